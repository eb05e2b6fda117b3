import type { Query } from './query.ts';
import type { SearchRules } from './rules.ts';
import { tellingOf } from './telling.ts';
import type { TitleHit } from './title-search.ts';
import type { TitleEntry } from './titles.ts';
import { soundsSame, wordsOf, type TextWord } from './words.ts';

/** A query with this share of a bet asks for nothing else: its page comes first. */
const nearlyAll = 2 / 3;
/** With this much it is one answer among others. */
const least = 1 / 2;

/** Finds what editors put first for a query that says one of theirs. */
export function betFinder(
  bets: SearchRules['bestBets'],
  entries: readonly TitleEntry[],
): (query: Query) => TitleHit[] {
  const ready = bets.flatMap(({ queries, address }) => {
    const entry = pageAt(address, entries) ?? pageAt(address.split('#')[0], entries);
    return entry ? [{ entry: { ...entry, address }, phrases: queries.map(wordsOf) }] : [];
  });
  return (query) => {
    const telling = tellingOf(query);
    return ready.flatMap(({ entry, phrases }) => {
      const share = Math.max(...phrases.map((phrase) => shareSaid(query, telling, phrase)));
      if (share < least) return [];
      const matched = query.words.map(({ plain }) => plain);
      return [
        {
          ...entry,
          share: share < nearlyAll ? share : 1,
          rank: share < nearlyAll ? 2 * share : 2,
          matched,
        },
      ];
    });
  };
}

/** How much of what the query tells a bet says whose words are all in it; else nothing. */
function shareSaid({ words, accented }: Query, telling: boolean[], bet: TextWord[]): number {
  const same = (one: TextWord, other: TextWord) =>
    accented ? soundsSame(one.exact, other.exact) : one.plain === other.plain;
  if (!bet.every((other) => words.some((word) => same(word, other)))) return 0;
  const wanted = words.filter((_, at) => telling[at]);
  return wanted.filter((word) => bet.some((other) => same(word, other))).length / wanted.length;
}

function pageAt(
  address: string | undefined,
  entries: readonly TitleEntry[],
): TitleEntry | undefined {
  return entries.find((entry) => entry.kind !== 'hotline' && entry.address === address);
}
