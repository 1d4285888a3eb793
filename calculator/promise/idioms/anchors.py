"""Days counted from another day or stretch that is named beside the count: "two weeks from the end of the month"."""

from __future__ import annotations

from dataclasses import replace

from ...dates import ONE_DAY, days
from ..grammar import Grammar
from ..moment import Moment, one
from ..times import Amount, Span, Window

ANCHORS = Grammar()
idiom, either = ANCHORS.idiom, ANCHORS.either

COUNTING = "counting|counted|starting|beginning|running|dating|measured"


@idiom("anchor", example="ten working days from the start of next month", reads="2026-12-15")("""
    [the] start|beginning of [the] {period:whole}
""")
def first_day(_moment: Moment, period: Span) -> Span:
    return one(period.first)


@idiom("anchor", example="two weeks after New Year", reads="2027-01-15")("[the] new year [day]")
def new_years_day(moment: Moment) -> Span:
    return one(moment.year(1).first)


@idiom("anchor", example="a week after the middle of next month", reads="2026-12-22")("{part}")
def day_that_ends_it(_moment: Moment, part: Span) -> Span:
    """By the middle of a month is by its 15th, so that is where a count from it begins."""
    return one(part.limit or part.last)


either("anchor", example="10 working days after next week", reads="2026-12-11")("""
    {day}
    {timed_day}
    {period}
    {part_of_month}
    {dates}
    {known_holiday}
""")


@idiom("anchored", example="ten days from next Monday", reads="2026-12-03")(f"""
    {{amount}} [on|,] [{COUNTING}] from|after|following|past|post [the] {{anchor}}
    {{amount}} on top of [the] {{anchor}}
""")
def so_long_after(moment: Moment, amount: Amount, anchor: Span) -> Span:
    """From its last day; weeks counted from a week are that week so much later."""
    if anchor.unit == "week" and amount.low.unit == "week":
        first, last = moment.counted(amount, anchor.first).first, moment.counted(amount, anchor.last).last
        return Span(first, last, "week")
    span = moment.counted(amount, anchor.last)
    return replace(
        span,
        amount=amount,
        others=tuple(moment.counted(amount, other.last) for other in anchor.others),
        doubtful=anchor.doubtful,
    )


@idiom("anchored", example="month end plus three working days", reads="2026-12-03")("""
    {anchor} plus [another] {amount}
""")
def and_so_long(moment: Moment, anchor: Span, amount: Amount) -> Span:
    return replace(moment.counted(amount, anchor.last), amount=amount, doubtful=anchor.doubtful)


@idiom("anchored", example="the Monday after the end of the month", reads="2026-12-07")("""
    [the] [first|next] {weekday} after|following [the] {anchor}
""")
def weekday_after(moment: Moment, weekday: int, anchor: Span) -> Span:
    return one(moment.at(anchor.last).coming(weekday))


@idiom("anchored", example="the first working day after Easter Monday", reads="2027-03-30")("""
    [the] [first|next] working|business day after|following [the] {anchor}
""")
def working_day_after(moment: Moment, anchor: Span) -> Span:
    return moment.at(anchor.last).working_day(1)


@idiom("anchored", example="the day after the end of next week", reads="2026-11-28")("""
    [the] day|morning after [the] {anchor}
""")
def day_after(_moment: Moment, anchor: Span) -> Span:
    return one(anchor.last + ONE_DAY)


@idiom("anchored", example="the week after the end of the month", reads="2026-12-07..2026-12-11")("""
    [the] week after|following [the] {anchor}
""")
def week_after(moment: Moment, anchor: Span) -> Span:
    return moment.week_of(anchor.last + days(7))


@idiom("time", example="within three weeks, counting from 1 December", reads="2026-12-01..2026-12-22")(f"""
    <within> {{amount}} of|from|after|following [the] {{anchor}}
    <within> {{amount}} [,] {COUNTING} from|on|after [the] {{anchor}}
""")
def within_after(moment: Moment, amount: Amount, anchor: Span) -> Window:
    span = Span(anchor.last, moment.counted(amount, anchor.last).last, amount=amount, doubtful=anchor.doubtful)
    return moment.on(span)


@idiom("time", example="a day or two either side of the 30th", reads="2026-11-28..2026-12-02")("""
    {amount} either side of [the] {anchor}
""")
def around(moment: Moment, amount: Amount, anchor: Span) -> Window:
    ahead = moment.counted(amount, anchor.last).last
    return moment.on(Span(anchor.first - (ahead - anchor.last), ahead, "around"))


@idiom("time", example="at least ten days from Friday", reads="2026-11-30..")("<at_least> {anchored}")
def not_before(moment: Moment, anchored: Span) -> Window:
    return moment.not_before(anchored)
