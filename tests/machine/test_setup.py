"""What is pinned is pinned once and for all, and the run inside Pyodide tells the truth by its exit status."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from calculator.edges import node

REPO = Path(__file__).parent.parent.parent
PIN = re.compile(r"^([A-Za-z0-9_.-]+)==([^\s;]+)")


def pins(lines: list[str]) -> dict[str, str]:
    found = [PIN.match(line) for line in lines]
    return {match[1].lower().replace("_", "-"): match[2] for match in found if match}


CONSTRAINTS = pins((REPO / ".ci" / "constraints.txt").read_text().splitlines())
PROJECT = tomllib.loads((REPO / "pyproject.toml").read_text())["project"]
WORKFLOWS = sorted((REPO / ".github" / "workflows").glob("*.yml"))


def test_every_library_named_in_pyproject_has_one_version_and_it_is_the_tried_one():
    named = PROJECT["dependencies"] + [name for extra in ("site", "dev") for name in PROJECT["optional-dependencies"][extra]]
    assert len(pins(named)) == len(named) > 0, "a library without =="
    assert pins(named).items() <= CONSTRAINTS.items()


def test_what_goes_into_pyodide_has_a_tried_version():
    names = (REPO / "tests" / "pyodide" / "requirements.txt").read_text().splitlines()
    names = {name for name in names if name and not name.startswith("#")}
    assert names and names <= CONSTRAINTS.keys()


def test_npm_packages_are_pinned_and_the_lock_file_names_no_address():
    package = json.loads((REPO / "package.json").read_text())
    wanted = {**package["dependencies"], **package.get("devDependencies", {})}
    assert all(re.fullmatch(r"[0-9][^ ]*", version) for version in wanted.values())
    lock = json.loads((REPO / "package-lock.json").read_text())["packages"]
    assert not [name for name, entry in lock.items() if "resolved" in entry]
    assert all(lock[f"node_modules/{name}"]["version"] == version for name, version in wanted.items())


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_names_each_action_by_commit_with_its_version_beside_it(workflow):
    text = workflow.read_text()
    used = [line for line in re.findall(r"uses: (.*)", text) if not line.startswith("./")]
    assert used
    assert all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}  # v[0-9.]+", line) for line in used), used
    assert "permissions:\n  contents: read\n" in text


@pytest.fixture
def trial() -> Iterator[Path]:
    """A folder inside the repository, because that is what Pyodide is shown."""
    folder = REPO / ".cache" / "pyodide-trial"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    yield folder
    shutil.rmtree(folder)


@pytest.mark.parametrize(
    ("text", "status", "counted"),
    [
        ("def test_passes(): assert __import__('sys').platform == 'emscripten'", 0, "1 passed"),
        ("def test_fails(): assert 1 + 1 == 3\ndef test_passes(): pass", 1, "1 failed, 1 passed"),
        ("", 5, "no tests ran"),
    ],
    ids=["passing", "failing", "empty"],
)
def test_the_run_inside_pyodide_leaves_with_the_status_of_its_tests(trial, text, status, counted):
    (trial / "test_trial.py").write_text(text)
    command = [node.find(), "tests/pyodide/run.mjs", "-q", trial.relative_to(REPO)]
    ran = subprocess.run(command, cwd=REPO, capture_output=True, text=True, check=False)
    assert (ran.returncode, counted in ran.stdout) == (status, True), ran.stdout + ran.stderr
