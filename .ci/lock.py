"""Write the locks in .ci/locks/ from pyproject.toml: every library, its version, the hash of each of its files.

    python3 .ci/lock.py              after a change of pyproject.toml; what is locked already keeps its version
    python3 .ci/lock.py --upgrade    everything that pyproject.toml does not pin, at its newest

One lock serves every platform and every Python from 3.11 on. The address of the package index is left to each
machine. Run the tests afterwards.
"""

import sys

import prepare

MAIN = "main"
WANTED = {
    MAIN: ("pyproject.toml", "--extra", "site", "--extra", "dev"),
    "inside-pyodide": ("--group", "inside-pyodide", "--no-deps"),
    "pyodide-build": ("--group", "pyodide-build"),
    "mutants": ("--group", "mutants"),
    "properdocs": ("--group", "properdocs"),
    "node": ("--group", "node"),
    "lock": ("--group", "lock"),
}
UV = (prepare.PYTHON, "-m", "uv")
HEADER = "# Written by .ci/lock.py from pyproject.toml, where the reasons stand.\n"


def write(name: str, *wanted: str) -> None:
    path = prepare.lock(name)
    path.parent.mkdir(exist_ok=True)
    same_versions = () if name == MAIN else ("-c", prepare.lock(MAIN))
    prepare.run(
        *UV,
        "pip",
        "compile",
        "--quiet",
        "--universal",
        "--python-version",
        "3.11",
        "--generate-hashes",
        "--no-header",
        "--annotation-style",
        "line",
        *sys.argv[1:],
        *same_versions,
        *wanted,
        "-o",
        path,
    )
    path.write_text(HEADER + path.read_text(encoding="utf-8"), encoding="utf-8")


if not prepare.works(*UV, "--version"):
    prepare.install("lock")
for lock, wanted in WANTED.items():
    write(lock, *wanted)
