"""What words have in common, for the weighing: data only.

A sense is a list of words that stand for each other in what is told; what it speaks for is learned, not said here. A
word may have several. `KINDS_THAT_COUNT` are the kinds of `words` that are weighed as well.
"""

from __future__ import annotations

SENSES = {
    "succeed": "succeed prosper pass make fly land qualify win progress advance proceed survive thrive clear through further",
    "bar": "threshold bar mark cutoff standard grade score minimum criteria criterion requirement requirements benchmark "
    "level cut",
    "list": "list roster lineup selection squad sheet register merit shortlist names",
    "one": "one choice pick preference favourite winner match fit person candidate",
    "among": "among amongst one part",
    "chase": "chase call ring phone email write contact ask enquire inquire follow text message nag pester bother bug "
    "disturb remind visit approach mail dm ping nudge chaser enquiry enquiries inquiry inquiries query queries reminder "
    "reminders correspondence touch",
    "undo": "withdraw rescind revoke cancel retract pull annul void abolish scrap axe bin delete lapse collapse scupper "
    "terminate discontinue",
    "halt": "freeze pause suspend shelve park halt defer postpone stall abeyance ice moratorium embargo limbo frozen",
    "money": "budget funding grant fund money funder sponsor",
    "fail": "fail unsuccessful reject decline refuse lose miss eliminate drop dismiss",
    "sorry": "unfortunately sadly regret sorry afraid regrettably unfort alas disappoint",
    "end": "end over stop close finish conclude cease",
    "work": "job role position post vacancy opening spot seat opportunity gig internship apprenticeship traineeship "
    "appointment placement secondment lectureship fellowship studentship scholarship curatorship residency berth shift "
    "work part contract requisition headcount place chair",
    "begun": "already start someone somebody",
    "unless": "unless absence lack failing",
    "hand": "send submit provide share forward upload complete fill sign return supply furnish bring email confirm "
    "pick book choose tell reply revert need require want",
}

KINDS_THAT_COUNT = frozenset(
    f"<{kind}>"
    for kind in (
        "another job application hiring person choose reject forward held hold closed picked paper gate interview next "
        "letter give go proceed told asking success quality firm slow ages hand want phone email message month ordinal "
        "@hr @recruiter @manager @interviewer @agency"
    ).split()
)
