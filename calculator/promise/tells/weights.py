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
-20	(others)	<slow>	people	you_!need
-19	(pending)	i_!you	please	the_next	weeks	yet
-18	#	<ordinal>	i_<picked>	the <another>	the_pass	they_!<picked>	thursday
-17	!{fail}	<another>_{fail}	<month>	i_it	if	month	should	we_!<picked>	week	will_<hand>
-16	!by	!progres	(if)	think	you_get
-15	(general)	(hearsay)	<give>_job	approve	i_{work}	see	they_my	would_you	you_<success>
-14	!within	<letter>_the	<next> <job>	have no	i_find	still	will	you_<choose>	{work} that
-13	!say	(reopened)	be <another>	be on	before	half	the ad	they_someone
-12	!wait	<closed>_here	be your	friday	have_but	me_<quality>	meet	seat_take	the <next>	they_<choose>	to_by	{chase}
-11	!be !<success>	!week	<choose> you	<hand>_<picked>	<paper>	<person>_<told>	<quality> year	^ do	ad	be {fail}	date	have <closed>	next	reply	say_<hand>	subject	the_at	the_close	the_say	there_a	we <reject>
-10	!<want>_!you	<person> {work}	<quality>_you	<reject>_be	>	and_your	delay	guess	have put	hi	me the	monday	not_!at	or	order	to_to	you_!to
-9	(may)	<closed>_<another>	<job> in	<quality> interview	<told> by	be post	be {undo}	by	have <go>	have_<hand>	have_it	no_have	noth	on_<job>	one	other	pass_<next>	the person	they_{fail}	we_the	you_{work}	{work}_your
-8	!<choose> !the	!<firm> $	@	be in	be_{fail}	because	get_from	have {one}	if you	last_be	late	my_say	not !{hand}	wait	you get	you_<picked>	{hand}_<hand>
-7	!before	!forget	!the_!you	<another> be	<choose>_be	<hold>	<message>	<next>_<give>	<person>_have	<person>_no	<picked>_{hand}	<reject>_<quality>	^ from	^ no	a yes	and_<person>	be_post	do_!{chase}	holiday	hour	i_get	like	on	that_the	the_out	then	they say	two	we_<told>	we_not
-6	!<hold>	!a	!from	!late	!today	!{hand}_!for	<application> be	<give> the	<hand>_<application>	<hand>_<paper>	<next> interview	<picked>_<told>	<quality>_<told>	^ <firm>	^ <person>	a	ask	go_<gate>	have <give>	have_!<choose>	includ	say_<another>	shortlist	silence	the_{one}	they_an	to	to {hand}	to_<interview>	wednesday	would_to	you <hand>	you do	you_<quality>	{end} the	{fail} <person>	{hand}_your	{work}_{hand}
-5	!that	!until	<another>_down	<closed>_another	<closed>_hour	<quality>_<closed>	<told>_<hand>	a_{work}	afraid_no	applicant	application_<closed>	appointment	as a	be <closed>	be_!<hand>	be_<forward>	be_we	by_be	clearance	for_close	have <next>	have {begun}	have_!<quality>	have_<picked>	have_fill	he_<give>	i_a	it_job	my_{work}	only	quiet	send	the_be	the_person	they will	they_a	they_go	to have	tomorrow	when_be	will_!<next>	with_be	would	you and
-4	!<closed>	!than	<ages>	<application>_be	<application>_on	<choose>_<next>	<gate>	<go>_<next>	<hand>_<job>	<interview>	<job>_take	<next> $	<next> <interview>	<paper> $	<person>_{hand}	<picked>_for	<quality>_have	<told> you	^ dear	and <person>	at	be <give>	be <told>	be_<interview>	be_yes	can	close	form	have_give	hear	i_i	in	invite	it down	it_<next>	my	of_<job>	on_<next>	other_be	the interview	the_<paper>	they_<next>	they_me	tuesday	you_<hand>	your_be	{begun}_<interview>	{fail}_<told>	{unless}
-3	!<paper>	!<picked> !<quality>	!<want>_!<interview>	!monday	!to	# #	<application>_!on	<application>_the	<choose>_to	<go> out	<job>_be	<letter>	<letter> $	<person>_<hand>	<picked>_the	<told>_!to	<told>_{work}	about	be reject	be {sorry}	christma	have_!{hand}	have_<quality>	have_for	have_on	have_to	have_{bar}	i_<hand>	leave_be	lift	name_!on	no_the	not !<hand>	put	request	review	select	take_time	tell	the	the_come	the_on	they_fill	those	to me	we_of	you $	you will	you_on	your <paper>	{among} have	{begun} be	{begun}_you	{end} $	{work}_<hand>
-2	!<firm>	!decide	!friday	!quick	<@manager>	<another> get	<closed>_and	<email> be	<firm> $	<forward>	<go>_<gate>	<letter>_<quality>	<next>_have	<person> <job>	<person> <quality>	<picked> someone	<quality> <next>	^ this	an <picked>	be <reject>	be down	be {work}	be_!the	be_<hiring>	be_at	be_of	be_take	desk	example	from us	group	have_<interview>	have_<job>	he	job	job $	job_<closed>	leave $	no {chase}	no_be	of	old_<closed>	person	pick	pull	second <interview>	she	take_to	the place	them	they {fail}	three	time $	to_<next>	to_<quality>	to_and	we_!<go>	we_{begun}	will_{hand}	you_!<quality>	{succeed}_<paper>	{work}_and
-1	!<hand>	!disappoint	!do	!not	!the	!{succeed}_!your	!{undo}	<@hr>	<closed> the	<closed>_be	<hiring> be	<interview> <quality>	<next>_<want>	<next>_with	<paper>_be	<person>_to	<quality>_say	<reject>_other	<told>	<told> $	^ <quality>	^ only	^ thank	a <told>	an	be <quality>	be cancel	be_!<quality>	be_<job>	be_<paper>	be_to	be_{hand}	can not	claim	cv	dear	for	get_to	good	have start	have_<choose>	have_job	i have	i_<give>	i_<quality>	it_<go>	it_<quality>	job be	many	must	no {one}	not !<give>	not_!a	not_!to	of the	of_be	office	talk	that_{fail}	the old	they_<another>	they_no	they_the	we_sorry	who	{hand} you	{hand}_in	{work} of	{work}_<person>	{work}_be
1	!a !{one}	!among_!<interview>	!among_!<phone>	!among_!{chase}	!be_!us	!candidacy	!for !appointment	!more $	!need	!on	!{among}_!<phone>	!{succeed}_!<interview>	<@agency>	<@interviewer>	<choose> {begun}	<choose>_else	<choose>_from	<hiring>	<hiring> <hiring>	<next> have	<paper>_<quality>	<person> be	<person> from	<person> who	<phone> they	<quality>_it	<told>_#	<told>_have	<want>_be	<want>_not	^ <closed>	^ we	^ you	all	all the	appoint $	be	be <choose>	be not	be that	be_!me	be_else	be_our	come back	come_{end}	do	down on	evaporat	feel	full	get_back	have <success>	have <told>	have call	have_another	have_be	have_by	it	it <go>	it go	it_!you	keep_be	me after	me at	no_<job>	no_hire	no_{sorry}	not_!<go>	not_!<picked>	offer_{undo}	on_{hand}	one_and	only_one	reject_<next>	slot {begun}	so_<job>	take_<give>	that <job>	that your	that_<go>	the <firm>	the_!<want>	the_{begun}	they_at	they_you	to_that	understudy	we find	we_hire	we_thank	you_you	your_we	{begun} <quality>	{end}_the	{hand} now	{sorry} you	{succeed}	{undo}_<letter>	{work}	{work}_away	{work}_to
2	!<forward>	!<hiring>	!any !longer	!appointment	!be	!be !get	!be_!for	!get	!pursue	!the !<interview>	!the !final	!this !occasion	!your !candidacy	<choose> a	<closed>_<paper>	<closed>_{work}	<give>_<next>	<hand>_out	<job> <closed>	<job>_away	<job>_now	<job>_{money}	<next>_not	<paper>_the	<quality> the	<quality>_<firm>	<want> <quality>	^ <@interviewer>	^ they	already	and_{work}	be_another	be_into	be_no	bin	choose	client	for_now	fully	go_<quality>	have_my	have_name	hire	hr {hand}	i do	i_!they	intern $	me $	me_be	not_!{hand}	on_we	our <picked>	out	out $	regret $	rejection {chase}	ring	sir	so it	take	that_go	that_in	the {work}	the_<closed>	they <choose>	they_<told>	they_with	to a	to_<person>	unsuitable	up_<quality>	us_and	veto	we decide	we do	we_<another>	we_<person>	what_be	would rather	you	you out	you up	your appointment	{bar}_be	{fail}_<next>	{hand}_yes	{list}	{work} go
3	!<application>	!<choose>	!<choose> $	!<job>	!<quality> $	!for	!hire	!on_!occasion	!you $	!{among}_!<told>	<closed> it	<closed>_the	<give>_to	<go> <quality>	<hand>	<hand>_but	<hiring>_have	<next>_<application>	<picked> <person>	<picked>_<person>	<quality> <quality>	<want>_<another>	^ fill	^ i	^ outcome	^ their	^ there	a new	and i	and_<picked>	be prefer	board	but	by a	down_<told>	else will	fill $	have_now	i_not	in_be	it_that	make_<choose>	my_{end}	no {work}	not_!on	our	please note	post_<quality>	sorry	stay	that_a	the nod	the post	the_<want>	the_away	the_{hand}	the_{undo}	they have	they_<hiring>	this_the	to {succeed}	unable_a	vote	we_<application>	we_<hand>	we_<next>	we_now	we_this	we_{work}	will not	will_<quality>	with	you be	you give	you_!come	you_to	your_not	{bar}	{begun} have	{fail}_<gate>	{hand} i	{work} evaporat	{work}_for
4	!<choose> !your	!<go>	!<want>_!now	!appoint	!appointable	!be !call	!quite	<@recruiter>	<application>	<closed> now	<give>_on	<go>_it	<hiring> $	<job> will	<next>_<paper>	<person>_and	<picked> $	<success>	<told>_<picked>	^ <gate>	after the	be be	be_it	by <next>	candidacy	decide	do_!you	else $	go_<person>	have <choose>	have_<another>	have_<application>	have_in	have_organist	i get	intern	it_down	it_give	just	last week	no more	no thank	nod	not_!<hiring>	not_!it	not_!me	not_!us	not_!you	offer_you	rejection	result_negative	so	thank	the_<go>	the_after	the_it	there_for	they ring	they_offer	they_they	try_<next>	try_next	we	we_pass	{hand}_would	{succeed} $	{work} $	{work} for
5	!<want> $	!the !{list}	!{hand} $	<@manager>_it	<choose>	<closed> up	<gate> turn	<hand> it	<job>_<closed>	<job>_not	<job>_the	<letter>_{undo}	<next>_the	<quality>_get	^ <@agency>	^ decision	^ your	again	and_<quality>	and_be	and_not	another_be	be_by	be_over	have_<@recruiter>	have_and	hire_<person>	i come	like me	list $	not !{succeed}	not_!any	not_!in	now	of_and	off	on the	position	say_to	someone	that the	the until	the_<person>	the_<quality>	their_be	they take	they_their	to {bar}	us_<another>	we make	we_!to	we_<letter>	will pass	you_!it	{among} $	{bar}_<quality>	{begun}_<next>	{undo}_to	{work} will
6	!<picked>	!<want> !to	!among	!be !{chase}	!for !you	!{work}	!{work} $	<another> and	<another>_<picked>	<closed>_<job>	<closed>_on	<go>_<quality>	<hand>_no	<hand>_you	<quality>_your	<told>_<next>	<told>_no	audition	be_!there	be_<closed>	be_a	be_the	be_{sorry}	crew	do_!come	get	girl	have decide	have have	have_{one}	i_knock	i_out	it $	it_<person>	it_{begun}	it_{sorry}	keep_<person>	leave_back	no_for	not	not !<success>	off the	on <another>	one_not	say_you	service	so_not	stand <closed>	successor	successor_be	the <person>	the vacancy	their	they like	they_<want>	we <want>	you_!<hand>	you_!be	{among}_not	{chase} to	{one}_and
7	!after !all	!get !it	!{list}	<next>_<another>	<person>	<picked>_other	^ keep	a no	a_from	be no	be_!be	close by	do_!<want>	do_!it	end	experience	feel_be	for <another>	get the	go	it_a	let_the	longer	my_not	need $	offer_be	pal	result {fail}	take_offer	the work	turn you	will be	your_you	{begun} else	{chase}_say	{end}
8	!final	!it $	!require	!your	!{list} $	<another> have	<another>_<firm>	<go> for	<job> have	<next>	^ feedback	^ it	be_thank	fill	go_a	hard	have_we	i be	list	medical	no_<want>	not !work	not_!the	not_!we	not_{sorry}	portal	prefer	rejection <told>	requirement	so_no	tell me	the <hiring>	the list	the_<give>	they_!me	they_on	this_our	to_<job>	until $	up	without	year the	you_{fail}	{fail} by	{fail}_interview	{sorry} $
9	!<gate> $	!<hand> !it	!on !this	<another> $	<choose> <another>	<person> now	<quality> $	<quality>_{end}	<reject>_<next>	and the	at #	be pass	be {begun}	go for	have_from	her	i_tell	man	my offer	no_they	not_!want	now $	on_<person>	result	staff	thank $	the <give>	try again	unsuccessful $	we_full	{undo}
10	!be_!{work}	<choose> the	<next>_{one}	<person>_we	^ {begun}	and_you	do_now	fail	for_season	have_this	i_!<picked>	i_rejection	not !be	not_!<choose>	not_!<forward>	out_<paper>	take the	take_<quality>	this	will_!you	you_no	{succeed}_you
11	!<interview>	!<person>	!{succeed}	<give> to	<job>_by	<reject>	<reject> $	^ a	^ {work}	a close	and_the	be_from	down $	for_give	keep the	no $	no longer	no_me	not !need	number_not	rescind	rule	take_<letter>	the_<next>	unsuccessful	we_!be	you_<hiring>	{begun}
12	!need !anyone	!us	<closed> $	<picked>_{undo}	<told>_say	a_and	all_{hand}	another	appoint	be_!it	be_down	cast	do it	duty	it_<another>	luck	no_leave	not !appointable	offer of	pass $	point $	statu	turn	we_say	you {fail}	{begun}_on
13	!<forward> $	!<go>_!you	!<picked> !you	!get_!{work}	!here	!me	<choose>_<person>	<go>_<another>	<job>	^ the	after <interview>	be fully	do_!out	give_to	knock	no <job>	so no	the <picked>	there will	to_you
14	!<picked> $	!have !<quality>	<another>_the	<hiring>_{undo}	<picked> this	<told> it	employee	exist	have	internal	no_will	not !<picked>	not !{among}	only_<person>	say $	that_have	{begun} yesterday
15	!a !<person>	!this !time	!your !<application>	<@agency> say	get it	off $	pass	stage	take_<person>	they	{sorry}	{sorry}_on
16	<go>_<person>	^ turn	choice	do_!now	down_{chase}	have {undo}	no	no <picked>	wish_in	you_not
17	a <person>	after_<interview>	and_other	beat	consideration	the_<interview>	the_off	this time	we_our
18	!any !more	!you	<application>_by	<closed>	<told>_at	^ commiseration	accept	decide to	from the	he_<success>	her_me	matron_<quality>	me_that	sort	the_make	{undo}_<give>
19	<interview>_{fail}	^ an	commiseration	far_<quality>	his	mate $	my <application>	negative	not_!{bar}	say so
20	!a !{work}	!this	take <another>	{fail}
21	!{succeed} $	<paper>_not	new_be
22	!me $	<another>	fall	{begun}_{begun}
23	<choose> <next>	find	not_!call	only_and	{chase}_#	{work} to
24	your <application>
25	come second	pip	turn me
26	!enough	come <next>	to <job>	to it	{end} here
27	!on $	be_out	we_leave
28	<choose>_other
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
-24	(question)
-20	but
-18	(doubt)	you
-16	{work}_your
-15	hear	{halt} <quality>
-14	<hold> hire
-12	<paper>	friday
-11	(if)	<interview>_<held>
-10	before
-9	#	(contrary)	(reopened)	<closed>	be no	the_<closed>	the_<paper>
-8	(past)	<another>	<held> until	<quality>	move	there_<hold>	your
-7	<interview>	day	my	put_hold
-6	no_<hold>	the_<hold>	{hand}_the
-5	(may)	<held>_be	and	week
-4	me	music	not	the_freeze	will
-3	<interview>_be	<person>	<quality>_be	<told>	branch	job	park	put_<held>
-2	<hold> <picked>	<month>	<ordinal>	^ be	freeze <choose>	our	the	we_<picked>	{chase}
-1	<hand>	be_but	be_freeze	for	freeze <picked>	have a	have_<quality>	last	on_be	pay	say	they	they_the	we_{end}
1	!moment $	<application>_<held>	<held>_<job>	<hiring> $	<hiring>_<hold>	<quality> {halt}	be stuck	be_!on	be_the	for the	have have	not !<hand>	put on	role_{halt}	statu	your_on	{halt}_the
2	!at !present	!the	<@recruiter>_the	^ we	a <hiring>	be_everyth	have be	it_on	the moment	they be	until_be	while
3	!moment	<job>	^ <hiring>	be on	be put	everyth	have	have <held>	keep	new_until	not_!for	on $	on_burner	reorganis_be	we_to	your_be
4	!hire_!now	<application>_on	<closed> on	<person> on	be	be_<@recruiter>	be_<held>	be_and	have_it	hold $	includ	the <hiring>	they_{halt}	to <choose>	to recruit
5	<choose>_the	be_on	restructure	we be	we have
6	<@recruiter>	<picked>_be	be_so	have_the	nobody_!be	not !<choose>	{halt} it	{work}_in
7	!until	<held> $	<held> by	<held>_<hiring>	<held>_{work}	<hiring> be	<hold>_<quality>	^ your	burner	burner $	have_off	hire $	it $	post	recruit	until the	wait
8	a_<hiring>	at	come
9	!<picked>	<job> be	^ they	procedure_<held>	suspend $	{work} $
10	!anyone !on	!the !moment	<told>_<hold>	be_no	have_to	hire	no_be	not !<hiring>	we_{halt}
11	!present $	be_!take	employment	moment $	now $	recruitment_the
12	!<choose>	!take	!until !the	^ it	a {halt}	recruitment	step	until <forward>
13	!<choose>_!the	be in	can not	have_a	until further
14	<held>	it_the	on	pause	the_burner	until	your_hold	{money}
15	^ <job>	moment	pend
16	all	put	until {succeed}
17	!on	<application>_hold	<picked>_hold	present
18	<quality>_until
19	(until)	<hiring>	have put
20	hold
21	<job>_<held>	into	{halt} $
22	<choose> at	no_until
23	!be !be
24	new
25	!at
26	<job>_in	be be
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
-11	!hesitate !to	(if)	<ordinal>	not_{chase}
-10	!hesitate_!{chase}	!{hand}	ask_!<told>
-9	!{chase}_!<person>	by	will {chase}
-8	!<picked>	!<told> !by	#	<want>	a	it	not_!write	not_<phone>	week
-7	!have	<go>	my	need	not_!<phone>	the
-6	!than	do_!the	will_contact	{hand}
-5	!<phone>	!be_!to	!phone	!{chase} !me	<@hr>	<next>	^ please	before	have	not_!you
-4	!<hand>	!after	(general)	day	do_!this	not_!phone	not_!to	unsuccessful	will_<told>
-3	!on	<picked>	please_!to	they_!to	to_you
-2	!<told>_!<@manager>	!<told>_<told>	!call	!hesitate	!the !{chase}	!the_it	!{chase}_!<@manager>	<message>	after	be not	but	no_the	not_!<paper>	not_!this	only	to	will_{chase}	your	{chase} me	{chase}_on	{work}
-1	!<told> !to	!<told>_be	!on !<message>	<hiring>	<told> me	be no	i	i do	me	not !<told>	not_!<hand>	not_!<person>	not_!the	on	we_!be	welcome
1	!regard !the	!try_!<told>	<application>	<asking> ups	<phone> no	^ any	and_{chase}	contact_be	do_!want	must	nobody !{chase}	refrain	result	the foreman	we	{chase} will	{chase}_refrain	{chase}_{chase}	{end} {chase}
2	!<gate>	!us $	<phone> $	<told> $	do_!<want>	foreman	i_tell	ring_be	say $	she	they say	we_!<told>	will_you	would_you	you_list	{chase} be	{chase} call
3	!<hand> !<quality>	!about	!about !it	!allow	!chase $	!to !be	<phone> call	<told>_will	do_do	follow ups	letter	not_!{chase}	or	please_<asking>	request	statu_not	up $	will be	{succeed} {chase}
4	!<asking> $	!{chase} $	<interview>_{chase}	<phone>_out	<phone>_{chase}	^ do	be_!{chase}	do_!try	from	he	make	quit <told>	ups	wait	will come	{chase} ups	{chase}_about
5	!<hand> !in	!<want>	!about_will	!contact	!round	!try	!{chase}_!regard	^ {chase}	be_that	call	do_we	not !try	please $	the_will	visit	we {chase}
6	!approach	<gate>	<person>_not	about	disqualification $	no {chase}	no_<told>	no_no	not_!<told>	not_!about	not_or	please_will	please_{chase}	say	us	you_the	{chase} please
7	!be !<told>	!result $	<asking> will	do_or	not_!any	stop	will	you_#	you_from	{chase} or	{succeed}
8	!us	!{chase}_will	appreciate	do not	the_{hand}
9	!<told>_will	!chase	!entertain	be_<told>	no	no_{chase}	not	not !to	not_!<@interviewer>	will_to	{chase}_the	{chase}_this
10	no <hand>	not_!update	should	the_say	to_{chase}	we_!to	{chase}_be	{chase}_will
11	!<phone> or	!come	!to_!them	<asking>_not	about the	contact with	know $	please_when	would
12	!to !<told>	!try !to	!update $	!{chase}_!this	<@interviewer>	<told>_never	be_!to	not !message	please we
13	!{chase}_!<told>	disqualification	leave
14	!<quality> !{chase}	must_!{chase}	no_should	that_!{chase}	you_!{chase}
15	!enquire	any	do_!keep	no <asking>	nobody	will_when	you $
16	and_!{chase}	he say	must not	tell	{chase} <gate>
17	from {chase}	please_from
18	!{chase}_!result	please	quit
19	<quality>_please	avoid	do_!please	{chase}
20	come_you	contact	no_<hand>
21	<asking>
22	!again	do_!us
23	approach	quit {chase}
24	!{chase}_!{chase}
25	!<gate> $
27	!<want>_!<told>
28	^ leave
29	!<asking>	or {chase}
31	<hold> {chase}	<told> <@interviewer>
34	!{chase}
40	stop {chase}
""",
    "silence_means_no": """
-75	(always)
-26	^ do
-21	i	me
-17	<told>_{chase}	so
-16	be only	interview
-12	!<told>_{chase}	or	you_!by
-11	!will	<hand> $	<told>_friday	please do	we will
-10	there
-9	!<month> !#	<application>_<told>	^ the	and	will_it
-8	!<told>_!friday	<firm>	<give>	<next>	<quality>_{chase}	this	would
-7	!answer	(guess)	<hiring>	<paper>	be <interview>	be still	by_{chase}	have_<told>	on
-6	all	do_!friday	you
-5	!<phone> $	!by_!do	!hear_!friday	# #	<@hr>	<@manager>	<gate>	<quality>_will	be_the	everyone	will <hand>	write	{chase}_<told>
-4	(contrary)	<email>	at	only_i	say	tell_be	{begun}
-3	!{chase} $	<interview>	<person>_<picked>	<quality>	busy	do	email	for	hire	if_not	if_noth	they	up	{chase}_a
-2	#	(question)	by_will	contact	decide	if you	in	say no	will_you	{chase}	{chase} $
-1	<told> that	<told>_the	^ i	be <closed>	have	my	no_<told>	ring	we_<choose>	we_you	will <told>	{hand}_be	{hand}_the
1	!<interview> !by	!<told>_!not	!call !by	!{unless}	<choose> $	<hand>_to	<person>_{hand}	<told> the	<told>_<picked>	<told>_if	^ <quality>	^ {fail}	a_<phone>	as {end}	do_!{chase}	hear noth	hear_you	if	it	no_be	not !<picked>	one	please note	the_noth	they_!<hand>	to the	to_<choose>	understand	we_<phone>	you have	you_!<choose>	you_!receive	{hand} $	{one}_call	{unless}_by
2	!<quality> $	!a !<told>	!on !the	<choose>_be	<closed> $	<next>_bad	<person>	<person>_!<told>	<person>_be	<person>_{succeed}	<phone>_no	<phone>_the	<picked> one	<quality> <quality>	<reject> $	<told>_<person>	<told>_to	a no	be not	be_a	consider	from us	get_<told>	if_have	noon	not !{chase}	or_!at	please_<application>	the	the <another>	treat	we_<told>	who be	you_out	{chase}_<another>	{chase}_to	{fail} <person>
3	!<success> $	!on	<picked> {among}	a	be_!you	be_if	have_!be	he	it $	month	no <job>	not_!<application>	not_!be	or_!all	phone	we do	you_!<picked>
4	!12th	!<picked>	!in	!it_!a	<choose>_{chase}	<told> only	<told>_we	^ if	bad <next>	be bad	be_{fail}	if_<quality>	job $	just_<person>	mean	silence after	silence_be	the_and	we only	you_not	{chase}_be	{succeed}
5	!<application>	<another>	<picked> $	<told> $	be {chase}	go_<next>	hear	no_mean	notify	shortlist_will	we take	we_and	{succeed}_<told>
6	!be	!you $	<phone>_<quality>	^ we	do_!back	do_!to	i_!{chase}	letter	not	take	we <hand>	who	within	{fail}
7	!if_!be	^ just	a_a	application	friday_not	unsuccessful	you be	you can	you_i
8	<picked>	close $	do_!<hand>	just the	mean no	no_by	nobody	the_that	we_!ring	your application
9	!no	<quality> <next>	a_by	as a	assume	by_have	then	we {hand}
10	!it !be	!it $	(general)	^ <person>	a <told>	bad <quality>	just_get	new_bad	no $	other	the <ordinal>	the_<told>	weeks	whoever	whoever have	will_!hear	{one} <told>
11	!<told>_!be	!<told>_you	!{chase}_!no	<ordinal>_be	a yes	another $	bad new	go	no <told>	not $	pass	sunday	to_<person>	we_we
12	!if	!{chase}_!<person>	just	not !<told>	those	{fail} $
13	!<told>_!<person>	<told>_<want>	by	by_you	will_!<told>	will_{chase}	{unless}_{chase}
14	!get	<told>	get	never !<told>	only <told>	say $	want
15	!<picked> $	(if)	by_!at	do_!rejection	new	they do
16	!at !all	<another> $
17	as	by_be	we_{chase}
18	!<told>	another
19	!unsuccessful	<picked> <person>	=	by_or	letter_the	we never	{chase}_!<go>
20	no	no_within	nobody !else	{fail}_not
21	!by	no_{work}	quiet
22	!by_you
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
-11	# $	and	by	get_<letter>	hope	if_be	time
-10	<ordinal>	<picked>_a	<quality>_be	friday	still	week
-9	(general)	(may)	<closed>	^ if	a	back	the_<go>	they <give>	we_offer	would <picked>	{halt}	{hand}_to
-8	(until)	<letter>_{work}	<paper>_you	employer	for	month	you_a
-7	(hearsay)	<told>	end	have to	meet	someone	the_be	we_<quality>	your <paper>	{begun}	{one}
-6	<go>	<interview> $	<letter>_#	<month>	<paper>_#	<person>	<picked>_from	<picked>_have	<picked>_you	<quality>_<quality>	be_be	but	get_<paper>	next	test	thank	that	they offer	to	tuesday	will	{hand}_<quality>	{list}
-5	<hand>_the	<hiring>	<paper> $	be <closed>	be_to	if you	it_to	make	to <hand>	to {hand}	you_<hand>	{hand}_you
-4	(contrary)	<hand>_<firm>	<hold>	<letter> you	<letter>_make	<picked> the	<picked>_make	after	all	be_the	down	if_<picked>	let	the <paper>	thursday	to see	to_the	would
-3	<job> description	<next>	<told> you	again	be <hand>	be_so	day	description	get_description	he_<picked>	i_for	on monday	role	so	the_i	the_with	we	will_<picked>	you_in	{end}	{work} with	{work}_from
-2	<choose> the	<quality>	be {hand}	for_{work}	go	have_the	in	only	the_have	to_<paper>	wrong	you_<paper>	you_to	you_welcome	{work} <picked>
-1	<hand>_description	<job> <picked>	<letter> me	ask	be_<give>	be_of	be_they	have_<next>	job description	must	offer me	present	she	the_description	to meet	to_<letter>	to_to	we <want>	you_{succeed}
1	<go> with	<hand> <letter>	<letter> be	<paper>_on	<person> of	<picked> <letter>	<picked>_<picked>	<success> $	<want>_<go>	a_<firm>	an <picked>	an offer	consider	depend	depend on	find	have_you	hire	i_new	in <message>	it be	me_<job>	part	pend	provide	say_it	start monday	the post	they_it	they_yes	us	we be	we_for	you_<person>	you_be	you_start
2	<gate>_you	<give>_to	<letter> arrive	<letter> receive	^ hr	^ we	an <give>	be	be the	be_us	confirm	have <hand>	have_me	on_<firm>	our <next>	the <told>	the_say	them $	to follow	to_<quality>	tomorrow	we_take	with us	you on	your {work}	{hand} $	{hand} me
3	<firm> <firm>	<job>_your	<letter> of	<letter> will	<phone>	<picked>_your	<quality> us	<want> to	^ they	a verbal	appoint	i	me	monday	subject_<firm>	the_{chase}	will_the	write	{begun} monday	{work} order
4	#_#	<firm>	<firm> check	<gate> $	<letter>_employment	be_you	get_well	go with	it $	over	take me	the <gate>	the_want	they <phone>	they_i	to <asking>	would like	your <picked>	{chase}_<letter>	{work}	{work} of
5	<@interviewer>	<job> order	<letter>_be	<letter>_on	<want> with	^ this	be hire	clean	come	get_{work}	have the	have you	hi_it	medical	offer_<told>	the job	to you	to_<hand>	your <choose>
6	be successful	contract_the	have_a	i_<quality>	i_it	they be	will_<quality>	you congratulation	you have	{chase} <picked>	{chase}_<picked>
7	<letter>_{chase}	<picked>_over	a yes	appointment order	be <want>	be our	be_po	be_with	board	give	it	like_on	love	the {work}	want	we_you	{hand} you	{hand}_<letter>
8	<hand> and	<hand>_{work}	<letter> in	<paper> this	<picked> $	<picked>_<firm>	^ <next>	^ consider	a contract	be in	be_{work}	have_{work}	it_<firm>	will be	you_<gate>	{work} $	{work} be
9	<hand>_well	be_we	congratulation	i get	us $	we_have	{one} $
10	<letter> come	<picked>_of	be_{hand}	come_{work}	october	the offer	we_<go>	would_you	you $	you_<success>
11	<firm> be	<paper>_morn	^ you	have_it	me on	mine	today	you be
12	<give>	find_<paper>	i be	yes $	you_join
13	<choose> $	<picked>	^ get	crew $	give_{work}	i have	i_the	letter	say	take_on
14	<want>_you	^ <hand>	depend_a	i_<success>	you_<picked>	you_{work}	your_you
15	<give>_me	^ #	be_new	get it	i_<choose>	me the	to start	yourself
16	sign	vote_you	we_<want>	{work}_your
17	^ <picked>	i <hand>	vote	we would
18	it_from	me $	you	your
19	<quality>_as	it_yes	provisional
20	<told> i	be you	new	they_me
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
38	be your	start
39	be mine
49	verbal
58	welcome
""",
    "next_round": """
-66	(always)
-32	(if)
-22	not
-20	<told>
-19	it
-18	(others)
-17	<paper> $	final discussion
-16	{fail}
-15	<application>	^ if
-14	<month>
-13	<another>	<picked>	final <interview>	thank you
-12	<next> round	by	this	to <hand>	{begun}	{end}
-11	<job>	on_#	result
-10	<hiring>	^ #	from	new	week
-9	<closed>	like_to	my	on_and	will_to
-8	(general)	be_in	be_second	only	to <interview>	we_on	you for
-7	^ thank	i_for	if	no	of	that_the	us
-6	<letter>	<person>	<phone>	final_<quality>	first	good	like you
-5	# #	<give>	<held>	<next>_to	know	so
-4	<@hr>	<hold>	<interview> me	<month>_at	decision	the {work}	will_{chase}	you $
-3	<told> me	get	to_monday	we
-2	<hand>_<interview>	and	be <closed>	be <quality>	i	or	our	out	they_{chase}	to_you	we_to
-1	<hand>	<interview>_we	<quality> a	<quality>_<interview>	in_<interview>	month	on_<next>	send	thank_for	will_back	{halt}
1	# $	<interview>_<ordinal>	<quality> <next>	<quality>_be	<want>_to	^ there	a day	bring	for the	have_<next>	i_{chase}	in_<quality>	on the	once <quality>	once more	the <ordinal>	the <paper>	the_<next>	the_second	tomorrow at	want_you	would love	you_again
2	<interview>_on	<next>_a	<quality>_{hand}	^ i	^ please	^ we	at #	be_<interview>	do a	for_<next>	i_the	invite	like_<told>	me_for	monday	we_<quality>	wednesday $	would	you be	you_back	{among} more	{hand}_see	{one} more
3	<interview>_be	<next> interview	<next> look	<next>_at	<next>_wednesday	arrange	be call	be one	call_a	i_{succeed}	next $	next_will	we {hand}	will_a	{succeed}_<quality>
4	<interview> #	<next>_<interview>	<next>_you	a_for	be on	be {among}	have_for	may $	practical	the <quality>	the_on	to come	with
5	<firm>_on	<next> stage	<next>_#	<quality> two	^ <next>	^ next	a	another	be {chase}	be_again	be_the	date	one_<interview>	see me	the_monday	you	you_{succeed}	{hand} for
6	<interview>_with	<next> $	<quality>_monday	a <interview>	be through	come_on	interview you	like_meet	monday $	next_meet	one <quality>	shift	talk	the last	thursday	to the	will_the	{succeed}_<interview>
7	#	<interview> day	^ you	a <next>	come_meet	head	me back	more	next_a	one more	thursday_<month>	will	you_the
8	<gate>_<month>	back on	be a	be see	have_the	i be	l #	me play	on	on tuesday	see	teach	there_<interview>	we_love	would_you	you in	you_to	{hand} to
9	<ordinal> $	^ second	a trial	back	for	have get	i <hand>	l_be	next	to <gate>	tuesday $	you_for	{among}_<interview>	{hand}_<quality>
10	<next>	<picked>_<interview>	<quality> audition	like	october #	panel	thursday #	we_you	will_interview
11	<go>_<quality>	<go>_to	^ your	a_on	be {one}	i have	i_be	meet	please_<interview>	second	they_back	to_me
12	<interview> with	<interview>_<interview>	flight	i_back	on friday	{list} for
13	# be	<interview>	a_with	i_invite	you_meet	{hand}_you
14	<next> <interview>	audition
15	<next>_with	<quality>_a	be_back	will_see	your <next>
16	^ <interview>	saturday
17	see you	through	to_<interview>
18	be invite
19	back $
20	like_hear
21	have {succeed}	in again	present
22	again	lesson
23	# october	round	they_me
26	final
27	want
28	schedule
29	to meet	trial
31	recall	would like
33	a_session
38	through $
43	^ come
66	callback
""",
    "asked": """
-65	(always)
-35	by_and
-30	thank
-28	<letter>
-26	(may)
-21	no
-19	to_for
-17	<gate>
-15	have_the	if
-14	<another>	will
-13	#	<job>	<letter> $	<success>	as	signature
-12	# #	<application>	already	have_your	not	on
-11	<hold>	<reject>
-10	email	no_{hand}	to ask
-9	come	i	please sign
-8	(general)	<want> to	could_me	hear
-7	<picked>	be <told>	please_thursday	send_<application>
-6	!{chase}	<next>	<want> $	^ it	so	to you	you_<quality>
-5	be	get	in	say	tell	they_back	they_the	week	{hand}_<firm>	{one}
-4	^ do	any	it be	later	me_<next>	medical	please_not	the	we	we_<paper>	your <paper>	{hand} me
-3	<choose>	<firm> be	<interview>	<month>	>	^ you	^ your	a_<interview>	and	be_to	provide	we_{hand}	{hand}_<quality>
-2	<hand>_<firm>	<hiring>	<interview>_a	<paper> be	<quality>	again	bring <paper>	day	have	if you	love	me $	only	photo	receive	to your	to_<firm>	your_<firm>
-1	# $	(until)	<closed>	<give>_<paper>	<hand>	<hand>_<letter>	<hand>_this	by_your	contact	them	then	they_me	you_reference	you_your	{begun}	{fail}	{hand}_<month>	{work}_{hand}
1	<firm> $	<hand> wherever	<hand>_to	^ <paper>	^ i	^ pend	a_from	ask	be_for	email $	hr	interest $	let	me_<paper>	reference	send_a	sign wherever	the portfolio	they have	they_<firm>	we_you	wherever	will need	will_it	you_tabs	your profile	{chase} me	{hand}_to
2	<@hr>_my	<choose> a	<firm>	<firm> <paper>	<hand>_<quality>	<paper>_by	^ <firm>	and_it	have_a	hr_my	it_the	me a	please_of	please_your	profile	second	{hand} <quality>	{hand} wherever	{hand}_<told>	{hand}_form	{hand}_you
3	<next> ask	<next>_<paper>	<paper> to	<told>_back	^ <told>	attach	give me	here	please_<paper>	report	ring	us_<interview>	would like	would_by	you_{hand}	{hand} a	{hand}_portfolio
4	<firm> to	<hand>_portfolio	<paper>_<hand>	ask_to	attach_<hand>	attach_{hand}	be_<firm>	be_<paper>	do	document	fill_form	like_<firm>	online <paper>	passport	reach you	reference $	sign_you	to_{hand}	we will	when	{hand}_see
5	<hand>_a	^ let	be request	be_<hand>	complete	for you	i_{chase}	like_reference	miss_<paper>	must	take it	what	which	you $	{work} $
6	<hand> a	be_<quality>	by_whether	confirm	in_<hand>	submit	to {hand}	to_back	today	two	us
7	<paper> <paper>	<paper> from	^ what	form	have to	i have	let_if	payslip	want	you_do	you_request	{chase} back	{hand}_document
8	<picked> a	ask for	by	can you	do_<paper>	me_<firm>	me_you	please $	sign_see	start $	to be	to_please	when you	when_you	{hand} your
9	<paper>_your	be_your	please_<quality>	soon_you	we would	you	your <quality>
10	(contrary)	<paper> by	a <paper>	back	by friday	can	give_<told>	i_to	me_your	need	please <told>	they_for	to <hand>	to <phone>	to_with	wait_<paper>	we need	{hand}_your
11	<hand>_in	<phone>_back	<want>_answer	back $	boss $	i_your	pend	profile $	still
12	<hand> the	<hand>_and	^ <hand>	^ <phone>	ask_<paper>	assessment $	could	like_<paper>
13	<hand>_<person>	<want>_<paper>	a_minute	answer	second <paper>	task	us know	you still	{hand}
14	^ give	^ {hand}	will take
15	<paper> $	original $	to reach	work for
16	two <paper>
17	<phone> back	answer by	i need	please <hand>	wait_your	your	{chase}_back
18	free $	from you	me	miss
19	let us
21	<want> my	thursday_#
22	for my
23	return	suit
24	<paper>
25	be you	know_you
28	please
30	(question)
31	require
35	link
36	a time
""",
    "slow": """
-64	(always)
-27	<slow> to	age
-22	just	my
-20	^ i
-16	^ no
-14	from
-13	{chase}
-12	your
-11	<hold>
-10	on	six month	the_be	we_to
-9	<closed>	a_be	be_take	slow to	you
-8	# #	<next>	^ <person>	have	would
-7	!<told>	(doubt)	<person>	day	if	take age	{halt}	{one}	{sorry}
-6	<another>	permit	to_to
-5	<interview>	be slow	so
-4	<held>	<paper> $	<told>	a month	be_it	be_to	the	the_<ages>	the_<slow>	tuesday	week
-3	#	not	the_of	this	{begun}
-2	<month>_#	<paper>	<paper> be	<picked>	be_be	next	{bar}	{work}
-1	he	it_a	monday	to <gate>	want	{money}
1	<gate>_to	<hiring>_weeks	<paper>_each	<told> you	^ <slow>	^ do	^ our	be	be_month	go_<gate>	long wait	red	there be	to approve	to_weeks	twice_year	university	{succeed}
2	<go>_the	and_be	can	in <month>	it_month	least	noth_!fast	senate	the <firm>	the senate	we_talk	weeks $	will_you
3	<gate>_approve	<gate>_twice	<person>_month	<quality>	<slow> $	^ <gate>	^ the	a year	signature_each	take time	the_to	we_<slow>
4	!a	<firm>_be	<go>_be	do_!expect	it	meet_a	proces be	spring $	they_<slow>	{hand} <gate>	{hand}_be
5	<hiring> <go>	a_red	go_the	need <gate>	{hand}_it
6	<ages> wait	first	it_<ages>	take month	the_<next>	to_month	year $
7	# weeks	<gate> $	<go>	<want>_<gate>	be <ages>	be_of	six <paper>	the <gate>	we be
8	^ expect	agree	i_you	sign	slow $	the <paper>	we_a
9	# and	of_tape	to_be
10	!speed	<@recruiter>_#	a long	at	have_{succeed}	weeks
11	<ages> $	^ noth	a <ages>	and_you	glacial	not !expect	proces	time
12	<month> #	<month>_will	^ <firm>	be office	here	not_!speed
13	meet_<quality>	slow	we_<gate>
14	<hiring>	a quarter	an_a	and_meet
15	^ it	of red
16	a_tape	there_a
18	<gate> first	month	ten weeks	three month
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
-31	!you	else	me
-30	your
-28	!your
-26	i
-24	(always)
-23	#	get it
-22	go <quality>
-21	no $
-19	my
-17	<give>	and	have_another
-16	<another>	offer
-15	band
-12	on the	say	{begun} else
-11	get the
-10	not
-9	<job> $	<quality>	<reject>	choose	from
-8	another	go for	go_the	they_<go>	{fail}
-7	<application>	<closed>_{begun}	^ it	be <quality>	have_<another>	pass	the_<picked>	they_<another>	to
-6	have_a	have_for	take	{work}_to
-5	<told>	^ i	be <hiring>	have <closed>	they <choose>
-4	<choose> <another>	<picked>_{work}	^ your	have_<picked>	of	take_<person>	us	we_<go>
-3	!{succeed}	<go> to	<go>_<quality>	a_from	go to	it_the	the_to	{list}
-2	<another>_be	<firm>	<job> for	<picked>_<job>	<picked>_the	be a	for the	for you	go	the offer	to_<another>	we_to	with
-1	!<success>	<choose>	<give>_<job>	^ you	application	for	instead	not !<success>	on	the_<job>	the_offer	the_{work}	they <told>	they_<picked>	who	{chase}	{work}_another
1	<@hr>_the	<@recruiter>	<job>_<closed>	<next> week	^ <job>	friday	have <hand>	have_<job>	have_<person>	hire	successor	they_<hand>	we {hand}	we_a	{money}	{work}_<closed>
2	!a	!hire	!to !<picked>	be_be	hr_the	it	on friday	the_it	there	they_their	week	{end}	{work}
3	!anyone	!{hand}	<success> $	a_be	and the	be_!<choose>	be_so	have_the	no_<picked>	not !<want>	successor_be	the <job>	there be	they_not	we have
4	!<hand>	!be_!<job>	<person> $	<want>_do	off	that	the	there_no
5	!now	<go>_it	^ no	have get	have join	no	not_!any	so	someone	the <success>	they_<want>	{one} have	{work}_for
6	!after !all	<want>	friday $	longer	not_!anyone	we_<choose>	we_the
7	!<choose>	^ a	be	{begun} $
8	(if)	<closed> $	<job> <closed>	candidate
9	<person>_<picked>	and_{work}	be <hand>	be no	duty	not !need	their	through	we_hire
10	!<hiring>	already	be accept	need	start	the {work}	we_our
11	<picked> $	<told>_the	^ the	^ we	all	be_now	have	internal
12	do_!need	yes
13	be be
14	<closed> the	{begun}
15	<hiring>	it $	sort
16	<closed>	^ {begun}	find
17	<interview> for	nobody	say yes
19	^ they
22	fill	now
23	new	thank you
29	<job>	there_not
41	accept
""",
}
