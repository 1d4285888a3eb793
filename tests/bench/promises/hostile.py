"""How long near misses take to read, beside an ordinary text of the same length: `python -m tests.bench.promises.hostile`.

Each row is made of words that begin much and end nothing: ifs without an end, nots before nots, stamps, quotes. Asked
for: 2,000 characters in 50 ms, 20,000 in 300, on a quiet machine; on any, no more than `MOST` times the ordinary text
and no faster growing than it. Ends with an error where a row does.
"""

from __future__ import annotations

import sys
from datetime import date
from statistics import median
from time import perf_counter

from calculator.dates import WEEKENDS_ONLY
from calculator.promise import read

INTERVIEW = date(2026, 11, 18)
SIZES = (2_000, 20_000)
TIMES = 5
MOST = 4.0
ORDINARY = (
    "Thanks for coming in on Wednesday. We enjoyed the talk and will let you know by Friday. Ann is away until Monday. "
)
ROWS = {
    "ifs": "if you had not heard if we may ",
    "nots": "not selected not chosen not for you not ",
    "turned round": "had it been up to me, were it my call, ",
    "no full stop": "we have decided to go with another and the job has been given to the ",
    "weekdays": "by Monday or Tuesday or the 26th or next week, no, ",
    "days": "3 May 2026 ",
    "please do not": "please do not call or write or ",
    "stamps": "[04/08/2026, 18:20:31] A: by Friday\n",
    "quotes": "> > by Friday\n",
    "heads": "From: a\nTo: b\n",
    "friends": "my friend my friend ",
    "silence": "if you do not hear nobody is told unless ",
}


def milliseconds(unit: str, size: int) -> float:
    said = (unit * (size // len(unit) + 1))[:size]
    taken = []
    for _ in range(TIMES):
        began = perf_counter()
        read(said, INTERVIEW, WEEKENDS_ONLY, "GB")
        taken.append((perf_counter() - began) * 1000)
    return median(taken)


if __name__ == "__main__":
    read(ORDINARY, INTERVIEW, WEEKENDS_ONLY, "GB")
    ordinary = [milliseconds(ORDINARY, size) for size in SIZES]
    print(f"{'ordinary':14}" + "".join(f"{taken:8.0f} ms {'':6}" for taken in ordinary))
    slow = []
    for name, unit in ROWS.items():
        taken = [milliseconds(unit, size) for size in SIZES]
        ratios = [each / beside for each, beside in zip(taken, ordinary, strict=True)]
        print(f"{name:14}" + "".join(f"{ms:8.0f} ms x{ratio:4.1f} " for ms, ratio in zip(taken, ratios, strict=True)))
        slow += [name] if max(ratios) > MOST else []
    sys.exit(f"slower than {MOST} ordinary texts: {', '.join(slow)}" if slow else 0)
