"""The tokens of the guides: numbers and sources come from the rulebook, and a wrong one stops the build."""

from __future__ import annotations

import re
from datetime import date
from html import unescape

import pytest

from calculator.doors import files
from tests.conftest import IN_PYODIDE, REPO
from tests.plans import plan_of

if IN_PYODIDE:
    pytest.skip("guides are printed when the site is built", allow_module_level=True)

from markdown import Markdown

from calculator.build.examples import worked
from calculator.build.pages import blocks, cases, tokens
from calculator.build.pages.tokens import GuideFault

BOOK = files.rulebook()
FIRST = BOOK.rules["first-follow-up"]
WITH_FIGURE = next(source for source in BOOK.sources.values() if source.figures and source.measures)
FIGURE = next(iter(WITH_FIGURE.figures))


def printed(text: str, **settings) -> str:
    settings = {"path": "guide/trial.md", "root": "../../", **settings}
    extensions = ["calculator.build.pages.tokens", "tables", "attr_list", "toc"]
    return Markdown(extensions=extensions, extension_configs={"calculator.build.pages.tokens": settings}).convert(text)


# Numbers


@pytest.mark.parametrize(
    ("token", "words"),
    [
        ("rule:first-follow-up", FIRST.in_words()),
        ("rule:first-follow-up.first.bare", FIRST.in_words("first.bare")),
        ("rule:first-follow-up.first", FIRST.in_words("first")),
        ("rule:first-follow-up.last", FIRST.in_words("last")),
        ("rule:close", BOOK.rules["close"].in_words()),
        ("rule:pace.usual", BOOK.rules["pace"].in_words("usual")),
    ],
)
def test_a_rule_prints_its_number(token, words):
    assert f"<p>Wait {words}.</p>" in printed(f"Wait {{{token}}}.")


def test_every_rule_that_has_a_number_can_be_printed():
    tokens = [rule.id for rule in BOOK.rules.values() if isinstance(rule.value, int | tuple)]
    assert tokens
    for id in tokens:
        assert BOOK.rules[id].in_words() in printed(f"{{rule:{id}}}")


def test_tokens_work_inside_links_emphasis_tables_and_headings():
    text = (
        "## After {rule:close}\n\n**{rule:close}** [in {rule:close}](../x.md)\n\n"
        "| A | B |\n| - | - |\n| {rule:close} | b |\n"
    )
    assert printed(text).count(BOOK.rules["close"].in_words()) == 4


def test_a_figure_says_what_it_counts_and_whose_it_is():
    html = printed(f"About {{figure:{WITH_FIGURE.id}.{FIGURE}}}.")
    figure = WITH_FIGURE.figures[FIGURE]
    title, words = re.search(r'<abbr class="hb-figure" title="([^"]*)">([^<]*)</abbr>', html).groups()
    assert figure.in_words() == words
    assert figure.measures.replace("&", "&amp;") in title
    assert WITH_FIGURE.name_in_text in title


def test_a_description_gets_plain_words():
    assert f"Ask {FIRST.in_words()} later." == tokens.plain("Ask {rule:first-follow-up} later.", "guide/trial.md")
    with pytest.raises(GuideFault, match="source"):
        tokens.plain("See {source:thinkimpact}.", "guide/trial.md")


def test_code_escapes_and_attributes_stay_as_typed():
    assert "<code>{rule:close}</code>" in printed("Write `{rule:close}`.")
    assert "{rule:close}" in printed(r"Write \{rule:close\}.")
    assert 'id="own-name"' in printed("## A heading {#own-name}")
    assert 'class="quiet"' in printed("[link](../x.md){ .quiet }")


# Faults


@pytest.mark.parametrize(
    "token",
    [
        "rule:no-such-rule",
        "rule:close.no-such-part",
        "rule:first-follow-up.middle",
        "rule:after-promise.weeks",
        "rule:check-in",
        "rule:thank-you-custom.expected",
        "rule:pace",
        "rule",
        "figure:no-such-source.x",
        f"figure:{WITH_FIGURE.id}.no-such-figure",
        f"figure:{WITH_FIGURE.id}",
        "source:no-such-source",
        "ask:me",
        "chart:no-such-chart",
        "case:No case has this name",
        "sources:all",
        "no-such-token",
        " rule:close",
    ],
)
def test_an_unknown_token_is_a_loud_fault_that_names_file_and_token(token):
    with pytest.raises(GuideFault) as fault:
        printed(f"Text {{{token}}} text." if token not in tokens.BLOCKS else f"{{{token}}}")
    assert "guide/trial.md" in str(fault.value)
    assert f"{{{token}}}" in str(fault.value)


@pytest.mark.parametrize("token", tokens.BLOCKS)
def test_a_block_stands_in_a_paragraph_of_its_own(token):
    with pytest.raises(GuideFault, match="paragraph of its own"):
        printed(f"Text {{{token}}} text.")


# Sources


def test_a_source_links_to_its_entry_on_the_sources_page():
    html = printed("See {source:thinkimpact}.")
    assert '<a class="hb-source" href="../../sources/#thinkimpact">ThinkImpact</a>' in html


def test_sources_lists_what_the_whole_page_rests_on_once_each():
    text = "{sources}\n\n{source:thinkimpact} {rule:first-follow-up} {source:thinkimpact}"
    listed = re.findall(r'<li><a class="hb-source" href="[^"]*#([^"]*)"', printed(text))
    assert ["thinkimpact", *(id for id in FIRST.sources if id != "thinkimpact")] == listed


def test_sources_count_the_front_matter_too():
    front = {"title": "T", "not_covered": "See {source:thinkimpact}."}
    assert "#thinkimpact" in printed("{sources}", front=front).partition("hb-sources")[2].partition("</ul>")[0]


def test_all_sources_has_every_source_and_every_rule_that_rests_on_one():
    html = printed("{all-sources}")
    assert sorted(BOOK.sources) == sorted(re.findall(r'<article class="hb-entry" id="([^"]*)"', html))
    for rule in BOOK.rules.values():
        if rule.sources:
            assert f'href="../../{rule.guide}"' in html


def test_a_source_leads_back_to_the_guides_that_name_it():
    """By itself, by a figure, in a picture, or below a phrase."""
    assert tokens.named_in("{source:tes} {figure:nace-2023.mean}\n\n{chart:fields}") == {
        "tes",
        "nace-2023",
        "glassdoor-2017",
        "global-connection",
    }
    assert tokens.named_in("{phrasebook:no-time}")
    entry = printed("{all-sources}").partition('id="quebec"')[2].partition("</article>")[0]
    assert '<a href="../../guide/following-up/">' in entry.partition("Guides that speak of it")[2]


def test_rules_table_has_every_rule():
    assert list(BOOK.rules) == re.findall(r'<tr id="rule-([^"]*)"', printed("{rules-table}"))


def test_what_stands_in_the_data_is_escaped():
    source = BOOK.sources["thinkimpact"]
    hostile = type(source)(**{**source.__dict__, "publisher": "<b>A&B</b>"})
    assert "&lt;b&gt;A&amp;B&lt;/b&gt;" in str(blocks.source_link(hostile, ""))


def test_the_timetable_leads_to_the_guides_from_any_depth():
    for root in ("../", "../../"):
        assert f'href="{root}{FIRST.guide}"' in printed("{timetable}", root=root)
    with pytest.raises(GuideFault, match="first page"):
        printed("{timetable}", root="./")


# Pictures and worked examples


def test_a_picture_s_sources_are_among_those_of_the_page():
    html = printed("{chart:no-date}\n\n{sources}")
    assert '<figure class="hb-chart"' in html
    assert "#quebec" in html.partition('<ul class="hb-sources"')[2]


def test_a_worked_example_says_what_the_calculator_says():
    """Of the very case that the tests hold the plan to."""
    name = "Told by Friday; Monday is a holiday: ask on Wednesday"
    case = worked.by_name()[name]
    answer = plan_of(worked.as_json(case["facts"]), worked.closed_days(case["closed_days"]), BOOK)
    html = unescape(printed(f"{{case:{name}}}"))
    assert answer["headline"] in html
    for step in answer["steps"]:
        assert step["state"] == "off" or f'<time datetime="{step["on"]}">' in html
    for told in ("Monday 9 November 2026", "by Friday 20 November 2026", "Founders' Day"):
        assert told in html
    assert "<button" not in html and "<a " not in html, "an example has nothing to press"


@pytest.mark.parametrize("name", worked.by_name())
def test_every_case_can_be_printed(name):
    assert unescape(str(cases.example(name, BOOK))).count(name) == 2


# The two questions


def test_ask_leads_to_the_calculator_and_sends_nothing_by_itself():
    html = printed("{ask}")
    assert '<form class="hb-ask" action="../../calculator/" method="get"' in html
    assert " name=" not in html.partition("<form")[2].partition("</form>")[0], "a named control would be sent"
    assert 'data-fact="interview"' in html and 'data-fact="said"' in html


# Front matter


FRONT = {
    "title": "How long it takes",
    "description": "It differs.",
    "published": date(2026, 11, 22),
    "reviewed": date(2026, 11, 22),
    "short": "About {rule:first-follow-up}.",
    "not_covered": "- Your chances.",
}


def test_the_short_answer_follows_the_heading_and_the_limits_end_the_page():
    html = printed("## First {#first}\n\nText.", front=FRONT)
    order = [
        ">How long it takes</h1>",
        '<h2 id="short-answer">',
        f"<p>About {FIRST.in_words()}.</p>",
        '<h2 id="first">',
        '<h2 id="not-covered">',
        "<li>Your chances.</li>",
    ]
    places = [html.find(part) for part in order]
    assert sorted(places) == places and -1 not in places, html


def test_a_heading_in_the_text_is_kept():
    html = printed("# Another heading\n\nText.", front=FRONT)
    assert html.count("<h1") == 1 and "Another heading</h1>" in html


@pytest.mark.parametrize("key", tokens.EVERY_GUIDE)
def test_a_guide_says_all_that_every_guide_says(key):
    tokens.check_front_matter("guide/trial.md", FRONT)
    with pytest.raises(GuideFault, match=f"guide/trial.md.*{key}"):
        tokens.check_front_matter("guide/trial.md", {**FRONT, key: None})


def test_other_pages_need_a_title_and_a_description():
    tokens.check_front_matter("about.md", {"title": "About", "description": "What it is."})
    with pytest.raises(GuideFault, match="description"):
        tokens.check_front_matter("about.md", {"title": "About"})


@pytest.mark.parametrize("key", ["published", "reviewed"])
def test_its_days_are_dates(key):
    with pytest.raises(GuideFault, match=key):
        tokens.check_front_matter("guide/trial.md", {**FRONT, key: "last week"})


def test_a_wide_table_scrolls_by_itself_and_by_keyboard():
    wide = "## Clocks\n\n| A | B | C |\n| - | - | - |\n| 1 | 2 | 3 |\n"
    assert '<section aria-label="Table: Clocks" class="hb-scroll" tabindex="0">' in printed(wide)
    assert "hb-scroll" not in printed("| A | B |\n| - | - |\n| 1 | 2 |\n")


def test_a_column_without_a_heading_has_none():
    html = printed("| A | |\n| - | - |\n| 1 | 2 |\n")
    assert html.count("<th>") == 1 and html.count("<td>") == 3


# The written guides

PAGES = sorted((REPO / "docs").rglob("*.md"))
NUMBER = r"(\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty)"
HAND_TYPED = re.compile(
    rf"\b{NUMBER}([ -](to|or|and)?[ -]?{NUMBER})? ((working|business) )?(day|week|month|message)s?\b", re.IGNORECASE
)
QUOTED = re.compile(
    r"“[^”]*”|`[^`]*`|\{adviser:[^}]*\}|\{case:[^}]*\}"
)  # what employers say is theirs, and a case's name is its own


def test_there_are_pages():
    assert PAGES


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(REPO / "docs").as_posix())
def test_no_page_types_a_number_that_the_rulebook_knows(page):
    for line in page.read_text(encoding="utf-8").splitlines():
        assert not (typed := HAND_TYPED.search(QUOTED.sub("", line))), f"{typed[0]!r} in: {line}"


def test_hand_typed_numbers_are_seen():
    for typed in (
        "7 days",
        "5-7 business days",
        "seven to ten days",
        "two weeks",
        "3 to 4 working days",
        "one or two messages",
    ):
        assert HAND_TYPED.search(f"Wait {typed} and ask.")
    for fine in ("{rule:close}", "the second day", "a week", "in 2023", "five articles"):
        assert not HAND_TYPED.search(f"Wait {fine} and ask.")
