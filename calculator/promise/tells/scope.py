"""The six questions, asked of any words: whose, about whom, now or past, said flat, denied, in that sense.

Everything is told from the words around, the same for every tell: what stands in an *if*, in a question, behind a
*may*, in hearsay or a guess, of the past, of others, and what a *not* denies.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, cached_property

from .match import BREAKS, SENTENCE_ENDS, Found, Patterns, Word
from .patterns import TABLES
from .text import several

# Where what an if governs ends.
TURNS = frozenset("but ; however otherwise though".split())
IFS = frozenset("if unless assuming provided providing suppose supposing".split())
WHENS = frozenset("once when whenever after before until till".split())
# What follows these hangs on nothing ("if possible").
POLITE = (
    "possible|poss|convenient|need|necessary|not|any|so|only",
    "you|u [do|still] [not] like|want|mind|can|could|wish|please|prefer|would [it|to|that] <end>",
    "that|it is|'s|works ok|okay|fine|alright|for",
    "i may",
)
ASKING = frozenset("is are was were do does did have has had will would can could shall should am".split())
PRONOUNS = frozenset("i you he she it we they there this that".split())
# A may makes a statement none; beside these it is only polite ("we would like to", "I can confirm").
MODALS = frozenset("may might could would can should must".split())
POLITELY = frozenset(
    "delighted happy pleased glad thrilled honoured like love confirm say tell inform be-pleased happily gladly now not never".split()
)
DENIALS = frozenset("not never nobody none neither nor nothing without hardly".split()) | {
    "no longer",
    "no one",
    "cannot",
}


class Scope:
    """What governs the words of one text."""

    def __init__(self, words: list[Word]):
        self.words = words
        self.length = len(words)

    @cached_property
    def found(self) -> dict[str, list[Found]]:
        """What each table finds, in order."""
        found: dict[str, list[Found]] = {table: [] for table in TABLES}
        patterns, tables = every_pattern()
        seen: set[tuple[int, int]] = set()
        for pattern, end in patterns.ends(self.words):
            if (pattern, end) not in seen:
                seen.add((pattern, end))
                found[tables[pattern]].append(patterns.found(self.words, pattern, end))
        return found

    # Sentences and clauses

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        bounds, start = [], 0
        for at, word in enumerate(self.words):
            if word.text in SENTENCE_ENDS:
                if at > start:
                    bounds.append((start, at))
                start = at + 1
        if start < self.length:
            bounds.append((start, self.length))
        return bounds

    @cached_property
    def _sentence_of(self) -> list[int]:
        numbers = [0] * self.length
        for number, (start, end) in enumerate(self.sentences):
            for at in range(start, min(end + 1, self.length)):
                numbers[at] = number
        return numbers

    def sentence(self, at: int) -> tuple[int, int]:
        return self.sentences[self._sentence_of[at]] if self.sentences else (0, 0)

    def number(self, at: int) -> int:
        return self._sentence_of[at]

    def clause_start(self, at: int) -> int:
        """Where the statement begins that a word stands in."""
        first, _ = self.sentence(at)
        while at > first and self.words[at - 1].text not in BREAKS:
            at -= 1
        return at

    def clause_end(self, at: int) -> int:
        _, last = self.sentence(at)
        while at < last and self.words[at].text not in BREAKS:
            at += 1
        return at

    def is_of_others(self, found: Found, inside: bool = True) -> bool:
        """Whether the sentence speaks of others or another job, apart from the words themselves."""
        first, last = self.sentence(found.start)
        is_denial = not inside or any(self.words[at].text in DENIALS for at in found.own)
        return any(
            first <= other.start
            and other.end <= last
            and not (is_denial and found.start <= other.start and other.end <= found.end)
            for other in self.found["others"]
            if not (
                other.start > 1
                and "be" in self.words[other.start - 1].kinds
                and self.words[other.start - 2].text in ("you", "i")
            )
        )

    def has(self, table: str, start: int, end: int) -> bool:
        return any(start <= found.start and found.end <= end for found in self.found[table])

    def in_sentence(self, table: str, at: int) -> bool:
        return self.has(table, *self.sentence(at))

    # The questions

    @cached_property
    def _ifs(self) -> list[tuple[int, int, int, bool]]:
        """Each condition: its word, where its own clause ends, where what it governs ends, and whether it is a true if."""
        ifs = []
        for at, word in enumerate(self.words):
            kind = self._condition(at, word.text)
            if not kind:
                continue
            _, last = self.sentence(at)
            own = at + 1
            while (
                own < last
                and self.words[own].text not in (",", "then", ":", "-", ")")
                and self.words[own].text not in TURNS
            ):
                own += 1
            if kind == "when":
                subjects = (place for place in range(at + 3, own) if self.words[place].text in PRONOUNS)
                own = next(subjects, own)
            governed = own
            if kind == "if":
                while governed < last and self.words[governed].text not in TURNS:
                    governed += 1
            ifs.append((at, own, governed, kind == "if"))
        return ifs

    def _condition(self, at: int, text: str) -> str | None:
        before = self.words[at - 1].text if at else ""
        following = [word.text for word in self.words[at + 1 : at + 4]]
        if text in IFS:
            return (
                None
                if before == "as"
                or (
                    before in ("it", "delighted", "better", "grateful", "nice", "happy", "pleased", "great", "helpful")
                    and following[:1] == ["you"]
                )
                or _is_polite(self.words[at + 1 : at + 5])
                else "if"
            )
        if (
            text == "should"
            and following
            and (following[0] in PRONOUNS or following[0] in ("no one", "nobody", "the", "your", "hr", "nothing"))
        ):
            begins = at == 0 or before in SENTENCE_ENDS or before in BREAKS
            return "if" if begins else None
        if text in ("case", "event") and before in ("in", "the"):
            return "if"
        if text == "whether":
            return "when"
        if text in ("after", "before", "when", "once") and following:
            named = self.words[at + 1]
            return (
                "when"
                if following[0] in PRONOUNS
                or "<party>" in named.kinds
                or following[0] in ("the", "everyone", "all", "your", "our")
                else None
            )
        return "when" if text in WHENS else None

    def hangs(self, at: int) -> bool:
        """Whether a word stands inside an if, or in what an if governs."""
        start = self.clause_start(at)
        for word, own, governed, is_if in self._ifs:
            if word <= at < (governed if is_if else own):
                return True
            if is_if and start <= word and self.clause_start(word) == start and at < word:
                return True
        return False

    def in_if(self, at: int) -> bool:
        """Whether a word stands in the clause of an if itself."""
        return any(word <= at < own for word, own, _governed, _ in self._ifs)

    def is_question(self, at: int) -> bool:
        first, last = self.sentence(at)
        if last < self.length and self.words[last].text == "?":
            return True
        start = self.clause_start(at)
        texts = [word.text for word in self.words[start : start + 2]]
        return (
            start in (first, first + 1)
            and len(texts) == 2
            and texts[0] in ASKING
            and texts[1] in PRONOUNS
            and not (texts[0] == "should")
        )

    def is_hearsay(self, at: int) -> bool:
        number = self.number(at)
        if self.in_sentence("hearsay", at):
            return True
        first, _ = self.sentence(at)
        if number and self.words[first].text in ("she", "he", "they", "their", "her", "his"):
            return self.has("hearsay", *self.sentences[number - 1])
        return False

    def is_guess(self, at: int, end: int) -> bool:
        """A guess before the words in their sentence, or beside them in their clause."""
        first, _ = self.sentence(at)
        start = self.clause_start(at)
        beside = self.clause_end(end - 1) if end else end
        return any(
            self.has(table, *reach)
            for table, reach in (("guess", (first, end)), ("guess", (start, beside)), ("doubt", (start, beside)))
        )

    def is_past(self, at: int) -> bool:
        return self.in_sentence("past", at)

    def denied(self, found: Found) -> bool:
        """Whether a not stands before the words, or among them, that is not one of their own."""
        start = self.clause_start(found.start)
        own = set(found.own)
        return any(
            self.words[at].text in DENIALS
            or (self.words[at].text == "no" and at + 1 < self.length and self.words[at + 1].text != ",")
            for at in range(start, found.end)
            if at not in own
        )

    def softened(self, found: Found, but: str = "") -> bool:
        """Whether a may or a would stands before the words that is none of their own."""
        start = self.clause_start(found.start)
        own = set(found.own)
        for at in range(start, found.end):
            if at in own or self.words[at].text not in MODALS or self.words[at].text == but:
                continue
            following = {word.text for word in self.words[at + 1 : at + 3]}
            if self.words[at].text in ("may", "might") or not following & POLITELY:
                return True
        return False

    def followed_by(self, end: int, texts: Iterable[str], within: int = 1) -> bool:
        return any(word.text in texts for word in self.words[end : end + within])


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
