import { dayOfInstant } from '../../../content/text/date.ts';
import { monthAt, monthNumber, monthOf } from '../../../tally/month.ts';

/** This month in Vietnam. */
export const thisMonth = (): string => monthOf(dayOfInstant(new Date()));

/** Reads a month of an address, `2026-11`; this one where none is asked for, or one that has no sums yet. */
export function monthAsked(asked: unknown): string {
  const now = thisMonth();
  const isMonth = typeof asked === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked);
  return isMonth && asked <= now && monthNumber(asked) >= 0 ? asked : now;
}

/** The month before or after one; nothing beyond this one and the first. */
export function monthBeside(month: string, by: -1 | 1): string | undefined {
  const number = monthNumber(month) + by;
  return number >= 0 && number <= monthNumber(thisMonth()) ? monthAt(number) : undefined;
}
