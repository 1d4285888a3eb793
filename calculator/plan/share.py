"""Facts to hand on in a link: dates and choices, and nobody's words.

In place of what the employer said stand the dates it was read as, and what was said of silence. The day is left
out: whoever opens the link sees the plan of their own day.
"""

from __future__ import annotations

from calculator.plan.facts import CheckIn, Event, Facts, Window
from calculator.plan.lastword import REPLIES, Clock, Word


def of(facts: Facts, clock: Clock) -> dict:
    """The facts as the contract's JSON object."""
    first, *replies = clock.words
    shared = {
        "interview": facts.interview.isoformat(),
        "stage": facts.stage,
        "promised": _window(first, facts.said, facts.promised),
        "check_in": facts.check_in and _check_in(facts.check_in),
        "via": facts.via,
        "contact": facts.contact,
        "no_contact": facts.no_contact,
        "slow": facts.slow,
        "region": facts.region,
        "closed": [day.isoformat() for day in sorted(facts.closed)],
        "events": _events(facts, replies),
        "other_offer": facts.answer_by and {"answer_by": facts.answer_by.isoformat()},
        "pace": facts.pace,
    }
    # No country is told too: the page would suggest one by the reader's clock.
    return {**_told(shared, DEFAULTS), "country": facts.country or ""}


DEFAULTS = {"stage": Facts.stage, "via": Facts.via, "pace": Facts.pace}


def _told(values: dict, defaults: dict) -> dict:
    """What is neither absent nor what holds anyway."""
    return {key: value for key, value in values.items() if value and value != defaults.get(key)}


def _check_in(agreed: CheckIn) -> dict:
    return _told({"date": agreed.date.isoformat(), "channel": agreed.channel}, {})


def _events(facts: Facts, replies: list[Word]) -> list[dict]:
    words = iter(replies)
    return [_event(event, next(words) if event.what in REPLIES else None) for event in facts.events]


def _event(event: Event, word: Word | None) -> dict:
    told = {
        "date": event.date.isoformat(),
        "what": event.what,
        "channel": event.channel,
        "promised": word and _window(word, event.said, event.promised),
        "terms": event.terms,
    }
    arranged = {} if event.arranged else {"arranged": False}
    return _told(told, {"terms": Event.terms}) | arranged


def _window(word: Word, said: str | None, by_hand: Window | None) -> dict | None:
    if said is None and by_hand is None:
        return None
    promise = word.promise or Window()
    ends = {key: day and day.isoformat() for key, day in (("earliest", promise.earliest), ("latest", promise.latest))}
    return {**ends, "silence_means_no": True} if word.silence_means_no else ends
