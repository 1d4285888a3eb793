"""What the browser fetches only when a request first needs it, and what a page is told when it could not be had.

Each part is a door and what only that needs: the plan, which most people want, does not wait for them. What lies in a part
is computed by the build (`build.runtime.pack`), which follows no import into a door; everywhere else all of them are
simply there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

import htpy as h

from calculator.problem import Problem
from calculator.promise.pasted import may_be_pasted
from calculator.show.answer import plan_problems, problems
from calculator.show.words import (
    CALENDAR_MISSING,
    INTERVIEWS_MISSING,
    LETTERS_MISSING,
    MESSAGES_MISSING,
    OPINIONS_MISSING,
)

# The door of each part.
DOORS = {
    "messages": "calculator.promise.messages.choice",
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
    """The parts that this request is answered with. What is kept was often pasted: there nobody looks first."""
    yield from (NEEDED[name] for name in (asked["tool"], asked.get("want")) if name in NEEDED)
    if asked["tool"] == "interviews" or any(_pasted(asked)):
        yield "messages"


def _pasted(asked: Mapping) -> Iterator[str]:
    """The fields that may hold a pasted message."""
    told = asked.get("facts")
    events = told.get("events") if isinstance(told, dict) else None
    all_told = [
        ("", told),
        *((f"events[{at}].", one) for at, one in enumerate(events if isinstance(events, list) else ())),
    ]
    for path, one in all_told:
        said = one.get("said") if isinstance(one, dict) else None
        if isinstance(said, str) and may_be_pasted(said):
            yield f"{path}said"


def is_here(part: str) -> bool:
    try:
        return find_spec(DOORS[part]) is not None
    except ModuleNotFoundError:
        return False  # nor is the package that it lies in


def door(part: str) -> ModuleType:
    return import_module(DOORS[part])


def _refused(field: str, message: str, **html: str) -> dict:
    found = [Problem(field, message).as_json()]
    return {"answer": {"ok": False, "problems": found}, "problems": found, "html": html, "parts": {}}


def _in_place(slot: str) -> dict:
    return _refused("letter", LETTERS_MISSING, **{slot: problems([Problem("letter", LETTERS_MISSING).as_json()])})


def missing(asked: Mapping) -> dict:
    """The reply to a request whose parts could not be fetched this time."""
    if asked["tool"] != "plan":
        return _MISSING[asked["tool"]]
    found = [Problem(field, MESSAGES_MISSING).as_json() for field in _pasted(asked)]
    return {"answer": {"ok": False, "problems": found}, **plan_problems(found)}


_MISSING = {
    "letter": _in_place("letter"),
    "sheet": _in_place("sheet"),
    "calendar": {"told": f"{CALENDAR_MISSING}."},
    "opinions": {"answer": {"ok": False}, "html": {"opinions": OPINIONS_MISSING}},
    "interviews": _refused("list", INTERVIEWS_MISSING, fault=str(h.p(".hb-notice")[INTERVIEWS_MISSING, "."])),
    "names": {"names": {}},
    "keep": {"html": {"kept": f"{INTERVIEWS_MISSING}."}},
}
