"""Which files of Python's standard library the browser can ever ask for.

Found by trying, never kept by hand. Pyodide is started under Node from a library that holds everything, in the
very way the browser starts it; what is imported then, by what we ship, and while it answers requests, is reached.
Three things are looked at, because each sees what the others miss:

- the start itself, which is Pyodide's own affair;
- every import that is written anywhere in our package, also inside functions that no request happens to call;
- requests, for what libraries import only when it is used (`zipfile` wants an old code page, say). Their imports
  are not read as ours are: markupsafe alone would bring 50 kB for functions that nobody here calls.

A file that was left out by mistake is a `ModuleNotFoundError`: loud. tests/machine/test_pack.py asks the finished
pack for every worked example and every letter.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from calculator.build.runtime import closure, node, zipped
from calculator.doors import files

HERE = Path(__file__).parent
REPO = HERE.parents[2]
CACHE = REPO / ".cache" / "reached"

# The one that only works with the calendar library, which is fetched later.
CALENDAR = "calculator/doors/calendar_file.py"

# Dates long past, so that nothing here moves with the day of the build.
FACTS = {"interview": "2025-11-13", "today": "2025-11-24", "said": "by the end of next week"}
SITE = "https://example.org/"
KEPT = {"facts": {key: value for key, value in FACTS.items() if key != "today"}, "fields": {"company": "Łódź"}}
STORED = json.dumps({"version": 1, "interviews": [KEPT]})


class Reached(NamedTuple):
    first: list[str]  # for all but calendar files
    later: list[str]  # also for these
    texts: list[str]  # of functions that are compiled for the first (see `ready_made`)


def requests() -> list[dict]:
    """One for each tool and each letter, a faulty one of each, and one that is a bug, because bugs are told too."""
    asked = [{"facts": facts, "site": SITE} for facts in (FACTS, {"interview": "13/11"})]
    plans = [{"tool": "plan", **one} for one in asked]
    sheets = [{"tool": "sheet", "fields": {}, **one} for one in asked]
    letters = [{"tool": "letter", "letter": name, "facts": FACTS, "fields": {}} for name in (*files.letters(), "none")]
    names = {"tool": "names", "stored": STORED, "kept": "new"}
    keep = {"tool": "keep", "stored": STORED, "today": FACTS["today"], "id": "new", "saved": False, **KEPT}
    return [*plans, *sheets, *letters, names, keep, *interviews_requests(), {"tool": "a bug"}]


def interviews_requests() -> list[dict]:
    """Looking, looking at what is broken, adding, each file but the calendar's, and a file that is taken in."""
    known = {
        "company": "Łódź",
        **dict.fromkeys(("job", "agency", "recruiter", "manager", "interviewers", "your_name", "note"), ""),
    }
    form = {"form": "add", "interview": FACTS["interview"], "said": FACTS["said"], **known}
    wishes: list[dict] = [
        {"stored": "{"},
        {"form": form},
        {"want": "json"},
        {"want": "plans"},
        {"want": "contacts"},
        {"file": STORED},
    ]
    asked = {"tool": "interviews", "stored": STORED, "today": FACTS["today"], "id": "new", "site": SITE}
    return [{**asked, **wish} for wish in ({}, *wishes)]


def calendar_request() -> dict:
    return {"tool": "calendar", "facts": FACTS, "site": SITE}


def opinions_request() -> dict:
    return {"tool": "opinions", "facts": FACTS, "site": SITE}


def of(standard: Mapping[str, bytes], shipped: Mapping[str, bytes], calendar: Mapping[str, bytes]) -> Reached:
    """The names in `standard` that `shipped` reaches, which is all of ours, with what comes later; and those more that it
    reaches with `calendar` beside it.

    All three are sources, by their names in a zip.
    """
    ours = {name: text for name, text in shipped.items() if name.startswith("calculator/") and name.endswith(".py")}
    later = {CALENDAR: ours.pop(CALENDAR)}
    asked = {
        "first": {"imports": imports(ours, standard), "requests": requests()},
        "later": {"imports": imports(later, standard), "requests": [calendar_request()]},
    }
    kept = CACHE / f"{_key(standard, shipped, calendar, asked)}.json"
    if not kept.exists():
        tried = _tried(zipped.of({**standard, **shipped}), zipped.of(calendar), asked)
        CACHE.mkdir(parents=True, exist_ok=True)
        kept.write_text(tried, encoding="utf-8")
    tried = json.loads(kept.read_text(encoding="utf-8"))
    first, both = (standard.keys() & set(names) for names in (tried["first"], tried["later"]))
    # A package is looked for in one zip only, so all of it comes with its first part.
    packages = {name.removesuffix("__init__.py") for name in first if name.endswith("/__init__.py")}
    first |= {name for name in both if f"{name.partition('/')[0]}/" in packages}
    return Reached(sorted(first), sorted(both - first), tried["texts"])


def _tried(library: bytes, calendar: bytes, asked: dict) -> str:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "library.zip").write_bytes(library)
        Path(folder, "calendar.zip").write_bytes(calendar)
        Path(folder, "asked.json").write_text(json.dumps(asked), encoding="utf-8")
        subprocess.run([node.find(), HERE / "reached.mjs", folder], cwd=REPO, check=True)
        return Path(folder, "reached.json").read_text(encoding="utf-8")


def _key(*all_of: Mapping) -> str:
    parts = [(HERE / "reached.mjs").read_text(encoding="utf-8"), *map(sorted, map(Mapping.items, all_of))]
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:32]


def imports(ours: Mapping[str, bytes], standard: Mapping[str, bytes]) -> list[str]:
    """The modules of `standard` that `ours` import anywhere, also inside functions."""
    named = {name for file, text in ours.items() for name in closure.imports(file, text)}
    return sorted(named & closure.modules(standard).keys())
