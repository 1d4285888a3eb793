"""Facts are checked all at once, each problem at its field with the cure; anything else that comes in is a
problem too, never a crash."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator.fields import yes_or_no
from calculator.plan import facts
from calculator.plan.facts import Facts, Window
from calculator.problem import Problem, Problems
from tests.plans import FORGOTTEN, KEYS, PLACES, QUESTIONS, RULEBOOK
from tests.strategies import Situation, situations

FINE = {"interview": "2026-11-20", "today": "2026-11-30"}
REQUIRED = {"interview", "date", "what", "answer_by"}

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=12)
    | st.sampled_from(["2026-11-21", "US"]),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from([*KEYS, "date", "what", "x"]), inner, max_size=4)
    ),
    max_leaves=12,
)


def read(**given: object) -> Facts:
    return facts.read({**FINE, **given}, PLACES, FORGOTTEN, RULEBOOK)


def problems(**given: object) -> dict[str, str]:
    """The problems of these facts by field; two for one field would hide each other, so there must be one."""
    with pytest.raises(Problems) as caught:
        read(**given)
    found = caught.value.problems
    assert len({problem.field for problem in found}) == len(found)
    return {problem.field: problem.message for problem in found}


def problems_of(raw: object) -> tuple[Problem, ...]:
    try:
        facts.read(raw, PLACES, FORGOTTEN, RULEBOOK)
    except Problems as caught:
        return caught.problems
    return ()


# What is read


def test_the_smallest_request_is_an_interview_date():
    known = facts.read({"interview": "2026-11-20"}, PLACES, date(2026, 11, 23), RULEBOOK)
    assert (known.interview, known.today) == (date(2026, 11, 20), date(2026, 11, 23))
    assert (known.stage, known.via, known.pace) == ("first", "direct", "usual")
    assert (known.answers, known.events, known.closed) == (dict.fromkeys(yes_or_no(QUESTIONS)), (), frozenset())


def test_null_means_absent_everywhere():
    nothing = dict.fromkeys([key for key in KEYS if key not in FINE])
    assert read(**nothing) == read()


def test_the_day_given_wins_over_the_clocks():
    assert read(today="2026-11-25").today == date(2026, 11, 25)


def test_no_date_by_hand_is_not_the_same_as_nothing_by_hand():
    assert read().promised is None
    assert read(promised={}).promised == Window()
    assert read(promised={"earliest": None, "latest": None}).promised == Window()


def test_an_event_of_tomorrow_is_taken_one_day_and_no_more():
    """As across the date line, or by a clock that was put back."""
    told = read(events=[{"date": "2026-12-01", "what": "follow_up"}])
    assert [event.date for event in told.events] == [date(2026, 11, 30)]
    assert "events[0].date" in problems(events=[{"date": "2026-12-02", "what": "follow_up"}])
    ahead = {"interview": "2026-12-01", "events": [{"date": "2026-12-01", "what": "follow_up"}]}
    assert "events[0].date" in problems(**ahead)


def test_a_sign_that_ends_a_text_is_no_part_of_it():
    assert read(said="by\0 Friday").said == "by Friday"


def test_events_are_read_in_the_order_they_happened():
    entered = [
        {"date": "2026-11-27", "what": "reply", "promised": {"latest": "2026-12-01"}},
        {"date": "2026-11-25", "what": "follow_up", "channel": "phone"},
        {"date": "2026-11-27", "what": "offer", "terms": "spoken"},
    ]
    events = read(events=entered).events
    assert [event.what for event in events] == ["follow_up", "reply", "offer"]
    assert events[0].channel == "phone"
    assert events[1].promised == Window(None, date(2026, 12, 1))
    assert events[2].terms == "spoken"


def test_an_offer_is_spoken_and_a_next_round_without_a_day_unless_said_otherwise():
    event = read(events=[{"date": "2026-11-27", "what": "offer"}]).events[0]
    assert (event.terms, event.arranged) == ("spoken", False)


def test_how_firm_good_news_is_is_always_written_out():
    told = [{"date": "2026-11-27", "what": "offer"}, {"date": "2026-11-27", "what": "next_round"}]
    assert facts.as_json(read(events=told), QUESTIONS)["events"] == [
        {**told[0], "terms": "spoken"},
        {**told[1], "arranged": False},
    ]


def test_an_event_told_again_with_what_is_not_so_is_the_same_event():
    reply = {"date": "2026-11-27", "what": "reply", "said": "It was a no for the others."}
    twice = read(events=[reply, {**reply, "not_so": ["rejection"]}, {**reply, "not_so": ["filled"]}]).events
    assert [event.not_so for event in twice] == [("rejection", "filled")]
    assert len(read(events=[reply, reply]).events) == 2


def test_a_no_by_hand_is_not_the_same_as_nothing_told():
    assert read(slow=False).answers["slow"] is False and read().answers["slow"] is None
    assert facts.as_json(read(slow=False), QUESTIONS)["slow"] is False


def test_everything_together_is_kept():
    known = read(
        stage="hr",
        said="by Friday",
        via="agency",
        contact="hr",
        no_contact=True,
        slow=True,
        country="CA",
        region="CA-ON",
        closed=["2026-12-24"],
        check_in={"date": "2026-11-27", "channel": "phone"},
        other_offer={"answer_by": "2026-12-02"},
        pace="light",
    )
    assert (known.stage, known.said, known.via, known.contact) == ("hr", "by Friday", "agency", "hr")
    assert {question for question, answer in known.answers.items() if answer} == {"no_contact", "slow"}
    assert (known.country, known.region) == ("CA", "CA-ON")
    assert (known.closed, known.pace) == ({date(2026, 12, 24)}, "light")
    assert (known.check_in.date, known.check_in.channel) == (date(2026, 11, 27), "phone")
    assert known.answer_by == date(2026, 12, 2)


# What is refused: one wrong thing, its field, and words of the cure


@pytest.mark.parametrize(
    ("given", "field", "cure"),
    [
        ({"interview": None}, "interview", "2026-11-20"),
        ({"interview": ""}, "interview", "2026-11-20"),
        ({"interview": "2027-02-29"}, "interview", "real date"),
        ({"interview": "20 Nov"}, "interview", "real date"),
        ({"interview": 20261120}, "interview", "real date"),
        ({"interview": "1900-01-01"}, "interview", "between"),
        ({"interview": "9999-12-31"}, "interview", "between"),
        ({"today": "9999-12-31"}, "today", "between"),
        ({"today": "2026-11-31"}, "today", "real date"),
        ({"promised": {"latest": "2026-11-19"}}, "promised.latest", "Fri 20 November 2026"),
        ({"promised": {"earliest": "2026-11-19"}}, "promised.earliest", "Fri 20 November 2026"),
        ({"promised": {"earliest": "2026-11-27", "latest": "2026-11-25"}}, "promised.latest", "Fri 27 November 2026"),
        ({"country": "US", "promised": {"latest": "2026-11-19"}}, "promised.latest", "Fri, November 20, 2026"),
        ({"promised": {"from": "2026-11-27"}}, "promised.from", "leave it out"),
        ({"promised": "Friday"}, "promised", "object"),
        ({"check_in": {}}, "check_in.date", "missing"),
        ({"check_in": {"date": "2026-11-19"}}, "check_in.date", "on or after"),
        ({"check_in": {"date": "2026-11-27", "channel": "fax"}}, "check_in.channel", "email, phone, message"),
        ({"events": [{"date": "2026-11-19", "what": "reply"}]}, "events[0].date", "on or after"),
        ({"events": [{"date": "2026-12-02", "what": "reply"}]}, "events[0].date", "today"),
        ({"events": [{"what": "reply"}]}, "events[0].date", "missing"),
        ({"events": [{"date": "2026-11-27"}]}, "events[0].what", "follow_up"),
        ({"events": [{"date": "2026-11-27", "what": "ghosted"}]}, "events[0].what", "follow_up"),
        ({"events": [{"date": "2026-11-27", "what": "offer", "terms": "vague"}]}, "events[0].terms", "written"),
        ({"events": [{"date": "2026-11-27", "what": "next_round", "arranged": "no"}]}, "events[0].arranged", "true"),
        ({"events": [{"date": "2026-11-27", "what": "reply", "mood": "x"}]}, "events[0].mood", "leave it out"),
        (
            {"events": [{"date": "2026-11-27", "what": "reply", "promised": {"latest": "2026-11-26"}}]},
            "events[0].promised.latest",
            "Fri 27 November 2026",
        ),
        ({"events": ["reply"]}, "events[0]", "object"),
        ({"events": {"date": "2026-11-27"}}, "events", "list"),
        ({"closed": ["2026-12-25", "Boxing Day"]}, "closed[1]", "real date"),
        ({"closed": "2026-12-25"}, "closed", "list"),
        ({"other_offer": {}}, "other_offer.answer_by", "missing"),
        ({"other_offer": False}, "other_offer", "object"),
        ({"check_in": "Friday"}, "check_in", "object"),
        ({"other_offer": {"answer_by": "soon"}}, "other_offer.answer_by", "real date"),
        ({"country": "Atlantis"}, "country", "GB"),
        ({"country": "XX"}, "country", "GB"),
        ({"country": 5}, "country", "text"),
        ({"country": {"code": "US"}}, "country", "text"),
        ({"country": "CA", "region": "CA-ZZ"}, "region", "CA-ON"),
        ({"country": "CA", "region": ["CA-ON"]}, "region", "text"),
        ({"region": "CA-ON"}, "region", "country"),
        ({"stage": "second"}, "stage", "final"),
        ({"via": "friend"}, "via", "agency"),
        ({"contact": "boss"}, "contact", "manager"),
        ({"pace": "daily"}, "pace", "light"),
        ({"pace": ["light"]}, "pace", "light"),
        ({"no_contact": "yes"}, "no_contact", "true or false"),
        ({"slow": 1}, "slow", "true or false"),
        ({"said": 5}, "said", "text"),
        ({"company": "Acme"}, "company", "leave it out"),
    ],
)
def test_a_wrong_value_is_told_at_its_field_with_the_cure(given: dict, field: str, cure: str):
    found = problems(**given)
    assert list(found) == [field]
    assert cure in found[field]


@pytest.mark.parametrize("raw", [None, [], "2026-11-20", 20261120, True, [FINE]])
def test_a_request_that_is_no_object_is_told_as_such(raw: object):
    (problem,) = problems_of(raw)
    assert "object" in problem.message


def test_a_message_reads_as_the_contract_has_it():
    assert problems(interview="x")["interview"] == "Interview date must be a real date, such as 2026-11-20"


def test_a_whole_thread_may_be_pasted_to_be_read_and_no_more():
    def words(length: int) -> facts.Words:
        return facts.read_words({"said": "x" * length, "interview": "2026-11-20"}, PLACES, RULEBOOK)

    assert len(words(20_000).said) == 20_000
    with pytest.raises(Problems) as caught:
        words(20_001)
    assert caught.value.problems == (
        Problem("said", "What they said may have 20000 characters: keep what is about when"),
    )


def test_all_problems_come_at_once():
    found = problems(
        interview="2027-02-29",
        today="31/12/2026",
        promised={"latest": "later"},
        check_in={"date": "Friday"},
        events=[{"date": "2026-11-27", "what": "reply"}, {"date": "x", "what": "y", "terms": "z"}],
        closed=["2026-12-25", "x"],
        other_offer={},
        country="XX",
        stage="x",
        via="x",
        contact="x",
        pace="x",
        slow="x",
        no_contact="x",
        said=1,
        company="Acme",
    )
    assert found.keys() == {
        "interview",
        "today",
        "promised.latest",
        "check_in.date",
        "events[1].date",
        "events[1].what",
        "events[1].terms",
        "closed[1]",
        "other_offer.answer_by",
        "country",
        "stage",
        "via",
        "contact",
        "pace",
        "slow",
        "no_contact",
        "said",
        "company",
    }


def test_a_faulty_date_does_not_hide_what_hangs_on_it():
    found = problems(interview="x", events=[{"date": "2027-11-27", "what": "reply"}])
    assert found.keys() == {"interview", "events[0].date"}


# Whatever comes in


@given(JSON)
def test_any_json_is_facts_or_problems(raw: object):
    for problem in problems_of(raw):
        assert problem.message
        assert names_something(problem.field, raw), problem


@given(situations(), st.sampled_from(KEYS), JSON)
def test_one_wrong_value_among_good_ones_is_told_at_a_field_that_was_given_or_is_required(
    case: Situation, key: str, value: object
):
    raw = {**case.raw, key: value}
    for problem in problems_of(raw):
        assert problem.message[0].isupper() or "leave it out" in problem.message
        assert names_something(problem.field, raw), problem


@given(
    situations(), st.lists(st.sampled_from(["stage", "via", "pace", "contact", "country", "slow", "closed", "said"]))
)
def test_no_problem_hides_another(case: Situation, keys: list[str]):
    found = problems_of({**case.raw, **{key: {"not": "this"} for key in keys}})
    assert {problem.field for problem in found} == set(keys)


@given(situations())
def test_every_situation_of_the_tests_is_readable(case: Situation):
    assert problems_of(case.raw) == ()


def names_something(field: str, raw: object) -> bool:
    """Whether `events[1].date` leads to a value in the request, or to a required one that is not there."""
    *way, last = [int(part) if part.isdigit() else part for part in re.findall(r"\w+", field)] or [""]
    for part in way:
        raw = raw[part]
    if last == "":
        return field == ""
    if isinstance(raw, list):
        return isinstance(last, int) and last < len(raw)
    return isinstance(raw, dict) and (last in raw or last in REQUIRED)
