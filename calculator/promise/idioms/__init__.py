"""The grammar of time: every idiom there is, and the single words that they are made of."""

from __future__ import annotations

from collections.abc import Callable

from ..grammar import Grammar
from ..lexicon.phrases import CONNECTIVES
from ..lexicon.vocabulary import MONTHS, NUMBERS, ORDINALS, TENS, UNITS, WEEKDAYS, WEEKDAYS_EVERY
from .anchors import ANCHORS
from .asides import ASIDES
from .borrowed import BORROWED
from .counts import COUNTS
from .days import DAYS
from .holidays import HOLIDAYS
from .limits import LIMITS
from .links import LINKS
from .periods import PERIODS
from .waits import WAITS

# The day that every example is read on: a Wednesday, in Britain unless the idiom says otherwise.
EXAMPLE_DAY = "2026-11-18"

MINUTES_IN_AN_HOUR = 60

WORDS = Grammar()


def _digits(longest: int) -> Callable[[str], int | None]:
    return lambda text: int(text) if text.isdecimal() and text.isascii() and len(text) <= longest else None


def _ordinal_digits(text: str) -> int | None:
    return (
        int(text[:-2]) if text[-2:] in ("st", "nd", "rd", "th") and text[:-2].isdecimal() and len(text) <= 4 else None
    )


def ordinal(text: str) -> int | None:
    return _ordinal_digits(text) or ORDINALS.get(text)


def _tenths(text: str) -> float | None:
    """What stands behind the point of "2.5" or "1.25"; other figures there are more often the next sentence."""
    return float(f"0.{text}") if text in ("5", "25", "50", "75") else None


def _minutes(text: str) -> int | None:
    return int(text) if len(text) == 2 and text.isdecimal() and int(text) < MINUTES_IN_AN_HOUR else None


def _year(text: str) -> int | None:
    return int(text) if len(text) == 4 and text.isdecimal() and text.startswith("20") else None


WORDS.terminal("digits", _digits(longest=3))
WORDS.terminal("two_digits", _digits(longest=2))
WORDS.terminal("tenths", _tenths)
WORDS.terminal("minutes", _minutes)
WORDS.terminal("year", _year)
WORDS.terminal("ordinal", ordinal)
WORDS.terminal("ordinal_digits", _ordinal_digits)
WORDS.terminal("weekday", WEEKDAYS.get)
WORDS.terminal("weekdays", WEEKDAYS_EVERY.get)
WORDS.terminal("ordinal_word", ORDINALS.get)
WORDS.terminal("month_name", MONTHS.get)
WORDS.terminal("unit_name", UNITS.get)
WORDS.terminal("units", lambda text: UNITS.get(text) if text.endswith("s") else None)
WORDS.terminal("small", NUMBERS.get)
WORDS.terminal("tens", TENS.get)
for _rule, _phrases in CONNECTIVES.items():
    WORDS.phrases(_rule, _phrases)

# Of two idioms of a rule that reach as far, the first is taken.
GRAMMAR = Grammar(WORDS, ASIDES, WAITS, LINKS, ANCHORS, LIMITS, COUNTS, DAYS, PERIODS, HOLIDAYS, BORROWED)
