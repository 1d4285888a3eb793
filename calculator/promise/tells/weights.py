"""How much each word, and each two, speak for each kind of tell, in tenths.

Written by `tests/bench/promises/weigh.py`, never by hand: for each weight the features that have it, between tabs.
`weighed.features` says what they mean.
"""

# fmt: off
WEIGHTS = {
    "ended": """
-45	(question)
-40	(always)
-38	(guess)
-36	(doubt)	^ if
-35	{halt}
-33	<held>
-31	(until)
-28	(past)	first	no new
-27	(contrary)
-26	!<told>
-25	!the_!{among}
-23	!{chase}	for now
-22	<another>_not	day	have not
-21	!weeks	<choose> me	<want>_you	mean	no <told>	no decision
-20	(others)	<slow>	you_!need
-19	(pending)	i_!you	people	please	the_next	weeks	yet
-18	#	<ordinal>	i_<picked>	the <another>	the_pass	thursday
-17	!{fail}	<another>_{fail}	<month>	i_it	if	month	should	they_!<picked>	we_!<picked>	will_<hand>
-16	!by	!progres	(if)	think	week	you_get
-15	(general)	(hearsay)	<give>_job	ad	approve	i_{work}	see	they_my	would_you	you_<success>
-14	!within	<letter>_the	<next> <job>	have no	i_find	still	will	you_<choose>	{work} that
-13	!say	(reopened)	be <another>	be on	before	half	they_someone
-12	!wait	<closed>_here	be your	have_but	me_<quality>	meet	seat_take	subject	the <next>	they_<choose>	to_by	{chase}
-11	!be !<success>	!week	<choose> you	<hand>_<picked>	<paper>	<person>_<told>	<quality> year	^ do	be {fail}	date	friday	have <closed>	next	reply	say_<hand>	the_at	the_close	the_say	there_a	we <reject>
-10	!<want>_!you	<person> {work}	<quality>_you	>	and_your	delay	guess	have put	hi	me the	monday	not_!at	or	order	to_to	you_!to
-9	!<firm> $	(may)	<closed>_<another>	<job> in	<quality> interview	<reject>_be	<told> by	be post	be {undo}	by	have <go>	have_<hand>	have_it	no_have	noth	on_<job>	one	other	pass_<next>	the ad	the person	they_{fail}	we_the	you get	you_{work}	{work}_your
-8	!<choose> !the	@	^ from	be in	be_{fail}	because	get_from	have {one}	if you	last_be	late	my_say	not !{hand}	wait	you_<picked>	{hand}_<hand>
-7	!before	!forget	!the_!you	<another> be	<message>	<next>_<give>	<person>_have	<picked>_{hand}	<reject>_<quality>	^ <firm>	^ no	a yes	and_<person>	be_post	do_!{chase}	holiday	hour	i_get	like	on	that_the	the_out	then	they say	two	we_<told>	we_not
-6	!<hold>	!a	!from	!late	!today	!{hand}_!for	<application> be	<choose>_be	<give> the	<go>_<gate>	<hand>_<application>	<hand>_<paper>	<hold>	<next> interview	<person>_no	<picked>_<told>	<quality>_<told>	^ <person>	a	afraid_no	ask	have <give>	have_!<choose>	have_fill	includ	say_<another>	shortlist	silence	the_{one}	they_an	to	to {hand}	to_<interview>	wednesday	would_to	you <hand>	you do	you_<quality>	{end} the	{fail} <person>	{hand}_your	{work}_{hand}
-5	!that	!until	<another>_down	<closed>_another	<closed>_hour	<quality>_<closed>	<told>_<hand>	a_{work}	applicant	application_<closed>	appointment	as a	be <closed>	be_!<hand>	be_<forward>	be_we	by_be	clearance	for_close	have <next>	have_!<quality>	have_<picked>	he_<give>	i_a	it_job	my_{work}	only	quiet	send	the_be	the_person	they will	they_a	they_go	to have	tomorrow	when_be	will_!<next>	with_be	would	you and
-4	!<closed>	!than	<ages>	<application>_be	<application>_on	<choose>_<next>	<gate>	<go> out	<go>_<next>	<hand>_<job>	<interview>	<job>_take	<next> $	<next> <interview>	<paper> $	<person>_{hand}	<picked>_for	<quality>_have	<told> you	^ dear	and <person>	at	be <give>	be <told>	be_<interview>	be_yes	can	close	form	have {begun}	have_give	hear	i_i	in	invite	it down	it_<next>	my	name_!on	of_<job>	on_<next>	other_be	the interview	the_<paper>	they_<next>	they_fill	they_me	tuesday	you_<hand>	your_be	{begun}_<interview>	{fail}_<told>	{unless}
-3	!<paper>	!<picked> !<quality>	!<want>_!<interview>	!monday	!to	# #	<application>_the	<choose>_to	<job>_be	<letter>	<letter> $	<person>_<hand>	<picked>_the	<told>_!to	<told>_{work}	about	be reject	be {sorry}	christma	have_!{hand}	have_<quality>	have_for	have_on	have_to	have_{bar}	i_<hand>	leave_be	lift	no_the	not !<hand>	put	request	review	select	take_time	tell	the	the_come	the_on	those	to me	we_of	you $	you will	you_on	your <paper>	{among} have	{begun} be	{begun}_you	{end} $	{work}_<hand>
-2	!<firm>	!decide	!friday	!quick	<@manager>	<another> get	<application>_!on	<closed>_and	<email> be	<firm> $	<forward>	<letter>_<quality>	<next>_have	<person> <job>	<person> <quality>	<picked> someone	<quality> <next>	^ this	be <reject>	be down	be {work}	be_!the	be_<hiring>	be_at	be_of	be_take	desk	from us	go_<gate>	group	have_<interview>	have_<job>	he	job	job $	job_<closed>	leave $	no {chase}	no_be	of	old_<closed>	person	pick	pull	second <interview>	she	take_to	the old	the place	they {fail}	three	time $	to_<quality>	to_and	we_!<go>	we_{begun}	will_{hand}	you_!<quality>	{succeed}_<paper>	{work}_and	{work}_be
-1	!<hand>	!accept	!disappoint	!do	!not	!the	!{succeed}_!your	!{undo}	<@hr>	<closed> the	<closed>_be	<hiring> be	<interview> <quality>	<next>_<want>	<next>_with	<paper>_be	<person>_<closed>	<person>_to	<quality>_say	<told>	<told> $	^ <quality>	^ example	^ only	^ thank	^ to	a <told>	an	an <give>	be <quality>	be cancel	be_!<quality>	be_<job>	be_<paper>	be_to	be_{hand}	can not	claim	cv	dear	example	for	get_to	good	have start	have_job	i have	i_<give>	i_<quality>	it_<go>	it_<quality>	job be	many	must	not !<give>	not_!a	not_!to	of the	of_be	office	talk	that_{fail}	them	they_<another>	they_no	they_the	to_<next>	we_sorry	who	you_{among}	{fail}_other	{hand} you	{hand}_in	{work} of	{work}_<person>
1	!a !{one}	!be_!us	!for !{work}	!more $	!need	!on	!{succeed}_!<interview>	<@interviewer>	<choose> {begun}	<choose>_else	<choose>_from	<hiring>	<hiring> <hiring>	<job> evaporat	<job>_away	<job>_{money}	<next> have	<paper>_<quality>	<person> be	<person> from	<person> who	<phone> they	<quality>_it	<told>_#	<told>_have	<want>_be	<want>_not	^ we	^ you	all	all the	appoint $	be	be <choose>	be not	be that	be_!me	be_else	be_our	come back	come_{end}	do	down on	feel	full	get_back	have <success>	have <told>	have call	have_another	have_be	have_by	intern	it	it go	keep_be	me at	no_<job>	no_hire	no_{sorry}	not_!<go>	not_!<picked>	on_{hand}	one_and	only_one	slot {begun}	so_<job>	that <job>	that your	that_<go>	the <firm>	the_!<want>	the_{begun}	they_at	they_you	to_that	understudy	we find	we_hire	we_thank	you_you	your_we	{begun} <quality>	{end}_the	{hand} now	{sorry} you	{succeed}	{work}_to	{work}_{money}
2	!<forward>	!<hiring>	!among_!<interview>	!among_!<told>	!among_!call	!appointment	!be	!be !get	!be_!for	!get	!longer $	!on_!occasion	!pursue	!the !<interview>	!the !final	<choose> a	<closed>_<paper>	<closed>_{work}	<give>_<next>	<hand>_out	<job> <closed>	<job>_now	<next>_not	<paper>_the	<quality> the	<quality>_<firm>	<want> <quality>	^ <@interviewer>	^ <closed>	^ they	already	and_{work}	be_another	be_into	be_no	bin	choose	client	for_now	go_<quality>	have_my	have_name	hire	hr {hand}	i do	i_!they	it_!you	me $	me_be	not_!{hand}	on_we	our <picked>	out $	regret $	rejection {chase}	ring	sir	so it	take	take_<give>	take_offer	that_in	the intern	the {work}	the_<closed>	the_{undo}	they <choose>	they_<told>	they_with	to a	to_<person>	up_<quality>	us_and	veto	we decide	we do	we_<another>	we_<person>	what_be	would rather	you	you out	you up	your appointment	{bar}_be	{fail}_<next>	{hand}_yes	{list}	{undo}_<letter>	{work}	{work} <go>	{work}_away
3	!<application>	!<choose>	!<choose> $	!<job>	!<proceed>_!candidacy	!<quality> $	!for	!hire	!this !occasion	!you $	<closed> it	<closed>_the	<give>_to	<go> <quality>	<hand>	<hand>_but	<hiring>_have	<next>_<application>	<picked> <person>	<picked>_<person>	<quality> <quality>	<want>_<another>	^ fill	^ i	^ outcome	^ their	^ there	a new	and i	be prefer	be_!among	board	but	by a	else will	fill $	have_now	i_not	in_be	it_that	make_<choose>	my_{end}	no {work}	not_!on	one_not	our	out	post_<quality>	sorry	stay	that_a	that_go	the nod	the post	the_<want>	the_away	the_evaporat	the_{hand}	they have	they_<hiring>	this_the	to {succeed}	try_next	unable_a	unsuitable	vote	we_<application>	we_<hand>	we_<next>	we_now	we_this	we_{work}	will not	will_<quality>	with	you be	you give	you_!come	you_to	your_not	{bar}	{begun} have	{fail}_<gate>	{hand} i	{work}_for
4	!<choose> !your	!<go>	!<want>_!now	!among	!appoint	!be !call	!quite	<@recruiter>	<application>	<closed> now	<give>_on	<go>_it	<hiring> $	<next>_<paper>	<person>_and	<picked> $	<success>	<told>_<picked>	^ <gate>	^ your	and_<picked>	another_be	be be	be_it	candidacy	decide	do_!you	else $	have <choose>	have_<another>	have_<application>	have_in	have_organist	i get	intern $	it_down	it_give	just	last week	my offer	no more	no thank	nod	not_!<hiring>	not_!it	not_!me	not_!you	offer_you	offer_{undo}	please note	rejection	result_negative	so	thank	the_<go>	the_after	the_it	there_for	they ring	they_offer	they_they	us_<another>	we	we_pass	{hand}_would	{succeed} $	{undo}_offer	{work} $	{work} for
5	!<want> $	!the !{list}	!{hand} $	<@manager>_it	<choose>	<closed> up	<gate> turn	<hand> it	<job>_<closed>	<job>_not	<job>_the	<next>_the	<quality>_get	^ <@agency>	^ decision	after the	again	and_<quality>	and_be	and_not	be_by	be_over	by <next>	down_<told>	have_<@recruiter>	have_and	hire_<person>	i come	like me	list $	my <picked>	not !{succeed}	not_!any	not_!in	not_!us	now	of_and	off	on the	position	say_to	someone	that the	the_<person>	the_<quality>	their_be	they take	they_their	to {bar}	try_<next>	until $	we make	we_!to	we_<letter>	will pass	you_!it	{among} $	{bar}_<quality>	{begun}_<next>	{undo}_to
6	!<picked>	!<want> !to	!after !all	!be !{chase}	!for !you	!{work} $	<another> and	<another>_<picked>	<closed>_<job>	<closed>_on	<go>_<quality>	<hand>_no	<hand>_you	<quality>_your	<told>_<next>	<told>_no	audition	be_!there	be_<closed>	be_a	be_the	be_{sorry}	do_!come	get	girl	have decide	have have	have_{one}	i_out	it $	it_<person>	it_{begun}	it_{sorry}	keep_<person>	leave_back	no_for	not	not !<success>	off the	on <another>	say_you	service	so_not	stand <closed>	the <person>	the vacancy	their	they like	they_<want>	we <want>	you_!<hand>	you_!be	{chase} to	{one}_and
7	!appointable	!get !it	!{list}	!{work}	<next>_<another>	<person>	^ keep	a no	a_from	be no	be_!be	close by	crew	do_!<want>	do_!it	end	experience	feel_be	for <another>	fully	get the	go	it_a	let_the	longer	my_not	need $	pal	rejection <told>	result {fail}	the work	turn you	will be	your_you	{begun} else	{chase}_say	{end}
8	!final	!it $	!require	!your	!{list} $	<another> have	<another>_<firm>	<job> have	<job> will	<next>	^ feedback	^ it	be fully	be_thank	fill	go for	go_a	hard	have_we	i be	i_tell	list	medical	no_<want>	not !work	not_!the	not_!we	not_{sorry}	offer_be	portal	prefer	requirement	so_no	tell me	the <hiring>	the list	the until	the_<give>	they_!me	they_on	this_our	to_<job>	up	without	year the	you_{fail}	{fail} by	{fail}_interview	{sorry} $
9	!<gate> $	!<hand> !it	!on !this	<another> $	<choose> <another>	<person> now	<quality> $	<quality>_{end}	and the	at #	be pass	be {begun}	have_from	her	i_knock	man	no_they	not_!want	now $	on_<person>	result	staff	thank $	the <give>	try again	unsuccessful $	we_full
10	!be_!{work}	<choose> the	<go> for	<go>_<person>	<next>_{one}	<person>_we	<picked>_other	<reject>_<next>	^ {begun}	^ {work}	and_you	do_now	fail	for_season	have_this	i_!<picked>	i_rejection	knock	not !appointable	not !be	not_!<choose>	not_!<forward>	out_<paper>	take the	take_<quality>	this	will_!you	you_no	{among}_not	{succeed}_you	{undo}
11	!<interview>	!<person>	!us	<job>_by	<reject>	<reject> $	^ a	a close	and_the	appoint	be_from	down $	for_give	go_<person>	keep the	no $	no longer	no_me	not !need	number_not	rescind	rule	the_<next>	unsuccessful	we_!be	you_<hiring>	{begun}
12	!need !anyone	!{succeed}	<closed> $	<give> to	<job>	<told>_say	a_and	all_{hand}	another	be_!it	be_down	cast	do it	do_!out	duty	it_<another>	luck	no_leave	offer of	pass $	point $	statu	successor	to_you	turn	we_say	you {fail}	{begun}_on	{undo}_<give>
13	!<forward> $	!<go>_!you	!<picked> !you	!get_!{work}	!here	!me	<choose>_<person>	<go>_<another>	^ the	after <interview>	give_to	so no	the <picked>	there will
14	!<picked> $	!have !<quality>	<another>_the	<hiring>_{undo}	<letter>_{undo}	<picked> this	<told> it	exist	have	internal	no <job>	no_will	not !<picked>	not !{among}	only_<person>	say $	that_have	{begun} yesterday
15	!a !<person>	!this !time	!your !<application>	^ turn	down_{chase}	employee	get it	have {undo}	off $	pass	stage	take_<letter>	take_<person>	they	{sorry}	{sorry}_on
16	<@agency> say	after_<interview>	choice	do_!now	no	wish_in	you_not
17	!you	<closed>	^ commiseration	a <person>	and_other	beat	consideration	no <picked>	the_<interview>	the_off	this time	we_our
18	!any !more	<application>_by	<told>_at	accept	decide to	from the	he_<success>	her_me	matron_<quality>	me_that	sort	the_make
19	<interview>_{fail}	^ an	commiseration	far_<quality>	his	mate $	my <application>	negative	not_!{bar}	say so
20	!a !{work}	!this	take <another>	{fail}
21	!{succeed} $	<paper>_not	new_be
22	!me $	<another>	fall	{begun}_{begun}
23	<choose> <next>	find	not_!call	only_and	{chase}_#	{work} to
24	your <application>
25	<choose>_other	come second	pip	turn me	{end} here
26	to <job>	to it
27	!enough	!on $	be_out	come <next>	we_leave
29	be complete	junior
30	{begun} {begun}
35	you_but
39	against
41	!after
44	be_better
""",
    "on_hold": """
-73	(always)
-35	i
-25	(question)
-20	but
-18	(doubt)	you
-15	hear
-14	<hold> hire	{halt} <quality>
-12	<paper>	friday
-11	(if)	<interview>_<held>	{work}_your
-10	before
-9	#	(contrary)	(reopened)	<another>	<closed>	be no	the_<closed>	the_<paper>
-8	(past)	<held> until	<quality>	move	put_<held>	there_<hold>	your
-7	<interview>	day	my	no_<hold>	{hand}_the
-6	the_<hold>
-5	(may)	<held>_be	<job>_your	and	week
-4	me	music	not	the_freeze	will
-3	<interview>_be	<person>	<quality>_be	<told>	branch	freeze hire	job	park
-2	<hold> <picked>	<month>	<ordinal>	^ be	last	our	put_hold	the	we_<picked>	we_{end}	{chase}
-1	<hand>	be_but	be_freeze	for	have a	have_<quality>	on_be	pay	say	they	they_the
1	!hire_!now	!the !moment	<hiring> $	<hiring>_<hold>	<quality> {halt}	a <hiring>	be_!on	be_the	for the	have have	not !<hand>	put on	role_{halt}	statu	stuck	your_on	{halt}_the
2	!the	<@recruiter>_the	<held>_{work}	^ we	be_everyth	have be	it_on	on_burner	they be	until_be	while
3	!<picked>_!now	<job>	^ <hiring>	be on	be put	everyth	have	have <held>	hold $	keep	new_until	not_!for	on $	reorganis_be	we_to	your_be
4	!take !anyone	<application>_on	<closed> on	<person> on	be	be_<@recruiter>	be_<held>	be_and	have_it	includ	the <hiring>	they_{halt}	to <choose>	to recruit
5	<choose>_the	be_on	restructure	we be	we have
6	!anyone !on	!moment $	<@recruiter>	<held>_<job>	<picked>_be	be_so	have_the	nobody_!be	not !<choose>	{halt} it
7	!moment	!until	<held> $	<held> by	<held>_<hiring>	<hiring> be	<hold>_<quality>	<picked> at	^ your	at	have_off	it $	post	recruit	until the	wait
8	<application>_hold	a_<hiring>	back burner	come	hire $
9	!<picked>	<job> be	^ they	burner	procedure_<held>	suspend $	{work} $	{work}_in
10	<told>_<hold>	be_no	have_to	hire	no_be	not !<hiring>	until further	we_{halt}
11	<application>_<held>	be_!take	employment	now $	recruitment_the
12	!<choose>	!take	!until !the	^ it	a {halt}	recruitment	step	the_burner	until {succeed}
13	!<choose>_!the	!present $	<held>	be in	can not	have_a	the moment
14	it_the	on	pause	pend	until	your_hold	{money}
15	<choose> at	^ <job>	moment $
16	all	put
17	!on	<picked>_hold	present
18	<quality>_until
19	(until)	<hiring>	have put
20	hold	until <forward>
21	<job>_<held>	into	{halt} $
22	no_until
23	!be !be	<job>_in
24	new
25	!at
26	be be
28	!fill
31	stop
36	{halt}
40	indefinite
41	!now
49	for now
""",
    "no_contact": """
-75	(always)
-24	!before
-23	please <told>
-21	not_!until
-20	!a
-18	!week	not_!by
-17	please_!contact
-15	will_!contact
-13	!{chase}_!<paper>	<told>_<phone>	friday
-12	<month>	no_from
-11	(if)	<ordinal>	not_{chase}
-10	!{chase}_!<person>	!{hand}	ask_!<told>
-9	!hesitate	by	will {chase}
-8	!<picked>	!<told> !by	!hesitate_!{chase}	#	<want>	a	it	not_!write	not_<phone>
-7	!have	<go>	my	need	not_!<phone>	the	week
-6	!hesitate !to	do_!the	will_contact	{hand}
-5	!<phone>	!be_!to	!phone	!than	!{chase} !me	<@hr>	^ please	before	have	not_!you
-4	!<hand>	!<told>_!<@manager>	!after	(general)	<next>	day	do_!this	not_!phone	not_!to	unsuccessful	will_<told>
-3	!on	<message>	<picked>	after	only	please_!to	they_!to	to_you	{work}
-2	!<told>_<told>	!call	!the !{chase}	!the_it	but	i	no_the	not_!<paper>	not_!this	to	will_{chase}	your	{chase}_on
-1	!<told> !to	!<told>_be	!on !<message>	!the !<told>	be no	be not	i do	me	not !<told>	not_!<person>	not_!the	on	we_!be	welcome	{chase} me
1	<application>	<asking> ups	<phone> no	^ any	and_{chase}	be_!allow	contact_be	do_!want	follow ups	no <email>	nobody !{chase}	refrain	result	ring_be	say $	we	{chase} will	{chase}_refrain	{chase}_{chase}
2	!<gate>	!try !to	!update	!us $	<phone> $	<told> $	do_!<want>	foreman	i_tell	must	not !allow	she	the foreman	they say	would_you	you_list	{chase} be	{succeed} {chase}
3	!about	!about !it	!chase $	!to !be	!try	<phone>_out	<told>_will	do_do	he	letter	not_!{chase}	or	phone call	please_<asking>	request	statu_not	up $	we_!<told>	will be	will come	will_you	{chase} call
4	!<asking> $	!try_!<told>	!{chase} $	<interview>_{chase}	<phone>_{chase}	^ do	^ {chase}	be_!{chase}	disqualification	from	make	quit <told>	wait	{chase}_about
5	!<want>	!contact	!it_will	!round	!update $	be_that	do_we	not !try	please $	the_will	visit	we {chase}
6	!approach	!{chase}_!regard	<gate>	<person>_not	about	call	no {chase}	no_<told>	no_no	not_!<told>	not_!about	not_or	please_will	please_{chase}	say	us	you_the	{chase} please
7	!<hand> !in	!be !<told>	!result $	<asking> will	do_or	not_!any	stop	will	you_#	you_from	{chase} or	{succeed}
8	!us	!{chase}_will	appreciate	do not	not !to	the_{hand}
9	!<told>_will	!chase	!entertain	be_<told>	no	no_{chase}	not	the_say	will_to	{chase}_the	{chase}_this
10	no <hand>	not_!<@interviewer>	should	to_{chase}	we_!to	{chase} ups	{chase}_be	{chase}_will
11	!<phone> or	!to_!them	<@interviewer>	<asking>_not	about the	contact with	know $	not !message	please_when	would
12	!come	!to !<told>	!{chase}_!this	<told>_never	be_!to	please we
13	!{chase}_!<told>	leave
14	!<quality> !{chase}	disqualification $	do_!try	must_!{chase}	no_should	that_!{chase}	you_!{chase}
15	!enquire	any	do_!keep	no <asking>	nobody	not_!update	will_when	you $
16	and_!{chase}	must not	tell	{chase} <gate>
17	from {chase}	he say	please_from
18	!{chase}_!result	please
19	<quality>_please	avoid	do_!please	quit {chase}	{chase}
20	come_you	contact	no_<hand>
21	<asking>
22	!again	do_!us	quit
23	approach
24	!{chase}_!{chase}
25	!<gate> $
27	!<want>_!<told>
29	!<asking>	^ leave	or {chase}
30	<hold> {chase}
31	<told> <@interviewer>
34	!{chase}
42	stop {chase}
""",
    "silence_means_no": """
-75	(always)
-26	^ do
-21	i
-20	me
-17	<told>_{chase}	so
-16	be only	interview
-12	!<told>_{chase}	or	you_!by
-11	!will	<hand> $	<told>_friday	please do	we will
-10	there
-9	!<month> !#	<application>_<told>	^ the	and	will_it
-8	!<told>_!friday	<firm>	<give>	<next>	<quality>_{chase}	this	would
-7	!answer	(guess)	<hiring>	<paper>	be still	by_{chase}	have_<told>	on
-6	all	be <interview>	do_!friday	you
-5	!<phone> $	!by_!do	!hear_!friday	# #	<@hr>	<@manager>	<gate>	<quality>_will	be_the	everyone	will <hand>	write	{chase}_<told>
-4	(contrary)	at	only_i	say	tell_be	{begun}
-3	!{chase} $	<email>	<interview>	<person>_<picked>	<quality>	busy	do	email	for	hire	if_not	if_noth	they	up	{chase}_a
-2	#	(question)	by_will	contact	if you	in	say no	will <told>	will_you	{chase}	{chase} $
-1	<told> that	<told>_the	^ i	be <closed>	decide	have	if_!hear	my	no_<told>	ring	we_<choose>	we_you	{hand}_be	{hand}_the
1	!<told>_!not	!{unless}	<choose> $	<hand>_to	<person>_{hand}	<picked> {among}	<told> the	<told>_<picked>	<told>_if	^ <quality>	^ {fail}	a_<phone>	do_!{chase}	hear noth	hear_you	if	it	no {work}	no_be	not !<picked>	one	please note	that be	they_!<hand>	to the	to_<choose>	we_<phone>	you have	you_!<choose>	you_!receive	{hand} $	{unless}_by
2	!<quality> $	!a !<told>	!call !by	!on !the	<choose>_be	<closed> $	<person>	<person>_!<told>	<person>_be	<person>_{succeed}	<phone>_no	<phone>_the	<quality> <quality>	<reject> $	<told>_<person>	<told>_to	a no	as {end}	be not	be_!you	be_a	consider	from us	get_<told>	if_have	new_bad	noon	not !{chase}	please_<application>	the	the <another>	the_noth	treat	we_<told>	who be	you_out	{chase}_<another>	{chase}_to
3	!<success> $	!on	a	bad new	be_if	have_!be	he	it $	just_<person>	month	no <job>	not_!<application>	not_!be	phone	we do	you_!<picked>	{fail} <person>
4	!12th	!<picked>	!in	!it_!a	<choose>_{chase}	<picked> one	<told> only	^ if	be bad	be_{fail}	if_<quality>	job $	silence after	silence_be	the_and	we only	we take	you_not	{chase}_be	{succeed}
5	!<application>	<another>	<picked> $	<told> $	<told>_we	be {chase}	go_<next>	hear	mean	no_mean	notify	or_!at	shortlist_will	we_and	{succeed}_<told>
6	!be	!you $	<phone>_<quality>	^ we	do_!back	do_!to	i_!{chase}	letter	not	take	we <hand>	who	within	{fail}
7	!if_!be	^ just	a_a	application	friday_not	you be	you can	you_i
8	<picked>	close $	do_!<hand>	just the	mean no	no_by	nobody	the_that	unsuccessful	your application
9	!no	<quality> <next>	a_by	as a	assume	by_have	then	we {hand}	we_!ring
10	!it !be	!it $	(general)	<next>_bad	<ordinal>_be	^ <person>	a <told>	just_get	no $	other	the <ordinal>	the_<told>	we_we	weeks	whoever	whoever have	will_!hear	{one} <told>
11	!<told>_!be	!<told>_you	!{chase}_!no	a yes	another $	go	no <told>	not $	pass	sunday	to_<person>
12	!if	!{chase}_!<person>	just	not !<told>	those	{fail} $
13	!<told>_!<person>	<told>_<want>	by	by_you	will_!<told>	will_{chase}	{unless}_{chase}
14	!get	<told>	get	never !<told>	only <told>	say $	want
15	!<picked> $	(if)	do_!rejection	new	they do
16	!at !all	<another> $	by_!at
17	as	by_be	we_{chase}
18	!<told>	another
19	!unsuccessful	<picked> <person>	=	by_or	letter_the	we never	{chase}_!<go>
20	no_within	nobody !else	{fail}_not
21	!by	no	no_{work}	quiet
22	!by_you	bad <next>
23	the_hear
24	!=	else	no_no
26	!within	it_!you	{unless}
27	then it
29	noth
35	!not
43	silence
45	only
""",
    "offer": """
-60	(always)
-41	(guess)
-40	not
-38	<held>	no	shortlist
-35	be welcome
-32	{undo}
-28	(question)
-26	{fail}
-25	(others)
-24	you_<letter>
-18	<another>	<interview>
-17	if	{sorry}
-16	#
-15	i_you
-14	(doubt)	before	you_<told>
-13	another
-12	(if)	need	out
-11	# $	and	by	hope	if_be	time
-10	<ordinal>	<picked>_a	<quality>_be	friday	get_<letter>	still	week
-9	(general)	(may)	<closed>	^ if	a	back	the_<go>	they <give>	we_offer	would <picked>	{halt}	{hand}_to
-8	(until)	<letter>_{work}	<paper>_you	employer	for	month	you_a
-7	(hearsay)	<letter>_make	<told>	end	have to	meet	someone	the_be	we_<quality>	your <paper>	{begun}	{one}
-6	<go>	<interview> $	<letter>_#	<month>	<paper>_#	<person>	<picked>_from	<picked>_have	<picked>_you	<quality>_<quality>	be_be	but	description	get_<paper>	next	test	thank	that	to	tuesday	will	{hand}_<quality>	{list}	{work} description
-5	<hand>_the	<hiring>	<paper> $	be <closed>	be_to	if you	it_to	make	to <hand>	to {hand}	you_<hand>	{hand}_you
-4	(contrary)	<hand>_<firm>	<hold>	<letter> you	<picked> the	after	all	be_the	down	if_<picked>	let	the <paper>	they <letter>	thursday	to see	to_the	would
-3	<choose> the	<next>	<told> you	again	be <hand>	be_so	day	he_<picked>	i_for	on monday	role	so	the_i	the_with	we	will_<picked>	you_in	{end}	{work} with	{work}_from
-2	<job> <picked>	<quality>	be {hand}	for_{work}	go	have_the	in	only	the_have	they offer	to_<paper>	wrong	you_<paper>	you_to	you_welcome
-1	<letter> me	<picked>_make	ask	be_<give>	be_of	be_they	have_<next>	must	offer me	present	she	to meet	to_<letter>	to_to	we <want>	you_{succeed}	{work} <picked>
1	<hand> <letter>	<letter> be	<paper>_on	<person> of	<picked> <letter>	<picked>_<picked>	<success> $	<want>_<go>	a_<firm>	confirm	consider	find	get_well	have_you	hire	i_new	in <message>	it be	me_<job>	part	pend	provide	say_it	the post	they_yes	us	we be	we_for	you_<person>	you_be	you_start	{work} order
2	<gate>_you	<give>_to	<letter> receive	<letter> will	^ hr	^ we	appointment order	be	be the	be_us	depend on	have <hand>	have_me	on_<firm>	our <next>	the <told>	the_say	them $	to_<quality>	tomorrow	we_take	you on	your {work}	{hand} $	{hand} me
3	<firm> <firm>	<firm> check	<job>_your	<letter> arrive	<letter> of	<phone>	<picked>_your	<want> to	^ they	a verbal	appoint	i	me	monday	subject_<firm>	the_{chase}	will_the	write
4	#_#	<firm>	<gate> $	<letter>_employment	an offer	be_you	it $	over	start monday	take me	the <gate>	the_want	they <phone>	they_i	would like	your <picked>	{chase}_<letter>	{work}	{work} of
5	<@interviewer>	<letter>_be	<letter>_on	<want> with	^ this	be hire	clean	come	get_{work}	go with	have the	have you	hi_it	medical	offer_<told>	the job	to you	to_<hand>	with us	your <choose>
6	be successful	contract_the	have_a	i_<quality>	i_it	they be	to follow	will_<quality>	you congratulation	you have	{chase} <picked>	{chase}_<picked>
7	<letter>_{chase}	<picked>_<firm>	<picked>_over	a yes	be our	be_po	be_with	board	give	it	like_on	love	the {work}	want	we_you	{hand} you	{hand}_<letter>
8	<hand> and	<hand>_{work}	<letter> in	<paper> this	<picked> $	^ <next>	^ consider	a contract	be <want>	be in	be_{work}	have_{work}	it_<firm>	will be	you_<gate>	{work} $	{work} be
9	be_we	congratulation	i get	the offer	us $	we_have	{one} $
10	<letter> come	<picked>_of	be_{hand}	come_{work}	october	we_<go>	would_you	you $	you_<success>
11	<firm> be	<paper>_morn	^ you	have_it	me on	today	you be
12	<give>	<hand>_well	<job> order	find_<paper>	i be	mine	yes $	you_join
13	<choose> $	<picked>	^ get	crew $	give_{work}	i have	i_the	letter	say	take_on
14	<want>_you	^ <hand>	depend_a	i_<success>	you_<picked>	you_{work}	your_you
15	<give>_me	^ #	be_new	get it	i_<choose>	me the	to start	yourself
16	sign	vote_you	we would	we_<want>	{work}_your
17	^ <picked>	i <hand>	vote
18	it_from	me $	you	your
19	<quality>_as	<told> i	it_yes	provisional
20	be you	new	they_me
21	conditional	want me
23	appointment	take you
24	join	selection $
25	contract	want you	{work}_by
26	<letter>
27	i start	subject to
29	<choose> me	yes
30	in $
31	<choose> you
33	my <hiring>
34	be their
37	if_<firm>
38	be mine	be your	start
49	verbal
58	welcome
""",
    "next_round": """
-67	(always)
-29	(if)
-22	not
-20	<told>	it
-18	(others)
-17	<paper> $	final discussion
-16	{fail}
-15	<application>	^ if
-14	<another>	<month>
-13	<picked>	{end}
-12	<job>	final <interview>	on_#	this
-11	<next> round	by	new	result	thank you	to <hand>	{begun}
-10	<closed>	<hiring>	^ #	from	like_to	on_and	only
-9	be_in	be_second	if	my	we_on	week
-8	of	to <interview>	you for
-7	(general)	^ thank	i_for	know	no	us
-6	<letter>	<person>	<phone>	first	good	that_the	will_to
-5	# #	<give>	final_<quality>	like you	so
-4	<held>	<hold>	<month>_at	decision	the {work}	you $
-3	<next>_to	get	our	out	to_monday	we	we_to
-2	<@hr>	<hand>_<interview>	and	i	on_<next>	or
-1	<hand>	<quality>_<interview>	<want>	be <closed>	be <quality>	send	thank_for	the_<interview>	to_you
1	# $	<interview>_<ordinal>	<next> <next>	<quality> <next>	<quality> audition	<quality>_be	<quality>_{hand}	a day	arrange	be_<interview>	bring	class	for_<next>	have_<next>	i_<hand>	in_<quality>	invite	l_be	may $	me_for	meet the	on the	the_next	the_second	wednesday $	will <interview>	will interview	{one} <quality>
2	<interview>_on	<next> look	<next> you	<want>_to	^ i	^ please	^ we	and you	for the	i_the	interview you	monday	one <quality>	round two	the <paper>	want_you	we_<quality>	will_a	would_me	you be	{among} <quality>
3	<interview> to	<interview>_be	<next>_a	<next>_at	<next>_wednesday	<next>_you	^ there	at #	be one	do a	once more	we {hand}
4	<interview> #	<next> interview	<next>_<interview>	<quality> two	^ <next>	^ next	a <interview>	another	be on	be see	have_for	like_meet	next $	one_<interview>	practical	the <quality>	the_on	with	would	{hand}_see	{succeed}_<quality>
5	<next> $	<next>_#	<quality>_monday	a	a_for	be {among}	be {chase}	be_the	date	i_{succeed}	me play	the_monday	thursday	will_<interview>	will_interview	will_the	you	you_{succeed}	{succeed}_<interview>
6	<firm>_on	<next> stage	a <next>	be_me	come_on	monday $	shift	the last	to come	to the	{hand} for
7	#	<interview> day	<interview>_with	^ you	be a	be through	come_meet	head	like_<told>	more	next_a	next_meet	there_<interview>	thursday_<month>	we_love	you in	you_the	{hand} to
8	back on	for	have_the	i be	i_back	on	on tuesday	talk	teach	would_you	you_for	you_to
9	^ second	back	have get	i_be	in again	next	panel	see	they_back	tuesday $	will	{hand}_<quality>
10	<ordinal> $	<picked>_<interview>	a trial	be {one}	i <hand>	like	you_again	{among}_<interview>	{one} more
11	<go>_to	<interview>_<interview>	<next> audition	^ your	a_on	be_again	i have	meet	october #	please_<interview>	second	to <gate>	to_me	we_you	will_see
12	# be	<go>_<quality>	<next>	a_with	flight	on friday	thursday #	you_meet	{list} for
13	<interview> with	<next> <interview>	me back	your <next>	{hand}_you
14	<interview>	<next>_with	like_hear	saturday
15	<quality>_a	^ <interview>	audition
16	be_back	see you	through	to_<interview>
17	be call	be invite	l #
18	i_invite
19	back $
20	present
21	have {succeed}
22	lesson	round
23	they_me
24	# october
25	again	final
27	want
28	schedule
29	to meet
30	trial	would like
33	recall
34	a_session
38	through $
44	^ come
66	callback
""",
    "asked": """
-65	(always)
-36	by_and
-30	thank
-28	<letter>
-26	(may)
-21	no
-19	to_for
-17	<gate>
-15	if
-14	<another>	<job>	as	have_the
-13	#	<letter> $	<success>	already	signature	will
-12	# #	<application>	have_your	not	on
-11	<reject>	email
-10	<hold>	no_{hand}	to ask
-9	(general)	come	i	please sign
-8	<picked>	could_me	hear
-7	<want> to	please_thursday	send_<application>	to you
-6	!{chase}	<interview>_a	so	you_<quality>
-5	<next>	<want> $	^ it	be	be <told>	get	in	it be	later	they_the	{hand} me
-4	<firm> be	a_<interview>	any	medical	please_not	say	tell	the	we	your <paper>	{hand}_<firm>	{one}
-3	<choose>	<interview>	<month>	<quality>	>	^ do	^ you	^ your	and	provide	to your	we_<paper>	we_{hand}
-2	<hand>_<firm>	<hiring>	<paper> be	again	be_to	bring <paper>	day	have	love	me $	only	photo	receive	to_<firm>	week	your_<firm>	{hand}_<quality>
-1	(until)	<give>_<paper>	<hand>_<letter>	<hand>_this	<message>	back_<interview>	by_your	contact	if you	if_have	interview	message	them	then	they_back	they_me	you_your	{begun}	{fail}	{hand}_<month>	{work}_{hand}
1	<choose> wherever	<firm> $	<hand>_<quality>	<hand>_portfolio	<hand>_to	<phone>	^ <paper>	^ i	^ pend	ask	attach_<hand>	be_for	interest $	know if	let	me_<paper>	please_of	reference	sign wherever	they_<firm>	we_you	will_it	{hand} wherever	{hand} {hand}	{hand}_to
2	<@hr>_my	<choose> a	<firm>	<firm> <paper>	<hand> wherever	<next>_<paper>	<paper>_by	^ <firm>	a_from	ask_to	attach	email $	hr_my	me a	please_your	see_tabs	us_<interview>	{chase} me	{hand} <quality>	{hand}_form	{hand}_you
3	<paper> to	^ <told>	and_it	be_<paper>	have_a	i_{chase}	like_reference	online <paper>	please_<paper>	report	ring	send_a	sign_you	the portfolio	we will	would like	would_by	you_{hand}	your profile	{hand} a
4	<firm> to	<next> ask	<paper>_<hand>	be_<firm>	do	document	give me	here	passport	reach you	reference $	when	you_tabs	{hand}_see	{work} $
5	<hand> a	<hand>_a	^ let	be request	be_<hand>	complete	fill_form	for you	give_<told>	miss_<paper>	must	sign_see	take it	to_{hand}	what	you $	{hand}_portfolio
6	<give>_<told>	confirm	have to	in_<hand>	like_<firm>	submit	to {hand}	today	two	us	which
7	<paper> <paper>	<paper> from	^ what	attach_{hand}	be_<quality>	by_whether	form	let_if	me_<firm>	payslip	to be	to_back	to_please	want	when you	you_request	{hand}_document
8	^ <phone>	ask for	back $	be_your	by	can you	do_<paper>	i have	me_you	soon_you	start $	when_you	you_do	{hand} your
9	<paper>_your	<picked> a	i_to	please $	we would	you	your <quality>
10	(contrary)	<paper> by	a <paper>	back	by friday	can	me_your	need	please <told>	please_<quality>	they_for	to_with	wait_<paper>	we need	{chase} back
11	<told>_back	ask_<paper>	boss $	i_your	pend	profile $	still	to <hand>	{hand}_your
12	<hand> the	<hand>_and	<hand>_in	^ <hand>	^ give	assessment $	could	like_<paper>	to <phone>
13	<hand>_<person>	<want>_<paper>	<want>_answer	answer	task	us know	{hand}
14	<phone>_back	^ {hand}	a_minute	will take	you still	{chase}_back
15	<paper> $	original $	second <paper>	to reach	work for
16	<phone> back	two <paper>
17	answer by	i need	wait_your	your
18	me	miss	please <hand>
19	free $	from you	let us
21	<want> my	thursday_#
22	for my
23	return	suit
24	<paper>
25	be you	know_you
28	please
29	(question)
31	require
35	link
36	a time
""",
    "slow": """
-64	(always)
-31	age
-23	slow to
-22	just	my
-20	^ i
-16	^ no
-14	from
-13	<slow> to	{chase}
-12	your
-11	<hold>
-10	on	six month	the_be	we_to
-9	<closed>	a_be	be_take	you
-8	# #	<next>	^ <person>	have	would
-7	!<told>	(doubt)	<person>	day	if	{halt}	{one}	{sorry}
-6	<another>	permit	to_to
-5	<interview>	be slow	so
-4	<held>	<paper> $	<told>	a month	be_it	be_to	the	the_<ages>	the_<slow>	tuesday	week
-3	#	not	take age	the_of	this	{begun}
-2	<month>_#	<paper>	<paper> be	<picked>	be_be	next	{bar}	{work}
-1	he	it_a	monday	to <gate>	want	{money}
1	<gate>_to	<go>_<gate>	<hiring>_weeks	<told> you	<want> <gate>	^ <slow>	^ do	be	be_month	there be	to approve	to_weeks	university	{succeed}
2	<ages> wait	<gate>_twice	and_be	can	in <month>	it_month	least	noth_!fast	senate	the <firm>	the senate	twice_year	we_talk	weeks $	will_you
3	<gate>_approve	<person>_month	<quality>	<slow> $	^ <gate>	^ the	a year	red tape	take time	the_to	we_<slow>
4	!a	<firm>_be	<go>_be	do_!expect	it	meet_a	proces be	spring $	they_<slow>	{hand}_be
5	<hiring> <go>	long wait	{hand}_it
6	first	it_<ages>	of_tape	take month	the_<next>	to_month	year $
7	# weeks	<gate> $	<go>	<want>_<gate>	be <ages>	be_of	go_the	the <gate>	we be	{hand} <gate>
8	^ expect	agree	i_you	sign	slow $	the <paper>	we_a
9	# and	a long	a_tape	to_be
10	!speed	<@recruiter>_#	at	have_{succeed}	weeks
11	<ages> $	^ noth	and_you	glacial	not !expect	not_!speed	of red	proces	six <paper>	time
12	<month> #	<month>_will	^ <firm>	a <ages>	be office	here
13	meet_<quality>	slow	we_<gate>
14	<hiring>	a quarter	an_a	and_meet
15	^ it
16	there_a
18	<gate> first	month	ten weeks	three month
19	a_red
20	every	must
21	!<gate>
22	wait
23	<ages>	meet_<month>	need
24	take	the_office
25	<gate> must	at_least
27	!hurry
30	to_take
32	march #
39	eight
42	have to
46	<gate>
51	<slow>
62	!fast
68	!quick
""",
    "filled": """
-41	you
-34	!me
-31	!you	me
-30	your
-28	!your
-27	{begun} else
-26	i
-24	(always)
-23	#	get it
-22	go <quality>
-21	no $
-19	my
-17	<give>	and	have_another
-16	<another>	offer
-15	band	else
-12	on the	say
-11	get the
-10	not
-9	<job> $	<quality>	<reject>	choose	from
-8	another	go_the	they_<go>	{fail}
-7	<application>	<closed>_{begun}	^ it	be <quality>	go for	have_<another>	pass	the_<picked>	they_<another>	to
-6	have_a	have_for	take	{work}_to
-5	<told>	^ i	be <hiring>	have <closed>	have_<picked>	they <choose>
-4	<choose> <another>	<picked>_<job>	^ your	of	take_<person>	us	we_<go>
-3	!{succeed}	<go> to	<go>_<quality>	<picked>_{work}	a_from	go to	it_the	the_to	{list}
-2	<another>_be	<firm>	<give>_<job>	<job> for	<picked>_the	be a	for the	for you	go	the offer	the_{work}	to_<another>	we_to	with
-1	!<success>	<choose>	<go> for	^ you	application	for	instead	not !<success>	on	they <told>	they_<picked>	who	{chase}	{work}_another
1	!all	<@hr>_the	<@recruiter>	<job>_<closed>	^ <job>	have <hand>	have_<job>	have_<person>	hire	hr_the	on friday	they_<hand>	we {hand}	we_a	week	{money}	{work}_<closed>
2	!a	!anyone	!hire	!to !<picked>	<next> week	be_be	it	successor	successor_be	the_it	there	they_their	{end}
3	!{hand}	<success> $	a_be	and the	be_!<choose>	be_so	friday	have_the	no_<picked>	not !<want>	the <job>	there be	they_not	we have	{work}
4	!<hand>	!be_!<job>	<person> $	<want>_do	off	that	the	there_no
5	!now	<go>_it	^ no	friday $	have get	have join	no	not_!any	so	someone	the <success>	they_<want>	{one} have	{work}_for
6	!after !all	<want>	longer	we_<choose>	we_the
7	!<choose>	^ a	be	not_!anyone	{begun} $
8	(if)	<closed> $	<job> <closed>	and_{work}	candidate
9	<person>_<picked>	be <hand>	be no	duty	not !need	their	through	we_hire
10	!<hiring>	already	be accept	need	start	the {work}	we_our
11	<picked> $	<told>_the	^ the	^ we	all	be_now	have	internal
12	do_!need
13	be be	yes
14	<closed> the	{begun}
15	<hiring>	it $	sort
16	<closed>	^ {begun}	find	say yes
17	<interview> for	nobody
19	^ they
22	fill	now
23	new	thank you
29	<job>	there_not
41	accept
""",
}
