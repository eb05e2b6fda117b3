import { fixed } from '../content/addresses.ts';
import { fold } from '../content/text/fold.ts';
import { betFinder, pageAt } from './rank/best-bets.ts';
import { errandIn, firstWords, placesAt } from './rank/errand.ts';
import { rankEntries } from './rank/rank.ts';
import { queryReader, type QueryReading } from './rank/reading.ts';
import { toneOf } from './rank/tone.ts';
import { firstOfEach, withBets } from './rank/with-bets.ts';
import { takenApart } from './match/respell.ts';
import { understand, type Keystrokes, type Known, type Query } from './query/query.ts';
import type { SearchRules } from './entries/rules.ts';
import { matterFinder } from './query/matters.ts';
import { meaningFinder } from './query/meanings.ts';
import { indexEntries, isPlace, type TextIndex } from './match/text-index.ts';
import type { TitleEntry } from './entries/title-entry.ts';
import { wordMatcher, type WordMatcher } from './match/word-match.ts';
import type { TitleHit } from './rank/title-hit.ts';
import { certain, gainOfDoubt } from './weights.ts';
import { rankWeights } from './fitted.ts';

/** Searches entries by title, best first, each address once. */
export interface TitleSearch {
  (query: string | Query): TitleHit[];
  /** Parses a query with the words known to the entries; raw keystrokes only if somebody reads them. */
  understand(raw: string, keystrokes?: Keystrokes): Query;
}

/** Longer queries have enough other words. */
const mostDoubted = 3;

const mostShare = (hits: TitleHit[]) => Math.max(0, ...hits.map(({ share }) => share));
const rankOfFirst = ([first]: TitleHit[]) => first?.rank ?? 0;

/** Builds the search over a list of entries; a few milliseconds for thousands. */
export function createTitleSearch(entries: readonly TitleEntry[], rules: SearchRules): TitleSearch {
  const index = indexEntries(withPicks(entries, rules.bestBets));
  const match = wordMatcher(index);
  const doubting: WordMatcher = (word, unfinished) => match(word, unfinished, true);
  const bets = betFinder(rules.bestBets, entries);
  const known = knownWords(index, rules);
  const read = queryReader(
    index,
    meaningFinder(rules.synonyms, (plain) => index.words.has(plain)),
    matterFinder(rules.matters?.split(',') ?? []),
  );
  const numbers = entries.find(({ address }) => address === fixed.hotlines);

  const search = (asked: string | Query): TitleHit[] => {
    const query = typeof asked === 'string' ? understand(asked, known) : asked;
    const hits = findTogether(query);
    const [top] = hits;
    const count = errandIn(query, hits);
    if (!top || count === 0 || (!isPlace(top) && toneOf(hits) === 'sure')) return hits;
    const errand = find(firstWords(query, count));
    const [first, ...others] = errand;
    if (!first || isPlace(first) || toneOf(errand) === 'none') return hits;
    return firstOfEach([first, ...placesAt(count + 1, hits).slice(0, 2), ...others]);
  };

  /** As it was written, or with runs that are no words taken apart: whichever surely finds more. */
  const findTogether = (query: Query): TitleHit[] => {
    const hits = find(query);
    const apart = takenApart(query.text, index);
    const others = apart === query.text ? [] : find(understand(apart, known));
    const isBetter = mostShare(others) >= certain && rankOfFirst(others) > rankOfFirst(hits);
    return isBetter ? others : hits;
  };

  /** As it was written, or with a slip that happens to be a word, in short queries without a good hit. */
  const find = (query: Query): TitleHit[] => {
    if (query.words.length === 0) return [];
    const reading = read(query);
    const asWritten = rankEntries(index, reading, match, rankWeights);
    const share = mostShare(asWritten);
    const isDoubted = share < certain && query.words.length <= mostDoubted;
    const slips = isDoubted ? rankEntries(index, reading, doubting, rankWeights) : [];
    const isBetter = mostShare(slips) >= Math.max(certain, share + gainOfDoubt);
    return complete(isBetter ? slips : asWritten, reading);
  };

  const complete = (hits: TitleHit[], reading: QueryReading): TitleHit[] => {
    const all = withBets(hits, bets(reading.query, reading.synonyms), reading);
    return numbers ? firstOfEach(withAllNumbers(all, numbers)) : all;
  };

  return Object.assign(search, {
    understand: (raw: string, keystrokes?: Keystrokes) => understand(raw, known, keystrokes),
  });
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

/** Each entry with what editors picked it for: who asks in part of those words may mean it too. */
function withPicks(
  entries: readonly TitleEntry[],
  bets: SearchRules['bestBets'],
): readonly TitleEntry[] {
  const picks = new Map<string, string>();
  for (const { queries, address } of bets) {
    const entry = pageAt(address, entries);
    if (entry)
      picks.set(entry.address, [picks.get(entry.address) ?? [], queries].flat().join(', '));
  }
  return entries.map((entry) => {
    const own = picks.get(entry.address);
    return own === undefined ? entry : { ...entry, picks: own };
  });
}

/** Puts the page of all hotlines second when a hotline is the best hit. */
function withAllNumbers(hits: TitleHit[], page: TitleEntry): TitleHit[] {
  const [first, ...others] = hits;
  if (first?.kind !== 'hotline') return hits;
  return [first, { ...first, ...page, matched: [] }, ...others];
}
