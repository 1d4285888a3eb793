// node called.mjs FOLDER HOLIDAYS: start the instrumented wasm in FOLDER as a browser would, ask what asked.json says, and
// write into profile.bin which functions were called. HOLIDAYS is the folder with the countries' files.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

process.on("uncaughtException", (error) => process.exit(console.error(error.message) ?? 1));

const [, , folder, holidays] = process.argv;
const inFolder = (name) => `${folder}/${name}`;
process.argv.length = 1; // or Python would look for its own place in this file's, which no browser lets it do

const { instantiate } = WebAssembly;
let wasm;
WebAssembly.instantiate = async (...given) => {
  const made = await instantiate(...given);
  if (made.instance?.exports.__write_profile) wasm = made.instance.exports;
  return made;
};

const { loadPyodide } = await import(pathToFileURL(inFolder("pyodide.mjs")));
const python = await loadPyodide({ stdLibURL: inFolder("library.zip"), stderr: () => {} });
const door = python.pyimport("calculator.doors.browser").Door();

function baked(country) {
  const file = `${holidays}/${country}.json`;
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

// As worker.js does.
function answer(request) {
  const text = JSON.stringify(request);
  for (let part; (part = door.part_to_fetch(text)); ) door.add_part(part, new Uint8Array(readFileSync(inFolder(`${part}.zip`))));
  for (let country; (country = door.country_to_fetch(text)); ) door.know_country(country, baked(country));
  try {
    door.answer(text);
  } catch (bug) {
    if (request.tool !== "a bug") throw bug;
  }
}

door.rehearse();
JSON.parse(readFileSync(inFolder("asked.json"))).forEach(answer);
python.runPython("import gc; gc.collect()");

const ROOM = 8 << 20;
const start = python._module._malloc(ROOM);
const size = wasm.__write_profile(start, ROOM);
if (size > ROOM) throw new Error(`the profile has ${size} bytes, and there is room for ${ROOM}`);
writeFileSync(inFolder("profile.bin"), python._module.HEAPU8.slice(start, start + size));
