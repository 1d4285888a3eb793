"""Calendar files for tests, and a calendar that imports them."""

from __future__ import annotations

import sys
from datetime import UTC, date

from icalendar import Calendar, Event
from icalendar.timezone.zoneinfo import ZONEINFO

from calculator import answers
from calculator.dates import WEEKENDS_ONLY, ClosedDays
from calculator.doors import calendar_file
from calculator.interviews.agenda import Case
from calculator.interviews.record import Interview
from calculator.plan import facts, planner
from calculator.plan.reminders import Wishes
from tests.plans import FORGOTTEN, PLACES, RULEBOOK

if sys.platform == "emscripten":
    # Reading a stamp asks for the zone "UTC", and Pyodide has no zones.
    ZONEINFO._utc = UTC

ADDRESS = "https://example.org/hear-back/"
INTERVIEW = "2026-11-20"  # a Friday


def file_of(
    raw: dict,
    closed: ClosedDays = WEEKENDS_ONLY,
    rulebook=RULEBOOK,
    identity: str | None = None,
    wishes: Wishes | None = None,
    minute: int = 0,
) -> str:
    known = facts.read(raw, PLACES, FORGOTTEN, RULEBOOK)
    plan = planner.make(known, rulebook, closed)
    return calendar_file.of(plan, known, rulebook, ADDRESS, identity, wishes, minute)


def case_of(id: str, raw: dict, removed: bool = False, in_calendar: bool = False) -> Case:
    """A kept interview with its plan."""
    world = answers.World(FORGOTTEN, RULEBOOK, PLACES, lambda code: None)
    interview = Interview(id, {}, {"company": "Northfield Foods"}, removed=removed, in_calendar=in_calendar)
    return Case(interview, *answers.made(raw, world))


def file_of_all(*cases: Case) -> str:
    return calendar_file.of_kept(cases, RULEBOOK, ADDRESS)


def events(text: str) -> list[Event]:
    return Calendar.from_ical(text).walk("VEVENT")


def imported(*texts: str) -> tuple[dict[str, Event], list[dict[str, str]]]:
    """A calendar after importing these files one by one, and what each of them did to which UID.

    As the standard asks: an event is known by its UID, and only a greater SEQUENCE changes it.
    """
    calendar: dict[str, Event] = {}
    reports = []
    for text in texts:
        report = {}
        for event in events(text):
            uid = str(event["UID"])
            report[uid] = _what_happens(event, calendar.get(uid))
            if report[uid] != "ignored":
                calendar[uid] = event
        reports.append(report)
    return calendar, reports


def _what_happens(event: Event, held: Event | None) -> str:
    if held is None:
        return "added"
    if event["SEQUENCE"] <= held["SEQUENCE"]:
        return "ignored"
    return "cancelled" if event["STATUS"] == "CANCELLED" else "updated"


def rings(event: Event) -> bool:
    return bool(event.walk("VALARM"))


def day_of(event: Event) -> date:
    return event["DTSTART"].dt


# The second file of an interview, after the facts have changed: the first facts, the second, and what becomes of
# the steps. Both readers must come to this.
PROMISED = {"interview": INTERVIEW, "today": INTERVIEW, "promised": {"latest": "2026-11-27"}}
ASKED = {"date": "2026-12-01", "what": "follow_up"}
JOURNEYS = {
    "a new date from them": (
        PROMISED,
        {
            **PROMISED,
            "today": "2026-11-25",
            "events": [{"date": "2026-11-25", "what": "reply", "promised": {"latest": "2026-12-11"}}],
        },
        {
            "thank-you": ("updated", "2026-11-25"),
            "follow-up-1": ("updated", "2026-12-15"),
            "follow-up-2": ("updated", "2026-12-22"),
            "promised": ("updated", "2026-12-11"),
            "close": ("updated", "2026-12-29"),
        },
    ),
    "I sent it": (
        PROMISED,
        {**PROMISED, "today": "2026-12-01", "events": [ASKED]},
        {
            "thank-you": ("left alone", INTERVIEW),
            "follow-up-1": ("updated", "2026-12-01"),
            "follow-up-2": ("updated", "2026-12-08"),
            "promised": ("updated", "2026-11-27"),
            "close": ("updated", "2026-12-15"),
        },
    ),
    "they said no": (
        PROMISED,
        {**PROMISED, "today": "2026-11-30", "events": [{"date": "2026-11-30", "what": "rejection"}]},
        {
            "thank-you": ("cancelled", INTERVIEW),
            "follow-up-1": ("cancelled", INTERVIEW),
            "follow-up-2": ("cancelled", INTERVIEW),
            "promised": ("cancelled", INTERVIEW),
            "close": ("cancelled", INTERVIEW),
        },
    ),
    "please do not chase us": (
        PROMISED,
        {**PROMISED, "today": "2026-11-21", "no_contact": True},
        {
            "thank-you": ("updated", "2026-11-21"),
            "follow-up-1": ("cancelled", INTERVIEW),
            "follow-up-2": ("cancelled", INTERVIEW),
            "promised": ("updated", "2026-11-27"),
            "close": ("updated", "2026-12-11"),
        },
    ),
    "a check-in was agreed": (
        PROMISED,
        {**PROMISED, "today": "2026-11-21", "check_in": {"date": "2026-12-02"}},
        {
            "thank-you": ("updated", "2026-11-21"),
            "check-in": ("added", "2026-12-02"),
            "follow-up-1": ("cancelled", INTERVIEW),
            "follow-up-2": ("updated", "2026-12-09"),
            "promised": ("updated", "2026-11-27"),
            "close": ("updated", "2026-12-16"),
        },
    ),
    "asking once is enough": (
        {**PROMISED, "pace": "persistent"},
        {**PROMISED, "today": "2026-11-21", "pace": "light"},
        {
            "thank-you": ("updated", "2026-11-21"),
            "follow-up-1": ("updated", "2026-12-01"),
            "follow-up-2": ("cancelled", INTERVIEW),
            "follow-up-3": ("cancelled", INTERVIEW),
            "promised": ("updated", "2026-11-27"),
            "close": ("updated", "2026-12-11"),
        },
    ),
    "the same file twice": (
        PROMISED,
        PROMISED,
        {
            "thank-you": ("ignored", INTERVIEW),
            "follow-up-1": ("ignored", "2026-12-01"),
            "follow-up-2": ("ignored", "2026-12-08"),
            "promised": ("ignored", "2026-11-27"),
            "close": ("ignored", "2026-12-15"),
        },
    ),
}

# One plan in four files, made as its person goes on: the first, the interview's date put right the same day, a no, and
# that one again by mistake. After each: the steps that ring, with their days.
REJECTED = {"date": "2026-11-30", "what": "rejection"}
CORRECTED = {**PROMISED, "interview": "2026-11-19", "promised": {"latest": "2026-11-26"}}
ENDED = {**CORRECTED, "today": "2026-11-30", "events": [REJECTED]}
IN_TURN = (
    (
        PROMISED,
        600,
        True,
        {"thank-you": INTERVIEW, "follow-up-1": "2026-12-01", "follow-up-2": "2026-12-08", "close": "2026-12-15"},
    ),
    (
        CORRECTED,
        601,
        False,
        {"thank-you": INTERVIEW, "follow-up-1": "2026-11-30", "follow-up-2": "2026-12-07", "close": "2026-12-14"},
    ),
    (ENDED, 30, False, {}),
    (ENDED, 30, False, {}),
)


def files_in_turn(identity: str) -> list[str]:
    made = ((raw, minute, Wishes({"as": identity}, is_first=is_first)) for raw, minute, is_first, _ in IN_TURN)
    return [file_of(raw, identity=identity, wishes=wishes, minute=minute) for raw, minute, wishes in made]
