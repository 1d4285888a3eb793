"""A question is declared once. One made up here, in a rulebook of its own, must pass through every door by itself."""

from __future__ import annotations

import ast
import contextlib
import io
import json
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest

import calculator
from calculator import address, answers
from calculator.build.pages import cases, forms
from calculator.doors import interviews
from calculator.fields import Field, entry_faults, not_together, yes_or_no
from calculator.interviews import record
from calculator.interviews.record import Document, Interview
from calculator.plan import facts, planner, share
from calculator.plan.steps import RECIPIENTS
from calculator.problem import Problems
from tests.addresses import facts_in
from tests.plans import FORGOTTEN, KEYS, PLACES, QUESTIONS, RULEBOOK, VOCABULARY

MADE_UP = Field("made_up", "They asked about the weather", kind="yes")
BOOK = replace(RULEBOOK, fields={**QUESTIONS, "made_up": MADE_UP})
WITH_IT = record.Vocabulary.of(BOOK)
RAW = {"interview": "2026-11-12", "today": "2026-11-19"}
TOLD = {**RAW, "made_up": True}
SITE = "https://example.org/hear-back/"


def no_holidays(code: str) -> None:
    raise AssertionError(code)


WORLD = answers.World(FORGOTTEN, BOOK, PLACES, no_holidays)


def read(raw: object) -> facts.Facts:
    return facts.read(raw, PLACES, FORGOTTEN, BOOK)


# A question of yes or no


def test_it_is_read_and_asked_for_by_its_name_alone():
    assert read(TOLD).is_yes("made_up")
    assert not read(RAW).is_yes("made_up") and not read({**RAW, "made_up": None}).is_yes("made_up")
    with pytest.raises(KeyError):
        facts.read(RAW, PLACES, FORGOTTEN, RULEBOOK).is_yes("made_up")


def test_a_no_by_hand_is_kept_and_nothing_told_is_not():
    assert "made_up" not in facts.as_json(read(RAW), BOOK.fields)
    assert facts.as_json(read({**RAW, "made_up": False}), BOOK.fields)["made_up"] is False


def test_two_questions_that_exclude_each_other_are_never_both_a_yes():
    assert not_together(QUESTIONS) == [("quick", "slow")]
    with pytest.raises(Problems, match="Quick does not go together") as caught:
        read({**RAW, "quick": True, "slow": True})
    assert [problem.field for problem in caught.value.problems] == ["quick"]
    assert read({**RAW, "quick": True, "slow": False}).is_yes("quick")


def test_a_wrong_answer_is_told_by_its_label():
    [problem] = answers.plan_answer({**RAW, "made_up": "very"}, WORLD)["problems"]
    assert problem == {"field": "made_up", "message": "They asked about the weather must be true or false"}


def test_the_form_asks_it():
    countries = {"countries": {}, "time_zones": {}}
    html = str(forms.plan_tool(BOOK, countries))
    assert '<input type="checkbox" value="true" data-json id="field-made_up" name="made_up">' in html
    assert MADE_UP.label in html
    assert 'name="made_up"' not in str(forms.plan_tool(RULEBOOK, countries))


def test_an_address_holds_it():
    written = address.of(TOLD)
    assert "made_up=true" in written
    assert facts_in(written, BOOK.fields) == TOLD


def test_a_link_made_for_sharing_holds_it():
    known = read(TOLD)
    plan = planner.make(known, BOOK, WORLD.closed_days(None, None))
    assert share.of(known, plan, BOOK.fields) == {"interview": "2026-11-12", "made_up": True, "country": ""}


@pytest.mark.machine
def test_the_command_line_has_an_option_for_it(monkeypatch: pytest.MonkeyPatch):
    from calculator import __main__ as command  # what it builds with is not in Pyodide

    monkeypatch.setattr(command.files, "rulebook", lambda: BOOK)
    asked = []
    monkeypatch.setitem(command.ANSWERS, "plan", lambda raw, world: asked.append(raw) or {"ok": True})
    monkeypatch.setitem(command.TEXTS, "plan", json.dumps)
    with contextlib.redirect_stdout(io.StringIO()):
        assert command.main(["plan", "--interview", "2026-11-12", "--made-up"]) == 0
        assert command.main(["plan", "--interview", "2026-11-12"]) == 0
    assert asked == [{"interview": "2026-11-12", "made_up": True}, {"interview": "2026-11-12"}]


def test_the_saved_document_keeps_it():
    text = record.text(Document((Interview("one", {"interview": "2026-11-12", "made_up": True}),)))
    assert record.read(text, WITH_IT).by_id["one"].facts["made_up"] is True
    assert record.read(text, VOCABULARY).set_aside == ('{"id": "one", "facts": {"made_up": true}}',)


def test_my_interviews_takes_it_from_the_calculator_and_gives_it_back():
    request = {"stored": "", "today": "2026-11-19", "id": "a", "site": SITE}
    kept = interviews.keep({**request, "facts": {**RAW, "made_up": True}, "fields": {}, "saved": False}, WORLD)
    [interview] = record.read(kept["store"], WITH_IT).interviews
    assert interview.facts == {"interview": "2026-11-12", "made_up": True}
    shown = interviews.answer({**request, "stored": kept["store"]}, WORLD)
    assert "made_up=true" in shown["html"]["list"]


def test_a_printed_example_tells_it(monkeypatch: pytest.MonkeyPatch):
    told = {"interview": date(2026, 11, 12), "today": date(2026, 11, 19), "made_up": True}
    monkeypatch.setattr(cases, "by_name", lambda: {"Made up": {"name": "Made up", "facts": told}})
    monkeypatch.setattr(cases.holiday_files, "index", lambda: {"countries": {}})
    assert f"<dt>{MADE_UP.label}</dt><dd>yes</dd>" in str(cases.example("Made up", BOOK))


# What is declared, and what the code knows


def test_every_fact_that_is_no_yes_or_no_is_an_attribute_and_the_other_way_round():
    """The code reads these by name, so it must have them; nothing else would be read at all."""
    declared = {id for id, field in QUESTIONS.items() if field.is_fact}
    attributes = {part.name for part in fields(facts.Facts)} - {"answers"}
    assert declared - set(yes_or_no(QUESTIONS)) == attributes
    parts = {id.partition(".")[2] for id in QUESTIONS if id.startswith("events.")}
    assert parts <= set(facts.OF_AN_EVENT)


ASKS = ("is_yes", "told")


def test_every_question_of_yes_or_no_is_read_somewhere_and_no_other_is():
    read = set()
    for path in Path(calculator.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ASKS:
                read |= {argument.value for argument in node.args if isinstance(argument, ast.Constant)}
    assert read == set(yes_or_no(QUESTIONS))


def test_what_may_be_chosen_is_what_other_tables_know():
    assert {*QUESTIONS["contact"].choices, "agency"} == set(RECIPIENTS)
    assert set(QUESTIONS["pace"].choices) == set(RULEBOOK.rules["pace"].value)


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        ({"label": "?", "kind": "maybe"}, "kind must be one of"),
        ({"label": "?", "kind": "choice"}, "choice needs its choices"),
        ({"label": "?", "kind": "choice", "choices": {"a": "A"}, "default": "b"}, "default must be"),
        ({"label": "?", "kind": "yes", "default": "yes"}, "default must be"),
        ({"label": "?", "kind": "codes"}, "codes needs its choices"),
        ({"label": "?", "default": "x"}, "default must be"),
    ],
)
def test_a_faulty_entry_is_told(entry: dict, fault: str):
    [found] = entry_faults(entry)
    assert found.startswith(fault)


def test_a_fine_entry_has_no_fault():
    assert not list(entry_faults({"label": "?", "kind": "yes"}))
    assert not list(entry_faults({"label": "?", "kind": "choice", "choices": {"a": "A"}, "default": "a"}))


def test_a_problem_has_words_for_every_fact():
    broken = {key: {"not": "this"} for key in KEYS}
    with pytest.raises(Problems) as caught:
        facts.read(broken, PLACES, FORGOTTEN, RULEBOOK)
    assert {problem.field.partition(".")[0] for problem in caught.value.problems} == set(KEYS)
