"""Across a release: a page with the files of another one, each way round, on every kind of page; and hosts that call
our files something else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.serve import TYPES
from tests.browser.tool import TODAY, fragment

pytestmark = pytest.mark.errors_expected

PAGES = ("interviews/", "calculator/", "letters/", "embed/", "sheet/", "", "guide/following-up/", "letters/thank-you/")
GONE = "Parts of this page are gone: a new version of this site is being published."


def alive(page: Page) -> None:
    expect(page.get_by_text(GONE)).to_have_count(0)
    if not page.url.endswith("/embed/"):  # which does without the script that takes it away
        expect(page.locator(".hb-without-js")).to_have_count(0)
    expect(page.locator("body")).not_to_have_css("font-family", re.compile("^.?Times"))


@pytest.mark.parametrize("address", PAGES)
def test_a_page_from_before_a_release_is_loaded_anew(page, server, address):
    loads = []

    def old_at_first(route: Route) -> None:
        loads.append(route.request.url)
        if len(loads) > 1:
            return route.continue_()
        answer = route.fetch()
        text = re.sub(r"assets-[0-9a-f]{12}/", "assets-000000000000/", answer.text())
        return route.fulfill(response=answer, body=text)

    page.route(server.url + address, old_at_first)
    page.goto(address)
    page.wait_for_function("performance.getEntriesByType('navigation')[0].type === 'reload'")
    page.wait_for_load_state()
    alive(page)
    assert len(loads) == 2


@pytest.mark.parametrize("address", PAGES)
def test_a_page_whose_files_are_not_there_yet_says_what_to_do(page, server, address):
    server.harm["assets-"] = "missing"
    page.goto(address)
    expect(page.get_by_text(GONE)).to_be_visible()
    assert [path for path in server.asked if path == address] == [address] * 2, "once anew, and no more"
    server.harm.clear()
    page.get_by_role("button", name="Load this page again").click()
    page.wait_for_load_state()
    alive(page)


def test_try_again_loads_the_page_anew_where_a_part_is_gone_and_what_was_typed_comes_back(page, server):
    server.harm["python/library-"] = "missing"
    page.goto("calculator/")
    page.fill("[name=interview]", "2026-11-12")
    page.fill("[name=said]", "by next Friday")
    expect(page.get_by_text("The calculator couldn't start, or has stopped.")).to_be_visible(timeout=60_000)
    server.harm.clear()
    page.get_by_role("button", name="Try again").click()
    expect(page.locator("#headline")).to_be_visible(timeout=90_000)
    expect(page.locator("[name=said]")).to_have_value("by next Friday")
    assert page.evaluate("performance.getEntriesByType('navigation')[0].type") == "reload"


@pytest.mark.parametrize("kind", ["application/octet-stream", "text/plain", None])
def test_a_host_that_does_not_know_wasm_is_borne(page, server, monkeypatch, kind):
    """Debian's nginx and old Pythons among them; the manifest's type is nobody's concern."""
    monkeypatch.setitem(TYPES, ".wasm", kind or "")
    monkeypatch.setitem(TYPES, ".webmanifest", kind or "")
    page.goto(f"calculator/{fragment({'interview': '2026-11-12', 'today': TODAY})}")
    expect(page.locator("#headline")).to_be_visible(timeout=90_000)


def test_a_host_that_calls_scripts_something_else_is_named_as_the_cause(page, server, monkeypatch):
    monkeypatch.setitem(TYPES, ".js", "application/octet-stream")
    page.goto("interviews/")
    expect(page.get_by_text("This site's host says that our scripts are “application/octet-stream”")).to_be_visible()


def test_no_name_ends_in_what_plain_hosts_do_not_know(site: Path):
    names = [path.suffix for path in site.rglob("*") if path.is_file()]
    assert {".js", ".wasm"} <= set(names) and ".mjs" not in names
