import type { BestBet } from '../../content/schema/search-rules.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';

/** What editors taught the search. JSON values only, since it ships with the titles. */
export interface SearchRules {
  /** Groups of synonyms; each finds what the others find. */
  synonyms: string[][];
  bestBets: Pick<BestBet, 'queries' | 'address'>[];
}

/** The rules of a snapshot. */
export function searchRules({
  synonyms,
  bestBets,
}: Pick<Snapshot, 'synonyms' | 'bestBets'>): SearchRules {
  return {
    synonyms: synonyms.map(({ words }) => words),
    bestBets: bestBets.map(({ queries, address }) => ({ queries, address })),
  };
}
