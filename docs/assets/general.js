// The general timetable with a person's own days: what the page was printed with, counted from the interview's date.
// It waits for nothing, not even for the rest of its page's scripts, and the plan takes its place.
import { all } from "./page.js";

const FIRST = "2000-01-01"; // before it a year is half typed

/** @param {string} interview "2026-11-20", or nothing yet */
export function showGeneralDays(interview) {
  const isThere = interview >= FIRST && !Number.isNaN(Date.parse(interview));
  for (const words of all("[data-at-once]")) {
    words.hidden = !isThere;
    if (isThere) for (const place of all("[data-days]", words)) fill(place, new Date(`${interview}T12:00`));
  }
}

function fill(place, interview) {
  const counts = place.dataset.days.split(" ");
  interview.setDate(interview.getDate() + Number(counts[interview.getDay()]));
  const language = navigator.language.startsWith("en") ? navigator.language : "en-GB";
  place.textContent = interview.toLocaleDateString(language, { weekday: "short", day: "numeric", month: "long" });
}

// What a link brings; what is typed, the page tells.
showGeneralDays(location.hash.match(/[#&]interview=([\d-]{10})(?:&|$)/)?.[1] ?? "");
