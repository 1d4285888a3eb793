"""Faults tried one by one in a real browser: each is told plainly, what was typed stays, it can be tried again,
and the general timetable is there all the while."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import takewhile
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.chromium import launch
from tests.browser.serve import Server
from tests.browser.tool import LISTEN, TODAY, answer_after, fragment, open_with

pytestmark = pytest.mark.errors_expected

FAILED = "The calculator couldn't start, or has stopped."
NOT_ALIVE = "The calculator hasn't started."
FACTS = {"interview": "2026-11-12", "today": TODAY, "said": "by next Friday"}

# What Python's start asks for, by a part of each path, and what is held against each.
STARTING = ("/worker.js", "/parts.js", "/pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm", "python/library-")
FAULTS = ("missing", "short", "wrong", "dropped")


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
    asked = [path for path in server.asked if re.search(r"python/|/(worker|parts)\.js$", path)]
    asked = list(takewhile(lambda path: "/rest-" not in path, asked))  # which is fetched later, in idle time
    assert not [path for path in asked if not any(part in path for part in (*STARTING, "/python.js"))]
    assert all(any(part in path for path in asked) for part in STARTING)


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("part", STARTING)
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


MODULE = re.compile(r"/(tool|form|day|general|page|fragment|buttons|morph|problems|python|visit)\.js$")


def test_the_network_dropped_at_each_request_of_the_page_in_turn(browser, server):
    """Without a script of the tool's own the page says so; without any other file it still comes alive."""
    with visit(browser, server) as page:
        page.goto("calculator/")
        expect(page.get_by_text(NOT_ALIVE)).not_to_be_attached()
        asked = [path for path in dict.fromkeys(server.asked) if path != "calculator/"]
    assert len([path for path in asked if MODULE.search(path)]) == 11 < len(asked)
    for path in asked:
        server.harm = {path: "dropped"}
        server.asked.clear()
        with visit(browser, server) as page:
            page.goto("calculator/")
            type_in(page)
            page.get_by_role("button", name="Show my dates").click()
            expect(page.get_by_text(NOT_ALIVE)).to_be_attached(attached=bool(MODULE.search(path)))
            if MODULE.search(path):
                page.evaluate("for (const waits of document.getAnimations()) waits.finish()")  # ten seconds
                expect(page.get_by_text(NOT_ALIVE)).to_be_visible()
                assert page.url.endswith("/calculator/")
            typed_is_kept(page)
            timetable_is_there(page)
        assert path in server.asked
        assert not [asked for asked in server.asked if FACTS["interview"] in asked], "what was typed was sent"


@contextmanager
def visit(browser: Browser, server: Server) -> Iterator[Page]:
    """With nothing kept from before, and without Python: its worker never comes."""
    context = browser.new_context(base_url=server.url, service_workers="block")
    page = context.new_page()
    page.route("**/worker.js", lambda _: None)
    yield page
    context.close()


def test_without_what_dresses_it_the_page_still_answers(page, server):
    server.harm = dict.fromkeys(("/site.js", ".css", "javascripts/", "icons/", "search/"), "dropped")
    page.goto(f"calculator/{fragment(FACTS)}")
    expect(headline(page)).to_be_visible(timeout=90_000)


def test_guides_and_blank_letters_need_nothing_of_it(page, server):
    server.harm = dict.fromkeys((*STARTING, "/tool.js", "/python.js", "/site.js", "javascripts/"), "dropped")
    page.goto("letters/")
    page.get_by_text("Thank-you to an interviewer", exact=True).last.click()
    expect(page.locator("main")).to_contain_text("Dear [name],")
    assert page.url.endswith("/letters/thank-you/")
    page.goto("guide/following-up/")
    expect(page.locator("#short-answer")).to_be_visible()


@pytest.mark.context(java_script_enabled=False)
@pytest.mark.parametrize("address", ["calculator/", "letters/"])
def test_without_any_script_nothing_typed_is_sent(page, server, address):
    page.goto(address)
    page.fill("[name=interview]", "2026-11-12")
    page.locator("form[data-tool] [type=submit]").click()
    page.wait_for_timeout(500)
    assert page.url.endswith(f"/{address}")


# Python blocked -----------------------------------------------------------------------------------------


def test_where_webassembly_is_off_it_is_told(playwright, server):
    """As on a device that is locked down."""
    blocked = launch(playwright, "--js-flags=--jitless")
    page = blocked.new_page(base_url=server.url)
    page.goto("calculator/")
    assert page.evaluate("typeof WebAssembly") == "undefined"
    type_in(page)
    expect(page.get_by_text(FAILED)).to_be_visible(timeout=60_000)
    typed_is_kept(page)
    timetable_is_there(page)
    blocked.close()


def test_where_workers_are_off_it_is_told(page):
    page.add_init_script(
        "window.Worker = class { constructor() { throw new DOMException('blocked', 'SecurityError') } }"
    )
    page.goto("calculator/")
    type_in(page)
    expect(page.get_by_text(FAILED)).to_be_visible(timeout=20_000)
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


def test_an_answer_needs_no_network_once_python_is_there(page, context):
    started(page)
    context.set_offline(True)
    assert answer_after(page, page.fill, "[name=said]", "by 27 November")["ok"]


def test_a_part_that_is_fetched_later_is_told_where_it_is_missed_and_the_rest_stays(page, server):
    started(page)
    for fault, (code, name) in zip(
        FAULTS, {"FR": "France", "DE": "Germany", "ES": "Spain", "IT": "Italy"}.items(), strict=True
    ):
        server.harm = {f"holidays/{code}": fault}
        open_with(page, {**FACTS, "country": code})
        told = re.compile(f"{name} could not be fetched")
        expect(page.locator("[name=country]")).to_have_accessible_description(told, timeout=60_000)
        expect(page.locator("[name=said]")).to_have_value(FACTS["said"])
        server.harm = {}
        answer = answer_after(page, page.get_by_role("button", name="Show my dates").click)
        assert answer["ok"] and answer["horizon"]
    for fault in FAULTS:
        server.harm = {"python/calendar-": fault}
        page.get_by_role("button", name="Calendar file").click()
        expect(page.locator("[data-told]")).to_contain_text("Press again", timeout=30_000)
        expect(headline(page)).to_be_visible()
    server.harm = {}
    with page.expect_download() as kept:
        page.get_by_role("button", name="Calendar file").click()
    assert b"BEGIN:VEVENT" in Path(kept.value.path()).read_bytes()


def test_letters_and_interviews_that_do_not_come_are_told_and_asked_for_again(page, server):
    server.harm = {"python/letters-": "missing", "python/interviews-": "missing"}
    page.goto(f"letters/{fragment({'letter': 'thank-you', **FACTS})}")
    expect(page.get_by_text("The letters could not be fetched").first).to_be_visible(timeout=90_000)
    server.harm = {"python/interviews-": "missing"}
    page.get_by_role("button", name="Show the letter").click()
    expect(page.locator("#letter-text-0")).to_be_visible(timeout=30_000)
    page.goto("interviews/")
    expect(page.get_by_role("alert")).to_contain_text("could not be fetched: reload this page", timeout=90_000)
    server.harm = {}
    page.reload()
    expect(page.locator("[data-slot=keep] summary")).to_be_visible(timeout=90_000)
