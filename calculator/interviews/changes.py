"""What a person does with the kept interviews: each gives the new document, and what would undo it.

A change is a JSON object whose `do` names it; ids of new things are made at the edge and passed in.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from calculator.interviews import record
from calculator.interviews.record import Document, Happening, Interview, Vocabulary
from calculator.problem import Problem, Problems


@dataclass(frozen=True)
class Changed:
    """`undo` is the change that takes this one back; None where the person was asked before."""

    document: Document
    undo: Mapping | None = None


def apply(document: Document, change: Mapping, new_ids: Iterator[str], vocabulary: Vocabulary) -> Changed:
    """Raises Problems when what it is about is no longer there, because another window deleted it for good."""
    if change["do"] == "take_in":
        return Changed(record.merge(document, from_file(change["text"], vocabulary)))
    return CHANGES[change["do"]](document, _written_out(change, vocabulary), new_ids)


def _written_out(change: Mapping, vocabulary: Vocabulary) -> dict:
    told = dict(change)
    if "event" in told and isinstance(told["event"], Mapping):
        told["event"] = vocabulary.written_out(told["event"])
    if events := told.get("facts", {}).get("events"):
        told["facts"] = {**told["facts"], "events": [vocabulary.written_out(event) for event in events]}
    return told


def add(document: Document, change: Mapping, new_ids: Iterator[str]) -> Changed:
    """`facts` are the contract's whole, as the calculator has them."""
    facts, events = _apart(change["facts"])
    interview = Interview(
        id=next(new_ids),
        facts=facts,
        fields=_given(change.get("fields", {})),
        note=change.get("note", ""),
        in_calendar=change.get("in_calendar", False),
        events=record.in_order(Happening(next(new_ids), event) for event in events),
    )
    return Changed(document.with_one(interview), {"do": "remove", "interview": interview.id})


def edit(document: Document, change: Mapping, new_ids: Iterator[str]) -> Changed:
    """Any of `facts`, `fields` and `note`; what is not named stays. Facts bring their events with them."""
    old = _interview(document, change)
    new = old
    if "facts" in change:
        facts, events = _apart(change["facts"])
        new = replace(new, facts=facts, events=_matched(old.events, events, new_ids))
    if "fields" in change:
        new = replace(new, fields=_given(change["fields"]))
    new = replace(new, note=change.get("note", new.note), revision=old.revision + 1)
    before = {"facts": old.whole_facts(), "fields": dict(old.fields), "note": old.note}
    undo = {"do": "edit", "interview": old.id, **{key: before[key] for key in before if key in change}}
    return Changed(document.with_one(new), undo)


def event(document: Document, change: Mapping, new_ids: Iterator[str]) -> Changed:
    interview = _interview(document, change)
    happening = Happening(next(new_ids), _given(change["event"]))
    undo = {"do": "remove_event", "interview": interview.id, "event": happening.id}
    return Changed(document.with_one(_with_event(interview, happening)), undo)


def remove_event(document: Document, change: Mapping, new_ids: Iterator[str]) -> Changed:
    return _mark_event(document, change, True, "restore_event")


def restore_event(document: Document, change: Mapping, new_ids: Iterator[str]) -> Changed:
    return _mark_event(document, change, False, "remove_event")


def remove(document: Document, change: Mapping, new_ids: Iterator[str]) -> Changed:
    return _mark(document, change, True, "restore")


def restore(document: Document, change: Mapping, new_ids: Iterator[str]) -> Changed:
    return _mark(document, change, False, "remove")


def forget(document: Document, change: Mapping, new_ids: Iterator[str]) -> Changed:
    """Deletes one for good, among those that were removed."""
    return Changed(document.without(_interview(document, change).id))


def in_calendar(document: Document, change: Mapping, new_ids: Iterator[str]) -> Changed:
    """A file with the days of these `interviews` was made."""
    marked = {id: replace(one, in_calendar=True) for id, one in document.by_id.items() if id in change["interviews"]}
    return Changed(replace(document, interviews=record.in_order({**document.by_id, **marked}.values())))


def forget_set_aside(document: Document, change: Mapping, new_ids: Iterator[str]) -> Changed:
    return Changed(replace(document, set_aside=()))


CHANGES: dict[str, Callable] = {
    "add": add,
    "edit": edit,
    "event": event,
    "remove_event": remove_event,
    "restore_event": restore_event,
    "remove": remove,
    "restore": restore,
    "forget": forget,
    "forget_set_aside": forget_set_aside,
    "in_calendar": in_calendar,
}


def _interview(document: Document, change: Mapping) -> Interview:
    try:
        return document.by_id[change["interview"]]
    except KeyError:
        cure = "This interview was deleted for good in another window"
        raise Problems([Problem("interview", cure)]) from None


def _mark(document: Document, change: Mapping, removed: bool, back: str) -> Changed:
    old = _interview(document, change)
    new = replace(old, removed=removed, revision=old.revision + 1)
    return Changed(document.with_one(new), {"do": back, "interview": old.id})


def _mark_event(document: Document, change: Mapping, removed: bool, back: str) -> Changed:
    interview = _interview(document, change)
    old = next(event for event in interview.events if event.id == change["event"])
    new = replace(old, removed=removed, revision=old.revision + 1)
    undo = {"do": back, "interview": interview.id, "event": old.id}
    return Changed(document.with_one(_with_event(interview, new)), undo)


def _with_event(interview: Interview, event: Happening) -> Interview:
    others = [one for one in interview.events if one.id != event.id]
    return replace(interview, events=record.in_order([*others, event]))


def _given(values: Mapping) -> dict:
    """Without what was left empty."""
    return {key: value for key, value in values.items() if value not in (None, "", [], {})}


def _apart(facts: Mapping) -> tuple[dict, list]:
    """Facts as they are kept, and their events."""
    kept = {key: value for key, value in facts.items() if key not in record.ELSEWHERE and value is not None}
    return kept, facts.get("events") or []


# Events that come back from the calculator -------------------------------------------------------------


def _matched(kept: tuple[Happening, ...], told: list[Mapping], new_ids: Iterator[str]) -> tuple[Happening, ...]:
    """The calculator knows no ids: what says the same is the same event, what is of the same kind was corrected."""
    gone = [event for event in kept if event.removed]
    left = [event for event in kept if not event.removed]
    stays, told = _pairs(left, told, lambda event, says: _same(event.says, says))
    corrected, told = _pairs(left, told, lambda event, says: event.says["what"] == says["what"])
    return record.in_order(
        [
            *gone,
            *(event for event, _ in stays),
            *(replace(event, says=_with_way(event, says), revision=event.revision + 1) for event, says in corrected),
            *(Happening(next(new_ids), says) for says in told),
            *(replace(event, removed=True, revision=event.revision + 1) for event in left),
        ]
    )


def _with_way(kept: Happening, says: Mapping) -> Mapping:
    """How contact was made is told here; the calculator asks it of a few things only, and would lose it."""
    return {**({"channel": kept.says["channel"]} if "channel" in kept.says else {}), **says}


def _pairs(left: list[Happening], told: list[Mapping], fits: Callable) -> tuple[list, list]:
    """Each told event with the first of `left` that fits, which is taken from there; and those without one."""
    pairs, alone = [], []
    for says in told:
        match = next((event for event in left if fits(event, says)), None)
        if match is None:
            alone.append(says)
        else:
            left.remove(match)
            pairs.append((match, says))
    return pairs, alone


def _same(one: Mapping, other: Mapping) -> bool:
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


# From a file ------------------------------------------------------------------------------------------


def from_file(text: str, vocabulary: Vocabulary) -> Document:
    """Raises Problems when there is no interview in it at all."""
    document = record.read(text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}"), vocabulary)  # some editors put one first
    if not document.interviews:
        cure = "There are no interviews in this file: choose one that was downloaded here. Nothing was changed"
        raise Problems([Problem("file", cure)])
    return document


@dataclass(frozen=True)
class Preview:
    """What taking a file in would do. `same` were there as they are; each of `newer` has what it was and becomes."""

    added: tuple[Interview, ...]
    newer: tuple[tuple[Interview, Interview], ...]
    same: int
    set_aside: int


def preview(document: Document, text: str, vocabulary: Vocabulary) -> Preview:
    """Raises Problems as `from_file` does."""
    file = from_file(text, vocabulary)
    after = record.merge(document, file)
    pairs = [(document.by_id[id], after.by_id[id]) for id in file.by_id if id in document.by_id]
    newer = tuple(pair for pair in pairs if pair[0] != pair[1])
    return Preview(
        added=tuple(interview for interview in file.interviews if interview.id not in document.by_id),
        newer=newer,
        same=len(pairs) - len(newer),
        set_aside=len(after.set_aside) - len(document.set_aside),
    )
