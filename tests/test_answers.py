"""One request in, one answer out: a plan, a reading, or every problem; never an exception."""

from __future__ import annotations

import json
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from calculator import answers
from tests.plans import PLACES, RULEBOOK
from tests.strategies import Situation, situations

TODAY = date(2026, 11, 12)
CHRISTMAS_COUNTRY = {
    "weekend": [4, 5],
    "horizon": "2028-12-31",
    "holidays": {"2026-11-23": "Founders' Day"},
    "regions": {"CA-ON": {"holidays": {"2026-11-24": "Family Day"}, "without": []}},
}
NOTHING_KNOWN = {"weekend": [5, 6], "horizon": None, "holidays": {}, "regions": {}}
WORLD = answers.World(
    today=TODAY,
    rulebook=RULEBOOK,
    places=PLACES,
    country=lambda code: CHRISTMAS_COUNTRY if code in ("CA", "SA") else NOTHING_KNOWN,
)
FACTS = {"interview": "2026-11-09", "promised": {"latest": "2026-11-19"}}

# The contract's own list, so that a page or a script can rely on it.
PLAN_KEYS = {"ok", "reading", "status", "headline", "day", "steps", "close_from", "advice", "horizon"}
STEP_KEYS = {"id", "kind", "state", "on", "from", "by", "to", "channel", "letter", "because", "skipped"}
BECAUSE_KEYS = {"rule", "basis", "text", "sources", "guide", "spread"}
READING_KEYS = {"ok", "kind", "earliest", "latest", "heard", "as_text", "sure", "silence_means_no", "others", "tells"}


def plan(**facts: object) -> dict:
    return answers.plan_answer({**FACTS, **facts}, WORLD)


def first_follow_up(answer: dict) -> dict:
    return next(step for step in answer["steps"] if step["id"] == "follow-up-1")


def test_a_plan_has_the_names_of_the_contract():
    answer = plan()
    assert answer.keys() >= PLAN_KEYS
    assert answer["ok"] is True
    for step in answer["steps"]:
        assert step.keys() >= STEP_KEYS
        assert step["because"].keys() >= BECAUSE_KEYS
        assert all(skipped.keys() == {"date", "name"} for skipped in step["skipped"])


def test_the_worlds_day_counts_when_none_is_given():
    assert plan()["day"] == 3
    assert plan(today="2026-11-10")["day"] == 1


def test_the_countrys_weekend_and_holidays_count():
    """Told by Thursday: Friday and Saturday are the weekend, Monday is a holiday."""
    skipped = [
        {"date": "2026-11-20", "name": "Friday"},
        {"date": "2026-11-21", "name": "Saturday"},
        {"date": "2026-11-23", "name": "Founders' Day"},
    ]
    step = first_follow_up(plan(country="SA"))
    assert (step["from"], step["on"], step["skipped"]) == ("2026-11-22", "2026-11-24", skipped)


def test_a_regions_own_holidays_count_too():
    assert first_follow_up(plan(country="CA"))["on"] == "2026-11-24"
    assert first_follow_up(plan(country="CA", region="CA-ON"))["on"] == "2026-11-25"


def test_the_horizon_is_the_countrys_and_none_where_nothing_is_known():
    assert plan(country="SA")["horizon"] == "2028-12-31"
    assert plan(country="DE")["horizon"] is None
    assert plan()["horizon"] is None


def test_without_words_nothing_was_read():
    assert plan()["reading"] is None


def test_dates_set_by_hand_win_over_the_words():
    answer = plan(said="by the end of next year")
    assert first_follow_up(answer)["on"] == first_follow_up(plan())["on"]


def test_problems_come_as_an_answer():
    answer = plan(interview="2027-02-29", pace="daily")
    assert answer["ok"] is False
    assert {problem["field"] for problem in answer["problems"]} == {"interview", "pace"}
    assert all(problem.keys() == {"field", "message"} for problem in answer["problems"])


def test_words_are_read_on_their_own():
    answer = answers.read_answer({"said": "We will let you know by 20 November", "interview": "2026-11-09"}, WORLD)
    assert answer.keys() >= READING_KEYS


def test_a_reading_needs_its_day_and_knows_its_fields():
    answer = answers.read_answer({"said": 7, "country": "XX", "company": "Acme"}, WORLD)
    assert answer["ok"] is False
    assert {problem["field"] for problem in answer["problems"]} == {"said", "interview", "country", "company"}


@given(situations())
def test_every_answer_can_be_sent_as_json(case: Situation):
    answer = answers.plan_answer(case.raw, WORLD)
    assert json.loads(json.dumps(answer)) == answer


@given(situations())
def test_the_same_request_has_the_same_answer(case: Situation):
    before = json.dumps(case.raw)
    assert answers.plan_answer(case.raw, WORLD) == answers.plan_answer(case.raw, WORLD)
    assert json.dumps(case.raw) == before, "the request itself was changed"


@given(st.text(max_size=60), st.integers(0, 40), st.booleans())
def test_no_words_of_the_employers_are_a_crash(said: str, days: int, in_a_reply: bool):
    """Whatever is pasted into the field, there is a plan."""
    day = TODAY + timedelta(days)
    facts = {"interview": TODAY.isoformat(), "today": day.isoformat()}
    words = {"events": [{"date": day.isoformat(), "what": "reply", "said": said}]} if in_a_reply else {"said": said}
    assert answers.plan_answer({**facts, **words}, WORLD)["ok"] is True
