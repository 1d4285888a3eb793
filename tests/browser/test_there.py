"""There on the day: what somebody meets who comes back to a plan, by a link, a calendar or a page left open."""

from __future__ import annotations

import re

import pytest
from icalendar import Calendar
from playwright.sync_api import Page, expect

from tests.browser.tool import LISTEN, answer_after, fragment

FACTS = {"interview": "2026-11-12", "country": "GB", "promised": {"earliest": None, "latest": "2026-11-20"}}
FOCUS = "document.activeElement.dataset.step ?? document.activeElement.id"


def save(page: Page, button: str = "Calendar file") -> dict[str, dict]:
    """The entries of the file, by UID."""
    with page.expect_download(timeout=60_000) as kept:
        page.get_by_role("button", name=button).click()
    return {str(entry["UID"]): entry for entry in Calendar.from_ical(kept.value.path().read_bytes()).walk("VEVENT")}


@pytest.mark.context(timezone_id="UTC")
def test_a_calendar_leads_back_to_its_step_and_a_later_file_changes_the_same_entries(page: Page):
    page.add_init_script(LISTEN)
    page.goto(f"calculator/{fragment({**FACTS, 'today': '2026-11-12'})}")
    page.wait_for_function("window.heard?.length", timeout=60_000)
    assert page.evaluate(FOCUS) == "answer", "a link leads to the answer"
    page.set_viewport_size({"width": 390, "height": 844})
    expect(page.locator("[name=interview]")).to_be_hidden()
    expect(
        page.get_by_text("Interview Thu 12 November 2026. They said you'd hear by Fri 20 November 2026.").first
    ).to_be_visible()
    page.get_by_role("button", name="Change your answers").click()
    expect(page.locator("[name=interview]")).to_be_focused()
    page.set_viewport_size({"width": 1280, "height": 900})
    page.get_by_label("Employer's name in the calendar").fill("Northfield")
    first = save(page)
    assert {str(entry["STATUS"]) for entry in first.values()} == {"CONFIRMED"}
    assert all("(Northfield, interview of" in entry["SUMMARY"] for entry in first.values())
    back = next(
        re.search(r"Your plan: (\S+entry=follow-up-1)", entry["DESCRIPTION"])[1]
        for entry in first.values()
        if "entry=follow-up-1" in entry["DESCRIPTION"]
    )
    assert "Northfield" not in back
    page.goto("about:blank")
    page.goto(f"{back}&today=2026-11-23")
    page.wait_for_function("window.heard?.length", timeout=60_000)
    assert page.evaluate(FOCUS) == "follow-up-1"
    expect(page.locator("[data-step=follow-up-1]")).to_be_in_viewport()
    answer_after(page, page.fill, "[name=interview]", "2026-11-13")
    moved = save(page)
    assert moved.keys() <= first.keys()
    assert all(entry["SEQUENCE"] > first[uid]["SEQUENCE"] for uid, entry in moved.items())
    answer_after(page, page.get_by_role("button", name="They said no").first.click)
    ended = save(page, "Calendar file that takes them out")
    assert ended.keys() >= first.keys()
    assert {str(entry["STATUS"]) for entry in ended.values()} == {"CANCELLED"}


@pytest.mark.context(timezone_id="UTC")
def test_a_page_left_open_or_come_back_to_notices_the_new_day(page: Page):
    page.add_init_script(LISTEN)
    page.clock.set_fixed_time("2026-11-13T22:00:00Z")
    for address, of in (("calculator/", {}), ("letters/", {"letter": "thank-you"}), ("sheet/", {}), ("embed/", {})):
        page.goto(f"{address}{fragment({**FACTS, **of})}")
        page.wait_for_function("window.heard?.length", timeout=60_000)
        before = page.evaluate("JSON.stringify(heard.at(-1))")
        page.clock.set_fixed_time("2026-11-19T07:00:00Z")
        back = "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))"
        after = answer_after(page, page.evaluate, back)
        if address != "letters/":
            assert after["day"] == 7
        else:
            assert "yesterday" in before and "yesterday" not in str(after), "a letter says another day"
        page.clock.set_fixed_time("2026-11-13T22:00:00Z")


@pytest.mark.errors_expected
@pytest.mark.context(locale="en-GB", timezone_id="UTC")
def test_general_days_are_there_at_once_also_when_python_never_comes(page: Page, server):
    page.goto("")
    general = page.locator("[data-at-once]")
    expect(general).to_be_hidden()
    page.get_by_label("When was your interview?").fill("2026-11-19")
    expect(general).to_contain_text("ask between Thu 26 November and Thu 3 December")
    expect(general).to_contain_text("From Thu 10 December")
    server.refuse.add("/worker.js")
    page.goto(f"calculator/{fragment({'interview': '2026-11-19'})}")
    expect(general).to_contain_text("ask between Thu 26 November and Thu 3 December")
    page.fill("[name=interview]", "2026-11-20")
    expect(general).to_contain_text("ask between Fri 27 November and Fri 4 December")
    page.goto("about:blank")
    server.refuse.add("/tool.js")  # nor do they wait for the scripts of the form
    page.goto(f"calculator/{fragment({'interview': '2026-11-19'})}")
    expect(general).to_contain_text("ask between Thu 26 November and Thu 3 December")


@pytest.mark.context(timezone_id="UTC", viewport={"width": 390, "height": 844})
def test_on_a_phone_a_link_lands_on_the_answer_with_the_questions_folded_above(page: Page):
    page.add_init_script(LISTEN)
    page.goto(f"calculator/{fragment({**FACTS, 'today': '2026-11-13'})}")
    page.wait_for_function("window.heard?.length", timeout=60_000)
    expect(page.locator("#answer")).to_be_focused()
    expect(page.locator("#answer")).to_be_in_viewport()
    expect(page.get_by_label("When was your interview?")).to_be_hidden()
    page.get_by_role("button", name="Change your answers").click()
    expect(page.get_by_label("When was your interview?")).to_be_focused()


@pytest.mark.errors_expected  # the page that is not there
@pytest.mark.context(timezone_id="UTC")
@pytest.mark.parametrize("mangled", ["%23interview=2026-11-12&country=GB", "#interview%3D2026-11-12%26country%3DGB"])
def test_a_link_that_a_messenger_encoded_once_more_is_mended(page: Page, mangled: str):
    page.goto(f"calculator/{mangled}")
    page.wait_for_url("**/calculator/#*")
    expect(page.locator("[name=interview]")).to_have_value("2026-11-12", timeout=60_000)
    expect(page.locator("[name=country]")).to_have_value("GB")
    expect(page.locator("[data-notice=unread]")).to_be_hidden()


@pytest.mark.context(timezone_id="UTC")
def test_a_link_cut_short_or_with_a_fact_that_nobody_knows_says_so_and_counts_the_rest(page: Page):
    page.goto('calculator/#interview=2026-11-12&made_up=5&events=[{"date":"2026-11-1')
    notice = page.locator("[data-notice=unread]")
    expect(notice).to_contain_text("Part of this link could not be read: ", timeout=60_000)
    expect(notice).to_contain_text("made_up")
    expect(page.locator("[name=interview]")).to_have_value("2026-11-12")


@pytest.mark.context(viewport={"width": 390, "height": 844})
def test_on_a_phone_a_guide_has_its_sections_at_its_head(page: Page):
    page.goto("guide/questions/")
    page.get_by_text("On this page", exact=True).click()
    last = page.locator(".hb-sections a").last
    last.click()
    page.wait_for_function("location.hash.length > 1")
    expect(page.locator(last.get_attribute("href"))).to_be_in_viewport()


@pytest.mark.context(timezone_id="UTC")
def test_back_and_forward_find_each_point_of_a_journey_as_it_was_left(page: Page):
    page.clock.set_system_time("2026-11-17T09:00:00Z")
    page.goto("")
    page.get_by_label("When was your interview?").fill("2026-11-02")
    page.get_by_label("What did they say about when?").fill("by 13 November")
    page.get_by_role("button", name="Show my dates").click()
    page.locator(".hb-today").get_by_role("link", name="Write the letter").click(timeout=60_000)
    page.fill("[name=company]", "Northfield")
    expect(page.locator("[data-result=letter]")).to_contain_text("Northfield", timeout=60_000)
    page.get_by_role("link", name="I have sent it").click()

    def sent() -> None:
        expect(page.locator("[data-step=follow-up-1][data-state=done]")).to_have_count(1, timeout=60_000)
        expect(page.locator("[name=said]")).to_have_value("by 13 November")

    def letter() -> None:
        expect(page.locator("[name=company]")).to_have_value("Northfield", timeout=60_000)
        expect(page.locator("[data-result=letter]")).to_contain_text("Northfield", timeout=60_000)

    def plan() -> None:
        expect(page.locator("[data-step=follow-up-1]:not([data-state=done])")).to_have_count(1, timeout=60_000)
        expect(page.locator("[name=interview]")).to_have_value("2026-11-02")
        expect(page.locator("[name=said]")).to_have_value("by 13 November")

    def first() -> None:
        expect(page.get_by_role("heading", name="HR will get back to you")).to_be_visible()

    sent()
    for point in (letter, plan, first):
        page.go_back()
        point()
    for point in (plan, letter, sent):
        page.go_forward()
        point()
    assert "13%20November" not in page.url and "Northfield" not in page.url
