// What several of our scripts do with the page they are on.

export const find = (selector, within = document) => within.querySelector(selector);
export const all = (selector, within = document) => [...within.querySelectorAll(selector)];

// What an event happened to, or the nearest around it that the selector fits.
export const nearestTo = ({ target }, selector) => target.closest(selector);

export function download({ name, type, text }) {
  const href = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement("a"), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000); // a browser may ask first where to keep it
}
