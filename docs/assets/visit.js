// What this visit remembers, in this window alone, and forgets with "Start again": the names typed into letters, by the
// plan they belong to, and the words in whose place an address holds dates. Never by the address, and never on a click:
// a click may lead elsewhere.
const SITE = new URL("../", import.meta.url).pathname; // neighbours on this host keep their own
const NAME = `hear-back ${SITE} `;
const isFramed = window.parent !== window; // on somebody else's page nothing is stored

export const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");

// What was left in the history before "Start again" is of another visit.
export const id = () => get("visit") ?? "";

export function begin() {
  if (!id()) put("visit", newId());
  return id();
}

/** @returns {Record<string, string>} what was remembered, for `takeBack` */
export function end() {
  const remembered = tried(() => Object.entries(sessionStorage).filter(([key]) => key.startsWith(NAME))) ?? [];
  for (const [key] of remembered) sessionStorage.removeItem(key);
  return Object.fromEntries(remembered);
}

export const takeBack = (remembered) => tried(() => Object.entries(remembered).forEach(([key, value]) => sessionStorage.setItem(key, value)));

/** The names that were typed for this plan and for no other. */
export function names(of) {
  const kept = get("names");
  return of && kept?.of === of ? kept.fields : {};
}

export const keepNames = (of, fields) => put("names", { of, fields });

/** `whole` is what `shared` was made from: the same, with their words. */
export const keepWords = (shared, whole) => put("words", { shared, whole });

/** What an address may hold of `whole`: its words stay in this window. Where that remembers nothing, they have no other way. */
export function handOver(whole) {
  const { said, ...shared } = whole;
  keepWords(shared, whole);
  return get("words") ? shared : whole;
}

// Facts that came in an address, with the words that they were read from, when it was read in this window. What has
// happened since may have grown by an event.
export function withWords(facts) {
  const { shared, whole } = get("words") ?? {};
  if (!shared) return facts;
  const plain = (key) => !["events", "letter", "today", "kept", "as", "saved", "entry"].includes(key);
  const keys = new Set([...Object.keys(facts), ...Object.keys(shared)].filter(plain));
  if ([...keys].some((key) => !isSame(facts[key], shared[key]))) return facts;
  const events = Array.isArray(facts.events) && facts.events.map((event, place) =>
    (isSame(event, shared.events?.[place]) ? whole.events[place] : event));
  const words = Object.fromEntries(Object.entries(whole).filter(([key]) => plain(key)));
  const others = Object.fromEntries(Object.entries(facts).filter(([key]) => !plain(key)));
  return { ...words, ...others, ...(events && { events }) };
}

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

const get = (what) => tried(() => JSON.parse(sessionStorage.getItem(NAME + what) ?? "null"));
const put = (what, value) => isFramed || tried(() => sessionStorage.setItem(NAME + what, JSON.stringify(value)));

// A browser that keeps nothing refuses even this; the next page then asks again.
function tried(work) {
  try {
    return work() ?? null;
  } catch {
    return null;
  }
}
