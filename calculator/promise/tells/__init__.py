"""What else the employer's words say, beside the time: a no, who will be in touch, an offer, ...

    words       the words, as data: how they are typed, which kinds there are, the ways of being in touch
    patterns    what people say, as data, each pattern with a sentence that it is for
    match       the engine: all patterns followed through a text at once
    text        a text as the patterns see it
    scope       whose words, about whom, now, flat, denied: asked of any words, for all tells alike
    stated      what is said of the person or the job
    talk        who is in touch with whom, how and when: contact, channel, check_in, no_contact, silence
    weighed     how much all the words of a sentence, taken together, speak for each kind: senses, weights
    second      what is heard by weight where no pattern hears it, and what patterns heard that it is against
    hearing     what these hand each other

In doubt nothing is heard: a false no silences someone who should ask.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ..clauses import Sentence
from ..times import Window
from ..tokens import Token
from .hearing import Heard, Text, When
from .match import END, Word
from .second import Second
from .stated import stated
from .talk import talked
from .text import words


@dataclass(frozen=True)
class Tell:
    """One thing that the words tell. `heard` is cut from the text as it was typed; `for_` says of a channel whether
    it is how they will be in touch ("them") or how one may ask ("you")."""

    what: str
    value: object
    heard: str
    for_: str | None = None

    def as_json(self) -> dict:
        said = {"what": self.what, "value": self.value, "heard": self.heard}
        return said | {"for": self.for_} if self.for_ else said


def tells(
    said: str,
    spoken: list[Token],
    tokens: list[Token],
    sentences: Iterable[Sentence],
    interview: date,
    is_signed: bool = False,
) -> tuple[Tell, ...]:
    """What `said` tells, in order of appearance, at most one of each kind.

    `spoken` are all its words, `tokens` those that the `sentences` were made of. Whoever `is_signed` by is named, so
    "I" is not whoever interviewed.
    """
    heard_words = words(said, spoken)
    text = Text(heard_words, _times(heard_words, tokens, sentences), interview, is_signed)
    second = Second(text)
    found = [heard for heard in [*talked(text), *stated(text)] if not second.is_against(heard)]
    weighed = list(second.heard(found))
    bans = [heard for heard in weighed if heard.what == "no_contact"]
    first: dict[str, Heard] = {}
    for heard in [*found, *weighed]:
        is_banned = heard.what == "check_in" and any(ban.start <= heard.start < ban.end for ban in bans)
        if not is_banned:
            first.setdefault(heard.what, heard)
    in_order = sorted(first.values(), key=lambda heard: heard.start)
    return tuple(Tell(heard.what, heard.value, _cut(said, heard_words, heard), heard.for_) for heard in in_order)


def _cut(said: str, heard_words: list[Word], heard: Heard) -> str:
    """The words it rests on, as typed, without what only ends them."""
    end = heard.end
    while end > heard.start + 1 and END in heard_words[end - 1].kinds:
        end -= 1
    return said[heard_words[heard.start].start : heard_words[end - 1].end]


def _times(heard_words: list[Word], tokens: list[Token], sentences: Iterable[Sentence]) -> list[When]:
    """The windows among the words; the place of each is told by its letters."""
    found = [time for sentence in sentences for clause in sentence.clauses for time in clause.times]
    times, at = [], 0
    for time in sorted(found, key=lambda each: each.start):
        if not isinstance(time.value, Window):
            continue
        begins, ends = tokens[time.start].start, tokens[time.end - 1].end
        while at < len(heard_words) and heard_words[at].end <= begins:
            at += 1
        last = at
        while last < len(heard_words) and heard_words[last].start < ends:
            last += 1
        times.append(When(at, last, time.value))
    return times
