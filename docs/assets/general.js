// The general timetable with a person's own days: what the page was printed with, counted from the interview's date.
// It waits for nothing, neither for the rest of the page nor for its other scripts, and the plan takes its place.
// So it imports nothing either.
const PLACE = "[data-at-once]";
const FIRST = "2000-01-01"; // before it a year is half typed

/** @param {string} interview "2026-11-20", or nothing yet */
export function showGeneralDays(interview) {
  const isThere = interview >= FIRST && !Number.isNaN(Date.parse(interview));
  for (const words of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(PLACE))) {
    words.hidden = !isThere;
    if (isThere) for (const place of words.querySelectorAll("[data-days]")) fill(place, new Date(`${interview}T12:00`));
  }
}

function fill(place, interview) {
  const counts = place.dataset.days.split(" ");
  interview.setDate(interview.getDate() + Number(counts[interview.getDay()]));
  const language = navigator.language.startsWith("en") ? navigator.language : "en-GB";
  place.textContent = interview.toLocaleDateString(language, { weekday: "short", day: "numeric", month: "long" });
}

// What a link brings; what is typed, the page tells. Mostly the words are there before this script; where they are still
// on their way, they are filled in before they are painted.
const linked = location.hash.match(/[#&]interview=([\d-]{10})(?:&|$)/)?.[1] ?? "";
const isWhole = () => document.readyState !== "loading" || document.querySelector(`${PLACE} ~ *`);
if (isWhole()) showGeneralDays(linked);
else new MutationObserver((_, watch) => { if (isWhole()) { watch.disconnect(); showGeneralDays(linked); } }).observe(document, { childList: true, subtree: true });
