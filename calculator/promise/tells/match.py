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
    """All patterns of one table."""

    def __init__(self, lines: Iterable[str], several: Mapping[str, list[str]] = MappingProxyType({})):
        """`several` are the entries of kinds that are more than one word."""
        self.lines = tuple(lines)
        self._several = several

    # Making

    @cached_property
    def _nodes(self) -> tuple[list[list[Step]], list[list[int]], list[int], dict[int, int]]:
        """Steps and skips of each node, where each pattern begins, and which pattern ends where."""
        steps: list[list[Step]] = []
        skips: list[list[int]] = []
        starts: list[int] = []
        ends: dict[int, int] = {}

        def node() -> int:
            steps.append([])
            skips.append([])
            return len(steps) - 1

        for number, line in enumerate(self.lines):
            at = node()
            starts.append(at)
            opened: list[int] = []
            for piece in line.replace("[", " [ ").replace("]", " ] ").split():
                if piece == "[":
                    opened.append(at)
                elif piece == "]":
                    skips[opened.pop()].append(at)
                else:
                    before = at
                    for _ in range(GAPS.get(piece, 1)):
                        after = node()
                        if piece in GAPS:
                            steps[at].append(Step(frozenset({ANY}), after))
                            skips[at].append(after)
                        else:
                            steps[at].append(Step(frozenset(piece.split("|")), after))
                        at = after
                    phrases = [phrase for kind in piece.split("|") for phrase in self._several.get(kind, ())]
                    for phrase in (*phrases, *(each.replace("_", " ") for each in piece.split("|") if "_" in each)):
                        way = before
                        *first, last = phrase.split()
                        for word in first:
                            steps[way].append(Step(frozenset({word}), node()))
                            way = len(steps) - 1
                        steps[way].append(Step(frozenset({last}), at))
            if opened:
                raise ValueError(f"a bracket is never closed: {line}")
            ends[at] = number
        return steps, skips, starts, ends

    def _closed(self, nodes: Iterable[int]) -> frozenset[int]:
        """These nodes and all that can be reached from them without a word."""
        _steps, skips, _starts, _ends = self._nodes
        found: set[int] = set()
        waiting = list(nodes)
        while waiting:
            at = waiting.pop()
            if at not in found:
                found.add(at)
                waiting += skips[at]
        return frozenset(found)

    @cached_property
    def _begun_by(self) -> dict[str, list[int]]:
        """For each symbol the nodes that it leads to from where patterns begin."""
        steps, _skips, starts, _ends = self._nodes
        begun: dict[str, list[int]] = {}
        for node in self._closed(starts):
            for step in steps[node]:
                for symbol in step.symbols:
                    begun.setdefault(symbol, []).append(step.to)
        return begun

    @cached_property
    def _states(self) -> dict[frozenset[int], State]:
        return {}

    def _state(self, nodes: frozenset[int]) -> State:
        state = self._states.get(nodes)
        if state is None:
            if len(self._states) > MOST_STATES:
                self._states.clear()
            state = self._states[nodes] = State(nodes, [self._nodes[3][n] for n in nodes if n in self._nodes[3]])
        return state

    # Following

    def _after(self, state: State, kinds: frozenset[str]) -> State:
        after = state.next.get(kinds)
        if after is None:
            steps = self._nodes[0]
            to = {step.to for node in state.nodes for step in steps[node] if not step.symbols.isdisjoint(kinds)}
            for symbol in kinds:
                to.update(self._begun_by.get(symbol, ()))
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
        steps, _skips, starts, ends = self._nodes
        ways: dict[int, tuple[int, ...]] = dict.fromkeys(self._closed([starts[pattern]]), ())
        for at in range(start, end):
            kinds, after = words[at].kinds, dict[int, tuple[int, ...]]()
            for node, own in ways.items():
                for step in steps[node]:
                    if not step.symbols.isdisjoint(kinds):
                        mine = own if ANY in step.symbols else (*own, at)
                        for reached in self._closed([step.to]):
                            if len(mine) > len(after.get(reached, ())) or reached not in after:
                                after[reached] = mine
            if not after:
                return None
            ways = after
        return next((own for node, own in ways.items() if ends.get(node) == pattern), None)


class State:
    """All the nodes that the same steps lead to, followed as one."""

    __slots__ = ("nodes", "found", "next")

    def __init__(self, nodes: frozenset[int], found: list[int]):
        self.nodes, self.found = nodes, sorted(found)
        self.next: dict[frozenset[str], State] = {}


MOST_STATES = 20_000
LONGEST = 24
