"""The calculator in a frame inside a page of another origin: another port of another host's name.

The page around is the very snippet that the advisers' page offers to copy, with this test's two addresses in it.
"""

from __future__ import annotations

import html
import json
import re
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Frame, Page, expect

from tests.browser.serve import BASE, Server

OURS = "https://hearback.github.io/hear-back/"
SNIPPET = re.compile(r"<pre[^>]*><code>(&lt;iframe.*?)</code></pre>", re.DOTALL)
FACTS = {"interview": "2026-11-12", "today": "2026-11-19", "country": "GB", "said": "by Friday, says Asha"}

# What the page around is told, and by whom; and its own half of the talk.
AROUND = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Careers service</title>
<link rel="icon" href="data:,"></head><body>
<h1>Careers service</h1><p><a id="before" href="#">before</a></p>%s<p><a id="after" href="#">after</a></p>
<script>
  window.told = [];
  addEventListener("message", ({ origin, data }) => told.push({ origin, ...data }));
  window.say = (message) => document.getElementById("hear-back").contentWindow.postMessage(message, "*");
</script></body></html>"""


# Whatever a page could keep something with; a browser that forbids it in frames would hide that it was tried.
STORING = """
window.stored = [];
const watch = (on, name) => {
  const was = on[name];
  on[name] = function (...about) { stored.push([name, ...about]); return was.apply(this, about); };
};
watch(Storage.prototype, "setItem");
watch(IDBFactory.prototype, "open");
if (window.CacheStorage) watch(CacheStorage.prototype, "open");
if (window.ServiceWorkerContainer) watch(ServiceWorkerContainer.prototype, "register");
if (window.CookieStore) watch(CookieStore.prototype, "set");
Object.defineProperty(document, "cookie", { configurable: true, get: () => "", set: (text) => stored.push(["cookie", text]) });
"""


@pytest.fixture(scope="module")
def snippet(site: Path) -> str:
    [found] = SNIPPET.findall((site / "advisers" / "index.html").read_text(encoding="utf-8"))
    return html.unescape(found)


@pytest.fixture(scope="module")
def around(tmp_path_factory: pytest.TempPathFactory, whole_server: Server, snippet: str) -> Iterator[str]:
    """The address of a careers service's site; `stranger.html` on it names an origin that is not its own."""
    folder = tmp_path_factory.mktemp("around")
    with Server(folder) as server:
        address = f"http://localhost:{server.server_port}"
        ours = whole_server.url
        framed = snippet.replace(OURS, ours).replace("https://hearback.github.io", ours.removesuffix(BASE))
        own = framed.replace("https://www.example.org", address)
        assert "hearback.github.io" not in own and "example.org" not in own
        (folder / "index.html").write_text(AROUND % own)
        (folder / "dark.html").write_text(
            AROUND % own.replace("?origin", "?theme=dark&origin").replace("clipboard-write; ", "")
        )
        (folder / "stranger.html").write_text(AROUND % framed)
        (folder / "nameless.html").write_text(AROUND % re.sub(r"\?origin=[^\"]*", "", framed))
        yield address + BASE


@pytest.fixture(scope="module")
def context(browser: Browser, whole_server: Server, around: str) -> Iterator[BrowserContext]:
    """Both hosts may be asked, and no third."""
    context = browser.new_context(locale="en-GB", timezone_id="Europe/London")
    context.add_init_script(STORING)
    errors, asked = [], set()
    context.on("weberror", lambda thrown: errors.append(str(thrown.error)))
    context.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
    context.on("request", lambda request: asked.add(urlsplit(request.url)))
    yield context
    context.close()
    hosts = {address.netloc for address in asked if address.scheme not in ("blob", "data")}
    assert hosts <= {urlsplit(around).netloc, urlsplit(whole_server.url).netloc}
    told = ("target origin provided", "Clipboard API has been blocked")  # two of the tests mean these to happen
    assert [error for error in errors if not any(words in error for words in told)] == []


def opened(context: BrowserContext, address: str) -> tuple[Page, Frame]:
    page = context.new_page()
    page.goto(address)
    return page, started(page)


def started(page: Page) -> Frame:
    frame = page.wait_for_selector("iframe").content_frame()
    frame.wait_for_selector("form[data-state=ready]", timeout=60_000)
    return frame


@pytest.fixture(scope="module")
def first(context: BrowserContext, around: str) -> tuple[Page, Frame]:
    """Python is started once."""
    return opened(context, around)


@pytest.fixture
def both(first: tuple[Page, Frame]) -> tuple[Page, Frame]:
    """The page around and the frame in it, as somebody finds them who opens them first."""
    page, frame = first
    page.bring_to_front()  # on a page that lies behind another a press may fall where things stood before
    frame.get_by_role("button", name="Start again").click()
    frame.evaluate("document.querySelector('[data-hand-over]').hidden = true")
    page.evaluate("say({ hearback: 'theme' })")
    page.evaluate("told.length = 0")
    page.set_viewport_size({"width": 1280, "height": 800})
    settled(frame)
    return page, frame


def settled(frame: Frame) -> None:
    """The frame is as tall as what it holds: nothing moves below the mouse any more."""
    tall = "document.documentElement.offsetHeight === innerHeight"
    frame.wait_for_function(
        f"new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done({tall}))))"
    )


def told(page: Page, what: str) -> list[dict]:
    return [message for message in page.evaluate("told") if message.get("hearback") == what]


def wait_for(page: Page, what: str) -> dict:
    page.wait_for_function("what => told.some(message => message.hearback === what)", arg=what)
    return told(page, what)[-1]


def planned(page: Page, frame: Frame, facts: dict) -> None:
    page.evaluate("facts => say({ hearback: 'set', facts })", facts)
    expect(frame.locator("#headline")).to_be_visible(timeout=60_000)


def test_a_plan_appears_and_the_frame_is_as_tall_as_what_it_holds(both):
    page, frame = both
    expect(frame.get_by_role("heading", name="Your dates after an interview", level=1)).to_be_visible()
    frame.fill("[name=interview]", "2026-11-12")
    expect(frame.locator("[data-step]").first).to_be_visible(timeout=60_000)
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 800})
        settled(frame)
        tall = frame.evaluate("[document.documentElement.scrollHeight, innerHeight]")
        assert tall[0] == tall[1] == page.locator("iframe").bounding_box()["height"]
        assert frame.evaluate("document.documentElement.scrollWidth <= innerWidth")
    frame.get_by_role("button", name="Start again").click()
    settled(frame)
    assert page.locator("iframe").bounding_box()["height"] < tall[0]


def test_all_that_is_sent_unasked_is_the_height(context, around, whole_server):
    page, frame = opened(context, around)
    planned(page, frame, FACTS)
    page.wait_for_timeout(500)
    messages = page.evaluate("told")
    assert {message["origin"] for message in messages} == {whole_server.url.removesuffix(BASE)}
    assert {message["hearback"]: sorted(message) for message in messages} == {
        "ready": ["hearback", "origin"],
        "size": ["hearback", "height", "origin"],
    }
    assert all(isinstance(message["height"], int) for message in told(page, "size"))


def test_dates_go_in_and_come_out_when_the_person_gives_them_and_words_never_do(both, around):
    page, frame = both
    give = frame.get_by_role("button", name="Give my dates to")
    expect(give).to_be_hidden()
    page.evaluate("say({ hearback: 'ask' })")
    expect(give).to_have_accessible_name(f"Give my dates to {around.removesuffix(BASE)}")
    give.click()
    expect(frame.get_by_text("There are no dates to give yet.")).to_be_visible()
    assert told(page, "state") == []
    planned(page, frame, FACTS)
    expect(frame.locator("[name=said]")).to_have_value(FACTS["said"])
    assert told(page, "state") == []
    give.click()
    facts = wait_for(page, "state")["facts"]
    assert facts["interview"] == FACTS["interview"] and facts["country"] == "GB"
    assert facts["promised"] == {"earliest": None, "latest": "2026-11-13"} or facts["promised"]["latest"]
    assert "said" not in json.dumps(facts) and "Asha" not in json.dumps(facts)
    headline = frame.locator("#headline").inner_text()
    frame.get_by_role("button", name="Start again").click()
    planned(page, frame, {**facts, "today": FACTS["today"]})
    expect(frame.locator("#headline")).to_have_text(headline)


@pytest.mark.parametrize("page_around", ["stranger.html", "nameless.html"])
def test_a_page_of_another_origin_than_the_address_names_is_told_nothing_and_not_heard(context, around, page_around):
    page, frame = opened(context, around + page_around)
    page.evaluate("facts => say({ hearback: 'set', facts })", FACTS)
    page.evaluate("say({ hearback: 'ask' })")
    page.evaluate("say({ hearback: 'theme', theme: 'dark' })")
    frame.fill("[name=interview]", "2026-11-12")
    expect(frame.locator("#headline")).to_be_visible(timeout=60_000)
    expect(frame.locator("[name=said]")).to_have_value("")
    expect(frame.get_by_role("button", name="Give my dates to")).to_be_hidden()
    expect(frame.locator("body")).to_have_attribute("data-md-color-scheme", "device")
    assert page.evaluate("told") == []


def test_only_the_page_around_is_heard_and_not_another_of_its_origin(both):
    page, frame = both
    planned(page, frame, FACTS)
    page.evaluate(
        """facts => {
        const other = document.body.appendChild(document.createElement("iframe"));
        const target = document.getElementById("hear-back");
        other.contentWindow.eval(`parent.frames[0].postMessage(${JSON.stringify({ hearback: "set", facts })}, "*")`);
    }""",
        {"interview": "2026-10-01"},
    )
    page.wait_for_timeout(500)
    expect(frame.locator("[name=interview]")).to_have_value(FACTS["interview"])


@pytest.mark.parametrize(
    "nonsense",
    [
        "null",
        "7",
        "'set'",
        "{}",
        "{ hearback: 'constructor' }",
        "{ hearback: 'set' }",
        "{ hearback: 'set', facts: 'x' }",
        "{ hearback: 'theme' }",
    ],
)
def test_nonsense_from_the_page_around_does_nothing(both, nonsense):
    page, frame = both
    page.evaluate(f"say({nonsense})")
    planned(page, frame, FACTS)


def test_facts_that_are_too_long_are_not_taken(both):
    page, frame = both
    planned(page, frame, FACTS)
    page.evaluate("say({ hearback: 'set', facts: { interview: '2026-10-01', said: 'x'.repeat(20_000) } })")
    page.wait_for_timeout(300)
    expect(frame.locator("[name=interview]")).to_have_value(FACTS["interview"])


def test_what_is_wrong_with_facts_from_outside_is_said_like_what_was_typed(both):
    page, frame = both
    page.evaluate("say({ hearback: 'set', facts: { interview: '<b>soon</b>', moon: 'full' } })")
    expect(frame.locator("[data-notice=unread]")).to_contain_text("could not be read")
    assert frame.locator("b", has_text="soon").count() == 0


def test_nothing_is_stored_and_nothing_stands_in_the_address(both, context):
    page, frame = both
    address, pages = frame.evaluate("location.href"), page.evaluate("history.length")
    planned(page, frame, FACTS)
    frame.fill("[name=said]", "in two weeks")
    page.wait_for_timeout(600)
    assert frame.evaluate("stored") == []
    assert frame.evaluate("location.href") == address
    assert context.cookies() == [] and context.service_workers == []
    assert page.evaluate("history.length") == pages


def test_the_keyboard_goes_in_through_and_out(both):
    page, frame = both
    page.locator("#before").focus()
    page.keyboard.press("Tab")
    page.wait_for_function("document.activeElement.id === 'hear-back'")
    frame.wait_for_function("document.activeElement.name === 'interview'")
    for _ in range(80):
        page.keyboard.press("Tab")
        page.wait_for_timeout(50)
        if page.evaluate("document.activeElement.id") == "after":
            break
    else:
        raise AssertionError("the frame keeps the focus")
    page.keyboard.press("Shift+Tab")
    page.wait_for_function("document.activeElement.id === 'hear-back'")
    frame.wait_for_function("document.activeElement.matches('.hb-embed__end a')")


def test_the_answer_that_takes_the_focus_is_brought_into_view(both):
    page, frame = both
    page.set_viewport_size({"width": 390, "height": 600})
    frame.fill("[name=interview]", "2026-11-12")
    settled(frame)
    frame.get_by_role("button", name="Show my dates").click()
    expect(frame.locator("#answer")).to_be_focused()
    settled(frame)
    box = frame.locator("#answer").bounding_box()  # seen from the page around
    assert 0 <= box["y"] < 600


def test_links_open_a_tab_of_their_own_with_the_dates(both, context, around):
    page, frame = both
    planned(page, frame, FACTS)
    assert frame.locator("a[target]:not([target=_blank])").count() == 0
    with context.expect_page() as letter:
        frame.get_by_role("link", name="Write the letter").first.click()
    assert "/letters/#letter=" in letter.value.url and "interview=2026-11-12" in letter.value.url
    assert letter.value.evaluate("window.opener") is None
    assert page.url.startswith(around)


def test_ways_out_work_inside_the_frame(both, context):
    page, frame = both
    planned(page, frame, FACTS)
    with page.expect_download() as kept:
        frame.get_by_role("button", name="Calendar file").click()
    assert kept.value.suggested_filename == "hear-back-2026-11-12.ics"
    context.grant_permissions(["clipboard-write", "clipboard-read"])
    frame.get_by_role("button", name="Copy a link").click()
    expect(frame.locator("[data-told]")).to_have_text("Copied.")


def test_dark_by_the_address_light_by_a_message_and_where_copying_is_forbidden_the_link_is_shown(
    context, around, whole_server
):
    page, frame = opened(context, around + "dark.html")
    ground = "getComputedStyle(document.body).backgroundColor"
    assert frame.evaluate(ground) == "rgb(18, 25, 27)"
    page.evaluate("say({ hearback: 'theme', theme: 'light' })")
    frame.wait_for_function(f"{ground} === 'rgb(255, 255, 255)'")
    planned(page, frame, FACTS)
    frame.get_by_role("button", name="Copy a link").click()
    expect(frame.locator("[data-told]")).to_contain_text(f"{whole_server.url}calculator/#interview=2026-11-12")


def test_a_flood_of_messages_costs_no_more_than_a_few(both):
    page, frame = both
    planned(page, frame, FACTS)
    began = time.monotonic()
    page.evaluate(
        "(facts) => { for (let left = 5000; left; left -= 1) say({ hearback: 'set', facts }); }",
        {**FACTS, "interview": "2026-11-13"},
    )
    expect(frame.locator("[name=interview]")).to_have_value("2026-11-13")
    frame.evaluate("null")  # answers when nothing else keeps it busy
    assert time.monotonic() - began < 6
