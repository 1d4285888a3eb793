"""The interview day as a place to count from: its weeks, months, working days."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from math import ceil

from ..dates import ONE_DAY, ClosedDays, days
from .times import Amount, Count, Span, Window

# Which days of a working week, counted from its first, each part of it takes; and where "by" it ends.
WEEK_PARTS = {
    "early": (0, 1, 1),
    "middle": (1, -2, 2),
    "late": (-2, -1, -1),
    "first half": (0, 2, 2),
    "second half": (2, -1, -1),
}
# The same for the days of a month (0 is its last day, -6 the seventh from the end).
MONTH_PARTS = {
    "early": (1, 10, 10),
    "middle": (11, 20, 15),
    "late": (21, 0, 0),
    "end": (-6, 0, 0),
    "first half": (1, 15, 15),
    "second half": (16, 0, 0),
}
HOURS_IN_A_DAY = 24
HOURS_IN_A_WORKING_DAY = 8
DAYS_IN_A_MONTH = 30
DAYS_IN = {"day": 1, "week": 7, "fortnight": 14}
# A day said without its year that lies back no further than this is past; one further ahead than that is doubtful.
BACK = 60
AHEAD = 183
# Words for these name the interview day itself when they mean it; of longer spans only the rest counts.
SINGLE_DAYS = frozenset({"day", "weekday", "day of month", "date with stops", "range"})


@dataclass(frozen=True)
class Moment:
    """Where and when something was said."""

    interview: date
    closed: ClosedDays
    country: str | None

    @property
    def tomorrow(self) -> date:
        return self.interview + ONE_DAY

    # Days

    def day(self, count: int) -> Span:
        return one(self.interview + days(count))

    def working_day(self, count: int) -> Span:
        return one(self.closed.working_day_after(self.interview, count))

    def coming(self, weekday: int) -> date:
        """The first such weekday after the interview."""
        return self.interview + days((weekday - self.interview.weekday() - 1) % 7 + 1)

    def next_month_with(self, day: int) -> date:
        """The first `day`th after the interview, in a month that has one."""
        year, month = self.interview.year, self.interview.month
        while day > _length(year, month) or date(year, month, day) <= self.interview:
            year, month = year + month // 12, month % 12 + 1
        return date(year, month, day)

    def last_month_with(self, day: int) -> date:
        """The last `day`th up to the interview, that day included."""
        return next(found for count in range(62) if (found := self.interview - days(count)).day == day)

    def date_in(self, month: int, day: int, year: int | None) -> date | None:
        """That day of that month, in `year` or in the first one that has it, the weeks just past included."""
        for candidate in [year] if year else range(self.interview.year - 1, self.interview.year + 9):
            if 1 <= day <= _length(candidate, month):
                found = date(candidate, month, day)
                if year or found >= self.interview - days(BACK):
                    return found
        return None

    def is_far(self, day: date) -> bool:
        """Whether nobody would mean that day without saying its year."""
        return not 0 <= (day - self.interview).days <= AHEAD

    def last(self, weekday: int) -> date:
        """The last such weekday up to the interview, the interview day included."""
        return self.interview - days((self.interview.weekday() - weekday) % 7)

    # Amounts

    def counted(self, amount: Amount, start: date | None = None) -> Span:
        """The days that so long from `start`, or from the interview, leads to."""
        there = self.at(start) if start else self
        return Span(there._ahead(amount.low, -amount.slack), there._ahead(amount.high, amount.slack))

    def at(self, day: date) -> Moment:
        """Another day to count from."""
        return replace(self, interview=day)

    def _ahead(self, count: Count, slack: int) -> date:
        """The day a count leads to, `slack` days more or less; never one before the day it starts on."""
        if count.unit == "working day" and not count.more:
            return self.working_day(max(ceil(count.number + slack), 0)).first
        return max(self._exactly(count) + days(slack), self.interview)

    def _exactly(self, count: Count) -> date:
        """Parts of a day are rounded up."""
        day = self._of_one_unit(count.number, count.unit)
        return self.at(day)._exactly(count.more) if count.more else day

    def _of_one_unit(self, number: float, unit: str) -> date:
        if unit == "working day":
            return self.working_day(ceil(number)).first
        if unit == "working hour":
            return self.working_day(ceil(number / HOURS_IN_A_WORKING_DAY)).first
        if unit == "month":
            return self.same_day_in(int(number)) + days(ceil(number % 1 * DAYS_IN_A_MONTH))
        if unit == "hour":
            # Less than half a day ahead is still the same day.
            return self.interview + days(ceil(number / HOURS_IN_A_DAY) if number >= HOURS_IN_A_DAY // 2 else 0)
        return self.interview + days(ceil(number * DAYS_IN[unit]))

    # Weeks

    def working_weekdays(self) -> list[int]:
        """The days of the working week in order; it starts after the weekend."""
        weekend = self.closed.weekend
        first = next(d for d in range(7) if d not in weekend and (d - 1) % 7 in weekend)
        return [(first + i) % 7 for i in range(7) if (first + i) % 7 not in weekend]

    def week(self, count: int) -> Span:
        """The working week `count` weeks after the one that holds the interview."""
        return self.week_of(self.interview + days(7 * count))

    def week_of(self, day: date) -> Span:
        working = self.working_weekdays()
        first = day - days((day.weekday() - working[0]) % 7)
        return Span(first, first + days((working[-1] - working[0]) % 7), "week")

    def this_week(self) -> Span:
        """The week we are in, or the one about to start when its working days are over."""
        week = self.week(0)
        return replace(self.week(1) if week.last < self.interview else week, repeats="week")

    def end_of_week(self, week: Span) -> date:
        """Its last working day that is still to come; without one, simply its last day."""
        day = week.last
        while day > week.first and not self.closed.is_working_day(day):
            day -= ONE_DAY
        return day if self.closed.is_working_day(day) and day > self.interview else week.last

    def once_over(self, span: Span) -> date:
        """The first day after a span. After a week comes the next working week, not the weekend."""
        return self.week_of(span.first + days(7)).first if span.unit == "week" else span.last + ONE_DAY

    # Months and longer

    def month(self, count: int) -> Span:
        """The calendar month `count` months after the interview's."""
        ahead = self.interview.month - 1 + count
        return month_of(self.interview.year + ahead // 12, ahead % 12 + 1)

    def same_day_in(self, months: int) -> date:
        """The same day of a later month, or its last day when it is shorter."""
        month = self.month(months)
        return min(month.last, month.first + days(self.interview.day - 1))

    def named_month(self, month: int, year: int | None = None) -> Span:
        this_year = month_of(year or self.interview.year, month)
        if year is None and this_year.last <= self.interview:
            this_year = month_of(self.interview.year + 1, month)
        return this_year if year else replace(this_year, repeats="year")

    def quarter(self, number: int, year: int | None = None) -> Span:
        """A calendar quarter: the first one of that number that is not over."""
        for candidate in [year] if year else (self.interview.year, self.interview.year + 1):
            first, last = month_of(candidate, 3 * number - 2), month_of(candidate, 3 * number)
            if last.last > self.interview:
                break
        return Span(first.first, last.last, "quarter")

    def year(self, count: int) -> Span:
        year = self.interview.year + count
        return Span(date(year, 1, 1), date(year, 12, 31), "year")

    def next_one(self, span: Span) -> Span:
        """The next span that the same words could name ("the month": the one after it)."""
        if span.repeats == "week":
            return self.week_of(span.first + days(7))
        if span.repeats == "month":
            following = span.last + ONE_DAY
            return month_of(following.year, following.month)
        return month_of(span.first.year + 1, span.first.month)

    # Parts

    def part(self, name: str, whole: Span) -> Span:
        """A part of a week, a month or something longer; of the next one when it is over already."""
        part = self._part(name, whole)
        if whole.repeats and part.last < self.interview:
            return self._part(name, self.next_one(whole))
        return part

    def _part(self, name: str, whole: Span) -> Span:
        if whole.unit == "week":
            return self._part_of_week(name, whole)
        if whole.unit == "month":
            return _part_of_month(name, whole)
        return _part_of_longer(name, whole)

    def _part_of_week(self, name: str, week: Span) -> Span:
        if name == "end":
            end = self.end_of_week(week)
            return Span(end, end, "part of week")
        working = [d for d in (week.first + days(i) for i in range(7)) if d.weekday() in self.working_weekdays()]
        first, last, limit = WEEK_PARTS[name]
        return Span(working[first], working[last], "part of week", limit=working[limit])

    # Windows

    def on(self, span: Span) -> Window:
        """News on those days; on what is left of them when they have begun."""
        begun = span.first < self.interview or (span.first == self.interview and span.unit not in SINGLE_DAYS)
        return self._window(min(self.tomorrow, span.last) if begun else span.first, span.last, "on", span, self.on)

    def by(self, span: Span, bound: str = "by") -> Window:
        """From day 1 through the day the words name."""
        limit = span.limit or span.last
        return self._window(min(self.tomorrow, limit), limit, bound, span, self.by)

    def before(self, span: Span) -> Window:
        """Ends on the day before; before the end of something is by its end."""
        if span.limit or span.unit == "part of week":
            return self.by(span)
        limit = max(span.first - ONE_DAY, self.interview)
        return self._window(min(self.tomorrow, limit), limit, "before", span, self.before)

    def not_before(self, span: Span, bound: str = "from") -> Window:
        return self._window(span.first, None, bound, span, self.not_before)

    def after(self, span: Span) -> Window:
        return self._window(span.last + ONE_DAY, None, "after", span, self.after)

    def _window(
        self, earliest: date, latest: date | None, bound: str, span: Span, again: Callable[[Span], Window]
    ) -> Window:
        return Window(earliest, latest, bound, span, others=tuple(again(other) for other in span.others))


def one(day: date, unit: str = "day") -> Span:
    return Span(day, day, unit)


def month_of(year: int, month: int) -> Span:
    return Span(date(year, month, 1), date(year, month, _length(year, month)), "month")


def _length(year: int, month: int) -> int:
    """`calendar.monthrange` would bring 28 kB along, `locale` among them."""
    return 31 if month == 12 else (date(year, month + 1, 1) - ONE_DAY).day


def _part_of_month(name: str, month: Span) -> Span:
    first, last, limit = (_day_of(month, number) for number in MONTH_PARTS[name])
    return Span(first, last, "part of month", limit=limit)


def _day_of(month: Span, number: int) -> date:
    return month.first + days(number - 1) if number > 0 else month.last + days(number)


def _part_of_longer(name: str, whole: Span) -> Span:
    """The same tenths of a quarter or a year: its first third, its middle, its last third, its end."""
    length = (whole.last - whole.first).days
    third, middle = days(length // 3), whole.first + days(length // 2)
    first, last = {
        "early": (whole.first, whole.first + third),
        "middle": (whole.first + third, whole.last - third),
        "late": (whole.last - third, whole.last),
        "end": (whole.last - days(6), whole.last),
        "first half": (whole.first, middle),
        "second half": (middle + ONE_DAY, whole.last),
    }[name]
    return Span(first, last, f"part of {whole.unit}", limit=middle if name == "middle" else last)
