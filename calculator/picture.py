"""The plan as a picture."""

from __future__ import annotations

import htpy as h

from calculator.facts import Facts
from calculator.plan import Plan


def of(facts: Facts, plan: Plan) -> h.Node:
    return None
