"""My interviews: what is due, each interview with its state and next step, and what can be done with it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from urllib.parse import quote

import htpy as h
from markupsafe import Markup

from calculator import address
from calculator.dates import MONTH_FIRST, from_iso, in_full
from calculator.interviews import tables
from calculator.interviews.agenda import Case, Clash, Due, clashes, due_this_week, due_today
from calculator.interviews.changes import Changed, Preview
from calculator.interviews.record import Document, Happening, Interview
from calculator.plan.headline import STATUSES
from calculator.plan.steps import KINDS, Step
from calculator.rules import Rulebook, cardinal, in_words
from calculator.show.controls import button
from calculator.show.interview_forms import event_form, names_form
from calculator.show.words import CALENDAR_SAVED, ROOT, capital, far_off, near, time

TOLD = {
    "add": "Kept in this browser.",
    "edit": "Changed.",
    "event": "Noted.",
    "remove_event": "Taken back.",
    "restore_event": "It counts again.",
    "remove": "Deleted.",
    "restore": "Brought back.",
    "forget": "Deleted for good.",
    "forget_set_aside": "Removed.",
    "take_in": "The file was imported.",
}


@dataclass(frozen=True)
class Unfolded:
    """What the person has opened on the page: the forms of one interview, every interview, the record of contacts."""

    interview: str | None = None
    every: bool = False
    contacts: bool = False

    def shows(self, case: Case) -> bool:
        return self.every or case.interview.id == self.interview


# More than anybody reads in one go; the rest comes when it is asked for.
FEW = 50


def interviews(document: Document, cases: Sequence[Case], today: date, unfolded: Unfolded, book: Rulebook) -> dict:
    """Every part of the page."""
    return {
        "html": {
            "fault": "",
            "saved": "",
            "due": str(_due(cases, today)),
            "list": str(_list(cases, today, unfolded, book)),
            "removed": str(_removed(document)),
            "aside": str(_aside(document)),
            "contacts": str(_contacts(cases, book)) if unfolded.contacts else "",
        },
        "parts": {"empty": not document.kept, "some": bool(document.interviews)},
    }


def told(change: str, done: Changed) -> str:
    """What was just done, and the way back."""
    back = button("Undo", ".hb-link", change=dict(done.undo)) if done.undo else None
    return str(h.p[TOLD[change], " ", back])


def kept(change: str, done: Changed, id: str | None) -> h.Node:
    """The same beside the plan, with the way to what else can be kept."""
    return h.p[
        TOLD[change],
        " ",
        button("Undo", ".hb-link", undo_keep=dict(done.undo or {})),
        [" · ", h.a(href=f"{ROOT}interviews/#{anchor(id)}")["Add names or a note"]] if id else None,
    ]


def calendar_saved(cases: Iterable[Case]) -> str:
    """Names what the file had to leave out, so that nobody waits for a reminder that never comes."""
    left_out = [_name(case) for case in cases if case.plan is None and not case.interview.removed]
    missing = f" Not in it, until you put right what is wrong there: {', '.join(left_out)}." if left_out else ""
    return str(h.fragment[CALENDAR_SAVED, missing])


def refused(problems: Iterable[Mapping[str, str]]) -> h.Element:
    return h.ul(".hb-notice")[(h.li[problem["message"], "."] for problem in problems)]


def not_ours(problems: Iterable[Mapping[str, str]]) -> h.Element:
    return h.div[refused(problems), h.div(".hb-chips")[button("Download it as it is", rescue="stored")]]


# What is due ------------------------------------------------------------------------------------------


def _due(cases: Sequence[Case], today: date) -> h.Fragment:
    if not cases:
        return h.fragment[None]
    now, soon = due_today(cases, today), due_this_week(cases, today)
    return h.fragment[
        h.section(".hb-today", aria_labelledby="due-today")[
            h.h2("#due-today.hb-kicker")["Today, ", time(today, near(today, today, _country(cases)))],
            h.ul(".hb-due")[(_due_item(due, today) for due in now)]
            if now
            else h.p(".hb-headline")[_nothing(cases, soon, today)],
            _clashes(clashes(cases, today), today),
        ],
        h.section(aria_labelledby="due-soon")[
            h.h2("#due-soon")["In the next seven days"], h.ul(".hb-due")[(_due_item(due, today) for due in soon)]
        ]
        if soon
        else None,
    ]


def _nothing(cases: Sequence[Case], soon: list[Due], today: date) -> str:
    """What could not be planned may well be due."""
    if any(case.plan is None for case in cases):
        return "Some of them need putting right first. Nothing to do today for the others."
    after = f" Next: {near(soon[0].step.on, today, soon[0].case.interview.country)}." if soon else ""
    return f"Nothing to do for any of them today.{after}"


def _country(cases: Iterable[Case]) -> str | None:
    """One in whose way a day is written that belongs to no interview alone: all that name any write it so."""
    ways = {country in MONTH_FIRST: country for case in cases if (country := case.interview.country)}
    return ways.popitem()[1] if len(ways) == 1 else None


def _due_item(due: Due, today: date) -> h.Element:
    case, step = due.case, due.step
    return h.li(data_due=case.interview.id, data_step=step.id)[
        h.p[
            [time(step.on, near(step.on, today, case.interview.country)), " · "] if step.on != today else None,
            h.a(href=f"#{anchor(case.interview.id)}")[h.b[_name(case)]],
            ": ",
            step.do,
            h.span(".hb-quiet")[" A choice."] if step.optional else None,
        ],
        _step_actions(case, step, today),
    ]


def _clashes(found: list[Clash], today: date) -> h.Element | None:
    return h.ul(".hb-clashes")[(h.li[_clash(clash, today)] for clash in found)] if found else None


def _clash(clash: Clash, today: date) -> str:
    when = "today" if clash.day == today else f"on {near(clash.day, today, _country(clash.cases))}"
    names = " and ".join(dict.fromkeys(_name(case) for case in clash.cases))
    if clash.sent:
        return f"{clash.whom} heard from you {when} already ({names}): the next message can wait a day."
    return f"{clash.whom} would get {cardinal(len(clash.cases))} messages from you {when} ({names}). Send one, or leave a day between them."


# One interview ----------------------------------------------------------------------------------------


def _list(cases: Sequence[Case], today: date, unfolded: Unfolded, book: Rulebook) -> h.Fragment:
    if not cases:
        return h.fragment[None]
    in_order = sorted(cases, key=_next_first)
    shown = [case for place, case in enumerate(in_order) if place < FEW or unfolded.shows(case)]
    running = [_card(case, today, unfolded, book) for case in shown if not case.is_over]
    over = [_card(case, today, unfolded, book) for case in shown if case.is_over]
    return h.fragment[
        [h.h2("#list-title")["Your interviews"], running] if running else None,
        [h.h2("#over-title")["Answered or over"], over] if over else None,
        h.p(".hb-quiet")[own] if (own := own_waits(cases)) else None,
        h.p[button(f"Show all {len(cases)}", every="")] if len(shown) < len(cases) else None,
    ]


# Fewer answers than this tell nothing of how long one waits.
ENOUGH = 3


def own_waits(cases: Sequence[Case]) -> str:
    """How long this person's own answers took. Who is still waiting is in neither number."""
    heard = sorted(days for case in cases if (days := case.heard_after) is not None)
    if len(heard) < ENOUGH:
        return ""
    never = sum(case.was_never_answered for case in cases)
    each = f"{', '.join(map(str, heard[:-1]))} and {heard[-1]} days"
    middle = in_words((heard[(len(heard) - 1) // 2] + heard[len(heard) // 2] + 1) // 2, "days")
    silent = f" {capital(cardinal(never))} of {cardinal(len(heard) + never)} never answered." if never else ""
    return f"You heard after {each}; the median is {middle}.{silent} Counted in this browser, from what you told here."


def _next_first(case: Case) -> tuple:
    """What cannot be planned comes first, for it waits to be mended; what is over comes last."""
    on = case.to_do[0].on if case.to_do else date.max
    return case.is_over, case.plan is not None, on, str(case.interview.facts.get("interview")), case.interview.id


def _card(case: Case, today: date, unfolded: Unfolded, book: Rulebook) -> h.Node:
    if case.interview.id == unfolded.interview:
        return _card_with(case, today, _inside(case, today, book))
    return _closed_card(case, today)


# With hundreds of interviews most of the time of an answer would go into writing what has not changed.
@lru_cache(maxsize=1000)
def _closed_card(case: Case, today: date) -> Markup:
    return Markup(_card_with(case, today, None))


def _card_with(case: Case, today: date, inside: h.Element | None) -> h.Element:
    interview, is_open = case.interview, inside is not None
    status = case.plan.status if case.plan else "problems"
    return h.article(
        ".hb-kept", id=anchor(interview.id), data_interview=interview.id, data_status=status, tabindex="-1"
    )[
        h.h3[_name(case), h.span(".hb-kept__job")[f" · {job}"] if (job := case.field("job")) else None],
        h.p(".hb-kept__state")[h.b[_state(case)], " · ", _day_of(case, today)],
        _what_now(case, today),
        h.p(".hb-kept__note")[interview.note] if interview.note else None,
        h.p(".hb-step__actions")[
            h.a(href=f"{ROOT}calculator/#{_address(interview)}")["Open in the calculator", _of(case)],
            button(
                ["Close" if is_open else "Change, or tell what happened", _of(case)],
                ".hb-link",
                open="" if is_open else interview.id,
            ),
            button(["Delete", _of(case)], ".hb-link", change={"do": "remove", "interview": interview.id}),
        ],
        inside,
    ]


def anchor(id: str) -> str:
    return f"kept-{quote(id, safe='', errors='replace')}"


def _of(case: Case) -> h.Element:
    """For whoever hears a button without what stands around it."""
    return h.span(".hb-unseen")[f": {_name(case)}"]


def _name(case: Case) -> str:
    return case.field("company") or case.field("agency") or f"Interview of {_when(case.interview)}"


def _when(interview: Interview) -> str:
    day = interview.facts.get("interview", "")
    try:
        return in_full(from_iso(day), interview.country)
    except (TypeError, ValueError):
        return "an unknown day"


def _day_of(case: Case, today: date) -> h.Node:
    if case.facts is None:
        return f"interview of {_when(case.interview)}"
    day = case.facts.interview
    return ["interview of ", time(day, near(day, today, case.interview.country)), f", {far_off(day, today)}"]


def _state(case: Case) -> str:
    if case.plan is None or case.facts is None:
        return "Something to put right"
    return case.facts.outcome.state if case.is_over else STATUSES[case.plan.status].state


def _what_now(case: Case, today: date) -> h.Node:
    if case.plan is None:
        return [
            h.ul[(h.li[problem.message, "."] for problem in case.problems)],
            h.p(".hb-quiet")["It's kept as it is. Open it in the calculator to put it right."],
        ]
    if case.is_over or not case.to_do:
        return h.p[case.plan.headline]
    step = case.to_do[0]
    return h.div(".hb-kept__next", data_step=step.id)[
        h.p[
            "Next: ",
            time(step.on, near(step.on, today, case.interview.country)),
            f", {far_off(step.on, today)}: ",
            step.do,
            ".",
        ],
        _step_actions(case, step, today),
    ]


def _step_actions(case: Case, step: Step, today: date) -> h.Element | None:
    actions = [*_letter(case, step), *_done(case, step, today)]
    return h.p(".hb-step__actions")[actions] if actions else None


def _letter(case: Case, step: Step) -> Iterator[h.Element]:
    """The facts travel behind the #. Names never do: the letters' page looks them up by the interview's identity."""
    if step.letter:
        yield h.a(href=f"{ROOT}letters/#{_address(case.interview, letter=step.letter)}")["Write the letter", _of(case)]


def _address(interview: Interview, **more: str) -> str:
    saved = {"saved": True} if interview.in_calendar else {}
    return address.of({**more, **interview.whole_facts(), "kept": interview.id, **saved})


def _done(case: Case, step: Step, today: date) -> Iterator[h.Element]:
    kind = KINDS[step.kind]
    if kind.done_by and step.on <= today:
        channel = {"channel": step.channel} if step.channel else {}
        event = {"date": today.isoformat(), "what": kind.done_by, **channel}
        change = {"do": "event", "interview": case.interview.id, "event": event}
        yield button([kind.done, _of(case)], ".hb-link", change=change)


# Its forms


def _inside(case: Case, today: date, book: Rulebook) -> h.Element:
    return h.div(".hb-kept__inside")[
        h.h4["What has happened"],
        h.ul(".hb-events")[(_event(case, event, today, book) for event in case.interview.events if event.says)],
        event_form(case, today, book),
        h.h4["Names and a note"],
        names_form(case, book),
    ]


def _event(case: Case, event: Happening, today: date, book: Rulebook) -> h.Element:
    do = "restore_event" if event.removed else "remove_event"
    change = {"do": do, "interview": case.interview.id, "event": event.id}
    words = (
        f"{book.events[event.says['what']].told}, {near(from_iso(event.says['date']), today, case.interview.country)}"
    )
    return h.li(data_event=event.id)[
        h.s[words] if event.removed else words,
        f": “{said}”" if isinstance(said := event.says.get("said"), str) else None,
        " ",
        button(
            ["Bring it back" if event.removed else "Take it back", h.span(".hb-unseen")[f": {words}"]],
            ".hb-link",
            change=change,
        ),
    ]


# What was removed, and what could not be read -----------------------------------------------------------


def _removed(document: Document) -> h.Fragment:
    if not document.removed:
        return h.fragment[None]
    return h.fragment[
        h.details("#removed.hb-fold")[
            h.summary[f"Deleted ({len(document.removed)})"],
            h.p(".hb-quiet")["They stay here until you delete them for good."],
            h.ul[(_gone(interview) for interview in document.removed)],
        ]
    ]


def _gone(interview: Interview) -> h.Element:
    name = _name(Case(interview))
    return h.li(data_removed=interview.id)[
        f"{name} ",
        button(["Bring back", h.span(".hb-unseen")[f": {name}"]], ".hb-link", change=_about("restore", interview)),
        " ",
        button(["Delete for good", h.span(".hb-unseen")[f": {name}"]], ".hb-link", change=_about("forget", interview)),
    ]


def _about(do: str, interview: Interview) -> dict:
    return {"do": do, "interview": interview.id}


def _aside(document: Document) -> h.Fragment:
    if not document.set_aside:
        return h.fragment[None]
    count = len(document.set_aside)
    pieces = "One piece" if count == 1 else f"{capital(cardinal(count))} pieces"
    return h.fragment[
        h.section(".hb-notice", aria_labelledby="aside-title")[
            h.h2("#aside-title")["Set aside"],
            h.p[
                f"{pieces} of what was kept here couldn't be read. None of it was deleted: download it as it was, "
                "and remove it here when you no longer need it."
            ],
            h.div(".hb-chips")[
                button("Download what was set aside", want="set_aside"),
                button("Remove it", ".hb-plain", change={"do": "forget_set_aside"}),
            ],
        ]
    ]


# A file that is about to be taken in ---------------------------------------------------------------------


def preview(found: Preview, book: Rulebook) -> str:
    nothing = not (found.added or found.newer or found.set_aside)
    return str(
        h.div(".hb-notice", data_preview=True)[
            h.h3["What importing this file will do"],
            h.p["Nothing: everything in it is here already."] if nothing else None,
            h.ul[_effects(found, book)],
            h.div(".hb-chips")[
                None if nothing else button("Import", ".hb-button", take_in=""),
                button("Close" if nothing else "Leave everything as it is", ".hb-plain", leave=""),
            ],
        ]
    )


def _effects(found: Preview, book: Rulebook) -> Iterator[h.Element]:
    for interview in found.added:
        gone = " It was deleted there, and comes as deleted." if interview.removed else ""
        yield h.li["New here: ", h.b[_name(Case(interview))], f", interview of {_when(interview)}.", gone]
    for old, new in found.newer:
        yield h.li["Changes: ", h.b[_name(Case(old))], h.ul[(h.li[line] for line in _differences(old, new, book))]]
    if found.same:
        count = "One interview is" if found.same == 1 else f"{capital(cardinal(found.same))} interviews are"
        yield h.li[f"{count} here already, at least as new."]
    if found.set_aside:
        yield h.li["Some of it can't be read. That part will be set aside, for you to download."]


def _differences(old: Interview, new: Interview, book: Rulebook) -> Iterator[str]:
    if old.removed != new.removed:
        yield "it will be deleted here, as it was there" if new.removed else "it will be brought back"
    for part in ("facts", "fields"):
        before, after = getattr(old, part), getattr(new, part)
        for key in dict.fromkeys((*before, *after)):
            if before.get(key) != after.get(key):
                yield f"{key.replace('_', ' ')}: {_shown(before.get(key))} becomes {_shown(after.get(key))}"
    if old.note != new.note:
        yield f"note: {_shown(old.note)} becomes {_shown(new.note)}"
    was = {event.id: event for event in old.events}
    changed = [event for event in new.events if was.get(event.id) != event]
    for event in changed:
        day = in_full(from_iso(event.says["date"]), new.country)
        words = f"{book.events[event.says['what']].told}, {day}"
        yield f"{words}: {'taken back' if event.removed else 'corrected' if event.id in was else 'new'}"


def _shown(value: object) -> str:
    if value in (None, "", [], {}):
        return "nothing"
    return f"“{value}”" if isinstance(value, str) else _json(value)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


# The record of contacts ----------------------------------------------------------------------------------


def _contacts(cases: Sequence[Case], book: Rulebook) -> h.Fragment:
    rows = tables.contacts(cases, book)
    if not rows:
        return h.fragment[None]
    return h.fragment[
        h.section(".hb-scroll", tabindex="0", aria_label="Table: Record of contacts")[
            h.table[
                h.thead[h.tr[(h.th(scope="col")[head] for head in tables.CONTACTS)]],
                h.tbody[(h.tr[(h.td[cell] for cell in row)] for row in rows)],
            ]
        ]
    ]
