// What the buttons that Python writes ask for, in their `data-...`: see `button` in calculator/show/controls.py.
import { addRow, localDay, nearest, set } from "./form.js";

export function onPress(form, { changed, retry }) {
  const actions = {
    // {"interview": 0}: today; -1: yesterday
    setDay: (days) => Object.entries(JSON.parse(days)).forEach(([path, ahead]) => set(form, path, localDay(ahead))),
    // {"promised": null}: what each fact becomes
    fill: (facts) => Object.entries(JSON.parse(facts)).forEach(([path, value]) => set(form, path, value)),
    // ["follow_up"]: new rows, and the focus on the date of the first
    add: (kinds, button) => addRows(JSON.parse(kinds), button.dataset),
    remove: (_, button) => removeRow(button.closest("[data-row]")),
    focus: (id) => show(document.getElementById(id)),
    focusName: (name) => show(nearest(form, name)),
    print: () => window.print(),
    retry,
  };
  const changes = ["setDay", "fill", "add", "remove"];

  function addRows(kinds, { date, list = "events" }) {
    const rows = kinds.map((kind) => addRow(form, kind === "closed" ? kind : list, kind));
    const dates = rows.map((row) => row.querySelector("[type=date]"));
    if (date === "today") dates.forEach((input) => { input.value = localDay(0); });
    show(dates[0]);
  }

  function removeRow(row) {
    const list = row.parentElement;
    row.remove();
    show(document.querySelector(`[data-list-title="${list.dataset.list}"]`));
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[type=button]");
    if (!button) return;
    const wished = Object.keys(actions).filter((action) => action in button.dataset);
    for (const action of wished) actions[action](button.dataset[action], button);
    if (wished.some((action) => changes.includes(action))) changed();
  });
}

// Focus it, with whatever it is folded into opened.
function show(element) {
  for (let fold = element?.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  (element?.matches("details") ? element.querySelector("summary") : element)?.focus();
}
