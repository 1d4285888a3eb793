"""Letters that were written: one card each, ready to copy, mail or keep."""

from __future__ import annotations

import json
import re
from urllib.parse import quote

import htpy as h

from calculator.letters.request import Draft, Written
from calculator.letters.texts import FORMS, Template, letter_fields
from calculator.letters.write import Letter, asks, mailto
from calculator.letters.write import draft as written_so_far
from calculator.plan.steps import KINDS, RECIPIENTS
from calculator.problem import Problems
from calculator.rules import Rulebook
from calculator.show.answer import problems
from calculator.show.controls import button, told
from calculator.show.steps import listed_apart
from calculator.show.words import ROOT

ROLES = {
    **RECIPIENTS,
    "offering": "the employer who made the offer",
    "inside": "the person you know there",
    "referee": "your referee",
}
# What a form of a letter is called, and what stands below its heading.
NAMES = {"email": "Email", "message": "Short message", "phone": "On the phone"}
HINTS = {
    "email": "If they have written to you before, answer in that thread and keep its subject.",
    "message": "For WhatsApp, SMS or a chat: it says who writes, because a number alone tells nobody.",
    "phone": "Ask first, and let them answer: the rest is for when they want to know more.",
}
BRACKETED = re.compile(r"(\[[a-z_ ]+\])")


def outcome(of: Written | Draft | Problems, book: Rulebook) -> dict:
    """What the page shows of a request for letters."""
    match of:
        case Written():
            return letters(of, book)
        case Draft():
            return draft(of)
        case Problems():
            return letter_problems(of)


def letters(written: Written, book: Rulebook) -> dict:
    """A card for each person it goes to, and the fields it asks for."""
    template, address = written.template, written.fields.get("address")
    asked = asks(template, written.form, written.facts)
    cards = h.div[
        h.h2("#answer", tabindex="-1")[template.title],
        _choice(template, written.form, written.wording),
        (_card(letter, place, address, book) for place, letter in enumerate(written.letters)),
        _back(written),
        _afterwards(template),
    ]
    return {
        "html": {"letter": str(cards), "when": _when(template)},
        "parts": {field: field in asked for field in letter_fields(book)},
    }


def draft(of: Draft) -> dict:
    template = of.template
    shown = h.div[
        h.h2("#answer", tabindex="-1")[template.title],
        _choice(template, of.form, of.wording),
        h.p(".hb-notice")["Give the day of your interview, and the rest of the letter fills itself in."],
        h.article(".hb-letter")[body(written_so_far(template, of.form, of.wording, of.fields))],
    ]
    return {"html": {"letter": str(shown), "when": _when(template)}, "parts": {}}


def letter_problems(of: Problems) -> dict:
    found = of.as_json()["problems"]
    return {"problems": found, "html": {"letter": problems(found)}, "parts": {}}


def _choice(template: Template, form: str, wording: int) -> h.Element | None:
    """The forms it has, and other words of this one."""
    forms = [name for name in FORMS if name in template.forms]
    count = len(template.forms[form])
    chips = [button(NAMES[name], fill={"form": name}, pressed=name == form) for name in forms if len(forms) > 1]
    if count > 1:
        chips.append(button("Other words", fill={"wording": wording % count + 1}))
    return h.p(".hb-chips")[listed_apart(chips)] if chips else None


def _when(template: Template) -> str:
    return str(h.p(".hb-hint")[template.when])


def _card(letter: Letter, place: int, address: str | None, book: Rulebook) -> h.Element:
    id = f"letter-text-{place}"
    return h.article(".hb-letter")[
        h.dl(".hb-letter__head")[
            _head("To", ROLES.get(letter.to, letter.to)),
            _head("How", NAMES[letter.channel]),
            _head("Subject", letter.subject and body(letter.subject)),
        ],
        h.p(".hb-hint")[HINTS[letter.channel]],
        body(letter.body, id=id),
        _warnings(letter),
        _actions(letter, id, address, book),
    ]


def _head(name: str, says: h.Node) -> h.Element | None:
    return h.div[h.dt[name], h.dd[says]] if says else None


def body(text: str, **attributes: str) -> h.Element:
    """The text as it is sent, blanks marked; what is copied is exactly what stands here."""
    return h.div(".hb-letter__text", **attributes)[marked(text)]


def marked(text: str) -> list[h.Node]:
    return [h.mark[part] if BRACKETED.fullmatch(part) else part for part in BRACKETED.split(text)]


def _warnings(letter: Letter) -> h.Element | None:
    if not letter.warnings:
        return None
    return h.ul(".hb-letter__warnings")[(h.li[caution.message] for caution in letter.warnings)]


def _actions(letter: Letter, id: str, address: str | None, book: Rulebook) -> h.Element:
    blanks = ", ".join(f"[{blank}]" for blank in letter.unfilled)
    link = mailto(letter, address, book) if letter.channel == "email" else None
    return h.div(".hb-chips")[
        button("Copy the letter", ".hb-button", copy=id, blanks=blanks),
        button("Copy the subject", copy_text=letter.subject) if letter.subject else None,
        h.a(".hb-chip", href=link)["Open in your mail"] if link else None,
        button("Share", ".hb-chip.hb-share", share=id, subject=letter.subject),
        h.a(".hb-chip", href=_as_file(letter), download=f"{letter.id}.txt")["Download as text"],
        told(data_blanks_left=f"Still blank: {blanks}. Press again to copy it all the same."),
    ]


def _as_file(letter: Letter) -> str:
    text = f"Subject: {letter.subject}\n\n{letter.body}\n" if letter.subject else f"{letter.body}\n"
    return f"data:text/plain;charset=utf-8,{quote(text, errors='replace')}"


def _back(written: Written) -> h.Element:
    """To the plan, and to the plan with this letter told as sent; the page puts the facts behind each #."""
    steps = (step for step in written.plan.steps if step.letter == written.template.id and step.is_open)
    done = next((KINDS[step.kind].done_by for step in steps if KINDS[step.kind].done_by), None)
    event = {"date": written.facts.today.isoformat(), "what": done}
    to_plan = f"{ROOT}calculator/"
    return h.p(".hb-chips")[
        done and h.a(".hb-chip", href=to_plan, data_sent=json.dumps(event), data_with_facts=True)["I have sent it"],
        h.a(".hb-chip", href=to_plan, data_to_plan=True, data_with_facts=True)["Back to your dates"],
    ]


def _afterwards(template: Template) -> h.Element:
    return h.dl(".hb-letter__after")[
        _head("When to use it", template.when),
        _head("What to delete", template.delete),
        _head("What happens next", template.next),
    ]
