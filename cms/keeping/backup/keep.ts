import { dayOfInstant } from '../../../content/text/date.ts';

/** The numbers of days, weeks and months that keep a backup each. */
export interface KeepRule {
  days: number;
  weeks: number;
  months: number;
}

const usual: KeepRule = { days: 7, weeks: 4, months: 12 };

/**
 * Picks the newest backup of each of the last days, weeks and months that have one, by the
 * calendar in Vietnam. Days without a backup use up nothing, so a machine that was off for a month
 * loses none by that.
 * @param moments of the backups, ISO 8601, in any order
 */
export function keptMoments(moments: string[], rule = usual): Set<string> {
  const newestFirst = moments.toSorted((one, other) => Date.parse(other) - Date.parse(one));
  return new Set([
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
