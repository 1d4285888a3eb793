"""The answer to one set of facts: today's line, what was understood, the steps, and what stands beside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

import htpy as h
from markupsafe import Markup

from calculator.dates import from_iso, in_full
from calculator.letters.offers import Offers, offered_after
from calculator.plan import headline
from calculator.plan.facts import Facts
from calculator.plan.planner import Plan
from calculator.plan.steps import KINDS
from calculator.problem import Problem
from calculator.rules import Advice, Rulebook
from calculator.show import picture
from calculator.show.controls import button, folded_for_later
from calculator.show.moved import kind_of_place, moved
from calculator.show.question import question
from calculator.show.reading import given, readings
from calculator.show.steps import steps, to_letter
from calculator.show.take import on_paper, take_it, take_out
from calculator.show.words import OPINIONS, ROOT, near

# One thing that is in the person's own hands; a different one each day.
IN_YOUR_HANDS = (
    "send one application that you'd be glad to hear back from.",
    "write down two questions they asked you, and how you'd answer them now.",
    "ask one person you've worked with whether they'd speak for you.",
    "look up one employer you'd like to work for, and who does your kind of work there.",
    "bring the first five lines of your CV up to date.",
)

KEEP = (
    "Waiting to hear from others too?",
    "Keep this one in your browser, and see on one page what's due today for all of them.",
    "Keep this interview",
)
KEEP_CHANGES = ("This is one of your interviews", "What you change here isn't kept by itself.", "Keep the changes")
NOT_KEPT = (
    "This browser didn't let us keep it. It may be a private window, or its storage may be full or switched off. "
    "Copy the link instead: it holds your plan."
)


def plan(
    facts: Facts,
    plan: Plan,
    book: Rulebook,
    offers: Offers,
    countries: Mapping,
    site: str,
    not_contacted: bool = False,
    is_kept: bool = False,
) -> dict:
    """What the page shows of a plan.

    `countries` are those of the baked index, by code; `site` is this site's address. `not_contacted`: the person told, here and now, that they have not been in touch since the interview.
    `is_kept`: it was opened from "My interviews".
    """
    return {
        "html": {
            "today": str(_today(facts, plan, book, not_contacted)),
            "moved": str(h.fragment[moved(facts, plan, book)]),
            "steps": str(_steps(facts, plan, book, offers, site)),
            "rest": str(_rest(facts, plan, book, offers, site, is_kept)),
            "given": str(given(facts, plan)),
            **place(facts, countries),
        },
        "tells": tells(facts, plan),
        "readings": readings(facts, plan, book.fields),
        "parts": {
            "since": plan.status != "before_interview",
            "happening": not plan.is_over,
            "contacted": not not_contacted and _asks_whether_contacted(facts, plan, book),
            "region": bool(facts.country and countries[facts.country]["regions"]),
        },
    }


def plan_problems(found: Sequence[Mapping[str, str]]) -> dict:
    """What stands in place of a plan. A fault in what has happened since keeps that part open."""
    since = {"since": True} if any(one["field"].startswith("events") for one in found) else {}
    return {
        "problems": found,
        "html": {"today": problems(found), "moved": "", "steps": "", "rest": "", "given": ""},
        "parts": since,
    }


def problems(found: Sequence[Mapping[str, str]]) -> str:
    """Every problem in one list; the page also puts each beside its field, and so gets them as they are."""
    return str(
        h.div(".hb-today.hb-today--problems")[
            h.h2("#answer", tabindex="-1")["Put this right first"],
            h.ul(data_headline=True)[
                (h.li[button(one["message"], ".hb-link", focus_name=one["field"])] for one in found)
            ],
        ]
    )


def _asks_whether_contacted(facts: Facts, plan: Plan, book: Rulebook) -> bool:
    late = plan.day >= book.number("ask-contacted")
    return late and not facts.events and not plan.is_over


# Today


def _today(facts: Facts, plan: Plan, book: Rulebook, not_contacted: bool) -> h.Element:
    waits = plan.question is not None and plan.question.stops_all
    says = headline.without_doubt(plan.headline) if not_contacted else plan.headline
    return h.div(".hb-today")[
        h.h2("#answer.hb-kicker", tabindex="-1", aria_describedby="headline")[
            "Today, ", h.time(datetime=facts.today.isoformat())[near(facts.today, facts.today, facts.country)]
        ],
        on_paper(facts, plan),
        h.p("#headline.hb-headline", data_headline=True)[says],
        question(plan.question, facts, book.fields) if plan.question else None,
        h.p(".hb-action")[action] if (action := _action(facts, plan)) else None,
        None if waits else (h.p(".hb-quiet")[doubt.message, " ", _look_at(doubt)] for doubt in plan.doubts),
        h.p(".hb-quiet")[matters] if (matters := kind_of_place(facts, plan, book)) else None,
    ]


def _look_at(doubt: Problem) -> h.Element:
    return button("Look at it", ".hb-link", focus_name=doubt.field)


def _action(facts: Facts, plan: Plan) -> h.Node:
    """The one thing to press: what there is to take along before the interview, the letter when one is due."""
    if plan.status == "before_interview":
        return h.a(".hb-button", href=f"{ROOT}card/")["A card to take with you"]
    if plan.status == "may_close":
        close = KINDS["close"]
        return button(close.done, ".hb-button", add=[close.done_by], date="today")
    if not plan.is_due:
        return None
    due = [step for step in plan.steps if step.is_open and step.on == facts.today and not step.optional]
    return to_letter(due[0].letter, style=".hb-button") if due and due[0].letter else None


def _steps(facts: Facts, plan: Plan, book: Rulebook, offers: Offers, site: str) -> h.Fragment:
    """What there is to do stands before what there is to tell."""
    waits = plan.question is not None and plan.question.stops_all
    return h.fragment[None if waits or plan.is_over else steps(facts, plan, book, offers, site)]


def tells(facts: Facts, plan: Plan) -> list[str]:
    """What is likely to be told on this day: what is next to do, a word of theirs, a no; and always the stop."""
    open_ = [step for step in plan.steps if step.is_open and KINDS[step.kind].done_by in TOLD]
    due = [step for step in open_ if step.on <= facts.today and not step.optional] or open_
    own = KINDS[due[0].kind].done_by if due else "next_round"
    return [own, "reply", "rejection", *ALWAYS]


# What a person tells of their own; and what may be told on any day, quietly.
TOLD = ("thank_you", "follow_up")
ALWAYS = ("let_go",)


# The rest


def _rest(facts: Facts, plan: Plan, book: Rulebook, offers: Offers, site: str, is_kept: bool) -> h.Fragment:
    if plan.question and plan.question.stops_all:
        return h.fragment[_keep(is_kept)]
    if plan.is_over:
        return h.fragment[_afterwards(facts, book, offers), take_out(), _keep(is_kept)]
    return h.fragment[
        picture.of(facts, plan),
        folded_for_later("opinions", OPINIONS),
        _meanwhile(facts, plan, book),
        take_it(facts, plan, book, site),
        _keep(is_kept),
    ]


@cache
def _keep(is_kept: bool) -> Markup:
    """What came of it is told in the slot; the way back stands there, too."""
    title, why, press = KEEP_CHANGES if is_kept else KEEP
    section = h.section(".hb-keep-this")[
        h.h3[title],
        h.p[why],
        h.div(".hb-chips")[
            button(press, keep="", not_kept=NOT_KEPT), h.a(".hb-chip", href=f"{ROOT}interviews/")["My interviews"]
        ],
        h.div(".hb-told", role="status", data_slot="kept"),
    ]
    return Markup(section)


def _afterwards(facts: Facts, book: Rulebook, offers: Offers) -> h.Element:
    """What letters offer themselves for comes first."""
    last = facts.outcome
    return h.section(".hb-next")[
        h.h3["One next thing"],
        h.p[last.next],
        h.ul[(h.li[question] for question in last.questions)] if last.questions else None,
        h.ul(".hb-next__links")[
            (h.li[to_letter(letter.id, letter.link)] for letter in offered_after(last.id, offers())),
            (h.li[h.a(href=ROOT + address)[words]] for words, address in last.links.items()),
        ],
        h.p[_they_called(book)] if last.may_still_call else None,
    ]


def _they_called(book: Rulebook) -> h.Element:
    """Takes back every end that a call can undo."""
    ends = [kind.id for kind in reversed([*book.events.values()]) if kind.may_still_call]
    return button("They called after all", ".hb-link", take_back=ends)


def _meanwhile(facts: Facts, plan: Plan, book: Rulebook) -> h.Element:
    mine = IN_YOUR_HANDS[facts.today.toordinal() % len(IN_YOUR_HANDS)]
    return h.section(".hb-meanwhile")[
        h.h3["Meanwhile"],
        h.p["Keep applying, whatever happens here. Today, if you like: ", mine],
        h.ul[_advice(plan, book)],
    ]


def _advice(plan: Plan, book: Rulebook) -> Iterator[Markup]:
    return (_advised(book.advice[code]) for code in plan.advice if book.advice[code].said_by == "list")


@cache
def _advised(advice: Advice) -> Markup:
    more = h.a(href=ROOT + advice.guide)["More", h.span(".hb-unseen")[f": {advice.text}"]]
    return Markup(h.li[advice.text, " ", more])


# Whose public holidays


def place(facts: Facts, countries: Mapping) -> dict[str, str]:
    if facts.country is None:
        words = "Without a country only Saturdays and Sundays are left out."
        return {"country": "none chosen", "region": str(_regions({}, None)), "horizon": words}
    country = countries[facts.country]
    region = country["regions"].get(facts.region)
    name = f"{country['name']}, {region}" if region else country["name"]
    return {
        "country": str(h.fragment[name]),
        "region": str(_regions(country["regions"], facts.region)),
        "horizon": str(h.fragment[_horizon(country, facts.country)]),
    }


def _regions(regions: Mapping[str, str], chosen: str | None) -> h.Fragment:
    by_name = sorted(regions.items(), key=lambda item: item[1])
    return h.fragment[
        h.option(value="", selected=chosen is None)["The whole country"],
        (h.option(value=code, selected=code == chosen)[name] for code, name in by_name),
    ]


def _horizon(country: Mapping, code: str) -> str:
    if country["horizon"] is None:
        return f"We know no public holidays of {country['name']}, only its weekend. Look at each date yourself."
    return f"Public holidays are known up to {in_full(from_iso(country['horizon']), code)}."
