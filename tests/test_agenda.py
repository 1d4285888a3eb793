"""What is due across interviews, in which order, and who would get two messages on one day."""

from __future__ import annotations

from datetime import date

from calculator.dates import WEEKENDS_ONLY
from calculator.interviews import agenda
from calculator.interviews.agenda import Case
from calculator.interviews.record import Interview
from calculator.plan import facts, planner
from tests.plans import PLACES, RULEBOOK

TODAY = date(2026, 11, 23)  # a Monday


def case(id: str, interview: str = "2026-11-16", fields: dict | None = None, today: date = TODAY, **more) -> Case:
    raw = {"interview": interview, "today": today.isoformat(), **more}
    known = facts.read(raw, PLACES, today, RULEBOOK)
    return Case(Interview(id, raw, fields or {}), known, planner.make(known, RULEBOOK, WEEKENDS_ONLY))


def ids(due: list[agenda.Due]) -> list[tuple[str, str]]:
    return [(one.case.interview.id, one.step.id) for one in due]


def test_today_holds_what_is_due_today_the_most_pressing_first():
    cases = [
        case("thanks", "2026-11-22", country="US"),
        case("waiting", "2026-11-19", events=[{"date": "2026-11-19", "what": "thank_you"}]),
        case("ask"),
        case("asked-long-ago", "2026-11-12"),
        case(
            "offer",
            "2026-11-19",
            other_offer={"answer_by": "2026-11-27"},
            events=[{"date": "2026-11-19", "what": "thank_you"}],
        ),
        case("answer", events=[{"date": "2026-11-20", "what": "asked"}]),
        case("over", events=[{"date": "2026-11-20", "what": "rejection"}]),
        Case(Interview("faulty"), problems=()),
    ]
    assert ids(agenda.due_today(cases, TODAY)) == [
        ("answer", "answer"),
        ("offer", "other-offer"),
        ("offer", "ask-for-time"),
        ("asked-long-ago", "follow-up-1"),
        ("ask", "follow-up-1"),
        ("thanks", "thank-you"),
    ]


def test_a_thank_you_that_is_only_a_choice_comes_last():
    due = agenda.due_today(
        [case("choice", "2026-11-22"), case("ask"), case("thanks", "2026-11-23", country="US")], TODAY
    )
    assert ids(due) == [("ask", "follow-up-1"), ("thanks", "thank-you"), ("choice", "thank-you")]


def test_this_week_ends_seven_days_after_today():
    monday = case("monday", promised={"latest": "2026-11-26"})  # asks on the second working day after it
    tuesday = case("tuesday", promised={"latest": "2026-11-27"})
    assert ids(agenda.due_this_week([tuesday, monday], TODAY)) == [("monday", "follow-up-1")]


def test_a_legal_duty_of_the_employer_is_nothing_to_do():
    ontario = case("ontario", "2026-10-15", country="CA", region="CA-ON")
    assert any(step.kind == "law" for step in ontario.plan.steps)
    assert not any(step.kind == "law" for step in ontario.to_do)


# Two messages to one person


def clashes(*cases: Case, today: date = TODAY) -> list[tuple[str, str, int, int]]:
    return [(str(one.day), one.whom, len(one.cases), one.sent) for one in agenda.clashes(cases, today)]


def test_one_agency_that_would_hear_twice():
    fields = {"agency": "Bridge Staffing", "company": "Harbour Trust"}
    one = case("one", fields=fields, via="agency")
    two = case("two", fields={"agency": " bridge  STAFFING"}, via="agency")
    assert clashes(one, two)[0] == ("2026-11-23", "Bridge Staffing", 2, 0)


def test_one_person_at_one_employer():
    asha = {"company": "Harbour Trust", "recruiter": "Asha Rao"}
    assert [clash[1] for clash in clashes(case("one", fields=asha), case("two", fields=asha))[:1]] == ["Asha Rao"]
    elsewhere = {"company": "City Hospital", "recruiter": "Asha Rao"}
    assert clashes(case("one", fields=asha), case("two", fields=elsewhere)) == []


def test_two_jobs_at_one_employer_whose_people_have_no_names_yet():
    harbour = {"company": "Harbour Trust"}
    assert clashes(case("one", fields=harbour), case("two", fields=harbour))[0][1] == "Harbour Trust"


def test_nobody_is_guessed_where_nothing_is_known():
    assert clashes(case("one"), case("two")) == []


def test_one_interview_alone_never_clashes_with_itself():
    names = {"company": "Harbour Trust", "interviewers": [{"name": "Maria Lopez"}, {"name": "Maria Lopez"}]}
    assert clashes(case("one", "2026-11-22", fields=names, contact="interviewer")) == []


def test_a_message_that_went_out_today_counts():
    asha = {"company": "Harbour Trust", "recruiter": "Asha Rao"}
    sent = case("sent", fields=asha, events=[{"date": "2026-11-23", "what": "follow_up"}])
    earlier = case("earlier", fields=asha, events=[{"date": "2026-11-20", "what": "follow_up"}])
    assert clashes(sent, case("due", fields=asha))[0] == ("2026-11-23", "Asha Rao", 2, 1)
    assert clashes(earlier, case("due", fields=asha)) == []


def test_fields_of_any_shape_do_no_harm():
    odd = {"company": 5, "recruiter": ["x"], "interviewers": [3, {"name": 4}, {"name": "Maria"}]}
    assert case("odd", fields=odd).interviewers == ["Maria"]
    assert clashes(case("odd", fields=odd), case("other", fields=odd)) == []
    assert case("odder", fields={"interviewers": "Maria"}).interviewers == []
