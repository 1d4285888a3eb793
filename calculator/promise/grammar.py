"""Patterns over words, and the idioms made of them.

An idiom is a name, one or more patterns, an example with what it reads as, and a function that turns
the parts of a match into a value:

    @idiom("day", "{weekday} week", example="Friday week", reads="2026-11-27")
    def weekday_week(moment, weekday): ...

In a pattern a bare word stands for itself, `a|b` for either, `[...]` may be missing, and `{rule}` is
any idiom filed under that name; its value is handed on (None when it sits inside brackets and is
missing). A function that gives None says "no such thing", and the match is off.

All patterns of a rule are followed side by side, and a rule is looked at only where a word or a part
that it begins with was found and the next word goes on with it. Patterns have no repetition and nothing
is tried twice, so the work grows with the length of the text and no faster, whatever the text is. Values
are made last, and only of what was asked for.
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
_NOT_MADE = object()


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


class State:
    """All the points that the same steps lead to, followed as one."""

    __slots__ = ("next", "rules", "ends", "_caught", "_after")

    def __init__(self, points: Iterable[tuple[Point, Handed]], caught: int):
        self.next: dict[Symbol, list[tuple[Point, Handed]]] = {}
        self.ends: list[tuple[int, Handed]] = []
        self._caught = caught
        self._after: dict[Symbol, State] = {}
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


class Grammar:
    def __init__(self) -> None:
        self.rules: dict[Symbol, Point] = {}
        self.terminals: dict[Symbol, Callable[[str], Any]] = {}
        self.idioms: list[Idiom] = []
        # In the order they were filed in: of two that reach as far, the first is taken.
        self.builds: list[Build] = []

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
        """Each rule and all that can begin with it, at any depth."""
        reach: dict[Symbol, frozenset[Symbol]] = {}
        for part in reversed(self.parts_first):
            reach[part] = frozenset({part}).union(*(reach[rule] for rule in self.begun_by.get(part, ())))
        return reach

    def beginning_with(self, word: str) -> frozenset[Symbol]:
        """The rules that a match can begin at this word for; the others need not be tried."""
        terminals = (rule for rule, value in self.terminals.items() if value(word) is not None)
        return frozenset().union(*(self.reach[rule] for rule in (*terminals, *self.begun_by.get(word, ()))))


# Matching


class Reached:
    """A stretch of the text that a rule fits; `ways` are where its patterns ended, each with the parts caught."""

    __slots__ = ("ways", "value")

    def __init__(self, value: Any = _NOT_MADE):
        self.ways: list[tuple[State, tuple[Reached, ...]]] = []
        self.value = value


Ends = dict[int, Reached]


class Match:
    """One text held against a grammar; what was found is kept, so nothing is tried twice."""

    def __init__(self, grammar: Grammar, words: list[Word], moment: Any):
        self.grammar, self.moment = grammar, moment
        self.words = [word.text for word in words]
        self._steps = [*self.words, _END]
        reach = {word: grammar.beginning_with(word) for word in set(self._steps)}
        # For each word: the rules it can begin; what each rule that was asked for fits, by where it ends.
        self._begin = [reach[word] for word in self._steps]
        self._rows: list[dict[Symbol, Ends]] = [{} for _ in self._steps]
        # The same for any place with the same words.
        self._orders: dict[tuple[Symbol, str], list[Symbol]] = {}
        self._alive: dict[tuple[Symbol, str], list[tuple[Symbol, State]]] = {}

    def longest(self, rule: str, at: int) -> tuple[int, Any] | None:
        """Where the longest match of `rule` from word `at` ends, and its value."""
        symbol = _symbol(rule)
        ends = self._ends(symbol, at) if symbol in self._begin[at] else {}
        for end in sorted(ends, reverse=True):
            if (value := self._value(ends[end])) is not None:
                return end, value
        return None

    def _value(self, reached: Reached) -> Any:
        """What the pattern filed first makes of its parts; None when every one of them says "no such thing"."""
        if reached.value is _NOT_MADE:
            ends = ((filed, handed, caught) for state, caught in reached.ways for filed, handed in state.ends)
            made = (self._made(*end) for end in sorted(ends, key=itemgetter(0)))
            reached.value = next((value for value in made if value is not None), None)
        return reached.value

    def _made(self, filed: int, handed: Handed, caught: tuple[Reached, ...]) -> Any:
        values = [self._value(part) for part in caught]
        if any(value is None for value in values):
            return None
        return self.grammar.builds[filed](self.moment, *(None if i is None else values[i] for i in handed))

    def _ends(self, rule: Symbol, at: int) -> Ends:
        """Every end that `rule` can reach from word `at`."""
        row = self._rows[at]
        if rule not in row:
            if rule in self.grammar.rules:
                self._fill(rule, at)
            else:  # a single word, which nothing can follow
                value = self.grammar.terminals[rule](self._steps[at])
                row[rule] = {} if value is None else {at + 1: Reached(value)}
        return row[rule]

    def _fill(self, wanted: Symbol, at: int) -> None:
        """Follow `wanted` from word `at`, and all that it can begin with, parts first."""
        row, word = self._rows[at], self._steps[at]
        waiting: dict[Symbol, list[tuple[State, int, tuple[Reached, ...]]]] = {}
        for rule, state in self._going_on(word, at + 1):
            waiting[rule] = [(state, at + 1, ())]
        for rule, value in self._order(wanted, word):
            ends = row.get(rule)
            if ends is None:
                if value is None and rule not in waiting:
                    continue
                ends = row[rule] = {} if value is None else {at + 1: Reached(value)}
                for state, end, caught in waiting.get(rule, ()):
                    self._follow(state, end, caught, ends)
            for end, part in ends.items():
                for whole, state in self._going_on(rule, end):
                    waiting.setdefault(whole, []).append((state, end, (part,)))
        row.setdefault(wanted, {})

    def _order(self, wanted: Symbol, word: str) -> list[tuple[Symbol, Any]]:
        """The rules that can begin with this word and lead to `wanted`, parts first; and what it is to each by itself."""
        key = wanted, word
        if key not in self._orders:
            reach, begin, terminals = self.grammar.reach, self.grammar.beginning_with(word), self.grammar.terminals
            rules = [rule for rule in self.grammar.parts_first if rule in begin and wanted in reach[rule]]
            self._orders[key] = [(rule, terminals[rule](word) if rule in terminals else None) for rule in rules]
        return self._orders[key]

    def _going_on(self, begun: Symbol, at: int) -> list[tuple[Symbol, State]]:
        """The rules that begin with `begun` and can end there or go on with word `at`."""
        key = begun, self._steps[at]
        alive = self._alive.get(key)
        if alive is None:
            starts = self.grammar.starts
            states = [(rule, starts[rule].after(begun)) for rule in self.grammar.begun_by.get(begun, ())]
            alive = self._alive[key] = [(rule, state) for rule, state in states if self._is_alive(state, at)]
        return alive

    def _is_alive(self, state: State, at: int) -> bool:
        return bool(state.ends or self._steps[at] in state.next or not state.rules.isdisjoint(self._begin[at]))

    def _follow(self, state: State, at: int, caught: tuple[Reached, ...], ends: Ends) -> None:
        """File what ends at a state, and go on from it."""
        if state.ends:
            if at not in ends:
                ends[at] = Reached()
            ends[at].ways.append((state, caught))
        word, begin = self._steps[at], self._begin[at]
        if word in state.next:
            self._follow(state.after(word), at + 1, caught, ends)
        if begin and state.rules:
            for rule in state.rules & begin:
                for end, part in self._ends(rule, at).items():
                    self._follow(state.after(rule), end, (*caught, part), ends)

