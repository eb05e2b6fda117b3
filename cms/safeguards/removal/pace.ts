/** At most `most` in any `within` milliseconds. */
export interface Limit {
  most: number;
  within: number;
}

/** All of these hold at the same time; instants are milliseconds since 1970. */
export type Pace = readonly Limit[];

/** For how long a removal counts, in milliseconds. */
export const longestOf = (pace: Pace): number => Math.max(...pace.map(({ within }) => within));

/** Tells whether one more may be removed now by whoever has removed something at these moments. */
export function isFree(pace: Pace, moments: readonly number[], now: number): boolean {
  return pace.every(({ most, within }) => moments.filter((at) => now - at < within).length < most);
}

/** Computes when so many more may be removed, one after the other. */
export function timesFrom(
  pace: Pace,
  moments: readonly number[],
  count: number,
  now: number,
): number[] {
  const all = moments.filter((at) => now - at < longestOf(pace));
  for (let more = 0; more < count; more += 1) {
    const free = pace.map(({ most, within }) => {
      const last = all.at(-most);
      return last === undefined ? now : last + within;
    });
    all.push(Math.max(now, ...free));
  }
  return count > 0 ? all.slice(-count) : [];
}
