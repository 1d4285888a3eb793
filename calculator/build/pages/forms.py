"""The calculator as it is printed when the site is built, before Python is there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import htpy as h

from calculator.build.pages.since import row_control, row_template, row_templates, since
from calculator.build.pages.states import answer, shell, slot
from calculator.build.pages.timetable import timetable
from calculator.fields import Field
from calculator.rules import Rulebook
from calculator.show.controls import NO_DATE, button, control_of, date_input, no_date_box

EXAMPLES = ("by Friday", "5-7 business days", "a couple of weeks")

# What has a place of its own. Every other fact is asked for under "More about your case".
PLACED = ("interview", "today", "said", "promised", "country", "region", "events")

# What can be used as it stands while Python is not there: its name, and its id in the page.
GENERAL = ("the general timetable", "timetable")


def plan_tool(book: Rulebook, index: Mapping) -> h.Element:
    """The form, and beside it the general timetable, whose place the answer takes.

    `index` is the index of countries that `build.runtime.holiday_files` bakes.
    """
    fields = book.fields
    return shell(
        "plan",
        [_folded(), _interview(fields), _said(fields), _contacted(), _more(fields), _holidays(fields, index)],
        submit="Show my dates",
        doing="Working out your dates",
        meanwhile=GENERAL,
        result=answer("plan", "Your dates", timetable(book), slot("today"), slot("steps"), since(book), slot("rest")),
        rows=[row_templates(book), row_template("closed", "closed", _closed_row())],
    )


def sheet_tool(book: Rulebook, index: Mapping) -> h.Element:
    """What an adviser fills in for a client, and beside it the place of the one page that comes of it."""
    fields = book.fields
    blanks = [control_of(fields[blank]) for blank in ("your_name", "company", "job")]
    return shell(
        "sheet",
        [
            _interview(fields),
            _said(fields),
            h.div(".hb-question")[control_of(fields["service"])],
            h.details(".hb-fold")[h.summary["Fill in the letter, too"], blanks],
            _holidays(fields, index),
        ],
        submit="Show the sheet",
        doing="Writing the sheet",
        meanwhile=GENERAL,
        result=answer("sheet", "The sheet", timetable(book), slot("sheet")),
    )


def _folded() -> h.Element:
    """In place of the questions, on a phone, for somebody who came for the answer."""
    return h.p(".hb-form__folded")[
        h.span(data_slot="given"), " ", button(["Change", h.span(".hb-unseen")[" your answers"]], ".hb-link", unfold="")
    ]


# The two open questions


def _interview(fields: Mapping[str, Field]) -> h.Element:
    return h.div(".hb-question")[
        control_of(fields["interview"]),
        h.div(".hb-chips", role="group", aria_label="The interview was")[
            button("Today", set_day={"interview": 0}), button("Yesterday", set_day={"interview": -1})
        ],
    ]


def _said(fields: Mapping[str, Field]) -> h.Element:
    return h.div(".hb-question")[
        _box(fields["said"]),
        h.div(".hb-chips", role="group", aria_label="For example")[
            (button(words, fill={"said": words, "promised": None}) for words in EXAMPLES),
            button("nothing", fill={"said": None, "promised": NO_DATE}),
        ],
        h.div(".hb-reading", data_reading=True, tabindex="-1"),
        _by_hand(fields),
    ]


def _box(field: Field) -> h.Element:
    """Room for a whole message, as it was pasted."""
    hint = "field-said-hint"
    return h.div(".hb-field")[
        h.label(for_="field-said")[field.label],
        h.p(".hb-hint", id=hint)[field.hint],
        h.textarea("#field-said", name=field.id, rows="2", autocomplete="off", aria_describedby=hint),
    ]


def _by_hand(fields: Mapping[str, Field]) -> h.Element:
    return h.details("#by-hand.hb-fold")[
        h.summary["Set the dates they gave by hand"],
        h.div(".hb-field.hb-field--yes")[
            no_date_box(id="no-date", name="promised"), h.label(for_="no-date")["They gave no date"]
        ],
        h.div(".hb-pair")[control_of(fields["promised.earliest"]), control_of(fields["promised.latest"])],
        control_of(fields["promised.silence_means_no"]),
    ]


def _contacted() -> h.Element:
    return h.fieldset(".hb-question", data_part="contacted", hidden=True)[
        h.legend["Have you contacted them since?"],
        h.div(".hb-chips")[
            button("No", not_contacted="", focus="answer"),
            button("I thanked them", add=["thank_you"], date=""),
            button("I asked once", add=["follow_up"], date=""),
            button("I asked twice or more", add=["follow_up", "follow_up"], date=""),
        ],
    ]


# More about your case


def _more(fields: Mapping[str, Field]) -> h.Element:
    more = [field for field in fields.values() if field.is_fact and field.id not in PLACED]
    return h.details(".hb-fold")[h.summary["More about your case"], (_question(field, fields) for field in more)]


def _question(field: Field, fields: Mapping[str, Field]) -> h.BaseElement:
    if field.kind == "group":
        parts = [control_of(part) for id, part in fields.items() if id.startswith(f"{field.id}.")]
        return h.fieldset(".hb-group")[h.legend[field.label], h.div(".hb-pair")[parts]]
    if field.kind == "dates":
        days, add = h.div(data_list=field.id), button("Add a day", add=[field.id], list=field.id)
        return h.fieldset(".hb-group")[h.legend[field.label], days, add]
    return control_of(field)


def _closed_row() -> h.Node:
    return [
        row_control("Shut on", date_input(required=True, data_name="closed[]")),
        button(["Remove", h.span(".hb-unseen")[" this day"]], ".hb-plain", remove=""),
    ]


def _holidays(fields: Mapping[str, Field], index: Mapping) -> h.Element:
    """Always in view, closed: which country's holidays count, and the way to change it."""
    country, region = fields["country"], fields["region"]
    return h.details("#holidays.hb-fold")[
        h.summary["Public holidays: ", h.b(data_slot="country")["none chosen"], ". ", h.span(".hb-press")["Change"]],
        h.div(".hb-field")[
            h.label(for_="field-country")[country.label],
            h.select("#field-country", name="country")[
                h.option(value="", selected=True, data_short="none chosen")["No country: weekends only"],
                _countries(index),
            ],
        ],
        h.div(".hb-field", data_part="region", hidden=True)[
            h.label(for_="field-region")[region.label],
            h.select("#field-region", name="region", data_slot="region", data_any=True)[
                h.option(value="", selected=True)["The whole country"]
            ],
        ],
        h.p(".hb-hint", data_slot="horizon"),
    ]


def _countries(index: Mapping) -> Iterator[h.Element]:
    """Each with its time zones, from which the page suggests one (never from the language)."""
    zones: dict[str, list[str]] = {}
    for zone, code in index["time_zones"].items():
        zones.setdefault(code, []).append(zone)
    by_name = sorted(index["countries"].items(), key=lambda item: item[1]["name"])
    for code, country in by_name:
        yield h.option(value=code, data_zones=" ".join(zones.get(code, [])) or None)[country["name"]]
