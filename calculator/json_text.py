"""JSON that somebody may have broken or made to do harm: read, or a ValueError, and never a crash."""

from __future__ import annotations

import json
import re

# Far deeper than anything of ours. In the browser Python's own reader falls off its stack, and takes Python along,
# long before it would raise a RecursionError.
DEEPEST = 50
TOKEN = re.compile(r'"(?:[^"\\]|\\[\s\S])*"|[\[\]{}]')


def read(text: str) -> object:
    if is_too_deep(text):
        raise ValueError("nested too deep")
    return json.loads(text, parse_constant=refuse)


def refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


def is_too_deep(text: str) -> bool:
    depth = 0
    for token in TOKEN.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token[0], 0)
        if depth > DEEPEST:
            return True
    return False
