"""What the parts of this room hand each other: a text with its times, and what was heard in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from ..times import Window
from .match import Found, Word
from .scope import Scope


class Heard(NamedTuple):
    """A tell, and the words that say it."""

    what: str
    value: object
    start: int
    end: int
    for_: str | None = None
    dated: bool = False


class When(NamedTuple):
    """A window that the text names, and the words that do."""

    start: int
    end: int
    window: Window


@dataclass
class Text:
    """The words of a text, what governs them, and the times among them."""

    words: list[Word]
    times: list[When]
    interview: date
    scope: Scope = field(init=False)
    silent: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.scope = Scope(self.words)

    def times_in(self, start: int, end: int) -> list[When]:
        return [when for when in self.times if start <= when.start < end]

    def is_silence(self, at: int) -> bool:
        """Whether words only say what silence means."""
        return self.scope.number(at) in self.silent

    def is_theirs(self, found: Found) -> bool:
        """Whether it is the employer who sends or does it ("we will send the form")."""
        start = self.scope.clause_start(found.start)
        before = self.words[start : found.start]
        if any(word.text in ("you", "me") for word in before):
            return False
        if before and "<their>" in before[-1].kinds and before[-1].text != "i":
            return True
        return any("<their>" in word.kinds and word.text not in ("i",) for word in before) and any(
            word.text in ("will", "shall", "is", "are", "have", "has") for word in before
        )
