"""The rulebook: rules, sources, fields, advice, kinds of events, and the words in which a number is said.

Every number we advise is one `Rule`, beside where it came from and how sure anyone can be of it. What a data
file must hold is checked by `checker`, when the site is built; the browser gets what has been checked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from calculator.fields import Field

# How sure anyone can be of a rule, the strongest first.
BASES = {"law": "the law", "measured": "measured", "custom": "custom", "judgement": "our judgement"}

# Who may do what happens.
DOERS = ("person", "employer")

Values = Mapping[str, str | bool]
Value = int | tuple[int, int] | Mapping[str, int | Sequence[str]] | None


@dataclass(frozen=True)
class Fault:
    """One thing wrong in a data file, with the key to look for."""

    file: str
    key: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}: {self.key}: {self.message}"


@dataclass(frozen=True)
class Rule:
    """One piece of advice that a date or a count rests on.

    `value` is a number, a pair (from, to), a table of numbers or lists, or None when the rule has no
    number; `because` and `spread` are sentences, with their numbers filled in. `guide` is the page and
    section that explains it, from the site's root. `prefers_later`: of two of its days that are alike the later one.

    A law says whom it `binds`, from when (`in_force_from`; a directive, which only binds states, the day on which
    their own laws are due), and `expires_on`: the day after which somebody must have read it again. A law of one `region` says which.
    """

    id: str
    title: str
    basis: str
    because: str
    sources: tuple[str, ...]
    guide: str
    reviewed_on: date
    value: Value = None
    unit: str | None = None
    spread: str = ""
    prefers_later: bool = False
    binds: str = ""
    region: str = ""
    in_force_from: date | None = None
    national_laws_due: date | None = None
    expires_on: date | None = None

    def in_words(self, part: str | None = None) -> str:
        return in_words(self.value, self.unit, part)


@dataclass(frozen=True)
class Figure:
    """One number somebody published, and what exactly it measures."""

    value: float | str
    measures: str
    unit: str = ""

    def in_words(self) -> str:
        return f"{self.value}%" if self.unit == "%" else f"{self.value} {self.unit}".strip()


@dataclass(frozen=True)
class Source:
    """Something that was read. `read_on` is the day we last read it; `measures` what its figures count.

    `caveat` is what to mind; `other_half` what the same page also says, against what it is cited for. Both are shown
    wherever the source is. `evidence` lists the ids of the research notes it stands for; `address` may be empty when
    the text is known by its title only.
    """

    id: str
    title: str
    publisher: str
    kind: str
    read_on: date
    year: int | None = None
    address: str = ""
    measures: str = ""
    caveat: str = ""
    other_half: str = ""
    evidence: tuple[str, ...] = ()
    figures: Mapping[str, Figure] = field(default_factory=dict)

    @property
    def published_by(self) -> str:
        """Empty where nobody knows: then only its title can be credited."""
        return "" if self.publisher == "unknown" else self.publisher

    @property
    def name(self) -> str:
        """ "NACE, 2023"; the title where nobody knows who published it."""
        return self._dated(self.published_by or self.title)

    @property
    def name_in_text(self) -> str:
        """As `name`, with quotation marks around a title: among a guide's own words it would read as one of them."""
        return self._dated(self.published_by or f"“{self.title}”")

    def _dated(self, name: str) -> str:
        return f"{name}, {self.year}" if self.year else name


@dataclass(frozen=True)
class Advice:
    """What stands behind one advice code of a plan. `said_by` is the part of an answer that says it."""

    id: str
    text: str
    said_by: str
    guide: str
    basis: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class OtherButton:
    """A further button for a kind of event: `sets` is what it fills in beforehand."""

    button: str
    told: str
    sets: Values


@dataclass(frozen=True)
class CallsFor:
    """A step that the person owes them, its letter, and the values without which they want nothing."""

    step: str
    letter: str
    where: Values = field(default_factory=dict)


@dataclass(frozen=True)
class EventKind:
    """All that is known of a kind of event; `data/events.toml` says what each part means."""

    id: str
    by: str
    effect: str
    told: str
    button: str
    button_as: str
    one_line: Mapping[str, Values]
    asks: Mapping[str, str]
    contact: str
    contact_with: str
    also: Mapping[str, OtherButton] = field(default_factory=dict)
    calls_for: Mapping[str, CallsFor] = field(default_factory=dict)
    firm: Values = field(default_factory=dict)
    headline: str = ""
    state: str = ""
    next: str = ""
    questions: tuple[str, ...] = ()
    links: Mapping[str, str] = field(default_factory=dict)
    may_still_call: bool = False

    @property
    def restarts(self) -> bool:
        """They spoke, and the waiting goes on: it is counted from here."""
        return self.effect in ("restarts", "answers")

    @property
    def is_good_news(self) -> bool:
        """It answers, once it is firm."""
        return self.effect == "answers"

    @property
    def ends(self) -> bool:
        return self.effect == "ends"

    @property
    def has_outcome(self) -> bool:
        return self.ends or self.is_good_news


@dataclass(frozen=True)
class Rulebook:
    rules: Mapping[str, Rule]
    sources: Mapping[str, Source]
    fields: Mapping[str, Field]
    advice: Mapping[str, Advice]
    events: Mapping[str, EventKind]

    @property
    def whats(self) -> tuple[str, ...]:
        """The ids of the kinds of events, the person's own first."""
        return tuple(kind.id for by in DOERS for kind in self.events.values() if kind.by == by)

    # What the code asks of a rule that it calls by name: `checker.NEEDS` says which, and what each must be.

    def number(self, rule_id: str) -> int:
        value = self.rules[rule_id].value
        assert isinstance(value, int)
        return value

    def span(self, rule_id: str) -> tuple[int, int]:
        value = self.rules[rule_id].value
        assert isinstance(value, tuple)
        return value

    def part(self, rule_id: str, key: str) -> int:
        """One number of a table."""
        value = self._table(rule_id)[key]
        assert isinstance(value, int)
        return value

    def texts(self, rule_id: str, key: str) -> Sequence[str]:
        """One list of a table."""
        value = self._table(rule_id)[key]
        assert not isinstance(value, int)
        return value

    def _table(self, rule_id: str) -> Mapping[str, int | Sequence[str]]:
        value = self.rules[rule_id].value
        assert isinstance(value, Mapping)
        return value

    def in_force_from(self, rule_id: str) -> date:
        """Of a law."""
        day = self.rules[rule_id].in_force_from
        assert day
        return day

    def region(self, rule_id: str) -> str:
        """Of a law."""
        return self.rules[rule_id].region

    def measured(self, source_id: str, figure: str) -> float:
        """A figure that somebody measured, as a number."""
        value = self.sources[source_id].figures[figure].value
        assert not isinstance(value, str)
        return value

    def overdue(self, day: date) -> list[Rule]:
        """The laws that somebody must read again by now."""
        return [rule for rule in self.rules.values() if rule.expires_on and rule.expires_on < day]


# Numbers in words ---------------------------------------------------------------------------------------

# Where a number stands in a sentence: `{value}` in a rule's own, `{rule:first-follow-up}` in any other text.
NUMBER = re.compile(r"\{(?:value|rule:(?P<rule>[a-z-]+))(?:\.(?P<part>[a-z.-]+))?\}")
CARDINALS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
ORDINALS = ("none", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def with_numbers(text: str, rules: Mapping[str, Rule], own: Rule | None = None) -> str:
    """`text` with its numbers in words. Raises KeyError for a rule, or a part of one, that is not there."""

    def words(found: re.Match[str]) -> str:
        try:
            rule = rules[found["rule"]] if found["rule"] else own
            return rule.in_words(found["part"]) if rule else in_words(None, None)
        except KeyError:
            raise KeyError(found[0]) from None

    return NUMBER.sub(words, text)


def in_words(value: Value, unit: str | None, part: str | None = None) -> str:
    """A value with its unit, in words that a sentence can hold: (7, 14) "days" is "one to two weeks", 1 "a day".

    Days that are one to twelve full weeks are said as weeks, and a number above twelve in digits: "45 days".
    `part` picks one number and says how else to print it, with stops between:

        first, last, a key    one end of a span, or one number of a table
        bare                  behind "its": "week", "three weeks"
        ordinal               "first or second working day"
        times                 "once", "twice", "three times"
        capital               to begin a sentence

    Raises KeyError for a part that the value does not have.
    """
    names = part.split(".") if part else []
    numbers = _picked(value, ".".join(name for name in names if name not in FORMS))
    say = next((SAYINGS[name] for name in names if name in SAYINGS), _plain)
    said = say(numbers, unit or "")
    return said[0].upper() + said[1:] if "capital" in names else said


def _picked(value: Value, pick: str) -> tuple[int, ...]:
    """A span's two numbers, or the one that was picked."""
    if isinstance(value, tuple):
        return {"": value, "first": value[:1], "last": value[1:]}[pick]
    number = value[pick] if isinstance(value, Mapping) else {"": value}[pick]
    if not isinstance(number, int):
        raise KeyError(pick)
    return (number,)


def cardinal(number: int) -> str:
    """ "five"; above twelve in digits, which are read faster."""
    return _named(number, CARDINALS)


def _plain(numbers: tuple[int, ...], unit: str) -> str:
    *_, (last, name) = amounts = [_in_weeks(number, unit) for number in numbers]
    if len(amounts) == 1:
        return _amount(last, name)
    first, its_name = amounts[0] if name == "weeks" else (numbers[0], unit)
    if its_name != name:
        return f"{cardinal(first)} {_noun(first, its_name)} to {_amount(last, name)}"
    link = "or" if last - first == 1 and name != "weeks" else "to"
    return f"{cardinal(first)} {link} {cardinal(last)} {_noun(last, name)}"


def _in_weeks(number: int, unit: str) -> tuple[int, str]:
    weeks, over = divmod(number, 7)
    return (weeks, "weeks") if unit == "days" and not over and 0 < weeks < len(CARDINALS) else (number, unit)


def _amount(number: int, unit: str) -> str:
    return f"{'a' if number == 1 and unit in TIMES else cardinal(number)} {_noun(number, unit)}"


def _bare(numbers: tuple[int, ...], unit: str) -> str:
    return _plain(numbers, unit).removeprefix("a ")


def _ordinal(numbers: tuple[int, ...], unit: str) -> str:
    link = " or " if numbers[-1] - numbers[0] == 1 else " to "
    return f"{link.join(_named(number, ORDINALS) for number in numbers)} {_noun(1, unit)}"


def _times(numbers: tuple[int, ...], unit: str) -> str:
    said = " to ".join(map(cardinal, numbers))
    return {"one": "once", "two": "twice"}.get(said, f"{said} times")


def _named(number: int, names: Sequence[str]) -> str:
    return names[number] if number < len(names) else str(number)


def _noun(number: int, unit: str) -> str:
    return unit.removesuffix("s") if number == 1 else unit


# One of these is "a day"; of anything else it is "one message".
TIMES = ("days", "working days", "weeks")
SAYINGS = {"bare": _bare, "ordinal": _ordinal, "times": _times}
FORMS = {"capital", *SAYINGS}


# From checked tables ------------------------------------------------------------------------------------

DAYS = ("reviewed_on", "in_force_from", "national_laws_due", "expires_on", "read_on")
FILES = {
    "rules.toml": Rule,
    "sources.toml": Source,
    "fields.toml": Field,
    "advice.toml": Advice,
    "events.toml": EventKind,
}
# What the tables inside an entry are, by its key.
PARTS: Mapping[str, Callable] = {"figures": Figure, "also": OtherButton, "calls_for": CallsFor}


def of_tables(checked: Mapping[str, Mapping]) -> Rulebook:
    """The rulebook of `checker.tables`, which may have been JSON in between, with each day in its ISO form."""
    return Rulebook(*(objects(cls, checked[name]) for name, cls in FILES.items()))


def objects(cls: type, table: Mapping[str, Mapping]) -> dict:
    return {key: cls(id=key, **_frozen(entry)) for key, entry in table.items()}


def _frozen(entry: Mapping) -> dict:
    frozen = {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}
    for name, cls in PARTS.items():
        if name in entry:
            frozen[name] = {key: cls(**part) for key, part in entry[name].items()}
    return frozen | {
        key: date.fromisoformat(day) for key, day in frozen.items() if key in DAYS and isinstance(day, str)
    }
