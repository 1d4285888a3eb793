"""The shell of a tool as it is printed: the form around its questions, what it says about itself (how far Python is,
what of a link could not be read), and the place of its answer."""

from __future__ import annotations

import htpy as h

from calculator.show.controls import button


def shell(
    tool: str,
    questions: h.Node,
    *,
    submit: str,
    doing: str,
    meanwhile: tuple[str, str],
    result: h.Element,
    rows: h.Node = None,
) -> h.Element:
    """`doing` says what the page is at when `submit` was pressed, `meanwhile` what can be used as it stands, by its name
    and its id. `rows` are the templates of the form's lists."""
    return h.div(".hb-desk")[
        h.form(
            f"#{tool}-form.hb-form",
            data_tool=tool,
            data_state="starting",
            data_search_exclude=True,  # a list of countries answers no search
            novalidate=True,
            method="dialog",  # sends nothing anywhere, also where the script that would hold it back is missing
            autocomplete="off",
        )[
            _notices(),
            questions,
            h.input(type="hidden", name="today"),
            h.div(".hb-form__end")[
                h.button(".hb-button", type="submit")[submit], button("Start again", ".hb-plain", start_again="")
            ],
            _cleared(),
            _progress(doing, *meanwhile),
        ],
        result,
        rows,
    ]


def answer(tool: str, label: str, until_then: h.Node, *slots: h.Node) -> h.Element:
    """Where the answer goes: its `slots`, and what stands there until there is one."""
    return h.section(".hb-answer", data_result=tool, aria_label=label)[
        h.p(".hb-unseen", role="status", data_announce=True), slots, h.div(data_until_answered=True)[until_then]
    ]


def slot(name: str) -> h.Element:
    return h.div(data_slot=name, tabindex="-1")


def _notices() -> h.Node:
    return [
        h.p(".hb-notice.hb-without-js")["Filling this in needs JavaScript. What's below works without."],
        h.p(".hb-notice", data_notice="unread", hidden=True)[
            "Part of this link could not be read: ", h.b(data_names=True), ". Everything else is filled in below."
        ],
    ]


def _cleared() -> h.Element:
    return h.div(role="status")[
        h.p(".hb-hint", data_notice="cleared", hidden=True)[
            (
                "Everything here is cleared, and gone for good once you leave this page. Your browser's own history may still "
                "list answers you opened: on a shared computer, delete them there. "
            ),
            button("Undo", ".hb-link", undo_start_again=""),
        ]
    ]


def _progress(doing: str, meanwhile: str, focus: str) -> h.Element:
    """One of these words at a time is shown, and read aloud when it appears."""
    return h.div(".hb-progress", role="status")[
        h.p(".hb-not-alive.hb-needs-js", data_until_alive=True)[
            h.b["The calculator hasn't started."],
            " Part of this page didn't arrive. Load the page again; what's below works as it is.",
        ],
        h.p(data_word="fetching", hidden=True)[f"{doing}… Fetching the calculator: about 3 MB, the first time only."],
        h.p(data_word="starting", hidden=True)[f"{doing}… The calculator is here and starting."],
        h.p(data_word="slow", hidden=True)[
            "Still working: a slow line or an older device takes a while. Meanwhile, ",
            button(meanwhile, ".hb-link", focus=focus),
            " can be used as it stands. If nothing moves for minutes, ",
            button("start it again", ".hb-link", retry=""),
            ".",
        ],
        h.div(data_word="failed", hidden=True)[
            h.p[
                h.b["The calculator couldn't start, or has stopped."],
                " The connection may have dropped, something may block part of this site, or memory may be short. ",
                "What you typed is still here, and ",
                button(meanwhile, ".hb-link", focus=focus),
                " works without it.",
            ],
            button("Try again", ".hb-button", retry=""),
        ],
        h.p(data_word="bug", hidden=True)[
            h.b["This answer went wrong."],
            " That's our fault, not yours. What you typed is still here: change something, or use ",
            button(meanwhile, ".hb-link", focus=focus),
            ".",
        ],
    ]
