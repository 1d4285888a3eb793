"""The rest of Pyodide's runtime (calculator/build/pyodide): called although nobody foresaw it, and gone when it is.

The site here was tried with hardly a question while it was built, so that ordinary ones call the rest; all else is as in
every other site.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from calculator.build.pyodide import split
from tests.browser.engines import Engine, until
from tests.browser.serve import Server
from tests.browser.test_engines import IS_KEPT, engine
from tests.browser.test_failures import FAILED
from tests.browser.tool import TODAY, fragment
from tests.conftest import REPO

__all__ = ["engine"]  # the fixture: each test runs in Chromium, Firefox and WebKit

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, split.TOOLS)), reason="this machine lacks binaryen (Debian: apt-get install binaryen)"
)

FACTS = {"interview": "2026-11-12", "today": TODAY, "said": "by next Friday"}
UNTRIED = """
from calculator.build.runtime import asked
asked.requests = lambda: []
from mkdocs.__main__ import cli
cli(["build", "-q", "--site-dir", {!r}])
"""


@pytest.fixture(scope="module")
def untried(tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = tmp_path_factory.mktemp("untried") / "site"
    subprocess.run([sys.executable, "-c", UNTRIED.format(str(site))], cwd=REPO, check=True, stderr=subprocess.DEVNULL)
    return site


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


@pytest.mark.parametrize("fault", ["missing", "short", "wrong"])
def test_where_the_rest_is_gone_it_is_told_and_tried_again(engine: Engine, place: Server, fault: str):
    place.harm["python/rest-"] = fault
    engine.open(f"{place.url}letters/{fragment({'letter': 'check-in-after-date', **FACTS})}")
    until(lambda: FAILED in engine.run("return document.body.innerText"), "it is told")
    assert engine.text("#letter-text-0") == ""  # that Python has answered nothing
    place.harm.clear()
    engine.press("[data-word=failed] [data-retry]")
    engine.comes("#letter-text-0", "[company]")  # what was asked was kept
