"""What the person told us: a JSON object in, checked facts out, and back.

The names are the contract's, from the form to the saved file. Null means absent everywhere; an unknown
key is a problem, never ignored; all problems are reported at once. What is asked is declared in `fields`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from calculator import dates, fields
from calculator.fields import Field, Fields
from calculator.plan.steps import CHANNELS
from calculator.problem import Problems
from calculator.reader import LONGEST, YES, Given, Reader, last_name, one_of, without_positions
from calculator.rules import CallsFor, EventKind, Rulebook, Values

# The regions we know of each country we know, by their codes.
Places = Mapping[str, Collection[str]]
# What may be pasted to be read at once, and is kept nowhere: a long thread of mails, in characters.
LONGEST_PASTE = 20_000


@dataclass(frozen=True)
class Window:
    """A promised time, both ends included. No `latest`: nothing before `earliest`. Neither: no date given.

    `silence_means_no`: they said that whoever has not heard by then was not successful. It stands in links made for
    sharing, which hold no words that could be read for it.
    """

    earliest: date | None = None
    latest: date | None = None
    silence_means_no: bool = False

    def __bool__(self) -> bool:
        return self.earliest is not None or self.latest is not None


@dataclass(frozen=True)
class CheckIn:
    date: date
    channel: str | None = None


@dataclass(frozen=True)
class OtherOffer:
    answer_by: date


@dataclass(frozen=True)
class Event:
    """Something that happened since the interview; `said` is read from the event's own date.

    `not_so`: what was heard in it, and the person said is not so. `number`: its place in the request, for whoever has
    to point back at it.
    """

    date: date
    kind: EventKind
    channel: str | None
    said: str | None
    promised: Window | None
    terms: str
    arranged: bool
    not_so: tuple[str, ...] = ()
    number: int = dataclasses.field(default=0, compare=False)

    @property
    def what(self) -> str:
        return self.kind.id

    @property
    def calls_for(self) -> tuple[str, CallsFor] | None:
        """What the person owes them for it, with the rule that says so."""
        fits = ((rule, owed) for rule, owed in self.kind.calls_for.items() if self._is(owed.where))
        return next(fits, None)

    def _is(self, values: Values) -> bool:
        return all(getattr(self, name) == value for name, value in values.items())

    @property
    def is_firm(self) -> bool:
        """A written offer, or a next round with its day: the employer has answered."""
        return self.kind.is_good_news and self._is(self.kind.firm)


@dataclass(frozen=True)
class Facts:
    """One interview and what is known about it, in the contract's order. `events` are in the order they happened.

    `answers` holds each question of yes or no, with what the person set by hand: None is not told, so that what was
    heard may count. `is_yes` reads them. `not_so`: what was heard in `said`, and the person said is not so.
    """

    interview: date
    today: date
    stage: str
    said: str | None
    promised: Window | None
    check_in: CheckIn | None
    via: str
    contact: str | None
    channel: str | None
    answers: Mapping[str, bool | None]
    not_so: tuple[str, ...]
    asks: str | None
    country: str | None
    region: str | None
    closed: frozenset[date]
    events: tuple[Event, ...]
    other_offer: OtherOffer | None
    know_by: date | None
    pace: str

    @property
    def answer_by(self) -> date | None:
        return self.other_offer.answer_by if self.other_offer else None

    def is_yes(self, question: str) -> bool:
        """Raises KeyError as `told` does."""
        return bool(self.told(question))

    def told(self, question: str) -> bool | None:
        """What was answered by hand. Raises KeyError for a question that nobody asks."""
        return self.answers[question]

    @property
    def outcome(self) -> EventKind:
        """What answered or ended it last. Raises IndexError where nothing did."""
        return [event.kind for event in self.events if event.kind.ends or event.is_firm][-1]


# What may be told of an event, in the contract's order.
OF_AN_EVENT = tuple({"kind": "what"}.get(part.name, part.name) for part in dataclasses.fields(Event) if part.compare)


def names(asked: Fields) -> tuple[str, ...]:
    """Every fact, in the contract's order."""
    own = [part.name for part in dataclasses.fields(Facts)]
    place = own.index("answers")
    return (*own[:place], *fields.yes_or_no(asked), *own[place + 1 :])


def read(raw: object, places: Places, today: date, rulebook: Rulebook, longest: int = LONGEST) -> Facts:
    """Facts from the contract's JSON object; `today` serves when the object has none.

    Raises Problems, all at once. `places` are the countries and regions whose codes are known; `longest` is how many
    characters their words may have.
    """
    reader = _Reader(rulebook, longest)
    given = reader.table(raw, "", names(rulebook.fields))
    if given is None:
        raise Problems(reader.problems)
    reader.know_country(given)
    today = reader.day(given, "today") or today
    interview = reader.day(given, "interview", needed=True)
    facts = partial(
        Facts,
        today=today,
        stage=reader.choice(given, "stage"),
        said=reader.words(given, "said"),
        promised=reader.window(given, "promised", interview),
        check_in=reader.check_in(given, interview),
        via=reader.choice(given, "via"),
        contact=reader.choice(given, "contact") or None,
        channel=reader.choice(given, "channel") or None,
        answers=reader.answers(given),
        not_so=reader.codes(given, "not_so"),
        asks=reader.choice(given, "asks") or None,
        country=(place := reader.place(given, places))[0],
        region=place[1],
        closed=frozenset(filter(None, reader.each(given, "closed", reader.whole_day))),
        events=reader.events(given, interview, today),
        other_offer=reader.other_offer(given),
        know_by=reader.day(given, "know_by"),
        pace=reader.choice(given, "pace"),
    )
    if interview is None or reader.problems:
        raise Problems(reader.problems)
    return facts(interview=interview)


@dataclass(frozen=True)
class Words:
    """What the employer said on the interview day, and where."""

    said: str
    interview: date
    country: str | None
    region: str | None


def read_words(raw: object, places: Places, rulebook: Rulebook) -> Words:
    """The request of the `read` command. Raises Problems, all at once."""
    reader = _Reader(rulebook, LONGEST_PASTE)
    given = reader.table(raw, "", ("said", "interview", "country", "region"))
    if given is None:
        raise Problems(reader.problems)
    interview = reader.day(given, "interview", needed=True)
    said, place = reader.words(given, "said") or "", reader.place(given, places)
    if interview is None or reader.problems:
        raise Problems(reader.problems)
    return Words(said, interview, *place)


class _Reader(Reader):
    """Knows what is asked, and with it the names, the choices and the defaults."""

    def __init__(self, rulebook: Rulebook, longest: int):
        super().__init__(self.name_of, lambda known: "is not a name we know; leave it out")
        self.rulebook, self.asked, self.longest = rulebook, rulebook.fields, longest
        self.country: str | None = None

    def know_country(self, given: Given) -> None:
        """Whose way of writing dates the problems follow, known or not."""
        told = given.get("country")
        self.country = told if isinstance(told, str) else None

    def written(self, day: date) -> str:
        return dates.in_short(day, self.country)

    def field(self, path: str) -> Field:
        return fields.of(self.asked, without_positions(path))

    def name_of(self, path: str) -> str:
        return (self.field(path).name or self.field(path).label) if path else "The request"

    def choice(self, given: Given, path: str) -> str:
        """The default where nothing was chosen; empty where there is none."""
        field = self.field(path)
        choices = CHANNELS if field.kind == "channel" else field.choices
        return self.value(given, path, one_of(choices)) or str(field.unsaid)

    def yes(self, given: Given, path: str) -> bool:
        return self.value(given, path, YES) is True

    def answers(self, given: Given) -> dict[str, bool | None]:
        answers: dict[str, bool | None] = {}
        for question in fields.yes_or_no(self.asked):
            answers[question] = self.value(given, question, YES)
        for one, other in fields.not_together(self.asked):
            if answers[one] and answers[other]:
                self.problem(one, f"does not go together with “{self.asked[other].label}”: leave one of them out")
        return answers

    def codes(self, given: Given, path: str) -> tuple[str, ...]:
        choices = one_of(self.field(path).choices)
        codes = self.each(given, path, lambda code, at: self.as_a(choices, code, at))
        return tuple(dict.fromkeys(code for code in codes if code))

    def words(self, given: Given, path: str) -> str | None:
        return self.text(given, path, "keep what is about when", self.longest) or None

    def window(self, given: Given, path: str, said_on: date | None) -> Window | None:
        """A promise set by hand, made on `said_on`."""
        if (raw := given.get(last_name(path))) is None:
            return None
        if (inside := self.table(raw, path, [part.name for part in dataclasses.fields(Window)])) is None:
            return None
        window = Window(
            self.day(inside, f"{path}.earliest"),
            self.day(inside, f"{path}.latest"),
            self.yes(inside, f"{path}.silence_means_no"),
        )
        for key, end in (("earliest", window.earliest), ("latest", window.latest)):
            if said_on and end and end < said_on:
                self.problem(f"{path}.{key}", f"must be on or after {self.written(said_on)}")
        if window.earliest and window.latest and window.latest < window.earliest:
            self.problem(f"{path}.latest", f"must be on or after {self.written(window.earliest)}")
        return window

    def check_in(self, given: Given, interview: date | None) -> CheckIn | None:
        if (raw := given.get("check_in")) is None:
            return None
        if (inside := self.table(raw, "check_in", ("date", "channel"))) is None:
            return None
        day = self.day(inside, "check_in.date", needed=True)
        channel = self.choice(inside, "check_in.channel") or None
        if day and interview and day < interview:
            self.problem("check_in.date", f"must be on or after the interview, {self.written(interview)}")
        return CheckIn(day, channel) if day else None

    def other_offer(self, given: Given) -> OtherOffer | None:
        if (raw := given.get("other_offer")) is None:
            return None
        if (inside := self.table(raw, "other_offer", ("answer_by",))) is None:
            return None
        day = self.day(inside, "other_offer.answer_by", needed=True)
        return OtherOffer(day) if day else None

    def place(self, given: Given, places: Places) -> tuple[str | None, str | None]:
        """Country and region."""
        country, region = self.words(given, "country"), self.words(given, "region")
        if country and country not in places:
            self.problem("country", "must be a two-letter code of a country, such as GB")
        elif region and not country:
            self.problem("region", "needs its country as well, such as CA for CA-ON")
        elif country and region and region not in places[country]:
            self.problem("region", f"must be a region of {country}, written like CA-ON")
        return country, region

    def events(self, given: Given, interview: date | None, today: date) -> tuple[Event, ...]:
        events = self.each(given, "events", lambda raw, path: self.event(raw, path, interview, today))
        numbered = (replace(event, number=number) for number, event in enumerate(events) if event)
        return tuple(sorted(_with_denials(numbered), key=lambda event: event.date))

    def event(self, raw: object, path: str, interview: date | None, today: date) -> Event | None:
        if (inside := self.table(raw, path, OF_AN_EVENT)) is None:
            return None
        day = self.day(inside, f"{path}.date", needed=True)
        if day and interview and day < interview:
            self.problem(f"{path}.date", f"must be on or after the interview, {self.written(interview)}")
        if day and day == today + dates.days(1) and interview and interview <= today:
            day = today  # told across the date line, or by a clock that was put back: the plan goes on
        elif day and day > today:
            self.problem(f"{path}.date", f"must not lie after today, {self.written(today)}")
        kind = self.kind(inside, f"{path}.what")
        event = partial(
            Event,
            channel=self.choice(inside, f"{path}.channel") or None,
            said=self.words(inside, f"{path}.said"),
            promised=self.window(inside, f"{path}.promised", day),
            terms=self.choice(inside, f"{path}.terms"),
            arranged=self.yes(inside, f"{path}.arranged"),
            not_so=self.codes(inside, f"{path}.not_so"),
        )
        return event(date=day, kind=kind) if day and kind else None

    def kind(self, inside: Given, path: str) -> EventKind | None:
        whats = self.rulebook.whats
        if "what" not in inside:
            self.problem(path, f"is missing: give one of {', '.join(whats)}")
        what = self.value(inside, path, one_of(whats))
        return self.rulebook.events[what] if what else None


def _says_more(event: Event, one: Event) -> bool:
    return not set(event.not_so) <= set(one.not_so) and replace(one, not_so=event.not_so) == event


def _with_denials(events: Iterable[Event]) -> Iterator[Event]:
    """An event told again with what is not so about it is the same event: so a list that is only added to can say it."""
    told: list[Event] = []
    for event in events:
        same = [place for place, one in enumerate(told) if _says_more(event, one)]
        if same:
            one = told[same[-1]]
            told[same[-1]] = replace(one, not_so=tuple(dict.fromkeys((*one.not_so, *event.not_so))))
        else:
            told.append(event)
    return iter(told)


# And back ---------------------------------------------------------------------------------------------


def as_json(facts: Facts, asked: Fields) -> dict[str, object]:
    """The contract's object, without what is not known and what holds anyway."""
    answers = facts.answers
    told = {name: answers[name] if name in answers else getattr(facts, name) for name in names(asked)}
    return _told(told, "", asked, always=answers)


def event_json(event: Event, asked: Fields) -> dict[str, object]:
    told = {name: getattr(event, name) for name in OF_AN_EVENT}
    # How firm good news is is written out, whatever counts without it: a default may change, what was told does not.
    return _told(told, "events.", asked, always=event.kind.firm)


def _told(values: Mapping[str, object], inside: str, asked: Fields, always: Collection[str] = ()) -> dict[str, object]:
    given = {name: value for name, value in values.items() if value not in (None, (), frozenset())}
    return {
        name: _json(value, inside + name, asked)
        for name, value in given.items()
        if name in always or value != fields.of(asked, inside + name).unsaid
    }


def _json(value: object, path: str, asked: Fields) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, frozenset):
        return [day.isoformat() for day in sorted(value)]
    if isinstance(value, tuple):
        return [_json(one, path, asked) for one in value]
    if isinstance(value, Window):  # one that holds no date is told too
        return {"earliest": None, "latest": None, **_told(vars(value), f"{path}.", asked)}
    if isinstance(value, Event):
        return event_json(value, asked)
    return _told(vars(value), f"{path}.", asked) if isinstance(value, CheckIn | OtherOffer) else value
