"""The worked examples, read from their files. How one is written: tests/test_cases.py."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path

from calculator.dates import WEEKDAYS, ClosedDays, from_iso

FOLDER = Path(__file__).parents[3] / "tests" / "cases"


def in_files() -> dict[str, dict]:
    return {path.name: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.toml"))}


@cache
def by_name() -> Mapping[str, Mapping]:
    return {case["name"]: case for content in in_files().values() for case in content["case"]}


def as_json(value: object) -> object:
    """TOML's dates as the contract writes them, and "none" as null."""
    if isinstance(value, dict):
        return {key: as_json(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [as_json(inner) for inner in value]
    if isinstance(value, date):
        return value.isoformat()
    return None if value == "none" else value


def closed_days(given: dict) -> ClosedDays:
    weekend = given.get("weekend", ["Saturday", "Sunday"])
    return ClosedDays(
        weekend=frozenset(WEEKDAYS.index(day) for day in weekend),
        holidays={from_iso(day): name for day, name in given.get("holidays", {}).items()},
        horizon=given.get("horizon"),
    )
