/** The month of a day: "2026-11-30" → "2026-11". */
export const monthOf = (day: string): string => day.slice(0, 7);

const firstYear = 2024;

/** Months since January 2024. */
export function monthNumber(month: string): number {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return (year - firstYear) * 12 + of - 1;
}

/** The month with a number of {@link monthNumber}. */
export function monthAt(number: number): string {
  const of = String((number % 12) + 1).padStart(2, '0');
  return `${firstYear + Math.floor(number / 12)}-${of}`;
}

/** The number of days that a month has. */
export function daysOf(month: string): number {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, of, 0)).getUTCDate();
}
