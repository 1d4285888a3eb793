"""What the longer tokens of the guides print (see `tokens`)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from itertools import groupby
from urllib.parse import urlsplit

import htpy as h

from calculator.address import fragment
from calculator.build.pages.phrasebook import Phrase, Phrasebook
from calculator.dates import MONTHS, in_full, without_year
from calculator.opinions.advisers import Saying
from calculator.promise import Reading
from calculator.rules import BASES, Figure, Rule, Rulebook, Source, cardinal
from calculator.show.words import capital

# The strongest first, as the sources page lists them.
KINDS = {
    "law": "Law",
    "official": "Government and public bodies",
    "research": "Research",
    "survey": "Surveys",
    "news": "News",
    "adviser": "Advisers",
    "article": "The articles this site began with",
    "forum": "Forums",
}


def embed_snippet(text: str, site: str) -> h.Element:
    """What a careers service copies into its own page; it names this site, wherever it is hosted."""
    at = urlsplit(site)
    return h.pre(tabindex="0")[h.code[text.replace("{site}", site).replace("{origin}", f"{at.scheme}://{at.netloc}")]]


def embed_preview(root: str) -> h.Element:
    """What they get, fetched when it is opened."""
    return h.details(".hb-fold.hb-preview")[
        h.summary["See it as your readers would"],
        h.iframe(src=f"{root}embed/", title="The calculator in a frame", loading="lazy"),
    ]


# Sources ----------------------------------------------------------------------------------------------


def figure(source: Source, figure: Figure) -> h.Element:
    return h.abbr(".hb-figure", title=f"{source.name_in_text}: {figure.measures}")[figure.in_words()]


def said(source: Source, saying: Saying, words: str) -> h.Element:
    return h.abbr(".hb-figure", title=f"{source.name_in_text}: {saying.statement}")[words or saying.in_words()]


def source_link(source: Source, root: str) -> h.Element:
    return h.a(".hb-source", href=f"{root}sources/#{source.id}")[source.name_in_text]


def sources(used: Collection[Source], root: str) -> h.Element:
    """Each whole: what its figures count, what it also says, and what to mind. Folded: they can be half of a page."""
    return h.details[
        h.summary[how_many(used)],
        h.ul(".hb-sources", data_search_exclude=True)[
            (
                h.li[
                    source_link(source, root),
                    _title_after_name(source),
                    [h.small[f" {line}"] for line in whole(source)],
                ]
                for source in used
            )
        ],
    ]


def how_many(used: Collection[Source]) -> str:
    return "One source" if len(used) == 1 else f"{capital(cardinal(len(used)))} sources"


def whole(source: Source) -> list[str]:
    mind = source.caveat and f"Mind: {source.caveat}"
    return [line for line in (source.measures, source.other_half, mind) if line]


def _title_after_name(source: Source) -> str:
    return f": {source.title}{'' if source.title[-1] in '.?!' else '.'}" if source.published_by else "."


def without_weekday(day: date) -> str:
    """ "22 November 2026": the weekday of a review says nothing."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


# For each source the pages that name it: their address from the site's root, and their title.
Cited = Mapping[str, Mapping[str, str]]


def all_sources(book: Rulebook, cited: Cited, root: str) -> h.Element:
    order = list(KINDS)
    by_kind = sorted(book.sources.values(), key=lambda source: order.index(source.kind))
    return h.div(".hb-bibliography", data_search_exclude=True)[
        (
            h.section[
                h.h2(id=f"kind-{kind}")[KINDS[kind]],
                (entry(source, book, cited.get(source.id, {}), root) for source in group),
            ]
            for kind, group in groupby(by_kind, key=lambda source: source.kind)
        )
    ]


def entry(source: Source, book: Rulebook, cited_on: Mapping[str, str], root: str) -> h.Element:
    title = h.a(href=source.address)[source.title] if source.address else source.title
    facts = ", ".join(str(fact) for fact in (source.published_by, source.year) if fact)
    return h.article(".hb-entry", id=source.id)[
        h.h3[title],
        h.p(".hb-quiet")[f"{facts}. " if facts else "", f"Read on {without_weekday(source.read_on)}."],
        source.measures and h.p[source.measures],
        source.other_half and h.p[h.strong["The other half: "], source.other_half],
        source.caveat and h.p[h.strong["Mind: "], source.caveat],
        source.figures and h.ul[(h.li[h.b[f.in_words()], f" – {f.measures}"] for f in source.figures.values())],
        rests(source, book, root),
        named(cited_on, root),
    ]


def named(cited_on: Mapping[str, str], root: str) -> h.Element | None:
    """The guides that speak of a source."""
    links = [h.a(href=root + address)[title] for address, title in cited_on.items()]
    return h.p[h.span(".hb-quiet")["Guides that speak of it: "], joined(links), "."] if links else None


def rests(source: Source, book: Rulebook, root: str) -> h.Element | None:
    """The rules that rest on a source, each linked to the guide that explains it."""
    links = [rule_link(rule, root) for rule in book.rules.values() if source.id in rule.sources]
    return h.p[h.span(".hb-quiet")["Rules that rest on it: "], joined(links), "."] if links else None


def joined(links: list[h.Element]) -> list:
    return [part for link in links for part in (", ", link)][1:]


# Rules ------------------------------------------------------------------------------------------------


def rule_link(rule: Rule, root: str) -> h.Element:
    return h.a(href=root + rule.guide)[rule.title]


def rules_table(book: Rulebook, root: str) -> h.Element:
    return h.section(".hb-scroll", tabindex="0", aria_label="Table: the rules")[
        h.table(".hb-rules", data_search_exclude=True)[
            h.thead[h.tr[(h.th(scope="col")[name] for name in ("Rule", "How much", "How sure"))]],
            h.tbody[(rule_row(rule, book, root) for rule in book.rules.values())],
        ]
    ]


def rule_row(rule: Rule, book: Rulebook, root: str) -> h.Element:
    return h.tr(id=f"rule-{rule.id}")[
        h.td[rule_link(rule, root), h.p[rule.because], behind([book.sources[id] for id in rule.sources], rule, root)],
        h.td[number(rule)],
        h.td[BASES[rule.basis]],
    ]


def behind(cited: list[Source], rule: Rule, root: str) -> h.Element | None:
    """Who says so and who differs, folded away: some rules rest on twenty sources."""
    if not cited:
        return None
    return h.details[
        h.summary[how_many(cited), h.span(".hb-unseen")[f" for: {rule.title}"]],
        rule.spread and h.p["Who differs: ", rule.spread],
        h.p[joined([source_link(source, root) for source in cited]), "."],
    ]


def number(rule: Rule) -> str:
    """Its value; of a table the numbers, each by its name; nothing for lists and for rules without one."""
    if isinstance(rule.value, Mapping):
        parts = [key for key, value in rule.value.items() if isinstance(value, int)]
        return "; ".join(f"{part}: {rule.in_words(part)}" for part in parts)
    return "" if rule.value is None else rule.in_words()


def laws(book: Rulebook, today: date, root: str) -> h.Element:
    """Each law we speak of: whom it binds, from when, the day we read it, and the day by which somebody must again."""
    return h.section(".hb-scroll", tabindex="0", aria_label="Table: the laws")[
        h.table[
            h.thead[h.tr[(h.th(scope="col")[name] for name in ("Law", "Whom it binds", "Our reading"))]],
            h.tbody[(law(rule, today, root) for rule in book.rules.values() if rule.basis == "law")],
        ]
    ]


def law(rule: Rule, today: date, root: str) -> h.Element:
    assert rule.expires_on  # as `rules.check` asks of every law
    read, until = without_weekday(rule.reviewed_on), without_weekday(rule.expires_on)
    return h.tr[
        h.td[rule_link(rule, root), h.br, h.small[from_when(rule)]],
        h.td[rule.binds],
        h.td[
            f"of {read}, good until {until}.",
            rule.expires_on < today and h.strong[" That day is past: check at the source."],
        ],
    ]


def from_when(law: Rule) -> str:
    if law.in_force_from:
        return f"in force since {without_weekday(law.in_force_from)}"
    assert law.national_laws_due  # it has the one or the other
    return f"deadline for national laws: {without_weekday(law.national_laws_due)}"


# The phrasebook ---------------------------------------------------------------------------------------


def phrase_example(interview: date) -> h.Element:
    return h.p[
        "Each reading below is for an interview on ",
        h.b[in_full(interview, None)],
        ", with no country chosen, so only weekends are left out of a count of working days.",
    ]


def phrase(entry: Phrase, book: Phrasebook, root: str) -> Iterator[str | h.Element]:
    """One phrase as Markdown, which gives it a heading of its own, with its reading in tags."""
    yield f"### {quoted(entry.phrase)} {{#{entry.id}}}"
    if entry.also:
        yield f"Also: {', '.join(map(quoted, entry.also))}."
    yield phrase_reading(entry.phrase, book.read(entry.phrase), book.interview, root)
    cited = ", ".join(f"{{source:{id}}}" for id in entry.sources)
    yield entry.can_mean + (f" ({cited})" if cited else "")
    yield f"**Do:** {entry.do}"


def quoted(said: str) -> str:
    """With the signs of print: a heading's own would reach the search as an entity's name."""
    return "“" + said.replace("'", "’") + "”"


def phrase_reading(said: str, reading: Reading, interview: date, root: str) -> h.Element:
    return h.p[
        _as_read(reading, interview, root),
        " ",
        h.a(href=f"{root}calculator/#{fragment({'said': said})}")["Try it", h.span(".hb-unseen")[" ", quoted(said)]],
    ]


def _as_read(reading: Reading, interview: date, root: str) -> h.Node:
    if reading.kind == "none":
        return h.fragment[h.b[h.a(href=f"{root}guide/following-up/#no-date")["No date"]], "."]
    days = window_in_words(reading.earliest, reading.latest, interview, reading.country)
    if reading.kind == "conditional":
        return h.fragment[
            h.b["A condition:"], " ", quoted(reading.heard), (", so ", h.b[days]) if days else ", and no date", "."
        ]
    means_no = " They said that silence means no." if reading.silence_means_no else ""
    others = [window_in_words(*other, interview, reading.country) for other in reading.others]
    also = f" It can also mean {' or '.join(others)}." if others else ""
    return h.fragment["We read: ", h.b[days], ".", also, means_no]


def window_in_words(earliest: date | None, latest: date | None, interview: date, country: str | None) -> str:
    """ "by Friday 27 November 2026"; a span that is open from the start needs no beginning."""
    if latest is None:
        return f"not before {in_full(earliest, country)}" if earliest else ""
    if earliest == latest:
        return in_full(latest, country)
    if earliest is None or (earliest - interview).days <= 1:
        return f"by {in_full(latest, country)}"
    begin = without_year if earliest.year == latest.year else in_full
    return f"{begin(earliest, country)} to {in_full(latest, country)}"
