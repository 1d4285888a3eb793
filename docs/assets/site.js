// What every page does when there is JavaScript, beside Material: the menu, and the two questions that open the
// calculator. A page is whole without it.
import { isoDay } from "./day.js";
import { format } from "./fragment.js";
import { showGeneralDays } from "./general.js";
import { all, find } from "./page.js";
import * as visit from "./visit.js";

// Menu ----------------------------------------------------------------------------------------------

function menu() {
  const box = find("[data-menu]");
  const close = () => box.removeAttribute("open");
  document.addEventListener("click", (event) => box.contains(event.target) || close());
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !box.open) return;
    close();
    find("summary", box).focus();
  });
}

// The two questions ---------------------------------------------------------------------------------

const NO_DATE = { earliest: null, latest: null };

function ask(form) {
  const interview = find("[data-fact=interview]", form);
  const said = find("[data-fact=said]", form);
  const chips = all("[data-said]", form);
  let noDate = false; // they were asked, and gave none

  const marks = () => {
    for (const chip of chips) {
      const on = "noDate" in chip.dataset ? noDate : chip.dataset.said === said.value;
      chip.setAttribute("aria-pressed", String(on));
    }
  };
  const days = () => showGeneralDays(interview.value);
  for (const button of all("[data-days-ago]", form)) {
    button.addEventListener("click", () => {
      interview.value = isoDay(-button.dataset.daysAgo);
      days();
    });
  }
  interview.addEventListener("input", days);
  for (const chip of chips) {
    chip.addEventListener("click", () => {
      noDate = "noDate" in chip.dataset;
      said.value = chip.dataset.said;
      marks();
    });
  }
  said.addEventListener("input", () => {
    noDate = false;
    marks();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const given = format(visit.handOver(factsIn(form, noDate)));
    location.assign(given ? `${form.action}#${given}` : form.action);
  });
  marks();
  days(); // on the way back a browser fills the form in again
}

function factsIn(form, noDate) {
  const facts = noDate ? { promised: NO_DATE } : {};
  for (const { dataset, value } of all("[data-fact]", form)) {
    const [fact, part] = dataset.fact.split(".");
    const told = value.trim();
    if (told) facts[fact] = part ? { [part]: told } : told;
  }
  return facts;
}

// Search and theme ----------------------------------------------------------------------------------
// Both are Material's; this is what it leaves out.

// Its script builds the search at once, which costs a third of what Python's start does, and near 40 MB of memory. So on
// a page with a tool it comes when one of the two is wanted.
async function material(later, ...parts) {
  if (!later) return; // it is there
  const wanted = parts.flatMap((part) => ["focusin", "pointerdown"].map((type) => once(part, type)));
  await Promise.race(wanted);
  const script = Object.assign(document.createElement("script"), { src: later.dataset.later });
  later.replaceWith(script);
  await once(script, "load");
}

const once = (target, type) => new Promise((done) => target.addEventListener(type, done, { once: true }));

function search(box) {
  const shown = find("#__search");
  const opener = find("[data-search-open]");
  const found = find("ol", box);

  opener.addEventListener("click", () => {
    shown.click();
    find("input", box).focus();
  });
  find("[data-search-close]", box).addEventListener("click", () => shown.click());
  shown.addEventListener("change", () => {
    if (!shown.checked && box.contains(document.activeElement)) opener.focus();
  });

  // What is found can be reached with Tab, not with the arrow keys alone; the search closes behind who leaves it.
  new MutationObserver(() => {
    for (const link of all("a, summary", found)) link.tabIndex = 0;
  }).observe(found, { childList: true });
  box.addEventListener("keydown", (event) => event.key === "Tab" && event.stopPropagation());
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (shown.checked && relatedTarget && !box.contains(relatedTarget)) shown.click();
  });

  // A single letter, typed or spoken by mistake, neither opens the search nor turns the page.
  document.addEventListener("keydown", (event) => event.key.length === 1 && event.stopPropagation());
}

/** To the other one than is seen; what the device says anyway is not kept as a choice. */
function theme(button, there) {
  const [device, light, dark] = all("input", button.form);
  // Material has added the colour for the browser's own frame that goes by the choice; ours go by the device.
  there.then(() => all("meta[name=theme-color][media]").forEach((colour) => colour.remove()));
  button.addEventListener("click", async () => {
    await there;
    const wanted = document.body.dataset.mdColorScheme === "slate" ? light : dark;
    (matchMedia(wanted.dataset.mdColorMedia).matches ? device : wanted).click();
  });
}

// Without a connection ------------------------------------------------------------------------------
// The service worker (sw.js) keeps the site in this browser: fetched when nothing else is, never when data are dear.

const SITE = new URL("../", import.meta.url).href;
const AN_HOUR = 3_600_000; // ms
const PAUSE = 1000; // ms without an answer, after which nobody seems to be typing
const TIMES = 30; // that a page asks for the newer release once it is told to: half a minute

async function offline() {
  if (!navigator.serviceWorker) return; // as in some private windows; where it is forbidden, asking throws
  await quiet();
  const { saveData, effectiveType = "" } = navigator.connection ?? {};
  if (saveData || effectiveType.endsWith("2g")) return;
  const registration = await navigator.serviceWorker.register(`${SITE}sw.js`, { updateViaCache: "none" });
  tellOfNewer(registration, find("[data-newer]"));
}

// A page may stay open for weeks: it asks when it is looked at again, and says when a newer release waits. That takes
// over when this is the only page of ours; from two, each would meet what it was not built with.
function tellOfNewer(registration, notice) {
  const tell = () => { if (registration.waiting && registration.active) notice.hidden = false; };
  const watch = () => registration.installing?.addEventListener("statechange", tell);
  let asked = Date.now();
  registration.addEventListener("updatefound", watch);
  watch();
  tell();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - asked < AN_HOUR) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
  find("button", notice).addEventListener("click", async () => {
    const { waiting } = registration;
    if (!waiting) return location.reload(); // it has taken over: no page used the one before
    waiting.addEventListener("statechange", () => { if (waiting.state === "activated") location.reload(); });
    // The other pages may be closed in the meantime, and one that was closed a moment ago may still be counted.
    for (let times = 0; times < TIMES; times++) {
      waiting.postMessage("take over");
      await new Promise((done) => setTimeout(done, PAUSE));
      find("span", notice).textContent = "Close the other pages of this site first.";
    }
  });
}

/** When the page is there, and where it has a tool, Python too, and nobody is typing. */
async function quiet() {
  if (document.readyState !== "complete") await once(window, "load");
  const tool = find("[data-tool]");
  if (tool) {
    await started(tool);
    await pause();
  }
  await new Promise((done) => (window.requestIdleCallback ?? setTimeout)(done));
}

function started(tool) {
  return new Promise((done) => {
    const look = () => tool.dataset.state !== "starting" && done(tool);
    new MutationObserver(look).observe(tool, { attributeFilter: ["data-state"] });
    look();
  });
}

async function pause() {
  const answers = () => performance.getEntriesByName("answer:shown").length;
  let before;
  do {
    before = answers();
    await new Promise((done) => setTimeout(done, PAUSE));
  } while (answers() !== before);
}

// Some messengers write the # of a link as %23, and so ask for a page that isn't there.
function mendedLink() {
  const [page, ...rest] = location.pathname.split("%23");
  if (rest.length) location.replace(`${page}#${rest.join("%23")}`);
}

mendedLink();
menu();
all("[data-ask]").forEach(ask);
const box = find("[data-md-component=search]");
const themes = find("[data-theme-toggle]");
theme(themes, material(find("[data-later]"), box, find("[data-search-open]"), themes));
search(box);
for (const words of all(".hb-without-js")) words.remove();
offline().catch((why) => console.warn("Not kept for later:", why));
