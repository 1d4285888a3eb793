"""Which of the times in a text is about the answer, and what the text as a whole promises."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from ..dates import ONE_DAY
from .clauses import FRESH_START, Clause, Found
from .moment import Moment
from .spans import Aside, Following, Span, Undated, Window
from .topics import (
    ABOUT, ANSWER, AWAY, CLOSING, CONTACT, CORRECTION, DECIDE, DEPENDS, ELSEWHERE, FINISH, IF, INSTEAD_OF, INVITE,
    MEETING, NO_LUCK, NOT, NOT_MEANT, ONCE, ONLY_SUCCESSFUL, RETURN, SEEING, STEPS, TASK, TERMS, THEN, WHEN,
)  # fmt: skip

# What "not" makes of each kind of words: nothing until they are over, nothing until they begin, or no
# later than they say. A floor that is denied is a limit ("it won't be more than a week").
OVER = frozenset({"on", "by", "in", "within"})
BEGUN = frozenset({"before", "until", "for"})
FLOORS_DENIED = frozenset({"after", "more than"})


@dataclass(frozen=True)
class Told:
    """One time, the topic it belongs to and the clause it stands in."""

    window: Window
    topic: str | None
    clause: Clause
    found: Found

    @property
    def is_answer(self) -> bool:
        return self.topic is None or self.topic in ANSWER

    @property
    def is_floor(self) -> bool:
        return self.window.latest is None


@dataclass(frozen=True)
class Verdict:
    kind: str
    earliest: date | None
    latest: date | None
    rests_on: tuple[Found, ...] = ()
    others: tuple[Window, ...] = ()
    sure: bool = True


NOTHING = Verdict("none", None, None)


def decide(clauses: list[Clause], moment: Moment) -> Verdict:
    told = _placed(clauses, moment)
    answers = _still_standing([t for t in told if t.is_answer], clauses)
    steps = [t for t in told if t.topic in STEPS]
    waits = _undated_condition(clauses, told)
    if answers:
        if waits and all(t.window.counted for t in answers):
            return _counted_from_event(answers, steps, moment) or waits
        return _together(answers, steps)
    return _hangs_on(steps, clauses, moment) or waits or NOTHING


# Placing each time


def _placed(clauses: list[Clause], moment: Moment) -> list[Told]:
    """Every time that may matter, with its topic; those told by another one are worked out on the way."""
    placed: list[Told] = []
    before: Span | None = None
    for number, clause in enumerate(clauses):
        for found in clause.found:
            window = _window(found, before)
            if window is None or _is_dropped(found, clause):
                continue
            window = _within_named_week(window, before)
            before = window.span
            topic = _topic(found, number, clauses)
            placed.append(_as_meant(Told(window, topic, clause, found), clauses, moment))
    return placed


def _window(found: Found, before: Span | None) -> Window | None:
    value = found.value
    if isinstance(value, Following):
        return value.after(before) if before else value.alone
    return value if isinstance(value, Window) else None


def _within_named_week(window: Window, before: Span | None) -> Window:
    """ "Next week, Wednesday at the latest": the Wednesday of that week."""
    if before is None or "week" not in before.unit or window.span.unit != "weekday" or window.span.last >= before.first:
        return window
    moved = window.span.last + 7 * ONE_DAY
    return replace(window, earliest=min(window.earliest if window.bound == "by" else moved, moved), latest=moved, span=Span(moved, moved, "weekday"))


def _is_dropped(found: Found, clause: Clause) -> bool:
    """Whether the words just before say that this time does not hold ("instead of Friday")."""
    return any(f.value == INSTEAD_OF and f.end == found.start for f in clause.found if not f.is_time)


def _topic(found: Found, number: int, clauses: list[Clause]) -> str | None:
    clause = clauses[number]
    own = [f for f in clause.found if not f.is_time and f.value in ABOUT]
    if clause.has(IF) and any(c.has(INVITE) for c in clauses if c.sentence == clause.sentence):
        return INVITE
    before = [f.value for f in own if f.start < found.start]
    if own:
        return _nearest(before or [own[0].value], {f.value for f in own})
    return _borrowed(number, clauses)


def _nearest(before: list[str], around: set[str]) -> str:
    """The last topic named; being done with something is a step when other people are what is done with."""
    if before[-1] == FINISH:
        return FINISH if around & {SEEING, MEETING, CLOSING} else DECIDE
    if before[-1] == DECIDE and CONTACT in before:
        return CONTACT
    return before[-1]


def _borrowed(number: int, clauses: list[Clause]) -> str | None:
    """A clause that names no topic speaks of the one before it in the sentence, else of the next."""
    clause = clauses[number]
    if clause.begins_with not in FRESH_START:
        for earlier in reversed(clauses[:number]):
            if earlier.sentence != clause.sentence:
                break
            if earlier.about:
                return earlier.about[-1]
    for later in clauses[number + 1 :]:
        if later.sentence != clause.sentence:
            break
        if later.about:
            return later.about[0]
    previous = [c for c in clauses[:number] if c.sentence == clause.sentence - 1]
    topics = [topic for c in previous for topic in c.about]
    return topics[-1] if topics and topics[-1] in (TERMS, TASK) and not set(topics) & ANSWER else None


# What each time means where it stands


def _as_meant(told: Told, clauses: list[Clause], moment: Moment) -> Told:
    window = told.window
    if window.bound == "starting" and not told.clause.said_before(told.found.start, *ANSWER):
        return replace(told, topic=TERMS)
    if not told.is_answer:
        return told
    if _is_invitation(told, clauses):
        return replace(told, window=_as_limit(window, moment))
    if told.clause.said_before(told.found.start, NOT) and not _silence(clauses, told.clause.sentence):
        return replace(told, window=_denied(window, moment))
    return told


def _is_invitation(told: Told, clauses: list[Clause]) -> bool:
    """ "If you have not heard by the 24th, ring us": the employer expects to have called by then."""
    sentence = [c for c in clauses if c.sentence == told.clause.sentence]
    unheard = any(_is_unheard(c) for c in sentence)
    return told.topic == INVITE or unheard


def _is_unheard(clause: Clause) -> bool:
    return clause.has(IF) and clause.has(CONTACT, DECIDE) or clause.has(IF) and clause.has(NOT)


def _as_limit(window: Window, moment: Moment) -> Window:
    if window.latest is None:
        return replace(window, earliest=min(moment.tomorrow, window.earliest), latest=window.earliest, bound="by")
    return replace(window, earliest=min(moment.tomorrow, window.latest), bound="by")


def _denied(window: Window, moment: Moment) -> Window:
    if window.bound in FLOORS_DENIED:
        return _as_limit(replace(window, latest=window.span.last), moment)
    if window.bound in OVER:
        start = window.latest if window.counted else window.span.last
        return replace(window, earliest=start if window.counted else start + ONE_DAY, latest=None, bound="from", others=())
    if window.bound in BEGUN:
        return replace(window, earliest=window.span.first, latest=None, bound="from", others=())
    return window


# Which ones stand


def _still_standing(answers: list[Told], clauses: list[Clause]) -> list[Told]:
    """Without what was corrected later, and without the decision when the call was promised too."""
    corrected = [f.start for c in clauses for f in c.found if f.value == CORRECTION]
    for at in corrected:
        after = [t for t in answers if t.found.end > at]
        answers = after or answers
    calls = [t for t in answers if t.topic in (CONTACT, INVITE)]
    if calls and any(t.topic == DECIDE for t in answers):
        answers = [t for t in answers if t.topic != DECIDE or t.clause.sentence == -1]
    return answers


# Putting several together


def _together(answers: list[Told], steps: list[Told]) -> Verdict:
    closed = [t for t in answers if not t.is_floor]
    floors = [t for t in answers if t.is_floor]
    rests_on = tuple(t.found for t in answers)
    if not closed:
        last = max(floors, key=lambda t: t.window.earliest)
        return Verdict("window", last.window.earliest, None, rests_on)
    window, sure = closed[0].window, True
    for told in closed[1:]:
        window, agree = _merged(window, told.window)
        sure = sure and agree
    window = _raised(window, floors, closed)
    if window.latest:
        window = _not_before_steps(window, [s for s in steps if s.clause.sentence == closed[-1].clause.sentence and s.topic in (MEETING, FINISH)])
    return Verdict("window", window.earliest, window.latest, rests_on, window.others, sure and not window.others)


def _merged(first: Window, second: Window) -> tuple[Window, bool]:
    """Two times for the same answer: what they share, or everything from one to the other."""
    if first.bound == second.bound == "by" and first.latest != second.latest:
        return replace(second, others=(first,)), False
    if second.bound == "by" and first.earliest <= second.latest:
        return replace(second, earliest=first.earliest, others=()), True
    start, end = max(first.earliest, second.earliest), min(first.latest, second.latest)
    if start <= end:
        return replace(second, earliest=start, latest=end, others=()), True
    start, end = min(first.earliest, second.earliest), max(first.latest, second.latest)
    return replace(second, earliest=start, latest=end, others=(first, second)), False


def _raised(window: Window, floors: Iterable[Told], closed: list[Told]) -> Window:
    for floor in floors:
        if floor.window.earliest <= window.latest:
            window = replace(window, earliest=max(window.earliest, floor.window.earliest))
        elif floor.found.start > closed[-1].found.start:
            window = replace(window, earliest=floor.window.earliest, latest=None)
    return window


def _not_before_steps(window: Window, steps: Iterable[Told]) -> Window:
    """A step that comes first holds the answer back ("the panel sits on Thursday, you'll hear by Monday")."""
    for step in steps:
        span = step.window.span
        if window.bound == "by" and span.first == span.last and window.earliest <= span.last <= window.latest:
            window = replace(window, earliest=span.last)
    return window


# Conditions


def _undated_condition(clauses: list[Clause], told: list[Told]) -> Verdict | None:
    for number, clause in enumerate(clauses):
        if _is_condition(clause, clauses[number + 1 : number + 2]):
            return Verdict("conditional", None, None, tuple(clause.found))
    if any(isinstance(f.value, Undated) for c in clauses for f in c.found):
        return Verdict("conditional", None, None, tuple(f for c in clauses for f in c.found if isinstance(f.value, Undated)))
    return None


def _is_condition(clause: Clause, following: list[Clause]) -> bool:
    if clause.has(DEPENDS):
        return True
    if clause.has(ONCE):
        return bool(set(clause.topics) & (STEPS | {DECIDE}))
    if clause.has(WHEN, IF, THEN):
        return bool(set(clause.topics) & STEPS) and not clause.has(NO_LUCK)
    return False


def _hangs_on(steps: list[Told], clauses: list[Clause], moment: Moment) -> Verdict | None:
    """No time for the answer itself, but a dated step that it waits for."""
    for step in reversed(steps):
        if _is_linked(step, clauses):
            return Verdict("conditional", _free_from(step, clauses, moment), None, (step.found,))
    return None


def _is_linked(step: Told, clauses: list[Clause]) -> bool:
    if step.window.bound == "until" or step.topic in (FINISH, RETURN):
        return True
    if step.clause.has(ONCE, WHEN, DEPENDS):
        return True
    place = clauses.index(step.clause)
    return any(c.has(THEN) for c in clauses[place:])


def _free_from(step: Told, clauses: list[Clause], moment: Moment) -> date:
    span = step.window.span
    if step.topic == AWAY:
        return span.first if step.window.bound == "until" else moment.closed.on_or_after(span.last + ONE_DAY)
    if step.topic in (MEETING, RETURN):
        return span.first
    return span.last + ONE_DAY if step.window.bound == "until" else span.last


def _counted_from_event(answers: list[Told], steps: list[Told], moment: Moment) -> Verdict | None:
    return None


# Silence


def silence_means_no(clauses: list[Clause]) -> bool:
    return any(_silence(clauses, sentence) for sentence in {c.sentence for c in clauses}) or any(c.has(ONLY_SUCCESSFUL) for c in clauses)


def _silence(clauses: list[Clause], sentence: int) -> bool:
    """Whether this sentence says that hearing nothing is a refusal; the next one may say so too."""
    here = [c for c in clauses if c.sentence == sentence]
    near = [c for c in clauses if c.sentence in (sentence, sentence + 1)]
    unheard = any(_is_unheard(c) or c.has(NOT) and c.has(CONTACT) for c in here) or any(c.has(NOT) for c in here)
    return unheard and any(c.has(NO_LUCK) for c in near) and not any(c.has(NOT_MEANT) for c in near)
