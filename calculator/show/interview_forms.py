"""The forms of "My interviews": add one, tell what happened, change its names. Their controls carry no ids,
because several may stand on one page."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import htpy as h

from calculator.interviews.agenda import Case
from calculator.rules import Rulebook
from calculator.show.controls import channels

NAMES = ("company", "job", "agency", "recruiter", "manager", "interviewers", "your_name")


@dataclass(frozen=True)
class Places:
    """The names of the countries, by code, and the code of the one that is likely, or ""."""

    names: Mapping[str, str]
    likely: str


def event_form(case: Case, today: date, book: Rulebook) -> h.Element:
    return h.form(".hb-row", data_form="event", autocomplete="off")[
        _hidden("id", case.interview.id),
        _labelled(
            "What happened?",
            h.select(name="happened", required=True)[h.option(value="", selected=True)["Choose"], _happened(book)],
        ),
        _labelled("On which day?", h.input(type="date", name="date", value=today.isoformat(), required=True)),
        _labelled(
            "How?",
            h.select(name="channel")[
                h.option(value="")["Not said"], (h.option(value=key)[words] for key, words in channels().items())
            ],
        ),
        _labelled("What did they say about when?", h.input(type="text", name="said")),
        h.button(".hb-button", type="submit")["Note it"],
    ]


def _happened(book: Rulebook) -> Iterator[h.Element]:
    """What can be told in one line; the rest of an event is told in the calculator."""
    for kind in book.events.values():
        for words, values in kind.one_line.items():
            yield h.option(value=json.dumps({"what": kind.id, **values}))[words]


def names_form(case: Case, book: Rulebook) -> h.Element:
    return h.form(".hb-names", data_form="names", autocomplete="off")[
        _hidden("id", case.interview.id),
        _labelled(
            book.fields["interview"].label,
            h.input(type="date", name="interview", value=str(case.interview.facts.get("interview", "")) or None),
        ),
        _names({name: case.field(name) for name in NAMES}, case.interviewers, case.interview.note, book),
        h.button(".hb-button", type="submit")["Keep these"],
    ]


def add_form(cases: Sequence[Case], book: Rulebook, places: Places) -> h.Element:
    return h.details("#add.hb-fold")[
        h.summary["Add an interview"],
        h.form(".hb-keep", data_form="add", autocomplete="off")[
            _labelled(book.fields["interview"].label, h.input(type="date", name="interview", required=True)),
            _labelled(book.fields["said"].label, h.input(type="text", name="said")),
            _labelled(book.fields["country"].label, _countries(places)) if places.names else None,
            _names(_known(cases), [], "", book),
            h.div(".hb-chips")[h.button(".hb-button", type="submit")["Keep it in this browser"]],
            h.p(".hb-quiet")["Only this browser gets it, and only when you press the button."],
        ],
    ]


def _countries(places: Places) -> h.Element:
    by_name = sorted(places.names.items(), key=lambda item: item[1])
    return h.select(name="country")[
        h.option(value="", selected=not places.likely)["No country: weekends only"],
        (h.option(value=code, selected=code == places.likely)[name] for code, name in by_name),
    ]


def _known(cases: Sequence[Case]) -> Mapping[str, str]:
    """The person's own name is the same everywhere."""
    return {"your_name": next((name for case in cases if (name := case.field("your_name"))), "")}


def _names(values: Mapping[str, str], interviewers: Sequence[str], note: str, book: Rulebook) -> h.Element:
    return h.div(".hb-names__fields")[
        (
            _people(interviewers, book)
            if name == "interviewers"
            else _labelled(book.fields[name].label, h.input(type="text", name=name, value=values.get(name) or None))
            for name in NAMES
        ),
        _labelled("A note for yourself", h.textarea(name="note", rows="2")[note]),
    ]


def _people(names: Sequence[str], book: Rulebook) -> h.Element:
    return _labelled(
        [book.fields["interviewers"].label, h.span(".hb-hint")[" One name a line."]],
        h.textarea(name="interviewers", rows="2")["\n".join(names)],
    )


def _hidden(name: str, value: str) -> h.VoidElement:
    return h.input(type="hidden", name=name, value=value)


def _labelled(label: h.Node, control: h.BaseElement) -> h.Element:
    return h.label(".hb-row__control")[h.span[label], control]
