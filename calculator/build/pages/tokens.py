"""The tokens of the guides, as a Python-Markdown extension: numbers and sources are written once, in the rulebook.

A guide says `{rule:first-follow-up}` and prints "one to two weeks". An unknown token stops the build, so that no
page goes out with a hole in it; what stands in a code span stays as typed. All tokens: `INLINE`, `BLOCKS`
and `SECTIONS`.

The extension knows nothing of MkDocs: `build.site` tells it which page it is on, and hands it the front matter,
of which it prints the short answer below the heading and what the page does not cover at the end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TypeVar
from xml.etree import ElementTree

import htpy as h
import yaml
from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from calculator.build.pages import (
    ask,
    blocks,
    cases,
    charts,
    forms,
    interviews_page,
    letter_form,
    letter_pages,
    shipped,
)
from calculator.build.pages import timetable as general
from calculator.build.pages.phrasebook import phrasebook
from calculator.build.runtime import holiday_files
from calculator.doors import files, opinions
from calculator.letters import parse
from calculator.rules import Rulebook, Source
from calculator.show.words import ROOT

# Not `{: .class }`, `{#id}` or `{ .class }`, which give attributes to Markdown.
TOKEN = r"\{(?!:|\s*[#.])([^{}\n]+)\}"
ATTRIBUTES = r"\s*\{(?::|\s*[#.])[^{}\n]*\}"

Written = TypeVar("Written")

EVERY_PAGE = ("title", "description")
EVERY_GUIDE = (*EVERY_PAGE, "published", "reviewed", "short", "not_covered")


class GuideFault(ValueError):
    """Something in a page that must not be published; the message names the file."""


# Front matter -----------------------------------------------------------------------------------------


def check_front_matter(path: str, front: Mapping) -> None:
    """`path` is the page's Markdown file below docs/."""
    wanted = EVERY_GUIDE if path.startswith("guide/") else EVERY_PAGE
    if lacking := [key for key in wanted if not front.get(key)]:
        raise GuideFault(f"{path}: its front matter lacks {', '.join(lacking)}")
    for key in ("published", "reviewed"):
        if not isinstance(front.get(key, date.min), date):
            raise GuideFault(f"{path}: {key} must be a date, such as 2026-11-22")


def plain(text: str, path: str) -> str:
    """`text` with its numbers filled in, for places that hold no tags, such as a page's description."""
    page = Page(path)
    return re.sub(TOKEN, lambda found: page.number(found[1]), text)


# Tokens -----------------------------------------------------------------------------------------------


class Page:
    """The tokens of one page.

    `root` leads from the page's address to the site's; `site` is the site's own address. `sources` are those the
    page rests on, in the order in which its tokens named them.
    """

    def __init__(self, path: str, root: str = "", site: str = ""):
        self.path, self.root, self.site = path, root, site
        self.book: Rulebook = files.rulebook()
        self.sources: dict[str, Source] = {}

    def html(self, token: str) -> str | h.Element:
        """What a token prints: plain words, or tags."""
        return self._written(token, {**INLINE, **BLOCKS})

    def parts(self, token: str) -> Iterator[str | h.Element]:
        """What a token of SECTIONS prints: Markdown and tags, each a block of the page."""
        return self._written(token, SECTIONS)

    def number(self, token: str) -> str:
        return self._written(token, NUMBERS)

    def _written(self, token: str, kinds: Mapping[str, Callable[..., Written]]) -> Written:
        kind, _, reference = token.partition(":")
        if kind not in kinds:
            raise self.fault(token, f"is unknown here; there are {', '.join(kinds)}")
        if bool(reference) != (kind in NAMED):
            raise self.fault(token, "needs a name" if kind in NAMED else "takes no name")
        try:
            return kinds[kind](self, *_parts(reference)) if reference else kinds[kind](self)
        except KeyError as unknown:
            raise self.fault(token, f"leads nowhere: there is no {unknown}") from unknown
        except ValueError as other:
            raise self.fault(token, str(other)) from other

    def rests_on(self, ids: Iterable[str]) -> None:
        self.sources |= {id: self.book.sources[id] for id in ids}

    def fault(self, token: str, message: str) -> GuideFault:
        return GuideFault(f"{self.path}: {{{token}}} {message}")


def _parts(reference: str) -> list[str]:
    return reference.split(".", 1)


def rule(page: Page, rule_id: str, part: str | None = None) -> str:
    found = page.book.rules[rule_id]
    page.rests_on(found.sources)
    return found.in_words(part)


def figure(page: Page, source_id: str, name: str = "") -> h.Element:
    found = page.book.sources[source_id]
    page.rests_on([source_id])
    return blocks.figure(found, found.figures[name])


def figure_in_words(page: Page, source_id: str, name: str = "") -> str:
    return page.book.sources[source_id].figures[name].in_words()


def adviser(page: Page, adviser_id: str, reference: str = "") -> h.Element:
    """Behind a second stop the words that the sentence needs; they are held to what the adviser says."""
    topic, _, words = reference.partition(".")
    voices = opinions.voices()
    said = voices.advisers[adviser_id].says[topic]
    said.hold(words)
    page.rests_on([said.source])
    return blocks.said(voices.sources[said.source], said, words)


def source(page: Page, source_id: str) -> h.Element:
    page.rests_on([source_id])
    return blocks.source_link(page.book.sources[source_id], page.root)


def all_sources(page: Page) -> h.Element:
    return blocks.all_sources(page.book, cited(), page.root)


def rules_table(page: Page) -> h.Element:
    return blocks.rules_table(page.book, page.root)


def laws(page: Page) -> h.Element:
    return blocks.laws(page.book, holiday_files.build_day(), page.root)


def asked(page: Page) -> h.Element:
    return ask.ask(page.book, page.root)


def room_card(page: Page) -> h.Element:
    return ask.room_card(page.root)


def room_answers(page: Page) -> h.Element:
    return ask.room_answers(page.book, page.root)


def sources(page: Page) -> h.Element:
    return blocks.sources(page.sources.values(), page.root)


def timetable(page: Page) -> h.Element:
    """`show` writes its links for pages one folder below the root, where the tools are; a guide lies deeper."""
    if not page.root.startswith(ROOT):
        raise page.fault("timetable", "cannot stand on the first page")
    deeper = page.root.removeprefix(ROOT)
    rules = {id: replace(rule, guide=deeper + rule.guide) for id, rule in page.book.rules.items()}
    return general.timetable(replace(page.book, rules=rules))


def plan_tool(page: Page) -> h.Element:
    return forms.plan_tool(page.book, holiday_files.index())


def sheet_tool(page: Page) -> h.Element:
    return forms.sheet_tool(page.book, holiday_files.index())


def licences_table(page: Page) -> h.Element:
    return shipped.table(page.root)


def letter_tool(page: Page) -> h.Element:
    return letter_form.letter_tool(page.book, files.letters(), parse.groups(files.text("letters.toml")))


def letter(page: Page, id: str) -> h.Element:
    return letter_pages.in_a_guide(files.letters()[id], page.root)


def letter_page(page: Page, id: str) -> Iterator[str | h.Element]:
    return letter_pages.parts(files.letters()[id], page.root)


def interviews_tool(page: Page) -> h.Element:
    return interviews_page.interviews_tool(holiday_files.index())


def chart(page: Page, name: str) -> h.Element:
    drawn = charts.chart(name, page.book)
    page.rests_on(drawn.sources)
    return charts.figure(
        drawn,
        credit=lambda source: blocks.source_link(source, page.root),
        explain=lambda rule: blocks.rule_link(rule, page.root),
    )


def case(page: Page, *name: str) -> h.Element:
    """A case goes by its whole name, a sentence, in which a stop parts nothing."""
    return cases.example(".".join(name), page.book)


def embed_snippet(page: Page) -> h.Element:
    return blocks.embed_snippet(files.text("embed.html"), page.site)


def embed_preview(page: Page) -> h.Element:
    return blocks.embed_preview(page.root)


def phrase_example(page: Page) -> h.Element:
    return blocks.phrase_example(phrasebook().interview)


def phrases(page: Page, family: str) -> Iterator[str | h.Element]:
    """What they say, family by family; a name that is no family's is a KeyError, at once."""
    book = phrasebook()
    return chain.from_iterable(blocks.phrase(entry, book, page.root) for entry in book.family(family))


NUMBERS: dict[str, Callable[..., str]] = {"rule": rule, "figure": figure_in_words}
INLINE: dict[str, Callable[..., str | h.Element]] = {
    "rule": rule,
    "figure": figure,
    "adviser": adviser,
    "source": source,
}
BLOCKS: dict[str, Callable[..., str | h.Element]] = {
    "sources": sources,
    "all-sources": all_sources,
    "rules-table": rules_table,
    "laws": laws,
    "ask": asked,
    "room-card": room_card,
    "room-answers": room_answers,
    "timetable": timetable,
    "plan-tool": plan_tool,
    "embed-snippet": embed_snippet,
    "embed-preview": embed_preview,
    "letter-tool": letter_tool,
    "letter": letter,
    "licences-table": licences_table,
    "sheet-tool": sheet_tool,
    "interviews-tool": interviews_tool,
    "phrasebook-example": phrase_example,
    "chart": chart,
    "case": case,
}
SECTIONS: dict[str, Callable[..., Iterator[str | h.Element]]] = {"phrasebook": phrases, "letter-page": letter_page}
NAMED = {*INLINE, *SECTIONS, "chart", "case", "letter"}


# Who speaks of whom -------------------------------------------------------------------------------------

DOCS = Path(__file__).parents[3] / "docs"


@cache
def cited() -> blocks.Cited:
    """For each source the guides that name it, by their addresses, each with its title."""
    found: dict[str, dict[str, str]] = {}
    for path in sorted(DOCS.glob("guide/*.md")):
        text = path.read_text(encoding="utf-8")
        title = yaml.safe_load(text.split("---\n", 2)[1])["title"]
        for source_id in named_in(text):
            found.setdefault(source_id, {})[f"guide/{path.stem}/"] = title
    return found


def named_in(text: str) -> set[str]:
    """The sources that a page of Markdown names: by their figures, in a picture, or below a phrase."""
    named = set()
    for token in re.findall(TOKEN, text):
        kind, _, reference = token.partition(":")
        if kind in ("source", "figure"):
            named.add(_parts(reference)[0])
        elif kind == "adviser":
            id, topic = reference.split(".")[:2]
            named.add(opinions.voices().advisers[id].says[topic].source)
        elif kind == "chart":
            named |= charts.chart(reference, files.rulebook()).sources.keys()
        elif kind == "phrasebook":
            named |= {id for phrase in phrasebook().family(reference) for id in phrase.sources}
    return named


# The built site ---------------------------------------------------------------------------------------


def lost_sections(book: Rulebook, site: Path) -> list[str]:
    """Each address of a guide in the rulebook that is no page, or no section of one, in the built `site`."""
    entries = {f"rules.toml: {id}": rule.guide for id, rule in book.rules.items()}
    entries |= {f"advice.toml: {id}": advice.guide for id, advice in book.advice.items()}
    entries |= {
        f"events.toml: {kind.id}, {words}": address
        for kind in book.events.values()
        for words, address in kind.links.items()
    }
    return [f"{entry}: guide: {address}" for entry, address in entries.items() if not _is_section(address, site)]


def _is_section(address: str, site: Path) -> bool:
    folder, _, section = address.partition("#")
    page = site / folder / "index.html"
    return page.is_file() and (not section or f'id="{section}"' in page.read_text(encoding="utf-8"))


# The Markdown extension -------------------------------------------------------------------------------


class GuideExtension(Extension):
    def __init__(self, **settings):
        self.config = {
            "path": ["", "the page's Markdown file, for messages"],
            "root": ["", "leads from the page's address to the site's"],
            "site": ["", "the site's own address"],
            "front": [{}, "the page's front matter"],
        }
        super().__init__(**settings)

    def extendMarkdown(self, md: Markdown) -> None:
        page = Page(self.getConfig("path"), self.getConfig("root"), self.getConfig("site"))
        # Before the tree is searched for tokens (20), so that the front matter may hold some.
        md.treeprocessors.register(FrontMatter(md, self.getConfig("front")), "guide-front", 30)
        md.treeprocessors.register(Tables(md), "guide-tables", 29)
        # Before paragraphs (10).
        md.parser.blockprocessors.register(Sections(page, md), "guide-sections", 15)
        # After code spans (190) and escapes (180), before links.
        md.inlinePatterns.register(Tokens(page, md), "guide-tokens", 175)
        md.treeprocessors.register(SourcesLast(page, md), "guide-sources", 19)


def makeExtension(**settings) -> GuideExtension:
    """The name by which Python-Markdown finds it."""
    return GuideExtension(**settings)


class FrontMatter(Treeprocessor):
    """The title as heading where the text has none, the short answer below it, the limits at the end."""

    def __init__(self, md: Markdown, front: Mapping):
        super().__init__(md)
        self.front = front

    def run(self, root: ElementTree.Element) -> None:
        if not len(root) or root[0].tag != "h1":
            # Its own id, because one made from the title may be that of a tool's part.
            root.insert(0, ElementTree.Element("h1", {"id": "page-title"}))
            root[0].text = self.front.get("title", "")
        if "short" in self.front:
            root.insert(1, self.section("short-answer", "The short answer", self.front["short"]))
        if "not_covered" in self.front:
            root.append(self.section("not-covered", "What this does not cover", self.front["not_covered"]))

    def section(self, id: str, heading: str, text: str) -> ElementTree.Element:
        section = ElementTree.Element("section", {"class": f"hb-{id}"})
        self.md.parser.parseChunk(section, f"## {heading} {{#{id}}}\n\n{text}")
        return section


class Tables(Treeprocessor):
    """A table of three columns or more scrolls by itself on a narrow screen, by keyboard too.

    A heading without words is no heading: a screen reader would announce an empty one with every cell.
    """

    def run(self, root: ElementTree.Element) -> None:
        heading = ""
        for place, block in enumerate(root):
            if block.tag in ("h1", "h2", "h3"):
                heading = re.sub(ATTRIBUTES, "", "".join(block.itertext()))
            if block.tag == "table":
                headings = block.findall("thead/tr/th")
                if len(headings) > 2:
                    root[place] = self.scrolling(block, heading)
                for empty in [cell for cell in headings if not cell.text]:
                    empty.tag = "td"

    @staticmethod
    def scrolling(table: ElementTree.Element, heading: str) -> ElementTree.Element:
        label = {"class": "hb-scroll", "tabindex": "0", "aria-label": f"Table: {heading}"}
        region = ElementTree.Element("section", label)
        region.append(table)
        return region


class Sections(BlockProcessor):
    """Sections that a token prints. Their headings are Markdown's own, so that contents and search know them."""

    def __init__(self, page: Page, md: Markdown):
        super().__init__(md.parser)
        self.page, self.stash = page, md.htmlStash

    def test(self, parent: ElementTree.Element, block: str) -> bool:
        found = re.fullmatch(TOKEN, block.strip())
        return found is not None and found[1].partition(":")[0] in SECTIONS

    def run(self, parent: ElementTree.Element, blocks: list[str]) -> None:
        token = blocks.pop(0).strip()[1:-1]
        for part in self.page.parts(token):
            text = part if isinstance(part, str) else self.stash.store(str(part))
            self.parser.parseBlocks(parent, [text])


class Tokens(InlineProcessor):
    def __init__(self, page: Page, md: Markdown):
        super().__init__(TOKEN, md)
        self.page = page

    # As Markdown's own InlineProcessor it answers otherwise than the older class below it.
    def handleMatch(self, found: re.Match, text: str) -> tuple[str, int, int]:  # type: ignore[override]
        token = found[1]
        kind = token.partition(":")[0]
        if kind in SECTIONS or (kind in BLOCKS and text.strip() != found[0]):
            raise self.page.fault(token, "must stand in a paragraph of its own")
        # SourcesLast puts the list of sources there.
        printed = self.md.htmlStash.store(token) if token == "sources" else self.page.html(token)
        if isinstance(printed, h.BaseElement):
            printed = self.md.htmlStash.store(str(printed))
        return printed, found.start(), found.end()


class SourcesLast(Treeprocessor):
    """{sources} is written when every other token of the page has been seen."""

    def __init__(self, page: Page, md: Markdown):
        super().__init__(md)
        self.page = page

    def run(self, root: ElementTree.Element) -> None:
        stash = self.md.htmlStash.rawHtmlBlocks
        stash[:] = [str(sources(self.page)) if block == "sources" else block for block in stash]
