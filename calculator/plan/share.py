"""Facts to hand on in a link: dates and choices, and nobody's words.

In place of what the employer said stand the dates it was read as, and what was said of silence. The day is left
out: whoever opens the link sees the plan of their own day.
"""

from __future__ import annotations

from dataclasses import replace

from calculator import address
from calculator.fields import Fields
from calculator.plan import facts
from calculator.plan.facts import Event, Facts, Window
from calculator.plan.lastword import Word
from calculator.plan.planner import Plan


def of(known: Facts, plan: Plan, asked: Fields) -> dict[str, object]:
    """The facts as the contract's JSON object, without the day."""
    known = _with_what_was_heard(known, plan)
    first, *replies = plan.clock.words
    words = iter(replies)
    events = tuple(_wordless(event, next(words) if event.kind.restarts else None) for event in known.events)
    promised = _as_dates(first, known.said, known.promised)
    asks = plan.question.what if plan.question and plan.question.what != "reopened" else None
    shared = facts.as_json(replace(known, said=None, promised=promised, events=events, country=None, asks=asks), asked)
    del shared["today"]
    return address.settled({**shared, "country": known.country})


def _with_what_was_heard(known: Facts, plan: Plan) -> Facts:
    """Who will be in touch, how to ask and that it takes long, as if chosen: the words that told it stay behind.

    While there is somebody to thank, whom to ask is left out: as a choice it would name the one to thank as well.
    """
    contact, channel = plan.clock.heard("contact"), plan.clock.heard("channel")
    thanks = any(step.kind == "thank_you" and step.is_open for step in plan.steps)
    if contact and contact.value != "agency" and not (known.contact or thanks):
        known = replace(known, contact=str(contact.value))
    if channel and channel.for_ == "you" and not known.channel:
        known = replace(known, channel=str(channel.value))
    if plan.clock.heard("slow") and known.told("slow") is None and not known.is_yes("quick"):
        known = replace(known, answers={**known.answers, "slow": True})
    return known


def _wordless(event: Event, word: Word | None) -> Event:
    promised = _as_dates(word, event.said, event.promised) if word else None
    return replace(event, said=None, promised=promised)


def _as_dates(word: Word, said: str | None, by_hand: Window | None) -> Window | None:
    if said is None and by_hand is None:
        return None
    return replace(word.promise or Window(), silence_means_no=word.silence_means_no)
