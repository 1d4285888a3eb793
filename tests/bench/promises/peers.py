"""Python's date readers over the cases on standard input: {peer: [[first, last] or null, ...]}.

Runs in an environment of its own, which run.py makes. Each peer gets the interview day as its today and is
asked for the future; of several times found the first counts, as it would for a program that uses it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import datetime

import dateparser.search
import parsedatetime
from timefhuman import tfhConfig, timefhuman

Span = list[str] | None


def with_dateparser(said: str, today: datetime, country: str | None) -> Span:
    settings = {
        "RELATIVE_BASE": today,
        "PREFER_DATES_FROM": "future",
        "DATE_ORDER": "MDY" if country == "US" else "DMY",
    }
    found = dateparser.search.search_dates(said, languages=["en"], settings=settings)
    return _span(found[0][1]) if found else None


def with_parsedatetime(said: str, today: datetime, _country: str | None) -> Span:
    found = parsedatetime.Calendar().nlp(said, sourceTime=today)
    return _span(found[0][0]) if found else None


def with_timefhuman(said: str, today: datetime, _country: str | None) -> Span:
    found = timefhuman(said, config=tfhConfig(now=today))
    while isinstance(found, list):
        found = found[0] if found else None
    if isinstance(found, tuple):
        return _span(found[0], found[-1])
    return _span(found) if isinstance(found, datetime) else None


def _span(first: datetime, last: datetime | None = None) -> Span:
    return [first.date().isoformat(), (last or first).date().isoformat()]


PEERS = {"dateparser": with_dateparser, "parsedatetime": with_parsedatetime, "timefhuman": with_timefhuman}


def answer(peer: Callable, case: dict) -> Span:
    """What the peer found; nothing when it fails, as some do on words they do not know."""
    try:
        return peer(case["said"], datetime.fromisoformat(f"{case['interview_date']}T12:00:00"), case["country"])
    except Exception:
        return None


if __name__ == "__main__":
    cases = json.load(sys.stdin)
    json.dump({name: [answer(peer, case) for case in cases] for name, peer in PEERS.items()}, sys.stdout)
