"""Run every test: python3 .ci/test.py

The site is built strictly, which bakes the public holidays too. Then the suite runs twice, each time with
pytest's own account of it: in CPython with the machine's and the browser's tests, side by side in several processes,
and inside Pyodide under Node, where it holds what a reader's browser will compute. Two steps and not one, so that each
has its own count and neither can hide the other's: the exit status is 0 only when both are. They run at the same
time, and the second account is shown whole after the first.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time

import prepare

ENVIRONMENT = prepare.ENVIRONMENT
MINUTES = 40  # for one step; a step that hangs is ended and counts as failed
# A file's tests stay together and in their order, so that what a file sets up is set up once; the browser's files, which
# take longest, come first. One process more than there are processors, for a test that drives a browser also waits.
SIDE_BY_SIDE = ("-n", str((os.cpu_count() or 1) + 1), "--dist", "loadfile", "--no-loadscope-reorder")
# One test that hangs tells where, and ends the run; it would be tried again in a new process.
LIMIT = ("-o", "faulthandler_timeout=300", "-o", "faulthandler_exit_on_timeout=true", "--max-worker-restart", "0")


class Step:
    """A command that was started. Its account goes to the terminal, or into a file until it is asked for."""

    def __init__(self, title: str, *command: str, account=None):
        self.title, self.account, self.end = title, account, time.monotonic() + MINUTES * 60
        if not account:
            print(f"\n# {title}", flush=True)
        told = {"stdout": account, "stderr": subprocess.STDOUT} if account else {}
        self.process = subprocess.Popen(command, env=ENVIRONMENT, **told)

    def passes(self) -> bool:
        try:
            status = self.process.wait(self.end - time.monotonic())
        except subprocess.TimeoutExpired:
            self.process.kill()
            status = f"ended after {MINUTES} minutes"
        if self.account:
            print(f"\n# {self.title}", flush=True)
            self.account.seek(0)
            shutil.copyfileobj(self.account, sys.stdout.buffer)
            sys.stdout.flush()
        if status != 0:
            print(f"# {self.title}: failed ({status})", file=sys.stderr, flush=True)
        return status == 0


def passes(title: str, *command: str) -> bool:
    return Step(title, *command).passes()


prepare.main()
python = str(prepare.PYTHON)
node = subprocess.check_output([python, "-m", "calculator.build.runtime.node"], env=ENVIRONMENT, text=True).strip()
results = [passes("The site, built strictly", python, "-m", "mkdocs", "build", "--strict")]
ENVIRONMENT["HEARBACK_SITE"] = "site"
with tempfile.TemporaryFile() as account:
    inside = Step("The suite inside Pyodide", node, "tests/pyodide/run.mjs", "-q", account=account)
    results.append(passes("The suite in CPython", python, "-m", "pytest", "-q", "-rs", *SIDE_BY_SIDE, *LIMIT))
    results.append(inside.passes())
sys.exit(0 if all(results) else "Not everything passed: see the status of each step above.")
