"""Look at pages: screenshots at phone and desktop width, light and dark, into .cache/shots/.

    python -m tests.browser.shots "" calculator/#interview=2026-11-20 [--site site] [--only 390-dark]

Each address is relative to the site's root. A page with a tool waits until Python is ready and has answered.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.browser.chromium import launch
from tests.browser.serve import Server

SHOTS = Path(".cache/shots")
WIDTHS = {390: 844, 1280: 900}  # width: height of the first screen
SCHEMES = ("light", "dark")


def name(address: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", address.lower()).strip("-")[:80] or "home"


def settle(page: Page) -> None:
    """Until Python is there (or has failed), when the page has a tool, and no file is on its way."""
    page.wait_for_load_state("networkidle")
    page.wait_for_function("!document.querySelector('[data-state=starting]')", timeout=90_000)
    page.wait_for_timeout(500)


def shoot(browser, url: str, address: str, width: int, scheme: str, first_screen: bool) -> Path:
    context = browser.new_context(
        viewport={"width": width, "height": WIDTHS[width]},
        color_scheme=scheme,
        reduced_motion="reduce",
        locale="en-GB",
        timezone_id="Europe/London",
    )
    page = context.new_page()
    page.on("console", lambda said: print(f"  console: {said.text}") if said.type == "error" else None)
    page.on("pageerror", lambda error: print(f"  error: {error}"))
    page.goto(url + address)
    settle(page)
    wide = page.evaluate("document.documentElement.scrollWidth")
    if wide > width:
        print(f"  wider than the screen: {wide} px at {width}")
    to = SHOTS / f"{name(address)}-{width}-{scheme}.png"
    page.evaluate("document.activeElement.blur()")  # no ring around it: whoever came with a mouse sees none
    page.screenshot(path=to, full_page=not first_screen)
    context.close()
    return to


def main() -> None:
    ask = argparse.ArgumentParser(description="Screenshots of pages of the built site.")
    ask.add_argument("addresses", nargs="+", metavar="ADDRESS", help='"" is the home page')
    ask.add_argument("--site", type=Path, default=Path("site"))
    ask.add_argument("--only", metavar="WIDTH-SCHEME", help="one of the four, such as 390-dark")
    ask.add_argument("--first-screen", action="store_true", help="only what is seen before scrolling")
    told = ask.parse_args()
    SHOTS.mkdir(parents=True, exist_ok=True)
    with Server(told.site) as server, sync_playwright() as playwright:
        browser = launch(playwright)
        for address in told.addresses:
            for width in WIDTHS:
                for scheme in SCHEMES:
                    if told.only in (None, f"{width}-{scheme}"):
                        print(shoot(browser, server.url, address.lstrip("/"), width, scheme, told.first_screen))
        browser.close()


if __name__ == "__main__":
    main()
