"""Letters, and an adviser's one page, as the browser's door replies with them.

A letter is asked for as on the command line; all letters are fetched when one is first asked for, and may not have come.
`{"tool": "sheet", "facts": {...}, "fields": {...}, "service"?, "site"}`
asks for the page.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from calculator import answers
from calculator.answers import World
from calculator.letters import write
from calculator.letters.request import Draft, Written, letters_for, read_fields
from calculator.letters.texts import Template
from calculator.plan.facts import Facts
from calculator.plan.planner import Plan
from calculator.problem import Problem, Problems
from calculator.show import letters as letter_page
from calculator.show import sheet as sheet_page

MISSING = Problem("letter", "The letters could not be fetched: try again")


def letter(asked: Mapping, world: World, templates: Mapping[str, Template] | None) -> dict:
    outcome: Written | Draft | Problems = Problems([MISSING])
    if templates is not None:
        outcome = letters_for(asked, templates, world.rulebook, partial(answers.made, world=world))
    return {"answer": outcome.as_json(), **letter_page.outcome(outcome, world.rulebook)}


def sheet(
    asked: Mapping, world: World, countries: Mapping[str, Mapping], templates: Mapping[str, Template] | None
) -> dict:
    try:
        facts, plan = answers.made(asked["facts"], world)
        fields = read_fields(asked["fields"], world.rulebook)
        if templates is None:
            raise Problems([MISSING])
    except Problems as problems:
        answer = problems.as_json()
        return {"answer": answer, **sheet_page.sheet_problems(answer["problems"])}
    letter = _next_letter(facts, plan, fields, world, templates)
    shown = sheet_page.sheet(facts, plan, letter, asked.get("service"), world.rulebook, countries, asked["site"])
    return {"answer": plan.as_json(), **shown}


def _next_letter(
    facts: Facts, plan: Plan, fields: Mapping, world: World, templates: Mapping[str, Template]
) -> write.Letter | None:
    """Of the first step that has one and still waits."""
    waiting = (step.letter for step in plan.steps if step.is_open and step.letter and not step.optional)
    id = next(waiting, None)
    return write.fill(templates[id], facts, plan, fields, world.rulebook)[0] if id else None
