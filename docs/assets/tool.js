// The calculator and the letters: form -> object -> fragment and worker; the answer's HTML comes back.
// What a person reads is written by Python (calculator/show); this file only moves it.
import { onPress } from "./buttons.js";
import { isoDay } from "./day.js";
import { addFirstRows, addressOf, clearRows, fill, isText, read, replace, set, today } from "./form.js";
import * as fragment from "./fragment.js";
import { showGeneralDays } from "./general.js";
import { morph } from "./morph.js";
import { all, download, find } from "./page.js";
import { showProblems } from "./problems.js";
import * as python from "./python.js";
import * as visit from "./visit.js";

const TYPING = 250; // ms without a key before an answer is worked out
const SILENCE = 1000; // ms without a key before the answer is read aloud
const A_MINUTE = 60_000; // ms
const PATIENCE = 10_000; // ms after which the general timetable is offered

const SITE = new URL("../", import.meta.url).href;
const form = find("form[data-tool]");
const tool = form.dataset.tool;
const result = find(`[data-result="${tool}"]`);

/** @type {Record<string, any>} */
let carried = {}; // facts that came in the address and have no control here
/** @type {string | null} */
let kept = null; // the identity of the kept interview that was opened here, which the address carries too
/** @type {string | null} */
let as = null; // the identity of a plan that is not kept, once something has to know it again
let isSaved = false; // whether a calendar may hold this plan's dates
/** @type {string | null} */
let entry = null; // the step whose calendar entry led here
let keptNames = {}; // the names that were kept with that interview
let areNamesTyped = false;
/** @type {Record<string, any> | null} */
let shared = null; // the facts of the answer that is shown, without their words: what an address may hold
let isPressed = false; // since the last answer; only then the address is written
let day = isoDay(); // of the answer that is shown
let shown = false; // whether there is an answer on the page
let slow = false;
let toldNotContacted = false; // no fact: the plan is the same, its first words are not
let stage = "fetching";
let focusAnswer = false;
let allTells = false; // whether every button of what may have happened is asked for
let isLanding = false; // whether the answer is what somebody came for, who has touched nothing yet
let patience = 0; // the timer of the word about slowness
let heard = 0; // the timer of the spoken headline
let typed = 0; // the timer of the next request
/** @type {{ facts: Record<string, any>, remembered: Record<string, string> } | null} */
let cleared = null; // what "Start again" took away, until something is typed or this page is left
/** @type {Promise<ReturnType<typeof import("./store.js").openStore>> | undefined} */
let stores; // what this browser keeps, once it was asked for

// Python ------------------------------------------------------------------------------------------------

function reached(now) {
  stage = now;
  form.dataset.state = now === "ready" || now === "failed" ? now : "starting";
  if (now === "fetching") beginToWait();
  say();
}

function beginToWait() {
  slow = false;
  clearTimeout(patience);
  patience = setTimeout(() => { slow = true; say(); }, PATIENCE);
}

function tryAgain() {
  remember(request()); // it may load the page anew, before the pause after typing is over
  python.again();
  find("[type=submit]", form).focus(); // the button that was pressed is gone
}

// How far things are, in words; nothing when nobody waits.
function say() {
  const waits = python.isWaiting() && stage !== "ready";
  tell(stage === "failed" ? "failed" : waits ? (slow ? "slow" : stage) : null);
}

function tell(word) {
  for (const words of all("[data-word]", form)) words.hidden = words.dataset.word !== word;
}

function explain(bug) {
  console.error(bug);
  tell("bug");
}

// Asking ------------------------------------------------------------------------------------------------

const isFact = (control) => !("blank" in control.dataset);

function request() {
  const { letter, form: way, wording, service, ...facts } = { ...carried, ...read(form, isFact) };
  facts.today ??= today(form);
  if (tool === "plan") return { tool, facts, site: SITE, not_contacted: toldNotContacted, ...identity() };
  const fields = read(form, (control) => !isFact(control));
  return tool === "letter" ? { tool, letter, form: way, wording, facts, fields } : { tool, service, facts, fields, site: SITE };
}

function changed() {
  clearTimeout(typed);
  const { letter, facts } = remember(request());
  fillSlots({ kept: "" });
  showGeneralDays(facts.interview ?? "");
  if (tool === "letter" ? letter : facts.interview) ask();
  else nothingYet();
}

function ask() {
  python.ask(request());
  say();
}

// What is folded until it is opened, and asked for or drawn then; again after each answer while it lies open.
function askForOpened({ target }) {
  if (target.open && target.dataset.asks) python.ask({ ...request(), tool: target.dataset.asks });
  if (target.open && find("[data-qr]", target)) drawCodes();
}

// The plan has a name from now on, by which its entries and the way back from them know it again.
function askForCalendar() {
  if (!kept) as ??= visit.newId();
  const employer = find("[data-employer]", result)?.value ?? "";
  python.ask({ ...request(), tool: "calendar", employer });
  isSaved = true;
  remember(request());
  if (kept) keepInterview({ do: "in_calendar", interviews: [kept] });
}

// Kept by one press, under the name that the plan has already, if any; `change` takes it back.
async function keepInterview(change) {
  if (!kept) as ??= visit.newId();
  const id = kept ?? as;
  const { facts } = request();
  const wish = change ? { change } : { facts: withoutToday(facts), fields: visit.names(id), saved: isSaved };
  python.ask({ tool: "keep", stored: await (await openedStore()).read(), today: isoDay(), id, ...wish });
}

const openedStore = () => (stores ??= import("./store.js").then(({ openStore }) => openStore(() => {})));

async function store(reply, { stored, change, id }) {
  const opened = await openedStore();
  try {
    if (!(await opened.swap(stored, reply.store))) return keepInterview(change); // another window was quicker
    if (opened.isBlocked()) throw new Error("only this page would hold it");
  } catch (error) {
    console.warn("Not stored:", error);
    return fillSlots({ kept: find("[data-keep]").dataset.notKept });
  }
  [kept, as] = [reply.kept, reply.kept ? null : id];
  remember(request());
  fillSlots(reply.html);
  ask(); // what stands beside the button is another now
}

function notContacted() {
  toldNotContacted = true;
}

function remember(request) {
  if (areNamesTyped && tool === "letter") rememberNames(request.fields);
  fragment.keep(state(request));
  return request;
}

function rememberNames(fields) {
  if (!kept) as ??= visit.newId();
  const own = Object.entries(fields).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(keptNames[name]));
  visit.keepNames(kept ?? as, Object.fromEntries(own));
}

const state = (request) => ({ visit: visit.begin(), facts: held(request, withoutToday(request.facts)) });

/** @param {{letter?: string, service?: string}} request */
function held({ letter, service }, facts) {
  if (suggested && !facts.country) facts.country = ""; // chosen: no country
  return { ...(letter && { letter }), ...(service && { service }), ...facts, ...identity() };
}

// On a press only, and without their words: for a bookmark, a second tab, the browser's own way to share.
function writeAddress() {
  isPressed = false;
  if (shared) fragment.write(held(request(), { ...shared }), state(request()));
}

// An address is opened on another day.
function withoutToday(facts) {
  const others = { ...facts };
  delete others.today;
  return others;
}

const identity = () => ({ ...(kept !== null && { kept }), ...(as !== null && { as }), ...(isSaved && { saved: true }) });

// Showing -----------------------------------------------------------------------------------------------

function replied(reply, request) {
  if (request.tool === tool) show(reply, request);
  else if (reply.names) fillNames(reply.names, request);
  else if (reply.store) store(reply, request);
  else if (reply.html) fillSlots(reply.html);
  else handOver(reply);
}

function handOver({ file, told }) {
  if (file) download(file);
  find("[data-told]", result).textContent = told;
}

function show({ answer, html, parts, tells, readings = {}, problems = [], address }, request) {
  shown = true;
  day = isoDay();
  shared = answer.ok ? address ?? withoutToday(request.facts) : null;
  if (address) visit.keepWords(address, withoutToday(request.facts));
  if (isPressed) writeAddress();
  fillSlots(html);
  for (const target of all("details[data-asks]")) askForOpened({ target });
  showReadings(readings);
  for (const [part, open] of Object.entries(parts)) find(`[data-part="${part}"]`).hidden = !open;
  showTells(tells);
  for (const before of all("[data-until-answered]")) before.hidden = true;
  for (const link of all("a[data-with-facts]")) withFacts(link);
  if (all("[data-qr]", result).some((code) => !code.closest("details:not([open])"))) drawCodes();
  showProblems(form, problems);
  result.dataset.status = answer.ok ? (answer.status ?? "ok") : "problems";
  const isComing = isLanding && !form.contains(document.activeElement);
  if (isLanding && answer.ok && tool === "plan") form.classList.add("is-folded"); // first, or what has the focus moves away
  if (focusAnswer || isComing) landing()?.focus();
  focusAnswer = isLanding = false;
  announceLater();
  say();
  performance.mark("answer:shown");
  form.dispatchEvent(new CustomEvent("hearback:answer", { bubbles: true, detail: answer }));
}

const drawCodes = () => import("./qr.js").then((qr) => qr.drawCodes(result));

// What may have happened: the buttons that fit the day, or all.
function showTells(fitting) {
  if (!fitting) return;
  for (const button of all("[data-tell]", result)) button.hidden = !allTells && !fitting.includes(button.dataset.tell);
  const more = find("[data-more-tells]", result);
  if (more) more.hidden = allTells;
}

function moreTells() {
  allTells = true;
  const hidden = all("[data-tell][hidden]", result);
  showTells([]);
  hidden[0]?.focus();
}

const unfold = () => {
  form.classList.remove("is-folded");
  form.elements.interview.focus();
};

// Who comes by a calendar entry has come for its step; if that is done or gone, the answer says so.
function landing() {
  const step = isLanding && entry && find(`[data-step="${CSS.escape(entry)}"]:not([data-state=done])`);
  if (step) step.tabIndex = -1;
  return step || find("#answer");
}

function fillSlots(html) {
  for (const [slot, content] of Object.entries(html)) {
    const place = find(`[data-slot="${slot}"]`);
    if (place) put(place, content);
  }
}

// Focus that lay on something which is gone stays where it was, instead of falling back to the top.
function put(slot, content) {
  const held = slot.contains(document.activeElement);
  morph(slot, content);
  if (held && !slot.contains(document.activeElement)) slot.focus();
}

// Beside each field with their words: what was read from them.
function showReadings(readings) {
  for (const place of all("[data-reading]")) {
    put(place, readings[find("[name$=said]", place.parentElement)?.name] ?? "");
  }
}

// "I have sent it" goes back with its event.
function withFacts(link) {
  /** @type {Record<string, any>} */
  const told = { ...shared, ...identity() };
  if (link.dataset.sent) told.events = [...(told.events ?? []), JSON.parse(link.dataset.sent)];
  const facts = fragment.format(told);
  link.hash = [link.hash.split("&")[0], facts].filter(Boolean).join("&");
}

function announceLater() {
  clearTimeout(heard);
  heard = setTimeout(() => {
    const headline = find("[data-headline]", result);
    find("[data-announce]").textContent = headline ? headline.innerText : "";
  }, SILENCE);
}

function nothingYet() {
  python.forget();
  showGeneralDays(form.elements.interview?.value ?? "");
  shared = null;
  if (!shown) return say();
  shown = false;
  for (const slot of all("[data-slot]:not([data-slot=country], [data-slot=region])")) morph(slot, "");
  showReadings({});
  for (const part of all("[data-part]")) part.hidden = !("atFirst" in part.dataset);
  for (const before of all("[data-until-answered]")) before.hidden = false;
  showProblems(form, []);
  delete result.dataset.status;
  say();
}

// The country, from the clock's zone and never from the language -----------------------------------------

const suggested = ofTheClock();

function ofTheClock() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const options = [...(form.elements.country?.options ?? [])];
  return options.find((option) => option.dataset.zones?.split(" ").includes(zone))?.value;
}

function nameCountry() {
  const chosen = form.elements.country?.selectedOptions[0];
  if (chosen) find("[data-slot=country]").textContent = chosen.dataset.short ?? chosen.label;
}

// The address -------------------------------------------------------------------------------------------

// A message that a phone's own menu shared with the installed site: the service worker holds it, and nobody else.
async function takeShared() {
  fragment.write({}, null);
  const text = await fetch(`${SITE}shared`).then((response) => (response.ok ? response.text() : ""), () => "");
  if (!text) return;
  set(form, "said", text);
  changed();
  form.elements.interview.focus();
}

// Where somebody comes to: by a link, by a reload, on the way back. What was there before "Start again" is gone.
function arrive() {
  const before = history.state?.facts ? history.state : null;
  if (before && before.visit !== visit.id()) {
    fragment.write({}, null);
    return restore("");
  }
  if (location.hash === "#shared" && tool === "plan") takeShared();
  restore(location.hash, before?.facts);
  isLanding = !before && window.parent === window;
}

/** @param {Record<string, any> | undefined} [before] the facts as they were when this entry of the history was left */
export function restore(hash, before) {
  const { object, unread } = fragment.parse(hash, (key) => IDENTITIES.includes(key) || isText(form, key));
  const { today: told } = object;
  const whole = tool === "plan" ? visit.withWords(object) : object;
  const { kept: of = null, as: plan = null, saved = false, entry: from = null, ...given } = before ? { ...before, ...(told && { today: told }) } : whole;
  empty();
  [kept, as, entry, isSaved] = [of, plan, from, saved === true || from !== null];
  isPressed = !before && whole !== object; // on the page where they were typed
  const names = tool === "letter" ? visit.names(kept ?? as) : {};
  const lost = fill(form, { ...given, ...names });
  if (tool === "plan") unread.push(...lost);
  else carried = withoutControls(given);
  addFirstRows();
  if (form.elements.country && !("country" in given)) set(form, "country", suggested ?? null);
  nameCountry();
  tellUnread(before ? [] : unread);
  if (Object.keys(given).length) changed();
  if (kept && tool === "letter") lookUpNames(kept);
}

const IDENTITIES = ["kept", "as", "entry"];

// Names -------------------------------------------------------------------------------------------------

// Whose names a letter needs is asked of what is kept, by the interview's identity.
async function lookUpNames(of) {
  python.ask({ tool: "names", stored: await (await openedStore()).read(), kept: of });
}

// What was typed meanwhile stays.
function fillNames(fields, request) {
  if (request.kept !== kept) return;
  keptNames = fields;
  replace(form, { ...fields, ...read(form, (control) => !isFact(control)) });
  addFirstRows();
  changed();
}

// Only what no control here can change.
function withoutControls(object) {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !form.elements[key]));
}

function tellUnread(paths) {
  const notice = find("[data-notice=unread]", form);
  notice.hidden = !paths.length;
  find("[data-names]", notice).textContent = paths.map((path) => addressOf(form, path)).join(", ");
}

function empty() {
  carried = {};
  kept = as = entry = null;
  isSaved = false;
  keptNames = {};
  areNamesTyped = isPressed = isLanding = false;
  toldNotContacted = allTells = false;
  forgetCleared();
  form.classList.remove("is-folded");
  clearRows(form);
  form.reset();
  for (const hidden of ["today", "form", "wording"]) set(form, hidden, null); // a hidden control is not reset
  if (form.elements.region) set(form, "region", null); // nor is one whose choice an answer has written
  nothingYet();
}

function startAgain() {
  const asked = request();
  const before = { facts: held(asked, withoutToday(asked.facts)), remembered: visit.end() };
  fragment.write({}, null);
  restore("");
  forgetCleared(before);
  find("input, select, textarea", form).focus();
}

function undoStartAgain() {
  if (!cleared) return;
  const { facts, remembered } = cleared;
  visit.takeBack(remembered);
  restore("", facts);
  find("[type=submit]", form).focus(); // the button that was pressed is gone
}

/** @param {{ facts: Record<string, any>, remembered: Record<string, string> } | null} [instead] */
function forgetCleared(instead = null) {
  cleared = instead;
  find("[data-notice=cleared]", form).hidden = !cleared;
}

// What a person does --------------------------------------------------------------------------------------

// Half a date, or the year 202, is not worth an answer while its field still has the focus.
const isHalfTyped = (control) => control?.type === "date" && control.matches(":focus:invalid");

function onInput({ target }) {
  if (target.form !== form) return;
  isLanding = false;
  forgetCleared();
  areNamesTyped ||= !isFact(target);
  if (target.name === "country") {
    set(form, "region", null);
    nameCountry();
  }
  forgetNoDate(target);
  clearTimeout(typed);
  clearTimeout(heard);
  if (!isHalfTyped(target)) typed = setTimeout(changed, TYPING);
}

// New words count again, and nothing was said of them yet.
function forgetNoDate({ name }) {
  if (!name.endsWith("said")) return;
  const box = form.elements[name.replace(/said$/, "promised")];
  if (box) box.checked = false;
  set(form, name.replace(/said$/, "not_so"), null);
}

function onLeave({ target }) {
  if (target.form === form && target.type === "date" && !target.validity.valid) changed();
}

// What was told by a button stands in the address once it is answered.
function told() {
  isPressed = true;
}

function onLink(event) {
  const link = event.target.closest("a[href]");
  const isPlain = !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (isPlain && link?.href.startsWith(SITE) && link.target !== "_blank") writeAddress();
}

// A page that was left open, or is come back to: another day may have begun, and another window may have started again.
function lookAgain(event) {
  if (document.hidden) return;
  if (event?.persisted && history.state?.facts && history.state.visit !== visit.id()) return arrive();
  if (shown && isoDay() !== day) ask();
}

// A message may be pasted in whole, so its box has room for lines; Enter asks for the dates all the same.
function onKey(event) {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.target.name !== "said") return;
  event.preventDefault();
  form.requestSubmit();
}

form.addEventListener("keydown", onKey);
document.addEventListener("toggle", askForOpened, true);
document.addEventListener("input", onInput);
document.addEventListener("focusout", onLeave);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  focusAnswer = true;
  isPressed = true;
  remember(request());
  ask();
});
window.addEventListener("hashchange", () => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); // it was in what is gone
  arrive();
});
window.addEventListener("pagehide", () => forgetCleared());
onPress(form, { changed, told, retry: tryAgain, startAgain, undoStartAgain, calendar: askForCalendar, keep: () => keepInterview(), undoKeep: (change) => keepInterview(JSON.parse(change)), notContacted, moreTells, unfold });
document.addEventListener("click", onLink);
document.addEventListener("visibilitychange", lookAgain);
window.addEventListener("pageshow", lookAgain);
setInterval(lookAgain, A_MINUTE);

beginToWait();
python.listen({ stage: reached, reply: replied, bug: explain });
arrive();
find("[data-until-alive]", form).remove(); // everything this page needs has come
