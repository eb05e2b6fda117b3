import type { BestBet } from '../../content/schema/search-rules.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { matters } from '../text/matters.ts';
import { wordsOf } from '../text/tokens.ts';

/** The rules editors taught the search. JSON values only, since it ships with the titles. */
export interface SearchRules {
  /** Groups of synonyms; each finds what the others find. */
  synonyms: string[][];
  bestBets: Pick<BestBet, 'queries' | 'address'>[];
  /** Matters that people ask about and that no title names, between commas. */
  matters?: string;
}

/** The rules of a snapshot. */
export function searchRules({
  synonyms,
  bestBets,
  guides,
  apps,
}: Pick<Snapshot, 'synonyms' | 'bestBets' | 'guides' | 'apps'>): SearchRules {
  const titles = plain([...guides.map(({ title }) => title), ...apps.map(({ name }) => name)]);
  const all = new Set(matters.split(/[,\n]/).map((matter) => matter.trim()));
  const unnamed = [...all].filter((matter) => matter !== '' && !titles.includes(plain([matter])));
  return {
    synonyms: synonyms.map(({ words }) => words),
    bestBets: bestBets.map(({ queries, address }) => ({ queries, address })),
    matters: unnamed.sort().join(','),
  };
}

/** The folded words of texts between spaces, each text on a line of its own. */
function plain(texts: string[]): string {
  return texts
    .map(
      (text) =>
        ` ${wordsOf(text)
          .map((word) => word.plain)
          .join(' ')} `,
    )
    .join('\n');
}
