"""Facts as the part of an address behind the #, as the calculator's page writes and reads it.

Beside the facts may stand `kept`, the identity of the kept interview that they are of, or `as`, that of a plan that is
not kept; `saved`, that a calendar may hold it; and `entry`, the step whose calendar entry leads there.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from urllib.parse import quote


def fragment(values: Mapping[str, object]) -> str:
    """Texts as they are, everything else as JSON."""
    return "&".join(f"{key}={quote(_written(value), safe='', errors='replace')}" for key, value in values.items())


def of(facts: Mapping[str, object]) -> str:
    return fragment(settled(facts))


def settled(facts: Mapping[str, object]) -> dict[str, object]:
    """Without a country the calculator would suggest one by the reader's clock; an empty one says there is none."""
    return {**facts, "country": facts.get("country") or ""}


def _written(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
