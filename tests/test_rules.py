"""The checker of the rulebook: every kind of fault is found, with its file and key; numbers become words."""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import replace

import pytest

from calculator import checker, rules
from calculator.doors import files
from calculator.letters import texts as letter_texts
from calculator.letters.offers import Offer
from calculator.rules import Rule, Value, in_words, with_numbers

RULES = """
[first-follow-up]
title = "First follow-up"
value = [7, 14]
unit = "days"
basis = "custom"
sources = ["adviser"]
because = "Custom is to ask {value} after the interview."
guide = "guide/following-up/#no-date"
reviewed_on = 2026-11-22

[duty]
title = "A duty"
value = 45
unit = "days"
basis = "law"
sources = ["adviser"]
because = "They must tell you within {value}."
guide = "guide/your-rights/#duty"
reviewed_on = 2026-11-22
binds = "employers with 25 or more staff"
in_force_from = 2026-01-01
expires_on = 2027-01-01
"""
SOURCES = """
[adviser]
title = "When to follow up"
publisher = "An adviser"
kind = "adviser"
year = 2023
read_on = 2026-11-22
address = "https://example.org/follow-up"
figures.waited = { value = 25, unit = "days", measures = "from the first interview to the answer" }

[nace-2023]
title = "Employers slower to make offers"
publisher = "NACE"
kind = "survey"
year = 2023
read_on = 2026-11-22
figures.mean = { value = 25.1, unit = "days", measures = "from the first interview to the answer" }
"""
FIELDS = """
[stage]
label = "Which interview was it?"
kind = "choice"
choices = { first = "the first" }
"""
ADVICE = """
[keep_applying]
text = "Keep applying."
said_by = "list"
guide = "guide/keep-applying/#why"
basis = "custom"
sources = ["adviser"]
"""
EVENTS = """
[let_go]
by = "person"
effect = "none"
told = "You let it go"
button = ""
button_as = "none"
one_line = { "I let it go" = {} }
asks = {}
contact = ""
contact_with = "nobody"
"""
TEXTS = {
    "rules.toml": RULES,
    "sources.toml": SOURCES,
    "fields.toml": FIELDS,
    "advice.toml": ADVICE,
    "events.toml": EVENTS,
    "advisers.toml": "[ours]",
}


# The code calls some thirty rules by name; what is tried here is no matter of theirs.
def faults_of(texts: dict[str, str]) -> list[rules.Fault]:
    return checker.check(texts, needs={}, named={})


def of_texts(texts: dict[str, str]) -> rules.Rulebook:
    return rules.of_tables(checker.said({name: tomllib.loads(text) for name, text in texts.items()}))


def with_change(file: str, old: str, new: str) -> dict[str, str]:
    assert old in TEXTS[file], "the change must change something"
    return {**TEXTS, file: TEXTS[file].replace(old, new, 1)}


def test_our_own_rulebook_has_no_fault():
    assert [str(fault) for fault in checker.check(files.texts())] == []


def test_what_the_browser_gets_in_place_of_the_texts_says_the_same():
    checked = json.loads(files.checked())
    book, whole = rules.of_tables(checked["rulebook"]), files.rulebook()
    assert replace(book, sources=whole.sources) == whole
    assert {id for rule in whole.rules.values() for id in rule.sources} <= book.sources.keys() < whole.sources.keys()
    assert all(
        replace(source, figures=whole.sources[id].figures) == whole.sources[id] for id, source in book.sources.items()
    )
    assert book.measured("nace-2023", "mean") == whole.measured("nace-2023", "mean")
    assert tuple(Offer(**offer) for offer in checked["offers"]) == files.offers()


def test_the_letters_that_the_browser_fetches_say_the_same():
    packed = json.loads(files.letters_packed())
    assert {one["id"]: letter_texts.of_table(one) for one in packed} == files.letters()


def test_a_rulebook_without_fault_is_read():
    assert faults_of(TEXTS) == []
    book = of_texts(TEXTS)
    assert book.span("first-follow-up") == (7, 14)
    assert book.number("duty") == 45
    assert book.sources["adviser"].figures["waited"].in_words() == "25 days"
    assert book.fields["stage"].choices == {"first": "the first"}
    assert book.advice["keep_applying"].sources == ("adviser",)


@pytest.mark.parametrize(
    ("file", "key", "old", "new", "says"),
    [
        ("rules.toml", "first-follow-up", 'title = "First follow-up"\n', "", "title"),
        ("rules.toml", "first-follow-up", 'unit = "days"', 'unit = "days"\ncolour = "red"', "colour"),
        ("rules.toml", "first-follow-up", 'basis = "custom"', 'basis = "habit"', "basis"),
        ("rules.toml", "first-follow-up", '["adviser"]', '["nobody"]', "nobody"),
        ("rules.toml", "first-follow-up", '["adviser"]', "[]", "source"),
        ("rules.toml", "first-follow-up", 'unit = "days"', 'unit = "moons"', "unit"),
        ("rules.toml", "first-follow-up", 'unit = "days"\n', "", "unit"),
        ("rules.toml", "first-follow-up", "[7, 14]", "[14, 7]", "smaller first"),
        ("rules.toml", "first-follow-up", "[7, 14]", "[7, 14, 21]", "span"),
        ("rules.toml", "first-follow-up", 'value = [7, 14]\nunit = "days"\n', "", "value"),
        ("rules.toml", "first-follow-up", "guide/following-up/#no-date", "following-up.md", "guide"),
        ("rules.toml", "first-follow-up", "2026-11-22", '"November"', "reviewed_on"),
        ("rules.toml", "duty", "expires_on = 2027-01-01\n", "", "expires_on"),
        ("rules.toml", "duty", "in_force_from = 2026-01-01\n", "", "from when"),
        ("rules.toml", "duty", "expires_on", "national_laws_due = 2026-06-07\nexpires_on", "from when"),
        ("rules.toml", "duty", 'binds = "employers with 25 or more staff"\n', "", "whom it binds"),
        ("rules.toml", "duty", "expires_on = 2027-01-01", "expires_on = 2026-11-22", "after reviewed_on"),
        ("rules.toml", "duty", 'basis = "law"', 'basis = "custom"', "for a law only"),
        ("sources.toml", "adviser", "year = 2023", 'year = 2023\ncaveat = "It also says otherwise."', "other_half"),
        ("sources.toml", "adviser", 'publisher = "An adviser"\n', "", "publisher"),
        ("sources.toml", "adviser", 'kind = "adviser"', 'kind = "hearsay"', "kind"),
        ("sources.toml", "adviser", "2026-11-22", '"lately"', "read_on"),
        ("sources.toml", "adviser", "https://example.org", "example.org", "address"),
        ("sources.toml", "adviser", "year = 2023\n", "", "year"),
        ("sources.toml", "adviser", ', measures = "from the first interview to the answer"', "", "measures"),
        ("fields.toml", "stage", 'choices = { first = "the first" }\n', "", "choices"),
        ("fields.toml", "stage", 'label = "Which interview was it?"\n', "", "label"),
        ("advice.toml", "keep_applying", 'basis = "custom"', 'basis = "habit"', "basis"),
        ("advice.toml", "keep_applying", '["adviser"]', '["nobody"]', "nobody"),
        ("advice.toml", "keep_applying", "#why", "", "guide"),
        ("advice.toml", "keep_applying", '"list"', '"shout"', "said_by"),
        ("rules.toml", "duty", 'basis = "law"', 'basis = "law"\nregion = "Ontario"', "region"),
        # values of the wrong kind are faults as well, and no crash
        ("rules.toml", "first-follow-up", 'basis = "custom"', 'basis = ["custom"]', "basis"),
        ("rules.toml", "first-follow-up", '["adviser"]', '"adviser"', "sources"),
        ("rules.toml", "first-follow-up", '["adviser"]', '[["adviser"]]', "source"),
        ("rules.toml", "first-follow-up", '"guide/following-up/#no-date"', "7", "guide"),
        ("rules.toml", "first-follow-up", '"Custom is to ask {value} after the interview."', "7", "because"),
        ("rules.toml", "first-follow-up", "[7, 14]", '"a week"', "value"),
        ("rules.toml", "first-follow-up", "[7, 14]", '["seven", "fourteen"]', "span"),
        ("sources.toml", "adviser", 'kind = "adviser"', "kind = []", "kind"),
        ("sources.toml", "adviser", '"https://example.org/follow-up"', "7", "address"),
    ],
)
def test_a_fault_is_found_with_its_file_and_key(file: str, key: str, old: str, new: str, says: str):
    (fault, *_) = faults = faults_of(with_change(file, old, new))
    assert {(fault.file, fault.key) for fault in faults} == {(file, key)}
    assert any(says in fault.message for fault in faults)
    assert str(fault).startswith(f"{file}: {key}: ")


@pytest.mark.parametrize("file", TEXTS)
def test_text_that_is_no_toml_names_its_file(file: str):
    (fault,) = faults_of({**TEXTS, file: "[half\n"})
    assert fault.file == file


def test_an_id_given_twice_is_refused():
    (fault,) = faults_of({**TEXTS, "rules.toml": RULES + RULES})
    assert fault.file == "rules.toml"


def test_an_entry_that_is_no_table_is_a_fault():
    (fault,) = faults_of({**TEXTS, "rules.toml": "seven = 7\n" + RULES})
    assert (fault.file, fault.key) == ("rules.toml", "seven")


def test_all_faults_come_at_once_and_nothing_is_half_used():
    bad = {name: text.replace("basis", "grounds").replace("label", "name") for name, text in TEXTS.items()}
    found = {(fault.file, fault.key) for fault in faults_of(bad)}
    assert found == {
        ("rules.toml", "first-follow-up"),
        ("rules.toml", "duty"),
        ("fields.toml", "stage"),
        ("advice.toml", "keep_applying"),
    }
    with pytest.raises(ValueError) as caught:
        checker.parse(bad)
    assert all(f"{file}: {key}: " in str(caught.value) for file, key in found)


@pytest.mark.parametrize(
    ("value", "unit", "part", "words"),
    [
        (1, "days", None, "a day"),
        (5, "days", None, "five days"),
        (7, "days", None, "a week"),
        (21, "days", None, "three weeks"),
        (42, "days", None, "six weeks"),
        (84, "days", None, "twelve weeks"),
        (91, "days", None, "91 days"),
        (45, "days", None, "45 days"),
        (1, "working days", None, "a working day"),
        (2, "working days", None, "two working days"),
        (7, "working days", None, "seven working days"),
        (1, "weeks", None, "a week"),
        ((7, 14), "days", None, "one to two weeks"),
        ((7, 9), "days", None, "seven to nine days"),
        ((8, 14), "days", None, "eight days to two weeks"),
        ((1, 7), "days", None, "one day to a week"),
        ((1, 14), "days", None, "one day to two weeks"),
        ((3, 5), "days", None, "three to five days"),
        ((1, 2), "days", None, "one or two days"),
        ((1, 2), "working days", None, "one or two working days"),
        ((7, 14), "days", "first", "a week"),
        ((7, 14), "days", "last", "two weeks"),
        ((1, 2), "working days", "first", "a working day"),
        ((7, 9), "days", "first.bare", "week"),
        ((8, 9), "days", "first.bare", "eight days"),
        ((14, 21), "days", "first.bare", "two weeks"),
        ((7, 14), "days", "first.capital", "A week"),
        ({"light": 1, "usual": 2}, "messages", "light", "one message"),
        ({"light": 1, "usual": 2}, "messages", "usual", "two messages"),
        ({"light": 1, "usual": 2}, "messages", "usual.capital", "Two messages"),
        ({"light": 1, "usual": 2}, "messages", "light.times", "once"),
        ({"light": 1, "usual": 2}, "messages", "usual.times", "twice"),
        (3, "messages", "times.capital", "Three times"),
        (1800, "characters", None, "1800 characters"),
        ((1, 2), "working days", "ordinal", "first or second working day"),
        ((1, 3), "working days", "ordinal", "first to third working day"),
        (2, "working days", "ordinal", "second working day"),
    ],
)
def test_a_number_in_words(value: Value, unit: str, part: str | None, words: str):
    assert in_words(value, unit, part) == words


@pytest.mark.parametrize(
    ("value", "unit", "part"),
    [
        ((7, 14), "days", "middle"),
        ((7, 14), "days", "first.middle"),
        (7, "days", "first"),
        ((1, 2), "working days", "weeks"),
        (21, "days", "spelt"),
        ({"light": 1}, "messages", "heavy"),
        ({"light": 1}, "messages", None),
        ({"expected": ["US"]}, None, "expected"),
        (None, None, None),
    ],
)
def test_a_part_that_a_number_does_not_have_is_a_key_error(value: Value, unit: str | None, part: str | None):
    with pytest.raises(KeyError):
        in_words(value, unit, part)


def test_a_sentence_shows_its_rules_number():
    assert of_texts(TEXTS).rules["duty"].because == "They must tell you within 45 days."


def test_a_text_shows_the_numbers_of_other_rules():
    book = of_texts(TEXTS).rules
    assert with_numbers("Ask {rule:first-follow-up.first} later.", book) == "Ask a week later."
    assert with_numbers("{rule:first-follow-up.last.capital} later, ask.", book) == "Two weeks later, ask."
    assert with_numbers("No number here.", book) == "No number here."


@pytest.mark.parametrize("quoted", ["{value.middle}", "{value.first}", "{rule:no-such-rule}", "{valve}"])
def test_a_number_that_is_not_there_is_a_fault(quoted: str):
    (fault,) = faults_of(with_change("rules.toml", "within {value}", f"within {quoted}"))
    assert (fault.file, fault.key) == ("rules.toml", "duty")
    (fault,) = faults_of(with_change("advice.toml", "Keep applying.", f"Keep applying {quoted}."))
    assert (fault.file, fault.key) == ("advice.toml", "keep_applying")


@pytest.mark.parametrize("rule", files.rulebook().rules.values(), ids=lambda rule: rule.id)
def test_every_sentence_of_ours_can_be_said(rule: Rule):
    assert "{" not in rule.because + rule.spread


@pytest.mark.parametrize(
    ("publisher", "year", "name", "name_in_text"),
    [
        ("An adviser", "year = 2023", "An adviser, 2023", "An adviser, 2023"),
        ("An adviser", "", "An adviser", "An adviser"),
        ("unknown", "year = 2023", "When to follow up, 2023", "“When to follow up”, 2023"),
        ("", "", "When to follow up", "“When to follow up”"),
    ],
)
def test_a_source_is_named_by_who_published_it_else_by_its_title(publisher, year, name, name_in_text):
    sources = SOURCES.replace("An adviser", publisher).replace("year = 2023", year)
    sources = re.sub("figures.waited.*", "", sources)  # a figure needs its year
    source = of_texts({**TEXTS, "sources.toml": sources}).sources["adviser"]
    assert (source.name, source.name_in_text) == (name, name_in_text)
