"""Which of the times in a text is about the answer, and what the text as a whole promises."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from operator import attrgetter

from ..dates import ONE_DAY, days
from .clauses import Clause, Cue, Found, Sentence
from .doubt import unread
from .lexicon.topics import ANSWER, ELSEWHERE, STEPS, Topic
from .moment import HOURS_IN_A_DAY, SINGLE_DAYS, Moment, one
from .tense import is_broken, is_over
from .tense import is_past as is_past_tense
from .times import Following, Span, Undated, Window

# What "not" makes of each kind of words: nothing until they are over; nothing until they begin; and a
# floor that is denied is a limit ("it won't be more than a week").
OVER = frozenset({"on", "by", "in", "within"})
BEGUN = frozenset({"before", "until", "for"})
NO_FLOOR = frozenset({"after", "more than"})
# Days that come round, so that their name alone does not tell whether they are past; beside these words it does.
NAMED_DAYS = frozenset({"weekday", "day of month"})
COMING = frozenset("this next coming week fortnight to".split())
# After a count these name what it is counted from, unless they name who sends the news.
COUNTED_FROM = frozenset("after from following post".split())
AND_WHAT = frozenset("the our their however whatever any time".split())
AWAY = frozenset("away off out".split())
# With "before" these deny, whatever they can't do: promise anything, give an answer.
CANNOT = frozenset("cant couldnt wont".split())
PEOPLE = frozenset("us me you him her them hr our".split())
# How a sentence begins that tells the candidate to do something.
IMPERATIVES = frozenset(
    "send sign review return complete fill bring submit upload read register provide prepare".split()
)
REPLY_TO = frozenset({("reply", "to"), ("respond", "to"), ("reply", "with"), ("get", "back")})
# What is no answer beyond doubt, when its own clause says so: when a job starts, what one owes somebody else.
PLAINLY_ELSEWHERE = frozenset({"terms", "duty"})
# After these a weekday told next lies in that week, or after that day.
WEEKDAYS_FOLLOW = frozenset({"week", "part of week", "weekday"})


@dataclass(frozen=True)
class Told:
    """One time, the topic it belongs to and where it stands."""

    window: Window
    topic: Topic | None
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
    """What a text promises, and the words that say so. `others` are windows it may mean as well.

    `unread`: a time stands there that was not understood.
    """

    kind: str
    earliest: date | None = None
    latest: date | None = None
    rests_on: tuple[Found | Cue, ...] = ()
    others: tuple[Window, ...] = ()
    sure: bool = True
    unread: bool = False


def decide(sentences: list[Sentence], moment: Moment) -> Verdict:
    sentences = [sentence for sentence in sentences if not (sentence.is_asked or sentence.is_of_a_friend)]
    pieces = unread(sentences)
    verdict = _decided(sentences, _placed(sentences, pieces, moment), moment)
    if verdict.earliest and not verdict.latest and verdict.earliest < moment.tomorrow:  # "not before May", said in May
        verdict = replace(verdict, earliest=moment.tomorrow, sure=False)
    return replace(verdict, unread=True, sure=False) if pieces else verdict


def _decided(sentences: list[Sentence], told: list[Told], moment: Moment) -> Verdict:
    answers = _still_standing([t for t in told if t.is_answer], sentences)
    steps = [t for t in told if t.topic in STEPS]
    has_no_news = any(sentence.has_no_news for sentence in sentences)
    if answers and not (has_no_news and all(_is_mere_end(answer) for answer in answers)):
        return (
            _counted_from_what_follows(answers, told, moment)
            or _counted_from_event(answers, steps, moment)
            or _conditional_count(answers)
            or _together(answers, steps, _are_others_open(answers, told))
        )
    found = _hangs_on(steps, moment) or _undated(sentences) or _unexplained(told, sentences)
    # What was said of some day was taken for something else, and may yet have been the answer.
    return found or Verdict("none", sure=all(t.topic in PLAINLY_ELSEWHERE and t.clause.about for t in told))


def _unexplained(told: list[Told], sentences: list[Sentence]) -> Verdict | None:
    """Times in statements that no phrase we know explains; not to be trusted when news is promised elsewhere."""
    if any("contact" in sentence.topics or sentence.has_no_news for sentence in sentences):
        return None
    answers = _still_standing([t for t in told if t.topic == "something else" and not _is_candidates(t)], sentences)
    return replace(_together(answers, []), sure=False) if answers else None


def _is_candidates(told: Told) -> bool:
    """Whether a statement is about the candidate's own affairs ("I'm flying to Denver on Thursday")."""
    return bool(told.sentence.topics & ELSEWHERE.keys()) or (told.clause.has("own") and not told.clause.has("not"))


# Placing each time


def _placed(sentences: list[Sentence], pieces: set[Found], moment: Moment) -> list[Told]:
    """Every time that may matter, with its topic; those told by another one are worked out on the way."""
    placed: list[Told] = []
    before: Span | None = None
    asked: set[Topic] = set()  # the topics of the sentence before
    for sentence in sentences:
        # A week stays named; a day does not reach beyond its sentence.
        named = before if before and before.unit != "weekday" else None
        for clause, borrowed in zip(sentence.clauses, sentence.borrowed, strict=True):
            for found in clause.times:
                window = _window(found, before)
                if window is None or found in pieces or _is_dropped(found, clause):
                    continue
                if past := _past(window, found, clause, sentence, moment):
                    before = past
                    continue
                window = _within_named_week(window, named)
                if clause.begins_with == "then" and placed and placed[-1].topic in STEPS:
                    window = _counted_on(window, before, moment)
                # What "by then" goes back to is the last day that was left.
                before = one(window.end) if window.bound == "before" else window.span
                topic = _topic(found, clause, sentence) or _lent(borrowed, asked)
                if topic in (None, "decide") and window.bound == "until" and "away" in asked:
                    topic = "away"  # "They paused all hiring. They say until April."
                is_counted_from = _goes_on(window, found, clause) or window.span.amount is not None
                if topic == "who" and window.bound == "in" and _is_in_days(window):
                    topic = "decide"  # "the partners need five days"
                if topic in STEPS and is_counted_from and not clause.has_before(found.start, topic):
                    topic = None  # "within 48 hours of the panel": that is what it is counted from
                # "Not for another three weeks, I'm on leave"; "I met them, they want two weeks".
                lent = None if clause.about else topic
                if (lent == "away" and window.latest is None) or (lent == "past" and _is_in_days(window)):
                    topic = None
                named = named if topic in ELSEWHERE else before
                placed.append(_as_meant(Told(window, topic, found, clause, sentence), moment))
        asked = sentence.topics
    return [t for t in placed if t.window.end >= moment.interview]


def _window(found: Found, before: Span | None) -> Window | None:
    value = found.value
    if isinstance(value, Following):
        return value.after(before) if before else value.alone
    return value if isinstance(value, Window) else None


def _past(window: Window, found: Found, clause: Clause, sentence: Sentence, moment: Moment) -> Span | None:
    """The day just past that a weekday or a date of the interview day's names beside a verb in the past."""
    span, first = window.span, window.span.first
    words = found.words(clause)
    is_date = first == moment.interview and any(word[0].isdecimal() for word in words)
    if not (span.unit in NAMED_DAYS or is_date) or first != span.last or not COMING.isdisjoint(words):
        return None
    if window.bound == "by":
        is_past = is_over(found, clause) or is_broken(found, clause)
    else:
        is_met = clause.has_before(found.start, "past") and not clause.has_before(found.start, *ANSWER)
        is_past = window.bound == "on" and (is_met or is_past_tense(found, clause))
    if not is_past:
        return None
    return one(moment.last(first.weekday()) if span.unit == "weekday" else moment.last_month_with(first.day))


def _counted_on(window: Window, before: Span | None, moment: Moment) -> Window:
    """ "Interviews end on Monday, then give us two days": counted from that Monday."""
    if before is None or window.counted is None or window.latest is None:
        return window
    return moment.on(moment.counted(window.counted, before.last))


def _within_named_week(window: Window, before: Span | None) -> Window:
    """ "Next week, Wednesday at the latest": the first Wednesday that does not come before it."""
    if (
        before is None
        or before.unit not in WEEKDAYS_FOLLOW
        or window.span.unit != "weekday"
        or window.span.last >= before.first
    ):
        return window
    weeks = -(-(before.first - window.span.last).days // 7)
    day = window.span.last + days(7 * weeks)
    earliest = window.earliest if window.bound == "by" else day
    return replace(window, earliest=earliest, latest=window.latest and day, span=one(day, "weekday"), others=())


def _is_dropped(found: Found, clause: Clause) -> bool:
    """Whether the words beside it say that this time does not hold ("instead of Friday", "Friday is no good")."""
    is_denied = found.start in clause.instead_of or found.end in clause.no_good
    return is_denied or clause.has_before(found.start, "unsaid")


def _topic(found: Found, clause: Clause, sentence: Sentence) -> Topic | None:
    """The topic named last before the time in its clause, else first after it."""
    if clause.has("if") and "invite" in sentence.topics:
        return "invite"
    # "She has until Friday to say yes": another candidate, whose answer is waited for.
    if clause.words[found.start - 1 : found.start + 1] == ["has", "until"]:
        return "checks"
    if not clause.about:
        return None
    # "Review the offer by Friday": what somebody is told to do.
    words = clause.words[clause.start : clause.start + 2]
    if clause is sentence.clauses[0] and (words[0] in IMPERATIVES or tuple(words) in REPLY_TO):
        return "task"
    count = bisect_left(clause.about, found.start, key=attrgetter("start"))
    # A time that stands before all of them belongs to the first.
    place = found.start if count else clause.about[0].end
    return _nearest(clause.about[max(count - 1, 0)].topic, place, clause)


def _nearest(last: Topic, place: int, clause: Clause) -> Topic:
    """The last one, but for duties, which take all that follows, and for being done with something.

    That is a step on the way only when it is the interviews that are done with.
    """
    if clause.has_before(place, "duty"):
        return "duty"
    if last == "finish" and clause.has_before(place, "terms"):
        return "terms"
    if last == "finish":
        return "finish" if clause.is_about("seeing", "meeting", "who", "checks", "closing") else "decide"
    if last == "decide" and clause.has_before(place, "contact"):
        return "contact"
    return last


def _lent(borrowed: Topic | None, asked: set[Topic]) -> Topic | None:
    """What the clauses beside it lend; else a bare "Four weeks?" goes on about what was asked just before."""
    if borrowed not in (None, "something else") or asked & ANSWER.keys():
        return borrowed
    return "terms" if "terms" in asked else "task" if "task" in asked else borrowed


# What each time means where it stands


def _as_meant(told: Told, moment: Moment) -> Told:
    window, at = told.window, told.found.start
    is_invitation = told.clause.has_before(at, "invited") and not told.clause.has_before(at, *ANSWER)
    if is_invitation and window.bound == "on" and window.span.first == window.span.last:
        return replace(told, topic="task")
    if window.bound == "starting" and not told.clause.has_before(told.found.start, *ANSWER):
        return replace(told, topic="terms")
    is_unable = window.bound == "before" and not CANNOT.isdisjoint(told.clause.words[told.clause.start : at])
    if window.bound in ("before", "more than") and told.topic != "duty" and ("not" in told.clause.first or is_unable):
        # "No sense ringing before Thursday", "I'd be surprised if it took longer than a week", whatever the verb.
        return replace(told, window=_denied(window, moment), topic="contact")
    if _is_ready_by(told):
        return replace(told, window=_as_limit(window, moment), topic="contact")
    if not (told.is_answer or told.topic == "something else"):
        return told
    # Whoever may be rung on the 24th is expected to have heard by then.
    if told.topic == "invite" or told.sentence.says_unheard:
        return replace(told, window=_as_limit(window, moment))
    if told.clause.has_before(told.found.start, "earliest"):
        return replace(told, window=replace(window, earliest=window.span.first, latest=None, bound="from"))
    if told.clause.has_before(told.found.start, "latest"):
        return replace(told, window=_as_limit(window, moment))
    if _is_denied(told) and "no luck" not in told.sentence.topics:
        return replace(told, window=_denied(window, moment))
    # "For two weeks" is how long something lasts, unless nothing is to be heard for so long.
    return replace(told, topic="terms") if window.bound == "for" else told


def _is_ready_by(told: Told) -> bool:
    """ "You'll have it by the time you're back on the 14th"."""
    return told.found.start > told.sentence.by_the_time and told.window.latest is not None


def _is_denied(told: Told) -> bool:
    """ "Nothing this week", or the other way round: "this week nothing will happen", unless it is "Friday, not Monday"."""
    end = told.found.end
    is_turned_round = told.window.bound == "on" and not told.clause.denials.isdisjoint((end, end + 1))
    return is_turned_round or told.clause.has_before(told.found.start, "not")


def _as_limit(window: Window, moment: Moment) -> Window:
    latest = window.latest or window.earliest
    return replace(window, earliest=min(moment.tomorrow, latest), latest=latest, bound="by")


def _denied(window: Window, moment: Moment) -> Window:
    if window.bound in NO_FLOOR:
        return _as_limit(replace(window, latest=window.span.last), moment)
    if window.bound == "within":
        return replace(window, earliest=window.span.last, latest=None, bound="from")
    if window.bound in BEGUN or window.counted:
        return replace(window, earliest=window.span.first, latest=None, bound="from", others=())
    if window.bound in OVER:
        return replace(window, earliest=_once_over(window.span, moment), latest=None, bound="from", others=())
    return window


def _once_over(span: Span, moment: Moment) -> date:
    # On the first day of a weekend "not this week" speaks of the week that is ending.
    is_ending = span.unit == "week" and span.repeats and moment.tomorrow < span.first
    return span.first if is_ending else moment.once_over(span)


# Which ones stand


def _still_standing(answers: list[Told], sentences: list[Sentence]) -> list[Told]:
    """Without what was corrected later, and without the decision when the call was promised too."""
    ends = max((t.found.end for t in answers), default=0)
    corrections = [t.start for s in sentences for c in s.clauses for t in c.topics if t.topic == "correction"]
    corrections += [t.found.start for t in answers if t.window.bound == "instead"]
    corrected = max((start for start in corrections if start < ends), default=0)
    kept = [t for t in answers if t.found.end > corrected]
    if 0 < len(kept) < len(answers):
        kept[0] = _as_before(kept[0], answers[-len(kept) - 1])
    answers = _without_first_words(kept)
    calls = [t for t in answers if t.topic != "decide"]
    return calls if any(t.topic in ("contact", "invite") for t in calls) else answers


def _as_before(told: Told, corrected: Told) -> Told:
    """ "By Monday, no, Tuesday" is by Tuesday: a bare day takes over the limit of the one it puts right."""
    is_bare = (
        told.window.bound == "on"
        and told.window.span.unit in SINGLE_DAYS
        and not told.clause.has_before(told.found.start, *ANSWER)
    )
    if not is_bare or corrected.window.bound != "by":
        return told
    window = replace(told.window, earliest=min(corrected.window.earliest, told.window.earliest), bound="by")
    return replace(told, window=window)


def _without_first_words(answers: list[Told]) -> list[Told]:
    """Without what was said at first, when something was said later."""
    later = [t for t in answers if not t.clause.has_before(t.found.start, "at first")]
    return later or answers


# Putting several together


def _are_others_open(answers: list[Told], told: list[Told]) -> bool:
    """Whether a time was left aside without reason, or a count may run from a step and not from the interview."""
    counted = [answer for answer in answers if answer.window.counted]
    return any(
        t.topic == "something else" or (t.topic in STEPS and counted and t.found.start < counted[0].found.start)
        for t in told
    )


def _together(answers: list[Told], steps: list[Told], is_open: bool = False) -> Verdict:
    closed = [t for t in answers if not t.is_floor]
    floors = [t for t in answers if t.is_floor]
    rests_on = tuple(t.found for t in answers)
    if not closed:
        sure = not (is_open or any(_is_guessed(told) for told in floors))
        return Verdict("window", max(t.window.earliest for t in floors), None, rests_on, sure=sure)
    window, sure = closed[0].window, not (is_open or any(_is_guessed(told) for told in answers))
    for told in closed[1:]:
        window, agree = _merged(window, told.window)
        sure = sure and agree
    window = _raised(_beyond(window, floors), floors, closed[-1])
    window = _not_before_steps(window, [step for step in steps if step.sentence is closed[-1].sentence])
    return Verdict("window", window.earliest, window.latest, rests_on, window.others, sure and not window.others)


def _is_guessed(told: Told) -> bool:
    """Doubtful by itself, or taken for an answer because something ends then."""
    return told.window.span.doubtful or _is_mere_end(told)


def _is_mere_end(told: Told) -> bool:
    """ "The strike ends on Friday"."""
    topics = told.clause.first.keys()
    return told.topic == "decide" and "finish" in topics and topics.isdisjoint(ANSWER)


def _merged(first: Window, second: Window) -> tuple[Window, bool]:
    """Two times for the same answer: what they share, or everything from one to the other."""
    if first.bound == second.bound == "by" and first.latest != second.latest:
        return replace(second, others=(first,)), False
    if second.bound == "by" and first.earliest <= second.end:
        return replace(second, earliest=first.earliest, others=()), True
    start, end = max(first.earliest, second.earliest), min(first.end, second.end)
    if start <= end:
        return replace(second, earliest=start, latest=end, others=()), True
    start, end = min(first.earliest, second.earliest), max(first.end, second.end)
    return replace(second, earliest=start, latest=end, others=(first, second)), False


def _beyond(window: Window, floors: Iterable[Told]) -> Window:
    """ "Nothing before Monday, but you'll know before Friday": the Friday after that Monday."""
    last = max((floor.window.earliest for floor in floors), default=window.earliest)
    if window.span.unit != "weekday" or window.latest is None or window.latest >= last:
        return window
    return replace(window, latest=window.latest + days(-(-(last - window.latest).days // 7) * 7))


def _raised(window: Window, floors: Iterable[Told], last: Told) -> Window:
    for floor in floors:
        if floor.window.earliest <= window.end:
            window = replace(window, earliest=max(window.earliest, floor.window.earliest))
        elif floor.found.start > last.found.start:
            window = replace(window, earliest=floor.window.earliest, latest=None)
    return window


def _not_before_steps(window: Window, steps: Iterable[Told]) -> Window:
    """A step on a certain day holds the answer back ("the panel sits on Thursday, you'll hear by Monday")."""
    for step in steps:
        day = step.window.span.last
        is_one_day = step.window.span.first == day and step.topic in ("meeting", "who", "checks", "finish")
        if is_one_day and window.bound == "by" and window.earliest <= day <= window.end:
            window = replace(window, earliest=day)
    return window


# Conditions


def _counted_from_event(answers: list[Told], steps: list[Told], moment: Moment) -> Verdict | None:
    """So long after something: counted from its day when that was told, else nobody knows from when."""
    last = answers[-1]
    condition = next(
        (clause for clause in last.sentence.clauses if _waits_for_it(clause) and not _is_in_general(clause)), None
    )
    counted = last.window.counted
    if condition is None or counted is None or not all(t.window.counted for t in answers):
        return None
    for step in steps:
        if step.clause is condition:
            span = moment.counted(counted, step.window.span.last)
            return Verdict("window", span.first, span.last, (step.found, last.found))
    return Verdict("conditional", rests_on=(*condition.found, last.found))


def _counted_from_what_follows(answers: list[Told], told: list[Told], moment: Moment) -> Verdict | None:
    """ "A week after the closing date, which is the 30th": from that day; where no day is told, nobody knows."""
    hanging = next((answer for answer in answers if _hangs(answer)), None)
    if hanging is None or hanging.window.counted is None:
        return None
    following = [t for t in told if t.sentence is hanging.sentence and t.found.start > hanging.found.end]
    if any(t.sentence is not hanging.sentence or t.found.start < hanging.found.start for t in answers):
        return None
    for day in following:
        if day.window.latest and not day.window.counted:
            start = day.window.span.last
            span = moment.counted(hanging.window.counted, start)
            first = start + ONE_DAY if hanging.window.bound == "within" else span.first
            return Verdict("window", first, span.last, (hanging.found, day.found))
    return None


def _conditional_count(answers: list[Told]) -> Verdict | None:
    """So long after an event, or so long and an event, which nobody can date."""
    found = tuple(answer.found for answer in answers)
    if all(_hangs(answer) for answer in answers):
        return Verdict("conditional", rests_on=found)
    is_open = all(_ends_in_plus(answer) for answer in answers)
    return Verdict("conditional", answers[-1].window.earliest, None, found) if is_open else None


def _ends_in_plus(told: Told) -> bool:
    """ "Three weeks plus the time it takes to get it signed"."""
    words = told.clause.words
    return words[told.found.end - 1] == "plus" and not AND_WHAT.isdisjoint(words[told.found.end : told.found.end + 1])


def _hangs(told: Told) -> bool:
    return told.window.bound == "after that" or _goes_on(told.window, told.found, told.clause)


def _is_in_days(window: Window) -> bool:
    return window.counted is not None and window.counted.low.unit != "hour"


def _goes_on(window: Window, found: Found, clause: Clause) -> bool:
    """Whether a count goes on with what it is counted from, in words that are no time."""
    at = found.end + (clause.words[found.end : found.end + 1] == ["on"])  # "a week on from the second interviews"
    then, whom = [*clause.words[at : at + 2], "", ""][:2]
    counted, last = window.counted, clause.words[found.end - 1]
    if counted is None or last in AWAY or (counted.low.unit == "hour" and counted.high.number < HOURS_IN_A_DAY):
        return False
    links = COUNTED_FROM | {"of"} if window.bound == "within" else COUNTED_FROM
    return then in links and whom not in PEOPLE


def _waits_for_it(clause: Clause) -> bool:
    """Whether the clause names an event that the rest waits for ("once references are back")."""
    is_step = clause.has(*STEPS)
    if clause.has("once"):
        return (is_step or clause.has("decide", "terms", "task")) and not clause.has("itself")
    return (clause.has("when") and is_step) or (clause.has("if") and clause.has("checks"))


def _is_in_general(clause: Clause) -> bool:
    """ "Four to six days is our usual time after a panel": after any of them."""
    return clause.words[clause.start : clause.start + 2] in [["after", "a"], ["after", "an"], ["after", "any"]]


def _undated(sentences: list[Sentence]) -> Verdict | None:
    """A condition that the calendar cannot place, if there is one."""
    for sentence in sentences:
        for clause in sentence.clauses:
            if found := _undated_in(clause, sentence):
                return Verdict("conditional", rests_on=tuple(found))
    return None


def _undated_in(clause: Clause, sentence: Sentence) -> list[Found | Cue]:
    unknown: list[Found | Cue] = [
        t for t in clause.times if isinstance(t.value, Undated) and _topic(t, clause, sentence) not in ELSEWHERE
    ]
    if unknown or clause.has("depends") or _waits_for_it(clause):
        return unknown or clause.found
    is_step = clause.has(*STEPS) and not clause.has("no luck")
    return (
        clause.found if is_step and (clause.has("then") or (clause.has("need") and "then" in sentence.topics)) else []
    )


def _hangs_on(steps: list[Told], moment: Moment) -> Verdict | None:
    """No time for the answer itself, but a dated step that it waits for."""
    for step in reversed(steps):
        if _is_counted_to(step):
            return Verdict("conditional", rests_on=(step.found,))
        if _is_linked(step):
            return Verdict("conditional", _free_from(step, moment), None, (step.found,))
    return None


def _is_counted_to(step: Told) -> bool:
    """ "A week after we finish": counted from an event, and nobody knows its day."""
    counted_off = step.window.counted is not None and not step.clause.about
    return counted_off and any(_waits_for_it(clause) for clause in step.sentence.clauses)


def _is_linked(step: Told) -> bool:
    is_end = step.window.bound == "until" or step.topic in ("finish", "return")
    return is_end or step.clause.has("once", "when", "depends") or "then" in step.sentence.topics


def _free_from(step: Told, moment: Moment) -> date:
    """The first day on which the answer may come."""
    span, is_until = step.window.span, step.window.bound == "until"
    if step.topic == "away":
        return span.first if is_until else moment.closed.on_or_after(span.last + ONE_DAY)
    if step.topic in ("meeting", "who", "checks", "return"):
        return span.first
    return span.last + ONE_DAY if is_until else span.last


# Silence


def silence_means_no(sentences: list[Sentence]) -> bool:
    """Whether hearing nothing is said to be a refusal, in one sentence or in two that follow each other."""
    for sentence, following in zip(sentences, [*sentences[1:], Sentence()], strict=True):
        near = sentence.topics | following.topics
        is_unheard = not sentence.topics.isdisjoint({"not", "not yet"})
        if "only successful" in near or (is_unheard and "no luck" in near and "not meant" not in near):
            return True
    return False
