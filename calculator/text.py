"""Answers as plain text, for the command line and for whoever copies a plan into a note."""

from __future__ import annotations

from collections.abc import Iterator

from calculator.dates import from_iso, in_full
from calculator.plan.facts import Facts
from calculator.plan.planner import Plan
from calculator.plan.steps import Step

STATES = {"done": "done", "off": "no longer needed", "late": "late, still fine", "due": "today", "ahead": "ahead"}

THEIRS = {"thank-you": "thank them", "close": "stop counting on it"}


def plan(answer: dict, country: str | None) -> str:
    """Its days as `country` writes them: the answer does not name it."""
    return "\n".join(_plan(answer, country) if answer["ok"] else _problems(answer))


def plan_to_keep(plan: Plan, facts: Facts, said: str, site: str) -> str:
    """A whole plan for a note or a mail, in the page's words, with the guides' addresses. `said` tells what they
    promised; `site` is this site's address."""
    interview, today = (in_full(day, facts.country) for day in (facts.interview, facts.today))
    head = [f"Interview: {interview}", *filter(None, [said]), f"As it stands on {today}", "", plan.headline]
    steps = (line for step in plan.steps if step.state != "off" for line in _kept_step(step, facts, site))
    return "\n".join([*head, *steps]) + "\n"


def _kept_step(step: Step, facts: Facts, site: str) -> Iterator[str]:
    yield ""
    yield f"{in_full(step.on, facts.country)}: {step.do}{' (done)' if step.state == 'done' else ''}"
    yield f"  {step.because.text}"
    yield f"  More: {site}{step.because.guide}"


def reading(answer: dict) -> str:
    return "\n".join(_reading(answer) if answer["ok"] else _problems(answer))


def letter(answer: dict) -> str:
    letters = answer.get("letters", [answer])
    return "\n\n".join("\n".join(_letter(each) if answer["ok"] else _problems(each)) for each in letters)


def opinions(answer: dict, country: str | None) -> str:
    return "\n".join(_opinions(answer, country) if answer["ok"] else _problems(answer))


def _opinions(answer: dict, country: str | None) -> Iterator[str]:
    for one in answer["opinions"]:
        yield f"{one['name']} ({one['country'] or 'country not known'}, {one['year'] or 'undated'})"
        for step in one["steps"]:
            last = f", at the latest {_day(step['by'], country)}" if step["by"] and step["by"] > step["on"] else ""
            yield f"  {_day(step['on'], country)}{last}: {THEIRS.get(step['id'], 'ask')}"
            yield from _said(step)
        if one["wait"]:
            yield "  wait, and don't ask"
            yield from _said(one["wait"])


def _said(said: dict) -> Iterator[str]:
    yield f"    {said['statement']} ({said['source']})"
    if other := said["other_side"]:
        yield f"    On the other side: {other['statement']} ({other['source']})"


def _letter(answer: dict) -> Iterator[str]:
    yield f"To: {answer['to']}"
    if answer["subject"]:
        yield f"Subject: {answer['subject']}"
    yield f"\n{answer['body']}"
    yield from (f"\n({warning['message']})" for warning in answer["warnings"])


def _problems(answer: dict) -> Iterator[str]:
    yield from (problem["message"] for problem in answer["problems"])


def _reading(answer: dict) -> Iterator[str]:
    if not answer["understood"]:
        yield "We couldn't read a time in that. We read English only."
    elif answer["kind"] == "none":
        yield "They gave no date."
    else:
        yield f"We read that as: {answer['as_text']}"
        yield f"The words it rests on: {answer['heard']}"
        yield from (f"It may also mean: {other['as_text']}" for other in answer["others"])
    yield from (f"Also heard: {_tell(tell)}" for tell in answer["tells"])


def _tell(tell: dict) -> str:
    value = f" ({tell['value']})" if isinstance(tell["value"], str) else ""
    return f"{tell['what'].replace('_', ' ')}{value}, in “{tell['heard']}”"


def _plan(answer: dict, country: str | None) -> Iterator[str]:
    yield answer["headline"]
    yield from (doubt["message"] for doubt in answer["doubts"])
    for step in answer["steps"]:
        yield ""
        yield from _step(step, country)
    if answer["horizon"]:
        yield f"\nPublic holidays are known up to {_day(answer['horizon'], country)}."


def _step(step: dict, country: str | None) -> Iterator[str]:
    because = step["because"]
    yield f"{_day(step['on'], country)}: {step['kind'].replace('_', ' ')} ({_state(step, country)})"
    if step["to"]:
        yield f"  to the {step['to']}, by {step['channel']}"
    yield f"  {because['text']} ({because['basis']})"
    if because["spread"]:
        yield f"  Others: {because['spread']}"
    if step["skipped"]:
        yield f"  Days that don't count: {', '.join(_skipped(day, country) for day in step['skipped'])}"


def _state(step: dict, country: str | None) -> str:
    gone = step["kind"] == "law" and step["state"] == "late"
    return f"was due by {_day(step['by'], country)}" if gone else STATES[step["state"]]


def _skipped(day: dict, country: str | None) -> str:
    return f"{_day(day['date'], country)} ({day['name']})"


def _day(day: str, country: str | None) -> str:
    return in_full(from_iso(day), country)
