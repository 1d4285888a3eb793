"""The watchers see what they are there to see: without this, a quiet test run would prove nothing."""

from __future__ import annotations

import gzip
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.heard import Heard
from tests.browser.serve import Server

STRANGER = "http://stranger.invalid/"
ASK = f"fetch('{STRANGER}').catch(() => null)"


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Server]:
    (tmp_path / "part").mkdir()
    (tmp_path / "index.html").write_text("<title>Small</title><link rel=icon href=data:,>")
    (tmp_path / "404.html").write_text("<title>Not here</title>")
    (tmp_path / "part" / "index.html").write_text("part")
    (tmp_path / "asks.js").write_text(f"{ASK}.then(() => self.postMessage && self.postMessage('asked'))")
    (tmp_path / "throws.js").write_text("throw new Error('thrown in a worker')")
    (tmp_path / "sw.js").write_text(f"self.addEventListener('install', e => e.waitUntil({ASK}))")
    (tmp_path / "code.wasm").write_bytes(bytes(1000))
    with Server(tmp_path) as server:
        yield server


@pytest.fixture
def watched(browser: Browser, small: Server) -> Iterator[tuple[Page, Heard]]:
    context = browser.new_context()
    heard = Heard(context, small)
    page = context.new_page()
    page.goto(small.url)
    yield page, heard
    context.close()


def test_a_quiet_page_is_heard_as_quiet(watched):
    page, heard = watched
    page.evaluate("fetch('part/').then(() => null)")
    assert (heard.errors, heard.outside) == ([], [])


@pytest.mark.parametrize(
    "how",
    [
        ASK,
        "new Promise(done => { new Worker('asks.js').onmessage = () => done() })",
        "new Promise(done => { new Worker('asks.js', {type: 'module'}).onmessage = () => done() })",
        "navigator.serviceWorker.register('sw.js').then(() => navigator.serviceWorker.ready).then(() => null)",
    ],
    ids=["page", "worker", "module worker", "service worker"],
)
def test_a_request_to_another_host_is_seen(watched, how):
    page, heard = watched
    page.evaluate(how)
    assert heard.outside == [STRANGER]


@pytest.mark.parametrize(
    "how",
    [
        "console.error('said')",
        "setTimeout(() => { throw new Error('thrown') })",
        "new Worker('throws.js')",
        "fetch('missing.json').then(() => null)",
    ],
)
def test_an_error_is_heard(watched, how):
    page, heard = watched
    page.evaluate(f"() => {{ {how} }}")
    for _ in range(300):
        if not heard.errors:
            page.wait_for_timeout(100)
    assert heard.errors


def ask(url: str, **headers: str):
    try:
        return urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=5)
    except urllib.error.HTTPError as error:
        return error


def test_the_server_answers_as_the_host_does(small):
    home = ask(small.url, **{"Accept-Encoding": "gzip"})
    assert (home.status, home.headers["Content-Encoding"], home.headers["Cache-Control"]) == (
        200,
        "gzip",
        "max-age=600",
    )
    assert b"Small" in gzip.decompress(home.read())
    assert ask(small.url + "code.wasm").headers["Content-Type"] == "application/wasm"
    assert ask(small.url + "part").url == small.url + "part/"
    missing = ask(small.url + "nowhere/")
    assert (missing.status, b"Not here" in missing.read()) == (404, True)
    assert ask(small.url + "../../etc/passwd").status == 404
    assert ask(small.url.replace("/hear-back/", "/elsewhere/")).status == 404


def test_the_server_can_refuse_and_knows_a_file_that_has_not_changed(small):
    tag = ask(small.url).headers["ETag"]
    assert ask(small.url, **{"If-None-Match": tag}).status == 304
    small.refuse.add("part")
    assert ask(small.url + "part/").status == 503
    assert small.asked[-1] == "part/"
