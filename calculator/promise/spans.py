"""What words about time stand for: days with a first and a last, and limits set by them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True)
class Span:
    """The days that some words name, both ends included.

    `limit` is the day on which "by" these words runs out, when that is not the last (by the middle of
    the week). `repeats` says how often such words come round ("the month", "July"), so that a part of
    them that is over can be taken from the next one. `amount` is what was counted to get there, if anything
    was. `others` are the readings of the same words that a
    careful person may hold as well.
    """

    first: date
    last: date
    unit: str = "day"
    limit: date | None = None
    repeats: str | None = None
    amount: Any = None
    others: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Window:
    """When news is expected. `earliest` None: from the day after the interview; `latest` None: open.

    `bound` is the kind of words that set it ("on", "by", "from", ...), `span` the days those words name,
    and `counted` is the amount of time it was counted out with, from the interview on; None when it was read
    off the calendar.
    """

    earliest: date
    latest: date | None
    bound: str
    span: Span
    counted: Any = None
    others: tuple[Window, ...] = ()


@dataclass(frozen=True)
class Following:
    """A time told by another one ("the Monday after", "within a week of that")."""

    after: Callable[[Span], Window]
    # Read by itself when no other time was told before it.
    alone: Window | None = None


@dataclass(frozen=True)
class Undated:
    """An event that the calendar cannot place: the school holidays, Eid where it is not known."""


@dataclass(frozen=True)
class Aside:
    """Time that cannot be about an answer to come: what is past, how long something lasts."""
