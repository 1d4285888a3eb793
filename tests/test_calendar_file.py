"""The calendar file, read back by the library that wrote it; the other reader: machine/test_calendar_readers.py."""

from __future__ import annotations

import re
import zoneinfo
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

# Where the library is missing nothing below can be imported, so this stands before the other imports.
pytest.importorskip("icalendar")

from icalendar.timezone.zoneinfo import ZONEINFO

from calculator.dates import ClosedDays
from calculator.doors import calendar_file
from calculator.interviews.agenda import Case
from calculator.interviews.record import Interview
from calculator.plan import facts, planner
from calculator.plan.reminders import Wishes
from tests.calendars import (
    IN_TURN,
    INTERVIEW,
    JOURNEYS,
    PROMISED,
    case_of,
    day_of,
    events,
    file_of,
    file_of_all,
    files_in_turn,
    imported,
    rings,
)
from tests.plans import FORGOTTEN, PLACES, RULEBOOK, open_steps
from tests.strategies import Situation, situations

STEPS = (
    "promised",
    "ask-in-interview",
    "thank-you",
    "other-offer",
    "ask-for-time",
    "ontario-duty",
    "check-in",
    "close",
)
STEPS += tuple(owed.step for kind in RULEBOOK.events.values() for owed in kind.calls_for.values())
STEPS += tuple(f"follow-up-{number}" for number in range(1, 10))


def by_step(found, identity: str) -> dict:
    """Events by the step that their UID stands for."""
    steps = {calendar_file.uid(step, identity): step for step in STEPS}
    return {steps[str(event["UID"])]: event for event in found}


def file_at(situation: Situation) -> str:
    return file_of(situation.raw, ClosedDays(weekend=situation.weekend, holidays=situation.holidays))


# The whole file


def test_the_head_of_the_file():
    head = file_of(PROMISED).split("BEGIN:VEVENT")[0]
    assert head.split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Hear Back//Plan//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "",
    ]


def test_one_event_line_by_line():
    """The bytes a reader gets; whoever changes them on purpose changes them here."""
    follow_up = file_of(PROMISED).split("BEGIN:VEVENT")[2]
    assert re.sub("\r\n ", "", follow_up).split("\r\n") == [
        "",
        "SUMMARY:Hear Back: follow up with the recruiter by email (interview of Fri 20 November)",
        "DTSTART;VALUE=DATE:20261201",
        "DTEND;VALUE=DATE:20261202",
        "DTSTAMP:20261120T000000Z",
        "UID:835e63c4-db9c-5da3-a0c9-a1abc9770921",
        "SEQUENCE:14140800",
        "CLASS:PRIVATE",
        (
            "DESCRIPTION:They gave a date\\, so wait until it has passed. Ask on the first or second working "
            "day after it\\, and never before.\\n\\nThe letter: https://example.org/hear-back/letters/#letter="
            "check-in-after-date&interview=2026-11-20&promised="
            "%7B%22earliest%22%3A%20null%2C%20%22latest%22%3A%20%222026-11-27%22%7D&country=\\n\\n"
            "Your plan: https://example.org/hear-back/calculator/#interview=2026-11-20&promised="
            "%7B%22earliest%22%3A%20null%2C%20%22latest%22%3A%20%222026-11-27%22%7D&country=&entry=follow-up-1\\n\\n"
            f"Why: https://example.org/hear-back/{RULEBOOK.rules['after-promise'].guide}"
        ),
        "LAST-MODIFIED:20261120T000000Z",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Hear Back: follow up with the recruiter by email (interview of Fri 20 November)",
        "TRIGGER:PT9H",
        "END:VALARM",
        "END:VEVENT",
        "",
    ]


@given(situations())
def test_the_same_facts_give_the_same_bytes(situation):
    assert file_at(situation) == file_at(situation)


@given(situations())
def test_every_open_step_is_there_once_on_its_day(situation):
    found = events(file_at(situation))
    assert len({event["UID"] for event in found}) == len(found)
    ringing = {
        step: day_of(event) for step, event in by_step(found, situation.raw["interview"]).items() if rings(event)
    }
    assert ringing == {step["id"]: date.fromisoformat(step["on"]) for step in open_steps(situation.plan)}


@given(situations())
def test_every_step_that_is_off_is_cancelled_and_none_that_is_not(situation):
    found = by_step(events(file_at(situation)), situation.raw["interview"])
    is_over = situation.plan["status"] in ("closed", "answered")
    for step in situation.plan["steps"]:
        if step["state"] == "off" and step["kind"] == "thank_you" and not is_over:
            assert step["id"] not in found, "its day has gone by in every calendar"
        else:
            assert (found[step["id"]]["STATUS"] == "CANCELLED") == (step["state"] == "off")
    for gone in found.keys() - {step["id"] for step in situation.plan["steps"]} - {"promised"}:
        assert found[gone]["STATUS"] == "CANCELLED"


@given(situations())
def test_a_first_file_takes_nothing_out(situation):
    closed = ClosedDays(weekend=situation.weekend, holidays=situation.holidays)
    first = events(file_of(situation.raw, closed, wishes=Wishes(is_first=True)))
    again = [event for event in events(file_at(situation)) if event["STATUS"] == "CONFIRMED"]
    assert first == again


@given(situations())
def test_every_event_is_a_whole_free_private_day(situation):
    for event in events(file_at(situation)):
        assert event["DTSTART"].params["VALUE"] == event["DTEND"].params["VALUE"] == "DATE"
        assert type(event["DTSTART"].dt) is type(event["DTEND"].dt) is date
        assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(days=1)
        assert (event["TRANSP"], event["CLASS"]) == ("TRANSPARENT", "PRIVATE")
        assert event["STATUS"] in ("CONFIRMED", "CANCELLED")
        assert 0 <= event["SEQUENCE"] < 2**31
        assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt
        assert event["DTSTAMP"].dt.date() == situation.today
        assert event["DTSTAMP"].dt.utcoffset() == timedelta(0)


@given(situations())
def test_nothing_rings_but_in_the_morning_of_a_day_that_is_not_over_and_thanks_in_the_evening(situation):
    thanks = calendar_file.uid("thank-you", situation.raw["interview"])
    for event in events(file_at(situation)):
        if rings(event):
            [alarm] = event.walk("VALARM")
            assert alarm["ACTION"] == "DISPLAY" and alarm["DESCRIPTION"] == event["SUMMARY"]
            at = datetime.combine(day_of(event), time()) + alarm["TRIGGER"].dt
            assert (at.date(), at.time()) == (day_of(event), time(18 if event["UID"] == thanks else 9))
            assert day_of(event) >= situation.today


@pytest.mark.parametrize(
    ("interview", "latest", "start", "end"),
    [
        ("2028-02-11", "2028-02-25", "20280229", "20280301"),
        ("2027-02-12", "2027-02-25", "20270301", "20270302"),
        ("2026-12-11", "2026-12-29", "20261231", "20270101"),
        ("2100-12-17", "2100-12-29", "21001231", "21010101"),
    ],
)
def test_the_end_is_the_next_day_whatever_the_month(interview, latest, start, end):
    text = file_of({"interview": interview, "today": interview, "promised": {"latest": latest}})
    assert f"DTSTART;VALUE=DATE:{start}\r\nDTEND;VALUE=DATE:{end}\r\n" in text


def test_no_time_zones_are_needed(monkeypatch):
    """In the browser there are none."""
    expected = file_of(PROMISED)

    def missing(name: str):
        raise zoneinfo.ZoneInfoNotFoundError(name)

    monkeypatch.setattr(zoneinfo, "ZoneInfo", missing)
    monkeypatch.setattr(ZONEINFO, "_utc", None)
    assert file_of(PROMISED) == expected


# Words


def with_reason(text: str):
    """The rulebook with other words for why the first follow-up is on its day."""
    rule = replace(RULEBOOK.rules["after-promise"], because=text)
    return replace(RULEBOOK, rules={**RULEBOOK.rules, rule.id: rule})


# Letters of any script, signs and line ends, without control characters, for which iCalendar has no place.
WORDS = st.text(st.one_of(st.characters(exclude_categories=("Cc", "Cs")), st.sampled_from('\n,;:\\"n')), min_size=1)


@given(WORDS)
def test_any_words_survive(words):
    [event] = [
        event
        for event in events(file_of(PROMISED, rulebook=with_reason(words)))
        if "#letter=check-in-after-date&" in event["DESCRIPTION"]
    ]
    assert str(event["DESCRIPTION"]).startswith(f"{words}\n\nThe letter: https://")


@given(WORDS)
def test_lines_end_in_crlf_and_are_folded_at_75_octets(words):
    text = file_of(PROMISED, rulebook=with_reason(words * 9))
    assert text.endswith("END:VCALENDAR\r\n")
    lines = text.removesuffix("\r\n").split("\r\n")
    assert all("\n" not in line and "\r" not in line and line.strip() for line in lines)
    assert max(len(line.encode()) for line in lines) <= 75


def test_no_name_reaches_the_file():
    raw = {**PROMISED, "promised": None, "said": "Maria Lopez of Northfield: by 27 November"}
    text = re.sub("\r\n ", "", file_of(raw, identity="Northfield Foods, stock planner"))
    assert not re.search("maria|lopez|northfield|planner", text, re.IGNORECASE)


# Importing again


@pytest.mark.parametrize("journey", JOURNEYS)
def test_a_second_file_updates_and_doubles_nothing(journey):
    first, second, expected = JOURNEYS[journey]
    calendar, reports = imported(file_of(first), file_of(second))
    assert set(reports[0].values()) == {"added"}
    steps = by_step(calendar.values(), INTERVIEW)
    actual = {
        step: (reports[1].get(str(event["UID"]), "left alone"), day_of(event).isoformat())
        for step, event in steps.items()
    }
    assert actual == expected


@given(situations())
def test_after_any_history_only_the_steps_still_open_ring(situation):
    """A file on the eve, one on the day of each event, one today: what an earlier one said must not nag."""
    told = situation.events
    days = [situation.interview - timedelta(days=1), *(date.fromisoformat(event["date"]) for event in told)]
    history = [
        situation.but(today=day.isoformat(), events=told[:count])
        for count, day in enumerate(days)
        if day <= situation.today
    ]
    calendar, _ = imported(*map(file_at, [*history, situation]))
    steps = by_step(calendar.values(), situation.raw["interview"])
    nags = {step: day_of(event) for step, event in steps.items() if rings(event) and day_of(event) >= situation.today}
    if situation.today == situation.interview:  # the eve's reminder is still right
        nags.pop("ask-in-interview", None)
    assert nags == {step["id"]: date.fromisoformat(step["on"]) for step in open_steps(situation.plan)}


def changed(today: str, *days: str) -> int:
    told = [{"date": day, "what": "follow_up"} for day in days]
    raw = {"interview": INTERVIEW, "today": today, "events": told}
    found = events(file_of(raw))
    [moment] = {(event["SEQUENCE"], event["DTSTAMP"].dt, event["LAST-MODIFIED"].dt) for event in found}
    return moment


def test_sequence_and_both_stamps_grow_by_the_day_and_by_the_event():
    moments = [
        changed("2026-12-01"),
        changed("2026-12-01", "2026-12-01"),
        changed("2026-12-01", "2026-12-01", "2026-12-01"),
        changed("2026-12-02"),  # the next day counts for more than events that were taken back
        changed("2026-12-02", "2026-12-01"),
        changed("2027-12-02"),
    ]
    for earlier, later in pairwise(moments):
        assert all(before < after for before, after in zip(earlier, later, strict=True))


def test_no_number_of_events_reaches_into_the_next_day():
    known = facts.read({"interview": INTERVIEW, "today": "2026-12-01"}, PLACES, FORGOTTEN, RULEBOOK)
    many = replace(
        known,
        events=(facts.Event(date(2026, 12, 1), RULEBOOK.events["reply"], None, None, None, "written", True),) * 5000,
    )
    text = calendar_file.of(planner.make(many, RULEBOOK, ClosedDays()), many, RULEBOOK, "https://example.org/")
    assert {event["DTSTAMP"].dt for event in events(text)} == {datetime(2026, 12, 1, 23, 59, tzinfo=UTC)}


def test_by_the_minute_a_correction_of_the_same_day_is_newer():
    [first, second] = [events(file_of(PROMISED, minute=minute))[0]["SEQUENCE"] for minute in (600, 601)]
    assert second == first + 1
    assert {event["DTSTAMP"].dt.minute for event in events(file_of(PROMISED, minute=5000))} == {59}


def test_put_right_ended_and_imported_again_only_what_is_open_rings():
    files = files_in_turn("1a")
    for count, (*_, expected) in enumerate(IN_TURN, 1):
        calendar, _ = imported(*files[:count])
        held = by_step(calendar.values(), "1a")
        assert {step: day_of(event).isoformat() for step, event in held.items() if rings(event)} == expected
    assert {event["STATUS"] for event in held.values()} == {"CANCELLED"}
    assert len(calendar) == 5


def test_the_day_they_said_is_an_entry_that_does_not_ring():
    [event] = [event for event in events(file_of(PROMISED)) if "they said" in event["SUMMARY"]]
    assert day_of(event).isoformat() == "2026-11-27" and not rings(event)


def test_every_link_leads_back_to_the_plan_that_it_is_of():
    text = file_of(PROMISED, identity="1a", wishes=Wishes({"as": "1a"}))
    found = by_step(events(text), "1a")
    assert found.keys() >= {"promised", "follow-up-1"}
    for step, event in found.items():
        assert f"&as=1a&entry={step}" in event["DESCRIPTION"]


def test_the_employer_is_named_in_every_title_where_the_person_wishes_so():
    named = events(file_of(PROMISED, wishes=Wishes(employer="Northfield; Foods")))
    assert all("(Northfield; Foods, interview of Fri 20 November)" in event["SUMMARY"] for event in named)


# Which interview


def test_uids_never_change():
    """In the calendars of those who have taken a file already."""
    assert calendar_file.uid("follow-up-1", INTERVIEW) == "835e63c4-db9c-5da3-a0c9-a1abc9770921"
    assert calendar_file.uid("close", "a3") == "8d6a22b1-73bf-5bd3-b700-b3ed36d9dec3"


def test_two_interviews_on_one_day_stay_apart():
    calendar, reports = imported(file_of(PROMISED, identity="a"), file_of(PROMISED, identity="b"))
    assert set(reports[1].values()) == {"added"}
    assert len(calendar) == 10


def test_two_interviews_on_different_days_stay_apart():
    later = {**PROMISED, "interview": "2026-11-23", "today": "2026-11-23"}
    assert set(imported(file_of(PROMISED), file_of(later))[1][1].values()) == {"added"}


def test_an_interview_put_off_moves_when_it_has_an_identity():
    before = {"interview": "2026-11-24", "today": INTERVIEW}
    put_off = {"interview": "2026-12-01", "today": "2026-11-23"}
    calendar, reports = imported(file_of(before, identity="a"), file_of(put_off, identity="a"))
    assert set(reports[1].values()) == {"updated"}
    assert min(map(day_of, calendar.values())) == date(2026, 12, 1)


# Many interviews


def test_many_on_one_day_are_the_same_entries_as_in_each_ones_own_file():
    one, two = (case_of(id, PROMISED, in_calendar=True) for id in "ab")
    calendar, [added, *again] = imported(
        file_of_all(one, two), file_of(PROMISED, identity="a"), file_of(PROMISED, identity="b"), file_of_all(one, two)
    )
    assert len(calendar) == 10 and set(added.values()) == {"added"}
    assert {what for report in again for what in report.values()} == {"ignored"}
    back = Wishes({"kept": "a"})
    assert events(file_of_all(one)) == events(file_of(PROMISED, identity="a", wishes=back))


def test_one_that_was_deleted_rings_no_more_and_the_others_do():
    asked = {**PROMISED, "pace": "persistent"}
    later = {**asked, "today": "2026-11-21"}
    before = file_of_all(case_of("a", asked), case_of("b", asked))
    deleted = case_of("a", later, removed=True, in_calendar=True)
    calendar, _ = imported(before, file_of_all(deleted, case_of("b", later, in_calendar=True)))
    gone = {calendar_file.uid(step, "a") for step in STEPS} & calendar.keys()
    assert len(gone) == 6
    assert {uid for uid, event in calendar.items() if event["STATUS"] == "CANCELLED"} == gone
    silent = {calendar_file.uid("promised", "b")}
    assert {uid for uid, event in calendar.items() if rings(event)} == calendar.keys() - gone - silent


def test_a_first_file_of_all_takes_nothing_out_and_names_nobody_who_was_deleted_before():
    light = {**PROMISED, "pace": "light"}
    one, deleted = case_of("a", light), case_of("b", light, removed=True)
    found = events(file_of_all(one, deleted))
    assert found and {event["STATUS"] for event in found} == {"CONFIRMED"}
    later = events(file_of_all(case_of("a", light, in_calendar=True), deleted))
    assert {event["STATUS"] for event in later} == {"CONFIRMED", "CANCELLED"}
    assert {event["UID"] for event in found} < {event["UID"] for event in later}


def test_one_without_a_plan_takes_nothing_from_the_others():
    broken = Case(Interview("broken", {"interview": "2026-13-01"}))
    assert file_of_all(broken, case_of("a", PROMISED)) == file_of_all(case_of("a", PROMISED))
    assert events(file_of_all()) == []


def test_no_employer_is_named():
    assert "Northfield" not in file_of_all(case_of("a", PROMISED))
