"""A text as lines: where each stands, how deep it is quoted, and its words as layouts see them."""

from __future__ import annotations

import re
from typing import NamedTuple

# Spaces of other widths, marks that turn the direction of writing, and what mail programs put around words. Each is
# seen as one blank, so that every sign keeps its place.
_BLANKS = dict.fromkeys(
    [
        0x0D,
        0xA0,
        0x1680,
        *range(0x2000, 0x2010),
        *range(0x2028, 0x2030),
        0x205F,
        *range(0x2066, 0x206A),
        0x3000,
        0xFEFF,
    ],
    " ",
)
_QUOTED = re.compile(r"(?:[ \t]*>)+")


class Line(NamedTuple):
    """`start` to `end` is the line without its quote marks; `text` the same, with blanks made plain, stripped."""

    start: int
    end: int
    depth: int
    text: str


def lines(text: str) -> list[Line]:
    found = []
    at = 0
    for raw in text.split("\n"):
        plain = raw.translate(_BLANKS)
        marks = _QUOTED.match(plain)
        begin = marks.end() if marks else 0
        depth = plain.count(">", 0, begin)
        stripped = plain[begin:].strip()
        lead = len(plain) - len(plain[begin:].lstrip()) if stripped else begin
        found.append(Line(at + lead, at + lead + len(stripped), depth, stripped))
        at += len(raw) + 1
    return found
