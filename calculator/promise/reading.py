"""What was understood: a window, a condition or no promise, and the words it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..dates import from_to, in_short
from .tells import Tell


@dataclass(frozen=True)
class Reading:
    """How a careful person takes what was said.

    `heard` is cut from the text as it was typed, so that a page can mark it there; empty when nothing in
    it bears on time. `sure` is False when other readings compete. `silence_means_no`: hearing nothing by
    `latest` means they chose someone else. `others` are windows that the same words may also mean. `understood` is
    False where the words are in another language, or name a time in a form that we do not know: then nothing is known
    about a promise, and `kind` says "none" without meaning it. `country` is whose way of writing dates the texts
    follow. `tells` is what else the words say.
    """

    kind: str
    earliest: date | None = None
    latest: date | None = None
    heard: str = ""
    sure: bool = True
    silence_means_no: bool = False
    others: tuple[tuple[date | None, date | None], ...] = ()
    understood: bool = True
    country: str | None = None
    said_on: date | None = None
    messages: tuple[dict, ...] = ()
    tells: tuple[Tell, ...] = ()

    def as_json(self) -> dict:
        return {
            "ok": True,
            "kind": self.kind,
            "earliest": _iso(self.earliest),
            "latest": _iso(self.latest),
            "heard": self.heard,
            "as_text": as_text(self.earliest, self.latest, self.country),
            "sure": self.sure,
            "silence_means_no": self.silence_means_no,
            "understood": self.understood,
            "others": [self._window(*other) for other in self.others],
            "tells": [tell.as_json() for tell in self.tells],
            "said_on": _iso(self.said_on),
            "messages": list(self.messages),
        }

    def _window(self, earliest: date | None, latest: date | None) -> dict:
        text = as_text(earliest, latest, self.country)
        return {"earliest": _iso(earliest), "latest": _iso(latest), "as_text": text}


@dataclass(frozen=True)
class Heard:
    """A reading of some words, and how it came about.

    `start` to `end`: where the words it rests on stand. `explained`: words about an answer stand beside the time.
    `leans`: the time is told by another one before it. `times`: where each time begins. `contact`: news is promised.
    """

    reading: Reading
    start: int
    end: int
    explained: bool
    leans: bool
    times: tuple[int, ...]
    contact: bool


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def as_text(earliest: date | None, latest: date | None, country: str | None) -> str:
    """The days in words, as the country writes them ("Mon 23 to Fri 27 November 2026")."""
    if latest is None:
        return "no date" if earliest is None else f"not before {in_short(earliest, country)}"
    if earliest is None:
        return f"by {in_short(latest, country)}"
    return in_short(latest, country) if earliest == latest else from_to(earliest, latest, country)
