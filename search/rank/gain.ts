import type { EntryMeaning } from '../match/entry-meanings.ts';
import type { Found } from '../match/found-words.ts';
import type { Query } from '../query/query.ts';
import type { Meaning } from '../query/meanings.ts';
import { tellingOf } from '../query/telling.ts';
import type { TextIndex } from '../match/text-index.ts';
import { fillerWeight, phraseBonus, alsoFound } from '../weights.ts';

/** What the words and adjacent pairs of a query are worth. */
export interface Weights {
  words: number[];
  pairs: number[];
}

/** What an entry covers of a query. */
export interface Gain {
  score: number;
  found: Pick<Found, 'at' | 'plain'>[];
}

/** Rare words are worth more than frequent ones; stop words next to nothing. */
export function weightsOf(query: Query, index: TextIndex, meanings: Meaning[]): Weights {
  const telling = tellingOf(query, meanings);
  const each = query.words.map(({ plain }, at) => {
    const weight = index.words.get(plain)?.weight ?? weightOfMeanings(at, meanings, index);
    return telling[at] ? weight : weight * fillerWeight;
  });
  return {
    words: each,
    pairs: each.map((weight, at) => phraseBonus * Math.min(weight, each[at + 1] ?? 0)),
  };
}

/** A word missing from the index is worth what it stands for ("bv": "bệnh viện"), or two words. */
function weightOfMeanings(at: number, meanings: Meaning[], index: TextIndex): number {
  const sums = meanings
    .filter(({ from, to }) => from === at && to === at + 1)
    .map(({ words }) => sumOf(words.map(({ plain }) => index.words.get(plain)?.weight ?? 0)));
  return Math.min(Math.max(index.unknownWeight, ...sums), 2 * index.unknownWeight);
}

/** What a run of query words is worth when all of it is found, adjacent. */
export function span({ words, pairs }: Weights, from: number, to: number): number {
  return sumOf(words, from, to) + sumOf(pairs, from, to - 1);
}

function sumOf(numbers: number[], from = 0, to = numbers.length): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += numbers[at] ?? 0;
  return sum;
}

/** Scores an entry: each word at its best position, adjacency, and equivalents. */
export function gainOf(words: Found[][], meant: EntryMeaning[], weights: Weights): Gain {
  const gains: Weights = { words: [], pairs: [] };
  const found: Gain['found'][] = [];
  words.forEach((list, at) => {
    const quality = list.reduce((most, one) => Math.max(most, one.quality), 0);
    gains.words.push(quality * (weights.words[at] ?? 0));
    gains.pairs.push(bestPair(list, words[at + 1] ?? [], weights.pairs[at] ?? 0));
    found.push(list.filter((one) => one.likely && one.quality >= quality * alsoFound));
  });
  let score = span(gains, 0, words.length);
  const taken = new Set<number>();
  const better = meant
    .map((meaning) => ({
      ...meaning,
      more:
        meaning.quality * span(weights, meaning.from, meaning.to) -
        span(gains, meaning.from, meaning.to),
    }))
    .filter(({ more }) => more > 0)
    .sort((left, right) => right.more - left.more);
  for (const { from, to, more, quality, places } of better) {
    const run = Array.from({ length: to - from }, (_, at) => from + at);
    if (run.some((at) => taken.has(at))) continue;
    for (const at of run) {
      taken.add(at);
      found[at] = places;
    }
    score += more + quality * bordersOf({ from, to, places }, words, weights);
  }
  return { score, found: found.flat() };
}

/** Adjacency bonus for the words around a run that was matched by an equivalent. */
function bordersOf(
  { from, to, places }: Pick<EntryMeaning, 'from' | 'to' | 'places'>,
  words: Found[][],
  weights: Weights,
): number {
  const ats = places.map(({ at }) => at);
  const beside = (list: Found[] | undefined, place: number, weight: number | undefined) =>
    list?.some(({ at, likely }) => likely && at === place) ? (weight ?? 0) : 0;
  return (
    beside(words[from - 1], Math.min(...ats) - 1, weights.pairs[from - 1]) +
    beside(words[to], Math.max(...ats) + 1, weights.pairs[to - 1])
  );
}

function bestPair(list: Found[], next: Found[], weight: number): number {
  let best = 0;
  for (const one of list)
    for (const other of next)
      if (other.at === one.at + 1) best = Math.max(best, Math.min(one.quality, other.quality));
  return best * weight;
}
