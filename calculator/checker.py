"""The checker of the rulebook: the text of each data file in, every fault at once, or the checked tables.

It says what a data file must hold, and in NEEDS what the code expects of each rule that it calls by name. The build
and the tests run it; what runs in the browser gets the checked tables and need not load it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from itertools import pairwise

from calculator import rules
from calculator.fields import entry_faults
from calculator.opinions import advisers as voices
from calculator.opinions.advisers import Adviser, Saying
from calculator.plan.planner import ADVICE
from calculator.plan.steps import CHANNELS, KINDS
from calculator.rules import BASES, DOERS, FILES, CallsFor, Fault, Figure, OtherButton, Rule, Rulebook, Values

SOURCE_KINDS = {"adviser", "survey", "law", "official", "research", "news", "article", "forum"}

# What a rule must be ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Number:
    """A whole number of `unit`; below `least` or above `most` it is a slip, or no advice that we know."""

    unit: str
    least: int
    most: int

    def faults(self, rule: Mapping) -> Iterator[str]:
        if rule.get("unit") != self.unit:
            yield f"unit must be {self.unit!r}: that is what it counts"
        yield from self.value_faults(rule.get("value"))

    def value_faults(self, value: object) -> Iterator[str]:
        yield from self.number_faults("value", value)

    def number_faults(self, name: str, number: object) -> Iterator[str]:
        if type(number) is not int:
            yield f"{name} must be a whole number"
        elif not self.least <= number <= self.most:
            yield f"{name} is {number}, and must be between {self.least} and {self.most} {self.unit}"


@dataclass(frozen=True)
class Pair(Number):
    """Two of them, [from, to]."""

    def value_faults(self, value: object) -> Iterator[str]:
        if not isinstance(value, list) or len(value) != 2:
            yield "value must be a span [from, to]"
            return
        found = [*self.number_faults("from", value[0]), *self.number_faults("to", value[1])]
        yield from found or (["a span must be [from, to], the smaller first"] if value[0] > value[1] else [])


@dataclass(frozen=True)
class Table(Number):
    """One of them for each of `keys`."""

    keys: tuple[str, ...]

    def value_faults(self, value: object) -> Iterator[str]:
        if not isinstance(value, dict) or value.keys() != set(self.keys):
            yield f"value must be a table of {', '.join(self.keys)}"
        else:
            yield from _each(self.number_faults, value)


@dataclass(frozen=True)
class Law(Number):
    """A number that a law sets, so the day on which it came into force is there, and the region."""

    def faults(self, rule: Mapping) -> Iterator[str]:
        yield from super().faults(rule)
        if rule["basis"] != "law" or not {"in_force_from", "region"} <= rule.keys():
            yield "must be a law with its in_force_from and its region: the code asks since when it holds, and where"


@dataclass(frozen=True)
class Texts:
    """Lists of texts, each written like `pattern`; the code reads those of `keys`."""

    keys: tuple[str, ...]
    pattern: str

    def faults(self, rule: Mapping) -> Iterator[str]:
        value = rule.get("value")
        if not isinstance(value, dict) or not value.keys() >= set(self.keys):
            yield f"value must be a table with {', '.join(self.keys)}"
        else:
            yield from _each(self.list_faults, value)

    def list_faults(self, name: str, texts: object) -> Iterator[str]:
        if not isinstance(texts, list) or not texts or not _are_texts(texts):
            yield f"{name} must be a list of texts, not empty"
        else:
            yield from (f"{name}: {text!r} is not written like the others" for text in texts if not self.fits(text))

    def fits(self, text: str) -> bool:
        return bool(re.fullmatch(self.pattern, text))


@dataclass(frozen=True)
class Sentence:
    """No number: a step or a page only quotes what it says."""

    def faults(self, rule: Mapping) -> Iterator[str]:
        if "value" in rule:
            yield "has a value that nothing reads"


Need = Number | Texts | Sentence


def _each(faults: Callable[[str, object], Iterator[str]], table: Mapping[str, object]) -> Iterator[str]:
    for key, value in table.items():
        yield from faults(key, value)


PACES = ("light", "usual", "persistent")

# What any rule may say, whether code calls it or not.
UNITS = {
    "days": (1, 180),
    "working days": (1, 20),
    "messages": (1, 10),
    "promises": (1, 5),
    "characters": (1, 10_000),
    "words": (1, 1_000),
}

# The rules that code calls by name. A test reads the code and holds it to this list.
NEEDS: Mapping[str, Need] = {
    "thank-you": Number("days", 1, 5),
    "thank-you-late": Number("days", 1, 30),
    "thank-you-custom": Texts(("expected", "split", "mixed", "recommended"), "[A-Z]{2}"),
    "first-follow-up": Pair("days", 3, 42),
    "first-follow-up-quick": Pair("days", 1, 42),
    "after-promise": Pair("working days", 1, 10),
    "after-floor": Pair("days", 1, 42),
    "check-in": Sentence(),
    "between-follow-ups": Pair("days", 3, 42),
    "between-follow-ups-quick": Pair("days", 2, 42),
    "after-any-message": Number("days", 1, 42),
    "after-any-message-quick": Number("days", 1, 42),
    "know-by": Number("working days", 1, 10),
    "on-hold": Pair("days", 14, 180),
    "quiet-days": Pair("days", 1, 21),
    "pace": Table("messages", 1, 5, keys=PACES),
    "follow-ups-in-all": Number("messages", 1, 10),
    "ask-contacted": Number("days", 1, 42),
    "close": Number("days", 7, 120),
    "close-slow": Number("days", 7, 180),
    "close-quick": Number("days", 3, 120),
    "close-after-follow-up": Number("days", 1, 60),
    "close-after-follow-up-quick": Number("days", 1, 60),
    "close-after-promise": Number("days", 1, 60),
    "silence-means-no": Number("working days", 1, 20),
    "no-contact": Number("days", 1, 60),
    "broken-promises": Number("promises", 1, 5),
    "weeks-on": Number("days", 14, 180),
    "other-offer": Number("working days", 1, 10),
    "answer-the-employer": Number("days", 1, 7),
    "ask-for-time": Sentence(),
    "agency-call": Sentence(),
    "ask-in-interview": Sentence(),
    "ontario-duty": Law("days", 1, 180),
    "mailto-length": Number("characters", 1_000, 8_000),
    "letter-words": Pair("words", 20, 200),
    "message-length": Number("characters", 160, 320),
    "invitation-length": Number("characters", 100, 300),
    "letter-openers": Texts(("phrases",), "[a-z' ]+"),
    "letters-too-alike": Table("percent of the words", 50, 100, keys=("alike",)),
    "spelt-two-ways": Table("percent of the letters", 50, 100, keys=("alike",)),
}

# The entries of other files that code calls by name.
NAMED: Mapping[str, Collection[str]] = {
    "advice.toml": ADVICE.keys(),
    "events.toml": {"asked", "offer", *(kind.done_by for kind in KINDS.values() if kind.done_by)},
}
# The figures that code quotes, of the sources that found them.
FIGURES = (("nace-2023", "mean"),)

# Numbers that must not be larger than the next: the other way round a plan would contradict itself.
IN_ORDER = (
    ("thank-you", "thank-you-late", "first-follow-up.last"),
    ("ask-contacted", "first-follow-up.last", "close", "close-slow"),
    ("first-follow-up-quick.first", "first-follow-up.first"),
    ("first-follow-up-quick.last", "close-quick", "close"),
    ("close-after-follow-up-quick", "close-quick"),
    ("after-any-message-quick", "between-follow-ups-quick.first", "between-follow-ups.first"),
    ("first-follow-up.first", "after-floor.last"),
    ("after-any-message", "between-follow-ups.first", "close"),
    ("close-after-follow-up", "close", "weeks-on"),
    (*(f"pace.{pace}" for pace in PACES), "follow-ups-in-all"),
)


def _need_faults(book: Mapping[str, Mapping], needs: Mapping[str, Need]) -> Iterator[Fault]:
    fits = {}
    for id, rule in book.items():
        messages = list(needs[id].faults(rule) if id in needs else _plain_faults(rule))
        yield from (Fault("rules.toml", id, message) for message in messages)
        if id in needs and not messages:
            fits[id] = rule
    yield from _order_faults(fits)


def _plain_faults(rule: Mapping) -> Iterator[str]:
    """Of the value of a rule that no code calls: a guide may print it all the same."""
    value, unit = rule.get("value"), rule.get("unit")
    if not isinstance(value, (int, list)):
        return
    if unit not in UNITS:
        yield f"unit must be one of {sorted(UNITS)}"
    else:
        yield from (Pair if isinstance(value, list) else Number)(unit, *UNITS[unit]).value_faults(value)


def _order_faults(book: Mapping[str, Mapping]) -> Iterator[Fault]:
    for names in IN_ORDER:
        known = [(name, number) for name in names if (number := _number(book, name)) is not None]
        for (lower, less), (upper, more) in pairwise(known):
            if less > more:
                says = f"{lower} is {less}, and must not be more than {upper}, which is {more}"
                yield Fault("rules.toml", lower.partition(".")[0], says)


def _figure_faults(sources: Mapping[str, Mapping]) -> Iterator[Fault]:
    for id, name in FIGURES:
        figure = sources.get(id, {}).get("figures", {}).get(name, {})
        if type(figure.get("value")) not in (int, float) or figure.get("unit") != "days":
            yield Fault("sources.toml", id, f"needs the figure {name!r}, a number of days: the code quotes it")


def _number(book: Mapping[str, Mapping], name: str) -> int | None:
    id, _, part = name.partition(".")
    if id not in book:
        return None
    value = book[id]["value"]
    if isinstance(value, list):
        return value[0 if part == "first" else 1]
    return value[part] if part else value


# What a file must hold ----------------------------------------------------------------------------------


def parse(texts: Mapping[str, str]) -> Rulebook:
    """The rulebook from the text of each file, by name (see `rules.FILES`).

    Raises ValueError with every fault in it: bad data stops a build, it is never half used.
    """
    return rules.of_tables(tables(texts))


def tables(texts: Mapping[str, str]) -> dict[str, dict]:
    """The table of each file, checked, its sentences with their numbers; raises as `parse` does."""
    found, faults = _read(texts)
    faults = faults or list(table_faults(found))
    if faults:
        raise ValueError("\n".join(str(fault) for fault in faults))
    return said(found)


def check(
    texts: Mapping[str, str], needs: Mapping[str, Need] = NEEDS, named: Mapping[str, Collection[str]] = NAMED
) -> list[Fault]:
    """Every fault in the data, so that a writer can mend them all at once."""
    found, faults = _read(texts)
    return faults or list(table_faults(found, needs, named))


ADVISERS = "advisers.toml"


def _read(texts: Mapping[str, str]) -> tuple[dict[str, dict], list[Fault]]:
    found, faults = {}, []
    for name in (*FILES, ADVISERS):
        try:
            found[name] = tomllib.loads(texts[name])
        except tomllib.TOMLDecodeError as error:
            faults.append(Fault(name, "-", str(error)))
    return found, faults


def table_faults(
    tables: Mapping[str, Mapping], needs: Mapping[str, Need] = NEEDS, named: Mapping[str, Collection[str]] = NAMED
) -> Iterator[Fault]:
    """What is wrong with an entry's shape is told first; what an entry of the right shape says is looked at then."""
    sound: dict[str, dict[str, dict]] = {}
    for name, cls in FILES.items():
        shapes = {key: list(shape_faults(cls, entry)) for key, entry in tables[name].items()}
        yield from (Fault(name, key, message) for key, messages in shapes.items() for message in messages)
        sound[name] = {key: tables[name][key] for key, messages in shapes.items() if not messages}
    for name, entries in sound.items():
        yield from (Fault(name, key, says) for key, entry in entries.items() for says in _CHECKS[name](entry, tables))
    for name, ids in {"rules.toml": needs, **named}.items():
        lost = sorted(set(ids) - tables[name].keys())
        yield from (Fault(name, id, "is missing: the code calls it by this name") for id in lost)
    for id in sorted(tables["advice.toml"].keys() - ADVICE.keys()):
        yield Fault("advice.toml", id, "no plan has this code: `planner.ADVICE` says when each holds")
    yield from _need_faults(sound["rules.toml"], needs)
    yield from _figure_faults(sound["sources.toml"])
    advisers = list(_adviser_faults(tables))
    yield from advisers
    if not advisers:
        sound[ADVISERS] = dict(tables[ADVISERS])
        yield from _sentence_faults(sound)


# Which texts of an entry may quote a number, as a rule's own `{value}` or as `{rule:first-follow-up}`.
SENTENCES = {
    "rules.toml": ("because", "spread"),
    "fields.toml": ("label", "hint", "choices"),
    "advice.toml": ("text",),
    ADVISERS: tuple(voices.TOPICS),
}


def said(tables: Mapping[str, dict]) -> dict[str, dict]:
    """The same with each number in its sentence."""
    fill = _Sentences(tables)
    filled = {name: {id: entry | fill.of(name, id, entry) for id, entry in tables[name].items()} for name in SENTENCES}
    return {**tables, **filled}


def _sentence_faults(sound: Mapping[str, Mapping]) -> Iterator[Fault]:
    fill = _Sentences(sound)
    for name in SENTENCES:
        for id, entry in sound[name].items():
            try:
                sentences = fill.of(name, id, entry)
            except KeyError as missing:
                yield Fault(name, id, f"quotes a number that is not there: {missing}")
            except ValueError as untrue:
                yield Fault(name, id, str(untrue))
            else:
                left = [text for text in _texts(sentences) if "{" in text]
                yield from (Fault(name, id, f"holds braces that stand for nothing: {text}") for text in left)


def cited(tables: Mapping[str, Mapping]) -> dict[str, dict]:
    """The sources that an answer may name, with the figures that code quotes: the others are for the guides."""
    sources = tables["sources.toml"]
    named = {
        id
        for name in ("rules.toml", "advice.toml")
        for entry in tables[name].values()
        for id in entry.get("sources", ())
    }
    figures = {
        id: {name: sources[id]["figures"][name] for source, name in FIGURES if source == id} for id, _ in FIGURES
    }
    return {
        id: {**entry, "figures": figures.get(id, {})} for id, entry in sources.items() if id in named | figures.keys()
    }


def of_advisers(tables: Mapping[str, Mapping]) -> dict[str, dict]:
    """The advisers, and the sources that they were read in."""
    said = [saying for id, entry in tables[ADVISERS].items() if id != voices.OURS for saying in entry.values()]
    read_in = {
        one["source"]
        for saying in said
        if isinstance(saying, dict)
        for one in (saying, saying.get("other_side", saying))
    }
    sources = {id: {**entry, "figures": {}} for id, entry in tables["sources.toml"].items() if id in read_in}
    return {ADVISERS: dict(tables[ADVISERS]), "sources.toml": sources}


class _Sentences:
    """The sentences of an entry with their numbers, which are our rules' or the advisers'."""

    def __init__(self, tables: Mapping[str, Mapping]):
        self.rules = rules.objects(Rule, tables["rules.toml"])
        self.advisers = voices.of_file(tables[ADVISERS])

    def of(self, name: str, id: str, entry: Mapping) -> dict[str, object]:
        """Raises KeyError for a number that is not there, ValueError for one that an adviser does not say."""
        own = self.rules.get(id) if name == "rules.toml" else None
        return {key: self._filled(entry[key], own) for key in SENTENCES[name] if key in entry}

    def _filled(self, text: object, own: Rule | None) -> object:
        if isinstance(text, dict):
            return {key: self._filled(inner, own) for key, inner in text.items()}
        if not isinstance(text, str):
            return text
        return rules.with_numbers(voices.as_they_say(text, self.advisers), self.rules, own)


def _texts(sentences: Mapping[str, object]) -> Iterator[str]:
    for text in sentences.values():
        yield from _texts(text) if isinstance(text, dict) else [str(text)]


# Advisers


def _adviser_faults(tables: Mapping[str, Mapping]) -> Iterator[Fault]:
    for id, entry in tables[ADVISERS].items():
        faults = _ours_faults(entry) if id == voices.OURS else _one_adviser_faults(entry, tables["sources.toml"])
        yield from (Fault(ADVISERS, id, message) for message in faults)
    if voices.OURS not in tables[ADVISERS]:
        yield Fault(ADVISERS, voices.OURS, "is missing: why our own days are not theirs")


def _ours_faults(entry: object) -> Iterator[str]:
    if not isinstance(entry, dict) or not _are_texts(entry.values()):
        yield "must be a table of texts"
    else:
        yield from (f"unknown key {key!r}" for key in sorted(entry.keys() - voices.RULES.keys()))


def _one_adviser_faults(entry: object, sources: Mapping[str, Mapping]) -> Iterator[str]:
    if not isinstance(entry, dict):
        yield "must be a table"
        return
    about = {key: value for key, value in entry.items() if key not in voices.TOPICS}
    yield from shape_faults(Adviser, {**about, "country": about.get("country", ""), "says": {}})
    if not re.fullmatch("|[A-Z]{2}", str(entry.get("country", ""))):
        yield "country must be written like GB"
    if len(about) == len(entry):
        yield "says nothing"
    for topic in voices.TOPICS.keys() & entry.keys():
        yield from (f"{topic}: {message}" for message in _saying_faults(topic, entry[topic], sources))


def _saying_faults(topic: str, entry: object, sources: Mapping[str, Mapping]) -> Iterator[str]:
    found = list(shape_faults(Saying, entry))
    yield from found
    if found or not isinstance(entry, dict):
        return
    saying = Saying(**entry)
    other = saying.other_side
    if not saying.statement.strip():
        yield "a value needs the statement it rests on"
    if other and (other.keys() != {"source", "statement"} or not all(text.strip() for text in other.values())):
        yield "other_side needs its source and its statement"
    yield from _source_faults(
        [saying.source, *([other["source"]] if "source" in other else [])], {"sources.toml": sources}
    )
    if topic in voices.RULES and saying.value is not None and not saying.is_never:
        try:
            saying.days()
        except ValueError as fault:
            yield str(fault)


def _are_values(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(one, (str, bool)) for one in value.values())


# What TOML must give for each kind of value that the data classes name, and how to ask for it.
_KINDS: Mapping[str, tuple[str, Callable[[object], bool]]] = {
    "str": ("text", lambda value: isinstance(value, str)),
    "bool": ("true or false", lambda value: isinstance(value, bool)),
    "int": ("a whole number", lambda value: type(value) is int),
    "float": ("a number", lambda value: type(value) in (int, float)),
    "date": ("a date", lambda value: isinstance(value, date)),
    "tuple[str, ...]": ("a list of texts", lambda value: isinstance(value, list) and _are_texts(value)),
    "Mapping[str, str]": ("a table of texts", lambda value: isinstance(value, dict) and _are_texts(value.values())),
    "Mapping[str, Figure]": ("a table of figures", lambda value: isinstance(value, dict)),
    "Mapping[str, Saying]": ("a table of what they say", lambda value: isinstance(value, dict)),
    "Mapping[str, OtherButton]": ("a table of buttons", lambda value: isinstance(value, dict)),
    "Mapping[str, CallsFor]": ("a table of steps, by their rules", lambda value: isinstance(value, dict)),
    "Mapping[str, Values]": (
        "a table of tables of texts, true or false",
        lambda value: isinstance(value, dict) and all(map(_are_values, value.values())),
    ),
    "Values": ("a table of texts, true or false", _are_values),
    "Value": (
        "a number, a span [from, to] or a table",
        lambda value: type(value) is int or isinstance(value, dict) or _is_span(value),
    ),
}


def _are_texts(values: Iterable[object]) -> bool:
    return all(isinstance(value, str) for value in values)


def _is_span(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(type(end) is int for end in value)


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
            yield from _kind_faults(f.name, entry[f.name], str(f.type))
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
    yield from _law_faults(rule)


OF_A_LAW = ("binds", "region", "in_force_from", "national_laws_due", "expires_on")


def _law_faults(rule: Mapping) -> Iterator[str]:
    """People act on a law: each says whom it binds, from when, when it was read, and until when that may be trusted."""
    if rule["basis"] != "law":
        yield from (f"{key} is for a law only" for key in OF_A_LAW if key in rule)
        return
    if not re.fullmatch(r"[A-Z]{2}-[A-Z0-9]+", rule.get("region", "CA-ON")):
        yield "region must be written like CA-ON"
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


# What says an advice: the headline, a step, the sentence about what to do meanwhile, or the list below it.
SAID_BY = ("headline", "step", "meanwhile", "list")


def _advice_faults(entry: Mapping, tables: Mapping) -> Iterator[str]:
    if entry["said_by"] not in SAID_BY:
        yield f"said_by must be one of {', '.join(SAID_BY)}"
    yield from _basis_faults(entry)
    yield from _source_faults(entry.get("sources", []), tables)
    yield from _guide_faults(entry["guide"])


# What some parts of a kind of event may be (see data/events.toml), and what its effect asks for beyond them.
EVENT_WORDS = {
    "by": DOERS,
    "effect": ("none", "restarts", "answers", "ends"),
    "button_as": ("chip", "link", "none"),
    "contact_with": ("interviewers", "contact", "nobody"),
}
EVENT_ASKS = ("when", "channel", "terms", "arranged")
OUTCOME = ("headline", "state", "next", "questions", "links", "may_still_call")
NEEDED_FOR: Mapping[str, tuple[str, ...]] = {"none": (), "restarts": (), "answers": ("firm", *OUTCOME), "ends": OUTCOME}


def _event_faults(entry: Mapping, tables: Mapping) -> Iterator[str]:
    for key, words in EVENT_WORDS.items():
        if entry[key] not in words:
            yield f"{key} must be one of {', '.join(words)}"
    yield from (f"{key} must not be empty" for key in ("told", "one_line") if not entry[key])
    for key, how, none in (("button", "button_as", "none"), ("contact", "contact_with", "nobody")):
        if bool(entry[key]) == (entry[how] == none):
            yield f"{key} must be empty where {how} is {none!r}, and only there"
    if entry["by"] == "employer" and not entry["contact"]:
        yield "contact must say what they did: it is what came of the contact before it"
    yield from (f"asks: unknown question {key!r}" for key in entry["asks"] if key not in EVENT_ASKS)
    yield from _told_faults(entry, tables)
    yield from _owed_faults(entry, tables)
    yield from _outcome_faults(entry)


def _told_faults(entry: Mapping, tables: Mapping) -> Iterator[str]:
    """Of the values that it is told with, or that make it firm."""
    told = {f"one_line, {words}": values for words, values in entry["one_line"].items()} | {
        "firm": entry.get("firm", {})
    }
    for key, other in entry.get("also", {}).items():
        found = list(shape_faults(OtherButton, other))
        yield from (f"also {key}: {message}" for message in found)
        told |= {} if found else {f"also {key}": other["sets"]}
    for where, values in told.items():
        yield from (f"{where}: {message}" for message in _value_faults(values, tables["fields.toml"]))


def _owed_faults(entry: Mapping, tables: Mapping) -> Iterator[str]:
    """A step that is owed says by which rule; another file has that rule."""
    for rule, owed in entry.get("calls_for", {}).items():
        if found := list(shape_faults(CallsFor, owed)):
            yield from (f"calls_for {rule}: {message}" for message in found)
            continue
        if rule not in tables["rules.toml"]:
            yield f"calls_for {rule}: no rule has this name"
        yield from (
            f"calls_for {rule}: {message}" for message in _value_faults(owed.get("where", {}), tables["fields.toml"])
        )


def _value_faults(values: Values, fields: Mapping[str, Mapping]) -> Iterator[str]:
    for name, value in values.items():
        field = fields.get(f"events.{name}", {})
        choices = {"yes": (True, False), "channel": CHANNELS, "choice": field.get("choices", ())}
        if value not in choices.get(field.get("kind", ""), ()):
            yield f"{name} cannot be {value!r}"


def _outcome_faults(entry: Mapping) -> Iterator[str]:
    needed = NEEDED_FOR.get(entry["effect"], ())
    yield from (f"lacks {key!r}, for it {entry['effect']}" for key in needed if key not in entry)
    unneeded = [key for key in ("firm", *OUTCOME) if key in entry and key not in needed]
    yield from (f"{key} says nothing where effect is {entry['effect']!r}" for key in unneeded)
    may_be_empty = ("questions", "links", "may_still_call")
    yield from (f"{key} must not be empty" for key in needed if key not in may_be_empty and not entry.get(key, True))
    for address in entry.get("links", {}).values():
        if not re.fullmatch(r"guide/[a-z-]+/(#[a-z0-9-]+)?", address):
            yield f"links: {address!r} must be a guide, such as guide/moving-on/"


_CHECKS: Mapping[str, Callable[[Mapping, Mapping], Iterator[str]]] = {
    "rules.toml": _rule_faults,
    "sources.toml": _source_entry_faults,
    "fields.toml": lambda entry, tables: entry_faults(entry),
    "advice.toml": _advice_faults,
    "events.toml": _event_faults,
}


def _basis_faults(entry: Mapping) -> Iterator[str]:
    if entry["basis"] not in BASES:
        yield f"basis must be one of {list(BASES)}"


def _source_faults(ids: Iterable[str], tables: Mapping) -> Iterator[str]:
    yield from (f"unknown source {id!r}" for id in ids if id not in tables["sources.toml"])


def _guide_faults(address: str) -> Iterator[str]:
    if not re.fullmatch(r"guide/[a-z-]+/#[a-z0-9-]+", address):
        yield "guide must be a page and a section, such as guide/following-up/#no-date"
