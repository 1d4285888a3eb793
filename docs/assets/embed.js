// The calculator in a frame on somebody else's page, and what the two pages say to each other. The messages are
// told in docs/advisers.md.
//
// The address names the origin of the page around: embed/?origin=https://careers.example.org. Nothing is heard from
// and nothing is said to anyone else, and without a name nobody is. What was typed stays here until the person in
// front of it presses the button that gives it; then it is what a shared link holds, which is nobody's words.
import { format } from "./fragment.js";
import { all, find } from "./page.js";
import { restore } from "./tool.js";

const LONGEST = 10_000; // characters of an address; no interview comes near

const asked = new URL(location.href).searchParams;
const host = originOf(asked.get("origin"));
const around = window.parent === window ? null : window.parent;

const heard = {
  theme: ({ theme }) => wear(theme),
  set: ({ facts }) => fillIn(facts),
  ask: () => { handOver.hidden = false; },
};

// Itself when it is an origin as browsers write it; null for anything else.
function originOf(text) {
  if (!URL.canParse(text)) return null;
  const { protocol, origin } = new URL(text);
  return /^https?:$/.test(protocol) && origin === text ? text : null;
}

function tell(what, more) {
  if (around && host) around.postMessage({ hearback: what, ...more }, host);
}

// Of a flood only the newest message of each kind is worth its work, once the page has had its turn.
const newest = new Map();

addEventListener("message", ({ source, origin, data }) => {
  if (source !== around || origin !== host || !Object.hasOwn(heard, data?.hearback)) return;
  if (!newest.size) setTimeout(hear);
  newest.set(data.hearback, data);
});

function hear() {
  const messages = [...newest];
  newest.clear();
  for (const [what, data] of messages) heard[what](data);
}

function wear(theme) {
  document.body.dataset.mdColorScheme = { light: "default", dark: "slate" }[theme] ?? "device";
}

// By the same door as a link.
function fillIn(facts) {
  const address = facts && typeof facts === "object" ? format(facts) : "";
  if (address.length > LONGEST) console.warn(`Hear Back takes facts of up to ${LONGEST} characters.`);
  else restore(`#${address}`);
}

// What "Copy a link" holds, when there is a plan to share.
const handOver = find("[data-hand-over]");
const given = handOver.querySelector("[role=status]");

handOver.querySelector("button").addEventListener("click", () => {
  const link = find("[data-copy-link]");
  if (link) tell("state", { facts: JSON.parse(link.dataset.copyLink) });
  given.textContent = link ? `Given to ${nameOf(host)}.` : "There are no dates to give yet.";
});

document.addEventListener("hearback:answer", () => { given.textContent = ""; });

const nameOf = (origin) => origin.replace(/^https:\/\//, "");

for (const place of all("[data-host]")) place.textContent = host ? nameOf(host) : "";

wear(asked.get("theme"));
if (host) {
  new ResizeObserver(() => tell("size", { height: document.documentElement.offsetHeight })).observe(document.documentElement);
  tell("ready");
}
