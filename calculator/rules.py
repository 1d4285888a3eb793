"""The rulebook: text in, checked rules, sources, fields and advice out.

Every number we advise is one `Rule`, beside where it came from and how sure anyone can be of it. This
module only thinks; `doors.files` reads the files, so the browser and the build parse the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date

# How sure anyone can be of a rule, the strongest first.
BASES = {"law": "the law", "measured": "measured", "custom": "custom", "judgement": "our judgement"}
UNITS = {"days", "working days", "messages", "promises", "characters", "words"}
SOURCE_KINDS = {"adviser", "survey", "law", "official", "research", "news", "article", "forum"}

Value = int | tuple[int, int] | Mapping[str, int | list[str]] | None


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
    number; `because` and `spread` are sentences in which `{value}` stands for it. `guide` is the page
    and section that explains it, from the site's root.

    A law says whom it `binds`, from when (`in_force_from`; a directive, which only binds states, the day on which
    their own laws are due), and `expires_on`: the day after which somebody must have read it again.
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
    binds: str = ""
    in_force_from: date | None = None
    national_laws_due: date | None = None
    expires_on: date | None = None

    def in_words(self, part: str | None = None) -> str:
        """The value as it is printed: "7 to 14 days", or one `part` of it: "first", "last", "weeks",
        or a key of the table."""
        return in_words(self.value, self.unit, part)

    def sentence(self, text: str) -> str:
        return text.replace("{value}", self.in_words()) if "{value}" in text else text


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
class Field:
    """A fact or a blank that a person may fill in.

    `kind` is the control that asks for it; `choices` its answers with their labels; `letter` says that
    it is a blank of the letters (and so never part of the facts).
    """

    id: str
    label: str
    kind: str = "text"
    hint: str = ""
    example: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)
    letter: bool = False


@dataclass(frozen=True)
class Advice:
    """What stands behind one advice code of a plan."""

    id: str
    text: str
    guide: str
    basis: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rulebook:
    rules: Mapping[str, Rule]
    sources: Mapping[str, Source]
    fields: Mapping[str, Field]
    advice: Mapping[str, Advice]

    def number(self, rule_id: str, part: str | None = None) -> int:
        value = self.rules[rule_id].value
        return value if part is None else value[part]

    def overdue(self, day: date) -> list[Rule]:
        """The laws that somebody must read again by now."""
        return [rule for rule in self.rules.values() if rule.expires_on and rule.expires_on < day]

    def span(self, rule_id: str) -> tuple[int, int]:
        first, last = self.rules[rule_id].value
        return first, last


DAYS = ("reviewed_on", "in_force_from", "national_laws_due", "expires_on", "read_on")

FILES = {"rules.toml": Rule, "sources.toml": Source, "fields.toml": Field, "advice.toml": Advice}


def in_words(value: Value, unit: str | None, part: str | None = None) -> str:
    """A value with its unit, in words a sentence can hold.

    Raises KeyError for a part the value does not have.
    """
    if part == "weeks":
        return _in_weeks(value)
    if part is not None:
        value = {"first": value[0], "last": value[1]}[part] if isinstance(value, tuple) else value[part]
    if isinstance(value, tuple):
        return f"{value[0]} to {value[1]} {unit}"
    return f"{value} {_singular(unit) if value == 1 else unit}"


def _in_weeks(value: Value) -> str:
    """7-day steps as weeks: 21 days is "3 weeks"; a span of days that are no full weeks is a KeyError."""
    spans = value if isinstance(value, tuple) else (value,)
    if any(days % 7 for days in spans):
        raise KeyError("weeks")
    weeks = [days // 7 for days in spans]
    return f"{' to '.join(map(str, weeks))} {'week' if weeks[-1] == 1 else 'weeks'}"


def _singular(unit: str | None) -> str:
    return (unit or "").removesuffix("s")


def parse(texts: Mapping[str, str]) -> Rulebook:
    """The rulebook from the text of each file, by name (see FILES).

    Raises ValueError with every fault in it: bad data stops a build, it is never half used.
    """
    return of_tables(tables(texts))


def tables(texts: Mapping[str, str]) -> dict[str, dict]:
    """The table of each file, checked; raises as `parse` does."""
    found, faults = _checked(texts)
    if faults:
        raise ValueError("\n".join(str(fault) for fault in faults))
    return found


def of_tables(checked: Mapping[str, Mapping]) -> Rulebook:
    """The rulebook of `tables`, which may have been JSON in between, with each day in its ISO form."""
    return Rulebook(*(_objects(cls, checked[name]) for name, cls in FILES.items()))


def _objects(cls: type, table: Mapping[str, Mapping]) -> dict:
    return {key: cls(id=key, **_frozen(entry)) for key, entry in table.items()}


def _frozen(entry: Mapping) -> dict:
    frozen = {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}
    if "figures" in frozen:
        frozen["figures"] = {key: Figure(**figure) for key, figure in frozen["figures"].items()}
    return frozen | {
        key: date.fromisoformat(day) for key, day in frozen.items() if key in DAYS and isinstance(day, str)
    }


def check(texts: Mapping[str, str]) -> list[Fault]:
    """Every fault in the data, so that a writer can mend them all at once."""
    return _checked(texts)[1]


def _checked(texts: Mapping[str, str]) -> tuple[dict[str, dict], list[Fault]]:
    """Each file's table, and the faults."""
    import tomllib  # not at the top: the browser gets checked tables (see `build.runtime.pack`) and need not load it

    tables, faults = {}, []
    for name in FILES:
        try:
            tables[name] = tomllib.loads(texts[name])
        except tomllib.TOMLDecodeError as error:
            faults.append(Fault(name, "-", str(error)))
    if faults:
        return tables, faults
    for name, cls in FILES.items():
        for key, entry in tables[name].items():
            shape = list(shape_faults(cls, entry))
            faults += [Fault(name, key, message) for message in shape]
            if not shape:
                faults += [Fault(name, key, message) for message in _CHECKS[name](entry, tables)]
    return tables, faults


# What TOML must give for each kind of value that the data classes name, and how to ask for it.
_KINDS: Mapping[str, tuple[str, Callable[[object], bool]]] = {
    "str": ("text", lambda value: isinstance(value, str)),
    "bool": ("true or false", lambda value: isinstance(value, bool)),
    "int": ("a whole number", lambda value: isinstance(value, int)),
    "float": ("a number", lambda value: isinstance(value, (int, float))),
    "date": ("a date", lambda value: isinstance(value, date)),
    "tuple[str, ...]": ("a list of texts", lambda value: isinstance(value, list) and _are_texts(value)),
    "Mapping[str, str]": ("a table of texts", lambda value: isinstance(value, dict) and _are_texts(value.values())),
    "Mapping[str, Figure]": ("a table of figures", lambda value: isinstance(value, dict)),
    "Value": (
        "a number, a span [from, to] or a table",
        lambda value: isinstance(value, (int, dict)) or _is_span(value),
    ),
}


def _are_texts(values: Iterable[object]) -> bool:
    return all(isinstance(value, str) for value in values)


def _is_span(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(isinstance(end, int) for end in value)


def _kind_faults(name: str, value: object, annotation: str) -> Iterator[str]:
    kinds = [_KINDS[kind] for kind in annotation.split(" | ") if kind != "None"]
    if not any(is_kind(value) for _, is_kind in kinds):
        yield f"{name} must be {' or '.join(words for words, _ in kinds)}"


def shape_faults(cls: type, entry: object) -> Iterator[str]:
    if not isinstance(entry, dict):
        yield "must be a table"
        return
    for f in fields(cls):
        if f.name in entry:
            yield from _kind_faults(f.name, entry[f.name], f.type)
    known = {f.name for f in fields(cls)} - {"id"}
    required = {f.name for f in fields(cls) if f.default is f.default_factory} - {"id"}
    yield from (f"unknown key {key!r}" for key in sorted(entry.keys() - known))
    yield from (f"lacks {key!r}" for key in sorted(required - entry.keys()))


def _rule_faults(rule: Mapping, tables: Mapping) -> Iterator[str]:
    yield from _basis_faults(rule)
    yield from _source_faults(rule.get("sources", []), tables)
    yield from _guide_faults(rule["guide"])
    if not rule["sources"] and rule["basis"] != "judgement":
        yield "needs a source: only our own judgement has none"
    if isinstance(rule.get("value"), (int, list)) and rule.get("unit") not in UNITS:
        yield f"unit must be one of {sorted(UNITS)}"
    if isinstance(span := rule.get("value"), list) and span[0] > span[1]:
        yield "a span must be [from, to], the smaller first"
    yield from _law_faults(rule)
    if "{value}" in rule["because"] + rule.get("spread", "") and "value" not in rule:
        yield "{value} stands in a sentence, but the rule has no value"


OF_A_LAW = ("binds", "in_force_from", "national_laws_due", "expires_on")


def _law_faults(rule: Mapping) -> Iterator[str]:
    """People act on a law: each says whom it binds, from when, when it was read, and until when that may be trusted."""
    if rule["basis"] != "law":
        yield from (f"{key} is for a law only" for key in OF_A_LAW if key in rule)
        return
    if not rule.get("binds"):
        yield "a law says whom it binds"
    if ("in_force_from" in rule) == ("national_laws_due" in rule):
        yield "a law says from when: in_force_from, or for a directive national_laws_due"
    if "expires_on" not in rule:
        yield "a law needs expires_on: the day by which it must be read again"
    elif not rule["reviewed_on"] < rule["expires_on"]:
        yield "expires_on must lie after reviewed_on"


def _source_entry_faults(source: Mapping, tables: Mapping) -> Iterator[str]:
    if source["kind"] not in SOURCE_KINDS:
        yield f"kind must be one of {sorted(SOURCE_KINDS)}"
    if source.get("address") and not re.match(r"https?://\S+$", source["address"]):
        yield "address must be a web address"
    if "it also says" in source.get("caveat", "").lower():
        yield "what a source says on the other side stands in other_half"
    if source.get("figures") and not source.get("year"):
        yield "a source with figures needs their year"
    for key, figure in source.get("figures", {}).items():
        yield from (f"figure {key}: {message}" for message in shape_faults(Figure, figure))


def _field_faults(entry: Mapping, tables: Mapping) -> Iterator[str]:
    if entry.get("kind") == "choice" and not entry.get("choices"):
        yield "a choice needs its choices"


def _advice_faults(entry: Mapping, tables: Mapping) -> Iterator[str]:
    yield from _basis_faults(entry)
    yield from _source_faults(entry.get("sources", []), tables)
    yield from _guide_faults(entry["guide"])


_CHECKS: Mapping[str, Callable[[Mapping, Mapping], Iterator[str]]] = {
    "rules.toml": _rule_faults,
    "sources.toml": _source_entry_faults,
    "fields.toml": _field_faults,
    "advice.toml": _advice_faults,
}


def _basis_faults(entry: Mapping) -> Iterator[str]:
    if entry["basis"] not in BASES:
        yield f"basis must be one of {list(BASES)}"


def _source_faults(ids: Iterable[str], tables: Mapping) -> Iterator[str]:
    yield from (f"unknown source {id!r}" for id in ids if id not in tables["sources.toml"])


def _guide_faults(address: str) -> Iterator[str]:
    if not re.fullmatch(r"guide/[a-z-]+/#[a-z0-9-]+", address):
        yield "guide must be a page and a section, such as guide/following-up/#no-date"
