"""Situations for Hypothesis: any facts, any country's closed days, any year, events of every kind in any order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from math import prod

from hypothesis import strategies as st

from calculator.dates import ClosedDays
from calculator.fields import not_together, yes_or_no
from calculator.plan.steps import CHANNELS
from calculator.rules import Rulebook
from tests.plans import OTHERS, QUESTIONS, RULEBOOK, plan_of

EVENT_KINDS = RULEBOOK.events
ENDINGS = tuple(kind.id for kind in EVENT_KINDS.values() if kind.ends)
REPLIES = tuple(kind.id for kind in EVENT_KINDS.values() if kind.restarts)  # words after which the waiting starts again
GOOD_NEWS = tuple(kind.id for kind in EVENT_KINDS.values() if kind.is_good_news)
WAITS_ON = (*(id for id in EVENT_KINDS if id not in ENDINGS), "follow_up", "reply")  # these two come the most often
WEEKENDS = ({5, 6}, {4, 5}, {6}, {5}, {3, 4}, set())
COUNTRIES = (None, "US", "GB", "DE", "CA")


@dataclass(frozen=True)
class Situation:
    """Facts as JSON and the closed days of their country, with what tests ask of them."""

    raw: dict
    weekend: frozenset[int]
    holidays: dict[date, str]
    numbers: str = ""  # whose: those of the tests, or others by their name in tests/numbers.toml

    @property
    def book(self) -> Rulebook:
        return OTHERS[self.numbers] if self.numbers else RULEBOOK

    @cached_property
    def plan(self) -> dict:
        return plan_of(self.raw, ClosedDays(weekend=self.weekend, holidays=self.holidays), self.book)

    def but(self, **facts: object) -> Situation:
        return replace(self, raw={**self.raw, **facts})

    def with_event(self, day: date, what: str, **more: object) -> Situation:
        """The same, with one more event; events stay in the order they happened."""
        events = [*self.events, {"date": day.isoformat(), "what": what, **more}]
        return self.but(events=sorted(events, key=lambda event: event["date"]))

    @property
    def interview(self) -> date:
        return date.fromisoformat(self.raw["interview"])

    @property
    def today(self) -> date:
        return date.fromisoformat(self.raw["today"])

    @property
    def events(self) -> list[dict]:
        return self.raw.get("events") or []

    def days_of(self, *whats: str) -> list[date]:
        return [date.fromisoformat(event["date"]) for event in self.events if event["what"] in whats]

    @property
    def office(self) -> set[date]:
        return {date.fromisoformat(day) for day in self.raw.get("closed") or []}

    def works(self, day: date) -> bool:
        return day.weekday() not in self.weekend and day not in self.holidays and day not in self.office

    def working_days(self, first: date, last: date) -> list[date]:
        span = range((last - first).days + 1)
        return [day for offset in span if self.works(day := first + timedelta(offset))]

    def next_working_day(self, day: date, count: int = 1) -> date:
        """The `count`-th working day from `day` on."""
        return self.working_days(day, day + timedelta(400))[count - 1]


def iso(start: date, offset: int) -> str:
    return (start + timedelta(offset)).isoformat()


# Everything is drawn as a few plain values and made into facts afterwards: each value drawn costs more time than
# the plan itself.
DAYS = 46
PROMISES = st.integers(0, 6 * DAYS * DAYS - 1)
EVENTS = st.lists(st.tuples(st.integers(0, 400), st.integers(0, 599), PROMISES), max_size=6)
RUNS = st.lists(st.integers(0, 12 * 110 - 1), max_size=5)
CODES = tuple(QUESTIONS["not_so"].choices)
CHOICES = {id: tuple(field.choices) for id, field in QUESTIONS.items() if field.kind == "choice"}
ANSWERS: dict[str, tuple] = {
    **dict.fromkeys(yes_or_no(QUESTIONS), (False, True)),
    **{id: choices for id, choices in CHOICES.items() if QUESTIONS[id].is_fact},
    "contact": (None, *CHOICES["contact"]),
    "no_contact": (False, False, True),
    "silence_means_no": (None, None, None, False, True),
    "channel": (None, None, None, *CHANNELS),
    "country": COUNTRIES,
}
OPTIONS = st.integers(0, prod(map(len, ANSWERS.values())) - 1)
PARTS = st.tuples(
    st.dates(date(2024, 1, 1), date(2029, 12, 31)),
    st.one_of(st.integers(0, 60), st.integers(-9, 400)),
    PROMISES,
    st.one_of(st.none(), st.integers(0, 4 * DAYS - 1)),
    st.lists(st.integers(0, 60), max_size=4),
    EVENTS,
    st.one_of(st.none(), st.integers(-5, 20)),
    st.sampled_from(WEEKENDS),
    RUNS,
    OPTIONS,
    st.integers(-150, 60),
)


@st.composite
def situations(draw, alive: bool = False, **fixed: object) -> Situation:
    """Any situation; `alive` leaves out what ends a case; `fixed` facts are taken as they are."""
    return _situation(draw(PARTS), alive).but(**fixed)


def windows(start: date) -> st.SearchStrategy[dict | None]:
    """A promise made on `start`: a limit, a span, a floor, or outright no date."""
    return PROMISES.map(lambda drawn: _window(start, drawn))


def _situation(parts: tuple, alive: bool) -> Situation:
    start, ahead, promise, check_in, closed, events, other_offer, weekend, runs, options, know_by = parts
    today = start + timedelta(ahead)
    raw = {
        "interview": start.isoformat(),
        "today": today.isoformat(),
        "promised": _window(start, promise),
        "check_in": None if check_in is None else _check_in(start, check_in),
        "closed": [iso(start, offset) for offset in closed],
        "events": _events(events, start, today, alive),
        "other_offer": None if other_offer is None else {"answer_by": iso(today, other_offer)},
        "know_by": None if know_by < 0 else iso(start, know_by),
        "not_so": list(CODES[: (know_by % 50) // 48]),
        "asks": None,
        **_options(options),
    }
    offsets = {run // 12 - 9 + extra for run in runs for extra in range(run % 12 + 1)}
    holidays = {start + timedelta(offset): f"Festival {offset}" for offset in sorted(offsets)}
    return Situation(raw, frozenset(weekend), holidays)


def _options(drawn: int) -> dict:
    options = {}
    for name, choices in ANSWERS.items():
        drawn, place = divmod(drawn, len(choices))
        options[name] = choices[place]
    for yes, other in not_together(QUESTIONS):
        options[yes] = options[yes] and not options[other]
    return options


def _check_in(start: date, drawn: int) -> dict:
    return {"date": iso(start, drawn % DAYS), "channel": (None, *CHANNELS)[drawn // DAYS]}


def _window(start: date, drawn: int) -> dict | None:
    ends = sorted((drawn // 6 % DAYS, drawn // 6 // DAYS))
    earliest, latest = (iso(start, offset) for offset in ends)
    return (
        None,
        {"earliest": None, "latest": latest},
        {"earliest": earliest, "latest": latest},
        {"earliest": None, "latest": latest},
        {"earliest": earliest, "latest": None},
        {},
    )[drawn % 6]


def _events(drawn: list[tuple], start: date, today: date, alive: bool) -> list[dict]:
    """Events up to today, in the order they happened; none before the interview."""
    if today < start:
        return []
    days = (today - start).days + 1
    drawn = sorted(drawn, key=lambda event: event[0] % days)
    return [_event(start + timedelta(event[0] % days), *event[1:], alive=alive) for event in drawn]


def _event(day: date, drawn: int, promise: int, alive: bool) -> dict:
    """A kind of event, a channel, terms and firmness, all out of one number below 600."""
    whats = WAITS_ON if alive else (*WAITS_ON, *ENDINGS)
    event = {"date": day.isoformat(), "what": whats[drawn % len(whats)], "channel": (None, *CHANNELS)[drawn // 25 % 4]}
    asks = EVENT_KINDS[event["what"]].asks
    if "when" in asks:
        event["promised"] = _window(day, promise)
    if event["what"] == "reply" and drawn // 25 % 3 == 0:
        event["not_so"] = ["reopened"]
    if "terms" in asks:
        terms = [term for term in CHOICES["events.terms"] if not alive or term != "written"]
        event["terms"] = terms[drawn // 100 % len(terms)]
    if "arranged" in asks:
        event["arranged"] = not alive and drawn // 300 == 1
    return event
