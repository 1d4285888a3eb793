// One text, kept in the browser's own storage for every window of this site. What it means, Python knows.
//
// IndexedDB, because its transactions are whole or not at all, whatever happens to the window meanwhile, and one
// window's come after the other's: `swap` writes only in place of the text that was read, so that a change made in
// another window meanwhile is never written over.
//
// What was stored is copied to `localStorage`: after a write that found the disk full, Chromium (156) drops its whole
// IndexedDB at the next start. The copy counts only where IndexedDB holds nothing or does not open.
const DATABASE = "hear-back";
const KEPT = "kept";
const KEY = "interviews";

// `changed` is called when another window has stored something.
export function openStore(changed) {
  const others = new BroadcastChannel(DATABASE);
  others.onmessage = changed;
  /** @type {string | null} */
  let memory = null; // the text, in a browser that keeps nothing
  let seen = null; // what was read last

  async function read() {
    try {
      seen = await inTransaction("readonly", (kept) => kept.get(KEY));
      return seen;
    } catch (error) {
      console.warn("Nothing can be stored here:", error);
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
        swapped = textOf(standing) === before;
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
      copy.remove();
    }
    others.postMessage("changed");
  }

  return { read, swap, clear, isBlocked: () => memory !== null };
}

const textOf = (request) => request.result ?? copy.read() ?? "";

const copy = {
  read: () => orNull(() => localStorage.getItem(DATABASE)),
  // One that is too long is none: an older text must not come back in its place.
  write: (text) => orNull(() => {
    copy.remove();
    localStorage.setItem(DATABASE, text);
  }),
  remove: () => orNull(() => localStorage.removeItem(DATABASE)),
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
async function inTransaction(mode, work) {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(KEPT, mode, { durability: "strict" });
      const request = work(transaction.objectStore(KEPT));
      transaction.oncomplete = () => resolve(textOf(request));
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(KEPT);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
