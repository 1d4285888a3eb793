"""What the browser is given: complete, compiled for its own Python, and the same bytes each time."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import pytest

from calculator.edges import node, pack
from tests.conftest import REPO

TODAY = date(2026, 11, 22)
FACTS = {"interview": "2026-11-12", "today": "2026-11-19"}
SITE = "https://example.org/hear-back/"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = tmp_path_factory.mktemp("site")
    pack.into(site, TODAY)
    return site / "assets" / "python"


def zip_of(folder: Path, stem: str = "library") -> Path:
    [path] = folder.glob(f"{stem}-*.zip")
    return path


def names(folder: Path, stem: str = "library") -> set[str]:
    with zipfile.ZipFile(zip_of(folder, stem)) as archive:
        return set(archive.namelist())


def under_node(folder: Path, request: dict) -> dict:
    """The reply, as the worker gets it."""
    told = subprocess.run(
        [node.find(), REPO / "tests" / "machine" / "pack.mjs", folder, json.dumps(request)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return json.loads(told.stdout)


def test_packing_twice_gives_the_same_bytes(folder, tmp_path):
    pack.into(tmp_path, TODAY)
    again = tmp_path / "assets" / "python"
    assert {path.name: path.read_bytes() for path in again.iterdir() if path.is_file()} == {
        path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()
    }


def test_it_replaces_what_was_there(tmp_path):
    old = tmp_path / "assets" / "python" / "library-of-yesterday.zip"
    old.parent.mkdir(parents=True)
    old.touch()
    pack.into(tmp_path, TODAY)
    assert not old.exists()


def test_the_worker_is_told_the_librarys_name_and_pyodides_own_lock(folder):
    parts = dict(re.findall(r"export const (\w+) = (.*);", (folder / "parts.mjs").read_text()))
    assert json.loads(parts["library"]) == zip_of(folder).name
    assert json.loads(parts["calendar"]) == zip_of(folder, "calendar").name
    lock = json.loads((pack.PYODIDE / "pyodide-lock.json").read_text())
    assert json.loads(parts["lock"]) == {"info": lock["info"], "packages": {}}


def test_the_library_is_bytecode_and_data_and_no_door_that_stays_at_home(folder):
    inside = names(folder)
    assert not [name for name in inside if name.endswith(".py")]
    assert {"calculator/edges/browser.pyc", "calculator/plan.pyc", "calculator/data/rules.toml"} <= inside
    assert {"htpy/__init__.pyc", "markupsafe/_native.pyc"} <= inside
    at_home = {f"{name}c" for name in pack.AT_HOME}
    assert not inside & (at_home | pack.AT_HOME)


def test_every_door_is_either_in_the_browser_or_named_as_staying_at_home():
    """A new module below `edges` must choose."""
    doors = {f"calculator/edges/{path.name}" for path in (REPO / "calculator" / "edges").glob("*.py")}
    in_the_browser = {f"calculator/edges/{name}.py" for name in ("__init__", "browser", "calendar_file", "files")}
    assert doors - pack.AT_HOME == in_the_browser


def test_each_country_has_its_file_and_the_index_is_in_the_library(folder):
    with zipfile.ZipFile(zip_of(folder)) as archive:
        index = json.loads(archive.read("calculator/data/holidays/index.json"))
    countries = {path.stem for path in (folder / "holidays").glob("*.json")}
    assert countries == set(index["countries"]) and len(countries) > 200
    assert "time_zones" not in index


def test_python_starts_from_it_and_answers(folder):
    reply = under_node(folder, {"tool": "plan", "facts": FACTS, "site": SITE})
    assert reply["answer"]["ok"] and reply["answer"]["day"] == 7
    assert 'data-step="follow-up-1"' in reply["html"]["rest"]


def test_the_calendar_library_comes_apart_and_whole(folder):
    inside = names(folder, "calendar")
    assert {"icalendar/__init__.pyc", "dateutil/tz/__init__.pyc", "six.pyc"} <= inside
    assert not [name for name in inside if name.endswith(".py") or "tests" in name]
    assert not inside & names(folder)


def test_the_calendar_file_from_the_pack_is_the_commands(folder):
    reply = under_node(folder, {"tool": "calendar", "facts": FACTS, "site": SITE})
    command = [sys.executable, "-m", "calculator", "calendar", "--site", SITE]
    told = subprocess.run(command, cwd=REPO, input=json.dumps(FACTS).encode(), capture_output=True, check=True)
    assert reply["file"]["text"].encode() == told.stdout
    assert reply["file"]["name"] == "hear-back-2026-11-12.ics"


def test_a_machine_without_npms_files_is_told_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setattr(pack, "PYODIDE", tmp_path / "nowhere")
    with pytest.raises(FileNotFoundError, match="npm ci"):
        pack.into(tmp_path, TODAY)
