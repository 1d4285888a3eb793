"""What comes first on a page with a tool: its looks, then Python, then everything else."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, Route, expect

PLAN = "calculator/#interview=2026-11-12&today=2026-11-19&country=GB"
STARTED = "performance.getEntriesByName('python:start').length"
PYTHON = 'script[src$="/python.js"]'
PYTHON_IS_READ = f"import(document.querySelector('{PYTHON}').src).then(() => null)"
START = 90_000  # ms


@pytest.fixture
def held(page: Page) -> list[Route]:
    """What the test holds back with `hold`, to let it go with `release`."""
    return []


def hold(page: Page, held: list[Route], part: str) -> None:
    page.route(f"**/{part}", lambda route: held.append(route))  # Playwright marks what it is given


def release(held: list[Route]) -> None:
    while held:
        held.pop().continue_()


def python_has_started(page: Page) -> None:
    page.wait_for_function(STARTED)


def is_ready(page: Page) -> None:
    page.wait_for_selector("form[data-state=ready]", timeout=START)


def test_python_waits_for_no_other_script(page, held):
    hold(page, held, "tool.js")
    page.goto("calculator/", wait_until="commit")
    python_has_started(page)
    expect(page.locator("[data-until-alive]")).to_be_attached()  # the tool's own script has not run
    release(held)
    is_ready(page)


def test_general_days_wait_for_no_other_script_and_are_painted_with_the_page(page, held):
    for script in ("tool.js", "site.js", "python.js"):
        hold(page, held, script)
    page.goto(PLAN, wait_until="commit")
    expect(page.locator("[data-at-once]")).to_contain_text("ask between Thu 19 November and Thu 26 November")
    expect(page.locator("[data-until-alive]")).to_be_attached()
    release(held)
    is_ready(page)


def test_python_waits_until_the_page_can_be_painted(page, held):
    hold(page, held, "tool.css")
    page.goto("calculator/", wait_until="commit")
    page.wait_for_selector(PYTHON, state="attached")
    page.evaluate(PYTHON_IS_READ)
    assert page.evaluate(STARTED) == 0
    release(held)
    python_has_started(page)


def material(asked: list[str]) -> list[str]:
    return [path for path in asked if "javascripts/bundle" in path or "search/" in path]


def test_material_comes_to_a_tool_when_it_is_wanted(page, server):
    with page.expect_response("**/python/rest-*.wasm"):  # the last that comes by itself
        page.goto("calculator/")
    page.evaluate("new Promise((idle) => requestIdleCallback(() => idle()))")
    assert not material(server.asked)
    page.get_by_role("textbox", name="Search").focus()
    page.wait_for_function("document.documentElement.matches('.js')")  # it says so itself
    assert material(server.asked)


def test_who_wants_to_search_does_not_wait_for_python(page, held):
    hold(page, held, "worker.js")
    page.goto("calculator/")
    page.get_by_role("textbox", name="Search").click()
    page.keyboard.type("silence")
    expect(page.locator(".md-search-result__item a").first).to_be_visible()


def test_who_wants_the_other_theme_does_not_wait_for_python(page, held):
    hold(page, held, "worker.js")
    page.goto("calculator/")
    page.get_by_role("button", name="Dark theme").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def test_a_page_without_a_tool_has_material_at_once(page):
    page.goto("guide/following-up/", wait_until="domcontentloaded")
    assert page.evaluate("document.documentElement.matches('.js')")


def test_the_holidays_are_fetched_while_python_starts(page, server, held):
    hold(page, held, "pyodide.asm.wasm")
    with page.expect_response("**/holidays/GB.json"):
        page.goto(PLAN)
    assert page.locator("form[data-state=starting]").count() == 1
    release(held)
    expect(page.locator("[data-result=plan]")).to_have_attribute("data-status", "follow_up_due", timeout=START)
    assert [path for path in server.asked if "holidays/" in path] == ["assets/python/holidays/GB.json"]
