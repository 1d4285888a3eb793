"""Ways to take a plan along: a calendar file, paper, plain text, a link."""

from __future__ import annotations

import json
from collections.abc import Mapping

import htpy as h

from calculator import text
from calculator.dates import in_full
from calculator.plan import share
from calculator.plan.facts import Facts
from calculator.plan.planner import Plan
from calculator.rules import Rulebook
from calculator.show.controls import button, told
from calculator.show.reading import they_said
from calculator.show.words import ROOT

PAGE = "calculator/"


def take_it(facts: Facts, plan: Plan, book: Rulebook, site: str) -> h.Fragment:
    shared = share.of(facts, plan, book.fields)
    return h.fragment[_take_it(facts, plan, shared, site), _folded_code(shared)]


def _take_it(facts: Facts, plan: Plan, shared: Mapping, site: str) -> h.Element:
    return h.section(".hb-take")[
        h.h3["Take it with you"],
        h.div(".hb-chips")[
            button("Calendar file", calendar=""),
            _employer(),
            button("Print this page", print=""),
            button("Copy as text", copy_text=text.plan_to_keep(plan, facts, they_said(plan.promise, facts), site)),
            button("Copy a link", copy_link=shared, page=PAGE),
            h.a(".hb-chip", href=f"{ROOT}sheet/", data_with_facts=True)["One-page sheet"],
            told(),
        ],
        h.p(".hb-hint")[
            "The link holds your dates and what you chose and told here: whoever has it can see them. "
            "It holds no names, no letters and none of the words they used, only what we read from them: the dates, whom to ask and how."
        ],
    ]


def _folded_code(shared: Mapping) -> h.Element:
    """On paper, too, for whoever opened it: there a whole plan fills its page."""
    return h.details(".hb-fold.hb-code")[
        h.summary["QR code"],
        h.p["Point a phone's camera at this code, and your plan opens there. It holds what the link holds."],
        qr_code(shared),
    ]


def qr_code(shared: Mapping) -> h.Element:
    """Where the page draws the code of the plan's link."""
    return h.div(
        data_slot="qr",
        data_qr=json.dumps(shared, ensure_ascii=False),
        data_page=PAGE,
        data_too_long="There's too much in this plan for a code that a phone can read. Copy the link instead.",
    )


def take_out() -> h.Element:
    """The file that an ended plan leaves: whoever saved none needs none."""
    return h.section(".hb-take")[
        h.h3["Are these dates in your calendar?"],
        h.div(".hb-chips")[button("Calendar file that takes them out", calendar=""), told()],
    ]


def _employer() -> h.Element:
    """Nothing is filled in beforehand: a calendar may be seen by others."""
    return h.label(".hb-take__employer")[
        "Employer's name in the calendar, if you like",
        h.input("#calendar-employer", type="text", data_employer=True, autocomplete="organization", maxlength="80"),
    ]


def on_paper(facts: Facts, plan: Plan) -> h.Element:
    """What the form says on the screen, for the page that is printed without it."""
    interview = f"Interview: {in_full(facts.interview, facts.country)}."
    return h.p(".hb-on-paper")[" ".join(filter(None, (interview, they_said(plan.promise, facts))))]
