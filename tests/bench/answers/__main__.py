"""What an answer costs, in CPython and in Pyodide under Node: `python -m tests.bench.answers`.

Both are asked in turn, three times each. Shown are medians with half their range, how many times slower Pyodide is,
and in Pyodide how much dearer the same becomes with more events, interviews or characters.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from statistics import median

from calculator.build.runtime import holiday_files, node
from tests.bench.answers import costs

HERE = Path(__file__).parent
ROUNDS = 3
Rounds = list[dict[str, float]]  # milliseconds by name


def main() -> None:
    holiday_files.index()  # the door reads what is baked
    here: Rounds = []
    inside: Rounds = []
    for _ in range(ROUNDS):
        here.append(costs.milliseconds())
        inside.append(_inside())
    print(f"{'':34}{'CPython':>16}{'Pyodide':>18}{'slower':>8}{'grows':>24}")
    for name in here[0]:
        times = median(found[name] for found in inside) / median(found[name] for found in here)
        print(f"{name:34}{_told(here, name):>16}{_told(inside, name):>18}{times:>7.1f}x{_growth(inside, name):>24}")


def _inside() -> dict[str, float]:
    return json.loads(subprocess.run([node.find(), HERE / "pyodide.mjs"], check=True, stdout=subprocess.PIPE).stdout)


def _told(rounds: Rounds, name: str) -> str:
    found = [costs[name] for costs in rounds]
    return f"{median(found):.2f} ms ±{(max(found) - min(found)) / 2 / median(found):>3.0%}"


def _growth(rounds: Rounds, name: str) -> str:
    row, _, number = name.partition(": ")
    if not number:
        return ""
    first = next(other for other in rounds[0] if other.startswith(row))
    dearer = median(found[name] for found in rounds) / median(found[first] for found in rounds)
    return f"{int(number) // int(first.partition(': ')[2])}x as many: {dearer:.1f}x"


if __name__ == "__main__":
    main()
