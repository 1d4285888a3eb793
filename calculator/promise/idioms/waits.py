"""How long to wait: in, within, at least, from now, after that day."""

from __future__ import annotations

from dataclasses import replace

from ..grammar import Grammar
from ..moment import Moment, one
from ..times import A_FEW, Amount, Span, Window

WAITS = Grammar()
idiom, either = WAITS.idiom, WAITS.either


either("wait", example="7 days from the interview", reads="2026-11-25")("""
    {amount} [<from_now>]
    {amount} , <from_now>
""")


# In so long


@idiom("time", example="in ten days", reads="2026-11-28")("""
    {amount:wait} [<away>]
    <in> {amount:wait} [<away>]
""")
def in_so_long(moment: Moment, amount: Amount) -> Window:
    span = moment.counted(amount)
    low = max(span.first, min(moment.tomorrow, span.last))
    return Window(low, span.last, "in", Span(low, span.last, amount=amount), counted=amount)


# A number of minutes is today, whatever the number.
@idiom("time", example="in 20 minutes", reads="2026-11-18")("""
    in|within [about|around|under] <number> minutes|minute|mins
    in|within a minute
""")
def in_minutes(moment: Moment) -> Window:
    return moment.on(one(moment.interview))


@idiom("time", example="you will get a text within the day", reads="2026-11-18")("within [the] day|today|hour")
def within_the_day(moment: Moment) -> Window:
    return moment.on(one(moment.interview))


# Within


@idiom("time", example="14 days max", reads="2026-11-19..2026-12-02")("""
    <within> {amount:wait} [<at_most>]
    [<in>] {amount:wait} <at_most> [<from_now>]
""")
def within(moment: Moment, amount: Amount) -> Window:
    """From day 1; from the first number when two are named ("within 5 to 7 days")."""
    span = moment.counted(amount)
    two_named = amount.low != amount.high and not amount.vague
    first = span.first if two_named else min(moment.tomorrow, span.last)
    return Window(first, span.last, "within", Span(first, span.last, amount=amount), counted=amount)


@idiom("time", example="in the coming days", reads="2026-11-19..2026-11-23")("""
    [in|over|during|within] [the] coming|next|following|upcoming {unit:units}
    in|within [the] {unit:units}
""")
def coming_days(moment: Moment, unit: str) -> Window:
    """Without a number, as within a few."""
    return within(moment, Amount.of(A_FEW, unit))


@idiom("time", example="over the next week", reads="2026-11-19..2026-11-25")("""
    in|over|during|within the next|coming|following {unit:unit_name} [or so]
""")
def coming_unit(moment: Moment, unit: str) -> Window:
    """ "In the next week" is seven days from now, though some mean the calendar week."""
    return within(moment, Amount.of((1, 1), unit))


@idiom("time", example="If it's been a week, ring us", reads="2026-11-19..2026-11-25")("""
    if its|it [has] been {amount:wait}
""")
def once_gone_by(moment: Moment, amount: Amount) -> Window:
    """The candidate may ask from then on, so the answer is expected before."""
    return within(moment, amount)


# At least


@idiom("time", example="at least a week, maybe two", reads="2026-11-25..2026-12-02")("""
    <at_least> {low:amount} , {high:number}
    <at_least> {low:amount} or {high:number}
""")
def at_least_maybe_more(moment: Moment, low: Amount, high: int) -> Window | None:
    amount = Amount.meant((low.low.number, high), low.low.unit)
    return in_so_long(moment, amount) if amount else None


@idiom("time", example="at least a week", reads="2026-11-25..")("""
    <at_least> {amount:wait} [<or_more>]
    [<in>] {amount:wait} <or_more>
    for {amount:wait} <or_more>
    [in|for] {amount:plus_amount} [<from_now>]
""")
def at_least(moment: Moment, amount: Amount) -> Window:
    low = moment.counted(amount).first
    return Window(low, None, "at least", Span(low, low, amount=amount), counted=amount)


@idiom("plus_amount", example="2+ weeks", reads="2026-12-02..")("""
    {number} plus [-] {unit}
    {number} or more {unit}
""")
def plus_amount(_moment: Moment, number: int, unit: str) -> Amount | None:
    return Amount.meant((number, number), unit)


@idiom("time", example="more than a week", reads="2026-11-25..")("""
    more|longer than {amount:wait}
    over|beyond {amount:wait}
""")
def more_than(moment: Moment, amount: Amount) -> Window:
    return replace(at_least(moment, amount), bound="more than")


@idiom("time", example="for two weeks", reads="none")("for [another] {amount} [yet|more]")
def for_so_long(moment: Moment, amount: Amount) -> Window:
    return replace(in_so_long(moment, amount), bound="for")
