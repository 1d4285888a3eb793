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
from calculator.plan.lastword import Clock, after_last, clock_before, clock_of, settled_by
from calculator.plan.spans import Spans
from calculator.plan.steps import KINDS, Because, Span, Step
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


# What the person tells of a message to the employer, whatever it was about.
MESSAGES = {kind.done_by for kind in KINDS.values() if kind.is_message and kind.done_by != "thank_you"}


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
    def __init__(
        self, facts: Facts, rulebook: Rulebook, closed: ClosedDays, clock: Clock, kept_check_in: bool | None = None
    ):
        self.facts = facts
        self.rulebook = rulebook
        self.closed_by_country = closed
        self.closed = closed.with_office_shut(facts.closed)
        self.clock = clock
        self._kept = kept_check_in
        self.spans = Spans(rulebook, self.closed, clock, facts)
        self.today = facts.today
        self.sent = self.dates_of("follow_up")
        self.whats = {event.what for event in facts.events}
        self.settled = settled_by(facts.events, clock)

    def plan(self) -> Plan:
        steps = self.steps()
        close_from = self.close_from(steps)
        if close_from:
            steps = [self.as_a_choice(step, close_from) for step in steps]
            steps.append(self.close(close_from, steps))
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
        return self.settled is not None and self.settled.kind.ends

    @property
    def is_answered(self) -> bool:
        return self.settled is not None and self.settled.is_firm

    @property
    def has_news_not_firm(self) -> bool:
        """News from before a no counts no more."""
        since = after_last(self.facts.events, lambda kind: kind.ends)
        return self.settled is None and any(event.kind.is_good_news for event in since)

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
        steps = [self.thank_you(), *self.urgent(), *self.law()]
        if self.is_before_interview:
            steps.append(self.ask())
        return steps + list(self.sent_follow_ups()) + list(self.next_follow_ups())

    def urgent(self) -> Iterator[Step]:
        """Messages that nothing holds back. At most one goes out on a day, and what they asked for comes first."""
        answers = [*self.asked_for(), *self.spoken_offer()]
        yield from answers
        yield from self.other_offer(self.today in self.messages_sent or any(step.is_open for step in answers))

    @property
    def messages_sent(self) -> list[date]:
        """To the employer they wait for. A thank-you neither waits nor counts."""
        return [event.date for event in self.facts.events if event.what in MESSAGES]

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

    def spoken_offer(self) -> Iterator[Step]:
        """A yes that is not on paper: thank them today, and ask for it in writing."""
        spoken = [event for event in self.facts.events if event.what == "offer" and event.terms == "spoken"]
        if not spoken:
            return
        place, day = self.facts.events.index(spoken[-1]), spoken[-1].date
        span = Span(day, day + days(self.rulebook.number("answer-the-employer")), day, day, "not-firm")
        letter = self.letter("offer-in-writing")
        step = self.step("answer-offer", "answer", span, to=self.recipient("recruiter"), letter=letter, any_day=True)
        later = self.facts.events[place + 1 :]
        answered = [
            event.date for event in later if event.what == "follow_up" or event.kind.restarts or event.kind.ends
        ]
        yield replace(step, state="done", on=answered[0]) if answered else step

    def other_offer(self, wrote_today: bool) -> Iterator[Step]:
        """Due now; where another message goes out today, tomorrow, and on the last day as a part of that message."""
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
            return
        if wrote_today and self.offer_is_open:
            step = self.on_day(step, self.today + ONE_DAY)
        if not self.offer_is_open or step.on > step.by:
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
        for number, then in enumerate(self.before_each_message(), 1):
            day = then.today
            is_check_in = then.is_kept_by(day)
            id = "check-in" if is_check_in else f"follow-up-{number}"
            span = Span.of_one_day(day, "check-in")
            if not is_check_in:
                span = replace(then.next_span, first=day, last=day, begins=day, counted_from=day)
            step = self.step(id, "follow_up", span, to=self.recipient("recruiter"), letter=None)
            yield replace(step, state="done", on=day, by=day, skipped=(), as_good=())

    def before_each_message(self) -> Iterator[_Planner]:
        """The plan as it was on the day of each follow-up sent, before it was: a done step keeps its reason."""
        kept = False
        for place, event in enumerate(self.facts.events):
            if event.what == "follow_up":
                earlier = self.facts.events[:place]
                known = replace(self.facts, today=event.date, events=earlier)
                then = _Planner(known, self.rulebook, self.closed_by_country, clock_before(self.clock, earlier), kept)
                kept = kept or then.is_kept_by(event.date)
                yield then

    @property
    def next_span(self) -> Span:
        previous = max(self.messages_sent, default=None)
        return self.spans.next_after(previous, is_first=not self.sent_this_round)

    def next_follow_ups(self) -> Iterator[Step]:
        """The messages that may still be sent, each counted from the one before it, whatever that was about."""
        urgent = [step.on for step in self.urgent() if step.is_open]
        previous = max([*self.messages_sent, *urgent], default=None)
        numbers = range(len(self.sent) + 1, self.rulebook.number("follow-ups-in-all") + 1)
        in_round = len(self.sent_this_round)
        if (agreed := self.open_check_in) and numbers:
            step = self.check_in(agreed)
            if step.on not in urgent:  # else it goes into the message of that day
                yield step
                previous, numbers, in_round = max(step.on, previous or step.on), numbers[1:], in_round + 1
        if self.facts.is_yes("no_contact") or self.clock.silence_means_no:
            return
        for number in numbers[: max(0, self.pace - in_round)]:
            in_round += 1
            step = self.follow_up(number, in_round, previous)
            yield step
            if in_round > 1 and step.state == "late":
                return  # it moves nothing any more
            previous = step.on

    @property
    def pace(self) -> int:
        return self.rulebook.part("pace", self.facts.pace)

    @property
    def open_check_in(self) -> CheckIn | None:
        """An agreed check-in stands until it was made, a message of its day took it along, or a later word from them
        overtook it."""
        agreed = self.facts.check_in
        if agreed is None or self.has_kept_check_in or self.clock.overtakes(agreed.date):
            return None
        day = self.closed.on_or_after(agreed.date)
        return None if any(sent >= day for sent in self.messages_sent) else agreed

    @property
    def has_kept_check_in(self) -> bool:
        """Each plan that was made before knows it of those before it."""
        if self._kept is None:
            self._kept = any(then.is_kept_by(then.today) for then in self.before_each_message())
        return self._kept

    def is_kept_by(self, day: date) -> bool:
        """Whether a message of that day is the agreed check-in."""
        return self.open_check_in is not None and day >= self.open_check_in.date

    def check_in(self, agreed: CheckIn) -> Step:
        span = self.spans.check_in(agreed)
        return self.step(
            "check-in", "follow_up", span, to=self.recipient("recruiter"), letter=self.letter("check-in-agreed")
        )

    def follow_up(self, number: int, in_round: int, previous: date | None) -> Step:
        return self.step(
            f"follow-up-{number}",
            "follow_up",
            self.spans.next_after(previous, is_first=in_round == 1),
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
        day = max([self.clock.start + days(wait), *self.after_their_date(promise), *self.after_message(steps)])
        return self.spans.after_quiet_days(day)

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

    def as_a_choice(self, step: Step, close_from: date) -> Step:
        """A further follow-up is one once an earlier one had its time; not sent in its days, it falls away then."""
        if step.kind != "follow_up" or step.because.rule == "check-in" or not step.is_open:
            return step
        is_further, may_stop = bool(self.sent_this_round), self.today >= close_from
        if is_further and may_stop and step.state == "late":
            return replace(step, state="off")
        return replace(step, optional=is_further and (may_stop or step.state == "late"))

    def close(self, close_from: date, steps: list[Step]) -> Step:
        """Behind the last message that the plan still shows; one that was not sent in its days moves nothing."""
        rule = "close-slow" if self.facts.is_yes("slow") else "close"
        if self.clock.silence_means_no:
            rule = "silence-means-no"
        elif self.facts.is_yes("no_contact"):
            rule = "no-contact"
        shown = [step.on for step in steps if step.kind == "follow_up" and step.is_open]
        late = [step.on for step in steps if step.optional and step.state == "late"]
        wait = days(self.rulebook.number("close-after-follow-up"))
        day = self.spans.after_quiet_days(max([close_from, *(on + wait for on in shown if on not in late)]))
        day = max(day, self.today)
        span = Span(close_from, day, day, day, rule)
        return self.step("close", "close", span, to=None, letter=None, any_day=True)

    # Parts of every step

    def step(self, id: str, kind: str, span: Span, to: str | None, letter: str | None, any_day=False) -> Step:
        """A step on the day its span advises, never before today, never on a closed day unless any will do."""
        since, last = max(span.begins, self.today), span.last
        on = since
        if not any_day:
            last = max(last, self.closed.on_or_after(span.first))
            on = self.spans.best(since, replace(span, last=last))
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
            as_good=() if any_day else tuple(self.spans.good(since, last)),
            country=self.facts.country,
        )

    def on_day(self, step: Step, day: date) -> Step:
        return replace(step, on=day, state=self.state(day, step.by))

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
            is_offer = self.is_answered and self.settled is not None and self.settled.what == "offer"
            return ["keep_applying", *(["answer_the_employer"] if is_offer else [])]
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
