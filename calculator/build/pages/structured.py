"""What a page says of itself to machines: schema.org's words, as JSON-LD (json-ld.org) in its head.

Nothing is said here that the page does not show to its readers. The block is data and no script: no browser runs
it, and a content security policy does not ask for its hash.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(frozen=True)
class About:
    """One page: its address, what its front matter says, its HTML, and the names of site and first page."""

    address: str
    site: str
    site_name: str
    home: str
    name: str
    front: Mapping
    content: str

    @property
    def is_home(self) -> bool:
        return self.address == self.site


def graph(page: About) -> dict:
    return {"@context": "https://schema.org", "@graph": list(_things(page))}


def block(page: About) -> str:
    """As it may stand inside a script element: no `<` in it can end that."""
    return json.dumps(graph(page), ensure_ascii=False).replace("<", "\\u003c")


def _things(page: About) -> Iterator[dict]:
    if page.is_home:
        yield {
            "@type": "WebSite",
            "name": page.site_name,
            "url": page.site,
            "description": page.front["description"],
            "inLanguage": "en",
            "publisher": _publisher(page),
        }
        return
    yield {
        "@type": "BreadcrumbList",
        "itemListElement": [_crumb(1, page.home, page.site), _crumb(2, page.name, page.address)],
    }
    if "reviewed" in page.front:
        yield _article(page)
    if page.front.get("faq"):
        yield {"@type": "FAQPage", "mainEntity": [_question(*asked) for asked in questions(page.content)]}


def _crumb(position: int, name: str, address: str) -> dict:
    return {"@type": "ListItem", "position": position, "name": name, "item": address}


def _article(page: About) -> dict:
    return {
        "@type": "Article",
        "headline": page.front["title"],
        "description": page.front["description"],
        "dateModified": page.front["reviewed"].isoformat(),
        "inLanguage": "en",
        "isAccessibleForFree": True,
        "license": LICENCE,
        "mainEntityOfPage": page.address,
        "image": f"{page.site}assets/icons/preview.png",
        "author": _publisher(page),
        "publisher": _publisher(page),
    }


def _publisher(page: About) -> dict:
    return {
        "@type": "Organization",
        "name": page.site_name,
        "url": page.site,
        "logo": f"{page.site}assets/icons/mark-512.png",
    }


def _question(question: str, answer: str) -> dict:
    return {"@type": "Question", "name": question, "acceptedAnswer": {"@type": "Answer", "text": answer}}


# Questions and answers, as they stand on the page -------------------------------------------------------


def questions(content: str) -> list[tuple[str, str]]:
    """Each heading that is a question, with all that stands below it up to the next heading."""
    reader = _Sections()
    reader.feed(content)
    return [
        (_one_line(heading), _one_line(text)) for heading, text in reader.sections if "?" in heading and text.strip()
    ]


def _one_line(text: str) -> str:
    return " ".join(text.split())


class _Sections(HTMLParser):
    """The headings of a page, each with the text below it."""

    def __init__(self) -> None:
        super().__init__()
        self.sections: list[list[str]] = []
        self._in_heading = False

    def handle_starttag(self, tag, attributes):
        if tag in HEADINGS:
            self._in_heading = True
            self.sections.append(["", ""])

    def handle_endtag(self, tag):
        if tag in HEADINGS:
            self._in_heading = False
        elif tag == "p" and self.sections:
            self.sections[-1][1] += " "

    def handle_data(self, text):
        if self.sections:
            self.sections[-1][0 if self._in_heading else 1] += text
