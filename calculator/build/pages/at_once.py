"""The general timetable with a person's own days in it, as soon as the interview's date is there and before Python is.

The planner says once, when the site is built, how many days after the interview each day falls; the page only adds.
"""

from __future__ import annotations

from datetime import date

import htpy as h

from calculator.dates import WEEKENDS_ONLY, days
from calculator.plan import facts, planner
from calculator.rules import Rulebook

# Any week: public holidays are left to the plan. A Sunday first, as JavaScript counts weekdays.
WEEK = [date(2026, 3, 1) + days(count) for count in range(7)]


def at_once(book: Rulebook) -> h.Element:
    """Hidden until a script fills it in: each `data-days` holds the day counts of an interview on Sunday, Monday, ..."""
    first, last, close = zip(*(_counts(book, interview) for interview in WEEK), strict=True)
    return h.p(".hb-at-once", data_at_once=True, hidden=True)[
        h.strong["If they gave no date: ask between ", _day(first), " and ", _day(last), "."],
        " Asked, and still no word? From ",
        _day(close),
        " you may stop counting on it. ",
        h.span(".hb-quiet")["That's the general timetable. Your plan goes by what they said, and by public holidays."],
    ]


def _day(counts: tuple[int, ...]) -> h.Element:
    return h.span(data_days=" ".join(map(str, counts)))


def _counts(book: Rulebook, interview: date) -> tuple[int, int, int]:
    """The first and the last day to ask on, and the first on which to stop counting on it."""
    day = interview.isoformat()
    known = facts.read({"interview": day, "today": day}, {}, interview, book)
    plan = planner.make(known, book, WEEKENDS_ONLY)
    asks = next(step for step in plan.steps if step.kind == "follow_up")
    assert plan.close_from
    first, last = asks.any_day
    return (first - interview).days, (last - interview).days, (plan.close_from - interview).days
