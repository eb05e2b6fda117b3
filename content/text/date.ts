/** Vietnam is seven hours ahead of UTC all year round, since 1975. In milliseconds. */
const ahead = 7 * 3_600_000;

/**
 * The clock in Vietnam: "2026-11-20T08:05:09.000". Counted, for a formatter of a named zone takes a slow
 * phone tens of milliseconds to make.
 * @throws {RangeError} when it is no moment
 */
const onTheClock = (instant: string | Date) =>
  new Date(new Date(instant).getTime() + ahead).toISOString().slice(0, -1);

/** A calendar day, month or year for reading: "2026-01-16" → "16/01/2026", "2026-01" → "01/2026". */
export function formatDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** A moment for reading, as the clocks in Vietnam show it: "08:30 ngày 20/11/2026". */
export function formatInstant(instant: string | Date): string {
  return written(instant, 'HH:mm'.length);
}

/** The same to the second, where two moments must be told apart: "08:30:05 ngày 20/11/2026". */
export function formatExactInstant(instant: string | Date): string {
  return written(instant, 'HH:mm:ss'.length);
}

function written(instant: string | Date, length: number): string {
  const [day = '', time = ''] = onTheClock(instant).split('T');
  return `${time.slice(0, length)} ngày ${formatDay(day)}`;
}

/** The calendar day in Vietnam at a moment: "2026-11-24". */
export function dayOfInstant(instant: string | Date): string {
  return onTheClock(instant).slice(0, 'yyyy-MM-dd'.length);
}

/** The month that somebody typed, "1/2027" or "01/2027", as "2027-01"; nothing where it is none. */
export function monthFrom(typed: string): string | undefined {
  const [, month = '', year = ''] = /^\s*(0?[1-9]|1[0-2])\s*\/\s*(20\d{2})\s*$/.exec(typed) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}` : undefined;
}
