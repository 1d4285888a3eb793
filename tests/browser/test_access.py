"""For everyone: axe on every page and in every state, by keyboard alone, zoomed, in few colours, and what is heard."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import axe, pages
from tests.browser.conftest import fresh
from tests.browser.serve import Server
from tests.browser.test_calculator import CASES
from tests.browser.test_letters import FACTS, FIELDS, write
from tests.browser.tool import LISTEN, TODAY, answer_after, open_with

DESK, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
ZOOMED = {"width": 320, "height": 256}  # 1280 x 1024 at 400 %
LOOKS = ((DESK, "light"), (PHONE, "dark"))


def look(page: Page, size: dict, scheme: str) -> None:
    """Nothing half-way in its change of colour."""
    page.set_viewport_size(size)
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")


# The answers that look unlike each other.
ANSWERS = ("their words", "no date given", "everything else", "a spoken yes", "closed", "ahead", "problems")


# By what is looked for and by where: what was found there that should not be.
Seen = dict[str, dict[str, list]]
WIDTHS = (320, 390, 768, 1280)


@pytest.fixture(scope="module")
def on_pages(browser: Browser, whole_server: Server, site: Path) -> Seen:
    """Every page is opened once for all that is looked for on all pages: that takes longest."""
    context = browser.new_context(base_url=whole_server.url, service_workers="block")
    page = pages.as_found(context.new_page())
    seen: Seen = defaultdict(dict)
    for address in pages.each(page, site):
        look_at(page, address, seen)
        room = page.evaluate(HEADER) < ZOOMED["height"] / 2
        seen["no room left to read"][address] = [] if room else [HEADER]
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            is_wider = page.evaluate("document.documentElement.scrollWidth") > width
            seen["wider than the screen"][f"{address} {width}"] = [width] if is_wider else []
        page.set_viewport_size(ZOOMED)
        page.evaluate(SPACE, SPACED)
        seen["sideways"][f"{address} spaced"] = page.evaluate(CUT_OFF)
    context.close()
    return seen


@pytest.fixture(scope="module")
def in_states(tools: dict[str, Page]) -> Seen:
    seen: Seen = defaultdict(dict)
    for name, tool in states(fresh(tools["calculator/"]), fresh(tools["letters/"])):
        look_at(tool, name, seen)
    return seen


def look_at(page: Page, where: str, seen: Seen) -> None:
    for size, scheme in LOOKS:
        look(page, size, scheme)
        seen["axe"][f"{where} {scheme}"] = axe.violations(page)
        seen["too small"][f"{where} {size['width']}"] = page.evaluate(SMALL)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    seen["sideways"][f"{where} in letters twice as large"] = page.evaluate(CUT_OFF)
    page.evaluate("document.documentElement.style.fontSize = ''")
    page.set_viewport_size(ZOOMED)
    seen["sideways"][where] = page.evaluate(CUT_OFF)


def found(seen: Seen, what: str) -> dict[str, list]:
    assert len(seen[what]) >= len(ANSWERS) + 2, "not everywhere looked at"
    return {where: wrong for where, wrong in seen[what].items() if wrong}


def states(calculator: Page, letters: Page) -> Iterator[tuple[str, Page]]:
    """The two tools with something in them, everything unfolded."""
    for name in ANSWERS:
        open_with(calculator, CASES[name])
        unfold(calculator)
        yield f"calculator: {name}", calculator
    write(letters, "check-in-after-date", FACTS, {"company": "Northfield"})
    yield "letters: blanks left", letters
    write(letters, "thank-you", FACTS, FIELDS_OF_THANKS)
    letters.get_by_role("button", name="Add another interviewer").click()
    for place, row in enumerate(letters.locator("[data-row]").all()):
        row.get_by_label("Interviewer's name").fill(f"Maria Lopez {place}")
        answer_after(letters, row.get_by_label("What did you talk about?").fill, "the new stock system")
    yield "letters: two alike", letters


FIELDS_OF_THANKS = {"your_name": FIELDS["your_name"], "company": FIELDS["company"]}


def unfold(page: Page) -> None:
    page.evaluate("document.querySelectorAll('main details').forEach(fold => { fold.open = true })")


# What a machine can see ---------------------------------------------------------------------------------


def test_axe_finds_nothing_on_any_page(on_pages):
    assert not found(on_pages, "axe")


def test_axe_finds_nothing_in_any_state(in_states):
    assert not found(in_states, "axe")


def test_axe_would_find_something(page):
    page.goto("about/")
    page.evaluate("""() => {
        const pale = Object.assign(document.createElement("p"), { textContent: "pale" });
        pale.style.color = "#eee";
        document.querySelector("main").append(pale, document.createElement("img"));
    }""")
    assert {"image-alt", "color-contrast"} <= {rule for rule, _ in axe.violations(page)}


# By keyboard alone --------------------------------------------------------------------------------------

# Where the focus is, once what opens or closes on its way has done so.
AT = """async () => {
    const at = document.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const seen = () => {
        const [box] = at.getClientRects(); // the first line of a link that has two
        const top = box && document.elementFromPoint(box.left + Math.min(box.width, 40) / 2, box.top + Math.min(box.height, 30) / 2);
        return Boolean(top) && (at.contains(top) || [...(at.labels ?? [])].some((label) => label.contains(top)));
    };
    for (let tries = 40; tries && !seen(); tries--) await new Promise((again) => setTimeout(again, 50));
    return {
        name: at.outerHTML.slice(0, 160),
        // Within a date field the browser moves the focus, and draws its own ring.
        ringed: (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || (at.type === "date" && !at.matches(":focus-visible")),
        seen: seen(),
    };
}"""


def tab_to(page: Page, name: str, *, limit: int = 80) -> None:
    """By Tab alone to the control of that name, as a screen reader would hear it."""
    for _ in range(limit):
        page.keyboard.press("Tab")
        if page.evaluate(ACCESSIBLE_NAME).startswith(name):
            return
    raise AssertionError(f"Tab never came to {name!r}")


ACCESSIBLE_NAME = """() => {
    const at = document.activeElement;
    return (at.getAttribute("aria-label") ?? at.labels?.[0]?.textContent ?? at.textContent).trim();
}"""


@pytest.mark.context(timezone_id="UTC", permissions=["clipboard-read", "clipboard-write"])
def test_the_whole_main_job_by_keyboard_alone(page):
    page.add_init_script(LISTEN)
    page.goto("")
    tab_to(page, "When was your interview?")
    page.keyboard.type("12112026")
    tab_to(page, "What did they say about when?")
    page.keyboard.type("by next Tuesday")
    page.keyboard.press("Enter")
    page.wait_for_url("**/calculator/#*")
    page.wait_for_function("window.heard?.at(-1)?.ok", timeout=90_000)
    tab_to(page, "Write the letter")
    page.keyboard.press("Enter")
    page.wait_for_url("**/letters/#*")
    page.wait_for_function("window.heard?.length", timeout=90_000)
    tab_to(page, "Company")
    answer_after(page, page.keyboard.type, "Northfield")
    tab_to(page, "Copy the letter")
    page.keyboard.press("Enter")  # says what is still blank
    page.keyboard.press("Enter")
    expect(page.locator("[data-told]")).to_have_text("Copied.")
    assert "Northfield" in page.evaluate("navigator.clipboard.readText()")


@pytest.mark.parametrize("size", [DESK, ZOOMED], ids=["desk", "zoomed"])
def test_where_the_focus_is_can_always_be_seen(calculator, size):
    open_with(calculator, CASES["everything else"])
    unfold(calculator)
    look(calculator, size, "light")
    calculator.locator(".hb-skip").focus()
    stops = []
    for _ in range(300):
        calculator.keyboard.press("Tab")
        if calculator.evaluate("document.activeElement === document.body"):
            break
        stops.append(calculator.evaluate(AT))
    assert 100 < len(stops) < 300
    assert not [stop["name"] for stop in stops if not stop["ringed"]], "no ring"
    assert not [stop["name"] for stop in stops if not stop["seen"]], "hidden by something"


# Small screens, zoom, colours, motion -------------------------------------------------------------------

HEADER = "document.querySelector('.md-header')?.offsetHeight ?? 0"  # an embedded calculator has none

# WCAG 1.4.12: what a reader may set without losing anything.
SPACE = """(css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
}"""
SPACED = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }"

CUT_OFF = """() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    const cut = [...document.querySelectorAll("main :is(p, li, a, button, h1, h2, h3, label, summary)")].filter((part) =>
        part.checkVisibility() && part.offsetWidth > 1 && part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX === "hidden");
    const beyond = !wide ? [] : [...document.querySelectorAll("body *")].filter((part) => part.getBoundingClientRect().right > innerWidth + 1);
    return [...(wide ? [`${wide} px wider`] : []), ...[...beyond.slice(-3), ...cut].map((part) => part.outerHTML.slice(0, 120))];
}"""


def test_nothing_scrolls_sideways_at_400_percent_however_it_is_spaced(on_pages):
    assert not found(on_pages, "sideways")
    assert not found(on_pages, "no room left to read")


def test_nothing_scrolls_sideways_in_any_state(in_states):
    assert not found(in_states, "sideways")


def test_no_page_is_wider_than_the_screen(on_pages):
    assert not found(on_pages, "wider than the screen")


SMALL = """() => [...document.querySelectorAll("button, summary, input, select, textarea, nav a, .hb-name, [role=button]")]
    .filter((control) => control.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
    .filter((control) => !control.closest(".hb-unseen, .md-search__form") && !control.matches(".hb-link, .hb-skip"))
    .map((control) => [control, [control, ...(control.labels ?? [])].map((part) => part.getBoundingClientRect())])
    .filter(([, boxes]) => !boxes.some(({ width, height }) => Math.min(width, height) >= 24))
    .map(([control]) => control.outerHTML.slice(0, 160))"""


def test_what_is_pressed_is_24_pixels_or_more(on_pages, in_states):
    assert not found(on_pages, "too small")
    assert not found(in_states, "too small")


UNFRAMED = """() => [...document.querySelectorAll("main :is(button, input, select, textarea)")]
    .filter((control) => control.checkVisibility() && !control.closest(".hb-unseen"))
    .filter((control) => {
        const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(control);
        return (borderTopStyle === "none" || parseFloat(borderTopWidth) === 0) && textDecorationLine !== "underline"
            && !["checkbox", "radio"].includes(control.type);
    })
    .map((control) => control.outerHTML.slice(0, 120))"""


def test_forced_colours_keep_every_frame_and_the_picture(calculator):
    open_with(calculator, CASES["everything else"])
    calculator.emulate_media(forced_colors="active")
    assert not calculator.evaluate(UNFRAMED)
    drawn = calculator.locator("svg[role=img] :is(rect, circle, line, path)").evaluate_all(
        "shapes => shapes.map(shape => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke])"
    )
    canvas = calculator.evaluate("getComputedStyle(document.body).backgroundColor")
    assert drawn
    assert not [colours for colours in drawn if set(colours) <= {canvas, "none"}], "drawn in the colour of the paper"


MOVES = """() => [...document.querySelectorAll("*")]
    .filter((part) => part.checkVisibility())
    .filter((part) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(part);
        return transitionDuration.split(",").some((time) => parseFloat(time) > 0.001) || animationName !== "none" || scrollBehavior === "smooth";
    })
    .map((part) => part.outerHTML.slice(0, 120))"""


def test_nothing_moves_for_who_asks_for_no_motion(calculator, letters):
    for tool in (calculator, letters):
        tool.emulate_media(reduced_motion="reduce")
    open_with(calculator, CASES["everything else"])
    write(letters, "check-in-after-date", FACTS, {})
    assert not calculator.evaluate(MOVES)
    assert not letters.evaluate(MOVES)


# What is heard ------------------------------------------------------------------------------------------

OVERHEAR = """() => {
    window.said = [];
    for (const region of document.querySelectorAll("[role=status], [role=alert], [aria-live]")) {
        const tell = () => { const text = region.innerText.trim(); if (text && text !== said.at(-1)) said.push(text); };
        new MutationObserver(tell).observe(region, { childList: true, characterData: true, subtree: true, attributes: true });
    }
}"""


def live_regions(page: Page) -> list[str]:
    """What the browser's own accessibility tree holds in regions that are read aloud when they change."""
    session = page.context.new_cdp_session(page)
    nodes = {node["nodeId"]: node for node in session.send("Accessibility.getFullAXTree")["nodes"]}
    session.detach()

    def words(node: dict) -> str:
        inner = "".join(words(nodes[child]) for child in node.get("childIds", []) if child in nodes)
        return inner or (node["name"]["value"] if node["role"]["value"] == "StaticText" else "")

    def is_root(node: dict) -> bool:
        return node["role"]["value"] in ("status", "alert") and not node["ignored"]

    return [said for node in nodes.values() if is_root(node) and (said := words(node).strip())]


def test_the_headline_is_read_aloud_once_when_typing_has_stopped(calculator):
    open_with(calculator, {"interview": "2026-11-12", "today": TODAY})
    calculator.wait_for_timeout(1500)
    calculator.evaluate(OVERHEAR)
    said = calculator.get_by_label("What did they say about when?")
    said.press_sequentially("by the end of next week", delay=60)
    headline = calculator.locator("#headline")
    expect(headline).to_contain_text("They said")
    calculator.wait_for_timeout(2500)
    assert calculator.evaluate("said") == [headline.inner_text()], "once, and nothing while keys are pressed"
    assert live_regions(calculator) == [headline.inner_text()]


def test_a_problem_is_read_aloud_too(calculator):
    open_with(calculator, {"interview": "2026-11-12", "today": TODAY})
    calculator.wait_for_timeout(1500)
    calculator.evaluate(OVERHEAR)
    answer = open_with(calculator, CASES["problems"])
    calculator.wait_for_timeout(2000)
    [said] = calculator.evaluate("said")
    assert said in " ".join(live_regions(calculator))
    assert len(answer["problems"]) == 2


def test_a_copy_is_said_once(letters):
    write(letters, "check-in-after-date", FACTS, FIELDS)
    letters.wait_for_timeout(1500)
    letters.evaluate(OVERHEAR)
    letters.get_by_role("button", name="Copy the letter").click()
    expect(letters.locator("[data-told]")).not_to_be_empty()
    assert letters.evaluate("said") == ["Copied."]
    assert "Copied." in live_regions(letters)


def test_a_start_is_told_in_stages_and_each_once(page):
    page.add_init_script(LISTEN)
    page.goto("calculator/#interview=2026-11-12")
    page.evaluate(OVERHEAR)
    page.wait_for_function("window.heard?.length", timeout=90_000)
    page.wait_for_timeout(2000)
    said = page.evaluate("said")
    assert said[-1] == page.locator("#headline").inner_text()
    assert len(said) == len(set(said))
    assert all(words.startswith(("Working out your dates", "Still working")) for words in said[:-1])
