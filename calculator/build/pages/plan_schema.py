"""What a plan looks like as JSON, for whoever reads the answers of `hearback plan` (json-schema.org).

Every word that a key may hold is taken from the table that decides it, so that the schema is never behind the plans.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from calculator.build.pages.phrasebook import KINDS as READINGS
from calculator.plan.headline import STATUSES
from calculator.plan.questions import ORDER
from calculator.plan.steps import CHANNELS, KINDS, RECIPIENTS
from calculator.rules import BASES, Rulebook
from calculator.text import STATES

TEXT = {"type": "string"}
YES_OR_NO = {"type": "boolean"}
DAY = {"type": "string", "format": "date"}
# What is to be merged into the facts, or what somebody wrote: their own keys.
ANY = {"type": "object"}


def schema(book: Rulebook, letters: Collection[str], address: str) -> dict:
    """`letters` are their ids, `address` is the site's own."""
    advised = {
        "ok": {"const": True},
        "reading": _or_null({"$ref": "#/$defs/reading"}),
        "status": _one_of(STATUSES),
        "headline": {**TEXT, "description": "What to do today, in one sentence"},
        "day": {"type": "integer", "description": "Today less the interview: negative before it"},
        "steps": _list({"$ref": "#/$defs/step"}),
        "close_from": _or_null(DAY),
        "advice": _list(_one_of(book.advice)),
        "question": _or_null({"$ref": "#/$defs/question"}),
        "horizon": {**_or_null(DAY), "description": "The day up to which public holidays are known"},
        "doubts": _list({"$ref": "#/$defs/problem"}),
    }
    refused = {"ok": {"const": False}, "problems": _list({"$ref": "#/$defs/problem"})}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{address}plan.schema.json",
        "title": "A plan of Hear Back",
        "oneOf": [_object(advised), _object(refused)],
        "$defs": {
            "step": _step(book, letters),
            "reading": _reading(),
            "question": _object({"what": _one_of(ORDER), "heard": TEXT, "text": TEXT, "yes": ANY, "no": ANY}),
            "problem": _object({"field": TEXT, "message": TEXT}),
        },
    }


def _step(book: Rulebook, letters: Collection[str]) -> dict:
    because = {
        "rule": _one_of(book.rules),
        "basis": _one_of(BASES),
        "text": TEXT,
        "sources": _list(_one_of(book.sources)),
        "guide": TEXT,
        "spread": {**TEXT, "description": "What other advisers say"},
    }
    return _object(
        {
            "id": TEXT,
            "kind": _one_of(KINDS),
            "state": _one_of(STATES),
            "on": {**DAY, "description": "The day we advise"},
            "from": {**DAY, "description": "The first day that the rule allows"},
            "by": {**DAY, "description": "The last day that the rule allows"},
            "to": _or_null(_one_of(RECIPIENTS)),
            "channel": _or_null(_one_of(CHANNELS)),
            "letter": _or_null(_one_of(letters)),
            "because": _object(because),
            "skipped": _list(_object({"date": DAY, "name": TEXT})),
            "optional": YES_OR_NO,
        }
    )


def _reading() -> dict:
    window = {"earliest": _or_null(DAY), "latest": _or_null(DAY), "as_text": TEXT}
    tell = {"what": TEXT, "value": {}, "heard": TEXT}
    message = {"on": _or_null(DAY), "by": _or_null(_one_of(("them", "you"))), "heard": TEXT, "event": _or_null(ANY)}
    return _object(
        {
            "ok": {"const": True},
            "kind": _one_of(READINGS),
            **window,
            "heard": TEXT,
            "sure": YES_OR_NO,
            "silence_means_no": YES_OR_NO,
            "understood": YES_OR_NO,
            "others": _list(_object(window)),
            "tells": _list(_object(tell, optional={"for": _one_of(("them", "you"))})),
            "said_on": _or_null(DAY),
            "messages": _list(_object(message)),
        }
    )


def _object(keys: Mapping[str, object], optional: Mapping[str, object] | None = None) -> dict:
    all_keys = {**keys, **(optional or {})}
    return {"type": "object", "properties": all_keys, "required": list(keys), "additionalProperties": False}


def _list(of: Mapping) -> dict:
    return {"type": "array", "items": of}


def _one_of(words: Collection[str]) -> dict:
    return {"enum": list(words)}


def _or_null(one: Mapping) -> dict:
    return {"anyOf": [one, {"type": "null"}]}
