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
-36	(doubt)
-35	(guess)	<held>
-34	{halt}
-33	first
-30	(until)
-28	(past)
-27	!<told>	no new
-24	!the_!{among}	day
-23	!{chase}	<ordinal>	<want>_you
-22	(contrary)	<another>_not	have not
-21	<slow>	people
-20	!weeks	i_!you	no <told>	weeks	yet	you_get
-19	(others)	<choose> me	mean	no decision	please
-18	(pending)	<picked>_{hand}	month	the <another>	the_pass	thursday	week	{work} that
-17	!{fail}	#	(hearsay)	<person> {work}	i_<picked>	i_it	should
-16	(if)	<another>_{fail}	see	still	they_!<picked>	they_my
-15	!progres	(general)	<letter>_the	<month>	have no	think	we_!<picked>	will_<hand>	you_!need	you_<success>	{chase}
-14	approve	half	i_{work}	if	the ad	the_next	the_say	they_someone	would_you
-13	!say	!within	<next> <job>	be <another>	be on	have_but	meet	monday	will
-12	(reopened)	<closed>_here	before	i_find	next	not $	say_<another>	the <next>	to_by
-11	!wait	!week	<hand>_<application>	<person>_<told>	be your	be {fail}	date	friday	have <closed>	have put	have_!<choose>	not_!at	reply	seat_take	there_a	they_<choose>	you_<choose>
-10	!<want>_!you	<choose> you	<give>_job	<paper>	<quality> year	<reject>_be	<told> by	^ do	ad	and_your	guess	have <give>	have_<hand>	me_<quality>	subject	the_close	we <reject>	we_the	{hand}_your
-9	<hand>_<picked>	<quality>_you	>	and_<person>	ask	for now	hi	last_be	noth	one	order	other_be	pass_<next>	send	the person	the_at	to_to	wait	we_<told>	you get	you_!to	you_<picked>	you_{work}	{fail} <person>	{work}_your
-8	!<choose> !the	!by	!forget	!from	<another>_down	<quality> interview	^ <person>	be in	be_{fail}	by	have <go>	have_!{hand}	have_it	hour	late	like	me the	that_the	they say	they_an	they_{fail}	would_to	you <hand>
-7	!be !<success>	!before	!that	!the_!you	!today	<another> be	<hold>	<next>_<give>	<person>_have	<person>_no	@	^ from	^ no	a yes	be {undo}	be_!<hand>	be_post	because	can	delay	for_close	have_give	holiday	i_get	if you	no_have	or	other	say_<hand>	shortlist	then	to_<interview>	two	we_not	you do	you_<quality>	{hand}_<hand>	{work}_{hand}
-6	!a	!late	!until	!{hand}_!for	<application> be	<choose>_be	<go>_<gate>	<hand>_<paper>	<message>	<picked>_<told>	<quality>_have	<quality>_there	a_{work}	do_!{chase}	get_from	lift	me_<another>	my_say	on	only	the_{one}	they will	they_a	to	wednesday
-5	!<firm> $	!than	# #	<application>_on	<closed>_<another>	<closed>_another	<closed>_hour	<gate>	<letter>	<next> interview	<paper> $	<reject>_<quality>	^ <firm>	a	about	and <person>	at	be <closed>	be reject	be {work}	be_<forward>	close	for a	form	have {one}	have_<picked>	in	includ	my	name_!on	not !<hand>	not !{hand}	take_time	the_be	they_<next>	they_fill	they_go	they_me	tomorrow	tuesday	will_!<next>	will_{hand}	would	you_on	your <paper>	your_be
-4	!<firm>	!<hold>	!monday	!to	<choose>_<next>	<choose>_now	<hand>_<job>	<job>_take	<next> $	<next> <interview>	<picked>_the	<quality>_<closed>	<told> you	<told>_!to	<told>_<hand>	applicant	application_<closed>	appointment	as a	be post	be_<interview>	be_of	be_we	by_be	clearance	have <next>	invite	it_<next>	it_job	might	my_{work}	of_<job>	on_<job>	pick	put	quiet	say_the	the_out	those	time $	to {hand}	to_on	you and	you will	you_!{hand}	{end} the	{succeed}_<paper>
-3	!<closed>	!<quality>_!to	!<want>_!<interview>	!choose	!decide	(may)	<ages>	<another> get	<application>_be	<interview>	<interview> <quality>	<job>_be	<next>_<want>	<person>_<hand>	<person>_{hand}	<picked> someone	<picked>_now	<quality> <next>	<quality>_<told>	<reject>_other	<told> $	^ #	be <give>	be <told>	be_!the	christma	from_be	have {begun}	have_<quality>	have_fill	have_on	have_to	hear	i_for	job $	no_be	select	silence	the	the_on	the_person	to have	to_and	we_!<go>	we_of	when_be	you $	you_!<quality>	{among} have	{begun}_you	{fail}_other	{hand} you	{hand}_in	{sorry}_no	{work} of
-2	!<paper>	!<quality> !<interview>	!{halt}	<another>_{hand}	<application>_!on	<closed> the	<closed>_else	<closed>_for	<firm>	<firm> $	<give> the	<go>_<next>	<hand>_to	<hiring> be	<letter>_<quality>	<next> to	<next>_have	<person> <quality>	<picked>_for	<told>_{work}	<want>_<paper>	^ <quality>	^ thank	a <told>	be withdraw	be_<hiring>	be_{hand}	desk	example	far $	have_for	have_{work}	he	he_<give>	hire_be	i_!to	i_<hand>	i_a	interview	job_<closed>	must	now_be	office	old <job>	person	receive	request	review	second <interview>	she	take_to	talk	the interview	the_<paper>	the_already	they_<hand>	they_to	to_<next>	{begun}_<interview>	{end} $	{fail}_<told>	{unless}	{work}_and
-1	!accept	!disappoint	!do	!gate	<@hr>	<@manager>	<application>_the	<letter> $	<person> get	<quality>_this	<want> to	^ <application>	^ only	an	an <give>	at_and	be <reject>	be_<job>	be_<paper>	be_new	be_to	claim	cv	for_have	go out	group	have start	have_<choose>	have_<job>	have_someone	have_{bar}	i have	i_<give>	i_<quality>	i_i	it_<go>	it_<quality>	job	last <person>	leave $	leave_be	no <hiring>	no {chase}	not_!for	not_be	of	of_be	old {work}	old_<closed>	reject_other	that_{fail}	the old	them	they {fail}	they_have	they_no	they_the	three	to me	want	we_{begun}	you_<hand>	you_be	you_for	you_{among}	{begun} be	{one}_be	{work}_<hand>
1	!<forward>	!<hiring>	!<proceed>_!candidacy	!<quality> $	!a !{one}	!among_!<phone>	!among_!<told>	!among_!{chase}	!any !longer	!appointment	!be	!be_!for	!candidacy	!have	!season	!this !season	!to_!<next>	!{among}_!<interview>	!{among}_!<phone>	!{one}	<@recruiter>_{hand}	<application> $	<choose> a	<choose>_<quality>	<choose>_else	<closed>_the	<go>_way	<hand>_but	<job> $	<job>_<quality>	<person> be	<person> from	<person> who	<phone> they	<picked> <next>	<picked>_<person>	<quality> week	<quality> {begun}	<want>_be	<want>_do	<want>_not	^ fill	all	all the	be	be <next>	be_longer	be_our	by <next>	coach	come back	complete	cover	employment	full	get_back	have <told>	have hire	have_{fail}	hire	i <hand>	i do	in $	it	it <go>	me $	me_<interview>	need	no_hire	not !{succeed}	not_!on	on_we	only_one	only_{among}	rejection	result_negative	ring	say i	tell me	thank you	that	the <told>	the intern	the {work}	the_{begun}	the_{hand}	there_no	they <choose>	they be	they give	they_<told>	understudy	we decide	we_<another>	we_<application>	wish you	you_!{one}	you_and	you_out	your appointment	{hand} $	{hand}_have	{undo}_<give>	{work}	{work}_<quality>	{work}_for	{work}_{undo}
2	!<application>	!be_!us	!get	!hire	!on	!this !occasion	!your !candidacy	!{among}_!<told>	!{list} $	!{work} $	<choose> {begun}	<choose>_from	<closed> it	<closed> up	<go> <quality>	<go>_it	<go>_with	<hiring>	<job>_now	<next> have	<next>_<application>	<phone>	<picked> <person>	<quality> the	<success>_have	<want> <quality>	^ <closed>	^ outcome	^ they	^ we	^ you	and_<picked>	and_{work}	be_and	be_into	be_no	be_now	choose	client	come_{end}	down on	else will	fill $	girl	have_<application>	have_be	have_by	i come	i get	intern $	it go	it_for	it_{begun}	it_{sorry}	just	keep_be	like me	my_{end}	not_!it	not_!{hand}	reject_<next>	say_you	sir	so	stay	take	take_{work}	thank_time	that <job>	that_!be	that_<go>	the nod	the_it	they_with	to_<person>	up_<quality>	us_and	we do	we_<hand>	we_<next>	we_<person>	what_be	will not	will_<quality>	wish	would rather	write	you be	you out	you_!it	you_from	{begun}_the	{fail}_<next>	{succeed}	{work} for	{work}_to
3	!<choose> $	!good	!longer $	!need	!you $	!{hand} $	!{succeed}_!<interview>	<@manager>_it	<closed>_<hiring>	<closed>_<job>	<hand>	<hand> it	<hiring> <hiring>	<hiring>_have	<job> <closed>	<next>_not	<success>	<told>_#	^ i	^ there	already	and i	bad new	be <want>	be be	be_by	board	down_<told>	i_!they	in_be	it_down	leave_back	me_be	no thank	no {work}	not_!<picked>	not_!us	one_not	our	please note	regret $	so_be	the post	the_after	the_away	the_evaporat	there_for	they_<hiring>	they_at	they_they	to {bar}	to {succeed}	unsuitable	vote	we_{work}	with	you	you give	your <interview>	your_not	{bar}	{chase} to	{fail}_<gate>	{list}	{work} go	{work}_away
4	!<choose>	!<gate> $	!<go>	!<picked>	!for	!more $	!quite	<@recruiter>	<closed>_<give>	<hiring> $	<month>_{undo}	<next>_the	<paper>_<quality>	<picked> $	<quality> <quality>	<told>_have	^ decision	^ their	a new	after the	and_<quality>	and_be	be fully	be_else	but	confirm_be	do_!<want>	have <choose>	have_<@recruiter>	have_<another>	have_and	have_my	have_now	i_tell	it_!you	it_that	me_that	no more	not_!<gate>	not_!<hiring>	not_!any	now	on <another>	out	post_<quality>	rejection {chase}	sorry	the <give>	the_<go>	the_<quality>	the_<want>	they_their	to a	try_<next>	we	will pass	you_to	{bar}_<quality>	{begun}_<next>	{hand}_yes	{succeed} $	{succeed}_you	{work} $
5	!<want> !to	!<want> $	!<want>_!now	!after !all	!be !call	!for !you	!pursue	!the !final	<choose>	<closed> now	<closed>_{work}	<person> now	<person>_and	<told>_<next>	<told>_no	^ your	a no	again	be prefer	be_another	be_it	be_over	by a	candidacy	decide	do_!come	do_!it	do_!you	else $	have decide	have_organist	i_knock	i_out	it $	it_give	keep the	last week	let_the	list $	my offer	need $	no_for	not_!you	of_and	on the	out_<paper>	position	service	thank	that_a	their_be	they have	they_<want>	veto	we_pass	you_!be	you_{fail}	{among} $	{bar}_be	{begun} have	{hand}_would	{one}_you
6	!<job>	!appoint	!be !{chase}	!final	!require	!your	<another> and	<application>	<gate> turn	<hand>_no	<hand>_you	<job>_<closed>	<next>_<paper>	<quality>_your	^ <@agency>	^ keep	a_from	and the	and_not	another_be	be_<closed>	be_a	be_from	be_the	crew	end	experience	for_now	get	go	have_in	have_{one}	i_not	it_a	nod	not	off	offer of	rejection <told>	say_to	someone	take the	the list	the_<give>	the_<person>	they take	this_our	try_next	turn you	until $	we <want>	we make	we_!to	with it	you_!come	your_you	{begun} else	{end}	{fail} by	{undo} by	{undo}_offer
7	!among	!get !it	<give>_to	<job> will	<job>_not	<next>_<another>	<paper> and	<person>	^ <gate>	be no	be_!be	go_<quality>	go_a	hard	have have	have_from	hire_<person>	no_<want>	no_they	not !appointable	not !work	not_!the	not_!want	not_{sorry}	offer_be	our <picked>	point $	prefer	result {fail}	so_not	stand <closed>	successor_be	the <person>	the until	the work	the_<next>	the_us	their	they_on	try again	up	we_full	you_!<hand>	{one}_and	{undo}_<letter>
8	!appointable	!me	!{work}	<another>_<firm>	<choose> <another>	<job>_by	<job>_the	<picked>_other	^ it	audition	be pass	be_thank	fill	for <another>	for_season	get the	give_to	go_<person>	i be	i_!<picked>	keep_<person>	longer	not !<success>	not !need	not_!in	not_!we	off the	so_no	staff	successor	the vacancy	they like	we_<letter>	will be	without	{among}_not	{undo}
9	!be_!{work}	!the !{list}	<another> $	<another> have	<choose> the	<job> have	<next>	<next>_{one}	<quality> $	and_the	and_you	be {begun}	be_!it	have {undo}	her	it_<person>	list	medical	my_not	no longer	not_!<choose>	not_!me	on_<person>	pal	thank $	the <hiring>	they_!me	they_offer	to_<job>	turn	will_!you	year the	you {fail}	you_<hiring>	{begun} yesterday
10	!<hand> !it	!<person>	!have !<quality>	!on !this	!{list}	!{succeed} !it	<give> to	<go>_<person>	<quality>_{end}	^ {begun}	appoint	cast	close by	do_now	fail	have_this	have_we	man	requirement	take_<give>	take_<quality>	that_have	unsuccessful	{begun}	{begun}_on	{fail}_interview	{sorry}
11	!<interview>	!it $	<closed> $	<go> for	<job>	<quality>_get	<reject>	<reject> $	^ a	^ {work}	after <interview>	at #	down $	duty	feel	fully	go for	it_<another>	not !be	not_!<forward>	now $	pass $	result	this	we_!be
12	!<forward> $	!get_!{work}	!here	!need !anyone	!us	<closed>_on	<person>_we	a close	a_and	another	do_!out	luck	no $	no_leave	no_me	number_not	rule	so no	statu	there will	unsuccessful $	we_say	you_no	{chase}_say	{sorry} $
13	!<go>_!you	!<picked> !you	!<picked> $	<picked> this	<reject>_<next>	all_{hand}	employee	have	i_rejection	off $	portal	take_<person>	the <picked>	wish_in
14	!this !time	!{succeed}	<another>_the	<application>_by	<choose>_<person>	<go>_<another>	<told> it	^ the	do it	down_{chase}	exist	internal	knock	no <job>	no_will	to_you
15	<@agency> say	after_<interview>	be_{sorry}	choice	do_!now	get it	her_me	not !<picked>	not !{among}	only_<person>	pass	stage	they
16	!a !<person>	!a !{work}	!you	<hiring>_{undo}	<interview>_{fail}	and_other	consideration	matron_<quality>	no	no <picked>	say $	sort	take_<letter>	we_our	you_not
17	!your !<application>	a <person>	be_down	he_<success>	say so	the_<interview>	the_off	this time
18	!this	<closed>	^ turn	accept	commiseration	decide to	my <application>	the_make
19	!any !more	<told>_at	^ commiseration	beat	from the	his	negative	take <another>	{sorry}_on
20	!{succeed} $	<choose> <next>	come second	far_<quality>	mate $	new_be	not_!{bar}	{fail}
21	!me $	<paper>_not	^ an	{begun}_{begun}	{work} to
22	<another>	fall	find	not_!call	your <application>	{chase}_#
24	come <next>	pip	turn me	we_leave	{end} here
25	<choose>_other	only_and
26	!enough	to <job>	to it
27	!on $	be complete	be_out
31	{begun} {begun}
33	you_but
34	junior
37	against	rescind
41	!after
43	be_better
""",
    "on_hold": """
-73	(always)
-34	i
-25	(question)
-19	but	{halt} <quality>
-17	(doubt)	you
-14	<interview>
-13	<paper>
-12	your
-11	friday	the_<hold>	{work}_your
-10	(if)	(past)	<held>_be	<interview>_<held>
-9	be no	put_<held>
-8	#	(contrary)	<closed>	<held> until	<quality>	the_<closed>
-7	before	day	move	no_<hold>	there_<hold>
-6	(hearsay)	(reopened)	<another>	freeze <picked>	week
-5	<hold> hire	and	on_until
-4	(may)	(others)	be_freeze	freeze hire	park	say	we_<picked>	will
-3	<month>	<person>	<quality>_be	<told>	^ be	be_{work}	freeze <choose>	the	the_<paper>
-2	<job>_your	be freeze	be_but	everyth_hold	for_<job>	freeze	i have	me	not	put_hold
-1	!<quality>	<ordinal>	<picked>_{work}	<told> $	do	do not	have_<hiring>	music	my	on_be	this
1	!moment $	!the	<hiring>_on	<hold> on	^ statu	be_that	everyth	have_on	not_!anyone	on_burner	order	stuck	to recruit	while
2	!<choose>_!now	<choose> $	<choose>_the	<quality> {halt}	be_the	for the	have be	have_<hold>	hold $	on $	on {halt}	they be	until_be
3	<@recruiter>	<hiring>_<hold>	^ <hiring>	^ we	be put	be stuck	be_<@recruiter>	be_and	have	not !<choose>	we_to
4	!anyone !on	!until	<held>_<hiring>	<job>	a <hiring>	be	be_on
5	!at !present	!fill_!the	<application>_on	<choose> for	<picked> at	be_<held>	be_everyth	be_so	burner $	come	have_the	hire $	it_on	not_!for	restructure	the <hiring>	the_burner	to <choose>	until {succeed}	wait	we be	we have	{work}_in
6	<held> by	<held>_{work}	<hiring> be	^ they	keep	now $	they_{halt}
7	!until !the	<@recruiter>_the	<application>_<held>	<held> $	<picked>_be	be_!on	includ_be	post	recruitment_the	your_be
8	!<picked>	<held>_<job>	<hold>_<quality>	<told>_<hold>	a_<hiring>	at	back burner	have_off	it $	{halt} it
9	!take !anyone	<application>_hold	<job> be	^ your	new_until	until the	we_{halt}
10	be_no	burner	moment	recruit	{work} $
11	have_to	pause	until <forward>	until further
12	^ <job>	^ it	have_a	until
13	be in	hire	no_be	not !<hiring>
14	!<choose>	{money}
15	<choose> at	<picked>_hold	a {halt}	it_the	moment $	on	recruitment
16	all	be_!take	hold	not_!on	present
17	<held>	<quality>_until	can not	your_hold
18	have put	put
19	!<choose>_!the
20	(until)	<hiring>	pend
21	no_until	{halt} $
22	into
23	new	stop
24	<job>_<held>
25	<job>_in
26	!fill	be be
29	!be !be	for now
32	not_!at
36	{halt}
40	indefinite
42	!now
""",
    "no_contact": """
-75	(always)
-24	!before
-22	please <told>
-21	!a	not_!until
-18	please_!contact
-17	not_!by
-16	!week
-15	!{chase}_!<paper>	will_!contact
-14	!hesitate_!{chase}
-13	<told>_<phone>	friday
-12	<month>	<ordinal>	ask_!<told>
-11	(if)
-10	!{hand}	not_{chase}	will {chase}
-9	!{chase}_!<person>	by
-8	!<picked>	!<told> !by	#	<want>	a	need	not_<phone>
-7	!have	it	no_from	not_!write	the	will_contact
-6	!<phone>	!be_!to	!hesitate	(contrary)	(general)	do_!the	them	unsuccessful	week	{hand}
-5	!phone	!{chase} !me	<@hr>	^ please	before	have	not_!<phone>	please_!to
-4	!after	!than	!{chase}_!<@manager>	<go>	<next>	do_!this	me	my	not_!you
-3	!<hand>	!<told>_<told>	!hesitate !to	!on	day	not_!<paper>	not_!phone	not_!to	only	to_you	will_<told>
-2	!call	!the_it	<message>	<picked>	after	i	no_the	not_!<hand>	not_!this	on	question	will_{chase}	{work}
-1	!<told> !to	!<told>_be	!on !<message>	!the !<told>	!the !{chase}	be no	be not	but	not !<phone>	not_!<person>	not_!the	not_<told>	they_!to	to	we_!be	your	{chase}_on
1	!regard !the	!them $	!try	<phone> $	<told> $	and_{chase}	be_!allow	contact_be	do_!want	make	no_will	nobody !{chase}	result	the foreman	the_<told>	until_<told>	we	we {chase}	we_you	you	{chase} $	{chase}_up	{one}_{chase}
2	!<gate>	!about	!about_will	!me_will	do_!<want>	follow ups	letter	refrain	request	ups	will be	will_you	{chase} be	{chase} ups	{chase}_{chase}
3	!<want>	!to !be	!update $	!us $	!{chase} !<@interviewer>	!{chase} $	<phone>_out	<told>_will	be_!{chase}	do_!try	from	i_tell	phone call	they say	will come	{chase} call
4	!<asking> $	!about !it	!{chase}_!regard	<phone>_{chase}	^ <person>	^ do	be_that	he	not_!{chase}	not_or	please_<asking>	should	should_{chase}	statu_not	up $	visit	wait	would_you
5	!approach	!be !<told>	!result $	!round	<interview>_{chase}	^ {chase}	call	do_do	must_!contact	not_!<told>	or	please $	please_{chase}	ring_be	say	she	the_will	{chase}_about
6	!<told>_will	!chase	!chase $	<asking> ups	<gate>	no {chase}	not !try	not_!any	not_!update	please we	the_{hand}	us	you_#	you_the	{chase} or	{chase} please
7	!contact	!try_!<told>	about	be_he	do_we	no_<told>	no_no	no_{chase}	not_!about
8	!<hand> !in	about the	appreciate	stop	will	will_to	would
9	!entertain	!us	<asking> will	be_<told>	disqualification $	do not	he say	no <hand>	not	not !to	{chase}_will
10	!<phone> or	!try !to	!{chase}_will	<person>_not	contact with	disqualification	do_or	no	the_say	to_{chase}	you_from	{chase}_be	{chase}_the	{chase}_this	{succeed}
11	!come	!to !<told>	!to_!them	<asking>_not	be_!to	not !message	not_!<@interviewer>	please_when
12	!<quality> !{chase}	!{chase}_!this	<@interviewer>	please_will	we_!to
13	!update	!{chase}_!<told>	quit <told>	that_!{chase}	you_!{chase}
14	!enquire	will_when	you $	{chase} <gate>
15	any	do_!keep	from {chase}	no <asking>
16	<told>_never	and_!{chase}	nobody	quit {chase}
17	no_should	please	tell
18	no_<hand>	please_from
19	!{chase}_!result	<quality>_please	quit
20	<asking>	avoid	come_you	contact	do_!please	do_!us	{chase}
21	!again
24	!<gate> $	!{chase}_!{chase}
25	approach
27	or {chase}
28	!<asking>	!<want>_!<told>
30	<told> <@interviewer>
34	!{chase}
35	<hold> {chase}
36	stop {chase}
41	^ leave
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
-1	# #	<interview>	<paper> $	<want>	contact	decide	hire	it_be	say	that_be	up	will_you	{chase} $	{hand}_be	{work}
1	!<hand>	!the !12th	<person>_{succeed}	<picked> one	<reject> $	<told>_other	<told>_you	be	be_with	be_{fail}	call_the	do_!{chase}	go_<next>	no {hand}	one	only_<want>	only_get	the	treat	we take	who get	who_!<told>	you_!<picked>	you_you
2	!in	!{chase} !to	<job> $	<person>	<person>_be	<picked>_be	<told> only	bad <quality>	be bad	be not	be_!you	hear noth	if_<success>	if_have	no <job>	one_to	or_!at	phone	silence after	text	we_<phone>	you_out	{chase} only	{fail} <person>	{hand} $	{unless} of
3	!<told>_!not	!hear	!it_!a	<choose>_{chase}	<person>_!<told>	<told> $	application_{fail}	from us	if i	it	it $	job $	month_be	new_bad	no {work}	silence_be	unsuccessful_not	you have	{succeed}_<told>
4	!12th	!<application>	!<picked>	!<success> $	<closed> $	<person>_{hand}	<phone>_the	<picked>	<told>_<person>	^ if	a	a_a	be_if	get_<told>	hear	if_<quality>	mean no	month	not	or_!all	unsuccessful	we do	within_<application>	you_not	{chase}_be	{succeed}
5	!<quality> $	!be	!it $	<another>	<phone>_<quality>	application	close $	do_!to	friday_not	mean	please_<application>	take
6	!a !<told>	bad <next>	not $	not_!<application>	notify	shortlist_will	to_<picked>	who	within	you can
7	!you $	<next>_bad	<picked> $	^ just	^ we	by_!at	i_!{chase}	no $	we <hand>	we_we	will_!hear	you be	you_!receive	{chase}_<another>
8	!no	<told>_we	as a	by_have	do_!<hand>	just_get	letter	nobody	then	whoever	{fail}
9	^ <person>	a_by	do_!back	no <told>	weeks	will_{chase}	you_i
10	!<told>_!be	!if	!{chase}_!<person>	<ordinal>	<ordinal>_be	<quality> <next>	a yes	just the	say $	sunday	the_<told>	we {hand}
11	!if_!be	!it !be	!{chase}_!no	(general)	a <told>	another $	assume	by_you	do_!rejection	go	no_by	other	to_<person>	we_!ring	{fail} $
12	!<told>_you	be {chase}	never !<told>	not !<told>	pass
13	!get	<told>_<want>	the_that
14	!<told>_!<person>	just	only <told>	will_!<told>	{unless}_{chase}
15	!unsuccessful	<told>	by	by_be	get	new	want
16	!<picked> $	we_{chase}	{fail}_not	{one} <told>
17	(if)	<another> $	=	bad new	those
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
-40	(guess)	no
-39	<held>	shortlist
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
-10	# $	(if)	<closed>	back	friday	we_offer	{halt}
-9	(general)	(hearsay)	<quality>_be	a	still	{hand}_to
-8	<ordinal>	<picked>_from	<picked>_you	<told>	^ if	for	have to	month	someone	the_be	they <give>	we_<quality>	you_a	{one}
-7	(until)	<letter>_{work}	<paper>_#	<person>	<picked>_have	<quality>_<quality>	after	but	employer	week	will	would <picked>	your <paper>	{begun}	{hand}_you
-6	<hand>_description	<letter>_#	be_be	if you	it_to	next	thank	that	to	to <hand>	to {hand}	tuesday	you_<hand>	{hand}_<quality>
-5	<go>	<hand>_the	<interview> $	<month>	<paper> $	<paper>_you	be_to	down	meet	on monday	so	test	will_<picked>	{end}	{list}
-4	(contrary)	<hand>_<firm>	<hiring>	<hold>	<job> description	<letter>_make	<next> $	<picked> the	<picked>_make	be_the	get_<paper>	the_<next>	the_with	to_the	when	would	you_in
-3	<give>_make	<letter> me	<letter> you	<next>	be <closed>	be_so	day	description	do	for_{work}	let	make	must	only	the_have	the_i	they offer	to meet	to see	wrong	{work}_from
-2	<picked>_<interview>	<quality>	again	at	have_<next>	have_the	he_<picked>	i_for	in	or	she	the <paper>	they <letter>	we	we <want>
-1	<hand>_<paper>	<job> <picked>	<paper>	<told> you	and_be	ask	be_<give>	be_of	be_they	go	present	thursday	to_to	you_<paper>	{succeed}	{work} <picked>	{work} with
1	<firm>_be	<gate>_you	<letter> be	<person> $	<person>_the	<picked>_<picked>	<picked>_your	a_<firm>	an <letter>	an <picked>	attach	consider	find	give me	go with	governor	have <hand>	have give	have_you	it be	offer_<told>	part	please find	start monday	the <picked>	the_say	they {hand}	to_<quality>	we_take	welcome to	with us	you_be
2	<give>_to	<hand>	<hand> <letter>	<letter> arrive	<letter> of	<letter> receive	<person> of	<picked> <letter>	<success> $	^ they	an offer	hire	i	love_you	send_<letter>	the <gate>	the <told>	you_start	{hand} $	{work} of	{work} order
3	<@interviewer>	<go> with	<job>_your	<letter> will	<letter>_<told>	<letter>_employment	<letter>_{chase}	<want> to	contract_the	depend	have_me	it $	subject_<firm>	the_want	them $	will_the	you on	you_<person>	your <picked>	{hand} me
4	#_#	<firm>	<firm> <firm>	<firm> check	<gate> $	<job> order	<phone>	a verbal	appoint	be	be hire	be_you	confirm	get_well	have the	me	offer_{chase}	take me	the_{chase}	they_i	to you	to_<hand>	would like	write
5	<letter>_be	<letter>_on	<want> with	^ this	a yes	be successful	come	get_{work}	i_<quality>	like_on	love	medical	monday	over	the job	they be	to follow	tomorrow_be	{begun} monday	{hand}_<letter>	{work}
6	<hand> and	<quality> us	be_with	bring	have you	have_a	i get	it_<firm>	the {work}	want	you congratulation	you have	you_<gate>	your <choose>	{hand} you
7	<hand>_{work}	<letter> in	<paper> this	<picked> $	<picked>_over	be <want>	be_po	board	boots	clean	give	i_it	october	we_you	will_<quality>	would_you	{chase} <picked>	{chase}_<picked>	{one} $
8	<picked>_<firm>	^ <next>	appointment order	be in	be_we	be_{work}	come_{work}	have_{work}	it	they <phone>	us $	we_have	will be	{work} $	{work} be
9	<letter> come	be_{hand}	congratulation	tomorrow	we_<go>	you_<success>	{chase}_<letter>
10	<firm> be	<hand>_well	<picked>_of	^ you	find_<paper>	the offer	today	you $	you be	your_you
11	<give>	^ consider	a contract	be our	crew $	me on	{work}_your
12	<paper>_morn	<picked>	^ <hand>	give_{work}	have_it	i be	i_the
13	<choose> $	be_new	get it	i have	letter	take_on
14	<give>_me	<want>_you	^ #	^ get	depend_a	i_<success>	me the	sign	yes $	you_<picked>	you_join
15	i_<choose>	you_{work}	yourself
16	^ <picked>	i start	say	to start	vote
17	<told> i	it_yes	me $	vote_you	we_<want>
18	<quality>_as	it_from	we would	you
19	be you	i <hand>	mine	provisional	your
20	new	they_me	want me
21	selection $
22	appointment	conditional	join	take you
25	contract	{work}_by
26	<letter>	subject to	want you
28	<choose> me
29	yes
30	be mine	in $
31	<choose> you
33	my <hiring>
35	be their
36	start
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
-13	<another>	this	to <hand>	{begun}
-12	<closed>	final <interview>	only	result	{end}
-11	<job>	^ #	by	new	to <interview>
-10	on_#
-9	<hiring>	be_in	on_and	week
-8	<letter>	<next> round	be_second	know	my	of	will_to
-7	(general)	like you	like_to	that_the	we_on
-6	no	so	us
-5	<give>	<person>	<phone>	final_<quality>	first	i_for	the {work}	you for
-4	<held>	<hold>	i	say	you $
-3	<quality>_<interview>	decision	out	to_monday	want_the
-2	<hand>_the	<month> #	<next>_to	and	be <quality>	from	good	if	on_<next>	our	take	we
-1	<@hr>	<hand>	after	be <closed>	or	we_like	we_to	{chase}
1	# pm	<interview> will	<interview>_be	<next>_<interview>	<next>_be	<next>_you	^ please	be_<interview>	be_{chase}	class	have_<next>	i_<hand>	invite	l_be	me	on the	thursday $	we_in	would_me	{among} more
2	<next> chat	<next>_interview	<next>_meet	<next>_wednesday	<quality>_for	<want>_to	^ there	a	be one	do_<quality>	for_<next>	interview you	like_<told>	me_for	monday	one_<interview>	practical	round_be	second_be	team	the <quality>	the_next	thursday	we_<quality>	we_love	will_a	you_{succeed}	{hand}_see	{one}_<interview>
3	<next>_a	^ <next>	arrange	be on	be see	come	come_on	do a	in_<quality>	meet the	one more	the <paper>	the_second	to come	to_#	we {hand}	you be	{one} more	{succeed}_<quality>
4	# $	<interview> to	<message> <quality>	^ i	a <interview>	bring	date	for	i_{succeed}	monday $	shift	talk	the_monday	want_you	will interview	will_<interview>	will_interview	will_the
5	<interview> day	<next> $	<next> audition	<next> look	<next> stage	<quality> two	be through	be {among}	be_me	be_the	for the	have_for	like_meet	the_on	with	you
6	#	<firm>_on	<interview>_with	<next> interview	<quality>_monday	have get	head	next $	one <quality>	there_<interview>	would	you_again	you_the	{hand} for	{succeed}_<interview>
7	# {hand}	<go>_to	<quality> audition	^ next	and you	another	be {chase}	on tuesday	you in
8	^ you	be a	be_again	come_meet	have_the	i_be	in again	more	next_meet	on	teach	the last	to the	tuesday $	will_see	{hand} to
9	<next> <interview>	<next>_#	a <next>	a_for	back	be {one}	i be	meet	next	see	will	{hand}_<quality>
10	<interview> with	<ordinal> $	<picked>_<interview>	i_back	me back	second	would_you	you_for	you_to	{among}_<interview>
11	<interview>_<interview>	^ your	a trial	back on	flight	i have	on friday	{hand}_you	{list} for
12	<go>_<quality>	<next>	^ second	l #	next_a	panel	please_<interview>	saturday	they_back	to <gate>	to_me	we_you	you_meet	your <next>
13	<gate>_<month>	<next>_with	a_on
14	a_with	audition	be call	like	to_<interview>
15	like_hear
16	<interview>	<quality>_a	be invite	be_back
17	through
18	back $	see you
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
-28	<letter>
-27	to_for
-26	(may)
-21	no
-17	<gate>
-15	#	if
-14	<another>	as	have_the
-13	<job>	<letter> $	<success>	already	signature	will
-12	on
-11	<application>	<reject>	email	have_your	not
-10	# #	<hold>	no_{hand}
-9	please sign
-8	(general)	<want> to	come	hear	i	please_thursday
-7	!{chase}	<picked>	send_<application>
-6	could_me	so	to you
-5	<interview>_a	<next>	<want> $	^ it	be	be <told>	get	they_the	you_<quality>	{hand}_<firm>
-4	<quality>	a_<interview>	in	it be	later	say	tell	the	we	your <paper>	{hand} me	{one}
-3	<choose>	<firm> be	<interview>	>	^ you	^ your	and	any	by_your	medical	only	provide	receive	we_<paper>	we_{hand}	{hand}_<month>
-2	<hand>_<firm>	<hiring>	<month>	<paper> be	^ do	again	be_to	contact	day	have	photo	please_not	to your	week	your_<firm>	{fail}	{hand}_<quality>
-1	(if)	<choose> $	<closed>	<give>_<paper>	<hand>_<letter>	<hand>_this	about	back_<interview>	bring <paper>	forget	if you	if_have	love	them	they_me	to_<firm>	you_your	{begun}	{work}_{hand}
1	<choose> a	<choose>_see	<firm> $	<hand> wherever	<hand>_<quality>	<paper>_by	<phone>	<phone> me	^ <paper>	^ pend	a_minute	ask	email $	hr_my	interest $	like_reference	reference	they_<firm>	us_<interview>	we_you	will need	will_it	would_by	your_the	{hand}_<told>	{hand}_form	{hand}_to
2	<@hr>_my	<firm> <paper>	<hand>_minute	<hand>_portfolio	<next>_<paper>	^ <firm>	a_from	be_for	do	let_if	me_<paper>	please_of	please_your	request to	we will	wherever	your profile	{chase} me	{hand} <quality>	{hand} a	{hand} wherever	{hand}_portfolio	{hand}_you
3	<firm>	<next> ask	<paper> to	<paper>_<hand>	^ <told>	and_it	attach	be_<paper>	have_a	i_{chase}	know	me a	online <paper>	please_<paper>	report	ring	send_a	would like
4	<firm> to	<give>_<told>	ask_to	attach_<hand>	bring_portfolio	complete	document	fill_form	here	passport	reach you	sign_see	what	when	you_request	you_{hand}	{hand}_see	{work} $
5	<hand>_a	be_<firm>	be_<hand>	for you	give me	reference $	submit	take it	to_{hand}	today	you $
6	^ let	attach_{hand}	be request	confirm	have to	in_<hand>	miss_<paper>	must	to {hand}	to_please	two	which
7	<paper> <paper>	ask for	be_<quality>	form	i have	know if	me_<firm>	payslip	to be	us	want	when you	{hand}_document
8	<hand> a	<paper> from	<paper>_your	^ <phone>	^ what	back $	be_your	by_whether	can you	give_<told>	please $	soon_you	start $	to_back	when_you	you_do	{chase} back	{hand} your
9	<paper> by	a <paper>	by	by friday	do_<paper>	i_to	like_<firm>	me_you	you	you_tabs	your <quality>
10	(contrary)	<picked> a	<told>_back	can	need	please <told>	they_for	to <hand>	we need	we would	{hand}_your
11	<hand>_and	<hand>_in	back	could	i_your	me_your	pend	please_<quality>	profile $	still	to <phone>	us know	wait_<paper>
12	<hand> the	^ <hand>	^ give	answer	ask_<paper>	boss $	like_<paper>	to_with
13	<hand>_<person>	<want>_<paper>	<want>_answer	task	{hand}
14	^ {hand}	assessment $	original $	you still	{chase}_back
15	<paper> $	<phone>_back	second <paper>	will take	work for
16	me	to reach	two <paper>	wait_your
17	i need	your
18	<phone> back	answer by	let us	miss	please <hand>
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
-34	age
-22	just	my
-21	^ i
-20	<slow> to
-16	^ no
-15	slow to
-14	from
-13	{chase}
-12	your
-10	<hold>	on	we_to	you
-9	<closed>	^ <person>	a_be	the_be	would
-8	# #	<next>	be_take	have	if
-7	<person>	day	six month	{halt}	{one}
-6	!<told>	<another>	permit	to_to	{sorry}
-5	(doubt)	<held>	<interview>	be slow	so
-4	<paper> $	<told>	a month	be_it	be_to	the	the_<ages>	the_<slow>	tuesday	week
-3	#	<paper>	not	the_of	this	{begun}
-2	<month>_#	<paper> be	<picked>	be_be	next	six <ages>	{money}	{work}
-1	he	monday
1	<gate>_to	<month>_and	^ <slow>	be	each take	go_<gate>	least	senate	the <firm>	there be	twice_year	{succeed}
2	<told> you	^ do	and_be	before	can	in <month>	it_month	six <paper>	to approve	to_weeks	will_you
3	<gate>_approve	<gate>_twice	<go>_be	<person>_month	<quality>	<slow> $	^ <gate>	^ expect	^ the	go_the	take time	the senate	the_to	{hand}_be
4	!a	<firm>_be	<go>_the	a year	it	meet_a	spring $	we_a	we_talk	weeks $
5	!speed	first	it_<ages>	proces be	they_<slow>	we be	we_<slow>	{hand}_it
6	<go>	<hiring> <go>	a_red	be <ages>	do_!expect	of red	the <gate>	the_<next>	year $
7	<want>_<gate>	be office	not !expect	take month	to_month
8	# and	# weeks	<gate> $	agree	be_of	i_you	long wait	sign	six signature	slow $	weeks	{hand} <gate>
9	a <ages>	the <paper>
10	^ noth	have_{succeed}	meet_<quality>	to_be
11	<@recruiter>_#	<ages> $	and_you	at	proces	time
12	<month> #	<month>_will	^ <firm>	a quarter	glacial	here
13	a long	slow
14	<hiring>	an_a	and_meet	we_<gate>
15	^ it	a_tape	there_a
17	not_!speed
18	<gate> first	month	three month
19	every	of_tape
20	must
21	!<gate>	ten weeks
22	wait
23	<ages>	meet_<month>	need	take
24	<gate> must
27	!hurry
29	at_least
30	the_office
31	to_take
33	march #
34	eight
43	have to
45	<gate>
51	<slow>
64	!fast
68	!quick
""",
    "filled": """
-40	you
-34	!me	me
-31	!you
-30	i
-27	!your	your
-23	else	get it
-22	(always)	<give>
-21	go <quality>	no $
-20	my
-18	have_another	{begun} else
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
-5	<closed>_<person>	<go> to	<picked>_<job>	have <closed>	have_a	have_for	they <choose>
-4	<choose> <another>	<picked>_{work}	go	go for	have_<picked>	the_{work}	to_<another>	{list}	{work}_another
-3	!{succeed}	<another>_be	<closed>_{begun}	<go>_<quality>	<job> for	for you	they_<picked>	we_<go>	we_to	{work} $
-2	<choose>	a_from	application	be a	not !<success>	of	take_<person>	they <told>	they {hand}
-1	!<success>	<go> for	<go>_<another>	^ you	and_be	appointment	at	for	go to	instead	it_the	the_<job>	who	{sorry}
1	!<hand> !it	<@recruiter>	be_!<choose>	have <hand>	have_<job>	hire	not_!anyone	successor_be	the_and	{end}	{work}_for
2	!a	!hire	!to !<picked>	<next>_be	a_be	have_<person>	have_the	it	off	on friday	successor	the <job>	there	they_not
3	!all	!{hand}	<next> week	<person> $	<want>_do	no_<picked>	not !<want>	that	the	they_their	to_that	we have
4	!<hand>	!be_!<job>	<told>_the	^ no	and the	be_so	have get	so	there be	they_<want>
5	!after !all	!now	<closed> $	<success> $	be no	be_be	have join	no	not_!any	someone	that_<closed>	the <success>	{one} have	{work}
6	be	friday $	{begun} $
7	!<choose>	(if)	<go>_it	<want>	^ a	be accept	candidate	duty	their	there_no	we_<choose>	we_the
8	!anyone	<interview> for	and_{work}	be <hand>	longer	the {work}
9	<person>_<picked>	need	we_hire
10	<picked> $	^ we	already	have	internal	not !need	through	we_our
11	!<hiring>	<closed> the	be_now	say yes	start
12	^ the	do_!need
13	{begun}
14	^ <job>	be be	nobody	sort	yes
15	all	find	it $
16	<closed>
17	<hiring>	^ {begun}
20	^ they	thank you
21	now
22	fill
24	new
28	<job>
29	there_not
38	accept
""",
}
