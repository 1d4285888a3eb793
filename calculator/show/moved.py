"""What the newest event changed: which date was next, which one is, and why."""

from __future__ import annotations

from dataclasses import replace

from calculator.plan.facts import Facts
from calculator.plan.lastword import clock_before
from calculator.plan.planner import Plan, make
from calculator.plan.steps import KINDS, Step
from calculator.rules import Rulebook
from calculator.show.words import near


def moved(facts: Facts, plan: Plan, book: Rulebook) -> str:
    """One sentence, and the rule behind it; nothing while nothing has happened."""
    if not facts.events:
        return ""
    earlier, last = facts.events[:-1], facts.events[-1]
    before = make(replace(facts, events=earlier), book, plan.closed, clock_before(plan.clock, earlier))
    return f"{last.kind.told}: {_change(facts, before, plan)}"


def _change(facts: Facts, before: Plan, plan: Plan) -> str:
    if plan.is_over:
        return "every reminder of this plan is off. Undo brings them back."
    now, was = _next(plan), _next(before)
    if now is None:
        return "nothing more is planned."
    if was and was.on == now.on and not _is_done(was, plan):
        return f"your next date stays {near(now.on, facts.today, facts.country)}."
    return f"{_from(was, facts, plan)} {near(now.on, facts.today, facts.country)}. {now.because.text}"


def _from(was: Step | None, facts: Facts, plan: Plan) -> str:
    if was is None:
        return "your next date is"
    if _is_done(was, plan):
        return "that step is done. Your next date is"
    return f"your next date moves from {near(was.on, facts.today, facts.country)} to"


def _next(plan: Plan) -> Step | None:
    waiting = (step for step in plan.steps if step.is_open and not step.optional and not KINDS[step.kind].is_theirs)
    return next(waiting, None) if not plan.is_over else None


def _is_done(was: Step, plan: Plan) -> bool:
    return any(step.id == was.id and step.state == "done" for step in plan.steps)
