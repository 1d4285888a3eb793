// Inside another page nothing of this one works: whoever lays it there unseen would have people press what they don't
// see. Only the calculator that is made for it does (embed/). Not a module: it stands before all that could work.
if (window.parent !== window) {
  const { words, offer } = /** @type {HTMLElement} */ (document.currentScript).dataset;
  window.stop();
  const link = Object.assign(document.createElement("a"), { href: location.href, target: "_blank", textContent: offer });
  const told = Object.assign(document.createElement("p"), { className: "hb-notice", textContent: `${words} ` });
  told.append(link);
  document.body ??= document.createElement("body");
  document.body.replaceChildren(told);
}
