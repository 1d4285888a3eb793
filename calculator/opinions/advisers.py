"""What other advisers say, each as they say it, and what their numbers come to.

`data/advisers.toml` holds it, and its head says what an adviser may speak of; `checker` says what an entry must be.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from calculator import rules
from calculator.rules import Source

OURS = "ours"  # in the file, beside the advisers: why our own days are not theirs
NEVER = "never"  # in place of a number: they would have nobody ask

# What an adviser may speak of, and what it is called.
TOPICS = {
    "thanks": "Thank-you",
    "after-date": "First message after a promised date",
    "no-date": "First message without a date",
    "how-often": "How often",
    "how-many": "How many",
    "channel": "How",
    "stop": "When to stop counting on it",
    "check-in": "A day that was agreed",
    "never": "What never to do",
    "offer": "Time to answer another offer",
}
# Those whose number a plan can count with, and our own rule for it.
RULES = {
    "thanks": "thank-you",
    "after-date": "after-promise",
    "no-date": "first-follow-up",
    "how-often": "between-follow-ups",
    "how-many": "pace",
    "stop": "close",
    "check-in": "check-in",
}

# Numbers in words ---------------------------------------------------------------------------------------

WORDS = {"that very": (0, 0), "a couple of": (2, 2)}
# What is said without a unit, in days.
WHOLE = {"once it has passed": (1, None), "as soon as possible": (0, None), "at once": (0, 0), "the same day": (0, 0)}
VALUE = re.compile(
    rf"(?:(?P<how>at least|more than|within|about|nearly) )?(?P<first>\d+(?:\.\d+)?|{'|'.join(WORDS)})"
    r"(?: (?:to|or) (?P<last>\d+))?"
)

# How far each unit reaches, and whether only working days count.
UNITS = {
    "": (1, False),
    "day": (1, False),
    "week": (7, False),
    "business day": (1, True),
    "working day": (1, True),
    "message": (1, False),
}

Ends = tuple[float, float | None]


def ends(value: float | str) -> Ends:
    """ "at least 5" -> from 5 on, with no last one; "within 2" -> from 0 to 2. Raises ValueError for other words."""
    if value in WHOLE:
        return WHOLE[str(value)]
    found = VALUE.fullmatch(str(value))
    if not found:
        raise ValueError(f"{value} is no number")
    first, last = WORDS.get(found["first"]) or (float(found["first"]), float(found["last"] or found["first"]))
    if found["how"] in ("at least", "more than"):
        return first, None
    return (0, first) if found["how"] == "within" else (first, last)


@dataclass(frozen=True)
class Days:
    """From the first day or message to the last, which may be open."""

    first: int
    last: int | None
    are_working: bool
    is_deadline: bool  # "within": their day is the last one


# Advisers -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Saying:
    """What an adviser says on one thing: the number in its own words, and the statement it rests on, in ours.

    `note` is what stands beside the number in a picture. `other_side` is what the same adviser also says against it,
    with its own `source` and `statement`.
    """

    source: str
    statement: str
    value: float | str | None = None
    unit: str = ""
    note: str = ""
    other_side: Mapping[str, str] = field(default_factory=dict)

    def in_words(self) -> str:
        return "" if self.value is None else f"{self.value} {self.unit}".strip()

    def hold(self, words: str) -> None:
        """Raises ValueError unless they say so: their number holds the words', or a statement has them as they are."""
        if words in self.statement.lower() or words in self.other_side.get("statement", "").lower():
            return
        if self.value is None or not _agree(_span(in_digits(words)), _span(self.in_words())):
            raise ValueError(f"says {self.in_words() or self.statement!r}, not {words!r}")

    @property
    def is_never(self) -> bool:
        return self.value == NEVER

    def days(self) -> Days:
        """Raises ValueError where they name no number, or one that nobody can count with."""
        one, are_working = UNITS.get(self.unit.removesuffix("s"), (0, False))
        if self.value is None or not one:
            raise ValueError(f"{self.in_words()} cannot be counted with")
        first, last = ends(self.value)
        says = str(self.value)
        beyond = 1 if says.startswith("more than") else 0
        last_day = None if last is None else int(last * one)
        return Days(int(first * one) + beyond, last_day, are_working, is_deadline=says.startswith("within"))


@dataclass(frozen=True)
class Adviser:
    """`country` is empty where nobody knows it."""

    id: str
    name: str
    country: str
    says: Mapping[str, Saying]

    def days(self, topic: str) -> Days | None:
        """None where they say nothing on it that can be counted with."""
        saying = self.says.get(topic)
        return saying.days() if saying and saying.value is not None and not saying.is_never else None


@dataclass(frozen=True)
class Voices:
    """The advisers by their ids, the sources they were read in, and why `ours` is another day, by what it is about."""

    advisers: Mapping[str, Adviser]
    sources: Mapping[str, Source]
    ours: Mapping[str, str]


def of_tables(tables: Mapping[str, Mapping]) -> Voices:
    """Of a checked file, and of the sources; they may have been JSON in between."""
    file = tables["advisers.toml"]
    return Voices(of_file(file), rules.objects(Source, tables["sources.toml"]), file[OURS])


def of_file(file: Mapping[str, Mapping]) -> dict[str, Adviser]:
    return {id: _adviser(id, entry) for id, entry in file.items() if id != OURS}


def _adviser(id: str, entry: Mapping) -> Adviser:
    says = {topic: Saying(**entry[topic]) for topic in TOPICS if topic in entry}
    return Adviser(id, entry["name"], entry.get("country", ""), says)


# Sentences about them -----------------------------------------------------------------------------------

# In a sentence of ours: what is said, and of whom: `{about a week: indeed.no-date zsa.no-date}`.
SAID = re.compile(r"\{(?P<words>[^{}:]+): (?P<whose>[a-z0-9. -]+)\}")
NUMBER_WORDS = {word: str(number) for number, word in enumerate(rules.CARDINALS)} | {
    "a": "1",
    "once": "1",
    "twice": "2",
}


def as_they_say(text: str, advisers: Mapping[str, Adviser]) -> str:
    """`text` with the words only. Raises ValueError where an adviser does not say so, KeyError for one not there."""

    def held_to(found: re.Match[str]) -> str:
        for one in found["whose"].split():
            id, _, topic = one.partition(".")
            theirs = advisers[id].says[topic]
            try:
                theirs.hold(found["words"])
            except ValueError as other:
                raise ValueError(f"{one} {other}") from other
        return found["words"]

    return SAID.sub(held_to, text)


def in_digits(words: str) -> str:
    """ "about a week" -> "about 1 week", "a week or more" -> "at least 1 week"."""
    if words in WHOLE:
        return words
    if words.endswith(" or more"):
        return f"at least {in_digits(words.removesuffix(' or more'))}"
    return " ".join(NUMBER_WORDS.get(word, word) for word in words.split())


def _span(words: str) -> tuple[float, float]:
    """In days, where five working days make a week; in messages, where no unit is said."""
    for unit in () if words in WHOLE else ("business days", "working days", "days", "weeks", "messages"):
        for name in (unit, unit.removesuffix("s")):
            if words.endswith(f" {name}"):
                one, are_working = UNITS[unit.removesuffix("s")]
                first, last = ends(words.removesuffix(f" {name}"))
                factor = one * 7 / 5 if are_working else one
                return first * factor, float("inf") if last is None else last * factor
    first, last = ends(words)
    return first, float("inf") if last is None else last


def _agree(ours: tuple[float, float], theirs: tuple[float, float]) -> bool:
    """One of the two holds the other."""
    return _holds(ours, theirs) or _holds(theirs, ours)


def _holds(outer: tuple[float, float], inner: tuple[float, float]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]
