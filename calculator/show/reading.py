"""What was understood of the employer's words, beside each field, with one tap to each other reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import htpy as h

from calculator.plan.facts import Facts, Window
from calculator.plan.lastword import Word, replies
from calculator.plan.planner import Plan
from calculator.show.controls import NO_DATE, button


def readings(facts: Facts, plan: Plan) -> dict[str, str]:
    """By the name of the field that holds the words: what they said at the interview, and in each reply since."""
    first, *words = plan.clock.words
    told = {"": (facts.said, facts.promised, first)} | {
        f"events[{event.number}].": (event.said, event.promised, word)
        for event, word in zip(replies(facts.events), words, strict=True)
    }
    return {f"{at}said": str(h.fragment[_reading(f"{at}promised", *heard)]) for at, heard in told.items()}


def _reading(promised: str, said: str | None, by_hand: Window | None, word: Word) -> h.Node:
    """`promised` names the field that another reading fills in."""
    if by_hand is not None:
        return _set_by_hand(promised, said, by_hand)
    return _understood(promised, said, word.reading.as_json()) if said and word.reading else None


def _set_by_hand(promised: str, said: str | None, window: Window) -> h.Element:
    says = "Counted by the dates you set." if window else "Counted as: they gave no date."
    means_no = " They said that silence means no." if window.silence_means_no else ""
    use_words = button("Go by their words instead", ".hb-link", fill={promised: None}) if said else None
    return h.p[says, means_no, " ", use_words]


def _understood(promised: str, said: str, read: Mapping) -> h.Element:
    return h.div[
        h.p[_marked(said, read["heard"])],
        h.p[_as_what(read)],
        h.div(".hb-chips")[ways] if (ways := list(_other_ways(promised, read))) else None,
    ]


def _marked(said: str, heard: str) -> h.Node:
    """Their words, with those that the reading rests on marked."""
    before, found, after = said.partition(heard) if heard else (said, "", "")
    return h.q[before, found and h.mark[found], after]


def _as_what(read: Mapping) -> h.Node:
    if read["kind"] == "none":
        return h.fragment["We read that as: ", h.b["no date given"], "."]
    hangs_on = " It depends on something else happening first." if read["kind"] == "conditional" else ""
    means_no = " They said that silence means no." if read["silence_means_no"] else ""
    return h.fragment["We read that as: ", h.b[read["as_text"]], ".", hangs_on, means_no]


def _other_ways(promised: str, read: Mapping) -> Iterator[h.Element]:
    silence = {"silence_means_no": True} if read["silence_means_no"] else {}
    for other in read["others"]:
        window = {"earliest": other["earliest"], "latest": other["latest"], **silence}
        yield button(f"Or {other['as_text']}?", fill={promised: window})
    if read["kind"] != "none":
        yield button("They gave no date", fill={promised: NO_DATE})
