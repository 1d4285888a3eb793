"""Patterns over words, and the idioms made of them.

An idiom is a name, one or more patterns, an example with what it reads as, and a function that turns
the parts of a match into a value:

    @idiom("day", "{weekday} week", example="Friday week", reads="2026-11-27")
    def weekday_week(moment, weekday): ...

In a pattern a bare word stands for itself, `a|b` for either, `[...]` may be missing, and `{rule}` is
any idiom filed under that name; its value is handed on (None when it sits inside brackets and is
missing). A function that gives None says "no such thing", and the match is off.

All patterns of a rule are followed side by side, and a rule is looked at only where a word or a part
that it begins with was found and the next word goes on with it. To a pattern a word is only what the
patterns name: itself, a number, a weekday. So stretches of the same kinds of words are worked out once,
and most words are of the one kind that no pattern names. Patterns have no repetition, and so the work
grows with the length of the text and no faster, whatever the text is. Values are made last, and only of
what was asked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from graphlib import TopologicalSorter
from operator import itemgetter
from typing import Any

from .words import Word

Build = Callable[..., Any]
# A step in a pattern: a word, or a rule in braces.
Symbol = str
# What a function is handed: the number of each part that was caught, None for each that was left out.
Handed = tuple[int | None, ...]
_PIECE = re.compile(r"\[|\]|[^\s\[\]]+")
_END = ""  # what stands where a text is over


@dataclass(frozen=True)
class Idiom:
    """What a reader or a test may want to know of an idiom: the patterns and the example beside them."""

    rule: str
    patterns: tuple[str, ...]
    build: Build
    example: str
    reads: str
    country: str


# Patterns


@dataclass(eq=False, slots=True)
class Point:
    """A point inside a pattern: where each next step leads, what may be left out, which functions end here."""

    next: dict[Symbol, list[Point]] = field(default_factory=dict)
    # Behind brackets left out; each rule inside them hands on None.
    without: list[tuple[int, Point]] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)


def _follow(point: Point, pattern: str) -> Point:
    """Lead a pattern on from `point`; gives its last one."""
    for part in _parts(pattern):
        if part.startswith("["):
            after = _follow(point, part[1:-1])
            point.without.append((part.count("{"), after))
        else:
            after = Point()
            for symbol in part.split("|"):
                point.next.setdefault(symbol, []).append(after)
        point = after
    return point


def _parts(pattern: str) -> Iterator[str]:
    """The words, rules and whole brackets of a pattern, in order."""
    depth, open_part = 0, ""
    for piece in _PIECE.findall(pattern):
        depth += (piece == "[") - (piece == "]")
        open_part = f"{open_part} {piece}".strip()
        if depth == 0:
            yield open_part
            open_part = ""
    if depth:
        raise ValueError(f"a bracket is never closed: {pattern}")


def _is_rule(symbol: Symbol) -> bool:
    return len(symbol) > 1 and symbol[0] == "{"


def _symbol(rule: str) -> Symbol:
    return f"{{{rule}}}"


@dataclass(eq=False, frozen=True, slots=True)
class Kind:
    """What a word is to the patterns: its name where they name it, what it is by itself, and which rules it begins."""

    name: str
    alone: tuple[Symbol, ...]
    begins: frozenset[Symbol]


class State:
    """All the points that the same steps lead to, followed as one."""

    __slots__ = ("next", "rules", "ends", "_caught", "_after", "_onward")

    def __init__(self, points: Iterable[tuple[Point, Handed]], caught: int):
        self.next: dict[Symbol, list[tuple[Point, Handed]]] = {}
        self.ends: list[tuple[int, Handed]] = []
        self._caught = caught
        self._after: dict[Symbol, State] = {}
        self._onward: dict[Kind, list[tuple[Symbol, State]]] = {}
        for point, handed in points:
            self._open(point, handed)
        self.rules = frozenset(filter(_is_rule, self.next))

    def _open(self, point: Point, handed: Handed) -> None:
        self.ends += [(filed, handed) for filed in point.ends]
        for symbol, points in point.next.items():
            more = (*handed, self._caught) if _is_rule(symbol) else handed
            self.next.setdefault(symbol, []).extend((after, more) for after in points)
        for missing, after in point.without:
            self._open(after, handed + (None,) * missing)

    def after(self, symbol: Symbol) -> State:
        after = self._after.get(symbol)
        if after is None:
            after = self._after[symbol] = State(self.next[symbol], self._caught + _is_rule(symbol))
        return after

    def onward(self, kind: Kind) -> list[tuple[Symbol, State]]:
        """The steps that such a word can begin, and where they lead."""
        if kind not in self._onward:
            steps = [step for step in (kind.name, *(self.rules & kind.begins)) if step in self.next]
            self._onward[kind] = [(step, self.after(step)) for step in steps]
        return self._onward[kind]


class Grammar:
    def __init__(self) -> None:
        self.rules: dict[Symbol, Point] = {}
        self.words: set[str] = set()  # all that patterns name
        self.terminals: dict[Symbol, Callable[[str], Any]] = {}
        self.idioms: list[Idiom] = []
        # In the order they were filed in: of two that reach as far, the first is taken.
        self.builds: list[Build] = []
        self._kinds: dict[tuple[str, ...], Kind] = {}
        self._begun: dict[tuple[Symbol, Symbol, Kind], list[tuple[Symbol, State]]] = {}

    def idiom(
        self, rule: str, *patterns: str, example: str, reads: str, country: str = "GB"
    ) -> Callable[[Build], Build]:
        """File a function under `rule` for these patterns. `reads` is what tests hold `example` to, in `country`."""

        def file(build: Build) -> Build:
            self.idioms.append(Idiom(rule, patterns, build, example, reads, country))
            for pattern in patterns:
                self.add(rule, pattern, build)
            return build

        return file

    def add(self, rule: str, pattern: str, build: Build) -> None:
        """File a function under one pattern."""
        self.words.update(word for word in re.split(r"[\s\[\]|]+", pattern) if not _is_rule(word))
        _follow(self.rules.setdefault(_symbol(rule), Point()), pattern).ends.append(len(self.builds))
        self.builds.append(build)

    def terminal(self, rule: str, value: Callable[[str], Any]) -> None:
        """File every single word that `value` gives something for."""
        self.terminals[_symbol(rule)] = value

    @cached_property
    def starts(self) -> dict[Symbol, State]:
        return {rule: State([(point, ())], 0) for rule, point in self.rules.items()}

    @cached_property
    def begun_by(self) -> dict[Symbol, list[Symbol]]:
        """For each word and each rule, the rules with a pattern that begins with it."""
        begun: dict[Symbol, list[Symbol]] = {}
        for rule, start in self.starts.items():
            for symbol in start.next:
                begun.setdefault(symbol, []).append(rule)
        return begun

    @cached_property
    def parts_first(self) -> tuple[Symbol, ...]:
        """Every rule, behind all that it can begin with."""
        parts = {rule: start.rules for rule, start in self.starts.items()}
        return tuple(TopologicalSorter(dict.fromkeys(self.terminals, ()) | parts).static_order())

    @cached_property
    def reach(self) -> dict[Symbol, frozenset[Symbol]]:
        """Each word, and each rule, that a rule begins with: all that can begin so, at any depth."""
        reach = {rule: frozenset({rule}) for rule in self.parts_first}
        for part in reversed([*(self.begun_by.keys() - reach.keys()), *self.parts_first]):
            reach[part] = reach.get(part, frozenset()).union(*(reach[rule] for rule in self.begun_by.get(part, ())))
        return reach

    def kind(self, word: str) -> Kind:
        alone = tuple(rule for rule, value in self.terminals.items() if value(word) is not None)
        name = word if word in self.words else _END
        if (name, *alone) not in self._kinds:
            begins = frozenset().union(*(self.reach.get(symbol, ()) for symbol in (name, *alone)))
            self._kinds[name, *alone] = Kind(name, alone, begins)
        return self._kinds[name, *alone]

    def beginning(self, wanted: Symbol, begun: Symbol, kind: Kind) -> list[tuple[Symbol, State]]:
        """Of what `wanted` can begin with, the rules begun by `begun` that can end there or go on with such a word."""
        key = wanted, begun, kind
        if key not in self._begun:
            rules = (rule for rule in self.begun_by.get(begun, ()) if wanted in self.reach[rule])
            states = [(rule, self.starts[rule].after(begun)) for rule in rules]
            self._begun[key] = [(rule, state) for rule, state in states if state.ends or state.onward(kind)]
        return self._begun[key]


# Matching


class Reached:
    """A stretch of so many words that a rule fits; `ways` are where its patterns ended, each with the parts caught.

    A part is where it begins, counted from the first word of the whole, and what is there.
    """

    __slots__ = ("rule", "length", "ways")

    def __init__(self, rule: Symbol, length: int):
        self.rule, self.length = rule, length
        self.ways: list[tuple[State, Parts]] = []


Parts = tuple[tuple[int, Reached], ...]
# By how many words they hold.
Ends = dict[int, Reached]


class Match:
    """One text held against a grammar; what was found is kept, so nothing is tried twice."""

    def __init__(self, grammar: Grammar, words: list[Word], moment: Any):
        self.grammar, self.moment = grammar, moment
        self.words = [word.text for word in words]
        kinds = {word: grammar.kind(word) for word in {*self.words, _END}}
        self._kinds = [*(kinds[word] for word in self.words), kinds[_END], kinds[_END]]
        # What each rule reaches, for all the kinds of words that were looked at; and how many those may be.
        self._known: dict[tuple[Symbol, tuple[Kind, ...]], Ends] = {}
        self._lengths: dict[tuple[Symbol, Kind, Kind], set[int]] = {}
        self._values: dict[tuple[Reached, tuple[str, ...]], Any] = {}
        self._looked = 0  # up to which word

    def longest(self, rule: str, at: int) -> tuple[int, Any] | None:
        """Where the longest match of `rule` from word `at` ends, and its value."""
        symbol = _symbol(rule)
        ends = self._ends(symbol, at) if symbol in self._kinds[at].begins else {}
        for length in sorted(ends, reverse=True):
            if (value := self._value(ends[length], at)) is not None:
                return at + length, value
        return None

    # Values

    def _value(self, reached: Reached, at: int) -> Any:
        words = tuple(self.words[at : at + reached.length])
        key = reached, words
        if key not in self._values:
            terminal = self.grammar.terminals.get(reached.rule)
            self._values[key] = terminal(*words) if terminal else self._made(reached, at)
        return self._values[key]

    def _made(self, reached: Reached, at: int) -> Any:
        """What the pattern filed first makes of its parts; None when every one of them says "no such thing"."""
        ends = [(filed, handed, parts) for state, parts in reached.ways for filed, handed in state.ends]
        for filed, handed, parts in sorted(ends, key=itemgetter(0)):
            values = [self._value(part, at + offset) for offset, part in parts]
            if any(value is None for value in values):
                continue
            made = self.grammar.builds[filed](self.moment, *(None if i is None else values[i] for i in handed))
            if made is not None:
                return made
        return None

    # Ends

    def _ends(self, rule: Symbol, at: int) -> Ends:
        """Every end that `rule` can reach from word `at`; the same wherever the same kinds of words stand."""
        lengths = self._lengths.setdefault((rule, self._kinds[at], self._kinds[at + 1]), set())
        for length in lengths:
            ends = self._known.get((rule, tuple(self._kinds[at : at + length])))
            if ends is not None:
                self._looked = max(self._looked, at + length)
                return ends
        before, self._looked = self._looked, at + 2
        ends = self._fill(rule, at)
        lengths.add(self._looked - at)
        self._known[rule, tuple(self._kinds[at : self._looked])] = ends
        self._looked = max(before, self._looked)
        return ends

    def _fill(self, wanted: Symbol, at: int) -> Ends:
        """Follow from word `at` all that `wanted` can begin with, and so `wanted` itself: from the word up."""
        found: dict[Symbol, Ends] = {}
        # Each a rule, the state it is in, the place it has come to, and the parts caught on the way.
        following = self._begun(wanted, self._kinds[at].name, at + 1, ())
        for rule in self._kinds[at].alone:
            part = Reached(rule, 1)
            found[rule] = {1: part}
            following += self._begun(wanted, rule, at + 1, ((0, part),))
        while following:
            rule, state, to, parts = following.pop()
            if state.ends:
                ends = found.setdefault(rule, {})
                if to - at not in ends:
                    whole = ends[to - at] = Reached(rule, to - at)
                    following += self._begun(wanted, rule, to, ((0, whole),))
                ends[to - at].ways.append((state, parts))
            for step, after in state.onward(self._kinds[to]):
                if _is_rule(step):
                    for length, part in self._ends(step, to).items():
                        following.append((rule, after, to + length, (*parts, (to - at, part))))
                else:
                    following.append((rule, after, to + 1, parts))
            self._looked = max(self._looked, to + 1)
        return found.get(wanted, {})

    def _begun(self, wanted: Symbol, begun: Symbol, to: int, parts: Parts) -> list[tuple[Symbol, State, int, Parts]]:
        """What goes on from word `to` after `begun`."""
        self._looked = max(self._looked, to + 1)
        return [(rule, state, to, parts) for rule, state in self.grammar.beginning(wanted, begun, self._kinds[to])]
