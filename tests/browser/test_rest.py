"""The rest of Pyodide's runtime (calculator/build/pyodide): called although nobody foresaw it, and gone when it is.

The site here was tried with hardly a question while it was built, so that ordinary ones call the rest; all else is as in
every other site.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from calculator.build import release
from calculator.build.pyodide import split
from calculator.build.runtime import asked, holiday_files, pack
from tests.browser.engines import Engine, until
from tests.browser.serve import Server
from tests.browser.test_engines import IS_KEPT, engine
from tests.browser.test_failures import FAILED
from tests.browser.tool import TODAY, fragment

__all__ = ["engine"]  # the fixture: each test runs in Chromium, Firefox and WebKit

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, split.TOOLS)), reason="this machine lacks binaryen (Debian: apt-get install binaryen)"
)

FACTS = {"interview": "2026-11-12", "today": TODAY, "said": "by next Friday"}


@pytest.fixture(scope="module")
def untried(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site with another runtime, as one release."""
    copy = tmp_path_factory.mktemp("untried") / "site"
    shutil.copytree(site, copy)
    [ours] = copy.glob("assets-*")
    for path in ours.iterdir():
        path.rename(copy / "assets" / path.name)
    for path in copy.rglob("*.html"):
        path.write_text(path.read_text(encoding="utf-8").replace(f"{ours.name}/", "assets/"), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(asked, "profiled", list)
        pack.into(copy, holiday_files.build_day())
    release.make(copy)
    return copy


@pytest.fixture
def place(untried: Path) -> Iterator[Server]:
    """At a new address each time, so that nothing is kept from before."""
    with Server(untried) as server:
        yield server


def rest_of(server: Server) -> list[str]:
    return [path for path in server.asked if "python/rest-" in path]


def test_a_call_that_nobody_foresaw_is_answered(engine: Engine, place: Server):
    engine.open(f"{place.url}letters/{fragment({'letter': 'check-in-after-date', **FACTS})}")
    engine.comes("#letter-text-0", "[company]")
    assert rest_of(place)


def test_and_without_a_connection(engine: Engine, untried: Path):
    with Server(untried) as gone:
        engine.open(f"{gone.url}guide/following-up/")
        until(lambda: engine.run(IS_KEPT), "the site is kept")
        assert rest_of(gone)
    engine.open(f"{gone.url}letters/{fragment({'letter': 'check-in-after-date', **FACTS})}")
    engine.comes("#letter-text-0", "[company]")


def test_where_the_rest_is_gone_it_is_told_and_tried_again(engine: Engine, place: Server):
    for fault in ("wrong", "short", "missing"):
        place.harm["python/rest-"] = fault
        if fault == "wrong":
            engine.open(f"{place.url}letters/{fragment({'letter': 'check-in-after-date', **FACTS})}")
        else:
            tried_again(engine, place)
        until(lambda: FAILED in engine.run("return document.body.innerText"), f"it is told: {fault}")
        assert engine.text("#letter-text-0") == ""  # that Python has answered nothing
    place.harm.clear()
    tried_again(engine, place)  # by a page loaded anew, for the file was gone
    engine.comes("#letter-text-0", "[company]")  # what was asked was kept


def tried_again(engine: Engine, place: Server) -> None:
    place.asked.clear()
    engine.press("[data-word=failed] [data-retry]")
    until(lambda: rest_of(place), "the rest is asked for again")
