"""For everyone: axe on every page, in light on a desk and in dark on a phone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser import axe, pages

DESK, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
LOOKS = ((DESK, "light"), (PHONE, "dark"))


def look(page: Page, size: dict, scheme: str) -> None:
    """Nothing half-way in its change of colour."""
    page.set_viewport_size(size)
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")


@pytest.fixture
def waiting(page: Page) -> Page:
    """Its tools wait for Python for ever: a page as it is found, without starting Python for each."""
    page.route("**/assets/worker.js", lambda _: None)
    return page


def test_axe_finds_nothing_on_any_page(waiting, site):
    found = {}
    for address in pages.each(waiting, site):
        for size, scheme in LOOKS:
            look(waiting, size, scheme)
            found[f"{address} {scheme}"] = axe.violations(waiting)
    assert not {where: what for where, what in found.items() if what}


def test_axe_would_find_something(waiting):
    waiting.goto("about/")
    waiting.evaluate("""() => {
        const pale = Object.assign(document.createElement("p"), { textContent: "pale" });
        pale.style.color = "#eee";
        document.querySelector("main").append(pale, document.createElement("img"));
    }""")
    assert {"image-alt", "color-contrast"} <= {rule for rule, _ in axe.violations(waiting)}
