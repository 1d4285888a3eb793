"""Patterns over words, and the idioms made of them.

An idiom is a name, one or more patterns, an example with what it reads as, and a function that turns
the parts of a match into a value:

    @idiom("day", "{weekday} week", example="Friday week", reads="2026-11-27")
    def weekday_week(moment, weekday): ...

In a pattern a bare word stands for itself, `a|b` for either, `[...]` may be missing, and `{rule}` is
any idiom filed under that name; its value is handed on (None when it sits inside brackets and is
missing). A function that gives None says "no such thing", and the match is off.

Patterns have no repetition, and each rule is tried once at each word, so the work grows with the
length of the text and no faster, whatever the text is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from .words import Word

Build = Callable[..., Any]
_PIECE = re.compile(r"\[|\]|\{\w+\}|[^\s\[\]{}]+")


@dataclass
class Node:
    """A point inside some patterns: where each next word or rule leads, what may be left out, what ends.

    Patterns that are written alike up to here share the point, so `next` is kept by how they go on.
    """

    next: dict[str, Node] = field(default_factory=dict)
    words: dict[str, list[Node]] = field(default_factory=dict)
    rules: list[tuple[str, Node]] = field(default_factory=list)
    # Behind brackets left out; each rule inside them hands on None.
    without: list[tuple[int, Node]] = field(default_factory=list)
    ends: list[tuple[int, Build]] = field(default_factory=list)

    @cached_property
    def ways(self) -> Ways:
        """All that this point and those behind brackets left out lead to."""
        ways = Ways(ends=[((), filed, build) for filed, build in self.ends])
        for word, nodes in self.words.items():
            ways.words[word] = [((), node) for node in nodes]
        for rule, node in self.rules:
            ways.rules.setdefault(rule, []).append(((), node))
        for missing, node in self.without:
            ways.add((None,) * missing, node.ways)
        return ways


@dataclass
class Ways:
    """Where to go from a point, each with what is handed on for brackets left out."""

    words: dict[str, list[tuple[tuple, Node]]] = field(default_factory=dict)
    rules: dict[str, list[tuple[tuple, Node]]] = field(default_factory=dict)
    ends: list[tuple[tuple, int, Build]] = field(default_factory=list)

    def add(self, left_out: tuple, other: Ways) -> None:
        for mine, theirs in ((self.words, other.words), (self.rules, other.rules)):
            for name, ways in theirs.items():
                mine.setdefault(name, []).extend((left_out + more, node) for more, node in ways)
        self.ends += [(left_out + more, filed, build) for more, filed, build in other.ends]


@dataclass(frozen=True)
class Idiom:
    """What a reader or a test may want to know of an idiom: the patterns and the example beside them."""

    rule: str
    patterns: tuple[str, ...]
    build: Build
    example: str
    reads: str
    country: str


class Grammar:
    def __init__(self) -> None:
        self.rules: dict[str, Node] = {}
        self.terminals: dict[str, Callable[[str], Any]] = {}
        self.idioms: list[Idiom] = []
        self._filed = 0
        # Only words that a rule can begin with come in here, so it cannot grow without end.
        self._starts: dict[tuple[str, str], Ways] = {}

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
        """File a function under one pattern. Of two that reach as far, the one filed first is taken."""
        end = _follow(self.rules.setdefault(rule, Node()), pattern)
        end.ends.append((self._filed, build))
        self._filed += 1

    def beginning_with(self, word: str) -> frozenset[str]:
        """The rules that a match can begin at this word for; the others need not be tried."""
        terminals = (rule for rule, value in self.terminals.items() if value(word) is not None)
        begin, reach = self._firsts
        return frozenset().union(begin.get(word, ()), *(reach[rule] for rule in terminals if rule in reach))

    def start(self, rule: str, word: str, begin: frozenset[str]) -> Ways:
        """What the first word of a match leaves of a rule."""
        key = (rule, word)
        if key not in self._starts:
            ways = self.rules[rule].ways
            rules = {name: nodes for name, nodes in ways.rules.items() if name in begin}
            self._starts[key] = Ways(words={word: ways.words.get(word, [])}, rules=rules)
        return self._starts[key]

    @cached_property
    def _firsts(self) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
        """For each word, and for each rule, the rules that can begin with it."""
        first = {rule: _first(node) for rule, node in self.rules.items()}
        reach = {rule: _reached(rule, first) for rule in {*self.rules, *self.terminals}}
        words: dict[str, set[str]] = {}
        for rule, parts in first.items():
            for part in parts:
                if not part.startswith("{"):
                    words.setdefault(part, set()).update(reach[rule])
        return words, reach

    def terminal(self, rule: str, value: Callable[[str], Any]) -> None:
        """File every single word that `value` gives something for."""
        self.terminals[rule] = value


def _follow(node: Node, pattern: str) -> Node:
    """Lead a pattern on from `node`; gives its last point."""
    for part in _parts(pattern):
        if part not in node.next:
            node.next[part] = _bracket(node, part) if part.startswith("[") else _step(node, part)
        node = node.next[part]
    return node


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


def _bracket(node: Node, part: str) -> Node:
    # What lies inside is led along points of its own: only whole brackets can be shared.
    start = Node()
    end = _follow(start, part[1:-1])
    for word, after in start.words.items():
        node.words.setdefault(word, []).extend(after)
    node.rules.extend(start.rules)
    node.without.extend(start.without)
    node.without.append((part.count("{"), end))
    return end


def _step(node: Node, part: str) -> Node:
    after = Node()
    if part.startswith("{"):
        node.rules.append((part[1:-1], after))
    else:
        for word in part.split("|"):
            node.words.setdefault(word, []).append(after)
    return after


def _first(node: Node) -> set[str]:
    """The words and rules (in braces) that can come next."""
    here = {*node.words, *(f"{{{rule}}}" for rule, _ in node.rules)}
    return here.union(*(_first(after) for _, after in node.without))


def _reached(rule: str, first: dict[str, set[str]]) -> set[str]:
    """`rule` and every rule that can begin with it, at any depth."""
    reached, fresh = set(), {rule}
    while fresh:
        reached |= fresh
        fresh = {other for other, parts in first.items() if any(f"{{{r}}}" in parts for r in fresh)} - reached
    return reached


class Match:
    """One text held against a grammar; what was found is kept, so nothing is tried twice."""

    def __init__(self, grammar: Grammar, words: list[Word], moment: Any):
        self.grammar, self.words, self.moment = grammar, [word.text for word in words], moment
        self._found: dict[tuple[str, int], tuple[tuple[int, Any], ...]] = {}
        begin = {word: grammar.beginning_with(word) for word in set(self.words)}
        self._begin = [begin[word] for word in self.words]

    def longest(self, rule: str, at: int) -> tuple[int, Any] | None:
        """Where the longest match of `rule` from word `at` ends, and its value."""
        return max(self.all(rule, at), key=lambda found: found[0], default=None)

    def all(self, rule: str, at: int) -> tuple[tuple[int, Any], ...]:
        """Every end that `rule` can reach from word `at`, each with its value."""
        if at == len(self.words) or rule not in self._begin[at]:
            return ()
        found = self._found.get((rule, at))
        return self._try(rule, at) if found is None else found

    def _try(self, rule: str, at: int) -> tuple[tuple[int, Any], ...]:
        found: dict[int, tuple[int, Any]] = {}
        terminal, node = self.grammar.terminals.get(rule), self.grammar.rules.get(rule)
        if terminal and (value := terminal(self.words[at])) is not None:
            found[at + 1] = (-1, value)
        if node:
            self._go_on(self.grammar.start(rule, self.words[at], self._begin[at]), at, (), found)
        self._found[rule, at] = tuple([(end, value) for end, (_, value) in found.items()])
        return self._found[rule, at]

    def _arrive(self, node: Node, at: int, caught: tuple, found: dict[int, tuple[int, Any]]) -> None:
        """File what ends at a point, and go on from it."""
        ways = node.ways
        for left_out, filed, build in ways.ends:
            if at not in found or filed < found[at][0]:
                if (value := build(self.moment, *caught, *left_out)) is not None:
                    found[at] = (filed, value)
        if at < len(self.words) and (ways.words or ways.rules):
            self._go_on(ways, at, caught, found)

    def _go_on(self, ways: Ways, at: int, caught: tuple, found: dict[int, tuple[int, Any]]) -> None:
        for left_out, after in ways.words.get(self.words[at], ()):
            self._arrive(after, at + 1, caught + left_out, found)
        begin, known = self._begin[at], self._found
        for rule, nodes in ways.rules.items():
            if rule in begin:
                matches = known.get((rule, at))
                for end, value in self._try(rule, at) if matches is None else matches:
                    for left_out, after in nodes:
                        self._arrive(after, end, (*caught, *left_out, value), found)
