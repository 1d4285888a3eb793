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
that were kept with that interview; what "My interviews" and "Keep this interview" ask and get is told in `doors.interviews`, what others
would say in `doors.opinions`. These come later (`doors.parts`).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping, MutableSequence
from datetime import date
from pathlib import Path

from calculator import answers, json_text
from calculator.answers import World
from calculator.doors import files, parts
from calculator.plan import share
from calculator.plan.facts import LONGEST_PASTE
from calculator.plan.reminders import Wishes
from calculator.problem import Problem, Problems
from calculator.show import answer as page
from calculator.show.words import CALENDAR_SAVED, CALENDAR_TAKEN_OUT

NOBODYS = {"interview": "2025-11-13", "today": "2025-11-24", "said": "by the end of next week"}


class Door:
    """Made once, while nobody waits yet. It knows which countries' public holidays have been fetched so far."""

    def __init__(self) -> None:
        self._index: dict[str, dict] = json.loads(files.text("holidays/index.json"))["countries"]
        self._fetched: dict[str, dict] = {}
        self._not_there: set[str] = set()
        self.tools: dict[str, Callable[[dict, World], dict]] = {
            "plan": self._plan,
            "letter": self._letter,
            "sheet": self._sheet,
            "calendar": self._calendar,
            "opinions": self._opinions,
            "interviews": self._interviews,
            "names": self._names,
            "keep": self._keep,
        }
        files.rulebook()  # read now: it is kept for every answer

    def country_to_fetch(self, request: str) -> str | None:
        """The code of a country whose public holidays are needed and not there yet; ask again until there is none."""
        asked = _read(request)
        wanted = [_facts(asked).get("country")]
        if asked["tool"] == "interviews":
            wanted = parts.door("interviews").countries(asked, self._world()) if parts.is_here("interviews") else []
        known = self._fetched.keys() | self._not_there
        return next((code for code in wanted if code in self._index and code not in known), None)

    def know_country(self, code: str, baked: str) -> None:
        """Keep what was fetched for a country; empty text when it could not be fetched this time."""
        if baked:
            self._fetched[code] = json.loads(baked)
        else:
            self._not_there.add(code)

    def part_to_fetch(self, request: str) -> str | None:
        """Which part is needed and not there yet; ask again until there is none, and only then for countries."""
        wanted = (part for part in parts.needed(_read(request)) if part not in self._not_there)
        return next((part for part in wanted if not parts.is_here(part)), None)

    def add_part(self, part: str, packed) -> None:
        """Make what is in that zip importable; `packed` is a JavaScript array of its bytes, or None when it could not be
        fetched this time."""
        self._not_there.add(part)  # not even when this is no zip is it asked for twice
        if packed is None:
            return
        path = Path(f"{part}.zip").absolute()
        path.write_bytes(packed.to_bytes())
        _look_in(str(path), sys.path)
        for name, module in list(sys.modules.items()):  # our own packages lie in both
            if name.partition(".")[0] == "calculator" and hasattr(module, "__path__"):
                _look_in(f"{path}/{name.replace('.', '/')}", module.__path__)

    def answer(self, request: str) -> str:
        self._not_there.clear()
        asked = _read(request)
        needed = parts.needed({**asked, "want": None})  # for a wish there is an answer without its part
        if not all(map(parts.is_here, needed)):
            return json.dumps(parts.missing(asked), ensure_ascii=False)
        tool = asked.pop("tool")
        return json.dumps(self.tools[tool](asked, self._world()), ensure_ascii=False)

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
        try:
            facts, plan = answers.made(asked["facts"], world)
        except Problems as problems:
            return {"told": problems.problems[0].message}
        beside = {key: asked[key] for key in ("kept", "as") if key in asked}
        wishes = Wishes(beside, " ".join(asked.get("employer", "").split()), not (plan.is_over or "saved" in asked))
        identity, file = next(iter(beside.values()), None), parts.door("calendar")
        text = file.of(plan, facts, world.rulebook, asked["site"], identity, wishes, file.minute_of_the_day())
        name = f"hear-back-{facts.interview.isoformat()}.ics"
        told = CALENDAR_TAKEN_OUT if plan.is_over else CALENDAR_SAVED
        return {"file": {"name": name, "type": "text/calendar;charset=utf-8", "text": text}, "told": told}

    def _letter(self, asked: Mapping, world: World) -> dict:
        return parts.door("letters").letter(asked, world)

    def _sheet(self, asked: Mapping, world: World) -> dict:
        return parts.door("letters").sheet(asked, world, self._index)

    def _opinions(self, asked: Mapping, world: World) -> dict:
        return parts.door("opinions").answer(asked, world, self._index)

    def _interviews(self, asked: Mapping, world: World) -> dict:
        return parts.door("interviews").answer(asked, world, self._index)

    def _names(self, asked: Mapping, world: World) -> dict:
        return {"names": parts.door("interviews").names(asked, world)}

    def _keep(self, asked: Mapping, world: World) -> dict:
        return parts.door("interviews").keep(asked, world)

    def _world(self) -> World:
        places = {code: country["regions"] for code, country in self._index.items()}
        return World(date.today(), files.rulebook(), places, self._country, LONGEST_PASTE)

    def _country(self, code: str) -> dict:
        if code not in self._fetched:
            name = self._index[code]["name"]
            cure = f"The public holidays of {name} could not be fetched: try again, or choose weekends only"
            raise Problems([Problem("country", cure)])
        return self._fetched[code]


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
