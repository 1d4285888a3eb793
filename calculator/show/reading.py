"""What was understood of the employer's words, all of it, beside each field, with one tap to each other reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

import htpy as h

from calculator.dates import ONE_DAY, in_short, without_year
from calculator.fields import Fields
from calculator.plan.facts import Event, Facts, Window
from calculator.plan.lastword import Word, replies
from calculator.plan.planner import Plan
from calculator.plan.questions import not_so
from calculator.promise.reading import Reading
from calculator.promise.tells import Tell
from calculator.show.controls import NO_DATE, button
from calculator.show.question import merged

WHO = {"interviewer": "your interviewer", "recruiter": "the recruiter", "hr": "HR", "manager": "the hiring manager"}
# How they will be in touch, and what to do about it; and how they would rather be asked.
THEY = {
    "phone": "They'll call, so answer numbers you don't know.",
    "email": "They'll email, so look in your spam folder too.",
    "message": "They'll send a message.",
}
YOU = {
    "phone": "They'd rather you called.",
    "email": "They'd rather you emailed.",
    "message": "They'd rather you sent a message.",
}


def readings(facts: Facts, plan: Plan, fields: Fields) -> dict[str, str]:
    """By the name of the field that holds the words: what they said at the interview, and in each reply since."""
    first, *words = plan.clock.words
    told: list[tuple[str, str | None, Window | None, Word, Event | None]] = [
        ("", facts.said, facts.promised, first, None)
    ]
    for event, word in zip(replies(facts.events), words, strict=True):
        told.append((f"events[{event.number}].", event.said, event.promised, word, event))
    return {
        f"{at}said": str(h.fragment[_reading(f"{at}promised", said, by_hand, word), _else(word, event, facts, fields)])
        for at, said, by_hand, word, event in told
    }


def given(facts: Facts, plan: Plan) -> h.Fragment:
    """What the questions were answered with, in one line, for the form that is folded above its answer."""
    interview = f"Interview {in_short(facts.interview, facts.country)}. "
    none = "They gave no date." if facts.promised is not None else ""
    return h.fragment[interview, they_said(plan.clock.words[0].promise, facts) or none]


def they_said(window: Window | None, facts: Facts) -> str:
    """In a sentence; nothing where they named no day."""
    if window and window.latest:
        return f"They said you'd hear by {in_short(window.latest, facts.country)}."
    if window and window.earliest:
        return f"They said you wouldn't hear before {in_short(window.earliest, facts.country)}."
    return ""


def _reading(promised: str, said: str | None, by_hand: Window | None, word: Word) -> h.Node:
    """`promised` names the field that another reading fills in."""
    if by_hand is not None:
        return _set_by_hand(promised, said, by_hand)
    return _understood(promised, said, word.reading, word.tells) if said and word.reading else None


def _set_by_hand(promised: str, said: str | None, window: Window) -> h.Element:
    says = "Counted by the dates you set." if window else "Counted as: they gave no date."
    means_no = " They said that silence means no." if window.silence_means_no else ""
    use_words = button("Go by their words instead", ".hb-link", fill={promised: None}) if said else None
    return h.p[says, means_no, " ", use_words]


# What is an answer: nobody asks when it will come.
ANSWERS = {"rejection", "filled", "offer"}


def _understood(promised: str, said: str, read: Reading, tells: Mapping[str, Tell]) -> h.Element:
    return h.div[
        h.p[_marked(said, read.heard)],
        h.p[_as_what(read)] if read.kind != "none" or not ANSWERS & tells.keys() else None,
        h.div(".hb-chips")[ways] if (ways := list(_other_ways(promised, read.as_json()))) else None,
    ]


# Of a long paste only what stands around the words that count is shown.
AROUND = 120


def _marked(said: str, heard: str) -> h.Node:
    """Their words, with those that the reading rests on marked."""
    before, found, after = said.partition(heard) if heard else (said, "", "")
    if len(said) > 4 * AROUND:
        before = f"… {before[-AROUND:]}" if found else f"{before[: 2 * AROUND]} …"
        after = f"{after[:AROUND]} …" if found else ""
    return h.q[before, found and h.mark[found], after]


def _as_what(read: Reading) -> h.Node:
    if not read.understood:
        return "We couldn't read a time in that. We read English only."
    if read.kind == "none":
        return h.fragment["When: ", h.b["no date given"], "."]
    hangs_on = " It depends on something else happening first." if read.kind == "conditional" else ""
    means_no = " They said that silence means no." if read.silence_means_no else ""
    unsure = "" if read.sure else " We aren't sure of it."
    return h.fragment["When: ", h.b[_when(read)], ".", unsure, hangs_on, means_no]


def _when(read: Reading) -> str:
    """A limit is said as one: "by Fri 13 November 2026"."""
    first = read.said_on and read.said_on + ONE_DAY
    if read.latest and read.earliest and first and read.earliest <= first < read.latest:
        return f"by {in_short(read.latest, read.country)}"
    return read.as_json()["as_text"]


def _other_ways(promised: str, read: Mapping) -> Iterator[h.Element]:
    silence = {"silence_means_no": True} if read["silence_means_no"] else {}
    for other in read["others"]:
        window = {"earliest": other["earliest"], "latest": other["latest"], **silence}
        yield button(f"Or {other['as_text']}?", fill={promised: window})
    if read["kind"] != "none":
        yield button("They gave no date", fill={promised: NO_DATE})


# What else the words say ---------------------------------------------------------------------------------


def _else(word: Word, event: Event | None, facts: Facts, fields: Fields) -> h.Node:
    """What counts at once, each with a way to say that it is not so; and what a paste shows as what happened."""
    said = [(what, says) for what, tell in word.tells.items() if (says := _says(what, tell, facts))]
    return [
        (
            h.p[
                says,
                _change(what, word.tells[what]),
                " ",
                button("Not so", ".hb-link", replace=merged(facts, not_so(event, what, fields), fields)),
            ]
            for what, says in said
        ),
        _happened(word.reading, facts, fields) if word.reading else None,
    ]


def _change(what: str, tell: Tell) -> h.Node:
    """To the question whose answer wins over what was heard, where there is one."""
    is_asked = what == "contact" or (what == "channel" and tell.for_ == "you")
    return [" ", button("Change", ".hb-link", focus_name=what)] if is_asked else None


def _says(what: str, tell: Tell, facts: Facts) -> str:
    """What the person set by hand wins, and then nothing is said."""
    if what == "contact" and tell.value in WHO and not facts.contact and facts.via == "direct":
        return f"Who: {WHO[str(tell.value)]} will be in touch, and your questions go there."
    if what == "channel" and tell.for_ == "them":
        return f"How: {THEY[str(tell.value)]}"
    if what == "channel" and not facts.channel:
        return f"How: {YOU[str(tell.value)]}"
    if what == "slow" and facts.told("slow") is None and not facts.is_yes("quick"):
        return "Long waits are ordinary there, so the plan gives it longer."
    if what == "silence_means_no" and tell.value is None and facts.told("silence_means_no") is None:
        return "They said that hearing nothing means no."
    return ""


def _happened(read: Reading, facts: Facts, fields: Fields) -> h.Node:
    """What a pasted text shows, message by message; it becomes an event by a tap, and once."""
    known = {(event.date.isoformat(), event.what) for event in facts.events}
    found = [one for one in read.messages if one["event"] and (one["on"], one["event"]["what"]) not in known]
    if not found:
        return None
    return h.ul(".hb-found")[
        (
            h.li[
                _told_in(one, facts),
                " ",
                button("Add this", ".hb-link", replace=merged(facts, {"events": [one["event"]]}, fields)),
            ]
            for one in found
        )
    ]


def _told_in(message: Mapping, facts: Facts) -> str:
    day = without_year(date.fromisoformat(message["on"]), facts.country)
    return f"{day}: {'they' if message['by'] == 'them' else 'you'} wrote “{message['heard']}”"
