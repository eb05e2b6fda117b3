import type { ReadingPlace } from './sums.ts';

/** Fewer readings than this are not told. */
export const fewestTold = 5;

/** Readings of one thing (a page, a text) in one week at one kind of place, in one commune or none. */
export interface Reading {
  of: string;
  /** The Monday. */
  week: string;
  place: ReadingPlace;
  /** Id of the commune whose desk it was. */
  commune?: string;
  times: number;
}

/** The readings that are told, and the sums of those that are not, by week and place. */
export interface ToldReadings {
  readings: Reading[];
  /** Sums of what few read; those that are few themselves are not told either. */
  rest: Omit<Reading, 'of' | 'commune'>[];
}

/**
 * Leaves out all that few read. Every number that is shown is made of what is told here, whatever it is
 * added up by: so none of them gives back what was left out, neither by taking one from another nor by
 * looking again on another day.
 */
export function told(all: readonly Reading[]): ToldReadings {
  const readings = summed(all, ({ of, week, place, commune = '' }) =>
    JSON.stringify([of, week, place, commune]),
  );
  const small = readings.filter(({ times }) => times < fewestTold);
  const rest = summed(small, ({ week, place }) => `${week} ${place}`);
  return {
    readings: readings.filter(({ times }) => times >= fewestTold),
    rest: rest
      .filter(({ times }) => times >= fewestTold)
      .map(({ week, place, times }) => ({ week, place, times })),
  };
}

/** Adds up what has the same key; the first of them stands for all. */
function summed(all: readonly Reading[], keyOf: (reading: Reading) => string): Reading[] {
  const sums = new Map<string, Reading>();
  for (const reading of all) {
    const key = keyOf(reading);
    const { times = 0 } = sums.get(key) ?? {};
    sums.set(key, { ...reading, times: times + reading.times });
  }
  return [...sums.values()];
}

/** Adds up the times of some readings. */
export function timesOf(readings: readonly { times: number }[]): number {
  return readings.reduce((sum, { times }) => sum + times, 0);
}
