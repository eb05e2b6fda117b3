import type { TitleEntry } from '../entries/title-entry.ts';
import type { EntryMeaning } from '../match/entry-meanings.ts';
import type { Found } from '../match/found-words.ts';
import { fieldAt } from '../match/text-index.ts';
import { beyondEnough, enough, partWeight, phraseBonus } from '../weights.ts';
import { sumOf } from './query-weights.ts';

/** What words and adjacent pairs are worth in full. */
interface Worth {
  words: number[];
  pairs: number[];
}

/**
 * How much of a query an entry answers, 0 to 1, if each word counts only where it is said best, a run
 * in other words counts as a whole, and a long story only for its first few telling words.
 */
export function gainOf(
  { kind }: Pick<TitleEntry, 'kind'>,
  words: Found[][],
  meant: readonly EntryMeaning[],
  rarities: readonly number[],
): number {
  const worth = worthOf(rarities);
  const lists = words.map((list) =>
    list.map((one) => ({ ...one, quality: one.quality * partWeight(kind, fieldAt(one.at)) })),
  );
  const gains: Worth = {
    words: lists.map((list, at) => bestOf(list) * (worth.words[at] ?? 0)),
    pairs: lists.map((list, at) => bestPair(list, lists[at + 1] ?? []) * (worth.pairs[at] ?? 0)),
  };
  const better = meant
    .map((meaning) => {
      const quality = meaning.quality * partWeight(kind, fieldAt(meaning.places[0]?.at ?? 0));
      const { from, to } = meaning;
      return { ...meaning, quality, more: quality * span(worth, from, to) - span(gains, from, to) };
    })
    .filter(({ more }) => more > 0)
    .sort((left, right) => right.more - left.more);
  let score = span(gains, 0, words.length);
  const taken = new Set<number>();
  for (const { from, to, more, quality, places } of better) {
    const run = Array.from({ length: to - from }, (_, at) => from + at);
    if (run.some((at) => taken.has(at))) continue;
    for (const at of run) taken.add(at);
    score += more + quality * borders(places, lists[from - 1], lists[to], worth, from, to);
  }
  const whole = span(worth, 0, words.length);
  const askedFor = Math.min(whole, enough) + Math.max(whole - enough, 0) * beyondEnough;
  return askedFor > 0 ? Math.min(score / askedFor, 1) : 0;
}

function worthOf(words: readonly number[]): Worth {
  return {
    words: [...words],
    pairs: words.map((weight, at) => phraseBonus * Math.min(weight, words[at + 1] ?? 0)),
  };
}

function span({ words, pairs }: Worth, from: number, to: number): number {
  return sumOf(words.slice(from, to)) + sumOf(pairs.slice(from, Math.max(from, to - 1)));
}

function bestOf(list: readonly Found[]): number {
  return list.reduce((most, { quality }) => Math.max(most, quality), 0);
}

function bestPair(list: readonly Found[], next: readonly Found[]): number {
  let best = 0;
  for (const one of list)
    for (const other of next)
      if (other.at === one.at + 1) best = Math.max(best, Math.min(one.quality, other.quality));
  return best;
}

/** What the words around a run add that stand beside its equivalent. */
function borders(
  places: EntryMeaning['places'],
  before: readonly Found[] | undefined,
  after: readonly Found[] | undefined,
  { pairs }: Worth,
  from: number,
  to: number,
): number {
  const ats = places.map(({ at }) => at);
  const beside = (list: readonly Found[] | undefined, place: number, weight = 0) =>
    list?.some(({ at, likely }) => likely && at === place) ? weight : 0;
  return (
    beside(before, Math.min(...ats) - 1, pairs[from - 1]) +
    beside(after, Math.max(...ats) + 1, pairs[to - 1])
  );
}
