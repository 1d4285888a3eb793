"""What the browser fetches only when a tool first asks for it, and what a page is told when it could not be had.

Each part is a door and what only that needs: the plan, which most people want, does not wait for them. What lies in a part
is computed by the build (`build.runtime.pack`); everywhere else all of them are simply there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

import htpy as h

from calculator.problem import Problem
from calculator.show.answer import problems
from calculator.show.words import CALENDAR_MISSING, INTERVIEWS_MISSING, LETTERS_MISSING, OPINIONS_MISSING

# The door of each part. They are imported by these names only, or the build would take them for the plan's.
DOORS = {
    "letters": "calculator.doors.letters",
    "calendar": "calculator.doors.calendar_file",
    "opinions": "calculator.doors.opinions",
    "interviews": "calculator.doors.interviews",
}

# Which part a tool asks for; a calendar is also a wish that "My interviews" may have.
NEEDED = {
    "letter": "letters",
    "sheet": "letters",
    "names": "interviews",
    "keep": "interviews",
    **{part: part for part in ("calendar", "opinions", "interviews")},
}


def needed(asked: Mapping) -> Iterator[str]:
    """The parts that this request is answered with."""
    yield from (NEEDED[name] for name in (asked["tool"], asked.get("want")) if name in NEEDED)


def is_here(part: str) -> bool:
    return find_spec(DOORS[part]) is not None


def door(part: str) -> ModuleType:
    return import_module(DOORS[part])


def _refused(field: str, message: str, **html: str) -> dict:
    found = [Problem(field, message).as_json()]
    return {"answer": {"ok": False, "problems": found}, "problems": found, "html": html, "parts": {}}


def _in_place(slot: str) -> dict:
    return _refused("letter", LETTERS_MISSING, **{slot: problems([Problem("letter", LETTERS_MISSING).as_json()])})


# The reply to each tool whose part could not be fetched this time.
MISSING = {
    "letter": _in_place("letter"),
    "sheet": _in_place("sheet"),
    "calendar": {"told": f"{CALENDAR_MISSING}."},
    "opinions": {"answer": {"ok": False}, "html": {"opinions": OPINIONS_MISSING}},
    "interviews": _refused("list", INTERVIEWS_MISSING, fault=str(h.p(".hb-notice")[INTERVIEWS_MISSING, "."])),
    "names": {"names": {}},
    "keep": {"html": {"kept": f"{INTERVIEWS_MISSING}."}},
}
