"""Reads JSON that somebody else wrote: one value at a time, and every fault by the path of its value.

A path is the contract's: `promised.latest`, `events[1].date`. A null is an absent value everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from calculator import dates
from calculator.problem import Problem, Problems

# Far more than anyone needs, and little enough to be read in no time.
LONGEST = 2000  # characters of one text
MOST = 200  # entries of one list

Given = Mapping[str, object]
T = TypeVar("T")


@dataclass(frozen=True)
class Kind(Generic[T]):
    """What a value must be. `of` gives it back as that, or None when it is something else."""

    words: str
    of: Callable[[object], T | None]


def _is(cls: type[T], words: str) -> Kind[T]:
    return Kind(words, lambda value: value if isinstance(value, cls) else None)


def one_of(choices: Collection[str]) -> Kind[str]:
    words = f"one of {', '.join(choices)}"
    return Kind(words, lambda value: value if isinstance(value, str) and value in choices else None)


def _day(value: object) -> date | None:
    try:
        return dates.from_iso(value) if isinstance(value, str) else None
    except ValueError:
        return None


TEXT = _is(str, "text")
YES = _is(bool, "true or false")
LIST = _is(list, "a list")
OBJECT = _is(dict, "an object with named values")
DAY = Kind("a real date, such as 2026-11-20", _day)


@dataclass
class Reader:
    """Goes on after a fault, so that all of them are told at once.

    `called` is how a message names a path, and `stranger` what it says of a name that is none of the known ones.
    """

    called: Callable[[str], str]
    stranger: Callable[[Collection[str]], str]
    problems: list[Problem] = field(default_factory=list)

    def problem(self, path: str, says: str) -> None:
        self.problems.append(Problem(path, f"{self.called(path)} {says}"))

    def check(self) -> None:
        """Raises Problems when there are any."""
        if self.problems:
            raise Problems(self.problems)

    def as_a(self, kind: Kind[T], value: object, path: str) -> T | None:
        read = kind.of(value)
        if read is None:
            self.problem(path, f"must be {kind.words}")
        return read

    def value(self, given: Given, path: str, kind: Kind[T]) -> T | None:
        value = given.get(last_name(path))
        return None if value is None else self.as_a(kind, value, path)

    def table(self, raw: object, path: str, known: Collection[str], kind: Kind[dict] = OBJECT) -> Given | None:
        """The given values of one object, without its nulls; None when it is no object."""
        if (whole := self.as_a(kind, raw, path)) is None:
            return None
        inside = f"{path}." if path else ""
        says = self.stranger(known)
        self.problems += [Problem(f"{inside}{key}", f"{key} {says}") for key in whole if key not in known]
        return {key: value for key, value in whole.items() if value is not None and key in known}

    def each(
        self,
        given: Given,
        path: str,
        read: Callable[[object, str], T],
        kind: Kind[list] = LIST,
        most: int = MOST,
        cure: str = "entries: leave out the oldest",
    ) -> list[T]:
        values = self.value(given, path, kind) or []
        if len(values) > most:
            self.problem(path, f"may have {most} {cure}")
            return []
        return [read(value, f"{path}[{position}]") for position, value in enumerate(values)]

    def text(self, given: Given, path: str, cure: str, longest: int = LONGEST) -> str:
        """Empty when there is none; `cure` is what to do when it is longer than `longest`."""
        value = self.value(given, path, TEXT) or ""
        if len(value) > longest:
            self.problem(path, f"may have {longest} characters: {cure}")
            return ""
        return value.replace("\0", "")  # ends a text, for programs that this may be handed on to

    def day(self, given: Given, path: str, needed: bool = False) -> date | None:
        value = given.get(last_name(path), "")
        if value != "":
            return self.whole_day(value, path)
        if needed:
            self.problem(path, "is missing: give the day, such as 2026-11-20")
        return None

    def whole_day(self, value: object, path: str) -> date | None:
        day = self.as_a(DAY, value, path)
        if day and not dates.FIRST_DAY <= day <= dates.LAST_DAY:
            self.problem(path, f"must lie between {dates.FIRST_DAY.year} and {dates.LAST_DAY.year}")
            return None
        return day


def last_name(path: str) -> str:
    """`date` of `events[1].date`."""
    return path.rpartition(".")[2]


def without_positions(path: str) -> str:
    """`events.date` of `events[1].date`."""
    return re.sub(r"\[[0-9]+\]", "", path)
