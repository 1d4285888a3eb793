"""The characters of a text as one plain kind, each with its place in the text as typed.

Figures of any script, full-width letters, fractions in one sign, invisible characters, tags, entities, percent signs,
figures with stars around them, other dashes, dates joined by a sign: whatever reads the same to a person is made the
same here, once.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple
from urllib.parse import unquote

from .lexicon.vocabulary import MONTHS

_ENTITIES = {
    "nbsp": " ",
    "amp": "&",
    "lt": "<",
    "gt": ">",
    "quot": '"',
    "apos": "'",
    "rsquo": "'",
    "lsquo": "'",
    "ldquo": '"',
    "rdquo": '"',
    "ndash": "–",
    "mdash": "—",
    "minus": "-",
    "hellip": "…",
    "frac12": "½",
    "shy": "",
}
# What a text in UTF-8 turns into when it is read as Windows' own and written once more.
_TWICE = {
    "â€™": "'",
    "â€˜": "'",
    "â€œ": '"',
    "â€\x9d": '"',
    "â€“": "–",
    "â€”": "—",
    "â€¦": "…",
    "Â½": "½",
    "Â\xa0": " ",
}
_FRACTIONS = {"½": ".5", "¼": ".25", "¾": ".75"}
_DASHES = dict.fromkeys("‐‑‒–−﹣－", "-") | dict.fromkeys("―﹘", "—")
# Signs that say something as they are, and would not afterwards.
_KEPT = frozenset("…—´")
_INVISIBLE = frozenset({"Cf", "Cc", "Me", "Mn", "Co", "Cn"})
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_UNIT = "weeks?|wks?|months?|days?|working|business|hours?|hrs?|fortnights?"

Rewrite = Callable[[re.Match], str]


def _entity(m: re.Match) -> str:
    name = m[0].replace("amp;", "").strip("&;").lower()
    if not name.startswith("#"):
        return _ENTITIES.get(name, m[0]) if name else "&"
    number = int(f"0{name[1:]}", 0) if name[1:2] == "x" else int(name[1:])
    return chr(number) if number < 0x110000 and number not in range(0xD800, 0xE000) else " "


def _percent(m: re.Match) -> str:
    """Only where blanks are written so: "5%20days", but not "we are 50%25 there"."""
    return unquote(m[0].replace("%25", "%")) if "%20" in m.string or "%2520" in m.string else m[0]


def _compatible(m: re.Match) -> str:
    return _of_one(m[0])


@cache
def _of_one(sign: str) -> str:
    if sign in _DASHES or sign in _FRACTIONS:
        return _DASHES.get(sign) or _FRACTIONS[sign]
    if sign in _KEPT:
        return sign
    if sign[0].isdecimal():
        return str(int(sign[0]))
    if sign == "\N{LINE SEPARATOR}" or sign == "\N{PARAGRAPH SEPARATOR}":
        return "\n"
    kept = (each for each in unicodedata.normalize("NFKC", sign) if unicodedata.category(each) not in _INVISIBLE)
    return "".join(kept)


def _joined(m: re.Match) -> str:
    """The day, the month's name and the year as three words, whichever sign stood between them."""
    words = re.split(r"[-/., ]+", m[0])
    if len(words) == 3 and len(words[0]) < 4 and words[2].isdecimal() and len(words[2]) == 2:
        words[2] = f"20{words[2]}"
    return " ".join(words)


_TAG = r"</?(?:b|i|u|em|strong|sup|sub|span|font|a|p|br|div|li|ul|ol|td|tr|table)\b[^<>\n]{0,80}>"
_DAY_NUMBER = r"[0-9]{1,2}(?:st|nd|rd|th)?"
_YEAR = r"[-/., ]20[0-9]{2}|[-/.][0-9]{2}(?![:.][0-9])"

# What is written for something else.
_CODED: tuple[tuple[str, Rewrite], ...] = (
    (_TAG, lambda m: "\n" if m[0].strip("</ >").lower() in ("br", "p", "div", "li", "tr") else ""),
    (r"&(?:amp;)*(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,6}[0-9]{0,2});", _entity),
    (r"(?:%(?:25)*[0-9a-f]{2})+", _percent),
    ("|".join(_TWICE), lambda m: _TWICE.get(m[0], m[0])),
)
# Signs of another kind than plain text has.
_ODD: tuple[tuple[str, Rewrite], ...] = (
    (r"(?<=[0-9]) ?[½¼¾]", lambda m: _FRACTIONS[m[0][-1]]),
    (r"[½¼¾]", lambda m: "0" + _FRACTIONS[m[0]]),
    (r"[^\x00-\x7f][\u0300-\u036f]*|[a-z][\u0300-\u036f]+|[\x00-\x08\x0e-\x1f\x7f]", _compatible),
)
# Signs whose neighbours tell what they are.
_SIGNS: tuple[tuple[str, Rewrite], ...] = (
    # *20*th, and what was struck out: ~Monday~ Wednesday
    (r"(?<=[0-9])[*_]+(?=(?:st|nd|rd|th)\b)", lambda m: ""),
    (r"(?<![\w~])~{1,2}(?=[^\s~0-9])[^~\n]{0,60}[^\s~]~{1,2}(?![\w~])", lambda m: ""),
    # 19..23, 1 ~ 2, 1 -> 3, 2 — 3
    (r"(?<=[0-9])(?:\.{2,3}|…| ?(?:[-=]+>|[→⇒➔~—]) ?)(?=[0-9])", lambda m: "-"),
    # A line that was broken in mid-sentence, "don t", "next week's board"
    (r"(?-i:(?<=[a-z,])[ \t]*\n[ \t]*(?=[a-z0-9]))|(?<=\b(?:of|by|on|in|at|to|or))[ \t]*\n(?=\S)", lambda m: " "),
    (r"(?<=\b(?:the|and))[ \t]*\n(?=\S)|(?<=\b(?:next|this|from))[ \t]*\n(?=\S)", lambda m: " "),
    (r"\b(?:do|wo|ca|did|does|is|would|could|should|have|has)n? t\b", lambda m: m[0].replace(" ", "")),
    (r"(?<=\b(?:next|this|that) (?:week))['’]s\b", lambda m: ""),
    # 1,5 weeks
    (rf"(?<=[0-9]),(?=(?:5|25|75)\s?(?:{_UNIT})\b)", lambda m: "."),
    # 4-Dec, 4-Dec-2026, 15/Oct/26, Nov-27, 2026-Nov-27
    (rf"(?<!\w)(?<![0-9][./-]){_DAY_NUMBER}[-/.](?:{_MONTH})(?:{_YEAR})?(?![^\W_])(?![-/][^\W_])", _joined),
    (rf"(?<![^\W_])(?<![0-9][-/.])(?:20[0-9]{{2}}[-/.])?(?:{_MONTH})[-/]{_DAY_NUMBER}(?![\w/]|-[0-9])", _joined),
)


class Plain(NamedTuple):
    """A text made plain; `starts` and `ends` tell where each of its characters stands in the text as typed."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


def plain(said: str) -> Plain:
    made = Plain(said, range(len(said)), range(1, len(said) + 1))
    if not said.isascii() or "&" in said or "%" in said or "<" in said:
        made = _rewritten(made, _CODED)
    if not made.text.isascii() or not made.text.isprintable():
        made = _rewritten(made, _ODD)
    return _rewritten(made, _SIGNS)


@cache
def _any(rewrites: tuple[tuple[str, Rewrite], ...]) -> re.Pattern:
    return re.compile("|".join(f"({pattern})" for pattern, _ in rewrites), re.IGNORECASE)


def _rewritten(before: Plain, rewrites: tuple[tuple[str, Rewrite], ...]) -> Plain:
    text, starts, ends = before
    parts: list[str] = []
    from_: list[int] = []
    to: list[int] = []
    done = 0
    for m in _any(rewrites).finditer(text):
        instead = rewrites[(m.lastindex or 1) - 1][1](m)
        if instead == m[0]:
            continue
        first, last = m.span()
        parts += text[done:first], instead
        from_ += [*starts[done:first], *[starts[first]] * len(instead)]
        to += [*ends[done:first], *[ends[last - 1]] * len(instead)]
        done = last
    if not done:
        return before
    return Plain("".join(parts) + text[done:], [*from_, *starts[done:]], [*to, *ends[done:]])
