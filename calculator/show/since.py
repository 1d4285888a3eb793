"""What has happened since the interview: a button for each thing, and the row it brings.

The rows lie in the answer and belong to the form all the same. They are printed as templates, because the page
must be able to fill them in from an address before Python is there.
"""

from __future__ import annotations

import htpy as h

from calculator.show.controls import button, date_input, options
from calculator.show.words import HAPPENED, capital
from calculator.steps import CHANNELS

FORM = "plan-form"

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


def since() -> h.Element:
    return h.fieldset(".hb-since", data_part="since", data_search_exclude=True, hidden=True, form=FORM)[
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


def row_templates() -> list[h.Element]:
    return [row_template("events", what, _event_row(what, label)) for what, label in HAPPENED.items()]


def row_template(list_name: str, kind: str, content: h.Node) -> h.Element:
    row = h.div(".hb-row", data_row=True)[content]
    return h.template(data_row_of=list_name, data_kind=kind, data_search_exclude=True)[row]


def _event_row(what: str, label: str) -> h.Node:
    return [
        h.input(type="hidden", data_name="events[].what", value=what, form=FORM),
        row_control(label, date_input(required=True, data_name="events[].date", form=FORM)),
        EXTRAS[what]() if what in EXTRAS else None,
        button(["Undo", h.span(".hb-unseen")[f": {label}"]], ".hb-plain", remove=""),
    ]


def row_control(label: str, control: h.Element) -> h.Element:
    return h.label(".hb-row__control")[h.span[label], control]


def _reply() -> h.Node:
    channels = {channel: capital(words) for channel, words in CHANNELS.items()}
    return [
        row_control(
            "Did they say when?", h.input(type="text", data_name="events[].said", autocomplete="off", form=FORM)
        ),
        _row_choice("How did they reach you?", "channel", options(channels, None)),
        h.details(".hb-fold.hb-row__fold")[
            h.summary["Set the dates they gave by hand"],
            h.div(".hb-pair")[
                row_control("Not before", date_input(data_name="events[].promised.earliest", form=FORM)),
                row_control("By", date_input(data_name="events[].promised.latest", form=FORM)),
            ],
        ],
    ]


def _terms() -> h.Node:
    terms = {"written": "In writing", "spoken": "Only spoken", "conditional": "With conditions (checks, references)"}
    return _row_choice("How firm is it?", "terms", options(terms, "written"))


def _arranged() -> h.Node:
    return _row_choice("Is its day fixed?", "arranged", options({"true": "Yes", "false": "Not yet"}, "true"), json=True)


def _row_choice(label: str, name: str, choices: list[h.Element], json: bool = False) -> h.Element:
    return row_control(label, h.select(data_name=f"events[].{name}", data_json=json, form=FORM)[choices])


EXTRAS = {"reply": _reply, "offer": _terms, "next_round": _arranged}
