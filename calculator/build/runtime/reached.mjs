// node reached.mjs FOLDER: start Python from the library there, do as asked.json says, and write into reached.json
// which of the library's files were imported, and which texts were compiled (see reached.py).
import { readFileSync, writeFileSync } from "node:fs";
import { loadPyodide } from "pyodide";

// Node would print Pyodide's one long line of source above the error.
process.on("uncaughtException", (error) => process.exit(console.error(error.message) ?? 1));

const inFolder = (name) => `${process.argv[2]}/${name}`;
const { first, later } = JSON.parse(readFileSync(inFolder("asked.json")));

// What libraries grumble about here is not for the builder.
const python = await loadPyodide({ stdLibURL: inFolder("library.zip"), stderr: () => {} });
const LIBRARY = /^.*[/]python[0-9]+[.]zip[/]/; // where Pyodide lays it down
const sys = python.pyimport("sys");
const importlib = python.pyimport("importlib");
const door = python.pyimport("calculator.doors.browser").Door();

function answer(request) {
  try {
    return door.answer(JSON.stringify(request));
  } catch (bug) {
    if (request.tool !== "a bug") throw bug;
  }
}

function imported() {
  const origins = [...sys.modules.keys()].map((name) => sys.modules.get(name).__spec__?.origin);
  return origins.flatMap((origin) => origin?.split(LIBRARY)[1] ?? []);
}

function go({ imports, requests }) {
  for (const name of imports) importlib.import_module(name);
  requests.forEach(answer);
}

go(first);
door.add_part("calendar", new Uint8Array(readFileSync(inFolder("calendar.zip")))); // still without what is in it
const reached = { first: imported(), texts: [...python.pyimport("ready_made").unknown] };
go(later);
reached.later = imported();
writeFileSync(inFolder("reached.json"), JSON.stringify(reached));
