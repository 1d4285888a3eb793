// My interviews: the stored text and a wish go to Python; the page's parts and the text to store come back.
// What a person reads is written by Python (calculator/show); this file stores and moves it.
import { isoDay } from "./day.js";
import { morph } from "./morph.js";
import { all, download, find, nearestTo } from "./page.js";
import * as python from "./python.js";
import { openStore } from "./store.js";
import * as visit from "./visit.js";

const LARGEST = 5_000_000; // bytes of a file; thousands of interviews

const page = find("[data-tool=interviews]");
const store = openStore(() => refresh());
const SITE = new URL("../", import.meta.url).href;
// The country by the clock's zone, never by the language; none where that is unsure.
const HERE = JSON.parse(page.dataset.zones)[Intl.DateTimeFormat().resolvedOptions().timeZone];

let waiting; // for Python's answer: one wish at a time
const open = {}; // what is unfolded: the forms of one `interview`, `every` interview, the `contacts`
let file = null; // the text of a file that waits to be taken in
/** @type {string | null} */
let removed = null; // what stood here before everything was removed, until this page is left
let unsaved = { told: {}, text: "" }; // what could not be stored, once that was told
let last = Promise.resolve(false); // one wish after the other
const submitted = new Set(); // forms whose wish is being fulfilled

// Python --------------------------------------------------------------------------------------------------

function ask(request) {
  return new Promise((resolve, reject) => {
    waiting = { resolve, reject };
    python.ask(request);
  });
}

function reached(stage) {
  page.dataset.state = stage === "ready" || stage === "failed" ? stage : "starting";
  say(stage);
  if (stage === "ready") openNamed();
}

// An interview that was just kept, and of which more is to be told.
function openNamed() {
  const [, named] = location.hash.match(/^#kept-(.+)$/) ?? [];
  return named ? actions.open(decodeURIComponent(named)) : refresh();
}

// How far things are, or what went wrong, in words.
function say(word) {
  for (const words of all("[data-word]", page)) words.hidden = words.dataset.word !== word;
}

// Asking --------------------------------------------------------------------------------------------------

const refresh = () => wish({});

function wish(told) {
  last = last.then(() => fulfil(told)).catch((bug) => {
    console.error(bug);
    say("bug");
    return false;
  });
  return last;
}

async function fulfil(told) {
  if (page.dataset.state !== "ready") return false;
  const reply = await answered(told);
  if (!reply) return false;
  if (reply.file) download(reply.file);
  show(reply);
  if (reply.store !== undefined) askToPersist();
  page.dispatchEvent(new CustomEvent("hearback:answer", { bubbles: true, detail: reply.answer }));
  return reply.answer.ok;
}

// Worked out again from what stands there by now, when another window stored something meanwhile.
async function answered(told) {
  let reply;
  for (;;) {
    const stored = await store.read();
    fault("blocked", store.isBlocked());
    fault("newer", store.isNewer());
    fault("other", Boolean(store.other()));
    reply = await ask({ tool: "interviews", stored, today: isoDay(), id: newId(), open,
      site: SITE, here: HERE, ...told });
    if (reply.store === undefined) return reply;
    try {
      if (await store.swap(stored, reply.store)) break;
    } catch (error) {
      console.warn("Not stored:", error);
      unsaved = { told, text: reply.store };
      fault("unsaved", true);
      return null;
    }
  }
  fault("unsaved", false);
  return reply;
}

// Not crypto.randomUUID, which a page without https has not.
const newId = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

// A browser may clear what it was not asked to keep.
async function askToPersist() {
  tellPersisted((await navigator.storage?.persist?.()) ?? false);
}

function tellPersisted(persisted) {
  for (const words of all("[data-persisted]")) words.hidden = (words.dataset.persisted === "yes") !== persisted;
}

// Showing -------------------------------------------------------------------------------------------------

function show({ html, parts }) {
  for (const [slot, content] of Object.entries(html)) morph(find(`[data-slot="${slot}"]`), content);
  for (const [part, open] of Object.entries(parts)) for (const element of all(`[data-part="${part}"]`)) element.hidden = !open;
}

function fault(name, holds) {
  find(`[data-fault="${name}"]`).hidden = !holds;
}

// What was done is said, and the way back lies next to it.
function tell() {
  const told = ["fault", "told"].map((slot) => find(`[data-slot="${slot}"]`)).find((slot) => slot.textContent);
  told?.focus();
  find("[data-announce]").textContent = told?.textContent ?? "";
}

// What a person does --------------------------------------------------------------------------------------

const actions = {
  change: (change) => changed({ change: JSON.parse(change) }),
  takeIn: () => changed({ change: { do: "take_in", text: file } }),
  takeInOther: async () => (await changed({ change: { do: "take_in", text: store.other() } })) && leaveOther(),
  leaveOther,
  want: (want) => wish({ want }),
  open: async (id) => {
    open.interview = id || null;
    await refresh();
    if (id) find(`[data-interview="${CSS.escape(id)}"]`)?.focus();
  },
  every: () => {
    open.every = true;
    return refresh();
  },
  leave,
  again: () => changed(unsaved.told),
  rescue: async (which) => download({ name: "my-interviews.json", type: "application/json",
    text: { unsaved: unsaved.text, other: store.other() }[which] ?? await store.read() }),
  retry: python.again,
  wipe,
  unwipe,
  print: async (what) => {
    document.documentElement.dataset.print = what;
    await last; // the record may just have been unfolded
    window.print();
  },
};

async function changed(told) {
  const done = await wish(told);
  if (done) leave();
  tell();
  return done;
}

// Leaves what a file offered.
function leave() {
  file = null;
  find("[data-take-in]").value = "";
  morph(find("[data-slot=preview]"), "");
}

function leaveOther() {
  store.forgetOther();
  fault("other", false);
}

// Asked once more, and what was there can be brought back until this page is left.
async function wipe(answer) {
  const sure = find("[data-sure]");
  sure.hidden = answer !== "ask";
  if (answer === "ask") sure.focus();
  if (answer !== "sure") return;
  removed = await store.read();
  await store.clear();
  visit.end();
  open.interview = null;
  morph(find("[data-slot=told]"), "");
  await refresh();
  fault("removed", Boolean(removed));
  find('[data-fault="removed"]').focus();
}

async function unwipe() {
  const text = removed;
  forgetRemoved();
  if (text && !(await store.swap("", text))) return changed({ change: { do: "take_in", text } }); // something was added
  return refresh();
}

function forgetRemoved() {
  removed = null;
  fault("removed", false);
}

document.addEventListener("click", (event) => {
  const button = nearestTo(event, "button[type=button]");
  for (const action of Object.keys(actions)) {
    if (button && action in button.dataset) actions[action](button.dataset[action]);
  }
});

page.addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  if (submitted.has(form)) return; // a double click is one wish
  submitted.add(form);
  const typed = { form: form.dataset.form, ...Object.fromEntries(new FormData(form)) };
  const done = await changed({ form: typed });
  submitted.delete(form);
  if (!done) return;
  form.reset();
  form.closest("details")?.removeAttribute("open");
});

find("[data-take-in]").addEventListener("change", async ({ target }) => {
  if (!target.files.length) return;
  const tooLarge = target.files[0].size > LARGEST;
  fault("too-large", tooLarge);
  if (tooLarge) return leave();
  file = await target.files[0].text();
  await wish({ file });
  find("[data-slot=preview]").focus();
});

find("[data-contacts]").addEventListener("toggle", ({ target }) => {
  open.contacts = target.open;
  refresh();
});

window.addEventListener("hashchange", openNamed);
window.addEventListener("pagehide", forgetRemoved);
window.addEventListener("afterprint", () => delete document.documentElement.dataset.print);
// Another day may have begun since it was looked at.
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && refresh());

python.listen({ stage: reached, reply: (reply) => waiting.resolve(reply), bug: (bug) => waiting.reject(bug) });
python.begin(); // whoever opens this page asks for what is in it
navigator.storage?.persisted?.().then(tellPersisted);

// Only there, and not from its home screen: Safari's own limit.
find("[data-iphone]").hidden = !/iP(hone|ad|od)/.test(navigator.userAgent) || matchMedia("(display-mode: standalone)").matches;
