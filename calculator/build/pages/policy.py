"""What a page may load and do, told to the browser in the page itself: its host sets no headers.

The policy names every inline script by its hash, so a script that somebody smuggles into a page does not run.
A worker that is loaded by its address is not bound by it; there the service worker stands guard (docs/sw.js).
"""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser

# Nothing is allowed but what is named. A page loads from its own site and runs no text as code.
ALLOWED = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:"],  # Material's signs are in its style sheet
    "connect-src": ["'self'"],
    "worker-src": ["'self'"],
    "frame-src": ["'self'"],  # advisers see the embed page as it will stand on theirs
    "manifest-src": ["'self'"],
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
}

# A script is run when it has no type or one of these; anything else is data, which no policy concerns.
RUN = {"", "module", "text/javascript", "importmap", "speculationrules"}
CHARSET = re.compile(r'<meta charset="utf-8">')


class InlineScripts(HTMLParser):
    """The text of every script that stands in the page and is run, to the letter."""

    def __init__(self, page: str):
        super().__init__(convert_charrefs=False)
        self.found: list[str] = []
        self._inside = False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self._inside = tag == "script" and "src" not in told and (told.get("type") or "") in RUN
        if self._inside:
            self.found.append("")

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.found[-1] += data

    def handle_endtag(self, tag: str) -> None:
        self._inside = False


def policy(page: str) -> str:
    hashes = sorted({f"'{digest(script)}'" for script in InlineScripts(page).found})
    allowed = {**ALLOWED, "script-src": ALLOWED["script-src"] + hashes}
    return "; ".join(f"{what} {' '.join(sources)}" for what, sources in allowed.items())


def digest(script: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}"


def into(page: str) -> str:
    """The page with its policy, before anything that it should bind. Links tell no other site where they were."""
    told = f'<meta http-equiv="Content-Security-Policy" content="{policy(page)}"><meta name="referrer" content="no-referrer">'
    bound, count = CHARSET.subn(lambda charset: f"{charset[0]}\n{told}", page, count=1)
    if not count:
        raise ValueError("A page without a charset has no place for its policy")
    return bound
