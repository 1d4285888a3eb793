"""What the person told us: a JSON object in, checked facts out.

The names are the contract's, from the form to the saved file. Null means absent everywhere; an unknown
key is a problem, never ignored; all problems are reported at once.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from calculator import dates
from calculator.problem import Problem, Problems

STAGES = ("phone", "first", "later", "final", "hr")
VIAS = ("direct", "agency")
CONTACTS = ("interviewer", "recruiter", "hr", "manager")
CHANNELS = ("email", "phone", "message")
PACES = ("light", "usual", "persistent")
TERMS = ("written", "spoken", "conditional")

BY_THE_PERSON = ("thank_you", "follow_up", "told_other_offer", "withdrew", "let_go")
BY_THE_EMPLOYER = ("reply", "asked", "next_round", "offer", "rejection", "filled")

# Far more than anyone needs, and little enough to be read in no time.
LONGEST = 2000  # characters of one text
MOST = 200  # entries of one list

# The regions we know of each country we know, by their codes.
Places = Mapping[str, Collection[str]]


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
class Event:
    """Something that happened since the interview; `said` is read from the event's own date.

    `number`: its place in the request, for whoever has to point back at it.
    """

    date: date
    what: str
    channel: str | None = None
    said: str | None = None
    promised: Window | None = None
    terms: str = "written"
    arranged: bool = True
    number: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Facts:
    """One interview and what is known about it. `events` are in the order they happened."""

    interview: date
    today: date
    stage: str = "first"
    said: str | None = None
    promised: Window | None = None
    check_in: CheckIn | None = None
    via: str = "direct"
    contact: str | None = None
    no_contact: bool = False
    slow: bool = False
    country: str | None = None
    region: str | None = None
    closed: frozenset[date] = frozenset()
    events: tuple[Event, ...] = ()
    answer_by: date | None = None
    pace: str = "usual"


KEYS = (
    "interview",
    "today",
    "stage",
    "said",
    "promised",
    "check_in",
    "via",
    "contact",
    "no_contact",
    "slow",
    "country",
    "region",
    "closed",
    "events",
    "other_offer",
    "pace",
)

# What a message calls a field. List positions are left out: `events[1].date` is looked up as `events.date`.
NAMES = {
    "": "The request",
    "interview": "Interview date",
    "today": "Today",
    "stage": "Stage",
    "said": "What they said",
    "promised": "The dates they gave",
    "promised.earliest": "The first date they gave",
    "promised.latest": "The last date they gave",
    "promised.silence_means_no": "Silence means no",
    "check_in": "Agreed check-in",
    "check_in.date": "Check-in date",
    "check_in.channel": "Check-in channel",
    "via": "Who arranged it",
    "contact": "Contact",
    "no_contact": "No contact",
    "slow": "Slow",
    "country": "Country",
    "region": "Region",
    "closed": "Days the office is shut",
    "events": "What has happened since",
    "events.date": "Event date",
    "events.what": "What happened",
    "events.channel": "Event channel",
    "events.said": "What they said",
    "events.promised": "The dates they gave",
    "events.promised.earliest": "The first date they gave",
    "events.promised.latest": "The last date they gave",
    "events.promised.silence_means_no": "Silence means no",
    "events.terms": "Terms of the offer",
    "events.arranged": "Next round arranged",
    "other_offer": "Other offer",
    "other_offer.answer_by": "Deadline of the other offer",
    "pace": "How often to ask",
}


def read(raw: object, places: Places, today: date) -> Facts:
    """Facts from the contract's JSON object; `today` serves when the object has none.

    Raises Problems, all at once. `places` are the countries and regions whose codes are known.
    """
    reader = _Reader()
    given = reader.table(raw, "", KEYS)
    if given is None:
        raise Problems(reader.problems)
    today = reader.day(given, "today") or today
    interview = reader.day(given, "interview", required=True)
    facts = dict(
        stage=reader.choice(given, "stage", STAGES, "first"),
        said=reader.text(given, "said"),
        promised=reader.window(given, "promised", interview),
        check_in=reader.check_in(given, interview),
        via=reader.choice(given, "via", VIAS, "direct"),
        contact=reader.choice(given, "contact", CONTACTS),
        no_contact=reader.yes(given, "no_contact"),
        slow=reader.yes(given, "slow"),
        **reader.place(given, places),
        closed=frozenset(reader.each(given, "closed", reader.whole_day)),
        events=reader.events(given, interview, today),
        answer_by=reader.answer_by(given),
        pace=reader.choice(given, "pace", PACES, "usual"),
    )
    if reader.problems:
        raise Problems(reader.problems)
    return Facts(interview=interview, today=today, **facts)


@dataclass(frozen=True)
class Words:
    """What the employer said on the interview day, and where."""

    said: str
    interview: date
    country: str | None
    region: str | None


def read_words(raw: object, places: Places) -> Words:
    """The request of the `read` command. Raises Problems, all at once."""
    reader = _Reader()
    given = reader.table(raw, "", ("said", "interview", "country", "region"))
    if given is None:
        raise Problems(reader.problems)
    interview = reader.day(given, "interview", required=True)
    words = Words(reader.text(given, "said") or "", interview, **reader.place(given, places))
    if reader.problems:
        raise Problems(reader.problems)
    return words


@dataclass
class _Reader:
    """Reads one value at a time and keeps every problem it meets."""

    problems: list[Problem] = field(default_factory=list)

    def problem(self, path: str, says: str) -> None:
        self.problems.append(Problem(path, f"{NAMES[_without_positions(path)]} {says}"))

    def table(self, raw: object, path: str, keys: Iterable[str]) -> Mapping | None:
        """The given values of one JSON object, without its nulls; None when it is no object."""
        if not isinstance(raw, Mapping):
            self.problem(path, "must be an object with named values")
            return None
        for key in raw:
            if key not in keys:
                self.problems.append(Problem(f"{path}.{key}".lstrip("."), f"{key} is not a name we know; leave it out"))
        return {key: value for key, value in raw.items() if value is not None and key in keys}

    def day(self, given: Mapping, path: str, required: bool = False) -> date | None:
        value = given.get(_key(path))
        if value is None or value == "":
            if required:
                self.problem(path, "is missing: give the day, such as 2026-11-20")
            return None
        return self.whole_day(value, path)

    def whole_day(self, value: object, path: str) -> date | None:
        try:
            day = dates.from_iso(value)
        except (TypeError, ValueError):
            self.problem(path, "must be a real date, such as 2026-11-20")
            return None
        if not dates.FIRST_DAY <= day <= dates.LAST_DAY:
            self.problem(path, f"must lie between {dates.FIRST_DAY.year} and {dates.LAST_DAY.year}")
            return None
        return day

    def choice(self, given: Mapping, path: str, choices: tuple[str, ...], default: str | None = None):
        value = given.get(_key(path))
        if value is None:
            return default
        if value not in choices:
            self.problem(path, f"must be one of {', '.join(choices)}")
        return value

    def text(self, given: Mapping, path: str) -> str | None:
        value = given.get(_key(path))
        if value is not None and not isinstance(value, str):
            self.problem(path, "must be text")
            return None
        if value and len(value) > LONGEST:
            self.problem(path, f"may have {LONGEST} characters: keep what is about when")
            return None
        return value or None

    def yes(self, given: Mapping, path: str, default: bool = False) -> bool:
        value = given.get(_key(path), default)
        if not isinstance(value, bool):
            self.problem(path, "must be true or false")
        return value

    def each(self, given: Mapping, path: str, read: Callable) -> list:
        values = given.get(_key(path), [])
        if not isinstance(values, list):
            self.problem(path, "must be a list")
            return []
        if len(values) > MOST:
            self.problem(path, f"may have {MOST} entries: leave out the oldest")
            return []
        return [read(value, f"{path}[{position}]") for position, value in enumerate(values)]

    def window(self, given: Mapping, path: str, said_on: date | None) -> Window | None:
        """A promise set by hand, made on `said_on`."""
        if (raw := given.get(_key(path))) is None:
            return None
        if (inside := self.table(raw, path, ("earliest", "latest", "silence_means_no"))) is None:
            return None
        window = Window(
            self.day(inside, f"{path}.earliest"),
            self.day(inside, f"{path}.latest"),
            self.yes(inside, f"{path}.silence_means_no"),
        )
        for key in ("earliest", "latest"):
            if said_on and (end := getattr(window, key)) and end < said_on:
                self.problem(f"{path}.{key}", f"must be on or after {dates.in_short(said_on)}")
        if window.earliest and window.latest and window.latest < window.earliest:
            self.problem(f"{path}.latest", f"must be on or after {dates.in_short(window.earliest)}")
        return window

    def check_in(self, given: Mapping, interview: date | None) -> CheckIn | None:
        if (raw := given.get("check_in")) is None:
            return None
        if (inside := self.table(raw, "check_in", ("date", "channel"))) is None:
            return None
        day = self.day(inside, "check_in.date", required=True)
        channel = self.choice(inside, "check_in.channel", CHANNELS)
        if day and interview and day < interview:
            self.problem("check_in.date", f"must be on or after the interview, {dates.in_short(interview)}")
        return CheckIn(day, channel) if day else None

    def answer_by(self, given: Mapping) -> date | None:
        if (raw := given.get("other_offer")) is None:
            return None
        if (inside := self.table(raw, "other_offer", ("answer_by",))) is None:
            return None
        return self.day(inside, "other_offer.answer_by", required=True)

    def place(self, given: Mapping, places: Places) -> dict[str, str | None]:
        country, region = self.text(given, "country"), self.text(given, "region")
        if country and country not in places:
            self.problem("country", "must be a two-letter code of a country, such as GB")
        elif region and not country:
            self.problem("region", "needs its country as well, such as CA for CA-ON")
        elif region and region not in places[country]:
            self.problem("region", f"must be a region of {country}, written like CA-ON")
        return {"country": country, "region": region}

    def events(self, given: Mapping, interview: date | None, today: date) -> tuple[Event, ...]:
        events = self.each(given, "events", lambda raw, path: self.event(raw, path, interview, today))
        if self.problems:
            return ()
        numbered = (replace(event, number=number) for number, event in enumerate(events))
        return tuple(sorted(numbered, key=lambda event: event.date))

    def event(self, raw: object, path: str, interview: date | None, today: date) -> Event | None:
        keys = ("date", "what", "channel", "said", "promised", "terms", "arranged")
        if (inside := self.table(raw, path, keys)) is None:
            return None
        day = self.day(inside, f"{path}.date", required=True)
        if day and interview and day < interview:
            self.problem(f"{path}.date", f"must be on or after the interview, {dates.in_short(interview)}")
        if day and day > today:
            self.problem(f"{path}.date", f"must not lie after today, {dates.in_short(today)}")
        return Event(
            date=day,
            what=self.what(inside, path),
            channel=self.choice(inside, f"{path}.channel", CHANNELS),
            said=self.text(inside, f"{path}.said"),
            promised=self.window(inside, f"{path}.promised", day),
            terms=self.choice(inside, f"{path}.terms", TERMS, "written"),
            arranged=self.yes(inside, f"{path}.arranged", True),
        )

    def what(self, inside: Mapping, path: str) -> str | None:
        choices = BY_THE_PERSON + BY_THE_EMPLOYER
        if "what" not in inside:
            self.problem(f"{path}.what", f"is missing: give one of {', '.join(choices)}")
        return self.choice(inside, f"{path}.what", choices)


def _key(path: str) -> str:
    """The last name of a path: `date` of `events[1].date`."""
    return path.rpartition(".")[2]


def _without_positions(path: str) -> str:
    return "".join(part.partition("]")[2] if "]" in part else part for part in path.split("["))
