"""What the employer said last, and what it promised: the day from which everything is counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from calculator import promise
from calculator.dates import ONE_DAY, ClosedDays
from calculator.plan.facts import Event, Facts, Window
from calculator.promise import Reading
from calculator.promise.tells import Tell
from calculator.rules import EventKind


@dataclass(frozen=True)
class Word:
    """What the employer said on one day, and the time it promised, if any.

    `kind`: of the event; None for the interview. `after_an_end`: it is the first word since something ended it.
    `not_so`: what was heard in it, and the person said is not so.
    """

    day: date
    promise: Window | None
    reading: Reading | None = None
    silence_means_no: bool = False
    kind: EventKind | None = None
    after_an_end: bool = False
    not_so: tuple[str, ...] = ()

    @property
    def tells(self) -> dict[str, Tell]:
        """What else it says, but for what is not so."""
        told = self.reading.tells if self.reading else ()
        return {tell.what: tell for tell in told if tell.what not in self.not_so}

    @property
    def said_on(self) -> date:
        """A pasted message's own day; else the day on which it was told."""
        return (self.reading and self.reading.said_on) or self.day

    @property
    def is_good_news(self) -> bool:
        return self.kind is not None and self.kind.is_good_news

    @property
    def puts_on_hold(self) -> bool:
        return self.kind is not None and self.kind.id == "on_hold"

    @property
    def settles_promises(self) -> bool:
        """What was promised before counts no more: good news is its answer, and a hold or an end takes it back."""
        return self.is_good_news or self.puts_on_hold or self.after_an_end

    @property
    def is_empty(self) -> bool:
        """A reply with neither a time nor news."""
        says_nothing = not self.promise and not (self.tells.keys() & NEWS)
        return self.kind is not None and self.kind.id == "reply" and says_nothing

    def still_binds(self, day: date) -> bool:
        """Whether its promise has not run out on `day`."""
        end = (self.promise.latest or self.promise.earliest) if self.promise else None
        return end is not None and end > day


# What a reply may tell that is news of this application.
NEWS = frozenset({"rejection", "filled", "offer", "next_round", "on_hold", "asked", "check_in"})


@dataclass(frozen=True)
class Clock:
    """Everything they said, the newest last, and the events that came after it.

    A reply without a date does not undo an earlier promise that has not run out yet; good news does, for it is the
    answer that was promised, and so does a hold. `no_by_hand`: whether silence means no, as the person told it.
    """

    words: tuple[Word, ...]
    since: tuple[Event, ...]
    no_by_hand: bool | None = None

    @property
    def start(self) -> date:
        return self.words[-1].day

    @property
    def is_reply(self) -> bool:
        return len(self.words) > 1

    @property
    def word(self) -> Word:
        """The word whose promise is in force; the newest one when none is."""
        newest = self.words[-1]
        promised = [word for word in self._since_settled if word.promise]
        return promised[-1] if promised and promised[-1].still_binds(newest.day) else newest

    @property
    def _since_settled(self) -> tuple[Word, ...]:
        last = max((position for position, word in enumerate(self.words) if word.settles_promises), default=0)
        return self.words[last:]

    @property
    def promise(self) -> Window | None:
        return self.word.promise

    def promise_binds(self, day: date) -> bool:
        """Whether it has not run out before that day."""
        return self.word.still_binds(day - ONE_DAY)

    @property
    def promise_is_older(self) -> bool:
        return self.word is not self.words[-1]

    @property
    def reading(self) -> Reading | None:
        return self.word.reading

    @property
    def silence_means_no(self) -> bool:
        """What the person told; else as heard, and then any later word of theirs ends it, for they did speak."""
        return self.words[-1].silence_means_no if self.no_by_hand is None else self.no_by_hand

    def heard(self, what: str) -> Tell | None:
        """Said last in any of their words."""
        return next((word.tells[what] for word in reversed(self.words) if what in word.tells), None)

    @property
    def is_on_hold(self) -> bool:
        """Any later word of theirs lifts it."""
        return self.words[-1].puts_on_hold

    @property
    def said_nothing_twice(self) -> bool:
        """Two replies in a row, the last ones, that gave neither a time nor news."""
        return len(self.words) > 2 and all(word.is_empty for word in self.words[-2:]) and not self.promise

    def overtakes(self, agreed: date) -> bool:
        """Whether the last reply makes a check-in agreed for that day pointless."""
        newest = self.words[-1]
        return self.is_reply and (newest.day >= agreed or newest.still_binds(agreed))

    def dates_since(self, what: str) -> list[date]:
        return [event.date for event in self.since if event.what == what]

    def promises_broken(self, today: date) -> int:
        """How many promised dates went by with neither good news nor a new date."""
        return sum(
            word.promise.latest < self._settled_on(position, today)
            for position, word in enumerate(self.words)
            if word.promise and word.promise.latest
        )

    def _settled_on(self, position: int, today: date) -> date:
        """The day on which they followed one of their words with a date or good news; today if never."""
        later = self.words[position + 1 :]
        return next((word.day for word in later if word.promise or word.is_good_news), today)


def clock_of(facts: Facts, closed: ClosedDays) -> Clock:
    """`closed` are the country's own days: those an office told the person of shut no promise out."""
    first = _word(facts.interview, facts.said, facts.promised, facts.country, closed, facts.not_so)
    words, has_ended = [first], False
    for event in facts.events:
        if event.kind.restarts:
            words.append(replace(_word_of(event, facts.country, closed), after_an_end=has_ended))
        has_ended = event.kind.ends or (has_ended and not event.kind.restarts)
    return Clock(tuple(words), after_last_reply(facts.events), facts.told("silence_means_no"))


def settled_by(events: tuple[Event, ...], clock: Clock) -> Event | None:
    """What answered or ended it, unless a later word of theirs opened it again.

    A reply does so only with a time; after `withdrew` only the person can say so.
    """
    settled: Event | None = None
    for event, word in zip(events, words_of(events, clock), strict=True):
        if settled and settled.what == "withdrew" and event.what != "reopened":
            continue
        if event.kind.ends or event.is_firm:
            settled = event
        elif word and (event.what != "reply" or word.promise):
            settled = None
    return settled


def words_of(events: tuple[Event, ...], clock: Clock) -> list[Word | None]:
    """For each event what they said then; None for what is no word of theirs."""
    words = iter(clock.words[1:])
    return [next(words) if event.kind.restarts else None for event in events]


def replies(events: tuple[Event, ...]) -> list[Event]:
    return [event for event in events if event.kind.restarts]


def clock_before(clock: Clock, earlier: tuple[Event, ...]) -> Clock:
    """What held when only the `earlier` of the events had happened; no words are read again for it."""
    return replace(clock, words=clock.words[: 1 + len(replies(earlier))], since=after_last_reply(earlier))


def after_last_reply(events: tuple[Event, ...]) -> tuple[Event, ...]:
    return after_last(events, lambda kind: kind.restarts)


def after_last(events: tuple[Event, ...], which: Callable[[EventKind], bool]) -> tuple[Event, ...]:
    """The events after the last one of these kinds; all of them when there is none."""
    last = max((position for position, event in enumerate(events) if which(event.kind)), default=-1)
    return events[last + 1 :]


def _word_of(event: Event, country: str | None, closed: ClosedDays) -> Word:
    word = _word(event.date, event.said, event.promised, country, closed, event.not_so)
    return replace(word, kind=event.kind)


def _word(
    day: date,
    said: str | None,
    by_hand: Window | None,
    country: str | None,
    closed: ClosedDays,
    not_so: tuple[str, ...],
) -> Word:
    """Dates set by hand win over the words, which then are read for what else they say."""
    reading = promise.read(said, day, closed, country) if said else None
    if by_hand is not None:
        return Word(day, by_hand or None, reading, by_hand.silence_means_no, not_so=not_so)
    if reading is None:
        return Word(day, None, not_so=not_so)
    silence = reading.silence_means_no or any(tell.what == "silence_means_no" for tell in reading.tells)
    return Word(day, _window(reading), reading, silence and "silence_means_no" not in not_so, not_so=not_so)


def _window(reading: Reading) -> Window | None:
    """A condition counts by its last day, else as "nothing before" its first, else as no date."""
    return Window(reading.earliest, reading.latest) or None
