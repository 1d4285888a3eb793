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
from typing import Any

from .words import Word

Build = Callable[..., Any]
_PART = re.compile(r"\[|\]|\{\w+\}|[^\s\[\]{}]+")


@dataclass
class Node:
    """A point inside some patterns: where each next word or rule leads, and what may end here."""

    words: dict[str, Node] = field(default_factory=dict)
    rules: dict[str, Node] = field(default_factory=dict)
    ends: list[tuple[Build, tuple[bool, ...]]] = field(default_factory=list)


@dataclass(frozen=True)
class Idiom:
    """What a reader or a test may want to know of an idiom: the patterns and the example beside them."""

    rule: str
    patterns: tuple[str, ...]
    build: Build
    example: str
    reads: str


class Grammar:
    def __init__(self) -> None:
        self.rules: dict[str, Node] = {}
        self.terminals: dict[str, Callable[[str], Any]] = {}
        self.idioms: list[Idiom] = []

    def idiom(self, rule: str, *patterns: str, example: str, reads: str) -> Callable[[Build], Build]:
        """File a function under `rule` for these patterns. `reads` is what tests hold `example` to."""

        def file(build: Build) -> Build:
            self.idioms.append(Idiom(rule, patterns, build, example, reads))
            for pattern in patterns:
                self.add(rule, pattern, build)
            return build

        return file

    def add(self, rule: str, pattern: str, build: Build) -> None:
        for parts, shape in _spellings(_PART.findall(pattern)):
            node = self.rules.setdefault(rule, Node())
            for nodes in _steps(parts):
                node = nodes(node)
            node.ends.append((build, shape))

    def terminal(self, rule: str, value: Callable[[str], Any]) -> None:
        """File every single word that `value` gives something for."""
        self.terminals[rule] = value


def _steps(parts: tuple[str, ...]) -> Iterator[Callable[[Node], Node]]:
    for part in parts:
        if part.startswith("{"):
            yield lambda node, name=part[1:-1]: node.rules.setdefault(name, Node())
        else:
            yield lambda node, word=part: node.words.setdefault(word, Node())


def _spellings(parts: list[str]) -> Iterator[tuple[tuple[str, ...], tuple[bool, ...]]]:
    """Each way to write a pattern out in full, and which of its rules were there."""
    if not parts:
        yield (), ()
        return
    here, rest = parts[0], parts[1:]
    if here == "[":
        close = _closing(parts)
        missing = tuple(False for part in parts[1:close] if part.startswith("{"))
        for tail, shape in _spellings(parts[close + 1 :]):
            yield tail, missing + shape
        yield from _spellings(parts[1:close] + parts[close + 1 :])
        return
    shapes = (True,) if here.startswith("{") else ()
    for tail, shape in _spellings(rest):
        for choice in here.split("|"):
            yield (choice, *tail), shapes + shape


def _closing(parts: list[str]) -> int:
    depth = 0
    for at, part in enumerate(parts):
        depth += (part == "[") - (part == "]")
        if depth == 0:
            return at
    raise ValueError(f"a bracket is never closed: {parts}")


class Match:
    """One text held against a grammar; what was found is kept, so nothing is tried twice."""

    def __init__(self, grammar: Grammar, words: list[Word], moment: Any):
        self.grammar, self.words, self.moment = grammar, [word.text for word in words], moment
        self._found: dict[tuple[str, int], tuple[tuple[int, Any], ...]] = {}

    def longest(self, rule: str, at: int) -> tuple[int, Any] | None:
        """Where the longest match of `rule` from word `at` ends, and its value."""
        return max(self.all(rule, at), key=lambda found: found[0], default=None)

    def all(self, rule: str, at: int) -> tuple[tuple[int, Any], ...]:
        """Every end that `rule` can reach from word `at`, each with the value of the idiom filed first."""
        key = (rule, at)
        if key not in self._found:
            self._found[key] = tuple(self._try(rule, at).items())
        return self._found[key]

    def _try(self, rule: str, at: int) -> dict[int, Any]:
        found: dict[int, Any] = {}
        if terminal := self.grammar.terminals.get(rule):
            if at < len(self.words) and (value := terminal(self.words[at])) is not None:
                found[at + 1] = value
        if node := self.grammar.rules.get(rule):
            self._walk(node, at, (), found)
        return found

    def _walk(self, node: Node, at: int, caught: tuple, found: dict[int, Any]) -> None:
        for build, shape in node.ends:
            if at not in found and (value := self._build(build, shape, caught)) is not None:
                found[at] = value
        if at < len(self.words) and (after := node.words.get(self.words[at])):
            self._walk(after, at + 1, caught, found)
        for rule, after in node.rules.items():
            for end, value in self.all(rule, at):
                self._walk(after, end, (*caught, value), found)

    def _build(self, build: Build, shape: tuple[bool, ...], caught: tuple) -> Any:
        values = iter(caught)
        return build(self.moment, *(next(values) if there else None for there in shape))
