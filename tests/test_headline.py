"""The first sentence of the answer: one action, kind, and never a verdict."""

from __future__ import annotations

import re

import pytest
from hypothesis import given

from calculator.plan.headline import without_doubt
from tests.plans import plan_of
from tests.strategies import Situation, situations

INTERVIEW = "2026-11-02"  # a Monday


def headline(today: str, *events: dict, **facts: object) -> str:
    return plan_of({"interview": INTERVIEW, "today": today, "events": list(events), **facts})["headline"]


def event(date: str, what: str, **more: object) -> dict:
    return {"date": date, "what": what, **more}


@given(situations())
def test_every_headline_is_plain_whole_sentences(case: Situation):
    said = case.plan["headline"]
    assert not said[0].islower()
    assert said[-1] == "?" if case.plan["question"] else said[-1] in ".”"
    assert "  " not in said
    assert not re.search(r"[!%{}\[\]<>_]|\bNone\b", said)


@given(situations())
def test_no_headline_judges_or_soothes(case: Situation):
    said = case.plan["headline"].lower()
    for word in (
        "rejected",
        "don't worry",
        "unfortunately",
        "chance",
        "likely",
        "probably",
        "hopefully",
        "fail",
        "sorry",
    ):
        assert word not in said


@given(situations())
def test_no_headline_is_a_long_read(case: Situation):
    """It is read aloud to people who cannot see the page, after every change."""
    assert len(case.plan["headline"].split()) <= 45


@given(situations(alive=True))
def test_a_date_in_the_headline_is_a_date_of_the_case(case: Situation):
    """It never names a day that neither the facts nor the steps know."""
    known = {*(step["on"] for step in case.plan["steps"]), case.plan["close_from"], case.raw["today"]}
    known |= {value for fact in ("promised", "other_offer", "check_in") for value in (case.raw[fact] or {}).values()}
    known |= {value for one in case.events for value in (one.get("promised") or {}).values()}
    days = {(int(iso[8:]), int(iso[5:7])) for iso in known if iso and re.fullmatch(r"\d{4}-\d\d-\d\d", iso)}
    months = ("January February March April May June July August September October November December").split()
    named = rf"\b(?:(?P<a>\d+) )?(?P<month>{'|'.join(months)})\b(?: (?P<b>\d+))?"
    for found in re.finditer(named, case.plan["headline"]):
        number, month = found["a"] or found["b"], found["month"]
        assert (int(number), months.index(month) + 1) in days


@pytest.mark.parametrize(
    ("today", "events", "facts", "words"),
    [
        ("2026-10-30", [], {}, ["when can i expect to hear back", "agree a day"]),
        ("2026-11-02", [], {"country": "US"}, ["thank-you", "today or tomorrow"]),
        ("2026-11-06", [], {}, ["four days", "nothing has to be done", "monday 9 november"]),
        (
            "2026-11-10",
            [],
            {"promised": {"latest": "2026-11-12"}},
            ["eight days", "thursday 12 november", "nothing to do"],
        ),
        ("2026-11-09", [], {}, ["if you haven't asked yet"]),
        ("2026-11-17", [], {}, ["15 days", "isn't too late to ask"]),
        ("2026-12-14", [], {}, ["let this go today", "still like to ask"]),
        ("2026-11-10", [event("2026-11-10", "asked")], {}, ["answer them today"]),
        ("2026-11-10", [event("2026-11-10", "offer", terms="spoken")], {}, ["not firm yet", "don't resign"]),
        ("2026-11-10", [], {"other_offer": {"answer_by": "2026-11-12"}}, ["other offer", "thursday 12 november"]),
        ("2026-11-18", [event("2026-11-09", "follow_up"), event("2026-11-16", "follow_up")], {}, ["asked twice"]),
        ("2026-11-25", [event("2026-11-09", "follow_up")], {}, ["you asked", "stop counting on it", "may still call"]),
        ("2026-11-10", [event("2026-11-10", "rejection")], {}, ["they said no"]),
        ("2026-11-10", [event("2026-11-10", "filled")], {}, ["filled"]),
        ("2026-11-10", [event("2026-11-10", "withdrew")], {}, ["withdrawn"]),
        ("2026-11-10", [event("2026-11-10", "let_go")], {}, ["let this one go"]),
        ("2026-11-10", [event("2026-11-10", "offer")], {}, ["in writing"]),
        ("2026-11-10", [event("2026-11-10", "next_round")], {}, ["which day"]),
    ],
)
def test_the_headline_says_what_to_do_in_each_state(today: str, events: list, facts: dict, words: list[str]):
    said = headline(today, *events, **facts).lower()
    assert [word for word in words if word not in said] == []


def test_whoever_told_us_of_a_message_is_not_asked_whether_they_sent_one():
    assert "haven't asked" not in headline("2026-11-20", event("2026-11-10", "follow_up")).lower()


def test_how_long_ago_the_interview_was_is_said_as_a_person_says_it():
    assert "Your interview was today." in headline("2026-11-02", event("2026-11-02", "thank_you"))
    assert "Your interview was yesterday." in headline("2026-11-03")
    assert "Two days since your interview." in headline("2026-11-04")
    late = {"check_in": {"date": "2026-11-02"}}
    assert "It has been a day, and" in headline("2026-11-03", **late)
    sent = [event("2026-11-09", "follow_up")]
    assert "A week since your interview." in headline("2026-11-09", event("2026-11-09", "follow_up"))
    assert "Twelve days since your interview." in headline("2026-11-14", *sent)
    assert "13 days since your interview." in headline("2026-11-15", *sent)


def test_a_direct_person_is_told_of_the_employer_and_one_with_an_agency_of_the_agency():
    offer = {"answer_by": "2026-11-12"}
    assert "agency" not in headline("2026-11-10", other_offer=offer)
    assert "your agency" in headline("2026-11-10", other_offer=offer, via="agency")


def test_after_a_wait_without_a_message_nobody_is_told_that_they_asked():
    assert "you asked" not in headline("2026-11-30", no_contact=True).lower()


def test_a_thank_you_leads_only_where_it_is_the_custom():
    assert "thank" in headline("2026-11-02", country="US").lower()
    assert "thank" not in headline("2026-11-02", country="GB").lower()
    assert "thank" not in headline("2026-11-02").lower()


def test_whoever_said_that_they_have_not_asked_is_not_doubted():
    """The same sentence with its condition gone, and whole all the same."""
    assert headline("2026-11-09") == "If you haven't asked yet, today is a good day to ask."
    assert without_doubt(headline("2026-11-09")) == "Today is a good day to ask."
    waiting = headline("2026-11-06")
    assert without_doubt(waiting) == waiting
