"""The one grammar that every idiom is filed in, and the single words it is made of."""

from __future__ import annotations

from .grammar import Grammar
from .vocabulary import MONTHS, NUMBERS, ORDINALS, TENS, UNITS, WEEKDAYS, WEEKDAYS_EVERY

GRAMMAR = Grammar()
idiom = GRAMMAR.idiom


def phrases(rule: str, text: str) -> None:
    """File plain phrases, one a line, that say the same as far as a pattern goes."""
    for phrase in text.strip().splitlines():
        GRAMMAR.add(rule, phrase, lambda _moment, *_parts: True)


# The day that every example is read on: a Wednesday, in Britain unless the idiom says otherwise.
EXAMPLE_DAY = "2026-11-18"


def _digits(longest: int):
    return lambda text: int(text) if text.isdecimal() and text.isascii() and len(text) <= longest else None


def _ordinal_digits(text: str) -> int | None:
    return (
        int(text[:-2]) if text[-2:] in ("st", "nd", "rd", "th") and text[:-2].isdecimal() and len(text) <= 4 else None
    )


def ordinal(text: str) -> int | None:
    return _ordinal_digits(text) or ORDINALS.get(text)


def _year(text: str) -> int | None:
    return int(text) if len(text) == 4 and text.isdecimal() and text.startswith("20") else None


GRAMMAR.terminal("digits", _digits(longest=3))
GRAMMAR.terminal("two_digits", _digits(longest=2))
GRAMMAR.terminal("year", _year)
GRAMMAR.terminal("ordinal", ordinal)
GRAMMAR.terminal("ordinal_digits", _ordinal_digits)
GRAMMAR.terminal("weekday", WEEKDAYS.get)
GRAMMAR.terminal("weekdays", WEEKDAYS_EVERY.get)
GRAMMAR.terminal("ordinal_word", ORDINALS.get)
GRAMMAR.terminal("month_name", MONTHS.get)
GRAMMAR.terminal("unit_name", UNITS.get)
GRAMMAR.terminal("units", lambda text: UNITS.get(text) if text.endswith("s") else None)
GRAMMAR.terminal("small", NUMBERS.get)
GRAMMAR.terminal("tens", TENS.get)
