"""Several plans side by side: what is due today and in the days after it, and who would hear from one person twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from calculator.dates import days
from calculator.interviews.record import Interview
from calculator.letters.texts import NAME_OF
from calculator.plan.facts import Facts
from calculator.plan.planner import Plan
from calculator.plan.steps import KINDS, Step
from calculator.problem import Problem

WEEK = days(7)

ORDER = tuple(KINDS)


@dataclass(frozen=True, eq=False)
class Case:
    """A kept interview with its facts and its plan, or with the problems for which it has none.

    Equal only to itself, so that what was made of it can be kept for the next time.
    """

    interview: Interview
    facts: Facts | None = None
    plan: Plan | None = None
    problems: tuple[Problem, ...] = ()

    def field(self, name: str) -> str:
        """One of the letters' fields as text; a saved document may hold anything."""
        value = self.interview.fields.get(name)
        return " ".join(value.split()) if isinstance(value, str) else ""

    @property
    def interviewers(self) -> list[str]:
        people = self.interview.fields.get("interviewers")
        names = [one.get("name") for one in people if isinstance(one, dict)] if isinstance(people, list) else []
        return [name for name in names if isinstance(name, str) and name]

    @property
    def is_over(self) -> bool:
        return self.plan is not None and self.plan.is_over

    @property
    def heard_after(self) -> int | None:
        """Days from the interview to their first word."""
        if self.facts is None:
            return None
        words = (event.date for event in self.facts.events if event.kind.by == "employer")
        return next(((day - self.facts.interview).days for day in words), None)

    @property
    def was_never_answered(self) -> bool:
        """Given up without a word from them; whoever still waits may hear tomorrow."""
        gave_up = self.facts is not None and any(event.what == "let_go" for event in self.facts.events)
        return gave_up and self.heard_after is None

    @property
    def to_do(self) -> list[Step]:
        """The steps that wait, the next one first; a legal duty is the employer's. None beside an open question."""
        if self.plan and self.plan.question and self.plan.question.stops_all:
            return []
        steps = self.plan.steps if self.plan else ()
        return [step for step in steps if step.is_open and not KINDS[step.kind].is_theirs]


@dataclass(frozen=True)
class Due:
    case: Case
    step: Step


@dataclass(frozen=True)
class Clash:
    """More than one message to `whom` on one day. `sent` of them have gone out already."""

    day: date
    whom: str
    cases: tuple[Case, ...]
    sent: int


def due_today(cases: Iterable[Case], today: date) -> list[Due]:
    return [due for due in _in_order(cases) if due.step.on == today]


def due_this_week(cases: Iterable[Case], today: date) -> list[Due]:
    """In the seven days after today."""
    return [due for due in _in_order(cases) if today < due.step.on <= today + WEEK]


def _in_order(cases: Iterable[Case]) -> list[Due]:
    """By day; on one day by what matters most, and what has waited longest first."""
    due = [Due(case, step) for case in cases for step in case.to_do]
    return sorted(due, key=lambda one: (one.step.on, one.step.optional, ORDER.index(one.step.kind), one.step.from_))


def clashes(cases: Iterable[Case], today: date) -> list[Clash]:
    """Messages of different interviews to one person or agency on one day, from today to a week ahead."""
    found: dict[tuple, list[tuple[str, Due]]] = {}
    for due in _messages(cases, today):
        for key, name in _recipients(due.case, due.step):
            found.setdefault((due.step.on, *key), []).append((name, due))
    clashing = [_clash(on, told) for (on, *_), told in found.items() if len({id(due.case) for _, due in told}) > 1]
    return sorted(clashing, key=lambda clash: (clash.day, clash.whom))


def _clash(day: date, told: list[tuple[str, Due]]) -> Clash:
    sent = sum(due.step.state == "done" for _, due in told)
    return Clash(day, told[0][0], tuple(due.case for _, due in told), sent)


def _messages(cases: Iterable[Case], today: date) -> Iterator[Due]:
    """Those to come, and those that went out today."""
    for case in cases:
        for step in case.plan.steps if case.plan else ():
            near = today <= step.on <= today + WEEK if step.is_open else step.state == "done" and step.on == today
            if near and step.to and KINDS[step.kind].is_message:
                yield Due(case, step)


def _recipients(case: Case, step: Step) -> list[tuple[tuple[str, str], str]]:
    """Who gets the message, as told apart and as called. Nobody when neither a name nor an employer is known."""
    agency, company = case.field("agency"), case.field("company")
    if step.to is None:
        return []
    if step.to == "agency" and agency:
        return [(("", _folded(agency)), agency)]
    names = case.interviewers if step.to == "interviewer" else [case.field(NAME_OF[step.to])]
    if any(names):
        return [((_folded(company), _folded(name)), name) for name in names]
    return [((_folded(company), f"?{step.to}"), company)] if company else []


def _folded(name: str) -> str:
    """So that a capital letter or a second space makes no second person."""
    return " ".join(name.casefold().split())
