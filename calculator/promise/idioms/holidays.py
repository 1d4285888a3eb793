"""Holidays by name, and whichever public holiday comes next."""

from __future__ import annotations

from ..grammar import Grammar
from ..holidays import Feast, block, found, holiday_within, is_meant, next_holiday, next_long_weekend
from ..lexicon.feasts import FEASTS
from ..moment import Moment
from ..times import Span, Undated

HOLIDAYS = Grammar()
idiom = HOLIDAYS.idiom


def _file(feast: Feast) -> None:
    def holiday(moment: Moment) -> Span | Undated | None:
        return (found(feast, moment) or Undated()) if is_meant(feast, moment) else None

    for name in feast.called.split(", "):
        HOLIDAYS.add("holiday", f"[the] {name}", holiday)


for _feast in FEASTS:
    _file(_feast)


@idiom("holiday", example="after the bank holiday", reads="2026-12-29..2027-01-05")("""
    [the|this] [coming] bank|public|national|regular|upcoming holiday
    [the|this] [coming] bank|public holidays
    the|this holiday
""")
def coming_holiday(moment: Moment) -> Span | Undated:
    return next_holiday(moment) or Undated()


@idiom("holiday", example="on the bank holiday Monday", reads="2026-12-28")("""
    [the|this] [coming] bank|public holiday monday
""")
def coming_holiday_monday(moment: Moment) -> Span | Undated:
    return block(moment, lambda day, _name: day.weekday() == 0) or Undated()


@idiom("holiday", example="after the bank holiday at the end of December", reads="2026-12-29..2027-01-05")("""
    [the] bank|public holiday|holidays [weekend|monday] in|at|towards|of [the] {month}
    [the] bank|public holiday|holidays [weekend|monday] in|at|towards [the] {part:part_name} [the] {month}
""")
def holiday_in(moment: Moment, month: Span, part: str = "") -> Span | Undated:
    return holiday_within(moment.part(part, month) if part else month, moment) or Undated()


@idiom("holiday", example="over the long weekend", reads="2026-12-25..2026-12-27")("""
    [the|this] [coming] long|holiday weekend
    [the|this] [coming] [long] bank holiday weekend
""")
def coming_long_weekend(moment: Moment) -> Span | Undated:
    return next_long_weekend(moment) or Undated()


@idiom("known_holiday", example="the Monday after Christmas", reads="2026-12-28")("{holiday}")
def known_holiday(_moment: Moment, holiday: Span | Undated) -> Span | None:
    return holiday if isinstance(holiday, Span) else None
