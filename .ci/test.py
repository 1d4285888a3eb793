"""Run every test: python3 .ci/test.py

First tools look at the sources. The site is built strictly, which bakes the public holidays too. Then the suite
runs twice, each time with pytest's own account of it: inside Pyodide under Node, where it holds what a reader's
browser will compute, and in CPython with the machine's and the browser's tests. Two steps and not one, so that each
has its own count and neither can hide the other's: the exit status is 0 only when all are.
"""

import subprocess
import sys

import prepare

ENVIRONMENT = prepare.ENVIRONMENT
MINUTES = 40  # for one step; a step that hangs is ended and counts as failed
# One test that hangs tells where, and ends the run.
LIMIT = ("-o", "faulthandler_timeout=300", "-o", "faulthandler_exit_on_timeout=true")


def passes(title: str, *command: str) -> bool:
    print(f"\n# {title}", flush=True)
    try:
        status = subprocess.run(command, env=ENVIRONMENT, timeout=MINUTES * 60, check=False).returncode
    except subprocess.TimeoutExpired:
        status = f"ended after {MINUTES} minutes"
    if status != 0:
        print(f"# {title}: failed ({status})", file=sys.stderr, flush=True)
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
results = [passes(f"Checked by tools: {what}", *command) for what, command in tools.items()]
results.append(passes("The site, built strictly", python, "-m", "mkdocs", "build", "--strict"))
ENVIRONMENT["HEARBACK_SITE"] = "site"
results.append(passes("The suite inside Pyodide", node, "tests/pyodide/run.mjs", "-q"))
results.append(passes("The suite in CPython", python, "-m", "pytest", "-q", "-rs", *LIMIT))
sys.exit(0 if all(results) else "Not everything passed: see the status of each step above.")
