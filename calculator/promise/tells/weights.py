"""How much each word, and each two, speak for each kind of tell, in tenths.

Written by `tests/bench/promises/weigh.py`, never by hand: for each weight the features that have it, between tabs.
`weighed.features` says what they mean.
"""

# fmt: off
WEIGHTS = {
    "ended": """
-43	(question)
-40	(always)
-38	^ if
-37	(doubt)
-35	(guess)	<held>	{halt}
-33	first
-30	(until)
-28	(past)
-27	!<told>	no new
-24	!the_!{among}	day
-23	!{chase}	<ordinal>	<want>_you
-22	(contrary)	<another>_not	have not
-21	<slow>	people
-20	!weeks	i_!you	no <told>	weeks	yet
-19	(others)	<choose> me	mean	no decision	please	you_get
-18	(pending)	<picked>_{hand over}	month	the <another>	the_pass	thursday	week
-17	!{fail}	#	(hearsay)	<person> {work}	i_<picked>	i_it	should
-16	(if)	<another>_{fail}	see	they_!<picked>	they_my
-15	!progres	(general)	<letter>_the	<month>	have no	if	still	think	we_!<picked>	will_<hand>	you_!need	you_<success>	{chase}	{work} that
-14	approve	half	i_{work}	the_next	the_say	they_someone	will	would_you
-13	!say	!within	<next> <job>	ad	be <another>	have_but	meet	monday
-12	(reopened)	<closed>_here	be on	before	i_find	next	not $	say_<another>	the <next>	the ad	they_<choose>	to_by
-11	!wait	!week	<hand>_<application>	<person>_<told>	be your	be {fail}	date	friday	have <closed>	have put	have_!<choose>	not_!at	reply	seat_take	there_a	you_<choose>
-10	!<want>_!you	<choose> you	<give>_job	<paper>	<quality> year	<reject>_be	<told> by	^ do	and_your	ask	guess	have <give>	have_<hand>	me_<quality>	subject	the_close	we <reject>	we_the	{hand over}_your
-9	<hand>_<picked>	<quality>_you	>	and_<person>	for now	hi	last_be	noth	one	order	other_be	pass_<next>	send	the person	the_at	to_to	wait	we_<told>	you get	you_!to	you_<picked>	you_{work}	{fail} <person>	{work}_your
-8	!<choose> !the	!by	!forget	!from	<another>_down	<quality> interview	^ <person>	be in	be_{fail}	because	by	have <go>	have_!{hand over}	have_it	holiday	hour	late	like	me the	that_the	they say	they_an	they_{fail}	would_to
-7	!be !<success>	!before	!that	!the_!you	!today	<another> be	<hold>	<next>_<give>	<person>_have	<person>_no	@	^ from	^ no	a yes	be {undo}	be_!<hand>	be_post	can	delay	for_close	have_give	i_get	if you	no_have	or	other	say_<hand>	shortlist	then	to_<interview>	two	we_not	you <hand>	you do	you_<quality>	{hand over}_<hand>	{work}_{hand over}
-6	!a	!late	!until	!{hand over}_!for	<application> be	<choose>_be	<closed>_hour	<hand>_<paper>	<message>	<picked>_<told>	<quality>_have	<quality>_there	a_{work}	do_!{chase}	get_from	lift	me_<another>	my_say	on	only	the_{one}	they will	they_a	to	wednesday
-5	!<firm> $	!than	# #	<application>_on	<choose>_now	<closed>_<another>	<closed>_another	<gate>	<letter>	<next> interview	<paper> $	<reject>_<quality>	^ <firm>	a	about	and <person>	at	be reject	be {work}	be_<forward>	close	for a	form	go_<gate>	have {one}	have_<picked>	in	includ	my	not !<hand>	not !{hand over}	take_time	the_be	they_<next>	they_fill	they_go	they_me	tomorrow	tuesday	will_!<next>	will_{hand over}	would	you_on	your <paper>	your_be
-4	!<firm>	!<hold>	!monday	!to	<application>_!on	<choose>_<next>	<hand>_<job>	<job>_take	<next> $	<next> <interview>	<picked>_the	<quality>_<closed>	<told> you	<told>_!to	<told>_<hand>	applicant	application_<closed>	appointment	as a	be <closed>	be post	be_<interview>	be_of	be_we	by_be	christma	clearance	have <next>	invite	it_<next>	it_job	might	my_{work}	of_<job>	on_<job>	pick	put	quiet	reject_other	say_the	silence	the_out	those	time $	to {hand over}	to_on	you and	you will	you_!{hand over}	{end} the	{succeed}_<paper>
-3	!<closed>	!<quality>_!to	!<want>_!<interview>	!choose	!decide	(may)	<ages>	<another> get	<application>_be	<interview>	<interview> <quality>	<job> that	<job>_be	<next>_<want>	<person>_<hand>	<person>_{hand over}	<picked> someone	<picked>_now	<quality> <next>	<quality>_<told>	<told> $	^ #	be <give>	be <told>	be_!the	from_be	have {in already}	have_<quality>	have_fill	have_on	have_to	he	hear	i_for	job $	name_!on	no_be	select	the	the_on	the_person	to have	to_and	we_!<go>	we_of	when_be	you $	you_!<quality>	{among} have	{hand over} you	{hand over}_in	{in already}_you	{sorry}_no	{work} of
-2	!<paper>	!<quality> !<interview>	!{halt}	<another>_{hand over}	<closed> the	<closed>_else	<closed>_for	<firm>	<firm> $	<give> the	<go>_<next>	<hand>_to	<hiring> be	<letter>_<quality>	<next> to	<next>_have	<person> <quality>	<picked>_for	<told>_{work}	<want>_<paper>	^ <quality>	^ thank	a <told>	be withdraw	be_<hiring>	be_{hand over}	claim	cv	desk	example	far $	have_for	have_{work}	he_<give>	hire_be	i_!to	i_<hand>	i_a	interview	job_<closed>	must	now_be	office	old job	person	receive	request	review	second <interview>	she	take_to	talk	the interview	the_<paper>	the_already	they_<hand>	they_to	to_<next>	{end} $	{fail}_<told>	{fail}_other	{in already}_<interview>	{unless}	{work}_and
-1	!accept	!disappoint	!do	!gate $	<@hr>	<@manager>	<application>_the	<go> out	<go>_<gate>	<letter> $	<person> get	<reject>_other	<want> to	^ <application>	^ only	an	an <letter>	an <picked>	at_and	be <reject>	be_<job>	be_<paper>	be_new	be_to	for_have	group	have start	have_<choose>	have_<job>	have_someone	have_{bar}	i have	i_<give>	i_<quality>	i_i	it_<go>	it_<quality>	job	last <person>	leave $	leave_be	no <hiring>	no {chase}	not_!for	not_be	of	of_be	old_<closed>	that_{fail}	the old	them	they {fail}	they_have	they_no	they_the	three	to me	want	we_{in already}	you_<hand>	you_be	you_for	you_{among}	{in already} be	{one}_be	{work}_<hand>
1	!<forward>	!<hiring>	!<quality> $	!a !{one}	!appointment	!be	!be_!for	!have	!this !season	!to_!<next>	!your !candidacy	!{among}_!<interview>	!{among}_!<phone>	!{one}	<@recruiter>_{hand over}	<application> $	<choose> a	<choose>_<quality>	<choose>_else	<closed>_the	<hand>_but	<job> $	<job> evaporat	<job>_<quality>	<person> be	<person> from	<person> who	<phone> they	<picked> <next>	<picked>_<person>	<quality> {in already}	<told>_say	<want>_be	<want>_do	<want>_not	^ fill	all	all the	be	be <next>	be_longer	be_our	by <next>	coach	come back	complete	cover	do	full	get_back	go_way	have <told>	have hire	have_{fail}	hire	i do	in $	intern	it	it <go>	me $	me_<interview>	need	no_hire	not !{succeed}	not_!on	on_we	only_{among}	rejection	result_negative	ring	say i	tell me	thank you	that	that_go	the <told>	the {work}	the_{hand over}	the_{in already}	there_no	they <choose>	they be	they give	they_<told>	understudy	we decide	we_<another>	we_<application>	you_!{one}	you_and	you_out	your appointment	{hand over} $	{hand over}_have	{work}	{work}_<quality>	{work}_for	{work}_{undo}
2	!<application>	!<proceed>_!candidacy	!among_!<interview>	!be_!us	!get	!hire	!on	!this !occasion	!{among}_!<told>	!{list} $	!{work} $	<choose> {in already}	<choose>_from	<closed> it	<closed> up	<go> <quality>	<go>_it	<go>_with	<hiring>	<job>_now	<next> have	<next>_<application>	<phone>	<picked> <person>	<quality> the	<quality> week	<success>_have	<want> <quality>	^ outcome	^ they	^ we	^ you	and_{work}	be_and	be_into	be_no	be_now	choose	client	come_{end}	down on	else will	fill $	girl	have_<application>	have_be	have_by	i come	i get	it go	it_for	it_{in already}	it_{sorry}	just	keep_be	like me	my_{end}	not_!it	not_!{hand over}	rejection <told>	say_you	sir	so	stay	take	take_<job>	thank_time	that <job>	that_!be	that_<go>	the nod	the_evaporat	the_it	they_with	to_<person>	until $	up_<quality>	us_and	we do	we_<hand>	we_<next>	we_<person>	what_be	will not	will_<quality>	wish	would rather	write	you be	you out	you_!it	you_from	{fail}_<next>	{in already}_the	{list}	{succeed}	{work} for	{work}_to
3	!<choose> $	!appointable	!good	!longer $	!need	!you $	!{hand over} $	!{succeed}_!<interview>	<@manager>_it	<@recruiter>	<closed>_<hiring>	<closed>_<job>	<hand>	<hand> it	<hiring>_have	<job> <closed>	<job>_away	<month>_{undo}	<next>_not	<success>	<told>_#	^ <closed>	^ i	^ there	already	and i	and_<picked>	be <want>	be be	be_by	board	i_!they	in_be	intern $	it_down	leave_back	me_be	no thank	no {work}	not_!<picked>	one_not	our	regret $	reject_<next>	so_be	the post	the_away	there_for	they_<hiring>	they_at	they_their	they_they	to {bar}	to {succeed}	unsuitable	vote	we_{work}	with	you	you give	your <interview>	{bar}	{chase} to	{fail}_<gate>	{work} $	{work} go
4	!<choose>	!<gate> $	!<go>	!<picked>	!for	!more $	!quite	<closed>_<give>	<hiring> $	<hiring> <hiring>	<next>_the	<paper>_<quality>	<picked> $	<quality> <quality>	<told>_have	^ decision	^ their	^ your	a new	after the	and_<quality>	and_be	bad new	be_else	but	confirm_be	do_!<want>	down_<told>	have <choose>	have_<@recruiter>	have_<another>	have_and	have_my	have_now	i_tell	it_!you	it_that	last week	me_that	my offer	no more	not_!<gate>	not_!<hiring>	not_!any	not_!us	now	on <another>	out	please note	post_<quality>	sorry	the <give>	the_<go>	the_<quality>	the_<want>	the_after	to a	try_next	we	will pass	you_!be	you_to	your_not	{bar}_<quality>	{hand over}_yes	{in already}_<next>	{succeed} $	{succeed}_you
5	!<want> !to	!<want> $	!<want>_!now	!after !all	!be !call	!for !you	!pursue	!the !final	<choose>	<closed> now	<closed>_{work}	<person> now	<person>_and	<told>_<next>	<told>_no	^ <@agency>	a no	again	be prefer	be_another	be_it	be_over	by a	candidacy	decide	do_!come	do_!it	do_!you	else $	have decide	have_organist	i_out	it $	it_give	keep the	let_the	list $	need $	no_for	not_!you	of_and	on the	out_<paper>	position	service	thank	that_a	their_be	they have	they_<want>	veto	we_pass	you_{fail}	{among} $	{bar}_be	{hand over}_would	{in already} have	{one}_you
6	!<job>	!appoint	!be !{chase}	!get !it	!require	!your	<another> and	<application>	<gate> turn	<hand>_no	<hand>_you	<job>_<closed>	<next>_<paper>	<quality>_your	^ keep	a_from	and the	and_not	another_be	be_<closed>	be_a	be_from	be_the	crew	end	experience	fully	get	go	have_in	have_{one}	i_not	it_a	nod	not	off	offer of	say_to	someone	take the	the list	the_<give>	the_<person>	they take	this_our	try_<next>	turn you	we <want>	we make	we_!to	with it	you_!come	your_you	{end}	{fail} by	{in already} else	{undo} by	{undo}_offer
7	!among	!final	<give>_to	<go>_<person>	<job> will	<job>_not	<next>_<another>	<paper> and	<person>	^ <gate>	be no	be_!be	for_now	go_<quality>	go_a	hard	have have	have_from	hire_<person>	no_<want>	no_they	not !work	not_!the	not_!want	not_{sorry}	offer_be	our <picked>	point $	prefer	result {fail}	so_not	stand <closed>	successor	the <person>	the work	the_<next>	the_us	their	they_on	try again	up	you_!<hand>	{among}_not	{one}_and	{undo}_<give>
8	!me	!{work}	<another>_<firm>	<choose> <another>	<job>_the	<picked>_other	^ it	audition	be fully	be pass	be_thank	for <another>	for_season	get the	give_to	i be	i_!<picked>	keep_<person>	longer	not !need	not_!in	not_!we	off the	rejection {chase}	so_no	staff	successor_be	take_offer	the vacancy	they like	we_<letter>	we_full	will be	without	{undo}
9	!be_!{work}	!on !this	!the !{list}	<another> $	<another> have	<choose> the	<job> have	<job>_by	<next>	<next>_{one}	<quality> $	and_the	and_you	be {in already}	be_!it	fill	have {undo}	her	i_knock	it_<person>	knock	list	medical	not !<success>	not_!<choose>	not_!me	on_<person>	pal	requirement	thank $	the <hiring>	they_!me	they_offer	to_<job>	turn	will_!you	year the	you {fail}	you_<hiring>	{in already} yesterday
10	!<hand> !it	!<person>	!have !<quality>	!{list}	!{succeed} !it	<give> to	<quality>_{end}	^ {in already}	appoint	cast	close by	do_now	fail	have_this	have_we	man	my_not	no longer	not_!<forward>	take_<quality>	that_have	unsuccessful	{fail}_interview	{in already}	{in already}_on	{sorry}
11	!<interview>	!it $	!us	<closed> $	<go> for	<job>	<quality>_get	<reject>	<reject> $	^ a	^ {work}	after <interview>	at #	down $	duty	feel	go for	go_<person>	it_<another>	not !be	now $	pass $	result	the until	this	we_!be
12	!<forward> $	!get_!{work}	!here	!need !anyone	<closed>_on	<person>_we	a close	a_and	all_{hand over}	another	do_!out	luck	no $	no_leave	no_me	number_not	rule	so no	statu	there will	unsuccessful $	we_say	you_no	{chase}_say	{sorry} $
13	!<go>_!you	!<picked> !you	!<picked> $	<picked> this	<reject>_<next>	down_{chase}	employee	have	i_rejection	not !appointable	off $	portal	take_<person>	the <picked>	wish_in
14	!this !time	!{succeed}	<another>_the	<application>_by	<go>_<another>	<told> it	^ the	do it	exist	internal	no <job>	no_will	not !{among}	to_you
15	<@agency> say	<choose>_<person>	after_<interview>	be_{sorry}	choice	do_!now	get it	her_me	not !<picked>	only_<person>	pass	stage
16	!a !<person>	!a !{work}	!you	<hiring>_{undo}	<interview>_{fail}	and_other	commiseration	consideration	matron_<quality>	no	no <picked>	say $	sort	they	we_our	you_not
17	!your !<application>	^ turn	a <person>	be_down	he_<success>	say so	the_<interview>	the_off	this time
18	!this	<closed>	accept	decide to	the_make
19	!any !more	<told>_at	beat	from the	his	my <application>	negative	take <another>	take_<give>	{sorry}_on
20	!{succeed} $	<choose> <next>	^ commiseration	come second	far_<quality>	mate $	new_be	not_!{bar}	{fail}
21	!me $	<paper>_not	^ an	fall	{in already}_{in already}	{work} to
22	<another>	find	not_!call	your <application>	{chase}_#
24	come <next>	pip	turn me	we_leave	{end} here
25	<choose>_other	only_and
26	!enough	to <job>	to it
27	!on $	be complete	be_out
31	{in already} {in already}
33	junior	you_but
37	against	rescind
41	!after
43	be_better
""",
    "on_hold": """
-73	(always)
-33	i
-25	(question)
-20	but
-19	{halt} <quality>
-17	(doubt)	you
-14	<interview>
-13	<paper>
-12	your
-11	friday	the_<hold>
-10	(if)	(past)	<held>_be	<interview>_<held>	{work}_your
-9	(contrary)	be no	put_<held>
-8	#	<closed>	<held> until	<quality>	freeze <choose>	the_<closed>
-7	(hearsay)	before	day	move	no_<hold>	there_<hold>
-6	(reopened)	<another>	week
-5	<hold> hire	and	on_until	park
-4	(may)	(others)	be_freeze	freeze hire	say	we_<picked>	will
-3	<job>_your	<month>	<person>	<quality>_be	<told>	^ be	be_{work}	put_hold	the	the_<paper>
-2	everyth_hold	for_<job>	freeze	i have	me	not
-1	!<quality>	<ordinal>	<picked>_{work}	<told> $	be freeze	be_but	do	do not	freeze <picked>	have_<hiring>	music	my	on_be	the_freeze	this
1	!<choose>_!now	!moment $	!the	<hiring>_on	<hold> on	<picked>_<held>	<quality> {halt}	^ statu	be_that	everyth	have be	have_<hold>	have_on	not_!anyone	on {halt}	order	stuck	while
2	<choose> $	<choose>_the	<hiring>_<hold>	back burner	be_<@recruiter>	be_the	for the	hold $	on $	the_burner	they be	until_be
3	!until	<@recruiter>	^ <hiring>	^ we	be put	be stuck	be_and	have	not !<choose>	we_to
4	<held>_<hiring>	<job>	a <hiring>	be	be_on
5	!at !present	!fill_!the	<choose> for	<held>_{work}	be_<held>	be_everyth	be_so	burner $	come	have_the	hire $	it_on	not_!for	restructure	the <hiring>	to <choose>	wait	we be	we have
6	<application>_on	<held> by	<hiring> be	^ they	keep	now $	they_{halt}	{work}_in
7	!until !the	<picked>_be	be_!on	includ_be	post	recruitment_the	until further	your_be
8	!<picked>	<@recruiter>_the	<held> $	<hold>_<quality>	<told>_<hold>	a_<hiring>	at	have_off	it $	{halt} it
9	<job> be	^ your	new_until	on_burner	until the	we_{halt}
10	<held>_<job>	be_no	moment	recruit	until <forward>	{work} $
11	burner	have_to	pause	until	until {succeed}
12	^ <job>	^ it	have_a
13	!<choose>	!anyone !on	be in	hire	no_be	not !<hiring>
14	{money}
15	<picked>_hold	a {halt}	it_the	moment $	on	present
16	<application>_<held>	<held>	all	not_!on	recruitment
17	<quality>_until	be_!take	can not	have put	hold	your_hold
18	!<choose>_!the	put
20	<hiring>	pend
21	(until)	<choose> at	no_until	{halt} $
22	into
23	new
24	<job>_<held>	<job>_in	stop
26	!fill	be be
28	for now
29	!be !be
32	not_!at
37	{halt}
40	indefinite
42	!now
""",
    "no_contact": """
-75	(always)
-24	!before
-22	please <told>
-21	!a	not_!until
-19	please_!contact
-18	not_!by
-16	!week
-15	!{chase}_!<paper>	will_!contact
-13	<told>_<phone>	friday
-12	<month>	<ordinal>	ask_!<told>
-11	(if)	not_{chase}
-10	!hesitate !to	!{hand over}	will {chase}
-9	!{chase}_!<person>	by
-8	!<picked>	!<told> !by	!hesitate_!{chase}	#	<want>	a	need	not_<phone>
-7	!<phone>	!have	it	no_from	the	will_contact
-6	!be_!to	!hesitate	(contrary)	(general)	do_!the	not_!write	them	unsuccessful	week
-5	!phone	!than	!{chase} !me	<@hr>	^ please	before	have	please_!to	{hand over}
-4	!after	<go>	<next>	do_!this	me	my	not_!<phone>	not_!you	will_<told>
-3	!<hand>	!<told>_!<@manager>	!<told>_<told>	!on	day	not_!phone	not_!to	only	to_you
-2	!call	!the !<told>	!the_it	<message>	<picked>	after	i	no_the	not_!<hand>	not_!<paper>	not_!this	on	question	will_{chase}	{work}
-1	!<@manager>	!<told> !to	!<told>_be	!on !<message>	!{chase}_!<@manager>	be no	be not	but	not_!<person>	not_!the	not_<told>	they_!to	to	your	{chase}_on
1	!regard !the	!them $	<phone> $	<told> $	and_{chase}	contact_be	do_!want	make	no_will	nobody !{chase}	not !allow	not !try	not_!update	result	the foreman	the_<told>	until_<told>	we	we {chase}	we_you	you	{chase} $	{chase}_up	{one}_{chase}
2	!<gate>	!<hand> !<quality>	!about	!me_will	!{chase} !<@interviewer>	do_!<want>	do_!try	letter	refrain	request	will be	will_you	{chase} be	{chase} call	{chase}_{chase}
3	!<want>	!about_will	!to !be	!us $	!{chase} $	<phone>_out	<told>_will	be_!{chase}	from	i_tell	not_!{chase}	they say	will come
4	!<asking> $	!about !it	!update $	!{chase}_!regard	<phone>_{chase}	^ <person>	^ do	be_that	do_do	he	not_or	or	phone call	please_<asking>	ring_be	should	should_{chase}	statu_not	up $	visit	wait	would_you	{chase} ups
5	!approach	!be !<told>	!chase	!result $	!round	!try !to	<interview>_{chase}	^ {chase}	call	must_!contact	please $	please_{chase}	say	she	the_will	{chase}_about
6	!<hand> !in	!<told>_will	!chase $	!contact	<gate>	no {chase}	not_!<told>	not_!any	please we	the_{hand over}	us	you_#	you_the	{chase} or	{chase} please
7	about	be_he	disqualification $	do_we	follow ups	no_<told>	no_no	no_{chase}	not_!about
8	about the	appreciate	stop	will	will_to	would
9	!entertain	!us	<asking> will	be_<told>	do not	he say	no <hand>	not	not !to
10	!<phone> or	!{chase}_will	<person>_not	contact with	do_or	no	not !message	the_say	to_{chase}	you_from	{chase}_be	{chase}_the	{chase}_this	{chase}_will	{succeed}
11	!to !<told>	!to_!them	<asking>_not	be_!to	please_when
12	!<quality> !{chase}	!come	!{chase}_!<told>	!{chase}_!this	<@interviewer>	disqualification	not_!<@interviewer>	please_will	we_!to
13	quit	quit <told>	that_!{chase}	you_!{chase}
14	!enquire	will_when	you $	{chase} <gate>
15	any	do_!keep	from {chase}	no <asking>
16	<told>_never	and_!{chase}	nobody
17	no_should	please	tell
18	!try_!<told>	!update	no_<hand>	please_from
19	!{chase}_!result	<quality>_please
20	<asking>	avoid	come_you	contact	do_!us	{chase}
21	!again	do_!please
22	quit {chase}
24	!<gate> $	!{chase}_!{chase}
25	approach
27	or {chase}
28	!<asking>	!<want>_!<told>
30	<hold> {chase}	<told> <@interviewer>
35	!{chase}
41	^ leave	stop {chase}
""",
    "silence_means_no": """
-75	(always)
-30	<told>_{chase}
-27	^ do
-22	i
-21	interview
-17	me	so
-15	be only	or
-12	there
-11	!<told>_{chase}	<told>_friday	if_!hear	we will
-10	!will	<firm>	<hand> $	this
-9	<application>_<told>	please do
-8	<next>	<paper>	and	by_{chase}	would
-7	<give>	<quality>_will	^ the	have_<told>	tell	will_it	you_!by
-6	!answer	(guess)	<hiring>	busy	everyone	they	you	{chase}
-5	!<told>_!friday	<@manager>	<gate>	at	if_no	will <hand>
-4	!<phone> $	!from_!by	!hear_!friday	!that	(contrary)	<email>	all	be still	by_will	do	do_!friday	if you	on
-3	!{chase} $	<@hr>	<hand>_a	<quality>	be <closed>	be_the	for	not_!friday	say no	successful_{chase}	{chase}_a
-2	!<month> !#	<paper>_be	<slow>	as_as	if_not	in	only_i	write
-1	# #	<interview>	<paper> $	<want>	contact	decide	hire	it_be	say	that_be	up	will_you	{chase} $	{hand over}_be	{work}
1	!<hand>	<go>_<next>	<person>_{succeed}	<picked> one	<reject> $	<told>_other	<told>_you	be	be_with	be_{fail}	call_the	do_!{chase}	one	only_<want>	only_get	or_!all	the	treat	we take	who get	who_!<told>	you_!<picked>	you_you
2	!in	!{chase} !to	<job> $	<person>	<person>_be	<picked>_be	<told> only	be bad	be not	be_!you	hear noth	if_<success>	if_have	no <job>	one_to	phone	silence after	text	we_<phone>	you_out	{chase} only	{fail} <person>	{hand over} $	{unless} of
3	!<told>_!not	!hear	!it_!a	<choose>_{chase}	<person>_!<told>	<told> $	application_{fail}	from us	if i	it	it $	job $	month_be	new_bad	or_!at	silence_be	unsuccessful_not	you have	{succeed}_<told>
4	!<application>	!<picked>	!<success> $	<closed> $	<person>_{hand over}	<phone>_the	<picked>	<told>_<person>	^ if	a	a_a	bad new	be_if	get_<told>	hear	if_<quality>	mean no	month	no {work}	not	unsuccessful	we do	within_<application>	you_not	{chase}_be	{succeed}
5	!12th	!<quality> $	!be	!it $	<another>	<phone>_<quality>	application	close $	do_!to	friday_not	mean	please_<application>	take
6	!a !<told>	not $	not_!<application>	notify	shortlist_will	to_<picked>	who	within	you can
7	!you $	<picked> $	^ just	^ we	i_!{chase}	no $	we <hand>	we_we	will_!hear	you be	you_!receive	{chase}_<another>
8	!no	<next>_bad	<told>_we	as a	by_have	do_!<hand>	just_get	nobody	then	whoever	{fail}
9	^ <person>	a_by	do_!back	letter	no <told>	weeks	will_{chase}	you_i
10	!<told>_!be	!if	!{chase}_!<person>	<ordinal>	<ordinal>_be	<quality> <next>	a yes	bad <next>	by_!at	just the	say $	sunday	the_<told>	we {hand over}
11	!if_!be	!it !be	!{chase}_!no	(general)	a <told>	another $	assume	bad <quality>	by_you	do_!rejection	go	no_by	other	to_<person>	we_!ring	{fail} $
12	!<told>_you	be {chase}	never !<told>	not !<told>	pass
13	!get	<told>_<want>	the_that
14	!<told>_!<person>	just	only <told>	will_!<told>	{unless}_{chase}
15	!unsuccessful	<told>	by	by_be	get	new	want
16	!<picked> $	we_{chase}	{fail}_not	{one} <told>
17	(if)	<another> $	=	those
18	!at !all	!by	we never
19	!<told>	no_within	the_hear	they do
20	another	as	no_no	quiet
21	<picked> <person>
22	else	no	nobody !else	{chase}_!<go>	{unless}
23	!by_you	letter_the
24	no_{work}
25	by_or	it_!you
26	then it
27	!=
29	noth
30	!within
34	!not
44	only
45	silence
""",
    "offer": """
-59	(always)
-42	not
-40	(guess)
-39	<held>	no	shortlist
-37	(question)
-30	be welcome
-28	{undo}
-27	{fail}
-24	(others)
-23	you_<letter>
-20	<interview>
-19	if
-18	<another>
-17	{sorry}
-16	#	(doubt)
-15	i_you
-14	before
-13	if_be	you_<told>
-12	and	another	by	get_<letter>	need
-11	(may)	<picked>_a	end	hope	out	the_<go>	time
-10	# $	<closed>	back	friday	we_offer	{halt}
-9	(general)	(hearsay)	(if)	<quality>_be	a	description	still	{hand over}_to
-8	<ordinal>	<picked>_from	<picked>_you	<told>	^ if	for	have to	month	someone	the_be	they <give>	we_<quality>	you_a	{one}
-7	(until)	<letter>_{work}	<paper>_#	<person>	<picked>_have	<quality>_<quality>	after	but	employer	week	will	would <picked>	your <paper>	{hand over}_you	{in already}
-6	<letter>_#	be_be	if you	it_to	next	thank	that	to	to <hand>	to {hand over}	tuesday	you_<hand>	{hand over}_<quality>
-5	<go>	<hand>_the	<interview> $	<month>	<paper> $	<paper>_you	be_to	down	meet	on monday	test	will_<picked>	{end}	{list}
-4	(contrary)	<give>_make	<hand>_<firm>	<hiring>	<hold>	<next> $	<picked> the	<picked>_make	be_the	get_<paper>	so	the_<next>	the_with	to_the	when	would	you_in
-3	<letter> you	<next>	be <closed>	be_so	day	do	for_{work}	let	make	must	offer me	only	the_have	the_i	to meet	to see	wrong	{work}_from
-2	<letter>_make	<picked>_<interview>	<quality>	again	at	have_<next>	have_the	he_<picked>	i_for	in	or	she	the <paper>	the_description	they <letter>	they offer	we	we <want>	{work} description
-1	<hand>_<paper>	<paper>	<told> you	and_be	ask	be_<give>	be_of	be_they	go	offer_make	present	thursday	to_to	you_<paper>	{succeed}	{work} <picked>	{work} with
1	<firm>_be	<gate>_you	<job> order	<letter> be	<person> $	<person>_the	<picked>_your	a_<firm>	an <give>	attach	consider	depend	find	give me	governor	have <hand>	have give	have_you	it be	offer_<told>	part	please find	the <picked>	the_say	they {hand over}	to_<quality>	we_take	welcome to	you_be
2	<give>_to	<hand>	<hand> <letter>	<letter> arrive	<letter> of	<letter> receive	<person> of	<picked> <letter>	<success> $	^ they	an <letter>	depend on	hire	i	love_you	send_<letter>	start monday	the <gate>	the <told>	you_start	{hand over} $	{work} of
3	<@interviewer>	<job>_your	<letter> will	<letter>_<told>	<letter>_employment	<letter>_{chase}	<quality> us	<want> to	contract_the	get_well	have_me	it $	subject_<firm>	the_want	them $	to <asking>	to follow	will_the	you on	you_<person>	your <picked>	{hand over} me
4	#_#	<firm>	<firm> <firm>	<firm> check	<gate> $	<phone>	a verbal	appoint	be	be hire	be_you	confirm	have the	me	take me	the_{chase}	they_i	to you	to_<hand>	with us	would like	write	{in already} monday
5	<letter>_be	<letter>_on	<want> with	^ this	a yes	appointment order	be successful	come	get_{work}	go with	i_<quality>	like_on	love	medical	monday	offer_{chase}	over	the job	they be	tomorrow_be	{hand over}_<letter>	{work}
6	<hand> and	be_with	bring	have you	have_a	i get	it_<firm>	the {work}	want	you congratulation	you have	you_<gate>	your <choose>	{hand over} you
7	<hand>_{work}	<letter> in	<paper> this	<picked> $	<picked>_over	be <want>	be in	be_po	board	boots	clean	give	i_it	october	we_you	will_<quality>	would_you	{chase} <picked>	{chase}_<picked>	{one} $
8	<picked>_<firm>	^ <next>	be_we	be_{work}	come_{work}	have_{work}	it	they <phone>	us $	we_have	will be	{work} $	{work} be	{work} order
9	<letter> come	be_{hand over}	congratulation	tomorrow	we_<go>	you_<success>	{chase}_<letter>
10	<firm> be	<picked>_of	^ you	find_<paper>	the offer	today	you $	you be	your_you
11	<give>	<hand>_well	^ consider	a contract	be our	crew $	me on	{work}_your
12	<paper>_morn	<picked>	^ <hand>	give_{work}	have_it	i be	i_the
13	<choose> $	be_new	get it	i have	letter	mine	take_on
14	<give>_me	<want>_you	^ #	^ get	depend_a	i_<success>	me the	sign	yes $	you_<picked>	you_join
15	i_<choose>	you_{work}	yourself
16	^ <picked>	i start	say	to start	vote
17	<told> i	it_yes	me $	vote_you	we_<want>
18	<quality>_as	it_from	we would	you
19	be you	i <hand>	provisional	your
20	new	they_me	want me
21	selection $	take you
22	appointment	conditional	join
24	contract
25	{work}_by
26	<letter>	subject to	want you
28	<choose> me
29	yes
30	in $
31	<choose> you
33	my <hiring>
35	be their
36	be mine	start
37	if_<firm>
43	be your
48	verbal
56	welcome
""",
    "next_round": """
-67	(always)
-30	(if)
-22	not
-21	<told>	^ if
-19	it	thank
-17	(others)
-16	# #	<paper> $	{fail}
-15	<application>	final discussion
-14	<month>	<picked>
-13	<another>	this	to <hand>	{in already}
-12	<closed>	only	result	{end}
-11	<job>	^ #	by	final <interview>	new	to <interview>
-10	on_#
-9	<hiring>	be_in	on_and	week
-8	<next> round	be_second	know	my	of	will_to
-7	(general)	<letter>	like you	like_to	that_the	we_on
-6	no	so	us
-5	<give>	<person>	<phone>	final_<quality>	first	i_for	the {work}	you for
-4	<held>	<hold>	i	say	you $
-3	<quality>_<interview>	decision	out	to_monday	want_the
-2	<hand>_the	<month> #	<next>_to	and	be <quality>	from	good	if	on_<next>	our	take	we
-1	<@hr>	<hand>	after	be <closed>	or	we_like	we_to	{chase}
1	# pm	<interview> will	<interview>_be	<next>_<interview>	<next>_be	<next>_you	^ please	be_<interview>	be_{chase}	class	have_<next>	i_<hand>	invite	me	me play	on the	thursday $	we_in	would_me
2	<next> <message>	<next>_interview	<next>_meet	<next>_wednesday	<quality>_for	<want>_to	^ there	a	be one	do_<quality>	for_<next>	interview you	me_for	monday	practical	round_be	second_be	team	the <quality>	the_next	thursday	we_<quality>	we_love	will_a	you_{succeed}	{hand over}_see
3	<next>_a	^ <next>	arrange	be on	be see	come	come_on	do a	in_<quality>	meet the	the <paper>	the_second	to come	to_#	we {hand over}	you be	{one}_<interview>	{succeed}_<quality>
4	# $	<interview> to	<message> <quality>	^ i	a <interview>	bring	date	for	i_{succeed}	l_be	monday $	shift	talk	the_monday	want_you	will interview	will_<interview>	will_interview	will_the	{among} more	{among}_<interview>	{one} more
5	<interview> day	<next> $	<next> look	<next> stage	<quality> two	be through	be {among}	be_me	be_the	for the	have_for	like_meet	the_on	with	you
6	#	<firm>_on	<interview>_with	<next> interview	<quality>_monday	have get	head	like_<told>	next $	one <quality>	there_<interview>	would	you_again	you_the	{hand over} for	{succeed}_<interview>
7	# {hand over}	<go>_to	^ next	and you	another	be {chase}	on tuesday	one_<interview>	you in
8	^ you	be a	be {one}	be_again	come_meet	have_the	i_be	in again	more	next_meet	on	teach	the last	to the	tuesday $	will_see	{hand over} to
9	<next> <interview>	<next>_#	a <next>	a_for	back	i be	l #	meet	next	see	will	{hand over}_<quality>
10	<interview> with	<ordinal> $	<picked>_<interview>	i_back	me back	second	would_you	you_for	you_to
11	<interview>_<interview>	<next> audition	^ your	a trial	back on	flight	i have	like_hear	on friday	please_<interview>	{hand over}_you	{list} for
12	<go>_<quality>	<next>	^ second	next_a	panel	saturday	they_back	to <gate>	to_me	we_you	you_meet	your <next>
13	<gate>_<month>	<next>_with	a_on
14	a_with	audition	be call	like	to_<interview>
16	<interview>	be invite	be_back
17	<quality>_a	see you	through
18	back $
19	# be
20	^ <interview>	present
21	i_invite	round
22	have {succeed}	lesson	would like
23	they_me
26	want
27	again	final
28	schedule	trial
29	to meet
33	recall
36	through $
42	^ come
70	callback
""",
    "asked": """
-65	(always)
-34	by_and
-30	thank
-27	<letter>	to_for
-26	(may)
-21	no
-17	<gate>
-15	#	if
-14	<another>	as	have_the
-13	<job>	<letter> $	<success>	already	signature	will
-12	on
-11	<application>	<reject>	email	have_your	not
-10	# #	<hold>	no_{hand over}
-9	(general)	please sign
-8	<want> to	come	hear	i	please_thursday
-7	!{chase}	<picked>	send_<application>
-6	could_me	so	to you
-5	<interview>_a	<next>	<want> $	^ it	be	be <told>	get	they_the	you_<quality>	{hand over}_<firm>
-4	<firm> be	<quality>	a_<interview>	in	it be	later	say	tell	the	we	your <paper>	{hand over} me	{one}
-3	<choose>	<interview>	>	^ you	^ your	and	any	by_your	medical	only	provide	receive	we_<paper>	we_{hand over}	{hand over}_<month>
-2	<hand>_<firm>	<hiring>	<month>	<paper> be	^ do	again	be_to	contact	day	have	photo	please_not	to your	your_<firm>	{fail}	{hand over}_<quality>
-1	(if)	<choose> $	<closed>	<give>_<paper>	<hand>_<letter>	<hand>_this	about	back_<interview>	bring <paper>	forget	if you	if_have	love	them	they_me	to_<firm>	week	you_your	{in already}	{work}_{hand over}
1	<choose> a	<firm> $	<firm> <paper>	<hand>_<quality>	<paper>_by	<phone>	<phone> me	^ <paper>	^ pend	ask	email $	interest $	sign_you	they_<firm>	us_<interview>	we_you	will need	will_it	would_by	your_the	{hand over}_<told>	{hand over}_form	{hand over}_to
2	<hand>_minute	<next>_<paper>	^ <firm>	a_from	be_for	do	me_<paper>	please_of	please_your	sign wherever	we will	your profile	{chase} me	{hand over} <quality>	{hand over} a	{hand over} wherever	{hand over}_you
3	<@hr>_my	<firm>	<next> ask	<paper> to	<paper>_<hand>	^ <told>	and_it	attach	attach_{hand over}	be_<paper>	have_a	i_{chase}	know	me a	online <paper>	please_<paper>	report	ring	send_a	would like
4	<firm> to	ask_to	complete	document	fill_form	here	know if	let_if	passport	reach you	what	when	you_{hand over}	{hand over}_see	{work} $
5	<hand>_a	be request	be_<firm>	be_<hand>	for you	give me	reference $	submit	take it	to_{hand over}	today	you $	you_tabs
6	^ let	confirm	have to	in_<hand>	miss_<paper>	must	to {hand over}	to_please	two	which
7	<paper> <paper>	ask for	attach_<hand>	be_<quality>	form	i have	me_<firm>	payslip	to be	us	want	when you	you_request	{hand over}_document
8	<hand> a	<paper> from	^ <phone>	^ what	back $	be_your	by_whether	can you	please $	see_tabs	soon_you	start $	to_back	when_you	you_do	{hand over} your	{hand over}_portfolio
9	<paper> by	<paper>_your	<picked> a	<told>_back	a <paper>	by	by friday	do_<paper>	i_to	me_you	you	your <quality>
10	(contrary)	can	like_<firm>	need	please <told>	they_for	to <hand>	we need	we would	{chase} back	{hand over}_your
11	<hand>_and	<hand>_in	back	could	i_your	me_your	pend	please_<quality>	profile $	still	to <phone>	us know	wait_<paper>
12	<hand> the	^ <hand>	^ give	answer	ask_<paper>	boss $	give_<told>	like_<paper>	to_with
13	<hand>_<person>	<want>_<paper>	<want>_answer	assessment $	task	{hand over}
14	^ {hand over}	original $	you still	{chase}_back
15	<paper> $	second <paper>	will take	work for
16	<phone> back	<phone>_back	me	to reach	two <paper>	wait_your
17	answer by	i need	your
18	let us	miss	please <hand>
19	free $	from you
20	<want> my
22	for my	return	thursday_#
23	know_you
24	<paper>	be you	suit
27	please
29	(question)
31	require
35	link
36	a time
""",
    "slow": """
-64	(always)
-32	age
-22	just	my
-21	<slow> to	^ i
-16	^ no
-14	from	slow to
-13	{chase}
-12	your
-10	<hold>	on	we_to	you
-9	<closed>	^ <person>	a_be	the_be	would
-8	# #	<next>	be_take	have	if
-7	<person>	day	six month	{halt}	{one}
-6	!<told>	<another>	permit	to_to	{sorry}
-5	(doubt)	<held>	<interview>	be slow	so
-4	<paper> $	<told>	a month	be_it	be_to	the	the_<ages>	the_<slow>	tuesday	week
-3	#	<paper>	not	six <ages>	the_of	this	{in already}
-2	<month>_#	<paper> be	<picked>	be_be	next	{money}	{work}
-1	he	monday	take age
1	<gate>_to	^ <slow>	be	go_<gate>	least	noth_!fast	signature_each	six signature	the <firm>	the senate	there be	{succeed}
2	<paper>_each	<slow> $	<told> you	^ do	and_be	before	can	in <month>	it_month	to approve	to_weeks	will_you
3	!speed	<gate>_approve	<go>_be	<person>_month	<quality>	^ <gate>	^ expect	^ the	senate	take time	the_to	twice_year	{hand over}_be
4	!a	<ages> wait	<firm>_be	a year	it	long wait	meet_a	spring $	we_a	we_talk	weeks $
5	do_!expect	first	it_<ages>	proces be	they_<slow>	we be	we_<slow>	{hand over}_it
6	<go>	<hiring> <go>	be <ages>	the <gate>	the_<next>	year $
7	<want>_<gate>	be office	go_the	take month	to_month
8	# and	# weeks	<gate> $	agree	be_of	each take	i_you	not !expect	sign	slow $	weeks	{hand over} <gate>
9	a long	of_tape	the <paper>
10	^ noth	a_red	have_{succeed}	meet_<quality>	to_be
11	<@recruiter>_#	<ages> $	a_tape	and_you	at	proces	time
12	<month> #	<month>_will	^ <firm>	a quarter	glacial	here
13	a <ages>	slow
14	<hiring>	an_a	and_meet	we_<gate>
15	^ it	there_a
16	of red
18	<gate> first	month	not_!speed	three month
19	every
20	must
21	!<gate>	ten weeks
22	wait
23	<ages>	meet_<month>	need	take
24	<gate> must
27	!hurry
29	at_least
30	the_office	to_take
33	march #
34	eight
43	have to
45	<gate>
51	<slow>
62	!fast
68	!quick
""",
    "filled": """
-40	you
-34	!me	me
-31	!you
-30	i
-27	!your	your
-23	get it
-22	(always)
-21	<give>	go <quality>	no $	{in already} else
-20	else	my
-18	have_another
-17	<another>
-16	and
-15	#	band
-12	on the
-11	get the	not
-10	<reject>	from	say
-9	<quality>
-8	choose	go_the	have_<another>	pass	{fail}
-7	<application>	<job> $	^ it	another	be <hiring>	the_<picked>	they_<another>
-6	<give>_<job>	<told>	^ your	be <quality>	offer	take	they_<go>	to	us	{work}_to
-5	<closed>_<person>	<go> to	have <closed>	have_a	have_for	they <choose>
-4	<choose> <another>	<picked>_<job>	<picked>_{work}	go	have_<picked>	the_{work}	to_<another>	{list}	{work}_another
-3	!{succeed}	<another>_be	<closed>_{in already}	<go>_<quality>	<job> for	for you	go for	they_<picked>	we_<go>	we_to	{work} $
-2	<choose>	<go> for	a_from	application	be a	not !<success>	of	take_<person>	they <told>	they {hand over}
-1	!<success>	<go> <quality>	<go>_<another>	^ you	and_be	appointment	at	for	go to	instead	it_the	the_<job>	who	{sorry}
1	!<hand> !it	<@recruiter>	be_!<choose>	have <hand>	have_<job>	hire	successor	the_and	week	{end}	{work}_for
2	!a	!hire	!to !<picked>	<next> week	<next>_be	a_be	friday	have_<person>	have_the	it	off	on friday	the <job>	there	they_not
3	!{hand over}	<person> $	<want>_do	friday $	no_<picked>	not !<want>	successor_be	that	the	they_their	to_that	we have
4	!<hand>	!be_!<job>	<told>_the	^ no	and the	be_so	have get	so	there be	they_<want>
5	!now	<closed> $	<success> $	be no	be_be	have join	no	not_!any	someone	that_<closed>	the <success>	{one} have	{work}
6	be	{in already} $
7	!<choose>	(if)	<go>_it	<want>	^ a	be accept	candidate	duty	their	there_no	we_<choose>	we_the
8	!all	<interview> for	and_{work}	be <hand>	longer	the {work}
9	!anyone	<person>_<picked>	need	we_hire
10	<picked> $	^ we	already	have	internal	not !need	through	we_our	yes
11	!<hiring>	<closed> the	be_now	start
12	^ the	do_!need
13	{in already}
14	^ <job>	be be	nobody	sort
15	all	find	it $	say yes
16	<closed>	^ {in already}
17	<hiring>
20	^ they	thank you
21	now
22	fill
24	new
28	<job>
29	there_not
38	accept
""",
}
