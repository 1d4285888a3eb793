"""The letters' files, read. It has been done when the site is built: the browser gets what was read, and not this."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping

from calculator.letters.texts import FORMS, WORDINGS, Template, Text
from calculator.rules import Rulebook, with_numbers

HEADING = re.compile(r"^=== (.*)\n", re.MULTILINE)
SUBJECT = re.compile(r"Subject: (.*)\n+")


def of(texts: Mapping[str, str], rulebook: Rulebook) -> dict[str, Template]:
    """The letters by id, from the text of each file by its name. Raises ValueError for a file that is no letter."""
    templates = (_template(name, text, rulebook) for name, text in texts.items())
    return {template.id: template for template in templates}


def _template(name: str, text: str, rulebook: Rulebook) -> Template:
    front, forms = split(text)
    front |= {key: with_numbers(value, rulebook.rules) for key, value in front.items() if isinstance(value, str)}
    return Template(id=id_of(name), forms=forms, **{**front, "tags": tuple(front.get("tags", ()))})


def id_of(name: str) -> str:
    return name.rpartition("/")[2].removesuffix(".txt")


def split(text: str) -> tuple[dict, dict[str, tuple[Text, ...]]]:
    """Front matter and forms. Raises ValueError when the file has no such parts."""
    before, *parts = text.split("+++\n", 2)
    if before or len(parts) != 2:
        raise ValueError("must begin with front matter between two lines of +++")
    stray, *texts = HEADING.split(parts[1])
    if stray.strip() or not texts:
        raise ValueError("each text stands below a line such as: === email")
    forms: dict[str, tuple[Text, ...]] = {}
    for heading, content in zip(texts[::2], texts[1::2], strict=True):
        form = heading.partition(",")[0]
        known = forms.get(form, ())
        if form not in FORMS or heading not in [form + way for way in WORDINGS[len(known) : len(known) + 1]]:
            raise ValueError(f"=== {heading}: must be one of {', '.join(FORMS)}, or the same in other words, and again")
        forms[form] = (*known, _text(form, content.strip()))
    return tomllib.loads(parts[0]), forms


def _text(form: str, content: str) -> Text:
    if form != "email":
        return Text(content)
    if not (subject := SUBJECT.match(content)):
        raise ValueError("a mail begins with its subject: Subject: ...")
    return Text(content[subject.end() :], subject[1])


def groups(text: str) -> dict[str, str]:
    """The titles of the groups of letters, in their order."""
    return tomllib.loads(text)
