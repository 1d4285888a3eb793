"""Several interviews as one saved document. Its shape is fixed here and nowhere else.

    {"app": "Hear Back", "version": 4,
     "interviews": [{"id", "revision", "removed", "in_calendar", "facts", "fields", "note",
                     "events": [{"id", "revision", "removed", "date", "what", ...}]}],
     "set_aside": ["what could not be read, as it was", ...]}

`facts` are the contract's without `today`, which changes, and without `events`, which stand beside them because
each has an identity of its own; `fields` are the letters'. A revision counts how often something was changed, so
that of two copies the newer is known without asking a clock, which may be wrong. What is removed stays, marked,
until the person deletes it for good: only so can it be brought back, and an older copy cannot undo it. `in_calendar`:
its days were in a calendar file, which a later one has to take out when they fall away.

Version 1 is the form that a hand or a program writes most easily: `{"version": 1, "interviews": [{"facts": ...}]}`
with the contract's facts whole. Its identities are made from what it says. Up to version 2 an offer told without its
terms was a written one, and a next round had its day; since then both are written out. Up to version 3 nobody noted
what was in a calendar.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, partial

from calculator import fields, json_text
from calculator.plan import facts
from calculator.problem import Problem, Problems
from calculator.reader import DAY, LIST, OBJECT, TEXT, YES, Kind, one_of
from calculator.rules import Rulebook

APP = "Hear Back"
VERSION = 4

ELSEWHERE = ("today", "events")  # no part of what is kept as facts: see above


@dataclass(frozen=True)
class Happening:
    """One event; `says` is the contract's own object."""

    id: str
    says: Mapping
    revision: int = 1
    removed: bool = False

    def as_json(self) -> dict:
        return {"id": self.id, "revision": self.revision, **_marked(self.removed), **self.says}


@dataclass(frozen=True)
class Interview:
    id: str
    facts: Mapping = field(default_factory=dict)
    fields: Mapping = field(default_factory=dict)
    note: str = ""
    events: tuple[Happening, ...] = ()
    revision: int = 1
    removed: bool = False
    in_calendar: bool = False

    @property
    def details(self) -> dict:
        """What one revision covers: all but the events, which have their own."""
        return {**_marked(self.removed), "facts": self.facts, "fields": self.fields, "note": self.note}

    @property
    def country(self) -> str | None:
        """A saved document may hold anything."""
        country = self.facts.get("country")
        return country if isinstance(country, str) else None

    @property
    def happened(self) -> tuple[Happening, ...]:
        """The events that count, in the order of their days."""
        counting = [event for event in self.events if not event.removed]
        return tuple(sorted(counting, key=lambda event: event.says["date"]))

    def whole_facts(self) -> dict:
        """As the contract has them, for a plan or an address."""
        events = [dict(event.says) for event in self.happened]
        return {**self.facts, **({"events": events} if events else {})}

    def as_json(self) -> dict:
        events = [event.as_json() for event in self.events]
        return {
            "id": self.id,
            "revision": self.revision,
            **({"in_calendar": True} if self.in_calendar else {}),
            **self.details,
            "events": events,
        }


@dataclass(frozen=True)
class Document:
    """`interviews`, and the events of each, are in the order of their ids: merging gives the same in any order."""

    interviews: tuple[Interview, ...] = ()
    set_aside: tuple[str, ...] = ()

    @cached_property
    def by_id(self) -> dict[str, Interview]:
        return {interview.id: interview for interview in self.interviews}

    @property
    def kept(self) -> tuple[Interview, ...]:
        return tuple(interview for interview in self.interviews if not interview.removed)

    @property
    def removed(self) -> tuple[Interview, ...]:
        return tuple(interview for interview in self.interviews if interview.removed)

    def with_one(self, interview: Interview) -> Document:
        return replace(self, interviews=in_order({**self.by_id, interview.id: interview}.values()))

    def without(self, id: str) -> Document:
        return replace(self, interviews=tuple(one for one in self.interviews if one.id != id))


def text(document: Document) -> str:
    """What is stored and what is exported: the same, so that a file can take the place of what was lost."""
    raw = {
        "app": APP,
        "version": VERSION,
        "interviews": [interview.as_json() for interview in document.interviews],
        "set_aside": list(document.set_aside),
    }
    written = json.dumps(raw, ensure_ascii=False, indent=1)
    # Half a surrogate pair, which a browser lets through, cannot be saved in a file; its JSON escape can.
    return written.encode("utf-8", "backslashreplace").decode("utf-8")


def _marked(removed: bool) -> dict:
    return {"removed": True} if removed else {}


@dataclass(frozen=True)
class Vocabulary:
    """The names of the facts and the kinds of events: what else a stored text holds is set aside.

    `unsaid` is what counts, by kind of event, of that which makes it firm, where nobody told it.
    """

    names: tuple[str, ...]
    whats: tuple[str, ...]
    unsaid: Mapping[str, Mapping] = field(default_factory=dict, compare=False)

    @classmethod
    def of(cls, rulebook: Rulebook) -> Vocabulary:
        asked, good_news = rulebook.fields, (kind for kind in rulebook.events.values() if kind.firm)
        unsaid = {kind.id: {key: fields.of(asked, f"events.{key}").unsaid for key in kind.firm} for kind in good_news}
        return cls(facts.names(asked), rulebook.whats, unsaid)

    def written_out(self, event: Mapping) -> dict:
        """A default may change, what is kept may not."""
        return {**self.unsaid.get(event["what"], {}), **event}


def in_order(things: Iterable) -> tuple:
    return tuple(sorted(things, key=lambda thing: thing.id))


# Reading ----------------------------------------------------------------------------------------------


def read(stored: str, vocabulary: Vocabulary) -> Document:
    """What can be read of a stored text; the rest is set aside as it was. Nothing is ever dropped.

    Raises Problems when a newer version wrote it: whoever cannot read all of it must
    not write it back.
    """
    if not stored.strip():
        return Document()
    reader = _Reader(vocabulary)
    raw = reader.json(stored)
    if not isinstance(raw, dict) or not isinstance(raw.get("interviews"), list):
        return Document(set_aside=(stored,))
    return reader.document(_migrated(raw))


def _migrated(raw: dict) -> dict:
    version = raw.get("version")
    if not isinstance(version, int) or version < 1:
        return raw  # the reader sets it aside, and reads the rest as ours
    if version > VERSION:
        cure = "A newer version of this site wrote this. Load the page again to get that version; nothing was changed"
        raise Problems([Problem("version", cure)])
    for old in range(version, VERSION):
        raw = {**MIGRATIONS[old](raw), "version": old + 1}
    return raw


def _with_identities(raw: dict) -> dict:
    """Version 1 had the contract's facts whole, and no identities but those an interview may have had."""
    return {**raw, "interviews": [_with_its_own(one) if isinstance(one, dict) else one for one in raw["interviews"]]}


def _with_its_own(interview: dict) -> dict:
    known = interview.get("facts")
    if not isinstance(known, dict) or not isinstance(events := known.get("events") or [], list):
        return interview
    return {
        "id": _digest(interview),
        **interview,
        "facts": {key: value for key, value in known.items() if key not in ELSEWHERE},
        "events": [_identified(event, events[:place]) for place, event in enumerate(events)],
    }


def _identified(event: object, before: list) -> object:
    """The same event told twice is two events."""
    return {**event, "id": f"{_digest(event)}-{before.count(event)}"} if isinstance(event, dict) else event


def _written_out(raw: dict) -> dict:
    """What an event meant without the word for it."""
    return {**raw, "interviews": [_with_meanings(one) for one in raw["interviews"]]}


def _with_meanings(interview: object) -> object:
    if not isinstance(interview, dict) or not isinstance(interview.get("events"), list):
        return interview
    events = [
        {**MEANT.get(event.get("what"), {}), **event} if isinstance(event, dict) else event
        for event in interview["events"]
    ]
    return {**interview, "events": events}


# What version 2 left out of an event, as it was meant.
MEANT: Mapping[object, dict] = {"offer": {"terms": "written"}, "next_round": {"arranged": True}}


def _maybe_in_calendar(raw: dict) -> dict:
    """Taken out for nothing is better than an alarm that nobody takes out."""
    marked = [{"in_calendar": True, **one} if isinstance(one, dict) else one for one in raw["interviews"]]
    return {**raw, "interviews": marked}


# What turns a version into the next.
MIGRATIONS = {1: _with_identities, 2: _written_out, 3: _maybe_in_calendar}


def _digest(thing: object) -> str:
    return hashlib.sha256(_canonical(thing).encode()).hexdigest()[:16]


def _canonical(thing: object) -> str:
    return json.dumps(thing, sort_keys=True)


@dataclass
class _Reader:
    """Reads what it can and keeps the rest."""

    vocabulary: Vocabulary
    set_aside: list[str] = field(default_factory=list)

    def json(self, stored: str) -> object:
        try:
            return json_text.read(stored)
        except ValueError:
            self.set_aside.append(stored)
            return None if json_text.is_too_deep(stored) else _before_the_break(stored)

    def aside(self, thing: object) -> None:
        self.set_aside.append(json.dumps(thing, ensure_ascii=False))

    def document(self, raw: dict) -> Document:
        interviews = self.each(raw["interviews"], self.interview)
        raw_aside = raw.get("set_aside") or []
        if isinstance(raw_aside, list):
            for piece in raw_aside:
                self.set_aside.append(piece) if isinstance(piece, str) else self.aside(piece)
        self.known(raw, DOCUMENT, {})
        return Document(interviews, tuple(sorted(set(self.set_aside))))

    def each(self, raw: list, read: Callable, as_set_aside: Callable = lambda one: one) -> tuple:
        """Two with one id cannot both stay: the second is set aside, unless it says the same."""
        found: dict = {}
        for one in raw:
            thing = read(one)
            if thing and found.setdefault(thing.id, thing) != thing:
                self.aside(as_set_aside(one))
        return in_order(found.values())

    def interview(self, raw: object) -> Interview | None:
        if (one := _with_identity(raw)) is None:
            self.aside(raw)
            return None
        id = one["id"]
        given = self.known(one, INTERVIEW, {"id": id})
        names = [name for name in self.vocabulary.names if name not in ELSEWHERE]
        given["facts"] = self.known(given.get("facts", {}), dict.fromkeys(names, ANYTHING), {"id": id}, "facts")
        given["fields"] = _without_nulls(given.get("fields", {}))
        given["events"] = self.each(given.get("events", []), lambda one: self.event(one, id), partial(_event_of, id))
        return Interview(**given)

    def event(self, raw: object, interview: str) -> Happening | None:
        if (event := self.happened(raw)) is None:
            self.aside(_event_of(interview, raw))
            return None
        given = self.known(event, HAPPENING, {"id": interview, "event": event["id"]})
        says = {key: given.pop(key) for key in facts.OF_AN_EVENT if key in given}
        return Happening(**given, says=says)

    def happened(self, value: object) -> dict | None:
        event = _with_identity(value) or {}
        return event if DAY.of(event.get("date")) and event.get("what") in self.vocabulary.whats else None

    def known(self, raw: Mapping, kinds: Mapping[str, Kind], whose: Mapping, part: str | None = None) -> dict:
        """The values that are what they must be; the others are set aside, with `whose` they are."""
        given = _without_nulls(raw)
        fine = {key: value for key, value in given.items() if key in kinds and kinds[key].of(value) is not None}
        if rest := {key: value for key, value in given.items() if key not in fine}:
            self.aside({**whose, **({part: rest} if part else rest)})
        return fine


def _without_nulls(raw: Mapping) -> dict:
    return {key: value for key, value in raw.items() if value is not None}


def _event_of(interview: str, raw: object) -> dict:
    return {"id": interview, "events": [raw]}


def _before_the_break(stored: str) -> dict | None:
    """The interviews that stand whole in a text that breaks off, or is broken further on."""
    head = re.match(r'\s*\{.*?"version"\s*:\s*(\d+).*?"interviews"\s*:\s*\[', stored, re.DOTALL)
    return {"version": int(head[1][:9]), "interviews": list(_whole_ones(stored, head.end()))} if head else None


def _whole_ones(stored: str, at: int) -> Iterator[object]:
    decoder = json.JSONDecoder(parse_constant=json_text.refuse)
    while found := re.compile(r"[\s,]*(?=\{)").match(stored, at):
        try:
            one, at = decoder.raw_decode(stored, found.end())
        except ValueError:
            return
        yield one


def _with_identity(value: object) -> dict | None:
    return value if isinstance(value, dict) and isinstance(value.get("id"), str) and value["id"] else None


def _count(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None


ANYTHING: Kind[object] = Kind("anything", lambda value: value)
IDENTITY: dict[str, Kind] = {"id": TEXT, "revision": Kind("a count", _count), "removed": YES}
OURS = Kind("ours", lambda value: value if value == VERSION else None)
DOCUMENT: dict[str, Kind] = {"app": one_of([APP]), "version": OURS, "interviews": LIST, "set_aside": LIST}
INTERVIEW = IDENTITY | {"in_calendar": YES, "facts": OBJECT, "fields": OBJECT, "note": TEXT, "events": LIST}
HAPPENING = IDENTITY | dict.fromkeys(facts.OF_AN_EVENT, ANYTHING)


# Merging ----------------------------------------------------------------------------------------------


def merge(one: Document, other: Document) -> Document:
    """Both documents as one, by identity: the same whichever comes first, and however often."""
    in_both = one.by_id.keys() & other.by_id.keys()
    merged = {id: _merged(one.by_id[id], other.by_id[id]) for id in in_both}
    interviews = {**one.by_id, **other.by_id, **merged}.values()
    return Document(in_order(interviews), tuple(sorted({*one.set_aside, *other.set_aside})))


def _merged(one: Interview, other: Interview) -> Interview:
    newer = max(one, other, key=lambda interview: _rank(interview, interview.details))
    events: dict[str, Happening] = {}
    for event in (*one.events, *other.events):
        events[event.id] = max(events.get(event.id, event), event, key=lambda event: _rank(event, event.says))
    return replace(newer, events=in_order(events.values()), in_calendar=one.in_calendar or other.in_calendar)


def _rank(thing: Interview | Happening, says: Mapping) -> tuple:
    """The newer one; of two that are equally new one that was not removed, and else always the same one."""
    return thing.revision, not thing.removed, _canonical(says)
