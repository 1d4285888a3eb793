"""The worked examples in `cases/*.toml`: situations an adviser can read, with the dates worked out by hand.

What a case may say:

    [[case]]
    name = "Told by Friday; Monday is a holiday: ask on Wednesday"
    facts.interview = 2026-11-09          any of the facts; "today" is always there
    closed_days.weekend = ["Friday"]      Saturday and Sunday when left out
    closed_days.holidays.2026-11-23 = "Founders' Day"
    plan.status = "waiting"               what the plan must say: status, day, close_from, and
    plan.steps.follow-up-1.on = ...       on, from, by, state, to, channel, kind, letter, rule, basis,
                                          skipped, optional
    plan.first = "answer"                 the step that comes first
    plan.no_steps = ["follow-up-2"]       steps that must not be open
    plan.question = "reopened"            what the plan asks back
    plan.advice = [...]  plan.no_advice = [...]  plan.headline = [words]  plan.no_headline = [words]

"none" stands for null. A case says only what it is about; what it says is compared in full.

Cases are written for the numbers of tests/numbers.toml. A file whose cases are written for others says so at its top:

    [numbers]
    first-follow-up = [8, 14]
"""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Iterator

import pytest

from calculator.build.examples.worked import FOLDER, as_json, closed_days, in_files
from calculator.doors import files
from calculator.rules import Rulebook
from tests.conftest import REPO
from tests.plans import NUMBERS, RULEBOOK, open_steps, plan_of, rulebook

LOADED = in_files()
CASES = [(file, case) for file, content in LOADED.items() for case in content["case"]]
NAMES = [case["name"] for _, case in CASES]
BOOKS = {
    file: rulebook({**NUMBERS, **content["numbers"]}) if "numbers" in content else RULEBOOK
    for file, content in LOADED.items()
}

CASE_KEYS = {"name", "facts", "closed_days", "plan"}
PLAN_KEYS = {
    "status",
    "day",
    "close_from",
    "horizon",
    "steps",
    "first",
    "no_steps",
    "advice",
    "no_advice",
    "headline",
    "no_headline",
    "question",
}
STEP_KEYS = {"on", "from", "by", "state", "to", "channel", "kind", "letter", "rule", "basis", "skipped", "optional"}


def test_there_are_cases_in_every_file():
    assert LOADED, f"no worked example found in {FOLDER}"
    assert [file for file, content in LOADED.items() if not content.get("case")] == []


def test_a_file_holds_cases_and_the_numbers_they_are_written_for():
    assert [file for file, content in LOADED.items() if content.keys() - {"case", "numbers"}] == []


def test_names_are_sentences_of_their_own():
    assert len(NAMES) == len(set(NAMES))
    assert [name for name in NAMES if len(name.split()) < 4] == []


@pytest.mark.parametrize(("file", "case"), CASES, ids=NAMES)
def test_case_is_written_as_described(file: str, case: dict):
    assert case.keys() <= CASE_KEYS
    assert {"interview", "today"} <= case["facts"].keys()
    assert case["plan"], "says nothing about the plan"
    assert case["plan"].keys() <= PLAN_KEYS
    for step in case["plan"].get("steps", {}).values():
        assert step.keys() <= STEP_KEYS


@pytest.mark.parametrize(("file", "case"), CASES, ids=NAMES)
def test_plan_says_what_the_case_expects(file: str, case: dict):
    assert differences(case, BOOKS[file]) == [], f"{file}: {case['name']}"


# The numbers in force -----------------------------------------------------------------------------------


def test_the_cases_are_written_for_the_numbers_in_force():
    """Guides print them, with the plan that the rulebook makes now. In a fork, whose numbers may be its own, a warning."""
    if told := written_for_others(files.rulebook()):
        if is_fork():
            warnings.warn(told, stacklevel=1)
        else:
            pytest.fail(told)


def test_a_number_that_changes_names_the_cases_that_do():
    told = written_for_others(rulebook({**NUMBERS, "first-follow-up": [8, 14]}))
    assert "first-follow-up is [8, 14]; the tests are written for [7, 14]" in told
    assert "no-date.toml: Day 7: a good day to ask" in told
    assert "Told by Friday: ask on Tuesday" not in told


def written_for_others(book: Rulebook) -> str:
    """Which numbers of the rulebook are others than those of the tests, and which cases say another plan by them."""
    lines = [f"{file}: {case['name']}" for file, case in CASES if differences(case, book)]
    if not lines:
        return ""
    values = {id: as_toml(book.rules[id].value) for id in NUMBERS}
    others = [
        f"{id} is {values[id]}; the tests are written for {own}" for id, own in NUMBERS.items() if values[id] != own
    ]
    return "\n".join(["These worked examples are written for other numbers:", *lines, "", *others])


def as_toml(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def is_fork() -> bool:
    """Where GitHub runs the tests of a repository that is not the one our pages name as theirs."""
    [own] = re.findall(r"https://github\.com/([\w.-]+/[\w.-]+)\"\]", (REPO / "mkdocs.yml").read_text(encoding="utf-8"))
    return os.environ.get("GITHUB_REPOSITORY", own) != own


# What a plan says otherwise -----------------------------------------------------------------------------


def differences(case: dict, book: Rulebook) -> list[str]:
    answer = plan_of(as_json(case["facts"]), closed_days(case.get("closed_days", {})), book)
    return list(_differences(as_json(case["plan"]), answer))


def _differences(expected: dict, answer: dict) -> Iterator[str]:
    """In words."""
    for key in ("status", "day", "close_from", "horizon"):
        if key in expected and expected[key] != answer[key]:
            yield f"{key} is {answer[key]}, not {expected[key]}"
    asked = (answer["question"] or {}).get("what")
    if "question" in expected and asked != expected["question"]:
        yield f"the question is {asked}, not {expected['question']}"
    for id, wanted in expected.get("steps", {}).items():
        yield from _step_differences(id, wanted, answer)
    if "first" in expected and answer["steps"][0]["id"] != expected["first"]:
        yield f"{answer['steps'][0]['id']} comes first, not {expected['first']}"
    still_open = {step["id"] for step in open_steps(answer)}
    yield from (f"{id} is open" for id in expected.get("no_steps", []) if id in still_open)
    yield from (f"no advice {code}" for code in expected.get("advice", []) if code not in answer["advice"])
    yield from (f"advice {code}" for code in expected.get("no_advice", []) if code in answer["advice"])
    headline = answer["headline"]
    lacking = [words for words in expected.get("headline", []) if not _says(headline, words)]
    unwanted = [words for words in expected.get("no_headline", []) if words.lower() in headline.lower()]
    if lacking or unwanted:
        yield f"headline is {answer['headline']!r}: lacks {lacking}, has {unwanted}"


def _says(headline: str, words: str) -> bool:
    """As they are written, but for a capital where a sentence may begin."""
    return words in headline or words[0].upper() + words[1:] in headline


def _step_differences(id: str, wanted: dict, answer: dict) -> Iterator[str]:
    step = next((step for step in answer["steps"] if step["id"] == id), None)
    if step is None:
        yield f"no step {id}, only {[step['id'] for step in answer['steps']]}"
        return
    said = {
        **step,
        "skipped": [day["date"] for day in step["skipped"]],
        "rule": step["because"]["rule"],
        "basis": step["because"]["basis"],
    }
    yield from (f"{id}: {key} is {said[key]}, not {value}" for key, value in wanted.items() if said[key] != value)
