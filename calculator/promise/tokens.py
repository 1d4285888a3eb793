"""From typed text to tokens, the words as patterns see them: lower case, contractions opened, slips put right.

Every word keeps its place in the original text, so that a reading can point at what it rests on.
Words that only soften ("maybe", "hopefully") are left out here, once, so that no pattern has to allow
for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from .characters import plain
from .lexicon.languages import FOREIGN_TIMES
from .lexicon.vocabulary import (
    ABBREVIATIONS,
    CONTRACTIONS,
    HEDGES,
    MONTHS,
    NUMBERS,
    REAL_WORDS,
    SHORT_TARGETS,
    SPELLINGS,
    TARGETS,
    TITLES,
    WEEKDAYS,
    WEEKDAYS_EVERY,
)

# Numbers with or without their "th", words with inner apostrophes, and any other sign by itself.
# Spellings that mix figures and letters ("b4", "2moro") come first, for otherwise figures stand by themselves.
_MIXED = "|".join(slip for slip in SPELLINGS if not slip.isalpha())
# Four numbers or more joined by one sign are no date ("192.168.1.1", "0800-555-12-34"), nor are more than the six
# that two dates have. Such a chain is one word.
_CHAIN = r"[0-9]+(?P<sign> ?[-/] ?|\.)[0-9]+(?:(?P=sign)[0-9]+){2,}|[0-9]+(?:[-/.][0-9]+){6,}"
_PIECE = re.compile(
    rf"(?<![^\W_])(?:{_MIXED})(?![^\W_])|{_CHAIN}|[0-9]+(?:st|nd|rd|th)(?![^\W\d_])|[0-9]+|[^\W\d_]+(?:['’‘`´][^\W\d_]+)*|\n|[^\w\s]|_",
    re.IGNORECASE,
)
_SIGNS = {"—": ";", "…": ".", "’": "'", "‘": "'", "\n": ";", "~": "about", "&": "and", "+": "plus"}
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘`´", "'"))
_LONGEST_SLIP = 14
# These begin a new sentence, though a stop behind an abbreviation stands before them.
BEGINNINGS = frozenset(
    "should shall can could do does is what how when why they he she it we i you hr my thanks".split()
)


class Token(NamedTuple):
    """One word as the patterns see it, and where it stands in the text."""

    text: str
    start: int
    end: int


def split(said: str) -> list[Token]:
    """The words of `said`, as the patterns want them."""
    return unhedged(spoken(said))


def spoken(said: str) -> list[Token]:
    """The words of `said` with those that only soften."""
    text, starts, ends = plain(said)
    pieces = [Token(_plain(m[0]), starts[m.start()], ends[m.end() - 1]) for m in _PIECE.finditer(text)]
    pieces = [piece for piece in pieces if piece.text not in ("'", '"', "“", "”", "*", "_")]
    return [word for i, piece in enumerate(pieces) if not _is_joint(pieces, i, said) for word in _opened(piece)]


def unhedged(words: list[Token]) -> list[Token]:
    return [word for i, word in enumerate(words) if word.text not in HEDGES or (i and words[i - 1].text == "more")]


def _plain(piece: str) -> str:
    return _SIGNS.get(piece) or piece.lower().translate(_APOSTROPHES)


def _is_joint(pieces: list[Token], at: int, said: str) -> bool:
    """A sign that belongs to the word beside it: the stop of "Nov." and the hyphen of "six-month"."""
    sign = pieces[at].text
    if not 0 < at < len(pieces) - (sign == "-") or pieces[at - 1].end != pieces[at].start:
        return False
    if sign == ".":
        return pieces[at - 1].text in TITLES or (pieces[at - 1].text in ABBREVIATIONS and _goes_on(pieces, at, said))
    if sign == "-" and pieces[at].end == pieces[at + 1].start:
        return not (_ends_a_range(pieces[at - 1].text) and _ends_a_range(pieces[at + 1].text))
    return False


def _goes_on(pieces: list[Token], at: int, said: str) -> bool:
    """Whether the sentence goes on after a stop: it does unless a capital or a subject begins the next."""
    after = pieces[at + 1 : at + 2]
    if after and _spelled(after[0].text) in BEGINNINGS:
        return False
    return bool(after) and (after[0].text in WEEKDAYS or after[0].text in MONTHS or not said[after[0].start].isupper())


def _ends_a_range(text: str) -> bool:
    return text[0].isdigit() or text in WEEKDAYS or text in MONTHS or text in NUMBERS


def _opened(piece: Token) -> Iterator[Token]:
    """The words that stand behind one piece of text ("they'll" is two, "eow" is three)."""
    for text in _spelled(piece.text).split():
        yield Token(text, piece.start, piece.end)


@lru_cache(maxsize=2048)  # a text is read again at each key that is typed, and is nearly the same
def _spelled(text: str) -> str:
    stem, apostrophe, ending = text.rpartition("'")
    if apostrophe and ending in CONTRACTIONS:
        return f"{_spelled(stem)} {CONTRACTIONS[ending]}"
    if ending == "s" and (stem in WEEKDAYS or stem in MONTHS):
        return stem
    text = text.replace("'", "")
    if text in SPELLINGS:
        return SPELLINGS[text]
    return _corrected(text)


def _corrected(text: str) -> str:
    """The word about time that was meant, when `text` is one slip away from it and is no word itself."""
    if (
        not 4 <= len(text) <= _LONGEST_SLIP
        or text in REAL_WORDS
        or text in WEEKDAYS_EVERY
        or text in FOREIGN_TIMES
        or text in TARGETS
    ):
        return text
    if shorter := next((short for short in _shortened(text) if short in SHORT_TARGETS and short[0] == text[0]), None):
        return shorter
    slips = _slips()
    for near in (text, *_shortened(text)):
        if (meant := slips.get(near)) and meant[0] == text[0]:
            return meant
    return text


@cache
def _slips() -> dict[str, str]:
    """Each target under its own name and under every way of dropping one letter from it.

    Dropping one letter on both sides finds a letter missed, added, mistaken or swapped, in time that
    does not depend on how many words there are.
    """
    whole = {target: target for target in TARGETS}
    return {short: target for target in TARGETS for short in _shortened(target)} | whole


def _shortened(text: str) -> Iterator[str]:
    return (text[:i] + text[i + 1 :] for i in range(len(text)))
