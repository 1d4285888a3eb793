// Python, off the page's own thread. A message in is the text of a request, such as
// {"tool": "plan", "facts": {"interview": "2026-11-20", ...}}, or {soon}, a country that one will be about; messages
// out are {stage}, {ready}, {failed} when Python cannot start, and for each request {reply} or {bug}.
import { later, letters, library, loadPyodide, lock, runtime } from "./parts.mjs";

const python = new URL("../assets/python/", import.meta.url).href;
const again = self.name === "again";
const cache = again ? "no-cache" : "default"; // a second try must not find the first one's error
const fetched = new Set();
const tell = (message) => self.postMessage(message);
const fail = (error) => tell({ failed: String(error) });

// Pyodide waits for ever, without a word, when its wasm does not arrive. So every fetch is watched.
const plainFetch = self.fetch;
self.fetch = async (address, options) => {
  try {
    return watched(await plainFetch(address, { ...options, cache }));
  } catch (error) {
    fail(error);
    throw error;
  }
};

// Nor does it say a word when what has arrived is no wasm. Where there is none at all, this throws.
let compiled; // while it arrives: Pyodide would begin when its script is there
const { instantiate } = WebAssembly;
WebAssembly.instantiate = (source, imports) => watching(instantiate(source, imports));
WebAssembly.instantiateStreaming = (response, imports) => watching(instantiateCompiled(response, imports));

async function instantiateCompiled(response, imports) {
  await response;
  const module = await compiled;
  return { module, instance: await instantiate(module, { ...imports, "GOT.func": withoutGraphics(imports["GOT.func"]) }) };
}

// Python's wasm asks for the addresses of some 260 functions that draw, and Pyodide would compile a piece of wasm for
// each. Nothing is drawn here: they have none.
function withoutGraphics(addresses) {
  const address = (all, name) => name.startsWith("emscripten_gl") ? new WebAssembly.Global({ value: "i32", mutable: true }, 0) : all[name];
  return new Proxy(addresses, { get: address });
}

function watching(made) {
  made.catch(fail);
  return made;
}

function watched(response) {
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  if (response.url.endsWith(".wasm")) {
    // Of its own response a browser keeps what it has compiled, for the next visit.
    compiled = WebAssembly.compileStreaming(response);
    compiled.then(() => arrived("wasm"), fail);
    return response;
  }
  const { readable, writable } = new TransformStream();
  response.body.pipeTo(writable).then(() => arrived(response.url), fail);
  return new Response(readable, response);
}

function arrived(address) {
  fetched.add(address.split(/[./]/).pop());
  if (fetched.has("wasm") && fetched.has("zip")) tell({ stage: "starting" });
}

async function start() {
  // Pyodide imports this script by itself, and an import takes what the browser's cache holds, also an error.
  if (again) await (await plainFetch(`${python}${runtime}pyodide.asm.mjs`, { cache: "reload" })).text();
  const pyodide = await loadPyodide({
    indexURL: python + runtime,
    packageBaseUrl: python,
    stdLibURL: python + library,
    lockFileContents: lock,
  });
  return pyodide.pyimport("calculator.doors.browser").Door();
}

async function answer(door, request) {
  for (let country; (country = door.country_to_fetch(request)); ) door.know_country(country, await holidays(country));
  const part = door.part_to_fetch(request);
  if (part) await addPart(door, part);
  if (door.wants_letters(request)) door.know_letters(await onDemand(python + letters, (response) => response.text()) ?? "");
  return door.answer(request);
}

async function addPart(door, part) {
  const packed = await onDemand(python + later[part], (response) => response.arrayBuffer());
  if (packed) door.add_part(part, new Uint8Array(packed));
}

const coming = new Map(); // holidays that are fetched while Python starts, by their country

function expect(country) {
  if (/^[A-Z]{2}$/.test(country) && !coming.has(country)) coming.set(country, fetchHolidays(country));
}

function holidays(country) {
  const found = coming.get(country) ?? fetchHolidays(country);
  coming.delete(country); // what did not come is asked for again
  return found;
}

// Without the file Python tells the reader that the holidays are not known just now.
async function fetchHolidays(country) {
  const baked = await onDemand(`${python}holidays/${country}.json`, (response) => response.json());
  return baked ? JSON.stringify(baked) : "";
}

// What is not there, or not whole, is told by Python, and asked for again the next time.
async function onDemand(address, read) {
  try {
    const response = await plainFetch(address, { cache: "no-cache" });
    return response.ok ? await read(response) : null;
  } catch {
    return null;
  }
}

// While nobody waits for an answer: the second one, and the first where nobody has asked yet, then take half as long.
const REHEARSALS = 6;
const PAUSE = 30; // ms between them, so that whoever asks meanwhile hardly waits

function rehearse(python, left = REHEARSALS) {
  if (left) setTimeout(() => { python.rehearse(); rehearse(python, left - 1); }, PAUSE);
}

const door = start();
door.then((python) => { tell({ ready: true }); rehearse(python); }, fail);

self.onmessage = ({ data }) => {
  if (data.soon) return expect(data.soon);
  door.then((python) => answer(python, data)).then((reply) => tell({ reply }), (bug) => tell({ bug: String(bug) }));
};
