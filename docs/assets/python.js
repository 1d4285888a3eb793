// Python in its worker, as the page sees it: start it, ask it, end it.
//
// `told` is called with the stage that was reached: "fetching", "starting", "ready" or "failed". `name` tells
// the worker whether this is the first try or one "again".
export function startPython(name, told) {
  const worker = new Worker(new URL("worker.js", import.meta.url), { type: "module", name });
  const waiting = new Map();
  let count = 0;

  performance.mark("python:start");
  worker.onerror = (event) => failed(event.message);
  worker.onmessage = ({ data }) => {
    if (data.stage) told(data.stage);
    else if (data.ready) ready();
    else if (data.failed) failed(data.failed);
    else settle(data);
  };

  function ready() {
    performance.mark("python:ready");
    told("ready");
  }

  function failed(why) {
    console.warn("Python could not start:", why);
    worker.terminate();
    told("failed");
  }

  function settle({ id, reply, bug }) {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (bug) reject(new Error(bug));
    else resolve(JSON.parse(reply));
  }

  function ask(request) {
    return new Promise((resolve, reject) => {
      waiting.set(++count, { resolve, reject });
      worker.postMessage({ id: count, request: JSON.stringify(request) });
    });
  }

  return { ask };
}
