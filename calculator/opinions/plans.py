"""An adviser's rules over a person's facts: their dates, made by our planner from their numbers.

Where an adviser says nothing, nothing is made up: what our own rules would add is left out again. So are a place that
decides within days, another offer and a day of the person's own, of which none of them speaks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from calculator.dates import days
from calculator.opinions.advisers import RULES, Adviser, Days, Saying, Voices
from calculator.plan import planner
from calculator.plan.facts import Facts
from calculator.plan.planner import Plan
from calculator.plan.steps import Step
from calculator.rules import Rule, Rulebook, Value

TOPIC_OF = {rule: topic for topic, rule in RULES.items()}
PACES = ("light", "usual", "persistent")
NO_LIMIT = 99  # of messages, all told: that limit is ours


@dataclass(frozen=True)
class TheirStep:
    """One thing an adviser would have the person do. `by` is None where they name no last day."""

    id: str
    topic: str
    on: date
    from_: date
    by: date | None
    saying: Saying


@dataclass(frozen=True)
class Opinion:
    """What one adviser says on this case: steps with their days, or that the person had better `wait` and not ask."""

    adviser: Adviser
    steps: tuple[TheirStep, ...]
    wait: Saying | None = None


def of(facts: Facts, plan: Plan, book: Rulebook, voices: Voices) -> list[Opinion]:
    """One for each adviser who says something on this case; none once it is over, or while a question may end it."""
    if plan.is_over or (plan.question and plan.question.stops_all):
        return []
    known = _as_they_know_it(facts)
    found = (_opinion(adviser, known, plan, book) for adviser in voices.advisers.values())
    return [opinion for opinion in found if opinion.steps or opinion.wait]


def _as_they_know_it(facts: Facts) -> Facts:
    answers = {**facts.answers, "quick": False, "slow": False}
    return replace(facts, answers=answers, other_offer=None, know_by=None, pace="usual")


def _opinion(adviser: Adviser, facts: Facts, plan: Plan, book: Rulebook) -> Opinion:
    made = planner.make(facts, rulebook(adviser, book), plan.closed, plan.clock)
    messages, wait = _messages(adviser, made)
    stop = list(_stop(adviser, facts, made))
    until = stop[0].on if stop else date.max
    messages = [step for step in messages if step.topic != "how-often" or step.on <= until]
    steps = [*_thanks(adviser, made), *messages, *stop]
    return Opinion(adviser, tuple(sorted(steps, key=lambda step: step.on)), wait)


# Their rulebook -----------------------------------------------------------------------------------------


def rulebook(adviser: Adviser, book: Rulebook) -> Rulebook:
    """Ours with their numbers. What they say nothing on is made not to matter, for `of` leaves it out."""
    theirs = {rule: _rule(book.rules[rule], adviser.days(TOPIC_OF[rule])) for rule in SPANS}
    numbers: dict[str, Value] = {
        "pace": dict.fromkeys(PACES, _how_many(adviser)),
        "follow-ups-in-all": NO_LIMIT,
        "after-any-message": 0,
    }
    if thanks := adviser.days("thanks"):
        numbers["thank-you"] = book.number("thank-you-late") if thanks.last is None else thanks.last
    theirs |= {rule: replace(book.rules[rule], value=value) for rule, value in numbers.items()}
    return replace(book, rules={**book.rules, **theirs})


SPANS = ("after-promise", "first-follow-up", "between-follow-ups")


def _rule(ours: Rule, theirs: Days | None) -> Rule:
    if theirs is None:
        return replace(ours, value=(0, 0), unit="days", prefers_later=False)
    unit = "working days" if theirs.are_working else "days"
    last = theirs.first if theirs.last is None else theirs.last
    return replace(ours, value=(theirs.first, last), unit=unit, prefers_later=theirs.is_deadline)


def _how_many(adviser: Adviser) -> int:
    """One, where they name no number; one more, where they say how long to leave between two."""
    if many := adviser.days("how-many"):
        return many.last or many.first
    return 2 if adviser.days("how-often") else 1


# Their steps --------------------------------------------------------------------------------------------


def _thanks(adviser: Adviser, made: Plan) -> Iterator[TheirStep]:
    """Of a late one they say nothing."""
    for step in made.steps:
        if step.kind == "thank_you" and step.state in ("due", "ahead"):
            for theirs in _their(step, adviser):
                first = step.from_ + days(said.first if (said := adviser.days("thanks")) else 0)
                yield replace(theirs, on=max(step.on, first), from_=first)


def _messages(adviser: Adviser, made: Plan) -> tuple[list[TheirStep], Saying | None]:
    """Up to the first on which they say nothing: what comes after it has nothing to count from."""
    found: list[TheirStep] = []
    for step in made.steps:
        if step.kind != "follow_up" or not step.is_open:
            continue
        theirs = list(_their(step, adviser))
        if not theirs:
            saying = adviser.says.get(TOPIC_OF.get(step.because.rule, ""))
            return found, saying if saying and saying.is_never else None
        found += theirs
    return found, None


def _their(step: Step, adviser: Adviser) -> Iterator[TheirStep]:
    topic = TOPIC_OF.get(step.because.rule, "")
    if said := adviser.days(topic):
        by = None if said.last is None else step.by
        yield TheirStep(step.id, topic, step.on, step.from_, by, adviser.says[topic])


def _stop(adviser: Adviser, facts: Facts, made: Plan) -> Iterator[TheirStep]:
    """Counted from their last word. While a promise runs longer, or the job is on hold, they say nothing."""
    said = adviser.days("stop")
    if not said or made.clock.is_on_hold:
        return
    day = made.clock.start + days(said.first)
    if not made.clock.promise_binds(day):
        yield TheirStep("close", "stop", max(day, facts.today), day, None, adviser.says["stop"])


# The contract's JSON ------------------------------------------------------------------------------------


def as_json(opinions: list[Opinion], voices: Voices) -> dict:
    return {"ok": True, "opinions": [_json(opinion, voices) for opinion in opinions]}


def _json(opinion: Opinion, voices: Voices) -> dict:
    """Its year is that of its first source with one; each step names its own source and year."""
    adviser, wait = opinion.adviser, opinion.wait
    said = [step.saying for step in opinion.steps] + ([wait] if wait else [])
    years = [year for saying in said if (year := voices.sources[saying.source].year)]
    return {
        "adviser": adviser.id,
        "name": adviser.name,
        "year": years[0] if years else None,
        "country": adviser.country or None,
        "steps": [_step_json(step, voices) for step in opinion.steps],
        "wait": wait and _said_json(wait, voices),
    }


def _step_json(step: TheirStep, voices: Voices) -> dict:
    return {
        "id": step.id,
        "on": step.on.isoformat(),
        "from": step.from_.isoformat(),
        "by": step.by and step.by.isoformat(),
        **_said_json(step.saying, voices),
    }


def _said_json(saying: Saying, voices: Voices) -> dict:
    return {
        "statement": saying.statement,
        "source": saying.source,
        "year": voices.sources[saying.source].year,
        "other_side": dict(saying.other_side) or None,
    }
