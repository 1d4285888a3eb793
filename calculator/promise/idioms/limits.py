"""Limits set by days: on, by, before, until, after, not before, from ... to ..."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ...dates import ONE_DAY, days
from ..grammar import Grammar
from ..moment import Moment, month_of, one
from ..times import Span, Undated, Window

LIMITS = Grammar()
idiom, either = LIMITS.idiom, LIMITS.either

FIFTH = 5  # "after Christmas" is the working week after it
AROUND = 2  # "around the 20th": two days either side


# Days and stretches of days


either("span", example="next week", reads="2026-11-23..2026-11-27")("""
    {day}
    {timed_day}
    {period}
    {part}
    {part_of_month}
    {dates}
    {range}
    {anchored}
""")


either("end", example="not before Monday or Tuesday", reads="2026-11-23..")("""
    {day}
    {timed_day}
    {period}
    {part}
    {part_of_month}
    {known_holiday}
""")


@idiom("range", example="between Christmas and New Year", reads="2026-12-26..2026-12-31")("""
    between christmas and [the] new year|years [day|eve]
    between christmas and nye
""")
def between_the_years(moment: Moment) -> Span:
    december = month_of(moment.interview.year, 12)
    return Span(december.last - days(5), december.last)


@idiom("range", example="not before Monday or Tuesday", reads="2026-11-23..")("""
    {first:end} to|until|through|into|and|- {last:end}
    between {first:end} and {last:end}
    from {first:end} to|until|through|- {last:end}
    anywhere|anytime from|between {first:end} to|and {last:end}
    [either] {first:end} or|/ [on|by|the|else|in] {last:end}
    [either] {first:end} , or|and {last:end}
    {first:end} , or failing that {last:end}
""")
def from_one_to_another(_moment: Moment, first: Span, last: Span) -> Span | None:
    if last.unit == "weekday" and last.last < first.first:
        last = one(last.last + days(7))
    if last.last < first.first:
        return _other_way_round(first, last)
    doubtful = first.doubtful or last.doubtful
    return Span(first.first, last.last, "range", limit=last.limit, doubtful=doubtful)


def _other_way_round(first: Span, last: Span) -> Span | None:
    """Two numeric dates that follow each other when both are read in the other order."""
    pairs = zip(first.others, last.others, strict=False)
    return next((Span(a.first, b.last, "range", doubtful=True) for a, b in pairs if a.first <= b.last), None)


# On


@idiom("time", example="around the 27th", reads="2026-11-25..2026-11-29")("""
    <around> [the] {day:bare_date} [<or_so>]
    [on] {day:bare_date} <or_so>
    <around> {day:weekday_named} [<or_so>]
    [on] {day:weekday_named} <or_so>
""")
def around(moment: Moment, day: Span) -> Window:
    return moment.on(Span(max(day.first - days(AROUND), moment.tomorrow), day.last + days(AROUND), "around"))


@idiom("time", example="in the new year", reads="2027-01-04..")("""
    [in|into|during|early into] [the] new year
    <on> [the] new year
    [<on>] [the] first of the year
""")
def in_the_new_year(moment: Moment) -> Window:
    return moment.not_before(one(moment.closed.on_or_after(date(moment.interview.year + 1, 1, 2))))


@idiom("time", example="by Christmas", reads="2026-11-19..2026-12-24")("""
    <by> [the] {holiday} [<latest>]
    <before> [the] {holiday}
    for [the] {holiday}
""")
def by_holiday(moment: Moment, holiday: Span | Undated) -> Window | Undated:
    """A holiday as a limit means the day before it."""
    return moment.before(holiday) if isinstance(holiday, Span) else holiday


@idiom("time", example="on Christmas Eve", reads="2026-12-24")("<on> {holiday}")
def on_holiday(moment: Moment, holiday: Span | Undated) -> Window | Undated:
    return moment.on(holiday) if isinstance(holiday, Span) else holiday


either("day_to_its_close", example="COB Friday", reads="2026-11-19..2026-11-20")("""
    <day_close> [on|of|,] {day}
    {day} [by|at|,] <day_close>
""")


@idiom("time", example="before close of play on Friday", reads="2026-11-19..2026-11-20")("""
    [at|on|before] [the] {day:day_to_its_close}
    by|before|at close [on|,] {day}
""")
def by_its_close(moment: Moment, day: Span) -> Window:
    """The close of a day is a limit, with "by" or without it."""
    return moment.by(day)


@idiom("time", example="at some point on Friday", reads="2026-11-20")("""
    {span}
    <on> {span}
""")
def on(moment: Moment, span: Span) -> Window:
    return moment.on(span)


@idiom("weekday_named", example="around Tuesday", reads="2026-11-22..2026-11-26")("[next|this] {weekday}")
def weekday_named(moment: Moment, weekday: int) -> Span:
    return one(moment.coming(weekday))


# By, until, before


@idiom("time", example="early next week, or Wednesday at the latest", reads="2026-11-23..2026-11-25")("""
    {span:range} <latest>
""")
def on_or_by(moment: Moment, span: Span) -> Window:
    """The limit is that of the second; the first is when it may begin."""
    return replace(moment.by(span), earliest=moment.on(span).earliest)


@idiom("time", example="Friday at the latest", reads="2026-11-19..2026-11-20")("""
    <by> {span} [<latest>]
    [on] {span} <latest>
""")
def by(moment: Moment, span: Span) -> Window:
    return moment.by(span)


@idiom("time", example="give it until Friday", reads="2026-11-19..2026-11-20")("""
    until|through|thru [to|at] [the] {span}
    {span} inclusive
""")
def until(moment: Moment, span: Span) -> Window:
    return moment.by(span, bound="until")


@idiom("time", example="before the weekend", reads="2026-11-19..2026-11-20")("<before> [the|this] {weekend}")
def before_weekend(moment: Moment, weekend: Span) -> Window:
    end = moment.end_of_week(moment.week_of(weekend.first))
    return moment.by(one(max(end, moment.interview)))


@idiom("time", example="before Friday", reads="2026-11-19")("<before> [the] {span}")
def before(moment: Moment, span: Span) -> Window:
    return moment.before(span)


# After, not before


@idiom("time", example="after the weekend", reads="2026-11-23..2026-11-24")("""
    <after> [the] {weekend}
    once|when {weekend} <is_over>
""")
def after_weekend(moment: Moment, weekend: Span) -> Window:
    return moment.on(moment.part("early", moment.week_of(weekend.last + ONE_DAY)))


@idiom("time", example="after Christmas", reads="2026-12-29..2027-01-05")("""
    <after> [the] {holiday} [<is_over>]
    once|when {holiday} <is_over>
""")
def after_holiday(moment: Moment, holiday: Span | Undated) -> Window | Undated:
    """The working week after it: its first five working days."""
    if isinstance(holiday, Undated):
        return holiday
    last = moment.closed.working_day_after(holiday.last, FIFTH)
    return Window(moment.closed.working_day_after(holiday.last, 1), last, "after", holiday)


@idiom("time", example="after the 25th", reads="2026-11-26..")("<after> [the] {span}")
def after(moment: Moment, span: Span) -> Window:
    return moment.after(span)


@idiom("time", example="not until after Christmas", reads="2026-12-29..")("""
    <not_before> after {holiday}
    <not_before> {holiday}
    <not_before> {holiday} <is_over>
    until {holiday} <is_over>
    until|before after {holiday}
""")
def not_before_holiday(moment: Moment, holiday: Span | Undated) -> Window | Undated:
    if isinstance(holiday, Undated):
        return holiday
    return moment.not_before(one(moment.closed.working_day_after(holiday.last, 1)))


@idiom("time", example="nothing before the month's out", reads="2026-12-01..")("""
    <not_before> {period_over}
    once|when {period_over}
""")
def not_before_over(moment: Moment, period_over: Span) -> Window:
    return moment.not_before(one(moment.once_over(period_over)))


@idiom("time", example="Monday at the earliest", reads="2026-11-23..")("""
    <not_before> {span} [<or_later>]
    [until|before|by|on|in] {span} <or_later>
""")
def not_before(moment: Moment, span: Span) -> Window:
    return moment.not_before(span)


@idiom("time", example="we'll be calling people starting Monday", reads="2026-11-23..")("""
    starting|beginning [on|in|from] {span}
""")
def starting(moment: Moment, span: Span) -> Window:
    return moment.not_before(span, bound="starting")


@idiom("time", example="it has been pushed back from Friday to the 27th", reads="2026-11-27")("""
    <put_off> [it|things|that|this] [back|out] from <span> to|until {new:span}
""")
def moved(moment: Moment, new: Span) -> Window:
    return moment.on(new)
