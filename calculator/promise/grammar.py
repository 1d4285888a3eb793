"""A grammar of idioms, and the chart parser that finds the longest of them in a text.

An idiom has a rule that it belongs to, an example with what it reads as, one or more patterns, and a function
that turns the parts of a match into a value:

    @idiom("bare_day", example="two Fridays from now", reads="2026-11-27")("{number:small} {weekdays} from now|today")
    def so_many_weekdays(moment: Moment, number: int, weekdays: int) -> Span: ...

In a pattern a bare word stands for itself, `a|b` for either, and `[...]` may be missing. `{rule}` is any idiom
of that rule, and its value is handed to the function under the rule's name, or as `name` where the pattern says
`{name:rule}`; `<rule>` is matched and hands nothing on. What was missing is not handed on, so its parameter needs
a default. A function that gives None says "no such thing", and the match is off.

The patterns of a rule are followed as one automaton, made lazily by subset construction (`State`). Parsing goes from
the left corner up: a rule is tried only where a word or a part that it begins with was found and the next word goes
on with it. To the patterns all words are alike that none of them names (`Kind`), so the memo is kept by kinds of words
and holds for every stretch of the same kinds. Patterns have no repetition, so the work is linear in the length of the
text. What was found is a packed parse forest (`Node`); values are made last, and only of what was asked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from graphlib import TopologicalSorter
from operator import itemgetter
from typing import Any, TypeVar

from .tokens import Token

# An idiom's function is given the moment, then the values of its parts by name. What it makes is its own affair.
Build = Callable[..., Any]
_Build = TypeVar("_Build", bound=Build)
# A step in a pattern: a word, or a rule in braces.
Symbol = str
# The names under which a function is given its parts, each with the number of the part among those caught.
Handed = tuple[tuple[str, int], ...]
_PIECE = re.compile(r"[\[\]]|[^\s\[\]]+")
_WORD = re.compile(r"[^\s\[\]|]+")
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
    """A point inside a pattern: its next steps, the brackets to skip from here, the functions of what ends here.

    A step leads on under its symbol, with the name that its value is handed on by ("" when it is not).
    """

    next: dict[Symbol, list[tuple[str, Point]]] = field(default_factory=dict)
    skips: list[Point] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)


def _follow(point: Point, pattern: str) -> Point:
    """Lead a pattern on from `point`; gives its last one."""
    if pattern.count("[") != pattern.count("]"):
        raise ValueError(f"a bracket is never closed, or never opened: {pattern}")
    opened: list[Point] = []
    for piece in _PIECE.findall(pattern):
        if piece == "[":
            opened.append(point)
        elif piece == "]":
            opened.pop().skips.append(point)
        else:
            after = Point()
            for written in piece.split("|"):
                symbol, name = _step(written)
                point.next.setdefault(symbol, []).append((name, after))
            point = after
    return point


def _lines(patterns: str) -> list[str]:
    return [line.strip() for line in patterns.strip().splitlines()]


def _step(written: str) -> tuple[Symbol, str]:
    """What a step of a pattern looks for, and the name that its value is handed on by."""
    if written[0] == "<":
        return _symbol(written[1:-1]), ""
    if written[0] == "{":
        name, _, rule = written[1:-1].rpartition(":")
        return _symbol(rule), name or rule
    return written, ""


def _is_rule(symbol: Symbol) -> bool:
    return symbol.startswith("{")


def _symbol(rule: str) -> Symbol:
    return f"{{{rule}}}"


@dataclass(eq=False, frozen=True, slots=True)
class Kind:
    """What a word is to the patterns: its name where they name it, what it is by itself, and which rules it begins."""

    name: str
    alone: tuple[Symbol, ...]
    begins: frozenset[Symbol]


class State:
    """All the points that the same steps lead to, followed as one (a state of the subset construction)."""

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
        for symbol, steps in point.next.items():
            self.next.setdefault(symbol, []).extend(
                (after, (*handed, (name, self._caught)) if name else handed) for name, after in steps
            )
        for after in point.skips:
            self._open(after, handed)

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
    """Idioms in order: of two of one rule that reach as far, the first is taken.

    A grammar may be made of others, and then theirs follow each other in the order of these.
    """

    def __init__(self, *parts: Grammar) -> None:
        self.idioms: list[Idiom] = [idiom for part in parts for idiom in part.idioms]
        self.filed: list[tuple[str, str]] = [filed for part in parts for filed in part.filed]
        self.builds: list[Build] = [build for part in parts for build in part.builds]
        self.terminals: dict[Symbol, Callable[[str], Any]] = {
            rule: value for part in parts for rule, value in part.terminals.items()
        }
        self._kinds: dict[tuple[str, ...], Kind] = {}
        self._begun: dict[tuple[Symbol, Symbol, Kind], list[tuple[Symbol, State]]] = {}

    # Filing

    def idiom(
        self, rule: str, example: str, reads: str, country: str = "GB"
    ) -> Callable[[str], Callable[[_Build], _Build]]:
        """File a function under `rule` for patterns, one a line.

        `reads` is what tests hold `example` to, in `country`.
        """

        def matching(patterns: str) -> Callable[[_Build], _Build]:
            def file(build: _Build) -> _Build:
                lines = _lines(patterns)
                self.idioms.append(Idiom(rule, tuple(lines), build, example, reads, country))
                for pattern in lines:
                    self.add(rule, pattern, build)
                return build

            return file

        return matching

    def either(self, rule: str, example: str, reads: str) -> Callable[[str], Build]:
        """File an idiom that has the value of its one part."""

        def part_alone(_moment: object, **part: Any) -> Any:
            (value,) = part.values()
            return value

        return lambda patterns: self.idiom(rule, example, reads)(patterns)(part_alone)

    def phrases(self, rule: str, patterns: str, value: object = True) -> None:
        """File patterns, one a line, that all stand for `value`."""
        for pattern in _lines(patterns):
            self.add(rule, pattern, lambda _moment: value)

    def add(self, rule: str, pattern: str, build: Build) -> None:
        """File a function under one pattern."""
        self.filed.append((rule, pattern))
        self.builds.append(build)

    def terminal(self, rule: str, value: Callable[[str], Any]) -> None:
        """File every single word that `value` gives something for."""
        self.terminals[_symbol(rule)] = value

    # What the parser looks up: worked out at the first look, and kept

    @cached_property
    def rules(self) -> dict[Symbol, Point]:
        """Where the patterns of each rule begin."""
        rules: dict[Symbol, Point] = {}
        for number, (rule, pattern) in enumerate(self.filed):
            _follow(rules.setdefault(_symbol(rule), Point()), pattern).ends.append(number)
        return rules

    @cached_property
    def words(self) -> frozenset[str]:
        """All that patterns name."""
        return frozenset(_WORD.findall(" ".join(pattern for _rule, pattern in self.filed)))

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
        return tuple(TopologicalSorter({**dict.fromkeys(self.terminals, frozenset()), **parts}).static_order())

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


class Node:
    """A node of the packed parse forest: a stretch of so many words that a rule fits.

    `ways` are the states in which its patterns ended, each with the parts caught: where a part begins, counted from
    the first word of the whole, and what is there.
    """

    __slots__ = ("rule", "length", "ways")

    def __init__(self, rule: Symbol, length: int):
        self.rule, self.length = rule, length
        self.ways: list[tuple[State, Parts]] = []


Parts = tuple[tuple[int, Node], ...]
# The nodes of one rule that begin at one word, by how many words they hold.
Ends = dict[int, Node]


class Match:
    """One text held against a grammar; `moment` is handed on to the functions as it is."""

    def __init__(self, grammar: Grammar, tokens: list[Token], moment: object):
        self.grammar, self.moment = grammar, moment
        self.words = [token.text for token in tokens]
        kinds = {word: grammar.kind(word) for word in {*self.words, _END}}
        self._kinds = [*(kinds[word] for word in self.words), kinds[_END], kinds[_END]]
        # The memo: what each rule reaches, for all the kinds of words that were looked at; and how many those may be.
        self._known: dict[tuple[Symbol, tuple[Kind, ...]], Ends] = {}
        self._lengths: dict[tuple[Symbol, Kind, Kind], set[int]] = {}
        self._values: dict[tuple[Node, tuple[str, ...]], Any] = {}
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

    def _value(self, node: Node, at: int) -> Any:
        words = tuple(self.words[at : at + node.length])
        key = node, words
        if key not in self._values:
            terminal = self.grammar.terminals.get(node.rule)
            self._values[key] = terminal(*words) if terminal else self._made(node, at)
        return self._values[key]

    def _made(self, node: Node, at: int) -> Any:
        """What the pattern filed first makes of its parts; None when every one of them says "no such thing"."""
        ends = [(filed, handed, parts) for state, parts in node.ways for filed, handed in state.ends]
        for filed, handed, parts in sorted(ends, key=itemgetter(0)):
            values = [self._value(part, at + offset) for offset, part in parts]
            if any(value is None for value in values):
                continue
            made = self.grammar.builds[filed](self.moment, **{name: values[part] for name, part in handed})
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
            part = Node(rule, 1)
            found[rule] = {1: part}
            following += self._begun(wanted, rule, at + 1, ((0, part),))
        while following:
            rule, state, to, parts = following.pop()
            if state.ends:
                ends = found.setdefault(rule, {})
                if to - at not in ends:
                    whole = ends[to - at] = Node(rule, to - at)
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
