"""A toy: the calculator itself needs more of Python's standard library than MicroPython has."""

import json
from datetime import date, timedelta

from pyscript import window
from pyscript.ffi import create_proxy

STEPS = (("Say thank you", 1), ("Ask", 7), ("Stop counting on it", 28))


def answer(request):
    interview = date.fromisoformat(json.loads(request)["facts"]["interview"])
    items = [f"<li>{(interview + timedelta(days=days)).isoformat()}: {step}" for step, days in STEPS]
    window.show(json.dumps({"html": {"answer": f"<ol>{''.join(items)}</ol>"}}))


window.answerWith(create_proxy(answer))
