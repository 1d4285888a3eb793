"""What else words tell, ours beside a plain reader of keywords: `python -m tests.bench.promises.heard [lines.jsonl ...]`.

Without files it takes the lines and messages that were set aside. `right`: all that a line tells, and nothing else;
`stopped falsely`: a no, filled, on hold, an offer or "do not contact us" where there is none; `stops found`: of those
that there are. A message is `right` when the kind of its promise and the last day are; `sure and wrong` beside.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

from calculator.dates import closed_days
from calculator.promise import read

HERE = Path(__file__).parent
REPO = HERE.parents[2]
HOLIDAYS = json.loads((REPO / "tests" / "promises" / "holidays.json").read_text(encoding="utf-8"))
STOPS = {"rejection", "filled", "no_contact", "on_hold", "offer"}
# What anyone would write in an afternoon.
KEYWORDS = {
    "rejection": r"unfortunately|regret|unsuccessful|not (been )?(selected|successful|moving forward)|reject|someone else|other candidates?",
    "filled": r"\bfilled\b|no longer available|position (is|has been) closed",
    "on_hold": r"on hold|paused|hiring freeze|frozen",
    "no_contact": r"(do not|don't|please don't|no need to) (call|contact|follow|chase|ring|email)|no calls",
    "silence_means_no": r"(don't|do not|haven't|not) hear|only (shortlisted|successful|selected)",
    "offer": r"\boffer\b|congratulations|you('re| are) hired",
    "next_round": r"(second|final|next) (round|interview|stage)",
    "asked": r"please (send|submit|provide|complete)|references",
    "slow": r"clearance|vetting|board approval|slow",
}


def reading(case: dict) -> dict:
    country = case["country"]
    return read(
        case["said"], date.fromisoformat(case["interview_date"]), closed_days(HOLIDAYS.get(country)), country
    ).as_json()


def ours(case: dict) -> set[tuple[str, str]]:
    return _told(reading(case)["tells"])


def keywords(case: dict) -> set[tuple[str, str]]:
    said = case["said"].lower()
    return {(what, "null") for what, words in KEYWORDS.items() if re.search(words, said)}


def _told(tells: list[dict]) -> set[tuple[str, str]]:
    return {(tell["what"], json.dumps(tell["value"], sort_keys=True)) for tell in tells}


def lines(cases: list[dict], reader: Callable[[dict], set[tuple[str, str]]]) -> str:
    count: Counter[str] = Counter()
    for case in cases:
        heard = reader(case)
        answers = [_told(answer) for answer in [case["expect"], *case["accept"]]]
        stops = {what for what, _ in heard} & STOPS
        needed = {what for what, _ in answers[0]} & STOPS
        count["right"] += heard in answers
        count["false"] += bool(stops - {what for answer in answers for what, _ in answer})
        count["needed"] += len(needed)
        count["found"] += len(needed & stops)
    return (
        f"right {count['right']} of {len(cases)}, stopped falsely {count['false']}, "
        f"stops found {count['found']} of {count['needed']}"
    )


def messages(cases: list[dict]) -> str:
    right = wrong = 0
    for case in cases:
        got = reading(case)
        is_right = any(
            answer["kind"] == got["kind"] and answer["latest"] == got["latest"]
            for answer in [case["expect"], *case["accept"]]
        )
        right += is_right
        wrong += not is_right and got["sure"] and got["understood"]
    return f"right {right} of {len(cases)}, sure and wrong {wrong}"


if __name__ == "__main__":
    aside = HERE / "aside"
    paths = [Path(name) for name in sys.argv[1:]] or sorted([*aside.glob("tells*"), *aside.glob("messages*")])
    for path in paths:
        found = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        if "tells" in found[0]:
            print(f"{path.name:20} ours      {messages(found)}")
        else:
            print(f"{path.name:20} ours      {lines(found, ours)}")
            print(f"{'':20} keywords  {lines(found, keywords)}")
