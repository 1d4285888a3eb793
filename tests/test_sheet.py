"""An adviser's one-page sheet: what stands on it, and what its links hold."""

from __future__ import annotations

import html
import json
import re

import pytest

from calculator.dates import in_full
from calculator.doors import files
from tests.plans import door, open_steps

SITE = "https://example.org/hear-back/"
FACTS = {"interview": "2026-11-12", "today": "2026-11-19", "said": "by Friday, says Asha"}
LINE = "Careers Service, Northfield College <01632 960 001>"


def reply(facts: dict, **more) -> dict:
    asked = {"tool": "sheet", "facts": facts, "fields": {}, "site": SITE, **more}
    return json.loads(door().answer(json.dumps(asked)))


def words(shown: str) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", shown))


def links(shown: str) -> list[dict]:
    return [json.loads(html.unescape(found)) for found in re.findall(r'data-copy-link="([^"]*)"', shown)]


def test_the_plan_the_letter_the_sources_and_the_line_stand_on_it():
    told = reply(FACTS, service=LINE, fields={"job": "stock planner"})
    plan = json.loads(door().answer(json.dumps({"tool": "plan", "facts": FACTS, "site": SITE})))["answer"]
    assert told["answer"] == plan
    shown = told["html"]["sheet"]
    text = words(shown)
    assert plan["headline"] in text and LINE in text and "<01632" not in shown
    assert re.findall(r'data-step="([^"]*)"', shown) == [step["id"] for step in plan["steps"] if step["state"] != "off"]
    assert all(step["because"]["text"] in text for step in plan["steps"] if step["state"] not in ("off", "done"))
    assert "They said you'd hear by Fri 13 November 2026." in text
    assert "stock planner" in text and "[your_name]" in text
    book = files.rulebook()
    used = [book.rules[step["because"]["rule"]] for step in plan["steps"] if step["state"] != "off"]
    for source in {id for rule in used for id in rule.sources}:
        found = book.sources[source]
        assert (found.title if found.publisher in ("", "unknown") else found.publisher) in text
    reviewed = max(rule.reviewed_on for rule in used)
    assert f"Advice last reviewed on {in_full(reviewed, None)}." in text


@pytest.mark.parametrize("today", ["2026-11-16", "2026-11-19"])  # on the first a late thank-you is still one's choice
def test_the_letter_is_that_of_the_first_step_that_waits_and_is_no_mere_choice(today):
    facts = {**FACTS, "today": today}
    told = reply(facts)
    text = words(told["html"]["sheet"])
    waiting = [step["letter"] for step in open_steps(told["answer"]) if step["letter"] and not step["optional"]]
    expected = json.loads(
        door().answer(json.dumps({"tool": "letter", "letter": waiting[0], "facts": facts, "fields": {}}))
    )["answer"]
    assert expected["body"] in text and expected["subject"] in text


def test_links_hold_dates_and_choices_and_the_line_only_when_that_link_is_chosen():
    without, with_line = links(reply(FACTS, service=LINE, fields={"company": "Northfield Foods"})["html"]["sheet"])
    assert with_line == {"service": LINE, **without}
    assert without["interview"] == FACTS["interview"] and without["promised"]["latest"] == "2026-11-13"
    assert not any(word in json.dumps(with_line) for word in ("Asha", "Foods", "said", "today"))
    [only] = links(reply(FACTS)["html"]["sheet"])
    assert only == without


@pytest.mark.parametrize("what", ["rejection", "let_go"])
def test_an_end_has_no_letter_and_no_dates_to_come(what):
    facts = {**FACTS, "events": [{"date": "2026-11-16", "what": what}]}
    told = reply(facts)
    assert told["answer"]["status"] == "closed"
    assert "The next letter" not in told["html"]["sheet"]
    assert told["answer"]["headline"] in words(told["html"]["sheet"])


def test_what_is_wrong_is_told():
    told = reply({"interview": "soon"}, fields={"company": 7})
    assert not told["answer"]["ok"] and "sheet" in told["html"]
