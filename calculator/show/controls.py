"""One labelled control for each fact or blank of `fields.toml`, named as the contract names it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

import htpy as h

from calculator.dates import FIRST_DAY
from calculator.fields import Field
from calculator.plan.steps import CHANNELS

NOT_SAID = "Not said"

# What a browser may know of the person in front of it; everybody else's names it must not mix up with theirs.
THEIR_OWN = {"your_name": "name", "email": "email", "phone": "tel"}

# A promise set by hand that holds no date: they gave none.
NO_DATE = {"earliest": None, "latest": None}


def control_of(field: Field) -> h.BaseElement:
    """A field with its label, its hint, and the control its kind asks for.

    A blank of the letters is marked as such: the page keeps it out of the address.
    """
    return _KINDS[field.kind](field)


def _line(field: Field, control: h.BaseElement) -> h.Element:
    return h.div(".hb-field")[
        h.label(for_=_id(field))[field.label],
        field.hint and h.p(".hb-hint", id=f"{_id(field)}-hint")[field.hint],
        control,
    ]


def _attributes(field: Field) -> dict[str, h.Attribute]:
    described = {"aria-describedby": f"{_id(field)}-hint"} if field.hint else {}
    return {"id": _id(field), "name": field.id, "data-blank": field.letter, **described}


def _id(field: Field) -> str:
    return f"field-{field.id.replace('.', '-')}"


def date_input(**attributes: h.Attribute) -> h.VoidElement:
    """Earlier years are a date half typed: the page waits until the field is left."""
    return h.input(type="date", min=FIRST_DAY.isoformat(), autocomplete="off", **attributes)


def no_date_box(**attributes: h.Attribute) -> h.VoidElement:
    """Stands before the date controls in the form: a date that is set fills in the window it left empty."""
    return h.input(type="checkbox", value=json.dumps(NO_DATE, separators=(",", ":")), data_json=True, **attributes)


def _date(field: Field) -> h.Element:
    return _line(field, date_input(**_attributes(field)))


def _input(kind: str) -> Callable:
    return lambda field: _line(
        field, h.input(type=kind, autocomplete=THEIR_OWN.get(field.id, "off"), **_attributes(field))
    )


def _choice(field: Field) -> h.Element:
    return _line(field, h.select(**_attributes(field))[options(field.choices, field.default)])


def _channel(field: Field) -> h.Element:
    return _line(field, h.select(**_attributes(field))[options(channels(), "")])


def channels() -> dict[str, str]:
    return {channel: f"{words[:1].upper()}{words[1:]}" for channel, words in CHANNELS.items()}


def options(choices: Mapping[str, str], default: str | bool) -> list[h.Element]:
    """A choice that equals the default need not be told, so the page leaves it out (`defaultSelected`)."""
    unsaid = [] if default else [h.option(value="", selected=True)[NOT_SAID]]
    return [*unsaid, *(h.option(value=key, selected=key == default)[label] for key, label in choices.items())]


def whole_list(**attributes: h.Attribute) -> h.VoidElement:
    """A hidden control that holds a whole list: nobody fills it in by hand."""
    return h.input(type="hidden", data_json=True, data_whole=True, **attributes)


def _yes(field: Field) -> h.Element:
    return h.div(".hb-field.hb-field--yes")[
        h.input(type="checkbox", value="true", data_json=True, **_attributes(field)),
        h.label(for_=_id(field))[field.label],
        field.hint and h.p(".hb-hint", id=f"{_id(field)}-hint")[field.hint],
    ]


_KINDS = {
    "text": _input("text"),
    "date": _date,
    "email": _input("email"),
    "tel": _input("tel"),
    "choice": _choice,
    "channel": _channel,
    "yes": _yes,
    "codes": lambda field: whole_list(name=field.id),
    "code": lambda field: h.input(type="hidden", name=field.id),
}


def button(words: h.Node, style: str = ".hb-chip", pressed: bool | None = None, **data: object) -> h.Element:
    """A button whose `data-...` tells the page what to do; what is no text is written as JSON. `pressed`, where it is
    one of a choice."""
    told = {f"data-{key.replace('_', '-')}": _text(value) for key, value in data.items()}
    state = {} if pressed is None else {"aria-pressed": str(pressed).lower()}
    return h.button(style, type="button", **state, **told)[words]


def folded_for_later(tool: str, title: str) -> h.Element:
    """What is asked for when it is opened; the page gets it from the tool of that name."""
    return h.details(".hb-fold", data_asks=tool)[
        h.summary[title], h.div(data_slot=tool, tabindex="-1")[h.p["One moment."]]
    ]


def told(**words: str) -> h.Element:
    """Where a button beside it says what came of it."""
    return h.p(
        ".hb-told",
        role="status",
        data_told=True,
        data_copied="Copied.",
        data_not_copied="This page may not copy here. Mark this text and copy it yourself:",
        **words,
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
