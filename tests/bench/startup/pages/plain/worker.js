// Pyodide as its documentation shows it, with the calculator as one archive of sources.
import { loadPyodide } from "./pyodide/pyodide.mjs";

async function start() {
  const pyodide = await loadPyodide();
  const archive = await fetch("calculator.zip");
  pyodide.unpackArchive(await archive.arrayBuffer(), "zip");
  const door = pyodide.pyimport("calculator.doors.browser").Door();
  const holidays = await fetch("holidays/GB.json");
  door.know_country("GB", await holidays.text());
  return door;
}

const door = start();
self.onmessage = async ({ data }) => self.postMessage((await door).answer(data));
