"""What to look at before a letter is copied: warnings, never refusals."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher

from calculator.dates import MONTHS, WEEKDAYS, without_year
from calculator.letters.names import has_title
from calculator.rules import Rulebook


@dataclass(frozen=True)
class Caution:
    code: str
    message: str

    def as_json(self) -> dict[str, str]:
        return {"code": self.code, "message": self.message}


@dataclass(frozen=True)
class Word:
    """Something the plan lends to a letter: how it is written, and the day it stands for."""

    text: str
    day: date


def blanks_left(unfilled: Collection[str]) -> Iterator[Caution]:
    if unfilled:
        seen = ", ".join(f"[{blank}]" for blank in unfilled)
        yield Caution("blanks-left", f"Still blank: {seen}.")


# Addresses

NOBODY_READS = re.compile(r"(no|not|dont)[^a-z]*reply|mailer[^a-z]*daemon|postmaster", re.IGNORECASE)


def addresses(fields: Mapping, rulebook: Rulebook) -> Iterator[Caution]:
    for id, value in fields.items():
        if rulebook.fields[id].kind != "email":
            continue
        if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", value):
            yield Caution("address", f"“{value}” does not look like an email address.")
        elif NOBODY_READS.search(value.partition("@")[0]):
            yield Caution("no-reply", f"Nobody may read what is sent to {value}: look for a person's address.")


# Names


def no_title(name: str) -> Iterator[Caution]:
    """The person wants to greet by title, and a title can only be typed: a name tells nobody's."""
    if not has_title(name):
        yield Caution("no-title", f"Type the title with the name, such as Dr {name.split()[-1]}.")


NAMES = ("your_name", "company", "recruiter", "agency", "manager", "offer_contact", "inside_contact", "referee")


def two_spellings(fields: Mapping, rulebook: Rulebook) -> list[tuple[str, str]]:
    """Each name with the first other spelling of it that stands in the fields."""
    percent = rulebook.part("spelt-two-ways", "alike")
    people = fields.get("interviewers", ())
    names = [fields[id] for id in NAMES if id in fields] + [one["name"] for one in people if "name" in one]
    texts = [value for value in fields.values() if isinstance(value, str)]
    texts += [value for one in people for value in one.values()]
    phrases = _phrases(texts, {len(name.split()) for name in names})
    pairs = ((name, other) for name in names if (other := _other_spelling(name, phrases[_key(name)], percent)))
    return list({frozenset(pair): pair for pair in pairs}.values())


def spelt_two_ways(text: str, pairs: Iterable[tuple[str, str]]) -> Iterator[Caution]:
    """Told where the letter shows one of the two."""
    for name, other in pairs:
        if name in text or other in text:
            yield Caution("spelt-two-ways", f"“{name}” and “{other}” look like one name spelt two ways.")


def _other_spelling(name: str, phrases: Iterable[str], percent: int) -> str | None:
    return next((phrase for phrase in phrases if _are_one_name(name, phrase, percent)), None)


def _phrases(texts: Iterable[str], sizes: Iterable[int]) -> Mapping[object, dict[str, None]]:
    """Runs of as many words as a name has, by what a slip of the finger seldom changes."""
    found: Mapping[object, dict[str, None]] = defaultdict(dict)
    for text in texts:
        words = [re.sub(r"['’]s?$", "", word.strip('.,;:!?()"“”')) for word in text.split()]
        for size in sizes:
            for start in range(len(words) - size + 1):
                phrase = " ".join(words[start : start + size])
                found[_key(phrase)][phrase] = None
    return found


def _key(phrase: str) -> tuple[str, int]:
    return phrase[:1].casefold(), len(phrase.split())


def _are_one_name(name: str, phrase: str, percent: int) -> bool:
    name, phrase = (unicodedata.normalize("NFC", text) for text in (name, phrase))
    if name == phrase or not phrase or _is_plain_words(name, phrase):
        return False
    return _are_alike(SequenceMatcher(None, name.casefold(), phrase.casefold(), autojunk=False), percent)


def _is_plain_words(name: str, phrase: str) -> bool:
    """ "market" beside Mark, or "will" beside Will: words of a sentence, not a name."""
    one_word = " " not in name
    return phrase[0].islower() and (one_word or name.casefold() != phrase.casefold())


def _are_alike(pair: SequenceMatcher, percent: int) -> bool:
    """The two cheaper measures are upper bounds, and spare most pairs of a hundred people the dear one."""
    measures = (pair.real_quick_ratio, pair.quick_ratio, pair.ratio)
    return all(measure() * 100 >= percent for measure in measures)


# Days

# What a letter says of these days holds only once they have gone by, or only while they are still to come.
GONE_BY = ("interview", "met", "promised", "check_in", "last_follow_up")
TO_COME = ("other_offer", "know_by", "closed")

# A sentence that speaks of these and names a day should name the plan's.
SPEAKS_OF = {"interview": r"\binterview", "promised": r"\b(decide|decision)\b"}
CALLED = {"interview": "the interview was on", "promised": "the date they gave is"}


def wrong_time(quotes: Iterable[tuple[str, date]], today: date, country: str | None) -> Iterator[Caution]:
    """Days of the plan that the letter quotes, by the plan's name for them, too soon or too late."""
    for name, day in quotes:
        written = without_year(day, country)
        if name in GONE_BY and not _has_gone_by(name, day, today):
            yield Caution("not-yet", f"The letter speaks of {written} as gone by. It has not yet.")
        if name in TO_COME and day < today:
            yield Caution("gone-by", f"The letter speaks of {written} as to come. It has gone by.")


def _has_gone_by(name: str, day: date, today: date) -> bool:
    """A promise runs out with its last day; what was agreed or done counts from the day itself."""
    return day < today if name == "promised" else day <= today


def other_days(text: str, words: Mapping[str, Word], today: date) -> Iterator[Caution]:
    """Days that somebody typed: not in the calendar, not that weekday, or not the one the plan has."""
    known = {word.day for word in words.values()}
    for sentence in re.split(r"(?<=[.?])\s|\n", text):
        for written, weekday, day in _typed_days(sentence, today):
            if day is None:
                yield Caution("no-such-day", f"There is no {written}.")
            elif weekday and not WEEKDAYS[day.weekday()].startswith(weekday[:3].title()):
                yield Caution("weekday", f"“{written}” is a {WEEKDAYS[day.weekday()]}.")
            elif day not in known:
                yield from _instead_of(sentence, written, words)


def _instead_of(sentence: str, written: str, words: Mapping[str, Word]) -> Iterator[Caution]:
    for name, pattern in SPEAKS_OF.items():
        if name in words and re.search(pattern, sentence, re.IGNORECASE):
            in_plan = f"in your plan {CALLED[name]} {words[name].text}"
            yield Caution("other-date", f"The letter says “{written}”; {in_plan}.")


_WEEKDAY = rf"(?:\b(?P<weekday>{'|'.join([*WEEKDAYS, *(name[:3] for name in WEEKDAYS)])}),? (?:the )?)?"
_MONTH = rf"(?P<month>{'|'.join([*MONTHS, *(name[:3] for name in MONTHS)])})\b"
_DAY = r"\b(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?\b"
_YEAR = r"(?:,? (?P<year>[0-9]{4})\b)?"
TYPED = [
    re.compile(f"{_WEEKDAY}{_DAY} (?:of )?{_MONTH}{_YEAR}", re.IGNORECASE),
    re.compile(f"{_WEEKDAY}{_MONTH} {_DAY}{_YEAR}", re.IGNORECASE),
]


def _typed_days(sentence: str, today: date) -> Iterator[tuple[str, str | None, date | None]]:
    for pattern in TYPED:
        for found in pattern.finditer(sentence):
            month = 1 + [name[:3].lower() for name in MONTHS].index(found["month"][:3].lower())
            yield found[0], found["weekday"], _nearest(int(found["day"]), month, found["year"], today)


def _nearest(day: int, month: int, year: str | None, today: date) -> date | None:
    """Without a year, the day of that name which lies nearest to today; None when there is no such day."""
    years = [int(year)] if year else [today.year - 1, today.year, today.year + 1]
    real = [found for year in years if (found := _real(year, month, day))]
    return min(real, key=lambda found: abs(found - today), default=None)


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


# Length and likeness


def too_long(body: str, limit: int) -> Iterator[Caution]:
    if len(body) > limit:
        yield Caution("too-long", f"{len(body)} characters; such a note may have {limit}.")


# What could stand in anybody's letter.
NOBODYS_OWN = re.compile(
    r"(the |your |this |my |a )?(job|role|position|post|company|firm|team|work|interview|opportunity|everything|things?"
    r"|stuff|various things|nothing|none|n/?a|[-.?…]+)",
    re.IGNORECASE,
)


def about_talks(people: Sequence[Mapping[str, str]], rulebook: Rulebook) -> list[tuple[Caution, ...]]:
    """For each person what is to be said of the line that makes a letter theirs."""
    alike = too_alike(people, rulebook)
    return [(*_no_line_of_its_own(one), *found) for one, found in zip(people, alike, strict=True)]


def same_words(people: Sequence[Mapping[str, str]], wordings: int) -> list[tuple[Caution, ...]]:
    """Whoever comes after the last wording gets the first one again."""
    others = [
        people[place - wordings].get("name", "another person") if place >= wordings else ""
        for place in range(len(people))
    ]
    says = (
        "This letter has the words of the one to {}: change a sentence, because people who interview together compare."
    )
    return [(Caution("same-words", says.format(other)),) if other else () for other in others]


def _no_line_of_its_own(one: Mapping[str, str]) -> Iterator[Caution]:
    talk = one.get("talked_about", "").strip(" .")
    if not talk or NOBODYS_OWN.fullmatch(talk):
        says = "Name one moment of your conversation, or take that sentence out: it's what makes the letter yours."
        yield Caution("no-personal-line", says)


def too_alike(people: Sequence[Mapping[str, str]], rulebook: Rulebook) -> list[tuple[Caution, ...]]:
    """For each person the warning that their letter is much like another's.

    Only what the person wrote about each talk is compared: the rest of the letters is the same on purpose.
    """
    percent = rulebook.part("letters-too-alike", "alike")
    talks = [re.findall(r"\w+", one.get("talked_about", "").casefold()) for one in people]
    found: list[tuple[Caution, ...]] = [()] * len(people)
    for mine in range(len(people)):
        theirs = _first_alike(talks, mine, percent)
        if theirs is not None:
            found[mine] = (_vary(people[mine], people[theirs]),)
    return found


def _first_alike(talks: Sequence[list[str]], mine: int, percent: int) -> int | None:
    pair = SequenceMatcher(None, autojunk=False)
    pair.set_seq2(talks[mine])
    for theirs, talk in enumerate(talks):
        if theirs != mine:
            pair.set_seq1(talk)
            if _are_alike(pair, percent):
                return theirs
    return None


def _vary(one: Mapping[str, str], other: Mapping[str, str]) -> Caution:
    whom = " and ".join(person.get("name", "another person") for person in (one, other))
    return Caution(
        "too-alike",
        f"The letters to {whom} thank for the same thing, and people who interview together may compare them. "
        "Vary what you talked about: a question only one of them asked, or something only one of them said.",
    )
