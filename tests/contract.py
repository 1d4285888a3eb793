"""What the contract says of every plan, held against a plan's JSON.

Written from the contract's text alone and sharing no code with the planner, so that the two can only agree by both
being right. Each function holds one sentence of the contract, which stands in its docstring; it yields what breaks it.
Where the sentence leaves a choice, every choice passes. Facts and kinds that a plan need not know are looked at only
where they occur.

`breaches` is pure: facts and plan as JSON, and the closed days of the country.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from calculator.dates import ClosedDays
from tests.contract_case import (
    A_DAY,
    ENDINGS,
    GOOD_NEWS,
    MESSAGES,
    QUESTIONS,
    STOPS_ALL,
    THEIRS,
    WAITS_FOR_THE_PERSON,
    WORDS,
    Case,
    Json,
    Read,
    case_of,
    day_of,
    days,
)
from tests.named_days import Named, named_days

# The checks ----------------------------------------------------------------------------------------------------

NOTHING: Json = {}
KINDS = ("ask", "thank_you", "follow_up", "tell_other_offer", "ask_for_time", "answer", "close", "law")
STATES = ("done", "off", "late", "due", "ahead")
CODES = [
    "keep_applying",
    "ask_when_to_expect_reply",
    "agree_check_in",
    "go_through_agency",
    "neutral_phrase",
    "hr_last",
    "answer_the_employer",
    "not_firm_yet",
    "tell_of_other_offer",
    "late_thank_you",
    "enough_asked",
    "move_on",
    "legal_duty",
]
Check = Callable[[Case], Iterator[str]]
CHECKS: list[Check] = []


def sentence(check: Check) -> Check:
    """One sentence of the contract, tried on every plan."""
    CHECKS.append(check)
    return check


def breaches(facts: Json, plan: Json, closed_days: ClosedDays, read: Read | None = None) -> list[str]:
    """What of the contract this plan breaks: the name of the sentence, and what was found."""
    case = case_of(facts, plan, closed_days, read)
    return [f"{check.__name__}: {found}" for check in CHECKS for found in check(case)]


def kinds(found: Iterable[str]) -> list[str]:
    """The names of the sentences broken."""
    return sorted({one.partition(":")[0] for one in found})


# States and steps


@sentence
def state_follows_from_the_days(case: Case) -> Iterator[str]:
    """`late` when today > `by`; else `due` when today = `on`; else `ahead`; `on` is never before today unless done."""
    for step in case.steps:
        if step["from"] > step["by"]:
            yield f"{step['id']} runs from {step['from']} by {step['by']}"
        if step["state"] in ("done", "off"):
            continue
        late, due = case.today > day_of(step["by"]), case.facts["today"] == step["on"]
        right = "late" if late else "due" if due else "ahead"
        if step["state"] != right:
            yield f"{step['id']} is {step['state']}, not {right}"
        if step["on"] < case.facts["today"]:
            yield f"{step['id']} stands on {step['on']}, which has passed"
        if step["on"] < step["from"]:
            yield f"{step['id']} stands on {step['on']}, before its from {step['from']}"


@sentence
def what_was_told_is_done(case: Case) -> Iterator[str]:
    """`done`: recorded as an event; `on` is the day it was done."""
    for kind, what in (
        ("thank_you", "thank_you"),
        ("follow_up", "follow_up"),
        ("tell_other_offer", "told_other_offer"),
    ):
        told = case.dates_of(what)
        done = sorted(day_of(step["on"]) for step in case.steps if step["kind"] == kind and step["state"] == "done")
        if not set(done) <= set(told):
            yield f"{kind} done on {done}, told for {told}"
        if what == "follow_up" and case.today >= case.interview and done != sorted(told):
            yield f"follow-ups done on {done}, told for {told}"


@sentence
def every_plan_has_its_shape(case: Case) -> Iterator[str]:
    """The kinds, states and codes of the contract; `day` is today - interview; a message has a channel, `close` none."""
    if case.plan["day"] != (case.today - case.interview).days:
        yield f"day {case.plan['day']}"
    if unknown := set(case.plan["advice"]) - set(CODES):
        yield f"advice {unknown}"
    if len(set(case.plan["advice"])) != len(case.plan["advice"]):
        yield f"advice twice: {case.plan['advice']}"
    if case.plan["reading"] is not None and not any(told.get("said") for told in (case.facts, *case.events)):
        yield "a reading without words"
    for step in case.steps:
        if step["kind"] not in KINDS or step["state"] not in STATES:
            yield f"{step['id']} is a {step['kind']}, {step['state']}"
        if step["kind"] in ("thank_you", *WAITS_FOR_THE_PERSON) and step["channel"] is None:
            yield f"{step['id']} by no channel"
        if step["kind"] in ("close", "law") and (step["channel"], step["to"], step["letter"]) != (None, None, None):
            yield f"{step['id']} to {step['to']} by {step['channel']}, letter {step['letter']}"
        if step["kind"] == "ask_for_time" and step["letter"] != "ask-for-time":
            yield f"{step['id']} has the letter {step['letter']}"


@sentence
def ids_are_unique(case: Case) -> Iterator[str]:
    """Each step has an id of its own."""
    ids = [step["id"] for step in case.steps]
    if len(ids) != len(set(ids)):
        yield str(ids)


# Spans


@sentence
def no_follow_up_before_a_promise_has_run_out(case: Case) -> Iterator[str]:
    """Never a follow-up before a promised window has run out."""
    end = case.promise_end
    if not (case.runs and end and case.is_promise_sure):
        return
    for step in case.asks:
        for bound in ("from", "on"):
            if step["id"] != "check-in" and day_of(step[bound]) <= end:
                yield f"{step['id']} {bound} {step[bound]}, promised up to {end}"


@dataclass(frozen=True)
class Span:
    """The days a rule allows; `also` are later beginnings that are as right; `later`: of two ordinary days the later."""

    first: date
    last: date
    later: bool = False
    also: tuple[date, ...] = ()


def span_of_the_first(case: Case) -> Span | None:
    """The span of the first follow-up since their last word; None where the contract leaves it open."""
    word, calendar = case.last_word, case.calendar
    if not word.understood or case.older_promise or case.facts.get("know_by") or case.silence_means_no:
        return None
    if word.latest and word.what != "on_hold":
        first = calendar.first_working(word.latest + A_DAY)
        return Span(first, calendar.first_working(first + A_DAY), later=True)
    if word.end:  # on hold with a time is "nothing before" that time
        later = (case.start + days(7), case.interview + days(7))
        return Span(word.end + A_DAY, word.end + days(14), also=() if word.what == "on_hold" else later)
    if word.what == "on_hold":
        return None
    return Span(case.start + days(3 if case.quick else 7), case.start + days(5 if case.quick else 14))


def next_span(case: Case, sent: date) -> Span:
    """Follow-ups are 7 days apart, 6 to 9 once moved off closed days; `quick` 4 to 6."""
    return Span(sent + days(case.week), sent + days(case.most_apart))


def allowed_days(case: Case, span: Span, sent: date | None) -> set[date]:
    """The days of the span on which this message may be advised today, not too soon after the one before."""
    allowed: set[date] = set()
    apart = (case.least_apart, case.week) if sent else (0,)
    for begin in (span.first, *span.also):
        for gap in apart:
            first = max(begin, case.today, sent + days(gap)) if sent else max(begin, case.today)
            allowed |= case.calendar.best(first, span.last, span.later)
            if sent and first > span.last:  # the spacing's own span
                allowed |= case.calendar.best(first, sent + days(case.most_apart), later=False)
    return allowed


def chain(case: Case) -> Iterator[tuple[Json, Span | None, date | None]]:
    """Each open follow-up with its span and the message before it."""
    sent = case.last_message
    others = [day_of(step["on"]) for step in case.waiting("tell_other_offer", "answer")]
    is_first = not case.asked_since
    for step in case.asks:
        on = day_of(step["on"])
        before = max(list(([sent] if sent else []) + [other for other in others if other <= on]), default=None)
        if step["id"] != "check-in":
            yield step, _span(case, is_first, before), before
        sent, is_first = on, False


def _span(case: Case, is_first: bool, before: date | None) -> Span | None:
    """None where one was sent before their date had passed: two rules meet, and which span counts is not said."""
    if is_first:
        return span_of_the_first(case)
    span = next_span(case, before) if before else None
    return None if span and case.promise_end and span.first <= case.promise_end else span


@sentence
def each_follow_up_stands_on_a_day_its_rule_allows(case: Case) -> Iterator[str]:
    """The spans, the spacing and the order of preference: no eve, bridge or quiet day while the span has another."""
    if not case.runs or case.question in STOPS_ALL:
        return
    for step, span, sent in chain(case):
        if span is None:
            continue
        if sent and case.is_late_further(step):
            allowed = {
                case.calendar.first_working(max(case.today, sent + days(gap))) for gap in (case.least_apart, case.week)
            }
        else:
            allowed = allowed_days(case, span, sent)
        if day_of(step["on"]) not in allowed:
            right = " or ".join(sorted(map(str, allowed)))
            yield f"{step['id']} ({step['because']['rule']}) on {step['on']}, not {right} (message before: {sent})"


@sentence
def from_and_by_are_the_days_the_rule_allows(case: Case) -> Iterator[str]:
    """`from`..`by`: the days the rule allows, both included; lower bounds never yield, upper bounds to closed days."""
    if not case.runs or case.question in STOPS_ALL:
        return
    calendar = case.calendar
    for step, span, sent in chain(case):
        if span is None or case.is_late_further(step):
            continue
        first, last = day_of(step["from"]), day_of(step["by"])
        least = span.first
        if case.asked_since or step is not case.asks[0]:
            least = sent + days(case.least_apart) if sent else span.first
        if first < least:
            yield f"{step['id']} from {first}, the rule from {least}"
        open_days = calendar.working(max(first, least), span.last)
        latest = max(
            [span.last, calendar.first_working(max(first, span.last + A_DAY))] if not open_days else [span.last]
        )
        if sent:
            latest = max(latest, calendar.first_working(sent + days(case.most_apart)))
        if last > latest:
            yield f"{step['id']} by {last}, the rule by {latest}"
        begin = max([span.first, *span.also, *([sent + days(case.week)] if sent else [])])
        working = calendar.working(begin, span.last)
        best = [day for day in working if calendar.rank(day) == min(map(calendar.rank, working))]
        if best and not (first <= best[0] and best[-1] <= last):
            yield f"{step['id']} from {first} by {last}, and {best[0]} to {best[-1]} are as right"


@sentence
def never_on_a_closed_day(case: Case) -> Iterator[str]:
    """Never on a weekend or public holiday, and closed days never yield."""
    for step in case.asks:
        if case.is_open and not case.calendar.works(day_of(step["on"])):
            yield f"{step['id']} on {step['on']}"


@sentence
def a_check_in_is_kept_on_its_day(case: Case) -> Iterator[str]:
    """An agreed check-in is kept on its day and channel (or the next working day) and overrides the rest."""
    agreed = case.facts.get("check_in") or {}
    step = next((one for one in case.asks if one["id"] == "check-in"), None)
    if step is None or not agreed.get("date"):
        return
    right = case.calendar.first_working(max(day_of(agreed["date"]), case.today))
    if day_of(step["on"]) != right:
        yield f"on {step['on']}, agreed for {agreed['date']}, so {right}"
    if agreed.get("channel") and step["channel"] != agreed["channel"]:
        yield f"by {step['channel']}, agreed {agreed['channel']}"
    if case.asks[0] is not step:
        yield f"{case.asks[0]['id']} stands before it, on {case.asks[0]['on']}"


# Spacing and numbers


@sentence
def one_message_a_day_to_one_employer(case: Case) -> Iterator[str]:
    """At most one message a day to one employer: on one day the most urgent stands alone."""
    days_seen: dict[str, str] = {}
    for step in case.waiting(*MESSAGES) if case.is_open else ():
        if step["on"] in days_seen:
            yield f"{days_seen[step['on']]} and {step['id']} on {step['on']}"
        days_seen[step["on"]] = step["id"]


@sentence
def six_days_after_the_last_message(case: Case) -> Iterator[str]:
    """Follow-ups at least six days after the last message (`quick`: four), whoever held it back or not."""
    if not case.is_open:
        return
    sent = case.last_message
    for step in case.waiting(*MESSAGES):
        on = day_of(step["on"])
        if step["kind"] == "follow_up" and step["id"] != "check-in" and sent and on < sent + days(case.least_apart):
            yield f"{step['id']} on {on}, a message before it on {sent}"
        sent = max(sent, on) if sent else on


@sentence
def never_more_than_pace_and_four(case: Case) -> Iterator[str]:
    """`pace` of them from the last reply; never more than four in all."""
    to_come = [step for step in case.asks if step["id"] != "check-in"]
    agreed = len(case.asks) - len(to_come)
    asked = len(case.dates_of("follow_up"))
    if to_come and len(case.asked_since) + agreed + len(to_come) > case.pace:
        yield f"{len(case.asked_since)} sent, {agreed + len(to_come)} to come, pace {case.pace}"
    if to_come and asked + agreed + len(to_come) > 4:
        yield f"{asked} sent in all, {agreed + len(to_come)} to come"
    if case.runs and asked >= 4 and "enough_asked" not in case.plan["advice"]:
        yield f"{asked} sent, and no enough_asked"


# Stopping


def close_days(case: Case) -> set[date]:
    """What `close_from` may be; more than one where the contract leaves a choice."""
    calendar = case.calendar
    latest = case.promise.latest if case.promise else None
    found: set[date] = set()
    starts = {case.start}
    if case.last_word.what == "asked":
        starts.add(max([case.interview, *(word.on for word in case.words if word.what not in ("asked", "interview"))]))
    waits = {21, 42} if case.tells.get("slow") and case.facts.get("slow") is None else {42 if case.slow else 21}
    if case.quick:
        waits = {10, 42} if case.last_word.what == "on_hold" else {10}
    ends = {latest} if case.is_promise_sure else {latest, None}
    if case.dates_of(*ENDINGS) or case.last_word.what == "on_hold":
        ends.add(None)
    if case.silence_means_no:
        ends.add(case.promise_end)  # whether a day named before goes with a silence spoken of later is left open
    for begin in starts:
        for wait in waits:
            for end in ends:
                found |= _close_day(case, begin + days(wait), end)
    later = {calendar.after_the_quiet_days(day) for day in found}
    return later | found if no_asking(case) else later


def _close_day(case: Case, waited: date, latest: date | None) -> set[date]:
    answered = [case.asked_since[-1] + days(case.week)] if case.asked_since else []
    if case.silence_means_no and latest:
        gone = case.calendar.first_working(latest + A_DAY)
        agreed = [day_of(step["on"]) + days(case.week) for step in case.asks if step["id"] == "check-in"]
        return {max([gone, *(answered or agreed)])}
    if case.facts.get("no_contact"):
        ends = [end for end in (latest, case.promise_end) if end] or [waited - days(7)]
        ends += [] if case.is_promise_sure else [waited - days(7)]
        stops = {max(waited, end + days(week)) for end in ends for week in (7, case.week)}
        next_ones = [day_of(step["on"]) + days(case.week) for step in case.asks[:1]]
        return stops | {max([day, *answered, *next_ones]) for day in stops}
    terms = [waited, *answered]
    if latest:
        terms.append(latest + A_DAY)
    if not case.asked_since and case.asks and not case.is_late_further(case.asks[0]):
        terms.append(day_of(case.asks[0]["on"]) + days(case.week))
    plain = max(terms)
    return {plain, max(plain, case.promise_end + A_DAY)} if case.promise_end else {plain}


def no_asking(case: Case) -> bool:
    return bool(case.silence_means_no or case.facts.get("no_contact"))


@sentence
def close_from_follows_its_formula(case: Case) -> Iterator[str]:
    """The latest of start + 21 (42, 10), the day after a promised `latest`, 7 days (4) after the last follow-up sent
    (none sent: after the next one's `on`), not among the quiet days; null once closed or answered, and before."""
    if not case.runs:
        if case.close_from and (case.today < case.interview or "open" not in case.endings):
            yield f"{case.close_from}, and there is nothing to close"
        return
    if case.close_from is None:
        yield "none"
    elif case.last_word.understood and case.close_from not in (right := close_days(case)):
        yield f"{case.close_from}, not {' or '.join(sorted(map(str, right)))} (start {case.start})"


@sentence
def close_is_never_among_the_quiet_days(case: Case) -> Iterator[str]:
    """It may fall on any day of the week, but not among the quiet days at the year's end."""
    if not case.runs or no_asking(case):
        return
    if case.close_from and case.calendar.is_quiet(case.close_from):
        yield f"close_from {case.close_from}"
    on = day_of(case.close["on"]) if case.close else case.today
    if on != case.today and case.calendar.is_quiet(on):
        yield f"close on {on}"


@sentence
def close_stands_behind_the_last_follow_up_shown(case: Case) -> Iterator[str]:
    """`close` runs `from` = `close_from` and stands `on` = 7 days after the last follow-up still shown, if that is
    later; a late further one moves nothing; from `close_from` on it stands on today."""
    if not case.runs or not case.close_from:
        return
    if case.close is None:
        yield "no step"
        return
    if case.close["from"] != case.plan["close_from"]:
        yield f"from {case.close['from']}, close_from {case.close_from}"
    shown = [day_of(step["on"]) + days(case.week) for step in case.asks if not case.is_late_further(step)]
    others = [day_of(step["on"]) for step in case.waiting("tell_other_offer", "answer")]
    plain = max([case.close_from, case.today, *shown, *others])
    right = {case.calendar.after_the_quiet_days(plain)} | ({plain} if plain == case.today or no_asking(case) else set())
    if day_of(case.close["on"]) not in right:
        yield f"on {case.close['on']}, not {' or '.join(sorted(map(str, right)))}"


@sentence
def stopping_never_before_an_advised_message(case: Case) -> Iterator[str]:
    """Stopping never stands before a message that is still advised."""
    if not (case.runs and case.close and case.close_from):
        return
    for step in case.asks[:1]:
        on = day_of(step["on"])
        if not (step["optional"] or case.asked_since) and case.close_from <= on:
            yield f"close_from {case.close_from}, {step['id']}, the first, advised for {on}"
    for step in case.waiting(*MESSAGES):
        on, close = day_of(step["on"]), day_of(case.close["on"])
        # Another offer's message, or an answer, on the very day from which one may stop comes first in the headline.
        too_soon = close <= on if step["kind"] == "follow_up" else close < on
        if not case.is_late_further(step) and too_soon:
            yield f"close on {close}, {step['id']} on {on}"


@sentence
def further_follow_ups_are_optional(case: Case) -> Iterator[str]:
    """Once one follow-up has had its 7 days and nothing forbids stopping, every further one is `optional`;
    one not sent by its `by` is optional, and off from `close_from` on. The first is advised."""
    if not case.runs or not case.close_from:
        return
    had_its_week = case.asked_since and case.today >= case.asked_since[-1] + days(case.week)
    for step in case.asks:
        if step["id"] == "check-in":
            continue
        if had_its_week and case.today >= case.close_from and not step["optional"]:
            yield f"{step['id']} on {step['on']} is not, and one may stop from {case.close_from}"
        if case.is_late_further(step):
            if not step["optional"]:
                yield f"{step['id']}, not sent by {step['by']}, is not"
            if case.today >= case.close_from:
                yield f"{step['id']}, not sent by {step['by']}, still stands on {step['on']}; close_from {case.close_from}"
        reasons = case.dates_of("follow_up") or "move_on" in case.plan["advice"] or case.last_word.what == "on_hold"
        if step["optional"] and step is case.asks[0] and not reasons:
            yield f"{step['id']}, the first, is"


@sentence
def nothing_is_asked_where_silence_or_they_forbid_it(case: Case) -> Iterator[str]:
    """`silence_means_no` with a day: no follow-up; without a day one message. `no_contact`: no follow-up."""
    asks = [step["id"] for step in case.asks if step["id"] != "check-in"]
    if case.facts.get("no_contact") and asks:
        yield f"no_contact, and {asks}"
    if case.silence_means_no and case.runs:
        with_a_day = bool(case.last_word.latest)
        if with_a_day and asks:
            yield f"silence after {case.last_word.latest} means no, and {asks}"
        if not case.last_word.window and not case.older_promise and len(asks) + len(case.asked_since) > 1 and asks:
            yield f"silence means no, and {len(case.asked_since)} sent, {asks} to come"


# The thank-you


@sentence
def the_thank_you_goes_by_the_day_after(case: Case) -> Iterator[str]:
    """By the day after the interview, weekend or not, in writing, never before the interview; late up to day 5.
    Through an agency it is the call to the agency, by phone, on the day of the interview, not optional."""
    step, by = case.thank_you, case.interview if case.agency else case.interview + A_DAY
    if step is None or step["state"] in ("done", "off"):
        if case.runs and case.today <= by and case.question not in STOPS_ALL and not case.dates_of("thank_you"):
            yield "none, and it is due"
        return
    if step["from"] < case.facts["interview"] or step["on"] < case.facts["interview"]:
        yield f"on {step['on']}, before the interview"
    if day_of(step["by"]) != by:
        yield f"by {step['by']}, not {by}"
    if day_of(step["on"]) != max(case.interview, case.today):
        yield f"on {step['on']}"
    if case.today > case.interview + days(5):
        yield f"still stands on {step['on']}, after day 5"
    if (step["channel"] == "phone") is not case.agency:
        yield f"by {step['channel']}"


@sentence
def a_thank_you_is_a_choice_where_it_is_not_the_custom(case: Case) -> Iterator[str]:
    """Where a thank-you is not the custom or that is unknown it is worded as a choice and is never the headline."""
    step = case.thank_you
    if step is None or step["state"] == "off":
        return
    optional = not case.agency and case.facts.get("country") != "US"
    if step["optional"] is not optional and step["state"] != "done":
        yield f"optional is {step['optional']} in {case.facts.get('country')}{' through an agency' * case.agency}"
    if optional and step["state"] != "done" and re.search(r"\bthank-you", case.headline):
        yield f"headline {case.headline!r}"


# Status and headline


@sentence
def status_is_the_first_that_holds(case: Case) -> Iterator[str]:
    """`status`, the first that holds."""
    if case.question in STOPS_ALL:
        right = {"question"}
    elif "open" not in case.endings:
        right = set(case.endings)
    else:
        right = {_status(case)} | (set(case.endings) - {"open"})
    if case.status not in right:
        yield f"{case.status}, not {' or '.join(sorted(right))}"


def _status(case: Case) -> str:
    if case.today < case.interview:
        return "before_interview"
    if case.close_from and case.today >= case.close_from:
        return "may_close"
    today = [step for step in case.waiting(*WAITS_FOR_THE_PERSON) if step["on"] == case.facts["today"]]
    if any(not step["optional"] for step in today):
        return "follow_up_due"
    if today and case.status == "follow_up_due":
        return case.status  # whether a choice waits for the person is not said
    thanked = bool(case.dates_of("thank_you"))
    if not thanked and case.today <= case.interview + A_DAY:
        by_call = case.agency and case.today > case.interview
        return case.status if by_call and case.status in ("thank_you_due", "waiting") else "thank_you_due"
    return "waiting"


@sentence
def endings_end_every_nudge(case: Case) -> Iterator[str]:
    """A written offer, a rejection, a filled post, `withdrew` or `let_go` ends every nudge; a later `next_round`,
    `offer` or `asked` opens the plan again, as does a reply that promises a time."""
    if "open" not in case.endings:
        for step in case.waiting("thank_you", "close", "ask", *WAITS_FOR_THE_PERSON):
            if not ("answered" in case.endings and step["kind"] == "answer"):
                yield f"{step['id']} stands on {step['on']}, and it is {' or '.join(case.endings)}"
    last = next((one for one in reversed(case.events) if one["what"] in (*WORDS, *ENDINGS)), NOTHING)
    is_written = (last.get("what"), last.get("terms")) == ("offer", "written") and case.endings == {"answered"}
    if is_written and case.question not in STOPS_ALL and "answer_the_employer" not in case.plan["advice"]:
        yield "a written offer, and no answer_the_employer"


@sentence
def the_headline_contradicts_no_step(case: Case) -> Iterator[str]:
    """No headline contradicts a step."""
    said, today = case.headline.lower(), case.facts["today"]
    waits = [step["id"] for step in case.waiting("thank_you", *WAITS_FOR_THE_PERSON) if step["on"] == today]
    if "nothing to do" in said and waits:
        yield f"{case.headline!r}, and {waits} for today"
    may_stop = re.search(r"from today you may stop|you may stop counting on it today", said)
    if may_stop and case.is_open and case.status != "may_close":
        yield f"{case.headline!r}, and the status is {case.status}"
    if case.status == "follow_up_due" and not waits:
        yield "follow_up_due, and no step waits today"
    for sentence_ in re.split(r"(?<=[.?!]) ", case.headline):
        plain = sentence_.lower()
        acts = re.search(r"\b(ask|send|tell|call|answer|thank|write|ring)\b.*\btoday\b|\btoday is a good day\b", plain)
        if acts and not re.search(r"nothing|from today|they |if you do not", plain) and not waits and case.is_open:
            yield f"{sentence_!r}, and no step for today"


@sentence
def what_comes_next_is_the_next_step(case: Case) -> Iterator[str]:
    """No headline contradicts a step: "Next:" names the next day on which something stands."""
    said = re.search(r"Next: ([^.]*)", case.headline)
    if said is None:
        return
    named = [one.day for one in named_days(said[1], case.today) if isinstance(one, Named)]
    ahead = [
        step for step in case.waiting("thank_you", "close", *WAITS_FOR_THE_PERSON) if step["on"] > case.facts["today"]
    ]
    right = {day_of(some[0]["on"]) for some in (ahead, [step for step in ahead if not step["optional"]]) if some}
    if not set(named) & right:
        yield f"{said[0]!r}, not {' or '.join(sorted(map(str, right)))}"


@sentence
def the_headline_offers_both(case: Case) -> Iterator[str]:
    """Once one may stop, the headline offers a further message and stopping in one sentence."""
    if case.status != "may_close" or not case.is_open:
        return
    today = [step for step in case.asks if step["on"] == case.facts["today"] and step["id"] != "check-in"]
    urgent = [step for step in case.waiting("answer", "tell_other_offer") if step["on"] == case.facts["today"]]
    if (
        today
        and not urgent
        and not re.search(
            r"\b(ask|write|follow)\b[^.]*\b(stop|let)\b|\b(stop|let)\b[^.]*\b(ask|write|follow)\b",
            case.headline.lower(),
        )
    ):
        yield f"{case.headline!r}, with {today[0]['id']} for today"


@sentence
def the_day_after_their_date_the_headline_speaks_of_it(case: Case) -> Iterator[str]:
    """The day after a promised date the headline speaks of that date."""
    latest = case.last_word.latest
    if not (case.runs and latest and case.today == latest + A_DAY and case.status in ("waiting", "follow_up_due")):
        return
    urgent = [step for step in case.waiting("answer", "tell_other_offer") if step["on"] == case.facts["today"]]
    agreed = any(step["id"] == "check-in" for step in case.asks)
    known = str(latest.day) in re.findall(r"\d+", case.headline) or "yesterday" in case.headline
    if not (urgent or agreed or known):
        yield f"{case.headline!r}, promised by {latest}"


# To whom, and how


@sentence
def each_message_goes_to_whom_the_contract_says(case: Case) -> Iterator[str]:
    """The agency when there is one, for every message; else `contact` as set; else, for questions only, as heard;
    else the interviewer for thanks and the recruiter or HR for questions. Direct plans never say `agency`."""
    heard = case.tells.get("contact", {}).get("value")
    for step in case.waiting("thank_you", *MESSAGES):
        if case.agency:
            right = {"agency"}
        elif case.facts.get("contact"):
            right = {case.facts["contact"]}
        elif step["kind"] == "thank_you":
            right = {"interviewer", *(["hr"] if case.facts.get("stage") == "hr" else [])}  # "whom they met"
        else:
            right = {heard} if heard and heard != "agency" else {"recruiter", "hr"}
        if heard and not case.facts.get("contact") and step["kind"] != "thank_you":
            right |= {"recruiter", "hr"}
        if step["to"] not in right:
            yield f"{step['id']} to {step['to']}, not {' or '.join(sorted(right))}"
    for step in case.waiting("ask_for_time", "close", "law"):
        if step["to"] is not None:
            yield f"{step['id']} to {step['to']}"


@sentence
def each_message_goes_by_the_channel_the_contract_says(case: Case) -> Iterator[str]:
    """Agreed, else set, else the one they named for asking, else the one they last used, else e-mail; another offer by
    phone if under two working days remain."""
    agreed = (case.facts.get("check_in") or {}).get("channel")
    last_used = next(
        (one["channel"] for one in reversed(case.events) if one["what"] in THEIRS and one.get("channel")), None
    )
    tell = case.tells.get("channel", {})
    named = tell.get("value") if tell.get("for") == "you" else None
    plain = case.facts.get("channel") or named or last_used or "email"
    for step in case.waiting("follow_up", "tell_other_offer"):
        right = {plain, *([agreed] if agreed else [])}
        if step["kind"] == "tell_other_offer" and (offer := case.facts.get("other_offer")):
            left = case.calendar.working(case.today + A_DAY, day_of(offer["answer_by"]))
            with_today = case.calendar.working(case.today, day_of(offer["answer_by"]))
            right = {"phone"} if len(with_today) < 2 else right | ({"phone"} if len(left) < 2 else set())
        if case.quick:
            right.add("phone")
        if step["channel"] not in right:
            yield f"{step['id']} by {step['channel']}, not {' or '.join(sorted(right))}"


# Offers, requests, other days


@sentence
def another_offer_is_told_and_time_is_asked_for(case: Case) -> Iterator[str]:
    """The message to the awaited employer is due now; a step of its own asks the offering employer for time."""
    offer = case.facts.get("other_offer")
    if (
        not (offer and case.runs)
        or case.facts.get("no_contact")
        or case.question in STOPS_ALL
        or day_of(offer["answer_by"]) < case.today
    ):
        return
    told = case.dates_of("told_other_offer")
    today = [step for step in case.waiting("tell_other_offer", "answer") if step["on"] == case.facts["today"]]
    if not told and not today and case.last_message != case.today:  # else tomorrow: one message a day
        yield "nobody is told today"
    if not told and not case.waiting("ask_for_time"):
        yield "nobody is asked for time"
    for step in case.waiting("tell_other_offer"):
        if step["on"] > offer["answer_by"]:
            yield f"told on {step['on']}, to be answered by {offer['answer_by']}"


@sentence
def what_they_want_is_answered_today(case: Case) -> Iterator[str]:
    """`asked` puts "answer them" first, today; a spoken offer has a step today; a next round without a day: ask which
    day; `no_show`: one kind line the same day."""
    last = next((one for one in reversed(case.events) if one["what"] != "thank_you"), None)
    if last is None or not case.runs or case.question in STOPS_ALL or last["date"] != case.facts["today"]:
        return
    wanted = last["what"] in ("asked", "no_show")
    wanted |= (last["what"] == "offer" and last.get("terms") in (None, "spoken")) or last["what"] == "next_round"
    if wanted and not any(step["on"] == case.facts["today"] for step in case.waiting(*MESSAGES)):
        yield f"{last['what']} today, and nothing to send today"


@sentence
def good_news_that_is_not_firm_says_so(case: Case) -> Iterator[str]:
    """Good news that is not firm does not end the plan: it runs on, with `not_firm_yet`."""
    if case.runs and case.last_word.what in GOOD_NEWS and "not_firm_yet" not in case.plan["advice"]:
        yield f"{case.last_word.what}, and no not_firm_yet"


@sentence
def on_hold_asks_once_after_six_weeks(case: Case) -> Iterator[str]:
    """`on_hold` without a time: one message after six weeks to ask if it has opened."""
    if not case.runs or case.last_word.what != "on_hold" or case.last_word.window:
        return
    asks = [step for step in case.asks if step["id"] != "check-in"]
    if len(asks) + len(case.asked_since) > 1 and asks:
        yield f"{[step['id'] for step in asks]} to come, {len(case.asked_since)} sent"
    for step in asks:
        if not case.asked_since and day_of(step["on"]) < case.last_word.on + days(42):
            yield f"{step['id']} on {step['on']}, on hold since {case.last_word.on}"


@sentence
def know_by_is_asked_two_working_days_ahead(case: Case) -> Iterator[str]:
    """`know_by`: a message asks whether they can tell by then, at least two working days ahead, never earlier than the
    promise allows."""
    if not case.facts.get("know_by") or not case.runs or no_asking(case) or case.asked_since or case.question:
        return
    if case.last_word.what == "on_hold" or any(step["id"] == "check-in" for step in case.asks):
        return  # one message after six weeks; what was agreed overrides the rest
    know_by = day_of(case.facts["know_by"])
    before = know_by - A_DAY
    count = 1 if case.calendar.works(before) else 0
    while count < 2:
        before -= A_DAY
        count += case.calendar.works(before)
    least = max(case.today, case.start + days(7))
    if case.promise_end:
        least = max(least, case.promise_end + A_DAY)
    others = [day_of(step["on"]) for step in case.waiting("tell_other_offer", "answer")]
    for sent in filter(None, (case.last_message, *others)):
        least = max(least, sent + days(7))
    if case.calendar.working(least, before) and case.asks and day_of(case.asks[0]["on"]) > before:
        yield f"{case.asks[0]['id']} on {case.asks[0]['on']}, to know by {know_by}"


@sentence
def move_on_after_two_broken_promises(case: Case) -> Iterator[str]:
    """After two promises that were broken, `move_on` stands; so it does after two replies in a row that gave neither a
    time nor news, and further follow-ups are then optional."""
    if not case.runs:
        return
    said_nothing = case.said_nothing_twice and not any(one.get("said") for one in case.events if one["what"] == "reply")
    if (case.broken_promises >= 2 or said_nothing) and "move_on" not in case.plan["advice"]:
        yield f"{case.broken_promises} broken, {'two empty replies' if said_nothing else 'replies with a time'}"
    if said_nothing and case.dates_of("follow_up"):
        for step in case.asks:
            if not step["optional"] and step["id"] != "check-in":
                yield f"two empty replies, and {step['id']} is not optional"


@sentence
def neutral_phrase_is_of_words_that_were_read(case: Case) -> Iterator[str]:
    """`neutral_phrase`: words were read, and they hold no time and nothing that stops or changes the plan; never
    without words."""
    if "neutral_phrase" not in case.plan["advice"]:
        return
    reading = case.plan["reading"]
    if reading is None:
        yield "no words were read"
    elif reading["kind"] != "none":
        yield f"they hold a time: {reading['as_text']}"


@sentence
def keep_applying_at_every_stage(case: Case) -> Iterator[str]:
    """Keep applying at every stage."""
    if case.status not in ("closed", "answered") and "keep_applying" not in case.plan["advice"]:
        yield case.status


@sentence
def ontario_has_a_law_and_no_other_place(case: Case) -> Iterator[str]:
    """Ontario: the 45-day duty appears as `law`, never as a follow-up date."""
    ontario = case.facts.get("country") == "CA" and case.facts.get("region") == "CA-ON"
    laws = [step for step in case.steps if step["kind"] == "law" and step["state"] != "off"]
    if laws and not ontario:
        yield f"{laws[0]['id']} in {case.facts.get('country')}"
    if ontario and case.runs and not laws and case.interview >= date(2026, 1, 1):  # the day it came into force
        yield "none"
    for step in laws:
        if ontario and day_of(step["by"]) != case.interview + days(45):
            yield f"by {step['by']}"


# Shape


@sentence
def skipped_are_the_closed_days_before_it(case: Case) -> Iterator[str]:
    """`skipped`: the closed days between the first day the rule allows and `on`, named."""
    for step in case.asks:
        first, on = day_of(step["from"]), day_of(step["on"])
        named = {day_of(one["date"]) for one in step["skipped"]}
        must = {day for number in range((on - first).days) if not case.calendar.works(day := first + days(number))}
        before = min(first, case.promise_end or first)
        if wrong := sorted(day for day in named if case.calendar.works(day) or not before <= day <= on):
            yield f"{step['id']}: {', '.join(map(str, wrong))} is not skipped"
        if missing := sorted(must - named):
            yield f"{step['id']}: {', '.join(map(str, missing))} is missing"
        for one in step["skipped"]:
            holiday = case.calendar.holidays.get(day_of(one["date"]))
            if holiday and one["name"] != holiday:
                yield f"{one['date']} is {one['name']!r}, not {holiday!r}"


@sentence
def a_question_is_well_made(case: Case) -> Iterator[str]:
    """`question`: the first still open; yes and no are facts to merge. With `promised` no follow-up is due before it
    is answered."""
    asked = case.plan.get("question")
    if asked is None:
        return
    if asked["what"] not in QUESTIONS:
        yield f"what is {asked['what']}"
    if not asked["text"].strip() or not isinstance(asked["yes"], Mapping) or not isinstance(asked["no"], Mapping):
        yield f"{asked}"
    for step in case.asks if asked["what"] == "promised" else ():
        if step["on"] == case.facts["today"] and step["id"] != "check-in":
            yield f"promised is open, and {step['id']} stands on today"
