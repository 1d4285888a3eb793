"""Lighthouse, as on a phone, over the built site: `python -m tests.bench.lighthouse`.

Four scores for each page, and below it every audit that cost points. Lighthouse comes from npm the first time, at the
version named beside this file (the last line that runs on Node 20), and lies in .cache/. The site is the one that
HEARBACK_SITE names, else the one in site/.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import sync_playwright

from calculator.build.runtime import node
from tests.browser import chromium
from tests.browser.serve import Server

HERE = Path(__file__).parent
REPO = HERE.parents[2]
CACHE = REPO / ".cache" / "lighthouse"
PAGES = ("", "guide/following-up/", "calculator/")
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")


def main() -> None:
    install()
    with sync_playwright() as playwright:
        program = chromium.find(playwright)
    with Server(Path(os.environ.get("HEARBACK_SITE", REPO / "site"))) as server:
        for page in PAGES:
            report = audited(server.url + page, program)
            print(f"/{page}: " + ", ".join(f"{name} {_score(report, name)}" for name in CATEGORIES))
            for line in lost(report):
                print(f"    {line}")


def install() -> None:
    if not (CACHE / "node_modules").exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        shutil.copy(HERE / "package.json", CACHE)
        node.npm("install", "--silent", "--no-audit", "--no-fund", "--prefix", str(CACHE))


def audited(url: str, program: str) -> dict:
    command = [node.find(), CACHE / "node_modules" / "lighthouse" / "cli" / "index.js", url, "--quiet"]
    flags = [
        "--output=json",
        "--no-enable-error-reporting",
        f"--chrome-flags=--headless=new {' '.join(chromium.FLAGS[:2])}",
    ]
    environment = {**os.environ, "CHROME_PATH": program}
    return json.loads(subprocess.run([*command, *flags], env=environment, check=True, stdout=subprocess.PIPE).stdout)


def _score(report: dict, category: str) -> int:
    return round(100 * report["categories"][category]["score"])


def lost(report: dict) -> Iterator[str]:
    for name in CATEGORIES:
        for part in report["categories"][name]["auditRefs"]:
            audit = report["audits"][part["id"]]
            if part["weight"] and audit["score"] is not None and audit["score"] < 1:
                found = audit.get("displayValue") or ""
                yield f"{name}, {part['id']} {audit['score']:.2f} of weight {part['weight']}: {audit['title']} {found}"


if __name__ == "__main__":
    main()
