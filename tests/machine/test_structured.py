"""What the built pages say of themselves to search engines: it parses, it is whole, and readers see the same."""

from __future__ import annotations

import json
import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from calculator.build.pages import structured

ADDRESS = "https://hearback.github.io/hear-back/"
BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)

# What a thing of each type must say, after schema.org and the search engines' own lists.
REQUIRED = {
    "WebSite": {"name", "url", "description", "publisher"},
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position", "name", "item"},
    "Article": {
        "headline",
        "description",
        "dateModified",
        "author",
        "publisher",
        "image",
        "license",
        "mainEntityOfPage",
        "inLanguage",
    },
    "Organization": {"name", "url", "logo"},
    "WebApplication": {"name", "url", "description", "applicationCategory", "operatingSystem", "offers"},
    "Offer": {"price", "priceCurrency"},
    "MediaObject": {"encodingFormat", "contentUrl"},
}
ADDRESSES = {"url", "item", "image", "logo", "license", "mainEntityOfPage", "contentUrl"}


class Text(HTMLParser):
    """Everything a reader sees of a page, in one line."""

    def __init__(self, html: str):
        super().__init__()
        self.said: list[str] = []
        self._script = False
        self.feed(html.partition("<body")[2])

    def handle_starttag(self, tag, attributes):
        self._script = tag == "script"

    def handle_endtag(self, tag):
        self._script = False

    def handle_data(self, text):
        if not self._script:
            self.said.append(text)

    def __contains__(self, words: str) -> bool:
        """However it is broken into lines, and whichever apostrophes are set."""
        asked, said = ("".join(one.split()).replace("\u2019", "'") for one in (words, "".join(self.said)))
        return asked in said


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, str]:
    """Those that search engines may list: not the calculator that stands in frames."""
    found = {path.relative_to(site).as_posix(): path.read_text(encoding="utf-8") for path in site.rglob("index.html")}
    listed = {path: html for path, html in found.items() if '<meta name="robots" content="noindex">' not in html}
    assert "guide/questions/index.html" in listed and len(listed) > 20
    return listed


@pytest.fixture(scope="module")
def graphs(pages) -> dict[str, list[dict]]:
    """Of each page the things in its one block."""
    blocks = {path: BLOCK.findall(html) for path, html in pages.items()}
    assert {len(found) for found in blocks.values()} == {1}
    read = {path: json.loads(found[0]) for path, found in blocks.items()}
    assert {graph["@context"] for graph in read.values()} == {"https://schema.org"}
    return {path: graph["@graph"] for path, graph in read.items()}


def things(value: object) -> list[dict]:
    """Everything with a type, however deep it lies."""
    if isinstance(value, list):
        return [thing for each in value for thing in things(each)]
    if not isinstance(value, dict):
        return []
    return [*([value] if "@type" in value else []), *(thing for each in value.values() for thing in things(each))]


def of_type(graph: list[dict], name: str) -> list[dict]:
    return [thing for thing in things(graph) if thing["@type"] == name]


def test_each_thing_is_whole_and_nothing_in_it_empty(graphs):
    for path, graph in graphs.items():
        assert things(graph), path
        for thing in things(graph):
            assert REQUIRED[thing["@type"]] <= thing.keys(), (path, thing)
            assert all(value not in ("", None, []) for value in thing.values()), (path, thing)


def test_addresses_are_whole(graphs):
    for path, graph in graphs.items():
        for thing in things(graph):
            assert all(re.match(r"https://\S+$", thing[key]) for key in ADDRESSES & thing.keys()), (path, thing)


def test_every_guide_is_an_article_in_its_own_words(pages, graphs):
    guides = [path for path in pages if path.startswith("guide/")]
    for path in guides:
        (article,) = of_type(graphs[path], "Article")
        text = Text(pages[path])
        assert article["headline"] in text and len(article["headline"]) <= 110, path
        assert f'<time datetime="{article["dateModified"]}">' in pages[path]
        assert f'<time datetime="{article["datePublished"]}">' in pages[path]
        assert date.fromisoformat(article["datePublished"]) <= date.fromisoformat(article["dateModified"])
        assert f'content="{article["description"]}"' in pages[path]
        assert article["mainEntityOfPage"] == ADDRESS + path.removesuffix("index.html")
        assert article["license"] in pages[path]


def test_the_crumbs_lead_home_and_here(pages, graphs):
    for path, graph in graphs.items():
        crumbs = [crumb for each in of_type(graph, "BreadcrumbList") for crumb in each["itemListElement"]]
        if path == "index.html":
            assert not crumbs and of_type(graph, "WebSite")
            continue
        assert [crumb["position"] for crumb in crumbs] == [1, 2]
        assert [crumb["item"] for crumb in crumbs] == [ADDRESS, ADDRESS + path.removesuffix("index.html")]
        assert all(crumb["name"] in Text(pages[path]) for crumb in crumbs), path


def test_the_calculator_is_an_application_and_free(graphs):
    found = {path: of_type(graph, "WebApplication") for path, graph in graphs.items()}
    assert [path for path, one in found.items() if one] == ["calculator/index.html"]
    (application,) = found["calculator/index.html"]
    assert application["url"] == f"{ADDRESS}calculator/" and application["offers"]["price"] == "0"


def test_nothing_is_marked_up_that_search_engines_no_longer_show(graphs):
    for path, graph in graphs.items():
        assert not [thing for thing in things(graph) if thing["@type"] in ("FAQPage", "HowTo")], path


def test_nothing_in_a_page_can_end_the_block():
    page = structured.About(
        address="https://x.example/a/",
        site="https://x.example/",
        site_name="X",
        home="Home",
        name="</script><b>",
        front={"title": "</script>", "description": "d", "reviewed": date(2026, 1, 1)},
    )
    assert "<" not in structured.block(page)
    assert json.loads(structured.block(page))["@graph"][1]["headline"] == "</script>"
