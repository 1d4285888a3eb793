"""What the browser is given: complete, compiled for its own Python, and the same bytes each time."""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from calculator.build.runtime import asked, holiday_files, node, pack, reached
from calculator.doors import parts
from tests.conftest import REPO
from tests.plans import door
from tests.test_rooms import AT_HOME

TODAY = holiday_files.build_day()  # as everybody else's: what is baked serves the other tests, too
FACTS = {"interview": "2026-11-12", "today": "2026-11-19"}
SITE = "https://example.org/hear-back/"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = tmp_path_factory.mktemp("site")
    pack.into(site, TODAY)
    return site / "assets" / "python"


def file_of(folder: Path, stem: str = "library") -> Path:
    [path] = folder.glob(f"{stem}-*.*")
    return path


def zip_of(folder: Path, stem: str = "library") -> zipfile.ZipFile:
    packed = file_of(folder, stem).read_bytes()
    return zipfile.ZipFile(io.BytesIO(gzip.decompress(packed) if stem == "library" else packed))


def names(folder: Path, stem: str = "library") -> set[str]:
    with zip_of(folder, stem) as archive:
        return set(archive.namelist())


def under_node(folder: Path, *requests: dict) -> list[dict]:
    """The replies, as the worker gets them."""
    return told_by_node(folder, *requests)["replies"]


def told_by_node(folder: Path, *requests: dict) -> dict:
    told = subprocess.run(
        [node.find(), REPO / "tests" / "machine" / "pack.mjs", folder],
        input=json.dumps(requests),
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    return json.loads(told.stdout)


def here(request: dict) -> dict:
    """The reply of the same door in this Python, which has all of its library."""
    text = json.dumps(request)
    if country := door().country_to_fetch(text):
        door().know_country(country, (holiday_files.FOLDER / f"{country}.json").read_text(encoding="utf-8"))
    return json.loads(door().answer(text))


# A calendar file tells the minute at which it was made.
MADE_AT = re.compile(r"(DTSTAMP|LAST-MODIFIED|SEQUENCE):\w+")


def but_for_the_minute(reply: dict) -> str:
    return MADE_AT.sub(r"\1", json.dumps(reply))


@pytest.fixture(scope="module")
def again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A second pack, where one of yesterday lay."""
    site = tmp_path_factory.mktemp("again")
    (site / "assets" / "python").mkdir(parents=True)
    (site / "assets" / "python" / OF_YESTERDAY).touch()
    pack.into(site, TODAY)
    return site / "assets" / "python"


OF_YESTERDAY = "library-of-yesterday.zip"


def test_packing_twice_gives_the_same_bytes(folder, again):
    assert contents(again.parent) == contents(folder.parent)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_it_replaces_what_was_there(again):
    assert list(again.iterdir()) and not (again / OF_YESTERDAY).exists()


def test_the_worker_is_told_the_librarys_name_and_pyodides_own_lock(folder):
    told = dict(re.findall(r"export const (\w+) = (.*);", (folder.parent / "parts.js").read_text()))
    assert json.loads(told["library"]) == file_of(folder).name
    assert json.loads(told["later"]) == {part: file_of(folder, part).name for part in parts.DOORS}
    lock = json.loads((pack.PYODIDE / "pyodide-lock.json").read_text())
    assert json.loads(told["lock"]) == {"info": lock["info"], "packages": {}}


def test_the_library_is_bytecode_and_data_and_no_door_that_stays_at_home(folder):
    inside = names(folder)
    assert not [name for name in inside if name.endswith(".py")]
    assert {"calculator/doors/browser.pyc", "calculator/plan/planner.pyc", "calculator/data/checked.json"} <= inside
    assert {"htpy/__init__.pyc", "markupsafe/_native.pyc"} <= inside
    ours = {path.relative_to(REPO).as_posix() for path in (REPO / "calculator").rglob("*.py")}
    shipped = {file for file in ours if not file.startswith(AT_HOME)} - set().union(*map(pack.later, parts.DOORS))
    assert {name for name in inside if name.startswith("calculator/") and name.endswith(".pyc")} == {
        f"{file}c" for file in shipped
    }


def test_a_stand_in_stands_for_something_that_pyodide_has():
    with zipfile.ZipFile(pack.PYODIDE / pack.STANDARD_LIBRARY) as archive:
        assert pack.STAND_INS.keys() < set(archive.namelist())


def test_the_start_brings_no_event_loop_and_no_installer(folder):
    assert not {name.partition("/")[0] for name in names(folder)} & {
        "ssl.pyc",
        "socket.pyc",
        "subprocess.pyc",
        "zipfile",
        "shutil.pyc",
    }


def test_each_country_has_its_file_and_the_index_is_in_the_library(folder):
    with zip_of(folder) as archive:
        index = json.loads(archive.read("calculator/data/holidays/index.json"))
    countries = {path.stem for path in (folder / "holidays").glob("*.json")}
    assert countries == set(index["countries"]) and len(countries) > 200
    assert "time_zones" not in index


def some_of(requests: list[dict]) -> list[dict]:
    """Each fifth, for the suite inside Pyodide asks most of them too; all of them once a week."""
    found = [request for request in requests if request["tool"] != "a bug"]
    assert len(found) > 3000
    return found if os.environ.get("HEARBACK_ALL") else found[::5]


def test_it_answers_everything_that_the_suite_knows_as_this_python_does(folder):
    """So nothing that is reached was left out, neither of the library nor of what comes later."""
    requests = some_of(asked.requests())
    for request, reply in zip(requests, under_node(folder, *requests), strict=True):
        assert but_for_the_minute(reply) == but_for_the_minute(here(request)), request


def test_every_tool_is_tried_when_the_library_is_chosen():
    later = (reached.calendar_request(), reached.opinions_request())
    tried = {request["tool"] for request in (*reached.requests(), *later)}
    assert tried == {*door().tools, "a bug"}


def test_no_function_is_compiled_for_an_answer(folder):
    requests = [request for request in reached.requests() if request["tool"] != "a bug"]
    assert told_by_node(folder, *requests)["compiled"] == []


def test_every_module_of_the_library_tells_its_file(folder):
    """Its importer is told to name files without unpacking them (`pack.NAMED_ONCE`)."""
    calendar = {**FACTS, "today": "2026-11-20"}
    told = told_by_node(folder, {"tool": "calendar", "facts": calendar, "site": SITE})["origins"]
    told = [origin.partition(".zip/")[::2] for origin in told if origin and ".zip/" in origin]
    files = {"python": names(folder), "calendar": names(folder, "calendar")}
    found = [file in files["calendar" if archive.endswith("calendar") else "python"] for archive, file in told]
    assert len(found) > 150 and all(found)


def test_what_nobody_reaches_stays_at_home(folder):
    inside = names(folder) | names(folder, "calendar")
    assert not inside & {"unittest/__init__.pyc", "pydoc.pyc", "http/server.pyc", "multiprocessing/__init__.pyc"}
    assert not names(folder) & {"uuid.pyc", "tarfile.pyc"}  # the calendar library's alone


def test_an_import_inside_a_function_is_found():
    standard = dict.fromkeys(("a.py", "b/__init__.py", "b/c.py", "unasked.py"), b"")
    written = b"import a\ndef late():\n    from b import c, name"
    assert reached.imports({"calculator/ours.py": written}, standard) == ["a", "b", "b.c"]


@pytest.mark.parametrize("part", parts.DOORS)
def test_what_only_one_page_needs_comes_apart(folder, part):
    data = {"opinions": {"calculator/opinions/data/advisers.json"}, "letters": {"calculator/doors/data/letters.json"}}
    inside = {name for name in names(folder, part) if name.startswith("calculator/")}
    assert inside == {f"{file}c" for file in pack.later(part)} | data.get(part, set())
    assert len(pack.later(part)) > 3 and not inside & names(folder)


def test_what_only_one_part_needs_of_the_standard_library_lies_in_it(folder):
    assert {"csv.pyc", "difflib.pyc"} & names(folder) == set()
    assert "csv.pyc" in names(folder, "interviews") and "difflib.pyc" in names(folder, "letters")


def test_errors_in_our_own_code_name_their_lines(folder):
    with pytest.raises(AssertionError, match=r'browser\.py", line \d\d+, in _plan'):
        under_node(folder, {"tool": "plan"})


def test_the_calendar_library_comes_apart_and_whole(folder):
    inside = names(folder, "calendar")
    assert {"icalendar/__init__.pyc", "dateutil/tz/__init__.pyc", "six.pyc"} <= inside
    assert not [name for name in inside if name.endswith(".py") or "tests" in name]
    assert not inside & names(folder)


def test_the_calendar_file_from_the_pack_is_the_commands(folder):
    [reply] = under_node(folder, {"tool": "calendar", "facts": FACTS, "site": SITE})
    command = [sys.executable, "-m", "calculator", "calendar", "--site", SITE]
    told = subprocess.run(command, cwd=REPO, input=json.dumps(FACTS).encode(), capture_output=True, check=True)
    assert MADE_AT.sub("", reply["file"]["text"]).encode() == MADE_AT.sub("", told.stdout.decode()).encode()
    assert reply["file"]["name"] == "hear-back-2026-11-12.ics"


def test_a_machine_without_npms_files_is_told_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setattr(pack, "PYODIDE", tmp_path / "nowhere")
    with pytest.raises(FileNotFoundError, match="npm ci"):
        pack.into(tmp_path, TODAY)
