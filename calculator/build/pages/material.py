"""What Material's pages and style sheets have otherwise than we want it, changed in what it has written.

Every change is counted: a new Material that writes a thing in another way ends the build, and nothing is left as it
was without a word.
"""

from __future__ import annotations

import re
from pathlib import Path

# How often it is found in a page, what is found, and what comes in its place.
IN_EACH_PAGE = [
    # The HTML standard allows no such attribute on a checkbox.
    (2, r'(<input class="md-toggle"[^>]*) autocomplete="off"', r"\1"),
    (1, '"# matching documents"', '"# pages"'),
    (1, '"1 matching document"', '"1 page"'),
    (1, '"No matching documents"', '"Nothing found. Try one other word."'),
]
# Where there is a tool, Material's script waits for it: see `site.js`.
BESIDE_A_TOOL = [(1, r'<script src="([^"]*/bundle\.\w+\.min\.js)"></script>', r'<template data-later="\1"></template>')]

# Its search takes each word for the beginning of one, so that typing finds as it goes. Of a short word with another
# behind it that finds too much: "no" would be "notice", "not" and "note". And of a sentence in which people quote
# somebody ("we'll call you") it wants each quoted word, and finds nothing where one is too common to be kept.
IN_THE_SEARCH = (
    (
        r".map(r=>/(^[+-]|[~^]\d+$)/.test(r)?r:`${r}*`)",
        r".map((r,n,i)=>/(^[+-]|[~^]\d+$)/.test(r)||r.length<4&&n<i.length-1?r:`${r}*`)",
    ),
    (r""".split(/"([^"]+)"/g).map((r,n)=>n&1?r.replace(/^\b|^(?![^\x00-\x7F]|$)|\s+/g," +"):r).join("")""", ""),
)


def mended(page: str, has_tool: bool) -> str:
    for count, found, put in IN_EACH_PAGE + (BESIDE_A_TOOL if has_tool else []):
        page, made = re.subn(found, put, page)
        if made != count:
            raise ValueError(f"Material wrote this {made} times and not {count}: {found}")
    return page


def in_a_layer(site: Path) -> None:
    """Its style sheets go into a cascade layer, so that ours wins without repeating its selectors."""
    sheets = list(site.glob("assets/stylesheets/*.css"))
    if not sheets:
        raise ValueError("Material's style sheets are not in assets/stylesheets/")
    for sheet in sheets:
        rules = sheet.read_text(encoding="utf-8").removeprefix('@charset "UTF-8";')
        sheet.write_text(f"@layer material{{{rules}\n}}\n", encoding="utf-8")


def as_people_type(site: Path) -> None:
    """The search: short words whole, but for the last, which may still be on its way; quotation marks ask for nothing."""
    workers = [(path, path.read_text(encoding="utf-8")) for path in site.glob("assets/javascripts/workers/search.*.js")]
    for found, put in IN_THE_SEARCH:
        if [script.count(found) for _, script in workers] != [1]:
            raise ValueError(f"Material's search does not say this once: {found}")
        workers = [(path, script.replace(found, put)) for path, script in workers]
    for path, script in workers:
        path.write_text(script, encoding="utf-8")
