/** The weeks that are looked back on: 91 days. */
export const weeksShown = 13;

const milliseconds = 86_400_000;

/** The day so many days after another: "2026-11-30". */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * milliseconds).toISOString().slice(0, 10);
}

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  return dayAfter(day, -((new Date(day).getUTCDay() + 6) % 7));
}

/**
 * The Mondays of the last weeks that are over, the oldest first. A week is told from the Tuesday after
 * it, when all that comes in a day late is there: what is told once does not change, so that nobody takes
 * yesterday's numbers from today's.
 */
export function toldWeeks(today: string, weeks = weeksShown): string[] {
  const running = mondayOf(dayAfter(today, -1));
  return Array.from({ length: weeks }, (_, at) => dayAfter(running, 7 * (at - weeks)));
}

/** The day from which the week of a day is told. */
export function toldFrom(day: string): string {
  return dayAfter(mondayOf(day), 8);
}
