"""Plain dates: how they are written, which days count, and how to move off those that do not.

Dates only, never times; "today" is always passed in. A *working day* is a day that is neither a weekend
day, nor a public holiday, nor a day the person says the office is shut.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

# The years we answer for. Outside them a date is almost surely a slip of the finger.
FIRST_DAY = date(2000, 1, 1)
LAST_DAY = date(2100, 12, 31)

ONE_DAY = timedelta(days=1)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def from_iso(text: str) -> date:
    """A date written YYYY-MM-DD and in no other way.

    Raises ValueError for anything else, also for the other ISO forms that Python would take.
    """
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise ValueError(f"not a date written YYYY-MM-DD: {text!r}")
    return date.fromisoformat(text)


def days(count: int) -> timedelta:
    return timedelta(days=count)


def each_day(first: date, last: date) -> Iterator[date]:
    """Every day from `first` to `last`, both included; none when `last` is earlier."""
    for offset in range((last - first).days + 1):
        yield first + days(offset)


# Days in words -------------------------------------------------------------------------------------------------
#
# A day is written as the employer's country writes it in English, and with its month's name: no reader has to guess
# the order of a numeric date. Nobody's country, as in what this site says itself, is written like most.

# Where the month comes first; a test compares them with CLDR's long dates.
MONTH_FIRST = frozenset(("AS", "BI", "CA", "GU", "MH", "MP", "PH", "PR", "UM", "US", "VI"))


def in_full(day: date, country: str | None) -> str:
    """ "Friday 27 November 2026"; in the United States "Friday, November 27, 2026"."""
    return _with_year(without_year(day, country), day, country)


def without_year(day: date, country: str | None) -> str:
    """ "Friday 27 November", for sentences about the near future."""
    return _in_order(WEEKDAYS[day.weekday()], day, MONTHS[day.month - 1], country)


def in_short(day: date, country: str | None) -> str:
    """ "Fri 27 November 2026"."""
    return _with_year(in_short_without_year(day, country), day, country)


def in_short_without_year(day: date, country: str | None) -> str:
    """ "Fri 27 November"."""
    return _in_order(WEEKDAYS[day.weekday()][:3], day, MONTHS[day.month - 1], country)


def in_brief(day: date, country: str | None) -> str:
    """ "Fri 27 Nov", where there is hardly room."""
    return _in_order(WEEKDAYS[day.weekday()][:3], day, MONTHS[day.month - 1][:3], country)


def from_to(first: date, last: date, country: str | None) -> str:
    """Two days in short, without what they share: "Mon 23 to Fri 27 November 2026"."""
    return f"{_beginning(first, last, country)} to {in_short(last, country)}"


def _beginning(first: date, last: date, country: str | None) -> str:
    if first.year != last.year:
        return in_short(first, country)
    if first.month != last.month or country in MONTH_FIRST:
        return in_short_without_year(first, country)
    return f"{WEEKDAYS[first.weekday()][:3]} {first.day}"


def _in_order(weekday: str, day: date, month: str, country: str | None) -> str:
    return f"{weekday}, {month} {day.day}" if country in MONTH_FIRST else f"{weekday} {day.day} {month}"


def _with_year(words: str, day: date, country: str | None) -> str:
    return f"{words}{',' if country in MONTH_FIRST else ''} {day.year}"


# Closed days ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class ClosedDays:
    """The days on which an office cannot be expected to answer.

    `weekend` holds weekday numbers (Monday is 0); `holidays` names each public holiday; `office` are
    further days the person told us of. Past `horizon` no public holiday is known (None: none are known
    at all), and only weekends and `office` count.
    """

    weekend: frozenset[int] = frozenset({5, 6})
    holidays: Mapping[date, str] = field(default_factory=dict)
    office: frozenset[date] = frozenset()
    horizon: date | None = None

    def name(self, day: date) -> str | None:
        """What shuts the office on `day` ("Christmas Day", "Saturday", "the office is shut"), or None."""
        if day in self.holidays:
            return self.holidays[day]
        if day.weekday() in self.weekend:
            return WEEKDAYS[day.weekday()]
        return "the office is shut" if day in self.office else None

    def is_working_day(self, day: date) -> bool:
        return self.name(day) is None

    def is_usual(self, day: date) -> bool:
        """Whether it is no weekend day, whatever else it is."""
        return day.weekday() not in self.weekend

    def is_eve_of_holiday(self, day: date) -> bool:
        """Whether the next day is a public holiday (a plain weekend does not count)."""
        return day + ONE_DAY in self.holidays

    def is_bridge(self, day: date) -> bool:
        """Whether it is one working day between closed ones: many take it off."""
        around = (day - ONE_DAY, day + ONE_DAY)
        return self.is_working_day(day) and not any(self.is_working_day(other) for other in around)

    def is_quiet(self, day: date, around: tuple[int, int]) -> bool:
        """Whether it lies among the quiet days at the year's end: so many before Christmas, where that is a holiday,
        and so many after it."""
        before, after = around
        years = (day.year - 1, day.year)
        return any(
            -before <= (day - christmas).days <= after
            for christmas in (date(year, 12, 25) for year in years)
            if christmas in self.holidays
        )

    def on_or_after(self, day: date) -> date:
        """The first working day from `day` on."""
        while not self.is_working_day(day):
            day += ONE_DAY
        return day

    def on_or_before(self, day: date) -> date:
        """The last working day up to `day`."""
        while not self.is_working_day(day):
            day -= ONE_DAY
        return day

    def working_day_after(self, day: date, count: int) -> date:
        """The `count`-th working day after `day`; day 1 is the first working day after it."""
        for _ in range(count):
            day = self.on_or_after(day + ONE_DAY)
        return day

    def working_days(self, first: date, last: date) -> list[date]:
        """Those from `first` to `last`, both included."""
        return [day for day in each_day(first, last) if self.is_working_day(day)]

    def working_days_between(self, after: date, until: date) -> int:
        """How many working days lie after `after`, up to and including `until`."""
        return len(self.working_days(after + ONE_DAY, until))

    def between(self, first: date, last: date) -> list[tuple[date, str]]:
        """The closed days from `first` to `last`, both included, each with its name."""
        return [(day, name) for day in each_day(first, last) if (name := self.name(day))]

    def with_office_shut(self, shut: Iterable[date]) -> ClosedDays:
        return replace(self, office=self.office | frozenset(shut))


WEEKENDS_ONLY = ClosedDays()


def closed_days(country: Mapping | None, region: str | None = None) -> ClosedDays:
    """The closed days of one country, from the JSON object that `countries.holidays` makes.

    None gives Saturdays and Sundays. A region adds its own holidays, leaves out those it does not keep,
    and may have its own weekend; one that is not in the data is a KeyError, for the caller has checked it.
    """
    if country is None:
        return WEEKENDS_ONLY
    holidays, weekend = dict(country["holidays"]), country["weekend"]
    if region is not None:
        regional = country["regions"][region]
        for day in regional["without"]:
            del holidays[day]
        holidays.update(regional["holidays"])
        weekend = regional.get("weekend", weekend)
    return ClosedDays(
        weekend=frozenset(weekend),
        holidays={from_iso(day): name for day, name in holidays.items()},
        horizon=from_iso(country["horizon"]) if country["horizon"] else None,
    )
