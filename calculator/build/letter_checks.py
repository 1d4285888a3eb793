"""What the letters must be, whoever writes them. It runs when the site is built, and in the tests."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from calculator.letters.parse import id_of, split
from calculator.letters.texts import (
    BLANK,
    CONDITION,
    FORMS,
    NAME_OF,
    NO_BLANKS,
    OF_INTERVIEWERS,
    PLAN_WORDS,
    WORDINGS,
    Text,
    filled,
    kept,
    letter_fields,
    message_length,
    named,
)
from calculator.plan.planner import LETTERS
from calculator.rules import NUMBER, Fault, Rulebook, with_numbers

# Whom a letter suits. One for an interviewer is written once to each of them; `contact` is whoever the plan
# says to ask.
SUITS = ("interviewer", "contact", "recruiter", "agency", "offering", "inside", "referee")

# The letters that most people send, so that two readers of this site do not send one employer the same.
MOST_USED = (
    *("thank-you", "thank-you-late", "thank-you-recruiter"),
    *("check-in-no-date", "check-in-after-date", "check-in-agreed", "check-in-second", "check-in-last"),
    *("check-in-broken-promise", "other-offer", "offer-in-writing", "rejection-reply"),
)

GENDERED = {"he", "she", "his", "her", "hers", "him", "sir", "madam", "mr", "mrs", "ms", "miss", "guys", "gentlemen"}

# From so many words on two texts share more than the language does.
SAME_WORDS = 6
# A sentence that stands in more texts than these is a form letter's.
SAME_SENTENCE = 3
SHORTEST_SENTENCE = 4  # words: "These things happen" is nobody's
# What every letter, and every call, begins and ends with.
FRAME = re.compile(
    r"(Dear|Hello|Hi) \{recipient\},( (this is|it's) \{your_name\}\.)?|(Kind regards|Best wishes|Many thanks|With thanks|Thanks),"
)


def check(texts: Mapping[str, str], groups: Mapping[str, str], rulebook: Rulebook) -> list[Fault]:
    """Every fault in the letters, every letter of a plan that is missing, and every field that no letter asks for."""
    if not texts:
        return [Fault("letters", "-", "there is no letter")]
    faults = [
        Fault(name, *fault) for name, text in texts.items() for fault in _file_faults(name, text, groups, rulebook)
    ]
    ids = {id_of(name) for name in texts}
    owed = (owed.letter for kind in rulebook.events.values() for owed in kind.calls_for.values())
    missing = [id for id in dict.fromkeys((*LETTERS, *LETTERS.values(), *owed)) if id not in ids]
    faults += [Fault(f"letters/{id}.txt", "-", "is missing: a step of a plan leads to it") for id in missing]
    used = {*NO_BLANKS, *NAME_OF.values(), *named("\n".join(texts.values()))}
    unused = [id for id in letter_fields(rulebook) if id not in used]
    faults += [Fault("fields.toml", id, "no letter has this blank") for id in unused]
    return faults + list(_repeated(texts))


def may_be_offered_after(rulebook: Rulebook) -> list[str]:
    """An answer, or an end; or a request of theirs, beside the plan's own letter."""
    return [kind.id for kind in rulebook.events.values() if kind.has_outcome or kind.id == "asked"]


# One file


def _file_faults(name: str, text: str, groups: Mapping[str, str], rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    try:
        front, forms = split(text)
    except ValueError as error:
        yield "-", str(error)
        return
    yield from _front_faults(front, groups, rulebook)
    yield from _number_faults(front, rulebook)
    yield from _wordings_faults(id_of(name), front, forms)
    for form, texts in forms.items():
        for place, one in enumerate(texts):
            yield from ((form + WORDINGS[place], says) for says in _text_faults(form, one, front, rulebook))


def _front_faults(front: Mapping, groups: Mapping[str, str], rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    required = ["title", "when", "to", "group", "delete", "next"]
    required += ["after", "link"] if front.keys() & {"after", "link", "place"} else []
    others = ("place", "tags", "invitation")
    yield from ((key, "is missing") for key in required if key not in front)
    yield from ((key, "unknown key") for key in front if key not in (*required, *others))
    yield from ((key, "must be text, not empty") for key in front if key not in others and not _is_text(front[key]))
    if not isinstance(front.get("place", 1), int):
        yield "place", "must be a whole number: its place among the letters that are offered there"
    if not isinstance(tags := front.get("tags", []), list) or not all(map(_is_text, tags)):
        yield "tags", "must be a list of words that people search by"
    if not isinstance(front.get("invitation", False), bool):
        yield "invitation", "must be true or false"
    choices = {"to": SUITS, "group": groups, "after": may_be_offered_after(rulebook)}
    for key, known in choices.items():
        if key in front and front[key] not in known:
            yield key, f"must be one of {', '.join(known)}"


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _number_faults(front: Mapping, rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    for key, text in front.items():
        if not _is_text(text):
            continue
        try:
            with_numbers(text, rulebook.rules)
        except KeyError:
            yield key, "quotes a rule, or a part of one, that is not there"
        if re.search(r"[0-9{}]", NUMBER.sub("", text)):
            yield key, "numbers come from the rulebook: {rule:after-promise}"


# One text


def _text_faults(form: str, text: Text, front: Mapping, rulebook: Rulebook) -> Iterator[str]:
    said = with_examples(text, rulebook)
    yield from _blank_faults(text.whole, rulebook)
    yield from _voice_faults(said.whole, rulebook)
    yield from _length_faults(form, text, front, rulebook)
    yield from _form_faults(form, text)
    if re.search(r"[0-9]", text.whole):
        yield "has a digit: dates and numbers come from blanks"


def _blank_faults(whole: str, rulebook: Rulebook) -> Iterator[str]:
    known = {*_examples(rulebook), "recipient"}
    for name in named(whole):
        if name not in known:
            yield f"unknown blank {name}: declare it in fields.toml with letter = true"
    if re.search(r"[{}\[\]]", BLANK.sub("", whole)):
        yield "a stray bracket: a blank is written {company}"
    if any(line.startswith("?") and not CONDITION.fullmatch(line) for line in whole.splitlines()):
        yield "a line that may fall away is written: ?promised You expected ..."


def _voice_faults(whole: str, rulebook: Rulebook) -> Iterator[str]:
    lower = whole.lower()
    if whole.count("?") > 1:
        yield "asks more than one question"
    if "!" in whole:
        yield "has an exclamation mark"
    for phrase in rulebook.texts("letter-openers", "phrases"):
        if phrase in lower:
            yield f"has a phrase we leave out: {phrase}"
    for word in sorted(set(re.findall(r"[a-z]+", lower)).intersection(GENDERED)):
        yield f"guesses a gender: {word}"


def _length_faults(form: str, text: Text, front: Mapping, rulebook: Rulebook) -> Iterator[str]:
    """At its longest it is read in one look, and a mail is not curt when every line that may fall away has gone."""
    said = with_examples(text, rulebook).body
    surely = with_examples(Text(kept(text.body, {})), rulebook).body
    least, most = rulebook.span("letter-words")
    if (count := len(said.split())) > most:
        yield f"has {count} words; the rulebook allows {most}"
    if form == "email" and (count := len(surely.split())) < least:
        yield f"has {count} words without the lines that may fall away; the rulebook asks for {least}"
    room = message_length(bool(front.get("invitation")), rulebook)
    if form == "message" and len(said) > room:
        yield f"has {len(said)} characters; the rulebook allows {room}"


def _form_faults(form: str, text: Text) -> Iterator[str]:
    """A number alone tells nobody who writes, and a voice nobody who calls."""
    if "{your_name}" not in text.body:
        yield "does not say whose it is: {your_name}"
    if text.subject.startswith("{job}"):
        yield "its subject begins with the job, which is written as in a sentence"
    if form == "phone" and not re.search(r"\bMay I ask\b", text.body):
        yield "asks nobody's leave: May I ask ..."


def with_examples(text: Text, rulebook: Rulebook) -> Text:
    """All that it can say."""
    examples = _examples(rulebook)
    values = {**examples, "recipient": examples["recruiter"]}
    lines = "\n".join(re.sub(CONDITION, r"\2", line) for line in text.body.splitlines())
    return Text(filled(lines, values), filled(text.subject, values))


def _examples(rulebook: Rulebook) -> dict[str, str]:
    fields = {id: field.example or id for id, field in letter_fields(rulebook).items() if id not in NO_BLANKS}
    people = {blank: rulebook.fields[id].example for blank, id in OF_INTERVIEWERS.items()}
    return {**fields, **people, **PLAN_WORDS}


# The wordings of one letter


def _wordings_faults(id: str, front: Mapping, forms: Mapping[str, tuple[Text, ...]]) -> Iterator[tuple[str, str]]:
    """Two who interviewed together may lay their letters side by side."""
    need = [*(["email"] if id in MOST_USED else []), *(forms if front.get("to") == "interviewer" else [])]
    for form in dict.fromkeys(need):
        if len(forms.get(form, ())) < len(WORDINGS):
            yield form, f"needs {len(WORDINGS)} wordings"
    for form, texts in forms.items():
        for place, one in enumerate(texts):
            for other in texts[:place]:
                yield from (
                    (form + WORDINGS[place], f"says as another wording does: {run}") for run in shared(one, other)
                )


def shared(one: Text, other: Text) -> list[str]:
    """What both say in so many words, counting neither names nor dates nor the job."""
    found = _runs(one) & _runs(other)
    return sorted(" ".join(run) for run in found)


def _runs(text: Text) -> set[tuple[str, ...]]:
    """Across lines and sentences, since a blank may be anywhere between them."""
    words = re.findall(r"[a-z']+", BLANK.sub("", re.sub(CONDITION, r"\2", text.whole)).lower())
    return {tuple(words[at : at + SAME_WORDS]) for at in range(len(words) - SAME_WORDS + 1)}


# All letters


def _repeated(texts: Mapping[str, str]) -> Iterator[Fault]:
    """A sentence that stands in too many texts, told at the last of them."""
    found: Mapping[str, list[str]] = defaultdict(list)
    for name, text in texts.items():
        try:
            forms = split(text)[1]
        except ValueError:
            continue  # told with its file
        for one in (one for form in FORMS for one in forms.get(form, ())):
            for sentence in _sentences(one):
                found[sentence].append(name)
    for sentence, names in found.items():
        if len(names) > SAME_SENTENCE:
            yield Fault(names[-1], "-", f"stands in {len(names)} texts already: {sentence}")


def _sentences(text: Text) -> Collection[str]:
    """Without what every letter begins and ends with, and whoever is named in them."""
    lines = [re.sub(CONDITION, r"\2", line) for line in text.body.splitlines()]
    parts = {part for line in lines for part in re.split(r"(?<=[.?:]) ", line) if not FRAME.fullmatch(part)}
    return {part for part in parts if len(BLANK.sub("", part).split()) >= SHORTEST_SENTENCE}
