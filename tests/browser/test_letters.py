"""The letters' page on the built site, in a real browser with real Python."""

from __future__ import annotations

import re

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
    "job": "stock planner",
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
        answer_after(letters, row.get_by_label("Interviewer's name").fill, person["name"])
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


def test_the_form_and_the_words_can_be_changed_and_stay_out_of_the_address(letters):
    write(letters, "check-in-no-date", FACTS, FIELDS)
    first = shown(letters)
    answer_after(letters, letters.get_by_role("button", name="Other words").click)
    assert shown(letters) != first and "Sam Okafor" in shown(letters)
    answer_after(letters, letters.get_by_role("button", name="On the phone").click)
    assert "May I ask when" in shown(letters)
    expect(letters.get_by_role("button", name="On the phone")).to_have_attribute("aria-pressed", "true")
    [expected] = command(
        "letter", [{"letter": "check-in-no-date", "facts": FACTS, "fields": FIELDS, "form": "message"}]
    )
    answer_after(letters, letters.get_by_role("button", name="Short message").click)
    assert shown(letters) == expected["body"] and len(expected["body"]) <= 300
    assert "form=" not in letters.url and "wording" not in letters.url


def test_a_plan_by_phone_opens_what_to_say(letters):
    open_with(letters, {"letter": "check-in-no-date", **FACTS, "channel": "phone"})
    assert shown(letters).startswith("Hello [recruiter], this is [your_name]. May I ask")


def test_the_letters_come_when_one_is_asked_for(page):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.add_init_script(LISTEN)
    page.goto(f"calculator/{fragment(FACTS | {'today': '2026-11-19'})}")
    page.wait_for_function("window.heard?.length", timeout=60_000)
    assert not [address for address in asked if "/python/letters-" in address]


@pytest.mark.context(java_script_enabled=False)
def test_without_javascript_every_letter_is_a_page_and_an_old_link_leads_to_it(page):
    page.goto("letters/#letter=thank-you")
    entry = page.locator("[id='letter=thank-you']")
    expect(entry).to_be_in_viewport()
    entry.get_by_role("link").click()
    page.wait_for_url("**/letters/thank-you/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank-you to an interviewer")
    expect(page.locator(".hb-letter")).to_have_count(6)
    expect(page.locator(".hb-letter").first).to_contain_text("Dear [name],")
    for words in ("What to delete", "What happens next"):
        expect(page.get_by_role("heading", name=words)).to_be_visible()
    page.get_by_role("link", name="Fill in with my dates").click()
    page.wait_for_url("**/letters/#letter=thank-you")


@pytest.mark.context(viewport={"width": 390, "height": 844})
def test_a_letters_page_fits_a_phone_and_the_guide_shows_the_same_words(page):
    page.goto("letters/check-in-after-date/")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    words = page.locator(".hb-letter").first.text_content()
    page.goto("guide/following-up/")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert words in [one.text_content() for one in page.locator(".hb-letter").all()]


@pytest.mark.context(java_script_enabled=False)
def test_a_letter_in_all_its_wordings_prints_on_two_pages(page, site):
    """The longest ones: three mails and three messages."""
    found = {one.parent.name: one.read_text("utf-8") for one in site.glob("letters/*/index.html")}
    longest = sorted(found, key=lambda id: found[id].count("hb-letter__text"))[-4:]
    for id in longest:
        page.goto(f"letters/{id}/")
        assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4"))) <= 2, id
