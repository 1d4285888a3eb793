"""The letters' own texts, policed as hard as code, and the checker that does it."""

from __future__ import annotations

import ast
import inspect
import re
from importlib.resources import files as package_files

import pytest

from calculator.doors import files
from calculator.letters import texts
from calculator.plan import planner

RULEBOOK = files.rulebook()
GROUPS = files.letter_groups()
FOLDER = package_files("calculator").joinpath("data", "letters")
TEXTS = {f"letters/{file.name}": file.read_text("utf-8") for file in FOLDER.iterdir()}
assert TEXTS, "no letters found"
LETTERS = texts.parse(TEXTS, GROUPS, RULEBOOK)

GOOD = """+++
title = "A letter"
when = "Send it {rule:after-promise} after that."
to = "contact"
channel = "email"
group = "asking"
after = "rejection"
link = "Ask them"
place = 3
subject = "{job}"
delete = "Nothing."
next = "Wait."
+++
Dear {recipient},

?promised You expected to decide by {promised}.

When can I expect to hear?

{your_name}
"""


def faults(text: str) -> list[str]:
    """What the checker says of one file; fields that only other letters use are not its business."""
    found = texts.check({**TEXTS, "letters/new.txt": text}, GROUPS, RULEBOOK)
    return [f"{fault.key}: {fault.message}" for fault in found]


def changed(old: str, new: str) -> list[str]:
    assert old in GOOD
    return faults(GOOD.replace(old, new))


# The texts


def test_the_data_has_no_fault():
    assert texts.check(TEXTS, GROUPS, RULEBOOK) == []


def test_every_group_has_its_letters():
    assert {letter.group for letter in LETTERS.values()} == set(GROUPS)


def test_what_is_offered_after_an_event_stands_in_its_places():
    after = {
        what: [letter.id for letter in texts.offered_after(what, LETTERS)]
        for what in texts.may_be_offered_after(RULEBOOK)
    }
    assert after["rejection"] == ["rejection-reply", "ask-feedback"]
    assert sum(map(len, after.values())) == sum(bool(letter.after) for letter in LETTERS.values())


def test_a_letter_that_a_plan_leads_to_and_is_not_there_is_a_fault_of_its_file():
    without = {name: text for name, text in TEXTS.items() if name != "letters/check-in-last.txt"}
    [fault] = texts.check(without, GROUPS, RULEBOOK)
    assert str(fault) == "letters/check-in-last.txt: -: is missing: a step of a plan leads to it"


def test_the_planner_names_the_letters_of_its_table_and_no_others():
    calls = [node for node in ast.walk(ast.parse(inspect.getsource(planner))) if isinstance(node, ast.Call)]
    asked = [node for node in calls if isinstance(node.func, ast.Attribute) and node.func.attr == "letter"]
    named = {leaf.value for node in asked for leaf in ast.walk(node.args[0]) if isinstance(leaf, ast.Constant)}
    assert named == set(planner.LETTERS)


@pytest.mark.parametrize("id", LETTERS)
def test_it_ends_in_its_ask(id):
    """The last thing before the name is a question or a request; what follows is the closing."""
    paragraphs = LETTERS[id].body.removesuffix("\n?phone {phone}").split("\n\n")
    last = paragraphs[-2] if paragraphs[-1].startswith("Kind regards") else paragraphs[-1]
    assert re.search(r"\?(\n|$)|\bplease\b", last, re.IGNORECASE), last


@pytest.mark.parametrize("id", [id for id in LETTERS if id.startswith("check-in") or "-check-in" in id])
def test_a_check_in_asks_one_question_and_quotes_the_plan(id):
    letter = LETTERS[id]
    assert len(re.findall(r"\?$", letter.body, re.MULTILINE)) == 1
    assert "interview" in letter.blanks


@pytest.mark.parametrize("id", [id for id in LETTERS if id.endswith("other-offer")])
def test_the_awaited_employer_learns_the_deadline_and_nothing_else_of_the_offer(id):
    assert "other_offer" in LETTERS[id].blanks
    assert not {"offer_contact", "offer_job"}.intersection(LETTERS[id].blanks)
    assert not re.search(r"\b(pay|salary|paid|money)\b", LETTERS[id].body)


@pytest.mark.parametrize("id", LETTERS)
def test_only_letters_of_an_agency_speak_to_one(id):
    """A direct letter never says "agency", and an agency's letter never says that the agency decides."""
    letter = LETTERS[id]
    text = f"{letter.subject} {letter.body}"
    assert (letter.to == "agency") == id.startswith("agency-")
    assert "agency" not in re.sub(r"^\?agency.*$", "", text, flags=re.MULTILINE).lower()
    assert letter.to != "agency" or not re.search(r"\b(you expected|your decision)\b", text, re.IGNORECASE)


def test_every_first_check_in_can_begin_with_the_thanks_that_were_never_sent():
    first = [letter for id, letter in LETTERS.items() if re.search("check-in-(no|after|agreed|broken)", id)]
    assert len(first) == 8
    for letter in first:
        assert letter.body.split("\n\n")[1].startswith("?unthanked ")


def test_what_is_said_about_a_letter_quotes_the_rulebook():
    text = GOOD.replace("{rule:after-promise}", "{rule:after-promise} or {rule:between-follow-ups.first}")
    letter = texts.parse({**TEXTS, "letters/new.txt": text}, GROUPS, RULEBOOK)["new"]
    assert letter.when == "Send it 1 to 2 working days or 7 days after that."
    text = GOOD.replace("{rule:after-promise}", "{rule:pace.light}")
    letter = texts.parse({**TEXTS, "letters/new.txt": text}, GROUPS, RULEBOOK)["new"]
    assert letter.when == f"Send it {RULEBOOK.rules['pace'].in_words('light')} after that."


# The checker


def test_a_good_letter_passes():
    assert faults(GOOD) == []
    assert faults(GOOD.replace("When can", "+++\nWhen can")) == []  # only the first two such lines divide


def test_no_letters_at_all_is_a_fault():
    assert [str(fault) for fault in texts.check({}, GROUPS, RULEBOOK)] == ["letters: -: there is no letter"]


def test_a_fault_names_its_file_and_all_are_told_at_once():
    bad = GOOD.replace("{job}", "{jop}").replace('next = "Wait."\n', "")
    with pytest.raises(ValueError) as told:
        texts.parse({"letters/new.txt": bad, "letters/newer.txt": bad}, GROUPS, RULEBOOK)
    for file in ("letters/new.txt", "letters/newer.txt"):
        assert f"{file}: next: is missing" in str(told.value)
        assert f"{file}: jop: unknown blank" in str(told.value)


@pytest.mark.parametrize(
    "key", ["title", "when", "to", "channel", "group", "subject", "delete", "next", "after", "link"]
)
def test_a_missing_key(key):
    without = re.sub(rf"^{key} = .*\n", "", GOOD, flags=re.MULTILINE)
    assert f"{key}: is missing" in faults(without)


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('next = "Wait."', 'next = "Wait."\nmood = "hopeful"', "mood: unknown key"),
        ('next = "Wait."', 'next = " "', "next: must be text, not empty"),
        ('next = "Wait."', "next = [1]", "next: must be text, not empty"),
        ('to = "contact"', 'to = "boss"', "to: must be one of interviewer, contact,"),
        ('channel = "email"', 'channel = "fax"', "channel: must be one of email, phone, message"),
        ('channel = "email"', 'channel = "phone"', "subject: unknown key"),
        ('group = "asking"', 'group = "hoping"', "group: must be one of thanks, asking,"),
        ('after = "rejection"', 'after = "reply"', "after: must be one of asked, next_round,"),
        ("place = 3", 'place = "3"', "place: must be a whole number"),
        ('next = "Wait."', 'next = "Wait 7 days."', "next: numbers come from the rulebook"),
        ("{rule:after-promise}", "{rule:after-hours}", "when: quotes a rule, or a part of one, that"),
        ("{rule:after-promise}", "{rule:check-in}", "when: quotes a rule, or a part of one, that"),
        ("{rule:after-promise}", "{rule:close.first}", "when: quotes a rule, or a part of one, that"),
        ("{promised}", "{promissed}", "promissed: unknown blank"),
        ("?promised", "?promissed", "promissed: unknown blank"),
        ("{job}", "{interviewers}", "interviewers: unknown blank"),
        ("{job}", "{Job}", "body: a stray bracket"),
        ("{your_name}", "[your_name]", "body: a stray bracket"),
        ("?promised You", "? You", "body: a line that may fall away"),
        ("hear?", "hear? Is it soon?", "body: asks more than one question"),
        ("hear?", "hear, please!", "body: has an exclamation mark"),
        ("When can", "I am just checking in. When can", "body: has a phrase we leave out: just checking in"),
        ("When can", "I hope this finds you well. When can", "body: has a phrase we leave out: hope"),
        ("When can", "Circling back: when can", "body: has a phrase we leave out: circling back"),
        ("When can", "I wanted to ask: when can", "body: has a phrase we leave out: i wanted to"),
        ("Dear {recipient}", "Dear Mr {recipient}", "body: guesses a gender: mr"),
        ("Dear {recipient}", "Dear Sir", "body: guesses a gender: sir"),
        ("When can", "He said 14 days. When can", "body: has a digit"),
        ("When can", "word " * 130 + "When can", "body: has 1"),
    ],
)
def test_a_fault_is_found(old, new, fault):
    assert any(found.startswith(fault) for found in changed(old, new)), changed(old, new)


def test_a_message_must_fit_where_it_goes():
    note = re.sub(r"^subject.*\n", "", GOOD, flags=re.MULTILINE).replace('"email"', '"message"')
    assert faults(note) == []
    assert any(
        re.match("body: has [0-9]+ characters; the rulebook allows 200", told) for told in faults(note + "x" * 200)
    )


@pytest.mark.parametrize("text", ["", "Dear {recipient},", "+++\ntitle = 1\n", "+++\ntitle =\n+++\nDear"])
def test_a_file_without_its_two_parts(text):
    [fault] = faults(text)
    assert fault.startswith("-: ")


def test_a_field_that_no_letter_asks_for():
    found = texts.check({"letters/new.txt": GOOD}, GROUPS, RULEBOOK)
    unused = {fault.key for fault in found}
    assert {"agency", "email", "news"} <= unused
    assert not {"your_name", "job", "address", "interviewers", "recruiter", "manager"} & unused
