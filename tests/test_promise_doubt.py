"""What was passed over beside a time leaves doubt; what was read whole does not."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from calculator.dates import WEEKENDS_ONLY, closed_days, from_iso
from calculator.promise import Reading, read

FOLDER = Path(__file__).parent / "promises"
HOLIDAYS = json.loads((FOLDER / "holidays.json").read_text(encoding="utf-8"))
MOSTLY = 0.85  # of the readings that are right, so many say that they are sure


def reading(said: str) -> Reading:
    return read(said, date(2026, 11, 18), WEEKENDS_ONLY, "GB")


@pytest.mark.parametrize(
    "said",
    [
        "We'll ring on Friday sennight",
        "You'll hear the penultimate Friday of the month",
        "the second Monday after next",
        "on the eve of the weekend",
        "at the fag end of November",
        "You'll hear Wednesday 31",
        "Thursday 27 November",  # a Friday
        "You'll hear 3 Friday",
        "a week on from next Friday or thirdly",
        "two weeks before the launch you'll hear",
        "You'll hear by Friday, or was it Mon",
        "We'll telegraph you by Friday",  # nothing tells that this is an answer, but that it is the only day
        "The clerk does the rounds on Friday",
        "The panel is back on Monday and you'll hear within three days",  # of which day?
        "The clerk is at the coast on Monday. You'll hear on Friday.",
        "Interviews are on Friday",  # a step: no answer was promised, but a day was said
    ],
)
def test_it_is_not_sure(said: str):
    assert not reading(said).sure


@pytest.mark.parametrize(
    "said", ["by the ides of March", "by 30 February", "They'll ring by Thursday 31-Sep", "the 31 September", "Friday 31 February"]
)  # fmt: skip
def test_a_piece_of_a_date_is_no_month(said: str):
    assert replace(reading(said), said_on=None) == Reading("none", sure=False, understood=False, country="GB")


@pytest.mark.parametrize(
    "said",
    [
        "We'll ring on Friday, Rob",
        "We'll ring on Friday Rob",
        "You'll hear by Friday!! xx",
        "We'll let you know by the first of December",
        "It'll be two weeks before we know",
        "We're looking at a turnaround of about ten days",
        "One of us will ring you on Monday",
        "By Monday we have 3 people to see, then you'll hear on Friday",
        "You'll hear in two weeks' time",
        "Not before Friday",
        "It won't be until after the 27th",
        "We'll be in touch",
        "The job starts on 4 January. We'll be in touch.",
    ],
)
def test_it_is_sure(said: str):
    assert reading(said).sure


def test_most_of_what_is_right_is_sure():
    cases = [
        json.loads(line) for file in FOLDER.glob("*.jsonl") for line in file.read_text(encoding="utf-8").splitlines()
    ]
    sure = [
        read(case["said"], from_iso(case["interview_date"]), closed_days(HOLIDAYS.get(case["country"])), case["country"]).sure
        for case in cases
    ]  # fmt: skip
    assert sum(sure) >= MOSTLY * len(sure) > 0
