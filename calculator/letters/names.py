"""How one greets a person whose name was typed: "Maria", "Ms Lopez", or the whole name as it stands."""

from __future__ import annotations

TITLES = {
    *("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "rev", "fr", "hon"),
    *("sr", "sra", "engr", "eng", "atty", "arch", "shri", "smt", "datuk", "herr", "frau", "madam", "mme", "capt"),
}

# A desk and not a person: its name is never cut.
NOBODYS = {
    *("team", "hr", "human", "hiring", "people", "talent", "recruitment", "recruiting", "recruiter", "recruiters"),
    *("manager", "department", "office", "desk", "committee", "panel", "staff", "careers", "resources", "personnel"),
}


def addressed(name: str, greeting: str) -> str:
    """By their first name, unless a title was typed with it; `greeting` is the field's, and may ask for the whole."""
    words = name.partition(",")[0].split()
    if greeting == "whole" or len(words) < 2 or {word.casefold() for word in words} & NOBODYS:
        return name
    if _is_title(words[0]):
        return " ".join([*_titles(words), *_last(words)])
    return name if greeting == "title" or len(words[0].strip(".")) == 1 else words[0]


def has_title(name: str) -> bool:
    return bool(name) and _is_title(name.split()[0])


def _is_title(word: str) -> bool:
    return word.strip(".").casefold() in TITLES


def _titles(words: list[str]) -> list[str]:
    """ "Prof. Dr. Weber" has two."""
    return [word for place, word in enumerate(words[:-1]) if all(map(_is_title, words[: place + 1]))]


def _last(words: list[str]) -> list[str]:
    """The last name, with the small words that belong to it, as in "van der Berg"."""
    start = len(words) - 1
    while start > 1 and words[start - 1].islower():
        start -= 1
    return words[start:]
