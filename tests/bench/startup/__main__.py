"""How soon the calculator answers, beside its peers: one table from one interleaved run.

    python -m tests.bench.startup            about 20 minutes; needs the machine for itself
    python -m tests.bench.startup --quick    one round of the two quickest rows: a look, not a result

Times are medians from the start of the navigation to the first answer on the page, with half their range; `x` is how
many times faster than plain Pyodide in the same row; the first dates, which wait for no Python, are told beside the page's
own first paint. MicroPython and JavaScript answer with a toy, because the calculator does not run there: they show how soon
a page can answer at all. Hear Back is measured twice, so that the difference between its two columns shows what is noise;
and once with Pyodide's runtime as it comes.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from statistics import median, quantiles

from playwright.sync_api import Playwright, sync_playwright

from tests.bench.startup import visits
from tests.bench.startup.network import FAST_4G, SLOW_4G, UNTHROTTLED, Network, Server
from tests.bench.startup.variants import AGAIN, JAVASCRIPT, MICROPYTHON, OURS, PLAIN, PYSCRIPT, STOCK, build
from tests.bench.startup.visits import Visit, Visitor

ROUNDS = 5
ALL = (OURS, AGAIN, STOCK, PLAIN, PYSCRIPT, MICROPYTHON, JAVASCRIPT)
SLOW = (OURS, STOCK, PLAIN, MICROPYTHON, JAVASCRIPT)  # there PyScript is plain Pyodide and a minute more of waiting


@dataclass(frozen=True)
class Row:
    """One condition. `beside` names the row whose plain Pyodide is the measure, where it is not this row's own."""

    name: str
    visit: Callable[[Visitor, Network, int], Visit]
    network: Network
    slower: int  # times that the processor is slower
    variants: tuple[str, ...]
    is_quick: bool = False
    beside: str | None = None

    @property
    def title(self) -> str:
        return f"{self.name}, {self.network.name}, {self.slower}x CPU"


COLD_SLOW = Row("cold", Visitor.cold, SLOW_4G, 4, SLOW)
ROWS = (
    Row("cold", Visitor.cold_and_on, UNTHROTTLED, 1, ALL, is_quick=True),
    Row("cold", Visitor.cold, FAST_4G, 4, SLOW),
    COLD_SLOW,
    Row("second visit", Visitor.second, UNTHROTTLED, 4, SLOW, is_quick=True),
    Row("guide first", Visitor.after_a_guide, SLOW_4G, 4, (OURS,), beside=COLD_SLOW.title),
    Row("first dates on the page", Visitor.first_dates, SLOW_4G, 4, (OURS,)),
)
Measured = dict[tuple[str, str], list[Visit]]  # by the row's title and the variant


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    ask.add_argument("--quick", action="store_true", help="one round of the two quickest rows")
    quick = ask.parse_args().quick
    rows = [row for row in ROWS if row.is_quick or not quick]
    with sync_playwright() as playwright:
        slower = visits.times_slower(playwright, 4)
        measured = measure(playwright, rows, rounds=1 if quick else ROUNDS)
    print(table(rows, measured))
    print(f"\n4x CPU: a busy loop took {slower:.1f} times as long.")


# The run


def measure(playwright: Playwright, rows: list[Row], rounds: int) -> Measured:
    """Round by round, each variant's turn coming by lot, so that a busy minute of the machine hits no one alone."""
    measured: Measured = {}
    with ExitStack() as stack:
        visitors = {
            name: Visitor(playwright, stack.enter_context(Server(folder)), visits.address(name))
            for name, folder in build().items()
        }
        for visitor in visitors.values():
            visitor.cold(UNTHROTTLED, 1)  # the server compresses each file once, and not on anybody's time
        for number in range(rounds):
            for row in rows:
                for variant in random.sample(row.variants, len(row.variants)):
                    visit = row.visit(visitors[variant], row.network, row.slower)
                    measured.setdefault((row.title, variant), []).append(visit)
                    _log(f"round {number + 1}: {row.title}: {variant}: {visit.seconds:.2f} s")
    return measured


def _log(text: str) -> None:
    print(time.strftime("%H:%M:%S"), text, file=sys.stderr, flush=True)


# The table


def table(rows: list[Row], measured: Measured) -> str:
    found = [measured[rows[0].title, variant] for variant in ALL]
    lines = [[f"n = {len(found[0])}", *ALL]]
    lines += [[row.title, *(_time(row, variant, measured) for variant in ALL)] for row in rows]
    lines += [[title, *map(text, found)] for title, text in OF_THE_FIRST_ROW.items()]
    return _aligned(lines)


def _time(row: Row, variant: str, measured: Measured) -> str:
    found = [visit.seconds for visit in measured.get((row.title, variant), [])]
    if not found:
        return ""
    middle = median(found)
    spread = (max(found) - min(found)) / 2 / middle
    if row.visit is Visitor.first_dates:
        paint = median(visit.seconds / visit.paint for visit in measured[row.title, variant])
        return f"{middle:.2f} s ±{spread:.0%} {paint:.2f}x its paint"
    plain = median(visit.seconds for visit in measured[row.beside or row.title, PLAIN])
    return f"{middle:.2f} s ±{spread:.0%} {plain / middle:.2f}x"


def _wire(found: list[Visit]) -> str:
    return f"{median(visit.kilobytes for visit in found):.0f} kB"


def _memory(found: list[Visit]) -> str:
    return f"{median(visit.megabytes for visit in found):.0f} MB"


def _further(found: list[Visit]) -> str:
    parts = quantiles([took for visit in found for took in visit.further], n=20)
    return f"{parts[9]:.1f} / {parts[18]:.1f} ms"


OF_THE_FIRST_ROW = {
    "on the wire until then, cold": _wire,
    "memory of the pages then": _memory,
    "a further answer, p50 / p95": _further,
}


def _aligned(lines: list[list[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    lines.insert(1, ["-" * width for width in widths])
    return "\n".join("| " + " | ".join(map(str.ljust, line, widths)) + " |" for line in lines)


if __name__ == "__main__":
    main()
