"""What is said of the person or the job: a no, filled, on hold, an offer, a next round, something asked for, slow."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .events import is_ing
from .hearing import Heard, Text
from .match import SENTENCE_ENDS, Found, Word
from .scope import REACH, every_pattern
from .text import is_name

# After these a not is only a not yet.
NOT_YET = frozenset("until till before yet unless than".split())
TODAY = frozenset("today tonight".split())
# A statement that begins with "for" one of these is about this job.
THIS = frozenset(
    "this that your you now us me the what which some these those various good better all it a many reasons".split()
)
# Selected for these is selected for the job; "suitable for" is about it anyway.
FOR_THIS = frozenset(
    "<job> <next> <interview> <hiring> this that further employment it us consideration team company batch go any".split()
)
SUITS = frozenset("suitable suited right".split())
# Whose application, or which: before others it is one for something else ("a parking application").
WHOSE = frozenset("your my the this that our an job recent whole current and".split())
OF_OURS = frozenset("the our us this your consideration".split())
# What names this person or their application by itself, and what may be the subject of what is said of this job.
NAMED = frozenset("you i me your my <application> <another> <job> <hiring> decision".split())
OF_THIS = frozenset(
    "you me your my us <application> <another> <job> <hiring> <party> <person> <their> answer decision result news skills experience background score scores marks performance "
    "answers qualifications interview assessment test presentation".split()
)
HELPERS = frozenset(
    "is are was were be been being am has have had 's do does did will would just also then sadly really now".split()
)
JOB_KINDS = frozenset("<job> <next> <interview> <hiring> joining".split())
OBJECTS_OF = frozenset("a an the his her their".split())
BEFORE_A_WHOLE = frozenset("again now today yesterday already instead from by with to in at on who whose".split())
GOES_ON_TO = frozenset("for round around with of about".split())
# How a no is said, and how long.
LOOSELY = frozenset(
    "now time foreseeable moment immediate heavy regret effect present good while today year reasons thanks sadness least "
    "favour course respect sorrow as summer winter autumn spring month week quarter joining".split()
)
# Behind a "not ... you" these are of a visit.
DAYS = frozenset(
    "on today tomorrow tonight round monday tuesday wednesday thursday friday saturday sunday next until till".split()
)
# Beside these a plain form is done: "we decided to hire", "we had to choose".
DONE = frozenset("decided chosen opted elected had going has chose decision agreed voted resolved".split())
PLAIN_CHOICES = frozenset(
    "choose select pick appoint prefer favour recruit employ take settle opt go vote decide engage hire identify move "
    "proceed progress continue bring offer give award extend".split()
)
# On these all stops, and goes on.
CLOSED_DAYS = frozenset("holiday holidays lunch weekend weekends sunday sundays".split())
# What may have been taken of time.
LONG_TAKEN = frozenset(
    "into care off on up over out apart aside so too ages long longer more a an me us him her them weeks months days hours years forever two three".split()
)
# What may stand between a letter and its coming.
COMES = frozenset("come comes coming follow follows".split())
ON_ITS_WAY = frozenset("will shall should would to is be being then also soon now go letter and the ll".split())
# A part of what is to come, and no offer.
STAGES = frozenset("stage stages process phase round part bit".split())
# What whoever says "I" may not do, and has not had done to them.
HIRES = frozenset(
    "hire pick choose select appoint employ engage recruit offer consider approve recommend accept".split()
)
HOLDING = frozenset("have get receive hold sign".split())
# What an offer may hang on, and what it says when it does.
HINGES = frozenset(
    "depends depend if provided providing subject pending depending dependent conditional conditionally assuming once "
    "contingent moment when after long hinges hangs".split()
)
TO_COME = frozenset("will being to soon going shall comes follows".split())
# Beside these nothing is asked for now.
NOT_NOW = frozenset("may might later already sent received yesterday wanted needed forgot forget".split())
HANDED_OVER = frozenset("sent arrived provided supplied come received".split())
HANDED_IN = frozenset("sent submitted completed uploaded keep keeping hold retain".split())
DETERMINERS = frozenset("a an the your our no any my this his her their".split())
CALLS = frozenset("call ring phone text message".split())
ANYONE = frozenset("someone somebody people anyone".split())
# Beside these a "to send" is asked for.
DEMANDS = frozenset(
    "need needs must have has want wants like please ask asked told got required requested supposed going love grateful "
    "remember".split()
)
POLITELY = frozenset("like love appreciate grateful".split())
IRREGULAR = frozenset("sent gave did took got brought chose wrote done given".split())
# What makes a gate slow, whatever hangs on it.
LENGTHY = frozenset("months ages take takes slow slowly long weeks years forever while".split())
# What is said of a gate when it has been passed.
PASSED = frozenset("met sat approved cleared passed signed decided agreed done came waited took needed".split())
# A long time of these is no wait for an answer.
NO_WAIT = frozenset("commute journey train bus drive traffic lift reply".split())
OTHER_TIMES = NO_WAIT | frozenset(
    "start starting notice probation contract hold freeze frozen paused training cover holiday leave experience lasts last "
    "course ago salary pay payslips paid reapply apply internship ring call chase ask check period rent temporary fixed long-term kept saved expire expires password".split()
)
# What else may start.
AWAY = frozenset("holiday holidays vacation leave course studies school uni university exams term".split())
# Before a meeting that was ("a pleasure meeting you at the second interview").
NICE = frozenset("pleasure thank thanks nice lovely great good".split())
# A day that is said to be so is the one arranged.
SET_DOWN = frozenset("fixed set booked confirmed arranged scheduled".split())
SOON = 21
LONG = 42


def stated(text: Text) -> Iterator[Heard]:
    for table, holds, what, value in KINDS:
        for found in text.scope.found[table]:
            if holds(text, found):
                yield Heard(what, value(text, found) if value else None, found.start, found.end)
                break
    yield from _long_waits(text)


# What all have in common


def _is_flat(text: Text, found: Found) -> bool:
    """Said as it stands, by whoever decides."""
    scope, at = text.scope, found.start
    asks = scope.is_question(at) and scope.words[at].text not in ("can", "could", "would")
    last = found.end - 1
    hangs = scope.hangs(at) or (scope.hangs(last) and scope.words[last].text not in ("until", "till"))
    is_soft = scope.softened(found, but="can" if _is_softly_said(text, found) else "")
    return not (hangs or asks or is_soft) and _is_told(text, found)


def _is_told(text: Text, found: Found) -> bool:
    """Not denied, and neither hearsay nor a guess."""
    scope = text.scope
    is_guess = scope.is_guess(found.start, found.end) and not _is_softly_said(text, found)
    return not (is_guess or scope.is_hearsay(found.start) or scope.denied(found))


def _is_softly_said(text: Text, found: Found) -> bool:
    """ "I don't think we'll take it further": no guess, whoever decides says so."""
    inside = _inside(text, found)
    is_refusal = {"not", "think"} <= inside and text.words[found.own[0]].text == "not"
    return is_refusal and not inside.isdisjoint(("we", "you"))


def _is_this(text: Text, found: Found) -> bool:
    """Of this person and this job, and as it is now."""
    scope, at = text.scope, found.start
    return not (scope.is_past(at) or scope.is_of_others(found) or scope.is_general(found))


def _is_stop(text: Text, found: Found) -> bool:
    scope = text.scope
    first, _ = scope.sentence(found.start)
    lead = [word.text for word in scope.lead(found.start)]
    if lead[-1:] == ["had"] and scope.words[found.start].text.endswith("ed"):
        return False  # "we had closed it, and opened it again"
    only_means = any("mean" in word.kinds for word in scope.words[max(first, found.start - REACH) : found.start])
    return (
        not only_means
        and _is_flat(text, found)
        and _is_this(text, found)
        and not _is_for_another(text, found.start)
        and scope.last_reopened <= found.end
        and not scope.is_contradicted(found.start)
        and not _is_of_something(text, found)
        and not text.is_silence(found.start)
    )


def _is_of_something(text: Text, found: Found) -> bool:
    """Whether it is said of another subject ("she wasn't successful", "the references were not what we need"), or
    goes on to something that is not this job ("filled with challenges", "unsuccessful in reaching you")."""
    kinds = {kind for at in found.own for kind in text.words[at].kinds}
    is_named = not kinds.isdisjoint(NAMED)
    lead = [word for word in text.scope.lead(found.start) if not word.text.endswith("ly")]
    is_being = bool(kinds & {"be", "unsuccessful"})
    while lead and lead[-1].text in HELPERS:
        is_being |= "be" in lead.pop().kinds
    if lead and not is_named:
        subject, before = lead[-1], lead[-2].text if len(lead) > 1 else ""
        if (is_being and subject.text in ("he", "she", "who")) or (
            before in DETERMINERS and subject.kinds.isdisjoint(OF_THIS)
        ):
            return True
    return _goes_on_otherwise(text, found)


def _goes_on_otherwise(text: Text, found: Found) -> bool:
    """Whether what follows makes it something else: "for Monday's slot", "in reaching you", "the standard contract"."""
    words, end = text.words, found.end
    if words[end - 1].text == "for" and words[end - 2].text not in SUITS:
        end -= 1
    following, named = words[end].text, _until_a_break(text, end + 1)
    is_named_job = following == "of" and "<job>" in words[end - 1].kinds  # "the post of Outreach Worker"
    if words[end - 1].text in SUITS or not named or is_named_job:
        return False
    by_so_much = following == "by" and named[0].text.isdigit()
    if by_so_much or (following in GOES_ON_TO and named[0].text in DAYS):
        return True
    if following in ("in", "at") and named[0].text.endswith("ing"):
        return all(word.kinds.isdisjoint(JOB_KINDS) for word in named)
    if following in OBJECTS_OF and words[end - 1].text.split()[-1] not in BEFORE_A_WHOLE:
        return all(word.kinds.isdisjoint(FOR_THIS | OF_THIS) for word in named[:3])
    if following not in GOES_ON_TO or text.times_in(end, end + 3):
        return False
    return all(word.kinds.isdisjoint(FOR_THIS | OF_THIS) and word.text not in LOOSELY for word in named)


def _until_a_break(text: Text, start: int) -> list[Word]:
    return text.words[start : min(start + 5, text.scope.clause_end(min(start, len(text.words) - 1)))]


def _is_for_another(text: Text, at: int) -> bool:
    """ "For nights we have somebody else": a statement that begins with what it is for, and that is not this job."""
    words = text.scope.words
    first, _ = text.scope.sentence(at)
    for begins in range(at, max(first, at - REACH) - 1, -1):
        if words[begins].text == "for" and (begins == first or words[begins - 1].text in (",", "and", "but")):
            return words[begins + 1].text not in THIS
    return False


def _own(text: Text, found: Found) -> set[str]:
    """The words of a match that its pattern names."""
    return {text.words[at].text for at in found.own}


def _inside(text: Text, found: Found) -> set[str]:
    return {word.text for word in text.words[found.start : found.end]}


# A no, filled, on hold


def _is_rejection(text: Text, found: Found) -> bool:
    scope, own = text.scope, _own(text, found)
    following = scope.words[found.end].text
    if following in ("too", "also") or (following == "as" and scope.words[found.end + 1].text == "well"):
        return False
    is_not = not own.isdisjoint(("not", "never", "no", "nothing"))
    behind = {word.text for word in _until_a_break(text, found.end)}
    if is_not and (following in NOT_YET or not behind.isdisjoint(TODAY)):
        return False
    if following == "to" and is_not and scope.words[found.own[-1]].text == "you":
        return False  # "I'm not going with you to the site"
    if own >= {"no"} and own & {"said", "says", "say"} and _answers_a_question(text, found.start):
        return False
    first_word, before = scope.words[found.start], scope.words[found.start - 1] if found.start else None
    is_noun = before is not None and (before.text in DETERMINERS or "<quality>" in before.kinds)
    if is_noun and "<choose>" in first_word.kinds and "<another>" not in first_word.kinds:
        return False  # "the first shortlist"
    if first_word.text == "i" and not own.isdisjoint(HIRES):
        return False  # "I can't hire for this now"
    if own == {"not", "you"} and found.start > scope.sentence(found.start)[0]:
        return False  # "the pay scale, not you"
    if "yet" in _inside(text, found) or _is_something_else(text, found) or _is_only_meant(text, found):
        return False
    number = scope.number(found.start)
    first, last = scope.sentences[number][0], scope.sentences[min(number + 1, len(scope.sentences) - 1)][1]
    return _is_stop(text, found) and not scope.has("pending", first, last)


def _answers_a_question(text: Text, at: int) -> bool:
    """ "Have you chosen somebody?" I asked, and she said no."""
    number = text.scope.number(at)
    last = text.scope.sentences[number - 1][1] if number else 0
    return "asked" in text.said(at) or text.words[last].text == "?"


def _is_something_else(text: Text, found: Found) -> bool:
    """Not selected "for a bag check", "a parking application", rejected "from Tesco"."""
    words, (_, last) = text.words, text.scope.sentence(found.start)
    end, following = words[found.end - 1], words[found.end].text
    if "<picked>" in end.kinds and end.text not in SUITS and following in ("for", "as", "to"):
        named = words[found.end + 1 : min(found.end + 7, last)]
        if all(word.kinds.isdisjoint(FOR_THIS) for word in named):
            return True
    elsewhere = "<another>" in end.kinds or end.text in ("else", "out")
    if elsewhere and following in ("for", "on"):
        named = words[found.end + 1 : min(found.end + 7, last)]
        if all(word.kinds.isdisjoint(FOR_THIS - {"<interview>", "<next>"}) for word in named):
            return True
    kinds = {kind for at in found.own for kind in words[at].kinds}
    if "disappoint" in kinds and following in ("but", "about", "that", "if"):
        return True
    if following in ("from", "at", "by") and kinds & {"<reject>", "get"} and words[found.end + 1].text not in OF_OURS:
        return True
    for at in found.own:
        behind = [word.text for word in words[at + 1 : at + 3]]
        if "<application>" in words[at].kinds and behind in (["for", "a"], ["for", "an"]):
            return all("<job>" not in word.kinds for word in words[at + 3 : at + 7])
    if "<give>" in kinds and "to" in {words[at].text for at in found.own}:
        given = words[found.start : found.end]
        if any(word.text in DETERMINERS for word in given) and all("<job>" not in word.kinds for word in given):
            return True  # "I gave the key to somebody else"
    last_own = words[found.own[-1]]
    behind = [word.text for word in words[found.end : found.end + 4]]
    if last_own.text in ("your", "my") and "to" in behind:
        return True  # "he passed on your CV to payroll"
    if {"miss", "lose"} & kinds and last_own.text == "out" and "<end>" not in words[found.end].kinds:
        return behind[0] not in ("on", "to", "by", "narrowly", "this", "at")
    if words[found.end - 1].text == "you" and kinds & {"<not>", "not"} and behind[0] in DAYS:
        return True  # "we won't be seeing you on Tuesday"
    if elsewhere and behind[0] == "to" and not end.text.endswith(("match", "fit")):
        return all(word.kinds.isdisjoint(FOR_THIS) for word in words[found.end + 1 : min(found.end + 5, last)])
    befores = [words[at - 1].text for at in found.own if at and words[at].text == "application"]
    return any(before.isalpha() and before not in WHOSE for before in befores)


def _is_only_meant(text: Text, found: Found) -> bool:
    """ "We want to hire someone who can start": a choice that is still to be made."""
    words, first = text.words, text.words[found.own[0]]
    is_another = any("<another>" in words[at].kinds for at in found.own)
    if first.text not in PLAIN_CHOICES or not is_another or first.kinds.isdisjoint(("<choose>", "<give>")):
        return False
    return DONE.isdisjoint(word.text for word in words[text.scope.clause_start(found.start) : found.end])


# Some of them are filled, others not.
SOME = frozenset("half some most two three four five six seven eight nine ten several".split())
# Behind these words of the job it is something else that is closed ("the job centre").
OF_A_JOB = frozenset(
    "centre center fair board description title advert ad market form portal site page applications application interview "
    "office holder club group".split()
)


def _is_a_chair(text: Text, found: Found) -> bool:
    """ "That seat's taken": a place to sit, a time to meet."""
    job = next((text.words[at].text for at in found.own if "<job>" in text.words[at].kinds), "")
    is_near = text.words[found.start - 1].text in ("that", "this") if found.start else False
    return job in ("seat", "seats", "place", "slot", "spot") and is_near


def _is_filled(text: Text, found: Found) -> bool:
    inside = _inside(text, found)
    if any("<job>" in text.words[at].kinds and text.words[at + 1].text in OF_A_JOB for at in found.own):
        return False
    following = text.words[found.end]
    if text.words[found.end - 1].text == "taken" and following.text in LONG_TAKEN:
        return False  # "it's taken so long"
    if any("stand" in text.words[at].kinds for at in found.own) and "offer" in text.said(found.start):
        return False
    given_more = text.words[found.end - 1].text == "given" and following.text not in ("to", "away")
    if following.text in ("'s", "forward") or (inside & {"taken"} and following.text.endswith("ly")):
        return False  # "they cut the role's hours", "the job is taken seriously"
    lead = [word.text for word in text.scope.lead(found.start)][-5:]
    is_some = not SOME.isdisjoint(inside.union(lead)) and inside.union(lead).isdisjoint(("all", "both"))
    if is_some or _is_a_chair(text, found):
        return False
    behind_job = "<job>" in text.words[found.own[-1]].kinds and is_name(following)
    if behind_job or (
        text.words[found.start].text in ("he", "she") and inside >= {"filled"} and not inside & {"has", "'s"}
    ):
        return False
    if (given_more and "<end>" not in following.kinds) or not inside.isdisjoint(("booked", "reserved", "rented")):
        return False
    to_come = "not" not in inside and (not inside.isdisjoint(("will", "must", "being")) or {"to", "be"} <= inside)
    return not to_come and "yet" not in inside and _is_stop(text, found)


def _is_on_hold(text: Text, found: Found) -> bool:
    said = {word.text for word in text.words[text.scope.clause_start(found.start) : found.end]}
    is_over = not said.isdisjoint(("was", "were", "had")) and said.isdisjoint(("put", "has", "have"))
    is_over = is_over or not text.said(found.start).isdisjoint(CLOSED_DAYS)
    is_over = is_over and not ("had" in said and text.scope.is_reported(found.start))
    following = text.words[found.end]
    of_something = following.text in DETERMINERS and text.words[found.end + 1].kinds.isdisjoint(FOR_THIS | OF_THIS)
    return not (is_over or of_something) and _is_stop(text, found)


# Good news


def _is_offer(text: Text, found: Found) -> bool:
    scope, at, end = text.scope, found.start, found.end
    words = scope.words
    if scope.has("next_round", max(0, at - 4), min(end + 8, len(words))) or "had" in _own(text, found):
        return False
    if words[end].text == "to" and words[end - 1].text in ("yours", "mine"):
        return False  # "it's yours to lose"
    if "joined" in _own(text, found) or not _own(text, found).isdisjoint(("offers", "contracts")):
        return False  # "the selected person has joined us", "HR is drawing up the offers"
    between = {words[each].text for each in range(at, end) if each not in found.own}
    comes = words[found.own[-1]].text in COMES and "<letter>" in words[at].kinds
    if comes and not between <= ON_ITS_WAY:
        return False  # "the contract cleaners come at six"
    if not (AWAY | STAGES).isdisjoint(_inside(text, found)):
        return False  # "I start my holidays on the 27th"
    if _says_yes(text, found) and words[found.own[-1] + 1].text not in SENTENCE_ENDS:
        return False  # "she said yes, they have my form"
    if scope.is_contradicted(at) or _is_of_others_paper(text, found):
        return False
    shortlisted = any(word.text in ("interview", "interviews", "shortlist") for word in words[end : end + 8])
    is_chosen = any(
        not words[own].kinds.isdisjoint(("<picked>", "<choose>")) and "<letter>" not in words[own].kinds
        for own in found.own
    )
    if (is_chosen and (shortlisted or _is_chosen_for_something(text, end))) or scope.is_question(at):
        return False
    if scope.softened(found, but="can") or (scope.hangs(at) and not _hinges(text, found)):
        return False
    return _is_told(text, found) and _is_this(text, found) and scope.last_reopened <= end and not _is_closed(text)


def _says_yes(text: Text, found: Found) -> bool:
    return {"yes", "say"} <= {kind for at in found.own for kind in text.words[at].kinds}


def _is_chosen_for_something(text: Text, end: int) -> bool:
    """ "Chosen to go first", "selected for a drug test"."""
    following, named = text.words[end].text, _until_a_break(text, end + 1)
    if following == "by":
        return any(word.text == "to" for word in named) and all("<job>" not in word.kinds for word in named)
    if (
        following not in ("to", "for")
        or not named
        or named[0].text in ("join", "be", "fill", "become", "work", "start")
    ):
        return False
    return all(word.kinds.isdisjoint(JOB_KINDS) for word in named)


def _is_of_others_paper(text: Text, found: Found) -> bool:
    """ "Kev's got the contract on his table", "we have a contract with the council", "the contract for the phone"."""
    words, first = text.words, text.words[found.start]
    if first.kinds.isdisjoint(HOLDING):
        return False
    lead = [word for word in text.scope.lead(found.start) if word.text not in HELPERS]
    before = lead[-1] if lead else None
    if before is not None and (before.text in ("we", "they", "he", "she", "who") or is_name(before)):
        return True
    following, named = words[found.end].text, words[found.end + 1 : min(found.end + 7, len(words))]
    return following in ("for", "of", "with") and all(
        word.kinds.isdisjoint(FOR_THIS | OF_THIS - {"<party>", "<their>"}) and "<letter>" not in word.kinds
        for word in named
    )


def _is_closed(text: Text) -> bool:
    """Whether it is a no, or filled: then nothing else is promised."""
    if text.closed is None:
        found = text.scope.found
        text.closed = any(_is_rejection(text, each) for each in found["rejection"]) or any(
            _is_filled(text, each) for each in found["filled"]
        )
    return text.closed


def _hinges(text: Text, found: Found) -> bool:
    """Whether an offer hangs on references or checks: said behind it, or before it in an if of its own."""
    scope, words = text.scope, text.words
    first, last = scope.sentence(found.start)
    number = scope.number(found.start) + 1
    if number < len(scope.sentences):
        begins, ends = scope.sentences[number]
        if any("<firm>" in word.kinds for word in words[begins : min(ends, begins + REACH)]):
            last = ends
    first, last = max(first, found.start - REACH), min(last, found.end + REACH)
    for at in range(first, last):
        if words[at].text == "pending" and any("<firm>" in word.kinds for word in words[max(first, at - 4) : at]):
            return True  # "the job is yours, only the clearance is pending"
        if words[at].text in HINGES and (at >= found.start or found.start - at > 2):
            is_of_it = at >= found.start and words[at + 1].text in ("they", "these", "those", "it", "that")
            stretch = (
                words[first:last] if is_of_it else words[at:last] if at >= found.start else words[at : found.start]
            )
            if any("<firm>" in word.kinds for word in stretch):
                return True
    return False


def _how_firm(text: Text, found: Found) -> str:
    tables = text.scope.found
    if any(_hinges(text, each) for each in (*tables["spoken"], *tables["written"]) if _is_offer(text, each)):
        return "conditional"
    return "written" if any(_is_written(text, each) for each in tables["written"]) else "spoken"


def _is_written(text: Text, found: Found) -> bool:
    said = {word.text for word in text.words[text.scope.clause_start(found.start) : found.end]}
    return said.isdisjoint(TO_COME) and _is_offer(text, found)


def _is_next_round(text: Text, found: Found) -> bool:
    scope = text.scope
    elsewhere = "elsewhere" in _inside(text, found) or scope.is_of_others(found, but_inside=True)
    elsewhere |= any("<another>" in word.kinds for word in scope.lead(found.start)[:2])
    only_hoped = not _own(text, found).isdisjoint(("was", "were", "hope", "hoped"))
    only_hoped |= not NICE.isdisjoint(word.text for word in scope.lead(found.start))
    general = scope.is_past(found.start) or scope.is_general(found)
    return not (elsewhere or only_hoped or general) and _is_flat(text, found) and not _is_closed(text)


def is_arranged(text: Text, at: int) -> bool:
    """Whether the sentence names its day, or the next one does that goes on about it ("You're through! Final on the 14th")."""
    number = text.scope.number(at)
    if text.times_in(*text.scope.sentences[number]):
        return True
    first, last = text.scope.sentences[min(number + 1, len(text.scope.sentences) - 1)]
    goes_on = any(
        not word.kinds.isdisjoint(("<next>", "<interview>")) for word in text.words[first : min(first + 4, last)]
    )
    is_set = any(word.text in SET_DOWN for word in text.words[first : min(last, first + REACH)])
    days = [when.window for when in text.times_in(first, last) if when.window.counted is None]
    return (goes_on or is_set) and any(window.earliest == window.latest for window in days)


def _is_arranged(text: Text, found: Found) -> bool:
    return is_arranged(text, found.start)


# Asked for


def _is_asked(text: Text, found: Found) -> bool:
    scope, head = text.scope, text.words[found.start]
    said = {word.text for word in text.words[scope.clause_start(found.start) : found.end]}
    hangs = scope.hangs(found.start) and _own(text, found).isdisjoint(("if", "whether"))
    would = "would" in said and head.text != "would" and said.isdisjoint(POLITELY)
    anyone = any(not ANYONE.isdisjoint(part.split()) for part in said)
    if hangs or would or anyone or not said.isdisjoint(NOT_NOW) or scope.is_general(found):
        return False
    if scope.is_hearsay(found.start) or scope.denied(found) or _is_in_already(text, found):
        return False
    return _may_be_asked(text, found, said)


def _is_in_already(text: Text, found: Found) -> bool:
    """ "We asked for your transcript and the college has now sent it"."""
    words, (_, last) = text.words, text.scope.sentence(found.start)
    return any(
        one.text in ("has", "have", "was")
        and not {word.text for word in words[at + 1 : at + 4]}.isdisjoint(HANDED_OVER)
        for at, one in enumerate(words[found.end : min(found.end + REACH, last)], found.end)
    )


def _may_be_asked(text: Text, found: Found, said: set[str]) -> bool:
    """Whether the person shall do it, and has not done so."""
    head, inside = text.words[found.start], _inside(text, found)
    before = text.words[found.start - 1].text if found.start else ""
    lead = text.scope.lead(found.start)
    if head.text == "let" and lead and "<party>" in lead[-1].kinds:
        return False  # "she let me know that"
    pairs = zip(text.words[found.start : found.end], text.words[found.start + 1 : found.end], strict=False)
    if any(after.text == "to" and is_name(word) for word, after in pairs):
        return False  # "I need Karen to type up the contract"
    line = every_pattern()[0].lines[found.pattern]
    if (
        (_is_done(head.text) and not line.startswith("<paper>"))
        or not inside.isdisjoint(HANDED_IN)
        or (before == "to" and said.isdisjoint(DEMANDS))
    ):
        return False
    if head.text in CALLS:
        return _is_told_to(lead)  # "call me back", and not "they will call me back"
    if lead and _is_somebody_to(lead):
        return False  # "they are going to let me know"
    if "<hand>" not in head.kinds and not line.startswith("<hand>"):
        return True
    if is_ing(head.text) or (head.text == "get" and "letter" in inside):
        return False
    return _is_told_to(lead)


def _is_told_to(lead: list[Word]) -> bool:
    """Whether it is the person who shall do it: told so, or by nobody else being named."""
    if not lead:
        return True
    if lead[-1].text in DETERMINERS or is_name(lead[-1]) or _is_somebody_to(lead):
        return False
    if any(word.text in ("you", "me") for word in lead):
        return True
    if any(word.text in ("i", "please") for word in lead):
        if [word.text for word in lead[-2:]] == ["i", "will"]:
            return False  # "I'll forward your CV to HR"
        return "<their>" not in lead[-1].kinds or lead[-1].text == "i"
    theirs = [word for word in lead if not word.kinds.isdisjoint(("<their>", "<person>"))]
    helped = any(word.text in ("will", "shall", "is", "are", "have", "has") for word in lead)
    named = any(word.text not in ("we", "they", "he", "she") for word in theirs)
    return not (theirs and (helped or named or lead[-1] is theirs[-1]))


def _is_somebody_to(lead: list[Word]) -> bool:
    """ "I need Karen to type it up", "her PA will send some dates": somebody else does it."""
    said = {word.text for word in lead}
    if lead[-1].text == "to" and len(lead) > 1:
        if lead[-2].text in ("going", "promised") and "you" not in said:
            return True
        return is_name(lead[-2]) or ("<party>" in lead[-2].kinds and lead[-2].text not in ("we", "they"))
    return lead[-1].text in ("will", "shall") and said.isdisjoint(("you", "me", "i", "please"))


def _is_done(text: str) -> bool:
    return (text.endswith("ed") and text != "need") or text in IRREGULAR


# Slow


def _is_slow(text: Text, found: Found) -> bool:
    scope, words = text.scope, text.words
    _, last = scope.sentence(found.start)
    near = {word.text for word in words[found.start : min(found.end + 2, last)]}
    said = text.said(found.start)
    is_gate = any("<gate>" in words[at].kinds for at in found.own)
    if is_gate and near.isdisjoint(LENGTHY) and not said.isdisjoint(HINGES) and _hears_of_an_offer(text):
        return False
    soon = any(
        when.window.latest and (when.window.latest - text.interview).days < SOON
        for when in text.times_in(scope.clause_start(found.start), last)
    )
    on_board = "board" in near and "on" in near
    is_needed = "needed" in near and not near.isdisjoint(("is", "are"))
    passed = _is_closed(text) or not near.isdisjoint(PASSED - {"needed"} if is_needed else PASSED)
    passed = passed or not said.isdisjoint(NO_WAIT)
    if soon or on_board or passed or scope.is_question(found.start) or scope.is_past(found.start):
        return False
    return not (scope.is_hearsay(found.start) or scope.denied(found))


def _hears_of_an_offer(text: Text) -> bool:
    """What hangs on a check is conditional, not slow."""
    return bool(text.scope.found["spoken"] or text.scope.found["written"])


def _long_waits(text: Text) -> Iterator[Heard]:
    """So many weeks, six or more, counted until they will have decided."""
    for when in text.times:
        window, at = when.window, when.start
        if window.counted is None or (window.earliest - text.interview).days < LONG or text.is_silence(at):
            continue
        if text.said(at).isdisjoint(OTHER_TIMES) and not text.scope.hangs(at) and not text.scope.is_question(at):
            yield Heard("slow", None, at, when.end)
            return


Holds = Callable[[Text, Found], bool]
Value = Callable[[Text, Found], object]
# The table whose matches are looked at, when one holds, what it tells, and its value.
KINDS: tuple[tuple[str, Holds, str, Value | None], ...] = (
    ("rejection", _is_rejection, "rejection", None),
    ("filled", _is_filled, "filled", None),
    ("on_hold", _is_on_hold, "on_hold", None),
    ("written", _is_written, "offer", _how_firm),
    ("spoken", _is_offer, "offer", _how_firm),
    ("next_round", _is_next_round, "next_round", _is_arranged),
    ("asked", _is_asked, "asked", None),
    ("slow", _is_slow, "slow", None),
)
