"""Our reader and its peers over the same cases: `python tests/bench/promises/run.py [cases.jsonl ...]`.

Without files it takes all of tests/promises. The peers are installed into .cache/ the first time (pip and
npm, versions pinned beside this file); they are no dependency of the project.

A peer knows neither limits nor conditions, so it is judged kindly: `last day` counts it right when it ends on a
day that a right answer may end on, wherever it begins; `window` asks for both ends. `invented`: a date where
none was promised.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from datetime import date
from pathlib import Path

HERE = Path(__file__).parent
REPO = HERE.parents[2]
CACHE = REPO / ".cache" / "promise-peers"
sys.path.insert(0, str(REPO))

from calculator.dates import closed_days  # noqa: E402
from calculator.promise import read  # noqa: E402

CASES = REPO / "tests" / "promises"
Answer = dict[str, str | None]


def cases(paths: list[Path]) -> list[dict]:
    found = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    assert found, "no cases were found"
    return found


# The readers


def ours(case: dict) -> Answer:
    holidays = json.loads((CASES / "holidays.json").read_text(encoding="utf-8"))
    country = case["country"]
    reading = read(
        case["said"], date.fromisoformat(case["interview_date"]), closed_days(holidays.get(country)), country
    )
    return {key: reading.as_json()[key] for key in ("kind", "earliest", "latest")}


def peers(found: list[dict]) -> dict[str, list[Answer]]:
    answers = {**_asked([_python(), HERE / "peers.py"], found), **_asked(["node", _node_script()], found)}
    return {name: [_as_answer(span) for span in spans] for name, spans in answers.items()}


def _asked(command: list, found: list[dict]) -> dict[str, list]:
    environment = {**os.environ, "NODE_PATH": str(CACHE / "node_modules")}
    done = subprocess.run(command, input=json.dumps(found), capture_output=True, text=True, check=True, env=environment)
    return json.loads(done.stdout)


def _python() -> Path:
    python = CACHE / "venv" / "bin" / "python"
    if not python.exists():
        venv.create(CACHE / "venv", with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "-r", HERE / "requirements.txt"], check=True)
    return python


def _node_script() -> Path:
    if not (CACHE / "node_modules").exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        (CACHE / "package.json").write_text((HERE / "package.json").read_text())
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", CACHE], check=True)
    return HERE / "peers.cjs"


def _as_answer(span: list | None) -> Answer:
    first, last = span or (None, None)
    return {"kind": "window" if span else "none", "earliest": first, "latest": last}


# The score


def score(found: list[dict], answers: list[Answer]) -> list[int]:
    """Windows right to the letter, windows whose last day is right, none recognised, conditions right, invented."""
    windows, days, nothing, conditions, invented = 0, 0, 0, 0, 0
    for case, answer in zip(found, answers, strict=True):
        accepted = [case["expect"], *case["accept"]]
        kind = case["expect"]["kind"]
        windows += kind == "window" and answer in accepted
        days += kind == "window" and any(
            answer["latest"] == right["latest"] and answer["kind"] == right["kind"] for right in accepted
        )
        nothing += kind == "none" and answer in accepted
        conditions += kind == "conditional" and answer in accepted
        invented += kind == "none" and answer["kind"] == "window" and answer not in accepted
    return [windows, days, nothing, conditions, invented]


def table(found: list[dict], answers: dict[str, list[Answer]]) -> str:
    kinds = [case["expect"]["kind"] for case in found]
    windows, nothing, conditions = (kinds.count(kind) for kind in ("window", "none", "conditional"))
    totals = [windows, windows, nothing, conditions, nothing]
    heads = ["window", "last day", "none", "conditional", "invented"]
    lines = [f"{len(found)} cases", f"{'':18}" + "".join(f"{head:>16}" for head in heads)]
    for name, given in answers.items():
        parts = [
            f"{right}/{total} {right / max(total, 1):4.0%}"
            for right, total in zip(score(found, given), totals, strict=True)
        ]
        lines.append(f"{name:18}" + "".join(f"{part:>16}" for part in parts))
    return "\n".join(lines)


if __name__ == "__main__":
    chosen = cases([Path(arg) for arg in sys.argv[1:]] or sorted(CASES.glob("*.jsonl")))
    print(table(chosen, {"Hear Back": [ours(case) for case in chosen], **peers(chosen)}))
