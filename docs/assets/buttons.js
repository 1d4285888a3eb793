// What the buttons that Python writes ask for, in their `data-...`: see `button` in calculator/show/controls.py.
import { format } from "./fragment.js";
import { addRow, nearest, replace, set, today } from "./form.js";
import { all, find, nearestTo } from "./page.js";

const SITE = new URL("../", import.meta.url);
let toldOfBlanks = false;

export function onPress(form, { changed, told, ...others }) {
  const actions = {
    // {"interview": 0}: today; -1: yesterday
    setDay: (days) => Object.entries(JSON.parse(days)).forEach(([path, ahead]) => set(form, path, today(form, ahead))),
    // {"promised": null}: what each fact becomes
    fill: (facts) => Object.entries(JSON.parse(facts)).forEach(([path, value]) => set(form, path, value)),
    // {"events": [...]}: what each list or fact becomes, whole
    replace: (facts) => replace(form, JSON.parse(facts)),
    // ["follow_up"]: new rows in the list, and the focus on the first control of the first
    add: (kinds, button) => addRows(JSON.parse(kinds), button.dataset),
    remove: (_, button) => removeRow(button.closest("[data-row]")),
    focus: (id) => show(find(`#${id}`)),
    focusName: (name) => show(nearest(form, name)),
    copy: (id, button) => copy(find(`#${id}`).textContent, button),
    copyText: (text, button) => copy(text, button),
    copyLink: (facts, button) => copy(linkOf(facts, button.dataset), button),
    share: (id, { dataset }) => share(find(`#${id}`).textContent, dataset.subject),
    takeBack: (kinds) => takeBack(JSON.parse(kinds)),
    print: () => window.print(),
    ...others,
  };
  const tells = ["replace", "add", "takeBack", "notContacted"]; // what has happened
  const changes = ["setDay", "fill", "replace", "add", "remove", "takeBack", "notContacted"];

  function addRows(kinds, { date, list = "events" }) {
    const rows = kinds.map((kind) => addRow(list, kind));
    const firsts = rows.map((row) => row.querySelector("input:not([type=hidden])"));
    if (date === "today") firsts.forEach((input) => { input.value = today(form); });
    show(firsts[0]);
  }

  function removeRow(row) {
    const list = row.parentElement;
    row.remove();
    show(find(`[data-list-title="${list.dataset.list}"]`));
  }

  function takeBack(kinds) {
    const what = (row) => find("[data-name='events[].what']", row).value;
    all("[data-list=events] > [data-row]").filter((row) => kinds.includes(what(row))).forEach(removeRow);
  }

  // Blanks that are left are told of once, and then the person may do as they like.
  async function copy(text, button) {
    const told = find("[data-told]", button.parentElement);
    if (button.dataset.blanks && !toldOfBlanks) {
      toldOfBlanks = true;
      told.textContent = told.dataset.blanksLeft;
      return;
    }
    const isCopied = await navigator.clipboard?.writeText(text).then(() => true, () => false);
    told.textContent = isCopied ? told.dataset.copied : `${told.dataset.notCopied}\n${text}`;
  }

  document.addEventListener("click", (event) => {
    const button = nearestTo(event, "button[type=button]");
    if (!button) return;
    const wished = Object.keys(actions).filter((action) => action in button.dataset);
    if (wished.some((action) => tells.includes(action))) told();
    for (const action of wished) actions[action](button.dataset[action], button);
    if (wished.some((action) => changes.includes(action))) changed();
  });
}

/** @param {string} facts as an address may hold them */
export const linkOf = (facts, { page }) => `${new URL(page, SITE)}#${format(JSON.parse(facts))}`;

// The phone's own sheet; whoever closes it again has not failed.
function share(text, title) {
  navigator.share({ title, text }).catch(() => {});
}

document.documentElement.classList.toggle("can-share", "share" in navigator);

// Focus it, with whatever it is folded into opened.
function show(element) {
  for (let fold = element?.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  (element?.matches("details") ? element.querySelector("summary") : element)?.focus();
}
