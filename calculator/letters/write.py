"""Letters: a text, the plan and what the person typed in; letters ready to copy out.

What the files of the letters may hold is told in `texts`; what to look at before copying, in `cautions`.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import quote

from calculator import dates
from calculator.letters import cautions
from calculator.letters.cautions import Caution, Word
from calculator.letters.texts import (
    BLANK,
    NAME_OF,
    OF_INTERVIEWERS,
    PLAN_WORDS,
    Template,
    filled,
    kept,
    letter_fields,
    named,
    unique,
)
from calculator.plan.facts import LONGEST, Facts
from calculator.plan.lastword import REPLIES
from calculator.plan.planner import Plan
from calculator.problem import Problem, Problems
from calculator.rules import Rulebook

PERSON = ("name", "talked_about")
MOST_PEOPLE = 100


@dataclass(frozen=True)
class Letter:
    """One letter to one person. `to` is their name, or what they are while the name is blank.

    `quotes` are the plan's words that stand in it.
    """

    id: str
    role: str
    to: str
    channel: str
    subject: str
    body: str
    unfilled: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    warnings: tuple[Caution, ...] = ()

    def as_json(self) -> dict:
        return {
            "ok": True,
            "to": self.to,
            "subject": self.subject,
            "body": self.body,
            "unfilled": list(self.unfilled),
            "warnings": [caution.as_json() for caution in self.warnings],
        }


# What a letter may quote


def plan_words(facts: Facts, plan: Plan) -> dict[str, Word]:
    """The words of `PLAN_WORDS` that have a value. No other function here looks into the facts' dates."""
    promise = plan.promise
    days = {
        "interview": facts.interview,
        "promised": promise and promise.latest,
        "not_before": promise and not promise.latest and promise.earliest,
        "replied": _last_day(facts, REPLIES),
        "check_in": facts.check_in and facts.check_in.date,
        "last_follow_up": _last_day(facts, ("follow_up",)),
        "other_offer": facts.answer_by,
        "closed": min((day for day in facts.closed if day >= facts.today), default=None),
        "unthanked": None if _last_day(facts, ("thank_you",)) else facts.interview,
    }
    words = {name: Word(_written(day, facts.today), day) for name, day in days.items() if day}
    return {**words, "met": Word(_met(facts), facts.interview)}


def _last_day(facts: Facts, whats: Iterable[str]) -> date | None:
    return max((event.date for event in facts.events if event.what in whats), default=None)


def _written(day: date, today: date) -> str:
    """With its year only where the year is not plain."""
    return dates.without_year(day) if day.year == today.year else dates.in_full(day)


def _met(facts: Facts) -> str:
    ago = (facts.today - facts.interview).days
    return {0: "today", 1: "yesterday"}.get(ago) or f"on {_written(facts.interview, facts.today)}"


# Filling


def fill(template: Template, facts: Facts, plan: Plan, fields: Mapping, rulebook: Rulebook) -> tuple[Letter, ...]:
    """The letters, with their warnings: one for each interviewer where it is written to them, else one.

    `fields` come from `read_fields`.
    """
    words = plan_words(facts, plan)
    people = fields.get("interviewers") or [{}]
    people = people if template.to == "interviewer" else people[:1]
    letters = [_letter(template, facts, _values(fields, words, person)) for person in people]
    warn = _Warnings(fields, words, facts.today, rulebook)
    alike = cautions.too_alike(people, rulebook) if "talked_about" in template.blanks else [()] * len(people)
    return tuple(replace(letter, warnings=(*warn.of(letter), *own)) for letter, own in zip(letters, alike, strict=True))


def _values(fields: Mapping, words: Mapping[str, Word], person: Mapping[str, str]) -> dict[str, str]:
    people = [one["name"] for one in fields.get("interviewers", ()) if one.get("name")]
    return {
        **fields,
        **{name: word.text for name, word in words.items()},
        "interviewer": person.get("name", ""),
        "talked_about": person.get("talked_about", ""),
        "people_met": _listed(people) or "the people I met",
    }


def _listed(names: list[str]) -> str:
    *others, last = names or [""]
    return f"{', '.join(others)} and {last}" if others else last


def _letter(template: Template, facts: Facts, values: Mapping[str, str]) -> Letter:
    role = _role(template, facts)
    name = NAME_OF[role]
    subject, body = (
        kept(text, values).replace("{recipient}", f"{{{name}}}") for text in (template.subject, template.body)
    )
    blanks = unique(BLANK.findall(f"{subject}\n{body}"))
    return Letter(
        id=template.id,
        role=role,
        to=values.get(name) or role,
        channel=template.channel,
        subject=filled(subject, values),
        body=filled(body, values),
        unfilled=tuple(blank for blank in blanks if not values.get(blank)),
        quotes=tuple(blank for blank in blanks if blank in PLAN_WORDS and values.get(blank)),
    )


def _role(template: Template, facts: Facts) -> str:
    """Who the person written to is; for a contact as the plan's steps have it."""
    if template.to != "contact":
        return template.to
    if facts.via == "agency":
        return "agency"
    return facts.contact or ("hr" if facts.stage == "hr" else "recruiter")


class _Warnings:
    """The warnings of each letter; what all letters share is looked at once."""

    def __init__(self, fields: Mapping, words: Mapping[str, Word], today: date, rulebook: Rulebook):
        self.words, self.today, self.rulebook = words, today, rulebook
        self.address = fields.get("address")
        self.addresses = tuple(cautions.addresses(fields, rulebook))
        self.spellings = cautions.two_spellings(fields, rulebook)

    def of(self, letter: Letter) -> Iterator[Caution]:
        text = f"{letter.subject}\n{letter.body}"
        yield from cautions.blanks_left(letter.unfilled)
        yield from self.addresses
        yield from cautions.spelt_two_ways(text, self.spellings)
        yield from cautions.wrong_time([(name, self.words[name].day) for name in letter.quotes], self.today)
        yield from cautions.other_days(text, self.words, self.today)
        if letter.channel == "message":
            yield from cautions.too_long(letter.body, self.rulebook)
        if letter.channel == "email" and mailto(letter, self.address, self.rulebook) is None:
            yield Caution("mail-link", "This letter is too long for a mail link: copy it instead.")


def mailto(letter: Letter, address: str | None, rulebook: Rulebook) -> str | None:
    """A link that opens the letter in the mail program; None when some programs would cut it off."""
    body = letter.body.replace("\n", "\r\n")  # a bare line feed is lost in some mail programs
    link = f"mailto:{_encoded(address or '')}?subject={_encoded(letter.subject)}&body={_encoded(body)}"
    return link if len(link) <= rulebook.number("mailto-length") else None


def _encoded(text: str) -> str:
    return quote(text, safe="@", errors="replace")  # half a surrogate pair has no encoding


# The letter command


def answer(
    request: object, templates: Mapping[str, Template], rulebook: Rulebook, made: Callable[[object], tuple[Facts, Plan]]
) -> dict:
    """The contract's answer to `{"letter", "facts", "fields"}`, or all its problems at once.

    `made` makes the facts and their plan, and raises Problems.
    """
    if not isinstance(request, Mapping):
        return Problems([Problem("", "The request must be an object with named values")]).as_json()
    problems = [*_unknown(request, ("letter", "facts", "fields")), *_letter_problems(request, templates)]
    fields = _or_problems(problems, read_fields, request.get("fields"), rulebook)
    facts = request.get("facts")
    facts_and_plan = _or_problems(problems, made, {} if facts is None else facts)
    if problems:
        return Problems(problems).as_json()
    letters = [letter.as_json() for letter in fill(templates[request["letter"]], *facts_and_plan, fields, rulebook)]
    return letters[0] if len(letters) == 1 else {"ok": True, "letters": letters}


def _or_problems(problems: list[Problem], read: Callable, *arguments: object) -> object:
    try:
        return read(*arguments)
    except Problems as found:
        problems += found.problems
        return None


def _letter_problems(request: Mapping, templates: Mapping[str, Template]) -> Iterator[Problem]:
    id = request.get("letter")
    if not isinstance(id, str) or not id:
        yield Problem("letter", "Letter is missing: give the name of one, such as thank-you")
    elif id not in templates:
        near = difflib.get_close_matches(id, templates, n=3) or sorted(templates)
        yield Problem("letter", f"Letter must be one of ours, such as {', '.join(near)}")


def _unknown(given: Mapping, known: Iterable[str], path: str = "") -> Iterator[Problem]:
    for key in given:
        if key not in known:
            yield Problem(f"{path}{key}", f"{key} is not a name we know here; there are {', '.join(known)}")


def read_fields(raw: object, rulebook: Rulebook) -> dict:
    """The letter fields that have a value, each on one line. Raises Problems, all at once.

    `interviewers` is a list of people, each with what is known of `name` and `talked_about`.
    """
    reader = _FieldReader(rulebook)
    fields = reader.fields({} if raw is None else raw)
    if reader.problems:
        raise Problems(reader.problems)
    return fields


class _FieldReader:
    """Reads one value at a time and keeps every problem it meets."""

    def __init__(self, rulebook: Rulebook):
        self.rulebook = rulebook
        self.problems: list[Problem] = []

    def problem(self, path: str, id: str, says: str) -> None:
        self.problems.append(Problem(path, f"{self.rulebook.fields[id].label}: {says}"))

    def fields(self, raw: object) -> dict:
        if not isinstance(raw, Mapping):
            self.problems.append(Problem("fields", "Fields must be an object with named values"))
            return {}
        declared = letter_fields(self.rulebook)
        self.problems += _unknown(raw, tuple(declared))
        read = {id: self.people(raw) if id == "interviewers" else self.line(raw, id) for id in declared}
        return {id: value for id, value in read.items() if value}

    def line(self, raw: Mapping, id: str, path: str | None = None) -> str:
        """A value as it stands in a sentence: line breaks become spaces, nothing else changes inside it."""
        value = raw.get(id.rpartition(".")[2])
        if value is not None and not isinstance(value, str):
            self.problem(path or id, id, "this must be text")
            return ""
        if value and len(value) > LONGEST:
            self.problem(path or id, id, f"this may have {LONGEST} characters: shorten it")
            return ""
        return " ".join((value or "").splitlines()).strip()

    def people(self, raw: Mapping) -> list[dict[str, str]]:
        people = raw.get("interviewers")
        if people is None:
            return []
        if not isinstance(people, list):
            self.problem("interviewers", "interviewers", "this must be a list of people, each with a name")
            return []
        if len(people) > MOST_PEOPLE:
            self.problem(
                "interviewers", "interviewers", f"this may have {MOST_PEOPLE} people: write to the others by themselves"
            )
            return []
        read = [self.person(person, f"interviewers[{position}]") for position, person in enumerate(people)]
        return [person for person in read if person]

    def person(self, raw: object, path: str) -> dict[str, str]:
        if not isinstance(raw, Mapping):
            self.problem(path, "interviewers", "each must be an object with a name")
            return {}
        self.problems += _unknown(raw, PERSON, f"{path}.")
        read = {key: self.line(raw, f"interviewers.{key}", f"{path}.{key}") for key in PERSON}
        return {key: value for key, value in read.items() if value}


def asks(template: Template, facts: Facts) -> tuple[str, ...]:
    """The fields that this letter has blanks for, in the order of its text."""
    recipient = NAME_OF[_role(template, facts)]
    text = f"{template.subject}\n{template.body}"
    names = (recipient if name == "recipient" else name for name in named(text))
    fields = ("interviewers" if name in OF_INTERVIEWERS else name for name in names)
    return unique(field for field in fields if field not in PLAN_WORDS)
