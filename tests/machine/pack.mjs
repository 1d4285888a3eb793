// node pack.mjs FOLDER REQUEST: start Python from the pack as worker.js does, and print its reply.
import { pathToFileURL } from "node:url";

const folder = process.argv[2] + "/";
const { library, lock } = await import(pathToFileURL(folder + "parts.mjs"));
const { loadPyodide } = await import(pathToFileURL(folder + "pyodide.mjs"));
const python = await loadPyodide({
  indexURL: folder,
  packageBaseUrl: folder,
  stdLibURL: folder + library,
  lockFileContents: lock,
});
console.log(python.pyimport("calculator.edges.browser").answer(process.argv[3]));
