"""Requests of every kind, asked while it is found out which functions of Pyodide are called (`build.pyodide.split`).

The wider, the fewer readers will ever wait for the rest: every worked example as plan, as calendar file and as what others
would say, every text about timing that the tests hold, each tool with names in other scripts.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path

from calculator.build.runtime import reached
from calculator.doors import files

TESTS = Path(__file__).parents[3] / "tests"
EACH = 10  # of each example three requests are made: no third of them is left out
# Each of these, out of all texts, called a function that nothing before it had called.
SELDOM = (
    "HR will get back to you.",
    "If you don't hear from us by 13 November, you were not successful.",
    "You will hear from us within 10 business days.",
    "You will hear from us by 12/11.",
    "Our VP is traveling through Wednesday, so no decision before then.",
    "First week of April, God willing.",
    "We're flat out till the end of the financial year, so don't expect a call before July.",
    "in a week and a half",
    "between half a month and a month",
    "turnaround is 1.5 months approx",
    "Pls avoid follow-ups prior to 10th Aug",
    "Decision in 2&#8211;3 weeks",
    "We%20will%20call%20you%20on%20Tuesday",
    "Outcome: 𝟏𝟖 September",
    "Deadline: 1 Feb\nInterviews: 8-12 Feb\nNotification: 26 Feb\nContract start: 1 Apr",
    "in ２～３ weeks",
    "I've to be in court on Monday, they didn't say when",
)
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
    for said in SELDOM:
        for country in (None, "US"):  # which writes its dates otherwise
            facts = {**reached.FACTS, "said": said, **({"country": country} if country else {})}
            yield {"tool": "plan", "facts": facts, "site": reached.SITE}


def _examples() -> Iterator[dict]:
    for path in sorted((TESTS / "cases").glob("*.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
            facts = _as_json(case["facts"])
            yield {"tool": "plan", "facts": facts, "site": reached.SITE}
            yield {"tool": "calendar", "facts": facts, "site": reached.SITE}
            yield {"tool": "opinions", "facts": facts, "site": reached.SITE}


def _texts() -> Iterator[dict]:
    for path in sorted((TESTS / "promises").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            text = json.loads(line)
            facts = {"interview": text["interview_date"], "today": text["interview_date"], "said": text["said"]}
            yield {"tool": "plan", "facts": {**facts, "country": text["country"]}, "site": reached.SITE}


def _as_json(value: object) -> object:
    """TOML's dates as JSON has them, and "none", which stands for null there."""
    if isinstance(value, dict):
        return {key: _as_json(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_as_json(inner) for inner in value]
    if isinstance(value, date):
        return value.isoformat()
    return None if value == "none" else value
