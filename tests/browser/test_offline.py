"""What stays in the browser: the whole site after a first visit, one release at a time, and not where data are dear."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Worker, expect

from calculator.build import release
from tests.browser.heard import Heard
from tests.browser.serve import Server

GUIDE = "guide/following-up/"
PLAN = "calculator/#interview=2026-11-12&today=2026-11-19&country=GB"
LETTER = "letters/#letter=check-in-no-date&interview=2026-11-12&today=2026-11-19"
PYTHON = re.compile(r"\.(zip|wasm)$|/(worker|pyodide(\.asm)?)\.js$")
START = 60_000  # ms; Python starts on a machine that may be busy

# Told by the page's HTML, by a script of it, and by Python's worker: all three from one release.
WHOLE = ("html", "script", "worker")


# Releases ----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def releases(site: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The built site twice, as two releases that tell which they are; the second has a page more."""
    folder = tmp_path_factory.mktemp("releases")
    return {name: _release(site, folder / name, name) for name in ("one", "two")}


def _release(site: Path, to: Path, name: str) -> Path:
    shutil.copytree(site, to)
    _unnamed(to)
    for page in to.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        page.write_text(text.replace("<body", f'<body data-html="{name}"', 1), encoding="utf-8")
    for script, tell in (("site.js", "document.body.dataset.script"), ("worker.js", "self.told")):
        path = to / "assets" / script
        path.write_text(f'{path.read_text(encoding="utf-8")}\n{tell} = "{name}";\n', encoding="utf-8")
    if name == "two":
        shutil.copytree(to / "calculator", to / "only-in-two")
    release.make(to)
    return to


def _unnamed(site: Path) -> None:
    """As it was before the build's last step."""
    [folder] = site.glob("assets-*")
    for path in folder.iterdir():
        path.rename(site / "assets" / path.name)
    folder.rmdir()
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8").replace(f"{folder.name}/", "assets/")
        page.write_text(re.sub(r'<link rel="modulepreload"[^>]*>\n', "", text), encoding="utf-8")


def told(page: Page) -> tuple[str, ...]:
    expect(page.locator("body")).to_have_attribute("data-script", re.compile("."), timeout=START)
    html, script = (page.locator("body").get_attribute(f"data-{part}") for part in WHOLE[:2])
    return html, script, python_of(page).evaluate("self.told")


def is_of(page: Page, release: str) -> None:
    expect(page.locator(f"body[data-html={release}]")).to_be_visible()


def python_of(page: Page) -> Worker:
    """Material's search has a worker too."""
    [worker] = [worker for worker in page.workers if worker.url.endswith("/worker.js")]
    return worker


# Visits ------------------------------------------------------------------------------------------------


@pytest.fixture
def serving(releases: dict[str, Path]) -> Iterator[Server]:
    with Server(releases["one"]) as server:
        yield server


@pytest.fixture
def visitor(browser: Browser, serving: Server) -> Iterator[BrowserContext]:
    context = browser.new_context(base_url=serving.url, locale="en-GB", timezone_id="Europe/London")
    context.set_default_timeout(START)
    heard = Heard(context, serving)
    yield context
    context.close()
    assert not heard.outside


def visited(context: BrowserContext, address: str = GUIDE) -> Page:
    """A page that is there, with everything kept."""
    page = context.new_page()
    page.goto(address)
    page.evaluate("navigator.serviceWorker.ready.then(() => null)")
    page.wait_for_function("navigator.serviceWorker.getRegistration().then((it) => it.active?.state === 'activated')")
    return page


def new_release_waits(page: Page) -> None:
    page.wait_for_function("navigator.serviceWorker.getRegistration().then((it) => Boolean(it.waiting))")


def opened_anew(page: Page, address: str) -> Page:
    """The last page of the old release closed, and one opened once the new release has taken over."""
    context, site = page.context, page.evaluate("navigator.serviceWorker.getRegistration().then((it) => it.scope)")
    beside = context.new_page()  # on the same host, not of the site: it uses no release, but can see them
    beside.goto("/elsewhere")
    page.close()
    beside.wait_for_function(
        "(site) => navigator.serviceWorker.getRegistration(site).then((it) => !it.waiting)", arg=site
    )
    beside.close()
    page = context.new_page()
    page.goto(address)
    return page


def plan_is_shown(page: Page) -> None:
    expect(page.locator("[data-result=plan]")).to_have_attribute("data-status", "follow_up_due", timeout=START)


def stop(server: Server) -> None:
    server.shutdown()
    server.server_close()


# Without a connection ----------------------------------------------------------------------------------


def test_after_one_guide_everything_works_without_the_server(visitor, serving):
    page = visited(visitor)
    stop(serving)
    page.goto("")
    page.get_by_role("link", name="Silence", exact=False).first.click()
    expect(page.locator("h1")).to_be_visible()
    page.goto(PLAN)
    plan_is_shown(page)
    with page.expect_download() as kept:
        page.get_by_role("button", name="calendar", exact=False).first.click()
    assert "BEGIN:VCALENDAR" in Path(kept.value.path()).read_text(encoding="utf-8")
    page.goto(LETTER)
    expect(page.locator("[data-result=letter]")).to_have_attribute("data-status", "ok", timeout=START)
    page.goto("interviews/")
    expect(page.locator("[data-tool=interviews]")).to_have_attribute("data-state", "ready", timeout=START)
    assert page.goto("no/such/page/").status == 404
    expect(page.get_by_role("heading", name="There is no page here")).to_be_visible()
    page.goto("calculator")
    assert page.url == f"{serving.url}calculator/"


SPOIL_WASM = """async () => {
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const key of await cache.keys()) {
      const { headers } = await cache.match(key);
      if (headers.get("Content-Type") === "application/wasm") await cache.put(key, new Response("spoilt", { headers }));
    }
  }
}"""


@pytest.mark.parametrize("lost", ["the browser's own copy", "ours"])
def test_of_two_copies_of_pythons_wasm_one_is_enough(visitor, serving, lost):
    """The browser's own comes first, for what was compiled of it lies there."""
    page = visited(visitor)
    if lost == "ours":
        page.evaluate(SPOIL_WASM)
    else:
        visitor.new_cdp_session(page).send("Network.clearBrowserCache")
    stop(serving)
    page.goto(PLAN)
    plan_is_shown(page)


PLANT = """async () => {
  const cache = await caches.open(`hear-back ${new URL("/hear-back/", location)}`);
  for (const key of await cache.keys()) await cache.put(key, new Response("<h1>planted</h1>", { headers: { "Content-Type": "text/html" } }));
  return (await cache.keys()).length;
}"""


def test_what_a_neighbour_on_this_host_puts_into_the_cache_is_not_served(visitor, serving):
    """Whoever publishes below the same host may write there."""
    page = visited(visitor)
    neighbour = visitor.new_page()
    neighbour.goto("/elsewhere")
    assert neighbour.evaluate(PLANT) > 100
    page.goto("about/")
    expect(page.locator("h1")).to_have_text("About Hear Back")
    page.goto(PLAN)
    plan_is_shown(page)


def test_a_first_visit_to_the_calculator_fetches_each_part_once(visitor, serving):
    page = visited(visitor, PLAN)
    plan_is_shown(page)
    parts = [path for path in serving.asked if PYTHON.search(path)]
    assert len(parts) >= 7
    assert sorted(parts) == sorted(set(parts))


HOLD = """
const register = ServiceWorkerContainer.prototype.register;
ServiceWorkerContainer.prototype.register = function (...told) {
  window.registered = document.readyState;
  return register.apply(this, told);
};
addEventListener("DOMContentLoaded", () => document.body.append(Object.assign(new Image(), { src: "/held" })));
"""


def test_a_guide_is_there_before_anything_is_fetched_for_later(visitor, serving):
    page = visitor.new_page()
    page.add_init_script(HOLD)
    held = []
    page.route("**/held", lambda route: held.append(route))
    page.goto(GUIDE, wait_until="domcontentloaded")
    expect(page.locator("body")).to_have_attribute("data-script", "one")
    page.evaluate("new Promise((idle) => requestIdleCallback(() => idle()))")
    assert not page.evaluate("window.registered")
    assert not [path for path in serving.asked if PYTHON.search(path)]
    held[0].abort()
    page.wait_for_function("window.registered")
    assert page.evaluate("window.registered") == "complete"


@pytest.mark.parametrize("line", ["{saveData: true}", "{saveData: false, effectiveType: '2g'}"])
def test_where_data_are_dear_nothing_is_fetched_until_it_is_asked_for(visitor, serving, line):
    visitor.add_init_script(f"Object.defineProperty(navigator, 'connection', {{ value: {line} }})")
    page = visitor.new_page()
    page.goto("calculator/", wait_until="networkidle")
    assert "calculator/" in serving.asked
    assert not [path for path in serving.asked if path == "sw.js" or path.endswith((".zip", ".wasm"))]
    page.get_by_label("When was your interview", exact=False).first.fill("2026-11-12")
    expect(page.locator("[data-result=plan]")).to_have_attribute("data-status", re.compile("."), timeout=START)
    assert "sw.js" not in serving.asked


def test_a_page_in_the_background_starts_python_when_it_is_looked_at(visitor, serving):
    visitor.add_init_script("Object.defineProperty(document, 'hidden', { get: () => !window.seen })")
    page = visitor.new_page()
    page.goto("calculator/", wait_until="load")
    assert page.evaluate("performance.getEntriesByName('python:start').length") == 0
    page.evaluate("window.seen = true; document.dispatchEvent(new Event('visibilitychange'))")
    assert page.evaluate("performance.getEntriesByName('python:start').length") == 1


# One release at a time ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("old", "new"), [("one", "two"), ("two", "one")])
def test_a_new_release_is_used_whole_by_the_next_page(visitor, serving, releases, old, new):
    serving.site = releases[old]
    page = visited(visitor)
    serving.site = releases[new]
    serving.asked.clear()
    page.goto(PLAN)
    plan_is_shown(page)
    assert told(page) == (old,) * 3
    new_release_waits(page)
    assert not [path for path in serving.asked if path.endswith((".zip", ".wasm"))]  # these had not changed
    page.goto(GUIDE)
    is_of(page, old)
    page = opened_anew(page, GUIDE)
    is_of(page, new)
    page.goto(PLAN)
    plan_is_shown(page)
    assert told(page) == (new,) * 3


def test_a_page_that_is_open_keeps_its_release_and_all_its_parts(visitor, serving, releases):
    old = visited(visitor)
    old.goto(PLAN)
    plan_is_shown(old)
    serving.site = releases["two"]
    other = visitor.new_page()
    other.goto(GUIDE)
    new_release_waits(other)
    other.goto(PLAN)
    plan_is_shown(other)
    assert told(other) == ("one",) * 3
    with old.expect_download():
        old.get_by_role("button", name="calendar", exact=False).first.click()
    other.close()
    is_of(opened_anew(old, GUIDE), "two")


@pytest.mark.parametrize("seen", ["for the first time", "again"])  # no service worker answers for a first page
def test_a_page_left_open_tells_of_a_new_release_and_takes_it_when_it_is_alone(visitor, serving, releases, seen):
    page = visited(visitor)
    if seen == "again":
        page.reload()
    notice = page.get_by_text("A newer version of this site is ready.")
    expect(notice).to_be_hidden()
    other = visitor.new_page()
    serving.site = releases["two"]
    other.goto(GUIDE)
    new_release_waits(other)
    expect(notice).to_be_visible()
    page.get_by_role("button", name="Reload").click()
    expect(page.get_by_text("Close the other pages of this site first.")).to_be_visible()
    is_of(page, "one")
    other.close()  # while the page still asks
    is_of(page, "two")


def test_what_a_phones_menu_shares_reaches_the_calculator_and_no_server(visitor, serving):
    page = visited(visitor)
    page.evaluate(
        """(site) => {
            const form = document.createElement("form");
            Object.assign(form, { method: "post", enctype: "multipart/form-data", action: `${site}shared` });
            form.innerHTML = "<textarea name=text>We will call you by Friday</textarea>";
            document.body.append(form);
            form.submit();
        }""",
        serving.url,
    )
    expect(page.locator("[name=said]")).to_have_value("We will call you by Friday", timeout=START)
    assert page.url == f"{serving.url}calculator/"
    assert "shared" not in "".join(serving.asked)
    page.reload()
    assert page.evaluate("fetch('../shared').then((response) => response.text())") == ""


def test_a_page_that_the_kept_release_does_not_have_is_whole_from_the_network(visitor, serving, releases):
    page = visited(visitor)
    serving.site = releases["two"]
    page.goto(PLAN.replace("calculator/", "only-in-two/"))
    plan_is_shown(page)
    assert told(page) == ("two",) * 3


UPDATE = """async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration.update();
  const next = registration.installing;
  return new Promise((done) => next.addEventListener("statechange", () => done(next.state)));
}"""


def test_an_install_that_breaks_off_changes_nothing_and_goes_on_later(visitor, serving, releases):
    page = visited(visitor)
    serving.site = releases["two"]
    serving.refuse.add("sources/")
    assert page.evaluate(UPDATE) == "redundant"
    page.goto("about/")
    is_of(page, "one")
    serving.refuse.clear()
    serving.asked.clear()
    assert page.evaluate(UPDATE) == "installed"
    assert "only-in-two/" not in serving.asked  # it was kept the first time
    is_of(opened_anew(page, GUIDE), "two")


def test_a_file_of_another_release_is_not_kept(visitor, serving, releases, tmp_path):
    """As when the host's copies do not all change at once."""
    mixed = shutil.copytree(releases["two"], tmp_path / "mixed")
    shutil.copyfile(releases["one"] / "sources" / "index.html", mixed / "sources" / "index.html")
    page = visited(visitor)
    serving.site = mixed
    assert page.evaluate(UPDATE) == "redundant"
