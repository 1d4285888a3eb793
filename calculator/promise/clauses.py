"""The text as sentences and clauses, each with the times and the topics found in it, in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from typing import NamedTuple

from .grammar import Grammar, Match
from .idioms import GRAMMAR, ordinal
from .lexicon.topics import ABOUT, ANSWER, TOPICS, Topic
from .lexicon.vocabulary import HEDGES, PLAIN, TITLES, WEEKDAYS
from .moment import Moment
from .times import Time, Window
from .tokens import Token

# The phrases that tell a topic, each a cue.
CUES = Grammar()
CUES.terminal("ordinal", ordinal)
CUES.terminal("n", lambda text: text if text.isdecimal() else None)
for _topic, _phrases in TOPICS.items():
    CUES.phrases("cue", _phrases, value=_topic)

SENTENCE_ENDS = frozenset(".!?")
CLAUSE_ENDS = frozenset(",;:()-[]")
# Words that begin a clause of their own.
CLAUSE_WORDS = frozenset(
    "and but so then because although though however while which who if once when after until before as "
    "unless since whereas plus should".split()
)
# Words that set a limit, as windows name them.
LIMITS = frozenset({"by", "before", "within"})
# After these a time speaks of the answer unless it says otherwise.
FRESH_START = frozenset("but so then".split())
# These begin what the rest waits for, so what stands beside them is not about the same.
CONDITION_WORDS = frozenset("once if when after until before as unless".split())
# How a question of one's own begins.
MAY_I = frozenset("should shall can could may do did am must might".split())
ASKING = frozenset(
    "should shall can could may do did does is are was would how what when why who which will am".split()
)
OWN = frozenset("i me my mine".split())
# What somebody else was told, who had been there before.
FRIENDS = frozenset(
    "friend mate cousin brother sister colleague flatmate roommate housemate neighbour neighbor buddy classmate".split()
)
FARED = frozenset("interviewed applied worked heard waited".split())
# Days and months that are more often verbs, and those that are names, when they stand alone.
ALSO_VERBS = frozenset("may march mar sun sat".split())
ALSO_NAMES = frozenset("april june jan august kal lunes martes domingo".split())
AFTER_A_NAME = frozenset("will from in is has said would or and can".split())


@cache
def _known() -> frozenset[str]:
    return GRAMMAR.words | CUES.words | PLAIN | HEDGES


def is_known(word: str) -> bool:
    """Whether we have any use for a word."""
    return word in _known()


class Found(NamedTuple):
    """A time, and the words it covers."""

    start: int
    end: int
    value: Time

    def words(self, clause: Clause) -> list[str]:
        return clause.words[self.start : self.end]


class Cue(NamedTuple):
    """A topic, and the words that tell it."""

    start: int
    end: int
    topic: Topic


@dataclass
class Clause:
    """Part of a sentence. `has_substance`: it holds words that say what it is about, known to us or not.

    `words` are those of the whole text, `start` is the first of this clause and `end` the one behind its last.
    """

    begins_with: str
    words: list[str] = field(default_factory=list, compare=False, repr=False)
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)
    times: list[Found] = field(default_factory=list)
    topics: list[Cue] = field(default_factory=list)
    has_substance: bool = False

    @property
    def found(self) -> list[Found | Cue]:
        return [*self.times, *self.topics]

    @property
    def is_mere_sign(self) -> bool:
        """Whether nothing stands between the sign that begins it and the next clause."""
        return self.begins_with in CLAUSE_ENDS and not (self.times or self.topics or self.has_substance)

    @cached_property
    def about(self) -> list[Cue]:
        """The topics that a time can belong to; the client or the panel is only who will call, if they will."""
        last_answer = max((cue.start for cue in self.topics if cue.topic in ANSWER), default=-1)
        return [
            cue for cue in self.topics if cue.topic in ABOUT and not (cue.topic == "who" and cue.start < last_answer)
        ]

    @property
    def is_condition(self) -> bool:
        return self.begins_with in CONDITION_WORDS

    @cached_property
    def first(self) -> dict[Topic, int]:
        """Where each topic is named first."""
        return {cue.topic: cue.start for cue in reversed(self.topics)}

    @cached_property
    def topics_about(self) -> set[Topic]:
        return {cue.topic for cue in self.about}

    @cached_property
    def instead_of(self) -> set[int]:
        """Where a time would stand that does not hold ("instead of Friday")."""
        return {cue.end for cue in self.topics if cue.topic == "instead of"}

    @cached_property
    def no_good(self) -> set[int]:
        """Where a time would end that does not hold ("Friday is no good")."""
        return {cue.start for cue in self.topics if cue.topic == "no good"}

    @cached_property
    def denials(self) -> set[int]:
        """Where a "not" stands that no time follows."""
        times = {time.start for time in self.times}
        return {cue.start for cue in self.topics if cue.topic == "not" and cue.end not in times}

    def has(self, *topics: Topic) -> bool:
        return not self.first.keys().isdisjoint(topics)

    def is_about(self, *topics: Topic) -> bool:
        return not self.topics_about.isdisjoint(topics)

    def has_before(self, at: int, *topics: Topic) -> bool:
        return any(self.first.get(topic, at) < at for topic in topics)


@dataclass
class Sentence:
    """`ends_with` is the sign that ends it."""

    clauses: list[Clause] = field(default_factory=lambda: [Clause("")])
    ends_with: str = field(default="", compare=False)

    @property
    def all_words(self) -> list[str]:
        """Those of the whole text; places are counted in it."""
        return self.clauses[0].words

    @property
    def words(self) -> list[str]:
        return self.all_words[self.clauses[0].start : self.clauses[-1].end]

    @cached_property
    def cued(self) -> set[int]:
        """Where the words of phrases stand that tell a topic."""
        return {at for clause in self.clauses for cue in clause.topics for at in range(cue.start, cue.end)}

    @cached_property
    def by_the_time(self) -> int:
        """Where "by the time" stands, unless it begins the sentence; behind all its words when it does not stand there."""
        words, start = self.words, self.clauses[0].start
        places = (at for at in range(1, len(words)) if words[at : at + 3] == ["by", "the", "time"])
        return start + next(places, len(words))

    @property
    def has_no_news(self) -> bool:
        """ "No news as of now"."""
        return any(clause.denials and not clause.times for clause in self.clauses)

    @cached_property
    def is_asked(self) -> bool:
        """Whether it is a question of the candidate's own, not something that was told ("Should I ask on Friday?")."""
        words = self.words
        if "you" in words or OWN.isdisjoint(words):
            return False
        is_turned_round = words[0] in MAY_I and words[1:2] == ["i"]
        return is_turned_round or (self.ends_with == "?" and words[0] in ASKING)

    @cached_property
    def is_of_a_friend(self) -> bool:
        """ "My friend interviewed there and heard after nine days"."""
        words = self.words
        return words[:1] == ["my"] and not FRIENDS.isdisjoint(words[1:2]) and not FARED.isdisjoint(words[2:5])

    @cached_property
    def topics(self) -> set[Topic]:
        return {cue.topic for clause in self.clauses for cue in clause.topics}

    @cached_property
    def says_unheard(self) -> bool:
        """ "If you have not heard by the 24th, ring us"."""
        return any(clause.has("if") and clause.has("not", "not yet") for clause in self.clauses)

    @cached_property
    def borrowed(self) -> list[Topic | None]:
        """For each clause the topic it takes when it names none: that of a clause before it, else of the next."""
        after: list[Topic | None] = [None]
        for clause in reversed(self.clauses[1:]):
            lends = clause.about and not clause.is_condition and not clause.has("depends")
            after.append(clause.about[0].topic if lends else after[-1])
        topics: list[Topic | None] = []
        before: Topic | None = None
        latest: Topic | None = None
        following = [*self.clauses[1:], Clause("")]
        for at, (clause, later, next_clause) in enumerate(zip(self.clauses, reversed(after), following, strict=True)):
            if _leads_to_news(clause, _without_then(next_clause, following[at + 1 : at + 2])):
                topics.append(later)
            elif "correction" in self.topics and not clause.has_substance:
                topics.append(None)  # put right, whatever was said on the way
            else:
                topics.append(_borrowed(clause, latest if clause.begins_with == "which" else before, later))
            latest = clause.about[-1].topic if clause.about else latest
            before = before if clause.is_condition else latest
        return topics


def _without_then(clause: Clause, following: list[Clause]) -> Clause:
    """ "And then you'll know" are two clauses, of which the first is but a word."""
    is_word = clause.begins_with == "and" and not (clause.found or clause.has_substance)
    return replace(following[0], begins_with="and") if is_word and following else clause


def _leads_to_news(clause: Clause, following: Clause) -> bool:
    """ "We'll go through everything by Friday and let you know": the news has no other limit than that."""
    is_news = following.begins_with == "and" and bool(following.about) and following.about[0].topic in ANSWER
    limits = [time for time in clause.times if isinstance(time.value, Window) and time.value.bound in LIMITS]
    return is_news and bool(limits) and not following.times and not clause.has("own")


def _borrowed(clause: Clause, before: Topic | None, later: Topic | None) -> Topic | None:
    if clause.has_substance and not clause.has("correction"):
        # A full statement of its own; after a sign it still goes on about the same.
        goes_on = clause.begins_with in CLAUSE_ENDS or clause.begins_with == "which"
        return before if before and goes_on else "something else"
    return before if before and clause.begins_with not in FRESH_START else later


def sentences(tokens: list[Token], moment: Moment) -> list[Sentence]:
    """The sentences of a text; a time is never cut in two by a sign inside it."""
    words = [token.text for token in tokens]
    made = [Sentence([Clause("", words)])]
    for at, piece in _pieces(tokens, moment):
        clauses = made[-1].clauses
        clauses[-1].end = at
        if isinstance(piece, Found):
            clauses[-1].times.append(piece)
        elif isinstance(piece, Cue):
            clauses[-1].topics.append(piece)
        elif piece in SENTENCE_ENDS:
            made[-1].ends_with = piece
            if made[-1] != Sentence():  # "..." ends but one
                made.append(Sentence())
                made[-1].clauses = [Clause("", words)]
            made[-1].clauses[-1].start = at + 1
        elif piece in CLAUSE_ENDS or piece in CLAUSE_WORDS:
            if clauses[-1].is_mere_sign:
                clauses.pop()
            clauses.append(Clause(piece, words, at))
        else:
            clauses[-1].has_substance |= piece.isalpha() and piece not in PLAIN
    made[-1].clauses[-1].end = len(words)
    return made


def _pieces(tokens: list[Token], moment: Moment) -> Iterator[tuple[int, Found | Cue | str]]:
    """Times, topics, the signs and words that begin a new clause, and the words that are none of these, each with
    the place of its first word."""
    times, cues = Match(GRAMMAR, tokens, moment), Match(CUES, tokens, moment)
    at, told = 0, False
    while at < len(tokens):
        text = tokens[at].text
        time, cue = _time(times, at, told), cues.longest("cue", at)
        if time and not (cue and cue[0] > time[0]):
            yield at, Found(at, *time)
            at, told = time[0], True
            continue
        if text in SENTENCE_ENDS or text in CLAUSE_ENDS or text in CLAUSE_WORDS or not cue:
            yield at, text
        if cue:
            yield at, Cue(at, *cue)
        at = cue[0] if cue else at + 1


def _time(times: Match, at: int, told: bool) -> tuple[int, Time] | None:
    """The time that is told from word `at` on; "or next" is one only after another time."""
    found = times.longest("time", at)
    short = times.longest("ellipsis", at) if told else None
    if short and _is_cut_off(times.words, short[0]) and not (found and found[0] >= short[0]):
        return short
    words = times.words
    if found and ((found[0] == at + 1 and _is_another_word(words, at)) or _are_names(words, at, found[0])):
        return None
    return found


def _is_another_word(words: list[str], at: int) -> bool:
    """A verb or a name that is spelled like a day or a month ("may", "April will call you")."""
    if words[at] in ALSO_VERBS:
        return len(words) > 1
    if words[at] in WEEKDAYS:
        # "With Tuesday Weld"
        return at > 0 and words[at - 1] == "with" and at + 1 < len(words) and not is_known(words[at + 1])
    if words[at] in ALSO_NAMES and at > 0 and words[at - 1] in TITLES:
        return True
    return words[at] in ALSO_NAMES and not AFTER_A_NAME.isdisjoint(words[at + 1 : at + 2])


def _are_names(words: list[str], at: int, end: int) -> bool:
    """ "April and May from HR"."""
    while end < len(words) and words[end] in ALSO_NAMES:
        end += 1
    are_names = all(word in ALSO_NAMES or word in ALSO_VERBS or word == "and" for word in words[at:end])
    return are_names and not (AFTER_A_NAME - {"in"}).isdisjoint(words[end : end + 1])


def _is_cut_off(words: list[str], at: int) -> bool:
    return at == len(words) or not words[at].isalnum() or words[at] in CLAUSE_WORDS
