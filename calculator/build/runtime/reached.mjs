// node reached.mjs FOLDER: for each entry of asked.json start Python from the library there and do as it says; write into
// reached.json which of the library's files were imported, and which texts were compiled (see reached.py).
import { readFileSync, writeFileSync } from "node:fs";
import { loadPyodide } from "pyodide";

// Node would print Pyodide's one long line of source above the error.
process.on("uncaughtException", (error) => process.exit(console.error(error.message) ?? 1));

const inFolder = (name) => `${process.argv[2]}/${name}`;
const LIBRARY = /^.*[/]python[0-9]+[.]zip[/]/; // where Pyodide lays it down

async function tried({ imports, requests }) {
  // What libraries grumble about here is not for the builder.
  const python = await loadPyodide({ stdLibURL: inFolder("library.zip"), stderr: () => {} });
  const door = python.pyimport("calculator.doors.browser").Door();
  for (const name of imports) python.pyimport(name);
  for (const request of requests) answer(door, request);
  door.add_part("nothing", new Uint8Array());
  const { modules } = python.pyimport("sys");
  const origins = [...modules.keys()].map((name) => modules.get(name).__spec__?.origin);
  const imported = origins.flatMap((origin) => origin?.split(LIBRARY)[1] ?? []);
  return { imported, texts: [...python.pyimport("ready_made").unknown] };
}

function answer(door, request) {
  try {
    return door.answer(JSON.stringify(request));
  } catch (bug) {
    if (request.tool !== "a bug") throw bug;
  }
}

const reached = {};
for (const [part, asked] of Object.entries(JSON.parse(readFileSync(inFolder("asked.json"))))) reached[part] = await tried(asked);
writeFileSync(inFolder("reached.json"), JSON.stringify(reached));
