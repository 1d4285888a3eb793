"""The text as sentences and clauses, each with the times and the topics found in it, in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from .grammar import Match
from .idioms import GRAMMAR
from .moment import Moment
from .spans import Aside, Following, Undated, Window
from .topics import ABOUT, ANSWER, CORRECTION, CUES, IF, NOT, NOT_YET, OWN, SOMETHING_ELSE, WHO
from .vocabulary import PLAIN
from .words import Word

SENTENCE_ENDS = frozenset(".!?")
CLAUSE_ENDS = frozenset(",;:()-[]")
# Words that begin a clause of their own.
CLAUSE_WORDS = frozenset(
    """and but so then because although though however while which who if once when after until before as
    unless since whereas plus should""".split()
)  # fmt: skip
# Words that set a limit, as windows name them.
LIMITS = frozenset({"by", "before", "within"})
# After these a time speaks of the answer unless it says otherwise.
FRESH_START = frozenset("but so then".split())
# These begin what the rest waits for, so what stands beside them is not about the same.
CONDITION_WORDS = frozenset("once if when after until before as unless".split())
# Days and months that are more often verbs, and those that are names, when they stand alone.
ALSO_VERBS = frozenset("may march mar sun sat".split())
ALSO_NAMES = frozenset("april june jan august".split())
AFTER_A_NAME = frozenset("will from in is has said would or and can".split())


@dataclass(frozen=True)
class Found:
    """A time or a topic, and the words it covers."""

    start: int
    end: int
    value: Window | Following | Undated | Aside | str

    @property
    def is_time(self) -> bool:
        return not isinstance(self.value, str)


@dataclass
class Clause:
    """Part of a sentence. `has_substance`: it holds words that say what it is about, known to us or not."""

    begins_with: str
    found: list[Found] = field(default_factory=list)
    has_substance: bool = False

    @property
    def is_mere_sign(self) -> bool:
        """Whether nothing stands between the sign that begins it and the next clause."""
        return self.begins_with in CLAUSE_ENDS and not (self.found or self.has_substance)

    @cached_property
    def topics(self) -> list[Found]:
        return [found for found in self.found if not found.is_time]

    @cached_property
    def times(self) -> list[Found]:
        return [found for found in self.found if found.is_time]

    @cached_property
    def about(self) -> list[Found]:
        """The topics that a time can belong to; the client or the panel is only who will call, if they will."""
        last_answer = max((topic.start for topic in self.topics if topic.value in ANSWER), default=-1)
        return [t for t in self.topics if t.value in ABOUT and not (t.value == WHO and t.start < last_answer)]

    @property
    def is_condition(self) -> bool:
        return self.begins_with in CONDITION_WORDS

    @cached_property
    def first(self) -> dict[str, int]:
        """Where each topic is named first."""
        return {topic.value: topic.start for topic in reversed(self.topics)}

    @cached_property
    def denials(self) -> set[int]:
        """Where a "not" stands that no time follows."""
        times = {time.start for time in self.times}
        return {topic.start for topic in self.topics if topic.value == NOT and topic.end not in times}

    def has(self, *topics: str) -> bool:
        return any(topic.value in topics for topic in self.topics)

    def has_before(self, at: int, *topics: str) -> bool:
        return any(self.first.get(topic, at) < at for topic in topics)


@dataclass
class Sentence:
    clauses: list[Clause] = field(default_factory=lambda: [Clause("")])

    @cached_property
    def topics(self) -> set[str]:
        return {topic.value for clause in self.clauses for topic in clause.topics}

    @cached_property
    def says_unheard(self) -> bool:
        """ "If you have not heard by the 24th, ring us"."""
        return any(clause.has(IF) and clause.has(NOT, NOT_YET) for clause in self.clauses)

    @cached_property
    def borrowed(self) -> list[str | None]:
        """For each clause the topic it takes when it names none: that of a clause before it, else of the next."""
        after: list[str | None] = [None]
        for clause in reversed(self.clauses[1:]):
            after.append(clause.about[0].value if clause.about and not clause.is_condition else after[-1])
        topics, before, latest = [], None, None
        following = [*self.clauses[1:], Clause("")]
        for clause, later, next_clause in zip(self.clauses, reversed(after), following, strict=True):
            if _leads_to_news(clause, next_clause):
                topics.append(later)
            elif CORRECTION in self.topics and not clause.has_substance:
                topics.append(None)  # put right, whatever was said on the way
            else:
                topics.append(_borrowed(clause, latest if clause.begins_with == "which" else before, later))
            latest = clause.about[-1].value if clause.about else latest
            before = before if clause.is_condition else latest
        return topics


def _leads_to_news(clause: Clause, following: Clause) -> bool:
    """ "We'll go through everything by Friday and let you know": the news has no other limit than that."""
    is_news = following.begins_with == "and" and bool(following.about) and following.about[0].value in ANSWER
    limits = [time for time in clause.times if isinstance(time.value, Window) and time.value.bound in LIMITS]
    return is_news and bool(limits) and not following.times and not clause.has(OWN)


def _borrowed(clause: Clause, before: str | None, later: str | None) -> str | None:
    if clause.has_substance and not clause.has(CORRECTION):
        # A full statement of its own; after a sign it still goes on about the same.
        goes_on = clause.begins_with in CLAUSE_ENDS or clause.begins_with == "which"
        return before if before and goes_on else SOMETHING_ELSE
    return before if before and clause.begins_with not in FRESH_START else later


def sentences(words: list[Word], moment: Moment) -> list[Sentence]:
    """The sentences of a text; a time is never cut in two by a sign inside it."""
    made = [Sentence()]
    for piece in _pieces(words, moment):
        if isinstance(piece, Found):
            made[-1].clauses[-1].found.append(piece)
        elif piece in SENTENCE_ENDS:
            if made[-1] != Sentence():  # "..." ends but one
                made.append(Sentence())
        elif piece in CLAUSE_ENDS or piece in CLAUSE_WORDS:
            if made[-1].clauses[-1].is_mere_sign:
                made[-1].clauses.pop()
            made[-1].clauses.append(Clause(piece))
        else:
            made[-1].clauses[-1].has_substance |= piece.isalpha() and piece not in PLAIN
    return made


def _pieces(words: list[Word], moment: Moment) -> Iterator[Found | str]:
    """Times, topics, the signs and words that begin a new clause, and the words that are none of these."""
    times, cues = Match(GRAMMAR, words, moment), Match(CUES, words, moment)
    at, told = 0, False
    while at < len(words):
        text = words[at].text
        time, cue = _time(times, at, told), cues.longest("cue", at)
        if time and not (cue and cue[0] > time[0]):
            yield Found(at, *time)
            at, told = time[0], True
            continue
        if text in SENTENCE_ENDS or text in CLAUSE_ENDS or text in CLAUSE_WORDS or not cue:
            yield text
        if cue:
            yield Found(at, *cue)
        at = cue[0] if cue else at + 1


def _time(times: Match, at: int, told: bool) -> tuple[int, Any] | None:
    """The time that is told from word `at` on; "or next" is one only after another time."""
    found = times.longest("time", at)
    short = times.longest("ellipsis", at) if told else None
    if short and _is_cut_off(times.words, short[0]) and not (found and found[0] >= short[0]):
        return short
    return None if found and found[0] == at + 1 and _is_another_word(times.words, at) else found


def _is_another_word(words: list[str], at: int) -> bool:
    """A verb or a name that is spelled like a day or a month ("may", "April will call you")."""
    if words[at] in ALSO_VERBS:
        return len(words) > 1
    return words[at] in ALSO_NAMES and not AFTER_A_NAME.isdisjoint(words[at + 1 : at + 2])


def _is_cut_off(words: list[str], at: int) -> bool:
    return at == len(words) or not words[at].isalnum() or words[at] in CLAUSE_WORDS
