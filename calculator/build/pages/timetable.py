"""The general timetable by day number: what holds before anybody has typed a date."""

from __future__ import annotations

import htpy as h

from calculator.build.pages.at_once import at_once
from calculator.rules import Rulebook
from calculator.show.words import ROOT

# Each line: the rule that fixes the days, what the day is called, what to do.
LINES = (
    ("ask-in-interview", "Day 0, in the interview", "Ask when you can expect to hear, and who will be in touch."),
    ("thank-you", "Day 0 or {value}", "Where it is the custom, send a short thank-you."),
    ("first-follow-up", "Day {first} to {last}", "They gave no date: ask how things stand."),
    ("after-promise", "After their date", "They gave a date: ask {said} after it, never before."),
    ("between-follow-ups", "{first_said} after you asked", "Still no word: ask once more. Most people stop there."),
    ("close", "From day {value}", "Asked, and still nothing: you may stop counting on it. Some hear later."),
)


def timetable(book: Rulebook) -> h.Element:
    return h.section("#timetable.hb-timetable", tabindex="-1", aria_labelledby="timetable-title")[
        h.h2("#timetable-title")["The general timetable"],
        at_once(book),
        h.p(".hb-quiet")["Counted in days after the interview. Keep applying all the way through."],
        h.dl[(_line(book, *line) for line in LINES)],
    ]


def _line(book: Rulebook, rule_id: str, when: str, what: str) -> h.Element:
    rule = book.rules[rule_id]
    numbers: dict[str, object] = {"value": rule.value}
    if isinstance(rule.value, tuple):
        first, last = rule.value
        numbers = {"first": first, "last": last, "said": rule.in_words(), "first_said": rule.in_words("first.capital")}
    return h.div[
        h.dt[when.format(**numbers)],
        h.dd[what.format(**numbers), " ", h.a(href=ROOT + rule.guide)["Why", h.span(".hb-unseen")[f": {rule.title}"]]],
    ]
