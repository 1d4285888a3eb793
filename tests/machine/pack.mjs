// node pack.mjs FOLDER REQUEST: start Python from the pack as worker.js does, and print its reply.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const folder = process.argv[2] + "/";
const { calendar, library, lock } = await import(pathToFileURL(folder + "parts.mjs"));
const { loadPyodide } = await import(pathToFileURL(folder + "pyodide.mjs"));
const python = await loadPyodide({
  indexURL: folder,
  packageBaseUrl: folder,
  stdLibURL: folder + library,
  lockFileContents: lock,
});
const door = python.pyimport("calculator.edges.browser");
if (door.wants_calendar(process.argv[3])) door.add_calendar(new Uint8Array(readFileSync(folder + calendar)));
console.log(door.answer(process.argv[3]));
