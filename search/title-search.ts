import { fixed } from '../content/addresses.ts';
import { fold } from '../content/text/fold.ts';
import { betFinder } from './rank/best-bets.ts';
import { rankEntries } from './rank/rank.ts';
import { respellings, takenApart } from './match/respell.ts';
import { understand, type Known, type Query } from './query/query.ts';
import type { SearchRules } from './entries/rules.ts';
import { meaningFinder, type Meaning } from './query/meanings.ts';
import { indexEntries, type TextIndex } from './match/text-index.ts';
import type { TitleEntry } from './entries/title-entry.ts';
import { wordMatcher, type WordMatcher } from './match/word-match.ts';
import type { TitleHit } from './rank/title-hit.ts';
import { certain, gainOfDoubt } from './weights.ts';

/** Searches entries by title, best first, each address once. */
export interface TitleSearch {
  (query: string | Query): TitleHit[];
  /** Parses a query with the words known to the entries. */
  understand(raw: string): Query;
}

/** Longer queries have enough other words. */
const mostDoubted = 3;

const isSure = ([first]: TitleHit[]) => (first?.share ?? 0) >= certain;

/** Builds the search over a list of entries; a few milliseconds for thousands. */
export function createTitleSearch(entries: readonly TitleEntry[], rules: SearchRules): TitleSearch {
  const index = indexEntries(entries);
  const match = wordMatcher(index);
  const meanings = meaningFinder(rules.synonyms, (plain) => index.words.has(plain));
  const bets = betFinder(rules.bestBets, entries);
  const known = knownWords(index, rules);
  const numbers = entries.find(({ address }) => address === fixed.hotlines);

  const search = (asked: string | Query): TitleHit[] => {
    const query = typeof asked === 'string' ? understand(asked, known) : asked;
    const hits = find(query);
    const apart = isSure(hits) ? query.text : takenApart(query.text, index);
    const others = apart === query.text ? [] : find(understand(apart, known));
    return isSure(others) ? others : hits;
  };

  const find = (query: Query): TitleHit[] => {
    if (query.words.length === 0) return [];
    const synonyms = meanings(query.words, query.accented);
    const also = [...synonyms, ...respellings(query.words, index)];
    const hits = [...bets(query, synonyms), ...rank(query, also)];
    hits.sort((left, right) => right.rank - left.rank);
    return firstOfEach(numbers ? withAllNumbers(hits, numbers) : hits);
  };

  /** A short query without a good hit may contain a typo that happens to be a word. */
  function rank(query: Query, also: Meaning[]): TitleHit[] {
    const asWritten = rankEntries(index, query, match, also);
    const share = asWritten[0]?.share ?? 0;
    if (share >= certain || query.words.length > mostDoubted) return asWritten;
    const doubting: WordMatcher = (word, unfinished) => match(word, unfinished, true);
    const withSlips = rankEntries(index, query, doubting, also);
    const atLeast = Math.max(certain, share + gainOfDoubt);
    return (withSlips[0]?.share ?? 0) >= atLeast ? withSlips : asWritten;
  }

  return Object.assign(search, { understand: (raw: string) => understand(raw, known) });
}

/** The words of the entries, and words with a digit from the editors' synonyms ("kt3"). */
function knownWords({ words, numbers }: TextIndex, { synonyms }: SearchRules): Known {
  const inOne = numbers.map(({ digits }) => digits);
  const all = [...words.keys(), ...inOne];
  const taught = new Set(
    synonyms.flat().flatMap((text) => fold(text).match(/\b[a-z]+\d+\b/g) ?? []),
  );
  return (plain, start = false) => {
    if (words.has(plain) || taught.has(plain) || inOne.includes(plain)) return true;
    return start && plain.length > 1 && all.some((word) => word.startsWith(plain));
  };
}

/** When a hotline is the best hit, the page of all hotlines comes second. */
function withAllNumbers(hits: TitleHit[], page: TitleEntry): TitleHit[] {
  const [first, ...others] = hits;
  if (first?.kind !== 'hotline') return hits;
  return [first, { ...page, share: first.share, rank: first.rank, matched: [] }, ...others];
}

function firstOfEach(hits: TitleHit[]): TitleHit[] {
  const seen = new Set<string>();
  return hits.filter(({ address }) => {
    if (seen.has(address)) return false;
    seen.add(address);
    return true;
  });
}
