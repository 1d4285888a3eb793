"""What tests do with a tool's page: open it with facts, and wait for its answer."""

from __future__ import annotations

import json
from urllib.parse import quote

from playwright.sync_api import Page

LISTEN = "addEventListener('hearback:answer', event => (window.heard ??= []).push(event.detail))"
TODAY = "2026-11-19"


def fragment(facts: dict) -> str:
    def text(value: object) -> str:
        return value if isinstance(value, str) else json.dumps(value)

    return "#" + "&".join(f"{key}={quote(text(value))}" for key, value in facts.items())


def answer_after(page: Page, act, *arguments) -> dict:
    """The last answer, once `act` has brought a new one."""
    before = page.evaluate("(window.heard ??= []).length")
    act(*arguments)
    page.wait_for_function("before => heard.length > before", arg=before, timeout=60_000)
    return page.evaluate("heard.at(-1)")


def open_with(page: Page, facts: dict) -> dict:
    """The answer to facts that come in the address, without starting Python anew."""
    page.evaluate("history.replaceState(null, '', location.pathname)")
    return answer_after(page, page.evaluate, f"location.hash = {json.dumps(fragment(facts))}")
