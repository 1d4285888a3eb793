"""CONVENTIONS.md to the letter, where the cases also accept other answers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from calculator.dates import closed_days, from_iso
from calculator.promise import read

HOLIDAYS = json.loads((Path(__file__).parent / "promises" / "holidays.json").read_text(encoding="utf-8"))


def reads(said: str, day: str, country: str) -> str:
    reading = read(said, from_iso(day), closed_days(HOLIDAYS[country]), country)
    if reading.kind == "window":
        return f"{reading.earliest}..{reading.latest or ''}"
    return f"{reading.kind} {reading.earliest or ''}".strip()


@pytest.mark.parametrize(
    ("said", "day", "country", "expected"),
    [
        # What an event frees the answer from
        (
            "We have other candidates until the 27th, after that you'll hear",
            "2026-03-18",
            "US",
            "conditional 2026-03-28",
        ),
        ("She is on leave until the 30th, so it'll be after that", "2026-03-18", "GB", "conditional 2026-03-30"),
        ("I'm on leave next week, after that I'll call", "2026-03-24", "GB", "conditional 2026-04-07"),
        (
            "Once we've finished interviewing next week, we'll let you know",
            "2026-03-18",
            "US",
            "conditional 2026-03-27",
        ),
        ("When the VP gets back from leave next week we'll decide", "2026-03-18", "US", "conditional 2026-03-23"),
        ("The panel meets on the 26th", "2026-03-18", "US", "none"),
        ("Once we finish interviews on Friday, it'll take a week", "2026-03-18", "US", "2026-03-27..2026-03-27"),
        # Parts that are over are taken from the next one
        ("by the beginning of the month", "2026-03-18", "US", "2026-03-19..2026-04-10"),
        ("midweek", "2026-03-20", "US", "2026-03-24..2026-03-26"),
        ("early March", "2026-03-18", "US", "2027-03-01..2027-03-10"),
        ("first week of the month", "2026-03-18", "US", "2026-04-01..2026-04-07"),
        ("by the middle of next week", "2026-03-18", "US", "2026-03-19..2026-03-25"),
        ("by the week's end", "2026-11-18", "GB", "2026-11-19..2026-11-20"),
        ("before the month's out", "2026-11-18", "GB", "2026-11-19..2026-11-30"),
        ("by year's end", "2026-11-18", "GB", "2026-11-19..2026-12-31"),
        ("the 27th of this month", "2026-11-18", "GB", "2026-11-27..2026-11-27"),
        # Weeks said at their end
        ("by the end of the week", "2026-03-20", "US", "2026-03-20..2026-03-20"),
        ("by the end of the week", "2026-03-21", "US", "2026-03-22..2026-03-27"),
        ("next week", "2026-03-22", "US", "2026-03-23..2026-03-27"),
        ("next week", "2026-11-18", "SA", "2026-11-22..2026-11-26"),
        # "Next" weekday: never tomorrow, and the nearer one offered unless it is
        ("next Monday", "2026-03-22", "US", "2026-03-30..2026-03-30"),
        ("next Thursday", "2026-03-18", "US", "2026-03-26..2026-03-26"),
        # Ranges that wrap round the week; days never before the interview
        ("Thursday or Monday", "2026-03-18", "US", "2026-03-19..2026-03-23"),
        ("Thursday to Tuesday", "2026-03-16", "US", "2026-03-19..2026-03-24"),
        ("Friday or Thursday at the latest", "2026-03-18", "US", "2026-03-20..2026-03-26"),
        ("about a day", "2026-03-18", "US", "2026-03-19..2026-03-21"),
        ("in a couple of hours", "2026-03-18", "US", "2026-03-18..2026-03-18"),
        # Holidays on the day itself, and the longest one
        ("after Christmas", "2026-12-25", "US", "2027-12-27..2028-01-03"),
        ("after Thanksgiving", "2026-11-27", "US", "2026-11-30..2026-12-04"),
        ("before the weekend", "2026-03-31", "GB", "2026-04-01..2026-04-02"),
        # Denied
        ("not this week", "2026-03-18", "US", "2026-03-23.."),
        ("don't expect anything this week", "2026-03-21", "US", "2026-03-23.."),
        ("don't expect anything this week", "2026-03-22", "US", "2026-03-30.."),
        ("next week nothing will happen", "2026-03-18", "US", "2026-03-30.."),
        ("we won't know before then, the 25th at the earliest", "2026-03-18", "US", "2026-03-25.."),
        # Limits that are not called so
        ("COB Friday", "2026-03-18", "US", "2026-03-19..2026-03-20"),
        ("the end of the day", "2026-03-18", "US", "2026-03-18..2026-03-18"),
        ("by Monday, no, make it Tuesday", "2026-03-18", "US", "2026-03-19..2026-03-24"),
        ("by Monday, no, we'll call you on Tuesday", "2026-03-18", "US", "2026-03-24..2026-03-24"),
        (
            "we'll have gone through them all before Friday and you'll hear by then",
            "2026-03-18",
            "US",
            "2026-03-19..2026-03-19",
        ),
        # Not the employer's to promise
        ("I'm flying to Denver on Thursday", "2026-03-18", "US", "none"),
        ("I need to give them an answer by Friday", "2026-03-18", "US", "none"),
        ("They couldn't tell me whether it'd be this week or next", "2026-03-18", "US", "none"),
        ("It's been ten days and nothing", "2026-03-18", "US", "none"),
        ("I interviewed Monday and they'll tell me Friday", "2026-03-16", "US", "2026-03-20..2026-03-20"),
        ("I can't promise Friday but Monday for sure", "2026-03-18", "US", "2026-03-23..2026-03-23"),
        ("You have to give us two weeks", "2026-03-18", "US", "2026-04-01..2026-04-01"),
        ("What is your notice period? If it is 90 days can you reduce it to 30?", "2026-03-18", "IN", "none"),
        # Counted from a step
        ("Last interviews are on Monday, then give us two days", "2026-03-18", "US", "2026-03-25..2026-03-25"),
        ("Originally they said Friday, then they told me the 27th", "2026-03-18", "US", "2026-03-27..2026-03-27"),
        ("it won't be more than a week", "2026-03-18", "US", "2026-03-19..2026-03-25"),
        ("we won't hear back before Friday", "2026-03-18", "US", "2026-03-20.."),
        # Numeric dates
        ("03/04", "2026-03-18", "US", "2026-04-03..2026-04-03"),
        ("03/04", "2026-03-18", "AU", "2026-04-03..2026-04-03"),
        ("13/04", "2026-03-18", "US", "2026-04-13..2026-04-13"),
    ],
)
def test_convention(said: str, day: str, country: str, expected: str):
    assert reads(said, day, country) == expected


@pytest.mark.parametrize(
    ("day", "others"),
    [("2026-03-18", []), ("2026-03-17", ["2026-03-19"]), ("2026-03-20", []), ("2026-03-22", ["2026-03-23"])],
)
def test_the_nearer_day_is_another_reading_unless_it_is_tomorrow(day: str, others: list[str]):
    said = "next Monday" if day == "2026-03-22" else "next Thursday"
    reading = read(said, from_iso(day), closed_days(None), "US")
    assert [earliest.isoformat() for earliest, _latest in reading.others] == others
