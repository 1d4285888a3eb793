// Changes what an element holds into new HTML, piece by piece: what stays the same is left alone, so that
// focus, an opened "Why?" and a half-typed word outlive the answer.

export function morph(element, html) {
  const fresh = element.cloneNode(false);
  fresh.innerHTML = html;
  patch(element, fresh);
}

function patch(old, fresh) {
  const nodes = [...fresh.childNodes];
  nodes.forEach((node, place) => {
    bringUp(old, node, place);
    const was = old.childNodes[place];
    if (!was) old.append(node);
    else if (was.isEqualNode(node)) return;
    else if (!isSame(was, node)) was.replaceWith(node);
    else if (node.nodeType !== Node.ELEMENT_NODE) was.data = node.data;
    else {
      patchAttributes(was, node);
      if (!("slot" in node.dataset)) patch(was, node); // what a slot holds is an answer of its own
    }
  });
  while (old.childNodes.length > nodes.length) old.lastChild.remove();
}

// What has a name keeps what was typed into it when others come or go before it.
function bringUp(old, node, place) {
  const named = node.id && [...old.children].find((child) => child.id === node.id);
  if (named && named !== old.childNodes[place]) old.insertBefore(named, old.childNodes[place] ?? null);
}

// A step stays itself however the others move; anything else is known by its place and its tag.
function isSame(was, node) {
  return was.nodeName === node.nodeName && was.id === node.id && was.dataset?.step === node.dataset?.step;
}

function patchAttributes(was, node) {
  for (const { name } of [...was.attributes]) {
    if (!node.hasAttribute(name) && name !== "open") was.removeAttribute(name);
  }
  for (const { name, value } of node.attributes) {
    if (was.getAttribute(name) !== value) was.setAttribute(name, value);
  }
}
