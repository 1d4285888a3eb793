"""The page "My interviews" as it is printed when the site is built: the places of its parts, and what explains it.

What the page may have to say by itself, because Python is not there or nothing can be stored, stands in it too:
`data-fault` and `data-word` name the words, and the page shows the one that holds.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

import htpy as h

from calculator.show.controls import button
from calculator.show.words import ROOT


def interviews_tool(index: Mapping) -> h.Element:
    """`index` is the index of countries that `build.runtime.holiday_files` bakes."""
    zones = json.dumps(index["time_zones"], separators=(",", ":"))
    return h.div(".hb-interviews", data_tool="interviews", data_state="starting", data_zones=zones)[
        h.p(".hb-notice.hb-without-js")["This page needs JavaScript: it reads what your own browser keeps."],
        _progress(),
        h.p(".hb-unseen", role="status", data_announce=True),
        h.div(role="alert")[_faults(), h.div(data_slot="fault", tabindex="-1")],
        h.div(".hb-told", data_slot="told", tabindex="-1"),
        _empty(),
        h.div(data_slot="due"),
        h.div(data_slot="list"),
        h.div(data_slot="keep", tabindex="-1"),
        h.div(data_slot="removed"),
        h.div(data_slot="aside"),
        _take_along(),
        _where(),
    ]


def _progress() -> h.Element:
    """Shown by tool.css's rule for `hb-progress`, one at a time."""
    return h.div(".hb-progress", role="status")[
        h.p(data_word="fetching", hidden=True)[
            "Opening your interviews… Fetching the calculator: about 3 MB, the first time only."
        ],
        h.p(data_word="starting", hidden=True)["Opening your interviews… The calculator is here and starting."],
        h.div(data_word="failed", hidden=True)[
            h.p[
                h.b["The calculator couldn't start."],
                (
                    " The connection may have dropped, or something blocks part of "
                    "this site. What you kept is still in this browser, untouched."
                ),
            ],
            h.div(".hb-chips")[
                button("Try again", ".hb-button", retry=""), button("Download it as it is", rescue="stored")
            ],
        ],
        h.div(data_word="bug", hidden=True)[
            h.p[
                h.b["This page went wrong."],
                " That's our fault, not yours. What you kept is still in this browser, untouched.",
            ],
            h.div(".hb-chips")[button("Download it as it is", rescue="stored")],
        ],
    ]


def _faults() -> list[h.Element]:
    return [
        h.div(".hb-notice", data_fault="blocked", hidden=True)[
            h.p[
                h.b["This browser won't let us save anything."],
                (
                    " It may be a private window, storage may be switched "
                    "off, or the disk may be full. You can still work here, but closing this page loses it: download it before."
                ),
            ],
            h.div(".hb-chips")[button("Download my interviews", want="json")],
        ],
        h.div(".hb-notice", data_fault="removed", tabindex="-1", hidden=True)[
            h.p[h.b["Everything is removed from this browser."], " You can bring it back until you leave this page."],
            h.div(".hb-chips")[button("Bring everything back", ".hb-button", unwipe="")],
        ],
        h.div(".hb-notice", data_fault="newer", hidden=True)[
            h.p[
                h.b["A newer version of this site keeps your interviews here."],
                (
                    " This page is too old to read them. They're untouched. Close every page of this site, then open "
                    "it again. Don't add anything here until then: it would be lost."
                ),
            ],
        ],
        h.div(".hb-notice", data_fault="unsaved", hidden=True)[
            h.p[
                h.b["Your last change couldn't be saved."],
                (
                    " The browser has no room left, or refused it. Download "
                    "everything with the change first, because a browser on a full disk may lose what it keeps. Then make some "
                    "room and try again."
                ),
            ],
            h.div(".hb-chips")[
                button("Try again", ".hb-button", again=""), button("Download it with the change", rescue="unsaved")
            ],
        ],
        h.div(".hb-notice", data_fault="other", hidden=True)[
            h.p[
                h.b["This browser also holds interviews that an older page of this site kept."],
                " They aren't among those below. Bring them in, and of one that is in both the newer is taken.",
            ],
            h.div(".hb-chips")[
                button("Bring them in", ".hb-button", take_in_other=""),
                button("Download them", rescue="other"),
                button("Remove them", leave_other=""),
            ],
        ],
        h.div(".hb-notice", data_fault="too-large", hidden=True)[
            h.p[
                h.b["That file is too large."],
                (
                    " A file from this page has far less than 5 MB: choose the one that you "
                    "downloaded here. Nothing was changed."
                ),
            ],
        ],
    ]


def _empty() -> h.Element:
    return h.section(".hb-today", data_part="empty", hidden=True, aria_labelledby="empty-title")[
        h.h2("#empty-title")["Nothing is kept here yet"],
        h.p[
            "When you wait to hear from more than one employer, keep each interview here. This page then says what's "
            "due today and this week, in order, and shows where each one stands."
        ],
        h.p[
            "Work out the dates of one, then press “Keep this interview” below them. Or add it here. Nothing is kept "
            "unless you ask for it."
        ],
        h.p[h.a(".hb-button", href=f"{ROOT}calculator/")["Work out your dates"]],
    ]


def _take_along() -> h.Element:
    return h.section(".hb-take-along", aria_labelledby="take-title")[
        h.h2("#take-title")["Copies and files"],
        h.div(data_part="some", hidden=True)[
            h.p[
                "One file holds everything. A copy of it can take the place of what a browser has lost, or move it "
                "to another device."
            ],
            h.div(".hb-chips")[
                button("Download everything", want="json"),
                button("One calendar file", want="calendar"),
                button("Plans for a spreadsheet", want="plans"),
                button("Print this page", print="page"),
            ],
            h.p(".hb-saved", data_slot="saved", role="status"),
            h.p(".hb-hint")[
                "The calendar file names no employer, because calendars are often shared: each entry tells the "
                "day of its interview. If you added an interview here by hand, this file can't change days that came "
                "from the calculator's own file: delete those once."
            ],
            h.details(".hb-fold", data_contacts=True)[
                h.summary["Record of contacts, as benefits offices ask for it"],
                h.p(".hb-quiet")[
                    "Each contact you told this page about. What you did not tell stays empty: fill it in "
                    "by hand before you sign anything."
                ],
                h.div(".hb-chips")[
                    button("Download it for a spreadsheet", want="contacts"),
                    button("Print the record", print="contacts"),
                ],
                h.div(data_slot="contacts"),
            ],
        ],
        h.label(".hb-row__control")[
            h.span["Import a file that you downloaded here"],
            h.input(type="file", accept=".json,application/json", data_take_in=True),
            h.span(".hb-hint")["You see what it would change before anything changes."],
        ],
        h.div(data_slot="preview", tabindex="-1"),
    ]


def _where() -> h.Element:
    return h.section(aria_labelledby="where-title")[
        h.h2("#where-title")["Where this is kept"],
        h.p[
            "In this browser, on this device, and nowhere else. Nobody can send it to you if it is lost: clearing the "
            "browser's data for this site removes it, and other browsers and private windows do not see it. Anyone who "
            "can open this browser can read it."
        ],
        h.p(data_persisted="yes", hidden=True)["Your browser has agreed not to clear it by itself."],
        h.p(data_persisted="no", hidden=True)[
            "Your browser may clear it by itself, when space runs short or after weeks without a visit: download a copy "
            "now and then."
        ],
        h.p(data_iphone=True, hidden=True)[
            h.b["On an iPhone or iPad, "],
            (
                "Safari removes what a site keeps after seven days of use without a visit to it. Add this site to your "
                "home screen (Share, then “Add to Home Screen”) and keep your interviews there, or download a copy."
            ),
        ],
        h.details(".hb-fold")[
            h.summary["Remove everything from this browser"],
            h.p[
                "Every interview, what you deleted and what was set aside. You can bring it back until you leave this "
                "page, and not after that: download it first if you may want it again."
            ],
            h.div(".hb-chips")[button("Download everything", want="json"), button("Remove everything now", wipe="ask")],
            h.div(".hb-notice", data_sure=True, tabindex="-1", hidden=True)[
                h.p[h.b["Remove every interview from this browser?"]],
                h.div(".hb-chips")[
                    button("Yes, remove everything", ".hb-button", wipe="sure"), button("No, keep it", wipe="no")
                ],
            ],
        ],
        h.p[h.a(href=f"{ROOT}privacy/")["What this site keeps, and how to check it"]],
    ]
