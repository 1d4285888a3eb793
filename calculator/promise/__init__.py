"""What the employer said about timing -> a reading.

    tokens      the text as words, slips put right
    lexicon     the words themselves, as data: their spellings, phrases, topics, holidays by name
    grammar     the notation of idioms, and the chart parser that finds the longest in a text
    idioms      the idioms, each with its example beside it: single days, weeks to years, amounts, limits, ...
    moment, times, holidays    what they are made into: the interview day to count from, spans and windows of days
    clauses     the text as clauses, with the times and topics in each
    decide      which time is about the answer, and what the whole text promises
    reading     what was understood
    messages/   a pasted mail, chat or notice, message by message: whose, when, and which counts

To add an idiom, write one `@idiom` in the file it belongs to; to add a way of writing a word, a phrase
that tells a topic or a holiday, add one entry to the lexicon. CONVENTIONS.md says how words become days.

Do     keep it pure: no clock, no file, no network. Say "conditional" or "none" rather than guess.
Don't  add a pattern that repeats: the work must grow with the text and no faster.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ..dates import ClosedDays
from .clauses import Found, sentences
from .decide import Verdict, decide, silence_means_no
from .messages import may_be_pasted
from .moment import Moment
from .reading import Heard, Reading
from .times import Following
from .tokens import Token, split

__all__ = ["Reading", "read"]

# Beside a promise of news no time is trusted that no phrase we know explains.
_NEWS = "We will contact you."


def read(said: str, interview: date, closed: ClosedDays, country: str | None) -> Reading:
    """How a careful person takes `said` on the day of `interview`.

    Answers every text there is. `closed` tells the working days; `country` (an ISO code) the order of
    numeric dates, whose holidays a name means, and how the reading writes its days.
    """
    if may_be_pasted(said):
        from .messages.choice import chosen, cut

        if messages := cut(said, interview, country):
            return chosen(
                said,
                messages,
                interview,
                lambda words, day: _heard_on(words, Moment(day, closed, country)),
                lambda words, day: (),
            )
    heard = _heard_on(said.replace("\n", " "), Moment(interview, closed, country))
    return replace(heard.reading, heard=said[heard.start : heard.end], said_on=interview)


def _heard_on(said: str, moment: Moment) -> Heard:
    """What words said on one day promise."""
    tokens = split(said)
    told = sentences(tokens, moment)
    verdict = decide(told, moment)
    start, end = _place(tokens, verdict)
    reading = Reading(
        kind=verdict.kind,
        earliest=verdict.earliest,
        latest=verdict.latest,
        heard=said[start:end],
        sure=verdict.sure,
        silence_means_no=verdict.latest is not None and silence_means_no(told),
        others=tuple(dict.fromkeys((other.earliest, other.latest) for other in verdict.others)),
        country=moment.country,
    )
    promises_news = any("contact" in sentence.topics for sentence in told)
    is_explained = verdict.kind != "none" and (
        promises_news or decide([*told, *sentences(split(_NEWS), moment)], moment).kind != "none"
    )
    return Heard(
        reading,
        start,
        end,
        explained=is_explained,
        leans=any(isinstance(found, Found) and isinstance(found.value, Following) for found in verdict.rests_on),
        times=tuple(tokens[time.start].start for s in told for clause in s.clauses for time in clause.times),
        contact=promises_news,
    )


def _place(tokens: list[Token], verdict: Verdict) -> tuple[int, int]:
    """The stretch of the text from the first to the last word that the verdict rests on."""
    if not verdict.rests_on:
        return 0, 0
    first = min(found.start for found in verdict.rests_on)
    last = max(found.end for found in verdict.rests_on)
    return tokens[first].start, tokens[last - 1].end
