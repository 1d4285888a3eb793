"""The phrasebook: its data have no fault, the grammar reads each phrase as they say, and its words are held to the
same rules as the guides'."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from urllib.parse import unquote

import pytest

pytest.importorskip("markdown", reason="the guides are built on a machine, not in the browser")

from calculator.build.pages import blocks, tokens
from calculator.build.pages.phrasebook import FAMILIES, FILE, Phrase, check, parse, phrasebook
from calculator.doors import files
from calculator.promise import Reading
from tests import test_guides
from tests.test_guide_tokens import printed

pytestmark = pytest.mark.machine

BOOK = phrasebook()
SOURCES = files.rulebook().sources
PAGE = "guide/phrasebook.md"

each = pytest.mark.parametrize("entry", BOOK.phrases, ids=lambda entry: entry.id)


# What it holds ----------------------------------------------------------------------------------------


def test_our_own_phrasebook_has_no_fault():
    assert [str(fault) for fault in check(files.text(FILE), SOURCES)] == []


def test_there_are_forty_phrases_or_more_and_some_of_each_family():
    count = Counter(entry.family for entry in BOOK.phrases)
    assert len(BOOK.phrases) >= 40
    assert set(count) == set(FAMILIES) and min(count.values()) >= 5


@each
def test_the_grammar_reads_it_as_the_data_say(entry: Phrase):
    read = BOOK.read(entry.phrase)
    assert read.kind == entry.kind
    for wording in entry.also:
        other = BOOK.read(wording)
        assert (other.kind, other.earliest, other.latest) == (read.kind, read.earliest, read.latest), wording


@each
def test_a_family_is_what_its_name_says(entry: Phrase):
    """Words that encourage or discourage move no date."""
    kinds = {"time": "window", "conditional": "conditional"}
    assert entry.kind == kinds.get(entry.family, "none")


# Its checker ------------------------------------------------------------------------------------------

GOOD = """
interview = 2026-11-18

[soon]
phrase = "You'll hear soon"
also = ["Soon"]
family = "no-time"
kind = "none"
can_mean = "No date."
do = "Ask later."
sources = ["adviser"]
"""


def faults(old: str, new: str) -> list[str]:
    assert old in GOOD, "the change must change something"
    return [str(fault) for fault in check(GOOD.replace(old, new, 1), {"adviser": None})]


def test_a_phrasebook_without_fault_is_read():
    book = parse(GOOD, {"adviser": None})
    assert book.interview == date(2026, 11, 18)
    assert book.family("no-time") == list(book.phrases) and book.family("time") == []
    with pytest.raises(ValueError, match="family"):
        parse(GOOD.replace("no-time", "never"), {"adviser": None})


SAID_AGAIN = '\n[later]\nphrase = "SOON."\nfamily = "no-time"\nkind = "none"\ncan_mean = "A"\ndo = "B"\n'


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('kind = "none"', 'kind = "none"\ncolour = "red"', "soon: unknown key 'colour'"),
        ('do = "Ask later."\n', "", "soon: lacks 'do'"),
        ('do = "Ask later."', 'do = " "', "soon: do is empty"),
        ('do = "Ask later."', "do = 3", "soon: do must be text"),
        ('"adviser"', '"nobody"', "soon: unknown source 'nobody'"),
        ('"no-time"', '"never"', "soon: family must be one of"),
        ('"none"', '"nothing"', "soon: kind must be one of"),
        ('["Soon"]', '["you\'ll hear SOON!"]', "soon: 'you ll hear soon' is said twice"),
        ('sources = ["adviser"]\n', SAID_AGAIN, "later: 'soon' is said twice: here and in soon"),
        ("interview = 2026-11-18", "", "interview: must be a date"),
        ("interview = 2026-11-18", 'interview = "Friday"', "interview: must be a date"),
        ("[soon]", "[soon", "-: "),
    ],
)
def test_a_fault_is_found_with_its_key(old: str, new: str, says: str):
    (fault,) = faults(old, new)
    assert fault.startswith(f"{FILE}: {says}")


# Its words --------------------------------------------------------------------------------------------


def text(entry: Phrase) -> str:
    return f"{entry.can_mean}\n{entry.do}"


def as_read(entry: Phrase) -> str:
    """With its numbers, and its links as their words."""
    filled = tokens.plain(text(entry), PAGE)
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", filled)


@each
def test_every_number_is_a_token(entry: Phrase):
    said = re.sub(tokens.TOKEN, "", text(entry))
    assert [found[0] for found in test_guides.TYPED.finditer(said)] == []


@each
@pytest.mark.parametrize("statement", test_guides.NEVER)
def test_nothing_is_said_that_nobody_knows(entry: Phrase, statement: str):
    assert not re.search(statement, as_read(entry), re.IGNORECASE), test_guides.NEVER[statement]


CHANCES = r"\b(chances?|odds of|likely to|probably|almost certainly|bad sign|good sign|reject\w*)\b"


@each
def test_the_voice(entry: Phrase):
    """And no word about chances: the question “is that more likely this week” is about time."""
    said = re.sub(r"“[^”]*”", "", as_read(entry))
    assert not re.search(test_guides.UNWANTED, said, re.IGNORECASE)
    assert not re.search(CHANCES, said, re.IGNORECASE)


def test_reading_age():
    textstat = pytest.importorskip("textstat", reason="pip install textstat==0.7.4 to measure the reading age")
    whole = "\n".join(as_read(entry) for entry in BOOK.phrases)
    assert textstat.flesch_kincaid_grade(whole) + 5 <= test_guides.AGE


@each
def test_its_links_lead_to_a_section(entry: Phrase):
    for page, section in re.findall(r"\]\(([a-z-]+)\.md(?:#([a-z0-9-]+))?\)", text(entry)):
        assert f"guide/{page}.md" in test_guides.PAGES
        assert not section or section in test_guides.sections(f"guide/{page}.md")


# What the page prints ---------------------------------------------------------------------------------


def html(family: str) -> str:
    return printed(f"## A family {{#family}}\n\n{{phrasebook:{family}}}\n\n{{sources}}", path=PAGE)


def test_the_page_has_every_family_once():
    asked = re.findall(r"^\{phrasebook:([a-z-]+)\}$", test_guides.words(PAGE), flags=re.MULTILINE)
    assert sorted(asked) == sorted(FAMILIES)


def test_no_phrase_has_the_address_of_a_section():
    own = test_guides.sections(PAGE)
    assert not own & {entry.id for entry in BOOK.phrases}


@pytest.mark.parametrize("family", FAMILIES)
def test_each_phrase_is_a_heading_with_its_reading_and_what_to_do(family):
    page = html(family)
    for entry in BOOK.family(family):
        section = page.partition(f'<h3 id="{entry.id}">')[2].partition("<h3")[0]
        assert entry.phrase.replace("'", "’") in section
        assert "Do:" in section
        assert "{" not in section
        for id in entry.sources:
            assert f'href="../../sources/#{id}"' in section
            assert f"#{id}" in page.partition("hb-sources")[2], "listed at the end too"
        (said,) = re.findall(r'href="\.\./\.\./calculator/#said=([^"&]*)"', section)
        assert unquote(said) == entry.phrase


def test_the_example_day_is_said_and_the_token_is_checked():
    assert "<b>Wednesday 18 November 2026</b>" in printed("{phrasebook-example}")
    for token in ("phrasebook", "phrasebook:never"):
        with pytest.raises(tokens.GuideFault, match=token):
            printed(f"{{{token}}}")
    with pytest.raises(tokens.GuideFault, match="paragraph of its own"):
        printed("Text {phrasebook:time} text.")


def shown(**given) -> str:
    html = str(blocks.phrase_reading("x", Reading(**given), date(2026, 11, 18), "../"))
    return re.sub("<[^>]*>", "", html).replace("&#x27;", "'").partition(" Try it")[0]


FRIDAY, NEXT_FRIDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 27), date(2026, 11, 23)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"kind": "none"}, "No date."),
        (
            {"kind": "window", "earliest": date(2026, 11, 19), "latest": NEXT_FRIDAY},
            "We read: by Friday 27 November 2026.",
        ),
        (
            {"kind": "window", "earliest": MONDAY, "latest": NEXT_FRIDAY},
            "We read: Monday 23 November to Friday 27 November 2026.",
        ),
        (
            {"kind": "window", "earliest": MONDAY, "latest": date(2027, 1, 1)},
            "We read: Monday 23 November 2026 to Friday 1 January 2027.",
        ),
        (
            {"kind": "window", "earliest": FRIDAY, "latest": FRIDAY, "others": ((NEXT_FRIDAY, NEXT_FRIDAY),)},
            "We read: Friday 20 November 2026. It can also mean Friday 27 November 2026.",
        ),
        ({"kind": "window", "earliest": MONDAY}, "We read: not before Monday 23 November 2026."),
        (
            {"kind": "window", "earliest": None, "latest": FRIDAY, "silence_means_no": True},
            "We read: by Friday 20 November 2026. They said that silence means no.",
        ),
        ({"kind": "conditional", "heard": "once it's signed"}, "A condition: “once it’s signed”, and no date."),
        (
            {"kind": "conditional", "heard": "until Monday", "earliest": MONDAY},
            "A condition: “until Monday”, so not before Monday 23 November 2026.",
        ),
    ],
)
def test_a_reading_in_words(given, words):
    assert shown(**given) == words


def test_hostile_words_are_escaped_in_the_link_and_in_the_text():
    html = str(blocks.phrase_reading('"><b>&said=x', Reading("conditional", heard="<i>"), date(2026, 11, 18), "../"))
    assert "<i>" not in html and "<b>&" not in html and "&said" not in html.partition('">')[0]
