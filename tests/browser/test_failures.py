"""Faults tried one by one in a real browser: each is told plainly, what was typed stays, it can be tried again,
and the general timetable is there all the while."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_calculator import LISTEN, TODAY, fragment

pytestmark = pytest.mark.errors_expected

FAILED = "The calculator could not start, or has stopped."
NOT_ALIVE = "The calculator has not started."
FACTS = {"interview": "2026-11-12", "today": TODAY, "said": "by next Friday"}

# What Python's start asks for, by a part of each path, and what is held against it.
FAULTS = {
    "/worker.js": ("short", "wrong", "dropped"),
    "/parts.mjs": ("short", "wrong", "dropped"),
    "/pyodide.mjs": ("short", "wrong", "dropped"),
    "pyodide.asm.mjs": ("short", "wrong", "dropped"),
    "pyodide.asm.wasm": ("missing", "short", "dropped"),
    "python/library-": ("missing", "short", "wrong", "dropped"),
}  # not yet: a script that is missing (404), other bytes for the wasm
# What the page itself is made of.
PAGE = ("/tool.js", "/form.js", "/python.js", "/morph.js")


@pytest.fixture
def page(page: Page) -> Page:
    page.add_init_script(LISTEN)
    return page


def type_in(page: Page) -> None:
    page.fill("[name=interview]", FACTS["interview"])
    page.fill("[name=said]", FACTS["said"])


def typed_is_kept(page: Page) -> None:
    expect(page.locator("[name=interview]")).to_have_value(FACTS["interview"])
    expect(page.locator("[name=said]")).to_have_value(FACTS["said"])


def timetable_is_there(page: Page) -> None:
    expect(page.get_by_role("heading", name="The general timetable")).to_be_visible()


def headline(page: Page):
    return page.locator("#headline")


def test_these_are_the_parts_that_a_start_asks_for(page, server):
    page.goto("calculator/")
    page.wait_for_selector("form[data-state=ready]", timeout=90_000)
    asked = [path for path in server.asked if re.search(r"python/|/(worker|parts)\.m?js$", path)]
    assert not [path for path in asked if not any(part in path for part in (*FAULTS, "/python.js"))]
    assert all(any(part in path for path in asked) for part in FAULTS)


@pytest.mark.parametrize(("part", "fault"), [(part, fault) for part, faults in FAULTS.items() for fault in faults])
def test_a_part_of_python_that_does_not_come_is_told_and_fetched_again(page, server, part, fault):
    server.harm[part] = fault
    page.goto("calculator/")
    type_in(page)
    expect(page.get_by_text(FAILED)).to_be_visible(timeout=60_000)
    typed_is_kept(page)
    timetable_is_there(page)
    server.harm.clear()
    page.get_by_role("button", name="Try again").click()
    expect(headline(page)).to_be_visible(timeout=90_000)
    typed_is_kept(page)


@pytest.mark.parametrize("part", PAGE)
def test_a_page_whose_own_script_does_not_come_says_so_and_sends_nothing(page, server, part):
    server.harm[part] = "dropped"
    page.goto("calculator/")
    type_in(page)
    page.get_by_role("button", name="Show my dates").click()
    expect(page.get_by_text(NOT_ALIVE)).to_be_visible(timeout=20_000)
    typed_is_kept(page)
    timetable_is_there(page)
    assert not [path for path in server.asked if "2026-11-12" in path]
    assert page.url.endswith("/calculator/")


@pytest.mark.context(java_script_enabled=False)
@pytest.mark.parametrize("address", ["calculator/", "letters/"])
def test_without_any_script_nothing_typed_is_sent(page, server, address):
    page.goto(address)
    page.fill("[name=interview]", "2026-11-12")
    page.locator("form[data-tool] [type=submit]").click()
    page.wait_for_timeout(500)
    assert page.url.endswith(f"/{address}")


# Python blocked -----------------------------------------------------------------------------------------


def test_where_workers_are_off_it_is_told(page):
    page.add_init_script("window.Worker = class { constructor() { throw new DOMException('blocked', 'SecurityError') } }")
    page.goto("calculator/")
    type_in(page)
    expect(page.get_by_text(NOT_ALIVE)).to_be_visible(timeout=20_000)
    typed_is_kept(page)
    timetable_is_there(page)


SHUT = """for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
    Object.defineProperty(window, name, { get() { throw new DOMException("shut", "SecurityError") } });
Object.defineProperty(Navigator.prototype, "serviceWorker", { get() { throw new DOMException("shut", "SecurityError") } });"""


def test_where_nothing_can_be_kept_it_answers_all_the_same(page):
    page.add_init_script(SHUT)
    page.goto(f"calculator/{fragment(FACTS)}")
    expect(headline(page)).to_be_visible(timeout=90_000)
    page.goto(f"letters/{fragment({'letter': 'thank-you', **FACTS})}")
    expect(page.locator("#letter-text-0")).to_be_visible(timeout=90_000)


# While it is used ---------------------------------------------------------------------------------------


def started(page: Page) -> None:
    page.goto(f"calculator/{fragment(FACTS)}")
    expect(headline(page)).to_be_visible(timeout=90_000)


def test_a_worker_that_dies_in_mid_answer_is_missed_told_and_replaced(page):
    page.clock.install()
    started(page)
    [worker] = [worker for worker in page.workers if worker.url.endswith("/worker.js")]
    worker.evaluate("() => { self.postMessage = () => {}; setTimeout(() => self.close()) }")
    page.fill("[name=said]", "by 27 November")
    page.clock.run_for(1000)
    page.clock.fast_forward(31_000)
    expect(page.get_by_text(FAILED)).to_be_visible(timeout=10_000)
    expect(page.locator("[name=said]")).to_have_value("by 27 November")
    expect(headline(page)).to_be_visible()
    page.get_by_role("button", name="Try again").click()
    page.wait_for_selector("form[data-state=ready]", timeout=90_000)
    page.clock.run_for(1000)
    expect(headline(page)).to_contain_text("27 November", timeout=30_000)
