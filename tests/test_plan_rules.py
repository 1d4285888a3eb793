"""The rules that no plan breaks, whatever the facts, the country and the year.

Each test is one sentence of the contract, worked out here again from the facts and a calendar; none of it is
taken from the planner. What a plan says is read from its JSON, as a page or a script would. These are the plain facts,
under the numbers in force and under others; tests/contract.py holds every plan to the whole contract.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from unittest import mock

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from calculator import promise
from calculator.dates import ClosedDays
from calculator.doors import files
from calculator.plan.headline import STATUSES
from calculator.plan.steps import KINDS
from tests.plans import OTHERS, open_steps, plan_of
from tests.strategies import CHOICES, ENDINGS, EVENT_KINDS, GOOD_NEWS, REPLIES, Situation, iso, situations, windows

LETTERS = files.letters()
A_DAY = timedelta(1)
A_WEEK = timedelta(7)
MESSAGES = [id for id, kind in KINDS.items() if kind.is_message]
STATES = {"done", "off", "late", "due", "ahead"}
RULES = []


# Events that have rules of their own: see tests/contract.py.
OF_THEIR_OWN = ("answered", "no_show", "on_hold", "reopened")
THEIRS = tuple(what for what in REPLIES if what not in OF_THEIR_OWN)
PLAIN = {"quick": False, "silence_means_no": None, "know_by": None, "channel": None, "not_so": []}


def plain(**fixed: object) -> st.SearchStrategy[Situation]:
    """Situations without what has rules of its own."""
    return situations(**{**PLAIN, **fixed}).map(without_their_own)


def without_their_own(case: Situation) -> Situation:
    return case.but(events=[event for event in case.events if event["what"] not in OF_THEIR_OWN])


def rule(keeps):
    """One rule that holds for every plan; `test_no_plan_breaks_a_rule` tries them all on each situation."""
    RULES.append(keeps)
    return keeps


def day(text: str) -> date:
    return date.fromisoformat(text)


def follow_ups(case: Situation) -> list[dict]:
    """The messages still to send, in their order; the agreed check-in is not one of them."""
    return [step for step in open_steps(case.plan, "follow_up") if step["id"] != "check-in"]


def step_of(case: Situation, kind: str) -> dict | None:
    return next((step for step in case.plan["steps"] if step["kind"] == kind), None)


def is_over(case: Situation) -> bool:
    return standing(case) != "open"


def standing(case: Situation) -> str:
    """A later word of theirs opens it again, a reply only with a time; after `withdrew` nothing does, and whether it is
    open again is asked."""
    now, asks = "open", False
    has_withdrawn = False
    for event in case.events:
        if event["what"] in ENDINGS:
            now, asks, has_withdrawn = "closed", False, has_withdrawn or event["what"] == "withdrew"
        elif event["what"] not in REPLIES:
            continue
        elif not has_withdrawn and is_firm(event):
            now = "answered"
        elif not has_withdrawn and (event["what"] != "reply" or any((event.get("promised") or {}).values())):
            now = "open"
        else:
            asks = "reopened" not in event.get("not_so", ())
    return "question" if now == "closed" and asks else now


def is_firm(event: dict) -> bool:
    firm = EVENT_KINDS[event["what"]].firm
    told = {"terms": "spoken", "arranged": False} | {key: value for key, value in event.items() if value is not None}
    return bool(firm) and all(told[key] == value for key, value in firm.items())


def start(case: Situation) -> date:
    """The interview, or the last reply."""
    return max([case.interview, *case.days_of(*REPLIES)])


def sent_since_reply(case: Situation) -> list[date]:
    last = max((n for n, event in enumerate(case.events) if event["what"] in REPLIES), default=-1)
    return [day(event["date"]) for event in case.events[last + 1 :] if event["what"] == "follow_up"]


def promise_in_force(case: Situation) -> dict:
    """The newest promise: of the last word, or of an earlier one that had not run out when the last word came.

    Good news answers what was promised before it.
    """
    words = [(case.interview, case.raw["promised"], False)]
    for event in case.events:
        if event["what"] in REPLIES:
            words.append((day(event["date"]), event.get("promised"), event["what"] in GOOD_NEWS))
    newest = words[-1][0]
    for said_on, window, is_good_news in reversed(words):
        if window and (end := window.get("latest") or window.get("earliest")):
            return window if said_on == newest or day(end) > newest else {}
        if is_good_news:
            return {}
    return {}


# All rules are tried on each situation: making one up takes longer than judging its plan.
@settings(max_examples=4 * settings.default.max_examples)
@given(st.one_of(plain(), plain(alive=True)))
def test_no_plan_breaks_a_rule(case: Situation):
    assert RULES
    for keeps in RULES:
        keeps(case)


@pytest.mark.parametrize("numbers", OTHERS)
@given(case=st.one_of(plain(), plain(alive=True)))
def test_no_plan_breaks_a_rule_by_other_numbers(case: Situation, numbers: str):
    case = replace(case, numbers=numbers)
    for keeps in RULES:
        keeps(case)


def most_in_all(case: Situation) -> int:
    return case.book.number("follow-ups-in-all")


def pace(case: Situation) -> int:
    return case.book.part("pace", case.raw["pace"])


def spacing(case: Situation) -> tuple[timedelta, timedelta]:
    first, last = case.book.span("between-follow-ups")
    return first * A_DAY, last * A_DAY


def numbered(case: Situation, rule_id: str) -> timedelta:
    return case.book.number(rule_id) * A_DAY


# The shape of every plan


@rule
def every_plan_has_a_status_a_headline_and_a_day(case: Situation):
    assert case.plan["ok"] is True
    assert case.plan["headline"].strip()
    assert case.plan["day"] == (case.today - case.interview).days
    assert [code for code in case.book.advice if code in case.plan["advice"]] == case.plan["advice"]


@rule
def step_ids_are_unique(case: Situation):
    ids = [step["id"] for step in case.plan["steps"]]
    assert len(set(ids)) == len(ids)


@rule
def state_follows_from_the_days(case: Situation):
    for step in case.plan["steps"]:
        assert step["state"] in STATES
        assert step["from"] <= step["by"]
        if step["state"] not in ("done", "off"):
            late, due = day(step["by"]) < case.today, day(step["on"]) == case.today
            assert step["state"] == ("late" if late else "due" if due else "ahead")


@rule
def nothing_is_advised_for_a_day_that_has_passed(case: Situation):
    for step in case.plan["steps"]:
        assert step["state"] == "done" or day(step["on"]) >= case.today


@rule
def what_was_recorded_is_done_on_its_day(case: Situation):
    done = [step for step in case.plan["steps"] if step["state"] == "done"]
    assert [day(step["on"]) for step in done if step["kind"] == "follow_up"] == case.days_of("follow_up")
    assert [day(step["on"]) for step in done if step["kind"] == "thank_you"] == case.days_of("thank_you")[:1]
    assert any(step["kind"] == "tell_other_offer" for step in done) == bool(case.days_of("told_other_offer"))


@rule
def every_step_says_why(case: Situation):
    for step in case.plan["steps"]:
        because = step["because"]
        rule = case.book.rules[because["rule"]]
        assert (because["basis"], because["sources"], because["guide"]) == (rule.basis, list(rule.sources), rule.guide)
        assert because["text"].strip()
        assert "{" not in because["text"] + because["spread"]
        assert case.book.sources.keys() >= set(because["sources"])


@rule
def every_letter_a_step_names_is_there(case: Situation):
    for step in case.plan["steps"]:
        assert step["letter"] is None or step["letter"] in LETTERS
        if step["state"] not in ("done", "off") and step["kind"] in MESSAGES:
            assert step["letter"], f"nothing to send for {step['id']}"


@rule
def skipped_are_the_closed_days_before_the_advised_one_by_name(case: Situation):
    for step in open_steps(case.plan, "follow_up"):
        skipped = [day(closed["date"]) for closed in step["skipped"]]
        assert skipped == sorted(set(skipped))
        assert not any(case.works(closed) for closed in skipped)
        passed = range((day(step["on"]) - day(step["from"])).days)
        must = {d for n in passed if not case.works(d := day(step["from"]) + n * A_DAY)}
        assert must <= set(skipped)
        assert all(closed < day(step["on"]) for closed in skipped)
        assert all(
            closed["name"] == case.holidays.get(day(closed["date"]), closed["name"]) and closed["name"]
            for closed in step["skipped"]
        )


@rule
def status_is_the_first_that_holds(case: Situation):
    close = case.plan["close_from"]
    waits = {step["on"] for step in open_steps(case.plan) if step["kind"] not in ("thank_you", "close", "law")}
    holds = {
        "question": standing(case) == "question",
        "closed": standing(case) == "closed",
        "answered": standing(case) == "answered",
        "before_interview": case.today < case.interview,
        "may_close": close and day(close) <= case.today,
        "follow_up_due": case.today.isoformat() in waits,
        "thank_you_due": not case.days_of("thank_you") and case.today <= case.interview + numbered(case, "thank-you"),
        "waiting": True,
    }
    assert [*holds] == [*STATUSES]
    assert case.plan["status"] == next(status for status, is_so in holds.items() if is_so)


# Follow-ups: never too early, never on a closed day, never too many


@rule
def no_follow_up_on_a_closed_day(case: Situation):
    for step in open_steps(case.plan, "follow_up"):
        assert case.works(day(step["on"]))


@rule
def no_follow_up_before_a_promise_has_run_out(case: Situation):
    window = promise_in_force(case)
    end = window.get("latest") or window.get("earliest")
    for step in follow_ups(case):
        assert end is None or day(step["on"]) > day(end)
        assert end is None or day(step["from"]) > day(end)


@rule
def no_follow_up_in_the_first_week_without_a_promise(case: Situation):
    first = case.book.span("first-follow-up")[0] * A_DAY
    for step in follow_ups(case):
        assert promise_in_force(case) or day(step["on"]) >= start(case) + first


@rule
def a_follow_up_keeps_inside_its_span_while_that_has_a_working_day_left(case: Situation):
    for step in open_steps(case.plan, "follow_up"):
        left = case.working_days(max(day(step["from"]), case.today), day(step["by"]))
        if left:
            assert day(step["on"]) in left
        else:  # the first one after it
            after = max(day(step["by"]) + A_DAY, case.today)
            assert day(step["on"]) == case.next_working_day(after)


@given(
    plain(alive=True, events=[], check_in=None, no_contact=False, other_offer=None), st.integers(0, 45), st.booleans()
)
def test_after_a_promise_the_second_working_day_unless_a_holiday_follows(case: Situation, ahead: int, is_eve: bool):
    latest = case.interview + ahead * A_DAY
    case = case.but(promised={"latest": latest.isoformat()})
    first, second = (case.next_working_day(latest + A_DAY, count) for count in (1, 2))
    if is_eve:  # chance alone puts a holiday there too seldom
        case = replace(case, holidays={**case.holidays, second + A_DAY: "Founders' Day"})
    step = follow_ups(case)[0]
    assert (day(step["from"]), day(step["by"])) == (first, second)
    advised = second if not is_better_left(case, second) else first
    assume(not is_better_left(case, advised))
    assert day(step["on"]) == (advised if case.today <= advised else case.next_working_day(case.today))


def is_better_left(case: Situation, day: date) -> bool:
    """An eve, a bridge day or a quiet day."""
    is_bridge = not (case.works(day - A_DAY) or case.works(day + A_DAY))
    return day + A_DAY in case.holidays or is_bridge or is_quiet(case, day)


def is_quiet(case: Situation, day: date) -> bool:
    before, after = case.book.span("quiet-days")
    christmases = [date(year, 12, 25) for year in (day.year - 1, day.year) if date(year, 12, 25) in case.holidays]
    return any(-before <= (day - christmas).days <= after for christmas in christmases)


def after_quiet_days(case: Situation, day: date) -> date:
    while is_quiet(case, day):
        day += A_DAY
    return day


@given(plain(alive=True, events=[], check_in=None, no_contact=False, other_offer=None))
def test_without_a_date_day_7_to_14_and_after_a_floor_day_1_to_14(case: Situation):
    window = promise_in_force(case)
    assume(not window.get("latest"))
    since, lowest = (day(window["earliest"]), 1) if window else (case.interview, 7)
    step = follow_ups(case)[0]
    allowed = case.working_days(since + lowest * A_DAY, since + 14 * A_DAY)
    left = [d for d in allowed if d >= case.today]
    if left:
        assert day(step["on"]) in left
    else:
        assert day(step["on"]) == case.next_working_day(max(since + 15 * A_DAY, case.today))
    if allowed:
        assert day(step["by"]) - since <= 14 * A_DAY


@rule
def messages_stay_a_week_apart(case: Situation):
    sent = sent_since_reply(case)[-1:]
    days = [*sent, *(day(step["on"]) for step in follow_ups(case))]
    for earlier, later in pairwise(days):
        assert later - earlier >= spacing(case)[0] - A_DAY


@rule
def the_next_message_follows_within_nine_days_or_on_the_first_working_day_after(case: Situation):
    planned = follow_ups(case)
    for earlier, later in pairwise(planned):
        sent = day(earlier["on"])
        last = max(sent + spacing(case)[1], case.next_working_day(sent + spacing(case)[0]))
        assert day(later["on"]) <= last
        assert day(later["by"]) <= last


@given(
    plain(alive=True, promised=None, events=[], check_in=None, no_contact=False, other_offer=None), st.integers(0, 400)
)
def test_the_next_message_is_counted_from_an_early_one(case: Situation, offset: int):
    """Not before its week, nor before the first week is over; and within nine days while it can be."""
    assume(case.today >= case.interview)
    sent = case.interview + offset % (case.plan["day"] + 1) * A_DAY
    steps = follow_ups(case.but(pace="usual").with_event(sent, "follow_up"))
    assume(steps)  # else it was let lie until one may stop
    (step, *_) = steps
    lowest = max(sent, case.interview) + A_WEEK
    assert day(step["from"]) >= lowest
    assert day(step["by"]) <= max(sent + 9 * A_DAY, case.next_working_day(lowest))


@rule
def pace_counts_from_the_last_reply_and_never_more_than_four_in_all(case: Situation):
    if case.raw["check_in"]:
        return  # what was agreed comes before every count
    left = min(pace(case) - len(sent_since_reply(case)), most_in_all(case) - len(case.days_of("follow_up")))
    may_ask = not is_over(case) and not case.raw["no_contact"]
    planned, most = len(follow_ups(case)), max(0, left) if may_ask else 0
    # A further one that was let lie moves nothing any more, and falls away once one may stop.
    assert planned <= most if sent_since_reply(case) else planned == most


@given(plain(), st.integers(4, 6))
def test_after_four_messages_enough_is_asked_and_nothing_is_planned(case: Situation, count: int):
    assume(case.today >= case.interview)
    for number in range(count):
        case = case.with_event(min(case.today, case.interview + 5 * number * A_DAY), "follow_up")
    assert open_steps(case.plan, "follow_up") == []
    assert is_over(case) or "enough_asked" in case.plan["advice"]


@rule
def enough_asked_is_only_said_to_somebody_who_asked(case: Situation):
    if "enough_asked" in case.plan["advice"]:
        assert case.days_of("follow_up")
        assert not open_steps(case.plan, "follow_up")


@rule
def whoever_was_asked_not_to_chase_plans_no_message_of_their_own(case: Situation):
    assert not case.raw["no_contact"] or follow_ups(case) == []


# A check-in that was agreed


@given(plain(alive=True, events=[], other_offer=None))
def test_an_agreed_check_in_is_kept_on_its_day_and_in_its_way(case: Situation):
    agreed = case.raw["check_in"]
    assume(agreed)
    (step,) = [step for step in case.plan["steps"] if step["id"] == "check-in"]
    assert step["kind"] == "follow_up"
    assert step["channel"] == (agreed["channel"] or "email")
    assert day(step["on"]) == case.next_working_day(max(day(agreed["date"]), case.today))
    assert "follow-up-1" not in [step["id"] for step in open_steps(case.plan)]


# A reply starts the clock and the count again


@given(plain(alive=True, check_in=None, promised=None, events=[], other_offer=None), st.data())
def test_a_reply_starts_everything_again(case: Situation, data: st.DataObject):
    assume(case.today >= case.interview)
    waited = (case.today - case.interview).days
    assume(waited >= 6)
    asked_on = case.interview + data.draw(st.integers(0, waited - 6)) * A_DAY
    replied_on = asked_on + data.draw(st.integers(6, (case.today - asked_on).days)) * A_DAY
    promised = data.draw(windows(replied_on))
    replied = case.with_event(asked_on, "follow_up").with_event(replied_on, "reply", promised=promised)
    afresh = case.but(interview=replied_on.isoformat(), promised=promised)
    assert dates_of(follow_ups(replied)) == dates_of(follow_ups(afresh))
    assert replied.plan["close_from"] == afresh.plan["close_from"]


def dates_of(steps: list[dict]) -> list[tuple]:
    return [(step["from"], step["by"], step["on"]) for step in steps]


@given(plain(alive=True, promised=None, check_in=None, events=[]), st.integers(2, 5), st.data())
def test_two_broken_promises_allow_moving_on_beside_the_new_date(case: Situation, broken: int, data: st.DataObject):
    """Each reply comes after its forerunner's date, with a new date."""
    said_on = case.interview
    for _ in range(broken):
        latest = said_on + data.draw(st.integers(0, 9)) * A_DAY
        case = promised_on(case, said_on, latest)
        said_on = latest + data.draw(st.integers(1, 5)) * A_DAY
    case = promised_on(case, said_on, said_on + A_WEEK).but(today=said_on.isoformat())
    assert "move_on" in case.plan["advice"]
    assert case.raw["no_contact"] or day(follow_ups(case)[0]["on"]) > said_on + A_WEEK


def promised_on(case: Situation, said_on: date, latest: date) -> Situation:
    window = {"earliest": None, "latest": latest.isoformat()}
    case = case.but(today=max(case.today, said_on).isoformat())
    if said_on == case.interview:
        return case.but(promised=window)
    return case.with_event(said_on, "reply", promised=window)


@given(plain(alive=True, events=[]))
def test_one_promise_alone_is_never_two_broken_ones(case: Situation):
    assert ("move_on" in case.plan["advice"]) == (case.plan["status"] == "may_close")


# Thank-you


@rule
def thank_you_is_due_by_the_day_after_then_late_and_after_day_5_part_of_the_follow_up(case: Situation):
    if is_over(case):
        return
    step = step_of(case, "thank_you")
    in_time, welcome = numbered(case, "thank-you"), numbered(case, "thank-you-late")
    by_call = case.raw["via"] == "agency"  # on the day itself
    assert (day(step["from"]), day(step["by"])) == (
        case.interview,
        case.interview + (0 * A_DAY if by_call else in_time),
    )
    if case.days_of("thank_you"):
        assert step["state"] == "done"
    elif case.today > case.interview + welcome:
        assert step["state"] == "off"
    else:
        assert day(step["on"]) == max(case.interview, case.today)
    is_late = not case.days_of("thank_you") and day(step["by"]) < case.today <= case.interview + welcome
    assert ("late_thank_you" in case.plan["advice"]) == is_late


@given(plain(alive=True, country=None), st.sampled_from((None, "GB", "DE")))
def test_a_thank_you_never_leads_where_it_is_not_known_to_be_the_custom(case: Situation, country: str | None):
    assert "thank-you" not in case.but(country=country).plan["headline"].lower()


# Whom to write to, and how


@rule
def recipient_is_the_agency_else_the_contact_else_by_kind(case: Situation):
    for step in case.plan["steps"]:
        if step["kind"] not in MESSAGES:
            continue
        if case.raw["via"] == "agency":
            assert step["to"] == "agency"
        elif case.raw["contact"]:
            assert step["to"] == case.raw["contact"]
        elif step["kind"] == "thank_you":
            assert step["to"] == "interviewer"
        else:
            assert step["to"] == ("hr" if case.raw["stage"] == "hr" else "recruiter")


@rule
def direct_plans_never_speak_of_an_agency(case: Situation):
    assert case.raw["via"] == "agency" or "agenc" not in json.dumps(case.plan).lower()


@rule
def channel_is_the_agreed_one_else_the_one_they_used_last_else_email(case: Situation):
    theirs = [event for event in case.events if EVENT_KINDS[event["what"]].by == "employer"]
    used = [event["channel"] for event in theirs if event["channel"]]
    agreed = (case.raw["check_in"] or {}).get("channel")
    for step in open_steps(case.plan):
        plainly = agreed or [*["email"], *used][-1]
        if step["kind"] == "thank_you":
            in_writing = plainly if plainly != "phone" else "email"
            assert step["channel"] == ("phone" if case.raw["via"] == "agency" else in_writing)
        elif step["kind"] in ("follow_up", "answer"):
            assert step["channel"] == plainly
        elif step["kind"] not in ("tell_other_offer", "ask_for_time"):
            assert step["channel"] is None


@rule
def an_agency_changes_the_recipient_and_no_date(case: Situation):
    """But the thank-you's: that is a call to the agency."""
    plans = [case.but(via=via).plan for via in ("direct", "agency")]
    assert len({json.dumps([plan["status"], plan["close_from"], plan["day"]]) for plan in plans}) == 1
    direct, agency = (
        [
            (step["id"], step["state"], step["on"], step["from"], step["by"])
            for step in plan["steps"]
            if step["kind"] != "thank_you"
        ]
        for plan in plans
    )
    assert direct == agency


# Another offer, requests, good news


@rule
def another_offers_deadline_is_told_now(case: Situation):
    if is_over(case):
        return
    deadline = (case.raw["other_offer"] or {}).get("answer_by")
    step = step_of(case, "tell_other_offer")
    is_open = deadline and day(deadline) >= case.today and not case.days_of("told_other_offer")
    assert ("tell_of_other_offer" in case.plan["advice"]) == bool(is_open)
    writes_today = case.today in case.days_of("follow_up") or open_steps(case.plan, "answer")
    if is_open and writes_today:  # one message a day: tomorrow, and on the last day as a part of the other
        last = day(deadline) == case.today
        assert step["state"] == "off" if last else day(step["on"]) == case.today + A_DAY
    elif is_open:
        assert day(step["on"]) == case.today
        left = len(case.working_days(case.today + A_DAY, day(deadline)))
        assert left >= case.book.number("other-offer") or step["channel"] == "phone"
    else:
        assert step is None or step["state"] in ("done", "off")


@given(plain(alive=True))
def test_what_they_asked_for_comes_first_and_today(case: Situation):
    assume(case.today >= case.interview)
    case = case.with_event(case.today, "asked")
    first = case.plan["steps"][0]
    assert (first["kind"], day(first["on"])) == ("answer", case.today)
    assert case.plan["status"] == "follow_up_due"
    assert "answer_the_employer" in case.plan["advice"]


@given(plain(alive=True, check_in=None, no_contact=False, other_offer=None), st.sampled_from(["spoken", "conditional"]))
def test_good_news_that_is_not_firm_runs_on_as_after_a_reply(case: Situation, terms: str):
    assume(case.today >= case.interview)
    assume(not any(case.today - sent < 6 * A_DAY for sent in case.days_of("follow_up", "told_other_offer")))
    good = case.with_event(case.today, "offer", terms=terms)
    afresh = case.but(interview=case.raw["today"], promised=None, events=[])
    assert "not_firm_yet" in good.plan["advice"]
    assert good.plan["status"] not in ("closed", "answered", "may_close")
    planned = dates_of(follow_ups(good))
    assert planned == dates_of(follow_ups(afresh))[: len(planned)]
    assert planned or len(case.days_of("follow_up")) >= most_in_all(case)


@rule
def not_firm_is_said_as_long_as_the_news_is_not(case: Situation):
    last_end = max((n for n, event in enumerate(case.events) if event["what"] in ENDINGS), default=-1)
    good = any(event["what"] in GOOD_NEWS for event in case.events[last_end + 1 :])
    assert ("not_firm_yet" in case.plan["advice"]) == (good and not is_over(case))


@given(plain(alive=True, country="US"), st.sampled_from([*ENDINGS, *GOOD_NEWS]))
def test_an_end_ends_every_nudge(case: Situation, what: str):
    assume(case.today >= case.interview)
    ended = case.with_event(case.today, what, terms="written", arranged=True)
    assert ended.plan["status"] == ("closed" if what in ENDINGS else "answered")
    assert open_steps(ended.plan) == []
    assert ended.plan["close_from"] is None


# Stop counting on it


@rule
def no_day_to_stop_before_the_interview_or_after_the_end(case: Situation):
    has_none = case.today < case.interview or is_over(case)
    assert (case.plan["close_from"] is None) == has_none


@rule
def one_may_stop_after_three_weeks_their_date_and_a_messages_week(case: Situation):
    window = promise_in_force(case)
    if not case.plan["close_from"] or case.raw["no_contact"] or (window and not window.get("latest")):
        return
    weeks = start(case) + numbered(case, "close-slow" if case.raw["slow"] else "close")
    date_passed = [day(window["latest"]) + numbered(case, "close-after-promise")] if window else []
    planned = [day(step["on"]) for step in open_steps(case.plan, "follow_up")]
    message = [sent + numbered(case, "close-after-follow-up") for sent in (sent_since_reply(case) or planned[:1])[-1:]]
    assert day(case.plan["close_from"]) == after_quiet_days(case, max([weeks, *date_passed, *message]))


@given(plain(alive=True, no_contact=True, check_in=None, slow=False, events=[]))
def test_stop_on_day_21_or_a_week_after_their_date_when_asked_not_to_chase(case: Situation):
    assume(case.today >= case.interview)
    latest = promise_in_force(case).get("latest")
    assume(latest or not promise_in_force(case))
    expected = max([case.interview + 21 * A_DAY, *([day(latest) + A_WEEK] if latest else [])])
    assert day(case.plan["close_from"]) == after_quiet_days(case, expected)


@rule
def nobody_is_told_to_stop_before_a_promise_ran_out_or_a_message_had_its_week(case: Situation):
    if case.plan["status"] != "may_close":
        return
    end = promise_in_force(case).get("latest") or promise_in_force(case).get("earliest")
    assert end is None or case.today > day(end)
    sent, answered = case.days_of("follow_up"), case.today - numbered(case, "close-after-follow-up")
    assert case.raw["no_contact"] or min(sent) <= answered
    assert not sent_since_reply(case) or sent[-1] <= answered


@rule
def no_plan_speaks_of_rejection_or_chances(case: Situation):
    text = json.dumps([case.plan["headline"], [step["because"]["text"] for step in case.plan["steps"]]]).lower()
    assert not any(word in text for word in ("rejected", "%", "your chances", "probabl", "likely"))


@rule
def keep_applying_at_every_stage(case: Situation):
    assert "keep_applying" in case.plan["advice"]


@given(plain(alive=True, no_contact=False, check_in=None, events=[]), st.integers(0, 30))
def test_silence_that_means_no_is_never_chased(case: Situation, offset: int):
    latest = case.interview + offset * A_DAY
    with silence_means_no(latest):
        plan = case.but(said="if you do not hear by then, it is a no", promised=None).plan
    assert open_steps(plan, "follow_up") == []
    if case.today >= case.interview:
        assert day(plan["close_from"]) == case.next_working_day(latest + A_DAY)


@given(plain(alive=True, no_contact=False, check_in=None, events=[]), st.integers(0, 30), st.sampled_from(THEIRS))
def test_silence_means_nothing_more_once_they_spoke(case: Situation, offset: int, what: str):
    assume(case.today >= case.interview)
    case = case.but(said="if you do not hear by then, it is a no", promised=None)
    case = case.with_event(case.today, what, terms="spoken", arranged=False)
    with silence_means_no(case.interview + offset * A_DAY):
        assert open_steps(case.plan, "follow_up")


def silence_means_no(latest: date):
    """The reader of words stands aside: what it makes of them is tested elsewhere."""
    reading = promise.Reading(kind="window", latest=latest, silence_means_no=True)
    return mock.patch.object(promise, "read", return_value=reading)


# Ontario


@given(plain(alive=True, country="CA"))
def test_ontarios_duty_is_law_and_moves_no_date(case: Situation):
    ontario = case.but(region="CA-ON")
    law = [step for step in ontario.plan["steps"] if step["kind"] == "law"]
    if case.interview < date(2026, 1, 1):
        assert law == []
        return
    (duty,) = law
    assert day(duty["by"]) == case.interview + 45 * A_DAY
    assert (duty["because"]["basis"], duty["to"], duty["letter"]) == ("law", None, None)
    assert [step for step in ontario.plan["steps"] if step is not duty] == case.but(region="CA-QC").plan["steps"]
    assert "legal_duty" in ontario.plan["advice"]
    assert "legal_duty" in case.plan["advice"]
    assert "legal_duty" not in case.but(region="CA-QC").plan["advice"]


# What must make no difference


@given(plain(), st.integers(-3, 3))
def test_the_same_weeks_later_or_earlier_is_the_same_plan(case: Situation, weeks: int):
    """Nothing hangs on the year: everything moved by whole weeks moves the plan by as much."""
    assume(case.raw["country"] != "CA")  # there a law has a day on which it came into force
    by = weeks * 7 * 26 * A_DAY
    assume(not any((holiday + moved).month == 12 for holiday in case.holidays for moved in (0 * A_DAY, by)))
    moved = Situation(
        shifted(case.raw, by), case.weekend, {holiday + by: name for holiday, name in case.holidays.items()}
    )
    without_words = [
        {**plan, "headline": "", "question": {**(plan["question"] or {}), "text": ""}}
        for plan in (moved.plan, case.plan)
    ]
    assert without_words[0] == shifted(without_words[1], by)


def shifted(value: object, by: timedelta) -> object:
    if isinstance(value, dict):
        return {key: shifted(inner, by) for key, inner in value.items()}
    if isinstance(value, list):
        return [shifted(inner, by) for inner in value]
    try:
        return (date.fromisoformat(value) + by).isoformat()
    except (TypeError, ValueError):
        return value


@given(plain(), st.randoms(use_true_random=False))
def test_the_order_in_which_events_were_entered_does_not_matter(case: Situation, random):
    by_day = {event["date"]: event for event in case.events}  # two of one day do have an order
    case = case.but(events=list(by_day.values()))
    mixed = random.sample(case.events, len(case.events))
    assert case.but(events=mixed).plan == case.plan


@given(plain())
def test_an_older_reply_without_a_date_makes_no_difference(case: Situation):
    """But for two in a row that say nothing, which are a sign of their own."""
    theirs = [event for event in case.events if event["what"] in REPLIES]
    assume(theirs and (theirs[0]["what"] != "reply" or any((theirs[0].get("promised") or {}).values())))
    older = {"date": case.raw["interview"], "what": "reply"}
    assert undone(case.but(events=[older, *case.events])) == undone(case)


def undone(case: Situation) -> dict:
    """A step that was done has the reason of its day, and then the older reply was the last."""
    return {**case.plan, "steps": open_steps(case.plan)}


@given(plain())
def test_a_thank_you_moves_no_follow_up_and_no_end(case: Situation):
    assume(case.today >= case.interview)
    thanked = case.with_event(case.interview, "thank_you")
    assert dates_of(follow_ups(thanked)) == dates_of(follow_ups(case))
    assert thanked.plan["close_from"] == case.plan["close_from"]


@given(plain(alive=True))
def test_a_day_on_which_nothing_is_due_moves_no_follow_up(case: Situation):
    planned = open_steps(case.plan, "follow_up")
    assume(planned and all(day(step["on"]) > case.today for step in planned))
    assume(not open_steps(case.plan, "answer") and not open_steps(case.plan, "tell_other_offer"))
    tomorrow = case.but(today=(case.today + A_DAY).isoformat())
    left = dates_of(open_steps(tomorrow.plan, "follow_up"))
    assert left == dates_of(planned)[: len(left)]


@pytest.mark.parametrize("pace", CHOICES["pace"])
@given(case=plain(alive=True, events=[], check_in=None, no_contact=False, other_offer=None))
def test_pace_is_how_many_follow_ups_are_planned(case: Situation, pace: str):
    assert len(follow_ups(case.but(pace=pace))) == {"light": 1, "usual": 2, "persistent": 3}[pace]


@given(plain(alive=True, events=[], check_in=None, no_contact=False, other_offer=None), st.integers(1, 40))
def test_a_closed_day_is_worked_around_and_named(case: Situation, offset: int):
    """Shutting the office on the very day of the first message moves it on, and names the day."""
    first = follow_ups(case)[0]
    case_shut = case.but(closed=[*case.raw["closed"], first["on"]])
    moved = follow_ups(case_shut)[0]
    assert moved["on"] != first["on"]
    if moved["on"] > first["on"]:
        assert first["on"] in [closed["date"] for closed in moved["skipped"]]


@rule
def before_the_interview_the_question_is_asked_there(case: Situation):
    if is_over(case):
        return
    ask = step_of(case, "ask")
    assert (ask is not None) == (case.today < case.interview)
    for code in ("ask_when_to_expect_reply", "agree_check_in"):
        assert (code in case.plan["advice"]) == (case.today < case.interview)
    if ask:
        assert (day(ask["on"]), ask["channel"]) == (case.interview, None)


def test_iso_counts_days_across_a_leap_day():
    """The strategies themselves rest on this."""
    assert iso(date(2028, 2, 28), 2) == "2028-03-01"


def test_where_the_office_is_closed_all_the_days_of_a_step_the_first_day_it_opens_is_not_late():
    """A floor opens the days of a step long before a week is over; then the office closes for twelve days."""
    holidays = {date(2025, 2, 20) + timedelta(number): "Closed" for number in range(12)}
    facts = {"interview": "2025-02-17", "today": "2025-03-04", "promised": {"earliest": "2025-02-17", "latest": None}}
    first = next(step for step in plan_of(facts, ClosedDays(holidays=holidays))["steps"] if step["id"] == "follow-up-1")
    assert (first["on"], first["by"], first["state"]) == ("2025-03-04", "2025-03-04", "due")
