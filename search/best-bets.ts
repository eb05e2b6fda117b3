import type { Query } from './query.ts';
import type { SearchRules } from './rules.ts';
import { tellingOf } from './telling.ts';
import type { TitleHit } from './title-search.ts';
import type { TitleEntry } from './titles.ts';
import { soundsSame, wordsOf, type TextWord } from './words.ts';

/** A query with this share of a bet asks for nothing else: its page comes first. */
const nearlyAll = 0.7;
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
    const asked = new Set(query.words.map(({ plain }) => plain));
    return ready.flatMap(({ entry, phrases }) => {
      const said = phrases.filter((phrase) => phrase.every(({ plain }) => asked.has(plain)));
      const { share, matched } = said
        .map((phrase) => saidOf(query, telling, phrase))
        .reduce((best, one) => (one.share > best.share ? one : best), nothing);
      if (share < least) return [];
      return [
        share < nearlyAll
          ? { ...entry, share, rank: 1.9 * share, matched }
          : { ...entry, share: 1, rank: 1 + share, matched },
      ];
    });
  };
}

type Said = Pick<TitleHit, 'share' | 'matched'>;

const nothing: Said = { share: 0, matched: [] };

/** How much of what the query tells a bet says whose words are all in it; else nothing. */
function saidOf({ words, accented }: Query, telling: boolean[], bet: TextWord[]): Said {
  const same = (one: TextWord, other: TextWord) =>
    accented ? soundsSame(one.exact, other.exact) : one.plain === other.plain;
  const isSaid = (word: TextWord) => bet.some((other) => same(word, other));
  if (bet.length === 0 || !bet.every((other) => words.some((word) => same(word, other))))
    return nothing;
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
