// The facts in the address, behind the # (which is never sent): one key each, lists and objects as JSON.

// More than anything of ours; a link made to do harm would have us fall off the stack, or be busy for minutes.
const DEEPEST = 10;
const LONGEST = 50_000; // characters of one part
const MOST = 100; // parts, and entries of one list

// {object, unread}: what could be read, and the keys of what could not. `isText` tells which keys hold no JSON.
export function parse(hash, isText) {
  const object = Object.create(null); // a key of any name is a key
  const unread = [];
  const parts = mended(hash.replace(/^#/, "")).split("&");
  if (parts.length > MOST) return { object, unread: ["it is too long"] };
  for (const part of parts) {
    const [key, ...rest] = part.split("=");
    if (!rest.length) continue; // the name of a section, not a fact
    if (part.length > LONGEST) {
      unread.push(key.slice(0, 50));
      continue;
    }
    try {
      const text = decodeURIComponent(rest.join("="));
      if (isText(key)) object[key] = text;
      else if (isTooDeep(text) || isTooMany(parsed(text))) unread.push(key);
      else object[key] = parsed(text);
    } catch {
      unread.push(key);
    }
  }
  return { object, unread };
}

// Some messengers encode a whole link once more.
function mended(hash) {
  if (hash.includes("=") || !/%3d/i.test(hash)) return hash;
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

function isTooDeep(text) {
  let depth = 0;
  return [...text].some((sign) => {
    if ("[{".includes(sign)) depth += 1;
    if ("]}".includes(sign)) depth -= 1;
    return depth > DEEPEST;
  });
}

const isTooMany = (value) => Array.isArray(value) && value.length > MOST;

// What is no JSON stays as it is: whoever reads it next says what is wrong with it.
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

// What is typed lies beside the address, in the entry's state: it outlives a reload and the way back, and a new address
// would be a visit in the browser's history at every pause. In a frame on somebody else's page both are left alone: the
// browser would keep them among its own.
export const keep = (state) => replaceState(state);

// Replaced, not pushed: the way back leads to the page before.
export function write(object, state) {
  const hash = format(object);
  replaceState(state, hash ? `#${hash}` : location.pathname + location.search);
}

/** @param {string} [address] */
function replaceState(state, address) {
  if (window.parent !== window) return;
  try {
    history.replaceState(state, "", address);
  } catch (error) {
    console.warn("Not kept beside the address:", error); // too often, or too much: the answer comes all the same
  }
}

export function format(object) {
  const text = (value) => (typeof value === "string" ? value : JSON.stringify(value));
  return Object.entries(object).map(([key, value]) => `${key}=${encodeURIComponent(text(value))}`).join("&");
}
