"""Which files of Python's standard library the browser can ever ask for.

Found by trying, never kept by hand. Pyodide is started under Node from a library that holds everything, in the
very way the browser starts it; what is imported then, by what we ship, and while it answers requests, is reached.
It is started once for the plan and once for each part that comes later, for these come in any order. Three things are looked at, because each sees what the others miss:

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
from calculator.doors import files, parts

HERE = Path(__file__).parent
REPO = HERE.parents[2]
CACHE = REPO / ".cache" / "reached"

# Dates long past, so that nothing here moves with the day of the build.
FACTS = {"interview": "2025-11-13", "today": "2025-11-24", "said": "by the end of next week"}
SITE = "https://example.org/"
KEPT = {"facts": {key: value for key, value in FACTS.items() if key != "today"}, "fields": {"company": "Łódź"}}
STORED = json.dumps({"version": 1, "interviews": [KEPT]})
PASTED = "From: Ada Jones\nSent: 14 November 2025\nSubject: Your interview\n\nHi,\nwe will call you by the end of next week.\n\nAda"


class Reached(NamedTuple):
    first: list[str]  # for the plan, and what several need
    later: dict[str, list[str]]  # what a part needs besides
    texts: list[str]  # of functions that are compiled for the first (see `ready_made`)


def requests() -> list[dict]:
    """One for each tool and each letter, a faulty one of each, and one that is a bug, because bugs are told too."""
    asked = [{"facts": facts, "site": SITE} for facts in (FACTS, {"interview": "13/11"})]
    plans = [{"tool": "plan", **one} for one in asked]
    sheets = [{"tool": "sheet", "fields": {}, **one} for one in asked]
    letters = [{"tool": "letter", "letter": name, "facts": FACTS, "fields": {}} for name in (*files.letters(), "none")]
    names = {"tool": "names", "stored": STORED, "kept": "new"}
    keep = {"tool": "keep", "stored": STORED, "today": FACTS["today"], "id": "new", "saved": False, **KEPT}
    pasted = {"tool": "plan", "facts": {**FACTS, "said": PASTED}, "site": SITE}
    return [*plans, pasted, *sheets, *letters, names, keep, *interviews_requests(), {"tool": "a bug"}]


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


def of(
    standard: Mapping[str, bytes], shipped: Mapping[str, bytes], later: Mapping[str, Mapping[str, bytes]]
) -> Reached:
    """The names in `standard` that `shipped` reaches, which comes first, and those more that each part in `later` does.

    All are sources, by their names in a zip.
    """
    asked = {"": _asked("", shipped, standard), **{part: _asked(part, later[part], standard) for part in later}}
    library = {**standard, **shipped}
    for content in later.values():
        library |= content
    kept = CACHE / f"{_key(library, asked)}.json"
    if not kept.exists():
        tried = _tried(zipped.of(library), asked)
        CACHE.mkdir(parents=True, exist_ok=True)
        kept.write_text(tried, encoding="utf-8")
    tried = json.loads(kept.read_text(encoding="utf-8"))
    names = {part: standard.keys() & set(found["imported"]) for part, found in tried.items()}
    first = names.pop("")
    # A package is looked for in one zip only, so all of it comes with its first part.
    packages = set(map(_package, first)) - {""}
    first |= {name for found in names.values() for name in found if _package(name) in packages}
    return Reached(sorted(first), {part: sorted(found - first) for part, found in names.items()}, _texts(tried))


def _asked(part: str, shipped: Mapping[str, bytes], standard: Mapping[str, bytes]) -> dict:
    ours = {name: text for name, text in shipped.items() if name.startswith("calculator/") and name.endswith(".py")}
    every = (*requests(), calendar_request(), opinions_request())
    return {
        "imports": imports(ours, standard),
        "requests": [request for request in every if next(parts.needed(request), "") == part],
    }


def _package(name: str) -> str:
    """The folder that a file of the standard library lies in; empty for one that lies in none."""
    return name.partition("/")[0] if "/" in name else ""


def _texts(tried: Mapping[str, Mapping]) -> list[str]:
    """Not those of the calendar's library, which would weigh on everybody."""
    return sorted({text for part, found in tried.items() if part != "calendar" for text in found["texts"]})


def _tried(library: bytes, asked: dict) -> str:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "library.zip").write_bytes(library)
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
