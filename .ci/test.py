"""Run every test: python3 .ci/test.py [--without-browsers]

Where there is no browser, everything else runs, and the exit status is 0 only if it was told `--without-browsers`.
First tools look at the sources while the site is built strictly, which bakes the public holidays too. Then the suite
runs twice at the same time, each time with pytest's own account of it: in CPython with the machine's and the browser's
tests, side by side in several processes, and inside Pyodide under Node, where it holds what a reader's browser will
compute, by a clock that is years ahead. Two steps and not one, so that each has its own count and neither can hide the
other's: the exit status is 0 only when all are. A third builds the site on a later day, and tries what knows of years
there. Each step's account is shown whole, one after the other.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time

import later
import prepare

ENVIRONMENT = prepare.ENVIRONMENT
MINUTES = 40  # for one step; a step that hangs is ended and counts as failed
# A file's tests stay together and in their order, so that what a file sets up is set up once; the browser's files, which
# take longest, come first. Twice as many processes as processors, for a test that drives a browser mostly waits.
SIDE_BY_SIDE = ("-n", str(2 * (os.cpu_count() or 1)), "--dist", "loadfile", "--no-loadscope-reorder")
# One test that hangs tells where, and ends the run; it would be tried again in a new process.
LIMIT = ("-o", "faulthandler_timeout=300", "-o", "faulthandler_exit_on_timeout=true", "--max-worker-restart", "0")

# A leap day beyond every year that a test or a law names, and what of the machine's has to do with years: all that needs
# no machine lives on that day inside Pyodide.
LATER = "2032-02-29"
OF_YEARS = ("tests/machine/test_command.py", "tests/machine/test_holidays.py", "tests/machine/test_structured.py")


class Step:
    """A command that has been started. Its account waits in a file until it is asked for, unless it is shown at once."""

    def __init__(self, title: str, *command: str, at_once: bool = False, **environment: str):
        self.title, self.end = title, time.monotonic() + MINUTES * 60
        self.account = None if at_once else tempfile.TemporaryFile()  # noqa: SIM115 (read when its turn comes)
        if at_once:
            self.begins()
        self.process = subprocess.Popen(
            command, env={**ENVIRONMENT, **environment}, stdout=self.account, stderr=self.account
        )

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


ask = argparse.ArgumentParser(description="Run every test.")
ask.add_argument("--without-browsers", action="store_true", help="get no browser, and leave out what needs one")
told = ask.parse_args()
prepare.for_the_site()
has_browser = prepare.for_the_tests(browsers=not told.without_browsers)
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
ahead = later.lives_on(LATER)["HEARBACK_LATER"]
inside = Step("The suite inside Pyodide", node, "tests/pyodide/run.mjs", "-q", HEARBACK_LATER=ahead)
later_day = (f"The site and what knows of years, on {LATER}", sys.executable, later.__file__, LATER, *OF_YEARS)
on_a_later_day = Step(*later_day, HEARBACK_RUNTIME="stock")  # no day changes how the runtime is split
which = () if has_browser else ("-m", "not browser")
suite = Step("The suite in CPython", python, "-m", "pytest", "-q", "-rs", *SIDE_BY_SIDE, *LIMIT, *which, at_once=True)
results += [suite.passes(), inside.passes(), on_a_later_day.passes()]
if not has_browser:
    print("\n# NOT RUN: the tests in tests/browser, which need Chromium or Chrome.", file=sys.stderr, flush=True)
    results.append(told.without_browsers)
sys.exit(0 if all(results) else "Not everything passed, or not everything was run: see the status of each step above.")
