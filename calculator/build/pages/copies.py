"""What the site says, for whoever reads without its pages: each guide as Markdown, a list of them, the rulebook.

    guide/NAME.md    a guide with its numbers and letters filled in, its sources named, and how sure each number is
    llms.txt         what there is to read (llmstxt.org)
    rules.json       every rule, with its basis, and every source it rests on
    plan.schema.json what a plan looks like as JSON

Pictures, worked examples and forms are left out, and how the calculator reads a phrase.
"""

from __future__ import annotations

import html
import json
import re
from dataclasses import asdict
from datetime import date
from pathlib import Path

import yaml

from calculator.build.pages import letter_pages, plan_schema, tokens
from calculator.doors import files
from calculator.letters.texts import Text
from calculator.rules import BASES, Rulebook, Source

GUIDES = tokens.DOCS / "guide"
# Blocks whose rows are words.
ROWS = ("laws", "timetable")


def into(site: Path, address: str) -> None:
    """`address` is the site's own."""
    book = files.rulebook()
    listed = []
    for path in sorted(GUIDES.glob("*.md")):
        _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
        meta = yaml.safe_load(front)
        copy = site / "guide" / path.name
        copy.write_text(guide(f"guide/{path.name}", meta, body, address), encoding="utf-8")
        listed.append(
            f"- [{meta['title']}]({address}guide/{path.name}): {tokens.plain(meta['description'], path.name)}"
        )
    (site / "llms.txt").write_text(overview(listed, address), encoding="utf-8")
    tables = {"rules": rules(book), "plan.schema": plan_schema.schema(book, files.letters(), address)}
    for name, table in tables.items():
        (site / f"{name}.json").write_text(json.dumps(table, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def overview(listed: list[str], address: str) -> str:
    return "\n".join(
        [
            "# Hear Back",
            "",
            "> When to thank, when to ask and when to stop waiting after a job interview, each with its reason and how sure it is.",
            "",
            "Nearly all of it is custom: quote a number with its basis, its source and its year. The guides are under CC BY 4.0.",
            "",
            "## Guides",
            "",
            *listed,
            "",
            "## Data",
            "",
            f"- [The rulebook]({address}rules.json): every rule with its number, its basis and who advises otherwise",
            f"- [A plan as JSON]({address}plan.schema.json): the schema of what `hearback plan` answers",
            f"- [The sources]({address}sources/): what each one counts, and its limits",
            "",
        ]
    )


def guide(path: str, meta: dict, body: str, address: str) -> str:
    page = tokens.Page(path, root="../../")
    named: dict[str, None] = {}

    def fill(found: re.Match) -> str:
        kind, _, reference = found[1].partition(":")
        if kind == "rule":
            named[reference.partition(".")[0]] = None
        if kind in tokens.NUMBERS:
            return page.number(found[1])
        if kind == "source":
            return _cited(page.book.sources[reference])
        if kind == "letter":
            return _quoted(letter_pages.unfilled(files.letters()[reference]))
        if kind in tokens.SECTIONS:
            written = "\n\n".join(part for part in page.parts(found[1]) if isinstance(part, str))
            return re.sub(tokens.TOKEN, fill, re.sub(tokens.ATTRIBUTES, "", written))
        if kind in tokens.INLINE:
            return _words(str(page.html(found[1])))
        return _rows(str(page.html(found[1]))) if kind in ROWS else ""

    text = f"# {meta['title']}\n\n{meta['short'].strip()}\n\n{body.strip()}"
    text = re.sub(r"^## .*\{#sources\}$", "", re.sub(tokens.TOKEN, fill, text), flags=re.MULTILINE)
    text = re.sub(r"</?(?:details|summary)[^>]*>|" + tokens.ATTRIBUTES, "", text)
    text = re.sub(r"\]\(\.\./(\w+)\.md", rf"]({address}\1/", text)
    sure = [_how_sure(page.book, id) for id in named]
    numbers = ["## How sure the numbers are", "", *sure, ""] if sure else []
    end = [f"Reviewed on {meta['reviewed']}. {address}{path.removesuffix('.md')}/", ""]
    return "\n".join([re.sub(r"\n{3,}", "\n\n", text).strip(), "", *numbers, *end])


def _words(printed: str) -> str:
    return html.unescape(" ".join(re.sub(r"<a [^>]*>Why.*?</a>|<[^>]*>", " ", printed).split()))


def _rows(printed: str) -> str:
    """Each as an item of a list."""
    rows = (re.findall(r"<(t[hd]|d[td])\b[^>]*>(.*?)</\1>", row) for row in re.split(r"<tr>|<div>", printed))
    said = ([", ".join(map(_words, cell.split("<br>"))) for _, cell in row] for row in rows)
    return "\n".join(f"- {row[0]}: {' | '.join(row[1:])}" for row in said if row)


def _quoted(letter: Text) -> str:
    return "\n".join(f"> {line}".rstrip() for line in [f"Subject: {letter.subject}", "", *letter.body.splitlines()])


def _cited(source: Source) -> str:
    return f"[{source.name_in_text}]({source.address})" if source.address else source.name_in_text


def _how_sure(book: Rulebook, id: str) -> str:
    rule = book.rules[id]
    return f"- {rule.title}: {BASES[rule.basis]}. {rule.spread}".strip()


def rules(book: Rulebook) -> dict:
    return {
        "bases": BASES,
        "rules": {id: _plain(asdict(rule)) for id, rule in book.rules.items()},
        "sources": {id: _plain(asdict(source)) for id, source in book.sources.items()},
    }


def _plain(value: object) -> object:
    """As JSON has it, and without what is empty."""
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items() if one not in (None, "", (), {})}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value
