// Python in its worker, as the page sees it: it is asked one thing at a time, and of what is asked meanwhile only
// the newest of each tool is worth an answer. What is asked before Python is there waits for it. It is started when
// the page has been painted, before its other scripts are there; or when it is asked, or by `begin`.
//
// A worker can die without a word, where memory is short: an answer that does not come in time counts as a failed
// start. A start may take minutes on a slow line, so there only the person ends it.
//
// Whoever listens hears `stage(name)`: "fetching", "starting", "ready", "failed"; `reply(reply, request)`; `bug(error)`.
const GONE = /\b(404|410)\b/;
const TOO_LONG = 30_000; // ms for one answer; a country's holidays may have to be fetched for it

/** @typedef {{tool: string, facts?: {country?: string}}} Request */

/** @type {{stage(name: string): void, reply(reply: object, request: Request): void, bug(error: Error): void}} */
let on = { stage() {}, reply() {}, bug() {} }; // who listens; nobody asks before
/** @type {Worker | null} */
let worker = null;
let silence = 0; // the timer of an answer that does not come
let stage = "fetching";
/** @type {Map<string, Request>} */
const wanted = new Map(); // the request that waits, by its tool
/** @type {Request | null} */
let asked = null; // the request that is being answered
/** @type {Request | null} */
let forgotten = null; // a request whose answer nobody wants any more
// Whoever loads a page anew mustn't meet the errors of before, which a browser may keep.
const isLoadedAnew = performance.getEntriesByType("navigation").some((/** @type {any} */ { type }) => type === "reload");
let isGone = false; // whether a part was asked for that the host no longer has: a new release was published

function start(name) {
  performance.mark("python:start");
  worker?.terminate();
  try {
    worker = new Worker(new URL("worker.js", import.meta.url), { type: "module", name });
  } catch (refused) {
    return failed(refused); // workers are off
  }
  worker.onerror = (event) => failed(event.message);
  worker.onmessage = ({ data }) => {
    if (data.stage) reached(data.stage);
    else if (data.ready) ready();
    else if (data.failed) failed(data.failed);
    else answered(data);
  };
}

// A script that did not come may lie in the browser's cache as the error that came in its place.
async function scriptsAnew() {
  /** @type {NodeListOf<HTMLLinkElement>} */
  const links = document.querySelectorAll("link[rel=modulepreload]");
  await Promise.allSettled(Array.from(links, async ({ href }) => {
    const response = await fetch(href, { cache: "reload" });
    isGone ||= GONE.test(String(response.status));
    await response.text();
  }));
}

function reached(name) {
  stage = name;
  on.stage(name);
  next();
}

function ready() {
  performance.mark("python:ready");
  reached("ready");
}

// What was being answered is asked again when Python is started again.
function failed(why) {
  console.warn("Python could not start:", why);
  isGone = GONE.test(String(why));
  clearTimeout(silence);
  worker?.terminate();
  if (asked && !wanted.has(asked.tool)) wanted.set(asked.tool, asked);
  asked = null;
  reached("failed");
}

function answered({ reply, bug }) {
  clearTimeout(silence);
  const request = asked;
  asked = null;
  if (bug) on.bug(new Error(bug));
  else if (request && request !== forgotten) on.reply(JSON.parse(reply), request);
  next();
}

function next() {
  if (!worker || stage !== "ready" || asked || !wanted.size) return;
  [asked] = wanted.values();
  wanted.delete(asked.tool);
  worker.postMessage(JSON.stringify(asked));
  silence = setTimeout(() => failed("no answer"), TOO_LONG);
}

export function begin() {
  if (!worker) start(isLoadedAnew ? "again" : "first");
}

export function ask(request) {
  begin();
  wanted.set(request.tool, request);
  if (stage !== "ready" && request.facts?.country) worker?.postMessage({ soon: request.facts.country });
  next();
}

export function forget() {
  wanted.clear();
  forgotten = asked;
}

// What was typed lies beside the address, and comes back with the page.
export async function again() {
  reached("fetching");
  await scriptsAnew();
  if (isGone) location.reload();
  else start("again");
}

export const isWaiting = () => Boolean(asked) || wanted.size > 0;

/** From now on; how far Python is by then is told at once. */
export function listen(listener) {
  on = listener;
  on.stage(stage);
}

// Before anyone asks, and after the page's first look has been painted; but not behind the page that is looked at, and
// not where data are dear.
const { saveData, effectiveType = "" } = navigator.connection ?? {};
if (document.hidden) document.addEventListener("visibilitychange", begin, { once: true });
else if (!saveData && !effectiveType.endsWith("2g")) requestAnimationFrame(() => setTimeout(begin));
