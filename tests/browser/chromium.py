"""Find a Chromium to drive, and start it in the same way everywhere.

`python -m tests.browser.chromium` prints which one is used, or leaves with status 1 when there is none.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from playwright.sync_api import Browser, Error, Frame, Page, Playwright, TimeoutError, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
ELSEWHERE = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
)
# Two pages of Chromium's own that each window would load for suggestions in its address bar, where no test ever types.
# They take as long as one of ours. Of two such lists the last counts, so Playwright's own stands here too.
WITHOUT = (
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    "AimEnabled",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "LensOverlay",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "TcpPortRandomizationWin",
    "ThirdPartyStoragePartitioning",
)
FLAGS = [
    "--no-sandbox",  # containers and root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    # The browser's own errands, which would be taken for the page's.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--disable-features={','.join(WITHOUT)}",
    # No name but this machine's is found, so a test cannot lean on the network.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
]


def find(playwright: Playwright) -> str | None:
    """HEARBACK_CHROMIUM, else one that is installed, else Playwright's own, else None."""
    named = os.environ.get("HEARBACK_CHROMIUM")
    for candidate in [named] if named else _candidates(playwright):
        if starts(candidate):
            return candidate
    return None


def _candidates(playwright: Playwright) -> list[str]:
    installed = [found for name in NAMES if (found := shutil.which(name))]
    return [*installed, *ELSEWHERE, playwright.chromium.executable_path]


def starts(program: str) -> bool:
    """A file of that name is not enough: it may be a stub, or lack its libraries."""
    if not Path(program).is_file():
        return False
    if os.name == "nt":  # there, --version opens a window
        return True
    return subprocess.run([program, "--version"], capture_output=True, check=False).returncode == 0


def wait_for_function(
    where: Page | Frame, expression: str, *, arg: object = None, timeout: float = 30_000, polling: float = 50
) -> None:
    """Playwright's own evaluates the text again and again within the page, which the page's policy forbids."""
    end = time.monotonic() + timeout / 1000
    watch = f"""async ([arg, polling]) => {{
        const holds = () => {{ const seen = {expression}; return typeof seen === "function" ? seen(arg) : seen; }};
        for (const end = performance.now() + 1000; performance.now() < end;) {{
            if (await holds()) return true;
            await new Promise((again) => setTimeout(again, polling));
        }}
    }}"""
    while not _holds(where, watch, [arg, polling]):
        if time.monotonic() > end:
            raise TimeoutError(f"Not so within {timeout} ms: {expression}")


def _holds(where: Page | Frame, watch: str, given: list) -> bool:
    try:
        return bool(where.evaluate(watch, given))
    except Error as error:
        if "context was destroyed" in error.message or "navigating" in error.message:  # on its way elsewhere
            return False
        raise


Page.wait_for_function = Frame.wait_for_function = wait_for_function


def launch(playwright: Playwright, *flags: str) -> Browser:
    program = find(playwright)
    if program is None:
        raise FileNotFoundError("No Chromium or Chrome was found: `python3 .ci/prepare.py` gets one")
    return playwright.chromium.launch(executable_path=program, args=[*FLAGS, *flags])


if __name__ == "__main__":
    with sync_playwright() as running:
        print(find(running) or sys.exit(1))
