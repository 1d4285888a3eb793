"""The one kind of error that is written for the reader."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """One thing to put right.

    `field` is the name the person filled in, as in the contract (`interview`, `events[1].date`,
    `promised.latest`); `message` says the cure in plain words, and starts with the field's label.
    """

    field: str
    message: str

    def as_json(self) -> dict[str, str]:
        return {"field": self.field, "message": self.message}


class Problems(ValueError):
    """Every problem found in one request, so that nobody has to fix them one at a time.

    Any other exception that leaves this package is a bug, and is meant to be loud.
    """

    def __init__(self, problems: Iterable[Problem]):
        self.problems = tuple(problems)
        super().__init__("; ".join(f"{p.field}: {p.message}" for p in self.problems))

    def as_json(self) -> dict:
        """The answer that the contract gives for a faulty request."""
        return {"ok": False, "problems": [problem.as_json() for problem in self.problems]}
