import { collectMeanings, type EntryMeaning } from './entry-meanings.ts';
import { collectWords, readingsOf, type Found } from './found-words.ts';
import { gainOf, span, weightsOf, type Gain } from './gain.ts';
import { kindsNamed } from './kind-words.ts';
import { mostPromising, prospectOf, prospectsOf } from './prospects.ts';
import type { Query } from './query.ts';
import type { Meaning } from './synonyms.ts';
import type { TextIndex } from './text-index.ts';
import type { TitleHit } from './title-search.ts';
import type { TitleEntry, TitleKind } from './titles.ts';
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

/** Most that a hit's rank can have above its share. */
const mostBonus = titleBonus + Math.max(...Object.values(kindBonus));

/** What about three rare words count; more of a query is mostly the story around it. */
const enough = 13;

/** How many hits are of use to a reader. */
const most = 50;

/** How many entries are worth a closer look than at their words alone. */
const closerLooks = 100;

/** A hit must have this share of what the best one has. */
const worthwhile = 0.4;

interface RankedEntry extends Pick<TitleHit, 'share' | 'rank'> {
  entry: TitleEntry;
  found: Gain['found'];
}

/** Ranks the entries that have words of a query, best first. */
export function rankEntries(
  index: TextIndex,
  query: Query,
  match: WordMatcher,
  meanings: Meaning[],
): TitleHit[] {
  const weights = weightsOf(query, index, meanings);
  const whole = asked(span(weights, 0, query.words.length));
  const readings = readingsOf(query, match);
  const meant = collectMeanings(query.words, meanings, index);
  const named = kindsNamed(query.words);
  const prospects = prospectsOf(readings, meant, weights, index.entries.length);
  const promising = mostPromising(prospects, closerLooks);
  const found = collectWords(readings, promising);
  const pairs = meant.size > 0 ? weights.pairs.reduce((sum, pair) => sum + pair, 0) : 0;
  const more = prospectOf(named, weights) + pairs;
  const hits: RankedEntry[] = [];
  let best = 0;
  for (const number of promising) {
    const entry = index.entries[number];
    const atMost = ((prospects.values[number] ?? 0) + more) / whole;
    if (!entry || atMost < (best / (1 + mostBonus)) * worthwhile) break;
    const words = found.get(number) ?? [];
    const means = meant.get(number) ?? [];
    const kinds = named.filter(
      ({ kind, withName }) =>
        kind === entry.kind && (!withName || isNamed(number, words, means, index)),
    );
    const gain = gainOf(words, [...means, ...kinds], weights);
    const share = Math.min(gain.score / whole, 1);
    const bonus = titleBonus * titleShare(number, gain, index) + kindBonus[entry.kind];
    const rank = share * (1 + bonus);
    best = Math.max(best, rank);
    hits.push({ entry, share, rank, found: gain.found });
  }
  return bestOf(hits);
}

/** Those of use, best first. */
function bestOf(hits: RankedEntry[]): TitleHit[] {
  hits.sort((left, right) => right.rank - left.rank);
  const least = (hits[0]?.share ?? 0) * worthwhile;
  return hits
    .filter(({ share }) => share >= least)
    .slice(0, most)
    .map(({ entry, share, rank, found }) => {
      const matched = [...new Set(found.map(({ plain }) => plain))];
      return { ...entry, share, rank, matched };
    });
}

/**
 * How much one may expect to find of a query: who writes whole sentences tells much beside what is
 * looked for.
 */
function asked(whole: number): number {
  return Math.min(whole, enough) + Math.max(whole - enough, 0) / 3;
}

/** Whether a query says what tells most of a place's name, whose first word is what kind of place it is. */
function isNamed(
  number: number,
  words: Found[][],
  meant: EntryMeaning[],
  { titles }: TextIndex,
): boolean {
  const [, first, ...others] = titles[number] ?? [];
  if (!first) return false;
  const name = others.reduce((most, one) => (one.weight > most.weight ? one : most), first);
  return (
    words.some((list) => list.some(({ at, likely }) => likely && at === name.at)) ||
    meant.some(({ places }) => places.some(({ at }) => at === name.at))
  );
}

/** How much of an entry's title was asked for, 0 to 1. */
function titleShare(number: number, { found }: Gain, index: TextIndex): number {
  let all = 0;
  let asked = 0;
  for (const { at, weight } of index.titles[number] ?? []) {
    all += weight;
    if (found.some((one) => one.at === at)) asked += weight;
  }
  return all > 0 ? asked / all : 0;
}
