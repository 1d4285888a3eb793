"""The letters' own texts, policed as hard as code, and the checker that does it."""

from __future__ import annotations

import ast
import inspect
import re
from importlib.resources import files as package_files

import pytest

from calculator.build import letter_checks
from calculator.doors import files
from calculator.letters import parse, texts
from calculator.letters.offers import offered_after
from calculator.plan import planner
from tests import plans

RULEBOOK = files.rulebook()
GROUPS = parse.groups(files.text("letters.toml"))
FOLDER = package_files("calculator").joinpath("data", "letters")
TEXTS = {f"letters/{file.name}": file.read_text("utf-8") for file in FOLDER.iterdir()}
assert TEXTS, "no letters found"
LETTERS = parse.of(TEXTS, RULEBOOK)

GOOD = """+++
title = "A letter"
when = "Send it {rule:after-promise} after that."
to = "contact"
group = "asking"
after = "rejection"
link = "Ask them"
place = 3
delete = "Nothing."
next = "Wait."
+++
=== email
Subject: The {job}

Dear {recipient},

?promised You expected to decide by {promised}.

I learned a lot about the place from everyone who showed me round, from the first desk to the last, and I came away
with a long list of things that I'd be glad to do there.

When can I expect to hear?

{your_name}

=== message
Hello {recipient}, {your_name} here. Is there news?

=== phone
This is {your_name}. May I ask for news of it?
"""


def faults(text: str) -> list[str]:
    """What the checker says of one file, by the numbers it is written for; fields that only other letters use are not
    its business."""
    found = letter_checks.check({**TEXTS, "letters/new.txt": text}, GROUPS, plans.RULEBOOK)
    return [f"{fault.key}: {fault.message}" for fault in found if fault.file == "letters/new.txt"]


def changed(old: str, new: str) -> list[str]:
    assert old in GOOD
    return faults(GOOD.replace(old, new))


# The texts


def test_the_data_has_no_fault():
    assert letter_checks.check(TEXTS, GROUPS, RULEBOOK) == []


def test_every_group_has_its_letters():
    assert {letter.group for letter in LETTERS.values()} == set(GROUPS)


def test_what_is_offered_after_an_event_stands_in_its_places():
    kinds = letter_checks.may_be_offered_after(RULEBOOK)
    after = {what: [offer.id for offer in offered_after(what, files.offers())] for what in kinds}
    assert after["rejection"] == ["rejection-reply", "ask-feedback"]
    assert sum(map(len, after.values())) == sum(bool(letter.after) for letter in LETTERS.values())


def test_a_letter_that_a_plan_leads_to_and_is_not_there_is_a_fault_of_its_file():
    without = {name: text for name, text in TEXTS.items() if name != "letters/check-in-last.txt"}
    [fault] = letter_checks.check(without, GROUPS, RULEBOOK)
    assert str(fault) == "letters/check-in-last.txt: -: is missing: a step of a plan leads to it"


def test_the_planner_names_the_letters_of_its_table_and_no_others():
    calls = [node for node in ast.walk(ast.parse(inspect.getsource(planner))) if isinstance(node, ast.Call)]
    asked = [node for node in calls if isinstance(node.func, ast.Attribute) and node.func.attr == "letter"]
    named = {leaf.value for node in asked for leaf in ast.walk(node.args[0]) if isinstance(leaf, ast.Constant)}
    assert named == set(planner.LETTERS)


EVERY = [(id, form, text) for id, letter in LETTERS.items() for form, all_of in letter.forms.items() for text in all_of]
MAILS = [(id, text) for id, form, text in EVERY if form == "email"]
CHECK_INS = [(id, text) for id, _, text in EVERY if re.match("(agency-)?check-in", id)]
# Whoever gets these need not answer.
ASK_NOTHING = ("withdraw", "correction")


@pytest.mark.parametrize(("id", "text"), MAILS)
def test_a_mail_ends_in_its_ask(id, text):
    """The last thing before the name is a question or a request; what follows is the closing."""
    paragraphs = text.body.split("\n\n")
    assert re.match(r"(Kind regards|Best wishes|Many thanks|With thanks|Thanks),\n\{your_name\}", paragraphs[-1])
    asks = re.search(r"\?$|\b[Pp]lease\b|\btell me\b", paragraphs[-2])
    assert bool(asks) != (id in ASK_NOTHING), paragraphs[-2]


@pytest.mark.parametrize(("id", "text"), CHECK_INS)
def test_a_check_in_asks_one_question_and_quotes_the_plan(id, text):
    assert text.body.count("?") - len(re.findall(r"^\?", text.body, re.MULTILINE)) == 1
    assert "interview" in text.blanks


@pytest.mark.parametrize(("id", "text"), MAILS)
def test_a_mail_sounds_like_somebody_and_can_be_read_in_one_look(id, text):
    """Contractions, and 40 to 70 words from greeting to number, with all the lines that may fall away and with none."""
    sure = texts.Text(re.sub(r"^\?.*\n?", "", text.body, flags=re.MULTILINE))
    least, most = (letter_checks.with_examples(one, RULEBOOK).body for one in (sure, text))
    assert re.search(r"\b\w+'(s|d|m|ve|re|ll|t)\b", least), least
    assert 40 <= len(least.split()) <= len(most.split()) <= 70, (len(least.split()), len(most.split()), most)


@pytest.mark.parametrize(("id", "form", "text"), EVERY)
def test_the_ask_comes_before_why_somebody_calls(id, form, text):
    if form == "phone":
        before, ask, _ = text.body.partition("May I ask")
        assert ask and len(before.split()) < 25 and "I'm calling" not in before


def test_a_direct_letter_is_never_without_a_mail_a_message_and_a_call_for_whoever_asks():
    for id, letter in LETTERS.items():
        if letter.to in ("contact", "agency", "offering") and not id.endswith("-script"):
            assert set(letter.forms) == set(texts.FORMS), id


@pytest.mark.parametrize(("id", "form", "text"), [one for one in EVERY if one[0].endswith("other-offer")])
def test_the_awaited_employer_learns_the_deadline_and_nothing_else_of_the_offer(id, form, text):
    assert "other_offer" in text.blanks
    assert not {"offer_contact", "offer_job"}.intersection(text.blanks)
    assert not re.search(r"\b(pay|salary|paid|money)\b", text.body)


@pytest.mark.parametrize(("id", "form", "text"), EVERY)
def test_only_letters_of_an_agency_speak_to_one(id, form, text):
    """A direct letter never says "agency", and an agency's letter never says that the agency decides."""
    letter = LETTERS[id]
    assert (letter.to == "agency") == id.startswith("agency-")
    assert "agency" not in re.sub(r"^\?agency.*$", "", text.whole, flags=re.MULTILINE).lower()
    assert letter.to != "agency" or not re.search(r"\byou(r decision|.d hoped| expected)\b", text.whole, re.IGNORECASE)


def test_every_first_check_in_can_begin_with_the_thanks_that_were_never_sent():
    first = [(id, text) for id, text in MAILS if re.search("check-in-(no|after|agreed|broken)", id)]
    assert len(first) == 16
    for id, text in first:
        assert text.body.split("\n\n")[1].startswith("?late_thanks "), id


def test_the_offer_letter_writes_down_what_was_said():
    for text in (text for all_of in LETTERS["offer-in-writing"].forms.values() for text in all_of):
        assert "offered" in text.blanks and "Before I give" not in text.body


# Wordings and repetition


def test_three_wordings_of_the_letters_that_most_people_send():
    assert len(letter_checks.MOST_USED) == 12
    for id in letter_checks.MOST_USED:
        assert len(LETTERS[id].forms["email"]) == 3


def test_wordings_share_no_six_words():
    """Also with one name or date between them, as a reader would see it."""
    known, other = texts.Text("I was glad {met} to hear so much of it"), texts.Text("He was glad to hear so much of it")
    assert letter_checks.shared(known, other)[0] == "glad to hear so much of"
    assert letter_checks.shared(known, texts.Text("glad to hear so little, so much of it")) == []
    again = GOOD.replace(
        "=== message", "=== email, in other words\nSubject: x\n\nWhen can I expect to hear?\n{your_name}\n\n=== message"
    )
    assert "email, in other words: says as another wording does: when can i expect to hear" in faults(again)


def test_a_letter_to_interviewers_needs_three_wordings_of_each_form():
    alone = GOOD.replace('to = "contact"', 'to = "interviewer"')
    assert {f"{form}: needs 3 wordings" for form in texts.FORMS} <= set(faults(alone))
    twelve = {**TEXTS, "letters/thank-you.txt": GOOD}
    told = [str(fault) for fault in letter_checks.check(twelve, GROUPS, RULEBOOK)]
    assert "letters/thank-you.txt: email: needs 3 wordings" in told


def test_a_sentence_that_stands_in_many_letters_is_told():
    many = {f"letters/new-{number}.txt": GOOD for number in range(4)}
    told = [str(fault) for fault in letter_checks.check({**TEXTS, **many}, GROUPS, RULEBOOK)]
    assert "letters/new-3.txt: -: stands in 4 texts already: When can I expect to hear?" in told
    assert not [fault for fault in told if "Dear" in fault or "{your_name}." in fault]
    three = dict(list(many.items())[:3])
    assert not [f for f in letter_checks.check({**TEXTS, **three}, GROUPS, RULEBOOK) if "stands in" in f.message]


QUOTED = {"after-promise": None, "between-follow-ups": "first"}


def test_what_is_said_about_a_letter_quotes_the_rulebook():
    text = GOOD.replace("{rule:after-promise}", "{rule:after-promise} or {rule:between-follow-ups.first}")
    letter = parse.of({**TEXTS, "letters/new.txt": text}, RULEBOOK)["new"]
    after, between = (RULEBOOK.rules[id].in_words(part) for id, part in QUOTED.items())
    assert letter.when == f"Send it {after} or {between} after that."
    text = GOOD.replace("{rule:after-promise}", "{rule:pace.light}")
    letter = parse.of({**TEXTS, "letters/new.txt": text}, RULEBOOK)["new"]
    assert letter.when == f"Send it {RULEBOOK.rules['pace'].in_words('light')} after that."


# The checker


def test_a_good_letter_passes():
    assert faults(GOOD) == []
    assert faults(GOOD.replace("When can", "+++\nWhen can")) == []  # only the first two such lines divide


def test_no_letters_at_all_is_a_fault():
    assert [str(fault) for fault in letter_checks.check({}, GROUPS, RULEBOOK)] == ["letters: -: there is no letter"]


def test_a_fault_names_its_file_and_all_are_told_at_once():
    bad = GOOD.replace("{job}", "{jop}").replace('next = "Wait."\n', "")
    told = [
        str(fault)
        for fault in letter_checks.check({"letters/new.txt": bad, "letters/newer.txt": bad}, GROUPS, RULEBOOK)
    ]
    for file in ("letters/new.txt", "letters/newer.txt"):
        assert f"{file}: next: is missing" in told
        assert f"{file}: email: unknown blank jop: declare it in fields.toml with letter = true" in told


@pytest.mark.parametrize("key", ["title", "when", "to", "group", "delete", "next", "after", "link"])
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
        ("=== email", "=== fax", "-: === fax: must be one of email, message, phone, or the same in other words"),
        ("=== message", "=== email", "-: === email: must be one of"),
        ("=== message", "=== message, in other words", "-: === message, in other words: must be one of"),
        ("=== email", "Dear\n=== email", "-: each text stands below a line such as"),
        ("Subject: The", "The", "-: a mail begins with its subject"),
        ("place = 3", "place = 3\ninvitation = 1", "invitation: must be true or false"),
        ("place = 3", 'place = 3\ntags = "call"', "tags: must be a list of words"),
        ("{your_name} here", "Sam here", "message: does not say whose it is"),
        ("May I ask", "I ask", "phone: asks nobody's leave"),
        ("Subject: The", "Subject:", "email: its subject begins with the job"),
        ('group = "asking"', 'group = "hoping"', "group: must be one of thanks, asking,"),
        ('after = "rejection"', 'after = "reply"', "after: must be one of asked, next_round,"),
        ("place = 3", 'place = "3"', "place: must be a whole number"),
        ('next = "Wait."', 'next = "Wait 7 days."', "next: numbers come from the rulebook"),
        ("{rule:after-promise}", "{rule:after-hours}", "when: quotes a rule, or a part of one, that"),
        ("{rule:after-promise}", "{rule:check-in}", "when: quotes a rule, or a part of one, that"),
        ("{rule:after-promise}", "{rule:close.first}", "when: quotes a rule, or a part of one, that"),
        ("{promised}", "{promissed}", "email: unknown blank promissed"),
        ("?promised", "?promissed", "email: unknown blank promissed"),
        ("{job}", "{interviewers}", "email: unknown blank interviewers"),
        ("{job}", "{Job}", "email: a stray bracket"),
        ("{your_name}", "[your_name]", "email: a stray bracket"),
        ("?promised You", "? You", "email: a line that may fall away"),
        ("hear?", "hear? Is it soon?", "email: asks more than one question"),
        ("hear?", "hear, please!", "email: has an exclamation mark"),
        ("When can", "I am just checking in. When can", "email: has a phrase we leave out: just checking in"),
        ("When can", "I hope this finds you well. When can", "email: has a phrase we leave out: hope"),
        ("When can", "Circling back: when can", "email: has a phrase we leave out: circling back"),
        ("When can", "I wanted to ask: when can", "email: has a phrase we leave out: i wanted to"),
        ("Dear {recipient}", "Dear Mr {recipient}", "email: guesses a gender: mr"),
        ("Dear {recipient}", "Dear Sir", "email: guesses a gender: sir"),
        ("When can", "He said 14 days. When can", "email: has a digit"),
        ("When can", "word " * 30 + "When can", "email: has 86 words; the rulebook allows 70"),
        (
            "who showed me round, from the first desk to the last, and",
            "and",
            "email: has 37 words without the lines that may fall away",
        ),
    ],
)
def test_a_fault_is_found(old, new, fault):
    assert any(found.startswith(fault) for found in changed(old, new)), changed(old, new)


def test_a_message_must_fit_where_it_goes():
    long = GOOD.replace("{your_name} here.", f"{{your_name}} here{'x' * 300}.")
    assert any(re.match("message: has [0-9]+ characters; the rulebook allows 300", told) for told in faults(long))
    note = GOOD.replace("place = 3", "place = 3\ninvitation = true").replace("here.", f"here{'x' * 200}.")
    assert any(re.match("message: has [0-9]+ characters; the rulebook allows 200", told) for told in faults(note))


@pytest.mark.parametrize("text", ["", "Dear {recipient},", "+++\ntitle = 1\n", "+++\ntitle =\n+++\nDear"])
def test_a_file_without_its_two_parts(text):
    [fault] = faults(text)
    assert fault.startswith("-: ")


def test_a_field_that_no_letter_asks_for():
    found = letter_checks.check({"letters/new.txt": GOOD}, GROUPS, RULEBOOK)
    unused = {fault.key for fault in found}
    assert {"agency", "email", "news"} <= unused
    assert not {"your_name", "job", "address", "interviewers", "recruiter", "manager"} & unused
