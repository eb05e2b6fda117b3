import type { TitleEntry } from '../entries/title-entry.ts';
import type { Features } from './features.ts';
import type { QueryReading } from './reading.ts';

/** An entry found by a query. */
export interface TitleHit extends TitleEntry {
  /** How the query was read that found it. */
  reading: QueryReading;
  /** Share of the query that it says, 0 to 1; 1 for a best bet. */
  share: number;
  /** Sort key: the sum of its features, each times its weight. */
  rank: number;
  /** Why it stands where it stands. */
  features: Features;
  /** How surely it says each word of the query, 0 to 1. */
  says: number[];
  /** Share of the query's neighbourhoods that it keeps. */
  pairs: number;
  /** Share of its title that the query says. */
  titleSaid: number;
  /** Which matters of the query it speaks of. */
  speaksOf: boolean[];
  /** Words of the entry that matched, as they are written, for `highlight`. */
  matched: string[];
}
