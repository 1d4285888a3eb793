"""A real browser on the built site, below a sub-path.

Fixtures: `server` (`server.url` ends in `/hear-back/`; add to `server.refuse` what should answer 503), `browser`,
`context` and `page` (both new for each test, so nothing is remembered between tests).

`page` fails its test at the end when the page wrote an error to the console, when anything in it threw, or when
page, worker or service worker asked another host for anything. A test that means this to happen says so:
`@pytest.mark.errors_expected` or `@pytest.mark.outside_expected`.
The service worker is blocked, so that what a test asks for is asked of the server; test_offline.py allows it.
`@pytest.mark.context(viewport=..., color_scheme="dark", java_script_enabled=False, timezone_id=...)` passes
options to Playwright's `new_context`.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

from tests.browser.chromium import launch
from tests.browser.heard import Heard
from tests.browser.serve import Server
from tests.browser.tool import LISTEN


@pytest.fixture(scope="session")
def whole_server(site: Path) -> Iterator[Server]:
    with Server(site) as server:
        yield server


@pytest.fixture
def server(whole_server: Server) -> Iterator[Server]:
    whole_server.asked.clear()
    yield whole_server
    whole_server.refuse.clear()
    whole_server.harm.clear()


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    expect.set_options(timeout=30_000)  # a busy machine is no fault, and what is right does not wait for it
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    browser = launch(playwright)
    yield browser
    browser.close()


@pytest.fixture
def context(browser: Browser, server: Server, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    mark = request.node.get_closest_marker("context")
    options = {"locale": "en-GB", "timezone_id": "Europe/London", "base_url": server.url, "service_workers": "block"}
    context = browser.new_context(**{**options, **(mark.kwargs if mark else {})})
    if "HEARBACK_LATER" in os.environ:  # see .ci/later.py: the pages live on that day, too
        context.clock.set_system_time(time.time())
    heard = Heard(context, server)
    yield context
    context.close()
    marks = request.node.get_closest_marker
    assert not heard.outside or marks("outside_expected"), f"asked other hosts: {heard.outside}"
    assert not heard.errors or marks("errors_expected"), f"errors in the browser: {heard.errors}"


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """`page.goto("calculator/")`: addresses are relative to the site's root."""
    return context.new_page()


# The two tools, for tests that need no page of their own: Python is started once for each. Their clock suggests no
# country.


@pytest.fixture(scope="session")
def tools(browser: Browser, whole_server: Server) -> Iterator[dict[str, Page]]:
    context = browser.new_context(
        locale="en-GB",
        timezone_id="UTC",
        base_url=whole_server.url,
        service_workers="block",
        permissions=["clipboard-read", "clipboard-write"],
    )
    context.add_init_script(LISTEN)
    heard = Heard(context, whole_server)
    opened = {address: context.new_page() for address in ("calculator/", "letters/")}
    for address, page in opened.items():
        page.goto(address)
        page.wait_for_selector("form[data-state=ready]", timeout=90_000)
    yield opened
    context.close()
    assert (heard.errors, heard.outside) == ([], [])


@pytest.fixture
def calculator(tools: dict[str, Page]) -> Page:
    return fresh(tools["calculator/"])


@pytest.fixture
def letters(tools: dict[str, Page]) -> Page:
    return fresh(tools["letters/"])


def fresh(page: Page) -> Page:
    """Empty, as somebody finds it who opens it first."""
    page.bring_to_front()  # nothing is drawn on a page that lies behind, and the search waits for that
    page.emulate_media(color_scheme="light", reduced_motion="no-preference", forced_colors="none")
    page.set_viewport_size({"width": 1280, "height": 900})
    page.get_by_role("button", name="Start again").click()
    page.evaluate("for (const unfolded of document.querySelectorAll('main details[open]')) unfolded.open = false")
    return page
