"""What the guides look like in a browser: pictures that can be read on a phone, and one clean document on paper."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

WITH_PICTURES = ("guide/how-long/", "guide/following-up/")


def unfolded(page: Page, address: str) -> None:
    """A guide with what is folded in its text opened; tables beside pictures stay folded."""
    page.goto(address)
    page.evaluate("document.querySelectorAll('.hb-content > details').forEach((fold) => { fold.open = true })")


@pytest.mark.parametrize("address", WITH_PICTURES)
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_no_word_of_a_picture_is_cut_off_or_too_small(page: Page, address: str, width: int):
    page.set_viewport_size({"width": width, "height": 800})
    unfolded(page, address)
    pictures = page.locator(".hb-chart svg")
    assert pictures.count() >= 3
    outside = pictures.evaluate_all(
        """pictures => pictures.flatMap((picture) => {
            const frame = picture.getBoundingClientRect();
            return [...picture.querySelectorAll("text")]
                .map((text) => [text.textContent, text.getBoundingClientRect()])
                .filter(([, box]) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1)
                .map(([words]) => words);
        })"""
    )
    assert outside == []
    small = pictures.evaluate_all(
        "pictures => pictures.map((picture) => picture.getBoundingClientRect().width / 360 * 12)"
    )
    assert min(small) >= 9.5 if width == 320 else min(small) >= 11.5, "pixels of the smallest words"


@pytest.mark.parametrize("address", WITH_PICTURES)
def test_no_label_of_an_axis_runs_into_its_neighbour(page: Page, address: str):
    page.set_viewport_size({"width": 390, "height": 800})
    unfolded(page, address)
    touching = page.locator(".hb-chart svg").evaluate_all(
        """pictures => pictures.flatMap((picture) => {
            const boxes = [...picture.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
            return boxes.flatMap(([words, a], place) => boxes.slice(place + 1)
                .filter(([, b]) => a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom)
                .map(([others]) => `${words} / ${others}`));
        })"""
    )
    assert touching == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_picture_takes_the_colours_of_the_page(page: Page, scheme: str):
    page.emulate_media(color_scheme=scheme)
    page.goto(WITH_PICTURES[0])
    ink = page.evaluate("getComputedStyle(document.body).color")
    expect(page.locator(".hb-chart svg text").last).to_have_css("fill", ink)
    teal = page.evaluate("getComputedStyle(document.querySelector('.hb-content a')).color")
    expect(page.locator(".hb-chart__row rect").first).to_have_css("fill", teal)


def test_a_picture_has_a_name_and_a_table_beside_it(page: Page):
    unfolded(page, WITH_PICTURES[1])
    figure = page.get_by_role("figure").filter(has_text="When to ask if they gave no date")
    expect(figure.get_by_role("img", name=re.compile("advisers side by side"))).to_be_visible()
    figure.get_by_text("The same as a table").click()
    expect(figure.get_by_role("rowheader", name="Ours")).to_be_visible()


def test_on_paper_what_was_folded_lies_open(page: Page):
    page.goto(WITH_PICTURES[1])
    table = page.locator(".hb-chart table").first
    words = page.get_by_text("leans towards the early end")
    sources = page.locator(".hb-sources")
    for folded in (table, words, sources):
        expect(folded).to_be_hidden()
    page.emulate_media(media="print")
    for folded in (table, words, sources):
        assert folded.evaluate("folded => folded.checkVisibility({ contentVisibilityAuto: true })")


def test_a_worked_example_is_read_and_not_pressed(page: Page, site: Path):
    examples = [path for path in site.glob("guide/*/index.html") if "hb-case" in path.read_text(encoding="utf-8")]
    assert len(examples) >= 4
    page.goto("guide/following-up/")
    example = page.get_by_role("region", name=re.compile("^A worked example: Told by Friday"))
    expect(example).to_contain_text("Next: Wednesday 25 November.")
    expect(example.get_by_role("listitem")).not_to_have_count(0)
    expect(example.get_by_role("button")).to_have_count(0)
