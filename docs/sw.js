// The service worker: it keeps one whole release of the site in this browser, and answers from it.
//
// - All or nothing: it only takes over when every file is there and has the content that the build wrote down.
// - A file is kept under its content. So a new release fetches only what changed, and an install that was broken
//   off goes on where it was.
// - Pages at the same address, whoever's they are, may write to what is kept here. So each file is looked at again
//   before it is served, and gets its type from us, whatever a host said it was.
// - Never a mix: it serves the pages that were opened with it, and a new release waits until they are all closed.
// - What is not in the release goes to the network; what belongs to another host gets an error, whoever asks.
importScripts("assets/release.js"); // FILES: the content's hash by the address below the site

const SITE = registration.scope;
const CACHE = `hear-back ${SITE}`; // other sites may live on the same host
const AT_A_TIME = 4;
const TYPES = {
  css: "text/css",
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
};

const key = (path) => `${SITE}?content=${FILES[path]}`;
const typeOf = (path) => TYPES[/\.(\w+)$/.exec(path)?.[1] ?? "html"] ?? "application/octet-stream";
const keys = () => new Set(Object.keys(FILES).map(key));

// Getting a release -----------------------------------------------------------------------------------

self.addEventListener("install", (event) => event.waitUntil(install()));

async function install() {
  if (savesData()) throw new Error("Data are to be saved: the new release is left for later.");
  const cache = await caches.open(CACHE);
  const there = new Set((await cache.keys()).map((request) => request.url));
  const missing = Object.keys(FILES).filter((path) => !there.has(key(path)));
  const next = async () => {
    for (let path; (path = missing.shift()) !== undefined; ) await keep(cache, path);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, next));
}

// The page asks the same before it registers; an update comes without being asked.
function savesData() {
  const { saveData, effectiveType = "" } = navigator.connection ?? {};
  return saveData || effectiveType.endsWith("2g");
}

async function keep(cache, path) {
  // What has its hash in its name may come from the browser's own cache, where a page has just put it.
  const named = /[-.][0-9a-f]{8,}[./]/.test(path);
  const response = await fetch(SITE + path, { cache: named ? "default" : "no-cache" });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const body = await response.arrayBuffer();
  if (await hash(body) !== FILES[path]) throw new Error(`Not of this release: ${response.url}`);
  await cache.put(key(path), typed(body, path));
}

const typed = (body, path) => new Response(body, { headers: { "Content-Type": typeOf(path) } });

async function hash(body) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Taking over: nobody uses the release before any more -------------------------------------------------

// Or the person asks for it on the last page that does.
self.addEventListener("message", ({ data }) => data === "take over" && takeOver());

async function takeOver() {
  const pages = await clients.matchAll({ includeUncontrolled: true, type: "window" });
  if (pages.length === 1) await skipWaiting();
}

self.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));

async function forgetOthers() {
  const cache = await caches.open(CACHE);
  const wanted = keys();
  const others = (await cache.keys()).filter((request) => !wanted.has(request.url));
  await Promise.all(others.map((request) => cache.delete(request)));
}

// Answering -------------------------------------------------------------------------------------------

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.href === SHARED) return event.respondWith(request.method === "POST" ? takeIn(request) : handOver());
  if (url.origin !== location.origin) return event.respondWith(Response.error());
  if (request.method !== "GET" || !url.href.startsWith(SITE)) return;
  const path = url.pathname.slice(new URL(SITE).pathname.length);
  if (path in FILES) event.respondWith(answer(path, request));
  else if (request.mode === "navigate") event.respondWith(elsewhere(path, request));
});

// What a phone's own menu shares with the installed site is sent nowhere: it waits here until the calculator asks, once.
const SHARED = `${SITE}shared`;

async function takeIn(request) {
  const form = await request.formData();
  const text = ["title", "text"].map((name) => form.get(name)).filter(Boolean).join("\n");
  await (await caches.open(CACHE)).put(SHARED, new Response(text));
  return Response.redirect(`${SITE}calculator/#shared`, 303);
}

async function handOver() {
  const cache = await caches.open(CACHE);
  const text = await cache.match(SHARED);
  await cache.delete(SHARED);
  return text ?? new Response("");
}

// A browser may throw away what it keeps.
async function answer(path, request) {
  return await compiled(path, request) ?? await kept(path) ?? fetch(request);
}

// Nothing but what the build wrote down. The very response where it can be: with it lies what a browser has compiled.
async function kept(path) {
  const cache = await caches.open(CACHE);
  const found = await cache.match(key(path));
  if (!found) return null;
  const body = await found.clone().arrayBuffer();
  if (await hash(body) !== FILES[path]) return null;
  const isAsPut = JSON.stringify([...found.headers]) === JSON.stringify([["content-type", typeOf(path)]]);
  return isAsPut ? found : typed(body, path);
}

// With the browser's own copy of a wasm file comes what it has compiled of it, with ours only later on. The name tells
// the content.
async function compiled(path, { url }) {
  if (!path.endsWith(".wasm")) return null;
  return fetch(url, { cache: "only-if-cached", mode: "same-origin" }).catch(() => null);
}

async function elsewhere(path, request) {
  if (`${path}/` in FILES) return Response.redirect(`${SITE}${path}/`);
  try {
    return await fetch(request);
  } catch {
    const lost = await kept("404.html");
    return lost ? new Response(lost.body, { status: 404, headers: lost.headers }) : Response.error();
  }
}
