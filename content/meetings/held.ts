import { dayOfInstant } from '../text/date.ts';
import { occurrencesOf, type MeetingTimes } from './coming.ts';

/**
 * The days on which a meeting was to be held by its rule as it is now, over at a moment, the last first; what
 * was off is none. Of an earlier rule nothing is known.
 * @param since the first day that is wanted, `YYYY-MM-DD`
 */
export function heldOf(meeting: MeetingTimes, since: string, asOf: string): string[] {
  const today = dayOfInstant(asOf);
  const held: string[] = [];
  for (const { day, endsAt, off } of occurrencesOf(meeting, since)) {
    if (day > today || Date.parse(endsAt) > Date.parse(asOf)) break;
    if (off === undefined) held.push(day);
  }
  return held.reverse();
}
