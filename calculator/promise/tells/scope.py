"""The six questions, asked of any words: whose, about whom, now or past, said flat, denied, in that sense.

Everything is told from the words around, the same for every tell: what stands in an *if*, in a question, behind a
*may*, in hearsay or a guess, of the past, of others, and what a *not* denies.
"""

from __future__ import annotations

from functools import cache, cached_property

from .match import BREAKS, SENTENCE_ENDS, Found, Patterns, Word
from .patterns import TABLES
from .text import several

# Where what an if governs ends.
TURNS = frozenset("but ; however otherwise though".split())
# Where its own clause ends.
IF_ENDS = frozenset(", then : - )".split())
IFS = frozenset("if unless assuming provided providing suppose supposing".split())
CONDITIONS = IFS | frozenset(
    "soon moment minute should case event until till whenever whether after before when once had were".split()
)
# Before "if you" these make a wish of it ("we would appreciate it if you").
BEFORE_A_WISH = frozenset("it delighted better grateful nice happy pleased great helpful".split())
# After these a "should" that begins a clause is an if.
SHOULD_BE_IF = frozenset("nobody the your hr nothing".split())
BEGINS_A_SUBJECT = frozenset("the everyone all your our".split())
THIS_PERSON = frozenset("you your i my me <application>".split())
PERIODS = frozenset("day week fortnight month while time year".split())
REPORTS = frozenset("say says said saying tell told telling wrote confirmed informed explained announced heard".split())
# A sentence that begins so may go on with what somebody else said.
GOES_ON = frozenset("she he they their her his".split())
# "We'd have loved to have you" is no doubt, but a no.
WOULD_HAVE = frozenset("loved liked".split())
# "We go on with candidates whose experience is closer": these are chosen, and not anyone.
CHOSEN_WITH = frozenset("with for to".split())
# "You have until Friday to send it" hangs on nothing.
HAVING_UNTIL = frozenset("have has got".split())
# What begins a question of its own, behind what was said flat ("you've got the job, when can you start?").
ASKING_WHAT = frozenset("when what which where how who".split())
# How a stranger may be called, and after what.
CALLED = frozenset("friend brother sister mate buddy".split())
GREETINGS = frozenset("sorry hi hello hey dear ok okay yes no thanks thank morning".split())
# A question that only asks for leave, behind what is said flat ("ping me in two weeks, would you?").
TAGS = frozenset({"would you", "will you", "can you", "could you", "deal", "ok", "okay", "alright"})
# A statement reaches no further than so many words.
REACH = 40
# What follows these hangs on nothing ("if possible").
POLITE = (
    "possible|poss|convenient|need|necessary|not|any|so|only",
    "you|u [do|still] [not] like|want|mind|can|could|wish|please|prefer|would [it|to|that] <end>",
    "that|it is|'s|works ok|okay|fine|alright|for",
    "i may",
    "i am [being] honest|frank|blunt|candid",
    "we are [being] honest|frank|blunt|candid",
    "truth be told",
    "i want|like|choose",
)
ASKING = frozenset("is are was were do does did have has had will would can could shall am".split())
PRONOUNS = frozenset("i you he she it we they there this that".split())
# A may makes a statement none; beside these it is only polite ("we would like to", "I can confirm").
MODALS = frozenset("may might could would can should must".split())
POLITELY = frozenset(
    "delighted happy pleased glad thrilled honoured like love confirm say tell inform be-pleased happily gladly now not never".split()
)
DENIALS = frozenset("not never nobody none neither nor nothing without hardly cannot".split())


class Scope:
    """What governs the words of one text. Everything is worked out once, for each word, so that asking costs nothing."""

    def __init__(self, words: list[Word]):
        self.words = words
        self.sentences = _sentences(words)
        self._sentence_of = [0] * len(words)
        for number, (first, last) in enumerate(self.sentences):
            self._sentence_of[first : last + 1] = [number] * (min(last + 1, len(words)) - first)
        self._clause_starts, self._clause_ends = self._clauses()
        self._hangs, self._in_if = self._governed()

    @cached_property
    def found(self) -> dict[str, list[Found]]:
        """What each table finds, in order of where it ends."""
        found: dict[str, list[Found]] = {table: [] for table in TABLES}
        patterns, tables = every_pattern()
        for pattern, end in patterns.ends(self.words):
            match = patterns.found(self.words, pattern, end)
            if not self._is_meant_otherwise(tables[pattern], match):
                found[tables[pattern]].append(match)
        return found

    def _is_meant_otherwise(self, table: str, match: Found) -> bool:
        """ "Sorry my friend, the job is gone" is no hearsay, "yours is one of them" is of no others."""
        before = self.words[match.start - 1] if match.start else None
        if table == "hearsay" and self.words[match.start].text == "my":
            is_called = self.words[match.end - 1].text in CALLED
            is_called = is_called and (self.words[match.end].text in BREAKS or self.words[match.end].text in PRONOUNS)
            return is_called and (before is None or before.text in GREETINGS or before.text in BREAKS)
        if table == "others" and before is not None and "be" in before.kinds and match.start > 1:
            return self.words[match.start - 2].text in ("yours", "mine")
        following = self.words[match.end].text if match.end < len(self.words) else ""
        if table == "reopened" and before is not None and before.text in ("until", "till", "once", "when"):
            return True  # "nothing moves until it's lifted"
        if table == "contrary" and self.words[match.end - 1].text == "say":
            return following == "no"  # "but we've had to say no"
        first, last = self.words[match.start].text, self.words[match.end - 1].text
        if table == "general" and before is not None:
            return before.text in CHOSEN_WITH and first in ("people", "candidates", "applicants", "those")
        if table == "contrary" and last == "attachment":
            return before is not None and before.text in ("the", "an", "as")
        if table == "doubt" and last == "clear":
            return before is not None and "be" not in before.kinds  # "you could not clear the round"
        return table == "doubt" and following in WOULD_HAVE and last == "have"

    @cached_property
    def _next_end(self) -> dict[str, list[int]]:
        """For each table and each word, where the first match ends that begins there or later."""
        length = len(self.words)
        ends = {}
        for table, matches in self.found.items():
            nearest = ends[table] = [length + 1] * (length + 1)
            for match in matches:
                nearest[match.start] = min(nearest[match.start], match.end)
            for at in range(length - 1, -1, -1):
                nearest[at] = min(nearest[at], nearest[at + 1])
        return ends

    def has(self, table: str, start: int, end: int) -> bool:
        """Whether a pattern of the table lies between two words."""
        return self._next_end[table][start] <= end

    def in_sentence(self, table: str, at: int) -> bool:
        return self.has(table, *self.sentence(at))

    # Sentences and clauses

    def number(self, at: int) -> int:
        return self._sentence_of[at]

    def sentence(self, at: int) -> tuple[int, int]:
        return self.sentences[self._sentence_of[at]]

    def clause_start(self, at: int) -> int:
        """Where the statement begins that a word stands in."""
        return self._clause_starts[at]

    def clause_end(self, at: int) -> int:
        return self._clause_ends[at]

    def lead(self, at: int) -> list[Word]:
        """What stands before a word in its statement."""
        return self.words[self._clause_starts[at] : at]

    def _clauses(self) -> tuple[list[int], list[int]]:
        length = len(self.words)
        starts, ends = [0] * length, [length] * length
        for first, last in self.sentences:
            start = first
            for at in range(first, min(last + 1, length)):
                starts[at] = max(start, at - REACH)
                if self.words[at].text in BREAKS:
                    start = at + 1
            end = last
            for at in range(min(last, length - 1), first - 1, -1):
                if self.words[at].text in BREAKS:
                    end = at
                ends[at] = min(end, at + REACH)
        return starts, ends

    # Said flat, or hanging on something

    def hangs(self, at: int) -> bool:
        """Whether a word stands inside an if, or in what an if governs."""
        return self._hangs[at]

    def in_if(self, at: int) -> bool:
        """Whether a word stands in the clause of an if itself."""
        return self._in_if[at]

    def _governed(self) -> tuple[list[bool], list[bool]]:
        length = len(self.words)
        hangs, in_if = [False] * length, [False] * length
        for first, last in self.sentences:
            own_until = governed_until = first
            for at in range(first, last):
                if kind := self._condition(at):
                    own = self._own_end(at, last, kind)
                    own_until = max(own_until, own)
                    if kind == "if":
                        governed_until = max(governed_until, self._governed_end(own, last))
                        start = self.clause_start(at)
                        hangs[start:at] = [True] * (at - start)
                in_if[at] = at < own_until
                hangs[at] = hangs[at] or at < max(own_until, governed_until)
        return hangs, in_if

    def _own_end(self, at: int, last: int, kind: str) -> int:
        """Where the clause of a condition ends; that of a when at its second subject, if no sign ends it."""
        for own in range(at + 1, min(last, at + REACH)):
            text = self.words[own].text
            if text in IF_ENDS or text in TURNS or (kind == "when" and own > at + 2 and text in PRONOUNS):
                return own
        return min(last, at + REACH)

    def _governed_end(self, own: int, last: int) -> int:
        for at in range(own, min(last, own + REACH)):
            text = self.words[at].text
            if text in TURNS or (text == "so" and at > own and self.words[at - 1].text == ","):
                return at
        return min(last, own + REACH)

    def _condition(self, at: int) -> str | None:
        """Whether an "if" begins here, or a "when", which governs its own clause alone."""
        text = self.words[at].text
        if text not in CONDITIONS:
            return None
        before = self.words[at - 1].text if at else "."
        following = self.words[at + 1] if at + 1 < len(self.words) else self.words[at]
        if text in IFS:
            is_wish = before in BEFORE_A_WISH and following.text == "you"
            return None if before == "as" or is_wish or _is_polite(self.words[at + 1 : at + 5]) else "if"
        if text == "should":
            begins = before in SENTENCE_ENDS or before in BREAKS
            return "if" if begins and (following.text in PRONOUNS or following.text in SHOULD_BE_IF) else None
        if text in ("had", "were"):
            return "if" if self._is_turned_round(at, before) else None
        if text in ("case", "event"):
            return "if" if before in ("in", "the") else None
        if text in ("soon", "moment", "minute"):
            return "when" if before in ("as", "the") and following.text in (*PRONOUNS, "as") else None
        if text in ("until", "till", "whenever", "whether"):
            return None if following.text == "further" or before in HAVING_UNTIL else "when"
        if text in ("after", "before") and self._is_no_clause(at):
            return None
        if text == "once" and following.text in ("a", "an") and self.words[at + 2].text not in PERIODS:
            return "when"  # "once a candidate has been chosen"
        if text == "before" and following.text in ("a", "an", "any"):
            return "when"
        is_clause = following.text in PRONOUNS or following.text in BEGINS_A_SUBJECT or "<party>" in following.kinds
        return "when" if is_clause else None

    def _is_no_clause(self, at: int) -> bool:
        """ "After the interview we chose another": the interview does nothing."""
        named, behind = self.words[min(at + 2, len(self.words) - 1)], self.words[min(at + 3, len(self.words) - 1)]
        is_done = bool(behind.kinds & {"be", "have", "will"}) or behind.text in ("ends", "takes", "happens", "can")
        return "<interview>" in named.kinds and not is_done

    def _is_turned_round(self, at: int, before: str) -> bool:
        """ "Had it been up to me", "were it my call": an if without the word."""
        begins = before in SENTENCE_ENDS or before in BREAKS
        _, last = self.sentence(at)
        asks = last < len(self.words) and self.words[last].text == "?"
        return begins and not asks and self.words[at + 1].text in PRONOUNS

    def is_question(self, at: int) -> bool:
        first, last = self.sentence(at)
        if last < len(self.words) and self.words[last].text == "?" and not self._is_tagged(at, last):
            return True
        start = self.clause_start(at)
        texts = [word.text for word in self.words[start : start + 2]]
        return start <= first + 1 and texts[0] in ASKING and texts[1:2] != [] and texts[1] in PRONOUNS

    def _is_tagged(self, at: int, last: int) -> bool:
        """Whether only a tag behind the words asks, or a question of its own."""
        start = self.clause_start(last - 1)
        if at >= start - 1:
            return False
        asked = [word.text for word in self.words[start:last]]
        if asked[:1] in (["and"], ["so"]):
            asked = asked[1:]
        is_other = len(asked) > 2 and (
            asked[0] in ASKING_WHAT
            or (asked[0] in ASKING and asked[1] in PRONOUNS and (len(asked) > 3 or asked[0] in ("can", "could")))
        )
        begun = self.words[self.clause_start(at)].text
        return " ".join(asked) in TAGS or (is_other and begun not in ASKING and begun not in ASKING_WHAT)

    def denied(self, found: Found) -> bool:
        """Whether a not stands before the words, or among them, that is not one of their own."""
        own = set(found.own)
        return any(
            at not in own and is_denial(self.words, at) for at in range(self.clause_start(found.start), found.end)
        )

    def softened(self, found: Found, but: str = "") -> bool:
        """Whether a may or a would stands before the words that is none of their own."""
        own = set(found.own)
        for at in range(self.clause_start(found.start), found.end):
            text = self.words[at].text
            if at in own or text not in MODALS or text == but or (text == "can" and self._refuses(found)):
                continue
            following = {word.text for word in self.words[at + 1 : at + 3]}
            if text in ("may", "might") or not following & POLITELY:
                return True
        return False

    def _refuses(self, found: Found) -> bool:
        """ "We can give you no positive answer"."""
        return any(self.words[at].text == "no" or self.words[at].text in DENIALS for at in found.own)

    # Whose words, when, about whom

    def is_hearsay(self, at: int) -> bool:
        number = self.number(at)
        if self.in_sentence("hearsay", at):
            return True
        first, _ = self.sentence(at)
        goes_on = number > 0 and self.words[first].text in GOES_ON
        return goes_on and self.has("hearsay", *self.sentences[number - 1])

    def is_guess(self, at: int, end: int) -> bool:
        """A guess before the words in their sentence, or a doubt beside them in their clause."""
        first, _ = self.sentence(at)
        start, beside = self.clause_start(at), max(self.clause_end(end - 1), end)
        return self.has("guess", first, end) or self.has("guess", start, beside) or self.has("doubt", start, beside)

    def is_general(self, found: Found) -> bool:
        """Whether it is said of anyone; words about "you" are so only by what stands before them."""
        first, last = self.clause_start(found.start), self.clause_end(found.start)
        is_of_one = any(not self.words[at].kinds.isdisjoint(THIS_PERSON) for at in found.own)
        return self.has("general", first, found.start if is_of_one else last)

    def is_past(self, at: int) -> bool:
        first, last = self.sentence(at)
        return self.has("past", first, last) or (self.has("before then", first, last) and not self.is_reported(at))

    def is_reported(self, at: int) -> bool:
        """ "She said it had been filled": as it stands, and no longer ago than that."""
        first, _ = self.sentence(at)
        return any(word.text in REPORTS for word in self.words[max(first, at - REACH) : at])

    def is_of_others(self, found: Found, but_inside: bool = False) -> bool:
        """Whether the clause speaks of others or another job; `but_inside`: apart from the words themselves."""
        first, last = self.clause_start(found.start), max(self.clause_end(found.end - 1), found.end)
        if not self.has("others", first, last):
            return False
        but_inside = but_inside or any(self.words[at].text in DENIALS for at in found.own)
        return any(
            first <= other.start
            and other.end <= last
            and not (but_inside and found.start <= other.start and other.end <= found.end)
            and not self._is_you(other.start)
            for other in self._others_of(self.number(found.start))
        )

    def _is_you(self, at: int) -> bool:
        """ "You were one of two": these are not others."""
        return at > 1 and "be" in self.words[at - 1].kinds and self.words[at - 2].text in ("you", "i")

    def _others_of(self, number: int) -> list[Found]:
        return self._others.get(number, [])

    @cached_property
    def _others(self) -> dict[int, list[Found]]:
        """Those of each sentence, the first few of them."""
        others: dict[int, list[Found]] = {}
        for other in self.found["others"]:
            of_sentence = others.setdefault(self.number(other.start), [])
            if len(of_sentence) < REACH:
                of_sentence.append(other)
        return others

    def is_contradicted(self, at: int) -> bool:
        """Whether the sentence, or the next, says that it does not hold, or not for this person."""
        number = self.number(at)
        first, last = self.sentences[number][0], self.sentences[min(number + 1, len(self.sentences) - 1)][1]
        return self.has("contrary", first, last + 1)

    @cached_property
    def last_reopened(self) -> int:
        """Where the words end last that open it all again."""
        return max((again.end for again in self.found["reopened"] if not self.hangs(again.start)), default=0)


def _sentences(words: list[Word]) -> list[tuple[int, int]]:
    bounds, start = [], 0
    for at, word in enumerate(words):
        if word.text in SENTENCE_ENDS:
            if at > start:
                bounds.append((start, at))
            start = at + 1
    return bounds or [(0, 0)]


def is_denial(words: list[Word], at: int) -> bool:
    text = words[at].text
    return text in DENIALS or (text == "no" and words[at + 1].text != ",")


def _is_polite(following: list[Word]) -> bool:
    return any(
        end <= 4 and _polite().found(following, pattern, end).start == 0 for pattern, end in _polite().ends(following)
    )


@cache
def _polite() -> Patterns:
    return Patterns(POLITE, several())


@cache
def every_pattern() -> tuple[Patterns, list[str]]:
    """All tables as one automaton, and the table of each pattern."""
    tables = [table for table, lines in TABLES.items() for _ in lines]
    return Patterns((line for lines in TABLES.values() for line in lines), several()), tables
