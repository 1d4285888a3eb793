"""How much each word, and each two, speak for each kind of tell, in tenths.

Written by `tests/bench/promises/weigh.py`, never by hand: for each weight the features that have it, between tabs.
`weighed.features` says what they mean.
"""

# fmt: off
WEIGHTS = {
    "ended": """
-48	(if)
-41	(question)
-40	(always)
-39	(guess)
-35	<held>	{halt}
-33	(doubt)	(past)
-31	first
-28	(contrary)	(until)
-26	!{chase}	day
-25	<another>_not	^ if
-23	!progres	for now	no new
-22	!<told>	!weeks	<ordinal>	have not	i_!you	{work}_your
-21	no <told>	yet
-20	<choose> me	<want>_you	mean	weeks	you_get
-19	(others)	would_you
-18	!{fail}	#	<another>_{fail}	<slow>	no decision	people	the_next	{work} that
-17	have_but	month	the_pass	they_!<picked>	will_<hand>
-16	(hearsay)	(pending)	before	have put	see	to_to	we_!<picked>	week
-15	!by	<letter>_the	<month>	<quality> of	approve	be <another>	i_get	i_it	will	you_!need
-14	!{hand}_!for	<another>_down	<next> <job>	<person>_<told>	i_{work}	meet	or	reply	still	subject	the_person	they_my
-13	!at	!be !<success>	!wait	(general)	<person> <job>	have_<hand>	holiday	other_be	the_say	you_!to	you_<success>
-12	!a	!say	<closed>_here	<give>_job	<paper>	be_!<hand>	delay	friday	have <closed>	he_<give>	i_<picked>	last_be	my_say	next	no_have	on_<job>	please	virus	you_<picked>	{fail} <person>
-11	!<hold>	!before	<choose> you	<closed> {end}	<job> in	<quality>_you	<reject>_be	be on	date	have_!{hand}	me_<quality>	monday	shop	the ad	they_someone	thursday	we_not	{chase}
-10	!from	!that	!within	(reopened)	<closed>_<another>	@	^ <person>	and_your	be post	be_we	by	go_<gate>	have no	hi	i_find	me the	noth	the <another>	they_<choose>	think_<hand>	three
-9	<another> be	<closed>_your	<quality>_<closed>	<want> on	>	^ do	^ from	be in	group	guess	half	have <go>	say_<hand>	should	they say	to_by	tomorrow	two	wait	we <reject>
-8	!<want>_!you	<ages>	<application>_the	<hand>_<picked>	<hold>	<letter> $	<message>	^ half	be {fail}	be_{fail}	do_!{chase}	form	have_fill	hour	if you	one	order	seat_take	silence	the person	the_at	then	there_a	we_<told>	wednesday	would_to	you <hand>	you_!<quality>	{work}_be
-7	!forget	!the_!you	<give> the	<job>_take	<next> {work}	<person>_<next>	<quality>_<told>	a_{work}	and_<person>	applicant	as a	ask	have_<picked>	have_it	late	like	name_!on	only	reject_other	the <next>	those	to	to_<interview>	we_the	{begun} be	{work}_{hand}
-6	!monday	!until	<application>_be	<gate>_to	<hand>_<application>	<next> interview	<picked>_{hand}	<quality> interview	<quality> year	^ >	^ this	application_<closed>	be reject	be_yes	get_from	have {one}	hear	it_<next>	no {one}	not !{hand}	second <interview>	send	take {end}	the_on	they will	they would	they_a	they_an	they_me	to be	to_other	when_be	you do	you get	you_{work}
-5	!<firm> $	!decide	!late	!the_that	# #	(may)	<application>_have	<choose>_the	<closed> over	<closed>_for	<go>_<next>	<hand>_<paper>	<interview>	<interview> <quality>	<next> $	<person>_to	<picked>_<choose>	<picked>_<told>	<quality>_say	<told>_!to	<want>_<give>	^ <firm>	^ no	^ to	a	and <person>	at	be <give>	be up	be_of	have rule	lift	my	not_!last	office	on	other	quiet	step	they_<next>	to_<next>	we_rule	with_be	you_<choose>	your_be	{hand} <another>	{hand}_your
-4	!<want>_!<interview>	!than	!to	!today	!week	!{halt}	(when)	<another> get	<another>_out	<asking>	<choose>_be	<closed>_hour	<email>	<firm>	<hand>_<job>	<next>_have	<person>_no	<quality> me	<quality>_<application>	<quality>_have	<reject>_<quality>	<reject>_other	<told>_get	ad	appointment	appointment_be	assistant $	be_!<picked>	be_<forward>	be_take	because	close $	drop	example	get_to	have a	have {begun}	have_!<success>	have_<interview>	have_job	have_{bar}	i_<choose>	i_<quality>	i_new	includ	job $	many	must	not !<hand>	not_!<next>	notice	on_<next>	please {hand}	pull	request	review	room	take_<application>	tell	the appointment	the_be	they_go	to have	to me	you_<quality>	{begun}_<interview>	{hand} it	{hand}_in	{sorry}_have
-3	!<closed>	!<firm>	!<paper>	!<picked> !<quality>	!choose	!friday	!only	!only !<person>	!the_!{among}	!{undo}	<@hr>	<application>_!<hand>	<application>_on	<choose>_<next>	<closed> out	<closed>_and	<gate>	<next>_with	<person>_have	<picked> someone	<told> by	a <paper>	afraid_no	an	application_have	be <closed>	be <reject>	be your	be {undo}	be_<hiring>	be_<interview>	be_other	be_to	can	can not	close	decide $	for_job	have <next>	have give	have_give	have_on	it down	job_<closed>	letter	me_{work}	no_the	of the	pass_<next>	place_be	post	say_{hand}	strong	take over	the	the_close	the_out	they_<another>	they_to	think	through	time $	to <hand>	tuesday	vacancy $	we_that	we_{one}	will_by	will_{hand}	you and	you would	you_on	you_our	{chase}_for	{end} the	{fail}_<told>	{hand} you	{succeed}_<paper>
-2	!<quality>_!to	<application>_!on	<forward>	<give>_<quality>	<go>_<gate>	<person>_<quality>	<quality> <next>	<told> $	^ example	^ hello	^ thank	^ unfortunate	a_in	about	an <letter>	be_!<quality>	be_post	by_be	christma	claim	clearance	could	cv	early	else_it	have_<told>	have_down	have_for	i_i	i_{sorry}	in	it_the	might	my_{work}	not_!only	not_be	on_and	please do	question	select	she	the interview	the_come	the_{one}	they_{fail}	to_<quality>	to_on	we_{hand}	well $	when	would_<another>	you $	you_<person>	{begun}_{chase}	{end} on	{fail}_other	{hand} <person>	{hand} your	{hand}_<hand>	{one}_{one}	{work}_<person>
-1	!<choose> !the	!accept	!disappoint	!do	!down	!not	!quick	!the	!turn	!{among}_be	<@manager>	<another>_<told>	<closed>_#	<give>_this	<go>_for	<go>_the	<hand> be	<hand>_to	<job>_<person>	<letter>_<quality>	<next> <interview>	<next> to	<next> {one}	<next>_<give>	<paper> $	<paper> to	<person>_{hand}	<phone>_the	<picked>_the	<picked>_to	<quality>_for	<told>	<want> to	<want>_to	^ #	^ <quality>	^ {chase}	an <picked>	an offer	application	as	be <quality>	be <told>	be cancel	be the	be_!only	be_!the	be_<job>	because_have	coffee	for the	have_<job>	have_tell	have_{work}	here	i_<hand>	i_in	invite	job	job be	know $	me <quality>	night	no_be	not_!week	out_it	person	regard	say they	shortlist	soon	that_the	the_me	the_this	them	they_<paper>	they_the	want	want me	we_out	weekend	well	while	your <paper>	{sorry}_not	{work} of
1	!<choose> $	!<hiring>	!<quality>	!<want> $	!after_!trial	!any !longer	!be	!get	!have	!in	!longer $	!on	!season	!the !right	!this !season	!to !be	!we	!{hand}_!now	<@interviewer>	<another> say	<closed>_<paper>	<job> evaporat	<job> have	<job>_not	<next> have	<next>_the	<person> $	<quality> it	<quality> the	<told>_they	<told>_{sorry}	^ <interview>	^ he	^ i	^ sorry	^ we	^ your	a <picked>	a new	all the	and i	and_be	appoint $	arjun	away $	bad <next>	be <hand>	be pass	be {succeed}	be_so	by_point	candidature	close_be	fill $	for me	have <told>	have be	have have	have my	have_be	have_by	have_i	have_of	in_end	intern $	it_!{work}	it_down	it_give	job_the	just_not	love_but	make_<quality>	me_<interview>	my_{end}	no_{sorry}	not_!now	on_we	position be	requirement_be	sir	so_{end}	start_june	surplu	take_<job>	thank	thank you	that your	the <letter>	the end	the post	the_after	the_do	the_evaporat	their quota	they <told>	they be	they take	they {chase}	they_it	this <hiring>	try_<next>	try_next	unsuccessful $	up	we <choose>	we choose	we find	we_<hand>	we_this	we_your	with it	you out	you_!get	{end}_<quality>	{fail}_<interview>	{fail}_<next>	{hand} $	{hand} for	{hand}_{work}	{one}_and	{succeed} permanent	{work} go	{work}_<quality>	{work}_away
2	!<go>	!<proceed>_!candidacy	!<quality> $	!<want>	!among	!appointment	!be_!for	!hire	!hire $	!the !<interview>	!work !out	!{work}	!{work} !out	<another> $	<closed>_<hiring>	<closed>_<job>	<closed>_po	<job> $	<next>_<application>	<next>_not	<person> <want>	<quality> week	<told> <reject>	<told>_have	^ <next>	^ result	^ they	a <application>	a point	and_have	and_to	be do	be prefer	be rule	be where	be {end}	be_!me	be_a	close by	cousin $	else will	end_for	for apply	fully	girl_the	go to	go_<quality>	have decide	have_name	have_turn	i get	intern	it_!you	it_that	just	not_!me	not_!out	not_!{hand}	now	out $	parish have	result {fail}	say	say_be	service	so_be	the <told>	the_<go>	the_<phone>	their	they <choose>	to_{among}	to_{begun}	unsuitable	until $	we <want>	what_<want>	will_{work}	with_they	write	you for	you_!<hand>	you_!{one}	you_<next>	you_and	you_by	you_{end}	your_we	{chase} to	{end}_the	{hand}_from	{succeed} $
3	!for	!more $	!occasion	!your	<closed> now	<closed>_the	<gate>_the	<give>_<next>	<go> for	<go>_<quality>	<hand>	<hand> it	<next>_<another>	<picked> $	<picked>_make	<quality>_<firm>	^ all	a_from	already	bad new	be_no	be_{end}	bin	come_{end}	consideration	do_!you	down	down_<told>	down_{chase}	have <choose>	have {chase}	have_<@recruiter>	have_in	hire	hire $	i_<closed>	it_{begun}	join	knock	my offer	no thank	no {work}	no_hire	not !get	not_!<go>	not_!<picked>	not_!any	of_it	please_have	post_be	rejection	rejection <told>	ring	since	stand	stay	that_have	the <person>	the intern	the vacancy	the {list}	the_<quality>	the_it	the_marta	the_not	the_would	the_{hand}	the_{undo}	they {hand}	they_quota	try again	unlucky	up_will	we_say	what_be	with	yesterday	you_!be	you_to	{among} $	{list}	{work} <go>	{work}_{money}
4	!after_!<interview>	!be !{chase}	!be_!to	!now $	!on_!occasion	!{hand} $	<another>_<picked>	<choose>	<closed>_on	<go> <quality>	<job>_away	<person>_for	<person>_we	<picked>_have	<quality>_<hand>	<reject>_<next>	<success>	^ their	a no	and_{work}	audition	be not	be_<letter>	be_now	be_this	but_<picked>	by <next>	come down	different	down_the	else $	experience	feel_be	for_now	for_{hand}	get the	get_<person>	give_to	have_<another>	he_<success>	i_have	i_knock	i_to	inform	it_and	last week	me $	no to	no_me	not_!<gate>	not_!<hiring>	not_!have	off	offer_be	on <another>	permanent $	requirement	slot	so	so_<job>	so_not	sorry	stand <closed>	start <quality>	start in	successor_be	surplu_requirement	take	the list	the until	the_<want>	they have	they like	they_<hiring>	they_at	they_their	to <reject>	to {bar}	we make	we_full	we_{work}	{among}_not	{begun} <quality>	{succeed}	{succeed}_you	{undo}_<give>	{work} for
5	!<forward>	!<job>	!get_!{work}	!the !final	!this !time	!{list}	!{one} $	<choose>_else	<gate> turn	<hiring> <hiring>	<hiring>_{undo}	<job>_this	<told>_<next>	<told>_other	^ <gate>	and the	be_<closed>	be_by	be_else	be_the	be_your	begin there	come back	crew	do_!it	down $	edge	for <person>	for_be	for_time	get	i_!they	i_pass	it_a	keep	medical	mr	not !{succeed}	not_!the	not_!we	not_!you	of_and	say i	so no	so_no	surplu_{bar}	the {work}	the_<person>	this_we	us_and	we do	we_<application>	will not	wish you	you be	you_!come	you_<another>	you_us	{begun} else	{begun} yesterday	{end}	{fail}_interview	{sorry} $	{work} $	{work}_<closed>	{work}_to
6	!<gate> $	!<want> !to	!it $	!look !for	!pursue	!quite	!the !{list}	<@recruiter>	<@recruiter> say	<another>_join	<choose> the	<closed> it	<job>_the	<quality>_your	^ <@agency>	after_<interview>	again	and you	and_not	at #	be be	be for	be_{sorry}	but	but_else	do it	go for	have_and	have_another	have_now	have_organist	have_{one}	he be	i_not	it $	leave_the	list	longer	me after	no more	no_for	not	not_!<choose>	on the	only_<person>	somebody	the work	their_be	they give	they_<want>	they_they	think i	this_where	to <job>	to say	to_<job>	we	we_<person>	we_now	we_we	you_rule	your <interview>	{among}_have	{bar}
7	!<choose>	!<go>_!you	!<picked>	!final	!for !you	!{work} $	<@manager>_it	<application>	<closed>_{work}	<hiring> $	<person> from	<reject> $	<told>_<picked>	^ decision	^ outcome	^ {work}	and_other	be_it	choose	client	do_!<want>	do_!come	feel	fill	full	hereby {undo}	me_{chase}	need $	no_they	not !<success>	not !need	not !{among}	not_!time	not_!us	rescind	say yes	statu	that_!be	that_go	there will	this	thumb	time_{chase}	you_!it	you_no	{end} me
8	!appointable	!on !this	!us	<@agency> say	<closed> up	<next>_{one}	<person>	<quality> $	^ fill	^ it	all_{hand}	and_the	be_!be	down on	for <another>	for_they	go	i be	i_tell	no_<want>	not !appointable	not_!it	number_not	prefer	rule_on	someone	take_<give>	take_<quality>	that <job>	the <give>	the <picked>	the open	understudy	you up	you_beat	you_{fail}	{begun}	{fail} $	{undo}
9	!be !<hand>	!be !call	<choose>_from	<give>_on	<give>_{undo}	<job> <closed>	<job>_{money}	<next>	<told>_no	^ a	and it	and_you	be that	be_!there	but we	decide	do_!out	end	for_season	go against	i_!<picked>	it_!work	it_it	offer of	regret $	say_you	take the	tell me	that_a	the <firm>	the <hiring>	the_<give>	thumb down	we decide	will {succeed}	year the	your_{end}	{sorry}_on	{work} have
10	!<person>	<job> will	<phone> they	and_<quality>	be_!want	do_now	from the	have_from	hire_<person>	it_<person>	let_the	luck	no from	not_!<forward>	off the	only_and	pal	result	so_have	surplu_<job>	the_<next>	they_!me	this_our	turn you	two_be	we_thank	will_!you	yesterday $
11	!<forward> $	!<hand>_!{work}	!{list} $	<another>_<firm>	<another>_the	<give> to	<go>_<another>	<told>_say	^ the	and_{begun}	be no	be_!it	be_down	decide to	get_back	have {undo}	her	it_<another>	no_will	not !be	not_!in	rather	so_{chase}	staff	to a	to_you	we_!be	will be	wish_in	you {fail}	your_not	{bar}_close
12	!<hand> !it	!need !anyone	!{succeed}	<another>_yes	<choose> <another>	<choose>_<person>	<job>_by	<person> now	<picked> this	<picked>_other	<reject>	^ feedback	^ keep	^ {begun}	a hire	a_and	appoint	cast	duty	exist	girl	i_rejection	not_{sorry}	now $	pass	po	rejection {chase}	say $	stage	successor	thank $	the_make	{undo}_of	{undo}_offer
13	!<picked> !you	!<picked> $	!me	<application>_by	<closed> $	<give>_to	<hand>_no	<hand>_you	be {begun}	be_!among	be_from	be_into	board	for good	go_a	have_this	man	no <job>	no longer	no_leave	not !<picked>	on_<person>	portal	take_<person>	turn	without	you_<hiring>	{sorry}
14	!here	<choose> <next>	<hiring>_<closed>	<told>_at	^ an	a <person>	be fully	choice	fail	have	have_we	no	take_offer	the time	they	{among}_and	{begun} {begun}
15	!<interview>	!be_!{work}	<closed>	<job>	<told> it	another	be_thank	but_{hand}	get it	no $	no <picked>	unsuccessful	{work} to
16	<interview>_{fail}	by employer	her_me	internal	off $	the_<interview>	there on	they_on
17	!<want>_!now	!this	<@agency>_i	<paper>_not	<quality>_{end}	again_year	employee	karim	keep_<person>	my_not	new_be	pass $	sort	the_off	we_our
18	commiseration	consideration $	do without	far_<quality>	find	i_out	not_!call	your <application>
19	!me $	^ commiseration	karim $	take <another>	to it	you_not	{fail}	{fail} by
20	!any !more	!you	^ turn	acting	say so	turn me	we_leave
21	!a !<person>	<letter>_{undo}	accept	go_<person>	mate $	point $	{begun}_{begun}
22	a close	come second	matron_<quality>	my <application>
23	!{succeed} $	be complete	beat	fall	his	me_that	{chase}_#
24	<choose>_other	after <interview>	keep_<quality>	negative
25	this time
26	be_out	have_start	{end} here
27	pip
28	!a !{work}	!your !<application>
29	<another>
30	!on $	come <next>
32	against	not_!{bar}
33	!enough	rule_out
34	you_but	{undo}_<letter>
36	!after
43	be_better
""",
    "on_hold": """
-72	(always)
-29	i
-28	{work}_your
-25	(question)
-23	but
-18	(past)
-17	<hold> hire	you
-16	hear
-15	before
-14	(doubt)	<held> until	<hold> in
-13	(reopened)	<paper>
-12	#	(if)	shelve $
-11	move
-10	<closed>	<quality>_be	be postpone	day	my	the_<closed>
-9	<another>	<held> for	be {halt}	be_!<go>
-8	(may)	{hand}_the
-7	<interview>	friday	on_{money}	the_<hold>	they_the
-6	!{chase}	(contrary)	<picked> freeze	and	be no	freeze <choose>	have a	have_<hiring>	no_<hold>	put_<held>	there_freeze	they	we will
-5	close	me	on_until	park	{halt} for
-4	!<choose> $	<held>_be	<ordinal>	<quality>	<told> $	place	we_<picked>
-3	!<success>	!<told>	be_{work}	not	on_be	our	pay	please	put_hold	will
-2	<go>	<job>_your	<person>	be_your	branch	freeze hire	have_<quality>	music	the <next>	there_<hold>	year
-1	(others)	<hand>	<next>_the	be_but	be_freeze	end	for_<job>	have_freeze	hire_freeze	job	say	the	the <quality>	us	{chase}
1	!<choose> !until	!<choose>_!the	!<picked> !at	!be	!the	<hiring> $	<hiring>_of	<picked>_<held>	<picked>_hold	a <hold>	be on	be_!on	can	can_!<go>	caught	have_the	my_on	nobody	nobody_!be	noth	on_vacancy	tell	under_{halt}	vacancy	we_not	{halt}_the
2	!<choose>_!now	!be !<closed>	<application> be	<held> by	<next>	^ <hiring>	^ until	be keep	be_and	be_down	be_that	have <held>	have have	have_it	on <held>	on hold	role_<held>	suspend $	wait	we have
3	<@recruiter>_the	<hand>_your	<held>_<job>	<job>	^ budget	be_so	burner $	come	in {halt}	it_on	not_!at	not_!for	on $	procedure	so_!be	the_be	{work}_in
4	!<choose> !at	!<hand>_!<quality>	!take !on	<application>_on	<hiring>_<held>	<picked>_be	<told>_<hold>	^ we	a <hiring>	back burner	be_on	be_{halt}	down	have	no_for	offer_<held>	the_burner	until <month>	until further	until the	your_be
5	!<closed>	!at !present	^ your	at	be go	everyth	have be	have_<hold>	moment	muna	not_!until	on_{work}	pend	to <choose>
6	!<picked>	!moment	<give>_<held>	<hold>_<quality>	<quality> {halt}	be put	it_the	it_{halt}	now $	on_burner	recruit	the <hiring>	they be	to recruit	while the
7	<@recruiter>	<held>_{work}	a {halt}	be in	be_the	have_down	it $	post
8	<choose>_the	<closed> on	be_!take	have_off	keep	recruitment_the	they_{halt}	we be
9	!present $	!take !anyone	<held> $	a_<hiring>	brake	the_!be	until {succeed}	{work} $
10	(until)	<hiring> be	<hold>_<person>	have_a	have_to	hire $	moment $	not !<hand>	{work}_up
11	!fill	<job> be	^ <job>	not !<hiring>	present	statu	until_be	{money}
12	<held>	employment	new_until	on
13	^ they	no employment	no_be	pause	recruitment	the moment	we_{halt}
14	!take	<letter>_<held>	<picked> at	^ it	can not	hire	put	restructure	until <forward>
15	!on	!the !moment	!until	<choose> at	no_until	your_hold
16	burner	reorganisation	step	you will
17	<held>_<hiring>	{halt} $
18	<hiring>	hold
19	!at	<application>_hold	have put	into	new
20	!<picked> !until	<quality>_until	all	the matter
21	!<choose>	the brake
22	!until !the	until
23	while
24	be be	will_when
26	!be !be	<job>_<held>	procedure_<held>
27	<job>_in
30	stop
38	!now
39	{halt}
40	indefinite
47	for now
""",
    "no_contact": """
-73	(always)
-29	!before
-25	please <told>
-24	not_!until
-21	need
-19	please_!contact
-17	!a	!week
-16	ask_!<told>	not_!by
-15	!hesitate !to	(others)
-14	(if)
-13	<month>	friday
-12	<ordinal>	no_from	welcome
-11	<message>	not_!you	not_<told>
-10	!{chase}_!<paper>	#	by	do_!the	please_!to
-9	!<told> !by	!be_!to	<@hr>	^ please	after	before	day	it
-8	!have	!phone	!than	a	the	week	will_contact
-7	!<phone>	!{hand}	<told>_<phone>	not_<phone>	to follow	will {chase}	will_!contact	{work}
-6	!{chase} !me	!{chase}_!<person>	(general)	be {chase}	have	he {chase}	not_!<hand>	phone	unsuccessful
-5	!mind	<@recruiter>	<asking>_please	not_!<paper>	not_!<phone>	only	to_you	your
-4	!hesitate	!the !<told>	<phone> me	do_!this	do_!{hand}	hr	not_!phone	they_!to	{hand}
-3	!<choose>	!<hand>	!<picked>	!<told>_<told>	!after	<next>	<paper>_{chase}	i	i do	not !<go>	they_not	{chase}_<person>
-2	!call	<hiring>	<picked>	do_!to	my	not_!<message>	not_!<person>	on	to <asking>
-1	!<quality>	!bother	!hesitate_!{chase}	!on !<message>	!pay	!{chase}_i	<email>	<hand>	<interview>_be	but	monday	of	will not	will_<told>	you_not	{chase}_<quality>
1	!<phone> !the	!<told>_we	!<told>_will	!to_!{chase}	!try	<hand> {chase}	<hand>_touch	be_!allow	follow ups	for_not	get_touch	get_{chase}	i_{hand}	no circumstanc	no email	not_!about	not_!{chase}	or	outcome	please $	refrain	we	would_you	you	you_to	{chase} ups	{chase}_{chase}	{end} {chase}	{succeed}
2	!about_!job	!be !<told>	!outcome	<hand>_{chase}	<told>_the	^ <told>	do_!again	entertain	not_!update	the_will	will come	would_if	you_the
3	!about_!<job>	!about_will	!be !{chase}	!chase $	!it_will	!{chase}_!this	<phone>_{chase}	^ do	disqualification	enquiry	from	no_should	no_{chase}	not_!<gate>	not_we	please we	please_will	strict_{chase}	the_{hand}	to {chase}	us $	we_you	will be	you_{chase}	{chase} $	{chase}_the
4	!any	!to_!them	<interview>_{chase}	<next>_be	<person>_not	<quality>_be	and_{chase}	chase $	do	do_or	i know	know $	let_know	no <hand>	out	strict	the foreman	to_<told>	to_{chase}	we_!<told>	{chase} please
5	!contact	!try_!<told>	!{chase} $	<closed> $	<gate>	contact with	do_!want	i_tell	not !allow	not_!<told>	please_{chase}	ring_you	the_say	they say	we_!to	when there
6	!about	!about !it	!approach	!chase	!them $	do not	foreman	hold_{chase}	i_you	make	no <email>	no_no	nobody_!{chase}	not !try	resist the	the_<told>	up	us	will	{chase} be
7	!<want>	<told>_never	^ {chase}	be_!<told>	be_!to	be_<told>	disqualification $	no {chase}	no_please	not !answer	say	stop	want to	{chase} or	{one}_{chase}
8	!the !outcome	!us	^ any	do_!try	do_do	not_!<@interviewer>	off	resist
9	!entertain	!try !to	!update $	<asking> will	<told>_will	no	no <asking>	not_!any	not_or	quit	statu	you_#	{chase} <gate>	{chase}_will
10	!<quality> !{chase}	!come	!enquire	<@interviewer>	<hand> in	<phone> <told>	about	any	not	should
11	do_!keep	tell	until_<told>	{chase}_be
12	!<phone> or	!to !<told>	never_!<interview>	not !message	would
13	!outcome $	leave	letter	not !to	not_!result	will_when	you_!{chase}
14	<asking> ups	against	no_<hand>	no_<told>	that_!{chase}	you $
15	!again	come_you
16	!{chase}_will	<hold> {chase}	approach	must_!{chase}	quit <told>	to chase	will_to
17	!<hand> !in	avoid	please_from
18	!result $	!{chase}_!{chase}	he say	want_{chase}
19	!request	!{chase}_!<told>	<quality>_please	chaser	contact	do_!please
20	must not	no_approach	quit {chase}
21	<asking>	and_!{chase}	nobody
22	do_!us	not !send	please	{chase}
23	!<want>_!<told>	about the	appreciate	from {chase}
24	!<gate> $	!answer $	^ leave
25	<told> <@interviewer>	we_!question
28	!<asking>
31	request
32	!{chase}	or {chase}
48	stop {chase}
""",
    "silence_means_no": """
-77	(always)
-26	^ do
-22	i
-21	!<month> !#
-19	me
-18	so
-17	<told>_{chase}
-14	you_!by
-13	!<told>_{chase}	interview
-11	!will	only_i	would
-10	!<told>_!friday	<application>_<told>	<firm>	<give>	<told>_friday	^ the	and	please do
-9	be still	by_{chase}	this
-8	!answer	<next>	<paper>	all	there	we will	will_it	{chase}_<told>
-7	!from_!by	(guess)	<email>	<hiring>	<quality>_will	be <interview>	have_<told>	or	write	you	{chase} $
-6	# #	(contrary)	<hand> $	on
-5	<@hr>	<@manager>	<person>_<picked>	by_will	everyone	for_be	will <hand>	{chase}_a
-4	!by_!do	<interview>	be_the	do	do_!friday	for	if you	they	will_you	{hand}_be
-3	!{chase} $	(question)	<gate>	<paper>_be	be only	contact	hire	if_!hear	if_no	if_not	in	not_!friday	say
-2	!hear_!friday	<quality>	<quality>_{chase}	^ i	at	be_it	my	no_the	of	say no	successful_{chase}	tell_be	that_only	up	will <told>
-1	!<phone> $	#	(until)	<hand>_a	<told>_the	busy	have	if_<told>	no_<told>	we_<choose>	{work}
1	!<told>_!not	!be !a	<person>	<person>_{hand}	<phone>_the	<success>	<told>_you	^ if	^ {fail}	bad <quality>	be	call_to	do_!back	get_<message>	if_<quality>	it	no email	noon	not !<success>	noth_!the	one	the_and	we_<told>	you have	you_you	{among}	{hand}_{chase}	{unless} of
2	!<quality> $	!hear	!in	(when)	<choose> $	<closed> $	<person>_!<told>	<told>_<person>	<told>_<picked>	as {end}	be not	be_{fail}	get_<told>	have not	have_!be	he	hear noth	hear_you	no <job>	not !on	not !{chase}	not_!be	only_be	only_we	phone	the other	the place	the_get	to the	who be	you_!<picked>	you_!receive	{chase}_by
3	!<application>	!a !<told>	!on	<go>_<next>	<phone>_no	<picked> $	<told>_other	<told>_to	^ <quality>	a no	friday_not	if_have	just_<person>	month	no_mean	not !<phone>	or_!at	should_as	text	the	{chase}_<another>	{chase}_be	{chase}_to
4	<person>_be	<phone>_<quality>	<picked> one	<quality> <quality>	after	be {chase}	hear	hear_if	just the	new_bad	not !you	not_!<application>	other	shortlist_will	treat	we_!<hand>	we_get	{unless}_by
5	<quality> <next>	<told>_we	a	consider	do_!to	go_<next>	it $	notify	silence_be	the_that	we <hand>	we do	you_not	{succeed}	{succeed}_<told>
6	!12th	!<picked>	<job> $	<next>_bad	^ just	^ we	be bad	be_if	close $	from us	mean no	not	not $	or_!all	please_<application>	who	will_!hear	within	you be	your application	{fail}	{fail} <person>
7	!<success> $	!be	!if_!be	!you $	<another>	<told> only	a_a	application	assume	by_have	no <email>	unsuccessful	we only	you_out
8	!if	<picked>	as a	just_get	no $	no_by	nobody	we take	we_!ring	whoever	you can	{one} <told>
9	!<picked> $	!it $	(general)	<told> $	do_!<hand>	letter	mean	take	we {hand}	we_we	weeks	{unless}_{chase}
10	!it !be	!no	!{chase}_!no	a yes	a_by	then
11	!<told>_!be	a <told>	another $	i_!{chase}	no <told>	not !<told>	the <ordinal>	we_and	you_i
12	!{chase}_!<person>	<told>_<want>	^ <person>	bad <next>	by_you	go	just	sunday	the_<told>	those	to_<person>	will_!<told>
13	!<told>_you	!at !all	<another> $	<ordinal>_be	bad new	by	by_!at	do_!rejection	letter_the	pass	will_{chase}	{chase}_!<go>
14	!get	<told>	new	nobody !else
15	!<told>_!<person>	<choose>_{chase}	by_or	never !<told>	we_{chase}	{fail} $
16	as	get	only <told>	say $	want	we never
17	no_within	they do
18	!<told>	!unsuccessful	by_be	no_{work}
19	<picked> <person>	{fail}_not
20	!by	(if)	another	quiet	whoever have
21	!by_you	else	no
23	!=	=	{unless}
24	no_no	the_hear
25	it_!you
26	then it
27	!within
30	noth
36	!not
42	silence
44	only
""",
    "offer": """
-60	(always)
-44	shortlist
-39	<held>	not
-38	no	{undo}
-37	(guess)
-29	be welcome
-27	{fail}
-25	(others)
-22	(question)	<picked>_have
-21	{sorry}
-20	<interview>
-19	<another>	<closed>	you_<letter>
-18	#
-17	another	hope
-16	need
-15	(doubt)	end
-14	if	out	time
-13	(when)	description	i_you
-12	(if)	by	get_<letter>	you_<told>
-11	a	before	if_be	so	thank	week	{hand}_to
-10	<person>_<picked>	<picked>_make	a_{work}	and	the_be	to
-9	(pending)	<month>	<told>	^ if	back	could	for	they <give>	we_offer	{hand}_you	{one}
-8	# $	(hearsay)	<go>	<person>	friday	someone	the_<next>	we_<quality>
-7	<quality>_<quality>	<quality>_be	meet	the_with	would	{halt}
-6	(contrary)	<letter>_{work}	<ordinal>	day	employer	have to	he_<picked>	i_my	if_<picked>	tuesday	we	will	{begun}
-5	(until)	<hand>_<firm>	<letter> you	<letter>_#	<picked>_will	>	be_to	but	i_for	let	off	test	you_<hand>	you_a	{work} with
-4	(general)	<hand>_the	<hold>	<interview> $	<month>_you	<picked>_a	<picked>_you	<quality>	against	at	be {hand}	be_they	must	next	on_you	see	still	the_<go>	they <letter>	thursday	to_the	you would	you_welcome	{end}
-3	(may)	<ages> $	<choose> the	<hand>_description	<next> $	<paper>	<paper> $	be <hand>	be_be	down	from	get_<paper>	it_to	make	month	role	she	that	they offer	we <give>	your <paper>
-2	<hiring>	<told> you	after	be_of	get_description	have_<next>	have_the	in	the <paper>	the_we	to the	to {hand}	to_<paper>	to_to	we <picked>	will_you	{hand} to	{hand}_<quality>	{succeed}
-1	<letter> me	<picked> the	<picked>_an	again	have_description	i_job	interview	job description	on	only	or	the	the_have	the_on	they_a	wednesday	will_<picked>	would <picked>	you_to	{chase} you	{work}_for
1	#_#	<hand>_{work}	<picked> yourself	<quality> <next>	<success>	<want> with	^ hr	^ the	^ this	a_<firm>	an offer	be back	come {succeed}	get the	have_an	hire	kayo	love_to	offer_<hand>	part	please_<letter>	start monday	successful	the <gate>	the <picked>	there	they {hand}	they_<letter>	write	you_start	your <picked>	your_be	{among} $	{hand} $
2	<hand>_well	<job>_your	<letter> receive	<letter> will	<letter>_this	<paper>_on	<want> me	^ job	aboard $	be_yes	confirm	contract_the	find	have_you	job	monday	my	on $	our <next>	the <give>	they_i	vote_you	want	we be	we will	welcome to	you_<ages>
3	<firm>	<give>_<letter>	<job> order	<picked>_<firm>	<picked>_<picked>	<picked>_your	^ <next>	^ they	be	be_<person>	be_{work}	clean	consider yourself	depend_<paper>	have <hand>	i	i {begun}	i_<hand>	i_get	nod	take me	the job	they_yes	we_go	will_us	you have	you_<gate>	{hand}	{work} be	{work} of
4	<hand> and	<letter> be	<letter> come	<person>_the	<success> $	an <letter>	be hire	be_us	be_with	be_you	come_<hand>	i_it	it $	me	mine	on board	on_<paper>	pend	the <told>	their	to_<quality>	tomorrow	your <letter>	yourself	{chase}_<letter>
5	<@interviewer>	<gate>_you	<letter> in	<letter>_come	<person> $	be_#	come_work	depend on	draw_<letter>	for you	them $	to follow	we_you	you start	you_new	{work} $	{work} order
6	<firm>_be	<letter> arrive	<letter>_be	<letter>_on	<next> {chase}	<phone>	<picked>_of	^ we	appointment order	be in	be take	first day	have_a	i_the	start_the	the_my	they <phone>	they be	will_<quality>	you_board	you_it	{one} $
7	<gate> $	<hand> <letter>	<letter>_employment	<paper>_morn	<want> to	^ <job>	be the	depend	it	like_on	october	say_it	subject_<firm>	to you	we_<want>	{chase} <picked>	{chase}_<picked>	{hand} you	{work}
8	<picked>_over	appoint	be_{hand}	come	dbs	have_it	medical	the_{chase}	to <asking>	will be	you on	your {work}
9	<choose> $	<give>	<picked> $	^ you	^ {work}	be <want>	get it	i_<quality>	start_monday	you be	you_<picked>
10	get_{work}	give	would_you	{hand}_<letter>	{work}_your
11	<told>_get	^ <hand>	a yes	be our	be_want	give_{work}	i have	the offer	the {work}	today	would like	you_{work}	your <choose>	{begun} monday
12	<firm> be	^ consider	be_we	get_well	have you	the_your	yes from	you $
13	<paper> this	<picked>	be_new	find_<paper>	go with	have_{work}	i_<choose>	i_<success>	it_<firm>	letter	me on	me the	we would	would love	you_join
14	a contract	have give	i be	i get	the crew	to start
15	<letter>_{chase}	<told> i	^ #	i <hand>	new	say	yes $	you_<success>	your_you
16	it_yes	long	me $	us $	your
17	appointment
18	<want>_you	^ <picked>	selection $	they_me	you	you_long	{work}_by
19	congratulation	contract	sign
21	be you	take you
22	{hand}_as
23	^ get	be their	i start	join
24	want you
25	<letter>	conditional
26	<give>_me
27	<choose> you
28	want me
29	in $	my <hiring>
30	<choose> me	vote	yes
31	come_{work}	po	provisional	start
34	subject to
37	be your
40	the nod
42	if_<firm>
47	be mine
51	verbal
53	welcome
56	your first
""",
    "next_round": """
-68	(always)
-56	(if)
-21	not
-18	(others)
-17	<told>
-15	<job>	final <interview>	it	to <hand>	{end}	{fail}
-14	<month>
-13	(general)	<application>
-12	<paper> $	by	new	result	week
-11	<closed>	final discussion	like_to	{begun}
-10	<another>	thank you
-9	(when)	<letter>	no	on_#	will_to
-8	<held>	<next>_to	be_in	i_for	my	so	this	to <interview>
-7	# #	<picked>	^ thank	from	i	know	only	second_the
-6	<interview> me	first	of	on_and	we_on	you for
-5	<choose>	<hand>_<interview>	<interview>_and	<month>_at	<person>	<phone>	be_second	that_the	we
-4	<@hr>	<hiring>	<hold>	final_<quality>	in_<interview>	on_<next>	second interview	will_{chase}	you $
-3	<give>	<quality> round	after	and	decision	our	thank_for	that	the {work}	to_on	will_me
-2	<firm>	<interview> of	<quality> a	<quality>_the	be <quality>	be_tuesday	invite_<quality>	second round	take	the_crew	they_{chase}	us	will_back	{chase}	{halt}
-1	<hand>	<next> round	<quality> <quality>	<told> me	^ #	crew be	limerick_tuesday	or	to <phone>	want_the
1	# pm	<firm>_on	<interview>_monday	<next>_a	<quality>_on	a_the	call_a	director	hour with	me_on	on the	once <quality>	see_on	the <next>	to come	to_<quality>	tomorrow at	trial shift	will be	will_<interview>	will_<quality>	would_me	you_again	{among} more
2	<gate>	<interview>_on	<next> look	<next>_{succeed}	<quality> audition	<quality>_<next>	<quality>_{hand}	again on	an_with	be_again	be_three	do a	have_<quality>	like_of	next_will	spend a	the_on	the_second	thursday $	to present	to_a	trial {work}	we {hand}	will_a	you be
3	<go>_<interview>	<next> <message>	<next>_be	<quality> two	<quality>_crew	<quality>_monday	^ please	be a	be_<interview>	day_the	morn	on tuesday	one more	stage	the <quality>	the_<next>	tuesday	we_<quality>	we_in	wednesday $	would_you	you	{one} <quality>	{succeed}_<interview>
4	#	# $	<interview> shift	<next> chat	<next>_wednesday	<quality> <next>	a <interview>	be one	be see	come_on	for_<next>	have_for	i_the	next $	next_meet	presentation	tuesday $	up_with	would	you in	{hand}_<person>	{one} more
5	<next> $	<next> <next>	<next>_#	<next>_<interview>	<next>_you	^ <next>	arrange	have get	hour <quality>	i be	like_<told>	monday $	once more	one <quality>	one_<interview>	shift	thursday	to_#	will_interview	will_the	you back	{hand} for	{hand} to	{hand}_in	{one}_<interview>
6	# be	<go>_<quality>	<interview>_with	<next> audition	^ we	a	be call	be_me	be_the	date	for	interview you	me play	panel	saturday $	second_<hand>	the last	want_me	want_you	with_crew
7	<interview>_#	<next> <interview>	<next> stage	^ <interview>	^ next	another	at #	have_the	i_invite	like_back	like_meet	more	practical	talk	the_monday	there_<interview>	will	with	you_it	{hand}_<quality>
8	<go>_to	<interview> with	^ i	^ you	^ your	i <hand>	next_a	on	on friday	see me	to_me	you_the	{among}_<interview>
9	<interview> day	<interview>_<interview>	<next>	a <next>	back	be through	i_{succeed}	next	they_back	we_you	would love
10	# {hand}	<ordinal> $	a_for	a_with	i have	me back	present to	see	to the	you_to	you_{succeed}	{succeed}_<quality>
11	<interview> #	<next> interview	<next>_with	be {one}	head	please_<interview>	through
12	<quality>_a	be_back	i_back	second
13	a_on	have {succeed}	i_be	to_<interview>	will_see	you_for	you_meet	{hand}_you
14	a trial	like	meet	teach	you {succeed}
15	<interview>	to <gate>	your <next>
16	a day	saturday
17	be invite	see you
18	audition	come_meet
19	back on	like_hear
20	again	l_be	lesson
21	back $
22	flight	in again	round	{list} for
23	<gate>_<month>	present	they_me
24	^ come	would like
25	to meet
27	clear	schedule	want
28	final
30	trial
35	a_session	recall
38	through $
39	^ where
67	callback
""",
    "asked": """
-66	(always)
-33	<letter>
-27	by_and	thank
-23	(may)
-22	no
-19	<gate>	to ask
-17	please_thursday
-16	have_your
-15	have_the
-14	<job>	<success>	as	not	on	will
-13	if you
-12	<another>	send_<application>	signature
-11	<picked>	already
-10	#	<hold>	<reject>	any	email
-9	they_back
-8	<application>	<letter> $	and	i	then	you_<quality>
-7	<choose> $	come	hear	say	tell	the_<letter>
-6	(if)	>	be	day	if_have	the <next>	to you	to_<firm>	to_for	week	{one}
-5	# $	<closed>	<month>	<paper> be	<want> $	<want> to	^ it	be <told>	it
-4	!{chase}	<hiring>	<interview>	<month> #	<next>	^ your	could_me	medical	no_{hand}	please_not	so	that	the	we_{hand}	your <paper>	{hand}_<firm>
-3	<firm> be	^ do	^ you	again	bring <paper>	by_your	later	message	our	we_<paper>	you_your	{begun}	{fail}	{list}
-2	(general)	<give>_<paper>	<go>	<next>_a	<quality>	bring_<paper>	if_{hand}	in	me_<next>	only	we	{hand} me	{hand}_<quality>
-1	# #	<forward>	<hand>	<held>	<message>	<paper>_be	<person>	be_to	contact	i_you	it be	please_<told>	please_and	provide	the <firm>	they_me	to your	up	we_need	your_<firm>	your_be	{chase}
1	<@hr>_my	<firm> $	<hand> wherever	<hand>_a	<paper>_<hand>	^ pend	a reference	give me	hr_my	if_do	in $	online <paper>	please_<paper>	reference	sign wherever	the <paper>	they need	to <told>	to {hand}	we will	when	will_it	{hand} <quality>	{hand}_<told>
2	<firm> <paper>	<hand> a	<hand>_<quality>	<paper>_<paper>	<phone>	^ bring	a_minute	be request	certificate	for you	give_a	here	if_<quality>	me_<paper>	original	please_your	report	the_<hand>	to_please	us_<interview>	whether_do	yes	you $	you_a	you_{hand}
3	<firm>	<hand>_<interview>	^ <paper>	a_from	attach	be_<hand>	be_my	be_your	fill_form	my <paper>	need_yes	reference $	ring	they_<firm>	to_{hand}	whether	{hand} a	{hand}_see	{work} $
4	!your !<paper>	ask for	be_<firm>	document	hr	in_<hand>	me to	miss_<paper>	passport	please {hand}	time	to_back	us	would like	{chase} for	{chase} me	{hand}_document
5	<paper> from	<paper>_your	attach_<hand>	complete	do	do_<paper>	please_of	the attach	us a	want_know	you_<phone>	{hand}_you
6	<choose> wherever	^ <told>	by monday	form	have_a	i_ring	it_the	know	must	original $	please <told>	to <phone>	today	wait_<paper>	want	will need
7	<give>_a	back	could	could you	have not	just_<paper>	know_i	payslip	please_it	to be	to know	to_with	your <quality>	{hand}_form
8	<paper> <paper>	<paper> by	be_<paper>	have to	me_your	please $	soon_you	what_you	wherever	{hand} your
9	<hand> the	<hand>_in	<want>_<paper>	^ what	a <paper>	by_if	please_<quality>	take it	we would	when you	will take	you	you_request
10	(contrary)	<want>_answer	^ <phone>	answer by	be_<quality>	can	can you	confirm	if_in	me_<firm>	need	not_!<paper>	start $	submit	them_by	they_for	two	{chase} back
11	^ <hand>	and_it	boss $	by	from you	have_!<paper>	i have	i_to	know_you	me_you	please_if	task	we need	when_you	with original	you_do	{hand}_your
12	<hand>_<person>	ask_<paper>	attach_{hand}	you still
13	<phone>_back	^ let	^ {hand}	back $	i_your	minute	pend	profile $
14	<paper> $	answer	assessment $	thursday_#	you_tabs	{hand}
15	<picked> a	by friday	we_not
16	<hand>_and	^ give	let us	me	still	to <hand>	two <paper>
17	know if	please <hand>	your
18	<phone> back	second <paper>
19	like_<paper>	to reach
20	for my	free $
21	i need	return
22	bring the	miss	wait_your	{chase}_back
23	work for
24	have_!your
25	<paper>
26	be you
27	<want> my	require
29	please
30	(question)	a time
33	be after
36	link
42	suit
""",
    "slow": """
-65	(always)
-35	age
-22	<slow> to	just	my
-18	^ i
-16	<hold>
-15	^ no	on	your
-14	slow to
-13	be_take
-12	from	we_to	{chase}	{one}
-11	<another>
-10	<closed>	^ <person>	the_<slow>	you
-9	(doubt)	six month	the_be	{sorry}
-8	<next>	day	if	the truste	to_to
-7	!<told>	<held>
-6	# #	# <ages>	<paper>	<told>	be slow	{work}
-5	a_be	be <go>	to <gate>	week	{begun}
-4	!{chase}	#	<picked>	a month	have	i	the	the_<ages>	this
-3	<paper> be	<person>	be_to	monday	permit
-2	!you	be_be	have_a	it_two	so	take age	that	{money}
-1	<firm> be	<paper> $	<quality>_<quality>	be <closed>	be_it	by	he	it <go>	next	not	take_the	the_of	to_<firm>	tuesday
1	<ages> wait	<picked> $	<quality>	a long	and it	and_will	month $	the_six
2	<gate>_twice	<go>_<gate>	<hiring> <go>	<want> <gate>	^ our	be_red	in <month>	march_and	meet_a	six_to	they	they_<slow>	thing	to <hand>	to_be	twice_year	wait_<gate>	weeks $	{hand} <gate>	{hand}_it
3	!a	<ages> $	<gate>_approve	<paper> go	a university	be	need <gate>	take_weeks	to approve	which
4	<go>_be	<go>_the	<want>_<gate>	^ <gate>	^ <slow>	^ noth	it	will_you
5	!speed	<gate> $	do_!expect	first	slow $	the_<next>	we_<slow>	{end}_#	{hand}_be
6	<person>_<ages>	a_red	agree	least	of red	of_tape	only_<month>	paper	to_weeks	we be
7	<slow> $	<told> you	^ do	^ expect	^ the	a quarter	be office	be_of	go_the	have_{succeed}	not !expect	proces be	we_a	weeks
8	# weeks	<paper> <go>	and_you	it_<gate>	meet_<quality>	noth	take month
9	<month> #	at	backlog	glacial	it_<ages>	proces	security	six_<hand>
10	be <ages>	i_you	the <gate>
11	# and	<gate>_a	<go>	<hiring>	<month>_and	long wait	the_office	to_month
12	^ <firm>	sign	slow	the <paper>
13	a <ages>
14	<@recruiter>_#	^ it	and_meet	we_<gate>
15	<month>_will	each	not_!speed
16	an_a	month	time
17	here	meet_<month>	ten weeks	there_a
18	every	office	three month
20	<gate> must	to_take
21	!<gate>
23	<gate> first	wait
24	!hurry	<firm>_take
25	need	take
26	<ages>	a_tape	must
30	at_least
41	eight
42	have to
45	<gate>
52	<slow>
63	!fast
68	!quick
""",
    "filled": """
-40	you
-35	!me
-34	!you
-30	else
-29	your
-28	!your
-27	get it	i
-26	#
-24	(always)	me	no $
-23	{begun} else
-22	my
-19	have_another	offer
-18	go <quality>
-17	<another>
-16	<another>_be	band	on the
-14	and
-12	pass
-11	be <quality>	choose	from	have_<another>
-10	say	to	us	{fail}
-9	another	get the	have_a
-8	<go> for	and_be	for you	give_to	go_the	not
-7	<quality>	^ your	go for	it_the	take_<person>	your_be	{work} $
-6	<choose> <another>	<closed>_{begun}	<go>_<quality>	<letter>	<paper>	it_to	take	the offer	they_<another>	they_go	they_me
-5	<application>	<closed>_<person>	<give>_<job>	<go> <quality>	<reject>	^ i	do_!to	for_{work}	i have	the_<picked>	{work}_another	{work}_to
-4	<picked>_post	<told>	^ it	^ you	application	have <go>	have_<letter>	have_me	{sorry}	{work}_<give>
-3	!<success>	!{succeed}	<give>	<hand> <quality>	a_from	appointment	of	the_{work}	they_<go>	to_on
-2	<choose>	<firm>	<job> $	<picked>	<quality>_{work}	not !<success>	statu	they <choose>	we_<go>	{chase}
-1	<picked>_<job>	be <give>	be a	have go	have_<closed>	have_<picked>	have_on	instead	it_a	no_you	this time	to {begun}	who
1	(hearsay)	<person>	<person> have	and_!<choose>	have_<person>	job	the vacancy	we_{work}	{hand}_{work}
2	!after !all	<closed>_{work}	<job>_be	<next> week	<next>_be	<quality> <person>	be_!<want>	into	new_be	not !need	the	the <success>	they_<want>	yesterday	{begun} $	{one}_<picked>
3	<another> say	<quality> $	friday $	have get	hire	last	the_and	they_not	we_<choose>	we_a	{succeed}	{succeed}_{work}
4	!hire	<@recruiter>	<job>_{end}	<want>	and the	away	in $	not !<want>	role	so	so_{work}	the <job>	the_{chase}
5	!all	<person> $	no	off	the {work}	{begun}_{begun}	{work}
6	<closed> the	<go>_it	<told>_the	already	i <told>	not_!any	not_!anyone	shut	that	they_<hand>	we_the
7	!<choose>	!{hand}	(when)	<give>_away	and_!<picked>	be	be no	candidate	i {chase}	monday $
8	^ a	a_be	be be	nobody	start	the_it
9	!anyone	<closed> $	be <hand>	have join	need	their	through	we_<picked>
10	!fill	<job> <closed>	<picked> $	^ <another>	all	and_{work}	be get	he_not	longer
11	!<hiring>	<hiring>	<interview> for	^ no	^ we	be accept	do_!need	duty	we_our	{begun}
12	!now	be_now
13	<person>_<picked>	^ {begun}	there
14	^ the	find	have	internal	sort
15	it $
16	^ they	without
17	<closed>	someone	thank you
18	say yes
19	!be !<hand>	new
23	fill	there_not
24	now	yes
27	<job>
39	accept
""",
}
