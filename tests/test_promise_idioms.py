"""The grammar as data: every idiom keeps the promise of the example beside it, and is reached by it."""

from __future__ import annotations

import inspect
import json
import re
from datetime import timedelta
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from calculator.dates import closed_days, from_iso
from calculator.promise import read
from calculator.promise.clauses import CUES
from calculator.promise.grammar import Grammar, Idiom, Match
from calculator.promise.holidays import easter
from calculator.promise.idioms import EXAMPLE_DAY, GRAMMAR
from calculator.promise.lexicon.feasts import FEASTS
from calculator.promise.lexicon.phrases import CONNECTIVES
from calculator.promise.lexicon.topics import TOPICS
from calculator.promise.lexicon.vocabulary import HEDGES, REAL_WORDS, SPELLINGS, TARGETS
from calculator.promise.tokens import split

HOLIDAYS = json.loads((Path(__file__).parent / "promises" / "holidays.json").read_text(encoding="utf-8"))

# Its own days differ from those of plain "before" only when the last weekday is a holiday.
SEEN_ONLY_AT_HOLIDAYS = {"before the weekend"}

each_idiom = pytest.mark.parametrize("idiom", GRAMMAR.idioms, ids=lambda idiom: f"{idiom.rule}: {idiom.example}")


def as_reads(idiom: Idiom) -> str:
    """What the example reads as, in the short form that idioms are written with."""
    closed = closed_days(HOLIDAYS[idiom.country])
    reading = read(idiom.example, from_iso(EXAMPLE_DAY), closed, idiom.country)
    if reading.kind != "window":
        return reading.kind
    if reading.earliest == reading.latest:
        return f"{reading.earliest}"
    return f"{reading.earliest}..{reading.latest or ''}"


def refused(_moment: object, **_parts: object) -> None:
    """What a function says to a match that it refuses."""


def test_there_are_idioms():
    assert len(GRAMMAR.idioms) > 100


@each_idiom
def test_the_example_beside_an_idiom_reads_as_it_says(idiom: Idiom):
    assert as_reads(idiom) == idiom.reads


@each_idiom
def test_without_the_idiom_its_example_reads_otherwise(idiom: Idiom, monkeypatch: pytest.MonkeyPatch):
    if idiom.example in SEEN_ONLY_AT_HOLIDAYS:
        return
    mine = {(idiom.rule, pattern) for pattern in idiom.patterns}
    filed = zip(GRAMMAR.filed, GRAMMAR.builds, strict=True)
    builds = [refused if build is idiom.build and pattern in mine else build for pattern, build in filed]
    assert builds.count(refused) >= len(mine)
    monkeypatch.setattr(GRAMMAR, "builds", builds)
    assert as_reads(idiom) != idiom.reads


def test_before_the_weekend_is_its_last_working_day():
    reading = read("before the weekend", from_iso("2026-03-31"), closed_days(HOLIDAYS["GB"]), "GB")
    assert reading.latest == from_iso("2026-04-02")  # the Friday is Good Friday


@pytest.mark.parametrize("grammar", [GRAMMAR, CUES], ids=["idioms", "cues"])
def test_every_rule_that_a_pattern_names_is_there(grammar: Grammar):
    named = {rule for _rule, pattern in grammar.filed for rule in parts(pattern)}
    assert named <= {*(rule for rule, _pattern in grammar.filed), *(rule.strip("{}") for rule in grammar.terminals)}


def test_a_function_takes_what_its_pattern_hands_on():
    """Each part under its name, once; and a parameter without a default is never left out."""
    for (_rule, pattern), build in zip(GRAMMAR.filed, GRAMMAR.builds, strict=True):
        handed, always = handed_on(pattern), handed_on(without_brackets(pattern))
        assert len(handed) == len(set(handed)), pattern
        for names in (handed, always):
            inspect.signature(build).bind(None, **dict.fromkeys(names))


def test_no_idiom_can_hold_itself():
    """Or a text could go on inside one for ever ("the last day of the week of the last day of ...")."""
    named: dict[str, set[str]] = {}
    for rule, pattern in GRAMMAR.filed:
        named.setdefault(rule, set()).update(parts(pattern))
    assert len(tuple(TopologicalSorter(named).static_order())) > 50


# The notation


def parts(pattern: str) -> list[str]:
    """The rules that a pattern names."""
    return re.findall(r"(\w+)[}>]", pattern)


def handed_on(pattern: str) -> list[str]:
    """The names under which a function is given the parts of a match."""
    return [name or rule for name, rule in re.findall(r"\{(?:(\w+):)?(\w+)\}", pattern)]


def without_brackets(pattern: str) -> str:
    while "[" in pattern:
        pattern = re.sub(r"\[[^\[\]]*\]", "", pattern)
    return pattern


def test_patterns():
    grammar = Grammar()
    grammar.terminal("number", lambda text: int(text) if text.isdigit() else None)
    grammar.phrases("sign", "no|number\n nr")
    grammar.add("day", "[the] {day:number} [of {month:number}]", lambda _moment, day, month=None: (day, month))
    grammar.add("day", "<sign> {number}", lambda _moment, number: number)
    grammar.add("day", "today|now", lambda _moment: "today")
    grammar.add("day", "{number} is refused", lambda _moment, number: None)
    assert Match(grammar, split("the 3"), None).longest("day", 0) == (2, (3, None))
    assert Match(grammar, split("the 3 of 4"), None).longest("day", 0) == (4, (3, 4))
    assert Match(grammar, split("3 of of 4"), None).longest("day", 0) == (1, (3, None))
    assert Match(grammar, split("nr 3"), None).longest("day", 0) == (2, 3)
    assert Match(grammar, split("now"), None).longest("day", 0) == (1, "today")
    assert Match(grammar, split("3 is refused"), None).longest("day", 0) == (1, (3, None))
    assert Match(grammar, split("of"), None).longest("day", 0) is None


def test_an_idiom_may_have_the_value_of_its_one_part():
    grammar = Grammar()
    grammar.terminal("number", lambda text: int(text) if text.isdigit() else None)
    grammar.either("day", example="", reads="")("""
        the {number}
        {number} <number>
    """)
    assert Match(grammar, split("the 3"), None).longest("day", 0) == (2, 3)
    assert Match(grammar, split("4 5"), None).longest("day", 0) == (2, 4)


def test_a_grammar_is_made_of_others_in_their_order():
    first, second = Grammar(), Grammar()
    first.terminal("number", lambda text: int(text) if text.isdigit() else None)
    first.add("said", "next week", lambda _moment: "first")
    second.add("said", "next [big] week", lambda _moment: "second")
    second.add("said", "{number} weeks", lambda _moment, number: number)
    assert Match(Grammar(first, second), split("next week"), None).longest("said", 0) == (2, "first")
    assert Match(Grammar(second, first), split("next week"), None).longest("said", 0) == (2, "second")
    assert Match(Grammar(second, first), split("3 weeks"), None).longest("said", 0) == (2, 3)


def test_of_two_patterns_that_reach_as_far_the_first_filed_is_taken():
    grammar = Grammar()
    grammar.add("said", "next [big] week", lambda _moment: "first")
    grammar.add("said", "next week", lambda _moment: "second")
    assert Match(grammar, split("next week"), None).longest("said", 0) == (2, "first")


def test_a_part_that_is_refused_gives_way_to_another_that_reaches_as_far():
    grammar = Grammar()
    grammar.add("big", "big week", lambda _moment: None)
    grammar.add("said", "next {big}", lambda _moment, big: "first")
    grammar.add("said", "next big|{big} week", lambda _moment, big=None: "second")
    assert Match(grammar, split("next big week"), None).longest("said", 0) == (3, "second")


@pytest.mark.parametrize("pattern", ["the [next week", "the next] week"])
def test_a_bracket_that_is_never_closed_or_opened_is_refused(pattern: str):
    grammar = Grammar()
    grammar.add("said", pattern, lambda _moment: None)
    with pytest.raises(ValueError, match="a bracket is never closed"):
        Match(grammar, split("the week"), None)


# The words


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("wendesday thrusday tusday firday", "wednesday thursday tuesday friday"),
        ("tommorow nxt wk", "tomorrow next week"),
        ("buisness bussiness busines", "business business business"),
        ("they'll haven’t", "they will havent"),
        ("2weeks 3rd", "2 weeks 3rd"),
        ("six-month 5-7 Mon-Fri", "six month 5 - 7 mon - fri"),
        ("Nov. 20. Then", "nov 20 . then"),
        ("mouth seeks working without", "mouth seeks working without"),
    ],
)
def test_words_as_they_were_meant(typed: str, meant: str):
    assert " ".join(word.text for word in split(typed)) == meant


def test_each_word_keeps_its_place():
    said = "  Théy’ll  call—by Friday. "
    assert [said[word.start : word.end] for word in split(said)] == [
        "Théy’ll",
        "Théy’ll",
        "call",
        "—",
        "by",
        "Friday",
        ".",
    ]


def test_spellings_are_not_vocabulary_already():
    assert not {slip for slip, meant in SPELLINGS.items() if slip == meant}
    assert not (REAL_WORDS - TARGETS) & SPELLINGS.keys() & HEDGES


# Holidays and topics


@pytest.mark.parametrize(
    ("year", "day"),
    [(2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2038, "2038-04-25"), (2285, "2285-03-22")],
)
def test_easter(year: int, day: str):
    assert easter(year).isoformat() == day


def test_computed_holidays_agree_with_the_baked_ones():
    """Where a country's data names a holiday that can be worked out, both say the same day."""
    checked = 0
    for country, name, said in [
        ("US", "Thanksgiving Day", "on Thanksgiving"),
        ("US", "Memorial Day", "on Memorial Day"),
        ("US", "Labor Day", "on Labor Day"),
        ("US", "Martin Luther King Jr. Day", "on MLK Day"),
        ("GB", "Good Friday", "on Good Friday"),
        ("IE", "Easter Monday", "on Easter Monday"),
        ("IN", "Republic Day", "on Republic Day"),
        ("ZA", "Heritage Day", "on Heritage Day"),
    ]:
        calendar = closed_days(HOLIDAYS[country])
        for day in (day for day, known in calendar.holidays.items() if known == name and day.year < 2029):
            assert read(said, day - timedelta(days=20), calendar, country).earliest == day, said
            checked += 1
    assert checked >= 30


def test_no_phrase_is_listed_twice():
    lines = [line.strip() for phrases in TOPICS.values() for line in phrases.strip().splitlines()]
    assert len(lines) == len(set(lines)) > 200
    for phrases in CONNECTIVES.values():
        lines = [line.strip() for line in phrases.strip().splitlines()]
        assert len(lines) == len(set(lines))


def test_no_holiday_is_called_the_same_twice_in_one_place():
    seen: set[tuple[str, str]] = set()
    for feast in FEASTS:
        for called in feast.called.split(", "):
            for country in feast.countries.split():
                assert (called, country) not in seen
                seen.add((called, country))
