"""The core only thinks: read from its own imports and calls, no core module touches a door, a clock, a file
or the network. Core is every module of `calculator` outside `doors/`, `build/` and `countries/`, but for the command line.
What prints the forms lies in `build/pages/` and only thinks too."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import calculator

PACKAGE = Path(calculator.__file__).parent
OUTSIDE = ("doors", "build", "countries", "__main__")
CORE = sorted(
    path for path in PACKAGE.rglob("*.py") if path.relative_to(PACKAGE).parts[0].removesuffix(".py") not in OUTSIDE
)
PRINTED = ("at_once", "forms", "interviews_page", "letter_form", "since", "states", "timetable")

# What may be imported: thinking and text only. An import that is not listed must be argued for here.
ALLOWED = {
    "__future__",
    "abc",
    "bisect",
    "calculator",
    "collections",
    "copy",
    "csv",
    "dataclasses",
    "datetime",
    "difflib",
    "enum",
    "functools",
    "graphlib",
    "hashlib",
    "html",
    "htpy",
    "io",
    "itertools",
    "json",
    "markupsafe",
    "math",
    "operator",
    "re",
    "string",
    "textwrap",
    "tomllib",
    "types",
    "typing",
    "unicodedata",
    "urllib.parse",
}
# Names that ask a clock or a file, wherever they are called. (`input` and `time` are tags of a page here.)
CLOCKS = {"today", "now", "utcnow", "fromtimestamp", "monotonic", "perf_counter", "localtime"}
FILES = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "print", "exec", "eval", "__import__"}


def faults(source: str) -> list[str]:
    """What a module reaches for that the core must not."""
    tree = ast.parse(source)
    imported = [name for node in ast.walk(tree) for name in _imported(node)]
    called = [name for node in ast.walk(tree) if isinstance(node, ast.Call) for name in _called(node)]
    return [name for name in imported if not _is_allowed(name)] + [name for name in called if name in CLOCKS | FILES]


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        module = "." * node.level + (node.module or "")
        return [f"{module}.{alias.name}" for alias in node.names]
    return []


def _is_allowed(name: str) -> bool:
    if any(name.startswith(f"calculator.build.pages.{page}") for page in PRINTED):
        return True  # held to the same rule; that no core module imports one, test_rooms.py sees
    if {*OUTSIDE} & set(name.split(".")):
        return False
    if name.startswith("."):
        return True  # a neighbour inside the package, held to the same rule
    return name.partition(".")[0] in ALLOWED or any(name == fine or name.startswith(f"{fine}.") for fine in ALLOWED)


def _called(node: ast.Call) -> list[str]:
    """`open(...)` by its name; `date.today()` by what is asked of a clock, unless it is an object's own word."""
    if isinstance(node.func, ast.Name):
        return [node.func.id]
    return [node.func.attr] if isinstance(node.func, ast.Attribute) else []


def test_there_is_a_core_to_read():
    names = {path.relative_to(PACKAGE).as_posix() for path in CORE}
    assert {"plan/planner.py", "dates.py", "plan/facts.py", "rules.py", "answers.py", "promise/__init__.py"} <= names


@pytest.mark.parametrize(
    "path",
    [*CORE, *(PACKAGE / "build" / "pages" / f"{name}.py" for name in PRINTED)],
    ids=lambda path: path.relative_to(PACKAGE).as_posix(),
)
def test_core_module_only_thinks(path: Path):
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    [
        "import os",
        "import socket",
        "from pathlib import Path",
        "import urllib.request",
        "from urllib import request",
        "from calculator.doors import files",
        "import calculator.countries.holidays",
        "from calculator import doors",
        "from calculator.build.pages import tokens",
        "from calculator.__main__ import world",
        "import time",
        "import random",
        "import js",
        "from . import doors",
        "import holidays",
        "import zoneinfo",
        "day = date.today()",
        "now = datetime.now()",
        "text = open('x').read()",
        "text = path.read_text()",
        "day = datetime.date.today()",
        "__import__('os')",
    ],
)
def test_what_the_core_must_not_do_is_seen(line: str):
    assert faults(line)


def test_what_the_core_may_do_is_left_alone():
    fine = "from datetime import date\nfrom calculator import dates\nfrom urllib.parse import quote\nday = date(2026, 1, 1)"
    assert faults(fine) == []
