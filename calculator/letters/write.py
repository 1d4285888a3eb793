"""Letters: a text, the plan and what the person typed in; letters ready to copy out.

What the files of the letters may hold is told in `texts`; what somebody may ask for, in `request`; how one greets a
person, in `names`; what to look at before copying, in `cautions`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import quote

from calculator import dates
from calculator.letters import cautions
from calculator.letters.cautions import Caution, Word
from calculator.letters.names import addressed
from calculator.letters.texts import (
    BLANK,
    NAME_OF,
    NO_BLANKS,
    OF_INTERVIEWERS,
    ON_WISH,
    PLAN_WORDS,
    Template,
    Text,
    filled,
    kept,
    message_length,
    named,
    unique,
)
from calculator.plan.facts import Facts
from calculator.plan.lastword import replies
from calculator.plan.planner import Plan
from calculator.rules import Rulebook


@dataclass(frozen=True)
class Letter:
    """One letter to one person. `to` is their name, or what they are while the name is blank.

    `channel` is the form it has; `quotes` are the plan's words that stand in it.
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


def fill(
    template: Template, facts: Facts, plan: Plan, fields: Mapping, rulebook: Rulebook, form: str = "", wording: int = 1
) -> tuple[Letter, ...]:
    """The letters, with their warnings: one for each interviewer where it is written to them, else one.

    `fields` come from `request.read_fields`. Without a `form` it is the plan's step's; `wording` is the first person's,
    and each of the others gets the next.
    """
    words, form = plan_words(facts, plan), form_of(template, plan, form)
    people = fields.get("interviewers") or [{}]
    people = people if template.to == "interviewer" else people[:1]
    wish = {ON_WISH: "yes" if fields.get(ON_WISH) and not _last_day(facts, "thank_you") else ""}
    texts = [template.text(form, wording - 1 + place) for place in range(len(people))]
    letters = [
        _letter(template, form, text, facts, {**_values(fields, words, person), **wish})
        for text, person in zip(texts, people, strict=True)
    ]
    warn = _Warnings(template, fields, words, facts, rulebook)
    is_personal = "talked_about" in texts[0].blanks
    own = cautions.about_talks(people, rulebook) if is_personal else [()] * len(people)
    again = cautions.same_words(people, len(template.forms[form]))
    return tuple(
        replace(letter, warnings=(*warn.of(letter), *more, *same))
        for letter, more, same in zip(letters, own, again, strict=True)
    )


def form_of(template: Template, plan: Plan | None, wanted: str) -> str:
    """The form that was asked for; else as the plan's step goes, where the letter has that form; else the letter's own."""
    return next((form for form in (wanted, _channel(template, plan)) if form in template.forms), template.form)


def _channel(template: Template, plan: Plan | None) -> str:
    """The step's that leads to this letter, and of two the one still open; of a question that no step leads to, that of
    the next question."""
    steps = sorted(plan.steps if plan else (), key=lambda step: not step.is_open)
    asks = template.to in ("contact", "agency")
    its = [step for step in steps if step.letter == template.id]
    others = [step for step in steps if asks and step.kind == "follow_up"]
    return next((step.channel for step in (*its, *others) if step.channel), "")


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


def _letter(template: Template, form: str, text: Text, facts: Facts, values: Mapping[str, str]) -> Letter:
    role = _role(template, facts)
    name = NAME_OF[role]
    told, values = values.get(name), _with_greeting(values, name)
    subject, body = (_to(name, kept(part, values), values) for part in (text.subject, text.body))
    blanks = unique(BLANK.findall(f"{subject}\n{body}"))
    return Letter(
        id=template.id,
        role=role,
        to=told or role,
        channel=form,
        subject=filled(subject, values),
        body=filled(body, values),
        unfilled=tuple(blank for blank in blanks if not values.get(blank)),
        quotes=tuple(blank for blank in blanks if blank in PLAN_WORDS and values.get(blank)),
    )


def draft(template: Template, form: str, wording: int, fields: Mapping) -> str:
    """What can be read while there is no plan."""
    said = {name: value for name, value in fields.items() if isinstance(value, str)}
    name = NAME_OF.get(template.to, "recruiter")
    values = _with_greeting(said, name)
    return filled(_to(name, kept(template.text(form, wording - 1).body, values), values), values)


def _with_greeting(values: Mapping[str, str], name: str) -> Mapping[str, str]:
    told = values.get(name)
    return {**values, "recipient": addressed(told, values.get("greeting", ""))} if told else values


def _to(name: str, text: str, values: Mapping[str, str]) -> str:
    """A greeting without a name shows the blank of whoever it is."""
    return text if "recipient" in values else text.replace("{recipient}", f"{{{name}}}")


def _role(template: Template, facts: Facts) -> str:
    """Who the person written to is; for a contact as the plan's steps have it."""
    if template.to != "contact":
        return template.to
    if facts.via == "agency":
        return "agency"
    return facts.contact or ("hr" if facts.stage == "hr" else "recruiter")


class _Warnings:
    """The warnings of each letter; what all letters share is looked at once."""

    def __init__(
        self, template: Template, fields: Mapping, words: Mapping[str, Word], facts: Facts, rulebook: Rulebook
    ):
        self.words, self.facts, self.rulebook = words, facts, rulebook
        self.address = fields.get("address")
        self.addresses = tuple(cautions.addresses(fields, rulebook))
        self.spellings = cautions.two_spellings(fields, rulebook)
        self.is_invitation = template.invitation
        self.by_title = fields.get("greeting") == "title"

    def of(self, letter: Letter) -> Iterator[Caution]:
        text = f"{letter.subject}\n{letter.body}"
        yield from cautions.blanks_left(letter.unfilled)
        yield from self.addresses
        if self.by_title and letter.to != letter.role:
            yield from cautions.no_title(letter.to)
        yield from cautions.spelt_two_ways(f"{letter.to}\n{text}", self.spellings)
        quotes = [(name, self.words[name].day) for name in letter.quotes]
        yield from cautions.wrong_time(quotes, self.facts.today, self.facts.country)
        yield from cautions.other_days(text, self.words, self.facts.today)
        if letter.channel == "message":
            yield from cautions.too_long(letter.body, message_length(self.is_invitation, self.rulebook))
        if letter.channel == "email" and mailto(letter, self.address, self.rulebook) is None:
            yield Caution("mail-link", "This letter is too long for a mail link: copy it instead.")


def mailto(letter: Letter, address: str | None, rulebook: Rulebook) -> str | None:
    """A link that opens the letter in the mail program; None when some programs would cut it off."""
    body = letter.body.replace("\n", "\r\n")  # a bare line feed is lost in some mail programs
    link = f"mailto:{_encoded(address or '')}?subject={_encoded(letter.subject)}&body={_encoded(body)}"
    return link if len(link) <= rulebook.number("mailto-length") else None


def _encoded(text: str) -> str:
    return quote(text, safe="@", errors="replace")  # half a surrogate pair has no encoding


def asks(template: Template, form: str, facts: Facts) -> tuple[str, ...]:
    """The fields that this letter has blanks for in any wording, in the order of its text."""
    recipient = NAME_OF[_role(template, facts)]
    names = (recipient if name == "recipient" else name for text in template.forms[form] for name in named(text.whole))
    fields = ("interviewers" if name in OF_INTERVIEWERS else name for name in names)
    by_mail = [field for field in NO_BLANKS if field == "greeting" or (field == "address" and form == "email")]
    return unique(field for field in (*fields, *by_mail) if field not in PLAN_WORDS)
