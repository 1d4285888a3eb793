"""The command line as people and scripts use it: JSON Lines in and out, plain options, exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from datetime import date, datetime
from functools import cache
from pathlib import Path

import pytest

from calculator.dates import in_full
from calculator.doors import files
from tests.plans import plan_of

BOOK = files.rulebook()

FACTS = {"interview": "2026-11-09", "today": "2026-11-12", "promised": {"latest": "2026-11-20"}}


def command(*arguments: str, given: str | bytes = "", **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "calculator", *arguments],
        input=given.encode() if isinstance(given, str) else given,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
        timeout=120,
    )


def on(day: str) -> dict[str, str]:
    """An environment in which a command lives on that day: which public holidays it knows goes by its clock."""
    already = float(os.environ.get("HEARBACK_LATER", "0"))
    ahead = datetime.fromisoformat(f"{day}T12:00").timestamp() - time.time() + already
    return {"HEARBACK_LATER": f"{ahead:.0f}", "PYTHONPATH": str(Path(__file__).parents[1] / "later")}


def answers(name: str, *lines: object, **environment: str) -> tuple[int, list[dict]]:
    """The exit status and the answers; a line that is text goes in as it stands."""
    given = [line if isinstance(line, (str, bytes)) else json.dumps(line) for line in lines]
    given = b"".join((line if isinstance(line, bytes) else line.encode()) + b"\n" for line in given)
    done = command(name, "--jsonl", given=given, **environment)
    assert done.stderr == b""
    return done.returncode, [json.loads(line) for line in done.stdout.decode().splitlines()]


def test_every_line_has_its_answer_in_the_same_order():
    days = [f"2026-11-{day}" for day in range(10, 30)]
    status, plans = answers("plan", *({"interview": day, "today": "2026-11-30"} for day in days))
    assert status == 0
    assert [plan["day"] for plan in plans] == [30 - int(day[8:]) for day in days]


def test_an_empty_line_has_an_answer_too():
    status, told = answers("plan", FACTS, "", FACTS)
    assert (status, [answer["ok"] for answer in told]) == (2, [True, False, True])


def test_the_command_says_what_the_core_says():
    assert answers("plan", FACTS) == (0, [plan_of(FACTS, book=BOOK)])


FAULTY = [
    "{",
    "not json",
    "[]",
    "null",
    '"2026-11-09"',
    "{}",
    '{"interview": "2027-02-29"}',
    '{"interview": "2026-11-09", "today": "2026-11-12", "country": "Atlantis"}',
    '{"interview": "2026-11-09", "today": "2026-11-12", "country": {"code": "US"}}',
    '{"interview": "2026-11-09", "today": "2026-11-12", "company": "Acme"}',
    '{"interview": ' + "9" * 5000 + "}",
    '{"interview": NaN}',
    "[" * 100_000,
    b'{"interview": "\xff"}',
    '{"interview": "\\ud800"}',
]


def test_a_faulty_line_never_stops_the_rest():
    lines = [line for faulty in FAULTY for line in (faulty, FACTS)]
    status, given = answers("plan", *lines)
    assert status == 2
    assert len(given) == len(lines)
    assert [answer["ok"] for answer in given] == [False, True] * len(FAULTY)
    for answer in given[::2]:
        assert answer["problems"]
        assert all(problem["message"] for problem in answer["problems"])


def test_the_locale_of_the_machine_changes_nothing():
    said = {**FACTS, "promised": None, "said": "Wir melden uns bis Freitag, ✓ 中文"}
    plain = answers("plan", said)
    assert answers("plan", said, LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii") == plain
    assert plain[0] == 0


def test_nothing_in_is_nothing_out():
    assert answers("plan") == (0, [])


def test_without_a_day_it_is_the_computers_own():
    before = date.today()
    _, (plan,) = answers("plan", {"interview": "2026-01-05"})
    days = [(day - date(2026, 1, 5)).days for day in (before, date.today())]
    assert plan["day"] in days


def test_holidays_of_a_country_are_known_to_the_command():
    """Thanksgiving 2026 is 26 November; England's and Scotland's 2 January differ."""
    _, plans = answers(
        "plan",
        {"interview": "2026-11-09", "today": "2026-11-12", "promised": {"latest": "2026-11-25"}, "country": "US"},
        {"interview": "2026-12-14", "today": "2026-12-16", "promised": {"latest": "2026-12-31"}, "country": "GB"},
        {
            "interview": "2026-12-14",
            "today": "2026-12-16",
            "promised": {"latest": "2026-12-31"},
            "country": "GB",
            "region": "GB-SCT",
        },
        {"interview": "2026-11-08", "today": "2026-11-09", "promised": {"latest": "2026-11-12"}, "country": "SA"},
        **on("2026-11-12"),
    )
    first = [next(step for step in plan["steps"] if step["id"] == "follow-up-1") for plan in plans]
    usa, england, scotland, arabia = ({day["date"] for day in step["skipped"]} for step in first)
    assert "2026-11-26" in usa
    assert "2027-01-01" in england and "2027-01-01" in scotland
    assert "2027-01-04" in scotland - england
    assert "2026-11-13" in arabia and "2026-11-15" not in arabia, "a Friday, and a Sunday"
    assert "2026-11-26" in [skipped["date"] for skipped in first[0]["skipped"]]
    assert all(plan["horizon"] >= "2027-12-31" for plan in plans)


def test_reading_words():
    status, (reading,) = answers("read", {"said": "by 20 November", "interview": "2026-11-09"})
    assert (status, reading["ok"]) == (0, True)
    status, (problem,) = answers("read", {"said": "by 20 November"})
    assert (status, problem["problems"][0]["field"]) == (2, "interview")


def test_a_letter_of_the_plan():
    request = {"letter": "check-in-after-date", "facts": FACTS, "fields": {"your_name": "Ada Example"}}
    status, (letter,) = answers("letter", request)
    assert (status, letter["ok"]) == (0, True)
    assert {"to", "subject", "body", "unfilled", "warnings"} <= letter.keys()
    assert "Ada Example" in letter["body"]
    assert "company" in letter["unfilled"]
    assert "[company]" in letter["subject"] + letter["body"]


def calendar(**request: object) -> tuple[int, bytes]:
    done = command("calendar", given=json.dumps({**FACTS, **request}))
    assert done.stderr == b""
    return done.returncode, done.stdout


def test_a_calendar_file_is_of_the_plan_that_its_identity_names():
    def uids(**request: object) -> set[bytes]:
        status, file = calendar(**request)
        assert status == 0
        return {line for line in file.splitlines() if line.startswith(b"UID:")}

    plain, one, other = uids(), uids(**{"as": "1"}), uids(**{"as": "2"})
    assert len(plain) == len(one) and not (plain & one or one & other)
    moved = {"interview": "2026-11-10", "as": "1"}
    assert uids(**moved) == one, "a corrected date updates the same entries"


@pytest.mark.parametrize("identity", [5, ["1"], {}])
def test_an_identity_that_is_no_text_is_told(identity):
    status, answer = calendar(**{"as": identity})
    assert status == 2
    assert [problem["field"] for problem in json.loads(answer)["problems"]] == ["as"]


# For people


FACTS_OF_OPTIONS = {"interview": "2026-11-09", "today": "2026-11-10", "via": "agency", "country": "US"}


def test_plain_options_give_readable_text():
    done = command("plan", "--interview", "2026-11-09", "--today", "2026-11-10", "--via", "agency", "--country", "US")
    text = done.stdout.decode()
    assert done.returncode == 0
    asked = next(step for step in plan_of(FACTS_OF_OPTIONS, book=BOOK)["steps"] if step["id"] == "follow-up-1")
    assert in_full(date.fromisoformat(asked["on"]), "US") in text
    assert "agency" in text
    assert not text.startswith("{")


PLAIN = ("plan", "--interview", "2026-11-09", "--today", "2026-11-10")


@cache
def plain_text() -> bytes:
    return command(*PLAIN).stdout


@pytest.mark.parametrize(
    "options", [["--no-contact"], ["--slow"], ["--pace", "light"], ["--stage", "hr"], ["--contact", "manager"]]
)
def test_every_plain_option_reaches_the_plan(options: list[str]):
    assert command(*PLAIN, *options).stdout != plain_text()


@pytest.mark.parametrize(
    ("encoding", "written"),
    [
        ("utf-8", "Café – “Ñandú” 中"),
        ("cp1252", "Café – “Ñandú” ?"),
        ("latin-1", 'Café - "Ñandú" ?'),
        ("ascii", 'Cafe - "Nandu" ?'),
    ],
)
def test_text_is_readable_in_every_encoding_of_standard_output(encoding: str, written: str):
    done = command("letter", "thank-you", *PLAIN[1:], "--company", "Café – “Ñandú” 中", PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (0, b"")
    assert written in done.stdout.decode(encoding)


def test_text_is_readable_where_the_machine_knows_no_language():
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = command("plan", "--interview", "2026-11-10", "--today", "2026-11-09", **plain)
    assert (done.returncode, done.stderr) == (0, b"")
    assert 'ask: "When can I expect to hear back?"' in done.stdout.decode("ascii")


def test_a_problem_is_told_in_words_and_by_the_status():
    done = command("plan", "--interview", "2027-02-29", "--country", "Atlantis")
    assert done.returncode == 2
    assert "Interview date must be a real date" in done.stdout.decode()
    assert "Country" in done.stdout.decode()


def test_no_date_is_told_in_words():
    done = command("plan")
    assert done.returncode == 2
    assert "Interview date" in done.stdout.decode()


def test_a_command_that_is_not_there_is_refused_with_a_hint():
    done = command("guess")
    assert done.returncode == 2
    assert "plan" in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()
