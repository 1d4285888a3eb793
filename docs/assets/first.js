// Before all else, and where a page's other files may be gone: so its own address never changes, and every release must
// do with every other's. Not a module, for the same reason.
const about = /** @type {HTMLElement} */ (document.currentScript).dataset;

// Inside another page nothing of this one works: whoever lays it there unseen would have people press what they don't
// see. Only the calculator that is made for it does (embed/), which gives no words for this.
if (window.parent !== window && about.alone) {
  window.stop();
  document.body ??= document.createElement("body");
  const link = Object.assign(document.createElement("a"), { href: location.href, target: "_blank", textContent: about.offer });
  document.body.replaceChildren(notice(about.alone, link));
}

// A page from before a release asks for files that are gone, and one of a release that is just being published for
// some that are not there yet. It is loaded anew, once; then it says so. A host may also call a script something else,
// and then no browser runs it.
addEventListener("error", ({ target }) => {
  const isPart = target instanceof HTMLScriptElement || (target instanceof HTMLLinkElement && target.rel === "stylesheet");
  if (isPart) explain(target instanceof HTMLScriptElement ? target.src : target.href);
}, true);

let told = false;

async function explain(address) {
  const { status, headers, ok } = await fetch(address, { cache: "reload" }).catch(() => Response.error());
  const type = headers.get("Content-Type") ?? "no type";
  if (status === 404 || status === 410) loadedAnew() || tell(about.gone);
  else if (ok && !/javascript|css/.test(type)) tell(about.type?.replace("{type}", type));
}

// By the clock: a release that follows may need it again.
function loadedAnew() {
  const name = `hear-back ${location.pathname} loaded anew`;
  try {
    if (Date.now() - Number(sessionStorage.getItem(name)) < 60_000) return false;
    sessionStorage.setItem(name, String(Date.now()));
  } catch {
    return false; // nothing is kept here: it might never end
  }
  location.reload();
  return true;
}

function tell(words) {
  if (told) return;
  told = true;
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: about.again });
  button.addEventListener("click", () => filesAnew().then(() => location.reload()));
  const show = () => document.body.prepend(notice(words, button));
  document.body ? show() : addEventListener("DOMContentLoaded", show);
}

// The error that came in a file's place may lie in the browser's cache.
function filesAnew() {
  /** @type {NodeListOf<HTMLScriptElement & HTMLLinkElement>} */
  const files = document.querySelectorAll("script[src], link[rel=modulepreload], link[rel=stylesheet]");
  return Promise.allSettled(Array.from(files, ({ src, href }) => fetch(src || href, { cache: "reload" })));
}

function notice(words, way) {
  const told = Object.assign(document.createElement("p"), { className: "hb-notice", role: "alert", textContent: `${words} ` });
  told.append(way);
  return told;
}
