import { betFinder } from './best-bets.ts';
import { rankEntries } from './rank.ts';
import { respellings } from './respell.ts';
import { understand, type Known, type Query } from './query.ts';
import type { SearchRules } from './rules.ts';
import { meaningFinder } from './synonyms.ts';
import { indexEntries, type TextIndex } from './text-index.ts';
import type { TitleEntry } from './titles.ts';
import { wordMatcher } from './word-match.ts';

/** An entry that a query found. */
export interface TitleHit extends TitleEntry {
  /** How much of the query it has, 0 to 1; an editors' pick has 1. */
  share: number;
  /** Folded words of the entry that matched, for `highlight`. */
  matched: string[];
}

/** Searches entries by title, best first; every address once. */
export interface TitleSearch {
  (query: string | Query): TitleHit[];
  /** Reads a query with the words that the entries know. */
  understand(raw: string): Query;
}

/** A hit must have this share of what the best one has. */
const worthwhile = 0.4;

/** Builds the search of a list of entries, in a few milliseconds for thousands of them. */
export function createTitleSearch(entries: readonly TitleEntry[], rules: SearchRules): TitleSearch {
  const index = indexEntries(entries);
  const match = wordMatcher(index);
  const meanings = meaningFinder(rules.synonyms);
  const bets = betFinder(rules.bestBets, entries);
  const known = knownWords(index);

  const search = (asked: string | Query): TitleHit[] => {
    const query = typeof asked === 'string' ? understand(asked, known) : asked;
    if (query.words.length === 0) return [];
    const also = [...meanings(query.words, query.accented), ...respellings(query.words, index)];
    const ranked = rankEntries(index, query, match, also);
    const least = (ranked[0]?.share ?? 0) * worthwhile;
    return firstOfEach([...bets(query), ...ranked.filter(({ share }) => share >= least)]);
  };
  return Object.assign(search, { understand: (raw: string) => understand(raw, known) });
}

function knownWords({ words }: TextIndex): Known {
  const all = [...words.keys()];
  return (plain, start = false) => {
    if (words.has(plain)) return true;
    return start && plain.length > 1 && all.some((word) => word.startsWith(plain));
  };
}

function firstOfEach(hits: TitleHit[]): TitleHit[] {
  const seen = new Set<string>();
  return hits.filter(({ address }) => {
    if (seen.has(address)) return false;
    seen.add(address);
    return true;
  });
}
