"""What the plan asks back, one tap each: what would stop or change it is never acted upon unseen.

A question carries the facts to merge for a yes and for a no; lists are added to.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from calculator.dates import without_year
from calculator.fields import Fields
from calculator.plan import facts as facts_
from calculator.plan.facts import Event, Facts
from calculator.plan.lastword import Clock, words_of

# In the order in which they are asked. While one of the first is open nothing else is advised.
STOPS_ALL = ("rejection", "filled", "offer", "next_round", "on_hold", "no_contact", "reopened")


@dataclass(frozen=True)
class Question:
    """`what` is asked; `heard` are their words that it rests on. `yes` and `no` are facts to merge."""

    what: str
    heard: str
    text: str
    yes: Mapping[str, object]
    no: Mapping[str, object]

    @property
    def stops_all(self) -> bool:
        return self.what in STOPS_ALL

    def as_json(self) -> dict:
        return {**vars(self)}


def first_open(facts: Facts, clock: Clock, settled: Event | None, asked: Fields) -> Question | None:
    """`settled` is what answered or ended it."""
    return next(_reopened(facts, clock, settled, asked), None)


def _reopened(facts: Facts, clock: Clock, settled: Event | None, asked: Fields) -> Iterator[Question]:
    """They wrote again after an ending, and it does not show whether the job is open again."""
    if settled is None or not settled.kind.ends:
        return
    words = words_of(facts.events, clock)
    since = [one for one, word in zip(facts.events, words, strict=True) if word and _is_later(one, settled, facts)]
    if since and "reopened" not in since[-1].not_so:
        last = since[-1]
        told = f"{settled.kind.told}, and on {without_year(last.date, facts.country)} you heard from them again."
        yield Question(
            "reopened",
            last.said or "",
            f"{told} Is it open again?",
            yes={"events": [{"date": last.date.isoformat(), "what": "reopened"}]},
            no=_not_so(last, "reopened", asked),
        )


def _is_later(event: Event, settled: Event, facts: Facts) -> bool:
    return facts.events.index(event) > facts.events.index(settled)


def _not_so(event: Event, what: str, asked: Fields) -> dict[str, object]:
    """The event told again with what is not so about it: see `facts`."""
    return {"events": [{**facts_.event_json(event, asked), "not_so": [what]}]}
