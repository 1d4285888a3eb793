"""Times told by another time: "the Monday after", "within a week of that", "or early next"."""

from __future__ import annotations

from dataclasses import replace

from ..dates import ONE_DAY, days
from .counts import Amount, Range, amount
from .idioms import idiom, phrases
from .moment import Moment, month_of, one
from .spans import Following, Span, Window
from .waits import in_so_long, within

phrases("after_that", """
    after|following|from|of|past that|this|then|which|there|it|those [date|day|point|meeting]
    afterwards|afterward|thereafter|later
    after|of|from the meeting|decision|deadline|closing date
    from then|there [on]
    on from that|there
""")  # fmt: skip


@idiom(
    "time",
    "[in|another] {amount} {after_that}",
    "{in} {amount} {after_that}",
    example="the panel meets on Friday, and two days after that you'll hear",
    reads="2026-11-22",
)
def counted_after_that(moment: Moment, *parts: Amount | bool) -> Following:
    found = next(part for part in parts if isinstance(part, Amount))
    return Following(lambda that: moment.on(Span(found.first(moment, that.last), found.last(moment, that.last))))


@idiom(
    "time",
    "within|under {amount} {after_that}",
    "up to {amount} {after_that}",
    example="the panel meets on Friday, and within two days of that you'll hear",
    reads="2026-11-20..2026-11-22",
)
def within_that(moment: Moment, found: Amount, _after: bool) -> Following:
    return Following(lambda that: moment.on(Span(that.last, found.last(moment, that.last))))


@idiom(
    "related",
    "[the] {weekday} [morning|afternoon] after|following [that|it]",
    "[the] following {weekday}",
    "[the] next {weekday} after that",
    "[the] {weekday} thereafter",
    "[the] {weekday} of the following week",
    example="the panel sits on the 26th and you'll hear the Monday after",
    reads="2026-11-30",
)
def weekday_after_that(moment: Moment, weekday: int) -> Following:
    next_week = moment.week(1)
    alone = next_week.first + days((weekday - next_week.first.weekday()) % 7)
    return Following(
        lambda that: moment.on(one(replace(moment, interview=that.last).coming(weekday), "weekday")),
        alone=moment.on(one(alone, "weekday")),
    )


@idiom(
    "related",
    "[the] day|morning after|following [that|it]",
    "[the] following day|morning",
    "[the] [very] next day",
    example="the panel sits on Friday and you'll hear the day after",
    reads="2026-11-21",
)
def day_after_that(moment: Moment) -> Following:
    return Following(lambda that: moment.on(one(that.last + ONE_DAY)), alone=moment.on(moment.day(1)))


@idiom(
    "related",
    "[the] following working|business day",
    "[the] next|first working|business day after [that]",
    "[the] working|business day after [that]",
    example="the panel sits on Friday and you'll hear the following working day",
    reads="2026-11-23",
)
def working_day_after_that(moment: Moment) -> Following:
    return Following(
        lambda that: moment.on(one(moment.closed.working_day_after(that.last, 1))),
        alone=moment.on(moment.working_day(1)),
    )


phrases("week_after", """
    [the|that] week after|following|thereafter [that|this|it]
    [the] following week
    [the] one after [that]
    the next one|week
""")  # fmt: skip


@idiom(
    "related",
    "{week_after}",
    example="interviews finish next week and you'll hear the week after",
    reads="2026-11-30..2026-12-04",
)
def week_after_that(moment: Moment, _after: bool) -> Following:
    return Following(lambda that: moment.on(moment.week_of(that.last + days(7))), alone=moment.on(moment.week(1)))


@idiom(
    "related",
    "{part_name} {week_after}",
    example="end of next week, maybe early the week after",
    reads="2026-11-27..2026-12-01",
)
def part_of_week_after_that(moment: Moment, part: str, _after: bool) -> Following:
    return Following(
        lambda that: moment.on(moment.part(part, moment.week_of(that.last + days(7)))),
        alone=moment.on(moment.part(part, moment.week(1))),
    )


@idiom(
    "related",
    "[the] month after [that]",
    "[the] following month",
    example="interviews run in December and you'll hear the month after",
    reads="2027-01-01..2027-01-31",
)
def month_after_that(moment: Moment) -> Following:
    def month(that: Span) -> Window:
        following = month_of(that.last.year, that.last.month).last + ONE_DAY
        return moment.on(month_of(following.year, following.month))

    return Following(month, alone=moment.on(moment.month(1)))


@idiom(
    "related",
    "that [same|very] day|afternoon|evening|night|morning",
    "[the] same day|afternoon|evening",
    "in the afternoon|evening",
    "later that|the same day",
    example="the panel sits on Friday and you'll hear that evening",
    reads="2026-11-20",
)
def that_day(moment: Moment) -> Following:
    return Following(lambda that: moment.on(one(that.last)), alone=moment.on(one(moment.interview)))


@idiom(
    "related",
    "that [same] week",
    "the same week",
    example="the panel sits on the 25th and you'll hear that week",
    reads="2026-11-25..2026-11-27",
)
def that_week(moment: Moment) -> Following:
    return Following(lambda that: moment.on(Span(that.last, max(moment.week_of(that.last).last, that.last))))


@idiom(
    "time",
    "{related}",
    "{on} {related}",
    example="the panel sits on the 26th and you'll hear on the Monday after",
    reads="2026-11-30",
)
def related(_moment, *parts: Following | bool) -> Following:
    return parts[-1]


@idiom(
    "time",
    "{by} {related} [{latest}]",
    "until {related}",
    "{related} {latest}",
    example="the panel sits on the 26th and you'll hear by the Monday after",
    reads="2026-11-26..2026-11-30",
)
def by_related(moment: Moment, *parts: Following | bool | None) -> Following:
    following = next(part for part in parts if isinstance(part, Following))
    return Following(
        lambda that: moment.by(following.after(that).span), alone=following.alone and moment.by(following.alone.span)
    )


@idiom(
    "time",
    "[well|sometime] before then|that|this [date|day|point]",
    "[well] ahead of then|that",
    example="they need you to decide by Friday, so we'll ring you before then",
    reads="2026-11-19",
)
def before_that(moment: Moment) -> Following:
    return Following(moment.before)


@idiom(
    "time",
    "by then|that [point|date|day|time]",
    example="the panel meets on the 26th, you'll hear by then",
    reads="2026-11-26",
)
def by_that(moment: Moment) -> Following:
    return Following(moment.by)


# Short for what was named before; these end their clause.


@idiom(
    "ellipsis",
    "[in|another] {amount} after",
    example="interviews wrap up on the 20th; give me three business days after",
    reads="2026-11-25",
)
def counted_after(moment: Moment, found: Amount) -> Following:
    return counted_after_that(moment, found)


@idiom(
    "ellipsis",
    "[the] {part_name} [the] next",
    "[maybe] {part_name} next",
    example="this week or early next",
    reads="2026-11-19..2026-11-24",
)
def part_of_next(moment: Moment, part: str) -> Following:
    return Following(lambda that: moment.on(moment.part(part, _next_like(moment, that))))


@idiom("ellipsis", "[the|in] next", example="not this week but next", reads="2026-11-23..2026-11-27")
def just_next(moment: Moment) -> Following:
    return Following(lambda that: moment.on(_next_like(moment, that)))


@idiom(
    "ellipsis",
    "more like {numbers}",
    "nearer|closer to {numbers}",
    "now {numbers}",
    "make|making that|it {numbers}",
    "no|sorry [,] [wait|sorry|no] [,] {numbers}",
    example="two weeks, no, more like three",
    reads="2026-12-09",
)
def so_many_instead(moment: Moment, numbers: Range) -> Following:
    """Another number of the units counted before."""

    def window(that: Span) -> Window | None:
        found = that.amount and amount(numbers, that.amount.low.unit)
        return found and replace(in_so_long(moment, found), bound="instead")

    return Following(window)


@idiom(
    "ellipsis",
    "no|not more|later|longer than {small}",
    "{small} at [the] most|latest",
    "{small} max|tops",
    example="not sooner than a week, not later than two",
    reads="2026-11-25..2026-12-02",
)
def so_many_at_most(moment: Moment, number: int) -> Following:
    def window(that: Span) -> Window | None:
        found = that.amount and amount((number, number), that.amount.low.unit)
        return found and within(moment, found)

    return Following(window)


def _next_like(moment: Moment, that: Span) -> Span:
    """Next week after a week was named, next month after a month."""
    return moment.month(1) if "month" in that.unit else moment.week(1)
