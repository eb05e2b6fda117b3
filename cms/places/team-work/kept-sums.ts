import type { Counts } from '../../../tally/counters.ts';

/** The sums of one phone in a month, as the database keeps them. */
export interface KeptSums {
  id: string;
  team: string;
  hamlet: string;
  /** "2026-11" */
  month: string;
  phone: string;
  version: number;
  counts: Counts;
  /** Moment at which the commune left it out, ISO 8601: it is kept, and not counted. */
  leftOutAt?: string | null;
}
