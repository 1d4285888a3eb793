"""How many of what: "five to seven business days", "a week or two", "a couple of weeks or so"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from ..dates import days
from .idioms import idiom
from .moment import Moment

Range = tuple[int, int]

A_FEW = (3, 5)
A_COUPLE = 2
EITHER_SIDE = 2  # "about": two days either side
HOURS_IN_A_DAY = 24
HOURS_IN_A_WORKING_DAY = 8
# A wait that is longer than this is not what was meant by the number.
MOST = {
    "hour": 999, "working hour": 480, "day": 180, "working day": 130, "week": 26,
    "fortnight": 13, "month": 6,
}  # fmt: skip
DAYS_IN = {"day": 1, "week": 7, "fortnight": 14}


@dataclass(frozen=True)
class Count:
    """So many of one unit, as a step ahead from a day."""

    number: int
    unit: str

    def after(self, moment: Moment, start: date, slack: int = 0) -> date:
        """The day this leads to from `start`, `slack` days more or less; never one before it."""
        moment = replace(moment, interview=start)
        if self.unit == "working day":
            return moment.working_day(max(self.number + slack, 0)).first
        return max(self._after(moment) + days(slack), start)

    def _after(self, moment: Moment) -> date:
        if self.unit == "working hour":
            return moment.working_day(-(-self.number // HOURS_IN_A_WORKING_DAY)).first
        if self.unit == "month":
            return moment.same_day_in(self.number)
        return moment.interview + days(self._calendar_days())

    def _calendar_days(self) -> int:
        if self.unit == "hour":
            # Less than half a day ahead is still the same day.
            return -(-self.number // HOURS_IN_A_DAY) if self.number >= HOURS_IN_A_DAY // 2 else 0
        return self.number * DAYS_IN[self.unit]


@dataclass(frozen=True)
class Amount:
    """From `low` to `high`, and `slack` days on either side of it."""

    low: Count
    high: Count
    slack: int = 0

    @property
    def vague(self) -> bool:
        """Whether it names no number at all ("a few days")."""
        return (self.low.number, self.high.number) == A_FEW

    def first(self, moment: Moment, start: date) -> date:
        return self.low.after(moment, start, -self.slack)

    def last(self, moment: Moment, start: date) -> date:
        return self.high.after(moment, start, self.slack)


def amount(numbers: Range, unit: str) -> Amount | None:
    low, high = numbers
    return Amount(Count(low, unit), Count(high, unit)) if low <= high <= MOST[unit] else None


# Numbers


@idiom("number", "{digits}", "{spelled_number}", example="in ten days", reads="2026-11-28")
def plain_number(_moment, number: int) -> int:
    return number


@idiom("spelled_number", "{small}", "{tens}", example="in thirty days", reads="2026-12-18")
def simple_number(_moment, number: int) -> int:
    return number


@idiom("spelled_number", "{tens} [-] {small}", example="in twenty-one (21) days", reads="2026-12-09")
def number_of_two_words(_moment, tens: int, ones: int) -> int:
    return tens + ones


@idiom(
    "number",
    "{spelled_number} ( {digits} )",
    "{digits} ( {spelled_number} )",
    example="in five (5) days",
    reads="2026-11-23",
)
def number_said_twice(_moment, number: int, again: int) -> int | None:
    return number if number == again else None


@idiom("numbers", "{number}", example="in 3 days", reads="2026-11-21")
def exactly(_moment, number: int) -> Range:
    return number, number


@idiom("numbers", "a|an|another", example="in a week", reads="2026-11-25")
def one_of_them(_moment) -> Range:
    return 1, 1


@idiom("numbers", "[a|another] couple [of] [more]", "[a] pair of", example="in a couple of days", reads="2026-11-20")
def a_couple(_moment) -> Range:
    return A_COUPLE, A_COUPLE


@idiom(
    "numbers", "[a|another] few [more|of]", "several [more]", example="in a few days", reads="2026-11-21..2026-11-23"
)
def a_few(_moment) -> Range:
    return A_FEW


@idiom("numbers", "[a] couple [of] or|to {number}", example="a couple to three weeks", reads="2026-12-02..2026-12-09")
def a_couple_or_more(_moment, high: int) -> Range | None:
    return (A_COUPLE, high) if high > A_COUPLE else None


@idiom(
    "numbers",
    "a couple [of] or|to [a] few",
    "{small} or a few",
    example="a couple or few days",
    reads="2026-11-20..2026-11-23",
)
def a_couple_or_few(_moment, number: int | None = None) -> Range:
    return number or A_COUPLE, A_FEW[1]


@idiom(
    "numbers",
    "{number} -|to|too|or|, {number}",
    "between {number} and|to|- {number}",
    "from {number} to {number}",
    "anywhere|anything from|between {number} to|and {number}",
    "{number} , or|to {number}",
    "{number} if not {number}",
    "{number} / {number}",
    "{number} up to {number}",
    "{number} - to - {number}",
    example="5-7 days",
    reads="2026-11-23..2026-11-25",
)
def between(_moment, low: int, high: int) -> Range | None:
    return (low, high) if low < high else None


@idiom("numbers", "a|an or {number}", "a|an to {number}", example="a or two days", reads="2026-11-19..2026-11-20")
def one_or_more(_moment, high: int) -> Range:
    return 1, high


# Units


@idiom("unit", "{unit_name}", example="in 2 weeks", reads="2026-12-02")
def plain_unit(_moment, unit: str) -> str:
    return unit


@idiom(
    "unit",
    "[clear|full] business|working|office|work|trading|banking {unit_name}",
    "clear working {unit_name}",
    "business or working {unit_name}",
    "business / working {unit_name}",
    "working / business {unit_name}",
    example="within 3 working days",
    reads="2026-11-19..2026-11-23",
)
def working_unit(_moment, unit: str) -> str | None:
    # A business week is as long as any other.
    return {"day": "working day", "hour": "working hour", "week": "week"}.get(unit)


@idiom("unit", "calendar|clear|full|solid|whole {unit_name}", example="in 3 calendar days", reads="2026-11-21")
def calendar_unit(_moment, unit: str) -> str:
    return unit


# Amounts


@idiom(
    "plain_amount",
    "{numbers} [more|further|good|short|additional] {unit} [time]",
    "a good|further {numbers} {unit}",
    "{numbers} - {unit}",
    "another {numbers} [more] {unit} [time]",
    example="in two weeks' time",
    reads="2026-12-02",
)
def so_many(_moment, numbers: Range, unit: str) -> Amount | None:
    return amount(numbers, unit)


@idiom("plain_amount", "fortnight", example="within the fortnight", reads="2026-11-19..2026-12-02")
def bare_fortnight(_moment) -> Amount | None:
    return amount((1, 1), "fortnight")


@idiom(
    "plain_amount",
    "a|one|another {unit} or|to|, [so|even] {number}",
    "a|one|another {unit} , or|could|then|and [be] {number}",
    "a|one|another {unit} or {number} {unit}",
    "a|one|another {unit} , {number} {unit}",
    "could be a {unit} , could be {number}",
    example="a week or two",
    reads="2026-11-25..2026-12-02",
)
def one_or_two(_moment, unit: str, high: int, of: str | None = None) -> Amount | None:
    return amount((1, high), unit) if high > 1 and of in (None, unit) else None


@idiom("plain_amount", "{unit_name} or two", example="in the next day or two", reads="2026-11-19..2026-11-20")
def bare_unit_or_two(_moment, unit: str) -> Amount | None:
    return amount((1, 2), unit)


@idiom("plain_amount", "a|one {unit} or a couple", example="a week or a couple", reads="2026-11-25..2026-12-02")
def one_or_a_couple(_moment, unit: str) -> Amount | None:
    return amount((1, 2), unit)


@idiom(
    "plain_amount",
    "{number} {unit} or|, {number}",
    "{number} {unit} , or|could [be] {number}",
    example="two weeks, maybe three",
    reads="2026-12-02..2026-12-09",
)
def so_many_or_more(_moment, low: int, unit: str, high: int) -> Amount | None:
    return amount((low, high), unit) if low < high else None


@idiom(
    "plain_amount",
    "a|one {unit} and a half",
    "{small} and a half {unit}",
    "a {unit} and half",
    "one and half {unit}",
    "{digits} . 5 {unit}",
    example="a week and a half",
    reads="2026-11-28..2026-11-29",
)
def and_a_half(_moment, first: int | str, unit: str | None = None) -> Amount | None:
    number, unit = (1, first) if unit is None else (first, unit)
    length = {"week": 7, "month": 30, "day": 1}.get(unit, 0) * (2 * number + 1)
    return amount((length // 2, -(-length // 2)), "day") if length else None


@idiom("amount", "{plain_amount}", example="in 3 days", reads="2026-11-21")
def as_it_stands(_moment, plain: Amount) -> Amount:
    return plain


@idiom(
    "amount",
    "{plain_amount} to|or|-|, {plain_amount}",
    "between {plain_amount} and {plain_amount}",
    "[anywhere|anything] [from] {plain_amount} [up] to {plain_amount}",
    "{plain_amount} , as much as {plain_amount}",
    "as little as {plain_amount} [,] [or] as much|long as {plain_amount}",
    "as soon as {plain_amount} or as long as {plain_amount}",
    example="a week to ten days",
    reads="2026-11-25..2026-11-28",
)
def from_one_to_another(moment: Moment, low: Amount, high: Amount) -> Amount | None:
    is_longer = low.last(moment, moment.interview) <= high.last(moment, moment.interview)
    return Amount(low.low, high.high) if is_longer else None


@idiom(
    "amount",
    "[in] about|around|some|nearly|almost|close [to] {plain_amount} [or so]",
    "{plain_amount} or so|thereabouts",
    "{plain_amount} ish",
    "{plain_amount} , give or take",
    "{plain_amount} give or take [a day] [or two]",
    "{plain_amount} odd",
    "about|around {plain_amount} ish",
    "{numbers_ish} {unit}",
    "{plain_amount} about|approximately",
    example="about a week",
    reads="2026-11-23..2026-11-27",
)
def about(_moment, plain: Amount, unit: str | None = None) -> Amount | None:
    plain = amount(plain, unit) if unit else plain
    exact = plain is not None and plain.low == plain.high
    return replace(plain, slack=EITHER_SIDE) if exact else plain  # after a range "or so" adds nothing


@idiom(
    "numbers_ish",
    "{number} ish|odd|plus minus",
    "{number} or so",
    example="in ten or so days",
    reads="2026-11-26..2026-11-30",
)
def number_or_so(_moment, number: int) -> Range:
    return number, number
