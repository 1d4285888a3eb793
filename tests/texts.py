"""Every text as it leaves each door, and what it says of days: none names a day on which the thing may not be done.

The texts come from the doors as a reader gets them: the page's parts and its picture, the copy, the shared link, the
calendar file and its links, the sheet and the spreadsheet.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from html.parser import HTMLParser

from calculator import answers
from calculator.dates import closed_days
from calculator.doors import browser
from calculator.interviews import tables
from calculator.interviews.agenda import Case as Kept
from calculator.interviews.record import Interview
from tests.contract_case import STOPS_ALL, WAITS_FOR_THE_PERSON, Case, case_of, day_of
from tests.named_days import Named, Wrong, named_days
from tests.plans import RULEBOOK
from tests.strategies import Situation

SITE = "https://example.org/hear-back/"
# Where English writes the month before the day.
MONTH_FIRST = ("AS", "BI", "CA", "GU", "MH", "MP", "PH", "PR", "UM", "US", "VI")
OPEN = ("late", "due", "ahead")
SPAN = re.compile(r"[^.;\n]*(?:would do|\bany day)[^.;\n]*", re.IGNORECASE)
SMALL = re.compile(r"\b(?:[1-9]|1[0-2]) (?:working )?(?:day|week|month|message|promise|time)s?\b")
SKIPPED = re.compile(r"Days that don't count:[^\n]*|Skipped[^\n]*", re.IGNORECASE)


@dataclass(frozen=True)
class Door:
    """What one door gave: its words, and the days that stand in it as dates."""

    name: str
    words: str = ""
    days: tuple[date, ...] = ()


class Reader(HTMLParser):
    """The words of a page, block by block, and what stands in attributes that people read, hear or copy."""

    BLOCKS = ("p", "li", "dd", "dt", "h2", "h3", "h4", "figcaption", "summary", "section", "text", "td", "th")

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self.attributes: dict[str, list[str]] = {}
        self.times: list[tuple[str, str]] = []
        self._time: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self.BLOCKS:
            self.text.append(" " if tag == "dd" else "\n")
        for name, value in attrs:
            self.attributes.setdefault(name, []).append(value or "")
        self._time = dict(attrs).get("datetime") if tag == "time" else self._time

    def handle_data(self, data: str) -> None:
        self.text.append(data)
        if self._time:
            self.times.append((self._time, data))
            self._time = None

    @classmethod
    def of(cls, page: str) -> Reader:
        reader = cls()
        reader.feed(page)
        return reader

    @property
    def words(self) -> str:
        return "".join(self.text)


# The doors ------------------------------------------------------------------------------------------------------


def baked(case: Situation) -> dict:
    """Its country as the site bakes it, with its closed days, so that a door can be given any."""
    regions: dict[str, dict] = {code: {"holidays": {}, "without": []} for code in (case.raw.get("region"),) if code}
    holidays = {day.isoformat(): name for day, name in sorted(case.holidays.items())}
    return {"holidays": holidays, "weekend": sorted(case.weekend), "regions": regions, "horizon": "2031-12-31"}


@cache
def the_door() -> browser.Door:
    return browser.Door()


def ask(tool: str, case: Situation, **more: object) -> dict:
    """What the browser's door answers, in this case's country with its closed days."""
    the_door().know_country(case.raw["country"], json.dumps(baked(case)))
    return json.loads(the_door().answer(json.dumps({"tool": tool, "facts": case.raw, **more})))


def doors(case: Situation, told: Mapping) -> Iterator[Door]:
    """Everything that leaves, for facts that have a country; `told` is what the page was told."""
    for slot in ("today", "moved", "steps", "rest", "given", "horizon"):
        yield from _page(f"page {slot}", told["html"][slot])
    for of, shown in told["readings"].items():
        yield from _page(f"reading of {of}", shown)
    yield from _page("sheet", ask("sheet", case, fields={}, site=SITE)["html"]["sheet"])
    yield from _calendar(ask("calendar", case, site=SITE)["file"]["text"])
    yield Door("spreadsheet", "\n".join(" ".join(row) for row in spreadsheet(case)))
    for id in {step["letter"] for step in told["answer"]["steps"] if step["letter"] and step["state"] in OPEN}:
        letter = ask("letter", case, letter=id, fields={})["answer"]
        for one in letter.get("letters", [letter]):
            yield Door(f"letter {id}", f"{one['subject']}\n{one['body']}")


def _page(name: str, page: str) -> Iterator[Door]:
    read = Reader.of(page)
    yield Door(name, read.words)
    for attribute, what in (("aria-label", "picture"), ("data-copy-text", "copy"), ("title", "title"), ("alt", "alt")):
        for words in read.attributes.get(attribute, ()):
            yield Door(f"{name}, {what}", words)
    for address in read.attributes.get("href", ()):
        if found := re.search(r"[?&]dates=(\d{8})|[?&]startdt=([\d-]{10})", address):
            yield Door(
                f"{name}, calendar link",
                days=(datetime.strptime((found[1] or found[2]).replace("-", ""), "%Y%m%d").date(),),
            )


def _calendar(text: str) -> Iterator[Door]:
    unfolded = re.sub(r"\r?\n[ \t]", "", text)
    for event in unfolded.split("BEGIN:VEVENT")[1:]:
        if "STATUS:CANCELLED" in event:
            continue
        [start] = re.findall(r"DTSTART[^:]*:(\d{8})", event)
        words = " ".join(re.findall(r"^(?:SUMMARY|DESCRIPTION):(.*)$", event, re.MULTILINE))
        yield Door(
            "their day in the calendar file" if "they said" in words else "calendar file",
            words.replace("\\,", ",").replace("\\n", "\n"),
            (datetime.strptime(start, "%Y%m%d").date(),),
        )


def spreadsheet(case: Situation) -> list[list[str]]:
    world = answers.World(case.today, RULEBOOK, {case.raw["country"]: _regions(case)}, lambda code: baked(case))
    kept = Kept(Interview("one", case.raw, {"company": "Northfield"}), *answers.made(case.raw, world))
    text = tables.as_csv(tables.PLANS, tables.plans([kept]))
    return list(csv.reader(io.StringIO(text.lstrip("\ufeff"))))


def _regions(case: Situation) -> dict[str, str]:
    return {code: code for code in (case.raw.get("region"),) if code}


# What they say --------------------------------------------------------------------------------------------------


def known_days(case: Case) -> set[date]:
    """The days that a text about this plan may name."""
    facts = case.facts
    found = {case.interview, case.today, *(day_of(one["date"]) for one in case.events)}
    found |= {end for word in case.words if word.window for end in word.window if end}
    for name in ("check_in", "other_offer"):
        found |= {day_of(value) for value in (facts.get(name) or {}).values() if re.match(r"\d{4}-", value or "")}
    found |= {day_of(facts["know_by"])} if facts.get("know_by") else set()
    for told, on in ((facts, case.interview), *((one, day_of(one["date"])) for one in case.events)):
        reading = case.read(told["said"], on) if told.get("said") else {}
        for one in (reading, *reading.get("others", ())):
            found |= {day_of(one[end]) for end in ("earliest", "latest") if one.get(end)}
    found |= {case.close_from} if case.close_from else set()
    for step in case.steps:
        found.add(day_of(step["on"]))
        first, last = day_of(step["from"]), day_of(step["by"])
        found.update(_ends_told(case, first, last) if step["kind"] == "follow_up" else (first, last))
    return found


def _ends_told(case: Case, first: date, last: date) -> list[date]:
    """The ends of a message's span are told as those of its days that are still to come and as good as any other."""
    working = case.calendar.working(max(first, case.today), last)
    least = min(map(case.calendar.rank, working), default=0)
    alike = [day for day in working if case.calendar.rank(day) == least]
    return alike[:1] + alike[-1:]


@cache
def in_the_rulebook() -> frozenset[date]:
    """Days that the words of a rule or a source hold, such as when a law was read."""
    parts = (*RULEBOOK.rules.values(), *RULEBOOK.sources.values(), *RULEBOOK.advice.values())
    texts = [words for part in parts for words in vars(part).values() if isinstance(words, str)]
    found = {one.day for words in texts for one in named_days(words, date(2026, 11, 28)) if isinstance(one, Named)}
    return frozenset(found | {rule.reviewed_on for rule in RULEBOOK.rules.values()})


def breaches(situation: Situation) -> list[str]:
    """What the texts of this plan say that its steps do not allow."""
    told = ask("plan", situation, site=SITE)
    closed = closed_days(baked(situation), situation.raw.get("region"))
    case = case_of(situation.raw, told["answer"], closed)
    known = known_days(case)
    found = [one for door in doors(situation, told) for one in of_door(door, case, known)]
    return [*found, *_beside_a_question(case, told["html"]), *_shared(situation, told)]


def of_door(door: Door, case: Case, known: set[date]) -> Iterator[str]:
    """What one text says that the plan's steps do not allow."""
    may_hold = {day_of(step["on"]) for step in case.steps} | {word.end for word in case.words} | {case.interview}
    done = {step["on"] for step in case.steps if step["state"] == "done"}
    for day in door.days:
        if day not in may_hold:
            yield f"{door.name}: an entry on {day}, no step's day"
        messages = case.waiting("thank_you", *WAITS_FOR_THE_PERSON) if door.name == "calendar file" else ()
        if case.question in STOPS_ALL and any(step["on"] == day.isoformat() not in done for step in messages):
            yield f"{door.name}: a message on {day} while {case.question} is open"
    words = door.words
    skipped = [found.span() for found in SKIPPED.finditer(words)]
    for one in named_days(words, case.today):
        in_the_data = one.day in in_the_rulebook() if isinstance(one, Named) and one.has_year else False
        if isinstance(one, Wrong):
            yield f"{door.name}: {one.words!r} is {one.why}"
        elif (
            one.day not in known
            and not in_the_data
            and not _is_of_another_plan(words, one)
            and not any(start <= one.at < end for start, end in skipped)
        ):
            yield f"{door.name}: names {one.words!r}, no day of this plan: {_around(words, one)!r}"
        elif not in_the_data and _is_foreign(one, case.facts.get("country")):
            yield f"{door.name}: {one.words!r} is not as {case.facts.get('country')} writes a date"
    for small in SMALL.findall(words):
        yield f"{door.name}: {small!r} in digits"
    for span in SPAN.findall(words):
        yield from _span(door, span, case)
    if door.name == "spreadsheet":
        yield from _rows(door, case)


def _beside_a_question(case: Case, html: Mapping[str, str]) -> Iterator[str]:
    """While one of the first seven is open no step is advised: no letter to press beside it."""
    if case.question in STOPS_ALL and re.search(r"letters/#letter=", html["today"]):
        yield f"page today: a letter beside the question {case.question}"


def _is_foreign(one: Named, country: str | None) -> bool:
    return one.month_first is not None and one.month_first != (country in MONTH_FIRST)


def _is_of_another_plan(words: str, one: Named) -> bool:
    """How far holidays are known, when advice was reviewed, and what a date was before it moved."""
    return bool(re.search(r"(known up to|reviewed on|moves? from|moved from|instead of) \S*\s*$", words[: one.at]))


def _around(words: str, one: Named) -> str:
    return words[max(0, one.at - 60) : one.at + 40].strip()


def _span(door: Door, span: str, case: Case) -> Iterator[str]:
    """ "Any day from A to B would do": both are days on which it may be done."""
    days = [one.day for one in named_days(span, case.today) if isinstance(one, Named)]
    for day in days:
        if not case.calendar.works(day):
            yield f"{door.name}: {span.strip()!r}, and {day} is closed"
        elif case.calendar.rank(day) and any(
            case.calendar.rank(other) == 0 for other in case.calendar.working(days[0], days[-1])
        ):
            yield f"{door.name}: {span.strip()!r}, and {day} is an eve, a bridge day or a quiet day"
    if days and days[-1] < case.today:
        yield f"{door.name}: {span.strip()!r}, and it has passed"


def _rows(door: Door, case: Case) -> Iterator[str]:
    """The columns "Any day from" and "to" hold days on which the message may be sent."""
    others = {step["on"] for step in case.steps if step not in case.asks}
    by_on = {step["on"]: step for step in case.asks if step["on"] not in others}
    for line in door.words.split("\n"):
        _, on, *span = [*re.findall(r"\b\d{4}-\d{2}-\d{2}\b", line), "", ""][:4]
        if step := by_on.get(on):
            for day in map(day_of, span):
                if not case.calendar.works(day):
                    yield f"{door.name}: {step['id']} any day from or to {day}, which is closed"


def _shared(case: Situation, told: Mapping) -> Iterator[str]:
    """A copied link leads to the same plan: same steps, same days, same status."""
    for link in Reader.of(told["html"]["rest"]).attributes.get("data-copy-link", ()):
        shared = {**json.loads(link), "today": case.raw["today"]}
        if "asks" in shared:
            continue
        other = ask("plan", Situation(shared, case.weekend, case.holidays), site=SITE)["answer"]
        if not other["ok"]:
            yield f"shared link: {other['problems']}"
            continue
        for name in ("status", "close_from"):
            if other[name] != told["answer"][name]:
                yield f"shared link: {name} {other[name]}, here {told['answer'][name]}"
        here, there = (
            {step["id"]: (step["on"], step["state"]) for step in plan["steps"]} for plan in (told["answer"], other)
        )
        if here != there:
            yield f"shared link: {there}, here {here}"
