// Python, off the page's own thread. A message in is the text of a request, such as
// {"tool": "plan", "facts": {"interview": "2026-11-20", ...}}, or {soon}, a country that one will be about; messages
// out are {stage}, {ready}, {failed} when Python cannot start, and for each request {reply} or {bug}.
import { later, library, loadPyodide, lock, rest, runtime } from "./parts.js";
import { isWhole, restBy } from "./rest.js";

const python = new URL("../assets/python/", import.meta.url).href;
const again = self.name === "again";
const cache = again ? "no-cache" : "default"; // a second try must not find the first one's error
const WASM = "application/wasm";
const fetched = new Set();
let stopped = false; // what has failed says no more: the page ends this worker
const tell = (message) => stopped || self.postMessage(message);

function fail(error) {
  tell({ failed: String(error) });
  stopped = true;
}

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
/** @type {(what: any, imports: any) => Promise<any>} */
const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = (source, imports) => watching(instantiate(source, imports));
WebAssembly.instantiateStreaming = (response, imports) => watching(instantiateCompiled(response, imports));

async function instantiateCompiled(response, imports) {
  await response;
  const module = await compiled;
  const needed = rest.file ? secondPart.imports(imports) : { ...imports, "GOT.func": withoutGraphics(imports["GOT.func"]) };
  const instance = await instantiate(module, needed);
  secondPart.of(instance);
  return { module, instance };
}

// Pyodide as it comes asks for the addresses of some 260 functions that draw, and would compile a piece of wasm for
// each. Nothing is drawn here: they have none.
function withoutGraphics(addresses) {
  const address = (all, name) => name.startsWith("emscripten_gl") ? new WebAssembly.Global({ value: "i32", mutable: true }, 0) : all[name];
  return new Proxy(addresses, { get: address });
}

// The rest of the runtime, where it lies in two files: fetched while nobody waits, or when it is called before.
/** @type {WebAssembly.Module | undefined} */
let here;
const secondPart = restBy(() => here ?? fetchedNow(), fail);

function fetchedNow() {
  const request = new XMLHttpRequest();
  request.open("GET", python + rest.file, false);
  request.responseType = "arraybuffer";
  request.send();
  if (request.status !== 200) throw new Error(`${request.status} ${rest.file}`);
  return new WebAssembly.Module(checked(request.response));
}

function checked(bytes) {
  if (!isWhole(new Uint8Array(bytes), rest.sum)) throw new Error(`not whole: ${rest.file}`);
  return bytes;
}

async function fetchRest() {
  const response = await plainFetch(python + rest.file, { cache: again ? "reload" : "default" });
  if (!response.ok) throw new Error(`${response.status} ${rest.file}`);
  here = await WebAssembly.compile(checked(await response.arrayBuffer()));
}

function watching(made) {
  made.catch(fail);
  return made;
}

function watched(response) {
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  if (response.url.endsWith(".wasm")) {
    // Of its own response a browser keeps what it has compiled, for the next visit.
    const isNamed = response.headers.get("Content-Type") === WASM; // not every host knows what it is
    const wasm = isNamed ? response : new Response(response.body, { headers: { "Content-Type": WASM } });
    compiled = WebAssembly.compileStreaming(wasm);
    compiled.then(() => arrived("wasm"), fail);
    return wasm;
  }
  // The library; what a zip holds packs better as a whole.
  const { readable, writable } = new TransformStream();
  response.body.pipeThrough(new DecompressionStream("gzip")).pipeTo(writable).then(() => arrived("library"), fail);
  return new Response(readable);
}

function arrived(part) {
  fetched.add(part);
  if (fetched.has("wasm") && fetched.has("library")) tell({ stage: "starting" });
}

async function start() {
  // Pyodide imports this script by itself, and an import takes what the browser's cache holds, also an error.
  if (again) await (await plainFetch(`${python}${runtime}pyodide.asm.js`, { cache: "reload" })).text();
  if (again && rest.file) await fetchRest(); // without it the second try might end as the first one did
  const pyodide = await loadPyodide({
    indexURL: python + runtime,
    packageBaseUrl: python,
    stdLibURL: python + library,
    lockFileContents: lock,
  });
  return pyodide.pyimport("calculator.doors.browser").Door();
}

async function answer(door, request) {
  for (let part; (part = door.part_to_fetch(request)); ) door.add_part(part, await packed(part));
  for (let country; (country = door.country_to_fetch(request)); ) door.know_country(country, await holidays(country));
  return door.answer(request);
}

async function packed(part) {
  const zip = await onDemand(python + later[part], (response) => response.arrayBuffer());
  return zip ? new Uint8Array(zip) : undefined;
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

// While nobody waits for an answer: the second one, and the first where nobody has asked yet, then take half as long; and
// the rest is there before it is called. Not right behind an answer: what the browser compiles for that is still in memory.
const REHEARSALS = 6;
const PAUSE = 30; // ms between them, so that whoever asks meanwhile hardly waits
const QUIET = 1000; // ms behind the start, or an answer
const todo = [...Array(REHEARSALS).fill((python) => python.rehearse()), restInTime];
let next = 0;

function goOn(python, pause) {
  clearTimeout(next);
  if (todo.length) next = setTimeout(() => { todo.shift()(python); goOn(python, PAUSE); }, pause);
}

function restInTime() {
  if (rest.file && !here && !savesData()) fetchRest().catch(() => {}); // then it is fetched when it is called
}

function savesData() {
  const { saveData, effectiveType = "" } = navigator.connection ?? {};
  return saveData || effectiveType.endsWith("2g");
}

const door = start();
door.then((python) => { tell({ ready: true }); goOn(python, QUIET); }, fail);

self.onmessage = ({ data }) => {
  if (data.soon) return expect(data.soon);
  clearTimeout(next);
  door.then((python) => answer(python, data).finally(() => goOn(python, QUIET))).then((reply) => tell({ reply }), (bug) => tell({ bug: String(bug) }));
};
