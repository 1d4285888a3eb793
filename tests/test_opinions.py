"""What others would say: each value has its statement and its source, and their dates are made of their own numbers."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest

from calculator import checker
from calculator.dates import WEEKENDS_ONLY, ClosedDays
from calculator.doors import files, opinions
from calculator.opinions import advisers, plans
from calculator.opinions.advisers import RULES, TOPICS
from calculator.plan import facts, planner
from calculator.show import opinions as page
from tests.conftest import REPO
from tests.plans import PLACES, RULEBOOK

VOICES = opinions.voices()
GUIDE_TEXTS = {path.name: path.read_text("utf-8") for path in (REPO / "docs/guide").glob("*.md")}
BOOK = files.rulebook()
WHEN = ("after-date", "no-date", "how-often", "stop")


def said(closed: ClosedDays = WEEKENDS_ONLY, book=RULEBOOK, voices=VOICES, **raw) -> dict[str, plans.Opinion]:
    given = {"interview": "2026-11-12", "today": "2026-11-12", **raw}
    known = facts.read(given, PLACES, date(2099, 1, 1), book)
    plan = planner.make(known, book, closed)
    return {opinion.adviser.id: opinion for opinion in plans.of(known, plan, book, voices)}


def days_of(opinion: plans.Opinion) -> list[tuple[str, str]]:
    return [(step.id, step.on.isoformat()) for step in opinion.steps]


# The data -----------------------------------------------------------------------------------------------


def test_there_are_many_of_many_countries_and_they_say_enough():
    spoken = {id: [topic for topic in WHEN if topic in one.says] for id, one in VOICES.advisers.items()}
    assert len(VOICES.advisers) >= 30 and len({one.country for one in VOICES.advisers.values()}) >= 10
    assert len([id for id, topics in spoken.items() if len(topics) >= 2]) >= 10
    assert len([one for one in VOICES.advisers.values() if any(s.is_never for s in one.says.values())]) >= 2


def test_each_value_has_a_statement_and_a_source_that_was_read():
    for one in VOICES.advisers.values():
        for saying in one.says.values():
            assert len(saying.statement.split()) > 2
            for said_ in (saying.__dict__, saying.other_side):
                assert not said_ or VOICES.sources[said_["source"]].read_on


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"value": 2, "unit": "weeks", "source": "quebec"}, "lacks 'statement'"),
        ({"value": 2, "unit": "weeks", "source": "quebec", "statement": " "}, "needs the statement it rests on"),
        ({"value": 2, "unit": "weeks", "statement": "Two weeks."}, "lacks 'source'"),
        ({"value": 2, "unit": "weeks", "source": "nobody", "statement": "Two weeks."}, "unknown source 'nobody'"),
        ({"value": "soon", "source": "quebec", "statement": "Soon."}, "soon is no number"),
        ({"value": 2, "unit": "moons", "source": "quebec", "statement": "Two."}, "2 moons cannot be counted with"),
        (
            {"value": 2, "unit": "weeks", "source": "quebec", "statement": "Two.", "other_side": {"source": "quebec"}},
            "other_side needs its source and its statement",
        ),
    ],
)
def test_the_checker_refuses_a_value_that_does_not_say_what_it_rests_on(change: Mapping, says: str):
    assert says in "\n".join(map(str, faults({"no-date": change})))


def test_the_checker_refuses_an_adviser_who_says_nothing_or_is_written_otherwise():
    assert "says nothing" in str(faults({}))
    assert "country must be written like GB" in str(faults({"country": "Canada"}))
    assert "unknown key 'when'" in str(faults({"when": "soon"}))


def faults(entry: Mapping) -> list[str]:
    tables = {name: tomllib.loads(text) for name, text in files.texts().items()}
    tables["advisers.toml"]["somebody"] = {"name": "Somebody", **entry}
    return [str(fault) for fault in checker.table_faults(tables)]


def test_a_sentence_is_held_to_what_they_say():
    assert faults_of_spread("Indeed says {about a week: indeed.no-date}.") == []
    assert "indeed.no-date says 'at least 5 business days', not 'three days'" in str(
        faults_of_spread("Indeed says {three days: indeed.no-date}.")
    )
    assert faults_of_spread("One finds {once or twice a week: fearless-interviewing.how-often} fine.") == []
    assert "not 'every day'" in str(faults_of_spread("One says {every day: fearless-interviewing.how-often}."))
    assert "quotes a number that is not there" in str(faults_of_spread("Nobody says {a week: nobody.no-date}."))


def faults_of_spread(text: str) -> list[str]:
    tables = {name: tomllib.loads(text) for name, text in files.texts().items()}
    tables["rules.toml"]["first-follow-up"]["spread"] = text
    return [str(fault) for fault in checker.table_faults(tables)]


# Numbers in a spread that are no adviser's.
OTHERS_NUMBERS = ("five or seven days",)  # a poll's
NUMBER = re.compile(
    r"\b(?:\d+|an?|one|two|three|four|five|six|seven|ten) (?:working |business )?(?:days?|weeks?|months?|times)\b|same day"
)


@pytest.mark.parametrize("rule", ["thank-you", "first-follow-up", "after-promise", "between-follow-ups", "pace"])
def test_no_advisers_number_is_typed_beside_ours(rule: str):
    spread = tomllib.loads(files.text("rules.toml"))[rule]["spread"]
    left = advisers.SAID.sub("", spread)
    for fine in OTHERS_NUMBERS:
        left = left.replace(fine, "")
    assert advisers.SAID.search(spread) and not NUMBER.search(left)


# Sentences of the guides that name an adviser beside a number of somebody else's.
GUIDES_OWN = (
    "a decision in a day or two",  # an employer's
    "said the same thing twice",
)
SENTENCE = re.compile(r"(?<=[.?!:|])\s+|\n\s*\n|\n(?=[-|>])")


def test_no_advisers_number_is_typed_in_a_guide():
    theirs = {f"{{source:{said.source}}}" for one in VOICES.advisers.values() for said in one.says.values()}
    found = []
    for name, text in GUIDE_TEXTS.items():
        for sentence in SENTENCE.split(text):
            plain = re.sub(r"\{[^}]*\}", "", sentence)
            speaks = [id for id in theirs if id in sentence] or re.search(r"\b(?:advisers?|Ask a Manager)\b", sentence)
            if speaks and NUMBER.search(plain) and not any(fine in plain for fine in GUIDES_OWN):
                found.append(f"{name}: {' '.join(plain.split())}")
    assert len(GUIDE_TEXTS) > 20 and not found, "\n".join(found)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("about 1", 1, 1),
        ("at least 5", 5, None),
        ("within 2", 0, 2),
        ("1 or 2", 1, 2),
        ("that very", 0, 0),
        ("once it has passed", 1, None),
        ("as soon as possible", 0, None),
    ],
)
def test_their_words_come_to_numbers(words, first, last):
    assert advisers.ends(words) == (first, last)


# Their dates, by hand -----------------------------------------------------------------------------------


def test_no_date_was_given():
    """Thursday 12 November: a week later is Thursday 19, two weeks Thursday 26."""
    found = said()
    assert days_of(found["quebec"]) == [("follow-up-1", "2026-11-26")]
    assert days_of(found["indeed"]) == [("thank-you", "2026-11-12"), ("follow-up-1", "2026-11-19")]
    assert days_of(found["fearless-interviewing"]) == [("follow-up-1", "2026-11-16")]  # the third day is a Sunday
    assert days_of(found["hear-back-after"]) == [
        ("thank-you", "2026-11-12"),
        ("follow-up-1", "2026-11-19"),
        ("follow-up-2", "2026-11-26"),
        ("follow-up-3", "2026-12-03"),
        ("close", "2026-12-03"),
    ]
    assert days_of(found["societe-generale"])[-1] == ("follow-up-4", "2026-12-10")
    assert found["masiello"].steps[-1].by == date(2026, 12, 3)
    assert found["employment-crossing"].wait and not found["employment-crossing"].steps


def test_a_date_was_promised():
    """By Friday 20 November."""
    found = said(promised={"latest": "2026-11-20"})
    assert days_of(found["quebec"]) == [("follow-up-1", "2026-11-20")]
    assert [step.on for step in found["indeed"].steps if step.topic == "after-date"] == [date(2026, 11, 23)]
    assert found["indeed"].steps[-1].by == date(2026, 11, 24)
    assert days_of(found["wetfeet"]) == [("follow-up-1", "2026-11-24")]
    assert days_of(found["powertofly"])[-1] == ("follow-up-1", "2026-11-23")  # the second day is a Sunday
    assert days_of(found["notre-dame"])[-1] == ("follow-up-1", "2026-11-27")
    assert days_of(found["st-olaf"]) == [("follow-up-1", "2026-11-30")]  # more than a week: Saturday 28
    assert days_of(found["frederick"]) == [("follow-up-1", "2026-11-23"), ("follow-up-2", "2026-11-30")]
    assert not found.keys() & {"jobopenings-ph", "fearless-interviewing"}, "they say nothing on it"
    assert found["economic-times"].steps and not found["economic-times"].wait


def test_closed_days_count_for_them_too():
    thanksgiving = ClosedDays(holidays={date(2026, 11, 26): "Thanksgiving Day"})
    assert days_of(said(thanksgiving)["quebec"]) == [("follow-up-1", "2026-11-27")]


def test_one_message_was_sent():
    found = said(today="2026-11-20", events=[{"date": "2026-11-19", "what": "follow_up"}])
    assert days_of(found["hear-back-after"])[0] == ("follow-up-2", "2026-11-26")
    assert days_of(found["fresno-bee"]) == [("follow-up-2", "2026-11-26")]
    assert not found.keys() & {"quebec", "indeed", "umbc"}, "they say nothing on a second one, or forbid it"


def test_a_check_in_was_agreed():
    found = said(check_in={"date": "2026-11-24"})
    assert days_of(found["service-canada"]) == [("thank-you", "2026-11-12"), ("check-in", "2026-11-24")]
    assert not [one for one in found.values() for step in one.steps if step.topic in ("no-date", "how-often")]


@pytest.mark.parametrize(
    "told",
    [
        {"quick": True},
        {"slow": True},
        {"other_offer": {"answer_by": "2026-11-20"}},
        {"know_by": "2026-11-18"},
        {"pace": "light"},
    ],
)
def test_what_none_of_them_speaks_of_changes_nothing(told: dict):
    assert {id: days_of(one) for id, one in said(**told).items()} == {id: days_of(one) for id, one in said().items()}


def test_where_they_say_nothing_nothing_is_made_up():
    """No step rests on a rule of ours: each names what its adviser says, and changes with it."""
    raws: list[dict] = [{}, {"promised": {"latest": "2026-11-20"}}, {"promised": {"earliest": "2026-11-30"}}]
    raws += [{"no_contact": True}, {"via": "agency"}, {"events": [{"date": "2026-11-12", "what": "on_hold"}]}]
    for raw in raws:
        for opinion in said(**raw).values():
            for step in opinion.steps:
                assert step.saying is opinion.adviser.says[step.topic] and step.topic in RULES
    assert not [one for one in said(no_contact=True).values() for s in one.steps if s.topic not in ("thanks", "stop")]
    assert not said(events=[{"date": "2026-11-12", "what": "rejection"}])


def test_ours_may_change_and_theirs_stay():
    def theirs(book):
        return {id: days_of(one) for id, one in said(book=book).items()}

    other = {"first-follow-up": (20, 30), "between-follow-ups": (20, 25), "close": 50, "pace": {"usual": 1, "light": 1}}
    rules = {id: replace(RULEBOOK.rules[id], value=value) for id, value in other.items()}
    rules["pace"] = replace(rules["pace"], value={"light": 1, "usual": 1, "persistent": 1})
    assert theirs(replace(RULEBOOK, rules={**RULEBOOK.rules, **rules})) == theirs(RULEBOOK)


def test_nobody_asks_before_a_promise_has_run_out_but_on_the_very_day():
    for offset in range(14):
        latest = date(2026, 11, 16) + timedelta(offset)
        for one in said(promised={"latest": latest.isoformat()}).values():
            for step in one.steps:
                assert step.topic != "after-date" or step.on >= latest
                assert step.topic == "thanks" or step.topic == "stop" or WEEKENDS_ONLY.is_working_day(step.on)


# What is told -------------------------------------------------------------------------------------------


def test_the_answer_is_the_contracts():
    found = list(said(promised={"latest": "2026-11-20"}).values())
    answer = plans.as_json(found, VOICES)
    assert answer["ok"] and len(answer["opinions"]) > 15
    for one in answer["opinions"]:
        assert {"adviser", "year", "country", "steps"} <= one.keys()
        for step in one["steps"]:
            assert {"id", "on", "from", "by", "statement", "source"} <= step.keys()
            assert step["source"] in VOICES.sources and step["statement"]


def test_the_page_says_each_date_and_one_tap_leads_to_statement_and_source():
    known = facts.read({"interview": "2026-11-12", "today": "2026-11-12"}, PLACES, date(2099, 1, 1), RULEBOOK)
    plan = planner.make(known, RULEBOOK, WEEKENDS_ONLY)
    theirs = plans.of(known, plan, RULEBOOK, VOICES)
    html = str(page.opinions(theirs, known, plan, VOICES, {}))
    assert html.count('class="hb-chart__row"') == len(theirs) + 1 == html.count("<tr data-adviser") + 1
    for opinion in theirs:
        row = html.partition(f'data-adviser="{opinion.adviser.id}"')[2].partition("</tr>")[0]
        for step in opinion.steps:
            assert f'datetime="{step.on.isoformat()}"' in row
            assert f'href="../sources/#{step.saying.source}"' in row
    assert "Ours" in html and not re.search(r'style=|fill="|stroke="', html)
    assert not re.search(r"\b(most|majority|average|best|right answer|wins?)\b", html.partition("</p>")[0])


def test_every_reason_for_ours_is_about_something_they_speak_of():
    assert VOICES.ours.keys() <= TOPICS.keys() and not [text for text in VOICES.ours.values() if "{" in text]
