"""Weeks, weekends, months, quarters, years, and the parts of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ...dates import ONE_DAY, days
from ..grammar import Grammar
from ..lexicon.phrases import PARTS, PARTS_SAID_AFTER
from ..moment import Moment, month_of, one
from ..times import Span, Undated

PERIODS = Grammar()
idiom, either, phrases = PERIODS.idiom, PERIODS.either, PERIODS.phrases

# So many weeks of a month are counted.
MOST_WEEKS = 4
# Where the year of the books ends, for countries in which it is the same for nearly everyone.
FINANCIAL_YEAR_ENDS = {"IN": (3, 31), "AU": (6, 30)}


# Weeks


@idiom("own_period", example="before the week's out", reads="2026-11-19..2026-11-20")("weeks")
@idiom("bare_period", example="by end of week", reads="2026-11-19..2026-11-20")("[working|work|business] week")
@idiom("week", example="this week", reads="2026-11-19..2026-11-20")("""
    this|the|current week
    this current|present|same week
""")
def this_week(moment: Moment) -> Span:
    return moment.this_week()


@idiom("week", example="next week", reads="2026-11-23..2026-11-27")("""
    [the] next week
    [this|the] coming week
    the upcoming week
""")
def next_week(moment: Moment) -> Span:
    """The week after this one. On the last day of a weekend it is about to begin, or the one after it."""
    if moment.this_week() == moment.week(0) or moment.interview + ONE_DAY < moment.week(1).first:
        return moment.week(1)
    week = moment.week(1)
    after = moment.week(2)
    return Span(week.first, week.last, "week", others=(after,))


@idiom("week", example="the week after next", reads="2026-11-30..2026-12-04")("""
    [the] week after next [week]
    [the] week after the next
    [the] week following next
    next to next week
    next next week
    [the] week beyond next
""")
def week_after_next(moment: Moment) -> Span:
    return moment.week(2)


@idiom("week", example="w/c 23 November", reads="2026-11-23..2026-11-27")("""
    [the] week of|commencing|beginning|starting|from [on] [the] {day:known_day}
    w / c [the] {day:known_day}
    wc [the] {day:known_day}
    [the] week which|that starts|begins [on] [the] {day:known_day}
    w . c . {day:known_day}
    [the] week containing {day:known_day}
    wb {day:known_day}
    w / b {day:known_day}
    [the] week starting from {day:known_day}
""")
def week_holding(moment: Moment, day: Span) -> Span | None:
    return moment.week_of(day.first) if day.unit != "weekday" else None


@idiom("week", example="the 25 November week", reads="2026-11-23..2026-11-27")("[the] {day:known_day} week")
def week_of_day(moment: Moment, day: Span) -> Span | None:
    """ "Jan first week" is the first of January's weeks."""
    return week_holding(moment, day) if day.first.day > MOST_WEEKS else None


@idiom("week", example="the week starting Monday", reads="2026-11-23..2026-11-27")("""
    [the] week beginning|commencing|starting [on] {weekday}
""")
def week_starting(moment: Moment, weekday: int) -> Span:
    return moment.week_of(moment.coming(weekday))


@idiom("bare_day", example="week ending 27 November", reads="2026-11-23..2026-11-27")("""
    [the] week ending [on] [the] {day:bare_date}
    w / e [the] {day:bare_date}
""")
def week_ending(moment: Moment, day: Span) -> Span:
    return Span(moment.week_of(day.first).first, day.last, "week")


@idiom("week", example="a week from the week after Christmas", reads="2027-01-04..2027-01-08")("""
    [the] week after|following [the] {day:bare_date}
    [the] week after|following [the] {day:known_holiday}
""")
def week_after(moment: Moment, day: Span) -> Span:
    return moment.week_of(day.first + days(7))


@idiom("week", example="the week before Christmas", reads="2026-12-14..2026-12-18")("""
    [the] week before [the] {day:bare_date}
    [the] week before [the] {day:known_holiday}
""")
def week_before(moment: Moment, day: Span) -> Span:
    return moment.week_of(day.first - days(7))


@idiom("week", example="Christmas week", reads="2026-12-21..2026-12-25")("""
    [the] week of [the] {day:known_holiday}
    {day:known_holiday} week
    the same week as {day:known_holiday}
""")
def week_of_holiday(moment: Moment, day: Span) -> Span:
    return moment.week_of(day.first)


@idiom("week", example="the first full week of December", reads="2026-12-07..2026-12-11")("""
    [the] first full [working] week of|in [the] {month}
""")
def first_full_week(moment: Moment, month: Span) -> Span:
    week = moment.week_of(month.first)
    return week if week.first >= month.first else moment.week_of(month.first + days(7))


@idiom("week", example="the first week back", reads="2027-01-04..2027-01-08")("""
    [the] first [full] week back
""")
def first_week_back(moment: Moment) -> Span:
    return moment.week_of(_first_working_day_of_year(moment))


@idiom("part_of_month", example="the second week of January", reads="2027-01-08..2027-01-14")("""
    [the] {number:ordinal} week of|in|from {month}
    {month} {number:ordinal} week
    week {number:two_digits} of|in {month}
""")
def week_of_month(moment: Moment, number: int, month: Span) -> Span | None:
    return _weeks_of_month(moment, number, number, month)


@idiom("part_of_month", example="the first or second week of December", reads="2026-12-01..2026-12-14")("""
    [the] {first:ordinal} or|and|to {last:ordinal} week of|in {month}
    [the] {first:ordinal} week or {last:ordinal} week of|in {month}
    [the] {first:ordinal} / {last:ordinal} week of|in {month}
""")
def weeks_of_month(moment: Moment, first: int, last: int, month: Span) -> Span | None:
    return _weeks_of_month(moment, first, last, month)


@idiom("part_of_month", example="the first week or two of December", reads="2026-12-01..2026-12-14")("""
    [the] first week or two of|in {month}
""")
def first_week_or_two(moment: Moment, month: Span) -> Span | None:
    return _weeks_of_month(moment, 1, 2, month)


@idiom("part_of_month", example="the first two weeks of December", reads="2026-12-01..2026-12-14")("""
    [the] {number:small} weeks of {month}
    [the] first {number:small} weeks of|in {month}
""")
def first_weeks_of_month(moment: Moment, number: int, month: Span) -> Span | None:
    return _weeks_of_month(moment, 1, number, month)


def _weeks_of_month(moment: Moment, first: int, last: int, month: Span) -> Span | None:
    if not 1 <= first <= last <= MOST_WEEKS:
        return None
    if month.repeats and month.first + days(7 * last - 1) < moment.interview:
        month = moment.next_one(month)
    return Span(month.first + days(7 * first - 7), month.first + days(7 * last - 1), "part of month")


@idiom("part_of_month", example="the last week of November", reads="2026-11-24..2026-11-30")("""
    [the] last|final week of|in [the] {period}
""")
def last_week_of(moment: Moment, period: Span) -> Span | None:
    return moment.part("end", period) if period.unit in ("month", "year", "quarter") else None


# Weekends


@idiom("weekend", example="over the weekend", reads="2026-11-21..2026-11-22")("[the|this] [coming] weekend")
def this_weekend(moment: Moment) -> Span:
    return _weekend_after(moment, moment.week(0))


@idiom("weekend", example="next weekend", reads="2026-11-28..2026-11-29")("next weekend")
def next_weekend(moment: Moment) -> Span:
    this, later = _weekend_after(moment, moment.week(0)), _weekend_after(moment, moment.week(1))
    return Span(later.first, later.last, "weekend", others=(this,))


@idiom("weekend", example="the weekend after next", reads="2026-12-05..2026-12-06")("[the] weekend after next")
def weekend_after_next(moment: Moment) -> Span:
    return _weekend_after(moment, moment.week(2))


@idiom("weekend", example="over the weekend of the 28th", reads="2026-11-28..2026-11-29")("""
    [the] weekend of [the] {day:bare_date}
""")
def weekend_of(moment: Moment, day: Span) -> Span:
    return _weekend_after(moment, moment.week_of(day.first))


def _weekend_after(moment: Moment, week: Span) -> Span:
    return Span(week.last + ONE_DAY, moment.week_of(week.first + days(7)).first - ONE_DAY, "weekend")


# Months


@idiom("month", example="in January", reads="2027-01-01..2027-01-31")("""
    [[the] month of] {month:month_name} [{year}]
""")
def named_month(moment: Moment, month: int, year: int | None = None) -> Span:
    return moment.named_month(month, year)


@idiom("own_period", example="by month's end", reads="2026-11-19..2026-11-30")("months")
@idiom("bare_period", example="by month end", reads="2026-11-19..2026-11-30")("month")
@idiom("month", example="this month", reads="2026-11-19..2026-11-30")("""
    this|the|current month
    this current|calendar month
""")
def this_month(moment: Moment) -> Span:
    return replace(moment.month(0), repeats="month")


@idiom("month", example="next month", reads="2026-12-01..2026-12-31")("""
    next month
    [the|this] coming month
""")
def next_month(moment: Moment) -> Span:
    return moment.month(1)


@idiom("month", example="the month after next", reads="2027-01-01..2027-01-31")("[the] month after next")
def month_after_next(moment: Moment) -> Span:
    return moment.month(2)


@idiom("month", example="early in the new year", reads="2027-01-04..2027-01-10")("[the] new year")
def january(moment: Moment) -> Span:
    """The new year begins with its first working day; what is early in it is early in January."""
    first = _first_working_day_of_year(moment)
    return Span(first, date(first.year, 1, 31), "new year")


def _first_working_day_of_year(moment: Moment) -> date:
    return moment.closed.on_or_after(date(moment.interview.year + 1, 1, 2))


# Quarters and years


@idiom("period", example="in Q1", reads="2027-01-01..2027-03-31")("""
    [the] {number:quarter} [of] [{year}]
    [the] {number:quarter} of this year
    this years {number:quarter}
""")
def quarter_of_year(moment: Moment, number: int, year: int | None = None) -> Span:
    return moment.quarter(number, year)


@idiom("period", example="the fourth quarter of next year", reads="2027-10-01..2027-12-31")("""
    [the] {number:quarter} of [the] next year
    next years {number:quarter}
    [the] {number:quarter} of [the] new year
    {number:quarter} next year
""")
def quarter_of_next_year(moment: Moment, number: int) -> Span:
    return moment.quarter(number, moment.interview.year + 1)


for _number, _name in enumerate(("first", "second", "third", "fourth"), start=1):
    phrases("quarter", f"q{_number}\n q {_number}\n {_name} quarter", value=_number)


@idiom("bare_period", example="by end of quarter", reads="2026-11-19..2026-12-31")("quarter")
@idiom("period", example="this quarter", reads="2026-11-19..2026-12-31")("this|the|current quarter")
def this_quarter(moment: Moment) -> Span:
    return moment.quarter((moment.interview.month + 2) // 3, moment.interview.year)


@idiom("period", example="next quarter", reads="2027-01-01..2027-03-31")("""
    next quarter
    the [following|coming] quarter
""")
def next_quarter(moment: Moment) -> Span:
    ahead = moment.month(3)
    return moment.quarter((ahead.first.month + 2) // 3, ahead.first.year)


@idiom("own_period", example="before the year's out", reads="2026-11-19..2026-12-31")("years")
@idiom("bare_period", example="by year end", reads="2026-11-19..2026-12-31")("[calendar] year")
@idiom("period", example="this year", reads="2026-11-19..2026-12-31")("""
    this|the|current|calendar year
    the calendar year
""")
def this_year(moment: Moment) -> Span:
    return moment.year(0)


@idiom("period", example="early next year", reads="2027-01-01..2027-05-02")("""
    next year
    the coming year
""")
def next_year(moment: Moment) -> Span:
    return moment.year(1)


@idiom("holiday", example="after the financial year end", reads="conditional")("""
    [the|this|current] financial|fiscal year [end|close]
    [the] end|close of [the|this] financial|fiscal year
""")
def unknown_financial_year(moment: Moment) -> Undated | None:
    return None if moment.country in FINANCIAL_YEAR_ENDS else Undated()


@idiom("whole", example="by the end of the financial year", reads="2026-11-19..2027-03-31", country="IN")("""
    [this|the|current] financial|fiscal year
""")
def financial_year(moment: Moment) -> Span | None:
    """Where it ends on the same day for nearly everyone."""
    ends = FINANCIAL_YEAR_ENDS.get(moment.country or "")
    end = ends and moment.date_in(*ends, year=None)
    if end and end < moment.interview:
        end = end.replace(year=end.year + 1)
    return Span(end.replace(year=end.year - 1) + ONE_DAY, end, "year") if end else None


either("period", example="next week", reads="2026-11-23..2026-11-27")("""
    {week}
    {month}
    {weekend}
""")


# Parts


for _part, _phrases in PARTS.items():
    phrases("part_name", _phrases, value=_part)
for _part, _phrases in PARTS_SAID_AFTER.items():
    phrases("part_said_after", _phrases, value=_part)


either("whole", example="by month end", reads="2026-11-19..2026-11-30")("""
    {period}
    {bare_period}
""")


@idiom("part", example="next week, towards the end", reads="2026-11-26..2026-11-27")("""
    {period:week} [,] {part:part_said_after}
""")
@idiom("part", example="early next week", reads="2026-11-23..2026-11-24")("{part:part_name} [the] {period:whole}")
def part_of_period(moment: Moment, part: str, period: Span) -> Span | None:
    if period.unit == "new year":
        january = moment.part(part, month_of(period.first.year, 1))
        return replace(january, first=max(january.first, period.first))
    if period.unit == "weekend":
        return one(period.last) if part == "end" else None
    return moment.part(part, period)


@idiom("part", example="midweek next week", reads="2026-11-24..2026-11-26")("mid week [of|in|,] {week}")
def midweek_of(moment: Moment, week: Span) -> Span:
    return moment.part("middle", week)


@idiom("part", example="mid to late January", reads="2027-01-11..2027-01-31")("""
    {first:part_name} -|to|or|and [the] {last:part_name} [the] {period:whole}
    {first:part_name} - to - {last:part_name} [the] {period:whole}
    {first:part_name} to {last:part_name} [the] {period:whole}
""")
def parts_of_period(moment: Moment, first: str, last: str, period: Span) -> Span | None:
    start, end = moment.part(first, period), moment.part(last, period)
    return Span(start.first, end.last, end.unit, limit=end.limit) if start.first <= end.last else None


@idiom("period_over", example="before the year is out", reads="2026-11-19..2026-12-31")("""
    [the] {period} is out|over|up|done
    [the] {period} ends|finishes|closes
    [the] {period} runs out
    [the] {period:own_period} out|over
""")
def period_over(_moment: Moment, period: Span) -> Span | None:
    return period if period.unit not in ("weekend", "new year") else None


@idiom("part", example="by month end", reads="2026-11-19..2026-11-30")("""
    [the] {period:whole} end|close
    [the] {period:own_period} end
    {period:period_over}
""")
def end_of_period(moment: Moment, period: Span) -> Span | None:
    return moment.part("end", period) if period.unit not in ("weekend", "new year") else None


@idiom("part", example="later next week", reads="2026-11-26..2026-11-27")("""
    later [on] [in] [the|this] {period}
    [the] rest|remainder of [the] {period}
""")
def later_in(moment: Moment, period: Span) -> Span:
    """What is left of a week or month that has begun; the late part of one that has not."""
    if period.first > moment.interview:
        return moment.part("late", period)
    return Span(min(moment.tomorrow, period.last), period.last, f"part of {period.unit}")
