"""An adviser's sheet: filled in, on one page of paper, and opened from its link by somebody else."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from tests.browser.tool import LISTEN, answer_after, fragment


# What a phone's camera would read.
def read_off(place: Locator) -> str:
    [code] = zxingcpp.read_barcodes(Image.open(BytesIO(place.screenshot())))
    return code.text


LINE = "Careers Service, Northfield College, 01632 960 001"


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


@pytest.mark.context(timezone_id="Europe/London", permissions=["clipboard-read", "clipboard-write"])
def test_date_and_words_make_one_page_to_print_or_to_send(page: Page):
    page.goto("sheet/")
    page.fill("[name=interview]", "2026-11-12")
    page.fill("[name=said]", "by 27 November")
    page.fill("[name=service]", LINE)
    sheet = page.locator(".hb-sheet")
    expect(sheet.locator(".hb-sheet__service")).to_contain_text(LINE, timeout=60_000)
    expect(sheet.get_by_role("heading", name="The next letter")).to_be_visible()
    assert pages(page.pdf(format="A4")) == 1

    headline = sheet.locator("[data-headline]").inner_text()
    page.get_by_role("button", name="Copy a link with our contact line").click()
    expect(page.locator("[data-told]")).to_have_text("Copied.")
    link = page.evaluate("navigator.clipboard.readText()")
    code = read_off(sheet.locator("[data-qr] svg"))
    assert "/calculator/#interview=2026-11-12" in code and "service" not in code
    assert "/sheet/#service=Careers" in link and "said" not in link and "by%2027" not in link

    page.goto("about:blank")
    page.goto(link)
    expect(sheet.locator("[data-headline]")).to_have_text(headline, timeout=60_000)
    expect(sheet).to_contain_text(LINE)
    expect(page.locator("[data-notice=unread]")).to_be_hidden()
    page.get_by_role("button", name="Start again").click()
    expect(sheet).to_have_count(0)
    assert page.evaluate("location.hash") == ""


@pytest.mark.context(timezone_id="UTC")
def test_what_the_calculator_knows_of_the_case_goes_along(page: Page):
    events = '[{"date":"2026-11-16","what":"follow_up"}]'
    page.goto(f"sheet/#interview=2026-11-02&via=agency&pace=persistent&today=2026-11-19&events={events}")
    expect(page.locator("[data-step=follow-up-1][data-state=done]")).to_be_visible(timeout=60_000)
    expect(page.locator(".hb-sheet")).to_contain_text("your agency")
    assert pages(page.pdf(format="A4")) == 1
    page.fill("[name=company]", "Northfield Foods", force=True)
    plan = page.get_by_role("link", name="Open the whole plan").get_attribute("href")
    assert "/calculator/#" in plan and "interview=2026-11-02" in plan and "Northfield" not in plan + page.url


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_a_camera_reads_the_plans_link_off_the_screen_and_off_paper(page: Page, colours: str):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.emulate_media(color_scheme=colours)
    page.add_init_script(LISTEN)
    page.goto("calculator/#interview=2026-11-12&said=by%2027%20November&country=GB")
    page.get_by_text("QR code", exact=True).click(timeout=60_000)
    code = page.locator(".hb-code svg")
    page.get_by_role("button", name="Copy a link").click()
    expect(page.locator(".hb-take [data-told]")).to_have_text("Copied.")
    assert read_off(code) == page.evaluate("navigator.clipboard.readText()")
    page.get_by_text("QR code", exact=True).click()
    expect(code).to_be_hidden()
    before = page.evaluate("document.querySelector('.hb-code svg').outerHTML")
    page.emulate_media(media="print")
    expect(page.locator(".hb-code")).to_be_hidden()
    page.emulate_media(media="screen")
    answer_after(page, page.fill, "[name=interview]", "2026-11-13")
    page.get_by_text("QR code", exact=True).click()
    page.wait_for_function("before => document.querySelector('.hb-code svg')?.outerHTML !== before", arg=before)
    page.emulate_media(media="print")
    assert "interview=2026-11-13" in read_off(code)


def test_a_plan_too_long_for_a_code_says_so(page: Page):
    events = [{"date": f"2026-11-{day}", "what": "reply", "channel": "email"} for day in range(13, 29)]
    page.goto(f"calculator/{fragment({'interview': '2026-11-12', 'today': '2026-11-29', 'events': events})}")
    page.get_by_text("QR code", exact=True).click(timeout=60_000)
    expect(page.locator(".hb-code")).to_contain_text("too much in this plan", timeout=60_000)
