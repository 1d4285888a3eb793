// What every page does when there is JavaScript: search, the menu, and the two questions that open the calculator.
// A page is whole without it.

const SITE = new URL("../", import.meta.url);
const find = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => within.querySelectorAll(selector);

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

const NO_DATE = JSON.stringify({ earliest: null, latest: null });

function ask(form) {
  const interview = find("[data-fact=interview]", form);
  const said = find("[data-fact=said]", form);
  const chips = [...all("[data-said]", form)];
  let noDate = false; // they were asked, and gave none

  const marks = () => {
    for (const chip of chips) {
      const on = "noDate" in chip.dataset ? noDate : chip.dataset.said === said.value;
      chip.setAttribute("aria-pressed", String(on));
    }
  };
  for (const button of all("[data-days-ago]", form)) {
    button.addEventListener("click", () => (interview.value = localDay(button.dataset.daysAgo)));
  }
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
    const facts = { interview: interview.value, said: said.value.trim(), promised: noDate ? NO_DATE : "" };
    location.assign(`${form.action}${fragment(facts)}`);
  });
  marks();
}

function fragment(facts) {
  const given = Object.entries(facts).filter(([, value]) => value);
  const pairs = given.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length ? `#${pairs.join("&")}` : "";
}

function localDay(daysAgo) {
  const day = new Date();
  day.setDate(day.getDate() - daysAgo);
  const two = (number) => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

// Search --------------------------------------------------------------------------------------------
// MkDocs writes the index and the worker that searches it. They are fetched when search is first opened.

const PAGES_SHOWN = 6;
const SECTIONS_SHOWN = 3;

function search(dialog) {
  const words = find("input", dialog);
  const told = find("[data-search-told]", dialog);
  const found = find("[data-search-found]", dialog);
  let worker;
  let ready = false;

  const look = () => {
    const asked = terms(words.value);
    if (!asked.length) return show([], "");
    if (!ready) return show([], "Getting the index…");
    worker.postMessage({ query: asked.flatMap((term) => [`${term}^3`, `${term}*`]).join(" ") });
  };
  const show = (pages, message) => {
    told.textContent = message;
    found.replaceChildren(...pages.map((page) => pageFound(page, terms(words.value))));
  };
  const start = () => {
    worker = new Worker(new URL("search/worker.js", SITE));
    worker.onerror = () => show([], "Search could not start. Every page is in the menu.");
    worker.onmessage = ({ data }) => {
      if (data.allowSearch) {
        ready = true;
        look();
      }
      if (data.results) {
        const pages = byPage(data.results, terms(words.value)).slice(0, PAGES_SHOWN);
        show(pages, pages.length ? count(pages.length) : "Nothing found. Try one other word.");
      }
    };
    worker.postMessage({ init: true });
  };

  for (const button of all("[data-search-open]")) {
    button.addEventListener("click", () => {
      if (!worker) start();
      dialog.showModal();
      words.select();
    });
  }
  words.addEventListener("input", look);
  words.addEventListener("keydown", (event) => {
    if (event.key === "Escape") dialog.close(); // else it would only empty the field
    if (event.key !== "Enter") return;
    event.preventDefault(); // the form's own answer would close the dialog
    find("a", found)?.focus();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("a")) dialog.close();
  });
}

const WORDS = /[\p{L}\p{N}]+/gu;
const terms = (text) => (text.toLowerCase().match(WORDS) ?? []).filter((word) => word.length > 1);
const begins = (word, asked) => asked.some((term) => word.toLowerCase().startsWith(term));
const count = (pages) => (pages === 1 ? "1 page" : `${pages} pages`);

/** How many of the words a result has; one in the title counts as three. */
function weight(result, asked) {
  const has = (text) => asked.filter((term) => (text.match(WORDS) ?? []).some((word) => begins(word, [term]))).length;
  return 3 * has(result.title) + has(result.text);
}

/** Results come as pages and as sections of pages: one entry a page, those with most of the words first. */
function byPage(results, asked) {
  const weights = new Map(results.map((result) => [result, weight(result, asked)]));
  const pages = new Map();
  for (const result of results.sort((one, other) => weights.get(other) - weights.get(one))) {
    const [address, section] = result.location.split("#");
    const page = pages.get(address) ?? { address, title: result.title, text: "", sections: [] };
    if (section) page.sections.push(result);
    else Object.assign(page, { title: result.title, text: result.text });
    pages.set(address, page);
  }
  return [...pages.values()];
}

function pageFound(page, asked) {
  const entry = document.createElement("li");
  const sections = page.sections.filter((section) => section.title !== page.title).slice(0, SECTIONS_SHOWN);
  entry.append(link(page.address, page.title, "hb-search__page"));
  if (!sections.length) entry.append(excerpt(page.text, asked));
  for (const section of sections) {
    entry.append(link(section.location, section.title, "hb-search__section"), excerpt(section.text, asked));
  }
  return entry;
}

function link(address, title, kind) {
  const made = document.createElement("a");
  made.href = new URL(address, SITE);
  made.className = kind;
  made.textContent = title;
  return made;
}

/** A line of the text around the first word that was looked for, with those words marked. */
function excerpt(text, asked) {
  const line = document.createElement("p");
  const first = [...text.matchAll(WORDS)].find(([word]) => begins(word, asked));
  const start = Math.max(0, (first?.index ?? 0) - 50);
  const from = start && text.indexOf(" ", start) + 1;
  const cut = text.slice(from, from + 150).replace(/\s\S*$/, "");
  for (const part of cut.split(/([\p{L}\p{N}]+)/u)) {
    const piece = document.createElement(begins(part, asked) ? "mark" : "span");
    piece.textContent = part;
    line.append(piece);
  }
  line.prepend(from ? "…" : "");
  line.append("…");
  return line;
}

menu();
all("[data-ask]").forEach(ask);
search(find("#search"));
