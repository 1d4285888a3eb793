"""The published schema of a plan: every plan keeps to it, and one that doesn't is told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date

import pytest

from calculator.answers import World, plan_answer
from calculator.build.pages import plan_schema
from calculator.doors import files
from tests.plans import FORGOTTEN, PLACES, RULEBOOK
from tests.test_cases import CASES, as_json

SCHEMA = plan_schema.schema(RULEBOOK, files.letters(), "https://example.org/")
WORLD = World(FORGOTTEN, RULEBOOK, PLACES, lambda code: None)
INTERVIEW = {"interview": "2026-11-20", "today": "2026-12-01"}
SAID = (
    "HR will call you by Friday",
    "We went with someone else",
    "Wir melden uns",
    "by Friday or next Friday",
    "you can call us",
)
TYPES = {"string": str, "boolean": bool, "integer": int, "object": dict, "array": list, "null": type(None)}


def faults(value: object, schema: dict, at: str = "plan") -> Iterator[str]:
    """As json-schema.org defines the words that our schema uses; a word that it doesn't is a KeyError of ours."""
    for word, wanted in schema.items():
        yield from WORDS[word](value, wanted, schema, at)


def _type(value: object, wanted: str, _: dict, at: str) -> Iterator[str]:
    if not isinstance(value, TYPES[wanted]) or (wanted == "integer" and isinstance(value, bool)):
        yield f"{at} is no {wanted}"


def _any(value: object, schemas: list, _: dict, at: str) -> Iterator[str]:
    found = [list(faults(value, one, at)) for one in schemas]
    if all(found):
        yield from min(found, key=len)


def _properties(value: object, wanted: dict, schema: dict, at: str) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (f"{at} lacks {key}" for key in schema["required"] if key not in value)
        yield from (f"{at} has {key}" for key in value if key not in wanted)
        for key in value.keys() & wanted.keys():
            yield from faults(value[key], wanted[key], f"{at}.{key}")


def _items(value: object, wanted: dict, _: dict, at: str) -> Iterator[str]:
    for place, one in enumerate(value if isinstance(value, list) else []):
        yield from faults(one, wanted, f"{at}[{place}]")


def _format(value: object, wanted: str, _: dict, at: str) -> Iterator[str]:
    assert wanted == "date"
    try:
        date.fromisoformat(str(value))
    except ValueError:
        yield f"{at} is no date"


WORDS = {
    "type": _type,
    "anyOf": _any,
    "oneOf": _any,
    "properties": _properties,
    "items": _items,
    "format": _format,
    "enum": lambda value, wanted, _, at: () if value in wanted else [f"{at} is {value!r}"],
    "const": lambda value, wanted, _, at: () if value == wanted else [f"{at} is {value!r}"],
    "$ref": lambda value, wanted, _, at: faults(value, SCHEMA["$defs"][wanted.rpartition("/")[2]], at),
    **dict.fromkeys(
        ("required", "additionalProperties", "description", "$schema", "$id", "title", "$defs"), lambda *_: ()
    ),
}


def of(raw: dict) -> list[str]:
    return list(faults(plan_answer(raw, WORLD), SCHEMA))


@pytest.mark.parametrize("file", sorted({file for file, _ in CASES}))
def test_every_worked_example_keeps_to_the_schema(file):
    for name, facts in ((case["name"], case["facts"]) for of_file, case in CASES if of_file == file):
        assert of(as_json(facts)) == [], name


@pytest.mark.parametrize("said", SAID)
def test_a_plan_with_their_words_does_too(said):
    assert of({**INTERVIEW, "said": said}) == []


def test_what_is_refused_does_too():
    assert plan_answer({"interview": "soon"}, WORLD)["ok"] is False
    assert of({"interview": "soon"}) == []


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"status": "hopeful"}, "plan.status is 'hopeful'"),
        ({"chance": 70}, "plan has chance"),
        ({"close_from": "soon"}, "plan.close_from is no date"),
        ({"day": "8"}, "plan.day is no integer"),
        ({"advice": ["wait"]}, "plan.advice[0] is 'wait'"),
    ],
)
def test_another_plan_is_told(change, fault):
    assert fault in list(faults({**plan_answer(INTERVIEW, WORLD), **change}, SCHEMA))


def test_it_is_json_and_names_its_own_address():
    assert json.loads(json.dumps(SCHEMA))["$id"] == "https://example.org/plan.schema.json"
