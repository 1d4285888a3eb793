"""What employers say about timing, read as a careful person would: cases, and what holds for any text."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator.dates import WEEKENDS_ONLY, ClosedDays, closed_days, from_iso
from calculator.promise import Reading, read
from calculator.promise.reading import as_text

FOLDER = Path(__file__).parent / "promises"
HOLIDAYS = json.loads((FOLDER / "holidays.json").read_text(encoding="utf-8"))
FILES = sorted(FOLDER.glob("*.jsonl"))
CASES = [json.loads(line) for file in FILES for line in file.read_text(encoding="utf-8").splitlines()]

# Weekday readings that no part of the calendar disturbs, for what must hold of any interview day.
WEEKDAY_WORDS = (
    "Tuesday",
    "by Friday",
    "next Wednesday",
    "Friday week",
    "a week on Monday",
    "early next week",
    "Thursday or Friday",
)
MORE_WORDS = (
    *WEEKDAY_WORDS,
    "in 5 days",
    "within two weeks",
    "by the end of next week",
    "not before the 20th",
    "in March",
    "5-7 business days",
)

interviews = st.dates(date(2024, 1, 1), date(2029, 12, 31))


def closed(country: str | None) -> ClosedDays:
    return closed_days(HOLIDAYS.get(country or ""))


def told(said: str, interview: date, country: str | None = None) -> dict:
    return read(said, interview, closed(country), country).as_json()


def window(reading: dict) -> dict:
    return {key: reading[key] for key in ("kind", "earliest", "latest")}


def test_there_are_cases_of_every_kind():
    assert {file.stem for file in FILES} >= {"sample", "own", "held_out", "second", "kinds"}
    assert {case["expect"]["kind"] for case in CASES} == {"window", "conditional", "none"}
    assert len({case["id"] for case in CASES}) == len(CASES) > 800


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_case_is_read_as_a_careful_person_would(case: dict):
    reading = told(case["said"], from_iso(case["interview_date"]), case["country"])
    assert window(reading) in [case["expect"], *case["accept"]]
    assert reading["heard"] in case["said"]
    assert case.get("sure") is not False or not reading["sure"]
    assert case.get("understood") in (None, reading["understood"])
    if case.get("none_only_if_not_understood"):
        assert reading["kind"] != "none" or not reading["understood"]


# What holds for any text


@given(said=st.text(max_size=200), interview=interviews, country=st.sampled_from([None, "US", "GB", "IN", "SA"]))
def test_any_text_gives_a_reading(said: str, interview: date, country: str | None):
    check(read(said, interview, closed(country), country), said)


@given(
    parts=st.lists(st.sampled_from([word for case in CASES for word in case["said"].split()]), max_size=25),
    interview=interviews,
    country=st.sampled_from(sorted(HOLIDAYS)),
)
def test_any_heap_of_their_words_gives_a_reading(parts: list[str], interview: date, country: str):
    said = " ".join(parts)
    check(read(said, interview, closed(country), country), said)


def check(reading: Reading, said: str) -> None:
    assert reading.kind in ("window", "conditional", "none")
    assert reading.heard in said
    assert reading.kind != "window" or (reading.earliest is not None and reading.heard)
    nothing = [
        Reading("none", sure=sure, understood=understood, country=reading.country)
        for sure in (True, False)
        for understood in (True, sure)
    ]
    assert reading.kind != "none" or replace(reading, tells=(), said_on=None, messages=()) in nothing
    for earliest, latest in [(reading.earliest, reading.latest), *reading.others]:
        assert earliest is None or latest is None or earliest <= latest


@pytest.mark.parametrize("words", ["the last day of the week of", "not until the Monday after the day before", "1/"])
def test_words_that_go_on_and_on_give_a_reading(words: str):
    said = f"{words} " * 200
    check(read(said, date(2026, 11, 18), WEEKENDS_ONLY, None), said)


@pytest.mark.parametrize("year", [2000, 2100])
def test_the_first_and_last_years_are_read_too(year: int):
    for said in MORE_WORDS:
        assert read(said, date(year, 12, 31), WEEKENDS_ONLY, None).kind == "window"


@given(said=st.sampled_from(MORE_WORDS), interview=interviews)
def test_greetings_hedges_capitals_and_stops_change_nothing(said: str, interview: date):
    plain = window(told(said, interview))
    for dressed in (
        f"{said}.",
        said.upper(),
        said.lower(),
        f"Hi there! {said}",
        f"Hopefully {said}",
        f"{said}, hopefully",
        f"  {said} :)",
        f"So, um, probably {said}, I think",
    ):
        assert window(told(dressed, interview)) == plain, dressed


@given(said=st.sampled_from(WEEKDAY_WORDS), interview=interviews)
def test_a_week_later_moves_a_weekday_by_a_week(said: str, interview: date):
    first, second = (read(said, day, WEEKENDS_ONLY, None) for day in (interview, interview + timedelta(days=7)))
    assert second.earliest - first.earliest == second.latest - first.latest == timedelta(days=7)


@given(number=st.integers(1, 120), interview=interviews, country=st.sampled_from(sorted(HOLIDAYS)))
def test_working_days_are_the_countrys(number: int, interview: date, country: str):
    reading = read(f"in {number} working days", interview, closed(country), country)
    assert reading.latest == closed(country).working_day_after(interview, number)


# What a reading says


def test_as_json_is_the_contracts_object():
    assert told("You'll hear next week, all being well.", date(2026, 11, 18)) == {
        "ok": True,
        "kind": "window",
        "earliest": "2026-11-23",
        "latest": "2026-11-27",
        "heard": "next week",
        "as_text": "Mon 23 to Fri 27 November 2026",
        "sure": True,
        "silence_means_no": False,
        "understood": True,
        "others": [],
        "tells": [],
        "said_on": "2026-11-18",
        "messages": [],
    }


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("on Friday", "Fri 20 November 2026"),
        ("in 12 to 13 days", "Mon 30 November to Tue 1 December 2026"),
        ("between Christmas and the 4th of January", "Fri 25 December 2026 to Mon 4 January 2027"),
        ("not before Monday", "not before Mon 23 November 2026"),
        ("once the budget is approved", "no date"),
        ("we'll be in touch", "no date"),
    ],
)
def test_days_in_words(said: str, text: str):
    assert told(said, date(2026, 11, 18))["as_text"] == text


def test_a_reading_writes_its_days_as_its_country_does():
    read = told("end of next week, maybe early the week after", date(2026, 11, 18), "US")
    assert read["as_text"] == "Fri, November 27 to Tue, December 1, 2026"
    assert read["others"][0]["as_text"] == "Fri, November 27, 2026"
    assert read["others"][1]["as_text"] == "Mon, November 30 to Tue, December 1, 2026"


def test_a_limit_that_was_set_by_hand_in_words():
    assert as_text(None, date(2026, 11, 20), None) == "by Fri 20 November 2026"


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("They said they’d call me — by END of nxt week!!", "by END of nxt week"),
        ("Your notice is 30 days. You'll hear within 5 (five) working days.", "within 5 (five) working days"),
        ("HR will get back to you", ""),
    ],
)
def test_heard_is_cut_from_the_text_as_typed(said: str, heard: str):
    assert told(said, date(2026, 11, 18), "GB")["heard"] == heard


@pytest.mark.parametrize(
    ("said", "country", "others"),
    [
        ("next Friday", "GB", [("2026-11-20", "2026-11-20")]),
        ("by next Friday", "GB", [("2026-11-19", "2026-11-20")]),
        ("by 03/04/2027", None, [("2026-11-19", "2027-03-04")]),
        (
            "end of next week, maybe early the week after",
            "GB",
            [("2026-11-27", "2026-11-27"), ("2026-11-30", "2026-12-01")],
        ),
    ],
)
def test_other_readings_are_offered_and_then_it_is_not_sure(said: str, country: str | None, others: list):
    reading = told(said, date(2026, 11, 18), country)
    assert [(other["earliest"], other["latest"]) for other in reading["others"]] == others
    assert [other["as_text"] for other in reading["others"]] == [
        as_text(*(day and from_iso(day) for day in other), country) for other in others
    ]
    assert not reading["sure"]


@pytest.mark.parametrize(
    "said",
    ["by Friday", "on Tuesday", "within two weeks", "by 27/11/2026", "next week, by next Friday", "we'll be in touch"],
)
def test_one_reading_is_sure(said: str):
    reading = told(said, date(2026, 11, 18), "GB")
    assert reading["sure"] and reading["others"] == []


@pytest.mark.parametrize(
    ("said", "means_no"),
    [
        ("If you don't hear by Friday you were not successful.", True),
        ("If you haven't heard by the 30th, assume it's a no.", True),
        ("No news by Friday means you didn't get it", True),
        ("If you don't hear from us within two weeks, we've gone with someone else.", True),
        ("Only shortlisted candidates will be called by Friday.", True),
        ("If you don't hear by Friday. Consider it a no.", True),
        ("If you don't hear by Friday... Consider it a no.", True),
        ("If you don't hear by Friday, ring us.", False),
        ("You'll hear by Friday either way.", False),
        ("If you haven't heard by Friday that does not mean it's a no.", False),
        ("Only shortlisted candidates will be contacted.", False),  # no day to count from
    ],
)
def test_silence(said: str, means_no: bool):
    assert told(said, date(2026, 11, 18), "GB")["silence_means_no"] is means_no


# Holidays, with and without the country's


@pytest.mark.parametrize("country", ["US", None])
@pytest.mark.parametrize(
    ("said", "earliest", "latest"),
    [("after Easter", "2026-04-06", "2026-04-10"), ("before Memorial Day", None, None), ("after Diwali", None, None)],
)
def test_a_day_that_cannot_be_known_is_never_guessed(said: str, earliest: str, latest: str, country: str | None):
    reading = read(said, date(2026, 3, 18), WEEKENDS_ONLY, country)
    if earliest:
        assert reading.as_json()["earliest"] == earliest and reading.as_json()["latest"] == latest
    elif country is None or "Diwali" in said:
        assert (reading.kind, reading.latest) in (("conditional", None), ("none", None))
    else:
        assert reading.latest == date(2026, 5, 24)


def test_beyond_the_horizon_only_weekends_are_known():
    assert read("in 3 working days", date(2040, 12, 24), closed("GB"), "GB").latest == date(2040, 12, 27)
    assert read("after Eid", date(2040, 1, 10), closed("NG"), "NG").kind == "conditional"
    assert read("by Christmas", date(2040, 12, 3), closed("NG"), "NG").latest == date(2040, 12, 24)


@pytest.mark.parametrize("said", ["You won't hear before May", "The role is on hold until May", "Not until May"])
def test_a_day_before_which_nothing_comes_never_lies_behind_those_who_say_it(said: str):
    reading = read(said, date(2026, 5, 20), closed("GB"), "GB")
    assert (reading.earliest, reading.latest, reading.sure) == (date(2026, 5, 21), None, False)


@pytest.mark.parametrize("cannot", ["I can't promise you anything", "I can't give you an answer", "We won't have it"])
def test_before_a_day_nothing_is_promised_whatever_cannot_be(cannot: str):
    reading = read(f"{cannot} before the 20th.", date(2026, 4, 7), WEEKENDS_ONLY, None)
    assert (reading.earliest, reading.latest) == (date(2026, 4, 20), None)


def test_the_day_of_a_round_is_no_answer_and_a_call_behind_it_is_one():
    through = "We are pleased to confirm that you are through to the final interview"
    assert read(f"{through} on Wednesday.", date(2026, 4, 7), WEEKENDS_ONLY, None).kind == "none"
    called = read(f"{through}, and HR will call you on Wednesday.", date(2026, 4, 7), WEEKENDS_ONLY, None)
    assert called.latest == date(2026, 4, 8)
