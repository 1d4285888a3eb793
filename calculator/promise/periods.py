"""Weeks, weekends, months, quarters, years, and the parts of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ..dates import ONE_DAY, days
from .feasts import FEASTS, NEXT_LONG_WEEKEND, NEXT_ONE, find, holiday_within, is_meant, next_holiday, next_long_weekend
from .idioms import GRAMMAR, idiom
from .moment import Moment, month_of, one
from .spans import Span, Undated

# Where the year of the books ends, for countries in which it is the same for nearly everyone.
FINANCIAL_YEAR_ENDS = {"IN": (3, 31), "AU": (6, 30)}


# Weeks


@idiom(
    "week",
    "this|the|current week",
    "this current|present|same week",
    example="this week",
    reads="2026-11-19..2026-11-20",
)
def this_week(moment: Moment) -> Span:
    return moment.this_week()


@idiom(
    "week",
    "next week",
    "this coming week",
    "the coming|upcoming week",
    "coming week",
    "the next week",
    example="next week",
    reads="2026-11-23..2026-11-27",
)
def next_week(moment: Moment) -> Span:
    """The week after this one. On the last day of a weekend it is about to begin, or the one after it."""
    if moment.this_week() == moment.week(0) or moment.interview + ONE_DAY < moment.week(1).first:
        return moment.week(1)
    week = moment.week(1)
    after = moment.week(2)
    return Span(week.first, week.last, "week", others=(after,))


@idiom(
    "week",
    "[the] week after next [week]",
    "[the] week after the next",
    "[the] week following next",
    "next to next week",
    "next next week",
    "[the] week beyond next",
    example="the week after next",
    reads="2026-11-30..2026-12-04",
)
def week_after_next(moment: Moment) -> Span:
    return moment.week(2)


@idiom(
    "week",
    "[the] week of|commencing|beginning|starting|from [on] [the] {known_day}",
    "w / c [the] {known_day}",
    "wc [the] {known_day}",
    "[the] week which|that starts|begins [on] [the] {known_day}",
    "w . c . {known_day}",
    "[the] week containing {known_day}",
    "wb {known_day}",
    "w / b {known_day}",
    "[the] {known_day} week",
    "[the] week starting from {known_day}",
    example="w/c 23 November",
    reads="2026-11-23..2026-11-27",
)
def week_holding(moment: Moment, day: Span) -> Span | None:
    return moment.week_of(day.first) if day.unit != "weekday" else None


@idiom(
    "week",
    "[the] week beginning|commencing|starting [on] {weekday}",
    example="the week starting Monday",
    reads="2026-11-23..2026-11-27",
)
def week_starting(moment: Moment, weekday: int) -> Span:
    return moment.week_of(moment.coming(weekday))


@idiom(
    "bare_day",
    "[the] week ending [on] [the] {bare_date}",
    "w / e [the] {bare_date}",
    example="week ending 27 November",
    reads="2026-11-23..2026-11-27",
)
def week_ending(moment: Moment, day: Span) -> Span:
    return Span(moment.week_of(day.first).first, day.last, "week")


@idiom(
    "week",
    "[the] week after|following [the] {bare_date}",
    "[the] week after|following [the] {holiday}",
    example="the week after Christmas",
    reads="2026-12-28..2027-01-01",
)
def week_after(moment: Moment, day: Span | Undated) -> Span | None:
    return moment.week_of(day.first + days(7)) if isinstance(day, Span) else None


@idiom(
    "week",
    "[the] week before [the] {bare_date}",
    "[the] week before [the] {holiday}",
    example="the week before Christmas",
    reads="2026-12-14..2026-12-18",
)
def week_before(moment: Moment, day: Span | Undated) -> Span | None:
    return moment.week_of(day.first - days(7)) if isinstance(day, Span) else None


@idiom(
    "week",
    "[the] week of [the] {holiday}",
    "{holiday} week",
    "the same week as {holiday}",
    example="Christmas week",
    reads="2026-12-21..2026-12-25",
)
def week_of_holiday(moment: Moment, day: Span | Undated) -> Span | None:
    return moment.week_of(day.first) if isinstance(day, Span) else None


@idiom(
    "week",
    "[the] first full [working] week of|in [the] {month}",
    example="the first full week of December",
    reads="2026-12-07..2026-12-11",
)
def first_full_week(moment: Moment, month: Span) -> Span:
    week = moment.week_of(month.first)
    return week if week.first >= month.first else moment.week_of(month.first + days(7))


@idiom(
    "week",
    "[the] first week back",
    "[the] first full week back",
    example="the first week back",
    reads="2027-01-04..2027-01-08",
)
def first_week_back(moment: Moment) -> Span:
    return moment.week_of(_first_working_day_of_year(moment))


@idiom(
    "part_of_month",
    "[the] {ordinal} week of|in|from {month}",
    "{month} {ordinal} week",
    example="the second week of January",
    reads="2027-01-08..2027-01-14",
)
def week_of_month(moment: Moment, number: int, month: int | Span) -> Span | None:
    if isinstance(number, Span):
        number, month = month, number
    return _weeks_of_month(moment, number, number, month)


@idiom(
    "part_of_month",
    "[the] {ordinal} or|and|to {ordinal} week of|in {month}",
    "[the] {ordinal} week or {ordinal} week of|in {month}",
    "[the] {ordinal} / {ordinal} week of|in {month}",
    example="the first or second week of December",
    reads="2026-12-01..2026-12-14",
)
def weeks_of_month(moment: Moment, first: int, last: int, month: Span) -> Span | None:
    return _weeks_of_month(moment, first, last, month)


@idiom(
    "part_of_month",
    "[the] {small} weeks of {month}",
    "[the] first {small} weeks of|in {month}",
    example="the first two weeks of December",
    reads="2026-12-01..2026-12-14",
)
def first_weeks_of_month(moment: Moment, number: int, month: Span) -> Span | None:
    return _weeks_of_month(moment, 1, number, month)


def _weeks_of_month(moment: Moment, first: int, last: int, month: Span) -> Span | None:
    if not 1 <= first <= last <= 4:
        return None
    if month.repeats and month.first + days(7 * last - 1) < moment.interview:
        month = moment.next_one(month)
    return Span(month.first + days(7 * first - 7), month.first + days(7 * last - 1), "part of month")


@idiom(
    "part_of_month",
    "[the] last|final week of|in [the] {period}",
    example="the last week of November",
    reads="2026-11-24..2026-11-30",
)
def last_week_of(moment: Moment, period: Span) -> Span | None:
    return moment.part("end", period) if period.unit in ("month", "year", "quarter") else None


# Weekends


@idiom("weekend", "[the|this] [coming] weekend", example="over the weekend", reads="2026-11-21..2026-11-22")
def this_weekend(moment: Moment) -> Span:
    return _weekend_after(moment, moment.week(0))


@idiom("weekend", "next weekend", example="next weekend", reads="2026-11-28..2026-11-29")
def next_weekend(moment: Moment) -> Span:
    this, later = _weekend_after(moment, moment.week(0)), _weekend_after(moment, moment.week(1))
    return Span(later.first, later.last, "weekend", others=(this,))


@idiom("weekend", "[the] weekend after next", example="the weekend after next", reads="2026-12-05..2026-12-06")
def weekend_after_next(moment: Moment) -> Span:
    return _weekend_after(moment, moment.week(2))


@idiom(
    "weekend",
    "[the] weekend of [the] {bare_date}",
    example="over the weekend of the 28th",
    reads="2026-11-28..2026-11-29",
)
def weekend_of(moment: Moment, day: Span) -> Span:
    return _weekend_after(moment, moment.week_of(day.first))


def _weekend_after(moment: Moment, week: Span) -> Span:
    return Span(week.last + ONE_DAY, moment.week_of(week.first + days(7)).first - ONE_DAY, "weekend")


# Months


@idiom(
    "month",
    "{month_name} [{year}]",
    "[the] month of {month_name} [{year}]",
    example="in January",
    reads="2027-01-01..2027-01-31",
)
def named_month(moment: Moment, month: int, year: int | None) -> Span:
    return moment.named_month(month, year)


@idiom(
    "month",
    "this|the|current month",
    "this current|calendar month",
    example="this month",
    reads="2026-11-19..2026-11-30",
)
def this_month(moment: Moment) -> Span:
    month = moment.month(0)
    return Span(month.first, month.last, "month", repeats="month")


@idiom(
    "month", "next month", "the|this coming month", "coming month", example="next month", reads="2026-12-01..2026-12-31"
)
def next_month(moment: Moment) -> Span:
    return moment.month(1)


@idiom("month", "[the] month after next", example="the month after next", reads="2027-01-01..2027-01-31")
def month_after_next(moment: Moment) -> Span:
    return moment.month(2)


@idiom("month", "[the] new year", example="early in the new year", reads="2027-01-04..2027-01-10")
def january(moment: Moment) -> Span:
    """The new year begins with its first working day; what is early in it is early in January."""
    first = _first_working_day_of_year(moment)
    return Span(first, date(first.year, 1, 31), "new year")


def _first_working_day_of_year(moment: Moment) -> date:
    return moment.closed.on_or_after(date(moment.interview.year + 1, 1, 2))


# Quarters and years


@idiom(
    "period",
    "[the] {quarter} [of] [{year}]",
    "[the] {quarter} of this year",
    "this years {quarter}",
    example="in Q1",
    reads="2027-01-01..2027-03-31",
)
def quarter_of_year(moment: Moment, number: int, year: int | None = None) -> Span:
    return moment.quarter(number, year)


@idiom(
    "period",
    "[the] {quarter} of [the] next year",
    "next years {quarter}",
    "[the] {quarter} of [the] new year",
    "{quarter} next year",
    example="the fourth quarter of next year",
    reads="2027-10-01..2027-12-31",
)
def quarter_of_next_year(moment: Moment, number: int) -> Span:
    return moment.quarter(number, moment.interview.year + 1)


for _number, _name in enumerate(("first", "second", "third", "fourth"), start=1):
    for _pattern in (f"q{_number}", f"q {_number}", f"{_name} quarter"):
        GRAMMAR.add("quarter", _pattern, lambda _moment, number=_number: number)


@idiom("period", "this|the|current quarter", example="this quarter", reads="2026-11-19..2026-12-31")
def this_quarter(moment: Moment) -> Span:
    return moment.quarter((moment.interview.month + 2) // 3, moment.interview.year)


@idiom(
    "period", "next quarter", "the [following|coming] quarter", example="next quarter", reads="2027-01-01..2027-03-31"
)
def next_quarter(moment: Moment) -> Span:
    ahead = moment.month(3)
    return moment.quarter((ahead.first.month + 2) // 3, ahead.first.year)


@idiom(
    "period", "this|the|current|calendar year", "the calendar year", example="this year", reads="2026-11-19..2026-12-31"
)
def this_year(moment: Moment) -> Span:
    return moment.year(0)


@idiom("period", "next year", "the coming year", example="early next year", reads="2027-01-01..2027-05-02")
def next_year(moment: Moment) -> Span:
    return moment.year(1)


@idiom(
    "holiday",
    "[the|this|current] financial|fiscal year [end|close]",
    "[the] end|close of [the|this] financial|fiscal year",
    example="after the financial year end",
    reads="conditional",
)
def unknown_financial_year(moment: Moment) -> Undated | None:
    return None if moment.country in FINANCIAL_YEAR_ENDS else Undated()


@idiom(
    "whole",
    "[this|the|current] financial|fiscal year",
    example="by the end of the financial year",
    reads="2026-11-19..2027-03-31",
    country="IN",
)
def financial_year(moment: Moment) -> Span | None:
    """Where it ends on the same day for nearly everyone."""
    if moment.country not in FINANCIAL_YEAR_ENDS:
        return None
    end = moment.date_in(*FINANCIAL_YEAR_ENDS[moment.country], None)
    return Span(end.replace(year=end.year - 1) + ONE_DAY, end, "year")


@idiom("period", "{week}", "{month}", "{weekend}", example="next week", reads="2026-11-23..2026-11-27")
def any_period(_moment, period: Span) -> Span:
    return period


# Parts


PARTS = {
    "early": ("early", "early in|on", "early on in", "early part of", "early - ish", "beginning|begin|start|top of",
              "first part of", "first few days of", "earlier part of", "opening days of", "first couple of days of"),
    "middle": ("mid", "mid [-] of", "middle [of]", "midpoint of", "mid part of", "midway|halfway through", "middle part of"),
    "late": ("late", "late in|on", "late on in", "later in", "later part of", "back|tail|latter end of", "backend of", "latter part of", "last part of",
             "towards|toward|nearer|near the end of", "closer to the end of", "towards|toward end of", "last few days of", "rear end of"),
    "end": ("end [of]", "very end of", "close|closing of", "ending of", "ends of"),
    "first half": ("first|1st half [of]",),
    "second half": ("second|latter|last|back|2nd half [of]",),
}  # fmt: skip
for _name, _phrases in PARTS.items():
    for _phrase in _phrases:
        GRAMMAR.add("part_name", f"[the] {_phrase}", lambda _moment, name=_name: name)


@idiom("bare_period", "[working|work|business] week", example="by end of week", reads="2026-11-19..2026-11-20")
def bare_week(moment: Moment) -> Span:
    return moment.this_week()


@idiom("bare_period", "month", example="by month end", reads="2026-11-19..2026-11-30")
def bare_month(moment: Moment) -> Span:
    return this_month(moment)


@idiom("bare_period", "quarter", example="by end of quarter", reads="2026-11-19..2026-12-31")
def bare_quarter(moment: Moment) -> Span:
    return this_quarter(moment)


@idiom("bare_period", "[calendar] year", example="by year end", reads="2026-11-19..2026-12-31")
def bare_year(moment: Moment) -> Span:
    return moment.year(0)


@idiom("whole", "{period}", "{bare_period}", example="by month end", reads="2026-11-19..2026-11-30")
def whole(_moment, period: Span) -> Span:
    return period


PARTS_SAID_AFTER = {
    "early": ("early on", "at|from the start|beginning", "early doors", "early"),
    "middle": ("in the middle", "mid week", "midway through"),
    "late": ("late on", "towards|toward the end", "later on", "late"),
    "end": ("at|by the end",),
}  # fmt: skip
for _name, _phrases in PARTS_SAID_AFTER.items():
    for _phrase in _phrases:
        GRAMMAR.add("part_said_after", _phrase, lambda _moment, name=_name: name)


@idiom("part", "{part_name} [the] {whole}", example="early next week", reads="2026-11-23..2026-11-24")
def part_of_period(moment: Moment, name: str, period: Span) -> Span | None:
    if period.unit == "new year":
        whole = month_of(period.first.year, 1)
        part = moment.part(name, whole)
        return replace(part, first=max(part.first, period.first))
    if period.unit == "weekend":
        return one(period.last) if name == "end" else None
    return moment.part(name, period)


@idiom("part", "mid week [of|in|,] {week}", example="midweek next week", reads="2026-11-24..2026-11-26")
def midweek_of(moment: Moment, week: Span) -> Span:
    return moment.part("middle", week)


@idiom("part", "{week} [,] {part_said_after}", example="next week, towards the end", reads="2026-11-26..2026-11-27")
def period_then_part(moment: Moment, period: Span, name: str) -> Span | None:
    return part_of_period(moment, name, period)


@idiom(
    "part",
    "{part_name} -|to|or|and [the] {part_name} [the] {whole}",
    "{part_name} - to - {part_name} [the] {whole}",
    "{part_name} to {part_name} [the] {whole}",
    example="mid to late January",
    reads="2027-01-11..2027-01-31",
)
def parts_of_period(moment: Moment, first: str, last: str, period: Span) -> Span | None:
    start, end = moment.part(first, period), moment.part(last, period)
    return Span(start.first, end.last, end.unit, limit=end.limit) if start.first <= end.last else None


@idiom(
    "period_over",
    "[the] {period} is out|over|up|done",
    "[the] {period} ends|finishes",
    example="before the year is out",
    reads="2026-11-19..2026-12-31",
)
def period_over(_moment, period: Span) -> Span | None:
    return period if period.unit not in ("weekend", "new year") else None


@idiom("period_over", "[the] weeks out|over", example="before the week's out", reads="2026-11-19..2026-11-20")
def week_over(moment: Moment) -> Span:
    return moment.this_week()


@idiom("period_over", "[the] months out|over", example="before the month's out", reads="2026-11-19..2026-11-30")
def month_over(moment: Moment) -> Span:
    return moment.month(0)


@idiom("period_over", "[the] years out|over", example="before the year's out", reads="2026-11-19..2026-12-31")
def year_over(moment: Moment) -> Span:
    return moment.year(0)


@idiom("part", "[the] {whole} end|close", "{period_over}", example="by month end", reads="2026-11-19..2026-11-30")
def end_of_period(moment: Moment, period: Span) -> Span | None:
    return moment.part("end", period) if period.unit not in ("weekend", "new year") else None


@idiom("part", "[the] weeks end", example="by the week's end", reads="2026-11-19..2026-11-20")
def weeks_end(moment: Moment) -> Span:
    return moment.part("end", moment.this_week())


@idiom("part", "[the] months end", example="by month's end", reads="2026-11-19..2026-11-30")
def months_end(moment: Moment) -> Span:
    return moment.part("end", moment.month(0))


@idiom("part", "[the] years end", example="by year's end", reads="2026-11-19..2026-12-31")
def years_end(moment: Moment) -> Span:
    return moment.part("end", moment.year(0))


@idiom(
    "part",
    "later [on] [in] [the|this] {period}",
    "[the] rest|remainder of [the] {period}",
    example="later next week",
    reads="2026-11-26..2026-11-27",
)
def later_in(moment: Moment, period: Span) -> Span:
    """What is left of a week or month that has begun; the late part of one that has not."""
    if period.first > moment.interview:
        return moment.part("late", period)
    return Span(min(moment.tomorrow, period.last), period.last, f"part of {period.unit}")


# Holidays


def _called(phrase: str):
    """The holiday of that name, in the country at hand."""
    feasts = [feast for feast in FEASTS if phrase in feast.called]

    def holiday(moment: Moment) -> Span | Undated | None:
        fitting = [feast for feast in feasts if is_meant(feast, moment)]
        return (find(fitting[0], moment) or Undated()) if fitting else None

    return holiday


for _phrase in {called for feast in FEASTS for called in feast.called}:
    GRAMMAR.add("holiday", f"[the] {_phrase}", _called(_phrase))
for _phrase in NEXT_ONE:
    GRAMMAR.add("holiday", f"[the|this|the coming] {_phrase}", lambda moment: next_holiday(moment) or Undated())


@idiom(
    "holiday",
    "[the] bank|public holiday|holidays [weekend|monday] in|at|towards|of [the] {month}",
    "[the] bank|public holiday|holidays [weekend|monday] in|at|towards [the] {part_name} [the] {month}",
    example="after the bank holiday at the end of December",
    reads="2026-12-29..2027-01-05",
)
def holiday_in(moment: Moment, *said: str | Span) -> Span | Undated:
    *part, month = said
    stretch = moment.part(part[0], month) if part else month
    return holiday_within(stretch, moment) or Undated()


GRAMMAR.add("holiday", "the|this holiday", lambda moment: next_holiday(moment) or Undated())
for _phrase in NEXT_LONG_WEEKEND:
    GRAMMAR.add("holiday", f"[the|this|the coming] {_phrase}", lambda moment: next_long_weekend(moment) or Undated())
