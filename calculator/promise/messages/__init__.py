"""A pasted mail, chat or notice -> its messages, each with its day, whose it is and its own words.

    lines       the text as lines: how deep each is quoted
    stamps      the days and times that programs stamp on messages
    layouts     which lines begin a message, whose and when; which are the program's own
    people      whose a message is, from the layout, from names, from how it speaks
    furniture   signatures, disclaimers, footers
    choice      which message counts, and what the paste as a whole says

Every sign keeps its place: a message's words are a stretch of the typed text in which what is not theirs is blank.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from ..pasted import with_breaks
from .furniture import is_invitation, own_words
from .layouts import Head, Part, Sheet, sheet
from .people import People, addressed, greeted, introduced, names_in, voice
from .stamps import Calendar, Stamp

__all__ = ["Message", "cut"]

_BULLET = re.compile(r"[ \t]*(?:[*•·‣–—-]|\(?(?:\d{1,2}|[a-h])[.)]|\d{1,2}\.\d{1,2}|step \d)[ \t]", re.IGNORECASE)
_ITEM = re.compile(r"[^\W\d_][^.!?:]{1,40}?(?: ?: |\s+[-–]\s+|\s{3,}|\t)\S")
MOST_LINES = 40  # of one sentence that was wrapped
JOINT = "…"  # ends a sentence where the typed text has but a new line
_TERMINAL = tuple(".!?…")
_CHANNELS = {"mail": "email", "quote": "email", "chat": "message", "bubbles": "message"}


@dataclass(frozen=True)
class Message:
    """One message of a paste. `words` stand at `start` in the typed text, all else in that stretch is blank.

    `by`: "them", "you", or None where nothing tells. `channel`: "email" or "message", as far as the layout tells. `quoted`: it stands
    in somebody else's message. `automatic`: an absence wrote it; `invitation`: a calendar. `is_guess`: few words tell whose it is.
    """

    on: date | None
    by: str | None
    start: int
    words: str
    quoted: bool = False
    automatic: bool = False
    invitation: bool = False
    channel: str | None = None
    minute: int = 0
    is_guess: bool = False

    @property
    def chat(self) -> bool:
        return self.channel == "message"


def cut(text: str, interview: date, country: str | None) -> tuple[Message, ...]:
    """The messages of `text`, as they follow each other in it; none where it is words typed by hand."""
    broken = with_breaks(text)
    calendar = Calendar.of(text, interview, country)
    found = sheet(broken, calendar)
    parts = [part for part in found.parts if part.head.kind != "system"]
    if not any(part.head.kind for part in parts) and found.dated is None:
        found.dated = calendar.written_on(text)
        parts = _quoted_aloud(broken, parts, found) or _bubbles(broken, parts)
        if len(parts) == 1 and not found.dated and not _looks_sent(broken, parts[0]):
            return ()
        if not parts:
            return ()
    parts = _without_title(broken, parts)
    people, speakers = _speakers(broken, parts, found)
    days = _days(parts, found)
    return tuple(
        _message(text, broken, part, speaker, people, day)
        for part, speaker, day in zip(parts, speakers, days, strict=True)
    )


def _words_of(text: str, part: Part) -> str:
    return " ".join(text[start:end] for start, end in part.spans)


def _bubbles(text: str, parts: list[Part]) -> list[Part]:
    """Lines of a chat that was copied without stamps, told by two voices in them."""
    lines = [span for part in parts for span in part.spans]
    if len(lines) < 3 or "\n\n" in text.strip() or _is_wrapped([text[a:b] for a, b in lines]):
        return parts
    voices = [voice(text[a:b]) for a, b in lines]
    if min(voices) < 0 < max(voices):
        head = Head("bubbles")
        return [Part(head, [span]) for span in lines]
    return parts


def _quoted_aloud(text: str, parts: list[Part], found: Sheet) -> list[Part]:
    """A story with a message in it, a paragraph between quotation marks."""
    spans = [span for part in parts for span in part.spans]
    blocks: list[list[tuple[int, int]]] = []
    for at, span in enumerate(spans):
        if not at or text.count("\n", spans[at - 1][1], span[0]) > 1:
            blocks.append([])
        blocks[-1].append(span)
    made: list[Part] = []
    for block in blocks:
        if text[block[0][0]] in '"“«' and text[block[-1][1] - 1] in '"”»' and block[-1][1] - block[0][0] > 25:
            before = _words_of(text, made[-1]) if made else ""
            day = found.dated and found.dated.day
            when = None
            if day and found.dated and re.search(r"\b(?:yesterday|last night)\b", before, re.IGNORECASE):
                when = found.dated._replace(day=day - timedelta(1))
            elif day and re.search(r"\b(?:today|this (?:morning|afternoon)|just)\b", before, re.IGNORECASE):
                when = found.dated
            made.append(Part(Head("chat", "them", stamp=when), block))
        else:
            made.append(Part(Head("chat", "me"), block))
    if not any(part.head.author == "them" for part in made):
        return []
    found.dated = None
    return made


def _is_wrapped(lines: list[str]) -> bool:
    width = max(len(line) for line in lines)
    fits = sum(len(line) + 1 + len(following.split(" ", 1)[0]) <= width for line, following in pairwise(lines))
    return fits == 0


_SENT = re.compile(
    r"\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings)\b[^\n.?]{0,60}[,!:-]?\s*\n",
    re.IGNORECASE,
)


def _looks_sent(text: str, part: Part) -> bool:
    """Whether words without stamps are a mail all the same: they greet, or go on in paragraphs."""
    return (
        (bool(_SENT.match(text)) and len(part.spans) > 1)
        or len(part.spans) > 3
        or part.head.is_quoted
        or "\n\n" in text.strip()
    )


def _without_title(text: str, parts: list[Part]) -> list[Part]:
    """Without the name of the chat that stands above it."""
    is_title = len(parts) > 1 and parts[0].head.kind == "" and parts[1].head.kind in ("chat", "bubbles")
    if (
        is_title
        and len(parts[0].spans) <= 3
        and not any(text[a:b].endswith((".", "?", "!")) for a, b in parts[0].spans)
    ):
        return parts[1:]
    return parts


# Whose


def _speakers(text: str, parts: list[Part], found: Sheet) -> tuple[People, list[int | None]]:
    people = People()
    owners: list[int | None] = [people.number(found.owner)] if found.owner else []
    named = [part.head.author for part in parts if part.head.author]
    for name in sorted(set(named), key=lambda name: (-len(name.split()), named.index(name))):
        people.number(name)
    speakers: list[int | None] = []
    for part in parts:
        words = _words_of(text, part)
        who = people.number(part.head.author) if part.head.author else None
        if who is None:
            who = _of_bubble(people, words) if part.head.kind == "bubbles" else _unnamed(people, words, part)
        speakers.append(who)
        if who is not None:
            heard = voice(words)
            to_a_stranger = len(speakers) == 1 and heard > 0 and greeted(words) and people.named(greeted(words)) is None
            people.score[who] += heard + 3 * bool(to_a_stranger)
    _by_recipients(people, parts, speakers)
    people.settle(owners)
    return people, speakers


def _by_recipients(people: People, parts: list[Part], speakers: list[int | None]) -> None:
    """Whom the messages are for tells as well: "to me", or one name that writes none of them."""
    to_me = [bool(_TO_ME.match(part.head.to)) for part in parts]
    for who, mine in zip(speakers, to_me, strict=True):
        if who is not None and mine:
            people.side[who] = "them"
    for part, who, mine in zip(parts, speakers, to_me, strict=True):
        if who is not None and part.head.to and not mine and any(to_me):
            people.side[who] = people.side[who] or "you"
    to = [names_in(part.head.to) for part in parts if part.head.kind == "mail" and part.head.to]
    shared = frozenset.intersection(*to) if len(to) > 1 else frozenset()
    if any(people.named(frozenset({name})) is None for name in shared):
        people.side = [side or "them" for side in people.side]


_TO_ME = re.compile(r"(?:to )?(?:me|you)\b", re.IGNORECASE)


def _of_bubble(people: People, words: str) -> int | None:
    """Who wrote a message without a name: whoever it names as its writer, or the other one where it speaks to them."""
    if name := introduced(words):
        who = people.named(name)
        return people.number(" ".join(name)) if who is None else who
    spoken_to = people.named(greeted(words) | addressed(words))
    return None if spoken_to is None else people.number("me")


def _unnamed(people: People, words: str, part: Part) -> int | None:
    """Whoever signs a message that no layout names: somebody known, else somebody new."""
    itself = people.named(introduced(words))
    if itself is not None:
        return itself
    last = re.findall(r"[^\W\d_][\w'’-]*", words.lower())[-3:]
    greets = people.named(greeted(words))
    for size in (1, 2):
        signer = people.named(frozenset(last[-size:]))
        if signer is not None and signer != greets:
            return signer
    others = [who for who in range(len(people.names)) if who != greets]
    if greets is not None and len(others) == 1 and len(people.names) == 2:
        return others[0]
    # Names are words: a figure tells nobody apart.
    return people.number("unnamed" + "x" * len(people.names) if greets is None else "not" + "x" * greets)


# When


def _days(parts: list[Part], found: Sheet) -> list[Stamp | None]:
    """The stamp of each part; one without, above a quoted one, takes that one's day."""
    days: list[Stamp | None] = [part.head.stamp for part in parts]
    following: Stamp | None = None
    for at in range(len(parts) - 1, -1, -1):
        own = days[at]
        if (
            own is None
            and following
            and following.day
            and parts[at + 1].head.is_quoted
            and parts[at].head.kind in ("", "quote", "mail")
        ):
            days[at] = following._replace(minute=24 * 60 + len(parts) - at)
        following = days[at] or following
    if found.dated:
        days = [day or found.dated for day in days]
    return days


def _message(text: str, broken: str, part: Part, who: int | None, people: People, stamp: Stamp | None) -> Message:
    start, end = part.spans[0][0], part.spans[-1][1]
    channel = _CHANNELS.get(part.head.kind)
    is_chat = channel == "message"
    pieces: list[tuple[str, bool]] = []
    last = start
    for begin, stop in part.spans:
        pieces.append((text[begin:stop], broken.count("\n", last, begin) > 1))
        last = stop
    signer = people.names[who] if who is not None else frozenset()
    kept = own_words(pieces, signer, people.all_names | names_in(part.head.to), not is_chat)
    words = _joined(text[start:end], start, part.spans, kept, pieces, is_chat)
    by = people.side[who] if who is not None else None
    if who is None:
        heard = voice(words)
        by = "you" if heard < 0 else "them" if heard > 0 else None
    day = stamp.day if stamp else None
    minute = stamp.minute if stamp and stamp.minute is not None else 0
    return Message(
        day,
        by,
        start,
        words,
        part.head.is_quoted,
        part.head.is_automatic,
        is_invitation([piece for piece, _ in pieces]),
        channel,
        minute,
        people.is_guess,
    )


def _joined(
    stretch: str,
    start: int,
    spans: list[tuple[int, int]],
    kept: list[str],
    pieces: list[tuple[str, bool]],
    is_chat: bool,
) -> str:
    """The message as one stretch: lines that were wrapped go on, paragraphs and items of a list do not."""
    made = [" "] * len(stretch)
    before, going_on = None, 0
    for at, ((begin, stop), words) in enumerate(zip(spans, kept, strict=True)):
        made[begin - start : stop - start] = words
        if not words.strip():
            continue
        if before is not None and begin > start:
            items = _is_item(words, kept[before]) or _BULLET.match(kept[before]) or _ITEM.match(words)
            going_on += 1
            if pieces[at][1] or items or is_chat or going_on > MOST_LINES:
                going_on = 0
                made[begin - start - 1] = " " if kept[before].rstrip().endswith(_TERMINAL) else JOINT
        before = at
    return "".join(made)


def _is_item(words: str, above: str) -> bool:
    """Whether a line begins an item of a list; a figure may stand there for the line was wrapped ("seven / (7) days")."""
    found = _BULLET.match(words)
    goes_on = above.rstrip()[-1:].isalpha() and not _BULLET.match(above)
    return found is not None and not (goes_on and any(sign.isdigit() for sign in words[: found.end()]))
