"""What a tool says about itself: how far Python is, and what of a link could not be read."""

from __future__ import annotations

import htpy as h

from calculator.show.controls import button


def notices() -> h.Node:
    return [
        h.p(".hb-notice.hb-without-js")["Filling this in needs JavaScript. What stands below works without."],
        h.p(".hb-notice", data_notice="unread", hidden=True)[
            "Part of this link could not be read: ", h.b(data_names=True), ". Everything else is filled in below."
        ],
    ]


def progress(doing: str, meanwhile: str, focus: str) -> h.Element:
    """One of these words at a time is shown, and read aloud when it appears."""
    return h.div(".hb-progress", role="status")[
        h.p(".hb-not-alive.hb-needs-js", data_until_alive=True)[
            h.b["The calculator has not started."],
            " Part of this page did not arrive. Load the page again; what stands below works as it is.",
        ],
        h.p(data_word="fetching", hidden=True)[f"{doing}… Fetching the calculator: about 5 MB, the first time only."],
        h.p(data_word="starting", hidden=True)[f"{doing}… The calculator is here and starting."],
        h.p(data_word="slow", hidden=True)[
            "Still at it: a slow line or an older device takes a while. Meanwhile, ",
            button(meanwhile, ".hb-link", focus=focus),
            " can be used as it stands. If nothing moves for minutes, ",
            button("start it again", ".hb-link", retry=""),
            ".",
        ],
        h.div(data_word="failed", hidden=True)[
            h.p[
                h.b["The calculator could not start, or has stopped."],
                " The connection may have dropped, something "
                "may block part of this site, or memory may be short. What you typed is still here, and ",
                button(meanwhile, ".hb-link", focus=focus),
                " works without it.",
            ],
            button("Try again", ".hb-button", retry=""),
        ],
        h.p(data_word="bug", hidden=True)[
            h.b["This answer went wrong."],
            " That is our fault, not yours. What you typed is still here: change something, or use ",
            button(meanwhile, ".hb-link", focus=focus),
            ".",
        ],
    ]
