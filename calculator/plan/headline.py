"""The first sentence of the answer: what to do today.

Worried people read one line. It says what to do now, and nothing that judges them or their chances.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from calculator import dates
from calculator.plan.facts import Facts
from calculator.rules import Rulebook

if TYPE_CHECKING:
    from calculator.plan.planner import Plan, Step

ENDINGS = {
    "rejection": "They said no. That is hard to hear, and nothing more is asked of you here.",
    "filled": "The post is filled, so there is nothing more to do here.",
    "withdrew": "You have withdrawn, so there is nothing more to do here.",
    "let_go": "You have let this one go. If they call, you can still answer.",
}
NOT_FIRM = "Good news, not firm yet."
LET_GO = "You can let this go today."
HOLD_ON = "Until it is written and its conditions are met, do not resign, turn down other offers or stop applying."


# What begins a headline while it is not known whether they were asked.
DOUBT = "If you have not asked yet, "


def of(plan: Plan, facts: Facts, rulebook: Rulebook) -> str:
    return _BY_STATUS[plan.status](plan, facts, rulebook)


def _closed(plan: Plan, facts: Facts, rulebook: Rulebook) -> str:
    ended = [event.what for event in facts.events if event.what in ENDINGS]
    return ENDINGS[ended[-1]]


def _answered(plan: Plan, facts: Facts, rulebook: Rulebook) -> str:
    if any(event.what == "offer" for event in facts.events):
        return "You have the offer in writing. Read it slowly before you answer: the waiting is over."
    return "They have asked you to the next round, so this wait is over. Get ready for that day."


def _before_interview(plan: Plan, facts: Facts, rulebook: Rulebook) -> str:
    return (
        "Before you leave the interview, ask: “When can I expect to hear back?” "
        "If they cannot say, agree a day and a way to check in."
    )


def _may_close(plan: Plan, facts: Facts, rulebook: Rulebook) -> str:
    """Stopping to count on it never hides what somebody else waits for."""
    urgent = [step for step in plan.steps if step.is_open and step.kind in ("answer", "tell_other_offer")]
    if urgent:
        return _DUE[urgent[0].kind](urgent[0], plan, facts, rulebook)
    if "not_firm_yet" in plan.advice:
        return f"{NOT_FIRM} But you gave it time, so from today you may stop counting on it. They may still call."
    if any(step.kind == "follow_up" and step.state == "done" for step in plan.steps):
        return "You asked, and gave it time. From today you may stop counting on it. They may still call."
    if plan.clock.silence_means_no:
        passed = ", and their date has passed" if plan.promise else ""
        return f"They said that silence would mean no{passed}. From today you may stop counting on it."
    return "You left it with them and gave it time. From today you may stop counting on it. They may still call."


def _follow_up_due(plan: Plan, facts: Facts, rulebook: Rulebook) -> str:
    step = next(step for step in plan.steps if step.is_open and step.on == facts.today and step.kind in _DUE)
    return _DUE[step.kind](step, plan, facts, rulebook)


def _answer(step: Step, plan: Plan, facts: Facts, rulebook: Rulebook) -> str:
    return "They asked you for something. Answer them today, before anything else."


def _tell(step: Step, plan: Plan, facts: Facts, rulebook: Rulebook) -> str:
    whom = "your agency" if facts.via == "agency" else "the employer you are waiting for"
    deadline = dates.without_year(facts.answer_by)
    return f"Tell {whom} about your other offer today: you must answer it by {deadline}."


def _ask(step: Step, plan: Plan, facts: Facts, rulebook: Rulebook) -> str:
    if "not_firm_yet" in plan.advice:
        return f"{NOT_FIRM} Today is a good day to ask when it will be in writing."
    if _weeks_on(plan, facts, rulebook):
        return f"{_so_far(plan)} {LET_GO} If you would still like to ask, here is the letter."
    if step.state == "late":
        return _unless_asked(facts, rulebook, f"it has been {_days(plan.day)}, and it is not too late to ask.")
    return _unless_asked(facts, rulebook, "today is a good day to ask.")


def _unless_asked(facts: Facts, rulebook: Rulebook, sentence: str) -> str:
    """Whoever comes late may have asked already and not said so."""
    waited = (facts.today - facts.interview).days
    if not facts.events and waited >= rulebook.number("ask-contacted"):
        return f"{DOUBT}{sentence}"
    return _begun(sentence)


def without_doubt(headline: str) -> str:
    """The same for whoever told that they have not asked."""
    return _begun(headline.removeprefix(DOUBT))


def _begun(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]


_DUE = {"answer": _answer, "tell_other_offer": _tell, "follow_up": _ask}


def _thank_you_due(plan: Plan, facts: Facts, rulebook: Rulebook) -> str:
    thanks = next(step for step in plan.steps if step.kind == "thank_you")
    if thanks.optional:
        return _waiting(plan, facts, rulebook)
    when = "today or tomorrow" if plan.day == 0 else "today"
    return f"Send a short thank-you {when}. After that it is their turn."


def _waiting(plan: Plan, facts: Facts, rulebook: Rulebook) -> str:
    if "not_firm_yet" in plan.advice:
        return f"{NOT_FIRM} {HOLD_ON}"
    if "enough_asked" in plan.advice:
        times = sum(step.kind == "follow_up" and step.state == "done" for step in plan.steps)
        asked = {1: "once", 2: "twice"}.get(times, f"{times} times")
        return f"You have asked {asked}. Leave it with them now: it is their turn, and you did it right."
    if _weeks_on(plan, facts, rulebook):
        return " ".join([_so_far(plan), LET_GO, "If you would still like to ask, there is a day for it.", _next(plan)])
    return " ".join([_so_far(plan), *_their_turn(plan, facts), _today(plan), _next(plan)])


def _today(plan: Plan) -> str:
    late = any(step.kind == "thank_you" and step.state == "late" and not step.optional for step in plan.steps)
    return "A late thank-you is still welcome today." if late else "Nothing to do today."


def _weeks_on(plan: Plan, facts: Facts, rulebook: Rulebook) -> bool:
    """So long after the last word that letting go comes first, and asking second."""
    late = any(step.kind == "follow_up" and step.state == "late" for step in plan.steps)
    return late and plan.day >= rulebook.number("weeks-on") and not facts.events


def _so_far(plan: Plan) -> str:
    return "Your interview was today." if plan.day == 0 else f"{_days(plan.day)} since your interview."


def _their_turn(plan: Plan, facts: Facts) -> list[str]:
    if plan.promise and plan.promise.latest and facts.today <= plan.promise.latest:
        return [f"They said by {dates.without_year(plan.promise.latest)}, so it is still their turn."]
    return []


def _next(plan: Plan) -> str:
    """Who waits has at least the day ahead on which to stop counting on it."""
    ahead = next(step for step in plan.steps if step.is_open and step.kind in ("follow_up", "close"))
    return f"Next: {dates.without_year(ahead.on)}."


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"


_BY_STATUS = {
    "closed": _closed,
    "answered": _answered,
    "before_interview": _before_interview,
    "may_close": _may_close,
    "follow_up_due": _follow_up_due,
    "thank_you_due": _thank_you_due,
    "waiting": _waiting,
}
