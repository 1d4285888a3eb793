"""Which days a holiday falls on.

Some can be worked out. The others are looked up among the country's public holidays; when they are not
there the day is not known, and nobody guesses it. `lexicon.feasts` lists them all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from ..dates import ONE_DAY, days, each_day
from .moment import Moment, month_of
from .times import Span

Rule = Callable[[int], date]


@dataclass(frozen=True)
class Feast:
    """One holiday: what people call it, how to find it, and how many days it keeps people away.

    `called` holds its names, a comma between them. `day` gives its date in a year; without it, the first public
    holiday whose name holds one of `known_as` is taken. `countries` limits it to where it is kept on that day
    (empty: everywhere), `near` to that many days before it, when the name says something else in the rest of the year.
    """

    called: str
    day: Rule | None = None
    known_as: tuple[str, ...] = ()
    countries: str = ""
    lasts: int = 1
    near: int | None = None


def fixed(month: int, day: int) -> Rule:
    return lambda year: date(year, month, day)


def nth(number: int, weekday: int, month: int) -> Rule:
    """The `number`th such weekday of a month; -1 is its last."""

    def day(year: int) -> date:
        whole = month_of(year, month)
        matching = [d for d in each_day(whole.first, whole.last) if d.weekday() == weekday]
        return matching[number - 1 if number > 0 else number]

    return day


def monday_by(month: int, day: int) -> Rule:
    """The last Monday that is not after that day."""
    return lambda year: date(year, month, day) - days(date(year, month, day).weekday())


def easter_plus(offset: int) -> Rule:
    return lambda year: easter(year) + days(offset)


def easter(year: int) -> date:
    """Easter Sunday of the western churches (the Gregorian computus in its anonymous form)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def found(feast: Feast, moment: Moment) -> Span | None:
    """The first one that is not over on the interview day, or None when its day is not known."""
    if feast.day is None:
        return block(moment, lambda day, name: any(known in name for known in feast.known_as))
    this_year = moment.interview.year
    firsts = [feast.day(year) for year in (this_year - 1, this_year, this_year + 1)]
    spans = [Span(first, first + days(feast.lasts - 1), "holiday") for first in firsts]
    return next(span for span in spans if span.last > moment.interview)


def is_meant(feast: Feast, moment: Moment) -> bool:
    """Whether the name means this holiday, in that country and on that day."""
    if feast.countries and moment.country not in feast.countries.split():
        return False
    span = found(feast, moment) if feast.near else None
    return feast.near is None or (span is not None and (span.first - moment.interview).days <= feast.near)


def block(moment: Moment, fits: Callable[[date, str], bool]) -> Span | None:
    """The next public holiday that fits, with the days right after it that fit too."""
    holidays = moment.closed.holidays
    fitting = {day for day, name in holidays.items() if day > moment.interview and fits(day, name)}
    if not fitting:
        return None
    last = first = min(fitting)
    while last + ONE_DAY in fitting:
        last += ONE_DAY
    return Span(first, last)


def next_holiday(moment: Moment) -> Span | None:
    return block(moment, lambda day, name: True)


def holiday_within(stretch: Span, moment: Moment) -> Span | None:
    """The first public holiday in that stretch."""
    return block(moment, lambda day, name: stretch.first <= day <= stretch.last)


def next_long_weekend(moment: Moment) -> Span | None:
    """The next public holiday that lies against a weekend, as one stretch with it."""
    weekend = moment.closed.weekend
    touching = block(
        moment,
        lambda day, name: (
            {(day.weekday() + 1) % 7, (day.weekday() - 1) % 7} & weekend != set() and day.weekday() not in weekend
        ),
    )
    return touching and _stretched(touching, weekend)


def _stretched(span: Span, weekend: Iterable[int]) -> Span:
    first, last = span.first, span.last
    while (first - ONE_DAY).weekday() in weekend:
        first -= ONE_DAY
    while (last + ONE_DAY).weekday() in weekend:
        last += ONE_DAY
    return Span(first, last, "holiday")
