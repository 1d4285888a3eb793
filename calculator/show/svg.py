"""What every picture shares: the elements it is drawn with, its width, and how a label stays inside it."""

from __future__ import annotations

import htpy as h

# One unit is one pixel on a phone, where a picture fills the column.
WIDTH = 360

svg, group, title, desc = map(h.Element, ("svg", "g", "title", "desc"))
rect, path, line, circle, text, tspan = map(h.Element, ("rect", "path", "line", "circle", "text", "tspan"))


def inside(x: float, width: float) -> float:
    """`x`, or as near to it as the middle of a label of that width can lie without the label leaving the picture."""
    return min(max(x, width / 2), WIDTH - width / 2)


def n(number: float) -> str:
    return f"{number:.1f}"
