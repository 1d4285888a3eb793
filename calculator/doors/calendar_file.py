"""A plan as an iCalendar file, written by `icalendar`: escaping and folding are a library's work.

Nothing is stored, and the file asks no clock, and yet a second file of the same interview must update the first:

- An entry's UID comes from its step and the interview, never from its day.
- SEQUENCE, DTSTAMP and LAST-MODIFIED grow together, by the day, its minute where the door knows it, and by what has
  happened since the interview. Calendars differ in which of the three they look at.
- Where the minute is not known, what was changed on one and the same day without telling of an event leaves all three
  as they were. A calendar that insists on growth takes over such a change when the file is made on another day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time, timedelta
from uuid import UUID, uuid5

from icalendar import Alarm, Calendar, Event, vDatetime

from calculator.dates import ONE_DAY
from calculator.interviews.agenda import Case
from calculator.plan import reminders
from calculator.plan.facts import Facts
from calculator.plan.planner import Plan
from calculator.plan.reminders import Entry, Wishes
from calculator.rules import Rulebook

# Any fixed one, the same for every copy of this site: a plan may move with its person to another copy.
UIDS = UUID("8ae5d20e-6bfa-4f47-8b0c-6b1ccf9f7f2d")

# SEQUENCE counts the minutes since then. It must never be counted from a later day: files would stop updating.
FIRST = datetime(2000, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def of(
    plan: Plan,
    facts: Facts,
    rulebook: Rulebook,
    address: str,
    identity: str | None = None,
    wishes: Wishes | None = None,
    minute: int = 0,
) -> str:
    """The file's text. `address` is the site's; `minute` is that of the day.

    `identity` tells one interview from another, and stays when its facts change. Without it the interview's date does:
    two on one day, or one that was put off, then need an identity.
    """
    entries = reminders.of(plan, facts, rulebook, address, wishes)
    return _written(_events(entries, facts, identity or facts.interview.isoformat(), minute))


def of_kept(cases: Iterable[Case], rulebook: Rulebook, address: str, minute: int = 0) -> str:
    """One file for many interviews, each under its own identity; one without a plan is left out.

    Of those that a calendar may hold already, what has fallen away stands in it as cancelled, so that no calendar goes on
    about it; all of it where the interview was deleted.
    """
    return _written(event for case in cases for event in _events_of(case, rulebook, address, minute))


def minute_of_the_day() -> int:
    """By the clock: for those who make a file for a person, here and now."""
    now = datetime.now()
    return now.hour * 60 + now.minute


def _written(events: Iterable[Event]) -> str:
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//Hear Back//Plan//EN")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    for event in events:
        calendar.add_component(event)
    return calendar.to_ical().decode()


def _events_of(case: Case, rulebook: Rulebook, address: str, minute: int) -> Iterator[Event]:
    if case.plan is None or case.facts is None:
        return iter(())
    is_first = not case.interview.in_calendar
    if not case.interview.removed:
        wishes = Wishes(beside={"kept": case.interview.id}, is_first=is_first)
        entries = reminders.of(case.plan, case.facts, rulebook, address, wishes)
    else:
        entries = [] if is_first else reminders.taken_back(case.plan, case.facts, rulebook)
    return _events(entries, case.facts, case.interview.id, minute)


def _events(entries: Iterable[Entry], facts: Facts, identity: str, minute: int) -> Iterator[Event]:
    changed = _changed(facts, minute)
    return (_event(entry, uid(entry.step, identity), changed) for entry in entries)


def uid(step: str, identity: str) -> str:
    """Hashed, because an identity may be somebody's own words and calendars are shared."""
    return str(uuid5(UIDS, f"{step} {identity}"))


def _changed(facts: Facts, minute: int) -> datetime:
    """When the plan last changed, as far as can be known: some minutes into today, one more for each event."""
    midnight = datetime.combine(facts.today, time(), UTC)
    return midnight + min((minute + len(facts.events)) * MINUTE, ONE_DAY - MINUTE)


def _event(entry: Entry, uid: str, changed: datetime) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("sequence", (changed - FIRST) // MINUTE)
    # As a value of the library's own: a plain datetime it would convert, for which it wants time zones' data, and
    # there are none in the browser.
    event.add("dtstamp", vDatetime(changed))
    event.add("last-modified", vDatetime(changed))
    event.add("dtstart", entry.on)
    event.add("dtend", entry.on + ONE_DAY)
    event.add("summary", entry.title)
    event.add("description", entry.text)
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    # Whoever sees the person's calendar at work sees an entry, not what it is.
    event.add("class", "PRIVATE")
    if entry.rings is not None:
        event.add_component(_alarm(entry, entry.rings))
    return event


def _alarm(entry: Entry, rings: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", rings)
    alarm.add("description", entry.title)
    return alarm
