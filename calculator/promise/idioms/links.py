"""Times told by another time: "the Monday after", "within a week of that", "or early next"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ...dates import ONE_DAY, days
from ..grammar import Grammar
from ..moment import Moment, one
from ..times import Amount, Following, Range, Span, Window
from .waits import in_so_long, within

LINKS = Grammar()
idiom = LINKS.idiom

# Days told by others: how they follow from those, and which they are when none were told.
Related = tuple[Callable[[Span], Span], Span | None]


@idiom("time", example="the panel meets on Friday, and two days after that you'll hear", reads="2026-11-22")("""
    [in|another] {amount} <after_that>
    <in> {amount} <after_that>
""")
@idiom("ellipsis", example="interviews wrap up on the 20th; give me three business days after", reads="2026-11-25")(
    "[in|another] {amount} after|on|later"
)
def counted_after_that(moment: Moment, amount: Amount) -> Following:
    alone = replace(in_so_long(moment, amount), bound="after that")
    return Following(lambda that: moment.on(moment.counted(amount, that.last)), alone)


@idiom(
    "time", example="the panel meets on Friday, and within two days of that you'll hear", reads="2026-11-20..2026-11-22"
)("""
    within|under {amount} <after_that>
    up to {amount} <after_that>
""")
def within_that(moment: Moment, amount: Amount) -> Following:
    return Following(lambda that: moment.on(Span(that.last, moment.counted(amount, that.last).last)))


@idiom("related", example="the panel sits on the 26th and you'll hear the Monday after", reads="2026-11-30")("""
    [the] {weekday} [morning|afternoon] after|following [that|it]
    [the] following {weekday}
    [the] next {weekday} after that
    [the] {weekday} thereafter
    [the] {weekday} of the following week
""")
def weekday_after_that(moment: Moment, weekday: int) -> Related:
    next_week = moment.week(1).first
    alone = one(next_week + days((weekday - next_week.weekday()) % 7), "weekday")
    return lambda that: one(replace(moment, interview=that.last).coming(weekday), "weekday"), alone


@idiom("related", example="the panel sits on Friday and you'll hear the day after", reads="2026-11-21")("""
    [the] day|morning after|following [that|it]
    [the] following day|morning
    [the] [very] next day
""")
def day_after_that(moment: Moment) -> Related:
    return lambda that: one(that.last + ONE_DAY), moment.day(1)


@idiom("related", example="the panel sits on Friday and you'll hear the following working day", reads="2026-11-23")("""
    [the] following working|business day
    [the] next|first working|business day after [that]
    [the] working|business day after [that]
""")
def working_day_after_that(moment: Moment) -> Related:
    return lambda that: one(moment.closed.working_day_after(that.last, 1)), moment.working_day(1)


@idiom(
    "related", example="interviews finish next week and you'll hear the week after", reads="2026-11-30..2026-12-04"
)("""
    <week_after>
""")
def week_after_that(moment: Moment) -> Related:
    return lambda that: moment.week_of(that.last + days(7)), moment.week(1)


@idiom("related", example="end of next week, maybe early the week after", reads="2026-11-27..2026-12-01")("""
    {part:part_name} <week_after>
""")
def part_of_week_after_that(moment: Moment, part: str) -> Related:
    return lambda that: moment.part(part, moment.week_of(that.last + days(7))), moment.part(part, moment.week(1))


@idiom(
    "related", example="interviews run in December and you'll hear the month after", reads="2027-01-01..2027-01-31"
)("""
    [the] month after [that]
    [the] following month
""")
def month_after_that(moment: Moment) -> Related:
    return lambda that: replace(moment, interview=that.last).month(1), moment.month(1)


@idiom("related", example="the panel sits on Friday and you'll hear that evening", reads="2026-11-20")("""
    that day|afternoon|evening|night|morning
    [the] same day|afternoon|evening
    in the afternoon|evening
    later that|the same day
""")
def that_day(moment: Moment) -> Related:
    return lambda that: one(that.last), one(moment.interview)


@idiom("related", example="the panel sits on Friday and I'll ring you straight out of it", reads="2026-11-20")("""
    that same|very day|afternoon|evening|night|morning
    straight|right|immediately out of it|there|that
""")
def that_very_day(_moment: Moment) -> Related:
    return lambda that: one(that.last), None


@idiom("related", example="the panel sits on the 25th and you'll hear that week", reads="2026-11-25..2026-11-27")("""
    that [same] week
    the same week
""")
def that_week(moment: Moment) -> Related:
    return lambda that: Span(that.last, max(moment.week_of(that.last).last, that.last)), None


@idiom("time", example="the panel sits on the 26th and you'll hear on the Monday after", reads="2026-11-30")("""
    {related}
    <on> {related}
""")
def on_related(moment: Moment, related: Related) -> Following:
    return _following(related, moment.on)


@idiom(
    "time", example="the panel sits on the 26th and you'll hear by the Monday after", reads="2026-11-26..2026-11-30"
)("""
    <by> {related} [<latest>]
    until {related}
    {related} <latest>
""")
def by_related(moment: Moment, related: Related) -> Following:
    return _following(related, moment.by)


def _following(related: Related, window: Callable[[Span], Window]) -> Following:
    after, alone = related
    return Following(lambda that: window(after(that)), alone=window(alone) if alone else None)


@idiom("time", example="they need you to decide by Friday, so we'll ring you before then", reads="2026-11-19")("""
    [well|sometime] before then|that|this [date|day|point]
    [well] ahead of then|that
""")
def before_that(moment: Moment) -> Following:
    return Following(moment.before)


@idiom("time", example="the group has moved to 14 December, so no outcome until after that", reads="2026-12-15..")("""
    <not_before> after then|that|it
    until after then|that|it
""")
def not_before_that(moment: Moment) -> Following:
    return Following(lambda that: moment.not_before(one(that.last + ONE_DAY)))


@idiom("time", example="the panel meets on the 26th, you'll hear by then", reads="2026-11-26")("""
    by then|that [point|date|day|time]
""")
def by_that(moment: Moment) -> Following:
    return Following(moment.by)


# Short for what was named before; these end their clause.


@idiom("ellipsis", example="this week or early next", reads="2026-11-19..2026-11-24")("""
    [the] {part:part_name} [the] next
    [maybe] {part:part_name} next
""")
def part_of_next(moment: Moment, part: str) -> Following:
    return Following(lambda that: moment.on(moment.part(part, _next_like(moment, that))))


@idiom("ellipsis", example="not this week but next", reads="2026-11-23..2026-11-27")("[the|in] next")
def just_next(moment: Moment) -> Following:
    return Following(lambda that: moment.on(_next_like(moment, that)))


@idiom("ellipsis", example="two weeks, no, more like three", reads="2026-12-09")("""
    more like {numbers}
    lets call|make|say it {numbers}
    it will be {numbers}
    nearer|closer to {numbers}
    now [it|its] [is] {numbers}
    make|making that|it {numbers}
    no|sorry [,] [wait|sorry|no] [,] {numbers}
""")
def so_many_instead(moment: Moment, numbers: Range) -> Following:
    """Another number of the units counted before."""
    return _so_many(numbers, lambda amount: replace(in_so_long(moment, amount), bound="instead"))


@idiom("ellipsis", example="usually 5 working days, it might be 8", reads="2026-11-25..2026-11-30")("""
    might|may|could|can [well] be|take|need {number}
    {number} at [the] worst|outside
""")
def so_many_perhaps(moment: Moment, number: int) -> Following:
    return _so_many((number, number), lambda amount: in_so_long(moment, amount))


@idiom("ellipsis", example="not sooner than a week, not later than two", reads="2026-11-25..2026-12-02")("""
    no|not more|later|longer than {number:small}
    {number:small} at [the] most|latest
    {number:small} max|tops
""")
def so_many_at_most(moment: Moment, number: int) -> Following:
    return _so_many((number, number), lambda amount: within(moment, amount))


def _so_many(numbers: Range, window: Callable[[Amount], Window]) -> Following:
    """So many of the units counted before."""

    def after(that: Span) -> Window | None:
        amount = that.amount and Amount.meant(numbers, that.amount.low.unit)
        return window(amount) if amount else None

    return Following(after)


def _next_like(moment: Moment, that: Span) -> Span:
    """Next week after a week was named, next month after a month."""
    return moment.month(1) if "month" in that.unit else moment.week(1)
