"""How many of what: "five to seven business days", "a week or two", "a couple of weeks or so"."""

from __future__ import annotations

from dataclasses import replace

from ..grammar import Grammar
from ..moment import Moment
from ..times import A_FEW, Amount, Range

COUNTS = Grammar()
idiom, either = COUNTS.idiom, COUNTS.either

A_COUPLE = 2
EITHER_SIDE = 2  # "about": two days either side


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


@idiom("number", example="in five (5) days", reads="2026-11-23")("""
    {number:spelled_number} ( {again:digits} )
    {number:digits} ( {again:spelled_number} )
""")
def number_said_twice(_moment: Moment, number: int, again: int) -> int | None:
    return number if number == again else None


@idiom("numbers", example="in 3 days", reads="2026-11-21")("{number}")
def exactly(_moment: Moment, number: int) -> Range:
    return number, number


@idiom("numbers", example="in a week", reads="2026-11-25")("a|an|another")
def one_of_them(_moment: Moment) -> Range:
    return 1, 1


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
def a_couple_or_more(_moment: Moment, high: int) -> Range | None:
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
""")
def between(_moment: Moment, low: int, high: int) -> Range | None:
    return (low, high) if low < high else None


@idiom("numbers", example="a or two days", reads="2026-11-19..2026-11-20")("""
    a|an or {high:number}
    a|an to {high:number}
""")
def one_or_more(_moment: Moment, high: int) -> Range:
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


@idiom("plain_amount", example="in two weeks' time", reads="2026-12-02")("""
    {numbers} [more|further|good|short|additional] {unit} [time]
    a good|further {numbers} {unit}
    {numbers} - {unit}
    another {numbers} [more] {unit} [time]
""")
def so_many(_moment: Moment, numbers: Range, unit: str) -> Amount | None:
    return Amount.meant(numbers, unit)


@idiom("plain_amount", example="within the fortnight", reads="2026-11-19..2026-12-02")("fortnight")
def bare_fortnight(_moment: Moment) -> Amount:
    return Amount.of((1, 1), "fortnight")


@idiom("plain_amount", example="a week or two", reads="2026-11-25..2026-12-02")("""
    a|one|another {unit} or|to|, [so|even] {high:number}
    a|one|another {unit} , or|could|then|and [be] {high:number}
    a|one|another {unit} or {high:number} {of:unit}
    a|one|another {unit} , {high:number} {of:unit}
    could be a {unit} , could be {high:number}
""")
def one_or_two(_moment: Moment, unit: str, high: int, of: str | None = None) -> Amount | None:
    return Amount.meant((1, high), unit) if high > 1 and of in (None, unit) else None


@idiom("plain_amount", example="in the next day or two", reads="2026-11-19..2026-11-20")("{unit:unit_name} or two")
@idiom("plain_amount", example="a week or a couple", reads="2026-11-25..2026-12-02")("a|one {unit} or a couple")
def one_or_a_couple(_moment: Moment, unit: str) -> Amount:
    return Amount.of((1, 2), unit)


@idiom("plain_amount", example="two weeks, maybe three", reads="2026-12-02..2026-12-09")("""
    {low:number} {unit} or|, {high:number}
    {low:number} {unit} , or|could [be] {high:number}
""")
def so_many_or_more(_moment: Moment, low: int, unit: str, high: int) -> Amount | None:
    return Amount.meant((low, high), unit) if low < high else None


@idiom("plain_amount", example="a week and a half", reads="2026-11-28..2026-11-29")("""
    a|one {unit} and a half
    {number:small} and a half {unit}
    a {unit} and half
    one and half {unit}
    {number:digits} . 5 {unit}
""")
def and_a_half(_moment: Moment, unit: str, number: int = 1) -> Amount | None:
    length = {"week": 7, "month": 30, "day": 1}.get(unit, 0) * (2 * number + 1)
    return Amount.meant((length // 2, -(-length // 2)), "day") if length else None


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
    {amount:plain_amount} give or take [a day] [or two]
    {amount:plain_amount} odd
    about|around {amount:plain_amount} ish
    {amount:plain_amount} about|approximately
""")
def about(_moment: Moment, amount: Amount) -> Amount:
    # After a range "or so" adds nothing.
    return replace(amount, slack=EITHER_SIDE) if amount.low == amount.high else amount


@idiom("amount", example="in ten or so days", reads="2026-11-26..2026-11-30")("""
    {number} ish|odd|plus minus {unit}
    {number} or so {unit}
""")
def number_or_so(_moment: Moment, number: int, unit: str) -> Amount | None:
    amount = Amount.meant((number, number), unit)
    return amount and replace(amount, slack=EITHER_SIDE)
