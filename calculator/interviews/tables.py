"""Tables to take along: the plans, and the record of contacts that benefits offices ask for; as CSV too."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

from calculator.interviews import record
from calculator.interviews.agenda import Case
from calculator.plan.headline import STATUSES
from calculator.plan.steps import CHANNELS, KINDS, RECIPIENTS, Step
from calculator.rules import EventKind, Rulebook

PLANS = ("Employer", "Job", "Interview", "Day", "Step", "State", "To", "How", "Any day from", "to", "Why")
CONTACTS = ("Date", "Employer", "Job", "Person", "Method", "Contact", "Result")

METHODS = {channel: words.removeprefix("by ").capitalize() for channel, words in CHANNELS.items()}
STATES = {"late": "late", "due": "today", "ahead": "ahead", "done": "done"}

Row = tuple[str, ...]


def as_csv(heads: Row, rows: Iterable[Row]) -> str:
    """For a spreadsheet program, whatever its language.

    Begins with a byte order mark: Excel takes a file without one for the old code page of its country, and no
    other spreadsheet minds. Every cell is quoted, and none is left that a spreadsheet would take for a formula.
    """
    buffer = io.StringIO()
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows([[_safe(cell) for cell in row] for row in rows])
    return "\N{ZERO WIDTH NO-BREAK SPACE}" + buffer.getvalue()


# Also after a semicolon, a tab or a line's end: where those part the cells, a cell of ours may become several.
FORMULA = re.compile(r"(?:(?<=[;\t\r\n\v\f])|^)(?=\s*[=+\-@\t\r＝＋－＠])")


def _safe(cell: str) -> str:
    """An apostrophe makes a spreadsheet take what follows for text. Half a surrogate pair cannot be saved."""
    return FORMULA.sub("'", cell).encode("utf-8", "replace").decode("utf-8")


# The plans --------------------------------------------------------------------------------------------


def plans(cases: Iterable[Case]) -> list[Row]:
    """Every step of every plan; one line that says why for an interview without a plan."""
    return [row for case in cases for row in _plan(case)]


def _plan(case: Case) -> Iterator[Row]:
    whose = (case.field("company"), case.field("job"), str(case.interview.facts.get("interview", "")))
    if case.plan is None:
        yield (*whose, "", "", "", "", "", "", "", " ".join(problem.message + "." for problem in case.problems))
        return
    yield (
        *whose,
        str(case.interview.facts.get("interview", "")),
        "Interview",
        _state(case),
        "",
        "",
        "",
        "",
        _promised(case),
    )
    for step in case.plan.steps:
        if step.state != "off":
            yield (*whose, *_step(step))


def _state(case: Case) -> str:
    if case.is_over and case.facts:
        return case.facts.outcome.state
    return STATUSES[case.plan.status].state if case.plan else ""


def _promised(case: Case) -> str:
    """What they said, as it is counted."""
    window = case.plan.promise if case.plan else None
    if not window:
        return "They gave no date"
    if window.latest:
        return f"They said you'd hear by {window.latest.isoformat()}"
    return (
        f"They said you wouldn't hear before {window.earliest.isoformat()}" if window.earliest else "They gave no date"
    )


def _step(step: Step) -> Row:
    return (
        step.on.isoformat(),
        KINDS[step.kind].wording.noun.capitalize(),
        STATES[step.state],
        RECIPIENTS.get(step.to or "", ""),
        CHANNELS.get(step.channel or "", ""),
        *(day.isoformat() for day in step.any_day),
        step.because.text,
    )


# The record of contacts -------------------------------------------------------------------------------


def contacts(cases: Iterable[Case], book: Rulebook) -> list[Row]:
    """Everything that passed between the person and each employer, by its date."""
    return sorted(row for case in cases for row in _contacts(case, book))


def _contacts(case: Case, book: Rulebook) -> Iterator[Row]:
    """From what was told, not from the plan: a plan that cannot be made takes no contact away.

    A method that was not told stays empty; it may be an official form.
    """
    facts, happened = case.interview.facts, case.interview.happened
    events = [(event, book.events[event.says["what"]]) for event in happened]
    by_phone = "Phone" if facts.get("stage") == "phone" else ""
    yield _contact(case, str(facts.get("interview", "")), _met(case), by_phone, "Interview", _answer(events))
    for place, (event, kind) in enumerate(events, 1):
        if kind.contact:
            method = METHODS.get(str(event.says.get("channel")), "")
            result = _said(event) if kind.by == "employer" else _answer(events[place:])
            yield _contact(case, event.says["date"], _person(case, kind), method, kind.contact, result)


def _contact(case: Case, day: str, person: str, method: str, contact: str, result: str) -> Row:
    employer = case.field("company") or case.field("agency")
    return (day, employer, case.field("job"), person, method, contact, result)


def _person(case: Case, kind: EventKind) -> str:
    if case.interview.facts.get("via") == "agency":
        return ", ".join(filter(None, (case.field("recruiter"), case.field("agency"))))
    return _met(case) if kind.contact_with == "interviewers" else _in_touch(case)


def _met(case: Case) -> str:
    return ", ".join(case.interviewers) or _in_touch(case)


def _in_touch(case: Case) -> str:
    """Whoever was chosen, or was heard in their words."""
    heard = case.plan.clock.heard("contact") if case.plan else None
    contact = case.interview.facts.get("contact") or (heard and heard.value)
    return case.field("manager" if contact == "manager" else "recruiter")


def _answer(later: Sequence[tuple[record.Happening, EventKind]]) -> str:
    """What came of a contact: the first word from them after it."""
    answers = (f"{kind.contact}, {event.says['date']}" for event, kind in later if kind.by == "employer")
    return next(answers, "No answer yet")


def _said(event: record.Happening) -> str:
    said = event.says.get("said")
    return said if isinstance(said, str) else ""
