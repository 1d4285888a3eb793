"""What others would say, as the browser's door and the command line reply with it.

`{"tool": "opinions", "facts": {...}}` asks for it. This module, what only it needs and its data are fetched when it is
first asked for.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache

from calculator import answers
from calculator.answers import World
from calculator.doors import files
from calculator.opinions import advisers, plans
from calculator.opinions.advisers import Voices
from calculator.problem import Problems
from calculator.show import opinions as page

PACKAGE = "calculator.opinions"  # beside which the checked file lies
CHECKED = "advisers.json"


def answer(asked: Mapping, world: World, countries: Mapping[str, Mapping]) -> dict:
    try:
        facts, plan = answers.made(asked["facts"], world)
    except Problems as problems:
        return {"answer": problems.as_json(), "html": {}}
    theirs = plans.of(facts, plan, world.rulebook, voices())
    shown = page.opinions(theirs, facts, plan, voices(), countries)
    return {"answer": plans.as_json(theirs, voices()), "html": {"opinions": str(shown)}}


def opinions_answer(raw: object, world: World) -> dict:
    """**facts** in, what each adviser says on them out."""
    try:
        facts, plan = answers.made(raw, world)
    except Problems as problems:
        return problems.as_json()
    return plans.as_json(plans.of(facts, plan, world.rulebook, voices()), voices())


@cache
def voices() -> Voices:
    try:
        tables = json.loads(files.text(CHECKED, PACKAGE))
    except OSError:  # where the texts themselves are
        tables = checked()
    return advisers.of_tables(tables)


def checked() -> dict[str, dict]:
    """The advisers, and the sources they were read in. Raises ValueError when the texts have faults."""
    from calculator import checker

    return checker.of_advisers(checker.tables(files.texts()))
