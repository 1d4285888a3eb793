"""Who is in touch with whom, and how: contact, channel, check_in, no_contact, and what silence means.

Every way of being in touch in a text (`TALK`) becomes one `Event`, with its direction. What they do for the person
tells `contact` and `channel`, what the person may do for them `check_in`, what the person shall not do `no_contact`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from ...dates import ONE_DAY
from .hearing import Heard, Text, When
from .match import ANY, BREAKS, SENTENCE_ENDS, Patterns, Word
from .scope import ASKING, DENIALS
from .text import is_name, lemma, several
from .words import MEDIA, PARTIES, TALK

ROLES = tuple(role for role in PARTIES if role)
OBJECTS = frozenset("me us him her them you".split())
PREPOSITIONS = frozenset(
    "by with from to of for about after than at on in through via like into behind under against".split()
)
CAUSING = frozenset("ask get have tell want need let make expect".split())
BE = frozenset("be is are am was were been being get got gets 's".split())
PAST_HELPERS = frozenset("have has had was were been did".split())
PARTICIPLES = frozenset("told sent rung written heard given reached let".split())
PAST_FORMS = frozenset("rang wrote got gave came spoke said was were did kept had made took".split())
# What is still to come, whatever form follows.
AHEAD = frozenset("will be to would is are get shall can could being am".split())
FRESH = frozenset("but so because : if when once unless until before after while".split())
INVITES = frozenset("free welcome can may could should happy".split())
NEWS = frozenset(
    "write result results answer outcome decision news verdict feedback word reply response it hear heard know told inform informed notified contact contacted touch update updates expect confirmation notification offer that this letter everything everyone find".split()
)
# The least that a wait must promise to be a long one.
ONCE = frozenset(
    "than repeatedly daily twice constantly every multiple too often several many hourly always weekly".split()
)
RECEIVERS = frozenset(
    "operator reception receptionist switchboard branch client number mailbox email address branches store shop customer helpline manager director owner interviewer panel referees employer".split()
)


@dataclass
class Event:
    """One way of being in touch. `to_you`: they do it; None when nobody can tell."""

    start: int
    end: int
    kind: str
    medium: str
    subject: Word | None
    subject_at: int
    object_: Word | None
    denied: bool
    is_past: bool
    to_you: bool | None
    role: str | None = None
    is_invited: bool = False
    floor: int = 0
    is_passive: bool = False
    is_instead: bool = False


def talked(text: Text) -> Iterator[Heard]:
    events = list(_events(text))
    corrected = _corrected(text)
    events = [event for event in events if event.start >= corrected] or events
    for event in events:
        if event.kind == "by":
            lead = text.words[text.scope.clause_start(event.start) : event.start]
            event.is_past |= any(word.text in PAST_FORMS for word in lead) and not any(
                word.text in AHEAD for word in lead
            )
            event.is_past |= any(
                other.is_past and text.scope.clause_start(other.start) == text.scope.clause_start(event.start)
                for other in events
            )
        event.is_instead = bool(event.medium) and any(
            other.denied
            and other.to_you is False
            and other.medium != event.medium
            and 0 <= text.scope.number(event.start) - text.scope.number(other.start) <= 1
            and other.start < event.start
            for other in events
        )
    silence = _silence(text, events)
    checks = list(_check_ins(text, events))
    bans = _no_contact(text, events)
    yield from silence
    yield from checks
    yield from bans[:1]
    yield from _contact(text, events, checks)
    yield from _channel(text, events, checks, bans)


def _corrected(text: Text) -> int:
    """Where the last correction begins; what was said before it no longer holds."""
    words = text.words
    at = 0
    for place, word in enumerate(words[:-1]):
        following = words[place + 1].text
        if (word.text, following) in CORRECTIONS or (word.text == "actually" and place):
            at = place
    return at


CORRECTIONS = frozenset(
    {
        ("scratch", "that"),
        ("no", "wait"),
        ("actually", "no"),
        ("make", "that"),
        ("strike", "that"),
        ("or", "rather"),
        ("i", "mean"),
        ("no", "sorry"),
        ("sorry", "no"),
        ("wait", "no"),
        ("second", "thought"),
        ("second", "thoughts"),
    }
)


# Events


@cache
def _talk() -> tuple[Patterns, list[tuple[str, str]]]:
    lines = [(line, how) for how, ways in TALK.items() for line in ways]
    return Patterns((line for line, _ in lines), several()), [how for _, how in lines]


def _events(text: Text) -> Iterator[Event]:
    patterns, hows = _talk()
    words = text.words
    longest: dict[int, tuple[int, tuple[str, str]]] = {}
    for pattern, end in patterns.ends(words):
        start = patterns.found(words, pattern, end).start
        if end > longest.get(start, (0,))[0]:
            longest[start] = (end, hows[pattern])
    reach = 0
    for start in sorted(longest):
        end, (kind, medium) = longest[start]
        if start >= reach:
            floor, reach = reach, end
            if event := _event(text, start, end, kind, medium, floor):
                yield event


NOUNS_TOO = frozenset(
    "update call text message email contact answer reply notice request check ring query follow response".split()
)
ASKED_OF = frozenset(
    "me us him her them for about again any anytime whenever when whether if how on in after where once by".split()
)
PLURALS = frozenset("calls emails texts messages updates answers replies".split())
MANY = frozenset("many all lots few some of more these those and or".split())


def _event(text: Text, start: int, end: int, kind: str, medium: str, floor: int) -> Event | None:
    words, scope = text.words, text.scope
    head = words[start]
    before = words[start - 1].text if start else ""
    if (
        before in ("a", "an", "the", "our", "your", "my", "this", "that", "no", "any", "phone", "first", "video")
        and kind != "get"
        and head.text
        in (
            "call",
            "calls",
            "email",
            "emails",
            "text",
            "message",
            "ring",
            "phone",
            "contact",
            "update",
            "answer",
            "reply",
            "check",
            "calling",
            "telephone",
            "request",
            "follow",
            "whatsapp",
            "dm",
            "messages",
            "texts",
        )
    ):
        if before != "no":
            return None
    following = words[end].text if end < len(words) else ""
    if (
        kind == "ask"
        and head.text == "ask"
        and start == end - 1
        and following not in ASKED_OF
        and "<party>" not in words[end].kinds
        and not words[end].kinds & {"<end>", "<person>"}
    ):
        return None
    if (
        kind == "ask"
        and head.text in ("ask", "asked", "asks", "asking")
        and following == "for"
        and not any(word.text in NEWS for word in words[end : end + 4])
    ):
        return None
    if start == end - 1 and medium and following in ("is", "was", "works", "would") and head.text in NOUNS_TOO:
        return None
    if start == end - 1 and kind == "tell" and before in ("by", "via", "over", "on", "through", "per"):
        kind = "by"
    if (
        start == end - 1
        and kind == "tell"
        and medium
        and before in ("or", "and")
        and any(word.text in ("by", "via", "over", "on") for word in words[max(0, start - 4) : start])
    ):
        kind = "by"
    if start == end - 1 and (before.isdigit() or before in ("many", "all", "few")) and medium:
        return None
    if (
        start == end - 1
        and following in ("from", "about", "regarding", ":", "of", "centre", "center")
        and head.text in NOUNS_TOO
        and (not before or before in SENTENCE_ENDS or before in BREAKS)
    ):
        return None
    if (
        start == end - 1
        and head.text in PLURALS
        and (before in MANY or before.isdigit() or not before or before in BREAKS)
    ):
        return None
    lead_in = {word.text for word in words[scope.clause_start(start) : start]}
    if (
        head.text in ("write", "writing")
        and following in ("to", "in", "with", "regarding", "about")
        and lead_in.isdisjoint(AHEAD - {"am"})
        and (
            following != "to"
            or (
                end + 1 < len(words)
                and words[end + 1].text in ("inform", "let", "tell", "advise", "say", "confirm", "update", "thank")
            )
        )
    ):
        return None
    if (
        kind == "tell"
        and not medium
        and not lead_in.isdisjoint(
            (
                "write",
                "writing",
                "regret",
                "pleased",
                "sorry",
                "glad",
                "wish",
                "afraid",
                "gutted",
                "told",
                "asked",
                "is",
                "am",
                "just",
                "quick",
                "wanted",
                "like",
                "only",
                "can",
                "must",
            )
        )
        and not lead_in & {"will", "shall", "going", "not", "stop", "avoid", "refrain"}
        and ("to" in lead_in or "can" in lead_in or "must" in lead_in or head.text in ("write", "writing"))
        and not text.times_in(scope.clause_start(start), scope.clause_end(end - 1))
    ):
        if (
            lead_in
            & {
                "write",
                "writing",
                "gutted",
                "told",
                "asked",
                "am",
                "have",
                "regret",
                "pleased",
                "sorry",
                "glad",
                "wish",
                "afraid",
                "just",
                "wanted",
                "like",
                "must",
            }
            or "this" in lead_in
            or (head.text == "tell" and "can" in lead_in)
            or head.text in ("writing",)
        ):
            return None
    subject, at, crossed = _subject(text, start)
    object_ = _object(words, start, end)
    if (
        _is_ing(head.text)
        and following in ("to", "about", "with", "because", "regarding")
        and not lead_in.isdisjoint(("am", "is", "are", "'s"))
        and "will" not in lead_in
    ):
        return None  # "I'm calling to say": that is this call
    if head.text in ("went", "gone", "goes"):
        return None
    if (
        start == end - 1
        and kind == "tell"
        and before
        and before not in SENTENCE_ENDS
        and not _may_lead(before)
        and not _may_do(words[start - 1], words[start - 2].text if start > 1 else "")
    ):
        return None
    denied = _is_denied(text, start, end, at, floor)
    passive = _is_passive(words, start, at)
    past = _is_past(words, start, at) and not passive
    event = Event(start, end, kind, medium, subject, at, object_, denied, past, None)
    event.is_passive = passive
    event.to_you = _direction(text, event, passive, crossed)
    event.role = _role(text, event)
    event.floor = min(floor, start)
    lead = {word.text for word in words[scope.clause_start(start) : start]}
    event.is_invited = not lead.isdisjoint(INVITES) or subject is None
    return event


def _subject(text: Text, start: int) -> tuple[Word | None, int, bool]:
    """Who does it: the last one named before, in the clause or in one that this goes on from."""
    words = text.words
    first, _ = text.scope.sentence(start)
    crossed = False
    if start and words[start - 1].text == "please":
        return None, start, crossed
    for at in range(start - 1, first - 1, -1):
        word = words[at]
        before = words[at - 1].text if at > first else ""
        if word.text in FRESH:
            return None, start, crossed
        if word.text in BREAKS:
            crossed = True
            continue
        if word.text in ("do", "not") and (at == first or before in BREAKS) and not crossed:
            return None, start, crossed
        if crossed and text.scope.in_if(at) and not text.scope.in_if(start):
            return None, start, crossed
        if word.text == "me" and before in ("be", "is", "it"):
            return word, at, crossed
        if word.text in OBJECTS - {"you"}:
            if words[at - 1].kinds & CAUSING if at > first else False:
                return word, at, crossed
            continue
        is_one = (
            "<party>" in word.kinds
            or word.text in ("i", "you", "me")
            or "<person>" in word.kinds
            or word.text
            in (
                "no one",
                "nobody",
                "anyone",
                "one",
                "result",
                "results",
                "outcome",
                "decision",
                "it",
                "everyone",
                "all",
                "letters",
            )
        )
        if not is_one and not (word.text == "one" and before == "no"):
            continue
        if word.text == "you" and before == "for" and words[at + 1].text == "to":
            return word, at, crossed
        article = at
        while article > first and words[article - 1].text in (
            "the",
            "our",
            "your",
            "a",
            "an",
            "my",
            "their",
            "this",
            "that",
            "his",
            "her",
            "head",
        ):
            article -= 1
        if (
            word.text in ("one", "ones", "the one", "the ones")
            and article > first
            and words[article - 1].kinds & {"be"}
        ):
            continue  # "HR will be the ones ringing"
        if (
            article > first
            and words[article - 1].text in PREPOSITIONS
            and not _is_somebody_from(words, article - 1, first)
        ):
            continue
        if (
            word.text == "you"
            and crossed
            and words[start - 1].text == ","
            and words[start].text == lemma(words[start].text)
        ):
            return None, start, crossed  # "You have my number, ring on Wednesday"
        return word, at, crossed
    return None, start, crossed


def _may_lead(text: str) -> bool:
    """Whether a verb may follow: what stands between who does it and the doing."""
    return text in LEADS or text in BREAKS or text.endswith("ly") or text.endswith("self")


def _may_do(word: Word, before: str) -> bool:
    """Whether a word may be who does it: one of theirs, a person, a name."""
    return (
        bool(word.kinds & {"<party>", "<person>"})
        or (is_name(word) and before not in ("our", "the", "a", "an", "your", "to", "my", "this"))
        or word.text in ("i", "you", "we", "it", "nobody", "one")
    )


LEADS = frozenset(
    "will would shall can may might could should must to not also then just always usually normally never either first only who "
    "do does did please be is are am was were been being have has had going get gets got all both still best better "
    "free next today tomorrow tonight monday tuesday wednesday thursday friday back or and yet now soon later often you me us them "
    "'s from avoid stop without ones one him her it ever sometimes n't let lets".split()
)


def _is_somebody_from(words: list[Word], at: int, first: int) -> bool:
    """ "Somebody from personnel", "Moira in HR": a name or a person stands before the from."""
    if words[at].text not in ("from", "in", "at", "of") or at == first:
        return False
    before = words[at - 1]
    return is_name(before) or bool(before.kinds & {"<party>", "<person>"})


def _object(words: list[Word], start: int, end: int) -> Word | None:
    """To whom: the first one named in the words or right behind them."""
    for at in range(start + 1, min(end + 4, len(words))):
        word = words[at]
        if word.text in SENTENCE_ENDS or (at >= end and word.text in BREAKS):
            return None
        if (
            word.text in OBJECTS
            or "<party>" in word.kinds
            or "<person>" in word.kinds
            or word.text in ("everyone", "everybody", "all", "those", "yourself")
            or "<another>" in word.kinds
        ):
            return word
        if at >= end and word.text not in (
            "back",
            "to",
            "with",
            "up",
            "out",
            "the",
            "our",
            "your",
            "my",
            "on",
            "in",
            "from",
            "any",
            "this",
            "that",
            "by",
            "either",
            "a",
            "again",
        ):
            return None
        if at >= end and word.text in ("from", "by"):
            return None
    return None


def _is_denied(text: Text, start: int, end: int, subject_at: int, floor: int) -> bool:
    words, scope = text.words, text.scope
    first = min(scope.clause_start(start), subject_at)
    if words[start - 1].text in ("or", "nor"):
        first = min(first, scope.clause_start(start - 1))
    if words[start - 1].text not in ("or", "nor"):
        first = max(first, min(floor, start))
    for at in range(first, end):
        if words[at].text in DENIALS or (
            words[at].text == "no" and (at + 1 >= len(words) or words[at + 1].text not in (",", "need"))
        ):
            return True
        if words[at].text in ("avoid", "refrain", "stop", "without", "instead"):
            return True
    return False


def _is_participle(text: str) -> bool:
    return text.endswith("ed") or text in PARTICIPLES


def _is_passive(words: list[Word], start: int, subject_at: int) -> bool:
    text = words[start].text
    if text in BE:
        return start + 1 < len(words) and _is_participle(words[start + 1].text)
    if not _is_participle(text):
        return False
    lead = [word.text for word in words[max(0, start - 4) : start]]
    while lead and lead[-1] in ("not", "yet", "also", "then", "only", "never"):
        lead.pop()
    if not lead:
        return True
    return lead[-1] in BE or lead[-1] in (
        "those",
        "persons",
        "people",
        "candidates",
        "applicants",
        "anyone",
        "those not",
    )


def _is_past(words: list[Word], start: int, subject_at: int) -> bool:
    """Whether it was done already: told by the helper before it, else by its form."""
    text = words[start].text
    first = start
    while (
        first > 0
        and words[first - 1].text not in BREAKS
        and words[first - 1].text not in SENTENCE_ENDS
        and first > subject_at + 1
    ):
        first -= 1
    lead = {word.text for word in words[first:start]}
    if not lead.isdisjoint(AHEAD) or not {"rather", "appreciate", "prefer", "grateful"}.isdisjoint(
        word.text for word in words[max(0, start - 7) : start]
    ):
        return False
    if not lead.isdisjoint(("have", "has", "had", "did", "was", "were", "'s")):
        return True
    return (_is_participle(text) or text in PAST_FORMS) and text not in ("let", "come")


def _direction(text: Text, event: Event, passive: bool, crossed: bool) -> bool | None:
    subject, object_ = event.subject, event.object_
    theirs = subject is not None and "<party>" in subject.kinds
    if (
        subject is not None
        and subject.text == "i"
        and object_ is None
        and event.subject_at
        and text.words[event.subject_at - 1].text in ("can", "could", "may", "should", "shall")
    ):
        return False
    if subject is not None and subject.text == "i" and object_ is None:
        before = [word.text for word in text.words[max(0, event.subject_at - 4) : event.subject_at]]
        if not {"her", "him", "them", "hr"}.isdisjoint(before) and not {"told", "asked", "promised"}.isdisjoint(before):
            return False
    mine = subject is not None and subject.text in ("you", "i", "me")
    if subject is not None and subject.text == "me" and object_ is not None and object_.text == "you":
        return True
    if event.kind == "get":
        return True
    if event.kind == "by":
        return True if theirs or (subject is not None and subject.text == "i") else None
    if passive and event.kind == "tell":
        return not theirs
    to_them = object_ is not None and ("<party>" in object_.kinds or object_.text in ("me", "us", "him", "her", "them"))
    if event.kind == "ask":
        return False if not theirs or (subject and subject.text == "i") else None
    if object_ is not None and not to_them:
        if "<another>" in object_.kinds:
            return None
        if (
            object_.text == "you"
            or "<person>" in object_.kinds
            or object_.text in ("everyone", "everybody", "all", "those")
        ):
            if subject is not None and subject.text == "you":
                return None
            return True
    if to_them:
        assert object_ is not None
        if subject is not None and theirs and subject.text != "i":
            if object_.text in ("me", "us") and not crossed:
                return True
            if object_.text in ("me", "us") and crossed:
                return False
            return None
        if subject is not None and subject.text == "i" and object_.text in ("me", "us"):
            return None
        return False
    if theirs or (subject is not None and subject.text == "i"):
        return True
    if mine:
        return False
    if subject is None:
        return False if _is_plain(text.words, event.start) else None
    return True if subject.text in ("result", "results", "outcome", "decision", "it", "one", "letters", "all") else None


def _is_plain(words: list[Word], start: int) -> bool:
    """A verb as it stands in a command."""
    text = words[start].text
    return not (text.endswith("ed") or text.endswith("s") and text not in ("pass", "address", "express"))


# Whose


def _role(text: Text, event: Event) -> str | None:
    words = text.words
    after = [word for word in words[event.end : event.end + 6]]
    for at, word in enumerate(after):
        if word.text in SENTENCE_ENDS or word.text in ("but", "and", ","):
            break
        if word.text in ("from", "by", "through", "via") and event.to_you:
            for named in after[at + 1 : at + 4]:
                if role := role_of(named):
                    return role
                if named.text in ("me", "myself"):
                    return _speaker(text, event)
    if event.to_you:
        inside = [word for word in words[event.start : event.end] if role_of(word)]
        if event.kind == "get":
            if (
                not inside
                and event.object_ is not None
                and words[event.end - 1].text in ("from", "through", "via", "by")
            ):
                return _speaker(text, event) if event.object_.text == "me" else role_of(event.object_)
            return role_of(inside[0]) if inside else None
        if event.subject is None and not event.is_passive:
            return _named_beside(text, event)
        if event.subject is None or event.is_passive:
            return None
        if event.subject.text in ("i", "me"):
            return _speaker(text, event)
        if event.subject.text in ("they", "he", "she"):
            return _named_before(text, event)
        return role_of(event.subject)
    if event.to_you is False and event.object_ is not None:
        if event.object_.text == "me":
            return _speaker(text, event)
        if event.object_.text in ("him", "her", "them"):
            return _named_before(text, event)
        if role := role_of(event.object_):
            return role
    if event.to_you is False:
        for at in range(event.end, min(event.end + 5, text.scope.sentence(event.start)[1] - 1)):
            if words[at].text in ("in", "from", "at") and (role := role_of(words[at + 1])):
                return role
    return None


def _named_beside(text: Text, event: Event) -> str | None:
    """ "Beth is your consultant, so Beth will ring you": a name does it, and one role is named beside it."""
    words = text.words
    at = event.start - 1
    while at >= 0 and words[at].text in LEADS:
        at -= 1
    if at < 0 or not is_name(words[at]):
        return None
    roles = {
        role
        for word in words[slice(*text.scope.sentence(event.start))]
        if (role := role_of(word)) and role != "interviewer"
    }
    return roles.pop() if len(roles) == 1 else None


def role_of(word: Word) -> str | None:
    return next((role for role in ROLES if f"<@{role}>" in word.kinds), None)


def _named_before(text: Text, event: Event) -> str | None:
    """ "The recruiter said she'd call": she is the recruiter."""
    first, _ = text.scope.sentence(event.start)
    for at in range(event.subject_at - 1, first - 1, -1):
        if (role := role_of(text.words[at])) and role != "interviewer":
            return role
    return None


def _speaker(text: Text, event: Event) -> str | None:
    """Who "I" is: whoever spoke, unless somebody else is quoted, or the speaker says who they are."""
    words = text.words
    first, _ = text.scope.sentence(event.start)
    for at in range(first, event.start):
        if words[at].kinds & {"say", "tell", "write", "mention", "promise"} and words[at].text not in (
            "say",
            "tell",
            "write",
        ):
            if at > first:
                before = words[at - 1]
                if before.text in ("she", "he", "they", "who", "someone"):
                    return None
                if before.text != "i":
                    return role_of(before)
    for at, word in enumerate(words):
        role = role_of(word)
        if role is None or role == "interviewer":
            continue
        after = [other.text for other in words[at + 1 : at + 4]]
        before = [other.text for other in words[max(0, at - 5) : at]]
        if after[:1] in (["here"], [":"]) or (after[1:2] in ([":"], ["here"])) or (after[:1] == ["speaking"]):
            return role
        if (
            ("this" in before and "is" in before)
            or ("it" in before and "is" in before and "from" in before)
            or ("i" in before and ("am" in before) and words[at - 1].text in ("the", "your", "from", "in", "a", "an"))
        ):
            return role
    if any(word.text in ("my client", "our client") for word in words):
        return "agency"
    return "interviewer"


# What silence means


def _silence(text: Text, events: list[Event]) -> list[Heard]:
    scope = text.scope
    for found in scope.found["silence"]:
        at = found.start
        if scope.is_question(at) or scope.is_hearsay(at) or scope.is_guess(at, found.start):
            continue
        if any(word.text in ("was", "were", "had", "did") for word in text.words[found.start : found.end]):
            continue
        text.silent.add(scope.number(at))
        return [Heard("silence_means_no", _last_day(text, at), found.start, found.end)]
    for event in events:
        if not _is_unheard(text, event):
            continue
        if scope.is_question(event.start) and text.words[scope.sentence(event.start)[0]].text in ASKING:
            continue
        number = scope.number(event.start)
        first, last = scope.sentences[number]
        for found in (*scope.found["as no"], *scope.found["rejection"], *scope.found["filled"]):
            near = scope.number(found.start) in (number, number + 1)
            overlaps = found.start < event.end and event.start < found.end
            if not near or overlaps or scope.is_question(found.start) or scope.is_hearsay(found.start):
                continue
            if (
                _denies_meaning(text, found.start, found.end)
                or text.words[found.start].text == "i"
                or text.words[found.start - 1].text in ("i", "am")
            ):
                continue
            text.silent |= {number, scope.number(found.start)}
            begins = min(event.start if event.subject is None else event.subject_at, found.start)
            return [Heard("silence_means_no", _last_day(text, event.start), begins, max(event.end, found.end))]
    return []


def _denies_meaning(text: Text, start: int, end: int) -> bool:
    words = text.words
    first = text.scope.clause_start(start)
    first, end = text.scope.sentence(start)
    stretch = [word.text for word in words[first:end]]
    joined = " ".join(stretch)
    return any(
        part in joined
        for part in (
            "do not take",
            "not mean",
            "do not assume",
            "do not worry",
            "do not read",
            "not necessarily",
            "do not think",
            "do not panic",
            "not a no",
        )
    )


def _is_unheard(text: Text, event: Event) -> bool:
    """ "If you have not heard", "no news by Friday", "persons not contacted"."""
    words = text.words
    silent = words[event.start].text in ("nothing", "no", "without", "absence", "lack", "failing", "fail") or any(
        word.text in ("silence", "silent", "quiet", "crickets") for word in words[event.start : event.end]
    )
    if not (event.denied or silent) or event.to_you is False:
        return False
    if silent or text.scope.hangs(event.start) or text.scope.is_question(event.start):
        return True
    subject = event.subject
    between = [word.text for word in words[event.subject_at : event.start]]
    if subject is not None and (
        "<person>" in subject.kinds or subject.text in ("anyone", "whoever", "everyone", "those")
    ):
        return True
    return (subject is None or "<party>" not in subject.kinds) and "who" not in between and "which" not in between


def _last_day(text: Text, at: int) -> str | None:
    number = text.scope.number(at)
    first, last = text.scope.sentences[number]
    for when in text.times_in(first, last):
        if last_day := when.window.latest or (when.window.span.last if when.window.bound == "after" else None):
            return last_day.isoformat()
    return None


# When one may ask


def _check_ins(text: Text, events: list[Event]) -> Iterator[Heard]:
    scope, words = text.scope, text.words
    for event in events:
        if event.to_you is not False or event.denied or event.is_past or not _may_ask(text, event):
            continue
        at = event.start
        lead = {word.text for word in words[scope.clause_start(at) : at]}
        if "need" in lead and not lead.isdisjoint(("no", "not")):
            continue
        if scope.is_hearsay(at) or scope.in_sentence("questions", at):
            continue
        if scope.is_question(at) and not scope.words[scope.sentence(at)[0]].text == "why":
            continue
        if _is_aside(text, event, events):
            continue
        when = _when(text, event, events)
        medium = event.medium or _medium_after(text, event)
        unheard = _unheard_in(text, event, events)
        if (
            _is_ing(words[at].text)
            and event.subject is None
            and not {"from", "of", "to", "avoid", "stop"}.isdisjoint(lead)
        ):
            continue
        if _is_preference(text, event):
            continue
        is_now = when is not None and when.window.latest == text.interview and event.kind == "tell"
        if is_now or _is_wanted(text, event, when is not None or unheard):
            if event.medium and not scope.hangs(at) and _is_plain(words, at) and not _is_ing(words[at].text):
                yield Heard("asked", None, event.start, event.end)
            continue
        day = _first_day(text, when, unheard) if when else None
        value = {"date": day.isoformat() if day else None, "channel": medium or None}
        yield Heard("check_in", value, event.start, _end_with(text, event, when), dated=day is not None)


def _may_ask(text: Text, event: Event) -> bool:
    """Whether the person is told to, or may; what they only plan is no invitation."""
    subject, words = event.subject, text.words
    if _is_ing(words[event.start].text) and (
        event.start == text.scope.clause_start(event.start) or words[event.start - 1].text in ("or", "and", "from")
    ):
        return False
    if subject is None:
        first = max(text.scope.clause_start(event.start), event.floor)
        timed = {at for when in text.times for at in range(when.start, when.end)}
        lead = [words[at].text for at in range(first, event.start) if at not in timed]
        return set(lead) <= COMMANDING or not INVITES.isdisjoint(lead)
    lead = {word.text for word in words[event.subject_at : event.start]}
    sentence = {word.text for word in words[slice(*text.scope.sentence(event.start))]}
    if subject.text in ("i", "me"):
        agreed = not sentence.isdisjoint(
            ("agree", "agreed", "sure", "fine", "ok", "okay", "yes", "told", "said", "says", "allowed")
        )
        return not lead.isdisjoint(("free", "welcome", "allowed", "agreed")) or (
            agreed
            and not lead.isdisjoint(("can", "could", "may", "to", "should", "would", "call", "ring"))
            or not lead.isdisjoint(("can", "may"))
            or [word.text for word in words[event.subject_at + 1 : event.start]] == ["am", "to"]
        )
    if subject.text == "you":
        return not lead.isdisjoint(
            ("can", "may", "could", "should", "to", "free", "welcome", "do", "will", "might", "must", "shall", "please")
        )
    return True


# What may stand before a command.
COMMANDING = frozenset(
    "please just then do so and or simply always feel free to you are welcome by all means better best again also now day "
    "kindly go ahead but not don't be shy hesitate afraid in that case sir madam the next day if like want more only , "
    "certainly of course give it a week after thereafter monday tuesday wednesday thursday friday tomorrow on next week "
    "instead sure in a until at ok okay well yes no".split()
)


def _is_aside(text: Text, event: Event, events: list[Event]) -> bool:
    """ "If nobody answers the door, call me": an if that is about something else."""
    scope = text.scope
    after = [word.text for word in text.words[event.end : event.end + 4]]
    if "before" in after[:3] and "you" in after:
        return True  # "ring before you set off"
    if not scope.hangs(event.start) or scope.in_if(event.start) or _unheard_in(text, event, events):
        return False
    first, last = scope.sentence(event.start)
    if text.times_in(first, last):
        return False
    return {word.text for word in text.words[first:last]}.isdisjoint(ABOUT_WAITING)


ABOUT_WAITING = frozenset(
    "know news update updates status result results outcome progress silence silent quiet wait waiting longer late slips drags delay forget forgotten gone nothing need worried worry anxious nervous doubt unsure stand stands things hear heard want fail".split()
)


def _is_wanted(text: Text, event: Event, is_dated: bool) -> bool:
    """A call that they need is something asked for, no invitation to ask."""
    words, scope = text.words, text.scope
    first, last = scope.sentence(event.start)
    lead = {word.text for word in words[scope.clause_start(event.start) : event.start]}
    after = [word.text for word in words[event.end : min(event.end + 6, last)]]
    if (
        not {"with", "your", "document", "documents"}.isdisjoint(after[:3])
        and {"your", "the"} & set(after[:4])
        and any("<paper>" in word.kinds for word in words[event.end : event.end + 6])
    ):
        return True
    sentence = {word.text for word in words[first:last]}
    if (
        not sentence.isdisjoint(("any", "anytime", "whenever", "time", "shy", "hesitate", "afraid", "like"))
        and event.kind != "get"
        and "confirm" not in sentence
    ):
        return False
    if "then" in after or (scope.hangs(event.start) and event.medium):
        return False
    if any(
        word in after
        for word in (
            "confirm",
            "say",
            "discuss",
            "arrange",
            "schedule",
            "book",
            "accept",
            "asap",
            "urgently",
            "immediately",
        )
    ):
        return True
    if event.kind == "ask":
        return False
    if (
        event.kind == "tell"
        and not event.medium
        and words[event.start].text
        in (
            "let",
            "tell",
            "reply",
            "respond",
            "confirm",
            "confirms",
            "answer",
            "inform",
            "update",
            "write",
            "send",
            "give",
            "get",
            "share",
            "notify",
            "be",
            "keep",
            "advise",
            "announce",
            "communicate",
            "revert",
        )
    ):
        return not is_dated and lead.isdisjoint(INVITES) and not scope.hangs(event.start)
    if (
        not is_dated
        and lead.isdisjoint(INVITES)
        and not any(word in after for word in ("update", "updates", "result", "results", "status", "news", "progress"))
    ):
        return True
    return False


def _is_preference(text: Text, event: Event) -> bool:
    words = text.words
    if _is_ing(words[event.start].text):
        return False
    after = [word.text for word in words[event.end : event.end + 5]]
    if event.object_ is not None and {"direct", "directly"} & set(after[:3]):
        return True
    if event.is_instead and not event.denied and not text.times_in(*text.scope.sentence(event.start)):
        return True
    return bool(event.medium) and (
        "rather" in after
        or "instead" in after
        or after[1:2] == ["not"]
        or after[:1] == ["not"]
        or after[1:3] == [",", "not"]
    )


def _when(text: Text, event: Event, events: list[Event]) -> When | None:
    """The day beside the invitation, else the one they should have been heard of by."""
    first, last = text.scope.sentence(event.start)
    start, end = text.scope.clause_start(event.start), text.scope.clause_end(event.end - 1)
    beside = text.times_in(event.start, end) or text.times_in(start, event.start)
    others = text.times_in(first, last)
    number = text.scope.number(event.start)
    if not beside and not others and number:
        before = text.scope.sentences[number - 1]
        others = (
            text.times_in(*before)
            if any(_is_unheard(text, other) and before[0] <= other.start < before[1] for other in events)
            else []
        )
    if beside or others:
        return beside[0] if beside else others[-1]
    is_then = any(word.text == "then" for word in text.words[event.end : event.end + 3])
    return next((when for when in reversed(text.times) if when.end <= event.start), None) if is_then else None


def _first_day(text: Text, when: When | None, unheard: bool) -> date | None:
    if when is None:
        return None
    window = when.window
    if (
        window.latest
        and window.bound == "by"
        and text.words[when.start].text == "by"
        and when.start
        and text.words[when.start - 1].text in ("drop", "pop", "stop", "walk")
    ):
        return window.latest  # "drop by on Friday"
    before = {word.text for word in text.words[max(0, when.start - 1) : when.start + 1]}
    if unheard and window.latest and "after" not in before and window.bound in ("by", "within", "in", "before"):
        return window.latest + ONE_DAY
    return window.earliest


def _unheard_in(text: Text, event: Event, events: list[Event]) -> bool:
    number = text.scope.number(event.start)
    return any(
        other is not event and _is_unheard(text, other) and text.scope.number(other.start) in (number, number - 1)
        for other in events
    )


def _end_with(text: Text, event: Event, when: When | None) -> int:
    return max(event.end, when.end) if when and event.end <= when.start <= event.end + 6 else event.end


def _medium_after(text: Text, event: Event) -> str:
    """ "Ask HR by phone"."""
    words = text.words
    end = text.scope.clause_end(event.end - 1)
    if any(word.text == "telephonically" for word in words[event.end : end]):
        return "phone"
    for at in range(event.end, end - 1):
        if words[at].text in ("by", "via", "through", "over", "on", "per"):
            for named in words[at + 1 : at + 4]:
                if medium := medium_of(named):
                    return medium
    return ""


def medium_of(word: Word) -> str | None:
    return next((medium for medium in MEDIA if f"<{medium}>" in word.kinds), None)


# When one may not


def _no_contact(text: Text, events: list[Event]) -> list[Heard]:
    scope, words = text.scope, text.words
    for found in scope.found["no contact"]:
        if not (
            scope.hangs(found.start)
            or scope.is_question(found.start)
            or scope.is_hearsay(found.start)
            or scope.is_guess(found.start, found.end)
            or text.times_in(*scope.sentence(found.start))
        ):
            return [Heard("no_contact", None, found.start, found.end)]
    refused: list[Event] = []
    waited = any(other.to_you and not other.denied and not other.is_past and other.kind == "tell" for other in events)
    for event in events:
        lead = [word.text for word in words[scope.clause_start(event.start) : event.start]]
        if (
            words[event.start].text == "no"
            and event.medium in ("phone", "email")
            and waited
            and set(lead) <= {"please", "strictly"}
            and words[event.end].text in (",", ".", "please", ";")
        ):
            return [Heard("no_contact", None, event.start, event.end)]
    for event in events:
        at = event.start
        if event.to_you is not False or not event.denied or event.is_past:
            continue
        stopped = {word.text for word in words[max(0, at - 8) : at]} & {"stop", "avoid", "refrain", "quit", "cease"}
        if _is_ing(words[at].text) and not stopped:
            continue
        first, last = scope.sentence(at)
        stretch = {word.text for word in words[first:last]}
        lead = [word.text for word in words[scope.clause_start(at) : at]]
        after = {word.text for word in words[event.end : event.end + 3]}
        if (
            scope.hangs(at)
            or scope.is_question(at)
            or scope.is_hearsay(at)
            or scope.is_guess(at, event.end)
            or scope.is_past(at)
        ):
            continue
        if not {
            "minds",
            "minded",
            "objects",
            "need",
            "hesitate",
            "hesistate",
            "forget",
            "afraid",
            "shy",
            "fail",
            "have",
            "worry",
            "mind",
            "point",
            "necessary",
            "required",
        }.isdisjoint(lead):
            continue
        if not ONCE.isdisjoint(stretch) or not {
            "before",
            "until",
            "till",
            "during",
            "unless",
            "except",
            "without",
        }.isdisjoint(stretch):
            continue
        if text.times_in(first, last):
            continue
        if event.object_ is not None and not RECEIVERS.isdisjoint(event.object_.text.split()):
            continue
        if not RECEIVERS.isdisjoint(after) or not _is_of_this(words, event.end, last):
            continue
        if (
            event.subject is not None
            and event.subject.text == "i"
            and stretch.isdisjoint(("said", "told", "asked", "says"))
        ):
            continue
        refused.append(event)
    for event in refused:
        waiting = any(other.to_you and not other.denied and not other.is_past for other in events)
        ways = {other.medium for other in refused}
        about = {word.text for word in words[event.end : min(event.end + 10, last)]}
        is_general = (
            not about.isdisjoint(
                ("status", "ask", "update", "updates", "result", "results", "outcome", "application", "decision")
            )
            and bool(event.medium)
            or not event.medium
            and words[event.start].text not in ("reply", "respond", "write", "confirm", "tell", "let")
        )
        if is_general or waiting or len(ways) >= 3:
            begins = scope.clause_start(event.start)
            return [Heard("no_contact", None, begins, event.end)]
    return []


def _is_of_this(words: list[Word], end: int, last: int) -> bool:
    """Whether it is this employer who shall not be asked, and about the answer: nobody else, and nothing else."""
    following = words[end] if end < last else None
    if following is not None and (
        following.text in ("mr", "ms", "mrs", "dr", "miss", "your", "his", "its")
        or is_name(following)
        or (
            following.text in ("the", "a", "an", "any", "my", "that", "those", "these")
            and not any("<party>" in word.kinds or word.text in ANSWERS for word in words[end : min(end + 4, last)])
        )
    ):
        return False
    for at in range(end, min(end + 6, last)):
        if words[at].text in ("about", "regarding", "re", "concerning", "over", "with"):
            named = {word.text for word in words[at + 1 : min(at + 7, last)]}
            return words[at].text == "with" and bool(named & {"us", "me", "hr"}) or not named.isdisjoint(ANSWERS)
    return True


ANSWERS = frozenset(
    "it this that update updates status result results outcome decision application news answer interview feedback your progress role job position vacancy us me hr".split()
)


# Who and how


def _contact(text: Text, events: list[Event], checks: list[Heard]) -> Iterator[Heard]:
    scope = text.scope
    found: list[tuple[bool, bool, Heard]] = []
    for event in events:
        if event.role is None or event.is_past or scope.is_hearsay(event.start):
            continue
        if event.to_you:
            if event.denied and not scope.in_if(event.start):
                continue
            if scope.is_question(event.start) or _is_maybe(text, event):
                continue
        elif event.to_you is False:
            if event.denied:
                continue
            asked = any(check.start == event.start and check.what == "check_in" for check in checks)
            if not asked and not (_is_preference(text, event)):
                continue
        else:
            continue
        begins = event.subject_at if event.to_you and event.subject is not None else event.start
        dated = bool(text.times_in(scope.clause_start(event.start), scope.clause_end(event.end - 1)))
        heard = Heard("contact", event.role, min(begins, event.start), event.end, dated=dated)
        found.append((event.to_you is False, dated, heard))
    if found:
        yield max(found, key=lambda each: (each[0], each[1]))[2]


def _is_maybe(text: Text, event: Event) -> bool:
    lead = {word.text for word in text.words[event.subject_at : event.start]}
    return not lead.isdisjoint(("may", "might", "slow", "hard"))


def _channel(text: Text, events: list[Event], checks: list[Heard], bans: list[Heard]) -> Iterator[Heard]:
    scope, words = text.scope, text.words
    found: list[tuple[bool, Heard]] = []
    for event in events:
        if event.is_past or scope.is_hearsay(event.start):
            continue
        medium = event.medium or (_medium_after(text, event) if event.to_you is not None else "")
        if not medium or medium == "post" or _is_either(text, event):
            continue
        if event.to_you:
            if (
                (event.denied and not scope.in_if(event.start))
                or scope.is_question(event.start)
                or _is_maybe(text, event)
            ):
                continue
            dated = bool(text.times_in(scope.clause_start(event.start), scope.clause_end(event.end - 1)))
            found.append((dated, Heard("channel", medium, event.start, event.end, "them")))
        elif event.to_you is False and not event.denied and _is_preference(text, event):
            found.append((False, Heard("channel", medium, event.start, event.end, "you")))
    if found:
        yield max(found, key=lambda each: each[0])[1]
        return
    yield from _by_medium(text, events)


def _by_medium(text: Text, events: list[Event]) -> Iterator[Heard]:
    """ "The result comes by email", "expect it on the phone", "email is best"."""
    scope, words = text.scope, text.words
    for at in range(len(words) - 2):
        medium = medium_of(words[at])
        if (
            medium not in (None, "post")
            and at
            and words[at - 1].text == "use"
            and scope.clause_start(at) in (at - 1, at - 2)
            and words[at - 2].text not in ("we", "they")
        ):
            yield Heard("channel", medium, at - 1, at + 1, "you")
            return
        if (
            medium not in (None, "post")
            and words[at + 1].text in ("is", "works", "'s")
            and words[at + 2].text in ("best", "better", "easier", "easiest", "preferred", "fine")
        ):
            yield Heard("channel", medium, at, at + 3, "you")
            return
    for at in range(len(words) - 1):
        if words[at].text not in ("by", "via", "through", "over", "on", "as", "in") and not (
            words[at].text == "to" and words[at + 1].text == "your"
        ):
            continue
        named = next(
            ((medium_of(word), place) for place, word in enumerate(words[at + 1 : at + 4], at + 1) if medium_of(word)),
            None,
        )
        if named is None or named[0] in (None, "post"):
            continue
        medium, place = named
        first, last = scope.sentence(at)
        stretch = words[scope.clause_start(at) : at]
        if any(event.is_past and scope.clause_start(event.start) == scope.clause_start(at) for event in events):
            continue
        texts = {word.text for word in stretch}
        if (
            texts & NEWS
            and not texts & {"was", "were", "did", "had", "not"}
            and not scope.is_question(at)
            and not scope.is_hearsay(at)
        ):
            if words[place + 1 : place + 2] and words[place + 1].text == "or":
                continue
            yield Heard("channel", medium, at, place + 1, "them")
            return


def _is_either(text: Text, event: Event) -> bool:
    """Two ways with an or are none."""
    words = text.words
    first, last = text.scope.sentence(event.start)
    for at in range(max(first, event.start - 5), min(event.end + 5, last)):
        if words[at].text != "or":
            continue
        before = {medium_of(word) for word in words[max(first, at - 4) : at]} - {None}
        after = {medium_of(word) for word in words[at + 1 : min(at + 4, last)]} - {None}
        if before and after and len(before | after) > 1:
            return True
    return False


def _is_ing(text: str) -> bool:
    return text.endswith("ing") and text not in ("ring", "ping", "bring")
