"""The door of "My interviews": the stored text and one wish in, the page's parts and the text to store out.

    {"tool": "interviews", "stored": text, "today": date, "id": a new identity, "site": this site's address, "here"?: the code of the country that the clock keeps,
     "open"?: {"interview"?, "every"?, "contacts"?}, and at most one of: "change": see `changes`, "form": {"form": name, ...}, "file": text, "want": a download}

The reply holds `store` when the text changes, and `file` when something is to be downloaded; a calendar file is noted. The
page stores and downloads; it never looks inside.

The calculator keeps what it shows by `{"tool": "keep", "stored": text, "today": date, "id": an identity, "facts": {...},
"fields": {...}, "saved": whether a calendar may hold it}`, and takes that back by "change" in place of the three. The reply holds `store` too, and `kept`: the
identity of the interview by now, or null.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from itertools import chain, count

from calculator import answers, dates
from calculator.answers import World
from calculator.doors import parts
from calculator.interviews import changes, record, tables
from calculator.interviews.agenda import Case
from calculator.interviews.record import Document, Interview
from calculator.plan import facts, share
from calculator.problem import Problem, Problems
from calculator.reader import LONGEST
from calculator.show import interview_forms
from calculator.show import interviews as page
from calculator.show.words import CALENDAR_MISSING

JSON_FILE, CSV_FILE, CALENDAR_FILE = "application/json", "text/csv;charset=utf-8", "text/calendar;charset=utf-8"

SPARE = 100  # plans that may be left over from before

# Read once for its countries, and once more for the answer.
_read = lru_cache(maxsize=1)(record.read)

# By what they were made from: most interviews are the same after a change. See `_forget`.
_cases: dict[str, Case] = {}


def countries(asked: Mapping, world: World) -> list[str]:
    """Whose public holidays the stored plans need."""
    try:
        document = _read(asked["stored"], _vocabulary(world))
    except Problems:
        return []
    told = [one.facts for one in (*document.interviews, *_from_file(asked, world))] + [asked.get("form", {})]
    return [country for facts in told if isinstance(country := facts.get("country"), str)]


def _from_file(asked: Mapping, world: World) -> tuple[Interview, ...]:
    """Those of a file that is looked at or taken in: their plans are shown at once."""
    text = asked.get("file") or asked.get("change", {}).get("text")
    try:
        return changes.from_file(text, _vocabulary(world)).interviews if text else ()
    except Problems:
        return ()


def names(asked: Mapping, world: World) -> Mapping:
    """The letters' fields of that interview alone; none of one that was deleted or is not there."""
    try:
        document = _read(asked["stored"], _vocabulary(world))
    except Problems:
        return {}
    return next((one.fields for one in document.kept if one.id == asked["kept"]), {})


def answer(asked: Mapping, world: World, index: Mapping | None = None) -> dict:
    """`index` are the baked countries, by code."""
    try:
        document = _read(asked["stored"], _vocabulary(world))
    except Problems as found:
        return _refused(found, page.not_ours)
    try:
        return _answered(asked, document, world, dates.from_iso(asked["today"]), index or {})
    except Problems as found:
        return _refused(found, page.refused)


def _refused(found: Problems, shown: Callable) -> dict:
    """Nothing else on the page changes: what was typed stays."""
    answer = found.as_json()
    return {"answer": answer, "html": {"fault": str(shown(answer["problems"]))}, "parts": {}}


def _answered(asked: Mapping, document: Document, world: World, today: date, index: Mapping) -> dict:
    if want := asked.get("want"):
        return {"answer": {"ok": True}, "parts": {}, **WANTS[want](document, world, today, asked["site"])}
    if (text := asked.get("file")) is not None:
        return {
            "answer": {"ok": True},
            "html": {
                "told": "",
                "preview": page.preview(changes.preview(document, text, _vocabulary(world)), world.rulebook),
            },
            "parts": {},
        }
    change = asked.get("change")
    if form := asked.get("form"):
        change = FORMS[form["form"]](form, document, world, today)
    done = changes.Changed(document)
    if change:
        done = changes.apply(document, change, _ids(asked["id"]), _vocabulary(world))
    _forget(len(done.document.kept))
    cases = [_case(interview, world, today) for interview in done.document.kept]
    unfolded = page.Unfolded(**asked.get("open", {}))
    shown = page.interviews(done.document, cases, today, unfolded, world.rulebook)
    shown["html"]["keep"] = str(
        interview_forms.add_form(cases, world.rulebook, _places(cases, index, asked.get("here", "")))
    )
    if change is None:
        return {"answer": {"ok": True}, **shown}
    shown["html"] |= {"told": page.told(change["do"], done), "preview": ""}
    return {"answer": {"ok": True}, "store": record.text(done.document), **shown}


def _vocabulary(world: World) -> record.Vocabulary:
    return record.Vocabulary.of(world.rulebook)


def _ids(identity: str) -> Iterator[str]:
    return (f"{identity}-{number}" for number in count())


def _case(interview: Interview, world: World, today: date) -> Case:
    key = json.dumps([today.isoformat(), interview.as_json()], sort_keys=True)
    try:
        if key not in _cases:
            _cases[key] = Case(interview, *answers.made({**interview.whole_facts(), "today": today.isoformat()}, world))
        return _cases[key]
    except Problems as found:
        return Case(interview, problems=found.problems)


def _forget(kept: int) -> None:
    """All of them, once most are of interviews as they were before: a page may stay open for weeks."""
    if len(_cases) > 2 * kept + SPARE:
        _cases.clear()


# Keeping what the calculator has ----------------------------------------------------------------------


def keep(asked: Mapping, world: World) -> dict:
    """One press there keeps the interview, or what has changed in it."""
    vocabulary = _vocabulary(world)
    try:
        document = _read(asked["stored"], vocabulary)
        wished = (
            [asked["change"]] if "change" in asked else list(_to_keep(asked, document.by_id.get(asked["id"]), world))
        )
        ids = chain([asked["id"]], _ids(asked["id"]))
        for change in wished:
            done = changes.apply(document, change, ids, vocabulary)
            document = done.document
    except Problems as found:
        return {"answer": found.as_json(), "html": {"kept": str(page.refused(found.as_json()["problems"]))}}
    kept = asked["id"] if any(one.id == asked["id"] for one in document.kept) else None
    return {
        "answer": {"ok": True},
        "store": record.text(document),
        "kept": kept,
        "html": {"kept": str(page.kept(wished[-1]["do"], done, kept))} if done.undo else {},
    }


def _to_keep(asked: Mapping, old: Interview | None, world: World) -> Iterator[dict]:
    """Names that were given once stay, unless a letter was written with others. The last change has the way back."""
    facts, fields = _short(asked["facts"], world), asked["fields"]
    if old is None:
        yield {"do": "add", "facts": facts, "fields": fields, "in_calendar": asked["saved"]}
        return
    if asked["saved"]:
        yield {"do": "in_calendar", "interviews": [old.id]}
    yield {"do": "edit", "interview": old.id, "facts": facts, "fields": {**old.fields, **fields}}
    if old.removed:
        yield {"do": "restore", "interview": old.id}


def _places(cases: list[Case], index: Mapping, here: str) -> interview_forms.Places:
    """The countries by name, and the one that is likely: that of the last interview, else of the clock."""
    names = {code: country["name"] for code, country in index.items()}
    used = [country for case in cases if (country := case.interview.country)]
    return interview_forms.Places(names, used[-1] if used else here)


def _short(told: Mapping, world: World) -> Mapping:
    """Of a paste that is too long to be kept, what was read in it."""
    words = [told.get("said"), *(event.get("said") for event in told.get("events", ()))]
    if all(said is None or len(said) <= LONGEST for said in words):
        return told
    known, plan = answers.made(told, world)
    return share.of(known, plan, world.rulebook.fields)


def _with_today(told: Mapping, today: date) -> dict:
    return {**told, "today": today.isoformat()}


# What was typed, as a change --------------------------------------------------------------------------


def _add_change(form: Mapping, document: Document, world: World, today: date) -> dict:
    told = _typed_facts(form)
    answers.made(_with_today(told, today), world)  # problems are told now, while what was typed is still there
    fields = _fields(form)
    old = _twin(document, told, fields)
    if old is None:
        return {"do": "add", "facts": told, "fields": fields, "note": form["note"].strip()}
    note = form["note"].strip() or old.note
    return {"do": "edit", "interview": old.id, "fields": {**old.fields, **fields}, "note": note}


def _twin(document: Document, told: Mapping, fields: Mapping) -> Interview | None:
    """One that says the same already: sent twice, or on the way back."""
    same = (one for one in document.kept if one.fields.get("company") == fields.get("company"))
    return next((one for one in same if one.whole_facts() == told), None)


def _names_change(form: Mapping, document: Document, world: World, today: date) -> dict:
    old = document.by_id.get(form["id"], Interview(form["id"]))
    others = {key: value for key, value in old.fields.items() if key not in interview_forms.NAMES}
    fields = {**others, **_fields(form, old.fields.get("interviewers"))}
    change = {"do": "edit", "interview": old.id, "fields": fields, "note": form["note"].strip()}
    day = form.get("interview", "").strip()
    if not day or day == old.facts.get("interview"):
        return change
    told = {**old.whole_facts(), "interview": day}
    answers.made(_with_today(told, today), world)  # what is wrong with that day is told now
    return {**change, "facts": told}


def _event_change(form: Mapping, document: Document, world: World, today: date) -> dict:
    event = {**json.loads(form["happened"]), **_typed(form, "date", "channel", "said")}
    old = document.by_id.get(form["id"], Interview(form["id"]))
    _check_event(event, old, world, today)
    return {"do": "event", "interview": old.id, "event": event}


def _check_event(event: Mapping, old: Interview, world: World, today: date) -> None:
    """Only the event's own problems: those that the interview had before stand beside it already."""
    try:
        facts.read(
            {
                "interview": old.facts.get("interview"),
                "today": today.isoformat(),
                "country": old.country,
                "events": [event],
            },
            world.places,
            today,
            world.rulebook,
        )
    except Problems as found:
        if own := [problem for problem in found.problems if problem.field.startswith("events")]:
            raise Problems(own) from found


FORMS: dict[str, Callable] = {"add": _add_change, "names": _names_change, "event": _event_change}


def _typed(form: Mapping, *names: str) -> dict:
    return {name: form[name].strip() for name in names if form.get(name, "").strip()}


def _typed_facts(form: Mapping) -> dict:
    """Whoever names an agency came through it; the calculator would ask."""
    via = {"via": "agency"} if form["agency"].strip() else {}
    return {**_typed(form, "interview", "said", "country"), **via}


def _fields(form: Mapping, known: object = None) -> dict:
    """The letters' fields; what was said to an interviewer about stays with their name."""
    one_line = [name for name in interview_forms.NAMES if name != "interviewers"]
    people = (
        {one["name"]: one for one in known if isinstance(one, dict) and "name" in one}
        if isinstance(known, list)
        else {}
    )
    names = [name.strip() for name in form["interviewers"].splitlines() if name.strip()]
    interviewers = [people.get(name, {"name": name}) for name in names]
    return {**_typed(form, *one_line), **({"interviewers": interviewers} if interviewers else {})}


# Downloads --------------------------------------------------------------------------------------------


def _file(name: str, kind: str, text: str) -> dict:
    return {"html": {}, "file": {"name": name, "type": kind, "text": text}}


def _json(document: Document, world: World, today: date, site: str) -> dict:
    return _file(f"my-interviews-{today}.json", JSON_FILE, record.text(document))


def _set_aside(document: Document, world: World, today: date, site: str) -> dict:
    pieces = "\n\n".join(document.set_aside).encode("utf-8", "replace").decode()
    return _file(f"my-interviews-set-aside-{today}.txt", "text/plain;charset=utf-8", pieces)


def _plans(document: Document, world: World, today: date, site: str) -> dict:
    rows = tables.plans(_case(interview, world, today) for interview in document.kept)
    return _file(f"my-plans-{today}.csv", CSV_FILE, tables.as_csv(tables.PLANS, rows))


def _contacts(document: Document, world: World, today: date, site: str) -> dict:
    rows = tables.contacts((Case(interview) for interview in document.kept), world.rulebook)
    return _file(f"my-contacts-{today}.csv", CSV_FILE, tables.as_csv(tables.CONTACTS, rows))


def _calendar(document: Document, world: World, today: date, site: str) -> dict:
    if not parts.is_here("calendar"):
        raise Problems([Problem("calendar", CALENDAR_MISSING)])
    cases = [_case(interview, world, today) for interview in document.interviews]
    calendar_door = parts.door("calendar")
    file = _file(
        f"my-interviews-{today}.ics",
        CALENDAR_FILE,
        calendar_door.of_kept(cases, world.rulebook, site, calendar_door.minute_of_the_day()),
    )
    in_file = [case.interview.id for case in cases if case.plan and not case.interview.removed]
    marked = changes.apply(document, {"do": "in_calendar", "interviews": in_file}, iter(()), _vocabulary(world))
    return {**file, "html": {"saved": page.calendar_saved(cases)}, "store": record.text(marked.document)}


WANTS: dict[str, Callable] = {
    "json": _json,
    "set_aside": _set_aside,
    "plans": _plans,
    "contacts": _contacts,
    "calendar": _calendar,
}
