"""Patterns of words, all of them followed through a text at once.

In a pattern a bare word stands for itself in the form it is written in; a plain form stands for all its forms.
`a|b` is either, `a_b` two words where one stands, `[...]` may be missing, `<kind>` is any word of that kind. `~` is up to two words in between and
`~~` up to five, never a sign and never a word that turns the sense (`TURNS`).

The patterns are one automaton, made lazily by subset construction: a step of a text costs one look-up, however
many patterns there are. Patterns have no repetition, so a match is short and the work grows with the text alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple

ANY = "*"
# Signs and words that begin a statement of its own.
BREAKS = frozenset(", : ( ) [ ] - and but so because since although though however while then yet plus or as".split())
SENTENCE_ENDS = frozenset(".!?;")
END = "<end>"
# Words that only end a statement, as signs do.
TAILS = frozenset(
    "mate sir madam maam buddy love dear bro man sis hun pal sorry unfortunately sadly though then now anymore i congrats "
    "babe babes hon bruv xx guys congratulations thanks please afraid lol ok okay".split()
)
GAPS = {"~": 2, "~~": 5}
# What may not stand between the parts of a pattern.
TURNS = frozenset("if unless whether until before when over between except than while although though because".split())


class Word(NamedTuple):
    """A word, or several that stand for one; `kinds` are all the names that patterns may have for it."""

    text: str
    start: int
    end: int
    kinds: frozenset[str]


class Found(NamedTuple):
    """Which pattern was found, the words it covers, and those of them that its own words stand for."""

    pattern: int
    start: int
    end: int
    own: tuple[int, ...]


class Step(NamedTuple):
    """A step of one pattern: what it looks for, where it leads; where one may go without a step."""

    symbols: frozenset[str]
    to: int


class Patterns:
    """All patterns of one table, each made into nodes when a text has a word that it begins with.

    A node has its steps, and the nodes that one comes to without a word.
    """

    def __init__(self, lines: Iterable[str], several: Mapping[str, list[str]] = MappingProxyType({})):
        """`several` are the entries of kinds that are more than one word."""
        self.lines = tuple(lines)
        self._several = several
        self._steps: list[list[Step]] = []
        self._skips: list[list[int]] = []
        self._starts: dict[int, int] = {}
        self._ends: dict[int, int] = {}
        self._states: dict[frozenset[int], State] = {}

    # Making

    @cached_property
    def _begun_by(self) -> dict[str, list[int]]:
        """For each symbol the patterns that can begin with it."""
        begun: dict[str, list[int]] = {}
        for number, line in enumerate(self.lines):
            if line[0] in "[~":
                firsts = [symbol for node in self._closed([self._start(number)]) for symbol in self._symbols(node)]
            else:
                firsts = self._first_words(line.partition(" ")[0])
            for symbol in set(firsts):
                begun.setdefault(symbol, []).append(number)
        return begun

    def _symbols(self, node: int) -> list[str]:
        return [symbol for step in self._steps[node] for symbol in step.symbols]

    def _first_words(self, piece: str) -> list[str]:
        firsts = piece.split("|")
        return [first.partition("_")[0] for first in firsts] + [
            phrase.partition(" ")[0] for first in firsts for phrase in self._several.get(first, ())
        ]

    def _node(self) -> int:
        self._steps.append([])
        self._skips.append([])
        return len(self._steps) - 1

    def _start(self, number: int) -> int:
        """Where a pattern begins; it is made now, if it was not yet."""
        if number not in self._starts:
            self._starts[number] = at = self._node()
            opened: list[int] = []
            for piece in self.lines[number].replace("[", " [ ").replace("]", " ] ").split():
                if piece == "[":
                    opened.append(at)
                elif piece == "]":
                    self._skips[opened.pop()].append(at)
                elif piece in GAPS:
                    at = self._gap(at, GAPS[piece])
                else:
                    at = self._step(at, piece.split("|"))
            if opened:
                raise ValueError(f"a bracket is never closed: {self.lines[number]}")
            self._ends[at] = number
        return self._starts[number]

    def _gap(self, at: int, length: int) -> int:
        for _ in range(length):
            after = self._node()
            self._steps[at].append(Step(frozenset({ANY}), after))
            self._skips[at].append(after)
            at = after
        return at

    def _step(self, at: int, symbols: list[str]) -> int:
        after = self._node()
        self._steps[at].append(Step(frozenset(symbols), after))
        phrases = [phrase.split() for symbol in symbols for phrase in self._several.get(symbol, ())]
        for *first, last in (*phrases, *(symbol.split("_") for symbol in symbols if "_" in symbol)):
            way = at
            for word in first:
                following = self._node()
                self._steps[way].append(Step(frozenset({word}), following))
                way = following
            self._steps[way].append(Step(frozenset({last}), after))
        return after

    def _closed(self, nodes: Iterable[int]) -> frozenset[int]:
        """These nodes and all that can be reached from them without a word."""
        found: set[int] = set()
        waiting = list(nodes)
        while waiting:
            at = waiting.pop()
            if at not in found:
                found.add(at)
                waiting += self._skips[at]
        return frozenset(found)

    # Following

    def _state(self, nodes: frozenset[int]) -> State:
        state = self._states.get(nodes)
        if state is None:
            if len(self._states) > MOST_STATES:
                self._states.clear()
            state = self._states[nodes] = State(nodes, sorted(self._ends[at] for at in nodes if at in self._ends))
        return state

    def _after(self, state: State, kinds: frozenset[str]) -> State:
        after = state.next.get(kinds)
        if after is None:
            begun = {number for symbol in kinds for number in self._begun_by.get(symbol, ())}
            nodes = state.nodes | self._closed([self._start(number) for number in begun])
            to = [step.to for node in nodes for step in self._steps[node] if not step.symbols.isdisjoint(kinds)]
            after = state.next[kinds] = self._state(self._closed(to))
        return after

    def ends(self, words: list[Word]) -> Iterator[tuple[int, int]]:
        """Each pattern that is found, and where it ends, in the order of the text."""
        state = self._state(frozenset())
        for at, word in enumerate(words):
            state = self._after(state, word.kinds)
            for pattern in state.found:
                yield pattern, at + 1

    def found(self, words: list[Word], pattern: int, end: int) -> Found:
        """The match of a pattern that ends there: the longest, where it may begin with what can be missing."""
        may_miss = self.lines[pattern].startswith("[")
        best: Found | None = None
        for start in range(end - 1, max(0, end - LONGEST) - 1, -1):
            own = self._matched(words, pattern, start, end)
            if own is not None:
                best = Found(pattern, start, end, own)
                if not may_miss:
                    break
        if best is None:
            raise ValueError(f"no match of {self.lines[pattern]} ends there")
        return best

    def _matched(self, words: list[Word], pattern: int, start: int, end: int) -> tuple[int, ...] | None:
        """Which of the words are the pattern's own, where it matches from one place to another."""
        ways: dict[int, tuple[int, ...]] = dict.fromkeys(self._closed([self._start(pattern)]), ())
        for at in range(start, end):
            kinds, after = words[at].kinds, dict[int, tuple[int, ...]]()
            for node, own in ways.items():
                for step in self._steps[node]:
                    if not step.symbols.isdisjoint(kinds):
                        mine = own if ANY in step.symbols else (*own, at)
                        for reached in self._closed([step.to]):
                            if len(mine) > len(after.get(reached, ())) or reached not in after:
                                after[reached] = mine
            if not after:
                return None
            ways = after
        return next((own for node, own in ways.items() if self._ends.get(node) == pattern), None)


class State:
    """All the nodes that the same steps lead to, followed as one."""

    __slots__ = ("nodes", "found", "next")

    def __init__(self, nodes: frozenset[int], found: list[int]):
        self.nodes, self.found = nodes, found
        self.next: dict[frozenset[str], State] = {}


MOST_STATES = 20_000
LONGEST = 24
