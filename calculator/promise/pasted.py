"""Whether a text may be a pasted mail, chat or notice: asked of every text, before `messages` is needed for it."""

from __future__ import annotations

import re

# Where a message begins in a text whose line breaks were lost.
_INLINE = re.compile(
    r"(?:^| )(?=\[(?:\d{1,2}[:.]\d{2}[^\]\d]{0,6}, )?\d{1,4}[./-]\d{1,2}[./-]\d{2,4}[^\]]{0,20}\] ?[^:\n]{1,40}: )|"
    r"(?:^| )(?=\d{1,2}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}[^-\n]{0,9}- [^:\n]{1,40}: )"
)
_WROTE = re.compile(r"\bwrote:( )")
_HEADER = re.compile(r"\bfrom: .{3,200}? (?=(?:sent|date): ).{3,80}? (?=(?:to|subject): )", re.IGNORECASE)
_FIELD = re.compile(r" (?=(?:from|sent|date|to|cc|subject): )", re.IGNORECASE)
_BODY = re.compile(
    r"\bsubject: .{0,120}?( )(?=(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day))\b)", re.IGNORECASE
)


def may_be_pasted(text: str) -> bool:
    """Whether a text may hold more than typed words: only then it is worth cutting."""
    return "\n" in text.strip() or bool(_INLINE.search(text)) or with_breaks(text) != text


def with_breaks(text: str) -> str:
    """The text with the line breaks put back that a field of one line swallows."""
    if "\n" in text.strip():
        return text
    breaks = [found.start() for found in _INLINE.finditer(text) if found.group()]
    breaks += [found.start(1) for found in _WROTE.finditer(text)]
    if _HEADER.search(text):
        breaks += [found.start() for found in _FIELD.finditer(text)] + [
            found.start(1) for found in _BODY.finditer(text)
        ]
    made = list(text)
    for at in breaks:
        made[at] = "\n"
    return "".join(made)
