"""No plan, no text and no walk breaks the contract, whatever the facts; and the checker notices when one does."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from calculator.dates import WEEKENDS_ONLY, ClosedDays
from tests import texts
from tests.contract import CHECKS, breaches, kinds
from tests.contract_case import case_of
from tests.named_days import Named, Wrong, named_days
from tests.plans import plan_of
from tests.strategies import Situation
from tests.walks import Walk, moved_overnight
from tests.wider import ANSWERED, any_situations, news_of

EXAMPLES = settings().max_examples
COUNTRIES = ("US", "GB", "DE", "CA", "IN", "PH")


def closed(case: Situation) -> ClosedDays:
    return ClosedDays(weekend=case.weekend, holidays=case.holidays)


def plans_of(case: Situation) -> Callable[[Mapping], dict]:
    return lambda raw: plan_of(dict(raw), closed(case))


@settings(max_examples=4 * EXAMPLES)
@given(any_situations())
def test_no_plan_breaks_the_contract(case: Situation):
    assert not breaches(case.raw, case.plan, closed(case))


@given(any_situations(), st.sampled_from(COUNTRIES))
def test_no_text_names_a_day_on_which_the_thing_may_not_be_done(case: Situation, country: str):
    assert not texts.breaches(case if case.raw.get("region") else case.but(country=country))


@given(any_situations(), st.booleans())
def test_who_obeys_is_never_told_that_it_was_wrong(case: Situation, eager: bool):
    assume(case.today >= case.interview)
    raw = {**case.raw, "events": []}
    assert not list(Walk(raw, plans_of(case), eager, news_of(case), ANSWERED).breaches())


@settings(max_examples=2 * EXAMPLES)
@given(any_situations())
def test_no_date_moves_overnight(case: Situation):
    assert not list(moved_overnight(case.raw, plans_of(case)))


@given(any_situations())
def test_a_done_step_keeps_the_reason_of_its_day(case: Situation):
    """The plan of the day on which it was done, made before it was, gives the reason."""
    for step in case.plan["steps"]:
        if step["state"] != "done" or step["kind"] != "follow_up":
            continue
        sent = [n for n, event in enumerate(case.events) if (event["date"], event["what"]) == (step["on"], "follow_up")]
        then = plans_of(case)({**case.raw, "today": step["on"], "events": case.events[: sent[0]]})
        reasons = {one["id"]: one["because"] for one in then["steps"] if one["state"] not in ("done", "off")}
        if step["id"] in reasons and len(sent) == 1:
            assert step["because"]["rule"] == reasons[step["id"]]["rule"]
            assert step["because"]["text"] == reasons[step["id"]]["text"]


@given(any_situations())
def test_yes_and_no_answer_the_question(case: Situation):
    asked = case.plan.get("question") or {}
    for answer in (asked["yes"], asked["no"]) if asked else ():
        facts = {**case.raw, **{name: _merged(case.raw.get(name), value) for name, value in answer.items()}}
        after = plans_of(case)(facts)["question"]
        assert after is None or after["what"] != asked["what"], answer


def _merged(old: list | None, new: object) -> object:
    """Lists are added to."""
    return [*(old or ()), *new] if isinstance(new, list) else new


# The checker notices -------------------------------------------------------------------------------------------

# A Wednesday; Thanksgiving is the Thursday of the week after.
GOOD = {"interview": "2026-11-18", "today": "2026-11-20", "country": "US", "pace": "persistent"}
THANKED = [{"date": "2026-11-18", "what": "thank_you"}]
PROMISED = {**GOOD, "promised": {"earliest": None, "latest": "2026-11-24"}}
ASKED = {**GOOD, "today": "2026-12-12", "events": [{"date": "2026-11-27", "what": "follow_up"}]}
US = ClosedDays(
    holidays={date(2026, 11, 26): "Thanksgiving Day", date(2026, 12, 25): "Christmas Day", date(2027, 1, 1): "New Year"}
)


def step(plan: dict, id: str) -> dict:
    return next(one for one in plan["steps"] if one["id"] == id)


def moved(of: str, /, **to: object) -> Callable[[dict], None]:
    return lambda plan: step(plan, of).update(to)


def told(**to: object) -> Callable[[dict], None]:
    return lambda plan: plan.update(to)


def both(*changes: Callable[[dict], None]) -> Callable[[dict], None]:
    def change(plan: dict) -> None:
        for one in changes:
            one(plan)

    return change


def without(id: str) -> Callable[[dict], None]:
    return lambda plan: plan["steps"].remove(step(plan, id))


FAULTS = [
    ("state_follows_from_the_days", GOOD, moved("follow-up-1", state="due")),
    ("state_follows_from_the_days", GOOD, moved("follow-up-1", on="2026-11-19")),
    ("what_was_told_is_done", ASKED, moved("follow-up-1", state="ahead")),
    ("every_plan_has_its_shape", GOOD, told(day=3)),
    ("every_plan_has_its_shape", GOOD, moved("close", channel="email")),
    ("what_comes_next_is_the_next_step", GOOD, told(headline="Nothing to do today. Next: Friday 27 November.")),
    ("ids_are_unique", GOOD, moved("follow-up-1", id="follow-up-2")),
    ("no_follow_up_before_a_promise_has_run_out", PROMISED, moved("follow-up-1", on="2026-11-24")),
    ("each_follow_up_stands_on_a_day_its_rule_allows", PROMISED, moved("follow-up-1", on="2026-11-27")),
    ("each_follow_up_stands_on_a_day_its_rule_allows", GOOD, moved("follow-up-1", on="2026-12-03")),
    ("each_follow_up_stands_on_a_day_its_rule_allows", GOOD, moved("follow-up-2", on="2026-12-09")),
    ("from_and_by_are_the_days_the_rule_allows", GOOD, moved("follow-up-1", **{"from": "2026-11-24"})),
    ("from_and_by_are_the_days_the_rule_allows", GOOD, moved("follow-up-1", by="2026-12-04")),
    ("never_on_a_closed_day", GOOD, moved("follow-up-1", on="2026-11-28")),
    ("a_check_in_is_kept_on_its_day", {**GOOD, "check_in": {"date": "2026-11-24"}}, moved("check-in", on="2026-11-25")),
    ("one_message_a_day_to_one_employer", GOOD, moved("follow-up-2", on="2026-11-30")),
    ("six_days_after_the_last_message", GOOD, moved("follow-up-2", on="2026-11-30")),
    (
        "never_more_than_pace_and_four",
        GOOD,
        lambda plan: plan["steps"].append({**step(plan, "follow-up-2"), "id": "f"}),
    ),
    ("close_from_follows_its_formula", GOOD, told(close_from="2026-12-08")),
    ("close_from_follows_its_formula", GOOD, told(close_from=None)),
    ("close_is_never_among_the_quiet_days", GOOD, told(close_from="2026-12-28")),
    ("close_stands_behind_the_last_follow_up_shown", GOOD, moved("close", on="2026-12-01")),
    ("stopping_never_before_an_advised_message", GOOD, told(close_from="2026-11-25")),
    ("further_follow_ups_are_optional", GOOD, moved("follow-up-1", optional=True)),
    (
        "further_follow_ups_are_optional",
        ASKED,
        moved("follow-up-2", optional=False, state="late", by="2026-12-06", on="2026-12-14"),
    ),
    ("nothing_is_asked_where_silence_or_they_forbid_it", GOOD, lambda plan: None),
    ("the_thank_you_goes_by_the_day_after", GOOD, moved("thank-you", by="2026-11-20")),
    ("the_thank_you_goes_by_the_day_after", GOOD, moved("thank-you", channel="phone")),
    ("the_thank_you_goes_by_the_day_after", {**GOOD, "today": "2026-11-24"}, moved("thank-you", state="late")),
    ("from_and_by_are_the_days_the_rule_allows", GOOD, moved("follow-up-1", **{"from": "2026-12-01"})),
    ("from_and_by_are_the_days_the_rule_allows", GOOD, moved("follow-up-1", by="2026-11-30")),
    ("a_thank_you_is_a_choice_where_it_is_not_the_custom", GOOD, moved("thank-you", optional=True)),
    ("status_is_the_first_that_holds", GOOD, told(status="may_close")),
    ("endings_end_every_nudge", GOOD, lambda plan: None),
    ("the_headline_contradicts_no_step", GOOD, told(headline="Nothing to do today.")),
    (
        "the_headline_contradicts_no_step",
        ASKED,
        told(status="waiting", headline="From today you may stop counting on it."),
    ),
    (
        "the_headline_offers_both",
        ASKED,
        both(told(status="may_close", headline="Stop."), moved("follow-up-2", on="2026-12-12", state="late")),
    ),
    ("the_day_after_their_date_the_headline_speaks_of_it", {**PROMISED, "today": "2026-11-25"}, told(headline="Wait.")),
    ("each_message_goes_to_whom_the_contract_says", GOOD, moved("follow-up-1", to="agency")),
    ("each_message_goes_by_the_channel_the_contract_says", GOOD, moved("follow-up-1", channel="phone")),
    (
        "another_offer_is_told_and_time_is_asked_for",
        {**GOOD, "other_offer": {"answer_by": "2026-11-25"}},
        without("other-offer"),
    ),
    (
        "what_they_want_is_answered_today",
        {**GOOD, "events": [{"date": "2026-11-20", "what": "asked"}]},
        without("answer"),
    ),
    (
        "good_news_that_is_not_firm_says_so",
        {**GOOD, "events": [{"date": "2026-11-20", "what": "offer", "terms": "spoken"}]},
        told(advice=[]),
    ),
    ("move_on_after_two_broken_promises", GOOD, lambda plan: None),
    ("neutral_phrase_is_of_words_that_were_read", GOOD, told(advice=["keep_applying", "neutral_phrase"])),
    ("keep_applying_at_every_stage", GOOD, told(advice=[])),
    ("ontario_has_a_law_and_no_other_place", GOOD, moved("close", kind="law")),
    (
        "skipped_are_the_closed_days_before_it",
        GOOD,
        moved("follow-up-1", skipped=[{"date": "2026-11-25", "name": "?"}]),
    ),
    (
        "on_hold_asks_once_after_six_weeks",
        {**GOOD, "events": [{"date": "2026-11-20", "what": "on_hold"}]},
        moved("follow-up-1", on="2026-12-18"),
    ),
    (
        "know_by_is_asked_two_working_days_ahead",
        {**GOOD, "know_by": "2026-11-30"},
        moved("follow-up-1", on="2026-11-27"),
    ),
    ("a_question_is_well_made", GOOD, told(question={"what": "weather", "text": "?", "yes": {}, "no": {}})),
]
# Where the plan may stay as it is, the facts are not the ones it was made of.
OTHER_FACTS: dict[str, dict] = {
    "nothing_is_asked_where_silence_or_they_forbid_it": {"no_contact": True},
    "endings_end_every_nudge": {"events": [{"date": "2026-11-19", "what": "rejection"}]},
    "move_on_after_two_broken_promises": {
        "today": "2026-12-20",
        "promised": {"latest": "2026-11-20"},
        "events": [{"date": "2026-11-23", "what": "reply", "promised": {"latest": "2026-11-30"}}],
    },
}


@pytest.mark.parametrize(("name", "facts", "fault"), FAULTS, ids=[f"{n}-{one[0]}" for n, one in enumerate(FAULTS)])
def test_a_fault_is_noticed(name: str, facts: dict, fault: Callable[[dict], None]):
    plan = copy.deepcopy(plan_of(facts, US))
    fault(plan)
    assert name in kinds(breaches({**facts, **OTHER_FACTS.get(name, {})}, plan, US))


def test_every_sentence_has_a_fault_that_it_notices():
    assert {check.__name__ for check in CHECKS} == {name for name, *_ in FAULTS}


# A plan that changes from day to day, made out of a good one; each fault is seen by whoever walks through it.


def drifting(plan: dict, today: str) -> None:
    """Every second day the second message stands a day later."""
    if date.fromisoformat(today).day % 2:
        for one in plan["steps"]:
            if one["id"] == "follow-up-2" and one["state"] == "ahead":
                one["on"] = (date.fromisoformat(one["on"]) + timedelta(1)).isoformat()


def forgetting(plan: dict, today: str) -> None:
    for one in plan["steps"]:
        if one["state"] == "done" and one["kind"] == "follow_up":
            one["because"] = {**one["because"], "text": "They gave no date."}


def insisting(plan: dict, today: str) -> None:
    """What was sent today is to be sent again."""
    for one in plan["steps"]:
        if one["state"] == "done" and one["on"] == today and one["kind"] == "follow_up":
            plan["steps"].append({**one, "state": "due", "id": "again"})


def endless(plan: dict, today: str) -> None:
    if plan["status"] == "may_close":
        plan.update(status="waiting", close_from=None)


@pytest.mark.parametrize(
    ("change", "says"),
    [(drifting, "moved from"), (forgetting, "was done because"), (insisting, "for today as well"), (endless, "no end")],
)
def test_who_walks_notices(change: Callable[[dict, str], None], says: str):
    def faulty(raw: Mapping) -> dict:
        plan = copy.deepcopy(plan_of(dict(raw), US))
        change(plan, raw["today"])
        return plan

    facts = {**PROMISED, "pace": "usual"}
    assert any(says in one for one in Walk(facts, faulty, eager=True).breaches())


def test_what_moves_overnight_is_noticed():
    def faulty(raw: Mapping) -> dict:
        plan = copy.deepcopy(plan_of(dict(raw), US))
        drifting(plan, raw["today"])
        return plan

    assert list(moved_overnight({**GOOD, "today": "2026-11-20"}, faulty))


# 4 December 2026 is a Friday.
TEXTS = [
    (texts.Door("page", "Any day from Friday, November 27 to Saturday, November 28 would do."), "2026-11-28 is closed"),
    (texts.Door("page", "Any day from Wednesday, November 18 to Thursday, November 19 would do."), "has passed"),
    (texts.Door("page", "Next: Saturday, December 5."), "no day of this plan"),
    (texts.Door("page", "Next: Tuesday, December 1."), "no day of this plan"),  # in the span, and not its end
    (texts.Door("page", "Next: Tuesday, November 25."), "no day of this plan"),
    (texts.Door("page", "Next: Monday 30 November."), "not as US writes"),
    (texts.Door("copy", "Wait 2 working days."), "in digits"),
    (texts.Door("calendar file", days=(date(2026, 11, 28),)), "no step's day"),
]


@pytest.mark.parametrize(
    ("country", "words"),
    [("GB", "Monday, November 30"), ("AU", "Mon, Nov 30"), ("PH", "Monday 30 November"), ("CA", "30 November 2026")],
)
def test_a_date_of_another_country_is_noticed(country: str, words: str):
    case = case_of({**GOOD, "country": country}, plan_of(GOOD, US), US)
    [found] = texts.of_door(texts.Door("page", f"Next: {words}."), case, texts.known_days(case))
    assert f"is not as {country} writes a date" in found


@pytest.mark.parametrize(("door", "says"), TEXTS, ids=[str(number) for number in range(len(TEXTS))])
def test_a_text_that_names_a_wrong_day_is_noticed(door: texts.Door, says: str):
    case = case_of(GOOD, plan_of(GOOD, US), US)
    assert any(says in found for found in texts.of_door(door, case, texts.known_days(case)))


def test_a_text_that_names_the_days_of_its_plan_is_not():
    door = texts.Door("page", "Ask on Monday, November 30. Your interview was on Wednesday, November 18, 2026.")
    case = case_of(GOOD, plan_of(GOOD, US), US)
    assert not list(texts.of_door(door, case, texts.known_days(case)))


# Days are read back --------------------------------------------------------------------------------------------

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Next: Tuesday 24 November.", ["2026-11-24"]),
        ("Next: Tuesday, November 24.", ["2026-11-24"]),
        ("on Monday, January 4, 2027, or", ["2027-01-04"]),
        ("from Friday 4 to Sunday 6 December would do", ["2026-12-04", "2026-12-06"]),
        ("Mon 23 to Fri 27 November 2026", ["2026-11-23", "2026-11-27"]),
        ("Wed 18 Nov", ["2026-11-18"]),
        ("Monday 4 January", ["2027-01-04"]),
        ("In May 2026 you may call 3 of them at 9.30", []),
    ],
)
def test_days_are_read_back_from_a_text(text: str, days: list[str]):
    assert [str(one.day) for one in named_days(text, TODAY) if isinstance(one, Named)] == days


def test_a_weekday_that_is_not_that_days_is_wrong():
    assert [type(one) for one in named_days("Monday 30 February; Tuesday 18 November 2026", TODAY)] == [Wrong, Wrong]


def test_plans_without_holidays_are_checked_too():
    facts = {"interview": "2026-11-18", "today": "2026-11-20", "events": THANKED}
    assert "never_on_a_closed_day" not in kinds(breaches(facts, plan_of(facts), WEEKENDS_ONLY))
