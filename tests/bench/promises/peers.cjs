// JavaScript's date readers over the cases on standard input: {peer: [[first, last] or null, ...]}.
// Node finds the packages through NODE_PATH, which run.py sets. See peers.py for what they are asked.

const chrono = require("chrono-node");
const { recognizeDateTime } = require("@microsoft/recognizers-text-suite");

const noon = (iso) => new Date(`${iso}T12:00:00`);
const day = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, "0")).join("-");

function withChrono(said, today, country) {
  const reader = country === "US" ? chrono.casual : chrono.en.GB;
  const [found] = reader.parse(said, today, { forwardDate: true });
  return found ? [day(found.start.date()), day((found.end ?? found.start).date())] : null;
}

// A range ends before the day it names; of the past and the future candidate the last is the future one.
function withRecognizers(said, today, country) {
  for (const found of recognizeDateTime(said, country === "US" ? "en-us" : "en-gb", 0, today)) {
    const value = found.resolution?.values?.at(-1);
    if (value?.type.startsWith("datetimerange") || value?.type.startsWith("daterange")) return range(value);
    if (value?.type.startsWith("date")) return [value.value.slice(0, 10), value.value.slice(0, 10)];
  }
  return null;
}

function range(value) {
  const before = value.end && noon(value.end.slice(0, 10));
  if (before && value.type === "daterange") before.setDate(before.getDate() - 1);
  return [value.start?.slice(0, 10) ?? null, before ? day(before) : null];
}

const peers = { "chrono-node": withChrono, "Recognizers-Text": withRecognizers };

function answer(peer, { said, interview_date, country }) {
  try {
    return peer(said, noon(interview_date), country);
  } catch {
    return null;
  }
}

const cases = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
const answers = Object.fromEntries(Object.entries(peers).map(([name, peer]) => [name, cases.map((c) => answer(peer, c))]));
process.stdout.write(JSON.stringify(answers));
