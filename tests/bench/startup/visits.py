"""One visit of a person who wants a first answer: what it took, in a browser and with a profile of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote, urlencode

from playwright.sync_api import Page, Playwright

from tests.bench.startup import processor
from tests.bench.startup.network import UNTHROTTLED, Line, Network, Server
from tests.bench.startup.variants import AGAIN, OURS, STOCK
from tests.browser.chromium import FLAGS, find

FACTS = {"interview": "2026-11-18", "said": "by the end of next week", "country": "GB", "today": "2026-11-20"}
FURTHER = [(date(2026, 9, 1) + timedelta(days)).isoformat() for days in range(40)]
GUIDE = "guide/following-up/"
QUIET, READING = 3, 60  # seconds: a visit rests when nothing was fetched for so long, or it has lasted so long
PATIENCE = 300_000  # milliseconds for a first answer

# Each page marks when it has put an answer on itself. Times are counted from the start of the navigation.
FIRST = """() => new Promise((done) => {
  const look = (list) => list.getEntriesByName("answer:shown").slice(0, 1).forEach((mark) => done(mark.startTime));
  new PerformanceObserver(look).observe({ type: "mark", buffered: true });
})"""
# The general timetable with this person's own days, which waits for no Python; and the page's own first paint.
AT_ONCE = """() => new Promise((done) => {
  const paint = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
  const look = () => {
    const days = document.querySelectorAll("[data-at-once]:not([hidden]) [data-days]");
    if (paint() && [...days].some((day) => day.textContent)) done([performance.now(), paint()]);
    else requestAnimationFrame(look);
  };
  look();
})"""
NEXT = """async (days) => {
  const form = document.querySelector("form:has([name=interview])");
  const answered = () => new Promise((done) => {
    const look = (list) => list.getEntriesByName("answer:shown").forEach((mark) => done(mark.startTime));
    new PerformanceObserver(look).observe({ type: "mark" });
  });
  const took = [];
  for (const day of days) {
    form.elements.interview.value = day;
    const shown = answered();
    const asked = performance.now();
    form.requestSubmit();
    took.push(await shown - asked);
    await new Promise((done) => setTimeout(done, 50));
  }
  return took;
}"""

BUSY = """() => {
  const start = performance.now();
  for (let i = 0, x = 1; i < 3e8; i++) x = (x * 16807) % 2147483647;
  return performance.now() - start;
}"""


def address(variant: str) -> str:
    """The page that answers, below its server's root."""
    return "calculator/" if variant in (OURS, AGAIN, STOCK) else ""


@dataclass
class Visit:
    seconds: float  # from the start of the navigation to the first answer on the page
    kilobytes: float  # on the wire until then
    megabytes: float = 0  # of memory after it
    further: list[float] = field(default_factory=list)  # milliseconds for each further answer
    paint: float = 0  # seconds to the page's first paint, where that is the measure


@dataclass(frozen=True)
class Visitor:
    """Goes to one variant, whose page that answers is `calculator`."""

    playwright: Playwright
    server: Server
    calculator: str

    def cold(self, network: Network, slower: int) -> Visit:
        with TemporaryDirectory() as profile:
            return self._measured(Path(profile), network, slower)

    def cold_and_on(self, network: Network, slower: int) -> Visit:
        """As `cold`, and some more answers; and what memory it holds then."""
        with TemporaryDirectory() as profile, self._page(Path(profile), network) as page, processor.slowed(slower):
            visit = self._first_answer(page)
            page.wait_for_timeout(500)
            visit.megabytes = processor.megabytes()
            visit.further = page.evaluate(NEXT, FURTHER)
            return visit

    def second(self, network: Network, slower: int) -> Visit:
        """The browser was closed in between; the first visit was left when there was no more to fetch."""
        with TemporaryDirectory() as profile:
            with self._page(Path(profile), UNTHROTTLED) as page:
                self._first_answer(page)
                self.server.line.wait_until_quiet(QUIET, READING)
            return self._measured(Path(profile), network, slower)

    def after_a_guide(self, network: Network, slower: int) -> Visit:
        """A guide is read on the same slow line, until there is no more to fetch."""
        with TemporaryDirectory() as profile, self._page(Path(profile), network) as page, processor.slowed(slower):
            page.goto(self.server.url + GUIDE)
            self.server.line.wait_until_quiet(QUIET, READING)
            return self._first_answer(page)

    def first_dates(self, network: Network, slower: int) -> Visit:
        """Until the page shows dates of this person's, whoever works them out; beside its first paint."""
        with TemporaryDirectory() as profile, self._page(Path(profile), network) as page, processor.slowed(slower):
            self._open(page)
            dates, paint = page.evaluate(AT_ONCE)
            return Visit(dates / 1000, self.server.line.carried / 1000, paint=paint / 1000)

    def _measured(self, profile: Path, network: Network, slower: int) -> Visit:
        with self._page(profile, network) as page, processor.slowed(slower):
            return self._first_answer(page)

    @contextmanager
    def _page(self, profile: Path, network: Network) -> Iterator[Page]:
        self.server.line = Line(network)
        with _browser(self.playwright, profile) as page:
            yield page

    def _first_answer(self, page: Page) -> Visit:
        before = self.server.line.carried
        self._open(page)
        milliseconds = page.evaluate(FIRST)
        return Visit(milliseconds / 1000, (self.server.line.carried - before) / 1000)

    def _open(self, page: Page) -> None:
        page.goto(f"{self.server.url}{self.calculator}#{urlencode(FACTS, quote_via=quote)}", wait_until="commit")


def times_slower(playwright: Playwright, times: int) -> float:
    """How much longer a busy loop really takes under `processor.slowed`."""
    with TemporaryDirectory() as profile, _browser(playwright, Path(profile)) as page:
        page.evaluate(BUSY)
        full = page.evaluate(BUSY)
        with processor.slowed(times):
            page.wait_for_timeout(1000)
            return page.evaluate(BUSY) / full


@contextmanager
def _browser(playwright: Playwright, profile: Path) -> Iterator[Page]:
    """The same profile again is the same person, coming back."""
    context = playwright.chromium.launch_persistent_context(
        profile, executable_path=find(playwright), args=FLAGS, locale="en-GB", timezone_id="Europe/London"
    )
    context.set_default_timeout(PATIENCE)
    try:
        yield context.pages[0]
    finally:
        context.close()
