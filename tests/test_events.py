"""Kinds of events: one entry each in `events.toml`, and every page, table and file that speaks of events reads it.

So each kind is taken everywhere it can be met, and so is one that was added to that file alone.
"""

from __future__ import annotations

import csv
import io
import json
import re
import tomllib
from collections.abc import Mapping
from datetime import date

import pytest
from markupsafe import escape

from calculator import answers, checker
from calculator.answers import World
from calculator.build.pages import forms
from calculator.doors import files, interviews
from calculator.doors import letters as papers
from calculator.plan import facts, reminders, share
from calculator.plan.steps import KINDS
from calculator.rules import EventKind, Fault, Rulebook
from calculator.show import answer as page
from tests.plans import FORGOTTEN, PLACES

SITE = "https://example.org/hear-back/"
INTERVIEW, DAY, TODAY = "2026-11-12", "2026-11-17", "2026-11-19"
TEXTS = files.texts()
EVENTS = TEXTS["events.toml"]

# What a stranger writes who adds a kind of event, and all that they write.
POSTPONED = """
[made_up]
by = "employer"
effect = "restarts"
told = "They put it off"
button = "They put it off"
button_as = "chip"
one_line = { "They put off deciding" = {} }
asks = { when = "Until when?", channel = "How did they reach you?" }
contact = "They put off their decision"
contact_with = "contact"
"""
BOOK = files.rulebook()
WITH_ONE_MORE = checker.parse({**TEXTS, "events.toml": EVENTS + POSTPONED})

# Every kind with each set of values by which it can be told.
TELLABLE = [
    pytest.param(book, kind, values, id=f"{kind.id} {words}")
    for book, kinds in ((BOOK, BOOK.events.values()), (WITH_ONE_MORE, [WITH_ONE_MORE.events["made_up"]]))
    for kind in kinds
    for words, values in [*kind.one_line.items(), *((id, other.sets) for id, other in kind.also.items())]
]
every_kind = pytest.mark.parametrize(("book", "kind", "values"), TELLABLE)


def no_holidays(code: str) -> None:
    return None


def world(book: Rulebook) -> World:
    return World(FORGOTTEN, book, PLACES, no_holidays)


def told(kind: EventKind, values: Mapping) -> dict:
    event = {"date": DAY, "what": kind.id, "channel": "phone", **values}
    return {"interview": INTERVIEW, "today": TODAY, "events": [event]}


def made(book: Rulebook, kind: EventKind, values: Mapping):
    return answers.made(told(kind, values), world(book))


class Interviews:
    """My interviews with one of them kept, as a browser uses it."""

    def __init__(self, book: Rulebook):
        self.world, self.stored = world(book), ""
        names = dict.fromkeys(
            ("company", "job", "agency", "recruiter", "manager", "interviewers", "your_name", "note"), ""
        )
        self.wish(form={"form": "add", "interview": INTERVIEW, **names, "company": "Northfield"})
        [self.id] = (one["id"] for one in json.loads(self.stored)["interviews"])

    def wish(self, **wish: object) -> dict:
        asked = {"stored": self.stored, "today": TODAY, "id": "new", "site": SITE, **wish}
        reply = interviews.answer(asked, self.world)
        assert reply["answer"]["ok"], reply
        self.stored = reply.get("store", self.stored)
        return reply

    def tell(self, kind: EventKind, values: Mapping) -> dict:
        happened = json.dumps({"what": kind.id, **values})
        typed = {"happened": happened, "date": DAY, "channel": "phone", "said": ""}
        return self.wish(form={"form": "event", "id": self.id, **typed}, open={"interview": self.id, "contacts": True})


def contacts(kind: EventKind) -> list[str]:
    return ["Interview", *filter(None, [kind.contact])]


# Everywhere


@every_kind
def test_the_page_of_the_plan_tells_of_it(book, kind, values):
    known, plan = made(book, kind, values)
    shown = page.plan(known, plan, book, files.offers, {}, SITE)
    assert shown["html"]["moved"].startswith(f"{kind.told}: ")
    assert ("One next thing" in shown["html"]["rest"]) == plan.is_over
    assert shown["parts"]["happening"] != plan.is_over


@every_kind
def test_the_plan_does_with_the_waiting_what_its_effect_says(book, kind, values):
    known, plan = made(book, kind, values)
    [event] = known.events
    assert (plan.clock.start == date.fromisoformat(DAY)) == (kind.effect in ("restarts", "answers"))
    assert (plan.status == "closed") == (kind.effect == "ends")
    assert (plan.status == "answered") == (kind.effect == "answers" and event.is_firm)
    assert ("not_firm_yet" in plan.advice) == (kind.effect == "answers" and not event.is_firm)
    assert (plan.headline == kind.headline) == plan.is_over


@every_kind
def test_a_link_made_for_sharing_brings_it_along(book, kind, values):
    known, plan = made(book, kind, values)
    shared = share.of(known, plan, book.fields)
    assert facts.read({**shared, "country": None}, PLACES, known.today, book) == known


@every_kind
@pytest.mark.parametrize("letter", ["check-in-no-date", "thank-you", "rejection-reply"])
def test_a_letter_can_be_written_after_it(book, kind, values, letter):
    asked = {"letter": letter, "facts": told(kind, values), "fields": {}}
    assert papers.letter(asked, world(book))["answer"]["ok"]


@every_kind
def test_an_advisers_sheet_can_be_printed_after_it(book, kind, values):
    asked = {"facts": told(kind, values), "fields": {}, "service": "", "site": SITE}
    assert "After your interview" in papers.sheet(asked, world(book), {})["html"]["sheet"]


@every_kind
def test_a_calendar_can_be_made_after_it(book, kind, values):
    known, plan = made(book, kind, values)
    entries = reminders.of(plan, known, book, SITE)
    assert [entry for entry in entries if entry.rings] == [] if plan.is_over else entries
    assert reminders.taken_back(plan, known, book)


@every_kind
def test_my_interviews_notes_it_shows_it_and_takes_it_back(book, kind, values):
    page = Interviews(book)
    html = page.tell(kind, values)["html"]
    assert f"{kind.told}, Tuesday 17 November" in html["list"]
    assert (f"<b>{kind.state}</b>" in html["list"]) == (made(book, kind, values)[1].is_over)
    rows = [re.findall("<td>(.*?)</td>", row) for row in html["contacts"].split("<tr>")[2:]]
    assert [row[5] for row in rows] == contacts(kind)
    [event] = re.findall(r'data-event="([^"]+)"', html["list"])
    back = page.wish(change={"do": "remove_event", "interview": page.id, "event": event}, open={"interview": page.id})
    assert f"<s>{kind.told}, Tuesday 17 November</s>" in back["html"]["list"]


@every_kind
def test_what_is_downloaded_has_it(book, kind, values):
    page = Interviews(book)
    page.tell(kind, values)
    table = csv.reader(io.StringIO(page.wish(want="contacts")["file"]["text"]))
    assert [row[5] for row in table][1:] == contacts(kind)
    assert page.wish(want="plans")["file"]["text"]
    assert json.loads(page.wish(want="json")["file"]["text"]) == json.loads(page.stored)


@every_kind
def test_a_file_with_it_is_taken_in(book, kind, values):
    page, other = Interviews(book), Interviews(book)
    other.tell(kind, values)
    assert f"{kind.told}, Tuesday 17 November 2026: new" in page.wish(file=other.stored)["html"]["preview"]
    page.wish(change={"do": "take_in", "text": other.stored})
    assert json.loads(page.stored) == json.loads(other.stored)


@pytest.mark.parametrize("book", [BOOK, WITH_ONE_MORE])
def test_the_forms_offer_it(book):
    form, page = str(forms.plan_tool(book, {"countries": {}, "time_zones": {}})), Interviews(book)
    inside = page.wish(open={"interview": page.id})["html"]["list"]
    for kind in book.events.values():
        assert f'data-kind="{kind.id}"' in form
        assert (kind.button_as == "none") == (f'data-add="[&#34;{kind.id}&#34;]" data-date="today"' not in form)
        row = form.partition(f'data-kind="{kind.id}"')[2].partition("</template>")[0]
        assert [question for question in kind.asks.values() if question not in row] == []
        assert all(f">{escape(words)}</option>" in inside for words in kind.one_line)


# What else names kinds of events


@pytest.mark.parametrize(
    "id", ["asked", "offer", *dict.fromkeys(kind.done_by for kind in KINDS.values() if kind.done_by)]
)
def test_a_kind_that_code_calls_by_name_cannot_go(id):
    assert Fault("events.toml", id, "is missing: the code calls it by this name") in found(entries()[id], "")


# A part that is missing, or points nowhere, stops the build


def part_of(entry: str, key: str) -> str:
    """The lines of one key of an entry's text."""
    [lines, *_] = re.findall(rf"^{key} = (?:\[\n.*?^\]|[^\n]*)\n", entry, re.MULTILINE | re.DOTALL)
    return lines


def entries() -> dict[str, str]:
    return {
        found[1]: found[0] for found in re.finditer(r"^\[(\w+)\]\n.*?(?=^\[\w+\]|\Z)", EVENTS, re.MULTILINE | re.DOTALL)
    }


# A further button is no part that every kind has, nor is a step that is owed for it.
MORE = ("also", "calls_for")
PARTS = [(id, key) for id, text in entries().items() for key in tomllib.loads(text)[id] if key not in MORE]


def test_there_are_parts_to_forget():
    assert entries().keys() == BOOK.events.keys()
    assert len(PARTS) > 100


def found(entry: str, instead: str) -> list[Fault]:
    assert entry in EVENTS and entry != instead
    texts = dict.fromkeys(TEXTS, "") | {
        "fields.toml": TEXTS["fields.toml"],
        "rules.toml": TEXTS["rules.toml"],
        "events.toml": EVENTS.replace(entry, instead),
    }
    return [fault for fault in checker.check(texts) if fault.file == "events.toml"]


@pytest.mark.parametrize(("id", "key"), PARTS)
def test_a_part_that_was_forgotten_is_named(id, key):
    entry = entries()[id]
    faults = found(entry, entry.replace(part_of(entry, key), ""))
    assert {fault.key for fault in faults} == {id}
    assert any(key in fault.message for fault in faults)


@pytest.mark.parametrize(
    ("id", "key", "instead", "says"),
    [
        ("reply", "by", '"nobody"', "person, employer"),
        ("reply", "effect", '"starts"', "none, restarts, answers, ends"),
        ("reply", "effect", '"ends"', "lacks 'headline'"),
        ("reply", "button_as", '"badge"', "chip, link, none"),
        ("reply", "button_as", '"none"', "button must be empty"),
        ("reply", "button", '""', "button must be empty"),
        ("reply", "told", '""', "told must not be empty"),
        ("reply", "one_line", "{}", "one_line must not be empty"),
        ("reply", "one_line", '{ "They replied" = 7 }', "one_line must be"),
        ("reply", "asks", '{ mood = "How did they sound?" }', "mood"),
        ("reply", "contact", '""', "contact must be empty"),
        ("reply", "contact_with", '"somebody"', "interviewers, contact, nobody"),
        ("let_go", "contact", '"I let go"', "contact must be empty"),
        ("rejection", "contact_with", '"nobody"', "contact must be empty"),
        ("rejection", "effect", '"none"', "headline says nothing"),
        ("rejection", "state", '""', "state must not be empty"),
        ("rejection", "links", '{ "Write" = "letters/#rejection-reply" }', "letters/#rejection-reply"),
        ("rejection", "may_still_call", '"perhaps"', "may_still_call must be true or false"),
        ("offer", "firm", "{}", "firm must not be empty"),
        ("offer", "firm", '{ terms = "shouted" }', "firm: terms cannot be 'shouted'"),
        ("next_round", "firm", '{ arranged = "yes" }', "firm: arranged cannot be 'yes'"),
        ("reply", "one_line", '{ "They replied" = { mood = "good" } }', "mood cannot be"),
    ],
)
def test_a_part_that_cannot_be_is_named(id, key, instead, says):
    entry = entries()[id]
    faults = found(entry, entry.replace(part_of(entry, key), f"{key} = {instead}\n"))
    assert {fault.key for fault in faults} == {id}
    assert any(says in fault.message for fault in faults)


def test_another_button_is_looked_into():
    [fault] = found('told = "You missed their call"\n', "")
    assert fault.key == "asked" and "missed_call" in fault.message
