"""Letters, and an adviser's one page, as the browser's door replies with them.

A letter is asked for as on the command line.
`{"tool": "sheet", "facts": {...}, "fields": {...}, "service"?, "site"}`
asks for the page.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache, partial

from calculator import answers
from calculator.answers import World
from calculator.doors import files
from calculator.letters import write
from calculator.letters.request import letters_for, read_fields
from calculator.letters.texts import Template, of_table
from calculator.plan.facts import Facts
from calculator.plan.planner import Plan
from calculator.problem import Problems
from calculator.show import letters as letter_page
from calculator.show import sheet as sheet_page

# It lies beside this module in the part that the browser fetches.
CHECKED = "letters.json"


@cache
def templates() -> Mapping[str, Template]:
    """The letters by id: as they were checked, or from the texts where these are."""
    try:
        checked = json.loads(files.text(CHECKED, __name__))
    except OSError:
        return files.letters()
    return {one["id"]: of_table(one) for one in checked}


def letter(asked: Mapping, world: World) -> dict:
    outcome = letters_for(asked, templates(), world.rulebook, partial(answers.made, world=world))
    return {"answer": outcome.as_json(), **letter_page.outcome(outcome, world.rulebook)}


def sheet(asked: Mapping, world: World, countries: Mapping[str, Mapping]) -> dict:
    try:
        facts, plan = answers.made(asked["facts"], world)
        fields = read_fields(asked["fields"], world.rulebook)
    except Problems as problems:
        answer = problems.as_json()
        return {"answer": answer, **sheet_page.sheet_problems(answer["problems"])}
    letter = _next_letter(facts, plan, fields, world)
    shown = sheet_page.sheet(facts, plan, letter, asked.get("service"), world.rulebook, countries, asked["site"])
    return {"answer": plan.as_json(), **shown}


def _next_letter(facts: Facts, plan: Plan, fields: Mapping, world: World) -> write.Letter | None:
    """Of the first step that has one and still waits."""
    waiting = (step.letter for step in plan.steps if step.is_open and step.letter and not step.optional)
    id = next(waiting, None)
    return write.fill(templates()[id], facts, plan, fields, world.rulebook)[0] if id else None
