"""The days on which a follow-up may go, by each rule, and by all of them at once; and which of them is the best."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from calculator.dates import ONE_DAY, ClosedDays, days
from calculator.plan.facts import CheckIn, Facts
from calculator.plan.lastword import Clock
from calculator.plan.steps import Span
from calculator.rules import Rulebook


@dataclass(frozen=True)
class Spans:
    """`facts` are here for the rules of waiting that a fact changes."""

    rulebook: Rulebook
    closed: ClosedDays
    clock: Clock
    facts: Facts

    def next_after(self, previous: date | None, is_first: bool) -> Span:
        """The span of the next follow-up.

        `previous` is the day of the last message to them, whatever it was about; `is_first`: they were not asked
        since their last word.
        """
        span = self.promised() or self.unpromised()
        if self.clock.promise_is_older:
            span = self._later(span, self.unpromised())
        if previous is None:
            return span
        if is_first:
            return self._held_back(span, previous)
        spaced = self.spaced(previous)
        return self._later(spaced, span) if self.clock.promise_binds(spaced.first) else spaced

    def check_in(self, agreed: CheckIn) -> Span:
        day = self.closed.on_or_after(agreed.date)
        return Span(agreed.date, day, day, agreed.date, "check-in")

    def know_by(self, day: date) -> date:
        """The last day on which to ask whether they can tell by `day`."""
        for _ in range(self.rulebook.number("know-by")):
            day = self.closed.on_or_before(day - ONE_DAY)
        return day

    def in_time_for(self, know_by: date, span: Span, previous: date | None) -> Span:
        """The same question, early enough to know by then; as it was where that cannot be, or is so anyway.

        Never earlier than their promise allows, nor too soon after the message before it.
        """
        last = self.know_by(know_by)
        if self.best(max(span.begins, self.facts.today), span) <= last:
            return replace(span, last=min(span.last, last))
        first = self.clock.start + ONE_DAY
        if self.clock.promise and (end := self.clock.promise.latest or self.clock.promise.earliest):
            first = max(first, end + ONE_DAY)
        if previous:
            first = max(first, previous + days(self.after_any_message))
        if not self.closed.working_days(max(first, self.facts.today), last):
            return span
        return Span(first, last, last, first, "know-by", prefers_later=True)

    def promised(self) -> Span | None:
        promise = self.clock.promise
        if promise and self.clock.is_on_hold:
            return self.after_floor(promise.latest or promise.earliest or self.clock.start)
        if promise and promise.latest:
            return self.after_promise(promise.latest)
        return self.after_floor(promise.earliest) if promise and promise.earliest else None

    def after_promise(self, latest: date) -> Span:
        first, last, later = self._counted("after-promise", self.rulebook.span("after-promise"), latest)
        return Span(first, last, first, latest + ONE_DAY, "after-promise", prefers_later=later)

    def after_floor(self, earliest: date) -> Span:
        """They only said when not to expect news, so the week that custom asks for still holds."""
        first, last = (earliest + days(count) for count in self.rulebook.span("after-floor"))
        week = first if self.clock.is_on_hold else self.unpromised().first
        return Span(first, last, max(first, week), first, "after-floor")

    def unpromised(self) -> Span:
        if self.clock.is_on_hold:
            first, last = (self.clock.start + days(count) for count in self.rulebook.span("on-hold"))
            return Span(first, last, first, first, "on-hold")
        if self.is_quick:
            first, last = (self.clock.start + days(count) for count in self.rulebook.span("first-follow-up-quick"))
            return Span(first, last, first, first, "first-follow-up-quick")
        first, last, later = self._counted("first-follow-up", self.rulebook.span("first-follow-up"), self.clock.start)
        return Span(first, last, first, first, "first-follow-up", prefers_later=later)

    def spaced(self, previous: date) -> Span:
        if self.is_quick:
            first, last = (previous + days(count) for count in self.rulebook.span("between-follow-ups-quick"))
            return Span(first, last, first, first, "between-follow-ups-quick")
        first, last, later = self._counted("between-follow-ups", self.rulebook.span("between-follow-ups"), previous)
        return Span(first, last, first, first, "between-follow-ups", prefers_later=later)

    def _counted(self, rule_id: str, counts: tuple[int, int], since: date) -> tuple[date, date, bool]:
        """The first and the last day of a rule, in its unit, and whether of two alike the later is better."""
        rule = self.rulebook.rules[rule_id]
        if rule.unit == "working days":
            first, last = (self.closed.working_day_after(since, count) for count in counts)
        else:
            first, last = (since + days(count) for count in counts)
        return first, last, rule.prefers_later

    @property
    def is_quick(self) -> bool:
        return self.facts.is_yes("quick")

    @property
    def after_any_message(self) -> int:
        return self.rulebook.number("after-any-message-quick" if self.is_quick else "after-any-message")

    @property
    def after_follow_up(self) -> int:
        return self.rulebook.number("close-after-follow-up-quick" if self.is_quick else "close-after-follow-up")

    def _held_back(self, span: Span, previous: date) -> Span:
        """Not too soon after a message that was about something else, or that was sent before they last spoke."""
        return _not_before(previous + days(self.after_any_message), span)

    def _later(self, span: Span, other: Span) -> Span:
        """Both rules at once: the later one leads, lower bounds hold, and upper bounds yield to them."""
        led_by = other if self._ideal(other) > self._ideal(span) else span
        both = _not_before(max(span.first, other.first), led_by)
        return replace(both, begins=max(span.begins, other.begins))

    # Which day of a span

    def _ideal(self, span: Span) -> date:
        return self.best(span.begins, span)

    def best(self, since: date, span: Span) -> date:
        """The day we advise, from `since` on; past the span, or where it has no working day, the first one after."""
        alike = self.good(since, span.last)
        if not alike:
            return self.closed.on_or_after(max(since, span.last + ONE_DAY))
        return alike[-1] if span.prefers_later or self._rank(alike[-1]) else alike[0]

    def good(self, first: date, last: date) -> list[date]:
        """The working days that are as good as any other of them."""
        working = self.closed.working_days(first, last)
        least = min(map(self._rank, working), default=0)
        return [day for day in working if self._rank(day) == least]

    def _rank(self, day: date) -> int:
        """0 for an ordinary day; then an eve, then a bridge day, and a quiet day last, one that is neither first."""
        eve, bridge = self.closed.is_eve_of_holiday(day), self.closed.is_bridge(day)
        if self.is_quiet(day):
            return 4 if eve or bridge else 3
        return 2 if bridge else int(eve)

    def is_quiet(self, day: date) -> bool:
        return self.closed.is_quiet(day, self.rulebook.span("quiet-days"))

    def after_quiet_days(self, day: date) -> date:
        while self.is_quiet(day):
            day += ONE_DAY
        return day


def _not_before(day: date, span: Span) -> Span:
    """Lower bounds hold, and the upper one yields to them. Days before them are not skipped but too early."""
    if day <= span.first:
        return span
    return replace(span, first=day, last=max(day, span.last), begins=max(day, span.begins), counted_from=day)
