"""What has happened since the interview: a button for each thing, and the row it brings.

The rows lie in the answer and belong to the form all the same. They are printed as templates, because the page
must be able to fill them in from an address before Python is there.
"""

from __future__ import annotations

import htpy as h

from calculator.plan.steps import CHANNELS
from calculator.show.controls import button, date_input, no_date_box, options
from calculator.show.words import HAPPENED, capital

FORM = "plan-form"

# What can be told with one tap, in the order in which it tends to happen.
SINCE = {
    "thank_you": "I thanked them",
    "follow_up": "I asked them",
    "reply": "They replied, or gave a new date",
    "asked": "They asked me for something",
    "missed_call": "I missed their call",
    "next_round": "Next round",
    "offer": "They said yes",
    "rejection": "They said no",
}
ENDED = {"filled": "The post was filled", "withdrew": "I withdrew", "let_go": "Stop counting on it now"}

MISSED_CALL = "You missed their call"


def since() -> h.Element:
    return h.fieldset(".hb-since", data_part="since", data_search_exclude=True, hidden=True, form=FORM)[
        h.legend(tabindex="-1", data_list_title="events")["What has happened since?"],
        h.div(data_list="events"),
        h.p(".hb-moved", data_slot="moved", tabindex="-1"),
        h.div(data_part="happening", data_at_first=True)[
            h.div(".hb-chips")[
                (button(label, add=[what], date="today") for what, label in SINCE.items()),
                button("Another offer", focus="field-other_offer-answer_by"),
            ],
            h.p(".hb-since__ended")[
                (button(label, ".hb-link", add=[what], date="today") for what, label in ENDED.items())
            ],
        ],
    ]


def row_templates() -> list[h.Element]:
    missed = row_template("events", "missed_call", _event_row("asked", MISSED_CALL, _by_phone()))
    return [*(row_template("events", what, _row_of(what)) for what in HAPPENED), missed]


def row_template(list_name: str, kind: str, content: h.Node) -> h.Element:
    row = h.div(".hb-row", data_row=True)[content]
    return h.template(data_row_of=list_name, data_kind=kind, data_search_exclude=True)[row]


def _row_of(what: str) -> h.Node:
    return _event_row(what, HAPPENED[what], EXTRAS[what]() if what in EXTRAS else None)


def _event_row(what: str, label: str, extras: h.Node) -> h.Node:
    return [
        h.input(type="hidden", data_name="events[].what", value=what, form=FORM),
        row_control(label, date_input(required=True, data_name="events[].date", form=FORM)),
        extras,
        button(["Undo", h.span(".hb-unseen")[f": {label}"]], ".hb-plain", remove=""),
    ]


def row_control(label: str, control: h.BaseElement) -> h.Element:
    return h.label(".hb-row__control")[h.span[label], control]


# What more there is to tell, by what happened. They may name a time with whatever they say.


def _reply() -> h.Node:
    return [*_when("Did they say when?"), _channel()]


def _asked() -> h.Node:
    return [*_when("Did they say when you will hear?"), _channel()]


def _by_phone() -> h.Node:
    return h.input(type="hidden", data_name="events[].channel", value="phone", form=FORM)


def _offer() -> h.Node:
    terms = {"written": "In writing", "spoken": "Only spoken", "conditional": "With conditions (checks, references)"}
    firm = _row_choice("How firm is it?", "terms", options(terms, "written"))
    return [firm, *_when("If it is not firm: did they say when?")]


def _next_round() -> h.Node:
    fixed = options({"true": "Yes", "false": "Not yet"}, "true")
    day = _row_choice("Is its day fixed?", "arranged", fixed, json=True)
    return [day, *_when("If not: did they say when?")]


EXTRAS = {"reply": _reply, "asked": _asked, "offer": _offer, "next_round": _next_round}


def _when(question: str) -> list[h.Element]:
    said = h.input(type="text", data_name="events[].said", autocomplete="off", form=FORM)
    reading = h.div(".hb-reading", data_reading=True, tabindex="-1")
    return [row_control(question, said), reading, _by_hand()]


def _by_hand() -> h.Element:
    silence = h.input(
        type="checkbox", value="true", data_json=True, data_name="events[].promised.silence_means_no", form=FORM
    )
    return h.details(".hb-fold.hb-row__fold")[
        h.summary["Set the dates they gave by hand"],
        h.label[no_date_box(data_name="events[].promised", form=FORM), " They gave no date"],
        h.div(".hb-pair")[
            row_control("Not before", date_input(data_name="events[].promised.earliest", form=FORM)),
            row_control("By", date_input(data_name="events[].promised.latest", form=FORM)),
        ],
        h.label[silence, " They said: no news by then means no"],
    ]


def _channel() -> h.Element:
    channels = {channel: capital(words) for channel, words in CHANNELS.items()}
    return _row_choice("How did they reach you?", "channel", options(channels, None))


def _row_choice(label: str, name: str, choices: list[h.Element], json: bool = False) -> h.Element:
    return row_control(label, h.select(data_name=f"events[].{name}", data_json=json, form=FORM)[choices])
