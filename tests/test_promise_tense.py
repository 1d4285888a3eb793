"""A weekday, or the number of a day, beside a verb in the past is the one just past, and others are counted from it."""

from __future__ import annotations

from datetime import date

import pytest

from calculator.dates import WEEKENDS_ONLY
from calculator.promise import read


def told(said: str) -> str:
    reading = read(said, date(2026, 11, 18), WEEKENDS_ONLY, "GB")
    return f"{reading.earliest}..{reading.latest}" if reading.kind == "window" else reading.kind


@pytest.mark.parametrize(
    "said",
    [
        "They rejected me on Friday",
        "they've picked someone Monday",
        "The decision was made on Monday",
        "On Monday the decision was made",
        "Wed they gave the job to somebody, it was filled on Wed",
        "I missed their call on Tuesday",
        "HR informed on Saturday that the position was given to another candidate",
        "HR emailed me on the 16th",
        "They were meant to call on Monday and didn't",
        "They were going to call on Friday",
        "They'd settled on him by Wednesday",
        "Your application had been received by the 10th",
        "The board agreed the budget and we met on Monday",
    ],
)
def test_what_is_past_promises_nothing(said: str):
    assert told(said) == "none"


@pytest.mark.parametrize(
    ("said", "window"),
    [
        # What was said on some day, or about one, is to come
        ("He told me Friday", "2026-11-20..2026-11-20"),
        ("She said it was Friday", "2026-11-20..2026-11-20"),
        ("They promised to decide on Friday", "2026-11-20..2026-11-20"),
        ("I was going to say Friday", "2026-11-20..2026-11-20"),
        ("It was pushed to Friday", "2026-11-20..2026-11-20"),
        ("the decision got moved to Friday", "2026-11-20..2026-11-20"),
        ("They have got a decision on Friday", "2026-11-20..2026-11-20"),
        ("results announced on Friday", "2026-11-20..2026-11-20"),
        ("Candidates are notified on Friday", "2026-11-20..2026-11-20"),
        ("It will have been decided on Friday", "2026-11-20..2026-11-20"),
        ("shortlisted candidates get a call Friday", "2026-11-20..2026-11-20"),
        ("They want your call answered this Friday, you'll hear then", "2026-11-20..2026-11-20"),
        ("Once the panel has met on Thursday you'll hear", "2026-11-19..2026-11-19"),
        # One past and one to come
        ("We saw the last one on Monday and will choose by Friday", "2026-11-19..2026-11-20"),
        ("She called on Monday and said Friday", "2026-11-20..2026-11-20"),
        # Counted from the one just past, the interview day included
        ("We spoke on Wednesday; the plan is the Tuesday after", "2026-11-24..2026-11-24"),
        ("I saw you on Monday and said I'd write a week later", "2026-11-23..2026-11-23"),
        ("We met on the 16th, you'll hear a week from then", "2026-11-23..2026-11-23"),
    ],
)
def test_what_is_to_come_counts(said: str, window: str):
    assert told(said) == window
