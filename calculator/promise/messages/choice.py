"""Which message of a paste counts, and what the paste as a whole says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from ..reading import Heard, Reading
from ..tells import Tell as Told
from . import JOINT, Message, cut
from .furniture import promising

# What reads words that were said on a day.
Hear = Callable[[str, date], Heard]
# What tells what else they say.
Tell = Callable[[str, date], tuple[Told, ...]]

LONGEST_HEARD = 1000
_ENDS = re.compile(r"[.!?]+(?=\s|$)|…")
_SHORTENED = re.compile(
    r"\b(?:mrs?|ms|drs?|prof|st|nos?|approx|e\.g|i\.e|[ap]\.m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|weds?|thurs?|fri|sat|sun|ca|ref|ext|\w)\.$",
    re.IGNORECASE,
)
_FOLLOW_UP = re.compile(
    r"\b(?:any (?:news|update|updates|word|decision)|checking in|follow(?:ing|ed)? up|chasing|is there (?:any|an) (?:news|update|word)|"
    r"where things (?:stand|are)|kindly update|when (?:can|will|should|might) i (?:hear|expect)|did they come back)\b",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"\bthank(?:s| you)[^.!?\n]{0,40} for (?:the (?:interview|chat|opportunity|tour)|having me|seeing me|meeting|your time|taking the time|today|yesterday|\w+'s interview)",
    re.IGNORECASE,
)
# What takes back whatever day they named before.
_NO_DAY = re.compile(
    r"\b(?:(?:can|could|will|do|would)(?:not|n(?:'|’)?t| not)|won(?:'|’)?t|not (?:going to|able to)|rather not|unable to)(?: \w+){0,2} (?:give|name|promise|commit to|set|say|tell)(?: (?:you|u|a|an|any|another|new|firm|exact|more|other)){0,4} (?:dates?|days?|time(?:frame|line)?s?|when)\b|"
    r"\bno (?:new )?(?:date|timeline|time ?frame)s? (?:yet|now|for now|at (?:this|the moment))|"
    r"\b(?:scrap|ignore|disregard|forget|strike) (?:what|the (?:day|date)) (?:i|we)\b",
    re.IGNORECASE,
)
# What is counted from the interview, and not from the day of the message.
_SINCE_INTERVIEW = re.compile(
    r"\b(?:days?|weeks?|fortnight|months?|hours?) (?:of|after|from|since|following) (?:(?:the|your|our|my|this) )?interview\b",
    re.IGNORECASE,
)
DAYS_OF_THANKS = 3
MOST_TOLD = 6  # turns of theirs in which something beside a time is looked for
ENDINGS = frozenset({"rejection", "filled"})
ANSWERS = ENDINGS | {"offer", "next_round", "on_hold", "no_contact"}
SHORT = 200
MOST_HEARD = 60  # messages of theirs, or sentences with a time in one of them: no person reads on
MOST_WORDS_OF_A_TIME = 6
MOST_SENTENCES = 3  # from which a careful reader puts a time together
# What tells that something lies ahead, and that it is for the reader.
_AHEAD = re.compile(
    r"\b(?:will|shall|should|going to|gonna|il|expect|aim|hope|plan|intend|can (?:tell|say|give|let|confirm|inform|expect|call|ring))\b|(?:'|’)ll\b",
    re.IGNORECASE,
)
_TO_YOU = re.compile(
    r"\b(?:you|u|ya|everyone|everybody|candidates?|applicants?|released?|announced?|published|notified|informed|out|answer|decision|results?|outcome|news|word|offers?)\b",
    re.IGNORECASE,
)
_TO_READER = re.compile(
    r"\b(?:you|u|ya|everyone|everybody|all (?:of you|candidates|applicants)|candidates|applicants)\b", re.IGNORECASE
)
_WEEKDAY = re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|tmrw|week|month)", re.IGNORECASE)
_YOU_HEAR = re.compile(
    r"\b(?:you|u|everyone|all) (?:hear|get|know|receive|have)\b|\bhear(?:ing)? from (?:us|me|hr)\b|\b(?:i|we|he|she|hr|they) (?:call|calls|ring|rings|tell|tells|let|lets|write|writes|e?mails?|texts?) (?:you|u|everyone|everybody|all)\b",
    re.IGNORECASE,
)
_CLAUSES = re.compile(r"[,;:](?=\s)|\s[-–—]\s|\s(?=(?:and|but|so)\s)")
__all__ = ["chosen", "cut"]


NOTHING = Reading("none")


@dataclass
class Turn:
    """What one side wrote on one day without a break, and what it says."""

    message: Message
    reading: Reading = NOTHING
    explained: bool = False
    is_read: bool = False
    has_times: bool = False
    heard: str = ""
    sentence: str = ""


def chosen(said: str, messages: Sequence[Message], interview: date, hear: Hear, tell: Tell) -> Reading:
    """The reading of the employer's newest message that gives a time, from that message's own day.

    What else they say is told by their newest words that say anything; a no, an offer or a next round there ends what
    was promised before.
    """
    turns = [Turn(message) for message in _turns(messages)]
    in_order = _oldest_first(turns)
    theirs = 0
    for turn in reversed(in_order):
        theirs += turn.message.by != "you"
        _listen(turn, said, interview, hear if theirs <= MOST_HEARD else None)
    read = [turn for turn in reversed(in_order) if turn.is_read]
    speaking, tells = _speaking(read, said, interview, tell)
    standing = _still_standing(read, speaking, tells)
    if any(told.what == "offer" for told in tells):
        # What a yes hangs on is told with the yes.
        standing = [turn for turn in standing if turn.reading.kind != "conditional" or turn.reading.earliest]
    if any(told.what == "next_round" and told.value for told in tells):
        # What is said of the next round's day is no time for an answer.
        standing = [turn for turn in standing if turn is not speaking or turn.reading.kind != "conditional"]
    found = next((turn for turn in standing if turn.explained and not turn.message.automatic), None)
    found = found or next((turn for turn in standing if turn.reading.kind != "none"), None)
    answered = any(told.what in ANSWERS for told in tells) and not found
    passed_over = not answered and any(
        turn.has_times for turn in standing[: standing.index(found) if found else len(standing)]
    )
    # A day that was over when they wrote again may have been moved in words that we do not know.
    newest = next((turn.message.on for turn in standing if turn.message.on), None)
    passed_over = passed_over or bool(found and found.reading.latest and newest and found.reading.latest < newest)
    # What a hold hangs on may not be what the answer does.
    is_held = bool(found and found.reading.kind == "conditional" and not found.reading.earliest)
    is_held = is_held and any(told.what == "on_hold" for told in tells)
    reading = found.reading if found else standing[0].reading if standing else NOTHING
    counts = found or (speaking if tells else None)
    is_whose = found is None or found.message.by is not None or len(turns) == 1
    is_whose = is_whose and not any(turn.message.is_guess for turn in turns)
    # Words that promise nothing and name days or figures may be words that we do not know.
    may_promise = not found and not answered and any(_names_figures(turn.message.words) for turn in standing)
    return replace(
        reading,
        heard=found.heard if found else "",
        sure=reading.sure and is_whose and not passed_over and not may_promise and not is_held,
        said_on=counts.message.on if counts else None,
        messages=tuple(_as_found(turn, interview) for turn in in_order),
        tells=tells,
    )


def _speaking(read: list[Turn], said: str, interview: date, tell: Tell) -> tuple[Turn | None, tuple[Told, ...]]:
    """The newest of their turns that tells anything or gives a time, and what it tells."""
    for turn in read[:MOST_TOLD]:
        message = turn.message
        if message.automatic:
            continue
        tells = tell(message.words, message.on or interview)
        if tells or turn.reading.kind != "none":
            return turn, tuple(replace(told, heard=_as_typed(said, message, told.heard)) for told in tells)
    return None, ()


def _still_standing(read: list[Turn], speaking: Turn | None, tells: tuple[Told, ...]) -> list[Turn]:
    """The turns whose times still hold: after a no none, after other news only what came with it or later."""
    if any(told.what in ENDINGS for told in tells):
        return []
    if speaking and any(told.what == "offer" or (told.what == "next_round" and told.value) for told in tells):
        return read[: read.index(speaking) + 1]
    taken_back = next((at for at, turn in enumerate(read) if _NO_DAY.search(turn.message.words)), len(read))
    return read[: taken_back + 1]


def _as_typed(said: str, message: Message, heard: str) -> str:
    """A tell's words as the text was typed."""
    at = message.words.find(heard)
    return said[message.start + at : message.start + at + len(heard)] if at >= 0 else heard


def _turns(messages: Sequence[Message]) -> list[Message]:
    """What one side wrote in a chat on one day without a break is read together."""
    made: list[Message] = []
    for message in messages:
        last = made[-1] if made else None
        if last and last.chat and message.chat and (last.by, last.on) == (message.by, message.on):
            gap = message.start - last.start - len(last.words)
            join = " " if last.words.rstrip().endswith((".", "!", "?")) else JOINT
            made[-1] = replace(last, words=last.words + join.ljust(gap) + message.words, minute=message.minute)
        else:
            made.append(message)
    return made


def _oldest_first(turns: list[Turn]) -> list[Turn]:
    days = [turn.message.on for turn in turns]
    known = [day for day in days if day]
    falls = any(turn.message.quoted for turn in turns) and known == sorted(known, reverse=True)
    falls = falls or (len(set(known)) > 1 and known == sorted(known, reverse=True))
    filled: list[date] = []
    for turn in turns:
        above = filled[-1] if filled else date.min if turn.message.chat and known else None
        filled.append(turn.message.on or (above if above and (turn.message.quoted or above == date.min) else date.max))
    places = range(len(turns))
    order = sorted(places, key=lambda at: (filled[at], turns[at].message.minute, -at if falls else at))
    return [turns[at] for at in order]


# What one message says


def _listen(turn: Turn, said: str, interview: date, hear: Hear | None) -> None:
    message = turn.message
    lead = len(message.words) - len(message.words.lstrip())
    _cut(turn, said, *_sentence(message.words, lead, lead + 1))
    if hear is None or message.by == "you" or message.invitation or (message.on and message.on < interview):
        return
    day = message.on or interview
    words = promising(message.words)
    heard, at = _best(words, day, hear)
    reading = heard.reading
    if message.automatic:
        reading = _as_absence(reading)
    if reading.latest is not None and reading.latest <= day and not heard.contact:
        reading = NOTHING  # a day that is over
    turn.reading, turn.is_read = reading, True
    is_strange = not reading.sure and _names_figures(words)
    turn.has_times = reading.kind == "none" and bool(is_strange or _names_a_day(words, day, hear))
    if reading.kind == "none":
        return
    start = heard.start
    if heard.leans:  # on the time told before it
        start = max((place for place in heard.times if place < start), default=start)
    sentence = _sentence(words, at + start, at + heard.end)
    _cut(turn, said, *sentence)
    if hear(turn.sentence, day).reading.latest != reading.latest:
        # Read by itself the sentence says less than its clause does.
        _cut(turn, said, at + heard.start, at + heard.end)
    turn.explained = heard.explained
    if message.on and message.on > interview and _SINCE_INTERVIEW.search(turn.sentence):
        since = hear(turn.sentence, interview).reading
        if since.kind == "window" and since.latest and since.latest > message.on:
            turn.reading = reading = replace(since, earliest=max(since.earliest or day, message.on + timedelta(1)))
    # Without a day of its own a message is only sure where its words name the day.
    names_it = (
        message.on
        or reading.latest is None
        or _best(words, day + timedelta(4), hear)[0].reading.latest == reading.latest
    )
    turn.reading = replace(reading, sure=bool(reading.sure and names_it))


def _cut(turn: Turn, said: str, begin: int, stop: int) -> None:
    """Take a stretch of a message as what it says, as it was typed and in its own words alone."""
    stop = min(stop, begin + LONGEST_HEARD)
    turn.heard = said[turn.message.start + begin : turn.message.start + stop]
    turn.sentence = " ".join(turn.message.words[begin:stop].replace(JOINT, ". ").split())


def _best(words: str, day: date, hear: Hear) -> tuple[Heard, int]:
    """The whole message as it is read, or the one sentence of it that says when; and where that begins."""
    whole = hear(words, day)
    spans = list(_sentences(words))
    is_window = _is_window(whole) and whole.explained
    if is_window and len(spans) < 2:
        return whole, 0
    spans = _with_a_time(spans, whole.times)
    if len(spans) > MOST_HEARD:
        return whole, 0
    alone = [(hear(words[begin:end], day), begin, end) for begin, end in spans]
    says = [(heard, begin) for heard, begin, _ in alone if _is_window(heard) and heard.explained and not heard.leans]
    told = [(heard, begin) for heard, begin in says if heard.contact]
    if is_window:
        return _nearest_to_you(words, whole, told, says)
    if told or says:
        return (told or says)[-1]
    promised = [found for _, begin, end in alone if (found := _promised(words, begin, end, day, hear))]
    if len(promised) == 1:
        return promised[0]
    loose = [(heard, begin) for heard, begin, _ in alone if _is_window(heard)]
    if whole.reading.kind == "none" and len(whole.times) == 1 and len(loose) == 1:
        heard, begin = loose[0]
        kept = _unless_unexplained(words[begin:], heard)
        return (kept, begin) if kept.explained else (whole, 0)
    return _unless_unexplained(words, whole), 0


def _nearest_to_you(
    words: str, whole: Heard, told: list[tuple[Heard, int]], says: list[tuple[Heard, int]]
) -> tuple[Heard, int]:
    """A time that several sentences make, or one that none of them promises to the reader, gives way to one that is."""
    closed = [(heard, begin) for heard, begin in told if heard.reading.latest]
    direct = [(heard, begin) for heard, begin in closed if _is_direct(words, begin + heard.start)]
    if _is_one(words, whole) and _is_to_reader(words, whole.start):
        rivals = {heard.reading.latest for heard, _ in direct} - {whole.reading.latest}
        itself = [each for each in direct if _window_of(each[0]) == _window_of(whole)]
        # Read alone the sentence is not in doubt for what stands elsewhere.
        return (_unsure(whole), 0) if rivals else itself[-1] if itself else (whole, 0)
    chosen = closed if len(closed) == 1 and whole.reading.others else direct
    is_elsewhere = not direct and not _is_to_reader(words, whole.end - 1)
    if is_elsewhere:
        # What ends on news of something else leaves the one sentence standing that promises or tells of an answer.
        chosen = closed or [each for each in says if _TO_YOU.search(words, each[1], _ends(words, each[1]))]
    spread = _spread(words, whole)
    if len(chosen) != 1 and spread > (2 * MOST_SENTENCES if whole.leans else MOST_SENTENCES):
        return replace(whole, reading=NOTHING), 0
    if len(chosen) != 1:
        return (_unsure(whole) if is_elsewhere and len(says) > 1 else whole), 0
    [(heard, begin)] = chosen
    agrees = heard.reading.latest == whole.reading.latest or len(direct) == 1
    return (heard if agrees else _unsure(heard)), begin


def _window_of(heard: Heard) -> tuple[str, date | None, date | None]:
    return heard.reading.kind, heard.reading.earliest, heard.reading.latest


def _spread(words: str, heard: Heard) -> int:
    """How many sentences the words lie in that a reading rests on."""
    return sum(begin < heard.end and end > heard.start for begin, end in _sentences(words))


def _ends(words: str, begin: int) -> int:
    return _sentence(words, begin, begin + 1)[1]


def _is_direct(words: str, at: int) -> bool:
    """Whether a sentence says what the reader will hear, not what they may do."""
    begin, end = _sentence(words, at, at + 1)
    will = _AHEAD.search(words, begin, end) and _TO_READER.search(words, begin, end)
    return bool(will or _YOU_HEAR.search(words, begin, end))


def _is_to_reader(words: str, at: int) -> bool:
    begin, end = _sentence(words, at, at + 1)
    return bool(_TO_READER.search(words, begin, end))


def _with_a_time(spans: list[tuple[int, int]], times: Sequence[int]) -> list[tuple[int, int]]:
    kept, at = [], 0
    for begin, end in spans:
        while at < len(times) and times[at] < begin:
            at += 1
        if at < len(times) and times[at] < end:
            kept.append((begin, end))
    return kept


def _is_window(heard: Heard) -> bool:
    return heard.reading.kind == "window"


def _promised(words: str, begin: int, end: int, day: date, hear: Hear) -> tuple[Heard, int] | None:
    """A time in a sentence that promises something to the reader in words we do not know; never sure."""
    sentence = words[begin:end]
    if not (_AHEAD.search(sentence) and _TO_YOU.search(sentence)):
        return None
    cuts = [begin, *(begin + found.end() for found in _CLAUSES.finditer(sentence)), end]
    found = []
    for start, stop in pairwise(cuts):
        heard = hear(words[start:stop], day)
        clause = words[start:stop]
        is_it = (_AHEAD.search(clause) and _TO_YOU.search(clause)) or len(clause.split()) <= MOST_WORDS_OF_A_TIME
        if _is_window(heard) and len(heard.times) == 1 and not heard.leans and is_it and heard.reading.latest:
            found.append((heard, start))
    if len(found) != 1:
        return None
    return _unsure(found[0][0]), found[0][1]


def _unless_unexplained(words: str, heard: Heard) -> Heard:
    """Of words that explain no time a single one is kept where they are few, and never as sure."""
    if not _is_window(heard) or heard.explained:
        return heard
    is_short = len(" ".join(words.split())) <= SHORT
    near = heard.reading.latest and (heard.reading.latest - (heard.reading.earliest or heard.reading.latest)).days <= 7
    if len(heard.times) == 1 and is_short and near:
        return _unsure(heard)
    return replace(heard, reading=replace(heard.reading, sure=False) if is_short else NOTHING)


def _unsure(heard: Heard) -> Heard:
    return replace(heard, reading=replace(heard.reading, sure=False), explained=True)


def _is_one(words: str, heard: Heard) -> bool:
    return heard.end <= _sentence(words, heard.start, heard.start + 1)[1]


def _names_a_day(words: str, day: date, hear: Hear) -> bool:
    """Whether words that promise nothing still name a day to come."""
    pieces = [
        (begin, end)
        for begin, end in _sentences(words)
        if any(sign.isdigit() for sign in words[begin:end]) or _WEEKDAY.search(words, begin, end)
    ]
    for begin, end in pieces[:MOST_HEARD]:
        heard = hear(words[begin:end], day)
        latest = heard.reading.latest
        is_for_reader = heard.times and _AHEAD.search(words, begin, end) and _TO_YOU.search(words, begin, end)
        if (latest and latest > day) or (latest is None and is_for_reader):
            return True
    return False


def _names_figures(words: str) -> bool:
    return bool(_WEEKDAY.search(words)) or any(sign.isdigit() for sign in words)


def _as_absence(reading: Reading) -> Reading:
    """An automatic reply tells at most when somebody is back."""
    if reading.kind == "conditional":
        return replace(reading, latest=None)
    return NOTHING


def _sentences(words: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for found in _ENDS.finditer(words):
        if words[begin : found.end()].strip() and not (
            found.group() == "." and _SHORTENED.search(words, max(begin, found.end() - 8), found.end())
        ):
            yield begin, found.end()
            begin = found.end()
    if words[begin:].strip():
        yield begin, len(words)


def _sentence(words: str, start: int, end: int) -> tuple[int, int]:
    """The sentence, or sentences, that a stretch lies in."""
    spans = list(_sentences(words)) or [(0, len(words))]
    begin = max((b for b, _ in spans if b <= start), default=0)
    stop = next((e for _, e in spans if e >= end), len(words))
    stretch = words[begin:stop].rstrip(JOINT)
    begin += len(stretch) - len(stretch.lstrip())
    return begin, begin + len(stretch.strip())


# What was found


def _as_found(turn: Turn, interview: date) -> dict:
    message = turn.message
    return {
        "on": message.on.isoformat() if message.on else None,
        "by": message.by,
        "heard": turn.heard,
        "event": _event(turn, interview),
    }


def _event(turn: Turn, interview: date) -> dict | None:
    message = turn.message
    if message.on is None or message.on < interview or message.by is None or message.automatic:
        return None
    when = {"date": message.on.isoformat()}
    how = {"channel": message.channel} if message.channel else {}
    if message.by == "them":
        return {**when, "what": "reply", **how, "said": turn.sentence} if turn.sentence else None
    if _FOLLOW_UP.search(message.words) and message.on > interview:
        return {**when, "what": "follow_up", **how}
    if _THANKS.search(message.words) and (message.on - interview).days <= DAYS_OF_THANKS and not message.chat:
        return {**when, "what": "thank_you", **how}
    return None
