"""Plans walked day by day: obeyed to the letter from the interview to the end, or let lie for a day.

Whoever does exactly as told must never be told that it was wrong, and a date may only move when something new happened.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

TOLD = {
    "thank_you": "thank_you",
    "follow_up": "follow_up",
    "tell_other_offer": "told_other_offer",
    "answer": "answered",
}
ENDED = ("closed", "answered", "question")
LONGEST = 400  # days: no plan of one employer's silence is longer

PlanOf = Callable[[Mapping], Mapping]


def day_of(text: str) -> date:
    return date.fromisoformat(text)


def waiting(plan: Mapping) -> dict[str, Mapping]:
    return {step["id"]: step for step in plan["steps"] if step["state"] not in ("done", "off")}


@dataclass
class Walk:
    """Someone who does on each day what the plan says for it, and tells it."""

    raw: Mapping
    plan_of: PlanOf
    eager: bool  # does what is a choice, too
    news: Sequence[Mapping] = ()  # what the employer does meanwhile, by date
    knows_answered: bool = False
    events: list[dict] = field(default_factory=list)
    reasons: dict[tuple[str, str], Mapping] = field(default_factory=dict)

    def facts(self, today: date) -> dict:
        return {**self.raw, "today": today.isoformat(), "events": list(self.events)}

    def breaches(self) -> Iterator[str]:
        today = day_of(self.raw["interview"])
        last = today + timedelta(LONGEST)
        before: Mapping | None = None
        while today <= last:
            fresh = [one for one in self.news if one["date"] == today.isoformat()]
            self.events += map(dict, fresh)
            plan = self.plan_of(self.facts(today))
            yield from self._seen(plan, today)
            if before is not None and not fresh:
                yield from self._moved(before, plan, today)
            done, plan = yield from self._obey(plan, today)
            if plan["status"] in ENDED:
                return
            if plan["status"] == "may_close" and not (self.eager and self._asks(plan)):
                self.events.append({"date": today.isoformat(), "what": "let_go"})
                ended = self.plan_of(self.facts(today))
                if ended["status"] != "closed":
                    yield f"{today}: let go as told, and the status is {ended['status']}"
                return
            before, today = plan, self._next_day(plan, today, bool(done))
        yield f"no end by {last}"

    def _asks(self, plan: Mapping) -> list[str]:
        return [step["id"] for step in waiting(plan).values() if step["kind"] == "follow_up"]

    def _next_day(self, plan: Mapping, today: date, acted: bool) -> date:
        """Tomorrow; or, where nothing can change meanwhile, the day before the next one that matters."""
        tomorrow = today + timedelta(1)
        if acted:
            return tomorrow
        matter = [
            day_of(step[end]) for step in plan["steps"] if step["state"] != "done" for end in ("on", "by", "from")
        ]
        matter += [day_of(one["date"]) for one in self.news]
        matter += [day_of(plan["close_from"])] if plan["close_from"] else []
        nexts = [day for day in matter if day > today]
        return max(tomorrow, min(nexts) - timedelta(1)) if nexts else tomorrow

    def _seen(self, plan: Mapping, today: date) -> Iterator[str]:
        """What was done as told is done, with the reason it had that day, and nothing is late."""
        for step in plan["steps"]:
            reason = self.reasons.get((step["kind"], step["on"]))
            if step["state"] == "done" and reason and step["because"]["rule"] != reason["rule"]:
                yield f"{today}: {step['id']} was done for {reason['rule']}, now for {step['because']['rule']}"
            if step["state"] == "done" and reason and step["because"]["text"] != reason["text"]:
                yield f"{today}: {step['id']} was done because {reason['text']!r}, now {step['because']['text']!r}"
            if self.eager and step["state"] == "late" and step["kind"] in TOLD and self._tells(step):
                yield f"{today}: {step['id']} is late (by {step['by']}), and all was done as told"
        done = {(step["kind"], step["on"]) for step in plan["steps"] if step["state"] == "done"}
        for kind, on in self.reasons.keys() - done:
            if kind != "answer":
                yield f"{today}: {kind} of {on} was done as told, and is not done"

    def _moved(self, before: Mapping, plan: Mapping, today: date) -> Iterator[str]:
        """A date may only move when something new happened."""
        if plan["status"] in ENDED and before["status"] not in ENDED:
            yield f"{today}: {plan['status']}, and nothing happened"
        now = waiting(plan)
        rolls = self._rolling(before, today)
        for id, step in waiting(before).items():
            if step["kind"] in ("thank_you", "law", "ask", "ask_for_time") or id in rolls:
                continue
            if id not in now:
                # A further message that was let lie falls away on the day from which one may stop.
                let_lie = step["optional"] and today > day_of(step["by"]) and plan["status"] == "may_close"
                if not let_lie:
                    yield f"{today}: {id} of {step['on']} is gone"
                continue
            follows = rolls and step["kind"] in ("close", "follow_up")
            passed = day_of(step["on"]) < today and now[id]["on"] == today.isoformat()
            if now[id]["on"] != step["on"] and not follows and not passed:
                yield f"{today}: {id} moved from {step['on']} to {now[id]['on']}"
        for id, step in now.items():
            if id not in waiting(before) and step["kind"] in ("follow_up", "tell_other_offer", "answer"):
                yield f"{today}: {id} is new, on {step['on']}"

    def _rolling(self, before: Mapping, today: date) -> set[str]:
        """Choices that were let pass, and what cannot be told: they follow the day."""
        return {
            id
            for id, step in waiting(before).items()
            if day_of(step["on"]) < today and (step["optional"] or not self._tells(step))
        }

    def _tells(self, step: Mapping) -> bool:
        return step["kind"] in TOLD and (step["kind"] != "answer" or self.knows_answered)

    def _for_today(self, plan: Mapping, today: date) -> list[Mapping]:
        steps = [step for step in waiting(plan).values() if step["on"] == today.isoformat() and self._tells(step)]
        return [step for step in steps if self.eager or not step["optional"]]

    def _obey(self, plan: Mapping, today: date) -> Generator[str, None, tuple[list[Mapping], Mapping]]:
        done: list[Mapping] = []
        while plan["status"] not in ENDED and (steps := self._for_today(plan, today)):
            sent = [step for step in done if step["kind"] != "thank_you"]
            if sent and any(step["kind"] != "thank_you" for step in steps):
                yield f"{today}: {sent[0]['id']} was sent as told, and now {steps[0]['id']} is for today as well"
                break
            step = steps[0]
            told = {"date": today.isoformat(), "what": TOLD[step["kind"]]}
            if step["channel"]:
                told["channel"] = step["channel"]
            self.events.append(told)
            self.reasons[step["kind"], step["on"]] = step["because"]
            after = self.plan_of(self.facts(today))
            yield from self._seen(after, today)
            yield from self._moved_by_sending(plan, after, step, today)
            done.append(step)
            plan = after
        return done, plan

    def _moved_by_sending(self, plan: Mapping, after: Mapping, sent: Mapping, today: date) -> Iterator[str]:
        """Sending on the day it was told for is what the plan reckoned with."""
        now = waiting(after)
        for id, step in waiting(plan).items():
            if step is sent or step["kind"] in ("law", "ask", "thank_you", "ask_for_time"):
                continue
            if id not in now:
                yield f"{today}: {sent['id']} was sent as told, and {id} of {step['on']} is gone"
            elif now[id]["on"] != step["on"]:
                yield f"{today}: {sent['id']} was sent as told, and {id} moved from {step['on']} to {now[id]['on']}"
        for id, step in now.items():
            if id not in waiting(plan):
                yield f"{today}: {sent['id']} was sent as told, and {id} is new, on {step['on']}"


def moved_overnight(raw: Mapping, plan_of: PlanOf) -> Iterator[str]:
    """Without a new event no step but the late first message ever moves to a later day (and what hangs on it)."""
    today = day_of(raw["today"])
    tomorrow = today + timedelta(1)
    before, plan = plan_of(raw), plan_of({**raw, "today": tomorrow.isoformat()})
    now = waiting(plan)
    let_lie = [step for step in waiting(before).values() if day_of(step["on"]) <= today]
    if any(not step["optional"] for step in let_lie if step["kind"] in TOLD and step["kind"] != "thank_you"):
        return
    if tomorrow == day_of(raw["interview"]):
        return
    for id, step in waiting(before).items():
        if day_of(step["on"]) <= today or step["kind"] == "law" or id not in now:
            continue
        still = any(one["kind"] == "follow_up" and day_of(one["by"]) >= today for one in let_lie)
        if day_of(now[id]["on"]) > day_of(step["on"]) and not (still and step["kind"] in ("close", "follow_up")):
            yield f"{tomorrow}: {id} moved from {step['on']} to {now[id]['on']}, and nothing happened"
    if before["status"] == "may_close" and plan["status"] not in ("may_close", *ENDED):
        yield f"{tomorrow}: one could stop, and now the status is {plan['status']}"
