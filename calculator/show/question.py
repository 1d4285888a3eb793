"""What the plan asks back: the question, and one tap for each answer."""

from __future__ import annotations

from collections.abc import Mapping

import htpy as h

from calculator.fields import Fields
from calculator.plan import facts as facts_
from calculator.plan.facts import Facts
from calculator.plan.questions import Question
from calculator.show.controls import NO_DATE, button

# What each answer is called, by what is asked.
ANSWERS = {
    "rejection": ("Yes, they said no", "No, still open"),
    "filled": ("Yes, it's filled", "No, still open"),
    "offer": ("Yes, an offer", "No, not yet"),
    "next_round": ("Yes, another round", "No, not yet"),
    "on_hold": ("Yes, on hold", "No, it goes on"),
    "no_contact": ("Yes, they'd rather I didn't", "No, I may ask"),
    "reopened": ("Yes, it's open again", "No, it's over"),
    "via": ("Yes, an agency", "No, the employer"),
    "asked": ("Yes, they want something", "No, nothing"),
    "check_in": ("Yes, I may check in", "No"),
}


def question(asked: Question, known: Facts, fields: Fields) -> h.Element:
    """The page merges an answer by filling in the lists and facts that it changes, each whole. What stops all is asked by
    the headline already."""
    return h.div(".hb-question-back", data_question=asked.what)[
        h.q[asked.heard] if asked.heard else None,
        None if asked.stops_all else h.p[asked.text],
        _set_the_day() if asked.what == "promised" else _yes_or_no(asked, known, fields),
    ]


def _yes_or_no(asked: Question, known: Facts, fields: Fields) -> h.Element:
    yes, no = ANSWERS[asked.what]
    return h.div(".hb-chips")[
        button(yes, answer="yes", replace=merged(known, asked.yes, fields)),
        button(no, answer="no", replace=merged(known, asked.no, fields)),
    ]


def _set_the_day() -> h.Element:
    return h.div(".hb-chips")[
        button("Yes: set the day", answer="yes", focus_name="promised.latest"),
        button("They gave no date", answer="no", fill={"promised": NO_DATE}),
    ]


def merged(known: Facts, answer: Mapping[str, object], fields: Fields) -> dict[str, object]:
    """What becomes of each fact that the answer names; lists are added to."""
    now = facts_.as_json(known, fields)
    return {name: _with(now.get(name), value) for name, value in answer.items()}


def _with(now: object, value: object) -> object:
    if not isinstance(value, list):
        return value
    return _told_once([*now, *value]) if isinstance(now, list) else value


def _told_once(told: list) -> list:
    """An event told again with what is not so about it takes the place of the first telling."""
    kept: list = []
    for one in told:
        same = [place for place, other in enumerate(kept) if _but_for_denials(other) == _but_for_denials(one)]
        if same and isinstance(one, dict) and one.get("not_so"):
            before = kept[same[-1]].get("not_so", [])
            kept[same[-1]] = {**one, "not_so": [*before, *(code for code in one["not_so"] if code not in before)]}
        elif not (same and isinstance(one, str)):
            kept.append(one)
    return kept


def _but_for_denials(one: object) -> object:
    return {key: value for key, value in one.items() if key != "not_so"} if isinstance(one, dict) else one
