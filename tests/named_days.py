"""Reads the days back from a text: "Tuesday, November 17", "Tuesday 17 November 2026", "Friday 4 to Sunday 6 December"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

WEEKDAY = r"\b(?P<{0}weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday|s|rs)?\b,? "
MONTH = r"(?P<{0}month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|t|ober|ember)?\b\.?"
DAY = r"(?P<{0}day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?![0-9:.]*[0-9]|%)"
YEAR = r"(?:,? (?P<{0}year>(?:19|20)[0-9]{{2}}))?"


def _part(pattern: str, name: str) -> str:
    return pattern.format(name)


DAY_FIRST = rf"(?:{_part(WEEKDAY, 'a')})?{_part(DAY, 'a')} {_part(MONTH, 'a')}{_part(YEAR, 'a')}"
MONTH_FIRST = rf"(?:{_part(WEEKDAY, 'b')})?\b{_part(MONTH, 'b')} {_part(DAY, 'b')}{_part(YEAR, 'b')}"
# The first day of a span, whose month and year stand behind the second.
FIRST_OF_TWO = (
    rf"(?P<head>(?:{_part(WEEKDAY, 'c')})?{_part(DAY, 'c')} (?:to|and|or|–|-) )(?={DAY_FIRST.replace('<a', '<d')})"
)
# The second day of a span, whose month stands before the first: "November 23 to 27".
DAYS = re.compile(rf"{FIRST_OF_TWO}|{DAY_FIRST}|{MONTH_FIRST}")


@dataclass(frozen=True)
class Named:
    day: date
    words: str
    month_first: bool | None  # None where the words do not say
    has_year: bool
    at: int


@dataclass(frozen=True)
class Wrong:
    words: str
    why: str


def named_days(text: str, near: date) -> Iterator[Named | Wrong]:
    """Every day named in a text; without a year the one nearest to `near` that has this weekday."""
    for found in DAYS.finditer(text):
        part = found.groupdict()
        letter = "a" if part["amonth"] else "b" if part["bmonth"] else "c"
        month = part["amonth"] or part["bmonth"] or part["dmonth"]
        year = part["ayear"] or part["byear"] or part["dyear"]
        day = _day(part[f"{letter}weekday"], int(part[f"{letter}day"]), month, year, near)
        words = found[0].strip()
        if day is None:
            yield Wrong(words, "no such day")
        else:
            yield Named(day, words, {"a": False, "b": True, "c": None}[letter], bool(year), found.start())


def _day(weekday: str | None, day: int, month: str, year: str | None, near: date) -> date | None:
    number = MONTHS.index(month) + 1
    found = []
    for candidate in [int(year)] if year else range(near.year - 2, near.year + 3):
        try:
            made = date(candidate, number, day)
        except ValueError:
            continue
        if weekday is None or WEEKDAYS[made.weekday()] == weekday:
            found.append(made)
    return min(found, key=lambda made: abs(made - near), default=None)
