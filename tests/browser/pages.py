"""Every page of the built site, for tests that no page may escape."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page


def addresses(site: Path) -> list[str]:
    """Relative to the site's root; the error page among them. Fails when there is none."""
    found = [path.relative_to(site).as_posix() for path in sorted(site.rglob("*.html"))]
    assert "index.html" in found and "404.html" in found and len(found) > 20, found
    return [address.removesuffix("index.html") for address in found]


def as_found(page: Page) -> Page:
    """Its tools and its search wait for ever: pages as they are found, without starting Python or the search for each."""
    for part in ("worker.js", "search_index.json"):
        page.route(f"**/{part}", lambda _: None)
    return page


def each(page: Page, site: Path) -> Iterator[str]:
    """Opens one page after the other; of the letters' own pages, which one template makes, those that hold an element of
    a kind (its tag and class) that no letter before had."""
    known: set[tuple[str, str]] = set()
    for address in addresses(site):
        if LETTER.fullmatch(address):
            kinds = set(ELEMENT.findall((site / address / "index.html").read_text(encoding="utf-8")))
            if kinds <= known:
                continue
            known |= kinds
        page.goto(address)
        yield address


LETTER = re.compile(r"letters/[\w-]+/")
ELEMENT = re.compile(r'<(\w+)(?:[^<>]*? class="?([^">]+))?')
