"""Requests of every kind, asked while it is found out which functions of Pyodide are called (`build.pyodide.split`).

The wider, the fewer readers will ever wait for the rest: every worked example as plan, as calendar file and as what others
would say, every text about timing that the tests hold, each tool with names in other scripts.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from calculator.build.examples import worked
from calculator.build.runtime import reached
from calculator.doors import files

TESTS = Path(__file__).parents[3] / "tests"
EACH = 10  # of each example three requests are made: no third of them is left out
NAMES = ("Łódź & Søn", "Αθήνα", "Москва", "東京株式会社", "한국", "شركة", "חברה", "ไทย", "नमस्ते", "🙂")


def requests() -> list[dict]:
    """All of them."""
    return [*_kinds(), *_examples(), *_texts()]


def profiled() -> list[dict]:
    """One of each kind, and so many of the rest that hardly a function more is called by all: a build has to wait for it."""
    return [*_kinds(), *islice(_examples(), 0, None, EACH), *islice(_texts(), 0, None, EACH)]


def _kinds() -> list[dict]:
    later = (reached.calendar_request(), reached.opinions_request())
    return [*reached.requests(), *later, *_countries(), *_names(), *_seldom()]


def _countries() -> Iterator[dict]:
    for country in ("GB", "IL"):  # two weekends, and names of holidays in two scripts
        for asked in (*reached.requests(), reached.calendar_request()):
            if "facts" in asked:
                yield {**asked, "facts": {**asked["facts"], "country": country}}


def _names() -> Iterator[dict]:
    for name in NAMES:
        fields = {"company": name, "manager": name, "your_name": name, "note": f"{name}\n{name}"}
        yield from (
            {"tool": "letter", "letter": letter, "facts": reached.FACTS, "fields": fields} for letter in files.letters()
        )
        yield {"tool": "sheet", "facts": reached.FACTS, "fields": fields, "site": reached.SITE}
        yield {"tool": "plan", "facts": {**reached.FACTS, "said": name}, "site": reached.SITE}
        stored = json.dumps(
            {"version": 1, "interviews": [{"facts": {"interview": "2025-11-13"}, "fields": {"company": name}}]}
        )
        kept = {"tool": "interviews", "stored": stored, "today": "2025-11-24", "id": "new", "site": reached.SITE}
        yield from ({**kept, **wish} for wish in ({}, {"want": "json"}, {"want": "plans"}, {"want": "calendar"}))


def _seldom() -> Iterator[dict]:
    """Each of these texts, out of all, called a function that nothing before it had called."""
    for said in json.loads((TESTS / "promises" / "seldom.json").read_text(encoding="utf-8")):
        for country in (None, "US"):  # which writes its dates otherwise
            facts = {**reached.FACTS, "said": said, **({"country": country} if country else {})}
            yield {"tool": "plan", "facts": facts, "site": reached.SITE}


def _examples() -> Iterator[dict]:
    for case in worked.by_name().values():
        for tool in ("plan", "calendar", "opinions"):
            yield {"tool": tool, "facts": worked.as_json(case["facts"]), "site": reached.SITE}


def _texts() -> Iterator[dict]:
    for path in sorted((TESTS / "promises").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            text = json.loads(line)
            facts = {"interview": text["interview_date"], "today": text["interview_date"], "said": text["said"]}
            yield {"tool": "plan", "facts": {**facts, "country": text["country"]}, "site": reached.SITE}
