"""What a careful adviser would ask about before trusting a date: a year that may be a slip, a region that matters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from calculator.dates import days, from_iso, in_full, without_year
from calculator.plan.facts import Facts
from calculator.plan.planner import Plan
from calculator.problem import Problem

HALF_A_YEAR = days(183)


def of(facts: Facts, plan: Plan, country: Mapping | None) -> tuple[Problem, ...]:
    """`country` is the JSON object of the facts' country that `countries.holidays` makes."""
    return (*_years(facts), *_region(facts, plan, country))


def _years(facts: Facts) -> Iterator[Problem]:
    """Asked about, never refused: some waits are that long."""
    for field, day in _told_days(facts):
        if abs(day - facts.today) > HALF_A_YEAR:
            far = "ahead" if day > facts.today else "ago"
            written = in_full(day, facts.country)
            yield Problem(field, f"{written} is more than half a year {far}. Is the year right?")


def _told_days(facts: Facts) -> Iterator[tuple[str, date]]:
    yield "interview", facts.interview
    given = {
        "promised.latest": facts.promised and facts.promised.latest,
        "promised.earliest": facts.promised and facts.promised.earliest,
        "check_in.date": facts.check_in and facts.check_in.date,
        "other_offer.answer_by": facts.answer_by,
        "know_by": facts.know_by,
    }
    yield from ((field, day) for field, day in given.items() if day)
    # A thing told without its year lies as far off as the interview does.
    yield from (
        (f"events[{event.number}].date", event.date)
        for event in facts.events
        if abs(facts.interview - facts.today) <= HALF_A_YEAR
    )


def _region(facts: Facts, plan: Plan, country: Mapping | None) -> Iterator[Problem]:
    """Where regions differ on a working day between now and the end of the plan."""
    if country is None or facts.region or plan.is_over:
        return
    last = max([facts.today, *(step.on for step in plan.steps if step.is_open), plan.close_from or facts.today])
    differing = [day for day in _differing(country) if facts.today <= day <= last and plan.closed.is_usual(day)]
    if differing:
        when = without_year(min(differing), facts.country)
        yield Problem("region", f"On {when} some regions have a public holiday and others work. Which one is yours?")


def _differing(country: Mapping) -> set[date]:
    """The days on which some region is closed and another is not: one may keep the country's day by another name."""
    regions = country["regions"].values()
    added = {day for region in regions for day in region["holidays"]} - country["holidays"].keys()
    left_out = {day for region in regions for day in region["without"]}
    return set(map(from_iso, added | left_out))
