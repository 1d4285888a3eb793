"""An adviser's sheet for a client: the plan, the next letter, what it rests on and whom to ask, on one page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import htpy as h

from calculator.dates import in_full
from calculator.letters.write import Letter
from calculator.plan import share
from calculator.plan.facts import Facts
from calculator.plan.planner import Plan
from calculator.plan.steps import Step
from calculator.rules import BASES, Rulebook
from calculator.show.answer import place, problems
from calculator.show.controls import button, folded_for_later, told
from calculator.show.letters import body
from calculator.show.reading import readings, they_said
from calculator.show.take import qr_code
from calculator.show.words import OPINIONS, ROOT, near, time

PAGE = "sheet/"


def sheet(
    facts: Facts, plan: Plan, letter: Letter | None, service: str | None, book: Rulebook, countries: Mapping, site: str
) -> dict:
    """What the page shows. `service` is the adviser's own contact line, `site` this site's address."""
    steps = [step for step in plan.steps if step.state != "off"]
    shared = share.of(facts, plan, book.fields)
    shown = h.article(".hb-sheet")[
        h.h2("#answer", tabindex="-1")["After your interview"],
        h.p(".hb-sheet__made")[_given(facts, plan)],
        h.p(".hb-headline", data_headline=True)[plan.headline],
        h.ol(".hb-sheet__steps")[(_step(step, facts) for step in steps)] if steps else None,
        _letter(letter) if letter else None,
        _rests_on(steps, facts, book, site) if steps else None,
        h.p(".hb-sheet__service")[h.b["Questions? "], service] if service else None,
        h.div(".hb-sheet__code")[h.p["Point a phone's camera here, and this plan opens there."], qr_code(shared)],
    ]
    return {
        "html": {"sheet": str(h.fragment[shown, _others(plan), _take(shared, service)]), **place(facts, countries)},
        "readings": readings(facts, plan, book.fields),
        "parts": {"region": bool(facts.country and countries[facts.country]["regions"])},
    }


def sheet_problems(found: Sequence[Mapping[str, str]]) -> dict:
    return {"problems": found, "html": {"sheet": problems(found)}, "parts": {}}


def _given(facts: Facts, plan: Plan) -> str:
    told = [f"Interview: {in_full(facts.interview, facts.country)}."]
    if not plan.is_over:
        told.append(they_said(plan.promise, facts))
    return " ".join(filter(None, [*told, f"As it stands on {in_full(facts.today, facts.country)}."]))


def _step(step: Step, facts: Facts) -> h.Element:
    done = " Done." if step.state == "done" else ""
    return h.li(data_step=step.id, data_state=step.state)[
        h.p[h.b[time(step.on, near(step.on, facts.today, facts.country))], f": {step.do}.", done],
        h.p(".hb-quiet")[step.because.text, f" ({BASES[step.because.basis].capitalize()}.)"] if not done else None,
    ]


def _letter(letter: Letter) -> h.Element:
    return h.section(".hb-sheet__letter")[
        h.h3["The next letter"], h.p[h.b["Subject: "], letter.subject] if letter.subject else None, body(letter.body)
    ]


def _rests_on(steps: Sequence[Step], facts: Facts, book: Rulebook, site: str) -> h.Element:
    rules = {step.because.rule: book.rules[step.because.rule] for step in steps}
    sources = {id: book.sources[id] for rule in rules.values() for id in rule.sources}
    reviewed = max(rule.reviewed_on for rule in rules.values())
    return h.section(".hb-sheet__sources")[
        h.h3["What this rests on"],
        h.p[
            "; ".join(dict.fromkeys(source.name for source in sources.values())),
            ". " if sources else None,
            f"Advice last reviewed on {in_full(reviewed, facts.country)}. ",
            f"Every reason and source: {site}",
        ],
    ]


def _others(plan: Plan) -> h.Element | None:
    return None if plan.is_over else folded_for_later("opinions", OPINIONS)


def _take(shared: Mapping, service: str | None) -> h.Element:
    return h.section(".hb-take")[
        h.div(".hb-chips")[
            button("Print this sheet", ".hb-button", print=""),
            button("Copy a link", copy_link=shared, page=PAGE),
            button("Copy a link with our contact line", copy_link={"service": service, **shared}, page=PAGE)
            if service
            else None,
            h.a(".hb-chip", href=f"{ROOT}calculator/", data_with_facts=True)["Open the whole plan"],
            told(),
        ],
        h.p(".hb-hint")[
            "A link holds the dates and choices, and never the letter, a name or the words they used. Whoever opens it "
            "sees the sheet for their own day. Print it, or save it as a PDF, to keep what is filled in."
        ],
    ]
