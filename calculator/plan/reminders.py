"""What a plan puts into a calendar: one entry for each step, and one for each that fell away.

Here are the words and the days, and the links that add a single step to an online calendar;
`doors.calendar_file` writes the file. No entry holds a name, but the employer's where the person wishes so: a calendar
may be shared.

Many calendars drop alarms, some show a cancelled entry like any other, and a few never update one. So an entry
must make sense by its title alone, and one that nothing is left to do about lies on a day that has gone by.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from urllib.parse import quote, urlencode

from calculator.address import fragment
from calculator.dates import ONE_DAY, in_short_without_year
from calculator.plan import share
from calculator.plan.facts import Facts
from calculator.plan.planner import Plan
from calculator.plan.steps import KINDS, Kind, Step
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

THEIR_DAY = "the day they said you'd hear by"
FELL_AWAY = "Your plan has changed, and this step is no longer part of it. There's nothing to do."


# The day by which they said one would hear: no step, for it is theirs.
PROMISED = "promised"


@dataclass(frozen=True)
class Wishes:
    """What a person's calendar is to hold beside the plan.

    `beside` stands beside the facts in every link back: which plan it is. `employer` is named in each title.
    `is_first`: no file of this plan was made before, so that nothing needs to be taken out.
    """

    beside: Mapping[str, object] = field(default_factory=dict)
    employer: str = ""
    is_first: bool = False


@dataclass(frozen=True)
class Entry:
    """One whole day in the calendar, which rings so long after it began, if at all.

    `step` is the id of its step, also when the plan has that step no more, or PROMISED.
    """

    step: str
    on: date
    title: str
    text: str
    rings: timedelta | None = None
    cancelled: bool = False


def of(plan: Plan, facts: Facts, rulebook: Rulebook, address: str, wishes: Wishes | None = None) -> list[Entry]:
    """`address` is the site's, for the links to the plan, its letters and guides. They hold what a shared link does.

    Nothing to send or to ask is in it while a question is open that would stop it.
    """
    wishes = wishes or Wishes()
    waits = plan.question is not None and plan.question.stops_all
    steps = [step for step in plan.steps if not (waits and step.is_open and _is_advice(KINDS[step.kind]))]
    shared = {**share.of(facts, plan, rulebook.fields), **wishes.beside}
    entries = [_entry(step, facts, address, shared, wishes) for step in steps if step.state != "off"]
    if not waits and (latest := _promised(plan)):
        entries.append(_their_day(latest, facts, address, shared, wishes))
    return entries if wishes.is_first else entries + _taken_out(plan, facts, rulebook, wishes)


def _is_advice(kind: Kind) -> bool:
    return kind.is_message or kind.others_wait


def taken_back(plan: Plan, facts: Facts, rulebook: Rulebook) -> list[Entry]:
    """What a file of this interview may have put there, fallen away: the person deleted the interview."""
    there = {step.id: _noun(step.id, step.kind) for step in plan.steps}
    if _promised(plan):
        there[PROMISED] = THEIR_DAY
    gone = {**there, **dict(_gone(plan, facts, rulebook))}
    return [_cancelled(id, noun, facts, Wishes()) for id, noun in gone.items()]


def _promised(plan: Plan) -> date | None:
    """The last day of what they said, while it is still waited for."""
    return plan.promise.latest if plan.promise and not plan.is_over else None


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


def _entry(step: Step, facts: Facts, address: str, shared: Mapping[str, object], wishes: Wishes) -> Entry:
    return Entry(step.id, step.on, _title(step, facts, wishes), _text(step, address, shared), _rings(step))


def _rings(step: Step) -> timedelta | None:
    if not step.is_open:
        return None
    return EVENING if step.kind == "thank_you" else MORNING


def _their_day(latest: date, facts: Facts, address: str, shared: Mapping[str, object], wishes: Wishes) -> Entry:
    """Rings not: there is nothing to do on it."""
    title = f"Hear Back: they said you'd hear by today {_interview_of(facts, wishes)}"
    return Entry(
        PROMISED, latest, title, f"It's their turn until today is over.\n\n{_way_back(address, shared, PROMISED)}"
    )


def _title(step: Step, facts: Facts, wishes: Wishes | None = None) -> str:
    return f"Hear Back{'' if step.is_open else ', done'}: {step.title} {_interview_of(facts, wishes or Wishes())}"


def _interview_of(facts: Facts, wishes: Wishes) -> str:
    who = f"{wishes.employer}, " if wishes.employer else ""
    return f"({who}interview of {in_short_without_year(facts.interview, facts.country)})"


def _text(step: Step, address: str, shared: Mapping[str, object] | None = None) -> str:
    """With the facts to share, the letter opens with its dates, and the plan can be come back to at this step."""
    site = address.rstrip("/") + "/"
    lines = [step.because.text]
    if step.letter and step.is_open:
        lines.append(f"The letter: {site}letters/#{fragment({'letter': step.letter, **(shared or {})})}")
    if shared:
        lines.append(_way_back(address, shared, step.id))
    return "\n\n".join([*lines, f"Why: {site}{step.because.guide}"])


def _way_back(address: str, shared: Mapping[str, object], entry: str) -> str:
    return f"Your plan: {address.rstrip('/')}/calculator/#{fragment({**shared, 'entry': entry})}"


# What fell away


def _cancelled(id: str, noun: str, facts: Facts, wishes: Wishes) -> Entry:
    """On the interview's day, which has mostly gone by: no calendar nags about it, whatever it makes of the rest."""
    title = f"Hear Back, no longer needed: {noun} {_interview_of(facts, wishes)}"
    return Entry(id, min(facts.interview, facts.today), title, FELL_AWAY, cancelled=True)


def _noun(id: str, kind: str) -> str:
    known = KINDS[kind]
    return known.variants.get(id, known.wording).noun  # a check-in's id is that of its rule


def _taken_out(plan: Plan, facts: Facts, rulebook: Rulebook, wishes: Wishes) -> list[Entry]:
    """A thank-you that was not sent in its days has gone by in every calendar: only an end takes it out."""
    off = [step for step in plan.steps if step.state == "off" and (plan.is_over or step.kind != "thank_you")]
    gone = [*((step.id, _noun(step.id, step.kind)) for step in off), *_gone(plan, facts, rulebook)]
    return [_cancelled(id, noun, facts, wishes) for id, noun in gone]


def _gone(plan: Plan, facts: Facts, rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    """Ids and nouns of what this plan has not, but an earlier file of this interview may have had.

    The question in the interview, an answer and word of another offer need none: they are due at once, so
    that the day of such an entry has gone by.
    """
    may_have_been = [(f"follow-up-{number}", "follow_up") for number in _follow_ups(plan, facts, rulebook)]
    if facts.check_in:
        may_have_been.append(("check-in", "follow_up"))
    if plan.is_over:
        may_have_been.append(("close", "close"))
    there = {step.id for step in plan.steps}
    yield from ((id, _noun(id, kind)) for id, kind in may_have_been if id not in there)
    if not _promised(plan) and any(word.promise and word.promise.latest for word in plan.clock.words):
        yield PROMISED, THEIR_DAY


def _follow_ups(plan: Plan, facts: Facts, rulebook: Rulebook) -> range:
    """The numbers of the follow-ups that were possible before the employer, or the person, wanted fewer."""
    sent = _count(facts.events) - _count(plan.clock.since)
    # Whoever chose the lightest pace may have begun with any other.
    pace = "persistent" if facts.pace == "light" else facts.pace
    most = min(rulebook.number("follow-ups-in-all"), sent + rulebook.part("pace", pace))
    return range(1, most + 1)


def _count(events: tuple) -> int:
    return sum(event.what == "follow_up" for event in events)
