"""Every way of being in touch in a text (`words.TALK`) as an `Event`: who does it, to whom, how, and in which direction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from .hearing import Text
from .match import BREAKS, SENTENCE_ENDS, Patterns, Word
from .scope import REACH, is_denial
from .text import is_name, lemma, several
from .words import MEDIA, PARTIES, TALK

ROLES = tuple(role for role in PARTIES if role)
ARTICLES = frozenset("the our your a an my their this that his her head".split())
PREPOSITIONS = frozenset(
    "by with from to of for about after than at on in through via like into behind under against".split()
)
OBJECTS = frozenset("me us him her them".split())
OURS = frozenset("me us".split())
EVERYONE = frozenset("everyone everybody all those".split())
# Those of whom no table of persons knows, and what may be sent by itself.
DOERS = frozenset("i you nobody anyone one result results outcome decision it everyone all letters".split())
SENT_THINGS = frozenset("result results outcome decision it one letters all".split())
# "Ask HR to ring you": whom these name does it.
CAUSING = frozenset("ask get have tell want need let make expect".split())
# What may stand between a verb and whom it is for.
BEFORE_AN_OBJECT = frozenset("back to with up out the our your my on in any this that either a again".split())

BE = frozenset("be is are am was were been being get got gets 's".split())
# "Don't be shy about chasing me" refuses nothing.
UNAFRAID = frozenset("shy afraid scared embarrassed".split())
PARTICIPLES = frozenset("told sent rung written heard given reached let".split())
PAST_FORMS = frozenset("went rang wrote got gave came spoke said was were did kept had made took".split())
PAST_HELPERS = frozenset("have has had did was were 's".split())
# What is still to come, whatever form follows.
AHEAD = frozenset("will be to would is are get shall can could being am".split())
# Beside these a past form is a wish ("we'd rather you didn't call").
WISHING = frozenset("rather appreciate prefer grateful".split())
BETWEEN_BE_AND_DONE = frozenset("not yet also then only never".split())
PEOPLE = frozenset("those persons people candidates applicants anyone".split())

# Before these a statement of its own begins, in which nobody is named yet.
FRESH = frozenset("but so because : if when once unless until before after while".split())
# What may stand between who does it and the doing.
LEADS = frozenset(
    "will would shall can may might could should must to not also then just always usually normally never either first "
    "only who do does did please be is are am was were been being have has had going get gets got all both still best "
    "better free next today tomorrow tonight monday tuesday wednesday thursday friday back or and yet now soon later "
    "often you me us them 's from avoid stop without ones one him her it ever sometimes let lets rather go dey don sha".split()
)
# Words that are nouns as well: "update from Kemi", "the call".
NOUNS_TOO = frozenset(
    "update call text message email contact answer reply notice request check ring query follow response calls texts "
    "messages phone calling telephone whatsapp dm approach".split()
)
BEFORE_A_NOUN = frozenset("a an the our your my this that any phone first video".split())
AFTER_A_NOUN = frozenset("from about regarding : of centre center".split())
IS_ONE = frozenset("is was works would".split())
BY = frozenset("by via over on through per".split())
# Whom or what one asks.
ASKED_OF = frozenset(
    "me us him her them for about again any anytime whenever when whether if how on in after where once by".split()
)
ASKED_FOR = frozenset(
    "update updates news feedback result results answer outcome status progress information decision".split()
)
ANSWERS = frozenset(
    "it this that update updates status result results outcome decision application news answer interview feedback "
    "your progress role job position vacancy us me hr appointment post selection recruitment".split()
)
# "I'm writing to let you know", "this is to inform you": that is said now, and promises nothing.
WRITING = frozenset("write writing".split())
ON_WHAT = frozenset("to in with regarding about because".split())
TO_TELL = frozenset("inform let tell advise say confirm update thank".split())
SAYING_NOW = frozenset(
    "write writing gutted told asked am have regret pleased sorry glad wish afraid just wanted like must this can".split()
)
SAYING_LATER = frozenset("will shall going not stop avoid refrain desist abstain".split())
DOING_IT_NOW = frozenset("wanted sorry rather".split())
POINTLESS = frozenset("pointless useless futile premature senseless".split())
REFUSING = frozenset("avoid refrain desist abstain stop without instead".split())
QUOTED = frozenset("say tell write mention promise".split())
NOBODY_NAMED = frozenset("she he they who someone".split())
NAMES_A_SOURCE = frozenset("from by through via".split())


@dataclass
class Event:
    """One way of being in touch, and the words for it. `to_you`: they do it for the person, else the person for them;
    None when it is neither, or nobody can tell. `role`: which of theirs it is. `floor`: where the event before ends."""

    start: int
    end: int
    kind: str
    medium: str
    floor: int
    subject: Word | None = None
    subject_at: int = 0
    object_: Word | None = None
    crossed: bool = False
    denied: bool = False
    is_past: bool = False
    is_passive: bool = False
    to_you: bool | None = None
    role: str | None = None
    # Whether another way was refused just before ("don't text, ring").
    is_instead: bool = False


@cache
def _talk() -> tuple[Patterns, list[tuple[str, str]]]:
    lines = [(line, how) for how, ways in TALK.items() for line in ways]
    return Patterns((line for line, _ in lines), several()), [how for _, how in lines]


def events(text: Text) -> list[Event]:
    """Those of a text, without what was put right later."""
    text.speaker = speaker(text.words, "" if text.is_signed else "interviewer")
    found = list(_found(text))
    refused: Event | None = None
    for event in found:
        if event.kind == "by":
            lead = text.scope.lead(event.start)
            event.is_past |= any(word.text in PAST_FORMS or word.text.endswith("ed") for word in lead) and not any(
                word.text in AHEAD for word in lead
            )
        if refused and not event.denied and _is_another_way(refused, event):
            apart = text.scope.number(event.start) - text.scope.number(refused.start)
            event.is_instead = apart <= bool(event.medium)
        if event.denied and event.to_you is False:
            refused = event
    corrected = _corrected(text.words)
    return [event for event in found if event.start >= corrected] or found


def _is_another_way(refused: Event, event: Event) -> bool:
    """ "Don't text, ring", "don't ring the ward, ring HR"."""
    whom = [each.object_.text if each.object_ is not None else "" for each in (refused, event)]
    return not event.medium or refused.medium != event.medium or ("" not in whom and whom[0] != whom[1])


CORRECTIONS = frozenset(
    "scratch that, no wait, actually no, make that, strike that, or rather, i mean, no sorry, sorry no, wait no, "
    "second thought, second thoughts".split(", ")
)


def _corrected(words: list[Word]) -> int:
    """Where the last correction begins; what was said before it no longer holds."""
    pairs = enumerate(pairwise(words))
    return max(
        (at for at, (one, two) in pairs if f"{one.text} {two.text}" in CORRECTIONS or (at and one.text == "actually")),
        default=0,
    )


def _found(text: Text) -> Iterator[Event]:
    patterns, hows = _talk()
    longest: dict[int, tuple[int, tuple[str, str]]] = {}
    for pattern, end in patterns.ends(text.words):
        start = patterns.found(text.words, pattern, end).start
        if end > longest.get(start, (0,))[0]:
            longest[start] = (end, hows[pattern])
    reach = 0
    for start in sorted(longest):
        end, (kind, medium) = longest[start]
        if start >= reach:
            event = Event(start, end, kind, medium, floor=reach)
            reach = end
            if _is_a_doing(text, event):
                yield _filled(text, event)


def _filled(text: Text, event: Event) -> Event:
    event.subject, event.subject_at, event.crossed = _subject(text, event.start)
    event.object_ = _object(text.words, event.start, event.end)
    event.denied = _is_denied(text, event)
    event.is_passive = _is_passive(text.words, event.start)
    event.is_past = _is_past(text, event) and not (event.is_passive and event.denied)
    lead = {word.text for word in text.scope.lead(event.start)}
    needless = ("need" in lead and not lead.isdisjoint(("no", "not"))) or not lead.isdisjoint(POINTLESS)
    event.to_you = None if needless else _direction(text, event)
    event.role = _role(text, event)
    return event


# What is no doing


def _is_a_doing(text: Text, event: Event) -> bool:
    """Whether the words are a verb in use, and none that only says what is said now."""
    words, scope, start, end = text.words, text.scope, event.start, event.end
    head, following = words[start].text, words[end].text
    before = words[start - 1].text if start else "."
    lead = {word.text for word in scope.lead(start)}
    if not lead.isdisjoint(DOING_IT_NOW) and (_is_by(words, start) or head in ("hear", "heard")):
        return False  # "I'd rather you heard it from me", "sorry to do this by email"
    if event.kind != "get" and before in BEFORE_A_NOUN and head in NOUNS_TOO:
        return False
    if event.kind == "tell" and before == "to" and "wanted" in lead and "i" in lead:
        return False  # "I wanted to circle back after Tuesday"
    if head == "call" and following == "me" and is_name(words[end + 1]) and "<end>" in words[end + 2].kinds:
        return False  # "you can call me Jo"
    if head == "ask" and not _is_asked_of(words, start, end):
        return False
    if event.kind == "tell" and end == start + 1:
        if event.medium and _is_by(words, start):
            event.kind = "by"
            return True
        if _is_noun(words, start, event.medium) or not _may_follow(words, start):
            return False
    if head in WRITING and following in ON_WHAT and lead.isdisjoint(AHEAD - {"am"}):
        return following == "to" and words[end + 1].text not in TO_TELL
    if is_ing(head) and following in ON_WHAT and not lead.isdisjoint(("am", "is", "are", "'s")) and "will" not in lead:
        return False  # "I'm calling to say"
    is_now = not lead.isdisjoint(SAYING_NOW) and lead.isdisjoint(SAYING_LATER) and bool({"to", "can", "must"} & lead)
    if event.kind == "tell" and not event.medium and is_now and ("can" not in lead or head == "tell"):
        return bool(text.times_in(scope.clause_start(start), scope.clause_end(end - 1)))
    return head not in ("went", "gone", "goes", "asked") or event.kind != "ask"


def _is_asked_of(words: list[Word], start: int, end: int) -> bool:
    """ "Ask HR", "ask for news"; not "ask away", "ask for Dave at the gate"."""
    following = words[end]
    if following.text == "for":
        return any(word.text in ASKED_FOR for word in words[end : end + 4])
    if words[end + 1].text == "for" and words[end + 2].text in ARTICLES:
        return any(word.text in ASKED_FOR for word in words[end + 2 : end + 6])  # "ask her for your parking money"
    known = following.text in ASKED_OF or not following.kinds.isdisjoint(("<party>", "<person>", "<end>"))
    return end > start + 1 or known


def _is_by(words: list[Word], start: int) -> bool:
    """ "By email", "by phone or email": how, and no doing."""
    before = words[start - 1].text if start else ""
    return before in BY or (
        before in ("or", "and") and any(word.text in BY for word in words[max(0, start - 4) : start])
    )


def _is_noun(words: list[Word], start: int, medium: str) -> bool:
    before = words[start - 1].text if start else "."
    head, following = words[start].text, words[start + 1].text
    begins = before in SENTENCE_ENDS or before in BREAKS
    if medium and following in ("facility", "address", "id", "server"):
        return True
    if medium and (before.isdigit() or before in ("many", "all", "few")):
        return True
    if head not in NOUNS_TOO:
        return False
    return (bool(medium) and following in IS_ONE) or (begins and following in AFTER_A_NOUN)


def _may_follow(words: list[Word], start: int) -> bool:
    """Whether a verb may stand behind the word before it: a helper, or who does it."""
    if not start:
        return True
    word, before = words[start - 1], words[start - 2].text if start > 1 else ""
    if word.text in SENTENCE_ENDS or word.text in BREAKS or word.text in LEADS or word.text.endswith(("ly", "self")):
        return True
    does = word.text in DOERS or word.text in ("we", "you") or not word.kinds.isdisjoint(("<party>", "<person>"))
    return does or (is_name(word) and before not in ARTICLES and before != "to")


# Who, to whom


def _subject(text: Text, start: int) -> tuple[Word | None, int, bool]:
    """Who does it, where they stand, and whether in a clause before: the last one named that may be it."""
    words, scope = text.words, text.scope
    first, _ = scope.sentence(start)
    crossed = False
    if start and (words[start - 1].text == "please" or is_told_to(words, start)):
        return None, start, crossed
    for at in range(start - 1, max(first, start - REACH) - 1, -1):
        word, before = words[at], words[at - 1].text if at > first else ""
        begins = at == first or before in BREAKS or before in ("said", "says", "say")
        is_not_them = word.text == "not" and "<party>" in words[at + 1].kinds
        if word.text in FRESH or (word.text in ("do", "not") and begins and not crossed and not is_not_them):
            break
        if word.text in BREAKS:
            crossed = True
        elif (crossed and scope.in_if(at) and not scope.in_if(start)) or (
            crossed and words[start - 1].text == "," and _is_command(words, start, word)
        ):
            break
        elif _does_it(words, at, first):
            if at - first > 1 and before in ("at", "in", "from") and role_of(words[at - 2]) and not role_of(word):
                return words[at - 2], at - 2, crossed  # "the recruitment team at head office"
            return word, at, crossed
    return None, start, crossed


def is_told_to(words: list[Word], start: int) -> bool:
    """ "She said to ping her", "they told us not to phone"."""
    if start < 2 or words[start - 1].text != "to":
        return False
    before = [word.text for word in words[max(0, start - 4) : start - 1]]
    return before[-1] in ("said", "says") or (before[-1] == "not" and not {"told", "asked", "said"}.isdisjoint(before))


def _is_command(words: list[Word], start: int, subject: Word) -> bool:
    """ "You have my number, ring on Wednesday", "they said not to ring the shop, ring us"."""
    towards_them = any(word.text in OBJECTS or "<party>" in word.kinds for word in words[start + 1 : start + 3])
    return _is_base(words[start].text) and (subject.text == "you" or towards_them)


def _does_it(words: list[Word], at: int, first: int) -> bool:
    word, before = words[at], words[at - 1] if at > first else None
    if word.text == "me" and before is not None and before.text in ("be", "is", "it"):
        return True  # "it'll be me who rings"
    if word.text in OBJECTS:
        return before is not None and not before.kinds.isdisjoint(CAUSING)
    if word.kinds.isdisjoint(("<party>", "<person>")) and word.text not in DOERS:
        return False
    if word.text == "you" and before is not None and before.text == "for" and words[at + 1].text == "to":
        return True  # "happy for you to ring"
    article = at
    while article > first and words[article - 1].text in ARTICLES:
        article -= 1
    if article == first:
        return True
    if words[article - 1].text == "not":
        return False  # "our recruiters, not the panel, tell people"
    if word.text.endswith(("one", "ones")) and "be" in words[article - 1].kinds:
        return False  # "HR will be the ones ringing"
    return words[article - 1].text not in PREPOSITIONS or _is_somebody_from(words, article - 1, first)


def _is_somebody_from(words: list[Word], at: int, first: int) -> bool:
    """ "Somebody from personnel", "Moira in HR": a name or a person stands before the from."""
    if words[at].text not in ("from", "in", "at", "of", "on") or at == first:
        return False
    return is_name(words[at - 1]) or not words[at - 1].kinds.isdisjoint(("<party>", "<person>"))


def _object(words: list[Word], start: int, end: int) -> Word | None:
    """To whom: the first one named in the words or right behind them."""
    for at in range(start + 1, min(end + 4, len(words))):
        word = words[at]
        if word.text in SENTENCE_ENDS or (at >= end and word.text in BREAKS):
            return None
        is_one = word.text in OBJECTS or word.text in EVERYONE or word.text in ("you", "yourself")
        if is_one or not word.kinds.isdisjoint(("<party>", "<person>", "<another>")):
            return word
        if at >= end and word.text not in BEFORE_AN_OBJECT:
            return None
    return None


# Denied, passive, past


def _is_denied(text: Text, event: Event) -> bool:
    words, scope, start = text.words, text.scope, event.start
    first = min(scope.clause_start(start), event.subject_at)
    if start and words[start - 1].text in ("or", "nor"):
        first = min(first, scope.clause_start(start - 1))
    else:
        first = max(first, event.floor)
    return any(
        (
            is_denial(words, at)
            and not (words[at].text == "no" and words[at + 1].text == "need")
            and not (words[at + 1].text == "be" and words[at + 2].text in UNAFRAID)
            and "<party>" not in words[at + 1].kinds
        )
        or words[at].text in REFUSING
        for at in range(first, event.end)
    )


def is_participle(text: str) -> bool:
    return text.endswith("ed") or text in PARTICIPLES


def _is_passive(words: list[Word], start: int) -> bool:
    text = words[start].text
    if text in BE:
        return is_participle(words[start + 1].text)
    if not is_participle(text):
        return False
    lead = [word.text for word in words[max(0, start - 4) : start]]
    while lead and lead[-1] in BETWEEN_BE_AND_DONE:
        lead.pop()
    if not lead:
        return words[start + 1].text not in OBJECTS and "<party>" not in words[start + 1].kinds  # "called HR today"
    return lead[-1] in BE or lead[-1] in PEOPLE


def _is_past(text: Text, event: Event) -> bool:
    """Whether it was done already: told by the helper before it, else by its form."""
    words, start = text.words, event.start
    first = max(text.scope.clause_start(start), event.subject_at + 1 if event.subject else 0)
    lead = {word.text for word in words[first:start]}
    if event.is_passive:
        return not lead.isdisjoint(PAST_HELPERS - {"'s"}) and lead.isdisjoint(AHEAD - {"are", "is"})
    if not lead.isdisjoint(AHEAD) or any(word.text in WISHING for word in words[max(0, start - 7) : start]):
        return False
    if event.denied and text.scope.in_if(start):
        return False  # "if I haven't rung by Sunday"
    head = words[start].text
    if event.kind == "get" and head in ("is", "are"):
        return True  # "the link is in your inbox"
    return not lead.isdisjoint(PAST_HELPERS) or ((is_participle(head) or head in PAST_FORMS) and head != "let")


# Which way it goes


def _direction(text: Text, event: Event) -> bool | None:
    subject, object_ = event.subject, event.object_
    is_i = subject is not None and subject.text == "i"
    theirs = subject is not None and "<party>" in subject.kinds
    if event.kind == "get":
        return True
    if event.kind == "by":
        return True if theirs or is_i else None
    if is_i and object_ is None and _is_the_person(text, event):
        return False
    if event.kind == "tell" and event.is_passive:
        return not theirs
    if subject is not None and subject.text == "you" and "have" in text.words[event.start].kinds:
        return True  # "if you've not had an answer"
    if event.kind == "ask":
        return False if not theirs or is_i else None
    if object_ is not None:
        return _towards(event, theirs, is_i)
    if theirs or is_i:
        return True
    if subject is None:
        if text.words[event.start - 1].text == "will" and event.start > 1 and is_name(text.words[event.start - 2]):
            return True  # "Jas will ring"
        return False if _is_plain(text.words[event.start].text) else None
    return False if subject.text in ("you", "me") else True if subject.text in SENT_THINGS else None


def _is_the_person(text: Text, event: Event) -> bool:
    """ "Could I call?", "I told her I'd ring": I is the person."""
    before = [word.text for word in text.words[max(0, event.subject_at - 4) : event.subject_at]]
    asks = before[-1:] != [] and before[-1] in ("can", "could", "may", "should", "shall")
    asks = asks or before[-2:] == ["asked", "if"]
    told = not {"told", "asked", "promised"}.isdisjoint(before) and not {"her", "him", "them", "hr"}.isdisjoint(before)
    return asks or told


def _towards(event: Event, theirs: bool, is_i: bool) -> bool | None:
    """Which way it goes to those that are named."""
    object_, subject = event.object_, event.subject
    assert object_ is not None
    if "<another>" in object_.kinds:
        return None
    if object_.text == "the ones":
        return True  # "we ring the ones we want"
    if object_.text in OBJECTS or "<party>" in object_.kinds:
        if theirs and not is_i:
            return not event.crossed if object_.text in OURS else None
        return None if is_i and object_.text in OURS else False
    return None if subject is not None and subject.text == "you" else True


def _is_base(text: str) -> bool:
    return text == lemma(text)


def _is_plain(text: str) -> bool:
    """A verb as it stands in a command."""
    return not text.endswith("ed") and (not text.endswith("s") or text in ("pass", "address", "express"))


def is_command(text: str) -> bool:
    return _is_plain(text) and not is_ing(text)


def is_ing(text: str) -> bool:
    return text.endswith("ing") and text not in ("ring", "ping", "bring")


# Whose


def role_of(word: Word) -> str | None:
    return next((role for role in ROLES if f"<@{role}>" in word.kinds), None)


def medium_of(word: Word) -> str | None:
    return next((medium for medium in MEDIA if f"<{medium}>" in word.kinds), None)


def _role(text: Text, event: Event) -> str | None:
    """Which of theirs will be in touch, or may be asked."""
    if event.to_you:
        return _behind_from(text, event) or _doing(text, event)
    if event.to_you is False:
        return _asked(text, event)
    return None


def _behind_from(text: Text, event: Event) -> str | None:
    """ "You'll hear from HR", "contacted by the agency"."""
    words = text.words
    for at in range(event.end, min(event.end + 6, text.scope.clause_end(event.end - 1))):
        if words[at].text in NAMES_A_SOURCE or (words[at].text == "of" and at == event.end):
            for named in words[at + 1 : at + 4]:
                if role := (_speaker(text, event) if named.text in ("me", "myself") else role_of(named)):
                    return role
    return None


def _doing(text: Text, event: Event) -> str | None:
    words, subject = text.words, event.subject
    if event.kind == "get":
        if event.object_ is not None and words[event.end - 1].text in NAMES_A_SOURCE:
            return _speaker(text, event) if event.object_.text == "me" else role_of(event.object_)
        return next((role for word in words[event.start : event.end] if (role := role_of(word))), None)
    if event.is_passive:
        return None
    if subject is None:
        return _named_beside(text, event)
    if subject.text in ("i", "me"):
        return _speaker(text, event)
    return _named_before(text, event) if subject.text in ("they", "he", "she") else role_of(subject)


def _asked(text: Text, event: Event) -> str | None:
    words, object_ = text.words, event.object_
    if object_ is not None:
        if object_.text == "me":
            return _speaker(text, event)
        if object_.text in OBJECTS - OURS:
            return _named_before(text, event)
        if role := role_of(object_):
            return role
    _, last = text.scope.sentence(event.start)
    for at in range(event.end, min(event.end + 5, last - 1)):
        if words[at].text in ("in", "from", "at") and (role := role_of(words[at + 1])):
            return role  # "write to Ms Khan in HR"
    return None


def _named_beside(text: Text, event: Event) -> str | None:
    """ "Beth is your consultant, so Beth will ring you": a name does it, and one role is named beside it."""
    words = text.words
    at = event.start - 1
    while at > event.start - REACH and at >= 0 and words[at].text in LEADS:
        at -= 1
    if at < 0 or not is_name(words[at]):
        return None
    first, last = text.scope.sentence(event.start)
    near = words[max(first, at - REACH) : min(last, at + REACH)]
    roles = {role for word in near if (role := role_of(word)) and role != "interviewer"}
    return roles.pop() if len(roles) == 1 else None


def _named_before(text: Text, event: Event) -> str | None:
    """ "The recruiter said she'd call": she is the recruiter."""
    first, _ = text.scope.sentence(event.start)
    for at in range(event.subject_at - 1, max(first, event.subject_at - REACH) - 1, -1):
        if (role := role_of(text.words[at])) and role != "interviewer":
            return role
    return None


def _speaker(text: Text, event: Event) -> str | None:
    """Who "I" is: whoever spoke, unless somebody else is quoted, or the speaker says who they are."""
    words = text.words
    first, _ = text.scope.sentence(event.start)
    for at in range(max(first + 1, event.start - REACH), event.start):
        if not words[at].kinds.isdisjoint(QUOTED) and words[at].text not in QUOTED and words[at - 1].text != "i":
            return None if words[at - 1].text in NOBODY_NAMED else role_of(words[at - 1])
    return text.speaker or None


def speaker(words: list[Word], unnamed: str) -> str:
    """Who says of themselves that they are HR, the agency, the manager; else whoever an `unnamed` speaker is."""
    for at, word in enumerate(words):
        role = role_of(word)
        if role is None or role == "interviewer":
            continue
        after = [other.text for other in words[at + 1 : at + 3]]
        before = [other.text for other in words[max(0, at - 5) : at]]
        if not {"here", ":", "speaking"}.isdisjoint(after[:1]) or after[1:2] in ([":"], ["here"]):
            return role
        from_ = before[-1:] != [] and before[-1] in ("the", "your", "from", "in", "a", "an")
        if (
            ("here" in before and before[-1] == "from")
            or ("this" in before and "is" in before)
            or ({"it", "is", "from"} <= set(before))
            or ("am" in before and from_)
        ):
            return role
    named = ("my client", "our client", "the client") if unnamed else ("my client", "our client")
    return "agency" if any(word.text in named for word in words) else unnamed
