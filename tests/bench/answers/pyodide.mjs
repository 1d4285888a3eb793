// node tests/bench/answers/pyodide.mjs: the costs inside Pyodide, as JSON (see costs.py).
import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";

const repo = fileURLToPath(new URL("../../..", import.meta.url));
const python = await loadPyodide();
python.mountNodeFS("/repo", repo);
python.mountNodeFS("/libraries", repo + ".cache/pyodide/site");
console.log(python.runPython(`
import json, sys

sys.dont_write_bytecode = True
sys.path[:0] = ["/repo", "/libraries"]

from tests.bench.answers import costs

json.dumps(costs.milliseconds())
`));
