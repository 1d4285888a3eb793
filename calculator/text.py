"""Answers as plain text, for the command line and for whoever copies a plan into a note."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from calculator.dates import from_iso, in_full

STATES = {"done": "done", "off": "no longer needed", "late": "late, still fine", "due": "today", "ahead": "ahead"}


def plan(answer: dict) -> str:
    return "\n".join(_plan(answer) if answer["ok"] else _problems(answer))


def plan_to_keep(answer: dict, interview: date, today: date, site: str) -> str:
    """A whole plan for a note or a mail, with the guides' addresses. `site` is this site's."""
    head = [f"Interview: {in_full(interview)}", f"As it stands on {in_full(today)}", ""]
    return "\n".join([*head, *_plan(answer, site)]) + "\n"


def reading(answer: dict) -> str:
    return "\n".join(_reading(answer) if answer["ok"] else _problems(answer))


def letter(answer: dict) -> str:
    letters = answer.get("letters", [answer])
    return "\n\n".join("\n".join(_letter(each) if answer["ok"] else _problems(each)) for each in letters)


def _letter(answer: dict) -> Iterator[str]:
    yield f"To: {answer['to']}"
    if answer["subject"]:
        yield f"Subject: {answer['subject']}"
    yield f"\n{answer['body']}"
    yield from (f"\n({warning['message']})" for warning in answer["warnings"])


def _problems(answer: dict) -> Iterator[str]:
    yield from (problem["message"] for problem in answer["problems"])


def _reading(answer: dict) -> Iterator[str]:
    if answer["kind"] == "none":
        yield "They gave no date."
        return
    yield f"We read that as: {answer['as_text']}"
    yield f"The words it rests on: {answer['heard']}"
    yield from (f"It may also mean: {other['as_text']}" for other in answer["others"])


def _plan(answer: dict, site: str | None = None) -> Iterator[str]:
    yield answer["headline"]
    for step in answer["steps"]:
        yield ""
        yield from _step(step)
        if site:
            yield f"  More: {site}{step['because']['guide']}"
    if answer["horizon"]:
        yield f"\nPublic holidays are known up to {_day(answer['horizon'])}."


def _step(step: dict) -> Iterator[str]:
    because = step["because"]
    yield f"{_day(step['on'])}: {step['kind'].replace('_', ' ')} ({_state(step)})"
    if step["to"]:
        yield f"  to the {step['to']}, by {step['channel']}"
    yield f"  {because['text']} ({because['basis']})"
    if because["spread"]:
        yield f"  Others: {because['spread']}"
    if step["skipped"]:
        yield f"  Days that do not count: {', '.join(_skipped(day) for day in step['skipped'])}"


def _state(step: dict) -> str:
    gone = step["kind"] == "law" and step["state"] == "late"
    return f"was due by {_day(step['by'])}" if gone else STATES[step["state"]]


def _skipped(day: dict) -> str:
    return f"{_day(day['date'])} ({day['name']})"


def _day(day: str) -> str:
    return in_full(from_iso(day))
