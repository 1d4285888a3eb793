"""Whether a day named without "this" or "next" is past or to come, told by the verb beside it."""

from __future__ import annotations

from itertools import pairwise

from .clauses import Clause, Found
from .lexicon.tenses import AHEAD, BE, NO_VERBS, PAST, SAID, WAS_TO, WHICH, WILL_BE

_NEAR = 20  # words beside a day in which its verb is looked for
_RELATIVE = frozenset("who whoever what which".split())
_GAVE = frozenset({"gave", "given"})
_WHOM = frozenset("me us him her them you".split())
_THIRD = frozenset("the my our their his her".split())
_HAVE = frozenset({"have", "has"})
_SHIFTED = frozenset({"was", "were", "had"})


def is_past(found: Found, clause: Clause) -> bool:
    """ "They rejected me on Friday", "On Monday the decision was made"; not "they said Friday"."""
    words, start, end = clause.words, max(clause.start, found.start - _NEAR), min(clause.end, found.end + _NEAR)
    # "Once the panel has met on Thursday".
    if clause.is_condition and not _HAVE.isdisjoint(words[start : found.start]):
        return False
    # "Their e-mail on Monday said no".
    if clause.words[found.end : found.end + 1] in (["said"], ["told"]):
        return True
    if _was_to(words[start : found.start]):
        return True
    for at in [*range(found.start - 1, start - 1, -1), *range(found.end, end)]:
        tense = _tense(words, at, start)
        if tense is not None:
            return tense
    return False


def is_broken(found: Found, clause: Clause) -> bool:
    """ "She'd promised me word by Tuesday and it never came"."""
    behind = clause.words[found.end : found.end + _NEAR]
    return any(word == "never" and (after in PAST or _is_regular(after)) for word, after in pairwise(behind))


def is_over(found: Found, clause: Clause) -> bool:
    """ "They'd settled on him by Wednesday": done by then."""
    words = clause.words[max(clause.start, found.start - _NEAR) : found.start]
    perfect = [word for before, word in pairwise(words) if before in ("would", "had", "been")]
    return not {"would", "had"}.isdisjoint(words) and any(_is_regular(word) for word in perfect)


def _was_to(words: list[str]) -> bool:
    """ "They were meant to call on Friday": a promise that was broken, unless it is what they were going to say."""
    for at, word in enumerate(words[:-1]):
        if word in ("was", "were") and words[at + 1] in WAS_TO and words[at + 2 : at + 4] != ["to", "say"]:
            return True
    return False


def _tense(words: list[str], at: int, start: int) -> bool | None:
    """Whether the verb at that place is past; None when it is no verb that we know."""
    word, before = words[at], words[at - 1] if at > start else ""
    if before in _RELATIVE:  # "announcing who got it on the 27th"
        return None
    if words[at : at + 2] in (["told", "no"], ["said", "no"], ["said", "yes"]):
        return True
    # "They told the agency on Thursday that I was a maybe"
    if word == "told" and words[at + 1 : at + 2] and words[at + 1] in _THIRD:
        return True
    if word in SAID:
        return word == "heard" and words[at + 1 : at + 2] == ["back"]
    if word in AHEAD:
        return None if before in WHICH else False
    # "She gave me Friday"
    if word in _GAVE and words[at + 1 : at + 2] and words[at + 1] in _WHOM:
        return False
    if word in PAST and before not in WHICH:  # "I call the chosen on Tuesday"
        # "She said it was Friday", "or was it Friday": what was said is told in the past as well.
        is_told = word in _SHIFTED and (not SAID.isdisjoint(words[start:at]) or words[at : at + 2] == ["was", "it"])
        has_got = word == "got" and before in _HAVE
        return not is_told and not has_got and before not in BE
    if not _is_regular(word) or before in WHICH or before == ",":
        return None
    is_ahead = before in BE or before in WILL_BE or (before == "been" and not AHEAD.isdisjoint(words[start:at]))
    return not is_ahead


def _is_regular(word: str) -> bool:
    return word.endswith("ed") and len(word) > len("used") - 1 and word not in NO_VERBS and word not in SAID
