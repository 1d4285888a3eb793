"""The words that several parts of an answer share."""

from __future__ import annotations

from datetime import date
from functools import cache

import htpy as h
from markupsafe import Markup

from calculator.dates import in_full, without_year
from calculator.rules import Source, in_words

# Both tools' pages lie one folder below the site's root.
ROOT = "../"

OPINIONS = "What others would say, on your dates"
MESSAGES_MISSING = (
    "The part that reads pasted messages could not be fetched: try again, or type their words in one line"
)
LETTERS_MISSING = "The letters could not be fetched: try again"
INTERVIEWS_MISSING = "The part that shows your interviews could not be fetched: reload this page to try once more"
OPINIONS_MISSING = "This part could not be fetched. Close it and open it again to try once more."

CALENDAR_SAVED = "Saved. Open the file, and your calendar adds the days. A newer file from here updates them."
CALENDAR_TAKEN_OUT = "Saved. Open the file, and your calendar takes the days out, or marks them as no longer needed."
CALENDAR_MISSING = "The part that makes calendar files could not be fetched. Press again to try once more"


def near(day: date, today: date, country: str | None) -> str:
    """ "Tuesday 24 November", as the country writes it, with its year only when that is not this one."""
    return without_year(day, country) if day.year == today.year else in_full(day, country)


def time(day: date, words: str) -> h.Element:
    return h.time(datetime=day.isoformat())[words]


def far_off(day: date, today: date) -> str:
    """ "in two days", "today", "a week ago"."""
    count = (day - today).days
    named = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if count in named:
        return named[count]
    span = in_words(abs(count), "days")
    return f"in {span}" if count > 0 else f"{span} ago"


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def source_link(source: Source) -> Markup:
    return _to_source(source.id, source.name)


@cache
def _to_source(id: str, words: str) -> Markup:
    """Two dozen stand in each answer, the same ones again and again."""
    return Markup(h.a(href=f"{ROOT}sources/#{id}")[words])
