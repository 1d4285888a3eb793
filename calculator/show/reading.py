"""What was understood of the employer's words, under the field, with one tap to each other reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import htpy as h

from calculator.facts import Facts
from calculator.plan import Plan
from calculator.show.controls import button

NO_DATE = {"earliest": None, "latest": None}


def reading(facts: Facts, plan: Plan) -> h.Node:
    if facts.promised is not None:
        return _set_by_hand(facts)
    if plan.reading is None or not facts.said:
        return h.fragment[None]
    return _understood(facts.said, plan.reading.as_json())


def _set_by_hand(facts: Facts) -> h.Element:
    says = "Counted by the dates you set." if facts.promised else "Counted as: they gave no date."
    means_no = " They said that silence means no." if facts.promised.silence_means_no else ""
    use_words = button("Go by their words instead", ".hb-link", fill={"promised": None}) if facts.said else None
    return h.p[says, means_no, " ", use_words]


def _understood(said: str, read: Mapping) -> h.Element:
    return h.div[
        h.p[_marked(said, read["heard"])],
        h.p[_as_what(read)],
        h.div(".hb-chips")[ways] if (ways := list(_other_ways(read))) else None,
    ]


def _marked(said: str, heard: str) -> h.Node:
    """Their words, with those that the reading rests on marked."""
    before, found, after = said.partition(heard) if heard else (said, "", "")
    return h.q[before, found and h.mark[found], after]


def _as_what(read: Mapping) -> h.Node:
    if read["kind"] == "none":
        return h.fragment["We read that as: ", h.b["no date given"], "."]
    hangs_on = " It hangs on something else happening first." if read["kind"] == "conditional" else ""
    means_no = " They said that silence means no." if read["silence_means_no"] else ""
    return h.fragment["We read that as: ", h.b[read["as_text"]], ".", hangs_on, means_no]


def _other_ways(read: Mapping) -> Iterator[h.Element]:
    silence = {"silence_means_no": True} if read["silence_means_no"] else {}
    for other in read["others"]:
        window = {"earliest": other["earliest"], "latest": other["latest"], **silence}
        yield button(f"Or {other['as_text']}?", fill={"promised": window})
    if read["kind"] != "none":
        yield button("They gave no date", fill={"promised": NO_DATE})
