"""A number that we advise is never typed in words either: "a week" and "three weeks" come from the rulebook as 7 and 21
do, by tokens such as `{rule:close}`. What is typed all the same stands in FINE, with its reason."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import calculator
from calculator.doors import files
from calculator.rules import CARDINALS, NUMBER, ORDINALS
from tests.conftest import IN_PYODIDE, REPO

if IN_PYODIDE:
    pytest.skip("words are read on the machine where they are written", allow_module_level=True)

NUMBERS = rf"(?:{'|'.join(CARDINALS[2:])})"
KIND = r"(?:full|whole|working|business)"
TYPED = re.compile(
    rf"""\b(?:{NUMBERS}(?:[ -]?(?:to|or|and)?[ -]?{NUMBERS})?)\ (?:{KIND}\ )?(?:days|weeks|months|messages|times)\b
      |\b(?:an?|one|its|usual)\ (?:{KIND}\ )?(?:week|fortnight|month)\b
      |\b(?:{"|".join(ORDINALS[1:])})(?:\ (?:or|to)\ \w+)?\ {KIND}\ day\b
      |\btwice\b""",
    re.IGNORECASE | re.VERBOSE,
)

# What may be typed all the same, and why. Longer than the number itself, so that nothing else hides behind it.
FINE = {
    # What others advise or ask, beside whose words they are.
    "They said a week, then another week": "what somebody asks",
    "Is an email a week reasonable": "what somebody asks",
    "may wait a month or more": "what people on such committees say",
    "It has one month to answer, and may take two more": "the law's own",
    # What happened, and what no date rests on.
    "a week later there's nothing": "a story",
    "a month of nothing": "a story",
    "If it has heard nothing twice": "however often that was",
    "asking once or twice": "what the reader did",
    "writing twice": "the same message again",
    "I asked twice or more": "what the reader did",
    "One application a week": "about other jobs",
    "Standing still for a week or more": "about other jobs",
    "Twice a year": "after a no, when nothing is counted",
    "between two messages": "any two",
    "the first working day after it is Monday": "an example of the calendar",
    "In the next seven days": "how far that list looks",
    "keeps after seven days of use without a visit": "what a browser does by itself",
    # What a picture draws.
    "Most lie between one week and two": "what others advise",
    "Five working days are drawn as a week": "how it is drawn",
    "A week is drawn as five working days": "how it is drawn",
    "to more than a week": "what others advise",
    "more than twice in government": "a figure's, beside its source",
    "twice as long": "a ratio of figures",
    "is said twice: here and in": "what is wrong with a phrase",
}
# Words by themselves: marks of a scale, and names of a number that the code was given.
ALONE = {
    "build/pages/charts.py": "a week",
    "plan/headline.py": "twice",
    "rules.py": "twice",
    "opinions/advisers.py": "twice",
}


def typed(where: str, text: str) -> list[str]:
    """Each number that a text types in words and should not."""
    if ALONE.get(where) == text:
        return []
    text = NUMBER.sub("", text)
    for phrase in FINE:
        text = re.sub(re.escape(phrase), "", text, flags=re.IGNORECASE)
    return [found[0] for found in TYPED.finditer(text)]


# Where words are ----------------------------------------------------------------------------------------


def of_guides() -> Iterator[tuple[str, str]]:
    for path in sorted((REPO / "docs" / "guide").glob("*.md")):
        text = re.sub(
            r"\{(?:case|adviser):[^}]*\}|\{#[^}]*\}|\]\([^)]*\)|“[^”]*”", "", path.read_text(encoding="utf-8")
        )
        for block in re.split(r"\n\s*\n|\n(?=\s*(?:- |\d+\. |\|))", text):
            for sentence in re.split(r"(?<=[.?:])\s+(?=[A-Z*])", " ".join(block.split())):
                if not re.search(r"\{(source|figure):", sentence):  # somebody else's number, and whose it is
                    yield path.name, sentence


def of_data() -> Iterator[tuple[str, str]]:
    """But for what others say: `spread`."""
    keys = ("title", "because", "text", "label", "hint", "choices", "summary", "note")
    for name in ("rules.toml", "advice.toml", "fields.toml", "charts.toml"):
        for id, entry in tomllib.loads(files.text(name)).items():
            for key in keys:
                yield f"{name}: {id}: {key}", str(entry.get(key, ""))
    for name, text in files.texts_of_letters().items():
        front = tomllib.loads(text.split("+++\n")[1])
        yield from ((f"{name}: {key}", str(front[key])) for key in ("title", "when", "next") if key in front)


def of_code() -> Iterator[tuple[str, str]]:
    """What a module may say to a reader: its texts of two words and more, and no docstring."""
    package = Path(calculator.__file__).parent
    for path in sorted(package.rglob("*.py")):
        if package / "promise" not in path.parents:  # the words of employers
            tree = ast.parse(path.read_text(encoding="utf-8"))
            docs = {id(node.body[0].value) for node in ast.walk(tree) if has_docstring(node)}
            for node in ast.walk(tree):
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
                    yield path.relative_to(package).as_posix(), node.value


def has_docstring(node: ast.AST) -> bool:
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef)
    return isinstance(node, kinds) and ast.get_docstring(node, clean=False) is not None


TEXTS = [*of_guides(), *of_data(), *of_code()]


def test_texts_are_found():
    for found in (of_guides(), of_data(), of_code()):
        assert len(list(found)) > 100


def test_no_number_that_we_advise_is_typed_in_words():
    assert [(where, found) for where, text in TEXTS if (found := typed(where, text))] == []


def test_what_may_be_typed_is_typed_somewhere():
    assert [phrase for phrase in FINE if not any(phrase.lower() in text.lower() for _, text in TEXTS)] == []
    assert [where for where, alone in ALONE.items() if (where, alone) not in TEXTS] == []


@pytest.mark.parametrize(
    "text",
    [
        "Leave at least a week between them.",
        "once a message had its week",
        "once the usual week is over",
        "longer than three weeks",
        "two to three weeks later",
        "Two messages are what most advisers allow.",
        "Ask on the first or second working day after it.",
        "ask on the second working day",
        "Ask twice at most.",
        "three times at most",
        "four full weeks",
    ],
)
def test_a_number_typed_in_words_is_seen(text: str):
    assert typed("guide.md", text)


@pytest.mark.parametrize(
    "text", ["a day that suits you", "three people", "the second interview", "{rule:close}", "{value.first.bare}"]
)
def test_other_words_are_let_through(text: str):
    assert typed("guide.md", text) == []
