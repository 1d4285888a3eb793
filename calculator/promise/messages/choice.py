"""Which message of a paste counts, and what the paste as a whole says."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ..reading import Reading
from . import Message, cut

# What reads words said on a day: the reading, whether it rests on words about the answer, and the words it rests on.
Hear = Callable[[str, date], "tuple[Reading, bool, tuple[int, int]]"]

LONGEST_HEARD = 300
_ENDS = re.compile(r"[.!?…]+(?=\s|$)|\n")
_FOLLOW_UP = re.compile(
    r"\b(?:any (?:news|update|updates|word|decision)|checking in|follow(?:ing|ed)? up|chasing|is there (?:any|an) (?:news|update|word)|"
    r"where things (?:stand|are)|kindly update|when (?:can|will|should|might) i (?:hear|expect)|did they come back)\b",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"\bthank(?:s| you)[^.!?\n]{0,40} for (?:the (?:interview|chat|opportunity|tour)|having me|seeing me|meeting|your time|taking the time|today|yesterday|\w+'s interview)",
    re.IGNORECASE,
)
DAYS_OF_THANKS = 3
__all__ = ["chosen", "cut"]


@dataclass
class Turn:
    """What one side wrote on one day without a break, and what it says."""

    message: Message
    reading: Reading = Reading("none")
    is_plain: bool = False
    heard: str = ""


def chosen(said: str, messages: Sequence[Message], interview: date, hear: Hear) -> Reading:
    """The reading of the employer's newest message that gives a time, from that message's own day."""
    turns = [Turn(message) for message in _turns(messages)]
    in_order = _oldest_first(turns)
    for turn in turns:
        _listen(turn, said, interview, hear)
    counting = [turn for turn in reversed(in_order) if _may_promise(turn, interview) and turn.reading.kind != "none"]
    found = next((turn for turn in counting if turn.is_plain and not turn.message.automatic), None)
    found = found or next((turn for turn in counting if not turn.message.automatic), None) or next(iter(counting), None)
    listed = tuple(_as_found(turn, interview) for turn in in_order)
    if found is None:
        return replace(Reading("none"), messages=listed, said_on=None)
    reading = found.reading
    if found.message.automatic:
        reading = replace(reading, kind="conditional")
    return replace(
        reading,
        heard=found.heard,
        said_on=found.message.on,
        messages=listed,
        sure=reading.sure and _is_sure(found, interview, hear),
    )


def _turns(messages: Sequence[Message]) -> list[Message]:
    """What one side wrote in a chat on one day without a break is read together."""
    made: list[Message] = []
    for message in messages:
        last = made[-1] if made else None
        if last and last.chat and message.chat and (last.by, last.on) == (message.by, message.on):
            gap = message.start - last.start - len(last.words)
            join = "." if not last.words.rstrip().endswith((".", "!", "?", ",", ":")) else " "
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
        above = filled[-1] if filled else None
        filled.append(turn.message.on or (above if above and turn.message.quoted else date.max))
    places = range(len(turns))
    order = sorted(places, key=lambda at: (filled[at], turns[at].message.minute, -at if falls else at))
    return [turns[at] for at in order]


def _listen(turn: Turn, said: str, interview: date, hear: Hear) -> None:
    message = turn.message
    turn.heard = _first_words(said, message)
    if message.by == "you" or not _may_promise(turn, interview):
        return
    reading, is_plain, (start, end) = hear(message.words, message.on or interview)
    turn.reading, turn.is_plain = reading, is_plain
    if reading.kind != "none" and end:
        begin, stop = _sentence(message.words, start, end)
        turn.heard = said[message.start + begin : message.start + stop]


def _may_promise(turn: Turn, interview: date) -> bool:
    message = turn.message
    return message.by != "you" and not (message.on and message.on < interview)


def _sentence(words: str, start: int, end: int) -> tuple[int, int]:
    """The sentence, or sentences, that a stretch lies in."""
    begin = 0
    for found in _ENDS.finditer(words, 0, start):
        begin = found.end()
    after = _ENDS.search(words, end)
    stop = after.end() if after else len(words)
    begin += len(words[begin:stop]) - len(words[begin:stop].lstrip())
    return begin, begin + len(words[begin:stop].rstrip())


def _first_words(said: str, message: Message) -> str:
    begin, end = _sentence(message.words, len(message.words) - len(message.words.lstrip()), len(message.words) - len(message.words.lstrip()) + 1)
    return said[message.start + begin : message.start + min(end, begin + LONGEST_HEARD)]


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
    if message.by == "them":
        return {"date": message.on.isoformat(), "what": "reply", "said": " ".join(turn.heard.split())} if turn.heard else None
    if _FOLLOW_UP.search(message.words) and message.on > interview:
        return {"date": message.on.isoformat(), "what": "follow_up"}
    if _THANKS.search(message.words) and (message.on - interview).days <= DAYS_OF_THANKS and not message.chat:
        return {"date": message.on.isoformat(), "what": "thank_you"}
    return None


def _is_sure(turn: Turn, interview: date, hear: Hear) -> bool:
    """Without a day of its own a message is only sure where its words name the day."""
    if turn.message.on or turn.reading.latest is None:
        return True
    later = date.fromordinal(interview.toordinal() + 4)
    other, _, _ = hear(turn.message.words, later)
    return other.latest == turn.reading.latest
