"""A real browser on the built site, below a sub-path.

Fixtures: `server` (`server.url` ends in `/hear-back/`; add to `server.refuse` what should answer 503), `browser`,
`context` and `page` (both new for each test, so nothing is remembered between tests).

`page` fails its test at the end when the page wrote an error to the console, when anything in it threw, or when
page, worker or service worker asked another host for anything. A test that means this to happen says so:
`@pytest.mark.errors_expected` or `@pytest.mark.outside_expected`.
`@pytest.mark.context(viewport=..., color_scheme="dark", java_script_enabled=False, timezone_id=...)` passes
options to Playwright's `new_context`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser.chromium import launch
from tests.browser.serve import Server

OWN_SCHEMES = ("data", "blob", "about")  # these never leave the browser


@pytest.fixture(scope="session")
def whole_server(site: Path) -> Iterator[Server]:
    with Server(site) as server:
        yield server


@pytest.fixture
def server(whole_server: Server) -> Iterator[Server]:
    whole_server.asked.clear()
    yield whole_server
    whole_server.refuse.clear()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@pytest.fixture
def context(browser: Browser, server: Server, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    mark = request.node.get_closest_marker("context")
    options = {"locale": "en-GB", "timezone_id": "Europe/London", "base_url": server.url}
    context = browser.new_context(**{**options, **(mark.kwargs if mark else {})})
    errors: list[str] = []
    outside: list[str] = []
    context.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
    context.on("weberror", lambda thrown: errors.append(str(thrown.error)))
    context.on("request", lambda asked: outside.append(asked.url) if _leaves(asked.url, server) else None)
    yield context
    context.close()
    marks = request.node.get_closest_marker
    assert not outside or marks("outside_expected"), f"asked other hosts: {outside}"
    assert not errors or marks("errors_expected"), f"errors in the browser: {errors}"


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """`page.goto("calculator/")`: addresses are relative to the site's root."""
    return context.new_page()


def _leaves(url: str, server: Server) -> bool:
    to = urlsplit(url)
    return to.scheme not in OWN_SCHEMES and to.netloc != f"127.0.0.1:{server.server_port}"
