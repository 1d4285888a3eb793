"""Letters: a text, the plan and what the person typed in; letters ready to copy out.

What the files of the letters may hold is told in `texts`; what somebody may ask for, in `request`; what to look at
before copying, in `cautions`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import quote

from calculator import dates
from calculator.letters import cautions
from calculator.letters.cautions import Caution, Word
from calculator.letters.texts import BLANK, NAME_OF, OF_INTERVIEWERS, PLAN_WORDS, Template, filled, kept, named, unique
from calculator.plan.facts import Facts
from calculator.plan.lastword import replies
from calculator.plan.planner import Plan
from calculator.rules import Rulebook


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
        "replied": max((event.date for event in replies(facts.events)), default=None),
        "check_in": facts.check_in and facts.check_in.date,
        "last_follow_up": _last_day(facts, "follow_up"),
        "other_offer": facts.answer_by,
        "know_by": facts.know_by,
        "closed": min((day for day in facts.closed if day >= facts.today), default=None),
        "unthanked": None if _last_day(facts, "thank_you") else facts.interview,
    }
    words = {name: Word(_written(day, facts), day) for name, day in days.items() if day}
    return {**words, "met": Word(_met(facts), facts.interview)}


def _last_day(facts: Facts, what: str) -> date | None:
    return max((event.date for event in facts.events if event.what == what), default=None)


def _written(day: date, facts: Facts) -> str:
    """As their country writes it, with its year only where the year is not plain."""
    write = dates.without_year if day.year == facts.today.year else dates.in_full
    return write(day, facts.country)


def _met(facts: Facts) -> str:
    ago = (facts.today - facts.interview).days
    return {0: "today", 1: "yesterday"}.get(ago) or f"on {_written(facts.interview, facts)}"


# Filling


def fill(template: Template, facts: Facts, plan: Plan, fields: Mapping, rulebook: Rulebook) -> tuple[Letter, ...]:
    """The letters, with their warnings: one for each interviewer where it is written to them, else one.

    `fields` come from `request.read_fields`.
    """
    words = plan_words(facts, plan)
    people = fields.get("interviewers") or [{}]
    people = people if template.to == "interviewer" else people[:1]
    letters = [_letter(template, facts, _values(fields, words, person)) for person in people]
    warn = _Warnings(fields, words, facts, rulebook)
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

    def __init__(self, fields: Mapping, words: Mapping[str, Word], facts: Facts, rulebook: Rulebook):
        self.words, self.facts, self.rulebook = words, facts, rulebook
        self.address = fields.get("address")
        self.addresses = tuple(cautions.addresses(fields, rulebook))
        self.spellings = cautions.two_spellings(fields, rulebook)

    def of(self, letter: Letter) -> Iterator[Caution]:
        text = f"{letter.subject}\n{letter.body}"
        yield from cautions.blanks_left(letter.unfilled)
        yield from self.addresses
        yield from cautions.spelt_two_ways(text, self.spellings)
        quotes = [(name, self.words[name].day) for name in letter.quotes]
        yield from cautions.wrong_time(quotes, self.facts.today, self.facts.country)
        yield from cautions.other_days(text, self.words, self.facts.today)
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


def asks(template: Template, facts: Facts) -> tuple[str, ...]:
    """The fields that this letter has blanks for, in the order of its text."""
    recipient = NAME_OF[_role(template, facts)]
    text = f"{template.subject}\n{template.body}"
    names = (recipient if name == "recipient" else name for name in named(text))
    fields = ("interviewers" if name in OF_INTERVIEWERS else name for name in names)
    return unique(field for field in fields if field not in PLAN_WORDS)
