"""What each kept interview costs as the list grows: `python tests/bench/interviews.py`.

Everything the page asks of Python: opening the list the first time in a session, and one change to a list whose
plans are known. Exit status 1 when an interview among 500 costs more than twice what it costs among 10.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

# It is started by its path, so the repository must be found first, and the imports come late.
sys.path.insert(0, str(Path(__file__).parents[2]))

from calculator import answers
from calculator.doors import files, interviews
from calculator.interviews import record
from calculator.interviews.record import Document, Happening, Interview

SIZES = (1, 10, 100, 500)
MOST_GROWTH = 2
TODAY = date(2026, 11, 23)
WORLD = answers.World(TODAY, files.rulebook(), {}, lambda code: None)


def stored(size: int) -> str:
    return record.text(Document(tuple(_interview(number) for number in range(size))))


def _interview(number: int) -> Interview:
    """Not two alike, so that no plan serves twice."""
    day = TODAY - timedelta(3 + number % 30)
    asked = Happening(f"e{number:03}", {"date": TODAY.isoformat(), "what": "follow_up", "channel": "email"})
    facts = {"interview": day.isoformat(), "said": f"within {2 + number // 30} weeks"}
    fields = {"company": f"Company {number}", "job": "Stock planner", "recruiter": f"Recruiter {number}"}
    return Interview(f"i{number:03}", facts, fields, events=(asked,) if number % 3 == 0 else ())


def opened(text: str) -> None:
    interviews._cases.clear()
    _ask(text)


def changed(text: str) -> None:
    event = {"date": TODAY.isoformat(), "what": "thank_you"}
    _ask(text, change={"do": "event", "interview": "i000", "event": event})


def _ask(text: str, **wish: object) -> None:
    reply = interviews.answer(
        {"stored": text, "today": TODAY.isoformat(), "id": "new", "site": "https://example.org/", **wish}, WORLD
    )
    assert reply["answer"]["ok"]


def milliseconds(work: Callable, text: str) -> float:
    """The best of three runs, in time of the processor, for others may be using it too."""
    return min(_once(work, text) for _ in range(3))


def _once(work: Callable, text: str) -> float:
    start = time.process_time()
    work(text)
    return (time.process_time() - start) * 1000


def main() -> int:
    print(f"{'interviews':>10} {'kB stored':>10} {'open, ms':>9} {'each':>6} {'change, ms':>11} {'each':>6}")
    each = {size: _line(size) for size in SIZES}
    growth = max(each[500][work] / each[10][work] for work in (0, 1))
    print(f"an interview among 500 costs at most {growth:.2f} times what it costs among 10")
    return growth > MOST_GROWTH


def _line(size: int) -> tuple[float, float]:
    text = stored(size)
    first = milliseconds(opened, text)
    second = milliseconds(changed, text)
    print(
        f"{size:>10} {len(text) / 1000:>10.1f} {first:>9.1f} {first / size:>6.2f} {second:>11.1f} {second / size:>6.2f}"
    )
    return first / size, second / size


if __name__ == "__main__":
    sys.exit(main())
