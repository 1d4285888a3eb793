"""What a browser context said and asked while a test ran: errors, and requests to other hosts."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Request

from tests.browser.serve import Server

OWN_SCHEMES = ("data", "blob", "about")  # these never leave the browser


class Heard:
    """Pages, workers and service workers of the context, from now on."""

    def __init__(self, context: BrowserContext, server: Server):
        self.own = f"127.0.0.1:{server.server_port}"
        self.errors: list[str] = []
        self.outside: list[str] = []
        context.on("console", self._said)
        context.on("weberror", lambda thrown: self.errors.append(str(thrown.error)))
        context.on("request", self._asked)

    def _said(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.errors.append(f"{message.text} ({message.location['url']})")

    def _asked(self, request: Request) -> None:
        to = urlsplit(request.url)
        if to.scheme not in OWN_SCHEMES and to.netloc != self.own:
            self.outside.append(request.url)
