"""Run every test: python3 .ci/test.py

First tools look at the sources while the site is built strictly, which bakes the public holidays too. Then the suite
runs twice at the same time, each time with pytest's own account of it: in CPython with the machine's and the browser's
tests, side by side in several processes, and inside Pyodide under Node, where it holds what a reader's browser will
compute. Two steps and not one, so that each has its own count and neither can hide the other's: the exit status is 0
only when all are. Each step's account is shown whole, one after the other.
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
# take longest, come first. Twice as many processes as processors, for a test that drives a browser mostly waits.
SIDE_BY_SIDE = ("-n", str(2 * (os.cpu_count() or 1)), "--dist", "loadfile", "--no-loadscope-reorder")
# One test that hangs tells where, and ends the run; it would be tried again in a new process.
LIMIT = ("-o", "faulthandler_timeout=300", "-o", "faulthandler_exit_on_timeout=true", "--max-worker-restart", "0")


class Step:
    """A command that has been started. Its account waits in a file until it is asked for, unless it is shown at once."""

    def __init__(self, title: str, *command: str, at_once: bool = False):
        self.title, self.end = title, time.monotonic() + MINUTES * 60
        self.account = None if at_once else tempfile.TemporaryFile()  # noqa: SIM115 (read when its turn comes)
        if at_once:
            self.begins()
        self.process = subprocess.Popen(command, env=ENVIRONMENT, stdout=self.account, stderr=self.account)

    def begins(self) -> None:
        print(f"\n# {self.title}", flush=True)

    def passes(self) -> bool:
        status: int | str
        try:
            status = self.process.wait(self.end - time.monotonic())
        except subprocess.TimeoutExpired:
            self.process.kill()
            status = f"ended after {MINUTES} minutes"
        if self.account:
            self.begins()
            self.account.seek(0)
            shutil.copyfileobj(self.account, sys.stdout.buffer)
            sys.stdout.flush()
        if status != 0:
            print(f"# {self.title}: failed ({status})", file=sys.stderr, flush=True)
        return status == 0


prepare.main()
python = str(prepare.PYTHON)
node = subprocess.check_output([python, "-m", "calculator.build.runtime.node"], env=ENVIRONMENT, text=True).strip()
tools = {
    "the look of Python": (python, "-m", "ruff", "format", "--check"),
    "faults in Python": (python, "-m", "ruff", "check"),
    "types in Python": (python, "-m", "mypy"),
    "types in JavaScript": (node, "node_modules/typescript/lib/tsc.js", "-p", "jsconfig.json"),
}
first = [Step(f"Checked by tools: {what}", *command) for what, command in tools.items()]
first.append(Step("The site, built strictly", python, "-m", "mkdocs", "build", "--strict"))
results = [step.passes() for step in first]
ENVIRONMENT["HEARBACK_SITE"] = "site"
inside = Step("The suite inside Pyodide", node, "tests/pyodide/run.mjs", "-q")
suite = Step("The suite in CPython", python, "-m", "pytest", "-q", "-rs", *SIDE_BY_SIDE, *LIMIT, at_once=True)
results += [suite.passes(), inside.passes()]
sys.exit(0 if all(results) else "Not everything passed: see the status of each step above.")
