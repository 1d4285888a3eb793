"""The steps of a plan: each with its day, what to do, to whom, the letter, and why that day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache, lru_cache

import htpy as h
from markupsafe import Markup

from calculator.address import fragment
from calculator.dates import WEEKDAYS, without_year
from calculator.letters.offers import Offers, offered_after
from calculator.plan.facts import Facts
from calculator.plan.planner import Plan
from calculator.plan.reminders import google_link, outlook_link
from calculator.plan.steps import KINDS, Step
from calculator.rules import BASES, Rulebook, in_words
from calculator.show.controls import button
from calculator.show.words import ROOT, far_off, near, source_link, time


def steps(facts: Facts, plan: Plan, book: Rulebook, offers: Offers, site: str) -> h.Element:
    """`site` is the address that links in a calendar begin with."""
    return h.section(".hb-steps")[
        h.h3["Your steps"],
        h.ol[(_step(step, facts, plan, book, offers, site) for step in plan.steps if step.state != "off")],
    ]


def _step(step: Step, facts: Facts, plan: Plan, book: Rulebook, offers: Offers, site: str) -> h.Element:
    attributes = {"data_step": step.id, "data_state": step.state, "data_kind": step.kind}
    if step.state == "done":
        return h.li(".hb-step", **attributes)[_when(step, facts), h.p(".hb-step__what")[step.do, ": done"]]
    return h.li(".hb-step", **attributes)[
        _when(step, facts),
        h.p(".hb-step__what")[step.do],
        _note(step, facts, book),
        _actions(step, facts, plan, offers),
        _online_calendars(step, facts, site),
        h.p(".hb-on-paper")[step.because.text, " ", site, step.because.guide],
        _why(step, facts, book),
    ]


def in_brief(facts: Facts, plan: Plan) -> h.Element:
    """The steps without anything to press, for an example in a guide."""
    shown = [step for step in plan.steps if step.state != "off"]
    return h.ol[
        (h.li[_when(step, facts), h.p(".hb-step__what")[step.do, step.state == "done" and ": done"]] for step in shown)
    ]


def _when(step: Step, facts: Facts) -> h.Element:
    return h.p(".hb-step__when")[
        time(step.on, near(step.on, facts.today, facts.country)),
        " ",
        h.span(".hb-far-off")[far_off(step.on, facts.today)],
    ]


# What to do


# Of a thank-you that is a choice: what is done where they are.
THANKS = {
    "split": "A choice: advisers in Canada recommend it, and HR managers there are split.",
    "mixed": "A choice: it's uncommon in the United Kingdom, though recruiters recommend it.",
    "recommended": "A choice: advisers there recommend it, and few people send one.",
    "": "A choice: it isn't the custom everywhere, and nobody expects it of you.",
}


def _custom(facts: Facts, book: Rulebook) -> str:
    """The group of countries that theirs is in."""
    return next((group for group in THANKS if group and facts.country in book.texts("thank-you-custom", group)), "")


def _note(step: Step, facts: Facts, book: Rulebook) -> h.Element | None:
    if step.optional:
        custom = THANKS[_custom(facts, book)] if step.kind == "thank_you" else KINDS[step.kind].choice
        return h.p(".hb-quiet")[custom]
    if step.state == "late" and KINDS[step.kind].late:
        return h.p(".hb-quiet")[KINDS[step.kind].late]
    if step.kind == "close":
        return h.p(".hb-quiet")[f"They may still call: the one measured average is longer than {_at_least(book)}."]
    return None


def _at_least(book: Rulebook) -> str:
    """The average in full weeks."""
    return in_words(int(book.measured("nace-2023", "mean")) // 7 * 7, "days")


# What to press


def _actions(step: Step, facts: Facts, plan: Plan, offers: Offers) -> h.Element | None:
    actions = [*_letters(step, offers), *_done(step, facts), *_other_recipient(step, facts, plan)]
    return h.p(".hb-step__actions")[listed_apart(actions)] if actions else None


def listed_apart(nodes: list) -> list:
    return [part for node in nodes for part in (" ", node)][1:]


def _letters(step: Step, offers: Offers) -> Iterator[h.Element]:
    if step.letter:
        yield to_letter(step.letter)
    if step.because.rule == "answer-the-employer":
        yield from (to_letter(other.id, other.link) for other in offered_after("asked", offers()))


def to_letter(id: str, words: str = "Write the letter", style: str = "") -> h.Element:
    """With what it needs of the facts behind the #, which is never sent."""
    return h.a(style, href=f"{ROOT}letters/#{fragment({'letter': id})}", data_with_facts=True)[words]


def _done(step: Step, facts: Facts) -> Iterator[h.Element]:
    kind = KINDS[step.kind]
    if kind.is_message and step.on <= facts.today:
        yield button(kind.done, ".hb-link", add=[kind.done_by], date="today")


def _other_recipient(step: Step, facts: Facts, plan: Plan) -> Iterator[h.Element]:
    """Beside the first message only: whoever else arranged it gets every one of them."""
    messages = [other for other in plan.steps if other.is_open and KINDS[other.kind].is_message]
    if messages and step is messages[0]:
        other = "agency" if facts.via == "direct" else "direct"
        words = {"agency": "A recruiter or agency arranged this", "direct": "The employer arranged this"}[other]
        yield button(words, ".hb-link", fill={"via": other})


# Why that day


def _why(step: Step, facts: Facts, book: Rulebook) -> h.Element:
    because = step.because
    sources = Markup(", ").join(source_link(book.sources[id]) for id in because.sources)
    return h.details(".hb-why")[
        h.summary[f"Why {near(step.on, facts.today, facts.country)}?", h.span(".hb-unseen")[f" {step.do}"]],
        h.p[because.text],
        h.dl[
            _entry("How sure", BASES[because.basis].capitalize()),
            _entry("Others say", because.spread),
            _entry("Skipped", _skipped(step, facts)),
            _entry("Any working day", _any_day(step, facts)),
            _entry("Sources", sources),
            _entry("Mind", _to_mind(because.sources, book)),
        ],
        _more(because.guide),
    ]


def _to_mind(ids: Sequence[str], book: Rulebook) -> str:
    """A source is quoted whole or not at all: what each also says, and its limits, said once for all that share them."""
    said: dict[str, list[str]] = {}
    for source in (book.sources[id] for id in ids):
        for text in filter(None, (source.other_half, source.caveat)):
            said.setdefault(text, []).append(source.name)
    return " ".join(f"{'; '.join(names)}: {text}" for text, names in said.items())


def _online_calendars(step: Step, facts: Facts, site: str) -> h.Element:
    google, outlook = (link(step, facts, site) for link in (google_link, outlook_link))
    return h.p(".hb-step__calendars")[
        "Add to ",
        h.a(href=google, rel="noreferrer")["Google Calendar"],
        " or ",
        h.a(href=outlook, rel="noreferrer")["Outlook"],
        ". The click sends its title and text to them.",
    ]


# What a rule stands on is the same in every answer, and half of what there is to write.


@lru_cache(maxsize=256)
def _entry(name: str, says: str) -> Markup | None:
    return Markup(h.div[h.dt[name], h.dd[says]]) if says else None


@cache
def _more(guide: str) -> Markup:
    return Markup(h.p[h.a(href=ROOT + guide)["More in the guide"]])


def _any_day(step: Step, facts: Facts) -> str:
    if step.kind != "follow_up" or len(step.as_good) < 2:
        return ""
    first, last = (near(day, facts.today, facts.country) for day in (step.as_good[0], step.as_good[-1]))
    return f"from {first} to {last} would do."


def _skipped(step: Step, facts: Facts) -> str:
    """ "Saturday 21 and Sunday 22 November" would be shorter; each day with its name is surer."""
    return "; ".join(_closed_day(day, name, facts.country) for day, name in step.skipped)


def _closed_day(day: date, name: str, country: str | None) -> str:
    written = without_year(day, country)
    return written if name == WEEKDAYS[day.weekday()] else f"{written} ({name})"
