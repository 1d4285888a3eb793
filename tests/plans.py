"""Plans for tests: facts as JSON and closed days as data in, the contract's JSON out. No clock, no network."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path

from calculator import checker, rules
from calculator.dates import WEEKENDS_ONLY, ClosedDays
from calculator.doors import files
from calculator.doors.browser import Door
from calculator.interviews import record
from calculator.plan import facts, planner

_WRITTEN = tomllib.loads(Path(__file__).with_name("numbers.toml").read_text(encoding="utf-8"))
NUMBERS: Mapping[str, object] = _WRITTEN["tests"]


def rulebook(numbers: Mapping[str, object]) -> rules.Rulebook:
    """Our rulebook with other numbers, by their rules. Raises ValueError where they have faults."""
    tables = {name: tomllib.loads(text) for name, text in files.texts().items()}
    for id, value in numbers.items():
        tables["rules.toml"][id]["value"] = value
    if faults := list(checker.table_faults(tables)):
        raise ValueError("\n".join(map(str, faults)))
    return rules.of_tables(checker.said(tables))


# The tests' own: its numbers never move.
RULEBOOK = rulebook(NUMBERS)
QUESTIONS = RULEBOOK.fields
KEYS = facts.names(QUESTIONS)
VOCABULARY = record.Vocabulary.of(RULEBOOK)
# What others might advise.
OTHERS = {name: rulebook({**NUMBERS, **numbers}) for name, numbers in _WRITTEN.items() if name != "tests"}

# A few countries and regions, so that no test depends on the baked holidays.
PLACES = {
    "CA": {"CA-ON": "Ontario", "CA-QC": "Quebec"},
    "CN": {},
    "DE": {},
    "GB": {"GB-SCT": "Scotland"},
    "IN": {},
    "SA": {},
    "US": {},
}

# Facts must carry their own "today"; this one would show at once that a test forgot it.
FORGOTTEN = date(2099, 1, 1)


def plan_of(raw: dict, closed: ClosedDays = WEEKENDS_ONLY, book: rules.Rulebook = RULEBOOK) -> dict:
    """The plan of these facts, as the command line would print it. Raises Problems."""
    return planner.make(facts.read(raw, PLACES, FORGOTTEN, book), book, closed).as_json()


def open_steps(answer: dict, kind: str | None = None) -> list[dict]:
    """The steps that still wait to be done, of one kind or all."""
    return [step for step in answer["steps"] if step["state"] not in ("done", "off") and kind in (None, step["kind"])]


@cache
def door() -> Door:
    """The browser's, made when it is first asked for: it reads the baked holidays, which a new clone has not."""
    return Door()
