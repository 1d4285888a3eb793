"""Facts as the part of an address behind the #, and back, as the calculator's page writes and reads it.

Beside the facts stands `kept`, the identity of the kept interview that they are of.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from urllib.parse import quote, unquote

from calculator import json_text

# What stands there as it is; everything else is written as JSON.
AS_TEXT = ("kept", "interview", "said", "stage", "via", "contact", "country", "region", "pace")


def of(facts: Mapping) -> str:
    # Without a country the calculator would suggest one; an empty one says that none was chosen.
    told = {**facts, "country": facts.get("country") or ""}
    return "&".join(f"{key}={quote(_written(value), safe='', errors='replace')}" for key, value in told.items())


def facts_in(fragment: str) -> dict:
    """What was written there; what cannot be read as JSON stays text, for others to say what is wrong with it."""
    parts = [part.partition("=") for part in fragment.removeprefix("#").split("&")]
    return {key: _read(key, unquote(value)) for key, equals, value in parts if equals and value}


def _written(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _read(key: str, text: str) -> object:
    if key in AS_TEXT:
        return text
    try:
        return json_text.read(text)
    except ValueError:
        return text
