"""Tables to take along: nothing in them runs, every letter survives, and the record of contacts says what was told."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator import promise
from calculator.dates import WEEKENDS_ONLY
from calculator.interviews import tables
from calculator.interviews.agenda import Case
from calculator.interviews.record import Happening, Interview
from calculator.plan.steps import KINDS
from calculator.problem import Problem
from tests.plans import RULEBOOK
from tests.test_agenda import case

FIELDS = {
    "company": "Łódź 北京",
    "job": "Buyer",
    "recruiter": "Asha Rao",
    "manager": "Grace Bello",
    "agency": "Bridge",
    "interviewers": [{"name": "Maria"}, {"name": "Tom"}],
}
STARTS = "=+-@＝＋－＠"


def read(text: str) -> list[list[str]]:
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text[1:], newline=""), strict=True))


# Safe to open


@pytest.mark.parametrize(
    ("cell", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("+44 20", "'+44 20"),
        ("-2", "'-2"),
        ("@SUM(A1)", "'@SUM(A1)"),
        (" =1", "' =1"),
        ("\t=1", "'\t'=1"),
        ("\r=1", "'\r'=1"),
        ("＝1", "'＝1"),
        ("a;=1", "a;'=1"),
        ("a\n=1", "a\n'=1"),
        ("a\t@x", "a\t'@x"),
        ("a=1", "a=1"),
        ("Mon-Fri, 9 - 5; x", "Mon-Fri, 9 - 5; x"),
        ("", ""),
        ('say "hi", 北京', 'say "hi", 北京'),
        ("half \ud83d", "half ?"),
    ],
)
def test_no_cell_is_a_formula(cell, safe):
    assert read(tables.as_csv(("a",), [(cell,)])) == [["a"], [safe]]


@given(st.lists(st.text(st.sampled_from("=+-@＝;,\t\r\n\"' a北"), max_size=8), min_size=1, max_size=3))
def test_no_cell_is_a_formula_whatever_parts_the_cells(cells):
    text = tables.as_csv(("head",), [tuple(cells)])
    [_, row] = read(text)
    assert [cell.replace("'", "") for cell in row] == [cell.replace("'", "") for cell in cells]
    for cell in row:
        assert not cell.lstrip().startswith(tuple(STARTS))
    for separator in ";\t":  # where these part the cells instead of commas
        for piece in text[1:].replace("\r\n", separator).replace("\n", separator).split(separator):
            assert not piece.strip().startswith(tuple(STARTS)), piece


def test_lines_end_as_spreadsheets_expect():
    assert tables.as_csv(("a", "b"), [("1", "2")]) == '\ufeff"a","b"\r\n"1","2"\r\n'


# The plans


def test_every_step_of_a_plan_is_a_row():
    one = case("one", fields=FIELDS, events=[{"date": "2026-11-17", "what": "thank_you"}])
    whole, *rows = [dict(zip(tables.PLANS, row, strict=True)) for row in tables.plans([one])]
    assert (whole["Step"], whole["State"], whole["Why"]) == ("Interview", "Something to do", "They gave no date")
    assert [(row["Step"], row["State"], row["Day"]) for row in rows] == [
        (KINDS[step.kind].wording.noun.capitalize(), tables.STATES[step.state], step.on.isoformat())
        for step in one.plan.steps
        if step.state != "off"
    ]
    assert rows[0]["State"] == "done"
    assert {row["Employer"] for row in rows} == {"Łódź 北京"}


@pytest.mark.parametrize(
    ("told", "state", "promised"),
    [
        ({"promised": {"latest": "2026-12-04"}}, "Waiting", "They said you'd hear by 2026-12-04"),
        ({"promised": {"earliest": "2026-12-04"}}, "Waiting", "They said you wouldn't hear before 2026-12-04"),
        ({"events": [{"date": "2026-11-17", "what": "rejection"}]}, "They said no", "They gave no date"),
    ],
)
def test_each_interview_has_a_line_with_its_state_and_what_was_promised(told, state, promised):
    row = dict(zip(tables.PLANS, tables.plans([case("one", **told)])[0], strict=True))
    assert (row["Step"], row["State"], row["Why"]) == ("Interview", state, promised)


def test_an_interview_without_a_plan_says_why():
    [row] = tables.plans([Case(Interview("x", {"interview": "?"}), problems=(Problem("interview", "Give the day"),))])
    assert (row[2], row[-1]) == ("?", "Give the day.")


# The record of contacts


def contacts(interview: dict, *events: dict, fields: dict = FIELDS) -> list[dict]:
    told = tuple(Happening(str(number), event) for number, event in enumerate(events))
    rows = tables.contacts([Case(Interview("x", interview, fields, events=told))], RULEBOOK)
    return [dict(zip(tables.CONTACTS, row, strict=True)) for row in rows]


def test_each_contact_with_its_person_method_and_result():
    rows = contacts(
        {"interview": "2026-11-12"},
        {"date": "2026-11-20", "what": "follow_up", "channel": "email"},
        {"date": "2026-11-13", "what": "thank_you"},
        {"date": "2026-11-24", "what": "reply", "channel": "phone", "said": "by Friday"},
        {"date": "2026-11-30", "what": "follow_up", "channel": "message"},
        {"date": "2026-12-01", "what": "let_go"},
    )
    assert [(row["Date"], row["Person"], row["Method"], row["Contact"], row["Result"]) for row in rows] == [
        ("2026-11-12", "Maria, Tom", "", "Interview", "They replied, 2026-11-24"),
        ("2026-11-13", "Maria, Tom", "", "I thanked them", "They replied, 2026-11-24"),
        ("2026-11-20", "Asha Rao", "Email", "I asked where things stand", "They replied, 2026-11-24"),
        ("2026-11-24", "Asha Rao", "Phone", "They replied", "by Friday"),
        ("2026-11-30", "Asha Rao", "Message", "I asked where things stand", "No answer yet"),
    ]
    assert {(row["Employer"], row["Job"]) for row in rows} == {("Łódź 北京", "Buyer")}


def test_through_an_agency_it_is_the_agency_that_was_written_to():
    rows = contacts({"interview": "2026-11-12", "via": "agency"}, {"date": "2026-11-13", "what": "thank_you"})
    assert [row["Person"] for row in rows] == ["Maria, Tom", "Asha Rao, Bridge"]
    [row] = contacts({"interview": "2026-11-12"}, fields={"agency": "Bridge"})
    assert row["Employer"] == "Bridge"


def test_the_manager_when_that_is_who_is_in_touch():
    rows = contacts({"interview": "2026-11-12", "contact": "manager"}, {"date": "2026-11-20", "what": "follow_up"})
    assert rows[-1]["Person"] == "Grace Bello"


def test_whoever_their_words_named_is_the_person_and_a_pasted_mail_the_method():
    said = "On Mon, 23 Nov 2026 at 09:00, Greta Olsson <greta@b.example> wrote:\n\n> The hiring manager will call you by Friday."
    [found] = promise.read(said, date(2026, 11, 19), WEEKENDS_ONLY, "GB").messages
    kept = case("x", "2026-11-19", FIELDS, said="The hiring manager will call you by Friday.")
    happened = (Happening("e", found["event"]),)
    rows = tables.contacts([replace(kept, interview=replace(kept.interview, events=happened))], RULEBOOK)
    assert [(row[3], row[4]) for row in rows[1:]] == [("Grace Bello", "Email")]


def test_a_phone_interview_was_by_phone():
    assert contacts({"interview": "2026-11-12", "stage": "phone"})[0]["Method"] == "Phone"


def test_what_was_taken_back_is_no_contact():
    removed = Happening("e", {"date": "2026-11-13", "what": "thank_you"}, removed=True)
    [row] = tables.contacts([Case(Interview("x", {"interview": "2026-11-12"}, events=(removed,)))], RULEBOOK)
    assert row[5] == "Interview"


def test_what_a_hand_spoilt_is_shown_as_text():
    rows = contacts({"interview": 5}, {"date": "2026-11-13", "what": "reply", "channel": [], "said": {}})
    assert [(row["Date"], row["Method"]) for row in rows] == [("2026-11-13", ""), ("5", "")]
