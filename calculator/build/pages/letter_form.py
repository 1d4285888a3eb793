"""The letters' page as it is printed when the site is built: the form, and the way to every letter's own page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import htpy as h

from calculator.build.pages.states import answer, shell, slot
from calculator.letters.texts import Template, letter_fields
from calculator.rules import Field, Rulebook
from calculator.show.controls import button, control_of

# Nearly every letter has these, so they are open before anything is chosen.
ALWAYS = ("your_name", "company", "job")


def letter_tool(book: Rulebook, templates: Mapping[str, Template], titles: Mapping[str, str]) -> h.Element:
    """`titles` are those of the groups of letters, in their order."""
    grouped = _grouped(templates, titles)
    return shell(
        "letter",
        [_choice(grouped), _way(), h.div(".hb-question")[control_of(book.fields["interview"])], _blanks(book)],
        submit="Show the letter",
        doing="Writing the letter",
        meanwhile=("every letter on a page of its own", "letters"),
        result=answer("letter", "Your letter", _all(grouped), slot("letter")),
        rows=h.template(data_row_of="interviewers", data_kind="interviewers", data_search_exclude=True)[
            _person(book.fields)
        ],
    )


def _grouped(templates: Mapping[str, Template], groups: Mapping[str, str]) -> dict[str, list[Template]]:
    """By the title of their group, and within it in the order of their names."""
    return {title: [one for one in templates.values() if one.group == id] for id, title in groups.items()}


def _choice(groups: Mapping[str, Iterable[Template]]) -> h.Element:
    return h.div(".hb-question")[
        h.label(for_="field-letter")["Which letter?"],
        h.select("#field-letter", name="letter")[
            h.option(value="", selected=True)["Choose one"],
            (
                h.optgroup(label=name)[(h.option(value=one.id)[one.title] for one in members)]
                for name, members in groups.items()
            ),
        ],
        h.div(data_slot="when"),
    ]


def _way() -> h.Fragment:
    """The form and the wording, which the buttons above a letter choose."""
    return h.fragment[h.input(type="hidden", name="form"), h.input(type="hidden", name="wording", data_json=True)]


# The blanks


def _blanks(book: Rulebook) -> list[h.Element]:
    return [_people(field) if field.id == "interviewers" else _blank(field) for field in letter_fields(book).values()]


def _blank(field: Field) -> h.Element:
    """Open when the chosen letter has this blank."""
    at_first = field.id in ALWAYS
    return h.div(data_part=field.id, data_at_first=at_first, hidden=not at_first)[control_of(field)]


def _people(field: Field) -> h.Element:
    return h.fieldset(".hb-group", data_part="interviewers", hidden=True)[
        h.legend(tabindex="-1", data_list_title="interviewers")[field.label],
        h.div(data_list="interviewers", data_first=True),
        button("Add another interviewer", add=["interviewers"], list="interviewers"),
    ]


def _person(fields: Mapping[str, Field]) -> h.Element:
    return h.div(".hb-row.hb-row--person", data_row=True)[
        (_part(fields[f"interviewers.{part}"], part) for part in ("name", "talked_about")),
        button(["Remove", h.span(".hb-unseen")[" this interviewer"]], ".hb-plain", remove=""),
    ]


def _part(field: Field, part: str) -> h.Element:
    control = h.input(type="text", autocomplete="off", data_name=f"interviewers[].{part}", data_blank=True)
    return h.label(".hb-row__control")[h.span[field.label], field.hint and h.span(".hb-hint")[field.hint], control]


# Every letter


def _all(groups: Mapping[str, Iterable[Template]]) -> h.Element:
    """Each by the fragment of old links, so that they lead to it without a script, too."""
    return h.section("#letters", tabindex="-1", aria_labelledby="letters-title")[
        h.h2("#letters-title")["Every letter"],
        (
            [h.h3[name], h.ul[(h.li(id=f"letter={one.id}")[h.a(href=f"{one.id}/")[one.title]] for one in members)]]
            for name, members in groups.items()
        ),
    ]
