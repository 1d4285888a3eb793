"""What a plan comes to: its status, and the first sentence of the answer, which says what to do today.

Worried people read one line. It says what to do now, and nothing that judges them or their chances.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from calculator.dates import ONE_DAY, without_year
from calculator.plan.facts import Facts, Window
from calculator.plan.lastword import Clock
from calculator.plan.questions import Question
from calculator.plan.steps import KINDS, Step
from calculator.rules import Rulebook, cardinal, in_words

NOT_FIRM = "Good news, not firm yet."
LET_GO = "You can let this go today."
HOLD_ON = "Until an offer is written and its conditions are met, don't resign, turn down other offers or stop applying."


# What begins a headline while it is not known whether they were asked.
DOUBT = "If you haven't asked yet, "
EITHER = "either is fine. They may still call."

# What an answer that they wait for is about, by its rule, where that is more than what they asked for.
OWED = {
    "not-firm": f"{NOT_FIRM} Thank them today, and ask for it in writing. {HOLD_ON}",
    "call-back": "You missed their call. Call back today, before anything else.",
    "round-without-day": f"They want to see you again. Say today that you'd be glad to, and ask which day. {HOLD_ON}",
    "no-show": "It didn't happen as arranged. Send them one kind line today, and ask for a new time.",
}


@dataclass(frozen=True)
class Standing:
    """How things stand: all that a headline is made from."""

    facts: Facts
    rulebook: Rulebook
    clock: Clock
    status: str
    steps: tuple[Step, ...]
    advice: tuple[str, ...]
    question: Question | None = None

    @property
    def day(self) -> int:
        return (self.facts.today - self.facts.interview).days

    @property
    def promise(self) -> Window | None:
        return self.clock.promise

    def written(self, day: date) -> str:
        return without_year(day, self.facts.country)

    def are(self, state: str, kind: str) -> list[Step]:
        return [step for step in self.steps if step.kind == kind and step.state == state]


@dataclass(frozen=True)
class Status:
    """All that is known of a status. `state` says it in a list of interviews; without one the last event does.

    `is_over`: nothing is left to do. `is_due`: something is to be done today.
    """

    headline: Callable[[Standing], str]
    state: str = ""
    is_over: bool = False
    is_due: bool = False


def of(standing: Standing) -> str:
    return _yesterday(standing) + STATUSES[standing.status].headline(standing)


def _yesterday(at: Standing) -> str:
    """The day after their date belongs to that date."""
    latest = at.promise.latest if at.promise else None
    waits = at.status in ("waiting", "follow_up_due")
    return "Their date was yesterday. " if waits and latest and latest + ONE_DAY == at.facts.today else ""


def _question(at: Standing) -> str:
    assert at.question
    return at.question.text


def _closed(at: Standing) -> str:
    return [event.kind for event in at.facts.events if event.kind.ends][-1].headline


def _answered(at: Standing) -> str:
    """By the kind of good news that is the furthest on."""
    whats = {event.what for event in at.facts.events if event.is_firm}
    return [kind for kind in at.rulebook.events.values() if kind.is_good_news and kind.id in whats][-1].headline


def _before_interview(at: Standing) -> str:
    return (
        "Before you leave the interview, ask: “When can I expect to hear back?” "
        "If they can't say, agree a day and a way to check in."
    )


def _may_close(at: Standing) -> str:
    """Stopping to count on it never hides what somebody else waits for."""
    urgent = [step for step in at.steps if step.is_open and KINDS[step.kind].others_wait]
    urgent += [step for step in at.steps if step.waits_on(at.facts.today) and not step.optional]
    if urgent:
        return _due(urgent[0], at)
    if choice := _or_ask(at):
        begins = NOT_FIRM if "not_firm_yet" in at.advice else "You asked, and gave it time."
        return f"{begins} {choice}: {EITHER}"
    if "not_firm_yet" in at.advice:
        return f"{NOT_FIRM} But you gave it time, so from today you may stop counting on it. They may still call."
    if at.are("done", "follow_up"):
        return "You asked, and gave it time. From today you may stop counting on it. They may still call."
    if at.clock.silence_means_no:
        passed = ", and their date has passed" if at.promise else ""
        return f"They said that silence would mean no{passed}. From today you may stop counting on it."
    return "You left it with them and gave it time. From today you may stop counting on it. They may still call."


def _or_ask(at: Standing) -> str:
    """Stopping and a further message, in one sentence."""
    ahead = next((step for step in at.steps if step.kind == "follow_up" and step.is_open), None)
    if ahead is None:
        return ""
    if ahead.on == at.facts.today:
        return "Ask once more today, or stop counting on it"
    return f"From today you may stop counting on it, or ask once more on {at.written(ahead.on)}"


def _follow_up_due(at: Standing) -> str:
    return _due(next(step for step in at.steps if step.waits_on(at.facts.today)), at)


def _due(step: Step, at: Standing) -> str:
    if step.because.rule in OWED:
        return OWED[step.because.rule]
    if step.kind == "follow_up":
        return _ask(step, at)
    whom = "your agency" if at.facts.via == "agency" else "the employer you're waiting for"
    deadline = at.facts.answer_by and at.written(at.facts.answer_by)
    return KINDS[step.kind].due.format(employer=whom, deadline=deadline)


def _ask(step: Step, at: Standing) -> str:
    if "not_firm_yet" in at.advice:
        return f"{NOT_FIRM} Today is a good day to ask {_what_is_missing(at)}."
    if step.optional:
        return "You asked, and gave it time. You may ask once more today, and you need not."
    if _weeks_on(at):
        return f"{_so_far(at)} {LET_GO} If you'd still like to ask, here's the letter."
    if step.state == "late":
        return _unless_asked(at, f"it has been {in_words(at.day, 'days')}, and it isn't too late to ask.")
    return _unless_asked(at, KINDS[step.kind].due)


def _what_is_missing(at: Standing) -> str:
    """Of the last good news: the day of a round is never a matter of writing."""
    last = [event for event in at.facts.events if event.kind.is_good_news][-1]
    if last.what != "offer":
        return "which day they have in mind"
    return "where its conditions stand" if last.terms == "conditional" else "when it will be in writing"


def _unless_asked(at: Standing, sentence: str) -> str:
    """Whoever comes late may have asked already and not said so."""
    if not at.facts.events and at.day >= at.rulebook.number("ask-contacted"):
        return f"{DOUBT}{sentence}"
    return _begun(sentence)


def without_doubt(headline: str) -> str:
    """The same for whoever told that they have not asked."""
    before, doubt, after = headline.partition(DOUBT)
    return before + _begun(after) if doubt else headline


def _begun(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]


def _thank_you_due(at: Standing) -> str:
    thanks = next(step for step in at.steps if step.kind == "thank_you")
    if thanks.optional:
        return _waiting(at)
    if thanks.to == "agency":
        return "Call your agency today and say how it went. Then leave it with them."
    when = "today or tomorrow" if at.day == 0 else "today"
    return f"Send a short thank-you {when}. Then leave it with them."


def _waiting(at: Standing) -> str:
    if "not_firm_yet" in at.advice:
        return f"{NOT_FIRM} {HOLD_ON}"
    if "enough_asked" in at.advice:
        times = len(at.are("done", "follow_up"))
        asked = {1: "once", 2: "twice"}.get(times, f"{cardinal(times)} times")
        return f"You've asked {asked}. Leave it with them now: you've done your part."
    if at.clock.is_on_hold:
        return f"They put it on hold. {_today(at)} You may let it go at any time. {_next(at)}"
    if _weeks_on(at):
        return " ".join([_so_far(at), LET_GO, "If you'd still like to ask, there's a day for it.", _next(at)])
    return " ".join([_so_far(at), *_their_turn(at), _today(at), _next(at)])


def _today(at: Standing) -> str:
    thanks = [step for step in at.steps if step.kind == "thank_you" and step.is_open and step.on == at.facts.today]
    if not thanks:
        return "Nothing to do today."
    if thanks[0].optional:
        return "Nothing has to be done today."
    if thanks[0].to == "agency":
        return "A word to your agency about how it went is still welcome today."
    return "A late thank-you is still welcome today."


def _weeks_on(at: Standing) -> bool:
    """So long after the last word that letting go comes first, and asking second."""
    late = at.are("late", "follow_up")
    return bool(late) and at.day >= at.rulebook.number("weeks-on") and not at.facts.events


def _so_far(at: Standing) -> str:
    if at.day < 2:
        return f"Your interview was {'yesterday' if at.day else 'today'}."
    return f"{in_words(at.day, 'days', 'capital')} since your interview."


def _their_turn(at: Standing) -> list[str]:
    if at.promise and at.promise.latest and at.facts.today <= at.promise.latest:
        return [f"They said by {at.written(at.promise.latest)}, so leave it with them until then."]
    return []


def _next(at: Standing) -> str:
    """Who waits has at least the day ahead on which to stop counting on it."""
    days = [step for step in at.steps if step.is_open and step.on > at.facts.today]
    ahead = next(step for step in days if KINDS[step.kind].is_message or step.kind == "close")
    return f"Next: {at.written(ahead.on)}."


# A plan has the first of these that holds (see `plan._Planner.status`).
STATUSES = {
    "question": Status(_question, "A question is open"),
    "closed": Status(_closed, is_over=True),
    "answered": Status(_answered, is_over=True),
    "before_interview": Status(_before_interview, "Before the interview"),
    "may_close": Status(_may_close, "You may stop counting on it"),
    "follow_up_due": Status(_follow_up_due, "Something to do", is_due=True),
    "thank_you_due": Status(_thank_you_due, "Time to say thank you", is_due=True),
    "waiting": Status(_waiting, "Waiting"),
}
