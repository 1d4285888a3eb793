// The chosen theme, set before the first paint. Light or dark follows the device until somebody presses the
// button; pressing it back to what the device says forgets the choice.
(() => {
  const KEY = "hear-back:theme";
  const device = matchMedia("(prefers-color-scheme: dark)");
  let choice = read(); // "light", "dark", or null: as the device

  function read() {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  }

  function keep() {
    try {
      if (choice) localStorage.setItem(KEY, choice);
      else localStorage.removeItem(KEY);
    } catch {
      // Storage is shut: the choice holds for this page.
    }
  }

  function show() {
    for (const part of document.querySelectorAll("[data-scheme]")) {
      const { scheme } = part.dataset;
      part.media = !choice ? `(prefers-color-scheme: ${scheme})` : choice === scheme ? "all" : "not all";
    }
  }

  function toggle() {
    const own = device.matches ? "dark" : "light";
    const next = (choice ?? own) === "dark" ? "light" : "dark";
    choice = next === own ? null : next;
    keep();
    show();
  }

  show();
  document.documentElement.classList.add("js");
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-theme-toggle]")) toggle();
  });
})();
