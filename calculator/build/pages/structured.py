"""What a page says of itself to machines: schema.org's words, as JSON-LD (json-ld.org) in its head.

Nothing is said here that the page does not show to its readers. The block is data and no script: no browser runs
it, and a content security policy does not ask for its hash.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

LICENCE = "https://creativecommons.org/licenses/by/4.0/"


@dataclass(frozen=True)
class About:
    """One page: its address, what its front matter says, and the names of site and first page."""

    address: str
    site: str
    site_name: str
    home: str
    name: str
    front: Mapping

    @property
    def is_home(self) -> bool:
        return self.address == self.site

    @property
    def is_guide(self) -> bool:
        return self.address.startswith(f"{self.site}guide/")


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
    if page.address == f"{page.site}calculator/":
        yield _calculator(page)


def _crumb(position: int, name: str, address: str) -> dict:
    return {"@type": "ListItem", "position": position, "name": name, "item": address}


def _article(page: About) -> dict:
    return {
        "@type": "Article",
        "headline": page.front["title"],
        "description": page.front["description"],
        **({"datePublished": page.front["published"].isoformat()} if "published" in page.front else {}),
        "dateModified": page.front["reviewed"].isoformat(),
        "inLanguage": "en",
        "isAccessibleForFree": True,
        "license": LICENCE,
        "mainEntityOfPage": page.address,
        "image": f"{page.site}assets/icons/preview.png",
        **({"encoding": _copy(page)} if page.is_guide else {}),
        "author": _publisher(page),
        "publisher": _publisher(page),
    }


def _copy(page: About) -> dict:
    """Said here and not by `<link rel="alternate">`, which Material takes for the same page in another language."""
    address = f"{page.address.removesuffix('/')}.md"
    return {"@type": "MediaObject", "encodingFormat": "text/markdown", "contentUrl": address}


def _calculator(page: About) -> dict:
    return {
        "@type": "WebApplication",
        "name": page.site_name,
        "url": page.address,
        "description": page.front["description"],
        "applicationCategory": "UtilitiesApplication",
        "operatingSystem": "Any",
        "browserRequirements": "JavaScript and WebAssembly",
        "inLanguage": "en",
        "isAccessibleForFree": True,
        "offers": {"@type": "Offer", "price": "0", "priceCurrency": "USD"},
        "publisher": _publisher(page),
    }


def _publisher(page: About) -> dict:
    return {
        "@type": "Organization",
        "name": page.site_name,
        "url": page.site,
        "logo": f"{page.site}assets/icons/mark-512.png",
    }
