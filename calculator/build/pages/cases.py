"""The worked examples of `tests/cases/`, printed into the guides: the facts in words, then what the plan says.

They are the very cases that the tests hold the plan to, and the plan is made by the functions that the calculator
calls, so an example in a guide cannot be out of date. How a case is written: tests/test_cases.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import htpy as h

from calculator.build.examples.worked import as_json, by_name, closed_days
from calculator.build.pages import blocks
from calculator.build.runtime import holiday_files
from calculator.dates import ClosedDays, in_full
from calculator.plan import facts, planner
from calculator.plan.steps import CHANNELS
from calculator.rules import Rulebook
from calculator.show.steps import in_brief


def example(name: str, book: Rulebook) -> h.Element:
    """Raises KeyError for a name that no case has."""
    case = by_name()[name]
    closed = closed_days(case.get("closed_days", {}))
    countries = holiday_files.index()["countries"]
    places = {code: country["regions"] for code, country in countries.items()}
    known = facts.read(as_json(case["facts"]), places, case["facts"]["today"], book)
    made = planner.make(known, book, closed)
    told = [*_told(case["facts"], known, book, countries), *_holidays(closed, known.country)]
    return h.section(".hb-case", aria_label=f"A worked example: {name}", data_search_exclude=True)[
        h.p(".hb-case__name")[h.span(".hb-quiet")["A worked example"], h.br, name],
        h.dl[(h.div[h.dt[label], h.dd[words]] for label, words in told)],
        h.p(".hb-case__says")[h.span(".hb-quiet")["The calculator says"], h.br, made.headline],
        in_brief(known, made),
    ]


Told = Iterator[tuple[str, str]]


def _told(given: Mapping, known: facts.Facts, book: Rulebook, countries: Mapping) -> Told:
    """What the person told, each fact by its label in the form."""
    fields = book.fields
    chosen = [fields[name] for name in facts.names(fields) if name in given]
    yield "Interview", in_full(known.interview, known.country)
    yield "Today, in this example", in_full(known.today, known.country)
    if known.said:
        yield fields["said"].label, f"“{known.said}”"
    if known.promised is not None:
        ends = known.promised.earliest, known.promised.latest
        window = blocks.window_in_words(*ends, known.interview, known.country)
        yield fields["promised"].label, window or "none"
    if known.check_in:
        way = f", {CHANNELS[known.check_in.channel]}" if known.check_in.channel else ""
        yield fields["check_in"].label, f"{in_full(known.check_in.date, known.country)}{way}"
    if known.country:
        country = countries[known.country]
        region = [country["regions"][known.region]] if known.region else []
        yield fields["country"].label, ", ".join([country["name"], *region])
    yield from ((field.label, field.choices[given[field.id]]) for field in chosen if field.kind == "choice")
    yield from ((field.label, "yes") for field in chosen if field.kind == "yes" and known.is_yes(field.id))
    if known.answer_by:
        yield "Another offer must be answered by", in_full(known.answer_by, known.country)
    yield from ((event.kind.told, _event(event, known.country)) for event in known.events)


def _event(event: facts.Event, country: str | None) -> str:
    said = f", and said “{event.said}”" if event.said else ""
    return f"on {in_full(event.date, country)}{said}"


def _holidays(closed: ClosedDays, country: str | None) -> Told:
    for day, name in sorted(closed.holidays.items()):
        yield "A public holiday", f"{in_full(day, country)} ({name})"
