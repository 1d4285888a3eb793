// node pack.mjs FOLDER <requests: start Python from the pack as worker.js does, and print its replies, which texts of
// functions had to be compiled there, which files it says its modules are from, and how often the runtime's rest was
// brought. The requests are a list in JSON. A bug ends it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { withRest } from "../pyodide/parted.mjs";

// Node would print Pyodide's one long line of source above the error.
process.on("uncaughtException", (error) => process.exit(console.error(error.message) ?? 1));

const requests = JSON.parse(readFileSync(0, "utf8"));
const folder = process.argv[2] + "/";
const { later, library, loadPyodide, lock, rest, runtime } = await import(pathToFileURL(folder + "../parts.js"));
process.argv.length = 1; // or Python would look for its own place in this script's, which no browser lets it do
const told = rest.file ? withRest(folder + rest.file) : { brought: 0 };
const unpacked = mkdtempSync(`${tmpdir()}/pack-`);
writeFileSync(`${unpacked}/library.zip`, gunzipSync(readFileSync(folder + library)));
const python = await loadPyodide({
  indexURL: folder + runtime,
  packageBaseUrl: folder,
  stdLibURL: `${unpacked}/library.zip`,
  lockFileContents: lock,
});
rmSync(unpacked, { recursive: true });
const door = python.pyimport("calculator.doors.browser").Door();

function answer(request) {
  for (let part; (part = door.part_to_fetch(request)); ) door.add_part(part, new Uint8Array(readFileSync(folder + later[part])));
  for (let country; (country = door.country_to_fetch(request)); ) door.know_country(country, readFileSync(`${folder}holidays/${country}.json`, "utf8"));
  return JSON.parse(door.answer(request));
}

const replies = requests.map((request) => answer(JSON.stringify(request)));
const { brought } = told;
const compiled = [...python.pyimport("ready_made").unknown];
const { modules } = python.pyimport("sys");
const origins = [...modules.keys()].map((name) => modules.get(name).__spec__?.origin);
process.stdout.write(JSON.stringify({ replies, compiled, origins, brought }));
