// Python, off the page's own thread. A message in is the text of a request, such as
// {"tool": "plan", "facts": {"interview": "2026-11-20", ...}}; messages out are {stage}, {ready},
// {failed} when Python cannot start, and for each request {reply} or {bug}.
import { library, lock } from "./python/parts.mjs";
import { loadPyodide } from "./python/pyodide.mjs";

const python = new URL("python/", import.meta.url).href;
const cache = self.name === "again" ? "no-cache" : "default"; // a second try must not find the first one's error
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

function watched(response) {
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const { readable, writable } = new TransformStream();
  response.body.pipeTo(writable).then(() => arrived(response.url), fail);
  return new Response(readable, response);
}

function arrived(address) {
  fetched.add(address.split(/[./]/).pop());
  if (fetched.has("wasm") && fetched.has("zip")) tell({ stage: "starting" });
}

async function start() {
  const pyodide = await loadPyodide({
    indexURL: python,
    packageBaseUrl: python,
    stdLibURL: python + library,
    lockFileContents: lock,
  });
  return pyodide.pyimport("calculator.edges.browser");
}

async function answer(door, request) {
  const country = door.country_to_fetch(request);
  if (country) door.know_country(country, await holidays(country));
  return door.answer(request);
}

// Without the file Python tells the reader that the holidays are not known just now.
async function holidays(country) {
  const response = await plainFetch(`${python}holidays/${country}.json`, { cache: "no-cache" }).catch(() => null);
  return response?.ok ? response.text() : "";
}

const door = start();
door.then(() => tell({ ready: true }), fail);

self.onmessage = ({ data }) => {
  door.then((python) => answer(python, data)).then((reply) => tell({ reply }), (bug) => tell({ bug: String(bug) }));
};
