"""Three engines behind the same few gestures: Chromium by Playwright, Firefox by WebDriver BiDi, WebKit by WebDriver.

No driver serves all three as Debian has them: it lacks geckodriver, and Playwright drives only its own builds.

`python -m tests.browser.engines` prints Debian's packages that this machine lacks, and leaves with status 1 when
there are any.
"""

from __future__ import annotations

import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

MINI_BROWSER = sorted(Path("/usr").glob("lib*/*/webkit2gtk-4.1/MiniBrowser"))

# Brings it into view and says where it is; nothing while something else lies there.
CENTRE = """
    const found = document.querySelector(arguments[0]);
    if (!found) return null;
    found.scrollIntoView({ block: "center", behavior: "instant" });
    const { x, y, width, height } = found.getBoundingClientRect();
    const centre = [x + width / 2, y + height / 2].map(Math.round);
    return found.contains(document.elementFromPoint(...centre)) ? centre : null;
"""


def firefox() -> str | None:
    return shutil.which("firefox-esr") or shutil.which("firefox")


def missing(engine: str) -> list[str]:
    """Debian's packages that would bring it; Chromium is got by .ci/prepare.py, and every other test needs it."""
    there = {
        "firefox": {"firefox-esr": firefox()},
        "webkit": {"webkit2gtk-driver": MINI_BROWSER and shutil.which("WebKitWebDriver"), "xvfb": shutil.which("Xvfb")},
    }
    return [package for package, found in there.get(engine, {}).items() if not found]


def until(happens: Callable[[], object], what: str, seconds: float = 120) -> object:
    end = time.monotonic() + seconds
    while not (seen := happens()):
        assert time.monotonic() < end, f"Not within {seconds} s: {what}"
        time.sleep(0.1)
    return seen


class Engine:
    """A window. `run` is given the body of a function whose `arguments` are what follows."""

    def open(self, url: str) -> None:
        raise NotImplementedError

    def run(self, body: str, *arguments: object) -> object:
        raise NotImplementedError

    def press(self, selector: str) -> None:
        raise NotImplementedError

    def type(self, selector: str, text: str) -> None:
        raise NotImplementedError

    def close(self) -> None:
        raise NotImplementedError

    def text(self, selector: str) -> str:
        """What is shown there; nothing when it is not."""
        return self.run("return document.querySelector(arguments[0])?.innerText.trim() ?? ''", selector)

    def at_rest(self, selector: str) -> list[int]:
        """Where it is, once it has stopped moving: a press must not fall beside it."""

        def steady() -> list[int] | None:
            now = self.run(CENTRE, selector)
            time.sleep(0.1)
            return now if now == self.run(CENTRE, selector) else None

        return until(steady, f"{selector} can be pressed")

    def comes(self, selector: str, words: str = "") -> str:
        return until(lambda: words in (seen := self.text(selector)) and seen, f"{words!r} in {selector}")


class Chromium(Engine):
    def __init__(self, browser):
        self.context = browser.new_context(permissions=["clipboard-write"], locale="en-GB")
        self.page = self.context.new_page()

    def open(self, url):
        self.page.goto(url)

    def run(self, body, *arguments):
        return self.page.evaluate(f"given => (function () {{ {body} }}).apply(null, given)", list(arguments))

    def press(self, selector):
        self.page.locator(selector).first.click()

    def type(self, selector, text):
        self.page.locator(selector).press_sequentially(text)

    def close(self):
        self.context.close()


class Firefox(Engine):
    """Debian has no geckodriver, so Firefox is spoken to as it understands by itself: WebDriver BiDi on a socket."""

    def __init__(self):
        from websocket import create_connection

        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        folder = Path(self.profile.name)
        command = [firefox(), "--headless", "--remote-debugging-port=0", "--no-remote", "--profile", str(folder)]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        told = folder / "WebDriverBiDiServer.json"
        server = until(lambda: told.exists() and told.read_text(), "Firefox listens")
        self.socket = create_connection(
            f"ws://127.0.0.1:{json.loads(server)['ws_port']}/session", timeout=120, suppress_origin=True
        )
        self.ids = itertools.count()
        self.ask("session.new", capabilities={})
        [window] = self.ask("browsingContext.getTree")["contexts"]
        self.window = window["context"]

    def ask(self, method: str, **params: object) -> dict:
        id = next(self.ids)
        self.socket.send(json.dumps({"id": id, "method": method, "params": params}))
        while (told := json.loads(self.socket.recv())).get("id") != id:  # other things are told, too
            pass
        assert told["type"] == "success", told
        return told["result"]

    def open(self, url):
        self.ask("browsingContext.navigate", context=self.window, url=url, wait="complete")

    def run(self, body, *arguments):
        function = f"(given) => JSON.stringify((function () {{ {body} }}).apply(null, JSON.parse(given)) ?? null)"
        given = [{"type": "string", "value": json.dumps(arguments)}]
        target = {"context": self.window}
        done = self.ask(
            "script.callFunction", functionDeclaration=function, arguments=given, target=target, awaitPromise=False
        )
        assert done["type"] == "success", done
        return json.loads(done["result"]["value"])

    def act(self, kind: str, *actions: dict) -> None:
        self.ask("input.performActions", context=self.window, actions=[{"type": kind, "id": kind, "actions": actions}])

    def press(self, selector):
        x, y = self.at_rest(selector)
        button = {"button": 0}
        self.act(
            "pointer",
            {"type": "pointerMove", "x": x, "y": y},
            {"type": "pointerDown", **button},
            {"type": "pointerUp", **button},
        )

    def type(self, selector, text):
        self.press(selector)
        self.act("key", *({"type": way, "value": key} for key in text for way in ("keyDown", "keyUp")))

    def close(self):
        self.socket.close()
        self.process.terminate()
        self.process.wait()
        self.profile.cleanup()


class WebKit(Engine):
    def __init__(self):
        from selenium import webdriver

        self.screen = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        environment = {**os.environ, "DISPLAY": f":{self.screen.stdout.readline().strip()}"}
        options = webdriver.WebKitGTKOptions()
        options.binary_location = str(MINI_BROWSER[-1])
        options.add_argument("--automation")
        service = webdriver.WebKitGTKService(shutil.which("WebKitWebDriver"), env=environment)
        self.driver = webdriver.WebKitGTK(options=options, service=service)

    def open(self, url):
        self.driver.get(url)

    def run(self, body, *arguments):
        return self.driver.execute_script(body, *arguments)

    def press(self, selector):
        self.at_rest(selector)
        self.driver.find_element("css selector", selector).click()

    def type(self, selector, text):
        self.at_rest(selector)
        self.driver.find_element("css selector", selector).send_keys(text)

    def close(self):
        self.driver.quit()
        self.screen.terminate()
        self.screen.wait()


if __name__ == "__main__":
    lacking = missing("firefox") + missing("webkit")
    print(*lacking)
    sys.exit(bool(lacking))
