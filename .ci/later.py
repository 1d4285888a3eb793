"""The build and the tests on a later day, in a copy of this folder: what is baked goes by the day.

    python3 .ci/later.py 2028-01-02                          the build, the core's tests, the machine's and the browsers'
    python3 .ci/later.py 2032-02-29 tests/test_cases.py ...  the build, and these tests

A year that a test or an example names is past one day, and a law is due to be read again. The Pythons that are started
here live on that day (`tests/later`), and so do the pages in Chromium.
"""

import os
import shutil
import subprocess
import sys
import time
from datetime import datetime

import prepare

COPY = prepare.REPO / ".cache" / "later"
NOT_COPIED = (".git", ".venv", "node_modules", ".cache", "site", "holidays", "__pycache__", ".hypothesis", "build")
SHARED = (".venv", "node_modules", ".cache/pyodide", ".cache/reached", ".cache/bytecode", ".cache/split")


def copy() -> None:
    shutil.rmtree(COPY, ignore_errors=True)
    shutil.copytree(prepare.REPO, COPY, ignore=not_copied)
    (COPY / ".cache").mkdir()
    for name in SHARED:
        if (prepare.REPO / name).exists():
            (COPY / name).symlink_to(prepare.REPO / name, target_is_directory=True)


def not_copied(folder: str, names: list[str]) -> list[str]:
    """`calculator/build` is a source; the `build` that setuptools makes lies at the root."""
    return [name for name in names if name in NOT_COPIED and (name != "build" or folder == str(prepare.REPO))]


def lives_on(day: str) -> dict[str, str]:
    ahead = datetime.fromisoformat(f"{day}T12:00").timestamp() - time.time()
    return {
        **prepare.ENVIRONMENT,
        "HEARBACK_LATER": f"{ahead:.0f}",
        "PYTHONPATH": str(COPY / "tests" / "later"),
        "HEARBACK_SITE": "site",
    }


def main(day: str, *tests: str) -> int:
    copy()
    environment = lives_on(day)
    python = str(COPY / prepare.PYTHON.relative_to(prepare.REPO))
    suite = (*tests, "-q", "-p", "no:cacheprovider", "-n", str(os.cpu_count() or 1), "--dist", "loadfile")
    for command in (("mkdocs", "build", "-q", "--strict"), ("pytest", *suite)):
        done = subprocess.run([python, "-m", *command], cwd=COPY, env=environment, check=False)
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
