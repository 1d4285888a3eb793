"""How fast words about timing are read: `python tests/bench/reading.py`.

Each text is read at 2,000 and at 4,000 characters. Exit status 1 when the first takes 50 ms or more, or
twice the text more than 2.5 times as long: real speech first, then repetition made to be hard.
"""

from __future__ import annotations

import sys
import time
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from calculator.dates import WEEKENDS_ONLY
from calculator.promise import read

LENGTH = 2000
MOST_MS = 50
MOST_GROWTH = 2.5
TEXTS = (
    "They said they'd get back to me by the end of next week, maybe early the week after. ",
    "We have 3 more people to see on Thursday and then HR will call within 5-7 business days, I think. ",
    "I had my interview on Monday and it went well but they never said when they would decide. ",
    "a ",
    "5 ",
    "5-7-",
    "5-7 ",
    "1/1/",
    "1/1 ",
    "the ",
    "by ",
    "next ",
    "week ",
    "until ",
    "not before ",
    "((((",
    ". ",
    ", ",
    "\n",
    "monday or tuesday or ",
    "between 5 and 7 and ",
    "the end of the end of ",
    "the first or second or third ",
    "in 130 business days ",
    "a week or two or ",
    "monday, ",
    "once if when after ",
    "x" * LENGTH,
    "é" * LENGTH,
    # What else is heard beside times.
    "you are not selected if ",
    "call me if you hear ",
    "who will call ",
    "please do not contact us, ",
    "If you do not hear from us you were not successful. ",
    "a friend says it was filled and reopened, the other role is on hold ",
    # Nothing that comes again: every date there is, and every range.
    " ".join(f"{day}/{month}" for day in range(1, 29) for month in range(1, 13)) * 3,
    " ".join(f"{low}-{high}" for low in range(1, 40) for high in range(low, 40)),
)


def milliseconds(text: str) -> tuple[float, float]:
    """For the length and for twice the length: the best of several runs by turns, in time of the processor, for
    others may be using it too."""
    said = [(text * (length // len(text) + 1))[:length] for length in (LENGTH, 2 * LENGTH)]
    runs = [[_once(each) for each in said] for _ in range(15)]
    return min(once for once, _ in runs), min(twice for _, twice in runs)


def _once(said: str) -> float:
    start = time.process_time()
    read(said, date(2026, 11, 18), WEEKENDS_ONLY, "GB")
    return 1000 * (time.process_time() - start)


def is_good(text: str) -> bool:
    once, twice = milliseconds(text)
    good = once < MOST_MS and twice <= max(MOST_GROWTH * once, 1)
    print(f"{once:8.1f} ms {twice:8.1f} ms  x{twice / max(once, 0.01):.2f}  {'' if good else 'SLOW '}{text[:50]!r}")
    return good


if __name__ == "__main__":
    results = [is_good(text) for text in TEXTS]
    sys.exit(0 if all(results) else 1)
