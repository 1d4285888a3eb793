"""A request for letters: what it may hold, and what comes of it."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from calculator.letters.texts import FORMS, WORDINGS, Template, letter_fields
from calculator.letters.write import Letter, fill, form_of
from calculator.plan.facts import Facts
from calculator.plan.planner import Plan
from calculator.problem import Problem, Problems
from calculator.reader import LIST, OBJECT, YES, Given, Kind, Reader, one_of, without_positions
from calculator.rules import Field, Rulebook

PEOPLE = Kind("a list of people, each with a name", LIST.of)
PERSON = Kind("an object with a name", OBJECT.of)
MOST_PEOPLE = 100

# What a request may hold beside the facts and the fields, as a message calls it.
ASKED = {"letter": "Letter", "form": "Form", "wording": "Wording"}


def _wording(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= len(WORDINGS) else None


WORDING = Kind(f"a whole number from 1 to {len(WORDINGS)}", _wording)


@dataclass(frozen=True)
class Written:
    """The letters that were asked for, and what they were written from."""

    template: Template
    form: str
    wording: int
    facts: Facts
    plan: Plan
    fields: Mapping
    letters: tuple[Letter, ...]

    def as_json(self) -> dict:
        letters = [letter.as_json() for letter in self.letters]
        return letters[0] if len(letters) == 1 else {"ok": True, "letters": letters}


@dataclass(frozen=True)
class Draft:
    """What is left while the day of the interview is not told: the text, without a plan or anyone it goes to."""

    template: Template
    form: str
    wording: int
    fields: Mapping
    problems: Problems

    def as_json(self) -> dict:
        return self.problems.as_json()


def letters_for(
    request: object, templates: Mapping[str, Template], rulebook: Rulebook, made: Callable[[object], tuple[Facts, Plan]]
) -> Written | Draft | Problems:
    """The letters of `{"letter", "facts", "fields", "form", "wording"}`, or all that is wrong with it; as JSON, the
    contract's answer.

    `made` makes the facts and their plan, and raises Problems.
    """
    reader, fields_reader = _reader(rulebook), _reader(rulebook)
    given = reader.table(request, "", ("letter", "facts", "fields", "form", "wording"))
    if given is None:
        return Problems(reader.problems)
    template = _template(reader, given.get("letter"), templates)
    wanted = reader.value(given, "form", one_of(FORMS)) or ""
    wording = reader.value(given, "wording", WORDING) or 1
    fields = _fields(fields_reader, given.get("fields", {}), rulebook)
    told = given.get("facts", {})
    problems = reader.problems + fields_reader.problems
    try:
        facts, plan = made(told)
    except Problems as found:
        problems += found.problems
    if template and not problems:
        letters = fill(template, facts, plan, fields, rulebook, wanted, wording)
        return Written(template, letters[0].channel, wording, facts, plan, fields, letters)
    if template and not fields_reader.problems and isinstance(told, Mapping) and not told.get("interview"):
        return Draft(template, form_of(template, None, wanted), wording, fields, Problems(problems))
    return Problems(problems)


def read_fields(raw: object, rulebook: Rulebook) -> dict:
    """The letter fields that have a value, texts each on one line. Raises Problems, all at once.

    `interviewers` is a list of people, each with what is known of `name` and `talked_about`.
    """
    reader = _reader(rulebook)
    fields = _fields(reader, raw, rulebook)
    reader.check()
    return fields


def _reader(rulebook: Rulebook) -> Reader:
    """A value is named by the label of its field; of a list, each entry."""

    def called(path: str) -> str:
        if path in ("", "fields"):
            return "Fields" if path else "The request"
        if path in ASKED:
            return ASKED[path]
        label = rulebook.fields[without_positions(path)].label
        return f"{label}: {'each' if path.endswith(']') else 'this'}"

    return Reader(called, lambda known: f"is not a name we know here; there are {', '.join(known)}")


def _template(reader: Reader, id: object, templates: Mapping[str, Template]) -> Template | None:
    if not isinstance(id, str) or not id:
        reader.problems.append(Problem("letter", "Letter is missing: give the name of one, such as thank-you"))
        return None
    if id not in templates:
        near = difflib.get_close_matches(id, templates, n=3) or sorted(templates)
        reader.problems.append(Problem("letter", f"Letter must be one of ours, such as {', '.join(near)}"))
    return templates.get(id)


def _fields(reader: Reader, raw: object, rulebook: Rulebook) -> dict:
    declared = letter_fields(rulebook)
    if (whole := reader.as_a(OBJECT, raw, "fields")) is None:
        return {}
    given = reader.table(whole, "", declared) or {}
    read = {id: _field(reader, given, field) for id, field in declared.items()}
    return {id: value for id, value in read.items() if value}


def _field(reader: Reader, given: Given, field: Field) -> object:
    match field.kind:
        case "people":
            return _people(reader, given)
        case "choice":
            return reader.value(given, field.id, one_of(field.choices))
        case "yes":
            return reader.value(given, field.id, YES)
        case "email":
            return _address(_line(reader, given, field.id))
    return _line(reader, given, field.id)


def _people(reader: Reader, given: Given) -> list[dict[str, str]]:
    def person(raw: object, path: str) -> dict[str, str]:
        told = reader.table(raw, path, ("name", "talked_about"), PERSON) or {}
        lines = {key: _line(reader, told, f"{path}.{key}") for key in told}
        return {key: line for key, line in lines.items() if line}

    cure = "people: write to the others by themselves"
    return [one for one in reader.each(given, "interviewers", person, PEOPLE, MOST_PEOPLE, cure) if one]


def _address(line: str) -> str:
    """As it is typed, or as it is copied from a link or from a mail's head: "Jo <jo@example.org>"."""
    if in_brackets := re.fullmatch(r"[^<>]*<([^<>\s]+)>[;,]?", line):
        line = in_brackets[1]
    return re.sub(r"^mailto:([^?]*).*$", r"\1", line, flags=re.IGNORECASE)


def _line(reader: Reader, given: Given, path: str) -> str:
    """A value as it stands in a sentence: line breaks become spaces, nothing else changes inside it."""
    return " ".join(reader.text(given, path, "shorten it").splitlines()).strip()
