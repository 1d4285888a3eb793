"""What a visit leaves behind on a shared computer, and whose names a letter gets."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_interviews import BOTH, open_page
from tests.browser.tool import LISTEN, answer_after, fragment

FACTS = {"interview": "2026-11-02", "country": ""}
# All but the colours of the page, which are Material's own and nobody's facts.
LEFT = """() => JSON.stringify([location.hash, history.state, {...sessionStorage},
    Object.fromEntries(Object.entries(localStorage).filter(([key]) => !key.endsWith("__palette")))])"""


def ready(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_selector("form[data-state=ready]", timeout=60_000)


# Nobody waits until a pause in their typing is over.
TYPED_AND_LEFT = """(words) => {
    const box = document.querySelector("[name=said]");
    box.value = words;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    location.reload();
}"""


def typed_in(page: Page) -> None:
    page.add_init_script(LISTEN)
    ready(page, "calculator/")
    page.fill("[name=interview]", "2026-11-02")
    answer_after(page, page.fill, "[name=said]", "HR will call by 20 November")


@pytest.mark.context(timezone_id="UTC")
def test_what_is_typed_outlives_a_reload_and_start_again_leaves_nothing_of_it_even_on_the_way_back(page: Page):
    typed_in(page)
    assert page.evaluate("location.hash") == ""
    with page.expect_navigation():
        page.evaluate(TYPED_AND_LEFT, "HR will call by 20 November, or so")
    page.wait_for_function("window.heard?.length", timeout=60_000)
    expect(page.locator("[name=said]")).to_have_value("HR will call by 20 November, or so")
    answer_after(page, page.fill, "[name=said]", "HR will call by 20 November")
    expect(page.locator("[name=said]")).to_have_value("HR will call by 20 November")
    page.locator(".hb-today, [data-step]").get_by_role("link", name="Write the letter").first.click()
    page.fill("[name=company]", "Northfield")
    page.get_by_role("link", name="Back to your dates").click(timeout=60_000)
    expect(page.locator("[name=said]")).to_have_value("HR will call by 20 November")
    assert "HR" not in page.url and "Northfield" not in page.url
    page.get_by_role("button", name="Start again").click()
    assert page.evaluate(LEFT) == '["",null,{},{}]'
    for _ in range(2):
        page.go_back()
        page.wait_for_selector("form[data-state=ready]", timeout=60_000)
        page.wait_for_function("location.hash === ''")
        expect(page.locator("[name=interview]")).to_have_value("")
        assert not [word for word in ("2026-11", "HR", "Northfield") if word in page.evaluate(LEFT)]


@pytest.mark.context(timezone_id="UTC")
def test_start_again_is_undone_whole_until_something_is_typed(page: Page):
    typed_in(page)
    notice = page.locator("[data-notice=cleared]")
    page.get_by_role("button", name="Start again").click()
    expect(notice).to_contain_text("Your browser's own history may still list answers you opened")
    assert page.evaluate(LEFT) == '["",null,{},{}]'
    answer_after(page, notice.get_by_role("button", name="Undo").click)
    expect(notice).to_be_hidden()
    expect(page.locator("[name=interview]")).to_have_value("2026-11-02")
    expect(page.locator("[name=said]")).to_have_value("HR will call by 20 November")
    page.reload()
    expect(page.locator("[name=said]")).to_have_value("HR will call by 20 November")
    page.get_by_role("button", name="Start again").click()
    page.fill("[name=interview]", "2026-11-03")
    expect(notice).to_be_hidden()


@pytest.mark.context(timezone_id="UTC")
@pytest.mark.parametrize("start", ["", "guide/following-up/", "card/"])
def test_words_typed_on_another_page_reach_the_calculator_and_no_address(page: Page, start: str):
    addresses = []
    page.on("framenavigated", lambda frame: addresses.append(frame.url))
    page.goto(start)
    page.get_by_label("When was your interview?").fill("2026-11-02")
    page.get_by_label("What did they say about when?").fill("by the 20th of November")
    page.get_by_role("button", name="Show my dates").click()
    expect(page.locator("[name=said]")).to_have_value("by the 20th of November", timeout=60_000)
    expect(page.locator("[data-reading]").first).to_contain_text("20 November", timeout=60_000)
    page.wait_for_function("location.hash.includes('promised')")
    assert not [address for address in [*addresses, page.url] if "20th" in address]
    page.reload()
    expect(page.locator("[name=said]")).to_have_value("by the 20th of November")


@pytest.mark.context(timezone_id="UTC")
def test_i_have_sent_it_leads_back_to_the_plan_with_names_and_words_still_there(page: Page):
    page.add_init_script(LISTEN)
    page.goto(f"calculator/{fragment({**FACTS, 'said': 'by 13 November', 'today': '2026-11-17'})}")
    page.locator(".hb-today").get_by_role("link", name="Write the letter").click(timeout=60_000)
    page.fill("[name=company]", "Northfield", timeout=60_000)
    expect(page.locator("[data-result=letter]")).to_contain_text("Northfield", timeout=60_000)
    page.get_by_role("link", name="I have sent it").click()
    expect(page.locator("[data-step][data-state=done]")).to_have_count(1, timeout=60_000)
    expect(page.locator("[data-notice=unread]")).to_be_hidden()  # all that the letter told has its place in the form
    expect(page.locator("[data-step=follow-up-1][data-state=done]")).to_have_count(1, timeout=60_000)
    expect(page.locator("[name=said]")).to_have_value("by 13 November")
    page.get_by_role("link", name="Write the letter").first.click()
    expect(page.locator("[name=company]")).to_have_value("Northfield")
    ready(page, f"letters/{fragment({**FACTS, 'letter': 'thank-you', 'interview': '2026-11-03'})}")
    expect(page.locator("[name=company]")).to_have_value("")  # of another plan


@pytest.mark.parametrize("way", ["Control", "Shift", "middle"])
def test_a_letter_holds_the_names_of_its_own_interview_however_links_are_opened(page: Page, way: str):
    open_page(page, BOTH)
    link = page.get_by_role("link", name="Write the letter").first
    with page.context.expect_page() as opened:
        link.click(button="middle") if way == "middle" else link.click(modifiers=[way])
    tab = opened.value
    expect(tab.locator("[name=company]")).not_to_have_value("", timeout=60_000)
    tab.close()
    ready(page, f"letters/{fragment({**FACTS, 'letter': 'thank-you'})}")
    expect(page.locator("[data-result=letter]")).to_have_attribute("data-status", "ok", timeout=60_000)
    expect(page.locator("[name=company]")).to_have_value("")
    assert page.evaluate("JSON.stringify({...sessionStorage})").count("Northfield") == 0
