"""The rulebook has a shape: each rule that code calls by name is declared in `checker.NEEDS`, and what no plan could
use is refused there, before anybody reads it."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import calculator
from calculator import checker
from calculator.checker import NEEDS, Law, Number, Pair, Sentence, Table, Texts
from calculator.doors import files

PACKAGE = Path(calculator.__file__).parent
MODULES = {path.relative_to(PACKAGE).as_posix(): path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py")}
TABLES = {name: tomllib.loads(text) for name, text in files.texts().items()}
RULES = TABLES["rules.toml"]

# Calls by name ------------------------------------------------------------------------------------------

# How code asks the rulebook, and what a rule must be that is asked so.
ASKS: Mapping[str, tuple[type, ...]] = {
    "number": (Number, Law),
    "span": (Pair,),
    "part": (Table,),
    "texts": (Texts,),
    "in_force_from": (Law,),
    "region": (Law,),
}
ANY = (*{kind for kinds in ASKS.values() for kind in kinds}, Sentence)  # a step says by which rule it is on its day
BOOKS = ("book", "rulebook")


class Asked(ast.NodeVisitor):
    """Which rules a module asks for, and how; None for a name that only shows when the code runs."""

    def __init__(self, text: str):
        self.found: list[tuple[str | None, tuple[type, ...]]] = []
        self.function: ast.AST = ast.Module([], [])
        self.visit(ast.parse(text))

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        outer, self.function = self.function, node
        self.generic_visit(node)
        self.function = outer

    def visit_Call(self, call: ast.Call) -> None:
        match call.func:
            case ast.Attribute(book, how) if how in ASKS and name_of(book) in BOOKS:
                self.ask(call.args[0], ASKS[how])
            case ast.Name("Span") | ast.Attribute(ast.Name("Span"), "of_one_day"):
                self.ask(call.args[-1], ANY)
        self.generic_visit(call)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        if name_of(node.value) == "rules" and isinstance(node.slice, ast.Constant):
            self.found.append((None, ()))
        self.generic_visit(node)

    def ask(self, named: ast.AST, kinds: tuple[type, ...]) -> None:
        self.found += [(id, kinds) for id in texts_of(named, self.function)]


def name_of(node: ast.AST) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def texts_of(value: ast.AST, function: ast.AST) -> list[str | None]:
    """What an expression may stand for: a text, either side of a choice, or what its name was given in the function."""
    match value:
        case ast.Constant(str(text)):
            return [text]
        case ast.IfExp(_, one, other):
            return [*texts_of(one, function), *texts_of(other, function)]
        case ast.Name(name):
            given = [one for target, one in assigned(function) if name_of(target) == name]
            return [text for one in given for text in texts_of(one, function)] or [None]
    return [None]


def assigned(function: ast.AST) -> Iterator[tuple[ast.AST, ast.AST]]:
    for node in ast.walk(function):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    yield from zip(target.elts, node.value.elts, strict=True)
                else:
                    yield target, node.value


def undeclared(text: str) -> list[str | None]:
    return [id for id, kinds in Asked(text).found if id is None or id not in NEEDS or type(NEEDS[id]) not in kinds]


# Spans of the reader of words are none of a plan's; which rules a picture shows is data, and a wrong one stops the build.
ELSEWHERE = ("promise/", "build/pages/charts.py")
ASKING = {name: text for name, text in MODULES.items() if not name.startswith(ELSEWHERE) and Asked(text).found}


def test_code_that_asks_is_found():
    assert {
        "plan/planner.py",
        "plan/spans.py",
        "plan/headline.py",
        "letters/cautions.py",
        "letters/texts.py",
        "build/letter_checks.py",
    } <= ASKING.keys()


@pytest.mark.parametrize("name", ASKING)
def test_every_rule_that_code_calls_by_name_is_declared(name: str):
    assert undeclared(ASKING[name]) == []


def test_every_declared_rule_is_called():
    assert {id for text in ASKING.values() for id, _ in Asked(text).found} == NEEDS.keys()


def test_every_figure_that_code_quotes_is_declared():
    quoted = [
        tuple(ast.literal_eval(argument) for argument in call.args)
        for text in MODULES.values()
        for call in ast.walk(ast.parse(text))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "measured"
    ]
    assert sorted(quoted) == sorted(checker.FIGURES)


@pytest.mark.parametrize("figure", [None, {"value": "about 25", "unit": "days"}, {"value": 3.5, "unit": "weeks"}])
def test_a_figure_that_code_quotes_is_a_number_of_days(figure: dict | None):
    [(id, name)] = checker.FIGURES
    source = TABLES["sources.toml"][id]
    figures = {key: one for key, one in source["figures"].items() if key != name}
    figures |= {name: {**figure, "measures": "the wait"}} if figure else {}
    tables = {**TABLES, "sources.toml": {**TABLES["sources.toml"], id: {**source, "figures": figures}}}
    assert ("sources.toml", id) in {(fault.file, fault.key) for fault in checker.table_faults(tables)}


@pytest.mark.parametrize(
    "code",
    [
        'self.rulebook.number("no-such-rule")',
        'book.number("first-follow-up")',  # two numbers
        'book.span("close")',  # one
        'book.part("close", "usual")',
        'book.in_force_from("close")',
        'book.number("close" if slow else "clothes")',
        'book.number(f"{name}-late")',
        "book.number(name)",
        'book.rules["close"]',
        'Span(day, day, day, day, "no-such-rule")',
        'Span.of_one_day(day, "no-such-rule")',
        'def f(slow):\n  id, rule = "a", "close"\n  if slow:\n    rule = "clothes"\n  return Span(a, b, c, d, rule)',
    ],
)
def test_a_rule_that_nobody_declared_is_seen(code: str):
    assert len(undeclared(code)) == 1


def test_what_is_declared_is_let_through():
    assert undeclared('book.number("close" if slow else "close-slow")\nSpan.of_one_day(day, "check-in")') == []


# Absurd values ------------------------------------------------------------------------------------------

NUMBERS: tuple[object, ...] = (0, -1, 400, 10**6, 7.5, True, "7", [], [7, 14], {}, None)
PAIRS: tuple[object, ...] = (
    [0, 7],
    [-7, 7],
    [14, 7],
    [400, 900],
    [1, 400],
    [7],
    [7, 14, 21],
    ["7", "14"],
    [7.5, 14],
    [],
    7,
    "7 to 14",
    {},
    None,
)
LISTS: tuple[object, ...] = ([], "US", [1], ["somewhere, far away!"], {}, 7)
MISSING = object()


def absurd() -> Iterator[tuple[str, str, object]]:
    """A rule, the key of it, and what to put there; MISSING takes it away."""
    for id, rule in RULES.items():
        value = rule.get("value", MISSING)
        if value is not MISSING:
            kinds = [wrong for wrong in wrong_values(id, value) if wrong != value and (id in NEEDS or wrong != 7)]
            yield from ((id, "value", wrong) for wrong in kinds)
            yield from ((id, "unit", wrong) for wrong in ("moons", 7, MISSING) if "unit" in rule)
        if id in NEEDS:
            yield id, "", MISSING
            yield id, "value", MISSING if value is not MISSING else 7
    for id, need in NEEDS.items():
        if isinstance(need, Law):
            yield from ((id, key, wrong) for key, wrong in [("basis", "custom"), ("in_force_from", MISSING)])
        if isinstance(need, Number):
            yield id, "unit", "working days" if need.unit == "days" else "days"


def wrong_values(id: str, value: object) -> Iterator[object]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from (
                {**value, key: wrong} for wrong in (LISTS if isinstance(inner, list) else NUMBERS) if wrong is not None
            )
            if key in getattr(NEEDS[id], "keys", ()):
                yield {other: inner for other, inner in value.items() if other != key}
                yield {f"{name}s" if name == key else name: inner for name, inner in value.items()}
        yield from ({**value, "another": 1}, 7, "7", [7, 14])
    else:
        yield from (wrong for wrong in (PAIRS if isinstance(value, list) else NUMBERS) if wrong is not None)


def changed(id: str, key: str, value: object) -> dict[str, dict]:
    """Our own tables, but for this."""
    rules = dict(RULES)
    rule = rules.pop(id) | {key: value}
    if key:
        rules[id] = {name: one for name, one in rule.items() if one is not MISSING}
    return {**TABLES, "rules.toml": rules}


ABSURD = list(absurd())


def test_there_are_hundreds_of_absurd_values():
    assert len(ABSURD) > 400
    assert {id for id, _, _ in ABSURD} >= NEEDS.keys()


@pytest.mark.parametrize("rule", dict.fromkeys(id for id, _, _ in ABSURD))
def test_absurd_values_are_refused_by_name(rule: str):
    for id, key, value in ABSURD:
        if id == rule:
            faults = {(fault.file, fault.key) for fault in checker.table_faults(changed(id, key, value))}
            assert ("rules.toml", id) in faults, f"{id}.{key} = {value!r} was let through"
