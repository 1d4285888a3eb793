"""What the plan asks back, and what it would look at again: one tap each, and nothing is refused."""

from __future__ import annotations

import json
import re
from datetime import date
from html import unescape

import pytest

from calculator import answers
from calculator.answers import World
from calculator.doors import files
from calculator.plan import facts, share
from calculator.show import answer
from calculator.show.moved import kind_of_place
from calculator.show.question import merged
from tests.plans import PLACES, QUESTIONS, RULEBOOK

TODAY = date(2026, 11, 19)
RAW = {"interview": "2026-11-12", "today": TODAY.isoformat()}
GERMANY = {
    "holidays": {"2026-12-01": "Everybody's day", "2026-12-25": "Christmas Day"},
    "weekend": [5, 6],
    "horizon": "2028-12-31",
    "regions": {
        "DE-BY": {
            "holidays": {"2026-12-01": "Bavaria's name for it", "2026-12-08": "A feast"},
            "without": [],
            "name": "Bavaria",
        },
        "DE-BE": {"holidays": {}, "without": [], "name": "Berlin"},
    },
}
COUNTRIES = {"DE": {"name": "Germany", "horizon": "2028-12-31", "regions": {"DE-BY": "Bavaria", "DE-BE": "Berlin"}}}
WORLD = World(TODAY, RULEBOOK, {**PLACES, "DE": COUNTRIES["DE"]["regions"]}, {"DE": GERMANY}.get)


def doubts(**given: object) -> dict[str, str]:
    answered = answers.plan_answer({**RAW, **given}, WORLD)
    return {doubt["field"]: doubt["message"] for doubt in answered["doubts"]}


# Doubts


def test_an_ordinary_case_raises_none():
    assert doubts() == {}


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"interview": "2025-11-12"}, "interview"),
        ({"interview": "2027-11-12"}, "interview"),
        ({"promised": {"latest": "2027-11-27"}}, "promised.latest"),
        ({"promised": {"earliest": "2027-11-27"}}, "promised.earliest"),
        ({"check_in": {"date": "2027-11-27"}}, "check_in.date"),
        ({"other_offer": {"answer_by": "2027-11-27"}}, "other_offer.answer_by"),
        ({"know_by": "2027-11-27"}, "know_by"),
    ],
)
def test_a_day_more_than_half_a_year_off_is_asked_about_and_taken(given: dict, field: str):
    found = doubts(**given)
    assert list(found) == [field]
    assert re.fullmatch(
        r"\w+ \d+ November 202\d is more than half a year (ago|ahead). Is the year right\?", found[field]
    )


def test_half_a_year_itself_is_not_asked_about():
    assert doubts(promised={"latest": "2027-05-21"}) == {}
    assert list(doubts(promised={"latest": "2027-05-22"})) == ["promised.latest"]


def test_the_region_is_asked_for_where_it_matters():
    found = doubts(country="DE", promised={"latest": "2026-12-04"})
    assert found == {
        "region": "On Tuesday 8 December some regions have a public holiday and others work. Which one is yours?"
    }
    assert doubts(country="DE", region="DE-BE", promised={"latest": "2026-12-04"}) == {}
    assert doubts(country="DE", pace="light", events=[{"date": "2026-11-19", "what": "rejection"}]) == {}


# The question


REPLY = {"date": "2026-11-18", "what": "reply", "said": "We will be in touch."}
ENDED = [{"date": "2026-11-16", "what": "rejection"}, REPLY]


def page(**given: object) -> str:
    known, plan = answers.made({**RAW, **given}, WORLD)
    shown = answer.plan(known, plan, RULEBOOK, files.offers, COUNTRIES, "https://example.org/")["html"]
    return unescape(shown["today"] + shown["steps"] + shown["rest"])


def buttons(html: str) -> dict[str, dict]:
    return {found[0]: json.loads(found[1]) for found in re.findall(r'data-answer="(\w+)" data-replace="(.*?)">', html)}


def test_the_question_comes_first_and_nothing_is_advised_beside_it():
    html = page(events=ENDED)
    assert html.index('data-question="reopened"') < html.index("hb-keep-this")
    assert "data-step" not in html and "Write the letter" not in html


@pytest.mark.parametrize(("choice", "status"), [("yes", "waiting"), ("no", "closed")])
def test_each_answer_leads_to_its_plan(choice: str, status: str):
    told = buttons(page(events=ENDED))[choice]
    after = answers.plan_answer({**RAW, **told}, WORLD)
    assert (after["status"], after["question"]) == (status, None)
    assert len(after["doubts"]) == 0


def test_an_answer_is_added_to_what_was_told_and_the_same_event_stands_once():
    known = facts.read({**RAW, "events": ENDED, "not_so": ["slow"]}, WORLD.places, TODAY, RULEBOOK)
    no = {"events": [{**REPLY, "not_so": ["reopened"]}]}
    assert merged(known, no, QUESTIONS) == {"events": [ENDED[0], {**REPLY, "not_so": ["reopened"]}]}
    assert merged(known, {"not_so": ["filled", "slow"]}, QUESTIONS) == {"not_so": ["slow", "filled"]}
    assert merged(known, {"no_contact": True}, QUESTIONS) == {"no_contact": True}


# What was heard


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("We have decided to go with someone else.", "rejection"),
        ("Please do not follow up with us, we will contact you.", "no_contact"),
        ("The role is on hold for now.", "on_hold"),
        ("We would like to invite you to a final interview.", "next_round"),
    ],
)
def test_what_would_stop_the_plan_is_asked_and_nothing_is_advised(said: str, what: str):
    html = page(said=said)
    assert f'data-question="{what}"' in html
    assert "data-step" not in html and "Write the letter" not in html
    no = answers.plan_answer({**RAW, "said": said, **buttons(html)["no"]}, WORLD)
    assert (no["status"], no["question"]) == ("follow_up_due", None)
    yes = answers.plan_answer({**RAW, "said": said, **buttons(html)["yes"]}, WORLD)
    assert yes["question"] is None
    assert not [step for step in yes["steps"] if step["kind"] == "follow_up" and step["state"] == "due"]


def test_who_will_call_and_how_count_at_once_and_can_be_put_right():
    said = "HR will call you. Email me rather than ringing if you have questions."
    known, plan = answers.made({**RAW, "said": "HR will email you."}, WORLD)
    assert next(step for step in plan.steps if step.kind == "follow_up").to == "hr"
    shown = unescape(answer.plan(known, plan, RULEBOOK, files.offers, COUNTRIES, "")["readings"]["said"])
    assert "HR will be in touch" in shown and "spam folder" in shown
    denied = json.loads(re.findall(r'data-replace="(.*?)">Not so', shown)[0])
    known, plan = answers.made({**RAW, "said": "HR will email you.", **denied}, WORLD)
    assert next(step for step in plan.steps if step.kind == "follow_up").to == "recruiter"
    assert answers.plan_answer({**RAW, "said": said, "contact": "manager"}, WORLD)["steps"][1]["to"] == "manager"


def test_another_language_asks_for_the_day_and_plans_no_message():
    plan = answers.plan_answer({**RAW, "said": "Wir melden uns bis Ende naechster Woche"}, WORLD)
    assert plan["question"]["what"] == "promised"
    assert not [step for step in plan["steps"] if step["kind"] == "follow_up"]
    none = answers.plan_answer({**RAW, "said": "Wir melden uns bis Ende naechster Woche", "promised": {}}, WORLD)
    assert none["question"] is None and none["steps"][1]["kind"] == "follow_up"


def test_a_link_carries_the_question_without_the_words():
    known, plan = answers.made({**RAW, "said": "We have decided to go with someone else."}, WORLD)
    link = share.of(known, plan, QUESTIONS)
    assert link["asks"] == "rejection" and "said" not in link
    opened = answers.plan_answer({**link, "country": None, "today": TODAY.isoformat()}, WORLD)
    assert (opened["status"], opened["question"]["what"]) == ("question", "rejection")


# What kind of place it is


def told_of_place(**given: object) -> str:
    known, plan = answers.made({**RAW, **given}, WORLD)
    return kind_of_place(known, plan, RULEBOOK)


def test_a_slow_place_says_what_that_changes():
    assert told_of_place() == ""
    assert told_of_place(slow=True) == (
        "Long waits are ordinary there: you may stop counting on it from Thursday 24 December instead of "
        "Thursday 3 December."
    )


def test_a_quick_place_says_what_that_changes():
    assert told_of_place(quick=True, today="2026-11-12") == (
        "They decide within days there: your next date is Monday 16 November instead of Thursday 19 November, and you "
        "may stop counting on it from Sunday 22 November instead of Thursday 3 December."
    )


def test_a_place_that_changes_nothing_says_so():
    told = told_of_place(slow=True, promised={"latest": "2027-02-26"})
    assert told == "Long waits are ordinary there: here that changes no day."
