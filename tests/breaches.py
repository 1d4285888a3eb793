"""What breaks the contract, kind by kind, each with the smallest facts met: `python -m tests.breaches [COUNT] [SEED]`.

The tests of `test_contract.py` stop at the first breach and take long to make it small. This goes on, so that one run
shows all there is to mend, and counts how many plans were tried.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable

from hypothesis import HealthCheck, Phase, given, seed, settings

from calculator.dates import ClosedDays
from calculator.problem import Problems
from tests import contract, texts
from tests.plans import plan_of
from tests.strategies import Situation
from tests.walks import Walk, moved_overnight
from tests.wider import ANSWERED, any_situations, news_of

COUNTRIES = ("US", "GB", "DE", "CA", "IN", "PH")


class Found:
    """Each kind of breach with its count and the smallest situation."""

    def __init__(self) -> None:
        self.plans: Counter[str] = Counter()
        self.counts: Counter[str] = Counter()
        self.smallest: dict[str, tuple[int, str, str]] = {}

    def note(self, what: str, breaches: Iterable[str], case: Situation, **more: object) -> None:
        self.plans[what] += 1
        told = {name: value for name, value in {**case.raw, **more}.items() if value not in (None, [], False)}
        facts = json.dumps(told)
        for breach in breaches:
            kind = f"{what}: {_kind(breach)}"
            self.counts[kind] += 1
            size = len(facts) + 10 * len(case.holidays)
            if kind not in self.smallest or size < self.smallest[kind][0]:
                closed = f"weekend {sorted(case.weekend)}, {len(case.holidays)} holidays"
                self.smallest[kind] = (size, breach, f"{facts}\n  {closed}")

    def print(self) -> None:
        print(", ".join(f"{count} {what}" for what, count in self.plans.items()))
        for kind, count in self.counts.most_common():
            _, breach, facts = self.smallest[kind]
            print(f"\n{count} x {kind}\n  {breach[:400]}\n  {facts}")


def _kind(breach: str) -> str:
    """A breach without what is particular to its case."""
    name, _, _ = breach.partition(": ")
    if name in {check.__name__ for check in contract.CHECKS}:
        return name
    plain = re.sub(r"\d{4}-\d\d-\d\d", "DAY", re.sub(r"(['\"]).*\1|\{.*\}", "...", breach))
    return re.sub(r"\b(shared link: (?:status|close_from)?).*", r"\1", plain)


def main(count: int, number: int) -> None:
    found = Found()

    @seed(number)
    @settings(
        max_examples=count,
        database=None,
        phases=[Phase.generate],
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(any_situations())
    def try_one(case: Situation) -> None:
        closed = ClosedDays(weekend=case.weekend, holidays=case.holidays)
        turn = found.plans["plans"]

        def plan(raw: contract.Json) -> dict:
            return plan_of(dict(raw), closed)

        try:
            found.note("plans", contract.breaches(case.raw, case.plan, closed), case)
        except Problems as problems:
            found.note("plans", [f"refused: {problems.problems}"], case)
            return
        found.note("nights", moved_overnight(case.raw, plan), case)
        if turn % 4 == 0 and case.today >= case.interview:
            walk = Walk({**case.raw, "events": []}, plan, turn % 8 == 0, news_of(case), ANSWERED)
            found.note("walks", list(walk.breaches()), case, events=walk.events, news=walk.news, eager=walk.eager)
        if turn % 8 == 1:
            there = case if case.raw.get("region") else case.but(country=COUNTRIES[turn // 8 % len(COUNTRIES)])
            found.note("texts", texts.breaches(there), there)

    try_one()
    found.print()


if __name__ == "__main__":
    main(*map(int, [*sys.argv[1:], *["400", "0"][len(sys.argv) - 1 :]]))
