"""A step of a plan: one thing to do, the days a rule allows for it, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

# Whom a step is for and how it reaches them, as a sentence says it.
RECIPIENTS = {
    "interviewer": "your interviewer",
    "recruiter": "the recruiter",
    "hr": "HR",
    "manager": "the hiring manager",
    "agency": "your agency",
}
CHANNELS = {"email": "by e-mail", "phone": "by phone", "message": "by message"}


@dataclass(frozen=True)
class Span:
    """The days a rule allows, both included, and the one it advises.

    `counted_from` is the first day the rule could mean before closed days are left out: the days that
    were skipped are counted from there.
    """

    first: date
    last: date
    advised: date
    counted_from: date
    rule: str

    @classmethod
    def of_one_day(cls, day: date, rule: str) -> Span:
        return cls(day, day, day, day, rule)


@dataclass(frozen=True)
class Because:
    rule: str
    basis: str
    text: str
    sources: tuple[str, ...]
    guide: str
    spread: str

    def as_json(self) -> dict:
        return {**self.__dict__, "sources": list(self.sources)}


@dataclass(frozen=True)
class Step:
    """One thing to do. `from_`..`by` are the days the rule allows, `on` the day we advise.

    An `optional` step is worded as a choice and never leads the plan.
    """

    id: str
    kind: str
    state: str
    on: date
    from_: date
    by: date
    to: str | None
    channel: str | None
    letter: str | None
    because: Because
    skipped: tuple[tuple[date, str], ...] = ()
    optional: bool = False

    @property
    def is_open(self) -> bool:
        return self.state not in ("done", "off")

    def as_json(self) -> dict:
        return {
            "id": self.id,
            "kind": self.kind,
            "state": self.state,
            "on": self.on.isoformat(),
            "from": self.from_.isoformat(),
            "by": self.by.isoformat(),
            "to": self.to,
            "channel": self.channel,
            "letter": self.letter,
            "because": self.because.as_json(),
            "skipped": [{"date": day.isoformat(), "name": name} for day, name in self.skipped],
            "optional": self.optional,
        }
