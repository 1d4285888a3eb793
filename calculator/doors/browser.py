"""The browser's door: worker.js makes it, calls it with the text of a request and gets the text of a reply.

A request is the command line's own, with the name of the tool: `{"tool": "plan", "facts": {...}}` or
`{"tool": "letter", "letter": ..., "facts": {...}, "fields": {...}}`. A plan's also holds `site`, the address that
links out of the page begin with, and may hold `not_contacted`, which is no fact: the person told that they have not
been in touch; `kept` is the identity of the kept interview that these are the facts of. A reply holds the same
`answer` as the command line gives, and the page's part of it: `html` by the slot it belongs to, and which `parts` of
the form are open; a plan's also `address`, its facts as an address may hold them.

`{"tool": "calendar", "facts": {...}, "site": ...}` is replied to with a `file` to keep and a word about it. It may hold
`as`, the identity of a plan that is not kept; `saved`, that it has been in a file before; and the `employer` whom its
titles name. Letters and
the sheet are made in `doors.letters`; `{"tool": "names", "stored": text, "kept": identity}` is replied to with the `names`
that were kept with that interview; what "My interviews" asks and gets is told in `doors.interviews`, what others
would say in `doors.opinions`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping, MutableSequence
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from calculator import answers, json_text
from calculator.answers import World
from calculator.doors import files
from calculator.plan import share
from calculator.plan.reminders import Wishes
from calculator.problem import Problem, Problems
from calculator.show import answer as page
from calculator.show.words import CALENDAR_MISSING, CALENDAR_SAVED, CALENDAR_TAKEN_OUT, OPINIONS_MISSING

# What is fetched when a tool first asks for it, and a module that it brings.
PARTS = {"calendar": "icalendar", "opinions": "calculator.opinions"}

if TYPE_CHECKING:
    from calculator.letters.texts import Template

NOBODYS = {"interview": "2025-11-13", "today": "2025-11-24", "said": "by the end of next week"}


class Door:
    """Made once, while nobody waits yet. It knows which countries' public holidays have been fetched so far."""

    def __init__(self) -> None:
        self._index: dict[str, dict] = json.loads(files.text("holidays/index.json"))["countries"]
        self._fetched: dict[str, dict] = {}
        self._not_there: set[str] = set()
        self._letters: Mapping[str, Template] | None = files.letters() if files.has_texts() else None
        self.tools: dict[str, Callable[[dict, World], dict]] = {
            "plan": self._plan,
            "letter": self._letter,
            "sheet": self._sheet,
            "calendar": self._calendar,
            "opinions": self._opinions,
            "interviews": self._interviews,
            "names": self._names,
        }
        files.rulebook()  # read now: it is kept for every answer

    def country_to_fetch(self, request: str) -> str | None:
        """The code of a country whose public holidays are needed and not there yet; ask again until there is none."""
        asked = _read(request)
        wanted = (
            _interviews().countries(asked, self._world())
            if asked["tool"] == "interviews"
            else [_facts(asked).get("country")]
        )
        known = self._fetched.keys() | self._not_there
        return next((code for code in wanted if code in self._index and code not in known), None)

    def know_country(self, code: str, baked: str) -> None:
        """Keep what was fetched for a country; empty text when it could not be fetched this time."""
        if baked:
            self._fetched[code] = json.loads(baked)
        else:
            self._not_there.add(code)

    def part_to_fetch(self, request: str) -> str | None:
        """Which of PARTS is needed and not there yet."""
        asked = _read(request)
        wanted = (part for part in (asked["tool"], asked.get("want")) if part in PARTS)
        return next((part for part in wanted if not find_spec(PARTS[part])), None)

    def add_part(self, part: str, packed) -> None:
        """Make what is in that zip importable; `packed` is a JavaScript array of its bytes."""
        path = Path(f"{part}.zip").absolute()
        path.write_bytes(packed.to_bytes())
        _look_in(str(path), sys.path)
        for name, module in list(sys.modules.items()):  # our own packages lie in both
            if name.partition(".")[0] == "calculator" and hasattr(module, "__path__"):
                _look_in(f"{path}/{name.replace('.', '/')}", module.__path__)

    def wants_letters(self, request: str) -> bool:
        """Whether the letters are needed and not there yet."""
        return self._letters is None and _read(request)["tool"] in ("letter", "sheet")

    def know_letters(self, packed: str) -> None:
        """Keep what was fetched; empty text when it could not be fetched this time."""
        if packed:
            self._letters = files.letters_of(packed)

    def answer(self, request: str) -> str:
        self._not_there.clear()
        asked = _read(request)
        return json.dumps(self.tools[asked.pop("tool")](asked, self._world()), ensure_ascii=False)

    def rehearse(self) -> None:
        """Answer nobody. Until a browser has seen often enough what Python does, everything takes twice as long."""
        json.dumps(self._plan({"facts": NOBODYS, "site": ""}, self._world()), ensure_ascii=False)

    def _plan(self, asked: Mapping, world: World) -> dict:
        try:
            facts, plan = answers.made(asked["facts"], world)
        except Problems as problems:
            answer = problems.as_json()
            return {"answer": answer, **page.plan_problems(answer["problems"])}
        told, is_kept = asked.get("not_contacted", False), "kept" in asked
        shown = page.plan(facts, plan, world.rulebook, files.offers, self._index, asked["site"], told, is_kept)
        return {"answer": plan.as_json(), "address": share.of(facts, plan, world.rulebook.fields), **shown}

    def _calendar(self, asked: Mapping, world: World) -> dict:
        if not find_spec("icalendar"):
            return {"told": f"{CALENDAR_MISSING}."}
        from calculator.doors import calendar_file  # its library is there only now

        try:
            facts, plan = answers.made(asked["facts"], world)
        except Problems as problems:
            return {"told": problems.problems[0].message}
        beside = {key: asked[key] for key in ("kept", "as") if key in asked}
        wishes = Wishes(
            beside,
            " ".join(asked.get("employer", "").split()),
            not (plan.is_over or "kept" in asked or "saved" in asked),
        )
        identity = next(iter(beside.values()), None)
        text = calendar_file.of(
            plan, facts, world.rulebook, asked["site"], identity, wishes, calendar_file.minute_of_the_day()
        )
        name = f"hear-back-{facts.interview.isoformat()}.ics"
        told = CALENDAR_TAKEN_OUT if plan.is_over else CALENDAR_SAVED
        return {"file": {"name": name, "type": "text/calendar;charset=utf-8", "text": text}, "told": told}

    def _letter(self, asked: Mapping, world: World) -> dict:
        return _letters().letter(asked, world, self._letters)

    def _sheet(self, asked: Mapping, world: World) -> dict:
        return _letters().sheet(asked, world, self._index, self._letters)

    def _opinions(self, asked: Mapping, world: World) -> dict:
        if not find_spec(PARTS["opinions"]):
            return {"answer": {"ok": False}, "html": {"opinions": OPINIONS_MISSING}}
        door = import_module("calculator.doors.opinions")  # by its name: what is imported here ships at once
        return door.answer(asked, world, self._index)

    def _interviews(self, asked: Mapping, world: World) -> dict:
        return _interviews().answer(asked, world, self._index)

    def _names(self, asked: Mapping, world: World) -> dict:
        return {"names": _interviews().names(asked, world)}

    def _world(self) -> World:
        places = {code: country["regions"] for code, country in self._index.items()}
        return World(date.today(), files.rulebook(), places, self._country)

    def _country(self, code: str) -> dict:
        if code not in self._fetched:
            name = self._index[code]["name"]
            cure = f"The public holidays of {name} could not be fetched: try again, or choose weekends only"
            raise Problems([Problem("country", cure)])
        return self._fetched[code]


# Each of these is imported when its own page first asks: the plan, which most people want, shall not wait for them.


def _letters() -> ModuleType:
    from calculator.doors import letters

    return letters


def _interviews() -> ModuleType:
    from calculator.doors import interviews

    return interviews


def _look_in(place: str, path: MutableSequence[str]) -> None:
    if place not in path:
        path.append(place)
    sys.path_importer_cache.pop(place, None)  # what came the time before may have been no zip


def _read(request: str) -> dict:
    """As the page writes it: an object."""
    asked = json_text.read(request)
    assert isinstance(asked, dict)
    return asked


def _facts(asked: Mapping) -> Mapping:
    return asked["facts"] if isinstance(asked.get("facts"), dict) else {}
