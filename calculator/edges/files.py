"""The only module that reads the package's own files."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from calculator import rules


def text(name: str) -> str:
    """One data file, such as `rules.toml` or `letters/thank-you.txt`, read from the package."""
    return files("calculator").joinpath("data", *name.split("/")).read_text(encoding="utf-8")


def texts() -> dict[str, str]:
    return {name: text(name) for name in rules.FILES}


@cache
def rulebook() -> rules.Rulebook:
    return rules.parse(texts())
