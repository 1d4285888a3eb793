"""The calculator as it is printed when the site is built, before Python is there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import htpy as h

from calculator.rules import Field, Rulebook
from calculator.show.controls import button, control_of
from calculator.show.states import notices, progress
from calculator.show.timetable import timetable
from calculator.show.words import HAPPENED

NO_DATE = {"earliest": None, "latest": None}
EXAMPLES = ("by Friday", "5-7 business days", "a couple of weeks")

# What holds when nothing is chosen, as in `facts`.
DEFAULTS = {"stage": "first", "via": "direct", "pace": "usual"}

# What can be told with one tap, in the order in which it tends to happen.
SINCE = {
    "thank_you": "I thanked them",
    "follow_up": "I asked them",
    "reply": "They replied",
    "asked": "They asked me for something",
    "next_round": "Next round",
    "offer": "They said yes",
    "rejection": "They said no",
}
ENDED = {"filled": "The post was filled", "withdrew": "I withdrew", "let_go": "Stop counting on it now"}


def plan_tool(book: Rulebook, index: Mapping) -> h.Element:
    """The form, and beside it the general timetable, whose place the answer takes.

    `index` is the index of countries that `edges.holidays` bakes.
    """
    return h.div(".hb-desk")[
        h.form("#plan-form.hb-form", data_tool="plan", data_state="starting", novalidate=True, autocomplete="off")[
            notices(),
            _interview(book.fields),
            _said(book.fields),
            _contacted(),
            _more(book.fields),
            _holidays(book.fields, index),
            h.input(type="hidden", name="today"),
            h.div(".hb-form__end")[
                h.button(".hb-button", type="submit")["Show my dates"],
                button("Start again", ".hb-plain", start_again=""),
            ],
            progress("Working out your dates", "the general timetable", focus="timetable"),
        ],
        h.section(".hb-answer", data_result="plan", aria_label="Your dates")[
            h.p(".hb-unseen", role="status", data_announce=True),
            h.div(data_slot="today"),
            _since(book.fields),
            h.div(data_slot="rest"),
            h.div(data_until_answered=True)[timetable(book)],
        ],
        _row_templates(book.fields),
    ]


# The two open questions


def _interview(fields: Mapping[str, Field]) -> h.Element:
    return h.div(".hb-question")[
        control_of(fields["interview"]),
        h.div(".hb-chips", role="group", aria_label="The interview was")[
            button("Today", set_day={"interview": 0}), button("Yesterday", set_day={"interview": -1})
        ],
    ]  # fmt: skip


def _said(fields: Mapping[str, Field]) -> h.Element:
    return h.div(".hb-question")[
        control_of(fields["said"]),
        h.div(".hb-chips", role="group", aria_label="For example")[
            (button(words, fill={"said": words, "promised": None}) for words in EXAMPLES),
            button("nothing", fill={"said": None, "promised": NO_DATE}),
        ],
        h.div(".hb-reading", data_slot="reading"),
        _by_hand(fields),
    ]


def _by_hand(fields: Mapping[str, Field]) -> h.Element:
    """Comes after its checkbox in the form: a date that is set fills in the window the checkbox left empty."""
    return h.details("#by-hand.hb-fold")[
        h.summary["Set the dates they gave by hand"],
        h.div(".hb-field.hb-field--yes")[
            h.input("#no-date", type="checkbox", name="promised", value='{"earliest":null,"latest":null}', data_json=True),
            h.label(for_="no-date")["They gave no date"],
        ],
        h.div(".hb-pair")[control_of(fields["promised.earliest"]), control_of(fields["promised.latest"])],
    ]  # fmt: skip


def _contacted() -> h.Element:
    return h.fieldset(".hb-question", data_part="contacted", hidden=True)[
        h.legend["Have you contacted them since?"],
        h.div(".hb-chips")[
            button("No", focus="answer"),
            button("I thanked them", add=["thank_you"], date=""),
            button("I asked once", add=["follow_up"], date=""),
            button("I asked twice or more", add=["follow_up", "follow_up"], date=""),
        ],
    ]


# More about your case


def _more(fields: Mapping[str, Field]) -> h.Element:
    def ask(name: str) -> h.Element:
        return control_of(fields[name], DEFAULTS.get(name))

    return h.details(".hb-fold")[
        h.summary["More about your case"],
        ask("via"),
        ask("stage"),
        ask("contact"),
        _group(fields["check_in"], ask("check_in.date"), ask("check_in.channel")),
        _group(fields["other_offer"], ask("other_offer.answer_by")),
        h.fieldset(".hb-group")[
            h.legend[fields["closed"].label],
            h.div(data_list="closed"),
            button("Add a day", add=["closed"], list="closed"),
        ],
        ask("pace"),
        ask("slow"),
        ask("no_contact"),
    ]


def _group(field: Field, *controls: h.Element) -> h.Element:
    return h.fieldset(".hb-group")[h.legend[field.label], h.div(".hb-pair")[controls]]


def _holidays(fields: Mapping[str, Field], index: Mapping) -> h.Element:
    """Always in view, closed: which country's holidays count, and the way to change it."""
    country, region = fields["country"], fields["region"]
    return h.details("#holidays.hb-fold")[
        h.summary["Public holidays: ", h.b(data_slot="country")["none chosen"], ". ", h.span(".hb-press")["Change"]],
        h.div(".hb-field")[
            h.label(for_="field-country")[country.label],
            h.select("#field-country", name="country")[
                h.option(value="", selected=True, data_short="none chosen")["No country: weekends only"], _countries(index)
            ],
        ],
        h.div(".hb-field", data_part="region", hidden=True)[
            h.label(for_="field-region")[region.label],
            h.select("#field-region", name="region", data_slot="region", data_any=True)[
                h.option(value="", selected=True)["The whole country"]
            ],
        ],
        h.p(".hb-hint", data_slot="horizon"),
    ]  # fmt: skip


def _countries(index: Mapping) -> Iterator[h.Element]:
    """Each with its time zones, from which the page suggests one (never from the language)."""
    zones: dict[str, list[str]] = {}
    for zone, code in index["time_zones"].items():
        zones.setdefault(code, []).append(zone)
    by_name = sorted(index["countries"].items(), key=lambda item: item[1]["name"])
    for code, country in by_name:
        yield h.option(value=code, data_zones=" ".join(zones.get(code, [])) or None)[country["name"]]


# What has happened since


def _since(fields: Mapping[str, Field]) -> h.Element:
    return h.fieldset(".hb-since", data_part="since", hidden=True, form="plan-form")[
        h.legend(tabindex="-1", data_list_title="events")["What has happened since?"],
        h.div(data_list="events"),
        h.div(".hb-chips")[
            (button(label, add=[what], date="today") for what, label in SINCE.items()),
            button("Another offer", focus="field-other_offer-answer_by"),
        ],
        h.p(".hb-since__ended")[
            (button(label, ".hb-link", add=[what], date="today") for what, label in ENDED.items())
        ],
    ]


def _row_templates(fields: Mapping[str, Field]) -> list[h.Element]:
    events = [_row_template("events", what, _event_row(what, label)) for what, label in HAPPENED.items()]
    return [*events, _row_template("closed", "closed", _closed_row(fields["closed"]))]


def _row_template(list_name: str, kind: str, content: h.Node) -> h.Element:
    return h.template(data_row_of=list_name, data_kind=kind)[h.div(".hb-row", data_row=True)[content]]


def _event_row(what: str, label: str) -> h.Node:
    return [
        h.input(type="hidden", data_name="events[].what", value=what, form="plan-form"),
        _row_control(label, h.input(type="date", required=True, data_name="events[].date", form="plan-form")),
        EXTRAS[what]() if what in EXTRAS else None,
        button(["Undo", h.span(".hb-unseen")[f": {label}"]], ".hb-plain", remove=""),
    ]


def _row_control(label: str, control: h.Element) -> h.Element:
    return h.label(".hb-row__control")[h.span[label], control]


def _reply() -> h.Node:
    return [
        _row_control(
            "Did they say when?",
            h.input(type="text", data_name="events[].said", autocomplete="off", form="plan-form"),
        ),
        _row_control(
            "How did they reach you?",
            h.select(data_name="events[].channel", form="plan-form")[
                h.option(value="", selected=True)["Not said"],
                h.option(value="email")["By e-mail"],
                h.option(value="phone")["By phone"],
                h.option(value="message")["By message"],
            ],
        ),
    ]


def _terms() -> h.Node:
    return _row_control(
        "How firm is it?",
        h.select(data_name="events[].terms", form="plan-form")[
            h.option(value="written", selected=True)["In writing"],
            h.option(value="spoken")["Only spoken"],
            h.option(value="conditional")["With conditions (checks, references)"],
        ],
    )


def _arranged() -> h.Node:
    return _row_control(
        "Is its day fixed?",
        h.select(data_name="events[].arranged", data_json=True, form="plan-form")[
            h.option(value="true", selected=True)["Yes"],
            h.option(value="false")["Not yet"],
        ],
    )


EXTRAS = {"reply": _reply, "offer": _terms, "next_round": _arranged}


def _closed_row(field: Field) -> h.Node:
    return [
        _row_control("Shut on", h.input(type="date", required=True, data_name="closed[]")),
        button(["Remove", h.span(".hb-unseen")[" this day"]], ".hb-plain", remove=""),
    ]

