"""The phrasebook: what employers say about an answer, what it can mean, what to do.

Each phrase is read by the same grammar as the calculator's, when the site is built; `kind` says in the data
what that reading must be, so that a change of the grammar which breaks a phrase is seen. It stays at home:
the browser never needs it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from calculator import promise
from calculator.checker import shape_faults
from calculator.dates import WEEKENDS_ONLY
from calculator.doors import files
from calculator.rules import Fault

FILE = "phrasebook.toml"
FAMILIES = ("no-time", "time", "conditional", "encouraging", "discouraging")
KINDS = ("none", "window", "conditional")


@dataclass(frozen=True)
class Phrase:
    """One thing they say. `can_mean` and `do` are Markdown that may hold tokens; `id` is its address on the page.

    `also` are other wordings that must be read as the same days.
    """

    id: str
    phrase: str
    family: str
    kind: str
    can_mean: str
    do: str
    sources: tuple[str, ...] = ()
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Phrasebook:
    """`interview` is the day from which every phrase is read, as an example."""

    interview: date
    phrases: tuple[Phrase, ...]

    def family(self, name: str) -> list[Phrase]:
        if name not in FAMILIES:
            raise KeyError(name)
        return [phrase for phrase in self.phrases if phrase.family == name]

    def read(self, said: str) -> promise.Reading:
        """No country, so that only weekends are left out of a count."""
        return promise.read(said, self.interview, WEEKENDS_ONLY, None)


@cache
def phrasebook() -> Phrasebook:
    return parse(files.text(FILE), files.rulebook().sources)


def parse(text: str, sources: Mapping) -> Phrasebook:
    """Raises ValueError with every fault in it."""
    if faults := check(text, sources):
        raise ValueError("\n".join(str(fault) for fault in faults))
    table = tomllib.loads(text)
    interview = table.pop("interview")
    return Phrasebook(interview, tuple(Phrase(id=id, **_frozen(entry)) for id, entry in table.items()))


def _frozen(entry: Mapping) -> dict:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}


def check(text: str, sources: Mapping) -> list[Fault]:
    """Every fault in the data; `sources` are those of the rulebook."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return [Fault(FILE, "-", str(error))]
    faults = []
    if type(table.pop("interview", None)) is not date:
        faults.append(Fault(FILE, "interview", "must be a date"))
    said: dict[str, str] = {}
    for id, entry in table.items():
        shape = list(shape_faults(Phrase, entry))
        faults += [Fault(FILE, id, message) for message in shape or _entry_faults(id, entry, sources, said)]
    return faults


def _entry_faults(id: str, entry: Mapping, sources: Mapping, said: dict[str, str]) -> Iterator[str]:
    """`said` holds the wordings of the entries before, each with its entry."""
    yield from (f"{key} is empty" for key, value in entry.items() if isinstance(value, str) and not value.strip())
    if entry["family"] not in FAMILIES:
        yield f"family must be one of {list(FAMILIES)}"
    if entry["kind"] not in KINDS:
        yield f"kind must be one of {list(KINDS)}"
    yield from (f"unknown source {source!r}" for source in entry.get("sources", ()) if source not in sources)
    for wording in wordings(entry["phrase"], *entry.get("also", ())):
        if wording in said:
            yield f"{wording!r} is said twice: here and in {said[wording]}"
        said[wording] = id


def wordings(*said: str) -> list[str]:
    """Each without capitals and signs, by which two are the same."""
    return [" ".join(re.findall(r"\w+", wording.casefold())) for wording in said]
