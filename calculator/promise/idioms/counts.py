"""How many of what: "five to seven business days", "a week or two", "a couple of weeks or so"."""

from __future__ import annotations

from dataclasses import replace
from math import ceil

from ..grammar import Grammar
from ..moment import DAYS_IN, Moment
from ..times import A_FEW, Amount, Count, Range

COUNTS = Grammar()
idiom, either = COUNTS.idiom, COUNTS.either

A_COUPLE = 2
HALF = 0.5
EITHER_SIDE = 2  # "about": two days either side
# Units from the longest on: more is added only in a smaller one.
ONE_IN = {("week", "day"): 7, ("fortnight", "day"): 14, ("month", "week"): 4, ("month", "day"): 30}
BY_LENGTH = ("month", "fortnight", "week", "working day", "day", "working hour", "hour")


# Numbers


either("number", example="in ten days", reads="2026-11-28")("""
    {digits}
    {spelled_number}
""")


either("spelled_number", example="in thirty days", reads="2026-12-18")("""
    {small}
    {tens}
""")


@idiom("spelled_number", example="in twenty-one (21) days", reads="2026-12-09")("{tens} [-] {ones:small}")
def number_of_two_words(_moment: Moment, tens: int, ones: int) -> int:
    return tens + ones


@idiom("number", example="in 2 1/2 weeks", reads="2026-12-06")("""
    {whole:digits} . {tenths}
    {whole:digits} 1 / 2
    {whole:digits} [-] and [-] a [-] half
    {whole:small} [-] and [-] [a] [-] half
""")
def with_a_part(_moment: Moment, whole: int, tenths: float = HALF) -> float:
    return whole + tenths


@idiom("number", example="in five (5) days", reads="2026-11-23")("""
    {number:spelled_number} ( {again:digits} )
    {number:digits} ( {again:spelled_number} )
""")
def number_said_twice(_moment: Moment, number: float, again: float) -> float | None:
    return number if number == again else None


@idiom("numbers", example="in 3 days", reads="2026-11-21")("{number}")
def exactly(_moment: Moment, number: float) -> Range:
    return number, number


@idiom("numbers", example="in a week", reads="2026-11-25")("a|an|another")
def one_of_them(_moment: Moment) -> Range:
    return 1, 1


@idiom("numbers", example="half a month", reads="2026-12-03")("""
    half [of] a|an
    1 / 2 a|an
    0 . 5 [of] a|an
    half
""")
def half_of_one(_moment: Moment) -> Range:
    return HALF, HALF


@idiom("numbers", example="in a couple of days", reads="2026-11-20")("""
    [a|another] couple [of] [more]
    [a] pair of
""")
def a_couple(_moment: Moment) -> Range:
    return A_COUPLE, A_COUPLE


@idiom("numbers", example="in a few days", reads="2026-11-21..2026-11-23")("""
    [a|another] few [more|of]
    several [more]
""")
def a_few(_moment: Moment) -> Range:
    return A_FEW


@idiom("numbers", example="a couple to three weeks", reads="2026-12-02..2026-12-09")("""
    [a] couple [of] or|to {high:number}
""")
def a_couple_or_more(_moment: Moment, high: float) -> Range | None:
    return (A_COUPLE, high) if high > A_COUPLE else None


@idiom("numbers", example="a couple or few days", reads="2026-11-20..2026-11-23")("""
    a couple [of] or|to [a] few
    {number:small} or a few
""")
def a_couple_or_few(_moment: Moment, number: int | None = None) -> Range:
    return number or A_COUPLE, A_FEW[1]


@idiom("numbers", example="5-7 days", reads="2026-11-23..2026-11-25")("""
    {low:number} -|to|too|or|, {high:number}
    between {low:number} and|to|- {high:number}
    from {low:number} to {high:number}
    anywhere|anything from|between {low:number} to|and {high:number}
    {low:number} , or|to {high:number}
    {low:number} if not {high:number}
    {low:number} / {high:number}
    {low:number} up to {high:number}
    {low:number} - to - {high:number}
    {low:number} through|until|- {high:number}
""")
def between(_moment: Moment, low: float, high: float) -> Range | None:
    return (low, high) if low < high else None


@idiom("numbers", example="a or two days", reads="2026-11-19..2026-11-20")("""
    a|an or {high:number}
    a|an to {high:number}
""")
def one_or_more(_moment: Moment, high: float) -> Range:
    return 1, high


# Units


either("unit", example="in 2 weeks", reads="2026-12-02")("{unit_name}")


@idiom("unit", example="within 3 working days", reads="2026-11-19..2026-11-23")("""
    [clear|full] business|working|office|work|trading|banking {unit:unit_name}
    clear working {unit:unit_name}
    business or working {unit:unit_name}
    business / working {unit:unit_name}
    working / business {unit:unit_name}
""")
def working_unit(_moment: Moment, unit: str) -> str | None:
    # A business week is as long as any other.
    return {"day": "working day", "hour": "working hour", "week": "week"}.get(unit)


either("unit", example="in 3 calendar days", reads="2026-11-21")("calendar|clear|full|solid|whole {unit_name}")


# Amounts


@idiom("one_amount", example="in two weeks' time", reads="2026-12-02")("""
    {numbers} [more|further|good|short|additional] {unit} [time]
    a good|further {numbers} {unit}
    {numbers} - {unit}
    another {numbers} [more] {unit} [time]
""")
def so_many(_moment: Moment, numbers: Range, unit: str) -> Amount | None:
    return Amount.meant(numbers, unit)


@idiom("one_amount", example="within the fortnight", reads="2026-11-19..2026-12-02")("fortnight")
def bare_fortnight(_moment: Moment) -> Amount:
    return Amount.of((1, 1), "fortnight")


@idiom("one_amount", example="a week or two", reads="2026-11-25..2026-12-02")("""
    a|one|another {unit} or|to|, [so|even] {high:number}
    a|one|another {unit} , or|could|then|and [be] {high:number}
    a|one|another {unit} or {high:number} {of:unit}
    a|one|another {unit} , {high:number} {of:unit}
    could be a {unit} , could be {high:number}
""")
def one_or_two(_moment: Moment, unit: str, high: float, of: str | None = None) -> Amount | None:
    return Amount.meant((1, high), unit) if high > 1 and of in (None, unit) else None


@idiom("one_amount", example="in the next day or two", reads="2026-11-19..2026-11-20")("{unit:unit_name} or two")
@idiom("one_amount", example="a week or a couple", reads="2026-11-25..2026-12-02")("a|one {unit} or a couple")
def one_or_a_couple(_moment: Moment, unit: str) -> Amount:
    return Amount.of((1, 2), unit)


@idiom("one_amount", example="two weeks, maybe three", reads="2026-12-02..2026-12-09")("""
    {low:number} {unit} or|, {high:number}
    {low:number} {unit} , or|could [be] {high:number}
""")
def so_many_or_more(_moment: Moment, low: float, unit: str, high: float) -> Amount | None:
    return Amount.meant((low, high), unit) if low < high else None


@idiom("one_amount", example="a week and a half", reads="2026-11-29")("""
    [a|one] {unit} and [a] half
    {number} {unit} and a half
""")
def and_a_half(_moment: Moment, unit: str, number: float = 1) -> Amount | None:
    return Amount.meant((number + HALF, number + HALF), unit)


# Of several units


either("plain_amount", example="in a week", reads="2026-11-25")("{one_amount}")


@idiom("plain_amount", example="two weeks plus a few days", reads="2026-12-05..2026-12-07")("""
    {long:one_amount} plus|and [another] {more:one_amount}
    {long:one_amount} and then [another] {more:one_amount}
    {long:one_amount} {more:one_amount}
    {long:one_amount} ( plus {more:one_amount}
""")
def and_so_many_more(_moment: Moment, long: Amount, more: Amount) -> Amount | None:
    """Of a smaller unit, or it is another wait and not more of the same."""
    is_longer = long.low.unit in BY_LENGTH[: BY_LENGTH.index(more.low.unit)]
    if (
        long.vague
        or not is_longer
        or more.high.number >= ONE_IN.get((long.low.unit, more.low.unit), more.high.number + 1)
    ):
        return None
    return Amount(replace(long.low, more=more.low), replace(long.high, more=more.high))


@idiom("plain_amount", example="three weeks, could be a few days over", reads="2026-12-09..2026-12-14")("""
    {long:one_amount} [,|and] could|may|might [be] {more:one_amount} over|more|longer|extra
    {long:one_amount} , {more:one_amount} over|longer|extra
""")
def up_to_so_many_more(_moment: Moment, long: Amount, more: Amount) -> Amount:
    return replace(long, high=replace(long.high, more=more.high))


@idiom("plain_amount", example="three weeks less a day or two", reads="2026-12-07..2026-12-08")("""
    {long:one_amount} [,] less|minus {less:one_amount}
""")
def less_so_many(_moment: Moment, long: Amount, less: Amount) -> Amount | None:
    if less.low.unit not in DAYS_IN:
        return None
    low, high = (Count(-count.number * DAYS_IN[count.unit], "day") for count in (less.high, less.low))
    return Amount(replace(long.low, more=low), replace(long.high, more=high))


either("amount", example="in 3 days", reads="2026-11-21")("{plain_amount}")


@idiom("amount", example="a week to ten days", reads="2026-11-25..2026-11-28")("""
    {low:plain_amount} to|or|-|, {high:plain_amount}
    between {low:plain_amount} and {high:plain_amount}
    [anywhere|anything] [from] {low:plain_amount} [up] to {high:plain_amount}
    {low:plain_amount} , as much as {high:plain_amount}
    as little as {low:plain_amount} [,] [or] as much|long as {high:plain_amount}
    as soon as {low:plain_amount} or as long as {high:plain_amount}
""")
def from_one_to_another(moment: Moment, low: Amount, high: Amount) -> Amount | None:
    is_longer = moment.counted(low).last <= moment.counted(high).last
    return Amount(low.low, high.high) if is_longer else None


@idiom("amount", example="about a week", reads="2026-11-23..2026-11-27")("""
    [in] about|around|some|nearly|almost|close [to] {amount:plain_amount} [or so]
    {amount:plain_amount} or so|thereabouts
    {amount:plain_amount} ish
    {amount:plain_amount} , give or take
    {amount:plain_amount} give or take
    {amount:plain_amount} odd
    about|around {amount:plain_amount} ish
    {amount:plain_amount} about|approximately
    {amount:plain_amount} and a bit|little
    {amount:plain_amount} [,] plus [or] [/] [-] minus
    [about|around|some] {amount:plain_amount} [,] plus / [-]
    {amount:plain_amount} , more or less
    {amount:plain_amount} more or less
    [a] little|bit|slightly under|over|more|less|short [of|than] {amount:plain_amount}
    shy|short of {amount:plain_amount}
""")
def about(_moment: Moment, amount: Amount) -> Amount:
    # After a range "or so" adds nothing.
    return replace(amount, slack=EITHER_SIDE) if amount.low == amount.high else amount


@idiom("amount", example="3 weeks plus or minus a few days", reads="2026-12-04..2026-12-14")("""
    {amount:plain_amount} [,|(] plus [or] [/] [-] [minus] {margin:plain_amount} [)]
    {amount:plain_amount} [,] plus [/] - {margin:plain_amount}
    {amount:plain_amount} [,] give or take {margin:plain_amount}
    {amount:plain_amount} [,] ± {margin:plain_amount}
    {amount:plain_amount} [,] {margin:plain_amount} [or so] either way|side
    {amount:plain_amount} [,] {margin:plain_amount} more or less
""")
def with_a_margin(_moment: Moment, amount: Amount, margin: Amount) -> Amount | None:
    """On both sides, as much as it may come to."""
    if margin.high.unit not in DAYS_IN and margin.high.unit != "working day":
        return None
    return replace(amount, slack=ceil(margin.high.number * DAYS_IN.get(margin.high.unit, 1)))


@idiom("amount", example="about ten days, plus or minus three", reads="2026-11-25..2026-12-01")("""
    [about|around|some] {amount:plain_amount} [,] plus [or] [/] [-] minus {number}
    [about|around|some] {amount:plain_amount} [,] plus / - {number}
    [about|around|some] {amount:plain_amount} [,] give or take {number}
""")
def with_a_margin_of_so_many(_moment: Moment, amount: Amount, number: float) -> Amount | None:
    length = DAYS_IN.get(amount.low.unit, 1 if amount.low.unit == "working day" else 0)
    return replace(amount, slack=ceil(number * length)) if length else None


@idiom("amount", example="in ten or so days", reads="2026-11-26..2026-11-30")("""
    {number} ish|odd|plus minus {unit}
    {number} or so {unit}
    {number} and a bit|little {unit}
""")
def number_or_so(_moment: Moment, number: float, unit: str) -> Amount | None:
    amount = Amount.meant((number, number), unit)
    return amount and replace(amount, slack=EITHER_SIDE)
