import { collectMeanings } from './entry-meanings.ts';
import { collectWords } from './found-words.ts';
import { gainOf, promiseOf, span, weightsOf, type Gain } from './gain.ts';
import { kindsNamed } from './kind-words.ts';
import type { Query } from './query.ts';
import type { Meaning } from './synonyms.ts';
import type { TextIndex } from './text-index.ts';
import type { TitleHit } from './title-search.ts';
import type { TitleKind } from './titles.ts';
import type { WordMatcher } from './word-match.ts';

/** A little for the kinds that people look for most, so that equal hits stand in that order. */
const kindBonus: Record<TitleKind, number> = {
  guide: 0.12,
  commune: 0.06,
  app: 0.05,
  page: 0.04,
  'former-unit': 0.04,
  notice: 0.03,
  topic: -0.05,
  hotline: 0.03,
  hamlet: 0.02,
  article: 0.02,
  document: 0,
  term: -0.3,
};

/** What a title adds that says the query and nothing else. */
const titleBonus = 0.3;

/** What about three rare words count; more of a query is mostly the story around it. */
const enough = 13;

/** How many hits are of use to a reader. */
const most = 50;

/** How many entries are worth a closer look than at their words alone. */
const closerLooks = 100;

/** Ranks the entries that have words of a query, best first. */
export function rankEntries(
  index: TextIndex,
  query: Query,
  match: WordMatcher,
  meanings: Meaning[],
): TitleHit[] {
  const weights = weightsOf(query, index, meanings);
  const whole = asked(span(weights, 0, query.words.length));
  const found = collectWords(query, match, index);
  const meant = collectMeanings(query.words, meanings, index);
  const named = kindsNamed(query.words);
  const candidates = [...new Set([...found.keys(), ...meant.keys()])].flatMap((number) => {
    const entry = index.entries[number];
    if (!entry) return [];
    const words = found.get(number) ?? [];
    const also = meant.get(number) ?? [];
    return [{ number, entry, words, also, promise: promiseOf(words, also, weights) }];
  });
  return candidates
    .sort((left, right) => right.promise - left.promise)
    .slice(0, closerLooks)
    .map(({ number, entry, words, also }) => {
      const kinds = named.filter(({ kind }) => kind === entry.kind);
      const gain = gainOf(words, [...also, ...kinds], weights);
      const share = Math.min(gain.score / whole, 1);
      const bonus = titleBonus * titleShare(number, gain, index) + kindBonus[entry.kind];
      const matched = [...new Set(gain.found.map(({ plain }) => plain))];
      return { rank: share * (1 + bonus), entry, share, matched };
    })
    .sort((left, right) => right.rank - left.rank)
    .slice(0, most)
    .map(({ entry, share, rank, matched }) => ({ ...entry, share, rank, matched }));
}

/**
 * How much one may expect to find of a query: who writes whole sentences tells much beside what is
 * looked for.
 */
function asked(whole: number): number {
  return Math.min(whole, enough) + Math.max(whole - enough, 0) / 3;
}

/** How much of an entry's title was asked for, 0 to 1. */
function titleShare(number: number, { found }: Gain, index: TextIndex): number {
  const places = new Set(found.map(({ at }) => at));
  let all = 0;
  let asked = 0;
  for (const { plain, at } of index.titles[number] ?? []) {
    const weight = index.words.get(plain)?.weight ?? 0;
    all += weight;
    if (places.has(at)) asked += weight;
  }
  return all > 0 ? asked / all : 0;
}
