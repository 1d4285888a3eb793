"""What words about time stand for: days with a first and a last, amounts of time, and the windows they set."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

Range = tuple[float, float]

A_FEW = (3, 5)
# A wait that is longer than this is not what was meant by the number.
MOST = {"hour": 999, "working hour": 480, "day": 180, "working day": 130, "week": 26, "fortnight": 13, "month": 6}


@dataclass(frozen=True)
class Count:
    """So many of one unit, as a step ahead from a day; then `more` ("two weeks and three days")."""

    number: float
    unit: str
    more: Count | None = None


@dataclass(frozen=True)
class Amount:
    """From `low` to `high`, and `slack` days on either side of it."""

    low: Count
    high: Count
    slack: int = 0

    @property
    def vague(self) -> bool:
        """Whether it names no number at all ("a few days")."""
        return (self.low.number, self.high.number) == A_FEW

    @classmethod
    def of(cls, numbers: Range, unit: str) -> Amount:
        low, high = numbers
        return cls(Count(low, unit), Count(high, unit))

    @classmethod
    def meant(cls, numbers: Range, unit: str) -> Amount | None:
        """None when nobody means so much of that unit, or from more to less."""
        low, high = numbers
        return cls.of(numbers, unit) if low <= high <= MOST[unit] else None

    @property
    def rests_on_one(self) -> bool:
        """Whether it is so many of one unit and nothing besides."""
        return self.low == self.high and not self.low.more and not self.slack


@dataclass(frozen=True)
class Span:
    """The days that some words name, both ends included.

    `limit` is the day on which "by" these words runs out, when that is not the last (by the middle of
    the week). `repeats` says how often such words come round ("the month", "July"), so that a part of
    them that is over can be taken from the next one. `amount` is what was counted to get there, if anything
    was. `others` are the readings of the same words that a careful person may hold as well; `doubtful` are words that
    leave doubt without another reading to offer.
    """

    first: date
    last: date
    unit: str = "day"
    limit: date | None = None
    repeats: str | None = None
    amount: Amount | None = None
    others: tuple[Span, ...] = ()
    doubtful: bool = False


@dataclass(frozen=True)
class Window:
    """When news is expected. `latest` None: open.

    `bound` is the kind of words that set it ("on", "by", "from", ...), `span` the days those words name,
    and `counted` is the amount of time it was counted out with, from the interview on; None when it was read
    off the calendar.
    """

    earliest: date
    latest: date | None
    bound: str
    span: Span
    counted: Amount | None = None
    others: tuple[Window, ...] = ()

    @property
    def end(self) -> date:
        """Its last day, where an open window counts as without end."""
        return self.latest or date.max


@dataclass(frozen=True)
class Following:
    """A time told by another one ("the Monday after", "within a week of that")."""

    after: Callable[[Span], Window | None]
    # Read by itself when no other time was told before it.
    alone: Window | None = None


@dataclass(frozen=True)
class Undated:
    """An event that the calendar cannot place: the school holidays, Eid where it is not known."""


@dataclass(frozen=True)
class Aside:
    """Time that cannot be about an answer to come: what is past, how long something lasts."""


Time = Window | Following | Undated | Aside
