"""What has happened since the interview: a button for each thing, and the row it brings.

Three of the buttons fit the day, and so the answer names them; the others are behind "Something else".

The rows lie in the answer and belong to the form all the same. They are printed as templates, because the page
must be able to fill them in from an address before Python is there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import htpy as h

from calculator.fields import Fields
from calculator.rules import EventKind, Rulebook, Values
from calculator.show.controls import button, channels, date_input, no_date_box, options, whole_list

FORM = "plan-form"


def since(book: Rulebook) -> h.Element:
    return h.fieldset(".hb-since", data_part="since", data_search_exclude=True, hidden=True, form=FORM)[
        h.legend(tabindex="-1", data_list_title="events")["What has happened since?"],
        h.div(data_list="events"),
        h.p(".hb-moved", data_slot="moved", tabindex="-1"),
        h.div(data_part="happening", data_at_first=True)[
            h.div(".hb-chips")[
                (button(label, add=[what], date="today", tell=what) for what, label in _buttons(book, "chip")),
                button("Another offer", focus="field-other_offer-answer_by", tell="other_offer"),
                button("Something else", ".hb-link", more_tells=""),
            ],
            h.p(".hb-since__ended")[
                (
                    button(label, ".hb-link", add=[what], date="today", tell=what)
                    for what, label in _buttons(book, "link")
                )
            ],
        ],
    ]


def _buttons(book: Rulebook, look: str) -> Iterator[tuple[str, str]]:
    """What can be told with one tap: the row that each brings, and its words."""
    for kind in book.events.values():
        if kind.button_as == look:
            yield kind.id, kind.button
            yield from ((id, other.button) for id, other in kind.also.items())


def row_templates(book: Rulebook) -> list[h.Element]:
    kinds = [book.events[what] for what in book.whats]
    rows = {kind.id: _event_row(kind, kind.told, _asks(kind, book)) for kind in kinds}
    others = {
        id: _event_row(kind, other.told, _filled_in(other.sets)) for kind in kinds for id, other in kind.also.items()
    }
    return [row_template("events", id, row) for id, row in {**rows, **others}.items()]


def row_template(list_name: str, kind: str, content: h.Node) -> h.Element:
    row = h.div(".hb-row", data_row=True)[content]
    return h.template(data_row_of=list_name, data_kind=kind, data_search_exclude=True)[row]


def _event_row(kind: EventKind, label: str, extras: h.Node) -> h.Node:
    return [
        h.input(type="hidden", data_name="events[].what", value=kind.id, form=FORM),
        whole_list(data_name="events[].not_so", form=FORM),
        row_control(label, date_input(required=True, data_name="events[].date", form=FORM)),
        h.p(".hb-row__hint")["Which day was it? Your dates can't count it before they know."],
        extras,
        button(["Undo", h.span(".hb-unseen")[f": {label}"]], ".hb-plain", remove=""),
    ]


def row_control(label: str, control: h.BaseElement) -> h.Element:
    return h.label(".hb-row__control")[h.span[label], control]


# What more there is to tell, by what happened. They may name a time with whatever they say.


def _asks(kind: EventKind, book: Rulebook) -> h.Node:
    return [ASKS[what](question, book) for what, question in kind.asks.items()]


def _filled_in(values: Values) -> h.Node:
    return [
        h.input(type="hidden", data_name=f"events[].{name}", value=value, form=FORM) for name, value in values.items()
    ]


def _terms(question: str, book: Rulebook) -> h.Element:
    """Only the person can know it, so nothing is chosen beforehand."""
    return _row_choice(question, "terms", options(book.fields["events.terms"].choices, ""))


def _arranged(question: str, book: Rulebook) -> h.Element:
    return _row_choice(question, "arranged", options({"true": "Yes", "false": "Not yet"}, ""), is_json=True)


def _when(question: str, book: Rulebook) -> list[h.Element]:
    said = h.input(type="text", data_name="events[].said", autocomplete="off", form=FORM)
    reading = h.div(".hb-reading", data_reading=True, tabindex="-1")
    return [row_control(question, said), reading, _by_hand(book.fields)]


def _by_hand(fields: Fields) -> h.Element:
    silence = h.input(
        type="checkbox", value="true", data_json=True, data_name="events[].promised.silence_means_no", form=FORM
    )
    return h.details(".hb-fold.hb-row__fold")[
        h.summary["Set the dates they gave by hand"],
        h.label[no_date_box(data_name="events[].promised", form=FORM), " They gave no date"],
        h.div(".hb-pair")[
            row_control(
                fields["promised.earliest"].label, date_input(data_name="events[].promised.earliest", form=FORM)
            ),
            row_control(fields["promised.latest"].label, date_input(data_name="events[].promised.latest", form=FORM)),
        ],
        h.label[silence, " ", fields["promised.silence_means_no"].label],
    ]


def _channel(question: str, book: Rulebook) -> h.Element:
    return _row_choice(question, "channel", options(channels(), ""))


def _row_choice(label: str, name: str, choices: list[h.Element], is_json: bool = False) -> h.Element:
    return row_control(label, h.select(data_name=f"events[].{name}", data_json=is_json, form=FORM)[choices])


ASKS: Mapping[str, Callable[[str, Rulebook], h.Node]] = {
    "when": _when,
    "channel": _channel,
    "terms": _terms,
    "arranged": _arranged,
}
