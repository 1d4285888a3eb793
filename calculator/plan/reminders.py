"""What a plan puts into a calendar: one entry for each step, and one for each that fell away.

Here are the words and the days, and the links that add a single step to an online calendar;
`doors.calendar_file` writes the file. No entry holds a name: a calendar may be shared.

Many calendars drop alarms, some show a cancelled entry like any other, and a few never update one. So an entry
must make sense by its title alone, and one that nothing is left to do about lies on a day that has gone by.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from urllib.parse import quote, urlencode

from calculator.address import fragment
from calculator.dates import ONE_DAY, in_short_without_year
from calculator.plan import share
from calculator.plan.facts import Facts
from calculator.plan.planner import Plan
from calculator.plan.steps import KINDS, Step
from calculator.rules import Rulebook

GOOGLE = "https://calendar.google.com/calendar/render"
OUTLOOK = "https://outlook.live.com/calendar/deeplink/compose"

# The reasons of the steps are long, and the same in both links and in the next answer.
_quote = lru_cache(maxsize=128)(quote)

# After midnight of the entry's day, wherever the calendar is. Before it, as most calendars do by themselves,
# would ring on the eve.
MORNING = timedelta(hours=9)
# A thank-you may be due on the interview's own day, and is not to ring before it is over.
EVENING = timedelta(hours=18)

FELL_AWAY = "Your plan has changed, and this step is no longer part of it. There's nothing to do."


@dataclass(frozen=True)
class Entry:
    """One whole day in the calendar, which rings so long after it began, if at all.

    `step` is the id of its step, also when the plan has that step no more.
    """

    step: str
    on: date
    title: str
    text: str
    rings: timedelta | None = None
    cancelled: bool = False


def of(plan: Plan, facts: Facts, rulebook: Rulebook, address: str) -> list[Entry]:
    """`address` is the site's, for the links to the plan, its letters and guides. They hold what a shared link does.

    No message is in it while a question is open that would stop it.
    """
    waits = plan.question is not None and plan.question.stops_all
    steps = [step for step in plan.steps if not (waits and step.is_open and KINDS[step.kind].is_message)]
    shared = share.of(facts, plan, rulebook.fields)
    entries = [_entry(step, facts, address, shared) for step in steps]
    return entries + [_cancelled(id, kind, facts) for id, kind in _gone(plan, facts, rulebook)]


def taken_back(plan: Plan, facts: Facts, rulebook: Rulebook) -> list[Entry]:
    """What a file of this interview may have put there, fallen away: the person deleted the interview."""
    there = ((step.id, step.kind) for step in plan.steps)
    return [_cancelled(id, kind, facts) for id, kind in (*there, *_gone(plan, facts, rulebook))]


def google_link(step: Step, facts: Facts, address: str) -> str:
    """Opens Google Calendar with one step filled in; nothing is saved before the person says so.

    The click alone sends its text there, so no link in it holds the person's facts.
    """
    days = f"{step.on:%Y%m%d}/{step.on + ONE_DAY:%Y%m%d}"
    words = {"text": _title(step, facts), "details": _text(step, address)}
    return _link(GOOGLE, {"action": "TEMPLATE", "dates": days, **words, "crm": "AVAILABLE"})


def outlook_link(step: Step, facts: Facts, address: str) -> str:
    """The same for Outlook on the web. Microsoft documents no such link; it is the one in common use."""
    days = {"startdt": step.on, "enddt": step.on + ONE_DAY, "allday": "true", "freebusy": "free"}
    words = {"subject": _title(step, facts), "body": _text(step, address)}
    return _link(OUTLOOK, {"path": "/calendar/action/compose", "rru": "addevent", **days, **words})


def _link(calendar: str, values: dict) -> str:
    # Not the form encoding: Outlook shows its plus signs.
    return f"{calendar}?{urlencode(values, quote_via=_quote)}"


# Steps of the plan


def _entry(step: Step, facts: Facts, address: str, shared: Mapping[str, object]) -> Entry:
    if step.state == "off":
        return _cancelled(step.id, step.kind, facts)
    return Entry(step.id, step.on, _title(step, facts), _text(step, address, shared), _rings(step))


def _rings(step: Step) -> timedelta | None:
    if not step.is_open:
        return None
    return EVENING if step.kind == "thank_you" else MORNING


def _title(step: Step, facts: Facts) -> str:
    return f"Hear Back{'' if step.is_open else ', done'}: {step.title} {_interview_of(facts)}"


def _interview_of(facts: Facts) -> str:
    return f"(interview of {in_short_without_year(facts.interview, facts.country)})"


def _text(step: Step, address: str, shared: Mapping[str, object] | None = None) -> str:
    """With the facts to share, the letter opens with its dates, and the plan can be come back to."""
    site = address.rstrip("/") + "/"
    lines = [step.because.text]
    if step.letter and step.is_open:
        lines.append(f"The letter: {site}letters/#{fragment({'letter': step.letter, **(shared or {})})}")
    if shared:
        lines.append(f"Your plan: {site}calculator/#{fragment(shared)}")
    return "\n\n".join([*lines, f"Why: {site}{step.because.guide}"])


# Steps that fell away


def _cancelled(id: str, kind: str, facts: Facts) -> Entry:
    """On the interview's day, which has mostly gone by: no calendar nags about it, whatever it makes of the rest."""
    known = KINDS[kind]
    name = known.variants.get(id, known.wording).noun  # a check-in's id is that of its rule
    title = f"Hear Back, no longer needed: {name} {_interview_of(facts)}"
    return Entry(id, min(facts.interview, facts.today), title, FELL_AWAY, cancelled=True)


def _gone(plan: Plan, facts: Facts, rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    """Ids and kinds of steps that this plan has not, but an earlier file of this interview may have had.

    Only those: whoever takes the calendar for the first time should not find it full of cancelled entries.
    The question in the interview, an answer and word of another offer need none: they are due at once, so
    that the day of such an entry has gone by.
    """
    may_have_been = [(f"follow-up-{number}", "follow_up") for number in _follow_ups(plan, facts, rulebook)]
    if facts.check_in:
        may_have_been.append(("check-in", "follow_up"))
    if plan.is_over:
        may_have_been.append(("close", "close"))
    there = {step.id for step in plan.steps}
    yield from (gone for gone in may_have_been if gone[0] not in there)


def _follow_ups(plan: Plan, facts: Facts, rulebook: Rulebook) -> range:
    """The numbers of the follow-ups that were possible before the employer, or the person, wanted fewer."""
    sent = _count(facts.events) - _count(plan.clock.since)
    # Whoever chose the lightest pace may have begun with any other.
    pace = "persistent" if facts.pace == "light" else facts.pace
    most = min(rulebook.number("follow-ups-in-all"), sent + rulebook.part("pace", pace))
    return range(1, most + 1)


def _count(events: tuple) -> int:
    return sum(event.what == "follow_up" for event in events)
