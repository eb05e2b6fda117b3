import type { TitleEntry } from '../entries/title-entry.ts';

/** An entry found by a query. */
export interface TitleHit extends TitleEntry {
  /** Share of the query it covers, 0 to 1; 1 for a best bet. */
  share: number;
  /** Sort key: the share plus bonuses for title and kind. */
  rank: number;
  /** Folded words of the entry that matched, for `highlight`. */
  matched: string[];
}
