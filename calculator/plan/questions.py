"""What the plan asks back, one tap each: what would stop or change it is never acted upon unseen.

A question carries the facts to merge for a yes and for a no; lists are added to.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from calculator.dates import without_year
from calculator.fields import Fields
from calculator.plan import facts as facts_
from calculator.plan.facts import Event, Facts, Window
from calculator.plan.lastword import Clock, Word, replies, words_of

# In the order in which they are asked. While one of the first is open nothing else is advised.
STOPS_ALL = ("rejection", "filled", "offer", "next_round", "on_hold", "no_contact", "reopened")
ORDER = (*STOPS_ALL, "promised", "via", "asked", "check_in")

# What only an agency says.
AGENCY = ("my client", "our client")

TEXTS = {
    "rejection": "That sounds like a no. Is it?",
    "filled": "That sounds as if the job is filled. Is it?",
    "offer": "That sounds like an offer. Is it?",
    "next_round": "That sounds like another round. Is it?",
    "on_hold": "That sounds as if the job is on hold. Is it?",
    "no_contact": "That sounds as if they'd rather you didn't ask. Is that so?",
    "promised": "We read English only, or don't know this way of saying a time. Did they name a day?",
    "via": "That sounds as if an agency arranged the interview. Is that so?",
    "asked": "That sounds as if they want something from you. Do they?",
    "check_in": "That sounds as if you may check in with them. May you?",
}


@dataclass(frozen=True)
class Question:
    """`what` is asked; `heard` are their words that it rests on. `yes` and `no` are facts to merge."""

    what: str
    heard: str
    text: str
    yes: Mapping[str, object]
    no: Mapping[str, object]

    @property
    def stops_all(self) -> bool:
        return self.what in STOPS_ALL

    def as_json(self) -> dict:
        return {**vars(self)}


def first_open(facts: Facts, clock: Clock, settled: Event | None, asked: Fields) -> Question | None:
    """`settled` is what answered or ended it. Only the employer's last words ask."""
    found = {one.what: one for one in (*_heard(facts, clock, asked), *_reopened(facts, clock, settled, asked))}
    return next((found[what] for what in ORDER if what in found), None)


# What was heard ----------------------------------------------------------------------------------------


def _heard(facts: Facts, clock: Clock, asked: Fields) -> Iterator[Question]:
    word = clock.words[-1]
    if any(event.kind.ends and event.date >= word.said_on for event in clock.since):
        return
    said = _Words(facts, word, event_of(facts, clock), asked)
    for what, heard in said.asks().items():
        if what not in word.not_so and not said.is_answered(what):
            yield Question(what, heard, TEXTS[what], yes=said.yes(what), no=said.no(what))


@dataclass(frozen=True)
class _Words:
    """The employer's last words; `event` told them, or None where they are those of the interview."""

    facts: Facts
    word: Word
    event: Event | None
    asked: Fields

    def asks(self) -> dict[str, str]:
        """What they ask, each with the words that it rests on."""
        heard = {what: tell.heard for what, tell in self.word.tells.items() if what in TEXTS}
        if agency := self._agency():
            heard["via"] = agency
        if self.word.reading and not self.word.reading.understood and self._promised is None:
            heard["promised"] = ""
        if self.facts.asks and self.word.reading is None:
            heard[self.facts.asks] = ""  # a link carries the question without the words
        return heard

    @property
    def _promised(self) -> Window | None:
        return self.event.promised if self.event else self.facts.promised

    def _agency(self) -> str:
        """The words by which an agency gives itself away."""
        if self.facts.via == "agency":
            return ""
        contact = self.word.tells.get("contact")
        if contact and contact.value == "agency":
            return contact.heard
        said = (self.event.said if self.event else self.facts.said) or ""
        return next((words for words in AGENCY if words in said.lower()), "")

    def is_answered(self, what: str) -> bool:
        """By a fact, or by an event of that day or later."""
        if what == "no_contact":
            return self.facts.told("no_contact") is not None
        if what == "check_in":
            return self.facts.check_in is not None
        return any(event.what == what and event.date >= self.word.said_on for event in self.facts.events)

    def yes(self, what: str) -> dict[str, object]:
        value = self.word.tells[what].value if what in self.word.tells else None
        if what == "no_contact":
            return {"no_contact": True}
        if what == "via":
            return {"via": "agency"}
        if what == "check_in":
            told = value if isinstance(value, Mapping) else {}
            return (
                {"check_in": {name: part for name, part in told.items() if part}} if told.get("date") else self.no(what)
            )
        if what == "promised":
            return self.no(what)
        day = max(self.word.said_on, self.facts.interview)
        return {"events": [{"date": day.isoformat(), "what": what, **self._firm(what, value), **self._time(what)}]}

    def _firm(self, what: str, value: object) -> dict[str, object]:
        if what == "offer":
            return {"terms": value or "spoken"}
        return {"arranged": bool(value)} if what == "next_round" else {}

    def _time(self, what: str) -> dict[str, object]:
        """The time they named with it goes on counting."""
        window = self.word.promise
        if window is None or what in ("rejection", "filled"):
            return {}
        ends = {"earliest": window.earliest, "latest": window.latest}
        return {"promised": {name: day and day.isoformat() for name, day in ends.items()}}

    def no(self, what: str) -> dict[str, object]:
        return not_so(self.event, what, self.asked)


def event_of(facts: Facts, clock: Clock) -> Event | None:
    """The event that told their last words; None where nothing was said since the interview."""
    return replies(facts.events)[-1] if clock.is_reply else None


# After an ending ---------------------------------------------------------------------------------------


def _reopened(facts: Facts, clock: Clock, settled: Event | None, asked: Fields) -> Iterator[Question]:
    """They wrote again after an ending, and it does not show whether the job is open again."""
    if settled is None or not settled.kind.ends:
        return
    words = list(zip(facts.events, words_of(facts.events, clock), strict=True))
    ended_at = next(place for place, (event, _) in enumerate(words) if event is settled)  # the same may be told twice
    since = [event for event, word in words[ended_at:] if word]
    if since and "reopened" not in since[-1].not_so:
        last = since[-1]
        told = f"{settled.kind.told}, and on {without_year(last.date, facts.country)} you heard from them again."
        yield Question(
            "reopened",
            last.said or "",
            f"{told} Is it open again?",
            yes={"events": [{"date": last.date.isoformat(), "what": "reopened"}]},
            no=not_so(last, "reopened", asked),
        )


def not_so(event: Event | None, what: str, asked: Fields) -> dict[str, object]:
    """The event told again with what is not so about it (see `facts`); of the interview's own words the code alone."""
    if event is None:
        return {"not_so": [what]}
    return {"events": [{**facts_.event_json(event, asked), "not_so": [what]}]}
