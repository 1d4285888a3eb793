"""The text of a letter: what a writer may put into the file, and how it becomes the words that are sent.

A letter is one file. First what a writer says about it (TOML between two lines of `+++`), then its texts exactly as they
are sent, each below a line that says how:

    === email                           the first form is the one we advise where nothing else was agreed
    === email, in other words
    === email, in other words again
    === message                         such as WhatsApp or SMS
    === phone                           what to say

A mail begins with its subject. Other words are for whoever writes to two people, or does not like the first.
The letter's `group` is its place on the letters' page (`letters.toml` has them); `after` names what must have happened
for it to be offered beside the plan, with the words of that `link` and its `place` among them; an `invitation` has less
room than other messages; `tags` are words by which people search for it.

A text knows two signs and no more:

    {company}            a blank: filled from a field or from the plan; without a value it shows as [company]
    ?promised You ...    a line that stays only when `promised` has a value

`{recipient}` is the person it goes to, as one greets them. Dates are never typed into a letter: they are the plan's
words, `PLAN_WORDS`. What a text must be is checked when the site is built (`build.letter_checks`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from calculator.fields import Field
from calculator.rules import Rulebook

# What a letter may say that comes from the facts and the plan, each with an example.
PLAN_WORDS = {
    "interview": "Friday 20 November",
    "met": "on Friday 20 November",  # "today" and "yesterday" while it was
    "promised": "Friday 27 November",
    "not_before": "Friday 20 November",  # they only said before which day there is no news
    "replied": "Monday 30 November",
    "check_in": "Tuesday 1 December",
    "last_follow_up": "Tuesday 1 December",
    "other_offer": "Friday 4 December",
    "know_by": "Friday 4 December",
    "closed": "Thursday 24 December",  # the next day on which the office is shut
}

# Blanks that are filled from the list of interviewers, each with the field of a person that it shows.
OF_INTERVIEWERS = {
    "interviewer": "interviewers.name",
    "talked_about": "interviewers.talked_about",
    "people_met": "interviewers.name",
}

# The blank that holds the name of the person a letter goes to.
NAME_OF = {
    "interviewer": "interviewer",
    "recruiter": "recruiter",
    "hr": "recruiter",
    "agency": "recruiter",
    "manager": "manager",
    "offering": "offer_contact",
    "inside": "inside_contact",
    "referee": "referee",
}

# Declared fields that are no blank of a text: the list of people, where the mail link goes, and how to greet.
NO_BLANKS = ("interviewers", "address", "greeting")

# Each form a text may have, and the field of a yes that lets its line stay.
FORMS = ("email", "message", "phone")
ON_WISH = "late_thanks"

WORDINGS = ("", ", in other words", ", in other words again")
BLANK = re.compile(r"\{([a-z_]+)\}")
CONDITION = re.compile(r"\?([a-z_]+) (.*)")
NAMED = re.compile(rf"{BLANK.pattern}|^\?([a-z_]+) ", re.MULTILINE)


@dataclass(frozen=True)
class Text:
    """What is sent or said. A message and a call have no subject."""

    body: str
    subject: str = ""

    @property
    def whole(self) -> str:
        return f"{self.subject}\n{self.body}"

    @property
    def blanks(self) -> tuple[str, ...]:
        return unique(BLANK.findall(self.whole))


@dataclass(frozen=True)
class Template:
    """A letter before it is filled. `delete` says what the person may take out, `next` what happens then.

    `forms` are its texts, one or more wordings of each.
    """

    id: str
    title: str
    when: str
    to: str
    group: str
    delete: str
    next: str
    forms: Mapping[str, tuple[Text, ...]]
    after: str = ""
    link: str = ""
    place: int = 1
    invitation: bool = False
    tags: tuple[str, ...] = ()

    @property
    def form(self) -> str:
        """The one we advise where nothing else was agreed."""
        return next(iter(self.forms))

    def text(self, form: str, wording: int) -> Text:
        """`wording` is counted from 0; past the last it begins anew."""
        texts = self.forms[form]
        return texts[wording % len(texts)]


def message_length(is_invitation: bool, rulebook: Rulebook) -> int:
    return rulebook.number("invitation-length") if is_invitation else rulebook.number("message-length")


def of_table(table: Mapping) -> Template:
    """A letter that was written as JSON."""
    forms = {form: tuple(Text(**text) for text in texts) for form, texts in table["forms"].items()}
    return Template(**{**table, "forms": forms, "tags": tuple(table["tags"])})


# The two signs


def named(letter: str) -> tuple[str, ...]:
    """The blanks and the conditions of a letter's text, in its order."""
    return unique(found[1] or found[2] for found in NAMED.finditer(letter))


def kept(text: str, values: Mapping[str, str]) -> str:
    """Without the lines whose condition has no value, and without the gaps they leave."""
    lines = []
    for line in text.splitlines():
        condition = CONDITION.fullmatch(line)
        if condition is None or values.get(condition[1]):
            lines.append(condition[2] if condition else line)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def filled(text: str, values: Mapping[str, str]) -> str:
    """One pass: what stands in a value is never looked at again. A value that ends in a stop ends the sentence, too."""

    def value(blank: re.Match) -> str:
        found, stop = values.get(blank[1]) or f"[{blank[1]}]", blank[2]
        return found if found.endswith(".") else f"{found}{stop}"

    return _BEFORE_STOP.sub(value, text)


_BEFORE_STOP = re.compile(rf"{BLANK.pattern}(\.?)")


def unique(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def letter_fields(rulebook: Rulebook) -> dict[str, Field]:
    """The fields of the letters; the parts of one person in a list have dotted names and are left out."""
    return {id: field for id, field in rulebook.fields.items() if field.letter and "." not in id}
