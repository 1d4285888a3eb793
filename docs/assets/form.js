// A form as the contract's object, and back. Controls are named by their path: `interview`,
// `promised.latest`, `events[0].date`. Empty controls are left out, and so are choices left at their default.
import { isoDay } from "./day.js";
import { all, find } from "./page.js";

// A browser hides what was typed into a date field when it is no date; Python then says what to mend.
const UNREADABLE = "?";

// Which country and region is chosen is written by the answer too, so what is written there is no default.
const PLACES = new Set(["country", "region"]);

/**
 * @param {(control: any) => boolean} wanted
 * @returns {Record<string, any>}
 */
export function read(form, wanted = () => true) {
  number();
  const object = {};
  for (const control of form.elements) {
    const value = control.name && wanted(control) ? valueOf(control) : null;
    if (value !== null) put(object, steps(control.name), value);
  }
  return object;
}

// Fills in an object; gives back the paths of what found no place.
export function fill(form, object) {
  for (const list of all("[data-list]")) {
    const items = object[list.dataset.list];
    if (Array.isArray(items)) items.forEach((item) => addRow(list.dataset.list, item?.what));
  }
  number(true);
  const found = leaves(object, (path) => isWhole(form.elements[path]));
  for (const [path, value] of found) set(form, path, value);
  const now = Object.fromEntries(leaves(read(form), (path) => isWhole(form.elements[path])));
  const isLost = ([path, value]) => JSON.stringify(now[path]) !== JSON.stringify(value) && !isAtDefault(form, path, value);
  return found.filter(isLost).map(([path]) => path);
}

// Sets what `path` names; null empties it and all below it.
export function set(form, path, value) {
  for (const control of form.elements) {
    if (control.name === path) setControl(control, value);
    else if (value === null && control.name.startsWith(`${path}.`)) setControl(control, null);
  }
  if (value && typeof value === "object" && !isEmpty(value)) {
    for (const [key, inner] of Object.entries(value)) set(form, `${path}.${key}`, inner);
  }
}

export function addRow(list, kind = list) {
  const template = find(`template[data-row-of="${list}"][data-kind="${CSS.escape(kind)}"]`);
  if (!template) return null;
  const row = template.content.firstElementChild.cloneNode(true);
  find(`[data-list="${list}"]`).append(row);
  number();
  return row;
}

// Some lists are never without a row to type in.
export function addFirstRows() {
  for (const list of all("[data-list][data-first]:empty")) addRow(list.dataset.list);
}

// What each fact becomes, whole: the rows of its list are made anew.
export function replace(form, object) {
  for (const list of all("[data-list]")) {
    if (Array.isArray(object[list.dataset.list])) list.replaceChildren();
  }
  fill(form, object);
}

export function clearRows(form) {
  for (const control of [...form.elements]) control.closest("[data-row]")?.remove();
}

// Rows are counted in the order they stand; an empty one, or one whose date is missing, does not count yet.
function number(every = false) {
  for (const list of all("[data-list]")) {
    let count = 0;
    for (const row of list.children) {
      const controls = all("[data-name]", row);
      const isComplete = controls.every((control) => !control.required || isFilled(control));
      const counts = every || (isComplete && controls.some(isFilled));
      for (const control of controls) {
        control.name = counts ? control.dataset.name.replace("[]", `[${count}]`) : "";
      }
      if (counts) count += 1;
    }
  }
}

function valueOf(control) {
  if (control.validity?.badInput) return UNREADABLE;
  if (control.type === "checkbox" && !control.checked) return null;
  if (!control.value) return null;
  if (!PLACES.has(control.name) && control.selectedOptions?.[0]?.defaultSelected) return null;
  return isJson(control) ? JSON.parse(control.value) : control.value;
}

const optionOf = (select, value) => [...select.options].find((option) => option.value === value);

const isFilled = (control) => valueOf(control) !== null;

function setControl(control, value) {
  if (control.type === "checkbox") {
    control.checked = value !== null && (typeof value === "string" ? value : JSON.stringify(value)) === control.value;
  } else if (value === null) {
    control.value = "";
  } else if (isWhole(control)) {
    control.value = JSON.stringify(value);
  } else if (typeof value !== "object") {
    if ("any" in control.dataset && !optionOf(control, value)) control.add(new Option(value, value));
    control.value = value;
  }
}

// The control of a field, or of the nearest that a longer name belongs to.
export function nearest(form, name) {
  for (let path = name; path; path = path.replace(/(\.?[^.[]*|\[\d*\])$/, "")) {
    const found = [...form.elements].find((control) => control.name === path || control.name.startsWith(`${path}.`));
    if (found) return found;
  }
  return null;
}

// What a person knows a field by.
export function addressOf(form, path) {
  const title = titleOf(form, path);
  return title ? `“${title.textContent}”` : path;
}

const titleOf = (form, path) =>
  form.elements[path]?.labels?.[0] ?? find(`[data-list-title="${CSS.escape(path.split("[")[0])}"]`);

// The person's own day, or the one that the address tells to count as today; `ahead` days from it.
export function today(form, ahead = 0) {
  const told = form.elements.today.value;
  return isoDay(ahead, told ? new Date(`${told}T12:00`) : new Date());
}

const isJson = (control) => "json" in control.dataset;

// Whether it holds a whole list.
const isWhole = (control) => control instanceof HTMLElement && "whole" in control.dataset;

// Whether what this field holds is text, to the letter, and not JSON.
export const isText = (form, name) => form.elements[name] instanceof Element && !isJson(form.elements[name]);

function put(object, path, value) {
  const last = path.pop();
  let at = object;
  path.forEach((key, depth) => {
    at = at[key] ??= /^\d+$/.test(path[depth + 1] ?? last) ? [] : {};
  });
  at[last] = value;
}

const steps = (path) => path.split(/[.[\]]+/).filter(Boolean);

// [["promised.latest", "2026-11-27"], ...]; an object with nothing in it is a leaf too, and what one control holds whole.
function leaves(value, isHeldWhole, path = "") {
  if (value === null) return [];
  if (typeof value !== "object" || isHeldWhole(path)) return [[path, value]];
  if (isEmpty(value)) return [[path, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    return leaves(inner, isHeldWhole, here);
  });
}

const isEmpty = (value) => Object.values(value).every((inner) => inner === null);

function isAtDefault(form, path, value) {
  const control = form.elements[path];
  return control?.selectedOptions?.[0]?.value === String(value);
}
