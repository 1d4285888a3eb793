// What every peer's page does: the facts come from the fragment, their answer is shown, and again each time the form
// is sent. The mark is the one that our own page sets.
const form = document.querySelector("form");
const facts = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
form.elements.interview.value = facts.interview;

const request = () => JSON.stringify({
  tool: "plan",
  facts: { ...facts, interview: form.elements.interview.value },
  site: location.origin,
  not_contacted: false,
});

function show(reply) {
  document.querySelector("main").innerHTML = Object.values(JSON.parse(reply).html).join("");
  performance.mark("answer:shown");
}

function answerWith(ask) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(request());
  });
  ask(request());
}

function answerWithWorker(address) {
  const worker = new Worker(address, { type: "module" });
  worker.onmessage = ({ data }) => show(data);
  answerWith((asked) => worker.postMessage(asked));
}
