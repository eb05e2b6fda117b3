import { dayOfInstant } from '../../../content/text/date.ts';

/** The number of the last backups that stay, and of days, weeks and months that keep one each. */
export interface KeepRule {
  last: number;
  days: number;
  weeks: number;
  months: number;
}

const usual: KeepRule = { last: 5, days: 7, weeks: 4, months: 12 };

/**
 * Picks the last backups, and the newest of each of the last days, weeks and months that have one, by the
 * calendar in Vietnam: one that is made after an accident does not take the good one of that day away. Days without a backup use up nothing, so a machine that was off for a month
 * loses none by that.
 * @param moments of the backups, ISO 8601, in any order
 */
export function keptMoments(moments: string[], rule = usual): Set<string> {
  const newestFirst = moments.toSorted((one, other) => Date.parse(other) - Date.parse(one));
  return new Set([
    ...newestFirst.slice(0, rule.last),
    ...newestOfEach(newestFirst, dayOfInstant, rule.days),
    ...newestOfEach(newestFirst, weekOf, rule.weeks),
    ...newestOfEach(newestFirst, (moment) => dayOfInstant(moment).slice(0, 7), rule.months),
  ]);
}

function newestOfEach(
  newestFirst: string[],
  periodOf: (moment: string) => string,
  count: number,
): string[] {
  const periods = Map.groupBy(newestFirst, periodOf);
  return [...periods.values()].slice(0, count).flatMap(([newest]) => newest ?? []);
}

/** The Monday that a week begins with. */
function weekOf(moment: string): string {
  const day = new Date(dayOfInstant(moment));
  const sinceMonday = (day.getUTCDay() + 6) % 7;
  day.setUTCDate(day.getUTCDate() - sinceMonday);
  return day.toISOString().slice(0, 10);
}
