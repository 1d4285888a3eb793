// Each problem beside its field, tied to it for whoever listens instead of looks.
import { nearest } from "./form.js";
import { all } from "./page.js";

export function showProblems(form, problems) {
  for (const old of all("[data-problem]")) forget(form, old);
  problems.forEach(({ field, message }, number) => {
    const control = nearest(form, field);
    if (control) attach(control, message, `problem-${number}`);
  });
}

function attach(control, message, id) {
  const words = document.createElement("p");
  Object.assign(words, { id, className: "hb-problem", textContent: message });
  words.dataset.problem = control.name;
  control.before(words);
  control.setAttribute("aria-invalid", "true");
  control.setAttribute("aria-describedby", [id, ...described(control)].join(" "));
  for (let fold = control.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
}

function forget(form, words) {
  for (const control of form.elements) {
    if (!described(control).includes(words.id)) continue;
    control.removeAttribute("aria-invalid");
    const others = described(control).filter((id) => id !== words.id);
    if (others.length) control.setAttribute("aria-describedby", others.join(" "));
    else control.removeAttribute("aria-describedby");
  }
  words.remove();
}

const described = (control) => (control.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean);
