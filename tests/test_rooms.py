"""Each module lies in the room that says where it runs: what the browser's door reaches is shipped, all else builds.

Read from the imports themselves, also those inside functions, so no list of what ships is kept anywhere.
"""

from __future__ import annotations

from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import calculator
from calculator.build.runtime import closure
from calculator.doors import parts

PACKAGE = Path(calculator.__file__).parent
DOOR = "calculator.doors.browser"
SOURCES = {f"calculator/{path.relative_to(PACKAGE).as_posix()}": path.read_bytes() for path in PACKAGE.rglob("*.py")}
AT_HOME = ("calculator/build/", "calculator/countries/", "calculator/__main__.py", *closure.DONE_BEFORE)


def reached() -> set[str]:
    return at_once().union(*(closure.of(door, SOURCES) for door in parts.DOORS.values()))


def at_once() -> set[str]:
    return closure.of(DOOR, SOURCES)


def test_nothing_that_builds_is_reached_by_the_browsers_door():
    assert not [file for file in reached() if file.startswith(AT_HOME)]


def test_what_the_browsers_door_does_not_reach_lies_with_what_builds():
    """A module that nobody reaches is dead, or lies in the wrong room."""
    assert not [file for file in SOURCES.keys() - reached() if not file.startswith(AT_HOME)]


@pytest.mark.parametrize(
    ("part", "files"),
    [
        ("messages", {"promise/messages/__init__.py", "promise/messages/layouts.py"}),
        ("letters", {"letters/write.py", "letters/texts.py", "show/letters.py", "show/sheet.py"}),
        ("interviews", {"interviews/record.py", "interviews/changes.py", "show/interviews.py"}),
        ("calendar", {"doors/calendar_file.py", "interviews/agenda.py"}),
        ("opinions", {"opinions/advisers.py", "opinions/plans.py", "show/opinions.py"}),
    ],
)
def test_what_only_one_page_needs_comes_later(part: str, files: set[str]):
    """The plan, which most people want, does not wait for it."""
    assert {f"calculator/{file}" for file in files} <= closure.of(parts.DOORS[part], SOURCES) - at_once()


@pytest.mark.parametrize("written", ["from calculator.build import site", "def late():\n    from ..build import site"])
def test_a_module_that_builds_is_seen_where_the_door_reaches_it(written: str):
    sources = {**SOURCES, "calculator/show/take.py": written.encode()}
    assert "calculator/build/site.py" in closure.of(DOOR, sources)


def test_no_two_rooms_need_each_other():
    """Rooms are the package's folders, those within `build/` too, and each module that lies beside them. A circle is named
    in the error."""
    assert list(TopologicalSorter(_needs()).static_order())


def _needs() -> dict[str, set[str]]:
    files = closure.modules(SOURCES)
    needs: dict[str, set[str]] = {}
    for file, source in SOURCES.items():
        reached = {files[name] for name in closure.imports(file, source) if name in files}
        needs.setdefault(_room(file), set()).update(map(_room, reached))
    return {room: others - {room, "__init__"} for room, others in needs.items()}


def _room(file: str) -> str:
    folder = file.removeprefix("calculator/").rpartition("/")[0]
    return folder if folder.startswith("build/") else folder.partition("/")[0] or Path(file).stem


@pytest.mark.parametrize("room", [path.parent.name for path in PACKAGE.rglob("*/__init__.py")])
def test_a_room_tells_what_it_is_for(room: str):
    [source] = [source for file, source in SOURCES.items() if file.endswith(f"/{room}/__init__.py")]
    assert source.startswith(b'"""')
