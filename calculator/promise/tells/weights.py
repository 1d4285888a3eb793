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
-34	(until)	<held>	{halt}
-33	(doubt)	(past)
-32	first
-28	(contrary)
-25	!{chase}	day	no new
-24	<another>_not	^ if
-23	!<told>	!progres	for now	have not	i_!you
-22	{work}_your
-21	!weeks	<ordinal>	mean	no decision	weeks
-20	<choose> me	<want>_you	no <told>
-19	(others)	<another>_{fail}	thursday	would_you	yet
-18	!{fail}	#	<slow>	month	people	the_next	the_pass	you_get
-17	(pending)	<month>	have put	see	to_to	week	will_<hand>
-16	(hearsay)	before	seat_take	they_!<picked>	we_!<picked>	you_!need
-15	!by	<letter>_the	approve	be <another>	have_but	i_get	will	{work} that
-14	<another>_down	<person>_<told>	i_it	meet	still	subject	the ad	the_say	they_my	you_!to	you_<success>
-13	!say	!wait	!{hand}_!for	<closed>_here	be post	delay	have_<hand>	i_{work}	last_be	or	please
-12	!be !<success>	(general)	<give>_job	<next> <job>	<reject>_be	be on	be_!<hand>	friday	have <closed>	have no	have_!{hand}	on_<job>	reply	they_someone	you_<picked>
-11	!<hold>	!before	!within	<choose> you	<job> in	<paper>	<quality>_you	and_your	holiday	i_<picked>	me the	me_<quality>	monday	my_say	next	no_have	other_be	should	they_<choose>	to_by	{fail} <person>
-10	!a	!from	!that	(reopened)	<another> be	<quality> of	>	@	^ <person>	^ do	guess	hi	noth	the_person	think_<hand>	three	wait	we_not	{chase}
-9	(may)	<ages>	<closed>_<another>	<hand>_<application>	<hold>	<letter> $	<person> <job>	<quality>_<closed>	be in	be {fail}	be_we	be_yes	be_{fail}	by	half	have <go>	have {one}	he_<give>	hour	i_find	if you	not_!at	say_<hand>	the <another>	the_at	two	we <reject>	you_{work}	{hand}_your
-8	!the_!you	<hand>_<picked>	<message>	<want> on	^ from	a_{work}	and_<person>	ask	date	form	group	have_it	not_!last	one	order	other	shop	silence	take_time	the <next>	then	there_a	they say	tomorrow	you_!<quality>	{begun} be	{fail}_other
-7	!<want>_!you	!forget	<another>_out	<application>_the	<give> the	<next> {work}	<next>_have	<quality> interview	applicant	do_!{chase}	have_<picked>	only	the person	they will	they_a	to	to_<interview>	we_the	wednesday	would_to	you <hand>	{succeed}_<paper>
-6	!choose	!decide	!monday	!only !<person>	!the_that	<go>_<next>	<interview>	<next> interview	<person>_<next>	<person>_no	<picked>_{hand}	<quality> year	<quality>_<told>	<told>_!to	<want>_<give>	^ no	and <person>	appointment_be	get_from	go_<gate>	have rule	it_<next>	late	lift	like	my	name_!on	no {one}	office	place_be	send	they_me	those	to be	to have	we_<told>	we_rule	when_be	you do	your_be	{work}_be
-5	!<firm>	!<want>_!<interview>	!late	!today	!week	# #	(when)	<application>_!on	<asking>	<choose>_the	<closed>_for	<hand>_<job>	<hand>_<paper>	<next> $	<person>_to	<picked>_<told>	<quality>_say	^ <firm>	^ half	^ thank	a	as a	assistant $	at	be <give>	be reject	be_of	have a	have {begun}	have_<interview>	have_fill	have_{bar}	hear	not !<hand>	not !{hand}	notice	on	pull	quiet	reject_the	review	second <interview>	step	the_close	the_on	they would	they_<next>	they_an	to me	with_be	you_<quality>	{begun}_<interview>
-4	!<quality>_!to	!than	!{halt}	<another> get	<application>_be	<choose>_be	<firm>	<gate>	<go>_<gate>	<person> <quality>	<person> {work}	<person>_have	<picked>_<choose>	<reject>_<quality>	^ this	^ to	application_<closed>	appointment	be <closed>	be {undo}	be_<forward>	be_take	because	close	decide $	for_close	have <next>	have_job	i_<choose>	i_<quality>	i_new	me <quality>	must	no_the	on_<next>	pass_<next>	request	room	tell	the_be	they_{fail}	you get	you_<choose>	{end} $	{fail}_<told>	{hand} <another>	{work}_{hand}
-3	!<closed>	!<firm> $	!<paper>	!at	!friday	!only	!to	<@hr>	<application>_!<hand>	<email>	<gate>_to	<quality>_have	<told> by	<told>_{work}	^ unfortunate	ad	an	be_!<picked>	can	can not	clearance	early	have_!<success>	i_i	job_<closed>	letter	of the	of_<job>	person	please {hand}	strong	take_to	the	the interview	the_come	the_{one}	they_<another>	they_to	to_<quality>	to_other	tuesday	would_<another>	{chase}_for	{hand} you	{hand}_in	{work}_<person>
-2	!the	!the_!{among}	!{undo}	<application>_on	<closed> out	<closed>_and	<forward>	<next> <interview>	<next>_with	<picked> someone	<quality>_<application>	<told>	<told> $	<told>_<hand>	^ example	^ hello	about	afraid_no	an <letter>	be <reject>	be cancel	be up	be your	be_<hiring>	be_<interview>	be_post	be_to	by_be	christma	example	for_job	have give	have_down	have_for	have_give	have_on	have_tell	i_<hand>	i_{sorry}	in	invite	it down	it_job	it_the	job	job $	know $	many	me_{work}	not_be	old_<closed>	please do	post	question	say_{hand}	she	soon	talk	that_the	the appointment	the_me	the_out	they_<paper>	they_go	think	through	time $	to <hand>	to_<next>	to_on	vacancy $	want	we_!<go>	we_that	we_{hand}	weekend	well $	will_by	yet $	you $	you and	you would	you_<person>	you_on	you_our	your <paper>	{begun}_{chase}	{end} the	{hand} <person>	{hand} it	{hand} your	{hand}_<hand>	{sorry}_have	{sorry}_not
-1	!<picked> !<quality>	!a_!this	!anyth	!disappoint	!no	!not	!quick	!turn	<application> be	<choose>_<next>	<closed>_hour	<give>_<quality>	<give>_this	<go>_the	<hand> be	<hand>_to	<job> that	<job>_<person>	<letter>	<letter>_<quality>	<next>_<give>	<paper> $	<paper>_be	<person>_<quality>	<person>_{hand}	<phone>_the	<quality> <next>	<told>_get	<want> to	^ #	^ <quality>	^ >	an <give>	be <told>	be the	be_!<next>	be_!<quality>	be_!the	be_<job>	be_<want>	be_yesterday	claim	coffee	could	cv	for the	from_now	have to	have_<told>	have_{work}	here	includ	job be	message	my_{work}	night	no_be	pick	regard	review_have	say_the	she be	shortlist	them	they_the	think they	want me	when	who	will_{hand}	{end} on	{fail} the	{work} of
1	!<quality>	!after_!trial	!appointment	!be	!get	!longer $	!more $	!we	!work !out	!{one}	<@agency> <told>	<@interviewer>	<@recruiter>_be	<another> say	<application> $	<closed>_<job>	<closed>_po	<go> with	<hiring>	<interview> for	<job> evaporat	<job>_away	<job>_not	<next>_be	<next>_the	<picked>_make	<quality> the	<told>_they	<told>_{sorry}	<want> against	^ <next>	^ all	^ he	^ i	^ result	^ sorry	^ we	a <picked>	a new	a_be	all the	and i	and_and	and_be	and_have	apply	arjun	bad <quality>	be <hand>	be prefer	be_<person>	close_be	coach	come_{end}	do_!you	evaporat	for apply	girl_the	give to	go_<quality>	have_application	have_of	have_turn	i do	i_down	it_that	join	just	love_but	me_be	not !have	not_!<job>	not_!be	on_we	out $	permanent $	please_that	requirement_be	say	service	so_be	stand	team	that your	the <letter>	the post	the_<phone>	the_do	the_evaporat	they take	they_<told>	to {succeed}	to_{among}	to_{begun}	try_<next>	we_<hand>	we_<next>	what_<want>	wish	you for	you_!<hand>	you_!{one}	you_by	you_rule	your_the	{bar}_<quality>	{begun}_on	{hand} $	{hand} a	{hand}_you	{one}_not	{work}_<quality>
2	!<go>	!<want>	!<want> $	!be_!for	!have	!hire	!hire $	!{hand}_!now	!{work} !out	<another> $	<closed>_on	<gate>_the	<give>_<next>	<hand> it	<job> $	<job>_now	<next>_not	<person>_for	<quality> it	<reject> by	<told>_have	^ they	^ your	a no	already	and_to	appoint $	away $	bad new	be {end}	be_!<want>	be_!me	be_a	be_another	be_so	be_{end}	candidacy	down_<told>	down_the	else will	for me	go to	have have	have_<@recruiter>	i get	i_<closed>	in_end	intern	intern $	it_!you	it_{begun}	list $	me_<interview>	no thank	no_{sorry}	not_!on	not_!out	not_!{hand}	of_it	please_have	position	reason	ring	say_be	so_{end}	stay	thank you	the <told>	the end	the {list}	the_<go>	the_back	the_it	the_marta	the_{hand}	their	they <choose>	they <told>	they_it	this <hiring>	thumb	try_next	unsuccessful $	until $	we <want>	will_{work}	with	with it	with_they	write	you_<next>	you_{end}	your_and	{end}_the	{hand}_from	{hand}_{work}
3	!<choose> $	!after_!<interview>	!be !{chase}	!be_!to	!final	!for	!now $	!on_!occasion	!quite	!season	!the !<interview>	!your	<another>_<picked>	<another>_and	<choose>	<closed> now	<month>_{undo}	<next>_<application>	<picked> $	<quality> week	<quality>_<hand>	<success>	<told> <reject>	a_from	audition	be do	be not	be_no	be_now	be_this	bin	by <next>	come back	cousin $	down	experience	fill $	for_{hand}	get_<person>	have_<application>	have_in	hire	i_knock	it_!work	it_and	just_not	keep the	my offer	no_me	not_!<picked>	not_!me	only_one	rejection	requirement	result {fail}	slot	so_<job>	so_not	take_{work}	thank	that_<go>	the_<quality>	the_not	the_would	the_{undo}	they have	they {hand}	think i	this_our	to <reject>	unlucky	we_!to	what_be	yesterday $	you_!be	you_to	{among} $	{hand} for	{list}	{one}_you	{work} $	{work} go	{work}_<closed>
4	!<want> !to	!this !occasion	!{list}	!{work}	<@recruiter>	<gate> turn	<go> <quality>	<hand>	<job> have	<person> from	<quality>_<firm>	<told>_<next>	^ fill	^ their	and_{work}	bad <next>	close by	do_!<want>	down $	down_{chase}	else $	for_be	get	get the	give_to	have <choose>	have decide	have {chase}	have_<another>	have_be	have_now	he be	hire $	i_have	i_to	knock	me $	no {work}	no_hire	not !get	not_!<gate>	not_!<go>	not_!any	not_!we	now	offer_be	on <another>	so	so no	somebody	sorry	successor_be	surplu to	that the	the vacancy	the {work}	the_<want>	they like	they_<want>	they_at	this_where	to <job>	we	we find	we make	we_<person>	we_say	we_we	will not	wish you	yesterday	you be	you_!get	you_and	{begun} else	{chase} to	{succeed}	{work} for	{work}_to
5	!<gate> $	!<quality> $	!{hand} $	!{one} $	!{work} $	<application>	<closed> it	<closed>_the	<go>_<quality>	<job>_this	<next>_<another>	<picked>_have	<quality>_your	<reject>_<next>	after_<interview>	and the	and_you	be be	be for	be_<closed>	be_<letter>	be_by	be_the	be_your	be_{sorry}	choose	come down	different	do_!come	do_!it	edge	feel_be	for <person>	it $	last week	list	longer	medical	mr	not_!<choose>	not_!<hiring>	off	say i	so_no	take	take the	thank_time	that_have	the work	the_<person>	they give	they_<hiring>	they_they	unsuitable	us_and	we do	we_full	you_!come	you_<another>	{among}_have	{among}_not	{begun} <quality>	{end} me	{one}_and	{sorry} $	{succeed} $	{work}_away
6	!<forward>	!<go>_!you	!<hand>_!{work}	!<job>	!<picked>	<@manager>_it	<another>_join	<choose>_else	<choose>_from	<hiring> $	<hiring> <hiring>	<job>_the	<job>_{money}	^ <@agency>	^ decision	again	and you	be rule	be_else	but_else	by_point	do it	feel	fill	have_and	have_organist	have_{one}	hire_<person>	it_!{work}	it_a	keep	leave_the	me_{chase}	no more	no to	no_for	not	not !<success>	not !{among}	not !{succeed}	not_!the	not_!you	number_not	on the	only_<person>	rejection <told>	the <give>	the <person>	the list	to say	we_{work}	your <interview>	{begun} yesterday	{sorry}_on	{work} have	{work}_{money}
7	!<choose>	!for !you	!get_!{work}	!it $	!the !final	!us	<closed>_{work}	<person>_we	<told>_<picked>	^ <closed>	^ <gate>	^ outcome	^ {work}	and_not	at #	be_!be	begin there	but	but_<picked>	crew	full	fully	he_<success>	i be	i_not	i_tell	need $	not_!it	not_!us	of_and	offer of	only_and	rejection {chase}	someone	that_!be	that_go	the <hiring>	their_be	there will	this_we	to_<job>	we_now	you_!it	you_us	you_{fail}	{bar}	{end}	{fail} $
8	!on !this	!pursue	!the !{list}	<@recruiter> say	<choose> the	<job> <closed>	<next>_{one}	<picked>_{undo}	<reject> $	^ it	and_<quality>	be fully	be_it	but we	client	do_!out	for <another>	go	have_another	hereby {undo}	i_!<picked>	it_<person>	it_it	me after	no from	no_they	pal	regret $	rescind	rule_on	say yes	say_you	stand <closed>	start in	that <job>	that_a	the <firm>	the <picked>	this	time_{chase}	we_thank	your_{end}	{fail}_interview	{undo}
9	!be !<hand>	!look !for	<@agency> say	<closed> up	<give> to	<give>_on	<go> for	<job> will	<next>	<person>	<quality> $	<told>_no	a hire	all_{hand}	and it	be that	decide	decide to	down on	end	for_they	no_<want>	not !need	not_!<forward>	off the	prefer	statu	tell me	the open	the time	the_<give>	understudy	we decide	you_beat	you_no
10	!<forward> $	!<person>	!be !call	!{succeed}	<another>_the	<go> against	<go>_<another>	<hand>_you	<phone> they	<told>_say	a_and	be no	be where	be_!want	do_now	duty	have {undo}	have_from	let_the	now $	pass $	rather	result	stage	successor	take_<give>	they_their	will {succeed}	will_!you	your_not	{begun}	{undo}_of
11	!{list} $	<another>_yes	<reject>	^ the	and_the	be_!it	be_!there	be_into	for_season	it_<another>	no_will	not !be	not_!in	not_{sorry}	so_have	take_<quality>	thank $	the until	the_<next>	they_!me	to a	to_you	turn you	will be	year the	you up	you {fail}	{among}_and
12	!<hand> !it	!<picked> $	!me	!need !anyone	<another>_<firm>	<application>_by	<job>_by	^ a	^ feedback	^ {begun}	and_{begun}	appoint	be pass	be {begun}	be_down	be_thank	cast	exist	get_back	girl	have_this	her	luck	man	no <job>	on_<person>	say $	staff	we_!be	{bar}_close
13	!<interview>	!<picked> !you	<choose> <another>	<closed> $	<give>_to	<hand>_no	<person> now	<picked> this	another	be_from	choice	fail	go_a	no longer	no_leave	not !<picked>	pass	po	there on	thumb down	turn	you_<hiring>
14	!be_!{work}	!here	<choose>_<person>	<closed>	<told> it	and_other	be_!among	employee	from the	have	have_we	her_me	i_rejection	off $	portal	so_{chase}	take_<person>	take_offer	they	two_be	unsuccessful	wish_in	{sorry}	{undo}_<give>	{work} to
15	!have !<quality>	<job>	<told>_at	^ an	a <person>	but_{hand}	commiseration	do without	far_<quality>	get it	no	no $	no <picked>	without	{begun} {begun}
16	!appointable	!this	<hiring>_{undo}	<interview>_{fail}	<quality>_{end}	board	by employer	internal	new_be	sort	the_make	they_on
17	!<want>_!now	<@agency>_i	<choose> <next>	find	for good	karim	say so	the_<interview>	we_our
18	!a !<person>	!any !more	!this !time	<choose>_other	^ keep	again_year	i_out	karim $	my_not	to it	{fail} by
19	!me $	!you	<paper>_not	<picked>_other	^ turn	point $	take <another>	the_off	you_not
20	<letter>_{undo}	acting	consideration	mate $	matron_<quality>	not_!call	turn me	{fail}
21	a close	accept	be complete	go_<person>	we_leave	your <application>
22	^ commiseration	beat	fall	my <application>
23	after <interview>	come second	his	me_that	negative	{begun}_{begun}	{chase}_#
24	!a !{work}	!{succeed} $	this time	to {bar}
25	have_start
26	!your !<application>	pip	{end} here
27	be_out	not_!{bar}
29	<another>	come <next>
30	!on $	against
31	!enough
33	you_but
34	rule_out
36	!after	{undo}_<letter>
43	be_better
""",
    "on_hold": """
-72	(always)
-27	(question)	i
-23	but
-21	(past)
-20	you
-19	{work}_your
-18	<hold> hire
-16	before	hear
-15	(doubt)
-14	(reopened)	<held> until
-13	<hold> in	shelve $
-12	(if)	<paper>
-11	<quality>_be	the_<closed>
-10	#	<job>_your	be postpone	move	my
-9	<another>	<closed>	<held> for	be {halt}	day	have a
-8	be_!<go>	friday	no_<hold>	the_<hold>	they_the
-7	freeze hire	on_until
-6	(may)	<picked> freeze	be no	on_{money}	will
-5	(contrary)	<interview>	have_<hiring>	me	park	place	put_<held>	put_hold	they
-4	!<choose> $	<held>_be	<quality>	and	close	on_be	there_freeze	your	{chase}	{halt} for	{hand}_the
-3	!<told>	<hand>	<ordinal>	<person>	not	pay	there_<hold>
-2	!{chase}	<go>	be_freeze	end	for_<job>	freeze <picked>	have_<quality>	music	our	please	postpone $	the <next>	we_<picked>	year
-1	!<success>	(others)	<told>	<told> $	^ be	be_but	be_{work}	branch	hold_the	if_be	job	not_!{chase}	{work} on
1	!be	!take !anyone	!the	<give>_<held>	<hiring> $	<hiring>_of	<next>	be	be_!on	can_!<go>	have <held>	have have	my_on	noth	post_in	reorganis_be	statu	suspend $	tell	until <month>	vacancy	{halt} it
2	!<choose>_!the	<@recruiter>_the	<application> be	<hand>_<job>	<held> by	^ <hiring>	^ budget	^ until	back burner	be_so	be_that	have_the	moment	on <hiring>	procedure	role_<held>	the_be
3	!<choose> !at	!<closed>	!<picked>_!now	!the !moment	<picked>_<held>	<picked>_be	<picked>_hold	be_down	be_on	have	have_it	it_on	not_!at	on $	on_burner	to <choose>	until <forward>	we have
4	!<hand>_!<quality>	!present $	<hiring>_<held>	^ we	a <hiring>	a <hold>	a_<hiring>	at	be_{halt}	come	down	everyth	have_<hold>	muna	not_!for	not_!until	now $	so_!be	the_burner	until the
5	!<picked>	!<picked> !at	!<picked> !until	!be !<closed>	<application>_on	<choose>_the	<held>_<job>	<held>_{work}	<hold>_<quality>	<job>	<told>_<hold>	a {halt}	have be	on <held>	recruit	the moment	while the	your_be	{work}_in
6	!take !on	<quality> {halt}	be go	be put	it_{halt}	on_{work}	post	the <hiring>	the brake	they be	until further	wait
7	<@recruiter>	^ your	be in	be_the	burner	have_down	have_off	it $	it_the	pend
8	!at !present	be_!take	new_until	recruitment_the	they_{halt}	we be	{work} $
9	!anyone !on	<closed> on	<held> $	the_!be
10	!fill	(until)	<hiring> be	<job> be	<picked> at	^ <job>	have_to	hire $	offer_<held>	to recruit	until_be	{work}_up
11	<hold>_<person>	<letter>_<held>	keep	not !<hiring>	we_{halt}	{money}
12	^ they	not !<hand>	present	recruitment
13	!take	<held>	have_a	no_be	on	pause	put
14	^ it	burner $	hire	restructure	until {succeed}
15	!on	!until	can not	employment	no employment
16	<held>_<hiring>	reorganisation	step	your_hold
17	!moment	<application>_<held>	{halt} $
18	!<choose> !until	hold	into
19	!at	<choose> at	<hiring>	<quality>_until	new	the matter
20	!<choose>	all	have put	no_until
21	moment $
23	!until !the	brake	while
24	be be	until
26	!be !be	<job>_in
27	<job>_<held>	procedure_<held>
30	stop
37	!now
39	{halt}
41	indefinite
44	for now
""",
    "no_contact": """
-73	(always)
-29	!before
-25	please <told>
-24	not_!until
-21	need
-20	please_!contact
-17	!a
-16	!week	not_!by
-15	ask_!<told>
-14	(others)
-13	(if)	<month>	friday
-12	<ordinal>
-11	no_from	not_!you	not_<told>	welcome
-10	!be_!to	!hesitate	!{chase}_!<paper>	<@hr>	after	by	do_!the
-9	#	<message>	before	it
-8	!<told> !by	!have	!hesitate !to	!phone	<told>_<phone>	^ please	a	day	the	to <asking>	week	will {chase}
-7	!<phone>	!than	be {chase}	please_!to	unsuccessful	will_contact
-6	!hesitate_!{chase}	!{chase} !me	!{chase}_!<person>	!{hand}	(general)	do_!this	he {chase}	phone	will_!contact	{work}
-5	!mind	<@recruiter>	do_!{hand}	have	not_!<hand>	not_!<paper>	not_!<phone>	not_<phone>	your
-4	!<choose>	!<hand>	<asking>_please	<phone> me	not_!phone	only	they_!to	to_you
-3	!<picked>	!<told>_<told>	!after	<next>	<paper>_{chase}	hr	i	i do	they_not	{chase}_<person>	{hand}
-2	!call	!on !<message>	!the !<told>	<hand>	<hiring>	<picked>	my	not_!<message>	not_!<person>	not_{chase}	on	to follow
-1	!<quality>	!pay	!the !{chase}	!{chase}_i	<told>_<asking>	^ they	but	contact_{chase}	do_!to	me $	monday	next	not_!<interview>	to	two	will_<told>	{chase}_<quality>
1	!<phone> !the	!<told>_we	!<told>_will	!about_!job	!to_!{chase}	!update $	<asking> ups	<hand> {chase}	do_!try	leave us	new	no circumstanc	not_!{chase}	outcome	please $	refrain	shall	so_not	we	will come	would_you
2	<told>_the	^ <told>	do_!again	entertain	from	get_touch	hold_{chase}	no email	no_should	not_!<gate>	or	please we	please_will	strict_{chase}	the_will	to {chase}	ups	would_if	you_the	you_to	you_{chase}	{end} {chase}	{succeed}
3	!about_!{work}	!allow	!be !<told>	!be !{chase}	!chase $	!try_!<told>	!{chase}_!this	<interview>_{chase}	<quality>_be	^ do	be_!allow	disqualification $	do	do_or	enquiry	get_{chase}	no_{chase}	not_we	out	resist_{chase}	the_{hand}	wait	will be	{chase} please	{chase}_the
4	!the !outcome	!to_!them	<closed> $	<gate>	<next>_be	<person>_not	and_{chase}	i know	know $	let_know	no <email>	no <hand>	not !try	to_<told>	us $	we_!<told>	we_you	{chase} $
5	!contact	!outcome	!try	!{chase} $	chase $	do_!want	i_tell	make	not_!<told>	ring_you	strict	the_say	to_{chase}	we_!to	when there	{chase}_{chase}
6	!about	!about !it	!about_will	!any	!approach	!them $	^ any	contact with	disqualification	i_you	no_no	no_please	nobody_!{chase}	please_{chase}	quit {chase}	they say	up	us	will	{chase} be	{chase} ups
7	!<want>	!chase	<told>_never	^ {chase}	be_<told>	do not	do_do	follow ups	no {chase}	not_!any	say	stop	the_<told>	want to	{one}_{chase}
8	!us	be_!<told>	be_!to	not !answer	not_!<@interviewer>	statu	{chase} or	{chase}_will
9	!come	!entertain	<@interviewer>	<asking> will	<told>_will	no	no <asking>	not	not_or	you_#
10	!<quality> !{chase}	!enquire	!update	<hand> in	about	off	resist_to	tell	the foreman	until_<told>	{chase} <gate>
11	<phone> <told>	any	do_!keep	{chase}_be
12	!<phone> or	!to !<told>	letter	never_!<interview>	not !message	should	would
13	!outcome $	!try !to	leave	not !to	not_!result	you_!{chase}
14	no_<hand>	no_<told>	that_!{chase}	will_when	you $
15	!again	against	come_you	please_from	to chase
16	avoid
17	!{chase}_!{chase}	!{chase}_will	approach	he say	must_!{chase}	quit	will_to
18	!<hand> !in	!result $	<quality>_please	do_!please	want_{chase}
19	!request	!{chase}_!<told>	chaser	contact	no_approach
20	<asking>	must not
21	and_!{chase}	nobody	please	quit <told>
22	about the	do_!us	not !send	{chase}
23	!<want>_!<told>	!answer $	appreciate	from {chase}
24	^ leave
25	!<gate> $	<told> <@interviewer>	we_!question
27	<hold> {chase}
28	!<asking>
30	request
31	!{chase}	or {chase}
34	stop {chase}
""",
    "silence_means_no": """
-77	(always)
-27	^ do
-22	i
-19	<told>_{chase}	me
-18	so
-13	!<told>_{chase}	you_!by
-12	!from_!by	interview
-11	^ the
-10	!will	<firm>	<told>_friday	all	please do	would
-9	(guess)	<application>_<told>	<next>	and	be still	only_i
-8	!<told>_!friday	!answer	<give>	<hiring>	<paper>	be <interview>	by_{chase}	have_<told>	there	this	we will	will_it	write	{chase}_<told>
-7	<hand> $	or	you
-6	!<month> !#	# #	<person>_<picked>	by_will	everyone	on
-5	(contrary)	<@manager>	<paper>_be	be_the	will <hand>	{hand}_be
-4	!by_!do	<@hr>	<email>	<interview>	do	do_!friday	for	if you	if_!hear	if_not	say	they	will_you	{chase}_a
-3	!that	(question)	<gate>	at	be only	for_be	if_no	in	not_!friday	will <told>	{chase} $
-2	!hear_!friday	!{chase} $	<hand>_a	<phone> $	<quality>	<told>_the	^ i	be <closed>	be_it	email	my	that_only	up
-1	!<phone> $	<quality>_<hand>	busy	contact	have	hire	if_<told>	it_be	no_the	of	ring	say no	{chase}	{work}
1	!<told>_!not	!<told>_!to	!be !a	!from	!on	!unsuccessful !<person>	<choose> $	<go>_<next>	<person>	<reject> $	<success>	<told>_<person>	<told>_other	<told>_you	^ if	and that	application_{fail}	be	hear noth	it	month_be	no {work}	no_be	noon	not !{chase}	one	the_and	the_be	then_be	they_{chase}	to the	understand	unsuccessful applicant	you_you	{fail} applicant
2	!<application>	!<quality> $	!weeks	(when)	<phone>_the	a no	have_!be	he	hear_you	if_have	just the	no <job>	no email	not_!be	noth_!the	or_!at	phone	should_as	text	the_get	treat	we_<phone>	we_<told>	within_<application>	you have	your application	{chase}_by
3	!hear	!in	<person>_!<told>	<told>_<picked>	<told>_to	after	bad <next>	be not	get_<told>	have not	hear	not !<phone>	not !<picked>	not !on	not !you	only_we	receive	the <picked>	the place	we_!<hand>	who be	{chase}_<another>	{chase}_be	{chase}_to	{succeed}_<told>
4	!<success> $	!a !<told>	<closed> $	<person>_be	<phone>_<quality>	<phone>_no	<quality> <quality>	be {chase}	friday_not	just_<person>	month	no <email>	no_mean	the	{succeed}
5	!the !12th	<job> $	<picked> $	^ just	^ we	a	bad new	be bad	be_if	be_{fail}	do_!to	hear_if	not_!<application>	or_!all	silence_be	the_that	unsuccessful	we <hand>	who	you_not	{unless}_by
6	!<picked>	<next>_bad	<picked>	<quality> <next>	<told> only	<told>_we	close $	from us	it $	mean no	new_bad	not	not $	only_will	other	we do	we take	we_get	will_!hear	you be	you_out
7	!be	!if	!if_!be	!you $	<another>	application	by_have	nobody	please_<application>	we only	within	you can	you_!receive	{fail}	{fail} <person>
8	<told> $	a_a	as a	go_<next>	letter	no_by	we_!ring	whoever
9	!{chase}_!no	a yes	just_get	mean	no $	take	we {hand}	we_we	{unless}_{chase}
10	!it $	!no	(general)	a <told>	assume	weeks	you_i	{one} <told>
11	!it !be	<ordinal>_be	^ <person>	a_by	another $	by_you	do_!<hand>	go	no <told>	the_<told>	then	to_<person>	we_and	{fail} $
12	!<picked> $	!<told>_!<person>	!<told>_!be	!<told>_you	by	do_!rejection	i_!{chase}	just	not !<told>	sunday	the <ordinal>	those	will_!<told>
13	!{chase}_!<person>	<told>_<want>	pass	will_{chase}
14	!at !all	!get	<another> $	<choose>_{chase}	<told>	by_or	new	only <told>	we_{chase}
15	letter_the	never !<told>	say $	{chase}_!<go>
16	bad <quality>	by_!at	get	nobody !else	want
17	as	no_within	they do	we never	{fail}_not
18	!<told>	!unsuccessful	by_be
19	!by	no_{work}
20	<picked> <person>	quiet
21	(if)	another	no	whoever have	{unless}
22	!by_you	else
23	!=	=	then it
24	it_!you	no_no	the_hear
27	!within
31	noth
37	!not
42	silence
44	only
""",
    "offer": """
-60	(always)
-44	shortlist
-40	<held>	not	{undo}
-38	no
-37	(guess)
-33	be welcome
-28	(question)	{fail}
-25	(others)
-23	<picked>_have
-21	{sorry}
-20	<interview>
-19	<another>
-18	<closed>	another	hope	you_<letter>
-15	#	(doubt)	end	i_you	if_be	need
-14	time
-13	get_<letter>	if	out	you_<told>
-12	(when)	before
-11	a	back	by	week
-10	(if)	^ if	a_{work}	and	they <give>	to
-9	(hearsay)	<picked>_make	<told>	thank	the_be	we_offer	{one}
-8	<month>	<ordinal>	<person>	<person>_<picked>	could	for	friday	still	the_<next>	{hand}_to
-7	# $	(general)	(may)	(until)	<quality>_<quality>	if_<picked>	meet	someone	we_<quality>	would	would <picked>	{begun}	{halt}	{hand}_you
-6	<hand>_<firm>	<letter>_#	<letter>_{work}	<quality>_be	have to	so	the_with	to {hand}	will	your <paper>	{work} with
-5	be_they	but	job description	know	she	test	the_<go>	tuesday	you_<hand>	you_a
-4	<hand>_the	<hold>	<next> $	<paper>_#	<picked>_a	<picked>_will	<quality>	against	at	be <hand>	be_so	day	description	have_description	he_<picked>	must	next	off	see	that	they <letter>	thursday	to the	to_the	to_to	we	we <give>	you would	{end}	{work} description
-3	(contrary)	<choose> the	<go>	<interview> $	<letter> you	<paper>	<paper> $	>	be {hand}	be_to	down	employer	go	have_the	i_for	i_my	let	month	role	the <paper>	{succeed}
-2	<ages> $	<hand>_<paper>	<hiring>	<picked> the	<picked>_you	after	ask	be_be	be_of	from	get_<paper>	get_description	have_<next>	i_job	in	make	or	the_on	the_we	they offer	they_a	will_you	would_<quality>	you_to	you_your	{hand}_<quality>
-1	(pending)	<letter> me	<month> $	<paper>_you	<picked>_<interview>	again	for_{work}	get_in	interview	it_to	on	only	tell	the_have	to meet	to_<paper>	up	we <picked>	will_<picked>	you_<paper>	you_the
1	<hand>	<hand>_{work}	<letter>_this	<next>_<quality>	<picked>_your	<success>	aboard $	all_yes	board	consider	have_an	i_it	in <message>	it be	love_to	me over	monday	my	on board	over	pend	please_<letter>	start_the	the_come	they_<letter>	us	we will	you_be	{hand}	{hand} $	{hand} me	{work} order
2	<firm> check	<letter> receive	<paper>_on	<picked>_<picked>	^ they	check $	come {succeed}	contract_the	depend_a	i_<hand>	i_get	job	kayo	long	nod	on my	say_it	start monday	subject_<firm>	successful	the <gate>	the {among}	vote_you	yourself
3	<firm> <firm>	<job>_your	<letter> be	<person>_the	<picked> yourself	<picked>_<firm>	<want> me	^ this	be	be_<person>	be_us	be_yes	be_you	be_{work}	confirm	consider yourself	depend	depend on	find	get_well	me	start_monday	the job	there	they_i	they_yes	to_<quality>	will_us	you_hire	{work} be
4	<give>_<letter>	<hand> and	<letter>_come	<success> $	^ <next>	^ we	come_<hand>	have <hand>	have_a	i	mine	take me	the <told>	their	them $	tomorrow	we_take	you_board	you_start	{chase}_<letter>	{work} of
5	<@interviewer>	<firm>	<gate>_you	<hand>_on	<letter> come	<letter> in	<letter>_on	<person> $	<phone>	<want> to	an <picked>	be hire	come_work	draw_<letter>	first day	for you	go with	i_the	it	october	to <asking>	we_you	you have	you on	you_<gate>	you_it	{work} $
6	<hand> <letter>	<letter> arrive	<letter>_be	<letter>_employment	<picked>_of	be <want>	be the	be_with	depend_<paper>	i_<quality>	it $	medical	start on	the_my	to_<hand>	would like	you_new	your <letter>	your {work}	{one} $
7	<gate> $	<next> {chase}	<picked>_over	<told>_get	be_want	clean	come	they <phone>	they be	to follow	want	will_<quality>	{chase} <picked>	{chase}_<picked>	{hand} you	{work}
8	<paper>_morn	<want> with	^ <job>	be in	take_on	the_{chase}	will be	would love	yes from	you start	{begun} monday
9	<give>	<picked> $	^ {work}	appoint	be our	be_we	get_{work}	give_{work}	have_it	to you	we_<go>	you_<picked>	{work}_your
10	<choose> $	^ you	a yes	be_{hand}	me on	{hand}_<letter>
11	<hand>_well	^ <hand>	find_<paper>	give	the {work}	you be	you_{work}	your <choose>
12	<paper> this	<quality>_as	appointment order	get it	have give	have_{work}	i have	i_<choose>	letter	me the	the_your	today	you $
13	<firm> be	<picked>	<want>_you	^ #	^ consider	a contract	i get	i_<success>	it_<firm>	like_on	the offer	yes $
14	be_new	the crew	we would	would_you	you_<success>	you_join	your_you
15	<letter>_{chase}	have you	i <hand>	i be	new	say	us $
16	<told> i
17	appointment	me $	we_<want>	you	your	{hand}_as	{work}_by
18	^ <picked>	congratulation	it_yes
19	contract	selection $	sign	they_me	to start
21	^ get	want me
22	be you	join
23	want you
25	conditional	take you
26	<letter>	be their
27	<give>_me
28	i start
29	<choose> you	my <hiring>
30	<choose> me	in $	subject to	yes
31	po	provisional
32	come_{work}	vote
33	if_<firm>	start
37	be your
40	the nod
45	be mine
50	verbal
54	welcome
55	your first
""",
    "next_round": """
-66	(always)
-58	(if)
-21	not	thank
-19	(others)
-18	<told>
-17	it	{fail}
-15	<month>	final <interview>	to <hand>
-14	<application>	<job>	{end}
-13	final discussion	{begun}
-12	<another>	<paper> $	^ #	by	new	result
-11	like_to	on_#	week	will_to
-10	<letter>	my
-9	(general)	(when)	<closed>	<interview> me
-8	no	on_and	only	so	this
-7	<held>	<picked>	be_in	first	second_the	that_the	we_on
-6	# #	<person>	<phone>	be_second	know	of	to <interview>
-5	<choose>	<hiring>	<hold>	<interview>_and	i	i_for
-4	<@hr>	<next>_to	after	and	in_<interview>	our	second interview	the {work}	we	will_{chase}	you for
-3	<give>	<interview> of	<month>_at	<next>_of	from	on_<next>	second round	will_me	you $
-2	<hand>_<interview>	<quality> round	be <quality>	decision	final_<quality>	month	or	the_<interview>	they_{chase}	to <phone>	to_on	will_back	{chase}
-1	<firm>	<hand>	<quality>_the	<want>	^ <quality>	be	be_tuesday	crew be	the_crew	us	wait	you_<interview>	{halt}
1	# $	<gate>_<month>	<interview> will	<interview>_monday	<next> <message>	<next> chat	<next> look	<next>_<hand>	<next>_will	<quality>	a_the	have_<quality>	next_will	on the	on_<ordinal>	presentation	second_on	see_on	the <next>	the_on	the_second	to_<quality>	will_<interview>	your_be	{one} more
2	<firm>_on	<go>_<interview>	<interview>_#	<interview>_on	<next>_at	<person>_with	<quality> <next>	<quality>_<next>	<quality>_on	<quality>_{hand}	be_three	for_<interview>	i_call	saturday $	the <quality>	to come	you be	{among} more	{succeed}_the
3	<gate>	<message> <quality>	<next> on	<next>_on	<quality> two	<quality>_crew	^ please	a	a <interview>	and meet	be one	be_<interview>	me play	next $	on tuesday	one <quality>	panel	see me	stage	the_next	to_a	will_a	with_crew	would	would_you	you	you back	{hand}_in
4	<next>_<interview>	<next>_be	<next>_wednesday	^ <next>	be call	be see	come_on	date	have_for	i_the	interview you	me_for	more	morn	tomorrow at	tuesday	want_you	we_<quality>	wednesday $	you in	{among} <quality>
5	<interview>_with	<next>_#	<next>_you	<quality>_monday	^ we	be_again	day_the	for	l #	shift	thursday #	tuesday $	will_the	with	{hand} for	{hand}_<person>	{one}_<interview>
6	# be	<go>_<quality>	<interview>_<interview>	<next> $	<next> <next>	^ next	another	arrange	be_the	call_a	for_<next>	have get	have_the	i be	i_invite	like_back	monday $	one_<interview>	practical	second_<hand>	talk	the last	want_me	{among}_<interview>	{hand} to
7	#	<interview> day	<interview> with	<next> stage	^ i	^ your	at #	be a	be_me	like_meet	present to	there_<interview>	to_me	will_interview	you_again
8	<ordinal> $	a <next>	back	be through	next	on	one more	the_monday	will	you_it	you_the	{hand}_<quality>
9	<go>_to	<next>	<next> <interview>	<next> audition	^ you	i_{succeed}	on friday	once more	team	to the	we_you	you_to
10	<next> interview	i <hand>	i have	me back	meet	thursday	thursday_<month>	would love
11	^ <interview>	a trial	head	i_back	l_be	next_meet	please_<interview>	second	see	they_back	through	to <gate>	to present	you {succeed}	{succeed}_<quality>
12	a_for	be {one}	you_{succeed}	{hand}_you
13	<next>_with	<quality>_a	be_back	i_be	teach
14	<interview> #	a day	have {succeed}	next_a	october #	see you	to_<interview>	you_meet	your <next>
15	a_on	a_with	come_meet	will_see	you_for
16	<interview>	audition	in again	like
17	be invite	flight
18	back on	present
19	lesson
20	round	{list} for
21	back $	saturday
22	again	like_hear	they_me
24	# october	^ come	would like
25	final
26	schedule
28	clear	to meet	want
30	trial
34	recall
37	through $
64	callback
""",
    "asked": """
-65	(always)
-33	<letter>
-27	by_and
-26	thank
-25	(may)
-21	no
-18	<gate>
-17	to_for
-16	<success>	have_the	have_your
-14	not	on
-13	<job>	send_<application>	signature	will
-12	#	<another>	as
-11	<reject>	please_thursday
-10	# #	(if)	<hold>	to ask
-9	<letter> $	already	email	if you	they_back
-8	<application>	<picked>	come	i	you_<quality>
-7	<choose> $	<paper> be	and	tell	to you
-6	<next>	be <told>	could_me	hear	say	so	then	{one}
-5	<closed>	<interview>	<want> $	<want> to	>	any	be	if_have	it	no_{hand}	please_and	the_<letter>	to_<firm>	week	{begun}
-4	!{chase}	<hiring>	<month>	^ it	^ your	day	list	medical	the	your <paper>	{hand}_<firm>
-3	^ you	bring_<paper>	in	later	please_not	that	the <next>	we	we_{hand}	you_your	{hand}_<month>
-2	(general)	<give>_<paper>	<hand>_<firm>	<held>	<message>	<quality>	<told> me	^ do	again	be_to	candidate	get	i_you	it be	love	me_<next>	only	our	they_me	we_<paper>	{chase}_<told>	{fail}	{hand} me	{hand}_<quality>
-1	# $	<choose>	<forward>	<go>	<hand>	<next>_a	<paper>_be	be your	bring <paper>	contact	the <firm>	the <quality>	up	we_need	your_<firm>	{chase}
1	<choose> a	<firm> $	<paper>_<hand>	^ bring	^ pend	a reference	give me	online <paper>	please_<paper>	second	sign wherever	the <paper>	the_<hand>	they have	to_please	we will	we {hand}	you_tabs	{hand} <quality>	{hand} wherever	{hand}_<told>	{hand}_{hand}
2	<firm> <paper>	<hand> a	<hand>_<interview>	<hand>_<quality>	<paper>_<paper>	<phone>	^ <paper>	a_from	a_minute	for you	here	if_do	in $	please_your	ring	they_<firm>	to {hand}	us know	when	whether_do	would_by	yes	you $	you_a	you_{hand}	{chase} for	{hand} by
3	<firm>	<firm> to	<hand>_a	attach	be_<firm>	be_<hand>	be_my	document	fill_form	give_a	have_a	me to	me_<paper>	my <paper>	passport	tabs	to_{hand}	us a	us_<interview>	would like	{hand} a	{hand}_see
4	!your !<paper>	<choose>_see	<told>_back	do	in_<hand>	miss_<paper>	must	need_yes	please_it	reference $	report	the attach	time	to be	to_back	will need	you_<phone>	{chase} me	{hand}_document	{work} $
5	be request	be_your	i_ring	if_<quality>	it_the	know_i	see_tabs	us	wait_<paper>	want_know
6	<give>_a	<hand> wherever	^ <told>	ask for	attach_<hand>	by monday	complete	confirm	could you	form	have not	know	to know	to_with	today	want	whether	{hand}_form	{hand}_you
7	<paper> <paper>	<paper> by	<paper> from	<paper>_your	do_<paper>	just_<paper>
8	<hand>_in	<phone>_back	and_it	back	be_<paper>	could	hr_my	if_in	know_you	me_<firm>	me_your	payslip	please_<quality>	take it	to <phone>	we would	your <quality>
9	<choose> wherever	<want>_<paper>	^ <phone>	^ let	^ what	a <paper>	from you	have to	original $	please $	profile $	soon_you	submit	two	what_you	when you	you	{chase} back
10	<hand> the	be_<quality>	by_if	can	can you	have_!<paper>	i have	need	not_!<paper>	start $	they_for	we need	you still	{hand} your
11	(contrary)	<hand>_<person>	<picked> a	^ <hand>	by	i_to	me_you	please <told>	them_by	when_you	will take
12	<want>_answer	answer by	ask_<paper>	attach_{hand}	boss $	i_your	pend	task	you_do	you_request	{hand}_your
13	<paper> $	answer	back $	{hand}
14	^ {hand}	by friday	minute
15	<hand>_and	^ give	assessment $	to <hand>
17	let us	me	second <paper>	two <paper>	we_not	your
18	free $	still	thursday_#	to reach
19	<phone> back
20	for my	i need	miss	work for
21	bring the	know if	like_<paper>	please <hand>	return	{chase}_back
22	wait_your
23	have_!your
24	be you
26	<paper>
27	<want> my
28	please
29	(question)	require
30	a time
31	be after
36	link
38	suit
""",
    "slow": """
-65	(always)
-33	age
-24	just
-22	my
-19	^ i	slow to
-16	<slow> to
-15	<hold>	^ no
-14	from	on
-13	be_take	we_to	your	{chase}
-11	<closed>	{one}
-10	<another>
-9	# #	(doubt)	six month	the_<slow>	the_be	you
-8	!<told>	<held>	<next>	^ <person>	day	if
-7	to_to	{sorry}
-5	<month>_#	<person>	<told>	a_be	be slow	permit	to <gate>	{begun}	{work}
-4	<paper>	<paper> $	<picked>	a month	be_to	have	i	take age	the	the_<ages>	this	truste	week
-3	!{chase}	<paper> be	be_be	have_a	the truste	the_of
-2	!you	#	be <go>	so	that	tuesday	{halt}
-1	<hiring> $	<quality>_<quality>	he	interview	me	next	not	would	{money}
1	<month>_and	<paper> <go>	^ our	have_it	people	to <hand>	to_and	university	up
2	<firm>_be	<gate>_twice	<go>_<gate>	<hiring> <go>	<picked> $	<quality>	a university	be	be_month	can	long wait	meet_a	spring $	take_weeks	they	they_<slow>	{hand} <gate>
3	!a	<gate>_approve	<go>_be	^ <gate>	^ <slow>	and_will	in <month>	month $	six_<hand>	to approve	to_weeks	weeks $	will_you	{end}_#
4	<go>_the	first	it	proces be	twice_year	{hand}_be	{hand}_it
5	<ages> $	<want> <gate>	<want>_<gate>	^ the	a <ages>	be office	of_tape	we_<slow>
6	!speed	<gate> $	<person>_<ages>	<slow> $	^ do	agree	and_you	go_the	it_<gate>	least	paper	six_to	the_<next>	we be
7	# and	<ages> wait	a_tape	slow $	to_month	we_a
8	# weeks	^ expect	a quarter	be_of	have_{succeed}	it_<ages>	the_office	weeks
9	<@recruiter>_#	a_red	glacial	take month
10	<gate>_a	<go>	at	i_you	meet_<quality>	the <paper>	to_be
11	<paper> go	^ noth	a long	and_meet	backlog	be <ages>	not !expect	proces	security	slow	the <gate>
12	<month> #	^ <firm>
13	<hiring>	<month>_will	each	sign	we_<gate>
14	^ it	not_!speed
15	month
16	an_a	there_a	time
17	every	here	ten weeks
18	three month
20	<gate> must	office
21	!<gate>
22	<gate> first	meet_<month>
24	!hurry	need	wait
25	<ages>	must	take	to_take
26	of red
31	at_least
32	march #
41	eight
42	have to
46	<gate>
53	<slow>
63	!fast
68	!quick
""",
    "filled": """
-40	you
-35	!me
-34	!you
-29	your
-28	!your
-27	else	get it	i
-25	me	no $	{begun} else
-23	#	(always)
-22	my
-19	have_another
-18	go <quality>	offer
-17	<another>
-16	<another>_be	on the
-15	band
-14	and
-13	go for
-12	pass
-11	be <quality>	choose	from	have_<another>	us
-10	say	{fail}
-9	another	get the	give_to	have_a	not	to
-8	<quality>	and_be	for you	go_the
-7	it_to	take_<person>	{work} $
-6	<choose> <another>	<closed>_{begun}	<give>_<job>	<go>_<quality>	<letter>	<paper>	^ your	it_the	take	the offer	they_<another>	they_me	your_be	{work}_another	{work}_to
-5	<application>	<closed>_<person>	<go> <quality>	<reject>	^ i	for_{work}	the_<picked>	they_<go>	they_go	{sorry}
-4	<picked>_post	<told>	^ it	^ you	application	have_<letter>	have_me	i have	{work}_<give>
-3	!<success>	!{succeed}	<give>	<go> for	<hand> <quality>	a_from	appointment	do_!to	of	the_{work}	{chase}
-2	<choose>	<firm>	<job> $	<picked>	<quality>_{work}	be a	have <go>	have go	not !<success>	statu	they <choose>	this time	to_on	we_<go>
-1	<picked>_{work}	be <hiring>	go to	have_<picked>	have_on	instead	it_a	no_you	say no	to {begun}	who
1	(hearsay)	<next> week	<person>	<person> have	^ <job>	and_!<choose>	have_<person>	he be	we_{work}	week	{hand} $
2	<closed>_{work}	<job>_be	<next>_be	<quality> $	<quality> <person>	give_away	new_be	not !<want>	the	the <success>	yesterday	{begun} $
3	<@recruiter>	<job>_{end}	and the	be_!<want>	friday $	have get	hire	into	not !need	so	the <job>	the_{chase}	they_<want>	they_not	we_<choose>	we_a	{one}_<picked>	{succeed}	{succeed}_{work}
4	!anyone	!hire	<another> say	<give>_away	<want>	and_!<picked>	away	i {chase}	in $	last	role	so_{work}
5	<closed> the	<go>_it	<person> $	no	off	the_and	{begun}_{begun}	{work}
6	already	be no	monday $	not_!any	shut	that	the {work}	they_<hand>
7	!<choose>	!all	(when)	<told>_the	be	candidate	nobody	we_the
8	!{hand}	<closed> $	^ a	a_be	be be	start	the_it	through
9	!fill	<job> <closed>	and_{work}	be <hand>	have join	i <told>	longer	need	their	we_<picked>
10	<picked> $	^ <another>	^ no	^ we	all	be accept	he_not
11	!<hiring>	<interview> for	be get	do_!need	duty	we_our	{begun}
12	!now	<hiring>	be_now	not_!anyone
13	^ the	^ {begun}	there
14	<person>_<picked>	find	have	internal	it $	sort
16	<closed>	^ they	without
17	someone	yes
18	thank you
19	!be !<hand>	new
23	fill	now	there_not
24	say yes
28	<job>
38	accept
""",
}
