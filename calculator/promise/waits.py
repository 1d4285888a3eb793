"""How long to wait: in, within, at least, from now, after that day."""

from __future__ import annotations

from dataclasses import replace

from .counts import A_FEW, Amount, amount
from .idioms import idiom, phrases
from .moment import Moment, one
from .spans import Span, Undated, Window

phrases("from_now", """
    from now|today|this|here [on]
    of|after today|now
    hence
    from|after|of|following|post|since [the|your|this|our|todays|my|their] [final|last|first] interview|interviews|call|conversation|chat|meeting|discussion [date|day|today|with us]
    from|of|after [the] date|day of [the|your|this|my] interview
    from the|this date
    after meeting|interviewing [with] you|us
    of meeting|interviewing [with] you|us
    of your interview with us
""")  # fmt: skip


@idiom(
    "wait", "{amount} [{from_now}]", "{amount} , {from_now}", example="7 days from the interview", reads="2026-11-25"
)
def wait(_moment, amount: Amount, _from_now: bool | None) -> Amount:
    return amount


# In so long


phrases("in", """
    in [another|only]
    in as little as
    after [another|only]
    another
    at
    in the space of
    give|giving [for] [at|another]
    take|takes|taking|need|needs [us|them|me|it|him|her] [at|another]
""")  # fmt: skip
phrases("away", "out|away|off|time|yet")


@idiom("time", "{wait} [{away}]", "{in} {wait} [{away}]", example="in ten days", reads="2026-11-28")
def in_so_long(moment: Moment, *parts: Amount | bool | None) -> Window:
    found = next(part for part in parts if isinstance(part, Amount))
    low, high = found.first(moment, moment.interview), found.last(moment, moment.interview)
    low = max(low, min(moment.tomorrow, high))
    return Window(low, high, "in", Span(low, high, amount=found), counted=found)


# A number of minutes is today, whatever the number.
@idiom(
    "time",
    "in|within [about|around|under] {number} minutes|minute|mins",
    "in|within a minute",
    example="in 20 minutes",
    reads="2026-11-18",
)
def in_minutes(moment: Moment, _number: int | None = None) -> Window:
    return moment.on(one(moment.interview))


@idiom("time", "within [the] day|today|hour", example="you will get a text within the day", reads="2026-11-18")
def within_the_day(moment: Moment) -> Window:
    return moment.on(one(moment.interview))


# Within


phrases("within", """
    within [the] [next|coming|following]
    with in [the] [next|coming|following]
    latest [in|within]
    within at most
    within a maximum|max|period|timeframe|window|span [of]
    inside [of] [the] [next]
    w / in|i
    [in] under
    [in] less than
    fewer than
    up to [a maximum of]
    anything up to
    no|not more|longer|later than
    in no|not more than
    at [the] most|max|maximum
    [a|at|in] maximum|max [of]
    as much|long as
    not exceeding|over|above
    over|during|in|for|throughout [the] next|coming|following|upcoming
    over|during|in [the] course|space of [the] [next|coming]
    over a period of
    [the] next
    by|at the next
    sometime|anytime in|within|over|during [the] [next|coming]
    some|any time in|within|over|during [the] [next|coming]
    at some point in|within|over|during [the] [next|coming]
    wait|allow [for] up to
""")  # fmt: skip
phrases("at_most", """
    [,] max|tops|maximum|latest|limit
    [,] at [the] [very|absolute] most|latest|max|maximum|outside
    [,] or less|sooner|under|fewer|before|earlier
    [,] if not sooner|before|earlier
    ( max )
    or so max|tops|at most
    period|timeframe|window|turnaround|timeline
""")  # fmt: skip


@idiom(
    "time",
    "{within} {wait} [{at_most}]",
    "[{in}] {wait} {at_most} [{from_now}]",
    example="14 days max",
    reads="2026-11-19..2026-12-02",
)
def within(moment: Moment, *parts: Amount | bool | None) -> Window:
    """From day 1; from the first number when two are named ("within 5 to 7 days")."""
    found = next(part for part in parts if isinstance(part, Amount))
    last = found.last(moment, moment.interview)
    two_named = found.low != found.high and not found.vague
    first = found.first(moment, moment.interview) if two_named else min(moment.tomorrow, last)
    return Window(first, last, "within", Span(first, last, amount=found), counted=found)


@idiom(
    "time",
    "[in|over|during|within] [the] coming|next|following|upcoming {units}",
    "in|within [the] {units}",
    example="in the coming days",
    reads="2026-11-19..2026-11-23",
)
def coming_days(moment: Moment, unit: str) -> Window:
    """Without a number, as within a few."""
    return within(moment, amount(A_FEW, unit))


@idiom(
    "time",
    "in|over|during|within the next|coming|following {unit_name} [or so]",
    example="over the next week",
    reads="2026-11-19..2026-11-25",
)
def coming_unit(moment: Moment, unit: str) -> Window:
    """ "In the next week" is seven days from now, though some mean the calendar week."""
    return within(moment, amount((1, 1), unit))


@idiom("time", "if its|it [has] been {wait}", example="If it's been a week, ring us", reads="2026-11-19..2026-11-25")
def once_gone_by(moment: Moment, found: Amount) -> Window:
    """The candidate may ask from then on, so the answer is expected before."""
    return within(moment, found)


# At least


phrases("at_least", """
    [for|in|after|before|take|takes|another] at least|minimum [another]
    at the [very] least
    a minimum of
    minimum|min [of]
    upwards|upward of
    not|no less|sooner|earlier than
    not|nothing for [at least] [another]
    not|nothing before|until|in [at least] [another]
    for a minimum of
    a good
""")  # fmt: skip
phrases("or_more", """
    [,] at [the] [very] least|minimum|earliest|best
    [,] at a minimum
    [,] minimum|min|plus|earliest
    or more|longer|later
    and more|up|counting
    [,] if not more|longer
    or so at least
""")  # fmt: skip


@idiom(
    "time",
    "{at_least} {amount} , {number}",
    "{at_least} {amount} or {number}",
    example="at least a week, maybe two",
    reads="2026-11-25..2026-12-02",
)
def at_least_maybe_more(moment: Moment, _at_least: bool, low: Amount, high: int) -> Window | None:
    together = amount((low.low.number, high), low.low.unit)
    return together and in_so_long(moment, together)


@idiom(
    "time",
    "{at_least} {wait} [{or_more}]",
    "[{in}] {wait} {or_more}",
    "for {wait} {or_more}",
    "[in|for] {plus_amount} [{from_now}]",
    example="at least a week",
    reads="2026-11-25..",
)
def at_least(moment: Moment, *parts: Amount | bool | None) -> Window:
    found = next(part for part in parts if isinstance(part, Amount))
    low = found.first(moment, moment.interview)
    return Window(low, None, "at least", Span(low, low, amount=found), counted=found)


@idiom("plus_amount", "{number} plus [-] {unit}", "{number} or more {unit}", example="2+ weeks", reads="2026-12-02..")
def plus_amount(_moment, number: int, unit: str) -> Amount | None:
    return amount((number, number), unit)


@idiom("time", "more|longer than {wait}", "over|beyond {wait}", example="more than a week", reads="2026-11-25..")
def more_than(moment: Moment, found: Amount) -> Window:
    return replace(at_least(moment, found), bound="more than")


@idiom("time", "for [another] {amount} [yet|more]", example="for two weeks", reads="none")
def for_so_long(moment: Moment, found: Amount) -> Window:
    return replace(in_so_long(moment, found), bound="for")


# From another day


@idiom(
    "time",
    "{amount} from|after|of|following [the] {bare_date}",
    "{amount} after|following {weekday_named}",
    "{amount} after|from {holiday}",
    example="3 days after the 25th",
    reads="2026-11-28",
)
def counted_from(moment: Moment, found: Amount, day: Span | Undated) -> Window | Undated:
    if isinstance(day, Undated):
        return day
    return moment.on(Span(found.first(moment, day.last), found.last(moment, day.last)))


@idiom(
    "time",
    "within {amount} of|from|after|following [the] {day}",
    example="within 3 days of the 25th",
    reads="2026-11-25..2026-11-28",
)
def within_from(moment: Moment, found: Amount, day: Span) -> Window:
    return moment.on(Span(day.last, found.last(moment, day.last)))
