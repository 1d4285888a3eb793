"""Our calendar files in a second reader, npm's ical.js, which knows nothing of the library that wrote them."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from calculator.build.runtime import node
from tests.calendars import JOURNEYS, PROMISED, case_of, day_of, file_of, file_of_all, files_in_turn, imported
from tests.plans import RULEBOOK

READER = Path(__file__).with_name("calendar.mjs")
THERE = (READER.parent.parent.parent / "node_modules" / "ical.js").is_dir()
pytestmark = pytest.mark.skipif(not THERE and not os.environ.get("CI"), reason="`npm ci` gets ical.js")


def read(folder: Path, *texts: str) -> tuple[dict[str, dict], list[dict[str, str]]]:
    """As `tests.calendars.imported`, by ical.js."""
    files = [folder / f"{number}.ics" for number in range(len(texts))]
    for file, text in zip(files, texts, strict=True):
        file.write_bytes(text.encode())
    told = subprocess.run([node.find(), READER, *files], capture_output=True, text=True, encoding="utf-8", check=False)
    assert told.returncode == 0, told.stderr
    answer = json.loads(told.stdout)
    return answer["calendar"], answer["reports"]


@pytest.mark.parametrize("journey", JOURNEYS)
def test_both_readers_hold_the_same_after_two_files(tmp_path, journey):
    first, second, _ = JOURNEYS[journey]
    ours, our_reports = imported(file_of(first), file_of(second))
    theirs, their_reports = read(tmp_path, file_of(first), file_of(second))
    assert their_reports == our_reports
    assert_alike(theirs, ours)


def test_both_readers_hold_the_same_after_a_plan_was_put_right_ended_and_imported_again(tmp_path):
    files = files_in_turn("1a")
    for count in range(1, len(files) + 1):
        ours, our_reports = imported(*files[:count])
        theirs, their_reports = read(tmp_path, *files[:count])
        assert their_reports == our_reports
        assert_alike(theirs, ours)


def assert_alike(theirs: dict[str, dict], ours: dict) -> None:
    assert theirs.keys() == ours.keys()
    for uid, event in ours.items():
        assert theirs[uid] == {
            "start": day_of(event).isoformat(),
            "end": event["DTEND"].dt.isoformat(),
            "wholeDays": True,
            "summary": event["SUMMARY"],
            "description": event["DESCRIPTION"],
            "sequence": event["SEQUENCE"],
            "status": event["STATUS"],
            "transp": "TRANSPARENT",
            "class": "PRIVATE",
            "stamp": event["DTSTAMP"].dt.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "alarms": [alarm["TRIGGER"].dt.total_seconds() for alarm in event.walk("VALARM")],
        }


def test_both_readers_hold_the_same_of_many_interviews(tmp_path):
    later = {**PROMISED, "today": "2026-12-01", "events": [{"date": "2026-12-01", "what": "follow_up"}]}
    files = [
        file_of_all(case_of("a", PROMISED), case_of("b", PROMISED)),
        file_of_all(case_of("a", later), case_of("b", later, removed=True)),
    ]
    ours, our_reports = imported(*files)
    theirs, their_reports = read(tmp_path, *files)
    assert their_reports == our_reports
    assert {uid: event["status"] for uid, event in theirs.items()} == {
        uid: event["STATUS"] for uid, event in ours.items()
    }
    assert len(theirs) == 10


@pytest.mark.parametrize(
    "words",
    [
        "a, b; c: d",
        'back\\slash \\n and "quotes"',
        "two\nlines\n\n",
        "Müßig, 日本語, العربية, 👩‍💻 " * 20,
        " spaces ",
        "<b>&amp;",
    ],
)
def test_any_words_survive(tmp_path, words):
    rule = replace(RULEBOOK.rules["after-promise"], because=words)
    text = file_of(PROMISED, rulebook=replace(RULEBOOK, rules={**RULEBOOK.rules, rule.id: rule}))
    calendar, _ = read(tmp_path, text)
    assert any(event["description"].startswith(f"{words}\n\nThe letter: ") for event in calendar.values())


def test_a_leap_day_and_the_last_day_of_a_year(tmp_path):
    for interview, latest, start, end in (
        ("2028-02-11", "2028-02-25", "2028-02-29", "2028-03-01"),
        ("2026-12-11", "2026-12-29", "2026-12-31", "2027-01-01"),
    ):
        raw = {"interview": interview, "today": interview, "promised": {"latest": latest}}
        calendar, _ = read(tmp_path, file_of(raw))
        assert (start, end) in {(event["start"], event["end"]) for event in calendar.values()}
