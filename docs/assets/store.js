// One text, kept in the browser's own storage for every window of this site. What it means, Python knows.
//
// IndexedDB, because its transactions are whole or not at all, whatever happens to the window meanwhile, and one
// window's come after the other's: `swap` writes only in place of the text that was read, so that a change made in
// another window meanwhile is never written over.
//
// What was stored is copied to `localStorage`: after a write that found the disk full, Chromium (156) drops its whole
// IndexedDB at the next start. The copy counts only where IndexedDB holds nothing or does not open.
const SITE = new URL("../", import.meta.url).pathname; // another copy on this host keeps its own
const DATABASE = `hear-back ${SITE}`;
const BEFORE = "hear-back"; // as it was named before it named the copy
const KEPT = "kept";
const KEY = "interviews";

// `changed` is called when another window has stored something.
export function openStore(changed) {
  const others = new BroadcastChannel(DATABASE);
  others.onmessage = changed;
  /** @type {string | null} */
  let memory = null; // the text, in a browser that keeps nothing
  let seen = null; // what was read last
  let isNewer = false; // whether a newer version of this site wrote here, in a way that this one cannot know
  /** @type {string | null} */
  let other = null; // what an older page left, where something else stands in its place already
  const ready = takeOver().then((left) => { other = left; }).catch((error) => console.warn("Nothing could be taken over:", error));

  async function read() {
    await ready;
    try {
      seen = textOf(await inTransaction("readonly", (kept) => kept.get(KEY)));
      return seen;
    } catch (error) {
      console.warn("Nothing can be stored here:", error);
      isNewer = error instanceof DOMException && error.name === "VersionError";
      // What could be read before still stands there: a full disk lets nobody near it. Whoever writes will hear of it.
      seen ??= copy.read();
      if (seen === null) memory ??= "";
      return memory ?? seen;
    }
  }

  // True once `after` stands where `before` stood; false when something else stands there by now.
  async function swap(before, after) {
    if (memory !== null) {
      memory = after;
      return true;
    }
    let swapped = false;
    await inTransaction("readwrite", (kept) => {
      const standing = kept.get(KEY);
      standing.onsuccess = () => {
        swapped = textOf(standing.result) === before;
        if (swapped) kept.put(after, KEY);
      };
      return standing;
    });
    if (swapped) {
      copy.write(after);
      others.postMessage("changed");
    }
    return swapped;
  }

  async function clear() {
    memory &&= "";
    if (memory === null) {
      await inTransaction("readwrite", (kept) => kept.clear());
      copy.remove(DATABASE);
      forgetBefore();
    }
    others.postMessage("changed");
  }

  function forgetOther() {
    other = null;
    forgetBefore();
  }

  return { read, swap, clear, forgetOther, other: () => other, isBlocked: () => memory !== null && !isNewer, isNewer: () => isNewer };
}

// What was kept before names told which copy it is: once, by the copy that is opened first. What stands in its place
// already stays, and the other is given back.
async function takeOver() {
  const text = (await inTransaction("readonly", (kept) => kept.get(KEY), BEFORE).catch(nothing)) ?? copy.read(BEFORE);
  let isHere = !text;
  if (text) {
    await inTransaction("readwrite", (kept) => {
      const standing = kept.get(KEY);
      standing.onsuccess = () => {
        const there = textOf(standing.result);
        isHere = !there || there === text;
        if (!there) kept.put(text, KEY);
      };
      return standing;
    });
  }
  if (isHere) forgetBefore();
  return isHere ? null : text;
}

function forgetBefore() {
  copy.remove(BEFORE);
  indexedDB.deleteDatabase(BEFORE);
}

const nothing = () => null;

const textOf = (stored) => stored ?? copy.read() ?? "";

const copy = {
  read: (name = DATABASE) => orNull(() => localStorage.getItem(name)),
  // One that is too long is none: an older text must not come back in its place.
  write: (text) => orNull(() => {
    copy.remove(DATABASE);
    localStorage.setItem(DATABASE, text);
  }),
  remove: (name) => orNull(() => localStorage.removeItem(name)),
};

// A browser may keep nothing there, or not so much; then IndexedDB stands alone.
function orNull(work) {
  try {
    return work() ?? null;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

// Opened anew each time: whoever clears the site's data in between leaves no window with a dead connection.
async function inTransaction(mode, work, name = DATABASE) {
  const database = await open(name);
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(KEPT, mode, { durability: "strict" });
      const request = work(transaction.objectStore(KEPT));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** @returns {Promise<IDBDatabase>} */
function open(name) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => (name === DATABASE ? request.result.createObjectStore(KEPT) : request.transaction?.abort());
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
