"""The way into the calculator from other pages: two questions whose answers open it, and the card for the room.

The controls carry no `name`, so that a browser never puts what was typed into the address it asks for: site.js hands
it over. Without JavaScript only the button is there.
"""

from __future__ import annotations

import htpy as h

from calculator.build.pages.at_once import at_once
from calculator.fields import Field
from calculator.rules import Rulebook
from calculator.show.controls import options

# Employers' words that can be tried with one tap; None says that they gave no date.
EXAMPLES = {
    "by Friday": "by Friday",
    "5-7 business days": "5-7 business days",
    "a couple of weeks": "a couple of weeks",
    "nothing": None,
}


def ask(book: Rulebook, root: str) -> h.Element:
    fields = book.fields
    return _into_the_calculator(book, root, _interview(fields["interview"].label), _said(fields["said"]))


def _into_the_calculator(book: Rulebook, root: str, *parts: h.Element) -> h.Element:
    return h.form(".hb-ask", action=f"{root}calculator/", method="get", data_ask="", data_search_exclude=True)[
        h.p(".hb-without-js")["Your own dates need JavaScript. The general timetable works without it."],
        parts,
        h.button(".hb-button", type="submit")["Show my dates"],
        at_once(book),
    ]


def _part(fact: str, label: str, *below: h.Node) -> h.Element:
    return h.div(".hb-ask__part.hb-needs-js")[h.label(for_=f"ask-{fact}")[label], below]


def _interview(label: str) -> h.Element:
    days = (
        h.button(".hb-chip", type="button", data_days_ago=str(days))[word]
        for days, word in enumerate(("Today", "Yesterday"))
    )
    return _part(
        "interview", label, h.div(".hb-ask__row")[h.input("#ask-interview", type="date", data_fact="interview"), days]
    )


def _said(field: Field) -> h.Element:
    return _part(
        "said",
        field.label,
        h.p("#ask-said-hint.hb-hint")[field.hint],
        h.input("#ask-said", type="text", data_fact="said", autocomplete="off", aria_describedby="ask-said-hint"),
        h.div(".hb-ask__row", role="group", aria_label="For example")[
            (
                h.button(".hb-chip", type="button", data_said=words or "", data_no_date=words is None)[label]
                for label, words in EXAMPLES.items()
            )
        ],
    )


# The card for the room --------------------------------------------------------------------------------

# What to ask before one leaves; assets/icons/room-card.svg says the same, and room-card.png is made of it.
ROOM = ("When can I expect to hear?", "Who will write or call?", "If I haven't heard by then, may I ask you?")


def room_card(root: str) -> h.Element:
    """To read at arm's length, and to keep where there is no connection."""
    return h.section(".hb-room", aria_label="The card")[
        h.p(".hb-kicker")["Before you leave, ask"],
        h.ol[(h.li[question] for question in ROOM)],
        h.p[
            h.a(".hb-chip", href=f"{root}assets/icons/room-card.png", download="before-you-leave.png")[
                "Keep it as a picture"
            ]
        ],
    ]


def room_answers(book: Rulebook, root: str) -> h.Element:
    """The card filled in on the way out: the same two questions and two more."""
    fields, (_, who, may_ask) = book.fields, ROOM
    contact = h.select("#ask-contact", data_fact="contact")[options(fields["contact"].choices, "")]
    day = h.input(id="ask-check_in.date", type="date", data_fact="check_in.date")
    return _into_the_calculator(
        book,
        root,
        _interview(fields["interview"].label),
        _said(fields["said"]),
        _part("contact", who, contact),
        _part("check_in.date", f"{may_ask} On which day?", day),
    )
