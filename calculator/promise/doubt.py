"""What was passed over beside a time, and so leaves doubt about it.

A number, a date or a word beside a weekday, a month or a count that no idiom reads may have said something else:
the whole month is not meant by "the ides of March", nor the coming Friday by "Friday sennight".
"""

from __future__ import annotations

from .clauses import ALSO_VERBS, Found, Sentence, is_known
from .lexicon.languages import ENGLISH
from .lexicon.vocabulary import MONTHS, NUMBERS, ORDINALS, TENS, UNITS, WEEKDAYS
from .times import Window
from .tokens import Token

# Right before a time these link it to what stands before them, where no idiom has taken them.
_LINKS = frozenset("of from after before than until past plus minus less half times".split())
# Right behind a count these begin what it is counted from or to.
_GOES_ON = frozenset("before plus minus past".split())
_WHOSE = frozenset("the our my your his her their this that whatever however".split())
# In front of "the 31 September" only.
_PEOPLE = frozenset("i you we he she they".split())
_JOINTS = frozenset("the - / .".split())
_PREPOSITIONS = frozenset("on by in at before after until from for within over during to not".split())


def unread(sentences: list[Sentence]) -> set[Found]:
    """The times that are no more than a piece of something that was not read: "of March", the February of "30 February"."""
    dropped: set[Found] = set()
    for sentence in sentences:
        times = [found for clause in sentence.clauses for found in clause.times]
        for at, found in enumerate(times):
            if _is_piece(found, sentence):
                dropped.add(found)
                if at and times[at - 1].end == found.start:
                    dropped.add(times[at - 1])
    return dropped


def _is_piece(found: Found, sentence: Sentence) -> bool:
    if not isinstance(found.value, Window) or found.value.span.unit != "month" or found.end - found.start > 2:
        return False
    words = sentence.all_words[found.start : found.end]
    if words[0] == "of":
        return words[1] in MONTHS and not _has_cue(found.start - 1, sentence)
    before = _before(found, sentence)
    if before in _JOINTS:
        before = _before(found, sentence, 2)
    is_of = before == "of" and not _has_cue(found.start - 1, sentence)
    return words[0] in MONTHS and (_is_number(before) or is_of)


def is_doubtful(said: str, tokens: list[Token], sentence: Sentence, found: Found) -> bool:
    """Whether words right beside it, that nothing has read, could change what it means."""
    words = sentence.all_words
    before, after = _before(found, sentence), _after(found, sentence)
    is_counted = isinstance(found.value, Window) and found.value.counted is not None
    if words[found.start] == "of" and not is_counted and not _has_cue(found.start - 1, sentence):
        return True
    if before in _LINKS and not (is_counted and before == "of") and not _has_cue(found.start - 1, sentence):
        return True
    if not is_counted and after in ("plus", "minus"):
        return True
    if is_counted and after in _GOES_ON and words[found.end + 1 : found.end + 2] and words[found.end + 1] in _WHOSE:
        return True
    # "The Friday you handed in the task" is told by that.
    if words[found.end - 2] == "the" and words[found.end - 1] in WEEKDAYS and after in _PEOPLE:
        return True
    is_named = not is_counted and words[found.start] not in _PREPOSITIONS
    if _is_number(before) and (is_named or is_counted):
        return not _has_cue(found.start - 1, sentence)
    if _is_number(after) or after in UNITS or after in WEEKDAYS or (after in MONTHS and after not in ALSO_VERBS):
        return True
    is_strange = is_named and _is_strange(said, tokens, found.start - 1, before)
    return is_strange or (not is_counted and _is_strange(said, tokens, found.end, after))


def _before(found: Found, sentence: Sentence, steps: int = 1) -> str:
    at = found.start - steps
    return sentence.all_words[at] if at >= sentence.clauses[0].start else ""


def _after(found: Found, sentence: Sentence) -> str:
    return sentence.all_words[found.end] if found.end < sentence.clauses[-1].end else ""


def _is_number(word: str) -> bool:
    return word.isdecimal() or word in NUMBERS or word in ORDINALS or word in TENS or word[:-2].isdecimal()


def _has_cue(at: int, sentence: Sentence) -> bool:
    """Whether a word belongs to a phrase that tells a topic ("instead of", "one of")."""
    return at in sentence.cued


def _is_strange(said: str, tokens: list[Token], at: int, word: str) -> bool:
    """A word that we have never met, and that is no name and tells not only how ("positively")."""
    if not word.isalpha() or word.endswith("ly") or len(word) < len("abc") or is_known(word) or word in ENGLISH:
        return False
    return not said[tokens[at].start].isupper()
