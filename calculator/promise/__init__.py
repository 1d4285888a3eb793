"""What the employer said about timing -> a reading.

    characters  the text in plain characters, each with its place in the text as typed
    tokens      the text as words, slips put right
    lexicon     the words themselves, as data: their spellings, phrases, topics, holidays by name
    grammar     the notation of idioms, and the chart parser that finds the longest in a text
    idioms      the idioms, each with its example beside it: single days, weeks to years, amounts, limits, ...
    moment, times, holidays    what they are made into: the interview day to count from, spans and windows of days
    clauses     the text as clauses, with the times and topics in each
    language    whether the text is in English at all
    doubt       what was passed over beside a time
    decide      which time is about the answer, and what the whole text promises
    reading     what was understood
    tells/      what else the words say, beside the time
    pasted      whether a text may be a pasted mail, chat or notice
    messages/   such a one, message by message: whose, when, and which counts; fetched when one is there

To add an idiom, write one `@idiom` in the file it belongs to; to add a way of writing a word, a phrase
that tells a topic or a holiday, add one entry to the lexicon. CONVENTIONS.md says how words become days.

Do     keep it pure: no clock, no file, no network. Say "conditional" or "none" rather than guess.
Don't  add a pattern that repeats: the work must grow with the text and no faster.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ..dates import ClosedDays
from .clauses import Found, Sentence, sentences
from .decide import Verdict, decide, silence_means_no
from .doubt import is_doubtful
from .language import is_english, is_english_word, names_foreign_time
from .moment import Moment
from .pasted import may_be_pasted
from .reading import Heard, Reading
from .tells import Tell, tells
from .times import Following
from .tokens import Token, split, spoken, unhedged

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
                lambda words, day: _tells(words, Moment(day, closed, country), is_signed=True),
            )
    moment = Moment(interview, closed, country)
    heard = _heard_on(said.replace("\n", " "), moment)
    return replace(
        heard.reading,
        heard=said[heard.start : heard.end],
        tells=_tells(said, moment) if heard.reading.understood else (),
        said_on=interview,
    )


def _tells(said: str, moment: Moment, is_signed: bool = False) -> tuple[Tell, ...]:
    """What words said on one day tell beside the time; `is_signed` of a message: a name stands over or under it."""
    words = spoken(said)
    tokens = unhedged(words)
    return tells(said, words, tokens, sentences(tokens, moment), moment.interview, is_signed)


def _heard_on(said: str, moment: Moment) -> Heard:
    """What words said on one day promise."""
    tokens = split(said)
    told = sentences(tokens, moment)
    verdict = decide(told, moment)
    if not _is_understood(said, tokens, told, verdict):
        return Heard(
            Reading("none", sure=False, understood=False, country=moment.country), 0, 0, False, False, (), False
        )
    start, end = _place(tokens, verdict)
    reading = Reading(
        kind=verdict.kind,
        earliest=verdict.earliest,
        latest=verdict.latest,
        heard=said[start:end],
        sure=verdict.sure and not _leaves_doubt(said, tokens, told, verdict),
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


def _is_understood(said: str, tokens: list[Token], told: list[Sentence], verdict: Verdict) -> bool:
    """In "tatawagan ka namin within the day" the time is, and in "Mon manager part demain" it is not."""
    if any(_english_words(tokens[found.start : found.end]) > 1 for found in verdict.rests_on):
        return True
    times = {at for each in told for clause in each.clauses for time in clause.times for at in range(*time[:2])}
    unread = [token for at, token in enumerate(tokens) if at not in times]
    is_time_unread = verdict.unread or names_foreign_time(said, unread)
    return is_english(said, tokens, unread) and not (verdict.kind == "none" and is_time_unread)


def _leaves_doubt(said: str, tokens: list[Token], told: list[Sentence], verdict: Verdict) -> bool:
    """Whether something beside the words it rests on was passed over."""
    places = {(found.start, found.end) for found in verdict.rests_on}
    for sentence in told:
        found = [time for clause in sentence.clauses for time in clause.times if (time.start, time.end) in places]
        if any(is_doubtful(said, tokens, sentence, time) for time in found):
            return True
    return False


def _english_words(tokens: list[Token]) -> int:
    return sum(is_english_word(token.text) for token in tokens)


def _place(tokens: list[Token], verdict: Verdict) -> tuple[int, int]:
    """The stretch of the text from the first to the last word that the verdict rests on."""
    if not verdict.rests_on:
        return 0, 0
    first = min(found.start for found in verdict.rests_on)
    last = max(found.end for found in verdict.rests_on)
    return tokens[first].start, tokens[last - 1].end
