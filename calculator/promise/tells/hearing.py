"""What the parts of this room hand each other: a text with its times, and what was heard in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from ..times import Window
from .match import Word
from .scope import REACH, Scope


class Heard(NamedTuple):
    """A tell, and the words that say it; `for_` says of a channel whose way it is."""

    what: str
    value: object
    start: int
    end: int
    for_: str | None = None


class When(NamedTuple):
    """A window that the text names, and the words that do."""

    start: int
    end: int
    window: Window


@dataclass
class Text:
    """The words of a text, what governs them, and the times among them.

    Filled on the way: who speaks, the sentences in which something is not heard, those that say what silence means,
    and whether it holds a no, or that the job is filled.
    """

    words: list[Word]
    times: list[When]
    interview: date
    is_signed: bool = False
    scope: Scope = field(init=False)
    speaker: str = ""
    unheard: set[int] = field(default_factory=set)
    silent: set[int] = field(default_factory=set)
    closed: bool | None = None

    def __post_init__(self) -> None:
        self.scope = Scope(self.words)
        # How many times begin before each word.
        self._before = [0] * (len(self.words) + 1)
        for when in self.times:
            self._before[when.start + 1] += 1
        for at in range(len(self.words)):
            self._before[at + 1] += self._before[at]

    def times_in(self, start: int, end: int) -> list[When]:
        """The times that begin there, the first few of them."""
        first, last = self._before[start], self._before[end]
        return self.times[first : min(last, first + REACH)]

    def said(self, at: int) -> set[str]:
        """The words of the sentence around."""
        first, last = self.scope.sentence(at)
        near = self.words[max(first, at - REACH) : min(last, at + REACH)]
        return {part for word in near for part in word.text.split()}

    def is_silence(self, at: int) -> bool:
        """Whether words only say what silence means."""
        return self.scope.number(at) in self.silent
