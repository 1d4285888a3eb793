"""What else the employer's words say: corpora, the patterns' own examples, near misses, and what holds for any text."""

from __future__ import annotations

import io
import json
import tokenize
from datetime import date
from pathlib import Path

import pytest

from calculator.dates import WEEKENDS_ONLY
from calculator.promise import tells as room
from calculator.promise.clauses import sentences
from calculator.promise.moment import Moment
from calculator.promise.tells import patterns
from calculator.promise.tells.scope import Scope, every_pattern
from calculator.promise.tells.text import words
from calculator.promise.tokens import spoken


def examples() -> list[tuple[str, str]]:
    """Each pattern with the sentence written beside it."""
    source = Path(patterns.__file__).read_text(encoding="utf-8")
    found, line = [], ""
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.STRING:
            line = token.string.strip('"')
        elif token.type == tokenize.COMMENT and line and token.string.startswith("#"):
            found.append((line, token.string.removeprefix("#").strip()))
            line = ""
    return found


EXAMPLES = examples()


@pytest.mark.parametrize(("pattern", "example"), EXAMPLES, ids=lambda each: each[:60])
def test_a_pattern_finds_the_sentence_beside_it(pattern: str, example: str):
    automaton, _ = every_pattern()
    text = words(example, spoken(example))
    found = {automaton.lines[number] for number, _ in automaton.ends(text)}
    assert pattern in found
