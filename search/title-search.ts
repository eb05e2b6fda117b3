import { fixed } from '../content/addresses.ts';
import { fold } from '../content/text/fold.ts';
import { betFinder, pageAt, type SaidBet } from './rank/best-bets.ts';
import { errandIn, firstWords, placesAt } from './rank/errand.ts';
import { evidenceOf, isAnswered, type Evidence } from './rank/evidence.ts';
import { kindOf, rankOf } from './rank/features.ts';
import { rankEntries } from './rank/rank.ts';
import { respellings, takenApart } from './match/respell.ts';
import { weightsOf } from './rank/query-weights.ts';
import { understand, type Keystrokes, type Known, type Query } from './query/query.ts';
import type { SearchRules } from './entries/rules.ts';
import { matterFinder } from './query/matters.ts';
import { meaningFinder, type Meaning } from './query/meanings.ts';
import { indexEntries, isPlace, type TextIndex } from './match/text-index.ts';
import type { TitleEntry } from './entries/title-entry.ts';
import { wordMatcher, type WordMatcher } from './match/word-match.ts';
import type { TitleHit } from './rank/title-hit.ts';
import { betInOtherWords, certain, gainOfDoubt } from './weights.ts';
import { rankWeights } from './fitted.ts';

/** Searches entries by title, best first, each address once. */
export interface TitleSearch {
  (query: string | Query): TitleHit[];
  /** Whether one of the hits answers a query, or all are only near. */
  answers(query: Query, hits: readonly TitleHit[]): boolean;
  /** What speaks for and against that. */
  evidence(query: Query, hits: readonly TitleHit[]): Evidence;
  /** Parses a query with the words known to the entries; raw keystrokes only if somebody reads them. */
  understand(raw: string, keystrokes?: Keystrokes): Query;
}

/** Longer queries have enough other words. */
const mostDoubted = 3;

const mostShare = (hits: TitleHit[]) => Math.max(0, ...hits.map(({ share }) => share));
const rankOfFirst = ([first]: TitleHit[]) => first?.rank ?? 0;
const isSure = (hits: TitleHit[]) => mostShare(hits) >= certain;

/** Builds the search over a list of entries; a few milliseconds for thousands. */
export function createTitleSearch(entries: readonly TitleEntry[], rules: SearchRules): TitleSearch {
  const index = indexEntries(withPicks(entries, rules.bestBets));
  const match = wordMatcher(index);
  const meanings = meaningFinder(rules.synonyms, (plain) => index.words.has(plain));
  const bets = betFinder(rules.bestBets, entries);
  const matters = matterFinder(rules.matters?.split(',') ?? []);
  const known = knownWords(index, rules);
  const numbers = entries.find(({ address }) => address === fixed.hotlines);

  const search = (asked: string | Query): TitleHit[] => {
    const query = typeof asked === 'string' ? understand(asked, known) : asked;
    const hits = findTogether(query);
    const count = errandIn(query, hits);
    const [top] = hits;
    if (!top || count === 0 || (!isPlace(top) && answers(query, hits))) return hits;
    const errand = firstWords(query, count);
    const [first, ...others] = find(errand);
    if (!first || isPlace(first) || !answers(errand, [first, ...others])) return hits;
    const places = placesAt(count + 1, hits).slice(0, 2);
    const beside = places.map((hit) => ({ ...hit, says: hit.says.slice(0, count) }));
    return firstOfEach([first, ...beside, ...others]);
  };

  const findTogether = (query: Query): TitleHit[] => {
    const hits = find(query);
    const apart = takenApart(query.text, index);
    const others = apart === query.text ? [] : find(understand(apart, known));
    return isSure(others) && rankOfFirst(others) > rankOfFirst(hits) ? others : hits;
  };

  const find = (query: Query): TitleHit[] => {
    if (query.words.length === 0) return [];
    const synonyms = meanings(query.words, query.accented);
    const also = [...synonyms, ...respellings(query.words, index)];
    const hits = withBets(rank(query, also), bets(query, synonyms));
    return numbers ? firstOfEach(withAllNumbers(hits, numbers)) : hits;
  };

  function meaningsOf({ words, accented }: Query): Meaning[] {
    return [...meanings(words, accented), ...respellings(words, index)];
  }

  /** A short query without a good hit may contain a typo that happens to be a word. */
  function rank(query: Query, also: Meaning[]): TitleHit[] {
    const named = { meanings: also, matters: matters(query) };
    const asWritten = rankEntries(index, query, match, named, rankWeights);
    const share = mostShare(asWritten);
    if (share >= certain || query.words.length > mostDoubted) return asWritten;
    const doubting: WordMatcher = (word, unfinished) => match(word, unfinished, true);
    const withSlips = rankEntries(index, query, doubting, named, rankWeights);
    const atLeast = Math.max(certain, share + gainOfDoubt);
    return mostShare(withSlips) >= atLeast ? withSlips : asWritten;
  }

  const evidence = (query: Query, hits: readonly TitleHit[]) => {
    const read = readAs(query, hits);
    return evidenceOf(hits, read, weightsOf(read, index, meaningsOf(read), matters(read)));
  };

  /** The query that hits were found by. */
  function readAs(query: Query, hits: readonly TitleHit[]): Query {
    const asked = query.words.length;
    const said = hits.find(({ says }) => says.length > 0)?.says.length ?? asked;
    if (said > asked) return understand(takenApart(query.text, index), known);
    return said < asked ? firstWords(query, said) : query;
  }

  const answers = (query: Query, hits: readonly TitleHit[]) => isAnswered(evidence(query, hits));

  return Object.assign(search, {
    understand: (raw: string, keystrokes?: Keystrokes) => understand(raw, known, keystrokes),
    answers,
    evidence,
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

/** Adds what editors picked: a page that the bet says in part is ranked by that too. */
function withBets(hits: TitleHit[], bets: SaidBet[]): TitleHit[] {
  const byAddress = new Map(firstOfEach(hits).map((hit) => [hit.address, hit]));
  for (const { entry, share, reworded, matched } of bets) {
    const known = byAddress.get(entry.address);
    const features = { ...(known?.features ?? kindOf(entry.kind, 0)) };
    features.bet = Math.max(features.bet ?? 0, share ** 2 * (reworded ? betInOtherWords : 1));
    byAddress.set(entry.address, {
      ...entry,
      share: Math.max(known?.share ?? 0, share),
      rank: rankOf(features, rankWeights),
      features,
      says: known?.says ?? [],
      pairs: known?.pairs ?? 0,
      titleSaid: known?.titleSaid ?? 0,
      speaksOf: known?.speaksOf ?? [],
      matched: [...(known?.matched ?? []), ...matched],
    });
  }
  return [...byAddress.values()].sort((left, right) => right.rank - left.rank);
}

/** When a hotline is the best hit, the page of all hotlines comes second. */
function withAllNumbers(hits: TitleHit[], page: TitleEntry): TitleHit[] {
  const [first, ...others] = hits;
  if (first?.kind !== 'hotline') return hits;
  return [first, { ...first, ...page, matched: [] }, ...others];
}

function firstOfEach(hits: TitleHit[]): TitleHit[] {
  const seen = new Set<string>();
  return hits.filter(({ address }) => {
    if (seen.has(address)) return false;
    seen.add(address);
    return true;
  });
}
