"""The site's own search finds what people ask: `tests/questions.toml`, each as a sentence and in a few words.

Run alone, with `-s`, it prints for each question at which place among the found pages its answer stands.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import REPO

QUESTIONS = tomllib.loads((REPO / "tests/questions.toml").read_text(encoding="utf-8"))
ITEMS = ".md-search-result__item"
WORST = 3  # no question of ours may be accepted at a lower place


def found(page: Page, words: str) -> list[list[str]]:
    """The pages that the search lists, each with its sections, as addresses from the site's root."""
    page.get_by_role("textbox", name="Search").click()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.press("Backspace")
    expect(page.locator(ITEMS)).to_have_count(0)
    # Asked once, as a whole: each key would ask anew.
    page.keyboard.insert_text(words[:-1])
    page.keyboard.press(words[-1])
    expect(page.locator(ITEMS).first).to_be_visible()
    links = "items => items.map(item => [...item.querySelectorAll('a')].map(link => link.href))"
    base = page.url.partition("/hear-back/")[0] + "/hear-back/"
    hrefs = page.locator(ITEMS).evaluate_all(links)
    return [[href.removeprefix(base).partition("?")[0] for href in item] for item in hrefs]


def place(items: list[list[str]], answers: list[str]) -> int | None:
    """Counted from 1: the first page that is an answer, or lists a section that is one."""
    return next((number for number, item in enumerate(items, 1) if set(item) & set(answers)), None)


def test_there_is_an_answer_to_each_question_on_a_page(site: Path):
    assert len(QUESTIONS) > 30
    for id, asked in QUESTIONS.items():
        assert asked["answers"] and 1 <= asked.get("rank", 1) <= WORST, id
        for answer in asked["answers"]:
            path, _, section = answer.partition("#")
            html = (site / path / "index.html").read_text(encoding="utf-8")
            assert not section or f'id="{section}"' in html, f"{id}: {answer}"


def test_the_search_finds_the_answer_to_each_question(page: Page):
    page.goto("")
    worse = []
    for id, asked in QUESTIONS.items():
        for way in ("ask", "words"):
            items = found(page, asked[way])
            at = place(items, asked["answers"])
            print(f"{at or '-':>3}  {id:<20} {way:<6} {asked['answers'][0]}")
            if at is None or at > asked.get("rank", 1):
                worse.append(f"{id}, {way}: at {at}, not {asked.get('rank', 1)}; first {items[0][:2]}")
    assert not worse, "\n".join(worse)


@pytest.mark.parametrize("words", ["zzzzq"])
def test_what_is_not_there_is_not_found(page: Page, words: str):
    """The measure above can tell: a question without an answer has no place."""
    assert place([["guide/silence/"]], ["guide/how-long/"]) is None
    page.goto("")
    page.get_by_role("textbox", name="Search").click()
    page.keyboard.type(words)
    expect(page.get_by_text("Nothing found")).to_be_visible()
    expect(page.locator(ITEMS)).to_have_count(0)
