"""The letters' page on the built site, in a real browser with real Python."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_calculator import command
from tests.browser.tool import LISTEN, TODAY, answer_after, fragment, open_with

FACTS = {
    "interview": "2026-11-12",
    "today": TODAY,
    "country": "GB",
    "promised": {"earliest": None, "latest": "2026-11-17"},
}
FIELDS = {
    "your_name": "Sam Okafor",
    "company": "Northfield & Sons <Foods>",
    "job": "Stock planner",
    "recruiter": "Asha Rao",
}


def write(page: Page, letter: str, facts: dict, fields: dict) -> dict:
    """The answer, with the letter and the facts from the address and the fields typed in."""
    answer = open_with(page, {"letter": letter, **facts})
    for name, value in fields.items():
        answer = answer_after(page, page.fill, f"[name={name}]", value)
    return answer


def shown(page: Page) -> str:
    return page.locator("#letter-text-0").evaluate("text => text.textContent")


def test_a_letter_equals_the_commands(letters):
    [expected] = command("letter", [{"letter": "check-in-after-date", "facts": FACTS, "fields": FIELDS}])
    assert write(letters, "check-in-after-date", FACTS, FIELDS) == expected
    assert shown(letters) == expected["body"]
    expect(letters.locator("[data-slot=letter] mark")).to_have_count(0)


def test_each_interviewer_has_a_letter_of_their_own(letters):
    people = [
        {"name": "Maria Lopez", "talked_about": "the new stock system"},
        {"name": "Li Wei", "talked_about": "night shifts in the cold store"},
    ]
    request = {"letter": "thank-you", "facts": FACTS, "fields": {"company": "Northfield", "interviewers": people}}
    [expected] = command("letter", [request])
    write(letters, "thank-you", FACTS, {"company": "Northfield"})
    letters.get_by_role("button", name="Add another interviewer").click()
    for place, person in enumerate(people):
        row = letters.locator("[data-row]").nth(place)
        row.get_by_label("Interviewer's name").fill(person["name"])
        answer = answer_after(letters, row.get_by_label("What did you talk about?").fill, person["talked_about"])
    assert answer == expected
    expect(letters.locator(".hb-letter")).to_have_count(2)


def test_no_name_reaches_the_address(letters):
    write(letters, "check-in-after-date", FACTS, FIELDS)
    address = letters.evaluate("decodeURIComponent(location.hash)")
    assert "check-in-after-date" in address and "2026-11-12" in address
    assert not [value for value in FIELDS.values() if value in address]


def test_blanks_are_marked_told_once_and_copied_all_the_same(letters):
    letters.reload()
    letters.wait_for_selector("form[data-state=ready]", timeout=60_000)
    write(letters, "check-in-after-date", FACTS, {"company": "Northfield"})
    expect(letters.locator("#letter-text-0 mark").first).to_have_text("[recruiter]")
    copy = letters.get_by_role("button", name="Copy the letter")
    copy.click()
    expect(letters.locator("[data-told]")).to_contain_text("Still blank: [")
    copy.click()
    expect(letters.locator("[data-told]")).to_have_text("Copied.")
    assert letters.evaluate("navigator.clipboard.readText()") == shown(letters)


def test_it_goes_into_the_mail_program_and_into_a_file(letters):
    write(letters, "check-in-after-date", FACTS, FIELDS)
    mail = letters.get_by_role("link", name="Open in your mail").get_attribute("href")
    assert mail.startswith("mailto:?subject=") and "%0D%0A%0D%0A" in mail
    with letters.expect_download() as kept:
        letters.get_by_role("link", name="Download as text").click()
    assert kept.value.suggested_filename == "check-in-after-date.txt"
    assert shown(letters) in kept.value.path().read_text(encoding="utf-8")


def test_only_the_blanks_of_the_letter_are_asked_for(letters):
    open_with(letters, {"letter": "rejection-reply", **FACTS})
    expect(letters.locator("[name=company]")).to_be_visible()
    expect(letters.locator("[name=offer_contact]")).to_be_hidden()
    answer_after(letters, letters.select_option, "[name=letter]", "ask-for-time")
    expect(letters.locator("[name=offer_contact]")).to_be_visible()


def test_without_a_date_the_text_is_there_and_the_date_is_asked_for(letters):
    answer = answer_after(letters, letters.select_option, "[name=letter]", "thank-you")
    assert [problem["field"] for problem in answer["problems"]] == ["interview"]
    expect(letters.get_by_text("Give the day of your interview")).to_be_visible()
    expect(letters.locator("[data-slot=letter] mark", has_text="[your_name]")).to_be_visible()
    expect(letters.locator("[aria-invalid]")).to_have_count(0)


def test_the_plan_leads_to_its_letter_with_the_facts(page):
    page.add_init_script(LISTEN)
    page.goto(f"calculator/{fragment(FACTS | {'today': '2026-11-19'})}")
    link = page.locator(".hb-today").get_by_role("link", name="Write the letter")
    expect(link).to_be_visible(timeout=60_000)
    link.click()
    expect(page.locator("[name=letter]")).to_have_value("check-in-after-date")
    expect(page.locator("[name=interview]")).to_have_value("2026-11-12")
    page.wait_for_function("window.heard?.length", timeout=60_000)
    assert "Tuesday 17 November" in shown(page)


@pytest.mark.context(java_script_enabled=False)
def test_without_javascript_every_letter_can_be_read(page):
    page.goto("letters/")
    page.get_by_text("Thank-you to an interviewer", exact=True).last.click()
    expect(page.locator("#letter-thank-you")).to_contain_text("Dear [interviewer],")
