import type { Query } from './query.ts';
import type { SearchRules } from './rules.ts';
import { tellingOf } from './telling.ts';
import type { TitleHit } from './title-search.ts';
import type { TitleEntry } from './titles.ts';
import { wordsOf, type TextWord } from './words.ts';

/** Finds what editors put first for a query that says one of theirs, with little else around it. */
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
    return ready
      .filter(({ phrases }) => phrases.some((phrase) => says(query, telling, phrase)))
      .map(({ entry }) => ({
        ...entry,
        share: 1,
        rank: 2,
        matched: query.words.map(({ plain }) => plain),
      }));
  };
}

/** All words of the bet are there, and little else: two thirds of what the query tells. */
function says({ words, accented }: Query, telling: boolean[], bet: TextWord[]): boolean {
  const same = (one: TextWord, other: TextWord) =>
    accented ? one.exact === other.exact : one.plain === other.plain;
  const wanted = words.filter((_, at) => telling[at]);
  const said = wanted.filter((word) => bet.some((other) => same(word, other)));
  return (
    bet.every((other) => words.some((word) => same(word, other))) &&
    said.length * 3 >= wanted.length * 2
  );
}

function pageAt(
  address: string | undefined,
  entries: readonly TitleEntry[],
): TitleEntry | undefined {
  return entries.find((entry) => entry.kind !== 'hotline' && entry.address === address);
}
