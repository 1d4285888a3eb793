"""A second hearing, by weight: what the words of a sentence, taken together, speak for.

A pattern hears a wording that somebody thought of. Here each word, and each two words near each other, speaks for
or against each kind of tell; how much was learned from some nine thousand sentences that say what they tell
(`tests/tells`), and stands in `weights`. So a wording nobody thought of is heard where its words are known.

It is heard where the sum is well above nought and nothing in the sentence doubts it (an if, a question, a guess,
others, the past). What a pattern heard is dropped where the words around speak clearly against it.

Do     learn anew when patterns, words or examples have changed: `tests/bench/promises/weigh.py`.
Don't  change a weight by hand. Write sentences that say what is meant, and near misses that do not.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from .match import BREAKS, SENTENCE_ENDS, Word
from .scope import DENIALS, IFS, Scope
from .senses import KINDS_THAT_COUNT, SENSES
from .weights import WEIGHTS

# Words so far from each other still speak together.
NEAR = 4
# So many words a not denies.
DENIED = 7
# A longer sentence is weighed in pieces.
LONGEST = 40
# Sums are in tenths.
SURE = {
    "ended": 21,
    "on_hold": 12,
    "no_contact": 12,
    "silence_means_no": 12,
    "offer": 12,
    "next_round": 10,
    "asked": 16,
    "slow": 10,
}
AGAINST = dict.fromkeys(SURE, -30) | {"ended": -25, "no_contact": -20, "slow": -45, "asked": -40, "next_round": -40}
# What the scope of a sentence says about it, by the names of its tables.
ABOUT = ("hearsay", "guess", "doubt", "past", "before then", "others", "general", "reopened", "contrary", "pending")
MAY = frozenset("may might".split())
# What makes what a clause hangs on an if; without these it is a time.
IF_LIKE = IFS | frozenset("should case event had were whether".split())
UNTIL = frozenset("until till".split())
_SIGNS = frozenset(".,;:!?()[]-/\"'")


class Piece(NamedTuple):
    """A sentence, or a part of a long one: its words, how much speaks for each kind, and what is said about it."""

    start: int
    end: int
    sums: dict[str, int]
    about: frozenset[str]


def pieces(words: list[Word], scope: Scope) -> Iterator[Piece]:
    for start, end, about in stretches(scope):
        sums = dict(_sums_at_rest())
        for feature in features(words[start:end], about):
            for kind, weight in _weights().get(feature, ()):
                sums[kind] += weight
        yield Piece(start, end, sums, about)


def stretches(scope: Scope) -> Iterator[tuple[int, int, frozenset[str]]]:
    """The sentences, long ones in parts, and what is said about each."""
    for first, last in scope.sentences:
        for start in range(first, last, LONGEST):
            end = min(start + LONGEST, last)
            yield start, end, _about(scope, start, end)


def _about(scope: Scope, start: int, end: int) -> frozenset[str]:
    named = {table for table in ABOUT if scope.has(table, start, end + 1)}
    if scope.is_question(start):
        named.add("question")
    if any(scope.hangs(at) for at in range(start, end)):
        said = {word.text for word in scope.words[start:end]}
        named.add("if" if said & IF_LIKE else "until" if said & UNTIL else "when")
    if any(scope.words[at].text in MAY and scope.words[at + 1].text != "not" for at in range(start, end)):
        named.add("may")
    return frozenset(named)


def features(words: list[Word], about: frozenset[str]) -> set[str]:
    """What may speak: each word by its names, two that stand side by side ("a b") or near ("a_b"), and what is said
    about the sentence ("(question)")."""
    said = _names_in_order(words)
    found = {name for names in said for name in names} | {f"({name})" for name in about}
    for at, names in enumerate(said):
        for distance, others in enumerate(said[at + 1 : at + 1 + NEAR]):
            between = "_" if distance else " "
            found.update(f"{name}{between}{other}" for name in names for other in others)
    if said:
        found.update(f"^ {name}" for name in said[0])
        found.update(f"{name} $" for name in said[-1])
    return found


def _names_in_order(words: list[Word]) -> list[tuple[str, ...]]:
    said: list[tuple[str, ...]] = []
    denied = 0
    for word in words:
        if word.text in _SIGNS or word.text in BREAKS:
            denied = 0
        if word.text in _SIGNS or word.text in SENTENCE_ENDS:
            continue
        names = _names(word.text, word.kinds)
        said.append(tuple(f"!{name}" for name in names) if denied > 0 else names)
        denied = DENIED if word.text in DENIALS else denied - 1
    return said


@lru_cache(maxsize=4096)
def _names(text: str, kinds: frozenset[str]) -> tuple[str, ...]:
    """A word's plain form, the kinds that count, and the senses that it has."""
    if text.isdigit():
        return ("#",)
    plain = min((kind for kind in kinds if kind[0] not in "<*" and kind != text), default=text)
    own = () if " " in text else (_stem(text) if plain == text else plain,)
    senses = _senses().get(plain) or _senses().get(_stem(plain), ())
    return (*own, *sorted(kinds & KINDS_THAT_COUNT), *senses)


def _stem(text: str) -> str:
    """A word without its ending: crude, but the same for all its forms that no table knows."""
    for ending in ("ing", "ed", "ly", "es", "s"):
        if len(text) > 5 and text.endswith(ending) and len(text) - len(ending) > 3:
            stem = text[: -len(ending)]
            return stem[:-1] if stem[-1] == stem[-2] and stem[-1] not in "sl" else stem
    return text


@cache
def _senses() -> dict[str, tuple[str, ...]]:
    senses: dict[str, tuple[str, ...]] = {}
    for sense, listed in SENSES.items():
        for form in {form for word in listed.split() for form in (word, _stem(word))}:
            senses[form] = (*senses.get(form, ()), "{" + sense + "}")
    return senses


@cache
def _weights() -> dict[str, list[tuple[str, int]]]:
    """By feature, how much it speaks for which kinds."""
    weights: dict[str, list[tuple[str, int]]] = {}
    for kind, listed in WEIGHTS.items():
        for line in listed.strip("\n").split("\n"):
            weight, _, names = line.partition("\t")
            for feature in names.split("\t"):
                weights.setdefault(feature, []).append((kind, int(weight)))
    return weights


@cache
def _sums_at_rest() -> dict[str, int]:
    """What each kind begins with: most sentences tell nothing."""
    return {kind: weight for kind in WEIGHTS for name, weight in _weights()["(always)"] if name == kind}
