"""Which of the times in a text is about the answer, and what the text as a whole promises."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from ..dates import ONE_DAY, days
from .clauses import Clause, Found, Sentence
from .moment import Moment, one
from .spans import Following, Span, Undated, Window
from .topics import (
    ANSWER, AWAY, CHECKS, CLOSING, CONTACT, CORRECTION, DECIDE, DEPENDS, EARLIEST, FINISH, IF,
    INSTEAD_OF, INVITE, ITSELF, LATEST, MEETING, NEED, NO_LUCK, NOT, NOT_MEANT, NOT_YET, ONCE,
    ONLY_SUCCESSFUL, RETURN, SEEING, SOMETHING_ELSE, STEPS, TASK, TERMS, THEN, WHEN,
)  # fmt: skip

# What "not" makes of each kind of words: nothing until they are over; nothing until they begin; and a
# floor that is denied is a limit ("it won't be more than a week").
OVER = frozenset({"on", "by", "in", "within"})
BEGUN = frozenset({"before", "until", "for"})
NO_FLOOR = frozenset({"after", "more than"})


@dataclass(frozen=True)
class Told:
    """One time, the topic it belongs to and where it stands."""

    window: Window
    topic: str | None
    found: Found
    clause: Clause
    sentence: Sentence

    @property
    def is_answer(self) -> bool:
        return self.topic is None or self.topic in ANSWER

    @property
    def is_floor(self) -> bool:
        return self.window.latest is None


@dataclass(frozen=True)
class Verdict:
    """What a text promises, and the words that say so. `others` are windows it may mean as well."""

    kind: str
    earliest: date | None = None
    latest: date | None = None
    rests_on: tuple[Found, ...] = ()
    others: tuple[Window, ...] = ()
    sure: bool = True


def decide(sentences: list[Sentence], moment: Moment) -> Verdict:
    told = _placed(sentences, moment)
    answers = _still_standing([t for t in told if t.is_answer], sentences)
    steps = [t for t in told if t.topic in STEPS]
    if answers:
        return _counted_from_event(answers, steps, moment) or _together(answers, steps)
    return _hangs_on(steps, moment) or _undated(sentences) or _unexplained(told, sentences) or Verdict("none")


def _unexplained(told: list[Told], sentences: list[Sentence]) -> Verdict | None:
    """Times in statements that no phrase we know explains; not to be trusted when news is promised elsewhere."""
    if any(CONTACT in sentence.topics for sentence in sentences):
        return None
    answers = _still_standing([t for t in told if t.topic == SOMETHING_ELSE], sentences)
    return _together(answers, []) if answers else None


# Placing each time


def _placed(sentences: list[Sentence], moment: Moment) -> list[Told]:
    """Every time that may matter, with its topic; those told by another one are worked out on the way."""
    placed: list[Told] = []
    before: Span | None = None
    asked: set[str] = set()  # the topics of the sentence before
    for sentence in sentences:
        for clause, borrowed in zip(sentence.clauses, sentence.borrowed, strict=True):
            for found in clause.times:
                window = _window(found, before)
                if window is None or _is_dropped(found, clause):
                    continue
                window = _within_named_week(window, before)
                before = window.span
                topic = _topic(found, clause, sentence) or borrowed or _left_over(asked)
                placed.append(_as_meant(Told(window, topic, found, clause, sentence), moment))
        asked = sentence.topics
    return [t for t in placed if t.window.latest is None or t.window.latest >= moment.interview]


def _window(found: Found, before: Span | None) -> Window | None:
    value = found.value
    if isinstance(value, Following):
        return value.after(before) if before else value.alone
    return value if isinstance(value, Window) else None


def _within_named_week(window: Window, before: Span | None) -> Window:
    """ "Next week, Wednesday at the latest": the Wednesday of that week."""
    if before is None or "week" not in before.unit or window.span.unit != "weekday" or window.span.last >= before.first:
        return window
    day = window.span.last + days(7)
    earliest = window.earliest if window.bound == "by" else day
    return replace(window, earliest=earliest, latest=window.latest and day, span=one(day, "weekday"), others=())


def _is_dropped(found: Found, clause: Clause) -> bool:
    """Whether the words just before say that this time does not hold ("instead of Friday")."""
    return any(topic.value == INSTEAD_OF and topic.end == found.start for topic in clause.topics)


def _topic(found: Found, clause: Clause, sentence: Sentence) -> str | None:
    """The topic named last before the time in its clause, else first after it."""
    if clause.has(IF) and INVITE in sentence.topics:
        return INVITE
    if not clause.about:
        return None
    before = [topic.value for topic in clause.about if topic.start < found.start]
    return _nearest(before or [clause.about[0].value], {topic.value for topic in clause.about})


def _nearest(before: list[str], around: set[str]) -> str:
    """Being done with something is a step on the way only when it is the interviews that are done with."""
    if before[-1] == FINISH:
        return FINISH if around & {SEEING, MEETING, CHECKS, CLOSING} else DECIDE
    if before[-1] == DECIDE and CONTACT in before:
        return CONTACT
    return before[-1]


def _left_over(asked: set[str]) -> str | None:
    """A bare "Four weeks?" goes on about what was asked just before."""
    return None if asked & ANSWER else next((topic for topic in (TERMS, TASK) if topic in asked), None)


# What each time means where it stands


def _as_meant(told: Told, moment: Moment) -> Told:
    window = told.window
    if window.bound == "starting" and not told.clause.has_before(told.found.start, *ANSWER):
        return replace(told, topic=TERMS)
    if not (told.is_answer or told.topic == SOMETHING_ELSE):
        return told
    # Whoever may be rung on the 24th is expected to have heard by then.
    if told.topic == INVITE or told.sentence.says_unheard:
        return replace(told, window=_as_limit(window, moment))
    if told.clause.has_before(told.found.start, EARLIEST):
        return replace(told, window=replace(window, earliest=window.span.first, latest=None, bound="from"))
    if told.clause.has_before(told.found.start, LATEST):
        return replace(told, window=_as_limit(window, moment))
    if told.clause.has_before(told.found.start, NOT) and NO_LUCK not in told.sentence.topics:
        return replace(told, window=_denied(window, moment))
    # "For two weeks" is how long something lasts, unless nothing is to be heard for so long.
    return replace(told, topic=TERMS) if window.bound == "for" else told


def _as_limit(window: Window, moment: Moment) -> Window:
    latest = window.latest or window.earliest
    return replace(window, earliest=min(moment.tomorrow, latest), latest=latest, bound="by")


def _denied(window: Window, moment: Moment) -> Window:
    if window.bound in NO_FLOOR:
        return _as_limit(replace(window, latest=window.span.last), moment)
    if window.bound in BEGUN or window.counted:
        return replace(window, earliest=window.span.first, latest=None, bound="from", others=())
    if window.bound in OVER:
        return replace(window, earliest=window.span.last + ONE_DAY, latest=None, bound="from", others=())
    return window


# Which ones stand


def _still_standing(answers: list[Told], sentences: list[Sentence]) -> list[Told]:
    """Without what was corrected later, and without the decision when the call was promised too."""
    ends = max((t.found.end for t in answers), default=0)
    corrections = [t.start for s in sentences for c in s.clauses for t in c.topics if t.value == CORRECTION]
    corrections += [t.found.start for t in answers if t.window.bound == "instead"]
    corrected = max((start for start in corrections if start < ends), default=0)
    answers = [t for t in answers if t.found.end > corrected]
    calls = [t for t in answers if t.topic != DECIDE]
    return calls if any(t.topic in (CONTACT, INVITE) for t in calls) else answers


# Putting several together


def _together(answers: list[Told], steps: list[Told]) -> Verdict:
    closed = [t for t in answers if not t.is_floor]
    floors = [t for t in answers if t.is_floor]
    rests_on = tuple(t.found for t in answers)
    if not closed:
        return Verdict("window", max(t.window.earliest for t in floors), None, rests_on)
    window, sure = closed[0].window, True
    for told in closed[1:]:
        window, agree = _merged(window, told.window)
        sure = sure and agree
    window = _raised(window, floors, closed[-1])
    window = _not_before_steps(window, [step for step in steps if step.sentence is closed[-1].sentence])
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


def _raised(window: Window, floors: Iterable[Told], last: Told) -> Window:
    for floor in floors:
        if window.latest is None or floor.window.earliest <= window.latest:
            window = replace(window, earliest=max(window.earliest, floor.window.earliest))
        elif floor.found.start > last.found.start:
            window = replace(window, earliest=floor.window.earliest, latest=None)
    return window


def _not_before_steps(window: Window, steps: Iterable[Told]) -> Window:
    """A step on a certain day holds the answer back ("the panel sits on Thursday, you'll hear by Monday")."""
    for step in steps:
        day = step.window.span.last
        is_one_day = step.window.span.first == day and step.topic in (MEETING, CHECKS, FINISH)
        if is_one_day and window.bound == "by" and window.latest and window.earliest <= day <= window.latest:
            window = replace(window, earliest=day)
    return window


# Conditions


def _counted_from_event(answers: list[Told], steps: list[Told], moment: Moment) -> Verdict | None:
    """So long after something: counted from its day when that was told, else nobody knows from when."""
    last = answers[-1]
    condition = next((clause for clause in last.sentence.clauses if _waits_for_it(clause)), None)
    if condition is None or not all(t.window.counted for t in answers):
        return None
    for step in steps:
        if step.clause is condition:
            day = step.window.span.last
            amount = last.window.counted
            return Verdict("window", amount.first(moment, day), amount.last(moment, day), (step.found, last.found))
    return Verdict("conditional", rests_on=(*condition.found, last.found))


def _waits_for_it(clause: Clause) -> bool:
    """Whether the clause names an event that the rest waits for ("once references are back")."""
    topics = {topic.value for topic in clause.topics}
    if ONCE in topics:
        return bool(topics & (STEPS | {DECIDE, TERMS, TASK})) and ITSELF not in topics
    return WHEN in topics and bool(topics & STEPS) or IF in topics and CHECKS in topics


def _undated(sentences: list[Sentence]) -> Verdict | None:
    """A condition that the calendar cannot place, if there is one."""
    for sentence in sentences:
        for clause in sentence.clauses:
            if found := _undated_in(clause, sentence):
                return Verdict("conditional", rests_on=tuple(found))
    return None


def _undated_in(clause: Clause, sentence: Sentence) -> list[Found]:
    unknown = [time for time in clause.times if isinstance(time.value, Undated)]
    if unknown or clause.has(DEPENDS) or _waits_for_it(clause):
        return unknown or clause.found
    is_step = clause.has(*STEPS) and not clause.has(NO_LUCK)
    return clause.found if is_step and (clause.has(THEN) or clause.has(NEED) and THEN in sentence.topics) else []


def _hangs_on(steps: list[Told], moment: Moment) -> Verdict | None:
    """No time for the answer itself, but a dated step that it waits for."""
    for step in reversed(steps):
        if _is_linked(step):
            return Verdict("conditional", _free_from(step, moment), None, (step.found,))
    return None


def _is_linked(step: Told) -> bool:
    is_end = step.window.bound == "until" or step.topic in (FINISH, RETURN)
    return is_end or step.clause.has(ONCE, WHEN, DEPENDS) or THEN in step.sentence.topics


def _free_from(step: Told, moment: Moment) -> date:
    """The first day on which the answer may come."""
    span, is_until = step.window.span, step.window.bound == "until"
    if step.topic == AWAY:
        return span.first if is_until else moment.closed.on_or_after(span.last + ONE_DAY)
    if step.topic in (MEETING, CHECKS, RETURN):
        return span.first
    return span.last + ONE_DAY if is_until else span.last


# Silence


def silence_means_no(sentences: list[Sentence]) -> bool:
    """Whether hearing nothing is said to be a refusal, in one sentence or in two that follow each other."""
    for sentence, following in zip(sentences, [*sentences[1:], Sentence()], strict=True):
        near = sentence.topics | following.topics
        if ONLY_SUCCESSFUL in near or sentence.topics & {NOT, NOT_YET} and NO_LUCK in near and NOT_MEANT not in near:
            return True
    return False
