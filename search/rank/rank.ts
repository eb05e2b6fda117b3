import { collectMeanings, type EntryMeaning } from '../match/entry-meanings.ts';
import { collectWords, readingsOf, type Found } from '../match/found-words.ts';
import { gainOf, span, weightsOf, type Gain } from './gain.ts';
import { kindsNamed } from '../match/kind-words.ts';
import { mostPromising, prospectOf, prospectsOf } from './prospects.ts';
import type { Query } from '../query/query.ts';
import type { Meaning } from '../query/meanings.ts';
import type { TextIndex } from '../match/text-index.ts';
import type { TitleHit } from './title-hit.ts';
import type { TitleEntry } from '../entries/title-entry.ts';
import type { WordMatcher } from '../match/word-match.ts';
import { worthwhile, enough, beyondEnough, kindBonus, titleBonus } from '../weights.ts';

/** The most that a rank can exceed its share. */
const mostBonus = titleBonus + Math.max(...Object.values(kindBonus));

/** How many hits a reader can use. */
const most = 50;

/** How many entries get scored in full. */
const closerLooks = 100;

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
    const bonus = titleBonus * titleShare(number, gain, index) + (kindBonus[entry.kind] ?? 0);
    const rank = share * (1 + bonus);
    best = Math.max(best, rank);
    hits.push({ entry, share, rank, found: gain.found });
  }
  return bestOf(hits);
}

/** The useful ones, best first. */
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
 * How much of a query a good hit can cover: whole sentences say much that is not the question.
 */
function asked(whole: number): number {
  return Math.min(whole, enough) + Math.max(whole - enough, 0) * beyondEnough;
}

/** Whether a query has the distinctive part of a place name, whose first word is its kind. */
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

/** Share of an entry's title that is in the query, 0 to 1. */
function titleShare(number: number, { found }: Gain, index: TextIndex): number {
  let all = 0;
  let asked = 0;
  for (const { at, weight } of index.titles[number] ?? []) {
    all += weight;
    if (found.some((one) => one.at === at)) asked += weight;
  }
  return all > 0 ? asked / all : 0;
}
