import type { TitleEntry } from '../entries/title-entry.ts';

/** An entry that a query found. */
export interface TitleHit extends TitleEntry {
  /** How much of the query it has, 0 to 1; an editors' pick has 1. */
  share: number;
  /** The share with what its title and kind add; hits are sorted by it. */
  rank: number;
  /** Folded words of the entry that matched, for `highlight`. */
  matched: string[];
}
