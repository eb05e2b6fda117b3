import type { TitleEntry } from '../entries/title-entry.ts';
import type { Features } from './features.ts';
import type { QueryReading } from './reading.ts';

/** An entry found by a query. */
export interface TitleHit extends TitleEntry {
  /** The reading of the query that found it. */
  reading: QueryReading;
  /** Share of the query that it says, 0 to 1; 1 for a best bet. */
  share: number;
  /** Sort key: the sum of its features, each times its weight. */
  rank: number;
  /** The reasons why it stands where it stands. */
  features: Features;
  /** The certainty with which it says each word of the query, 0 to 1. */
  says: number[];
  /** Share of the query's neighbourhoods that it keeps. */
  pairs: number;
  /** Share of its title that the query says. */
  titleSaid: number;
  /** The matters of the query it speaks of. */
  speaksOf: boolean[];
  /** Words of the entry that matched, as they are written, for `highlight`. */
  matched: string[];
}
