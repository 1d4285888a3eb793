"""Reads what `calculator.address` writes, as the page does (docs/assets/fragment.js)."""

from __future__ import annotations

from urllib.parse import unquote

from calculator import json_text
from calculator.fields import LINES, Fields

BESIDE = ("kept", "as", "entry")


def facts_in(written: str, asked: Fields) -> dict[str, object]:
    """What was written there; what cannot be read as JSON stays text, for others to say what is wrong with it."""
    lines = {*BESIDE, *(id for id, field in asked.items() if field.is_fact and field.kind in LINES)}
    parts = [part.partition("=") for part in written.removeprefix("#").split("&")]
    return {key: _read(unquote(value), key in lines) for key, equals, value in parts if equals and value}


def _read(text: str, is_line: bool) -> object:
    if is_line:
        return text
    try:
        return json_text.read(text)
    except ValueError:
        return text
