/**
 * The limit on how often something may be tried. Each try beyond the free ones waits longer than
 * the last.
 */
export interface Limit {
  /** Tells the counters of limits apart. */
  name: string;
  /** Tries without waiting. */
  free: number;
  /** Seconds after the last free try; each further try doubles them. */
  firstWait: number;
  /** Seconds that a wait never exceeds. */
  longestWait: number;
}

/** Seconds without a try after which tries are forgotten. */
export const forgottenAfter = 12 * 3600;

/** Seconds until the next try once `count` tries were made. */
export function waitAfter(count: number, { free, firstWait, longestWait }: Limit): number {
  if (count < free) return 0;
  return Math.min(longestWait, firstWait * 2 ** (count - free));
}
