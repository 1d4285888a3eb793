"""What the ways of being in touch tell: contact, channel, check_in, no_contact, and what silence means.

What they will do for the person tells `contact` and `channel`, what the person may do `check_in`, what the person
shall not do `no_contact`; what is not heard, with a no beside it, `silence_means_no`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ...dates import ONE_DAY
from .events import ANSWERS, BY, OURS, PAST_HELPERS, REFUSING, Event, events, is_command, is_ing, is_told_to, medium_of
from .hearing import Heard, Text, When
from .match import Word
from .scope import ASKING, REACH, is_denial
from .text import is_name

# Who hears nothing, by the word that begins it or by one within.
NO_WORD = frozenset("nothing no without absence lack failing fail".split())
QUIET = frozenset("silence silent quiet crickets".split())
MEANS_NOTHING = tuple(
    "do not take, not mean, do not assume, do not worry, do not read, not necessarily, do not think, do not panic, "
    "not a no, not a rejection, not bad news, not over".split(", ")
)
# The person may, or is told to.
INVITES = frozenset("free welcome can may could should happy".split())
ALLOWS_YOU = frozenset("can may could should to free welcome do will might must shall please".split())
AGREED = frozenset("agree agreed sure fine ok okay yes told said says allowed course absolutely certainly".split())
ALLOWS_ME = frozenset("can could may to should would call ring".split())
# What may stand before a command.
COMMANDING = frozenset(
    "please just then do so and or simply always feel free to you are welcome by all means better best again also now "
    "day go ahead but not be shy hesitate afraid in that case sir madam the next if like want more only , certainly of "
    "course give it a week after thereafter monday tuesday wednesday thursday friday tomorrow on instead sure until at "
    "ok okay well yes no about scared embarrassed".split()
)
# An if about these is about the answer that they wait for.
ABOUT_WAITING = frozenset(
    "know news update updates status result results outcome progress silence silent quiet wait waiting longer late slips "
    "drags delay forget forgotten gone nothing need worried worry anxious nervous doubt unsure stand stands things hear "
    "heard want fail".split()
)
# A call for these is one that they need.
FOR_THEM = frozenset("confirm say discuss arrange schedule book accept asap urgently immediately".split())
ANY_TIME = frozenset("any means anytime whenever time shy hesitate afraid like".split())
ANSWERING = frozenset(
    "let tell reply respond confirm confirms answer inform update write send give get share notify be keep advise "
    "announce communicate revert".split()
)
FOR_NEWS = frozenset("update updates result results status news progress".split())
STATUS = frozenset(
    "status ask interview job vacancy position update updates result results outcome application decision".split()
)
STEPS_IN = frozenset("drop pop stop walk".split())
# Beside these a not refuses nothing.
NO_BAN = frozenset(
    "minds minded objects need hesitate hesistate forget afraid shy fail have worry mind point necessary required".split()
)
# Not so often, not before, not only so: no ban on asking once.
NOT_ALWAYS = frozenset(
    "than repeatedly daily twice constantly every multiple too often several many hourly always weekly before until till "
    "during unless except without".split()
)
# What may stand between a not and the verb that it refuses.
BETWEEN_BAN = frozenset(
    "to please ever also just be bother keep try start go or and , from circumstances should candidates applicants you us "
    "me email emailing contact contacting visit visiting write writing even any more".split()
)
STOPPING = frozenset("stop avoid refrain desist abstain quit cease".split())
SAID = frozenset("said told asked says".split())
# Others whom one may be asked to leave alone.
RECEIVERS = frozenset(
    "operator box text sms reception receptionist switchboard branch client number mailbox email address branches store shop customer "
    "helpline manager director owner interviewer panel referees employer".split()
)
# One way or one time of asking is no other.
PLACES = frozenset("work home night weekends weekend lunch linkedin facebook instagram whatsapp my".split())
TITLES = frozenset("mr ms mrs dr miss your his its".split())
# What begins what is asked, and whose boss or friend it is who shall not be asked.
ASKED_WHAT = frozenset("what where who why how which".split())
WHOSE = frozenset("my your his her their our".split())
A_THING = frozenset("the a an any my that those these".split())
ABOUT = frozenset("about regarding re concerning over with".split())
OF_THE_JOB = frozenset("<job> <hiring> <interview>".split())
AT_TIMES = frozenset("after outside on at appointment meeting interview".split())
# What they may call or write about that is not this answer.
OTHER_MATTERS = frozenset(
    "photo photos picture name names ticket tickets voucher parking directions map form forms link invoice expenses survey "
    "referees referee references employer uniform wifi badge payslip recording slides brochure newsletter similar bag coat "
    "umbrella password login code passport room taxi hotel flight travel train".split()
)
MAYBE = frozenset("may might slow hard".split())
NEWS = frozenset(
    "write result results answer outcome decision news verdict feedback word reply response it hear heard know told inform "
    "informed notified contact contacted touch update updates expect confirmation notification offer that this letter "
    "everything everyone find".split()
)
BEST = frozenset("best better easier easiest preferred fine".split())
NOT_OF_ONES_OWN = frozenset("reply respond answer write confirm tell let".split())


def talked(text: Text) -> Iterator[Heard]:
    found = events(text)
    text.unheard = {text.scope.number(event.start) for event in found if _is_unheard(text, event)}
    yield from _silence(text, found)
    checks = list(_check_ins(text, found))
    bans = list(_no_contact(text, found, bool(checks) or _is_open(text, found)))
    yield from bans
    yield from (check for check in checks if not any(ban.start < check.end and check.start < ban.end for ban in bans))
    banned = {event.start for event in found for ban in bans if ban.start <= event.start < ban.end}
    found = [event for event in found if event.start not in banned or event.to_you]
    invited = {check.start for check in checks if check.what == "check_in"}
    yield from _contact(text, found, invited)
    yield from _channel(text, found)


# What silence means


def _silence(text: Text, found: list[Event]) -> Iterator[Heard]:
    scope = text.scope
    for match in scope.found["silence"]:
        at, said = match.start, {word.text for word in text.words[match.start : match.end]}
        is_told = not (scope.is_question(at) or scope.is_hearsay(at) or scope.is_guess(at, at) or scope.is_past(at))
        if is_told and said.isdisjoint(PAST_HELPERS - {"have", "has", "'s"}):
            text.silent.add(scope.number(at))
            yield Heard("silence_means_no", last_day(text, at), at, match.end)
            return
    heard: list[Heard] = []
    for event in found:
        number = scope.number(event.start)
        if number not in text.unheard or not _is_unheard(text, event) or _really_asks(text, event.start):
            continue
        if meaning := _meaning(text, event, number):
            text.silent |= {number, scope.number(meaning[0])}
            begins = min(event.start if event.subject is None else event.subject_at, meaning[0])
            last = last_day(text, event.start)
            heard.append(Heard("silence_means_no", last, begins, max(event.end, meaning[1])))
    if heard:
        yield next((each for each in heard if each.value), heard[0])


def _is_unheard(text: Text, event: Event) -> bool:
    """ "If you have not heard", "no news by Friday", "persons not contacted"."""
    words, scope, subject = text.words, text.scope, event.subject
    silent = words[event.start].text in NO_WORD or any(word.text in QUIET for word in words[event.start : event.end])
    is_unless = event.kind == "get" and any(word.text == "unless" for word in scope.lead(event.start))
    silent = silent or (is_unless and not event.denied)
    if not (event.denied or silent) or event.to_you is False:
        return False
    if silent or scope.hangs(event.start) or scope.is_question(event.start) or subject is None:
        return True
    if "<person>" in subject.kinds or subject.text in ("anyone", "whoever", "everyone", "those"):
        return True
    between = [word.text for word in words[event.subject_at : event.start]]
    return "<party>" not in subject.kinds and "who" not in between and "which" not in between


def _really_asks(text: Text, at: int) -> bool:
    """ "Does no answer mean a no?" asks; "Not heard by Friday?" does not."""
    first, _ = text.scope.sentence(at)
    return text.scope.is_question(at) and text.words[first].text in ASKING


def _meaning(text: Text, event: Event, number: int) -> tuple[int, int] | None:
    """Where a no stands beside what is not heard, in the same sentence or the next."""
    scope = text.scope
    for table in ("as no", "rejection", "filled"):
        for match in scope.found[table]:
            at = match.start
            if scope.number(at) not in (number, number + 1) or (at < event.end and event.start < match.end):
                continue
            is_mine = text.words[at].text == "i" or (at and text.words[at - 1].text in ("i", "am"))
            is_mine = is_mine or scope.is_guess(at, match.end)
            is_mine = is_mine or text.words[at - 1].text == "not"
            if not (is_mine or scope.is_question(at) or scope.is_hearsay(at) or _means_nothing(text, at)):
                return at, match.end
    return None


def _means_nothing(text: Text, at: int) -> bool:
    first, last = text.scope.sentence(at)
    said = " ".join(word.text for word in text.words[max(first, at - REACH) : min(last, at + REACH)])
    return any(denial in said for denial in MEANS_NOTHING)


def last_day(text: Text, at: int) -> str | None:
    """The last day of waiting that the sentence names."""
    times, number = text.times_in(*text.scope.sentence(at)), text.scope.number(at)
    if not times and number and text.words[at].text in ("if", "no"):
        times = text.times_in(*text.scope.sentences[number - 1])  # "We'll ring by Tuesday. If we don't, it's a no."
    for when in times:
        window = when.window
        if last := window.latest or (window.span.last if window.bound == "after" else None):
            return last.isoformat()
    return None


# When one may ask


def _check_ins(text: Text, found: list[Event]) -> Iterator[Heard]:
    for event in found:
        if not _is_invited(text, event):
            continue
        when = _when(text, event)
        is_now = when is not None and when.window.latest == text.interview and event.kind == "tell"
        if is_now or _is_wanted(text, event, is_dated=when is not None or _is_unheard_near(text, event)):
            if event.medium and not text.scope.hangs(event.start) and is_command(text.words[event.start].text):
                yield Heard("asked", None, event.start, event.end)
            continue
        day = _first_day(text, event, when) if when else None
        value = {"date": day.isoformat() if day else None, "channel": _medium(text, event) or None}
        is_beside = when is not None and event.end <= when.start <= event.end + 6
        yield Heard("check_in", value, event.start, when.end if when and is_beside else event.end)


def _is_invited(text: Text, event: Event) -> bool:
    """Whether the person may ask so, or is told to."""
    scope, words, at = text.scope, text.words, event.start
    if event.to_you is not False or event.denied or event.is_past or not _may_ask(text, event):
        return False
    lead = {word.text for word in scope.lead(at)}
    needless = "need" in lead and not lead.isdisjoint(("no", "not"))
    asks = scope.is_question(at) and words[scope.sentence(at)[0]].text != "why"
    is_noun = is_ing(words[at].text) and event.subject is None and not lead.isdisjoint(("from", "of", "to", "avoid"))
    if needless or asks or is_noun or scope.is_hearsay(at) or scope.in_sentence("questions", at):
        return False
    if scope.has("doubt", scope.clause_start(at), at) or (event.medium and words[event.end].text == "it"):
        return False
    return not (_is_aside(text, event) or _is_preferred(text, event))


def _may_ask(text: Text, event: Event) -> bool:
    """Whether the person is told to, or may; what they only plan is no invitation."""
    subject, words, scope = event.subject, text.words, text.scope
    before = words[event.start - 1].text if event.start else ""
    if is_ing(words[event.start].text) and (
        event.start == scope.clause_start(event.start) or before in ("or", "from") or event.subject_at < event.floor
    ):
        return False
    if "may" in {word.text for word in words[scope.clause_start(event.start) : event.subject_at]}:
        return False  # "I may ask you to call in"
    if is_told_to(words, event.start):
        return True
    if subject is None:
        first = max(scope.clause_start(event.start), event.floor)
        timed = {at for when in text.times_in(first, event.start) for at in range(when.start, when.end)}
        lead = {words[at].text for at in range(first, event.start) if at not in timed}
        return lead <= COMMANDING or not lead.isdisjoint(INVITES)
    lead = {word.text for word in words[max(0, event.subject_at - 1) : event.start]}
    if subject.text in ("i", "me"):
        if "agreed" in text.said(event.start) and "would" in lead:
            return True  # "we agreed I'd ring on Monday"
        agreed = not text.said(event.start).isdisjoint(AGREED) and not lead.isdisjoint(ALLOWS_ME)
        am_to = [word.text for word in words[event.subject_at + 1 : event.start]] == ["am", "to"]
        return agreed or am_to or not lead.isdisjoint(("free", "welcome", "allowed", "agreed", "can", "may"))
    return subject.text != "you" or not lead.isdisjoint(ALLOWS_YOU)


def _is_aside(text: Text, event: Event) -> bool:
    """ "If nobody answers the door, call me", "ring before you set off": that is about something else."""
    scope, at = text.scope, event.start
    after = [word.text for word in text.words[event.end : event.end + 4]]
    if "before" in after[:3] and "you" in after:
        return True
    if not scope.hangs(at) or scope.in_if(at) or _is_unheard_near(text, event):
        return False
    return not text.times_in(*scope.sentence(at)) and text.said(at).isdisjoint(ABOUT_WAITING)


def _is_wanted(text: Text, event: Event, is_dated: bool) -> bool:
    """A call that they need is something asked for, no invitation to ask."""
    words, scope, head = text.words, text.scope, text.words[event.start].text
    _, last = scope.sentence(event.start)
    lead = {word.text for word in scope.lead(event.start)}
    following = words[event.end : min(event.end + 6, last)]
    after = [word.text for word in following]
    hands_in = not {"your", "the"}.isdisjoint(after[:4]) and not {"with", "your"}.isdisjoint(after[:3])
    if hands_in and any("<paper>" in word.kinds for word in following):
        return True
    said = text.said(event.start)
    if (not said.isdisjoint(ANY_TIME) and "confirm" not in said) or "then" in after:
        return False
    if scope.hangs(event.start) and event.medium:
        return False
    if not FOR_THEM.isdisjoint(after):
        return True
    if head in ("let", "tell", "confirm"):
        return True
    if event.kind == "ask" or is_dated or not lead.isdisjoint(INVITES):
        return False
    if event.kind == "tell" and not event.medium and head in ANSWERING and "touch" not in _own_words(text, event):
        return not scope.hangs(event.start)
    return FOR_NEWS.isdisjoint(after)


def _own_words(text: Text, event: Event) -> set[str]:
    return {word.text for word in text.words[event.start : event.end]}


def _is_preferred(text: Text, event: Event) -> bool:
    """ "Email me rather than ringing": how to ask, and no invitation."""
    if is_ing(text.words[event.start].text):
        return False
    after = [word.text for word in text.words[event.end : event.end + 5]]
    if event.object_ is not None and not {"direct", "directly"}.isdisjoint(after[:3]):
        return True
    if event.is_instead and not event.denied and not text.times_in(*text.scope.sentence(event.start)):
        return True
    is_chosen = "rather" in after or "instead" in after or "not" in after[:2] or after[1:3] == [",", "not"]
    return bool(event.medium) and is_chosen


def _is_unheard_near(text: Text, event: Event) -> bool:
    """Whether the same sentence or the one before says that nothing was heard."""
    number = text.scope.number(event.start)
    return number in text.unheard or number - 1 in text.unheard


def _when(text: Text, event: Event) -> When | None:
    """The day beside the invitation, else the one they should have been heard of by."""
    scope = text.scope
    start, end = scope.clause_start(event.start), scope.clause_end(event.end - 1)
    if beside := text.times_in(event.start, end) or text.times_in(start, event.start):
        return beside[0]
    number = scope.number(event.start)
    others = text.times_in(*scope.sentences[number])
    if not others and number - 1 in text.unheard:
        others = text.times_in(*scope.sentences[number - 1])
    if not others and "then" in text.said(event.start):
        others = text.times_in(0, event.start)
    return others[-1] if others else None


def _first_day(text: Text, event: Event, when: When) -> date:
    """The first day on which they may ask; "if not heard by Friday" is the day after it."""
    window = when.window
    first, before = text.words[when.start].text, text.words[when.start - 1].text if when.start else ""
    if window.latest and first == "by" and before in STEPS_IN:
        return window.latest  # "drop by on Friday"
    if window.latest and not {"until", "till"}.isdisjoint((first, before)):
        return window.latest  # "give it until the 17th, then ask"
    runs_out = window.bound in ("by", "within", "in", "before") and "after" not in (first, before)
    if window.latest and runs_out and _is_unheard_near(text, event):
        return window.latest + ONE_DAY
    return window.earliest


def _medium(text: Text, event: Event) -> str:
    """ "Ask HR by phone"."""
    words, end = text.words, text.scope.clause_end(event.end - 1)
    if event.medium:
        return event.medium
    if words[end].text == "," and words[end + 1].text in BY:
        end = text.scope.clause_end(end + 1)  # "to HR, by email please"
    for at in range(event.end, end):
        if words[at].text == "telephonically":
            return "phone"
        if words[at].text in BY:
            for named in words[at + 1 : min(at + 4, end)]:
                if medium := medium_of(named):
                    return medium
    return ""


# When one may not


def _no_contact(text: Text, found: list[Event], is_open: bool) -> Iterator[Heard]:
    """Asked not to ask at all; one way refused while another `is_open` is no ban."""
    scope = text.scope
    for match in scope.found["no contact"]:
        if _is_ban(text, match.start, match.end) and _is_about_this(text, match.start, match.end):
            yield Heard("no_contact", None, match.start, match.end)
            return
    if is_open:
        return
    waited = any(event.to_you and not event.denied and not event.is_past and event.kind != "by" for event in found)
    refused = [event for event in found if _is_refused(text, event)]
    ways = {event.medium for event in refused}
    for event in found:
        if waited and _is_no_calls(text, event):
            yield Heard("no_contact", None, event.start, event.end)
            return
    for event in refused:
        _, last = scope.sentence(event.start)
        about = {word.text for word in text.words[event.end : min(event.end + 10, last)]}
        head = text.words[event.start].text
        is_general = not about.isdisjoint(STATUS) if event.medium else head not in NOT_OF_ONES_OWN
        if is_general or waited or len(ways) > 2:
            yield Heard("no_contact", None, scope.clause_start(event.start), event.end)
            return


def _is_ban(text: Text, start: int, end: int) -> bool:
    """Whether a not stands as it is said, for always."""
    scope = text.scope
    return not (
        scope.hangs(start)
        or scope.is_question(start)
        or scope.is_hearsay(start)
        or scope.is_guess(start, end)
        or scope.is_past(start)
        or text.times_in(scope.clause_start(start), scope.clause_end(end - 1))
        or not text.said(start).isdisjoint(NOT_ALWAYS)
    )


def _is_open(text: Text, found: list[Event]) -> bool:
    """Whether one way is refused for another ("don't call about the job, email me")."""
    ways = [event for event in found if event.medium and event.to_you is False and not event.denied]
    return any(_is_preferred(text, event) for event in ways)


def _is_about_this(text: Text, start: int, end: int) -> bool:
    """ "Enquiries about parking will not be answered", "calls will not be answered after five": these are no ban."""
    for at in range(start, end):
        if text.words[at].text in ABOUT:
            named = text.words[at + 1 : at + 7]
            return any(word.text in ANSWERS or not word.kinds.isdisjoint(OF_THE_JOB) for word in named)
    behind, said = {word.text for word in text.words[end : end + 2]}, {word.text for word in text.words[start:end]}
    return behind.isdisjoint(AT_TIMES) and said.isdisjoint(("was", "were"))


def _is_refused(text: Text, event: Event) -> bool:
    words, scope, at = text.words, text.scope, event.start
    if event.to_you is not False or not event.denied or event.is_past:
        return False
    if is_ing(words[at].text) and STOPPING.isdisjoint(word.text for word in words[max(0, at - 8) : at]):
        return False
    if not _is_governed(words, event):
        return False
    said, lead = text.said(at), {word.text for word in scope.lead(at)}
    if said & {"direct", "directly"}:
        return False  # "not the client direct, come to me"
    if not lead.isdisjoint(NO_BAN) or not _is_ban(text, at, event.end):
        return False
    if event.subject is not None and event.subject.text == "i" and said.isdisjoint(SAID):
        return False  # what the person will not do
    if words[event.end].text in WHOSE:
        return False
    if words[at].text == "ask" and event.object_ is None and "<end>" in words[event.end].kinds and "please" not in said:
        return False  # "don't ask, it's been mad here"
    named = set(event.object_.text.split()) if event.object_ is not None else set()
    named |= {word.text for word in words[event.end : event.end + 3]}
    return named.isdisjoint(RECEIVERS) and _is_of_this(text, event)


def _is_governed(words: list[Word], event: Event) -> bool:
    """Whether the not is of this verb: "do not ask", and not "you weren't the first to ask"."""
    for at in range(event.start - 1, max(0, event.start - REACH) - 1, -1):
        if words[at].text == "nothing":
            return False  # "there's nothing to chase"
        if is_denial(words, at) or words[at].text in REFUSING:
            return True
        if words[at].text not in BETWEEN_BAN and medium_of(words[at]) is None:
            return False
    return True


def _is_of_this(text: Text, event: Event) -> bool:
    """Whether it is this employer who shall not be asked, and about the answer: nobody else, and nothing else."""
    words, end = text.words, event.end
    _, last = text.scope.sentence(event.start)
    what = end + (words[end].text in OURS)
    is_asked_what = words[what].text in ASKED_WHAT
    if is_asked_what and all(each.text not in ANSWERS for each in words[what + 1 : min(what + 9, last)]):
        return False  # "don't ask me what the holidays are"
    following = words[end]
    near = words[end : min(end + 4, last)]
    is_thing = following.text in A_THING and not any("<party>" in each.kinds or each.text in ANSWERS for each in near)
    if end < last and (following.text in TITLES or is_thing or (is_name(following) and following.text not in ABOUT)):
        return False
    for at in range(end, min(end + 6, last)):
        if words[at].text in ("at", "on", "through", "via") and words[at + 1].text in PLACES:
            return False
        if words[at].text in ABOUT:
            named = {word.text for word in words[at + 1 : min(at + 7, text.scope.clause_end(at + 1))]}
            return not named.isdisjoint(("us", "me", "hr") if words[at].text == "with" else ANSWERS)
    return True


def _is_no_calls(text: Text, event: Event) -> bool:
    """ "No calls, please"."""
    lead = {word.text for word in text.scope.lead(event.start)}
    is_bare = text.words[event.start].text == "no" and event.medium in ("phone", "email")
    return is_bare and lead <= {"please", "strictly"} and text.words[event.end].text in (",", ".", ";", "please")


# Who and how


def _contact(text: Text, found: list[Event], invited: set[int]) -> Iterator[Heard]:
    """Whom they may ask before who will be in touch; of two the dated one."""
    heard: list[tuple[bool, bool, Heard]] = []
    for event in found:
        if event.role is None or event.is_past or _is_of_before(text, event):
            continue
        asked = event.to_you is False and not event.denied
        if event.to_you and _will_be(text, event):
            begins = event.start if event.subject is None else min(event.subject_at, event.start)
            heard.append((False, _is_dated(text, event), Heard("contact", event.role, begins, event.end)))
        elif asked and (event.start in invited or _is_preferred(text, event)):
            heard.append((True, _is_dated(text, event), Heard("contact", event.role, event.start, event.end)))
    if heard:
        yield max(heard, key=lambda each: each[:2])[2]


def _is_of_before(text: Text, event: Event) -> bool:
    """Whether others tell it, or it is told of years ago."""
    first, last = text.scope.sentence(event.start)
    said = text.said(event.start)
    if event.to_you and _is_of_other_matters(text, event):
        return True
    if said & {"anything", "something"} and said & {"else", "suitable", "similar", "crops", "pops", "turns"}:
        return True  # "I'll call if anything else comes in"
    return text.scope.is_hearsay(event.start) or text.scope.has("past", first, last)


def _is_of_other_matters(text: Text, event: Event) -> bool:
    """ "Finance will email you about your ticket", "she'll send you the photo", "HR will contact your referees"."""
    words, end = text.words, event.end
    end += words[end].text in ("you", "me")
    named = [word.text for word in words[end : min(end + 6, text.scope.clause_end(event.end - 1))]]
    is_about = named[:1] != [] and (
        (named[0] in ABOUT and named[0] != "with") or named[0] in ("a", "an", "the", "your", "some", "if", "whenever")
    )
    return is_about and any(name in OTHER_MATTERS for part in named for name in part.split())


def _will_be(text: Text, event: Event) -> bool:
    """Whether they say that they will, flat or in an if."""
    scope = text.scope
    maybe = not MAYBE.isdisjoint(word.text for word in text.words[event.subject_at : event.start])
    if not {"would", "had", "if"} - text.said(event.start):
        return False  # "if you had come through an agency they would ring you"
    denied = event.denied and not (scope.in_if(event.start) or (event.medium and text.is_silence(event.start)))
    return not (maybe or scope.is_question(event.start) or denied)


def _is_dated(text: Text, event: Event) -> bool:
    return bool(text.times_in(text.scope.clause_start(event.start), text.scope.clause_end(event.end - 1)))


def _channel(text: Text, found: list[Event]) -> Iterator[Heard]:
    heard: list[tuple[bool, Heard]] = []
    for event in found:
        if event.is_past or event.to_you is None or _is_of_before(text, event):
            continue
        medium = _medium(text, event)
        if not medium or medium == "post" or _is_either(text, event):
            continue
        if event.to_you and _will_be(text, event):
            heard.append((_is_dated(text, event), Heard("channel", medium, event.start, event.end, "them")))
        elif not event.to_you and not event.denied and _is_preferred(text, event):
            heard.append((False, Heard("channel", medium, event.start, event.end, "you")))
    if heard:
        yield max(heard, key=lambda each: each[0])[1]
    else:
        yield from _by_medium(text, found)


def _is_either(text: Text, event: Event) -> bool:
    """Two ways with an or are none."""
    words = text.words
    first, last = text.scope.sentence(event.start)
    for at in range(max(first, event.start - 5), min(event.end + 5, last)):
        if words[at].text == "or":
            before = {medium_of(word) for word in words[max(first, at - 4) : at]} - {None}
            after = {medium_of(word) for word in words[at + 1 : min(at + 4, last)]} - {None}
            if before and after and len(before | after) > 1:
                return True
    return False


def _by_medium(text: Text, found: list[Event]) -> Iterator[Heard]:
    """ "The result comes by email", "expect it on the phone", "email is best"."""
    words = text.words
    done = {text.scope.clause_start(event.start) for event in found if event.is_past}
    for at in range(len(words) - 2):
        medium = medium_of(words[at])
        if medium in (None, "post"):
            continue
        if _is_named_best(text, at):
            yield Heard("channel", medium, at, at + 1, "you")
            return
        by = next((by for by in range(at - 1, max(at - 4, -1), -1) if _names_a_way(words, by)), None)
        if by is not None and "or" not in (words[at - 1].text, words[at + 1].text) and _is_how(text, by, done):
            yield Heard("channel", medium, by, at + 1, "them")
            return


def _is_named_best(text: Text, at: int) -> bool:
    words = text.words
    use = at - 1 - (words[at - 1].text in ("the", "our"))
    lead = text.scope.lead(use)
    if words[use].text == "use" and (len(lead) < 2 or lead[0].text == "for"):
        return not lead or lead[-1].text not in ("we", "they")
    return words[at + 1].text in ("is", "works", "'s") and words[at + 2].text in BEST


def _names_a_way(words: list[Word], at: int) -> bool:
    return (
        words[at].text in BY
        or words[at].text in ("as", "in")
        or (words[at].text == "to" and words[at + 1].text == "your")
    )


def _is_how(text: Text, at: int, done: set[int]) -> bool:
    scope = text.scope
    lead = {word.text for word in scope.lead(at)}
    told = not lead.isdisjoint(NEWS) and lead.isdisjoint(
        ("was", "were", "did", "had", "not", "sent", "got", "received")
    )
    return told and scope.clause_start(at) not in done and not scope.is_question(at) and not scope.is_hearsay(at)
