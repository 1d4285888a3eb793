"""What every page does in a browser: the two questions, search, theme, menu, and the same without JavaScript."""

from __future__ import annotations

import re
from datetime import date, timedelta
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from playwright.sync_api import Page, expect

GUIDE = "guide/following-up/"
PAPER = {"light": "rgb(255, 255, 255)", "dark": "rgb(18, 25, 27)"}


def paper(page: Page) -> str:
    return page.evaluate("getComputedStyle(document.body).backgroundColor")


def shown_dates(page: Page) -> dict[str, str]:
    """Press the button; the facts in the address that it opens (the calculator then adds to them)."""
    opened = []
    page.on("framenavigated", lambda frame: opened.append(frame.url))
    page.get_by_role("button", name="Show my dates").click()
    page.wait_for_url("**/calculator/#*")
    return {name: values[0] for name, values in parse_qs(urlsplit(opened[0]).fragment).items()}


# The two questions


def test_the_dates_travel_in_the_fragment_and_the_words_in_no_address(page, server):
    page.goto("")
    page.get_by_label("When was your interview?").fill("2026-11-20")
    page.get_by_label("What did they say about when?").fill("by next Friday & no later #2 ü")
    assert shown_dates(page) == {"interview": "2026-11-20"}
    expect(page.locator("[name=said]")).to_have_value("by next Friday & no later #2 ü")
    assert not [path for path in server.asked if "2026" in path or "Friday" in unquote(path)]


def test_today_yesterday_and_the_examples_fill_in(page):
    page.goto("")
    when, said = page.get_by_label("When was your interview?"), page.get_by_label("What did they say about when?")
    today = date.fromisoformat(page.evaluate("new Date().toLocaleDateString('sv')"))
    page.get_by_role("button", name="Yesterday").click()
    expect(when).to_have_value((today - timedelta(days=1)).isoformat())
    page.get_by_role("button", name="Today", exact=True).click()
    expect(when).to_have_value(today.isoformat())
    page.get_by_role("button", name="a couple of weeks").click()
    expect(said).to_have_value("a couple of weeks")
    expect(page.get_by_role("button", name="a couple of weeks")).to_have_attribute("aria-pressed", "true")


def test_nothing_means_that_they_gave_no_date(page):
    page.goto(GUIDE)
    page.get_by_label("When was your interview?").fill("2026-11-20")
    page.get_by_role("button", name="nothing").click()
    assert shown_dates(page) == {"interview": "2026-11-20", "promised": '{"earliest":null,"latest":null}'}


def test_typing_takes_nothing_back(page):
    page.goto("")
    page.get_by_role("button", name="nothing").click()
    page.get_by_label("What did they say about when?").fill("soon")
    page.get_by_role("button", name="Show my dates").click()
    page.wait_for_url("**/calculator/")
    expect(page.locator("[name=said]")).to_have_value("soon")


@pytest.mark.context(java_script_enabled=False)
def test_without_javascript_the_button_leads_to_the_calculator_and_nothing_is_asked_in_vain(page):
    page.goto("")
    for useless in ("Search", "Today", "nothing", "Dark theme"):
        expect(page.get_by_role("button", name=useless)).to_be_hidden()
    expect(page.get_by_label("When was your interview?")).to_be_hidden()
    expect(page.get_by_text("The general timetable works without it.")).to_be_visible()
    page.get_by_role("button", name="Show my dates").click()
    page.wait_for_url("**/calculator/*")


# Search

FOUND = ".md-search-result__item a"


def look_for(page: Page, words: str) -> None:
    """As one question: each key would ask anew, and the list be written again behind the test's back."""
    page.keyboard.insert_text(words[:-1])
    page.keyboard.press(words[-1])
    expect(page.locator(FOUND).first).to_be_visible()


def test_search_finds_a_section_and_its_words_never_travel(page, server):
    page.goto(GUIDE)
    page.get_by_role("textbox", name="Search").click()
    look_for(page, "they gave no date")
    expect(page.get_by_role("status").filter(has_text="pages")).to_be_visible()
    page.locator(f"{FOUND}[href$='{GUIDE}#no-date']").click()
    page.wait_for_url(f"**/{GUIDE}#no-date")
    expect(page.locator(FOUND).first).to_be_hidden()
    assert not [path for path in server.asked if "gave" in path]


def test_search_finds_a_phrase_by_its_words_and_the_phrase_opens_the_calculator(page, server):
    page.goto("")
    page.get_by_role("textbox", name="Search").click()
    look_for(page, "within 5-7 business days")
    page.locator(FOUND).filter(has_text="You’ll hear within 5 to 7 business days").click()
    page.wait_for_url("**/guide/phrasebook/#business-days")
    page.get_by_role("link", name="Try it “You’ll hear within 5 to 7 business days”").click()
    page.wait_for_url("**/calculator/#said=*")
    expect(page.get_by_label("What did they say about when?")).to_have_value("You'll hear within 5 to 7 business days")
    assert not [path for path in server.asked if "business" in path]


@pytest.mark.parametrize("width", [390, 1280])
def test_search_by_keyboard_alone(page, width):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto("")
    if width == 390:
        page.get_by_role("button", name="Search").focus()
        page.keyboard.press("Enter")
    else:
        page.get_by_role("textbox", name="Search").focus()
    look_for(page, "how long")
    for _ in range(1 if width == 1280 else 2):  # past "Close"
        page.keyboard.press("Tab")
    expect(page.locator(FOUND).first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(FOUND).first).to_be_hidden()
    if width == 390:
        expect(page.get_by_role("button", name="Search")).to_be_focused()


def test_search_closes_behind_who_leaves_it_and_hides_what_it_found(page):
    page.goto("")
    page.get_by_role("textbox", name="Search").click()
    look_for(page, "how")
    page.get_by_role("button", name="Dark theme").focus()
    expect(page.locator(FOUND).first).to_be_hidden()
    page.get_by_role("textbox", name="Search").click()
    expect(page.locator(FOUND).first).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Dark theme")).to_be_focused()


def test_enter_opens_the_best(page):
    page.goto("")
    page.get_by_role("textbox", name="Search").click()
    look_for(page, "how long")
    page.keyboard.press("Enter")
    page.wait_for_url("**/guide/how-long/*")


def test_search_says_when_nothing_is_found_and_bears_any_sign(page):
    page.goto("")
    page.get_by_role("textbox", name="Search").click()
    for odd in ("zzzzq", '<b>c++ ^~*: -follow "', "title:", "+", "\\"):
        page.keyboard.type(odd)
        expect(page.get_by_text("Nothing found")).to_be_visible()
        page.get_by_role("textbox", name="Search").press("ControlOrMeta+a")
        page.keyboard.press("Backspace")
        expect(page.get_by_text("Nothing found")).to_be_hidden()
    look_for(page, "silence")


@pytest.mark.errors_expected
def test_search_that_cannot_start_names_another_way(page, server):
    server.refuse.add("search/search_index.json")
    page.goto("")
    page.get_by_role("textbox", name="Search").click()
    expect(page.get_by_text("Every page is in the menu, too.")).to_be_visible()


def test_no_single_letter_opens_the_search_or_turns_the_page(page):
    """Material would; WCAG 2.1.4 would not, for the sake of those who speak to their machine."""
    page.goto(GUIDE)
    for letter in ("f", "s", "/", "n", "p", ".", ","):
        page.keyboard.press(letter)
    expect(page.get_by_role("textbox", name="Search")).not_to_be_focused()
    assert page.url.endswith(GUIDE)


# Theme


@pytest.mark.parametrize(
    ("device", "other"),
    [
        pytest.param("light", "dark", marks=pytest.mark.context(color_scheme="light")),
        pytest.param("dark", "light", marks=pytest.mark.context(color_scheme="dark")),
    ],
)
def test_the_theme_follows_the_device_until_it_is_chosen(page, device, other):
    page.goto("")
    assert paper(page) == PAPER[device]
    page.get_by_role("button", name=f"{other.title()} theme").click()
    assert paper(page) == PAPER[other]
    page.goto(GUIDE)
    assert paper(page) == PAPER[other], "the choice is kept"
    page.get_by_role("button", name=f"{device.title()} theme").click()
    assert paper(page) == PAPER[device]
    page.emulate_media(color_scheme=other)  # back to the device's own: it is followed again
    expect(page.locator("body")).to_have_css("background-color", PAPER[other])
    page.reload()
    assert paper(page) == PAPER[other]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_browser_s_own_frame_has_the_colour_of_the_theme(page, scheme):
    page.emulate_media(color_scheme=scheme)
    page.goto("")
    colour = page.evaluate("document.querySelector('head > meta[name=theme-color]').content")
    assert f"rgb({', '.join(str(part) for part in bytes.fromhex(colour[1:]))})" == PAPER[scheme]
    assert page.evaluate("getComputedStyle(document.body).colorScheme") == scheme


@pytest.mark.errors_expected
@pytest.mark.context(color_scheme="dark")
def test_nothing_is_painted_light_before_material_s_script_has_come(page, server):
    server.refuse.add("assets/javascripts/bundle")
    page.goto("")
    assert paper(page) == PAPER["dark"]


def test_theme_and_search_work_where_nothing_can_be_kept(page):
    shut = (
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('shut', 'SecurityError') } })"
    )
    page.add_init_script(shut)
    page.goto("")
    page.get_by_role("button", name="Dark theme").click()
    assert paper(page) == PAPER["dark"]
    page.get_by_role("textbox", name="Search").click()
    look_for(page, "silence")


@pytest.mark.context(color_scheme="dark", java_script_enabled=False)
def test_the_dark_theme_needs_no_javascript(page):
    page.goto("")
    expect(page.locator("body")).to_have_css("background-color", PAPER["dark"])


# Finding one's way


@pytest.mark.context(viewport={"width": 390, "height": 844})
def test_the_menu_on_a_phone(page):
    page.goto(GUIDE)
    menu = page.locator(".hb-menu")
    menu.get_by_text("Menu").click()
    expect(menu.get_by_role("link", name="When and how to follow up")).to_have_attribute("aria-current", "page")
    page.keyboard.press("Escape")
    expect(menu.get_by_role("link", name="Privacy")).to_be_hidden()
    expect(menu.locator("summary")).to_be_focused()
    menu.get_by_text("Menu").click()
    menu.get_by_role("link", name="Privacy").click()
    page.wait_for_url("**/privacy/")


@pytest.mark.context(viewport={"width": 390, "height": 844}, java_script_enabled=False)
def test_the_menu_without_javascript(page):
    page.goto("")
    page.locator(".hb-menu summary").click()
    page.locator(".hb-menu").get_by_role("link", name="Letters").click()
    page.wait_for_url("**/letters/")


def test_the_first_tab_skips_to_the_content(page):
    page.goto(GUIDE)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_what_is_pressed_is_big_enough(page):
    """WCAG 2.2 asks for 24 pixels, except of links within a sentence."""
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(GUIDE)
        small = page.evaluate(
            """() => [...document.querySelectorAll("button, summary, input, nav a, .hb-name")]
                .filter((e) => e.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && Math.min(e.offsetWidth, e.offsetHeight) < 24)
                .map((e) => e.outerHTML)"""
        )
        assert not small


@pytest.mark.errors_expected
def test_the_error_page_at_any_depth(page, server):
    answer = page.goto("no/such/page/at/all")
    assert answer.status == 404
    expect(page.get_by_role("heading", level=1)).to_have_text("There is no page here")
    assert paper(page) == PAPER["light"], "its style sheet came"
    page.get_by_role("main").get_by_role("link", name="How long it takes").click()
    page.wait_for_url(re.compile("/guide/how-long/$"))


def test_on_paper_only_the_guide_is_left(page):
    page.goto(GUIDE)
    page.emulate_media(media="print")
    for hidden in (".md-header", ".md-sidebar", ".hb-ask", ".hb-turn"):
        expect(page.locator(hidden)).to_have_count(1)
        expect(page.locator(hidden)).to_be_hidden()
    expect(page.locator("#short-answer")).to_be_visible()


@pytest.mark.context(color_scheme="dark")
def test_paper_is_white_in_the_dark_too(page):
    page.goto(GUIDE)
    page.get_by_role("button", name="Light theme").click()
    page.get_by_role("button", name="Dark theme").click()
    page.emulate_media(media="print", color_scheme="dark")
    assert paper(page) == PAPER["light"]
