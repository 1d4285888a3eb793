// node odd.mjs FOLDER <expressions: start Python from the pack and print what each says, and how often the runtime's rest
// was brought. Python's whole library is there, for the expressions are none of ours.
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { withRest } from "../pyodide/parted.mjs";

process.on("uncaughtException", (error) => process.exit(console.error(error.message) ?? 1));

const expressions = JSON.parse(readFileSync(0, "utf8"));
const folder = process.argv[2] + "/";
const { loadPyodide, lock, rest, runtime } = await import(pathToFileURL(folder + "../parts.js"));
const told = rest.file ? withRest(folder + rest.file) : { brought: 0 };
const stdLibURL = fileURLToPath(new URL("../../node_modules/pyodide/python_stdlib.zip", import.meta.url));
const python = await loadPyodide({ indexURL: folder + runtime, packageBaseUrl: folder, stdLibURL, lockFileContents: lock });
const say = python.runPython(`
import cmath, hashlib, itertools, math, unicodedata
try: import decimal
except ImportError: import _pydecimal as decimal
lambda text: repr(eval(text, globals()))
`);
process.stdout.write(JSON.stringify({ said: expressions.map((text) => say(text)), brought: told.brought }));
