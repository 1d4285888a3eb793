// The same pytest suite, inside Pyodide: node tests/pyodide/run.mjs [pytest's own options]
// tests/conftest.py says what is left out there. Leaves with pytest's status, which is not 0 when a test failed
// and not 0 either when no test was found. Where HEARBACK_SITE names a built site it is that one's Pyodide, which may be
// in two files; else it is as it came from npm.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { loadPyodide } from "pyodide";
import { withRest } from "./parted.mjs";

// By a clock that is so many seconds ahead: the core asks none, so nothing may change.
const ahead = Number(process.env.HEARBACK_LATER ?? 0) * 1000;
const Now = Date;
globalThis.Date = class extends Now {
  constructor(...told) { super(...(told.length ? told : [Date.now()])); }
  static now() { return Now.now() + ahead; }
};

const repo = fileURLToPath(new URL("../..", import.meta.url));
const whole = `${repo}node_modules/pyodide/`;

async function ofSite(site) {
  const folder = `${site}/assets/python/`;
  const named = (start) => readdirSync(folder).find((name) => name.startsWith(start));
  const rest = named("rest-");
  if (rest) withRest(folder + rest);
  const runtime = `${folder}${named("pyodide-")}/`;
  const { loadPyodide } = await import(pathToFileURL(`${runtime}pyodide.js`));
  console.log(rest ? "Pyodide's runtime is in two files." : "Pyodide's runtime is as it came.");
  const lockFileContents = readFileSync(`${whole}pyodide-lock.json`, "utf8");
  return loadPyodide({ indexURL: runtime, stdLibURL: `${whole}python_stdlib.zip`, packageBaseUrl: whole, lockFileContents });
}

const site = process.env.HEARBACK_SITE;
const python = await (site ? ofSite(site) : loadPyodide());
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
