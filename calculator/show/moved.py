"""What the newest event changed: which date was next, which one is, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

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


PLACES = {"slow": "Long waits are ordinary there", "quick": "They decide within days there"}


def kind_of_place(facts: Facts, plan: Plan, book: Rulebook) -> str:
    """What it changes that such places wait long, or decide within days; nothing where neither was told."""
    told = [kind for kind in PLACES if facts.is_yes(kind)]
    if not told or plan.is_over or plan.close_from is None:
        return ""
    without = replace(facts, answers={**facts.answers, told[0]: None})
    usual = make(without, book, plan.closed, plan.clock)
    now, was = _next(plan), _next(usual)
    changes = []
    if now and was and now.on != was.on and now.kind != "close":
        changes.append(f"your next date is {_near(now.on, facts)} instead of {_near(was.on, facts)}")
    if usual.close_from and usual.close_from != plan.close_from:
        stop = f"{_near(plan.close_from, facts)} instead of {_near(usual.close_from, facts)}"
        changes.append(f"you may stop counting on it from {stop}")
    return f"{PLACES[told[0]]}: {', and '.join(changes) or 'here that changes no day'}."


def _near(day: date, facts: Facts) -> str:
    return near(day, facts.today, facts.country)


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
