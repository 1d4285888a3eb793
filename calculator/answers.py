"""One request in, one answer out: what the command line and the browser both call.

Requests and answers are the contract's JSON objects. A problem of the reader's becomes an answer with
`"ok": false`; anything else that goes wrong is a bug and is raised.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from calculator import promise
from calculator.dates import ClosedDays, closed_days
from calculator.plan import doubts, facts, planner
from calculator.plan.facts import Facts, Places
from calculator.plan.planner import Plan
from calculator.problem import Problems
from calculator.reader import LONGEST
from calculator.rules import Rulebook


@dataclass(frozen=True)
class World:
    """What an answer needs from outside: the day, the data, and a country's baked holidays by its code."""

    today: date
    rulebook: Rulebook
    places: Places
    country: Callable[[str], Mapping | None]
    longest: int = LONGEST  # characters of their words in one text

    def closed_days(self, country: str | None, region: str | None) -> ClosedDays:
        return closed_days(self.country(country) if country else None, region)


def made(raw: object, world: World) -> tuple[Facts, Plan]:
    """The facts and their plan. Raises Problems."""
    known = facts.read(raw, world.places, world.today, world.rulebook, world.longest)
    plan = planner.make(known, world.rulebook, world.closed_days(known.country, known.region))
    country = world.country(known.country) if known.country else None
    return known, replace(plan, doubts=doubts.of(known, plan, country))


def plan_answer(raw: object, world: World) -> dict:
    """**facts** in, a **plan** out."""
    try:
        return made(raw, world)[1].as_json()
    except Problems as problems:
        return problems.as_json()


def read_answer(raw: object, world: World) -> dict:
    """`{"said", "interview", "country"?, "region"?}` in, a **reading** out."""
    try:
        words = facts.read_words(raw, world.places, world.rulebook)
        closed = world.closed_days(words.country, words.region)
        return promise.read(words.said, words.interview, closed, words.country).as_json()
    except Problems as problems:
        return problems.as_json()
