"""The words of the tells: how they are typed, and what kinds of word they are.

Data only. A kind is named in patterns as `<kind>`; each of its entries stands between commas and may be several words.
Of a verb the plain form is enough: its regular forms are known, the irregular ones stand in `FORMS`.
"""

from __future__ import annotations

# Ways of typing, beyond those that words about time have already.
TYPED = {
    "do not": "dont dnt donot dun",
    "does not": "doesnt",
    "did not": "didnt dint",
    "will not": "wont",
    "would not": "wouldnt",
    "can not": "cant cannot",
    "could not": "couldnt",
    "should not": "shouldnt",
    "must not": "mustnt",
    "need not": "neednt",
    "is not": "isnt aint",
    "are not": "arent",
    "was not": "wasnt",
    "were not": "werent",
    "have not": "havent",
    "has not": "hasnt",
    "had not": "hadnt",
    "it is": "its",
    "everything is": "everythings",
    "that is": "thats",
    "he is": "hes",
    "she is": "shes",
    "who is": "whos",
    "there is": "theres",
    "here is": "heres",
    "they are": "theyre",
    "you are": "youre",
    "you have": "youve",
    "we have": "weve",
    "they have": "theyve",
    "i am": "im",
    "i have": "ive",
    "you will": "youll",
    "they will": "theyll",
    "let us": "lets",
    "please": "pls plz plse kindly pleas",
    "someone": "some1 sum1 somone",
    "nobody": "noone no1",
    "emailed": "mailed",
    "emailing": "mailing",
    "everyone": "everybody every1",
    "you": "u ya yo ye",
    "your": "ur",
    "are": "r",
    "and": "n nd",
    "because": "bc cuz coz cos",
    "want to": "wanna",
    "got to": "gotta",
    "going to": "gonna gna",
    "whatsapp": "wassap watsapp whatapp whatsap whatsup wa wapp whtsapp",
    "text": "txt sms",
    "reference": "refrence referance ref",
    "references": "refrences referances refs",
    "recruiter": "recuriter recriuter recruter",
    "manager": "manger mgr mngr managr",
    "position": "postion posistion",
    "candidate": "candidat canditate",
    "candidates": "canditates candidats",
    "rejected": "rejcted regected rejectd",
    "selected": "slected selectd seleted",
    "unsuccessful": "unsucessful unsuccesful unsuccessfull unsucessfull",
    "unfortunately": "unfortunatly unfortunatley unfort unfortunetly",
    "regret": "regrett",
    "filled": "filld fild",
    "interview": "intervew interveiw intv intvw iv",
    "documents": "docs dox documnets",
    "document": "doc",
    "certificates": "certs certificats",
    "congratulations": "congrats congratz congrates grats",
    "application": "aplication applicaton",
    "contact": "contct contac",
    "hiring": "hireing",
    "decided": "decieded desided",
    "successful": "sucessful succesful successfull sucessfull",
    "clearance": "clearence",
    "vacancy": "vaccancy vacency",
    "message": "msg mesage",
    "feedback": "feed-back",
    "proceed": "procede",
    "about": "abt",
    "tomorrow": "tmrw tmr tmrow",
    "number": "num nr",
    "offer": "offr",
    "availability": "availablity availabilty",
    "have": "hav",
    "not": "nt",
    "another": "anotha anuda",
    "other": "otha",
    "the": "de da",
    "with": "wit wid w",
    "them": "em",
    "something": "smth sth",
    "head of department": "hod",
    "human resources": "hrd",
}

# Irregular forms by their plain form.
FORMS = {
    "be": "is are am was were been being",
    "have": "has had having",
    "do": "does did done doing",
    "go": "goes went gone going",
    "get": "gets got gotten getting",
    "give": "gives gave given giving",
    "take": "takes took taken taking",
    "make": "makes made making",
    "choose": "chooses chose chosen choosing",
    "find": "finds found finding",
    "fill": "fills filled filling",
    "freeze": "freezes froze frozen freezing",
    "put": "puts putting",
    "come": "comes came coming",
    "send": "sends sent sending",
    "ring": "rings rang rung ringing",
    "write": "writes wrote written writing",
    "tell": "tells told telling",
    "let": "lets letting",
    "hear": "hears heard hearing",
    "speak": "speaks spoke spoken speaking",
    "say": "says said saying",
    "bring": "brings brought bringing",
    "hold": "holds held holding",
    "withdraw": "withdraws withdrew withdrawn withdrawing",
    "lose": "loses lost losing",
    "beat": "beats beaten beating",
    "see": "sees saw seen seeing",
    "meet": "meets met meeting",
    "cut": "cuts cutting",
    "pay": "pays paid paying",
    "think": "thinks thought thinking",
    "feel": "feels felt feeling",
    "know": "knows knew known knowing",
    "reach": "reaches reached reaching",
    "leave": "leaves left leaving",
    "keep": "keeps kept keeping",
    "sit": "sits sat sitting",
    "run": "runs ran running",
    "pick": "picks picked picking",
    "drop": "drops dropped dropping",
    "shut": "shuts shutting",
    "fall": "falls fell fallen falling",
    "break": "breaks broke broken breaking",
    "win": "wins won winning",
    "begin": "begins began begun beginning",
    "forget": "forgets forgot forgotten",
    "understand": "understood",
    "mean": "means meant meaning",
    "show": "shows showed shown showing",
    "become": "becomes became becoming",
    "stand": "stands stood standing",
    "grow": "grows grew grown",
    "spend": "spends spent spending",
}

# Who is meant, by the value that a `contact` has; "" is their side, and nobody in particular.
PARTIES = {
    "hr": """
        hr, human resources, human resource, personnel, people team, people and culture, people operations, people ops,
        people partner, people department, people function, hr team, hr department, hr dept, hr desk, hr lady,
        hr manager, hr person, hr people, hr guy, hr office, hr officer, hr business partner, hr partner, hr rep,
        hr representative, hr director, hr head, hr executive, hr generalist, hr colleague, hr colleagues, hr side,
        hr assistant, hr coordinator, hr folks, hr girl, hr gal, hr man, hr woman, hr contact, hr madam, hr sir, personnel department, personnel office,
        personnel officer, personnel team, personnel manager, human resources team, human resources department,
        human resources manager, human resources office, head of hr, head of people, hrbp, staffing office,
        hr specialist, hr admin, hr advisor, hr adviser, hr mam
    """,
    "recruiter": """
        recruiter, recruiters, recruiting, recruiting team, recruitment team, recruitment, recruitment department,
        recruitment desk, recruitment office, recruitment officer, recruitment manager, recruitment lead,
        recruitment coordinator, recruitment partner, recruitment specialist, recruitment lady, recruiting coordinator,
        recruiting manager, recruiting partner, recruiting department, talent team, talent acquisition,
        talent acquisition team, talent acquisition partner, talent acquisition manager, talent acquisition specialist,
        talent acquisition lead, talent partner, talent manager, talent lead, talent, talent people, talent department,
        talent desk, talent specialist, talent advisor, talent coordinator, talent scout, sourcer, ta team, ta partner,
        ta lead, ta, hiring coordinator, recruitment colleague, recruitment people, recruitment cell,
        resourcing team, resourcing partner, resourcing, early careers team, campus recruiter, in house recruiter,
        internal recruiter, recruiting lead, talent folks
    """,
    "manager": """
        hiring manager, hiring managers, line manager, store manager, shop manager, branch manager, area manager,
        general manager, gm, restaurant manager, ward manager, department manager, floor manager, site manager,
        duty manager, kitchen manager, office manager, warehouse manager, plant manager, regional manager,
        assistant manager, project manager, practice manager, operations manager, team manager, depot manager,
        sales manager, bar manager, hotel manager, bank manager, service manager, home manager, care manager,
        manager, head of department, department head, head of the department, head of your department,
        department manager, team lead, team leader, supervisor, section head, unit head, head of section, head of unit,
        shift lead, shift manager, reporting manager, head of sales, head of engineering, head of operations,
        head of marketing, head of finance, head of product, head of design, head of nursing, head of service,
        head of science, head of maths, head of it, head of data, head of school, head of team, head of the team,
        head chef, future manager, prospective manager, faculty head, dept head, head of dept, line lead, boss
    """,
    "interviewer": """
        panel, panelist, panellist, panel member, panel members, interviewer, interviewers, interview panel,
        interviewing panel, one of us, either of us, one of the panel, interview team,
        person who interviewed you, lady who interviewed you, man who interviewed you, guy who interviewed you,
        people who interviewed you, one who interviewed you, person who interviewed me, lady who interviewed me,
        guy who interviewed me, man who interviewed me, woman who interviewed me, people who interviewed me,
        those who interviewed you, person you met, person you spoke to, chair of the panel, panel chair, panel lead,
        chair of your panel, one of the interviewers, someone from the panel, somebody from the panel,
        member of the panel, chairman of the panel, any of us
    """,
    "agency": """
        agency, agencies, recruitment agency, recruitment agent, recruitment consultant, recruitment consultants,
        recruitment consultancy, recruitment firm, recruitment company, recruiting agency, recruiting firm,
        staffing agency, staffing firm, staffing company, staffing partner, temp agency, temping agency,
        employment agency, job agency, placement agency, placement consultancy, placement consultant, placement firm,
        consultancy, consultant, agent, headhunter, headhunters, search firm, executive search firm, search consultant,
        manpower agency, manpower consultant, manpower firm, supply agency, nursing agency, teaching agency,
        third party recruiter, external recruiter, agency recruiter, agency recruiters, vendor, recruitment partner firm,
        agency consultant, agency contact, agency lady, agency people, agency side, agency desk, agency rep,
        hiring agency, sourcing agency, staffing consultant, staffing office of the agency, agency manager, job agent
    """,
    "": """
        we, they, he, she, someone, somebody, team, hiring team, company, firm, school, hospital, client, employer,
        director, owner, office, secretary, assistant, receptionist, admin, admin team, administrator, committee, board,
        management, department, staff, hiring committee, selection committee, head office, corporate, ceo, md, cfo, coo,
        cto, vp, principal, headteacher, head teacher, dean, registrar, university, council, ministry, organisation,
        organization, business, colleague, colleagues, client side, bosses, seniors, senior, a member,
        chairman, chair, trust, college, bank, recruitment board, embassy, partner, partners, founder,
        founders, top management, higher ups, sir, madam, maam, the one, department secretary, coordinator, matron,
        selection board, selection panel, hiring panel, leadership, executive, system, portal, secretariat, reception, front desk, registry, shop, salon, depot, clinic,
        surgery, store, workshop, restaurant, garage, bakery, nursery, factory
    """,
}

KINDS = {
    "month": "january, february, march, april, june, july, august, september, october, november, december, jan, feb, mar, "
    "apr, jun, jul, aug, sep, sept, oct, nov, dec, may",
    # The two sides
    "their": "i, chef, majority, everyone, governors, trustees",
    "application": "application, candidature, candidacy, profile, cv, resume, file, submission, candidate, name, bid",
    # The job, and all that is done to fill it
    "job": "job, role, position, post, vacancy, opening, spot, place, seat, opportunity, requisition, req, posting, "
    "vacancies, gig, assignment, placement, internship, apprenticeship, traineeship, appointment, headcount, secondment, cover, requirement, mandate, traineeship",
    "hiring": "hiring, recruitment, recruiting, recruitment process, hiring process, selection process, selection, process, "
    "search, campaign, intake, project, programme, program, everything, joining, onboarding, "
    "recruitments, new hires, staffing, appointments, drive, recruitment drive, hiring round, competition, headcounts, "
    "thing, things, requisition, whole thing, all hires, headcount, contracts, recruitment exercise, exercise",
    # Somebody else
    "person": "candidate, candidates, applicant, applicants, person, people, finalist, finalists, lady, gentleman, guy, "
    "man, woman, girl, boy, chap, lad, fella, fellow, interviewee, interviewees, individual, individuals, contender, "
    "contenders, engineer, nurse, teacher, developer, chef, driver, one, ones, colleague, student, graduate, cleaner, "
    "waiter, cook, carer, mechanic, electrician, designer, accountant, analyst, lecturer, couple, lass, kid, pair, professor, doctor, plumber, baker, barber, gardener, clerk, cashier, nanny, tutor, welder, painter, builder, lawyer, librarian, researcher, scientist, newcomer, bidder, trainee, assistant, intern, temp, freelancer, nephew, niece, cousin, insider, transfer, profile, profiles, "
    "starter, starters, fit, match, dev, fellow, shortlistee, bloke, two, insider",
    "quality": "stronger, better, more, most, other, different, internal, external, experienced, qualified, suitable, "
    "local, closer, second, first, particular, very, well, highly, strong, existing, current, in, house, top, suited, "
    "preferred, senior, younger, older, cheaper, best, new, good, great, former, last, final, single, relevant, "
    "remaining, rival, competing, successful, chosen, male, female, fellow, nearer, closely, with, whose",
    "another": "someone else, somebody else, anyone else, some one else, others, an insider, internally, elsewhere",
    "asking": "enquiry, enquiries, inquiry, inquiries, enquiring, correspondence, query, queries, chasing, chaser, chasers, "
    "follow, follow up, follow ups, followup, followups, reminder, reminders",
    "told": "contact, inform, notify, call, phone, ring, email, write, text, message, reply, respond, answer, tell, update, "
    "hear, reach, get back, be in touch, get in touch, let know, intimate, advise, revert, communicate, whatsapp, "
    "write to, write back, notification, notifications, call back, come back, calls, called, reached",
    "ones": "ones, one, people, candidates",
    "success": "successful, shortlisted, selected, chosen, picked, hired, accepted, winning, suitable",
    # Verbs
    "not": "not, never, no longer, not longer, unable, cannot, neither, nor",
    "no": "no, not, never, nobody, no one, none, nothing, without, neither, hardly, no longer, nor, rarely, isnt",
    "choose": "choose, select, pick, appoint, prefer, favour, favor, recruit, employ, take on, settle on, settle for, "
    "opt for, go with, go for, vote for, decide on, decide for, plump for, engage, hire, choose, identify, "
    "move forward with, move ahead with, go forward with, go ahead with, proceed with, progress with, continue with, "
    "moving ahead with, progress, plump on, bring in, bring on, bring on board, run with, sign, land on, nominate, finalise, "
    "finalize, press on with, pursue, pick up, shortlist, lean to, advance, advance with, elect",
    "give": "give, offer, award, go to, be offered to, extend, hand, hand it, pass to",
    "picked": "select, choose, successful, shortlist, accept, appoint, hire, pick, progress, consider, offer, prefer, "
    "approve, recommend, suitable, clear, qualify, employ, engage, recruit, retain, chosen, suited, win, fortunate, "
    "lucky, admit, advance, absorb, favoured, nominated",
    "forward": "forward, further, ahead, any further, forwards, onward, onwards",
    "go": "go, move, proceed, progress, continue, advance",
    "proceed": "proceed, progress, continue, pursue, advance",
    "reject": "reject, decline, turn down, knock back, eliminate, disqualify, rule out, screen out, knock out, regret, "
    "weed out, refuse, deselect, filter out, dismiss, discard",
    "closed": "full, filled, closed, withdrawn, cancelled, canceled, scrapped, cut, pulled, eliminated, axed, dropped, taken, "
    "gone, deleted, removed, abolished, dissolved, occupied, disappeared, vanished, discontinued, given, "
    "filled internally, closed down, snapped up, off the table, binned, redundant, covered, killed, "
    "closed out, called off, revoked, offered and accepted, snapped, dead, absorbed",
    "held": "on hold, paused, frozen, suspended, shelved, parked, stalled, on ice, halted, deferred, on pause, stopped, "
    "on the back burner, on the backburner, in abeyance, mothballed, put off, postponed, put back, hold, "
    "stopped for now, stayed, in limbo, on a break, at a standstill, put on the shelf, on standby, iced, "
    "pending indefinitely, on the shelf, kept on hold, under freeze, in the freezer, interrupted, in suspension",
    "hold": "pause, freeze, suspend, shelve, park, halt, defer, stop, postpone, mothball, put off, stall, hold off, cease, "
    "hold up",
    # Good news
    "interview": "interview, round, stage, step, meeting, chat, conversation, presentation, trial, trial shift, "
    "trial day, assessment centre, assessment day, assessment center, interviews, demo, trial lesson, taster day, "
    "test day, working interview, panel interview, discussion, screening, viva, onsite, site visit, trade test, "
    "l 1, l 2, l 3, assessment, level, rounds, call, superday, taster shift, phase, visit, observation, practical",
    "next": "second, next, final, last, third, another, 2nd, 3rd, 4th, one more, two more, fourth, further, follow up, "
    "followup, technical, hr, panel, additional, closing, onsite, 1 more, managerial, md, ceo, director, client, new, "
    "last and final, management, shorter, stage two, formal",
    "want": "want, wish, would like, would love, plan, keen, look forward, intend, happy, delighted, hope, "
    "need, pleased, going, decide, agree, ready, prepared, glad, thrilled",
    "firm": "references, reference, checks, check, vetting, clearance, medical, dbs, screening, background, bgv, visa, "
    "permit, approval, verification, police, licence, license, paperwork, references check, drug test, credit check, "
    "documents, right to work, health check, medicals, test, budget, sign off, signoff, funding, registration, "
    "guarantor, guarantors, screen, drug screen, fingerprint, x ray, physical, "
    "certificates, qualifications, dvla, degree, results, grades, exam, nmc, sponsorship, fingerprints, crb",
    "letter": "offer, contract, letter, offer letter, appointment letter, employment letter, letter of offer, paperwork, "
    "letter of appointment, offer mail, offer email, job offer, joining letter, employment contract, offers",
    # What they may ask for
    "paper": "reference, references, referee, referees, certificate, certificates, document, documents, papers, paperwork, "
    "degree, diploma, transcript, transcripts, id, passport, payslip, payslips, form, forms, test, task, assignment, "
    "assessment, case study, portfolio, cv, resume, bank details, details, proof, licence, license, right to work, "
    "signature, contract, scan, scans, copy, copies, photo, photos, picture, pictures, bvn, nin, pan, pan card, aadhaar, "
    "aadhar, salary slip, salary slips, salary slabs, relieving letter, experience letter, medical, number, numbers, "
    "availability, dates, presentation, sample, samples, questionnaire, consent, salary expectation, "
    "salary expectations, expected salary, notice period, links, video, exercise, quiz, survey, application form, "
    "references names, names, contacts, info, information, address, uniform size, nbi clearance, nbi, sss, tin, tor, "
    "birth certificate, marksheet, marksheets, mark sheets, mark sheet, iqama, visa copy, credentials, guarantor, "
    "guarantors, guarantor form, nysc, nysc certificate, letter, letters, emirates id, police clearance, "
    "police certificate, dbs form, background form, personal details, work samples, code, homework, "
    "project, writing sample, essay, plan, lesson plan, slides, ic, ctc, passport copy, permit, work permit, visa, "
    "statement, medical form, medical certificate, photograph, photographs, previous payslip, p45, ssn, "
    "social security number, ni number, national insurance number, driving licence, drivers license, card, docs, file, evidence, vaccination card, "
    "preferred date, slot, time slot, date of birth, dob, girocard, school certificates, work permit copy, agreement, "
    "declaration, consent form, policy, record, records, vaccination record, starting date, start date, joining date, list",
    "hand": "pop, whizz, indicate, state, specify, mention, send, submit, upload, provide, share, forward, bring, fill, fill in, fill out, complete, return, sign, supply, "
    "attach, drop off, drop, hand in, scan, furnish, produce, finish, email, mail, whatsapp, deliver, "
    "prepare, get, let have, show, pass on, enter, countersign, book, "
    "pick, record, resend, fwd, snap, type up, write, hand over, e sign",
    # What is slow
    "gate": "clearance, vetting, visa, visas, procurement, board, board approval, council, ministry, committee, "
    "security clearance, work permit, permit, sponsorship, governors, trustees, senate, cabinet, parliament, "
    "governing body, government, immigration, home office, works council, civil service, secretary of state, treasury, "
    "federal, public service commission, commission, security check, security checks, dv, sc clearance, "
    "background investigation, polygraph, hiring committee, appointments committee, finance committee, "
    "budget committee, board of directors, board of trustees, council approval, ministry approval, "
    "board of governors, regents, senate committee, municipality, ministry of labour, labour ministry, moi, "
    "security approval, governing council, federal character commission, head of service, senate approval, "
    "university senate, county, city council, state approval, usajobs, mod, pentagon, embassy, consulate, dod, opm, "
    "academic board, tender board, tender, secretariat, directorate, cabinet office, gamca, mofa, labor department, uscis",
    "slow": "slow, slowly, glacial, glacially, sluggish, lengthy, drawn out, snail, long winded, crawl, crawls, "
    "bureaucratic, bureaucracy, red tape, tortoise, molasses, ages, snails, treacle, laborious, forever, crawling, "
    "leisurely, long drawn, long drawn out, plodding, ponderous, painfully slow, eternity, endless, marathon",
    "ages": "months, ages, forever, years, an eternity, a long time, long time, so long, for ever, very long, long, donkeys years, "
    "half a year, quarters, a quarter, months and months, an age, a year, a lifetime, yonks",
}

# Several words that stand for one, as patterns of the kinds above.
NOUNS = {
    "@manager": ("head of [the|our|your] ~ department|team|faculty|section|unit|school|dept",),
    "another": (
        "another|other|others|different|alternative [<quality>] [<quality>] [<quality>] <person>",
        "the other|others [<quality>] [<quality>] <person>",
        "the other one|two|finalist|three",
        "a|an|one <quality> [<quality>] [and] [<quality>] <person>",
        "a|an|the [<quality>] internal|external|local|in-house <person>|hire|appointment|transfer",
        "more|most|better <quality> <person>",
        "a|an candidate|applicant|person whose|who|with",
        "someone|somebody whose|who|with",
        "candidate|candidates|applicant|applicants|person|people|someone|somebody|one|ones|those with|whose|who [has|have|had|were|was|is|are|a|the|their|experience|skills|background|profile|qualifications|experience_is|skills_are|background_is] [much|a|more|bit|little|better|closely|closer|stronger|longer] more|better|closer|stronger|closely|longer|further",
        "someone|somebody [a|much|bit] [little|bit] more|better|closer|stronger|internal|local|cheaper|senior|already|within|inside",
        "others who|whose|with",
        "one of the|our other|others [<person>]",
        "the person|candidate|one|lady|guy after|before you",
        "the|our first choice",
        "the other of the two",
        "stronger|better|other|internal <person>",
        "someone|somebody from inside|within|our|the",
    ),
}

# How one may be told something, or ask: the words for each way.
MEDIA = {
    "phone": "phone, telephone, call, telephonically, landline, mobile, ring, cell, cellphone, phone call, voice call, "
    "telephone call, bell, buzz, tinkle, voicemail, calls, phonecall, dial, hotline, telephonic call, handphone",
    "email": "email, e mail, inbox, emails, electronic mail, gmail, yahoo, outlook, mailbox, e mails",
    "message": "message, text, whatsapp, viber, telegram, teams, linkedin, portal, dm, chat, messenger, wechat, slack, signal, "
    "texts, messages, text message, whatsapp message, imessage, app, inmail, discord, line, instagram, facebook, zalo, "
    "direct message, linkedin message, teams message, viber message, candidate portal, insta",
    "post": "post, letter, letters, courier, registered post, royal mail",
}

# Ways of being in touch: what kind of doing it is (`tell` goes both ways, `ask` is the person's alone, `get` is
# to be told), and how, as far as the words say it.
TALK = {
    ("tell", ""): (
        "contact|inform|notify|update|reply|respond|revert|answer|advise|intimate|communicate|announce|liaise|write|tell",
        "come|get across|over|round to you",
        "come to you",
        "get|come|circle|report|feed|write|go|revert|loop|call back [to] [you|me|us|hr|<party>|them|him|her|everyone|everybody|candidates|applicants|people|all]",
        "be|get|keep|stay|remain in touch|contact",
        "in touch",
        "reach|reached [out] [to]",
        "let you|me|us|them|him|her|everyone|everybody|people|all|candidates|applicants|hr|both|each|<party> [all|both] know",
        "let ~ know",
        "keep you|me|us|everyone posted|updated|informed|abreast",
        "give|send|gives|pass|bring|share|provide|have|has|get you|me|us|them|hr|<party>|people|everyone|candidates [with] [a|an|the|your|our|my|some|any] [final|quick|short|official|formal] answer|feedback|result|results|update|updates|news|decision|outcome|word|verdict|shout|heads|reply|response|nudge|poke|ping|prod|reminder",
        "send|sends|give|gives|share|shares|drop|drops|pass|release|releases|issue|issues|publish|publishes|relay|convey|communicate|announce|mail|make|deliver|bring|handle|handles|handling|do|does [out|on|you|along] [all] [the|our|your|all|any] [final|interview] answer|answers|feedback|result|results|news|decision|decisions|outcome|outcomes|verdict|replies|responses|letters|notifications|offers|contract|contracts|paperwork|letter|yeses|noes",
        "drop you|me|us|hr|them|him|her|<party> a line|note",
        "follow|follows|following|followed up [with]",
        "touch|check|catch base|up with",
        "ping|shout",
        "hit me|us|you up",
        "speak|talk to|with you|us|me|again|soon|hr|<party>|them",
        "get hold of",
        "have news|word|an for|answer",
        "break|deliver the|you news",
        "send word",
        "pass|relay|feed it|that|this|them|everything|feedback on|along|over|back [to]",
        "tell|tells|telling|told",
        "confirm|confirms",
        "be communicated|informed|notified|told|released|announced|published|shared|sent|intimated",
    ),
    ("tell", "phone"): (
        "call|phone|ring|telephone|dial|bell|buzz|tinkle",
        "give|drop|make the|our|your ~ a call|ring|bell|buzz|tinkle",
        "give|get|drop|make|place|pop|have you|me|us|hr|them|him|her|<party>|people|candidates|everyone|everybody|all|folks a|another [quick|short|little|missed|phone|telephone|follow|followup|up] call|ring|bell|buzz|tinkle|phone|dingle",
        "be|get on the phone|blower|line|horn [to]",
        "pick up the phone [to]",
        "make the call|calls [to]",
        "do ~ by phone",
    ),
    ("tell", "email"): (
        "email",
        "drop|send|shoot|fire|write|pop|give|ping you|me|us|hr|them|him|her|<party>|people|candidates|everyone|everybody [a|an|another|the|our|your] [quick|short|final|formal] email",
        "send|sends|sent|shoot out|across|an email [to]",
        "send an|a|the|our email [to]",
    ),
    ("tell", "message"): (
        "text|whatsapp|message|dm|viber",
        "drop|send|shoot|fire|write|pop|give|leave|ping you|me|us|hr|them|him|her|<party>|people|candidates|everyone|everybody a|an|another|the [quick|short] <message>",
        "send [a|the|any|us|me] <message> [to]",
        "message|text|ping|write|contact|reach you|me|us|hr|<party>|him|her on|via|through|over|in <message>",
    ),
    ("tell", "post"): ("send|post you|me|us ~ letter [by|in] [post]",),
    ("ask", ""): (
        "ask|enquire|inquire|chase|chases|nudge|ping|remind|poke|prod|bug|pester|disturb|hassle|bother|query|harass|badger|approach",
        "check|follow|touch|catch in|up|base|back|on [with|on]",
        "check with|back|on",
        "try me|us|hr|him|her|them|<party>",
        "chase up",
        "pop|drop|stop|walk in|by|over|round",
        "come by and|to|any|on|at|tomorrow|next|monday|tuesday|wednesday|thursday|friday|us|the",
        "send|drop|fire|write a|an note|line|mail|reminder to",
        "come to me|us|hr|<party>",
        "come|get back to me|us|hr|<party>|them",
        "go through|via|direct me|us|hr|<party>",
        "questions|queries ~~ go|goes|to ~ <party>",
        "send|sending [any|us] reminders|followups|chasers|reminder",
        "send|drop me|us|hr|<party> a reminder|nudge|line|note",
        "give me|us|hr|him|her|<party> a nudge|shout|poke|prod|kick|reminder|push|chase|knock|buzz",
        "raise|direct|address|put|send|take any|your|all [your] queries|questions",
        "make|making|raise|send [any|an|further|more] enquiry|enquiries|inquiries|inquiry|requests|query|queries",
        "request|seek ~ update|updates|status|feedback|information",
        "apply pressure",
    ),
    ("get", ""): (
        "hear|heard|hearing|hears",
        "get|receive|have|expect|await|got|received|gotten|has|had|expecting|wait|waiting [for] [a|an|the|our|your|my|their|any|some|no] [final|quick|further|official|formal|written|single] reply|response|answer|word|news|decision|feedback|result|results|outcome|notification|communication|contact|update|updates|line|confirmation|verdict|offer|anything|something|nothing|intimation|invitation",
        "no|without [a|any] news|word|reply|response|answer|contact|update|feedback|communication|letter",
        "without hearing",
        "absence|lack of [a|any|our] news|word|reply|response|answer|contact|feedback|communication",
        "receive|received|receives nothing|anything",
        "silence|silent|quiet|crickets",
        "nothing from|by|back|until|heard|received|arrives|comes|came|in|has|after|within",
        "have anything|nothing from",
        "have none|nothing by|until|after|before",
        "failing|fail to hear",
        "find out",
        "come to know|learn",
        "it|that ~ come|comes from|through",
        "news|result|results|answer|outcome|decision|word|feedback|verdict|response|reply ~ come|comes|go|goes|arrive|reach ~ [you] from|through|via",
    ),
    ("get", "phone"): (
        "get|receive|expect|await|got|received|expecting|wait|waiting|listen|look|answer [out] [for] [a|an|the|our|your|my|their|any|<party>] [final|quick|phone|telephone|short] [<party>] ['s] call|calls|ring|bell|buzz [back]",
        "keep|have|leave your|the|ur phone|mobile|line|cell|handset ~ on|handy|close|near|by|charged|reachable|open|free|active|you",
        "pick up unknown|our|the|all",
        "no|without [phone] call|calls|ring",
        "absence|lack of a|any|our call",
        "a|the|our [phone] call will|should follow|come|comes",
        "your|the|ur phone|mobile rings|ring|rang|buzzes",
        "[the|a|our|your] phone ~ silent|quiet|not|ring|rung",
        "be by the phone",
        "stay|be reachable|available on|by phone",
    ),
    ("get", "email"): (
        "get|receive|expect|await|got|received|look|watch|wait|waiting|expecting [out] [for] [a|an|the|our|your|my|their|any] [final|quick|official|formal|confirmation|automated|automatic] [hr|<party>] email|emails",
        "watch|monitor|keep|check|refresh [an] [eye] [on|out] [for] your|ur email|inbox|mailbox|emails [inbox|folder|box]",
        "keep checking|watching [your|the|ur] email|inbox|emails",
        "be|land|arrive|drop|come|appears|lands in your|ur inbox|email|mailbox",
        "no|without email|emails",
        "an|the|our|one email ~ follow|come|comes|arrive|reach",
    ),
    ("get", "message"): (
        "get|receive|expect|await|got|received|look|watch|wait|waiting|expecting [out] [for] [a|an|the|our|your|my|their|any] [final|quick|official|formal|short] <message>",
        "check|watch|monitor|keep|refresh|log|see [an] [eye] [on|in|into|to|at] [for] [a|your|the|ur|our|my] [candidate|applicant|online] <message>|dashboard|account",
        "no|without text|message|messages|whatsapp",
        "a|the|our text|message|whatsapp ~ follow|come|comes|arrive|reach",
        "whatsapp|text|message [message] will|shall ~ follow|come|arrive|reach [from]",
    ),
}
