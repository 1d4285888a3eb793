"""The only module that reads the package's own files."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from calculator import letter_texts, rules


def text(name: str) -> str:
    """One data file, such as `rules.toml` or `letters/thank-you.txt`, read from the package."""
    return files("calculator").joinpath("data", *name.split("/")).read_text(encoding="utf-8")


def texts() -> dict[str, str]:
    return {name: text(name) for name in rules.FILES}


@cache
def rulebook() -> rules.Rulebook:
    return rules.parse(texts())


@cache
def letters() -> dict[str, letter_texts.Template]:
    """The letters by id, in the order of their files' names."""
    return letter_texts.parse(texts_of_letters(), rulebook())


def texts_of_letters() -> dict[str, str]:
    folder = files("calculator").joinpath("data", "letters")
    names = sorted(path.name for path in folder.iterdir() if path.name.endswith(".txt"))
    return {f"letters/{name}": text(f"letters/{name}") for name in names}
