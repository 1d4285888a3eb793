// Reads calendar files with npm's ical.js and imports them, in order, into one calendar: an event is known by its
// UID, and only a greater SEQUENCE changes it. node calendar.mjs first.ics second.ics → JSON: what is in the
// calendar at the end, and what each file did to which UID.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

function eventsOf(file) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, "utf-8")));
  return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component, { strictExceptions: true }));
}

function whatHappens(event, held) {
  if (!held) return "added";
  if (event.sequence <= held.sequence) return "ignored";
  return event.component.getFirstPropertyValue("status") === "CANCELLED" ? "cancelled" : "updated";
}

function asJson(event) {
  const value = (name) => event.component.getFirstPropertyValue(name);
  const alarms = event.component.getAllSubcomponents("valarm");
  return {
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    wholeDays: event.startDate.isDate && event.endDate.isDate,
    summary: event.summary,
    description: event.description,
    sequence: event.sequence,
    status: value("status"),
    transp: value("transp"),
    class: value("class"),
    stamp: value("dtstamp").toString(),
    alarms: alarms.map((alarm) => alarm.getFirstPropertyValue("trigger").toSeconds()),
  };
}

const calendar = new Map();
const reports = process.argv.slice(2).map((file) => {
  const report = {};
  for (const event of eventsOf(file)) {
    report[event.uid] = whatHappens(event, calendar.get(event.uid));
    if (report[event.uid] !== "ignored") calendar.set(event.uid, event);
  }
  return report;
});
const held = Object.fromEntries([...calendar].map(([uid, event]) => [uid, asJson(event)]));
console.log(JSON.stringify({ calendar: held, reports }));
