"""A link made for sharing: the same plan, and nobody's words."""

from __future__ import annotations

import json

import pytest
from hypothesis import given

from calculator import address
from calculator.dates import WEEKENDS_ONLY, ClosedDays
from calculator.plan import facts, planner, share
from tests.addresses import facts_in
from tests.plans import FORGOTTEN, PLACES, QUESTIONS, RULEBOOK, plan_of
from tests.strategies import situations

BASE = {"interview": "2026-11-12", "today": "2026-11-19"}


def shared(raw: dict, closed: ClosedDays = WEEKENDS_ONLY) -> dict:
    known = facts.read(raw, PLACES, FORGOTTEN, RULEBOOK)
    return share.of(known, planner.make(known, RULEBOOK, closed), QUESTIONS)


def without_words(answer: dict) -> dict:
    """Nor what is only ever said of words."""
    advice = [code for code in answer["advice"] if code != "neutral_phrase"]
    return {key: value for key, value in answer.items() if key != "reading"} | {"advice": advice}


def opened(link: dict, today: str) -> dict:
    """As whoever opens it reads it."""
    return {**facts_in(address.of(link), QUESTIONS), "today": today}


@pytest.mark.parametrize(
    "said",
    [
        "by the end of next week",
        "5-7 business days",
        "not before 27 November",
        "soon",
        "if you don't hear from us by the 27th of November, you were not successful",
        "if you don't hear from us, you were not successful",
    ],
)
@pytest.mark.parametrize("today", ["2026-11-19", "2026-12-14"])
def test_the_plan_is_the_same_without_the_words(said, today):
    raw = {**BASE, "today": today, "said": said}
    link = shared(raw)
    assert said not in json.dumps(link)
    assert without_words(plan_of(opened(link, today))) == without_words(plan_of(raw))


def to_come(answer: dict) -> dict:
    """Thanks that are over are left out: a chosen contact names them too."""
    return {**without_words(answer), "steps": [step for step in answer["steps"] if step["state"] != "off"]}


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("HR will call you by Friday", {"contact": "hr"}),
        ("the manager will be in touch, she said, in two weeks", {"contact": "manager"}),
        ("security clearance takes months here", {"slow": True}),
        ("Best to text me rather than email.", {"channel": "message"}),
    ],
)
@pytest.mark.parametrize("today", ["2026-11-19", "2026-12-14"])
def test_whom_to_ask_how_and_that_it_takes_long_are_kept(said, kept, today):
    raw = {**BASE, "today": today, "said": said}
    link = shared(raw)
    assert {key: link.get(key) for key in kept} == kept
    assert to_come(plan_of(opened(link, today))) == to_come(plan_of(raw))


def test_while_there_is_somebody_to_thank_a_link_thanks_whom_they_met():
    raw = {**BASE, "today": "2026-11-12", "said": "HR will call you by Friday"}
    assert "contact" not in shared(raw)
    assert plan_of(opened(shared(raw), raw["today"]))["steps"][0]["to"] == "interviewer"


def test_that_silence_means_no_is_kept():
    link = shared({**BASE, "said": "if you don't hear from us by the 27th of November, you were not successful"})
    assert link["promised"] == {"earliest": "2026-11-13", "latest": "2026-11-27", "silence_means_no": True}
    steps = plan_of(opened(link, BASE["today"]))["steps"]
    assert not [step for step in steps if step["kind"] == "follow_up"]


@given(situations())
def test_any_plan_is_the_same_from_its_link(situation):
    closed = ClosedDays(weekend=situation.weekend, holidays=situation.holidays)
    link = shared(situation.raw, closed)
    assert without_words(plan_of(opened(link, situation.raw["today"]), closed)) == without_words(situation.plan)


def test_words_of_every_reply_become_dates_and_other_words_are_left_out():
    events = [
        {"date": "2026-11-13", "what": "follow_up", "said": "I am Sam"},
        {"date": "2026-11-16", "what": "reply", "said": "by Friday, says Asha", "channel": "phone"},
        {"date": "2026-11-17", "what": "next_round", "said": "next week, with Asha", "arranged": False},
    ]
    link = shared({**BASE, "events": events})
    assert [event.get("promised") for event in link["events"]] == [
        None,
        {"earliest": "2026-11-17", "latest": "2026-11-20"},
        {"earliest": "2026-11-23", "latest": "2026-11-27"},
    ]
    assert "Asha" not in json.dumps(link) and "Sam" not in json.dumps(link)
    assert link["events"][2]["arranged"] is False


def test_it_holds_what_was_chosen_and_not_the_day():
    assert shared({**BASE, "pace": "light", "stage": "first"}) == {
        "interview": "2026-11-12",
        "pace": "light",
        "country": "",
    }
