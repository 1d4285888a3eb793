// node pack.mjs FOLDER <requests: start Python from the pack as worker.js does, and print its replies, which texts of
// functions had to be compiled there, and which files it says its modules are from. The requests are a list in JSON.
// A bug ends it.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

// Node would print Pyodide's one long line of source above the error.
process.on("uncaughtException", (error) => process.exit(console.error(error.message) ?? 1));

const folder = process.argv[2] + "/";
const { later, letters, library, loadPyodide, lock, runtime } = await import(pathToFileURL(folder + "../parts.mjs"));
const python = await loadPyodide({
  indexURL: folder + runtime,
  packageBaseUrl: folder,
  stdLibURL: folder + library,
  lockFileContents: lock,
});
const door = python.pyimport("calculator.doors.browser").Door();

function answer(request) {
  const country = door.country_to_fetch(request);
  if (country) door.know_country(country, readFileSync(`${folder}holidays/${country}.json`, "utf8"));
  const part = door.part_to_fetch(request);
  if (part) door.add_part(part, new Uint8Array(readFileSync(folder + later[part])));
  if (door.wants_letters(request)) door.know_letters(readFileSync(folder + letters, "utf8"));
  return JSON.parse(door.answer(request));
}

const requests = JSON.parse(readFileSync(0, "utf8"));
const replies = requests.map((request) => answer(JSON.stringify(request)));
const compiled = [...python.pyimport("ready_made").unknown];
const { modules } = python.pyimport("sys");
const origins = [...modules.keys()].map((name) => modules.get(name).__spec__?.origin);
process.stdout.write(JSON.stringify({ replies, compiled, origins }));
