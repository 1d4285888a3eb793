"""The days on which a follow-up may go, by each rule, and by all of them at once."""

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

    def next_after(self, previous: date | None) -> Span:
        """The span of the next follow-up; `previous` is the day of the one before it since their last word."""
        span = self.promised() or self.unpromised()
        if self.clock.promise_is_older:
            span = _later(span, self.unpromised())
        return _later(self.spaced(previous), span) if previous else span

    def check_in(self, agreed: CheckIn) -> Span:
        day = self.closed.on_or_after(agreed.date)
        return Span(agreed.date, day, day, agreed.date, "check-in")

    def promised(self) -> Span | None:
        promise = self.clock.promise
        if promise and promise.latest:
            return self.after_promise(promise.latest)
        return self.after_floor(promise.earliest) if promise and promise.earliest else None

    def after_promise(self, latest: date) -> Span:
        first, last = (self.closed.working_day_after(latest, count) for count in self.rulebook.span("after-promise"))
        advised = first if self.closed.is_eve_of_holiday(last) else last
        return Span(first, last, advised, latest + ONE_DAY, "after-promise")

    def after_floor(self, earliest: date) -> Span:
        """They only said when not to expect news, so the week that custom asks for still holds."""
        first, last = (earliest + days(count) for count in self.rulebook.span("after-floor"))
        week = self.clock.start + days(self.rulebook.span("first-follow-up")[0])
        return Span(first, last, max(first, week), first, "after-floor")

    def unpromised(self) -> Span:
        first, last = (self.clock.start + days(count) for count in self.rulebook.span("first-follow-up"))
        return Span(first, last, self.after_telling(first, last), first, "first-follow-up")

    def after_telling(self, first: date, last: date) -> date:
        """Whoever has just told them of another offer leaves that message the span's time to be answered."""
        told = self.clock.dates_since("told_other_offer")
        quiet = self.spaced(told[-1]).first if told else first
        return max(first, min(quiet, self.closed.on_or_before(last)))

    def spaced(self, previous: date) -> Span:
        first, last = (previous + days(count) for count in self.rulebook.span("between-follow-ups"))
        return Span(first, last, first, first, "between-follow-ups")


def _later(span: Span, other: Span) -> Span:
    """Both rules at once: the later one leads, lower bounds hold, and upper bounds yield to them."""
    led_by = other if other.advised > span.advised else span
    first = max(span.first, other.first)
    return replace(led_by, first=first, last=max(first, led_by.last))
