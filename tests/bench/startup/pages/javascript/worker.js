// A toy: how soon any page with a worker can answer at all.
const STEPS = [["Say thank you", 1], ["Ask", 7], ["Stop counting on it", 28]];
const DAY = 24 * 60 * 60 * 1000;

self.onmessage = ({ data }) => {
  const interview = Date.parse(JSON.parse(data).facts.interview);
  const items = STEPS.map(([step, days]) => `<li>${new Date(interview + days * DAY).toISOString().slice(0, 10)}: ${step}`);
  self.postMessage(JSON.stringify({ html: { answer: `<ol>${items.join("")}</ol>` } }));
};
