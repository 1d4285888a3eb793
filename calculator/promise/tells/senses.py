"""What words have in common, for the weighing: data only.

A sense is a list of words that stand for each other in what is told; what it speaks for is learned, not said here. A
word may have several. `KINDS_THAT_COUNT` are the kinds of `words` that are weighed as well.
"""

from __future__ import annotations

SENSES = {
    # What becomes of a person
    "succeed": "succeed prosper pass make fly land qualify win progress advance proceed survive thrive clear through further "
    "triumph graduate",
    "fail": "fail unsuccessful reject decline refuse lose miss eliminate drop dismiss bin ditch cull oust veto discard exclude "
    "unlucky pip edge beat outscore outrank trump rule regret deny unsuitable deselect disqualify bow fall short rebuff "
    "snub rejection refusal regretted unplaced bottom worse",
    "choose": "choose select pick appoint hire recruit engage employ take prefer favour favor opt plump settle elect nominate name "
    "crown lean side back vote choice pick selection preference shortlist land sign poach promote redeploy slot award",
    "better": "better stronger closer sharper steadier nearer keener faster cheaper older younger higher taller tougher fitter "
    "deeper broader wider senior experienced qualified suited ahead edge above superior best strongest closest stood "
    "outshone impressive local internal seasoned bilingual fluent",
    "rival": "candidate applicant finalist contender rival competitor interviewee lad lass bloke girl boy guy gentleman lady "
    "chap fella woman man nephew niece cousin son daughter graduate intern temp trainee apprentice insider colleague "
    "freelancer contractor volunteer veteran locum stranger newcomer successor replacement teammate understudy pensioner "
    "student mother father organist pianist deputy number",
    "elsewhere": "else another other others elsewhere somewhere different alternative instead",
    "bar": "threshold bar mark cutoff standard grade score minimum criteria criterion requirement requirements benchmark "
    "level cut",
    "list": "list roster lineup selection squad sheet register merit shortlist names",
    "one": "one choice pick preference favourite winner match fit person candidate",
    "among": "among amongst one part",
    # What becomes of a job
    "undo": "withdraw rescind revoke cancel retract pull annul void abolish scrap axe bin delete lapse collapse scupper "
    "terminate discontinue dissolve remove nullify recall unwind erase disappear vanish evaporate",
    "halt": "freeze pause suspend shelve park halt defer postpone stall abeyance ice moratorium embargo limbo frozen "
    "mothball standstill hiatus pin froze suspension deferral interrupt stoppage shelf hold backburner stay ban",
    "resume": "resume reopen restart relaunch lift thaw revive reinstate unfreeze unfrozen reactivate restore back again",
    "occupy": "fill occupy cover taken gone staffed full closed close sewn wrapped crewed sorted settled spoken",
    "money": "budget funding grant fund money funder sponsor cash finance cost saving contract",
    "work": "job role position post vacancy opening spot seat opportunity gig internship apprenticeship traineeship "
    "appointment placement secondment lectureship fellowship studentship scholarship curatorship residency berth shift "
    "work part contract requisition headcount place chair slot desk line post bench rota",
    "end": "end over stop close finish conclude cease done dead finito curtain road",
    "begun": "already start someone somebody",
    # Being in touch
    "chase": "chase call ring phone email write contact ask enquire inquire follow text message nag pester bother bug "
    "disturb remind visit approach mail dm ping nudge chaser enquiry enquiries inquiry inquiries query queries reminder "
    "reminders correspondence touch hassle hound harass bombard badger spam poke prod knock whatsapp telephone buzz bell "
    "lobby interrupt",
    "cease": "stop cease avoid refrain desist abstain quit refuse forbid prohibit ban discourage unwelcome",
    "patience": "wait patient patience sit tight still stay put hold hang bear",
    "silence": "silence silent quiet nothing crickets unheard hush",
    "mean": "mean assume presume consider regard treat take read deem conclude infer understand count interpret view signify "
    "equal translate know spell",
    "only": "only solely alone just exclusively merely",
    "unless": "unless absence lack failing without",
    # Feelings and manners
    "sorry": "unfortunately sadly regret sorry afraid regrettably unfort alas disappoint apology apologise pain hate gutted "
    "sad shame pity heartbroken heavy difficult hard tough bad",
    "glad": "delighted thrilled pleased happy glad chuffed congratulations welcome aboard honoured excited brilliant "
    "fantastic overjoyed hooray yay pop champagne celebrate well great wonderful lovely",
    "luck": "luck wish best success future endeavour endeavours",
    "think": "think guess reckon suppose believe feel suspect hope fear worry bet wonder doubt gather imagine dread",
    # An offer, and what they want
    "join": "join start begin commence onboard onboarding aboard team family induction",
    "terms": "offer contract package salary terms pay wage rate grade hours",
    "meet": "meet see talk speak chat interview visit tour panel session round stage final",
    "hand": "send submit provide share forward upload complete fill sign return supply furnish bring email confirm "
    "pick book choose tell reply revert need require want",
    # When
    "weekday": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "weekend tomorrow today tonight",
    "period": "day week month year quarter fortnight hour minute season term days weeks months years morning afternoon "
    "evening summer winter spring autumn",
    "number": "two three four five six seven eight nine ten eleven twelve twenty thirty fifty hundred dozen both several few",
    # Other things than this
    "kin": "mum mam mom dad brother sister cousin uncle aunt auntie friend mate neighbour flatmate wife husband partner "
    "boyfriend girlfriend roommate classmate son daughter gran nan pal buddy housemate",
    "thing": "coat umbrella parking desk chair room key door car bike badge laptop printer wifi website page video link file "
    "parcel order invoice password account login app screen server photo lift corridor window bag scarf phone",
    "travel": "train bus flight taxi tube traffic travel commute drive journey station airport ticket fare expenses",
    "food": "tea coffee lunch biscuit biscuits canteen dinner breakfast cake sandwich water pub",
    "health": "doctor dentist sick ill illness leave holiday maternity hospital surgery flu fever",
    "firm": "company business firm branch department office division site store shop factory plant hotel hospital school bank "
    "council agency client ministry university",
}

KINDS_THAT_COUNT = frozenset(
    f"<{kind}>"
    for kind in (
        "another job application hiring person choose reject forward held hold closed picked paper gate interview next "
        "letter give go proceed told asking success quality firm slow ages hand want phone email message month ordinal "
        "@hr @recruiter @manager @interviewer @agency"
    ).split()
)
