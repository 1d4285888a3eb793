// Python, off the page's own thread. A message in is the text of a request, such as
// {"tool": "plan", "facts": {"interview": "2026-11-20", ...}}; messages out are {stage}, {ready},
// {failed} when Python cannot start, and for each request {reply} or {bug}.
import { calendar, library, loadPyodide, lock, runtime } from "./parts.mjs";

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
for (const name of ["instantiate", "instantiateStreaming"]) {
  const plain = WebAssembly[name];
  WebAssembly[name] = (...given) => {
    const made = plain(...given);
    made.then(() => name === "instantiateStreaming" && arrived("wasm"), fail);
    return made;
  };
}

function watched(response) {
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  // As it came: with its own response a browser keeps what it has compiled, for the next visit. Its end is seen above.
  if (response.url.endsWith(".wasm")) return response;
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
  return pyodide.pyimport("calculator.edges.browser");
}

async function answer(door, request) {
  for (let country; (country = door.country_to_fetch(request)); ) door.know_country(country, await holidays(country));
  if (door.wants_calendar(request)) await addCalendar(door);
  return door.answer(request);
}

async function addCalendar(door) {
  const packed = await onDemand(python + calendar, (response) => response.arrayBuffer());
  if (packed) door.add_calendar(new Uint8Array(packed));
}

// Without the file Python tells the reader that the holidays are not known just now.
async function holidays(country) {
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

const door = start();
door.then(() => tell({ ready: true }), fail);

self.onmessage = ({ data }) => {
  door.then((python) => answer(python, data)).then((reply) => tell({ reply }), (bug) => tell({ bug: String(bug) }));
};
