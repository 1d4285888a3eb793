"""The text of a letter: what a writer may put into the file, and how it becomes the words that are sent.

A letter is one file: what a writer says about it (TOML between two lines of `+++`), then the text exactly as
it is sent. Its `group` is its place on the letters' page (`letters.toml` has them); `after` names what must have
happened for it to be offered beside the plan, with the words of that `link` and its `place` among them.

The text knows two signs and no more:

    {company}            a blank: filled from a field or from the plan; without a value it shows as [company]
    ?promised You ...    a line that stays only when `promised` has a value

Dates are never typed into a letter: they are the plan's words, `PLAN_WORDS`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from calculator.plan.planner import LETTERS
from calculator.plan.steps import CHANNELS
from calculator.rules import NUMBER, Fault, Field, Rulebook, with_numbers

# Whom a letter suits. One for an interviewer is written once to each of them; `contact` is whoever the plan
# says to ask.
SUITS = ("interviewer", "contact", "recruiter", "agency", "offering", "inside", "referee")

# What a letter may say that comes from the facts and the plan, each with an example.
PLAN_WORDS = {
    "interview": "Friday 20 November",
    "met": "on Friday 20 November",  # "today" and "yesterday" while it was
    "unthanked": "Friday 20 November",  # the interview, while no thank-you has gone
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

# The blank that holds the name of the person a letter goes to. `{recipient}` in a text becomes the right one.
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

# Declared fields that are no blank of a text: the list of people, and where the mail link goes.
NO_BLANKS = ("interviewers", "address")

GENDERED = {"he", "she", "his", "her", "hers", "him", "sir", "madam", "mr", "mrs", "ms", "miss", "guys", "gentlemen"}
BLANK = re.compile(r"\{([a-z_]+)\}")
CONDITION = re.compile(r"\?([a-z_]+) (.*)")
NAMED = re.compile(rf"{BLANK.pattern}|^\?([a-z_]+) ", re.MULTILINE)


@dataclass(frozen=True)
class Template:
    """A letter before it is filled. `delete` says what the person may take out, `next` what happens then."""

    id: str
    title: str
    when: str
    to: str
    channel: str
    group: str
    delete: str
    next: str
    body: str
    subject: str = ""
    after: str = ""
    link: str = ""
    place: int = 1

    @property
    def blanks(self) -> tuple[str, ...]:
        return unique(BLANK.findall(f"{self.subject}\n{self.body}"))


# All letters by id, made when somebody needs them: most plans do not.
Letters = Callable[[], Mapping[str, Template]]


def offered_after(what: str, templates: Mapping[str, Template]) -> list[Template]:
    """The letters that are offered once that has happened, in their places."""
    return sorted((letter for letter in templates.values() if letter.after == what), key=lambda letter: letter.place)


def may_be_offered_after(rulebook: Rulebook) -> list[str]:
    """An answer, or an end; or a request of theirs, beside the plan's own letter."""
    return [kind.id for kind in rulebook.events.values() if kind.has_outcome or kind.id == "asked"]


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
    """One pass: what stands in a value is never looked at again."""
    return BLANK.sub(lambda blank: values.get(blank[1]) or f"[{blank[1]}]", text)


def unique(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


# The files


def parse(texts: Mapping[str, str], groups: Mapping[str, str], rulebook: Rulebook) -> dict[str, Template]:
    """The letters by id, from the text of each file by its name. Raises ValueError with every fault."""
    if faults := check(texts, groups, rulebook):
        raise ValueError("\n".join(map(str, faults)))
    templates = (_template(name, text, rulebook) for name, text in texts.items())
    return {template.id: template for template in templates}


def _template(name: str, text: str, rulebook: Rulebook) -> Template:
    front, body = _split(text)
    front |= {key: with_numbers(value, rulebook.rules) for key, value in front.items() if isinstance(value, str)}
    return Template(id=_id(name), body=body, **front)


def _id(name: str) -> str:
    return name.rpartition("/")[2].removesuffix(".txt")


def _split(text: str) -> tuple[dict, str]:
    """Front matter and text. Raises ValueError when the file has no such parts."""
    import tomllib  # not at the top: the browser gets checked letters (see `build.runtime.pack`) and need not load it

    before, *parts = text.split("+++\n", 2)
    if before or len(parts) != 2:
        raise ValueError("must begin with front matter between two lines of +++")
    return tomllib.loads(parts[0]), parts[1].strip()


def check(texts: Mapping[str, str], groups: Mapping[str, str], rulebook: Rulebook) -> list[Fault]:
    """Every fault in the letters, every letter of a plan that is missing, and every field that no letter asks for."""
    if not texts:
        return [Fault("letters", "-", "there is no letter")]
    faults = [Fault(name, *fault) for name, text in texts.items() for fault in _file_faults(text, groups, rulebook)]
    ids = {_id(name) for name in texts}
    owed = (owed.letter for kind in rulebook.events.values() for owed in kind.calls_for.values())
    missing = [id for id in dict.fromkeys((*LETTERS, *LETTERS.values(), *owed)) if id not in ids]
    faults += [Fault(f"letters/{id}.txt", "-", "is missing: a step of a plan leads to it") for id in missing]
    used = {*NO_BLANKS, *NAME_OF.values(), *named("\n".join(texts.values()))}
    unused = [id for id in letter_fields(rulebook) if id not in used]
    return faults + [Fault("fields.toml", id, "no letter has this blank") for id in unused]


def letter_fields(rulebook: Rulebook) -> dict[str, Field]:
    """The fields of the letters; the parts of one person in a list have dotted names and are left out."""
    return {id: field for id, field in rulebook.fields.items() if field.letter and "." not in id}


def _file_faults(text: str, groups: Mapping[str, str], rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    try:
        front, body = _split(text)
    except ValueError as error:
        yield "-", str(error)
        return
    yield from _front_faults(front, groups, may_be_offered_after(rulebook))
    yield from _number_faults(front, rulebook)
    letter = f"{front.get('subject', '')}\n{body}"
    wording = _with_examples(letter, rulebook)
    yield from _blank_faults(letter, rulebook)
    yield from _wording_faults(wording, rulebook)
    yield from _length_faults(wording.strip(), front.get("channel"), rulebook)
    if re.search(r"[0-9]", letter):
        yield "body", "has a digit: dates and numbers come from blanks"


def _front_faults(front: Mapping, groups: Mapping[str, str], after: Collection[str]) -> Iterator[tuple[str, str]]:
    required = ["title", "when", "to", "channel", "group", "delete", "next"]
    required += ["subject"] if front.get("channel") == "email" else []
    required += ["after", "link"] if front.keys() & {"after", "link", "place"} else []
    yield from ((key, "is missing") for key in required if key not in front)
    yield from ((key, "unknown key") for key in front if key not in (*required, "place"))
    yield from ((key, "must be text, not empty") for key in front if key != "place" and not _is_text(front[key]))
    if not isinstance(front.get("place", 1), int):
        yield "place", "must be a whole number: its place among the letters that are offered there"
    for key, choices in {"to": SUITS, "channel": CHANNELS, "group": groups, "after": after}.items():
        if key in front and front[key] not in choices:
            yield key, f"must be one of {', '.join(choices)}"


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _number_faults(front: Mapping, rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    for key, text in front.items():
        if key == "subject" or not _is_text(text):
            continue
        try:
            with_numbers(text, rulebook.rules)
        except KeyError:
            yield key, "quotes a rule, or a part of one, that is not there"
        if re.search(r"[0-9{}]", NUMBER.sub("", text)):
            yield key, "numbers come from the rulebook: {rule:after-promise}"


def _blank_faults(letter: str, rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    known = {*_examples(rulebook), "recipient"}
    for name in named(letter):
        if name not in known:
            yield name, "unknown blank: declare it in fields.toml with letter = true"
    if re.search(r"[{}\[\]]", BLANK.sub("", letter)):
        yield "body", "a stray bracket: a blank is written {company}"
    if any(line.startswith("?") and not CONDITION.fullmatch(line) for line in letter.splitlines()):
        yield "body", "a line that may fall away is written: ?promised You expected ..."


def _length_faults(wording: str, channel: object, rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    count, most = len(wording.split()), rulebook.number("letter-words")
    if count > most:
        yield "body", f"has {count} words; the rulebook allows {most}"
    if channel == "message" and len(wording) > rulebook.number("message-length"):
        yield "body", f"has {len(wording)} characters; the rulebook allows {rulebook.number('message-length')}"


def _wording_faults(wording: str, rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    """What the letters never do, whoever writes them. `wording` is all they can say, with the examples."""
    lower = wording.lower()
    if wording.count("?") > 1:
        yield "body", "asks more than one question"
    if "!" in wording:
        yield "body", "has an exclamation mark"
    for phrase in rulebook.texts("letter-openers", "phrases"):
        if phrase in lower:
            yield "body", f"has a phrase we leave out: {phrase}"
    for word in sorted(set(re.findall(r"[a-z]+", lower)).intersection(GENDERED)):
        yield "body", f"guesses a gender: {word}"


def _with_examples(letter: str, rulebook: Rulebook) -> str:
    examples = _examples(rulebook)
    lines = (re.sub(CONDITION, r"\2", line) for line in letter.splitlines())
    return filled("\n".join(lines), {**examples, "recipient": examples["recruiter"]})


def _examples(rulebook: Rulebook) -> dict[str, str]:
    fields = {id: field.example for id, field in letter_fields(rulebook).items() if id not in NO_BLANKS}
    people = {blank: rulebook.fields[id].example for blank, id in OF_INTERVIEWERS.items()}
    return {**fields, **people, **PLAN_WORDS}
