"""What is said of the person or the job: a no, filled, on hold, an offer, a next round, something asked for, slow."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .hearing import Heard, Text
from .match import Found, Word
from .scope import REACH
from .text import is_name

# After these a not is only a not yet.
NOT_YET = frozenset("until till before yet unless".split())


def stated(text: Text) -> Iterator[Heard]:
    for table, holds, what, value in KINDS:
        for found in text.scope.found[table]:
            if holds(text, found):
                yield Heard(what, value(text, found) if callable(value) else value, found.start, found.end)
                break
    yield from _long_waits(text)


def _is_flat(text: Text, found: Found) -> bool:
    """Said of this person and as it stands, by whoever decides."""
    scope = text.scope
    at = found.start
    return not (
        scope.hangs(at)
        or scope.hangs(found.end - 1)
        or (scope.is_question(at) and scope.words[at].text not in ("can", "could", "would"))
        or scope.is_hearsay(at)
        or scope.is_guess(at, found.end)
        or scope.denied(found)
        or scope.softened(found)
    )


def _is_stop(text: Text, found: Found) -> bool:
    scope = text.scope
    first, _ = scope.sentence(found.start)
    if any("mean" in scope.words[at].kinds for at in range(max(first, found.start - REACH), found.start)):
        return False
    return (
        _is_flat(text, found)
        and not scope.is_past(found.start)
        and not scope.is_of_others(found)
        and not _is_for_another(text, found.start)
        and not scope.in_sentence("general", found.start)
        and scope.last_reopened <= found.end
        and not text.is_silence(found.start)
    )


def _is_for_another(text: Text, at: int) -> bool:
    """ "For nights we have somebody else": a statement that begins with what it is for, and that is not this job."""
    scope = text.scope
    first, _ = scope.sentence(at)
    while at > first and not (
        scope.words[at].text == "for" and (at == first or scope.words[at - 1].text in (",", "and", "but"))
    ):
        at -= 1
    return scope.words[at].text == "for" and scope.words[at + 1].text not in THIS


THIS = frozenset(
    "this that your you now us me the what which some these those various good better all it a many reasons".split()
)


def _is_rejection(text: Text, found: Found) -> bool:
    scope = text.scope
    after = [word.text for word in scope.words[found.end : found.end + 2]]
    if not _is_for_this(text, found) or (
        after[:1] == ["to"] and "you" in {scope.words[at].text for at in found.own[-1:]}
    ):
        return False
    own = set().union(*(scope.words[at].kinds for at in found.own))
    for at in found.own:
        before = scope.words[at - 1]
        if (
            scope.words[at].text == "application"
            and at
            and before.text.isalpha()
            and before.text
            not in ("your", "my", "the", "this", "that", "our", "an", "job", "recent", "whole", "current", "and")
        ):
            return False  # a parking application
    if (
        own & {"<reject>", "get"}
        and after[:1] in (["from"], ["at"], ["by"])
        and after[1:]
        and after[1] not in ("the", "our", "us", "this", "your", "consideration")
    ):
        return False
    if any(scope.words[at].text in ("not", "never") for at in found.own) and scope.words[found.end].text in NOT_YET:
        return False
    number = scope.number(found.start)
    near = (scope.sentences[number][0], scope.sentences[min(number + 1, len(scope.sentences) - 1)][1])
    inside = {scope.words[at].text for at in range(found.start, found.end)}
    if _is_only_meant(text, found):
        return False
    return _is_stop(text, found) and not scope.has("pending", *near) and "yet" not in inside


# Beside these a plain form is done: "we decided to hire", "we had to choose".
DONE = frozenset("decided chosen opted elected had going has chose decision agreed voted resolved".split())


def _is_for_this(text: Text, found: Found) -> bool:
    """Selected "for the role", not "for a bag check"."""
    scope = text.scope
    last = scope.words[found.end - 1]
    if (
        "<picked>" not in last.kinds
        or last.text in ("suitable", "suited", "right")
        or scope.words[found.end].text not in ("for", "as", "to")
    ):
        return True
    named = scope.words[found.end + 1 : min(found.end + 7, scope.sentence(found.start)[1])]
    return any(word.kinds & FOR_THIS for word in named)


FOR_THIS = frozenset(
    (
        "<job>",
        "<next>",
        "<interview>",
        "<hiring>",
        "this",
        "that",
        "further",
        "employment",
        "it",
        "us",
        "consideration",
        "team",
        "company",
        "batch",
        "go",
        "any",
    )
)


def _is_only_meant(text: Text, found: Found) -> bool:
    """ "We want to hire someone who can start": a choice that is still to be made."""
    scope = text.scope
    first = scope.words[found.own[0]]
    is_choice = not first.kinds.isdisjoint(("<choose>", "<give>")) and "<another>" in set().union(
        *(scope.words[at].kinds for at in found.own)
    )
    lead = {word.text for word in scope.words[scope.clause_start(found.start) : found.end]}
    return is_choice and first.text in PLAIN_CHOICES and lead.isdisjoint(DONE)


PLAIN_CHOICES = frozenset(
    "choose select pick appoint prefer favour recruit employ take settle opt go vote decide engage hire identify move proceed progress continue bring offer give award extend".split()
)


def _is_filled(text: Text, found: Found) -> bool:
    scope = text.scope
    inside = {word.text for word in scope.words[found.start : found.end]}
    return (
        _is_stop(text, found)
        and ("not" in inside or inside.isdisjoint(("will", "must", "being")))
        and "yet" not in inside
        and not {"to", "be"} <= inside
    )


def _is_on_hold(text: Text, found: Found) -> bool:
    texts = {word.text for word in text.scope.words[text.scope.clause_start(found.start) : found.end]}
    gone = not texts.isdisjoint(("was", "were", "had")) and not {"put", "has", "have"} & texts
    return _is_stop(text, found) and not gone


def _is_offer(text: Text, found: Found) -> bool:
    scope, at = text.scope, found.start
    if scope.has("next_round", max(0, found.start - 4), min(found.end + 8, len(scope.words))):
        return False
    if scope.words[found.end].text == "to" and scope.words[found.end - 1].text in ("yours", "mine"):
        return False
    named = scope.words[found.end : found.end + 4]
    if "<picked>" in scope.words[found.end - 1].kinds and any(
        word.text in ("interview", "interviews", "shortlist") for word in named
    ):
        return False
    if "had" in {scope.words[own].text for own in found.own}:
        return False
    if scope.is_question(at) and "start" not in scope.words[found.end - 1].kinds:
        return False
    if scope.hangs(at) and not _condition(text, found):
        return False
    return not (
        scope.is_hearsay(at)
        or scope.is_guess(at, found.end)
        or scope.denied(found)
        or scope.softened(found, but="can")
        or scope.is_past(at)
        or scope.is_of_others(found)
        or scope.in_sentence("general", at)
        or scope.last_reopened > found.end
        or _is_rejected(text)
    )


def _is_rejected(text: Text) -> bool:
    if text.rejected is None:
        text.rejected = any(_is_rejection(text, found) for found in text.scope.found["rejection"])
    return text.rejected


CONDITIONS = frozenset(
    "depends depend if provided providing subject pending depending dependent conditional conditionally assuming once contingent when after long hinges hangs".split()
)


def _condition(text: Text, found: Found) -> bool:
    """Whether an offer hangs on references or checks: said behind it, or before it in an if of its own."""
    scope = text.scope
    first, last = scope.sentence(found.start)
    number = scope.number(found.start)
    if number + 1 < len(scope.sentences):
        following = scope.sentences[number + 1]
        if {"<firm>"} & set().union(*(word.kinds for word in scope.words[following[0] : following[1]])):
            last = following[1]
    first, last = max(first, found.start - REACH), min(last, found.end + REACH)
    for at in range(first, last):
        if scope.words[at].text in CONDITIONS:
            stretch = scope.words[at:last] if at >= found.start else scope.words[at : found.start]
            if any("<firm>" in word.kinds for word in stretch) and (at >= found.start or found.start - at > 2):
                return True
    return False


def _how_firm(text: Text, found: Found) -> str:
    if any(
        _condition(text, each)
        for table in ("spoken", "written")
        for each in text.scope.found[table]
        if _is_offer(text, each)
    ):
        return "conditional"
    written = any(_is_written(text, each) for each in text.scope.found["written"])
    return "written" if written else "spoken"


def _is_written(text: Text, found: Found) -> bool:
    start = text.scope.clause_start(found.start)
    texts = {word.text for word in text.scope.words[start : found.end]}
    coming = not texts.isdisjoint(("will", "being", "to", "soon", "going", "shall"))
    return not coming and _is_offer(text, found)


def _is_next_round(text: Text, found: Found) -> bool:
    scope = text.scope
    return (
        _is_flat(text, found)
        and not scope.is_past(found.start)
        and not scope.in_sentence("general", found.start)
        and "elsewhere" not in {scope.words[at].text for at in range(found.start, found.end)}
        and not scope.is_of_others(found, but_inside=True)
        and not {"was", "were", "hope", "hoped"} & {scope.words[at].text for at in found.own}
        and not _is_rejected(text)
    )


def _is_arranged(text: Text, found: Found) -> bool:
    scope = text.scope
    first, last = scope.sentence(found.start)
    return bool(text.times_in(first, last))


def _is_asked(text: Text, found: Found) -> bool:
    scope, at = text.scope, found.start
    head = scope.words[at]
    start = scope.clause_start(at)
    texts = {word.text for word in scope.words[start : found.end]}
    own = {scope.words[place].text for place in found.own}
    lead = scope.words[start:at]
    if "<hand>" in head.kinds and not _may_be_told(lead):
        return False
    if not {"someone", "somebody", "people", "anyone"}.isdisjoint(part for text_ in texts for part in text_.split()):
        return False
    given = {word.text for word in scope.words[found.start : found.end]}
    before = scope.words[at - 1].text if at else ""
    if before == "to" and texts.isdisjoint(DEMANDS):
        return False
    if _is_done(head.text) or ("<hand>" in head.kinds and head.text.endswith("ing")):
        return False
    if head.kinds & {"call", "ring", "phone"} and _is_done(head.text):
        return False
    if head.text == "get" and "letter" in given:
        return False
    if head.text in ("call", "ring", "phone") and before in ("a", "an", "the", "your", "our", "no", "any"):
        return False
    return not (
        (scope.hangs(at) and own.isdisjoint(("if", "whether")))
        or scope.is_hearsay(at)
        or scope.denied(found)
        or scope.in_sentence("general", at)
        or not texts.isdisjoint(
            (
                "may",
                "might",
                "later",
                "already",
                "sent",
                "received",
                "yesterday",
                "wanted",
                "needed",
                "forgot",
                "forget",
            )
        )
        or (
            "would" in texts
            and scope.words[found.start].text != "would"
            and not texts & {"like", "love", "appreciate", "grateful"}
        )
        or not given.isdisjoint(("sent", "submitted", "completed", "uploaded"))
        or (scope.words[found.start].text in ("sent", "gave", "did", "took", "got", "submitted", "provided"))
        or ("<hand>" in head.kinds and _is_theirs(text, found))
    )


LENGTHY = frozenset("months ages take takes slow slowly long weeks years forever while".split())
# What the word of a gate says when it has been passed.
PASSED = frozenset("met sat approved cleared passed signed decided agreed done came waited took needed".split())
SOON = 21
LONG = 42


def _may_be_told(lead: list[Word]) -> bool:
    """Whether it is the person who shall do it: told so, or by nobody else being named."""
    if not lead:
        return True
    last = lead[-1]
    if last.text in ("the", "our", "your", "a", "an", "my", "this", "his", "her", "their") or is_name(last):
        return False
    others = any(
        "<party>" in word.kinds and word.text not in ("we", "i", "they", "he", "she") or "<person>" in word.kinds
        for word in lead
    )
    return not others or any(word.text in ("you", "me", "i", "please") for word in lead)


def _is_theirs(text: Text, found: Found) -> bool:
    """Whether it is the employer who sends or does it ("we will send the form")."""
    lead = text.scope.lead(found.start)
    if any(word.text in ("you", "me") for word in lead):
        return False
    theirs = [word for word in lead if "<their>" in word.kinds and word.text != "i"]
    helped = any(word.text in ("will", "shall", "is", "are", "have", "has") for word in lead)
    return bool(theirs) and (helped or lead[-1] is theirs[-1])


# Beside these a "to send" is asked for.
DEMANDS = frozenset(
    "need needs must have has want wants like please ask asked told got required requested supposed going love grateful remember".split()
)


def _is_done(text: str) -> bool:
    return (
        text.endswith("ed")
        and text != "need"
        or text in ("sent", "gave", "did", "took", "got", "brought", "chose", "wrote", "done", "given")
    )


def _is_slow(text: Text, found: Found) -> bool:
    scope = text.scope
    first, last = scope.sentence(found.start)
    texts = {scope.words[at].text for at in range(found.start, min(found.end + 2, last))}
    if (
        any("<gate>" in scope.words[at].kinds for at in found.own)
        and not texts & LENGTHY
        and not text.said(found.start).isdisjoint(CONDITIONS)
        and (scope.found["spoken"] or scope.found["written"])
    ):
        return False
    if not text.said(found.start).isdisjoint(
        ("commute", "journey", "train", "bus", "drive", "traffic", "lift", "reply")
    ):
        return False
    soon = any(
        when.window.latest and (when.window.latest - text.interview).days < SOON
        for when in text.times_in(scope.clause_start(found.start), last)
    )
    return not (
        soon
        or not texts.isdisjoint(PASSED)
        or scope.words[found.start - 1 : found.start]
        and scope.words[found.start - 1].text == "on"
        and "board" in texts
        or "board" in texts
        and "on" in texts
        or scope.is_question(found.start)
        or scope.is_hearsay(found.start)
        or scope.denied(found)
        or scope.is_past(found.start)
    )


# A long time of these is no wait for an answer.
ELSEWHERE = frozenset(
    "start starting notice probation contract hold freeze frozen paused training cover holiday leave experience lasts last course ago salary pay payslips paid internship ring call chase ask check commute journey train bus drive period rent temporary fixed long-term".split()
)


def _long_waits(text: Text) -> Iterator[Heard]:
    """So many weeks, six or more, counted until they will have decided."""
    scope = text.scope
    for when in text.times:
        window = when.window
        if window.counted is None or (window.earliest - text.interview).days < LONG:
            continue
        first, last = scope.sentence(when.start)
        texts = text.said(when.start)
        if (
            texts.isdisjoint(ELSEWHERE)
            and not scope.hangs(when.start)
            and not scope.is_question(when.start)
            and not text.is_silence(when.start)
        ):
            yield Heard("slow", None, when.start, when.end)


Value = object | Callable[[Text, Found], object]
KINDS: tuple[tuple[str, Callable[[Text, Found], bool], str, Value], ...] = (
    ("rejection", _is_rejection, "rejection", None),
    ("filled", _is_filled, "filled", None),
    ("on_hold", _is_on_hold, "on_hold", None),
    ("written", _is_written, "offer", _how_firm),
    ("spoken", _is_offer, "offer", _how_firm),
    ("next_round", _is_next_round, "next_round", _is_arranged),
    ("asked", _is_asked, "asked", None),
    ("slow", _is_slow, "slow", None),
)
