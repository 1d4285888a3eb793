"""A page for each letter, made when the site is built: its text in every form and wording, when to use it, what to
delete, what happens next. It needs no script; "Fill in with my dates" opens it on the letters' page."""

from __future__ import annotations

from collections.abc import Iterator

import htpy as h
import yaml

from calculator.letters.texts import BLANK, WORDINGS, Template, Text, filled, kept
from calculator.show.letters import HINTS, NAMES, body, marked

# A letter holds the words of half the questions that people ask, and answers none of them.
BOOST = 0.4
NOT_SEARCHED = 'data-search-exclude=""'

# What the blanks are called where nobody fills them in; the others have their own name.
BLANKS = {
    "interview": "the day of the interview",
    "met": "on the day of the interview",
    "promised": "the day they promised",
    "check_in": "the day you agreed",
    "last_follow_up": "the day you last wrote",
    "other_offer": "your deadline",
    "know_by": "your own day",
    "closed": "the day they close",
    "replied": "the day they replied",
    "recipient": "name",
    "people_met": "the people you met",
    "referee_about": "what matters most in the job",
    "talked_about": "what you talked about",
    "requested": "what they asked for",
    "news": "what is new",
    "correction": "what is right",
    "free_times": "when you are free",
    "offered": "what they offered",
    "offer_job": "the job they offered",
    "more_time": "a later day",
}


def source(template: Template) -> str:
    """The page's Markdown. The search knows it by its title, its tags and when to use it, behind the guides."""
    front = {
        "title": template.title,
        "description": template.when,
        "tags": list(template.tags),
        "search": {"boost": BOOST},
    }
    return f"---\n{yaml.safe_dump(front, allow_unicode=True)}---\n\n{{letter-page:{template.id}}}\n"


def parts(template: Template, root: str) -> Iterator[str | h.Element]:
    yield h.p[template.when]
    yield h.p[_link(template, root)]
    for form, texts in template.forms.items():
        yield f"## {NAMES[form]} {{#{form} {NOT_SEARCHED}}}"
        yield h.p(".hb-hint")[HINTS[form]]
        for place, text in enumerate(texts):
            if place:
                yield f"### {NAMES[form]}{WORDINGS[place]} {{#{form}-{place + 1} {NOT_SEARCHED}}}"
            yield _article(_unfilled(text))
    yield f"## What to delete {{#delete {NOT_SEARCHED}}}"
    yield h.p[template.delete]
    yield f"## What happens next {{#next {NOT_SEARCHED}}}"
    yield h.p[template.next]
    yield h.p[h.a(href=f"{root}letters/#letters")["Every letter"]]


def in_a_guide(template: Template, root: str) -> h.Element:
    """The first text, and the way to the others."""
    return h.div(".hb-letter-here")[
        _article(unfilled(template)),
        h.p[
            h.a(href=f"{root}letters/{template.id}/")["In other words, or as a short message"],
            " · ",
            _link(template, root),
        ],
    ]


def unfilled(template: Template) -> Text:
    """What a guide shows of a letter: its first text, each blank by its name."""
    return _unfilled(template.text(template.form, 0))


def _unfilled(text: Text) -> Text:
    return Text(_blanks(text.body), _blanks(text.subject))


def _article(text: Text) -> h.Element:
    return h.article(".hb-letter", data_search_exclude=True)[
        text.subject and h.p(".hb-letter__subject")[h.b["Subject: "], marked(text.subject)], body(text.body)
    ]


def _blanks(text: str) -> str:
    """As it is sent with nothing filled in, each blank by its name in plain words."""
    names = {name: BLANKS.get(name, name.replace("_", " ")) for name in BLANK.findall(text)}
    return filled(kept(text, {}), {blank: f"[{name}]" for blank, name in names.items()})


def _link(template: Template, root: str) -> h.Element:
    return h.a(href=f"{root}letters/#letter={template.id}", data_search_exclude=True)["Fill in with my dates"]
