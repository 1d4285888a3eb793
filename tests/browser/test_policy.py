"""What each page may load, watched while it is used: no violation, no other host, no cookie."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser import pages
from tests.browser.serve import Server
from tests.browser.test_calculator import CASES
from tests.browser.tool import LISTEN, fragment, open_with

WATCH = """
window.violations = [];
document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => violations.push(`${effectiveDirective} ${blockedURI}`));
"""


@pytest.fixture
def page(page: Page) -> Page:
    page.add_init_script(WATCH)
    page.add_init_script(LISTEN)
    return page


def violations(page: Page) -> list[str]:
    return page.evaluate("violations")


def use(page: Page) -> None:
    """What every page has: theme, menu, search."""
    page.locator("[data-theme-toggle]").click()
    page.get_by_role("textbox", name="Search").click()
    page.keyboard.insert_text("silenc")
    page.keyboard.press("e")
    expect(page.locator(".md-search-result__item a").first).to_be_visible(timeout=30_000)
    page.keyboard.press("Escape")


def test_every_page_keeps_to_its_policy_and_sets_no_cookie(page, site):
    tried = set()  # the policies under which theme, menu and search, the same everywhere, have been used
    for address in pages.each(page, site):
        policy = page.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content")
        assert policy.startswith("default-src 'none'") and "unsafe" not in policy and "http" not in policy
        assert page.locator("meta[name=referrer]").get_attribute("content") == "no-referrer"
        if policy not in tried and address != "embed/":  # the calculator alone
            use(page)
            tried.add(policy)
        assert not violations(page), address
        assert page.evaluate("document.cookie") == ""
    assert tried and not page.context.cookies()


def test_the_calculator_and_the_letters_keep_to_it_while_they_are_used(page):
    page.goto(f"calculator/{fragment(CASES['waiting'])}")
    page.wait_for_function("window.heard?.length", timeout=90_000)
    for facts in CASES.values():
        open_with(page, facts)
    open_with(page, CASES["waiting"])
    with page.expect_download():
        page.get_by_role("button", name="Calendar file").click(timeout=60_000)
    assert not violations(page)
    page.goto(f"letters/{fragment({'letter': 'thank-you', **CASES['waiting']})}")
    page.wait_for_function("window.heard?.length", timeout=90_000)
    page.fill("[name=company]", "Northfield")
    with page.expect_download():
        page.get_by_role("link", name="Download as text").click()
    assert not violations(page)
    assert not page.context.cookies()


FRAMED = """async (address) => {
  const frame = Object.assign(document.createElement("iframe"), { src: address });
  document.body.replaceChildren(frame);
  const inside = () => frame.contentDocument;
  for (let left = 500; left && !inside()?.querySelector("p.hb-notice:only-child"); left -= 1) await new Promise((done) => setTimeout(done, 10));
  return [inside().body.innerText, inside().querySelector("a")?.target, inside().querySelectorAll("button, input, form").length];
}"""


@pytest.mark.errors_expected
def test_no_page_but_the_one_made_for_it_works_inside_another(page, server, site):
    """As a neighbour on this host would lay it under somebody's clicks."""
    page.goto("/elsewhere")
    for address in pages.addresses(site):
        if address != "embed/":
            told = page.evaluate(FRAMED, server.url + address)
            assert told == ["This page only works by itself. Open it in a tab of its own", "_blank", 0], address
    assert not [path for path in server.asked if path.endswith(("worker.js", ".wasm"))]
    page.evaluate(FRAMED, f"{server.url}interviews/#here")
    link = page.frame_locator("iframe").get_by_role("link")
    assert link.get_attribute("href") == f"{server.url}interviews/#here"


@pytest.fixture
def elsewhere(tmp_path) -> Iterator[Server]:
    """Another host, which would hear of it."""
    with Server(tmp_path) as server:
        yield server


@pytest.mark.errors_expected
@pytest.mark.outside_expected  # a request that the policy stops is seen to begin
@pytest.mark.parametrize(
    ("smuggled", "refused"),
    [
        (
            "document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.hit = 1'}))",
            "script-src-elem inline",
        ),
        (
            "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.hit = 1\">')",
            "script-src-attr inline",
        ),
        ("location.href = 'javascript:window.hit = 1'", "script-src-elem inline"),
        (
            "document.body.append(Object.assign(document.createElement('script'), {src: 'ELSEWHERE'}))",
            "script-src-elem ELSEWHERE",
        ),
        ("fetch('ELSEWHERE').catch(() => {})", "connect-src ELSEWHERE"),
        ("navigator.sendBeacon('ELSEWHERE')", "connect-src ELSEWHERE"),
        ("new Image().src = 'ELSEWHERE'", "img-src ELSEWHERE"),
        ("document.body.insertAdjacentHTML('beforeend', '<iframe src=\"ELSEWHERE\"></iframe>')", "frame-src ELSEWHERE"),
        (
            "document.body.insertAdjacentHTML('beforeend', '<form id=f action=\"ELSEWHERE\"></form>'); f.submit()",
            "form-action ELSEWHERE",
        ),
        ("new Worker(URL.createObjectURL(new Blob(['1'])))", "worker-src blob"),
    ],
)
def test_what_is_smuggled_in_neither_runs_nor_tells_anyone(page, elsewhere, smuggled, refused):
    page.goto("about/")
    address = elsewhere.url.removesuffix("/hear-back/")
    page.evaluate(f"() => {{ try {{ {smuggled.replace('ELSEWHERE', address + '/hear-back/')} }} catch {{}} }}")
    page.wait_for_function("violations.length")
    assert violations(page)[0].startswith(refused.replace("ELSEWHERE", address))
    assert not page.evaluate("window.hit")
    assert not elsewhere.asked


SEND = "(to) => fetch(to, { mode: 'no-cors' }).then(() => 'sent', () => 'refused')"


@pytest.mark.errors_expected
@pytest.mark.outside_expected  # a request that the service worker stops is seen to begin
@pytest.mark.context(service_workers="allow", bypass_csp=True)
def test_where_no_policy_binds_the_service_worker_lets_nothing_out(context, page, server, elsewhere):
    own = []
    context.on("request", lambda asked: asked.service_worker and own.append(asked.url))
    page.goto("about/")
    assert page.evaluate(SEND, elsewhere.url) == "sent"  # it is not there yet, and the policy is off
    assert elsewhere.asked.pop() == ""
    page.evaluate("navigator.serviceWorker.ready.then(() => null)")
    page.goto("calculator/")
    page.wait_for_selector("form[data-state=ready]", timeout=90_000)
    [python] = [worker for worker in page.workers if worker.url.endswith("/worker.js")]
    assert page.evaluate(SEND, elsewhere.url) == "refused"
    assert python.evaluate(SEND, elsewhere.url) == "refused"
    assert not elsewhere.asked
    assert len(own) > 300 and all(address.startswith(server.url) for address in own)
