// The same pytest suite, inside Pyodide: node tests/pyodide/run.mjs [pytest's own options]
// tests/conftest.py says what is left out there. Leaves with pytest's status, which is not 0 when a test failed
// and not 0 either when no test was found.
import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";

const repo = fileURLToPath(new URL("../..", import.meta.url));

const python = await loadPyodide();
python.mountNodeFS("/repo", repo);
python.globals.set("options", python.toPy(process.argv.slice(2)));
process.exitCode = python.runPython(`
import os, sys

# Keep what was compiled, out of the way of the machine's own Python: half of the time goes into compiling.
sys.dont_write_bytecode = False
sys.pycache_prefix = "/repo/.cache/pyodide/compiled"
sys.path.insert(0, "/repo/.cache/pyodide/site")
os.chdir("/repo")

import pytest

int(pytest.main(["-p", "no:cacheprovider", *options]))
`);
