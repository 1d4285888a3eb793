"""The words of the site: they agree with the rulebook, say nothing nobody knows, and read easily.

Numbers live in the rulebook; a page names them by tokens. So what is typed here by hand is a fault, and so is
a figure without its source, a statement nobody can stand behind, or a page that is hard to read.
"""

from __future__ import annotations

import html
import re
import tomllib
from pathlib import Path

import pytest

pytest.importorskip("markdown", reason="the guides are built on a machine, not in the browser")

import yaml

from calculator.build.pages import blocks, charts, tokens
from calculator.dates import MONTHS
from calculator.doors import files
from calculator.doors.opinions import voices

pytestmark = pytest.mark.machine

REPO = Path(__file__).parent.parent
DOCS = REPO / "docs"
PAGES = {path.relative_to(DOCS).as_posix(): path for path in sorted(DOCS.rglob("*.md"))}
GUIDES = {name: path for name, path in PAGES.items() if name.startswith("guide/")}
CLAIMS = tomllib.loads((REPO / "tests" / "claims.toml").read_text(encoding="utf-8"))
BOOK = files.rulebook()

# Pages of the tool itself: their words are part of the tool, and not read as a text.
TEXTS = {name: path for name, path in PAGES.items() if name not in ("calculator.md", "letters.md", "interviews.md")}

assert GUIDES, "no guide was found"


def each(pages: dict[str, Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("name", pages)


# Reading a page ---------------------------------------------------------------------------------------


def parts(name: str) -> tuple[dict, str]:
    _, front, body = PAGES[name].read_text(encoding="utf-8").split("---\n", 2)
    return yaml.safe_load(front), body


def words(name: str) -> str:
    """Everything a reader sees of a page, its tokens still standing."""
    front, body = parts(name)
    said = [str(front.get(key, "")) for key in ("title", "description", "short", "not_covered")]
    return "\n\n".join([*said, body])


def printed(name: str) -> str:
    """The same with its numbers filled in and its links reduced to their words."""
    page = tokens.Page(name)

    def fill(found: re.Match) -> str:
        kind = found[1].partition(":")[0]
        return page.number(found[1]) if kind in tokens.NUMBERS else ""

    text = re.sub(tokens.TOKEN, fill, words(name))
    text = re.sub(r"\{[:#][^}]*\}", "", text)
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)


def prose(name: str) -> str:
    """The running text, one sentence after another: no headings, no tables, no credits."""
    front, body = parts(name)
    text = str(front.get("short", "")) + "\n\n" + body
    text = re.sub(r"^(\||#|>).*$", "", text, flags=re.MULTILINE)
    text = re.sub(r"\(\{source:[^)]*\)", "", text)
    text = re.sub(r"\{(rule|figure):[^}]*\}", "10 days", text)
    text = re.sub(r"\{[^}]*\}", "", text)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    blocks = re.split(r"\n\s*\n|\n(?=\s*(?:- |\d+\. ))", re.sub(r"[*_`]", "", text))
    lines = (re.sub(r"^(-|\d+\.) ", "", " ".join(block.split())) for block in blocks)
    return "\n".join(line if line[-1] in ".!?:”" else f"{line}." for line in lines if line)


def sections(name: str) -> set[str]:
    own = set(re.findall(r"\{#([a-z0-9-]+)\}", PAGES[name].read_text(encoding="utf-8")))
    front, _ = parts(name)
    return own | ({"short-answer"} if front.get("short") else set())


def leads_somewhere(address: str) -> bool:
    """`guide/moving-on/#when` -> the page exists and has that section."""
    page, _, section = address.partition("/#")
    return f"{page}.md" in PAGES and section in sections(f"{page}.md")


# Numbers ----------------------------------------------------------------------------------------------

COUNT = (
    r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty"
    r"|thirty|forty|forty-five|fifty|sixty|ninety|a hundred)"
)
UNIT = r"(?:minutes?|hours?|days?|weeks?|fortnights?|months?|messages|e-?mails|follow-ups|per ?cent|points|staff)"
TYPED = re.compile(
    rf"\b{COUNT}(?:\s*(?:to|or|and|-|–)\s*{COUNT})?[\s-]+(?:(?!an?\b)\w+ )?{UNIT}\b"
    rf"|\d\s*%|\b{COUNT} times\b|\b{COUNT} in {COUNT}\b",
    re.IGNORECASE,
)


@each(TEXTS)
def test_every_number_is_a_token(name):
    text = re.sub(tokens.TOKEN, "", words(name))
    text = re.sub(r"\]\([^)]*\)", "]", text)
    text = re.sub(rf"\b\d{{1,2}} (?:{'|'.join(MONTHS)})(?: \d{{4}})?", "", text)
    assert [found[0] for found in TYPED.finditer(text)] == []


@pytest.mark.parametrize(
    "typed", ["wait 7 days", "two weeks", "10 to 14 days", "62%", "three working days", "3 in 10", "five times"]
)
def test_a_typed_number_is_found(typed):
    assert TYPED.search(f"Somebody says {typed} after that.")


@each(PAGES)
def test_every_token_prints(name):
    page = tokens.Page(name)
    for token in re.findall(tokens.TOKEN, words(name)):
        if token.partition(":")[0] in tokens.INLINE:
            assert page.html(token)


# What nobody may say ----------------------------------------------------------------------------------

UNSEARCHABLE = r"nobody has (ever )?(measured|shown|counted|published|proved|studied)|no study (has|shows|looked)|no adviser (we|says)"

NEVER = {
    # Figures that measure something else, or that nobody can trace.
    r"24(\.2)? business days": "one release of 2012, in another unit",
    r"(75 ?(%|per cent)|three.quarters|three (in|out of) four)": "about applications, or whether it ever happened",
    r"\b(42|43|44) days": "the clock of the vacancy, unless a rule of ours prints it",
    r"\b23 days": "the whole process, often passed off as the wait after an interview",
    r"6.7 days|10 days to a call|80 ?% of offers|30 days of the final": "no source shown",
    r"43 ?%|81 ?%|\$ ?100,000": "only winners were asked; about applications; a blog",
    r"worldmetrics|careery": "no source shown",
    # We can only say what we found.
    UNSEARCHABLE: "we found no measurement, or none that shows it",
    # Odds, and signs that would give them.
    r"\b(your|the) (chances?|odds) (is|are|of)\b.{0,40}\b(good|high|low|better|worse|slim|strong|\d)": "a rating",
    r"(usually|probably|likely|almost certainly) (a )?(good|bad|great|positive|negative) sign": "a sign as a fact",
    r"eye contact (means|shows|predicts|is a)": "a sign as a fact",
    r"no news is good news": "nobody knows",
    r"don.t worry|do not worry": "it never helps",
    r"studies show|research shows|experts (say|agree)|statistics show": "who, when, what was measured?",
    r"(is|are|was|were) guaranteed|always works|will get you the job": "hype",
}


@each(TEXTS)
@pytest.mark.parametrize("statement", NEVER)
def test_nothing_is_said_that_nobody_knows(name, statement):
    text = printed(name)
    if "42" in statement:
        text = text.replace(BOOK.rules["close-slow"].in_words(), "").replace(BOOK.rules["weeks-on"].in_words(), "")
    assert not re.search(statement, text, re.IGNORECASE), NEVER[statement]


UNWANTED = r"!|\b(please|oops|invalid|simply|obviously|amazing|guys|he|she|his|her|him|s/he)\b"


@each(TEXTS)
def test_the_voice(name):
    """No hype, no blame, nobody taken for a man or a woman. A letter on a page may say please."""
    text = re.sub(r"^>.*$", "", printed(name), flags=re.MULTILINE)
    assert [found[0] for found in re.finditer(UNWANTED, text, re.IGNORECASE)] == []


# How it reads -----------------------------------------------------------------------------------------

SHORT, MANY = 5, 0.12  # words, and which part of the sentences
AGE = 12  # Flesch and Kincaid count school years, which begin at about five


@each(TEXTS)
def test_reading_age(name):
    textstat = pytest.importorskip("textstat", reason="pip install textstat==0.7.4 to measure the reading age")
    assert textstat.flesch_kincaid_grade(prose(name)) + 5 <= AGE


@each(TEXTS)
def test_sentences_are_short(name):
    sentences = re.split(r"(?<=[.?:])\s+", prose(name))
    assert [sentence for sentence in sentences if len(sentence.split()) > 40] == []


# How many words of a guide one may have to read: what is folded, the letters, the worked examples and the sources aside.
LONGEST = {
    "phrasebook": 3500,
    "questions": 4500,
    "following-up": 1500,
    "yes-but-nothing-in-writing": 1250,
    "how-long": 1000,
    "your-rights": 1000,
    "moving-on": 900,
}
OTHERWISE = 850
AN_ANSWER = 65  # one of `questions`: there are many, and each is read alone


def shown(name: str, body: str) -> list[str]:
    page = tokens.Page(name)

    def fill(found: re.Match) -> str:
        kind = found[1].partition(":")[0]
        if kind in tokens.NUMBERS:
            return page.number(found[1])
        return "\n".join(map(str, page.parts(found[1]))) if kind in tokens.SECTIONS else ""

    text = re.sub(r"<details.*?</details>", "", body, flags=re.DOTALL)
    text = re.sub(tokens.TOKEN, "", re.sub(tokens.TOKEN, fill, text))
    text = re.sub(r"\{[:#][^}]*\}|\]\([^)]*\)|<span class=\"hb-unseen\">.*?</span>|<[^>]*>", "", text)
    return [word for word in text.split() if re.search(r"\w", word)]


@each(GUIDES)
def test_a_guide_is_no_longer_than_it_has_to_be(name):
    assert len(shown(name, parts(name)[1])) <= LONGEST.get(name.removeprefix("guide/").removesuffix(".md"), OTHERWISE)


def test_an_answer_is_three_lines_and_a_link():
    name = "guide/questions.md"
    _, *answers = re.split(r"^### ", parts(name)[1].partition("{#next}")[0], flags=re.MULTILINE)
    assert len(answers) > 60
    said = dict(answer.split("\n", 1) for answer in answers)
    assert [asked for asked, answer in said.items() if len(shown(name, answer)) > AN_ANSWER] == []


@each(GUIDES)
def test_sentences_lean_on_each_other(name):
    """A row of very short ones sounds like commands."""
    said = re.sub(r"<summary>.*?</summary>\.?|<[^>]*>\.?", "", prose(name))
    sentences = [one for one in re.split(r"(?<=[.?!])\s+", said) if re.search(r"\w", one)]
    short = [one for one in sentences if len(one.split()) <= SHORT]
    assert len(short) < MANY * len(sentences), short


@each(TEXTS)
def test_the_description_fits_a_search_result(name):
    front, _ = parts(name)
    assert 50 <= len(tokens.plain(front["description"], name)) <= 160


# The form of a guide ----------------------------------------------------------------------------------


@each(GUIDES)
def test_a_guide_ends_with_the_next_thing_to_do_and_its_sources(name):
    _, body = parts(name)
    headings = re.findall(r"^## .*\{#([a-z0-9-]+)\}$", body, flags=re.MULTILINE)
    assert headings[-2:] == ["next", "sources"]
    next_thing = body.rpartition("{#next}")[2]
    assert "{ask}" in next_thing or "](../calculator.md" in next_thing or "](../letters.md" in next_thing
    assert body.rstrip().endswith("{sources}")


@each(GUIDES)
def test_a_guide_names_its_sections(name):
    _, body = parts(name)
    unnamed = [line for line in re.findall(r"^##+ .*$", body, flags=re.MULTILINE) if "{#" not in line]
    assert unnamed == []


@each(PAGES)
def test_links_between_pages_lead_to_their_section(name):
    for target, section in re.findall(r"\]\(([^)#:]*\.md)?#([a-z0-9-]+)\)", words(name)):
        page = (PAGES[name].parent / target).resolve().relative_to(DOCS.resolve()).as_posix() if target else name
        assert section in sections(page), f"{target}#{section}"


# The rulebook and the guides --------------------------------------------------------------------------


@pytest.mark.parametrize("entry", [*BOOK.rules.values(), *BOOK.advice.values()], ids=lambda entry: entry.id)
def test_every_rule_and_advice_is_explained_by_a_guide(entry):
    assert leads_somewhere(entry.guide)


def test_every_source_is_used():
    """By a rule, by an advice, by an adviser, by a phrase, or by a page."""
    entries = (*BOOK.rules.values(), *BOOK.advice.values())
    used = {id for entry in entries for id in entry.sources} | {
        saying.source for adviser in voices().advisers.values() for saying in adviser.says.values()
    }
    for name in PAGES:
        used |= tokens.named_in(words(name))
    assert sorted(BOOK.sources.keys() - used) == []


def test_every_picture_stands_in_a_guide():
    shown = re.findall(r"\{chart:([^}]*)\}", "".join(words(name) for name in GUIDES))
    assert sorted(shown) == sorted(charts.tables())


@pytest.mark.parametrize("rule", BOOK.rules.values(), ids=lambda rule: rule.id)
def test_a_direct_plan_never_says_agency(rule):
    if rule.id in ("through-a-recruiter", "agency-call"):  # only a plan through an agency shows these
        return
    cited = [BOOK.sources[id] for id in rule.sources]
    said = [rule.id, rule.title, rule.because, rule.spread, rule.guide]
    said += [text for source in cited for text in (source.id, source.title, source.publisher)]
    assert not re.search("agenc", " ".join(said), re.IGNORECASE)


LAWS = [rule for rule in BOOK.rules.values() if rule.basis == "law"]


@pytest.mark.parametrize("rule", LAWS, ids=lambda rule: rule.id)
def test_a_law_is_printed_with_whom_it_binds_from_when_read_and_expiring(rule):
    row = str(blocks.law(rule, rule.reviewed_on, "../"))
    from_when = rule.in_force_from or rule.national_laws_due
    for said in (rule.binds, *map(blocks.without_weekday, (from_when, rule.reviewed_on, rule.expires_on))):
        assert said in html.unescape(row)
    assert ("deadline for national laws" in row) == (rule.national_laws_due is not None)


@each(GUIDES)
def test_a_source_is_cited_whole(name):
    """With its caveat, and with what it also says."""
    page = tokens.Page(name)
    for token in re.findall(tokens.TOKEN, words(name)):
        kind = token.partition(":")[0]
        if kind in tokens.INLINE or kind == "chart":
            page.html(token)
    assert page.sources, "a guide rests on something"
    listed = html.unescape(str(tokens.sources(page)))
    for source in page.sources.values():
        for said in filter(None, (source.caveat, source.other_half)):
            assert said in listed, source.id


DATA = [path for path in sorted((REPO / "calculator" / "data").rglob("*")) if path.suffix in (".toml", ".txt")]
CODE = sorted((REPO / "calculator" / "show").glob("*.py"))


@pytest.mark.parametrize("path", [*DATA, *CODE], ids=lambda path: path.name)
def test_data_and_tool_say_only_what_was_found(path):
    assert not re.search(UNSEARCHABLE, path.read_text(encoding="utf-8"), re.IGNORECASE)


def test_the_law_that_stands_in_a_plan_says_when_it_was_read():
    rule = BOOK.rules["ontario-duty"]
    assert blocks.without_weekday(rule.reviewed_on) in rule.because


@pytest.mark.parametrize("rule", BOOK.rules.values(), ids=lambda rule: rule.id)
def test_the_rulebook_speaks_as_the_guides_do(rule):
    said = " ".join([rule.title, rule.because, rule.spread])
    assert not re.search(UNWANTED.replace("!|", "!|reject|"), said, re.IGNORECASE)


# The claims -------------------------------------------------------------------------------------------

ARTICLES = {"S0": 34, "S1": 26, "S2": 20, "S3": 10, "S4": 20}


def test_every_claim_of_the_five_articles_has_its_place():
    wanted = [f"{article}-{number:02}" for article, count in ARTICLES.items() for number in range(1, count + 1)]
    assert list(CLAIMS["claims"]) == wanted


PLACES = {id: places for table in CLAIMS.values() for id, places in table.items()}


@pytest.mark.parametrize("id", PLACES)
def test_the_place_of_a_claim_exists(id):
    places = PLACES[id]
    assert places
    assert [place for place in places if not leads_somewhere(place)] == []
