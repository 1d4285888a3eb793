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
from calculator.plan import headline, questions
from calculator.plan.facts import CheckIn, Event, Facts, Window
from calculator.plan.headline import STATUSES, Standing
from calculator.plan.lastword import Clock, after_last, clock_before, clock_of, settled_by
from calculator.plan.questions import Question
from calculator.plan.spans import Spans
from calculator.plan.steps import KINDS, RECIPIENTS, Because, Span, Step
from calculator.problem import Problem
from calculator.promise import Reading
from calculator.rules import CallsFor, Rulebook

# Every letter that a step may lead to, and the one in its place through an agency. What somebody owes them for an event
# has its letter there.
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
    "check-in-know-by": "check-in-know-by",
    "check-in-on-hold": "check-in-on-hold",
    "offer-in-writing": "offer-in-writing",
    "ask-for-time": "ask-for-time",
}


# What the person tells of a message to the employer, whatever it was about.
MESSAGES = {kind.done_by for kind in KINDS.values() if kind.is_message and kind.done_by != "thank_you"}


@dataclass(frozen=True)
class Plan:
    """`closed` are the closed days of the facts' country and region, without those the person told of.

    `doubts` are what to look at again, each with its field: they refuse nothing.
    """

    clock: Clock
    closed: ClosedDays
    status: str
    headline: str
    day: int
    steps: tuple[Step, ...]
    close_from: date | None
    advice: tuple[str, ...]
    question: Question | None = None
    doubts: tuple[Problem, ...] = ()

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
            "question": self.question and self.question.as_json(),
            "horizon": self.horizon and self.horizon.isoformat(),
            "doubts": [doubt.as_json() for doubt in self.doubts],
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
        self.question = questions.first_open(facts, clock, self.settled, rulebook.fields)

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
        standing = Standing(self.facts, self.rulebook, self.clock, status, tuple(steps), advice, self.question)
        return Plan(
            clock=self.clock,
            closed=self.closed_by_country,
            status=status,
            headline=headline.of(standing),
            day=standing.day,
            steps=standing.steps,
            close_from=close_from,
            advice=advice,
            question=self.question,
        )

    # What holds

    def dates_of(self, what: str) -> list[date]:
        return [event.date for event in self.facts.events if event.what == what]

    @property
    def is_through_agency(self) -> bool:
        return self.facts.via == "agency"

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
        if self.question and self.question.stops_all:
            return "question"
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
        if "thank_you" not in self.whats and self.today <= self.last_day_of_thanks:
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
        answers = list(self.owed())
        yield from answers
        yield from self.other_offer(self.today in self.messages_sent or any(step.is_open for step in answers))
        yield from self.ask_for_time()

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
        """Through an agency it is a call to it, on the day itself."""
        day = self.facts.interview
        if self.is_through_agency:
            return Span.of_one_day(day, "agency-call")
        return Span(day, self.last_day_of_thanks, day, day, "thank-you")

    @property
    def last_day_of_thanks(self) -> date:
        return self.facts.interview + days(self.rulebook.number("thank-you"))

    def thank_you(self) -> Step:
        step = self.step(
            "thank-you",
            "thank_you",
            self.thank_you_span,
            to=self.recipient("interviewer"),
            letter=self.thank_you_letter(),
            any_day=True,
        )
        written = step.channel if step.channel != "phone" else "email"
        channel = "phone" if self.is_through_agency else written
        step = replace(step, channel=channel, optional=not (self.is_through_agency or self.thank_you_is_custom))
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

    def owed(self) -> Iterator[Step]:
        """They want something from the person, or said what calls for a word: that comes before everything else."""
        steps = {}
        for place, event in enumerate(self.facts.events):
            if owed := event.calls_for:
                steps[owed[1].step] = self.owed_for(event, *owed, self.facts.events[place + 1 :])
        yield from steps.values()

    def owed_for(self, event: Event, rule: str, owed: CallsFor, later: tuple[Event, ...]) -> Step:
        """Done with the message that answers; off once they spoke again before it."""
        last = event.date + days(self.rulebook.number("answer-the-employer"))
        span = replace(Span(event.date, last, event.date, event.date, "answer-the-employer"), rule=rule)
        step = self.step(owed.step, "answer", span, to=self.recipient("recruiter"), letter=owed.letter, any_day=True)
        for one in later:
            if one.what in ("answered", "follow_up"):
                return replace(step, state="done", on=one.date)
            if one.kind.restarts or one.kind.ends:
                return replace(step, state="off")
        return step

    def ask_for_time(self) -> Iterator[Step]:
        """Of the one who made the other offer, until that has to be answered."""
        if not self.offer_is_open or self.dates_of("told_other_offer"):
            return
        span = Span(self.today, self.facts.answer_by or self.today, self.today, self.today, "ask-for-time")
        letter = self.letter("ask-for-time")
        step = self.step("ask-for-time", "ask_for_time", span, to=None, letter=letter, any_day=True)
        yield replace(step, channel="phone" if self.time_is_short else "email")

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
        return self.span_after(max(self.messages_sent, default=None), is_first=not self.sent_this_round)

    def span_after(self, previous: date | None, is_first: bool) -> Span:
        span, know_by = self.spans.next_after(previous, is_first), self.day_to_know_by
        return self.spans.in_time_for(know_by, span, previous) if is_first and know_by else span

    @property
    def day_to_know_by(self) -> date | None:
        """While it lies ahead, and they have not put the job on hold."""
        day = self.facts.know_by
        return day if day and day > self.today and not self.clock.is_on_hold else None

    def next_follow_ups(self) -> Iterator[Step]:
        """The messages that may still be sent, each counted from the one before it, whatever that was about."""
        if self.question and self.question.what == "promised":
            return
        urgent = [step.on for step in self.urgent() if step.is_open]
        previous = max([*self.messages_sent, *urgent], default=None)
        numbers = range(len(self.sent) + 1, self.rulebook.number("follow-ups-in-all") + 1)
        in_round = len(self.sent_this_round)
        if (agreed := self.open_check_in) and numbers:
            step = self.check_in(agreed)
            if step.on not in urgent:  # else it goes into the message of that day
                yield step
                previous, numbers, in_round = max(step.on, previous or step.on), numbers[1:], in_round + 1
        if self.facts.is_yes("no_contact") or self.silence_has_a_day:
            return
        for number in numbers[: max(0, self.pace - in_round)]:
            in_round += 1
            step = self.follow_up(number, in_round, previous)
            yield step
            if (in_round > 1 or self.next_is_further) and step.state == "late":
                return  # it moves nothing any more
            previous = step.on

    @property
    def silence_has_a_day(self) -> bool:
        """Then there is nothing to ask: their silence after it is the answer."""
        return self.clock.silence_means_no and bool(self.clock.promise and self.clock.promise.latest)

    @property
    def pace(self) -> int:
        """One message where silence means no, or where the job is on hold."""
        if self.clock.silence_means_no or self.clock.is_on_hold:
            return self.rulebook.part("pace", "light")
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
        span, letter = self.span_after(previous, is_first=in_round == 1), self.follow_up_letter(in_round)
        step = self.step(f"follow-up-{number}", "follow_up", span, to=self.recipient("recruiter"), letter=letter)
        know_by = self.day_to_know_by
        if in_round == 1 and know_by and step.on <= self.spans.know_by(know_by):
            return replace(step, letter=self.letter("check-in-know-by"))
        return step

    def follow_up_letter(self, in_round: int) -> str:
        if self.clock.is_on_hold:
            return self.letter("check-in-on-hold")
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
            over = self.closed.working_day_after(promise.latest, self.rulebook.number("silence-means-no"))
            return max([over, *self.after_message(steps)])  # an agreed check-in is kept all the same
        wait = self.wait_to_close
        day = max([self.clock.start + days(wait), *self.after_their_date(promise), *self.after_message(steps)])
        return self.spans.after_quiet_days(day)

    @property
    def wait_to_close(self) -> int:
        if self.waits_are_long:
            return self.rulebook.number("close-slow")
        return self.rulebook.number("close-quick" if self.spans.is_quick else "close")

    @property
    def waits_are_long(self) -> bool:
        """As told by hand, else as heard; and while the job is on hold."""
        by_hand = self.facts.told("slow")
        heard = self.clock.heard("slow") is not None and not self.spans.is_quick
        return (heard if by_hand is None else by_hand) or self.clock.is_on_hold

    def after_their_date(self, promise: Window) -> Iterator[date]:
        end = promise.latest or promise.earliest
        if end:
            yield end + days(
                self.rulebook.number("no-contact" if self.facts.is_yes("no_contact") else "close-after-promise")
            )

    def after_message(self, steps: list[Step]) -> Iterator[date]:
        """The last message needs its time; while none was sent, the next one does."""
        asks = (step for step in steps if step.kind == "follow_up" and step.is_open)
        ahead = [step.on for step in asks if not (self.next_is_further and step.state == "late")]
        for day in self.sent_this_round[-1:] or ahead[:1]:
            yield day + days(self.spans.after_follow_up)

    @property
    def next_is_further(self) -> bool:
        """Whether they were asked already: since their last word, or before two of them that said nothing."""
        return bool(self.sent_this_round) or (bool(self.sent) and self.clock.said_nothing_twice)

    def as_a_choice(self, step: Step, close_from: date) -> Step:
        """A further follow-up is one once an earlier one had its time; not sent in its days, it falls away then."""
        if step.kind != "follow_up" or step.because.rule == "check-in" or not step.is_open:
            return step
        is_further = self.next_is_further
        may_stop = self.today >= close_from or self.clock.said_nothing_twice
        if is_further and self.today >= close_from and step.state == "late":
            return replace(step, state="off")
        return replace(step, optional=is_further and (may_stop or step.state == "late"))

    def close(self, close_from: date, steps: list[Step]) -> Step:
        """Behind the last message that the plan still shows; one that was not sent in its days moves nothing."""
        rule = "close-slow" if self.waits_are_long else "close-quick" if self.spans.is_quick else "close"
        if self.clock.silence_means_no:
            rule = "silence-means-no"
        elif self.facts.is_yes("no_contact"):
            rule = "no-contact"
        shown = [step.on for step in steps if step.kind == "follow_up" and step.is_open]
        late = [step.on for step in steps if step.optional and step.state == "late"]
        wait = days(self.spans.after_follow_up)
        day = self.spans.after_quiet_days(max([close_from, *(on + wait for on in shown if on not in late)]))
        urgent = [step.on for step in steps if KINDS[step.kind].others_wait and step.is_open and step.to]
        day = max([day, self.today, *urgent])
        span = Span(close_from, day, day, day, rule)
        return self.step("close", "close", span, to=None, letter=None, any_day=True)

    # Parts of every step

    def step(self, id: str, kind: str, span: Span, to: str | None, letter: str | None, any_day=False) -> Step:
        """A step on the day its span advises, never before today, never on a closed day unless any will do."""
        since, last = max(span.begins, self.today), span.last
        on = since
        if not any_day:
            last = max(last, self.closed.on_or_after(max(span.first, span.begins)))
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
        if self.is_through_agency:
            return "agency"
        if self.facts.contact:
            return self.facts.contact
        heard = self.clock.heard("contact")
        if otherwise == "recruiter" and heard and heard.value in RECIPIENTS and heard.value != "agency":
            return str(heard.value)
        return "hr" if otherwise == "recruiter" and self.facts.stage == "hr" else otherwise

    @property
    def channel(self) -> str:
        """The one agreed, else the one set, else the one they named for asking, else the one they last used, else
        e-mail; where they decide within days by phone."""
        named = self.clock.heard("channel")
        to_ask = str(named.value) if named and named.for_ == "you" else None
        used = [event.channel for event in self.facts.events if event.channel and event.kind.by == "employer"]
        agreed = self.facts.check_in and self.facts.check_in.channel
        usual = "phone" if self.spans.is_quick else "email"
        return agreed or self.facts.channel or to_ask or (used[-1] if used else usual)

    # Advice

    def advice(self, steps: list[Step], status: str) -> list[str]:
        """The codes that hold; whoever has their answer needs but the first."""
        if STATUSES[status].is_over:
            is_offer = self.is_answered and self.settled is not None and self.settled.what == "offer"
            return ["keep_applying", *(["answer_the_employer"] if is_offer else [])]
        return [code for code in self.rulebook.advice if ADVICE[code](self, steps, status)]

    @property
    def words_say_nothing(self) -> bool:
        """They were read, and hold no time and nothing that stops or changes the plan."""
        reading = self.clock.reading
        if reading is None or reading.kind != "none" or not reading.understood:
            return False
        return {tell.what for tell in reading.tells} <= {"contact", "channel", "slow"}

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
        plan.words_say_nothing and not (plan.clock.promise or plan.has_news_not_firm)
    ),
    "hr_last": lambda plan, steps, status: plan.facts.stage == "hr",
    "enough_asked": lambda plan, steps, status: bool(plan.sent) and not _is_open("follow_up", steps),
    "move_on": lambda plan, steps, status: (
        plan.promises_are_broken() or plan.clock.said_nothing_twice or status == "may_close"
    ),
    "legal_duty": lambda plan, steps, status: plan.may_be_in_region_of_duty and plan.duty_applies,
}


def _is_open(kind: str, steps: list[Step]) -> bool:
    return any(step.kind == kind and step.is_open for step in steps)


def _order(step: Step) -> tuple:
    """By day; what they asked for comes first, and asking in the interview before thanking for it."""
    return (not (step.kind == "answer" and step.is_open), step.on, step.kind != "ask")
