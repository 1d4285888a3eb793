"""Situations as wide as the contract: real holidays of the year's end, words, regions, and every fact and event there is.

Which facts and events the calculator knows is asked of it, so a new one is tried as soon as it exists.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from calculator.problem import Problems
from tests.plans import plan_of
from tests.strategies import PROMISES, Situation, iso, situations

TRY = {"interview": "2026-11-18", "today": "2026-11-30"}


def known(**facts: object) -> bool:
    """Whether a plan can be made of these facts."""
    try:
        plan_of({**TRY, **facts})
    except Problems:
        return False
    return True


EVENTS = tuple(
    what for what in ("no_show", "on_hold", "answered") if known(events=[{"date": "2026-11-20", "what": what}])
)
ANSWERED = "answered" in EVENTS
NEW_FACTS = {"know_by": lambda start, today, drawn: iso(today, drawn % 40 - 5)}
FACTS = {
    name: made for name, made in NEW_FACTS.items() if known(**{name: made(date(2026, 11, 18), date(2026, 11, 30), 1)})
}

SAID = (
    "HR will get back to you",
    "by the end of next week",
    "You should hear within two weeks",
    "We'll call you on Friday",
    "not before the new year",
    "If you have not heard from us by Friday, you were not successful",
    "only the shortlisted are contacted",
    "in 5-7 business days",
    "Please don't contact us, we will contact you",
    "Unfortunately we have gone with another candidate",
    "The role is on hold until January",
    "Wir melden uns bis Ende naechster Woche",
    "My client will feed back early next week",
    "Email me rather than ringing",
)
REGIONS = {"CA": ("CA-ON", "CA-QC"), "GB": ("GB-SCT",)}
CALENDARS = ("", "christmas", "thanksgiving", "easter monday", "soon")

# One number each, decoded below: each value drawn costs more time than the plan itself.
EXTRA = st.tuples(
    st.sampled_from(CALENDARS),
    st.integers(0, 2**20 - 1),  # which of the new facts, and what they are
    st.lists(
        st.tuples(st.integers(0, 400), st.sampled_from((*EVENTS, "offer", "next_round", "reply")), PROMISES), max_size=2
    ),
    st.one_of(st.none(), st.sampled_from(SAID)),
)


@st.composite
def any_situations(draw, **fixed: object) -> Situation:
    """Any facts the contract has at present, in any country, region and year, at any time from before the interview."""
    plain = draw(st.one_of(situations(), situations(alive=True)))
    calendar, number, events, said = draw(EXTRA)
    if calendar in ("christmas", "thanksgiving") and number % 2:
        plain = _on(plain, date(plain.today.year, 11, 10) + timedelta(number // 2 % 60))
    if not plain.weekend:
        said = None  # "the end of the week" of a place that has none
    found = {**plain.holidays, **holidays(calendar, plain.interview)}
    if calendar == "soon":
        found |= {
            plain.today + timedelta(day): "Soon" for day in (number % 5 + 1, number // 8 % 9 + 2, number // 64 % 17 + 5)
        }
    case = Situation(plain.raw, plain.weekend, found)
    more: dict[str, object] = {}
    for place, (name, made) in enumerate(FACTS.items()):
        if number >> (2 * place) & 3 == 3:
            more[name] = made(case.interview, case.today, number // 256)
    if case.raw["country"] in REGIONS and number >> 16 & 1:
        more["region"] = REGIONS[case.raw["country"]][number % len(REGIONS[case.raw["country"]])]
    if said and number >> 17 & 1:
        more |= {"said": said, "promised": None}
    if not said and number >> 18 & 1 and case.raw["promised"]:
        more["promised"] = {**case.raw["promised"], "silence_means_no": True}
    return with_more_events(case.but(**more), events, said).but(**fixed)


def _on(case: Situation, today: date) -> Situation:
    """The same case at another time of the year."""
    later = today - case.today
    return Situation(_later(case.raw, later), case.weekend, {day + later: name for day, name in case.holidays.items()})


def _later(value: Any, days: timedelta) -> Any:
    if isinstance(value, dict):
        return {name: _later(one, days) for name, one in value.items()}
    if isinstance(value, list):
        return [_later(one, days) for one in value]
    is_day = isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value)
    return (date.fromisoformat(value) + days).isoformat() if is_day else value


def with_more_events(case: Situation, drawn: list[tuple], said: str | None) -> Situation:
    """Events of the new kinds, and known ones without the word that makes them firm."""
    if case.today < case.interview:
        return case
    length = (case.today - case.interview).days + 1
    for offset, what, promise in drawn:
        day = case.interview + timedelta(offset % length)
        told: dict[str, object] = {}
        if what in ("reply", "on_hold"):
            told = {"said": said} if said and promise % 2 else {"promised": _window(day, promise)}
        case = case.with_event(day, what, **told)
    return case


def news_of(case: Situation) -> list[dict]:
    """What the employer does while a walker obeys: two events at most, of those that leave the plan running."""
    whats = ("reply", "asked", "no_show", "on_hold", "next_round", "offer") if ANSWERED else ("reply",)
    return [event for event in case.events if event["what"] in whats][:2]


def _window(day: date, promise: int) -> dict | None:
    if promise % 3 == 0:
        return None
    return (
        {"earliest": None, "latest": iso(day, promise % 40)}
        if promise % 3 == 1
        else {"earliest": iso(day, promise % 40)}
    )


def holidays(calendar: str, near: date) -> dict[date, str]:
    """Real holidays around a day, so that there are quiet days, eves and bridge days as people meet them."""
    found: dict[date, str] = {}
    for year in range(near.year - 1, near.year + 3):
        if calendar in ("christmas", "thanksgiving"):
            found |= {date(year, 12, 25): "Christmas Day", date(year, 1, 1): "New Year's Day"}
        if calendar == "christmas":
            found[date(year, 12, 26)] = "Boxing Day"
        if calendar == "thanksgiving":
            first = date(year, 11, 1)
            found[first + timedelta((3 - first.weekday()) % 7 + 21)] = "Thanksgiving Day"
        if calendar == "easter monday":
            found |= {easter(year) - timedelta(2): "Good Friday", easter(year) + timedelta(1): "Easter Monday"}
    return found


def easter(year: int) -> date:
    """Gauss's rule, as good as any for the years we try."""
    a, b, c = year % 19, year % 4, year % 7
    d = (19 * a + 24) % 30
    e = (2 * b + 4 * c + 6 * d + 5) % 7
    return date(year, 3, 22) + timedelta(d + e - 7 * ((d == 29 and e == 6) or (d == 28 and e == 6 and a > 10)))
