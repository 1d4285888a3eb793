"""Tables to take along: the plans, and the record of contacts that benefits offices ask for; as CSV too."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator

from calculator.interviews import record
from calculator.interviews.agenda import Case
from calculator.plan.facts import BY_THE_EMPLOYER
from calculator.plan.reminders import NAMES
from calculator.plan.steps import CHANNELS, RECIPIENTS, Step

PLANS = ("Employer", "Job", "Interview", "Day", "Step", "State", "To", "How", "Any day from", "to", "Why")
CONTACTS = ("Date", "Employer", "Job", "Person", "Method", "Contact", "Result")

METHODS = {"email": "E-mail", "phone": "Phone", "message": "Message"}
# What counts as a contact; to let go of something tells nobody.
CONTACT = {
    "thank_you": "I thanked them",
    "follow_up": "I asked where things stand",
    "told_other_offer": "I told them about another offer",
    "withdrew": "I withdrew",
    "reply": "They replied",
    "asked": "They asked me for something",
    "next_round": "They asked me to a next round",
    "offer": "They offered me the job",
    "rejection": "They said no",
    "filled": "They said the post was filled",
}
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
    for step in case.plan.steps:
        if step.state != "off":
            yield (*whose, *_step(step))


def _step(step: Step) -> Row:
    return (
        step.on.isoformat(),
        NAMES[step.kind].capitalize(),
        STATES[step.state],
        RECIPIENTS.get(step.to, ""),
        CHANNELS.get(step.channel, ""),
        step.from_.isoformat(),
        step.by.isoformat(),
        step.because.text,
    )


# The record of contacts -------------------------------------------------------------------------------


def contacts(cases: Iterable[Case]) -> list[Row]:
    """Everything that passed between the person and each employer, by its date."""
    return sorted(row for case in cases for row in _contacts(case))


def _contacts(case: Case) -> Iterator[Row]:
    """From what was told, not from the plan: a plan that cannot be made takes no contact away.

    A method that was not told stays empty; it may be an official form.
    """
    facts, events = case.interview.facts, case.interview.happened
    by_phone = "Phone" if facts.get("stage") == "phone" else ""
    yield _contact(case, str(facts.get("interview", "")), "interview", by_phone, "Interview", _answer(events, 0))
    for place, event in enumerate(events, 1):
        says = event.says
        if says["what"] in CONTACT:
            method = METHODS.get(str(says.get("channel")), "")
            result = _said(event) if says["what"] in BY_THE_EMPLOYER else _answer(events, place)
            yield _contact(case, says["date"], says["what"], method, CONTACT[says["what"]], result)


def _contact(case: Case, day: str, what: str, method: str, contact: str, result: str) -> Row:
    employer = case.field("company") or case.field("agency")
    return (day, employer, case.field("job"), _person(case, what), method, contact, result)


def _person(case: Case, what: str) -> str:
    if case.interview.facts.get("via") == "agency" and what != "interview":
        return ", ".join(filter(None, (case.field("recruiter"), case.field("agency"))))
    if what in ("interview", "thank_you") and case.interviewers:
        return ", ".join(case.interviewers)
    manager = case.interview.facts.get("contact") == "manager"
    return case.field("manager") if manager else case.field("recruiter")


def _answer(events: tuple[record.Happening, ...], place: int) -> str:
    """What came of a contact: the first word from them after it."""
    answers = [event for event in events[place:] if event.says["what"] in BY_THE_EMPLOYER]
    return f"{CONTACT[answers[0].says['what']]}, {answers[0].says['date']}" if answers else "No answer yet"


def _said(event: record.Happening) -> str:
    said = event.says.get("said")
    return said if isinstance(said, str) else ""
