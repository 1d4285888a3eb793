"""What a person may be asked, each question once: the entries of `fields.toml`.

The forms, the address, the command line, the saved document, the printed examples and every message read them. A
question of yes or no needs nothing but its entry, and the line that reads it by `Facts.is_yes`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

# What is asked for, which decides the control, the way it is written into an address, and its option.
LINES = (
    "text",
    "date",
    "choice",
    "code",
    "country",
    "region",
)  # one line, which an address and an option hold as it is
KINDS = (
    *LINES,
    "yes",
    "email",
    "tel",
    "channel",
    "event",
    "code",
    "codes",
    "dates",
    "events",
    "people",
    "group",
    "window",
)


@dataclass(frozen=True)
class Field:
    """A fact, a part of one (`check_in.date`), or a blank.

    `name` is what a message calls it, where that is not its label; `choices` are the answers with their labels, and
    `default` is the one that holds when nothing is chosen; `option` is what the command line's help says of it.
    `not_with` is the other question of yes or no that cannot be a yes at the same time.
    `letter` marks a blank of the letters, `sheet` one of the adviser's sheet: neither is ever part of the facts.
    """

    id: str
    label: str
    kind: str = "text"
    name: str = ""
    hint: str = ""
    example: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)
    default: str = ""
    option: str = ""
    not_with: str = ""
    letter: bool = False
    sheet: bool = False

    @property
    def is_fact(self) -> bool:
        """Whether it is a whole fact."""
        return not (self.letter or self.sheet or "." in self.id)

    @property
    def unsaid(self) -> str | bool:
        """The answer that holds when there is none; empty where there is no such answer."""
        return False if self.kind == "yes" else self.default


Fields = Mapping[str, Field]


def yes_or_no(fields: Fields) -> list[str]:
    """The facts that are a yes or a no."""
    return sorted(id for id, field in fields.items() if field.is_fact and field.kind == "yes")


def not_together(fields: Fields) -> list[tuple[str, str]]:
    return [(id, field.not_with) for id, field in fields.items() if field.not_with]


def of(fields: Fields, path: str) -> Field:
    """What a path asks for. What an event tells is declared once with the interview's own: `events.said` is `said`."""
    while path not in fields and "." in path:
        path = path.partition(".")[2]
    return fields[path]


def entry_faults(entry: Mapping) -> Iterator[str]:
    """What is wrong with an entry whose values are of the right kinds."""
    kind, choices, default = entry.get("kind", "text"), entry.get("choices"), entry.get("default")
    if kind not in KINDS:
        yield f"kind must be one of {list(KINDS)}"
    if kind in ("choice", "code", "codes") and not choices:
        yield f"{kind} needs its choices"
    if default is not None and default not in (choices or ()):
        yield "default must be one of the choices"
