import type { Query } from '../query/query.ts';
import type { SearchRules } from '../entries/rules.ts';
import type { Meaning } from '../query/meanings.ts';
import { tellingOf } from '../query/telling.ts';
import type { TitleHit } from './title-hit.ts';
import type { TitleEntry } from '../entries/title-entry.ts';
import { soundsSame, wordsOf, type TextWord } from '../text/tokens.ts';
import { betNearlyAll, betLeast, betPartialRank, betInOtherWords, betSurely } from '../weights.ts';

/** Editors' best bets. */
interface Bet {
  entry: TitleEntry;
  phrase: TextWord[];
}

/** What share of a query a bet covers. */
type Said = Pick<TitleHit, 'share' | 'matched'>;
type SaidBet = Said & Pick<Bet, 'entry'>;

/** Finds the best bets that a query contains, literally or in equivalent words. */
export type BetFinder = (query: Query, meanings: readonly Meaning[]) => TitleHit[];

/** Builds a finder for the bets whose pages are among the entries. */
export function betFinder(
  bets: SearchRules['bestBets'],
  entries: readonly TitleEntry[],
): BetFinder {
  const byWord = byRarestWord(
    bets.flatMap(({ queries, address }) => {
      const entry = pageAt(address, entries) ?? pageAt(address.split('#')[0], entries);
      if (!entry) return [];
      return queries.map((text) => ({ entry: { ...entry, address }, phrase: wordsOf(text) }));
    }),
  );

  const find = (query: Query): SaidBet[] => {
    const asked = new Set(query.words.map(({ plain }) => plain));
    const said = [...asked]
      .flatMap((plain) => byWord.get(plain) ?? [])
      .filter(({ phrase }) => phrase.every(({ plain }) => asked.has(plain)));
    if (said.length === 0) return [];
    const telling = tellingOf(query);
    return said.map(({ entry, phrase }) => ({ entry, ...saidOf(query, telling, phrase) }));
  };

  return (query, meanings) => [
    ...find(query)
      .filter(({ share }) => share >= betLeast)
      .map(hitOf),
    ...meanings
      .filter(({ quality }) => quality >= betSurely)
      .flatMap((meaning) => find(reworded(query, meaning)))
      .filter(({ share }) => share === 1)
      .map(hitOf)
      .map((hit) => ({ ...hit, rank: hit.rank - betInOtherWords })),
  ];
}

function hitOf({ entry, share, matched }: SaidBet): TitleHit {
  return share < betNearlyAll
    ? { ...entry, share, rank: betPartialRank * share, matched }
    : { ...entry, share: 1, rank: 1 + share, matched };
}

/** Bets, each filed under its rarest word. */
function byRarestWord(bets: Bet[]): Map<string, Bet[]> {
  const having = new Map<string, number>();
  for (const { phrase } of bets)
    for (const { plain } of phrase) having.set(plain, (having.get(plain) ?? 0) + 1);
  const byWord = new Map<string, Bet[]>();
  for (const bet of bets) {
    const [rarest] = bet.phrase
      .map(({ plain }) => plain)
      .sort((left, right) => (having.get(left) ?? 0) - (having.get(right) ?? 0));
    if (rarest !== undefined) byWord.set(rarest, [...(byWord.get(rarest) ?? []), bet]);
  }
  return byWord;
}

/** The query with one run replaced by an equivalent. */
function reworded(query: Query, { from, to, words }: Meaning): Query {
  return { ...query, words: [...query.words.slice(0, from), ...words, ...query.words.slice(to)] };
}

const nothing: Said = { share: 0, matched: [] };

/** The share of the query's meaning that a bet covers, if all its words are in the query. */
function saidOf({ words, accented }: Query, telling: boolean[], bet: TextWord[]): Said {
  const same = (one: TextWord, other: TextWord) =>
    accented ? soundsSame(one.exact, other.exact) : one.plain === other.plain;
  const isSaid = (word: TextWord) => bet.some((other) => same(word, other));
  if (!bet.every((other) => words.some((word) => same(word, other)))) return nothing;
  const wanted = words.filter((_, at) => telling[at]);
  return {
    share: wanted.length === 0 ? 1 : wanted.filter(isSaid).length / wanted.length,
    matched: words.filter(isSaid).map(({ plain }) => plain),
  };
}

function pageAt(
  address: string | undefined,
  entries: readonly TitleEntry[],
): TitleEntry | undefined {
  return entries.find((entry) => entry.address === address);
}
