"""Whatever comes in by the browser's doors, there is an answer, and nothing of it becomes a tag or an address to run."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator import dates, promise, reader
from calculator.doors import files, parts
from calculator.doors.browser import Door
from calculator.interviews import record
from calculator.letters import texts, write
from calculator.letters.request import read_fields
from calculator.plan import facts, planner
from calculator.plan.facts import LONGEST_PASTE
from calculator.problem import Problems
from tests.plans import KEYS, RULEBOOK, VOCABULARY, door

SITE = "https://example.org/hear-back/"
DAY = "2026-11-23"
LETTERS = sorted(files.letters())

EVIL = (
    "<img src=x onerror=alert(1)>",
    "</textarea></style><script>alert(1)</script>",
    '" onfocus=alert(1) autofocus x="',
    "' onclick='alert(1)",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "{company}",
    "{{7*7}}",
    "&lt;b&gt;",
    "\x00",
    "\u202etxt.exe",
    "\ud800",
    "__proto__",
    "=HYPERLINK(1)",
    "\r\nBCC: a@example.org",
    "a" * 3000,
    "[" * 60,
    "9" * 5000,
)
WORDS = st.sampled_from(EVIL) | st.text(max_size=20)
NAMES = (
    st.sampled_from([*KEYS, "date", "what", "earliest", "latest", "company", "interviewers", "name", "__proto__"])
    | WORDS
)
VALUE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | WORDS | st.just(DAY),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=8,
)
TABLE = st.dictionaries(NAMES, VALUE, max_size=4)
FACTS = st.builds(
    lambda more: {"interview": "2026-11-12", "today": DAY, **more},
    st.dictionaries(st.sampled_from(KEYS), VALUE, max_size=3),
)
FIELDS = st.dictionaries(st.sampled_from([*texts.letter_fields(RULEBOOK)]), WORDS, max_size=5)


EVENTFUL = {
    "interview": "2026-11-12",
    "today": DAY,
    "said": "by Friday",
    "events": [
        {"date": "2026-11-16", "what": "reply", "said": "by next Friday"},
        {"date": "2026-11-17", "what": "thank_you"},
    ],
}


class Tags(HTMLParser):
    """What a browser would run, of a piece of HTML that was written by us."""

    def __init__(self, content: str):
        super().__init__()
        self.run: list[str] = []
        self.feed(content)
        self.close()

    def handle_starttag(self, tag, attrs):
        if tag in ("script", "iframe", "object", "embed", "img", "style", "base", "meta"):
            self.run.append(tag)
        for name, value in attrs:
            address = (value or "").strip().lower() if name in ("href", "src", "action", "formaction") else ""
            is_letter = address.startswith("data:text/plain;")  # to download it
            if name.startswith("on") or (address.startswith(("javascript:", "data:")) and not is_letter):
                self.run.append(f"{tag} {name}={value}")


def reply(**request: object) -> dict:
    told = json.loads(door().answer(json.dumps(request)))
    for content in told.get("html", {}).values():
        assert Tags(content).run == []
    return told


def test_the_watch_would_see_it():
    assert (
        Tags("<p><a href=' JavaScript:x'>").run
        and Tags("<b onclick=x>").run
        and Tags(EVIL[0]).run
        and Tags(EVIL[1]).run
    )


@given(FACTS | TABLE)
def test_any_facts_have_an_answer(raw):
    answer = reply(tool="plan", facts=raw, site=SITE)["answer"]
    assert answer["ok"] or answer["problems"]


@given(st.sampled_from(LETTERS) | WORDS, FACTS | TABLE, FIELDS | TABLE)
def test_any_names_have_a_letter_or_a_problem(letter, raw, fields):
    answer = reply(tool="letter", letter=letter, facts=raw, fields=fields)["answer"]
    assert answer["ok"] or answer["problems"]


@given(FACTS | TABLE, FIELDS | TABLE, WORDS)
def test_any_client_has_a_sheet_or_a_problem(raw, fields, service):
    answer = reply(tool="sheet", facts=raw, fields=fields, service=service, site=SITE)["answer"]
    assert answer["ok"] or answer["problems"]


STORED = (
    st.builds(json.dumps, VALUE)
    | st.builds(
        lambda interviews, more: json.dumps({"version": record.VERSION, "interviews": interviews, **more}),
        st.lists(
            st.builds(
                lambda facts, fields, more: {"id": "a", "facts": facts, "fields": fields, **more}, FACTS, FIELDS, TABLE
            ),
            max_size=3,
        ),
        TABLE,
    )
    | WORDS
)


@given(STORED, STORED | st.none())
def test_any_stored_document_and_file_leave_something_to_see_and_lose_nothing(stored, file):
    wish = {} if file is None else {"file": file}
    told = reply(tool="interviews", stored=stored, today=DAY, id="new", site=SITE, **wish)
    assert told["html"]
    assert "store" not in told, "looking changes nothing"


@given(STORED, STORED)
def test_a_file_that_is_taken_in_keeps_what_was_there(stored, file):
    told = reply(
        tool="interviews", stored=stored, today=DAY, id="new", site=SITE, change={"do": "take_in", "text": file}
    )
    if "store" not in told:
        return
    before, after = record.read(stored, VOCABULARY), record.read(told["store"], VOCABULARY)
    assert set(before.by_id) <= set(after.by_id)
    assert set(before.set_aside) <= set(after.set_aside)


# At the limit


@pytest.mark.parametrize("length", [LONGEST_PASTE, LONGEST_PASTE + 1])
def test_words_may_be_long_but_not_endless(length):
    answer = reply(tool="plan", facts={"interview": "2026-11-12", "today": DAY, "said": "x" * length}, site=SITE)[
        "answer"
    ]
    assert answer["ok"] is (length == LONGEST_PASTE)
    if not answer["ok"]:
        [problem] = answer["problems"]
        assert problem == {
            "field": "said",
            "message": "What they said may have 20000 characters: keep what is about when",
        }


@pytest.mark.parametrize(("key", "entry"), [("closed", DAY), ("events", {"date": DAY, "what": "reply"})])
@pytest.mark.parametrize("count", [reader.MOST, reader.MOST + 1])
def test_lists_may_be_long_but_not_endless(key, entry, count):
    answer = reply(tool="plan", facts={"interview": "2026-11-12", "today": DAY, key: [entry] * count}, site=SITE)[
        "answer"
    ]
    assert answer["ok"] is (count == reader.MOST)
    if not answer["ok"]:
        [problem] = answer["problems"]
        assert problem["field"] == key and problem["message"].endswith("may have 200 entries: leave out the oldest")


def test_names_may_be_long_but_not_endless():
    with pytest.raises(Problems) as caught:
        read_fields({"company": "x" * (reader.LONGEST + 1), "interviewers": [{"name": "A"}] * 101}, RULEBOOK)
    assert {problem.field for problem in caught.value.problems} == {"company", "interviewers"}
    longest = {"company": "x" * reader.LONGEST, "interviewers": [{"name": "A"}] * 100}
    assert read_fields(longest, RULEBOOK)["company"] == longest["company"]


def test_a_rehearsal_answers_nobody_and_changes_nothing():
    door = Door()
    asked = json.dumps(
        {"tool": "plan", "facts": {"interview": "2026-11-12", "today": DAY, "country": "GB"}, "site": SITE}
    )
    door.know_country("GB", "")  # it could not be fetched this time
    assert door.rehearse() is None
    assert door.country_to_fetch(asked) is None
    assert "could not be fetched" in door.answer(asked)


# Each thing once


def runs(request: dict, *functions: Callable) -> list[int]:
    """How often each of the functions runs until there is an answer, by whatever name it is called."""
    door, ran = Door(), Counter()
    sys.setprofile(lambda frame, event, _: ran.update([frame.f_code] if event == "call" else []))
    try:
        answer = json.loads(door.answer(json.dumps(request)))
    finally:
        sys.setprofile(None)
    assert answer["answer"]["ok"], answer
    return [ran[function.__code__] for function in functions]


@pytest.mark.parametrize(
    ("request_", "makes", "fills"),
    [
        ({"tool": "plan", "site": SITE}, 2, 0),  # also the plan before the last event: it tells what that changed
        ({"tool": "letter", "letter": "check-in-after-date", "fields": {}}, 1, 1),
        ({"tool": "sheet", "fields": {}, "site": SITE}, 1, 1),
    ],
    ids=["plan", "letter", "sheet"],
)
def test_an_answer_reads_each_text_once_and_makes_one_plan(request_, makes, fills):
    found = runs({**request_, "facts": EVENTFUL}, facts.read, dates.closed_days, promise.read, planner.make, write.fill)
    assert found == [1, 1, 2, makes, fills]


# What is fetched only when a tool first asks for it


def asked_for(door: Door, request: str) -> list[str]:
    """What the worker fetches for it, and nothing comes."""
    found = []
    while part := door.part_to_fetch(request):
        found.append(part)
        door.add_part(part, None)
    return found


@pytest.mark.parametrize("tool", parts.NEEDED)
def test_a_part_that_could_not_be_fetched_is_told_and_asked_for_again_the_next_time(tool: str, monkeypatch):
    monkeypatch.setattr(parts, "is_here", lambda part: False)
    door, asked = Door(), json.dumps({"tool": tool})
    found = asked_for(door, asked)
    assert found == [parts.NEEDED[tool]] + ["messages"] * (tool == "interviews")
    assert door.country_to_fetch(asked) is None
    reply = json.loads(door.answer(asked))
    assert tool == "names" or "could not be fetched" in json.dumps(reply)
    assert asked_for(door, asked) == found


def test_a_file_of_kept_interviews_needs_more_parts_and_a_plan_none(monkeypatch):
    monkeypatch.setattr(parts, "is_here", lambda part: False)
    door, asked = Door(), json.dumps({"tool": "interviews", "want": "calendar", "stored": "{}"})
    assert asked_for(door, asked) == ["interviews", "calendar", "messages"]
    assert asked_for(door, json.dumps({"tool": "plan"})) == []


IN_LINES = "Hi,\nwe will call you on Friday.\nAda"
IN_ONE_LINE = "On Mon, 16 Nov 2026, Ada Jones wrote: we will call you on Friday."


@pytest.mark.parametrize("tool", ["plan", "letter", "sheet", "calendar", "opinions", "keep"])
@pytest.mark.parametrize("said", [IN_LINES, IN_ONE_LINE])
def test_what_may_be_pasted_needs_the_part_that_reads_it(tool: str, said: str, monkeypatch):
    monkeypatch.setattr(parts, "is_here", lambda part: False)
    for told in ({"said": said}, {"events": [{"said": said}]}):
        assert asked_for(Door(), json.dumps({"tool": tool, "facts": told}))[-1] == "messages"
    assert "messages" not in asked_for(Door(), json.dumps({"tool": tool, "facts": {"said": "by Friday"}}))


def test_where_that_part_is_missing_each_such_text_is_told_of(monkeypatch):
    monkeypatch.setattr(parts, "is_here", lambda part: part != "messages")
    reply = plan_without({**EVENTFUL, "said": IN_LINES, "events": [{}, {"said": "by Friday"}, {"said": IN_LINES}]})
    assert [problem["field"] for problem in reply["problems"]] == ["said", "events[2].said"]
    assert reply["answer"]["ok"] is False and "could not be fetched" in reply["html"]["today"]


def plan_without(facts: dict) -> dict:
    return json.loads(Door().answer(json.dumps({"tool": "plan", "facts": facts, "site": SITE})))


@given(FACTS | TABLE)
def test_any_facts_are_looked_at_for_what_was_pasted(raw):
    assert set(parts.needed({"tool": "plan", "facts": raw})) <= {"messages"}


def test_where_nothing_is_fetched_all_parts_are_here():
    assert all(parts.is_here(part) and parts.door(part) for part in parts.DOORS)
