"""Facts and the rulebook in, a dated plan out.

The rules kept here are those of the contract; every number comes from the rulebook. A plan is made of
steps, and each step says which rule put it on its day.

What the employer said last sets the clock (`lastword`); the clock and the rules give spans of allowed days
(`spans`); here a span, the closed days and today give each step its day and its state.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from calculator.dates import ONE_DAY, ClosedDays, days
from calculator.plan import headline
from calculator.plan.facts import CheckIn, Facts, Window
from calculator.plan.headline import STATUSES, Standing
from calculator.plan.lastword import Clock, after_last, clock_of
from calculator.plan.spans import Spans
from calculator.plan.steps import Because, Span, Step
from calculator.promise import Reading
from calculator.rules import Rulebook

# Every letter that a step may lead to, and the one in its place through an agency.
LETTERS = {
    "thank-you": "agency-thank-you",
    "thank-you-late": "agency-thank-you",
    "thank-you-recruiter": "agency-thank-you",
    "check-in-no-date": "agency-check-in-no-date",
    "check-in-after-date": "agency-check-in-after-date",
    "check-in-broken-promise": "agency-check-in-broken-promise",
    "check-in-agreed": "agency-check-in-agreed",
    "check-in-second": "agency-check-in-second",
    "check-in-last": "agency-check-in-last",
    "other-offer": "agency-other-offer",
    "answer-request": "answer-request",
    "offer-in-writing": "offer-in-writing",
}


@dataclass(frozen=True)
class Plan:
    """`closed` are the closed days of the facts' country and region, without those the person told of."""

    clock: Clock
    closed: ClosedDays
    status: str
    headline: str
    day: int
    steps: tuple[Step, ...]
    close_from: date | None
    advice: tuple[str, ...]

    @property
    def reading(self) -> Reading | None:
        return self.clock.reading

    @property
    def promise(self) -> Window | None:
        return self.clock.promise

    @property
    def is_over(self) -> bool:
        return STATUSES[self.status].is_over

    @property
    def is_due(self) -> bool:
        return STATUSES[self.status].is_due

    @property
    def horizon(self) -> date | None:
        return self.closed.horizon

    def as_json(self) -> dict:
        return {
            "ok": True,
            "reading": self.reading and self.reading.as_json(),
            "status": self.status,
            "headline": self.headline,
            "day": self.day,
            "steps": [step.as_json() for step in self.steps],
            "close_from": self.close_from and self.close_from.isoformat(),
            "advice": list(self.advice),
            "horizon": self.horizon and self.horizon.isoformat(),
        }


def make(facts: Facts, rulebook: Rulebook, closed: ClosedDays, clock: Clock | None = None) -> Plan:
    """The plan for one interview. `closed` are the closed days of the facts' country and region.

    `clock` is what their words come to where they were read before.
    """
    planner = _Planner(facts, rulebook, closed, clock or clock_of(facts, closed))
    return planner.plan()


class _Planner:
    def __init__(self, facts: Facts, rulebook: Rulebook, closed: ClosedDays, clock: Clock):
        self.facts = facts
        self.rulebook = rulebook
        self.closed_by_country = closed
        self.closed = closed.with_office_shut(facts.closed)
        self.clock = clock
        self.spans = Spans(rulebook, self.closed, clock, facts)
        self.today = facts.today
        self.sent = self.dates_of("follow_up")
        self.whats = {event.what for event in facts.events}

    def plan(self) -> Plan:
        steps = self.steps()
        close_from = self.close_from(steps)
        if close_from:
            steps.append(self.close(close_from))
        if self.has_ended or self.is_answered:
            steps = [step if step.state == "done" else replace(step, state="off") for step in steps]
        steps.sort(key=_order)
        status = self.status(steps, close_from)
        advice = tuple(self.advice(steps, status))
        standing = Standing(self.facts, self.rulebook, self.clock, status, tuple(steps), advice)
        return Plan(
            clock=self.clock,
            closed=self.closed_by_country,
            status=status,
            headline=headline.of(standing),
            day=standing.day,
            steps=standing.steps,
            close_from=close_from,
            advice=advice,
        )

    # What holds

    def dates_of(self, what: str) -> list[date]:
        return [event.date for event in self.facts.events if event.what == what]

    @property
    def is_before_interview(self) -> bool:
        return self.today < self.facts.interview

    @property
    def has_ended(self) -> bool:
        return any(event.kind.ends for event in self.facts.events)

    @property
    def is_answered(self) -> bool:
        return any(event.is_firm for event in self.facts.events)

    @property
    def has_news_not_firm(self) -> bool:
        good = any(event.kind.is_good_news for event in self.facts.events)
        return good and not self.is_answered

    @property
    def offer_is_open(self) -> bool:
        return self.facts.answer_by is not None and self.today <= self.facts.answer_by

    @property
    def sent_this_round(self) -> list[date]:
        return self.clock.dates_since("follow_up")

    def status(self, steps: list[Step], close_from: date | None) -> str:
        if self.has_ended:
            return "closed"
        if self.is_answered:
            return "answered"
        if self.is_before_interview:
            return "before_interview"
        if close_from and self.today >= close_from:
            return "may_close"
        if any(step.waits_on(self.today) for step in steps):
            return "follow_up_due"
        if "thank_you" not in self.whats and self.today <= self.thank_you_span.last:
            return "thank_you_due"
        return "waiting"

    # The steps

    def steps(self) -> list[Step]:
        steps = [self.thank_you(), *self.asked_for(), *self.other_offer(), *self.law()]
        if self.is_before_interview:
            steps.append(self.ask())
        return steps + list(self.sent_follow_ups()) + list(self.next_follow_ups())

    def ask(self) -> Step:
        span = Span.of_one_day(self.facts.interview, "ask-in-interview")
        step = self.step("ask-in-interview", "ask", span, to="interviewer", letter=None, any_day=True)
        return replace(step, channel=None)

    @property
    def thank_you_span(self) -> Span:
        day = self.facts.interview
        last = day + days(self.rulebook.number("thank-you"))
        return Span(day, last, day, day, "thank-you")

    def thank_you(self) -> Step:
        step = self.step(
            "thank-you",
            "thank_you",
            self.thank_you_span,
            to=self.recipient("interviewer"),
            letter=self.thank_you_letter(),
            any_day=True,
        )
        step = replace(step, optional=not self.thank_you_is_custom)
        if sent := self.dates_of("thank_you"):
            return replace(step, state="done", on=sent[0])
        return replace(step, state="off") if self.thanks_go_in_follow_up else step

    @property
    def thank_you_is_custom(self) -> bool:
        return self.facts.country in self.rulebook.texts("thank-you-custom", "expected")

    @property
    def thanks_go_in_follow_up(self) -> bool:
        """Too late for a note of its own: the thanks become the first line of the follow-up."""
        return self.today > self.facts.interview + days(self.rulebook.number("thank-you-late"))

    @property
    def thank_you_is_late(self) -> bool:
        missed = "thank_you" not in self.whats and self.today > self.thank_you_span.last
        return missed and not self.thanks_go_in_follow_up

    def thank_you_letter(self) -> str:
        if self.recipient("interviewer") in ("recruiter", "hr"):
            return self.letter("thank-you-recruiter")
        return self.letter("thank-you-late" if self.thank_you_is_late else "thank-you")

    def asked_for(self) -> Iterator[Step]:
        """They want something from the person: that comes before everything else."""
        asked = self.dates_of("asked")
        if not asked:
            return
        day = asked[-1]
        last = day + days(self.rulebook.number("answer-the-employer"))
        span = Span(day, last, day, day, "answer-the-employer")
        step = self.step(
            "answer", "answer", span, to=self.recipient("recruiter"), letter=self.letter("answer-request"), any_day=True
        )
        since = after_last(self.facts.events, lambda kind: kind.id == "asked")
        answered = [event.date for event in since if event.what == "follow_up" or event.kind.restarts]
        yield replace(step, state="done", on=answered[0]) if answered else step

    def other_offer(self) -> Iterator[Step]:
        told = self.dates_of("told_other_offer")
        deadline = self.facts.answer_by
        if not told and deadline is None:
            return
        first = told[-1] if told else min(self.today, deadline or self.today)
        span = Span(first, max(first, deadline or first), first, first, "other-offer")
        step = self.step(
            "other-offer",
            "tell_other_offer",
            span,
            to=self.recipient("recruiter"),
            letter=self.letter("other-offer"),
            any_day=True,
        )
        if told:
            yield replace(step, state="done", on=told[-1])
        elif not self.offer_is_open:
            yield replace(step, state="off")
        else:
            yield replace(step, channel="phone") if self.time_is_short else step

    @property
    def time_is_short(self) -> bool:
        deadline = self.facts.answer_by or self.today
        return self.closed.working_days_between(self.today, deadline) < self.rulebook.number("other-offer")

    def law(self) -> Iterator[Step]:
        if self.facts.region != self.rulebook.region("ontario-duty") or not self.duty_applies:
            return
        first = self.facts.interview
        last = first + days(self.rulebook.number("ontario-duty"))
        span = Span(first, last, last, last, "ontario-duty")
        yield self.step("ontario-duty", "law", span, to=None, letter=None, any_day=True)

    @property
    def duty_applies(self) -> bool:
        return self.facts.interview >= self.rulebook.in_force_from("ontario-duty")

    @property
    def may_be_in_region_of_duty(self) -> bool:
        """Also where only the country is known."""
        region = self.rulebook.region("ontario-duty")
        return self.facts.country == region.partition("-")[0] and self.facts.region in (None, region)

    # Follow-ups

    def sent_follow_ups(self) -> Iterator[Step]:
        for number, day in enumerate(self.sent, 1):
            id, rule = f"follow-up-{number}", "between-follow-ups" if number > 1 else "first-follow-up"
            if number == self.kept_check_in:
                id = rule = "check-in"
            step = self.step(id, "follow_up", Span.of_one_day(day, rule), to=self.recipient("recruiter"), letter=None)
            yield replace(step, state="done", on=day, by=day, skipped=())

    @property
    def kept_check_in(self) -> int | None:
        """Which of the messages sent was the agreed check-in."""
        agreed = self.facts.check_in
        sent = enumerate(self.sent, 1)
        return next((number for number, day in sent if agreed and day >= agreed.date), None)

    def next_follow_ups(self) -> Iterator[Step]:
        """The messages that may still be sent, each counted from the one before it."""
        previous = max(self.sent_this_round, default=None)
        numbers = range(len(self.sent) + 1, self.rulebook.number("follow-ups-in-all") + 1)
        in_round = len(self.sent_this_round)
        if (agreed := self.open_check_in) and numbers:
            step = self.check_in(agreed)
            yield step
            previous, numbers, in_round = step.on, numbers[1:], in_round + 1
        if self.facts.is_yes("no_contact") or self.clock.silence_means_no:
            return
        for number in numbers[: max(0, self.pace - in_round)]:
            in_round += 1
            step = self.follow_up(number, in_round, previous)
            yield step
            previous = step.on

    @property
    def pace(self) -> int:
        return self.rulebook.part("pace", self.facts.pace)

    @property
    def open_check_in(self) -> CheckIn | None:
        """An agreed check-in stands until it was made, or a later word from them overtook it."""
        agreed = self.facts.check_in
        stands = agreed and not self.kept_check_in and not self.clock.overtakes(agreed.date)
        return agreed if stands else None

    def check_in(self, agreed: CheckIn) -> Step:
        span = self.spans.check_in(agreed)
        return self.step(
            "check-in", "follow_up", span, to=self.recipient("recruiter"), letter=self.letter("check-in-agreed")
        )

    def follow_up(self, number: int, in_round: int, previous: date | None) -> Step:
        return self.step(
            f"follow-up-{number}",
            "follow_up",
            self.spans.next_after(previous),
            to=self.recipient("recruiter"),
            letter=self.follow_up_letter(in_round),
        )

    def follow_up_letter(self, in_round: int) -> str:
        if self.has_news_not_firm and "offer" in self.whats and self.facts.via == "direct":
            return self.letter("offer-in-writing")
        if in_round > 1:
            return self.letter("check-in-last" if in_round == self.pace else "check-in-second")
        if not (self.clock.promise and self.clock.promise.latest):
            return self.letter("check-in-no-date")
        return self.letter("check-in-broken-promise" if self.promises_are_broken() else "check-in-after-date")

    def letter(self, id: str) -> str:
        through_agency = LETTERS[id]
        return through_agency if self.facts.via == "agency" else id

    # Closing

    def close_from(self, steps: list[Step]) -> date | None:
        if self.has_ended or self.is_answered or self.is_before_interview:
            return None
        promise = self.clock.promise or Window()
        if self.clock.silence_means_no and promise.latest:
            return self.closed.working_day_after(promise.latest, self.rulebook.number("silence-means-no"))
        wait = self.rulebook.number("close-slow" if self.facts.is_yes("slow") else "close")
        return max([self.clock.start + days(wait), *self.after_their_date(promise), *self.after_message(steps)])

    def after_their_date(self, promise: Window) -> Iterator[date]:
        end = promise.latest or promise.earliest
        if end:
            yield end + days(
                self.rulebook.number("no-contact" if self.facts.is_yes("no_contact") else "close-after-promise")
            )

    def after_message(self, steps: list[Step]) -> Iterator[date]:
        """The last message needs its time; while none was sent, the next one does."""
        ahead = [step.on for step in steps if step.kind == "follow_up" and step.is_open]
        for day in self.sent_this_round[-1:] or ahead[:1]:
            yield day + days(self.rulebook.number("close-after-follow-up"))

    def close(self, close_from: date) -> Step:
        rule = "close-slow" if self.facts.is_yes("slow") else "close"
        if self.clock.silence_means_no:
            rule = "silence-means-no"
        elif self.facts.is_yes("no_contact"):
            rule = "no-contact"
        day = max(close_from, self.today)
        span = Span(close_from, day, day, day, rule)
        return self.step("close", "close", span, to=None, letter=None, any_day=True)

    # Parts of every step

    def step(self, id: str, kind: str, span: Span, to: str | None, letter: str | None, any_day=False) -> Step:
        """A step on the day its span advises, never before today, never on a closed day unless any will do."""
        on = max(span.advised, self.today)
        last = span.last
        if not any_day:
            last = max(last, self.closed.on_or_after(span.first))
            on = self.closed.on_or_after(on)
        return Step(
            id=id,
            kind=kind,
            state=self.state(on, last),
            on=on,
            from_=span.first,
            by=last,
            to=to,
            channel=self.channel if to else None,
            letter=letter,
            because=self.because(span.rule),
            skipped=() if any_day else tuple(self.closed.between(span.counted_from, on - ONE_DAY)),
        )

    def state(self, on: date, by: date) -> str:
        if self.today > by:
            return "late"
        return "due" if self.today == on else "ahead"

    def because(self, rule_id: str) -> Because:
        rule = self.rulebook.rules[rule_id]
        return Because(rule.id, rule.basis, rule.because, rule.sources, rule.guide, rule.spread)

    def recipient(self, otherwise: str) -> str:
        if self.facts.via == "agency":
            return "agency"
        if self.facts.contact:
            return self.facts.contact
        return "hr" if otherwise == "recruiter" and self.facts.stage == "hr" else otherwise

    @property
    def channel(self) -> str:
        """The one agreed, else the one they last used, else e-mail."""
        used = [event.channel for event in self.facts.events if event.channel and event.kind.by == "employer"]
        agreed = self.facts.check_in and self.facts.check_in.channel
        return agreed or (used[-1] if used else "email")

    # Advice

    def advice(self, steps: list[Step], status: str) -> list[str]:
        """The codes that hold; whoever has their answer needs but the first."""
        if STATUSES[status].is_over:
            return ["keep_applying"]
        return [code for code in self.rulebook.advice if ADVICE[code](self, steps, status)]

    def promises_are_broken(self) -> bool:
        return self.clock.promises_broken(self.today) >= self.rulebook.number("broken-promises")


# When each advice code holds.
ADVICE: Mapping[str, Callable[[_Planner, list[Step], str], bool]] = {
    "keep_applying": lambda plan, steps, status: True,
    "answer_the_employer": lambda plan, steps, status: _is_open("answer", steps),
    "not_firm_yet": lambda plan, steps, status: plan.has_news_not_firm,
    "tell_of_other_offer": lambda plan, steps, status: plan.offer_is_open and "told_other_offer" not in plan.whats,
    "ask_when_to_expect_reply": lambda plan, steps, status: plan.is_before_interview,
    "agree_check_in": lambda plan, steps, status: plan.is_before_interview,
    "late_thank_you": lambda plan, steps, status: plan.thank_you_is_late,
    "go_through_agency": lambda plan, steps, status: plan.facts.via == "agency",
    "neutral_phrase": lambda plan, steps, status: (
        not (plan.is_before_interview or plan.clock.promise or plan.has_news_not_firm)
    ),
    "hr_last": lambda plan, steps, status: plan.facts.stage == "hr",
    "enough_asked": lambda plan, steps, status: bool(plan.sent) and not _is_open("follow_up", steps),
    "move_on": lambda plan, steps, status: plan.promises_are_broken() or status == "may_close",
    "legal_duty": lambda plan, steps, status: plan.may_be_in_region_of_duty and plan.duty_applies,
}


def _is_open(kind: str, steps: list[Step]) -> bool:
    return any(step.kind == kind and step.is_open for step in steps)


def _order(step: Step) -> tuple:
    """By day; what they asked for comes first, and asking in the interview before thanking for it."""
    return (not (step.kind == "answer" and step.is_open), step.on, step.kind != "ask")
