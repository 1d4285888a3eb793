"""The built site as files: every link leads somewhere, from any sub-path, and no page asks another host."""

from __future__ import annotations

import gzip
import html
import json
import os
import re
import struct
import subprocess
import sys
from collections import Counter
from datetime import timedelta
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

import pytest
from mkdocs.exceptions import PluginError

from calculator.build import site as hook
from calculator.build.pages import blocks, tokens
from calculator.build.pages.ask import ROOM
from calculator.build.pages.phrasebook import phrasebook
from calculator.doors import files
from tests.conftest import REPO

ADDRESS = "https://hearback.github.io/hear-back/"
GUIDE = "guide/what-it-means/index.html"
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Page(HTMLParser):
    """One built page: its tags with their attributes, its ids, and its text by tag."""

    def __init__(self, path: Path):
        super().__init__()
        self.tags: list[tuple[str, dict]] = []
        self.text: dict[str, str] = {}
        self._open: list[str] = []
        self.source = path.read_text(encoding="utf-8")
        self.feed(self.source)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag):
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, text):
        if self._open:
            self.text[self._open[-1]] = self.text.get(self._open[-1], "") + text

    def all(self, tag: str) -> list[dict]:
        return [attributes for name, attributes in self.tags if name == tag]

    def meta(self, name: str) -> str | None:
        return next((m.get("content") for m in self.all("meta") if name in (m.get("name"), m.get("property"))), None)

    @property
    def ids(self) -> list[str]:
        return [attributes["id"] for _, attributes in self.tags if attributes.get("id")]

    @property
    def addresses(self) -> list[str]:
        """Of links, forms and of the files it loads."""
        return [
            attributes[key] for _, attributes in self.tags for key in ("href", "src", "action") if attributes.get(key)
        ]


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Page]:
    """By path from the site's root. The error page is one of them."""
    found = {path.relative_to(site).as_posix(): Page(path) for path in site.rglob("*.html")}
    assert GUIDE in found and "404.html" in found and len(found) > 8
    return found


def content(pages: dict[str, Page]) -> dict[str, Page]:
    return {path: page for path, page in pages.items() if path != "404.html"}


def to_be_found(pages: dict[str, Page]) -> dict[str, Page]:
    """Not the error page, nor the calculator that stands in frames."""
    found = {path: page for path, page in pages.items() if page.meta("robots") != "noindex"}
    assert pages.keys() - found.keys() == {"404.html", "embed/index.html"}
    return found


# Links


def test_every_link_leads_to_a_file_and_a_section(site, pages):
    lost = []
    for path, page in pages.items():
        for address in page.addresses:
            target = urlsplit(urljoin(ADDRESS + path, address))
            if address.startswith("mailto:") or f"{target.scheme}://{target.netloc}" != "https://hearback.github.io":
                continue
            below = unquote(target.path).removeprefix("/hear-back/")
            below += "index.html" if not below or below.endswith("/") else ""
            if not (site / below).is_file():
                lost.append(f"{path}: {address}")
            elif (
                below in pages
                and target.fragment
                and "=" not in target.fragment
                and target.fragment not in pages[below].ids
            ):
                lost.append(f"{path}: {address} (no such section)")
    assert not lost


def test_pages_link_relatively_so_that_any_sub_path_will_do(pages):
    for path, page in content(pages).items():
        own = {link["href"] for link in page.all("link") if link.get("rel") == "canonical"}
        absolute = [a for a in page.addresses if (a.startswith(("/", ADDRESS))) and a not in own]
        assert not absolute, path


def test_the_error_page_works_from_any_depth(pages):
    """Its links start at the host's root, because it is shown at whatever address was asked for."""
    own = [a for a in pages["404.html"].addresses if not a.startswith(("http", "#"))]
    assert own and all(address.startswith("/hear-back/") for address in own)
    assert pages["404.html"].meta("robots") == "noindex"


def test_no_page_loads_anything_from_another_host(pages):
    for path, page in pages.items():
        loaded = [a["src"] for name, a in page.tags if a.get("src")]
        loaded += [a["href"] for a in page.all("link") if a.get("rel") not in ("canonical", "prev", "next")]
        assert not [address for address in loaded if urlsplit(address).netloc], path


def test_style_sheets_load_nothing(site):
    sheets = list(site.rglob("assets*/**/*.css"))
    assert {"site.css", "tool.css"} < {sheet.name for sheet in sheets} and len(sheets) > 3
    for sheet in sheets:
        assert not re.search(r"@import|url\((?!\"data:image/)", sheet.read_text(encoding="utf-8")), sheet.name


def test_ours_wins_over_material_without_repeating_its_selectors(site):
    sheets = list((site / "assets/stylesheets").glob("*.css"))
    assert len(sheets) == 2
    for sheet in sheets:
        rules = sheet.read_text(encoding="utf-8")
        assert rules.startswith("@layer material{") and rules.count("{") == rules.count("}"), sheet.name


def test_what_the_rulebook_leads_to_is_there(site):
    assert tokens.lost_sections(files.rulebook(), site) == []


def test_a_section_that_is_gone_is_found(site, tmp_path):
    (tmp_path / "guide").mkdir()
    lost = tokens.lost_sections(files.rulebook(), tmp_path)
    assert any("rules.toml: first-follow-up: guide: " in line for line in lost)


def test_search_knows_each_phrase_by_its_own_words(site):
    """As the search writes them: with the signs of print, and no name of a sign (`&rsquo;`) in between."""
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))["docs"]
    titles = {entry["location"]: entry["title"] for entry in index}
    for phrase in phrasebook().phrases:
        assert titles[f"guide/phrasebook/#{phrase.id}"] == blocks.quoted(phrase.phrase)


# What each page says of itself


def test_each_page_has_its_own_title_and_description(pages):
    for what in (lambda page: page.text["title"], lambda page: page.meta("description")):
        said = {path: what(page) for path, page in content(pages).items()}
        assert all(said.values())
        assert not [text for text, count in Counter(said.values()).items() if count > 1]


def test_descriptions_have_no_holes_and_fit_a_list_of_results(pages):
    for path, page in content(pages).items():
        assert 50 <= len(page.meta("description")) <= 200, path
        assert "{" not in page.meta("description"), path


def test_canonical_addresses_and_social_previews(site, pages):
    for path, page in to_be_found(pages).items():
        canonical = next(link["href"] for link in page.all("link") if link.get("rel") == "canonical")
        assert canonical == ADDRESS + path.removesuffix("index.html")
        assert page.meta("og:url") == canonical
        assert page.meta("og:title") and page.meta("og:description")
        assert page.meta("og:image") == ADDRESS + "assets/icons/preview.png"
        assert page.meta("twitter:card") == "summary_large_image"


def size_of(picture: Path) -> tuple[int, int]:
    """As a PNG tells it."""
    return struct.unpack(">II", picture.read_bytes()[16:24])


def test_the_preview_is_small_and_of_the_size_it_says(site, pages):
    image = site / "assets/icons/preview.png"
    assert image.stat().st_size < 60_000
    assert tuple(map(str, size_of(image))) == (
        pages["index.html"].meta("og:image:width"),
        pages["index.html"].meta("og:image:height"),
    )


def test_the_manifest_names_icons_that_are_there_and_starts_where_it_lies(site):
    manifest = json.loads((site / "manifest.webmanifest").read_text(encoding="utf-8"))
    assert manifest["start_url"] == manifest["scope"] == "./"
    assert manifest["id"] == "./"
    assert all((site / shortcut["url"] / "index.html").is_file() for shortcut in manifest["shortcuts"])
    assert manifest["icons"] and all((site / icon["src"]).is_file() for icon in manifest["icons"])
    assert {picture["form_factor"] for picture in manifest["screenshots"]} == {"narrow", "wide"}
    for picture in manifest["screenshots"]:
        assert picture["sizes"] == "{}x{}".format(*size_of(site / picture["src"])) and picture["label"]


def test_the_card_is_the_same_in_words_and_as_a_picture(site):
    drawn = ElementTree.parse(site / "assets/icons/room-card.svg").iter("{http://www.w3.org/2000/svg}text")
    words = " ".join(text.text for text in drawn)
    page = (site / "card/index.html").read_text(encoding="utf-8")
    assert all(question in words and question.replace("'", "&#39;") in page for question in ROOM)
    assert size_of(site / "assets/icons/room-card.png") == (1080, 1350)


def test_theme_colours_are_the_ground_of_each_scheme(site, pages):
    """Until scripts have come; then Material says it: see tests/browser/test_frame.py."""
    metas = {m["media"]: m["content"] for m in pages["index.html"].all("meta") if m.get("name") == "theme-color"}
    ground = r"--hb-paper: var\(--light, (#\w+)\) var\(--dark, (#\w+)\);"
    [sheet] = site.glob("assets-*/site.css")
    light, dark = re.search(ground, sheet.read_text(encoding="utf-8")).groups()
    assert metas == {"(prefers-color-scheme: light)": light, "(prefers-color-scheme: dark)": dark}


def test_the_sitemap_lists_every_page(site, pages):
    listed = re.findall(r"<loc>([^<]*)</loc>", (site / "sitemap.xml").read_text(encoding="utf-8"))
    assert sorted(listed) == sorted(ADDRESS + path.removesuffix("index.html") for path in to_be_found(pages))


def test_the_sitemap_says_when_a_guide_was_last_reviewed(site, pages):
    written = re.findall(
        r"<loc>([^<]*)</loc>(?:<lastmod>([^<]*)</lastmod>)?", (site / "sitemap.xml").read_text("utf-8")
    )
    said = {address.removeprefix(ADDRESS) + "index.html": day for address, day in written}
    assert said["guide/following-up/index.html"] and not said["calculator/index.html"]
    for path, day in said.items():
        assert not day or f'Reviewed <time datetime="{day}">' in pages[path].source, path


def test_every_guide_says_when_it_was_reviewed_and_what_it_rests_on(pages):
    guides = {path: page for path, page in pages.items() if path.startswith("guide/")}
    assert len(guides) >= 5
    for path, page in guides.items():
        assert page.all("time") and "Reviewed" in page.source, path
        assert {"short-answer", "not-covered"} <= set(page.ids), path
        assert 'class="hb-sources"' in page.source, path


# How it is made


def test_one_h1_no_skipped_heading_and_no_id_twice(pages):
    for path, page in pages.items():
        levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h[1-6]", tag)]
        assert levels.count(1) == 1, path
        assert all(after <= before + 1 for before, after in pairwise(levels)), (path, levels)
        assert not [id for id, count in Counter(page.ids).items() if count > 1], path


def test_nothing_is_inline_but_material_s_own_four_scripts(pages):
    """A strict policy can name those by their hashes. What a page says of itself in JSON-LD is data and never runs."""
    for path, page in pages.items():
        assert not page.all("style"), path
        inline = re.findall(r'<script(?![^>]* src=)(?! type="application/ld\+json")([^>]*)>(.{9})', page.source)
        known = [
            ("", "__md_scop"),
            ("", "var palet"),
            ("", "var targe"),
            (' id="__config" type="application/json"', '{"annotat'),
        ]
        assert inline == ([] if path == "embed/index.html" else known), path
        odd = [name for _, attributes in page.tags for name in attributes if name == "style" or name.startswith("on")]
        assert not odd, path


def test_no_token_is_left(pages):
    for path, page in pages.items():
        assert not re.search(
            r"\{(embed-snippet|rule|figure|source|sources|ask|laws|case|chart|timetable|phrasebook(-example)?|[a-z]+-tool)[:}]",
            page.source,
        ), path


def test_material_s_two_faults_against_the_standard_are_mended(pages):
    for path, page in pages.items():
        boxes = [a for a in page.all("input") if a.get("type") in ("checkbox", "radio")]
        assert len(boxes) >= 5 and not [box for box in boxes if "autocomplete" in box], path


def test_the_theme_itself_is_not_published(site):
    assert not (site / "theme").exists() and not (site / "main.html").exists() and not (site / "partials").exists()


def test_a_guide_is_light(site, pages):
    """All that a guide loads before anybody presses anything, as the host sends it; the search's index comes last."""
    page = pages[GUIDE]
    loaded = [a["src"] for _, a in page.tags if a.get("src")]
    loaded += [a["href"] for a in page.all("link") if a.get("rel") in ("stylesheet", "icon", "manifest")]
    loaded += re.findall(r'"search": ?"([^"]+)"', page.source)
    paths = {(site / GUIDE).parent.joinpath(address).resolve() for address in loaded} | {site / GUIDE}
    assert len(paths) > 9
    weight = sum(len(gzip.compress(path.read_bytes(), 6)) for path in paths)
    assert weight < 100_000
    assert weight + len(gzip.compress((site / "search/search_index.json").read_bytes(), 6)) < 200_000


# Another host, and faults that stop the build


def test_only_a_page_that_is_served_while_it_is_written_has_no_policy():
    from mkdocs.config import load_config

    page, config = '<meta charset="utf-8">', load_config(str(REPO / "mkdocs.yml"))
    assert "Content-Security-Policy" in hook.with_policy(page, config)
    config.site_url = "http://127.0.0.1:8000/hear-back/"  # as `mkdocs serve` has it
    assert hook.with_policy(page, config) == page


def build(to: Path, **environment: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(to)]
    return subprocess.run(
        command, cwd=REPO, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )


def test_a_fork_gives_its_own_address(tmp_path):
    built = build(
        tmp_path,
        HEARBACK_SITE_URL="https://advice.example.org/jobs/waiting",
        HEARBACK_REPO_URL="https://code.example.org/x",
    )
    assert built.returncode == 0, built.stdout + built.stderr
    home, lost = Page(tmp_path / "index.html"), Page(tmp_path / "404.html")
    assert home.meta("og:url") == "https://advice.example.org/jobs/waiting/"
    assert home.meta("og:image") == "https://advice.example.org/jobs/waiting/assets/icons/preview.png"
    assert [a for a in lost.addresses if re.fullmatch(r"/jobs/waiting/assets-\w+/site\.css", a)]
    assert "https://code.example.org/x" in home.addresses
    for page in tmp_path.rglob("*.html"):
        assert not [address for address in Page(page).addresses if address.startswith(hook.OURS)], page
    assert "https://code.example.org/x/issues" in Page(tmp_path / "accessibility" / "index.html").addresses
    advisers = html.unescape((tmp_path / "advisers/index.html").read_text(encoding="utf-8"))
    assert 'src="https://advice.example.org/jobs/waiting/embed/?origin=' in advisers
    assert 'origin !== "https://advice.example.org"' in advisers
    assert "hearback.github.io" not in (tmp_path / "sitemap.xml").read_text(encoding="utf-8")


def test_every_fault_of_the_data_stops_the_build(monkeypatch):
    texts = files.texts()
    texts["rules.toml"] = texts["rules.toml"].replace('basis = "custom"', 'basis = "hearsay"', 1)
    texts["advice.toml"] += '\n[odd]\ntext = "x"\nguide = "nowhere"\nbasis = "judgement"\nsaid_by = "step"\n'
    monkeypatch.setattr(files, "texts", lambda: texts)
    with pytest.raises(PluginError, match=r"(?s)rules.toml: .*basis must be.*advice.toml: odd: guide must be"):
        hook.on_config({})


def test_a_law_that_must_be_read_again_is_told_and_ends_no_strict_build(monkeypatch, caplog, capsys):
    """So that the monthly rebuild goes on, and its maintainers see it beside their run."""
    import logging

    from mkdocs.utils import CountHandler

    laws = [rule for rule in files.rulebook().rules.values() if rule.basis == "law"]
    day = max(rule.expires_on for rule in laws) + timedelta(days=1)
    counted = CountHandler(level=logging.WARNING)  # as `mkdocs build --strict` counts
    monkeypatch.setattr(hook.holiday_files, "build_day", lambda: day)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    logging.getLogger("mkdocs").addHandler(counted)
    try:
        hook.on_config({})
    finally:
        logging.getLogger("mkdocs").removeHandler(counted)
    assert counted.get_counts() == []
    assert [record.levelname for record in caplog.records] == ["WARNING"] * len(laws)
    assert capsys.readouterr().out.count("::warning file=calculator/data/rules.toml") == len(laws)
    assert str(blocks.laws(files.rulebook(), day, "")).count("That day is past") == len(laws)

    monkeypatch.setattr(hook.holiday_files, "build_day", lambda: max(rule.reviewed_on for rule in laws))
    caplog.clear()
    hook.on_config({})
    assert not caplog.records
    assert "That day is past" not in str(blocks.laws(files.rulebook(), hook.holiday_files.build_day(), ""))
