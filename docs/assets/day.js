// A day as facts name it, "2026-11-20", by the person's own clock: `ahead` days from today, or from `day`.
export function isoDay(ahead = 0, day = new Date()) {
  day.setDate(day.getDate() + ahead);
  const two = (number) => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
