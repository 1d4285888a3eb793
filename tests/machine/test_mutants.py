"""What the weekly hunt for mutants is told still exists."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

REPO = Path(__file__).parents[2]
MODULES = tomllib.loads((REPO / "tests" / "mutants" / "mutants.toml").read_text(encoding="utf-8"))


def test_each_module_is_tried_every_week():
    workflow = (REPO / ".github" / "workflows" / "mutation.yml").read_text(encoding="utf-8")
    [tried] = re.findall(r"module: \[(.*)\]", workflow)
    assert tried.split(", ") == list(MODULES)


@pytest.mark.parametrize("name", MODULES)
def test_its_files_and_its_tests_are_there(name: str):
    module = MODULES[name]
    assert module["files"] and all(list((REPO / "calculator").glob(pattern)) for pattern in module["files"])
    assert module["tests"] and all((REPO / path).is_file() for path in module["tests"])


@pytest.mark.parametrize("name", MODULES)
def test_each_fault_that_nobody_could_see_has_its_reason(name: str):
    for fault in MODULES[name].get("equivalent", []):
        assert fault.keys() == {"at", "change", "why"} and all(fault.values())
