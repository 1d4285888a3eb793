"""The guides as Markdown, the list of them and the rulebook: whole, with nothing left to fill in."""

from __future__ import annotations

import json
import re

import pytest

from calculator.build.pages import copies
from calculator.build.pages.phrasebook import phrasebook
from calculator.doors import files
from calculator.rules import BASES

ADDRESS = "https://hearback.github.io/hear-back/"
BOOK = files.rulebook()


@pytest.fixture(scope="module")
def guides(site) -> dict[str, str]:
    found = {path.stem: path.read_text(encoding="utf-8") for path in (site / "guide").glob("*.md")}
    assert found.keys() == {path.stem for path in copies.GUIDES.glob("*.md")}
    return found


def test_nothing_is_left_to_fill_in(guides):
    for name, text in guides.items():
        assert not re.search(r"\{[^}\n]*\}|</?(details|summary)", text), name
        assert text.startswith("# ") and "\n\n\n" not in text, name


def test_a_number_is_quoted_with_its_basis(guides):
    text = guides["following-up"]
    rule = BOOK.rules["first-follow-up"]
    assert rule.in_words() in text
    assert f"- {rule.title}: {BASES[rule.basis]}. {rule.spread}" in text


def test_a_copy_says_what_the_page_says(guides):
    """The letters, what advisers say, the timetable, the laws and the phrases: no sentence ends in a gap."""
    for name, text in guides.items():
        assert not re.search(r" ,|[a-z]  [a-z]|: ?\n\n#", text), name
    following = guides["following-up"]
    assert "> Subject: Following up: [job] interview" in following and "> [your name]" in following
    assert re.search(r"^- Day 7 to 14: They gave no date", following, re.MULTILINE)
    assert "Most of those we read say about a week, though" in following
    assert re.search(
        r"^- Ontario: .*, in force since 1 January 2026: .* \| of .*, good until", guides["your-rights"], re.MULTILINE
    )
    assert guides["phrasebook"].count("**Do:**") == len(phrasebook().phrases)


def test_every_link_leads_to_a_copy_or_to_an_address(guides):
    for name, text in guides.items():
        for target in re.findall(r"\]\(([^)#]*)", text):
            assert not target or target.startswith("http") or target.removesuffix(".md") in guides, (name, target)


def test_the_list_names_each_and_each_page_names_its_copy(site, guides):
    listed = re.findall(rf"\({ADDRESS}guide/([\w-]+)\.md\)", (site / "llms.txt").read_text(encoding="utf-8"))
    assert sorted(listed) == sorted(guides)
    for name in guides:
        page = (site / "guide" / name / "index.html").read_text(encoding="utf-8")
        assert f'"contentUrl": "{ADDRESS}guide/{name}.md"' in page


def test_the_rulebook_holds_every_rule_with_its_basis_and_its_sources(site):
    published = json.loads((site / "rules.json").read_text(encoding="utf-8"))
    assert published["rules"].keys() == BOOK.rules.keys()
    for id, rule in published["rules"].items():
        assert rule["basis"] in published["bases"] and rule["because"], id
        assert set(rule.get("sources", [])) <= published["sources"].keys(), id
        assert rule["basis"] != "law" or rule["expires_on"], id


def test_the_schema_of_a_plan_is_published_at_the_address_it_names(site):
    assert json.loads((site / "plan.schema.json").read_text(encoding="utf-8"))["$id"] == f"{ADDRESS}plan.schema.json"


def test_they_are_kept_in_no_readers_browser(site):
    kept = (site / "assets" / "release.js").read_text(encoding="utf-8")
    assert not re.search(r'"(guide/[\w-]+\.md|llms\.txt|rules\.json|plan\.schema\.json)"', kept)
