"""Plans for tests: facts as JSON and closed days as data in, the contract's JSON out. No clock, no network."""

from __future__ import annotations

from datetime import date

from calculator.dates import WEEKENDS_ONLY, ClosedDays
from calculator.doors import files
from calculator.plan import facts, planner

RULEBOOK = files.rulebook()

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


def plan_of(raw: dict, closed: ClosedDays = WEEKENDS_ONLY) -> dict:
    """The plan of these facts, as the command line would print it. Raises Problems."""
    return planner.make(facts.read(raw, PLACES, FORGOTTEN), RULEBOOK, closed).as_json()


def open_steps(answer: dict, kind: str | None = None) -> list[dict]:
    """The steps that still wait to be done, of one kind or all."""
    return [step for step in answer["steps"] if step["state"] not in ("done", "off") and kind in (None, step["kind"])]
