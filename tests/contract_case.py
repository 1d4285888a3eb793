"""A case as the contract sees it: the days that count, what the employer said, what was done, and what the plan says.

Worked out from the facts and the contract's text alone; nothing here comes from the planner.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from calculator import promise
from calculator.dates import ClosedDays

A_DAY = timedelta(1)
ENDINGS = ("rejection", "filled", "withdrew", "let_go")
GOOD_NEWS = ("offer", "next_round")
WORDS = (
    "reply",
    "asked",
    "offer",
    "next_round",
    "no_show",
    "on_hold",
    "reopened",
)  # theirs, after which the wait starts again
THEIRS = (*WORDS, "rejection", "filled")  # whatever the employer did, so that its channel is the one they last used
SENT = ("follow_up", "told_other_offer", "answered")  # ours, and each the start of a new spacing
MESSAGES = ("follow_up", "tell_other_offer", "answer")  # to the employer one waits for; a thank-you never counts
WAITS_FOR_THE_PERSON = (*MESSAGES, "ask_for_time")
STOPS_ALL = ("rejection", "filled", "offer", "next_round", "on_hold", "no_contact", "reopened")
QUESTIONS = (*STOPS_ALL, "promised", "via", "asked", "check_in")
ORDINARY, EVE, BRIDGE, QUIET, QUIET_AND_MORE = range(5)  # the order in which a day is chosen

Window = tuple[date | None, date | None]
Json = Mapping[str, Any]
Read = Callable[[str, date], Json]


def days(count: int) -> timedelta:
    return timedelta(count)


def day_of(text: str) -> date:
    return date.fromisoformat(text)


# Days ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Calendar:
    """Which days an office is closed, and which a message had better avoid."""

    weekend: frozenset[int]
    holidays: Mapping[date, str]
    office: frozenset[date]

    def works(self, day: date) -> bool:
        return day.weekday() not in self.weekend and day not in self.holidays and day not in self.office

    def is_eve(self, day: date) -> bool:
        return day + A_DAY in self.holidays

    def is_bridge(self, day: date) -> bool:
        return self.works(day) and not self.works(day - A_DAY) and not self.works(day + A_DAY)

    def is_quiet(self, day: date) -> bool:
        """24 December to 1 January where 25 December is a holiday."""
        if (day.month, day.day) == (1, 1):
            return date(day.year - 1, 12, 25) in self.holidays
        return day.month == 12 and day.day >= 24 and date(day.year, 12, 25) in self.holidays

    def rank(self, day: date) -> int:
        """An eve comes before a bridge day, and a quiet day last; of quiet days one that is neither eve nor bridge."""
        eve, bridge = self.is_eve(day), self.is_bridge(day)
        if self.is_quiet(day):
            return QUIET_AND_MORE if eve or bridge else QUIET
        return BRIDGE if bridge else EVE if eve else ORDINARY

    def first_working(self, day: date) -> date:
        while not self.works(day):
            day += A_DAY
        return day

    def after_the_quiet_days(self, day: date) -> date:
        while self.is_quiet(day):
            day += A_DAY
        return day

    def working(self, first: date, last: date) -> list[date]:
        return [day for number in range((last - first).days + 1) if self.works(day := first + days(number))]

    def best(self, first: date, last: date, later: bool) -> set[date]:
        """The days of a span that may be advised: those of the least rank; of two alike the later.

        Of two ordinary days the rule says which only where `later` does. Nothing left of the span: the first
        working day after it.
        """
        working = self.working(first, last)
        if not working:
            return {self.first_working(max(first, last + A_DAY))}
        least = min(map(self.rank, working))
        alike = [day for day in working if self.rank(day) == least]
        return {alike[-1]} if later or least else set(alike)


# The case ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Word:
    """What the employer said about timing, in the interview or since."""

    on: date
    what: str
    window: Window | None
    silence: bool = False
    understood: bool = True

    @property
    def latest(self) -> date | None:
        return self.window[1] if self.window else None

    @property
    def end(self) -> date | None:
        """When it has run out."""
        return self.latest or (self.window[0] if self.window else None)


@dataclass(frozen=True)
class Case:
    facts: Json
    plan: Json
    calendar: Calendar
    read: Read

    @cached_property
    def interview(self) -> date:
        return day_of(self.facts["interview"])

    @cached_property
    def today(self) -> date:
        return day_of(self.facts["today"])

    @cached_property
    def events(self) -> list[Json]:
        """Those of one day in the order of the list."""
        return sorted(self.facts.get("events") or [], key=lambda event: event["date"])

    @cached_property
    def steps(self) -> list[Json]:
        return list(self.plan["steps"])

    @property
    def status(self) -> str:
        return self.plan["status"]

    @property
    def headline(self) -> str:
        return self.plan["headline"]

    @cached_property
    def close_from(self) -> date | None:
        return self.plan["close_from"] and day_of(self.plan["close_from"])

    @property
    def quick(self) -> bool:
        return bool(self.facts.get("quick"))

    @property
    def agency(self) -> bool:
        return self.facts.get("via") == "agency"

    @cached_property
    def tells(self) -> dict[str, Json]:
        """What their words say beside a time: the newest of each kind, but for what is not so."""
        replies = [(day_of(one["date"]), one) for one in self.events if one["what"] in WORDS]
        return {
            tell["what"]: tell
            for on, told in [(self.interview, self.facts), *replies]
            if told.get("said")
            for tell in self.read(told["said"], on).get("tells") or []
            if tell["what"] not in (told.get("not_so") or ())
        }

    @cached_property
    def slow(self) -> bool:
        """Ticked, or on hold."""
        return bool(self.facts.get("slow")) or self.last_word.what == "on_hold"

    @property
    def week(self) -> int:
        """Where a rule says 7 days after a message, `quick` means 4."""
        return 4 if self.quick else 7

    @property
    def least_apart(self) -> int:
        return 4 if self.quick else 6

    @property
    def most_apart(self) -> int:
        return 6 if self.quick else 9

    @property
    def pace(self) -> int:
        return {"light": 1, "usual": 2, "persistent": 3}[self.facts.get("pace") or "usual"]

    # What was said

    @cached_property
    def words(self) -> list[Word]:
        """The employer's words in order, the interview's first."""
        first = self._word(self.interview, "interview", self.facts)
        return [
            first,
            *(self._word(day_of(one["date"]), one["what"], one) for one in self.events if one["what"] in WORDS),
        ]

    def _word(self, on: date, what: str, told: Json) -> Word:
        promised = told.get("promised")
        if promised is not None:
            ends = [promised.get(end) and day_of(promised[end]) for end in ("earliest", "latest")]
            window = (ends[0], ends[1]) if any(ends) else None
            return Word(on, what, window, bool(promised.get("silence_means_no")))
        if not told.get("said"):
            return Word(on, what, None)
        reading = self.read(told["said"], on)
        earliest, latest = (reading[end] and day_of(reading[end]) for end in ("earliest", "latest"))
        if reading["kind"] == "none" or not (earliest or latest):
            window = None
        else:
            window = (None, latest) if latest else (earliest, None)
        return Word(on, what, window, reading["silence_means_no"], reading.get("understood", True))

    @cached_property
    def last_word(self) -> Word:
        return self.words[-1]

    @property
    def start(self) -> date:
        return self.last_word.on

    @cached_property
    def older_promise(self) -> Word | None:
        """One that was still running when the last word came, which gave no time of its own."""
        if self.last_word.window:
            return None
        word = self._last_with_a_time
        if word is None or word.end is None or word.end <= self.last_word.on:
            return None
        return None if any(day >= word.on for day in self.dates_of(*ENDINGS)) else word

    @property
    def _last_with_a_time(self) -> Word | None:
        return next((word for word in reversed(self.words) if word.window), None)

    @property
    def promise(self) -> Word | None:
        return self.last_word if self.last_word.window else self.older_promise

    @property
    def promise_end(self) -> date | None:
        return self.promise.end if self.promise else None

    @property
    def is_promise_sure(self) -> bool:
        """Whether good news or a hold answers an older promise is not said."""
        older = self.older_promise
        since = self.words[self.words.index(older) + 1 :] if older else ()
        return all(word.what in ("reply", "asked") for word in since)

    @cached_property
    def silence_means_no(self) -> bool:
        by_hand = self.facts.get("silence_means_no")
        return self.last_word.silence if by_hand is None else bool(by_hand)

    @cached_property
    def broken_promises(self) -> int:
        """Those that ran out without a word."""
        broken = 0
        for number, word in enumerate(self.words):
            ended = [day for day in self.dates_of(*ENDINGS) if day >= word.on]
            heard = min([later.on for later in self.words[number + 1 :]] + ended, default=self.today)
            broken += bool(word.latest and heard > word.latest)
        return broken

    # What was done

    def dates_of(self, *whats: str) -> list[date]:
        return [day_of(one["date"]) for one in self.events if one["what"] in whats]

    @cached_property
    def since_last_word(self) -> list[Json]:
        last = max((number for number, one in enumerate(self.events) if one["what"] in WORDS), default=-1)
        return self.events[last + 1 :]

    @cached_property
    def asked_since(self) -> list[date]:
        return [day_of(one["date"]) for one in self.since_last_word if one["what"] == "follow_up"]

    @cached_property
    def last_message(self) -> date | None:
        return max(self.dates_of(*SENT), default=None)

    # Whether it is over

    @cached_property
    def endings(self) -> frozenset[str]:
        """Of `open`, `closed`, `withdrew` and `answered` those that the contract allows after these events."""
        states = {"open"}
        for event in self.events:
            states = {after for state in states for after in self._after(state, event)}
        return frozenset("closed" if state == "withdrew" else state for state in states)

    def _after(self, state: str, event: Json) -> set[str]:
        what = event["what"]
        if what == "reopened":  # the person's own yes to that question
            return {"open"}
        if what in ENDINGS:
            return {"withdrew"} if "withdrew" in (what, state) else {"closed"}
        if state == "withdrew" or what not in WORDS:
            return {state}
        if (what == "offer" and event.get("terms") == "written") or (what == "next_round" and event.get("arranged")):
            return {"answered"}
        if state == "closed" and what == "reply":
            word = self._word(day_of(event["date"]), what, event)
            return {"open"} if word.window else {"closed"} if word.understood else {"closed", "open"}
        if state == "answered":
            return {"open"} if what == "no_show" else {"answered", "open"}
        if state == "closed" and what in ("no_show", "on_hold"):
            return {"closed", "open"}
        return {"open"}

    @property
    def is_open(self) -> bool:
        return self.endings == {"open"}

    @property
    def runs(self) -> bool:
        """Open, and the interview has been."""
        return self.is_open and self.today >= self.interview

    # Steps

    def waiting(self, *kinds: str) -> list[Json]:
        """The steps still to be done, of some kinds or all, in the order of their days."""
        found = [
            one for one in self.steps if one["state"] not in ("done", "off") and (not kinds or one["kind"] in kinds)
        ]
        return sorted(found, key=lambda one: one["on"])

    @cached_property
    def asks(self) -> list[Json]:
        """The follow-ups still to be sent, the agreed check-in among them."""
        return self.waiting("follow_up")

    @property
    def close(self) -> Json | None:
        return next(iter(self.waiting("close")), None)

    @property
    def thank_you(self) -> Json | None:
        return next((one for one in self.steps if one["kind"] == "thank_you"), None)

    @cached_property
    def question(self) -> str | None:
        return (self.plan.get("question") or {}).get("what")

    def is_late_further(self, step: Json) -> bool:
        """A second or later follow-up that was not sent by its `by`."""
        asked = self.asked_since or (self.said_nothing_twice and self.dates_of("follow_up"))
        return bool(asked) and step["id"] != "check-in" and self.today > day_of(step["by"])

    @cached_property
    def said_nothing_twice(self) -> bool:
        """Two replies in a row, the last ones, without a time or news."""
        empty = [word.what == "reply" and not word.window and word.understood for word in self.words[-2:]]
        return len(self.words) > 2 and all(empty) and not self.older_promise


def case_of(facts: Json, plan: Json, closed_days: ClosedDays, read: Read | None = None) -> Case:
    """`read` reads words, said on a day, as the contract's reading; without it the calculator's own reader does."""
    shut = closed_days.with_office_shut(map(day_of, facts.get("closed") or ()))

    def by_the_reader(said: str, on: date) -> Json:
        return promise.read(said, on, closed_days, facts.get("country")).as_json()

    return Case(facts, plan, Calendar(shut.weekend, shut.holidays, shut.office), read or by_the_reader)
