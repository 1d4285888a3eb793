"""The only module that reads the package's own files.

What writers write is text, and reading and checking it takes a while; a browser would do that before its first answer.
So it gets the same content read, as JSON in place of the texts (see `build.runtime.pack`): the rulebook with Python, and
the letters when a page first asks for one.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from functools import cache
from pathlib import Path
from pkgutil import get_data
from typing import TYPE_CHECKING

from calculator import rules
from calculator.letters.offers import Offer

if TYPE_CHECKING:
    from calculator.letters.texts import Template  # most plans need no letter

CHECKED = "checked.json"


def text(name: str, package: str = "calculator") -> str:
    """One data file, such as `rules.toml` or `letters/thank-you.txt`, read from the package."""
    content = get_data(package, f"data/{name}")  # in a zip `importlib.resources` takes 50 times as long
    assert content is not None  # only a loader that can read no data says so
    return content.decode("utf-8")


def texts() -> dict[str, str]:
    return {name: text(name) for name in (*rules.FILES, "advisers.toml")}


@cache
def rulebook() -> rules.Rulebook:
    if baked := _checked():
        return rules.of_tables(baked["rulebook"])
    from calculator import checker  # not at the top: the browser gets what has been checked, and need not load it

    return checker.parse(texts())


@cache
def offers() -> tuple[Offer, ...]:
    """What a plan needs to know of the letters."""
    if baked := _checked():
        return tuple(Offer(**offer) for offer in baked["offers"])
    return tuple(Offer(one.id, one.after, one.link, one.place) for one in letters().values() if one.after)


@cache
def letters() -> dict[str, Template]:
    """The letters by id, in the order of their files' names, where the texts are."""
    from calculator.letters import parse  # not at the top, as with the checker

    return parse.of(texts_of_letters(), rulebook())


def letters_packed() -> bytes:
    return _json([asdict(letter) for letter in letters().values()]).encode()


def checked() -> str:
    """What an answer may need of the texts but the letters, for a CHECKED file. Raises ValueError when they have faults."""
    from calculator import checker

    tables = checker.tables(texts())
    book = {name: tables[name] for name in rules.FILES} | {"sources.toml": checker.cited(tables)}
    return _json({"rulebook": book, "offers": [asdict(offer) for offer in offers()]})


def _json(content: object) -> str:
    return json.dumps(content, default=date.isoformat, ensure_ascii=False, separators=(",", ":"))


@cache
def _checked() -> dict | None:
    """None where the texts themselves are."""
    try:
        return json.loads(text(CHECKED))
    except OSError:
        return None


def texts_of_letters() -> dict[str, str]:
    folder = Path(__file__).parent.parent / "data" / "letters"
    names = sorted(path.name for path in folder.glob("*.txt"))
    return {f"letters/{name}": text(f"letters/{name}") for name in names}
