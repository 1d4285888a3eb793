// What one page of this site hands to the next in the same window, and never by the address: taken once, then gone.
const NAME = "hear-back:";

export const handOver = (what, text) => tried(() => sessionStorage.setItem(NAME + what, text));

export function taken(what) {
  const text = tried(() => sessionStorage.getItem(NAME + what));
  tried(() => sessionStorage.removeItem(NAME + what));
  return text;
}

// A browser that keeps nothing refuses even this; the next page then asks again.
function tried(work) {
  try {
    return work() ?? null;
  } catch {
    return null;
  }
}
