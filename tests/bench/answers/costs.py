"""The work that is timed, by its name: in CPython and, by `pyodide.mjs`, inside Pyodide. Importable in both."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from statistics import median

from calculator import answers
from calculator.doors import files
from calculator.doors.browser import Door
from calculator.letters.request import letters_for
from calculator.reader import LONGEST
from tests.bench import interviews

LEAST = 3  # runs of each
SECONDS = 0.3  # for each, when its runs are short

INTERVIEW = date(2026, 6, 1)
FACTS = {"interview": INTERVIEW.isoformat(), "today": "2026-06-10", "said": "by the end of next week"}
LETTER = {"letter": "check-in-no-date", "facts": FACTS, "fields": {"company": "Northfield Foods"}}
DOOR = Door()
WORLD = answers.World(date(2026, 6, 10), files.rulebook(), {}, lambda code: None)
SPEECH = (
    "We have three more people to see on Thursday. HR will call you within five to seven working days, I think. "
    "They said they would get back to me by the end of next week, maybe early the week after. "
)

EVENTS = (1, 5, 10, 25, 50)
INTERVIEWS = (1, 10, 100, 500)
CHARACTERS = (100, 500, 1000, LONGEST)
WHAT_HAPPENS = ("follow_up", "reply", "thank_you", "asked", "next_round")


def works() -> Iterator[tuple[str, Callable[[], object]]]:
    """Every piece of work: alone, then with its page; then what grows."""
    yield "one plan", lambda: checked(answers.plan_answer(FACTS, WORLD))
    yield "one plan, with its page", lambda: asked("plan", facts=FACTS, site="")
    yield "one reading", lambda: read({"interview": FACTS["interview"], "said": FACTS["said"]})
    yield "one letter", lambda: checked(letters_for(LETTER, files.letters(), WORLD.rulebook, made).as_json())
    yield "one letter, with its page", lambda: asked("letter", **LETTER)
    for number in EVENTS:
        yield f"a plan's page, events: {number}", partial(asked, "plan", facts=eventful(number), site="")
    for size in INTERVIEWS:
        yield f"opening a list, interviews: {size}", partial(interviews.opened, interviews.stored(size))
    for size in INTERVIEWS:
        yield f"a change to it, interviews: {size}", partial(interviews.changed, interviews.stored(size))
    for length in CHARACTERS:
        yield f"a reading, characters: {length}", partial(read, spoken(length))


def read(words: dict) -> dict:
    return checked(answers.read_answer(words, WORLD))


def made(facts: dict):
    return answers.made(facts, WORLD)


def asked(tool: str, **request: object) -> dict:
    """As the page asks: text in, text out."""
    return checked(json.loads(DOOR.answer(json.dumps({"tool": tool, **request})))["answer"])


def checked(answer: dict) -> dict:
    assert answer["ok"], answer
    return answer


def eventful(number: int) -> dict:
    """Three days between each, and the employer's words beside every reply."""
    days = [INTERVIEW + timedelta(3 * (count + 1)) for count in range(number)]
    events = [_event(day, WHAT_HAPPENS[count % len(WHAT_HAPPENS)]) for count, day in enumerate(days)]
    return {**FACTS, "today": (days[-1] + timedelta(1)).isoformat(), "events": events}


def _event(day: date, what: str) -> dict:
    said = {"said": "you will hear from us within two weeks"} if what == "reply" else {}
    return {"date": day.isoformat(), "what": what, **said}


def spoken(length: int) -> dict:
    return {"interview": INTERVIEW.isoformat(), "said": (SPEECH * (length // len(SPEECH) + 1))[:length]}


def milliseconds() -> dict[str, float]:
    return {name: _median(work) for name, work in works()}


def _median(work: Callable) -> float:
    work()  # what is only done once is nobody's answer
    took, end = [], time.perf_counter() + SECONDS
    while len(took) < LEAST or time.perf_counter() < end:
        start = time.perf_counter()
        work()
        took.append(1000 * (time.perf_counter() - start))
    return median(took)
