const hour = 3_600_000;
const vietnam = 7 * hour;

/** The next full hour, as a field for day and time has it: clocks of Vietnam. */
export function nextHour(now = Date.now()): string {
  const next = Math.ceil((now + 1) / hour) * hour;
  return new Date(next + vietnam).toISOString().slice(0, 16);
}

/** A day and time of Vietnam as an instant: `2026-11-26T08:00` → `2026-11-26T08:00:00+07:00`. */
export function inVietnam(typed: string): string {
  return `${typed.slice(0, 16)}:00+07:00`;
}
