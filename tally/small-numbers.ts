import { counters, type Counter } from '../content/counters.ts';
import { none, subjects, type Counts, type Subject } from './counters.ts';

/** Subjects that fewer people than this were shown are told above the hamlet as “other”. */
export const fewestTold = 5;

/** One number for each of `counters`; null where it is below {@link fewestTold}, also where it is nought. */
export type Told = readonly (number | null)[];

const isSubject = (name: Counter): name is Subject =>
  (subjects as readonly Counter[]).includes(name);

/**
 * Sums as they are told above the hamlet: subjects of few people are counted under “other”. Where even
 * that is too few, its people are not among the people told either: taking away gives nothing back.
 */
export function told(counts: Counts): Told {
  const isSmall = (name: Counter, at: number) =>
    isSubject(name) && name !== 'other' && (counts[at] ?? 0) < fewestTold;
  const other = counters.reduce(
    (sum, name, at) => sum + (name === 'other' || isSmall(name, at) ? (counts[at] ?? 0) : 0),
    0,
  );
  const untold = other < fewestTold ? other : 0;
  return counters.map((name, at) => {
    const value = counts[at] ?? 0;
    if (name === 'other') return other < fewestTold ? null : other;
    if (name === 'people') return Math.max(0, value - untold);
    return isSmall(name, at) ? null : value;
  });
}

/**
 * The total of what is told: made of nothing but that, so that no total gives back what a row keeps.
 * What no row tells is not told in the total either.
 */
export function toldTotal(rows: readonly Told[]): Told {
  return none.map((_, at) => {
    const values = rows.map((row) => row[at] ?? null);
    if (rows.length > 0 && values.every((value) => value === null)) return null;
    return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  });
}
