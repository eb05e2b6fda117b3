import type { TitleEntry } from '../entries/title-entry.ts';
import type { EntryMeaning } from '../match/entry-meanings.ts';
import type { Found } from '../match/found-words.ts';
import { fieldAt } from '../match/text-index.ts';
import { beyondEnough, enough, partWeight, phraseBonus } from '../weights.ts';

/** The full worth of words and adjacent pairs. */
export interface Worth {
  words: readonly number[];
  pairs: readonly number[];
}

/** Weighs the words of a query, and those that stand side by side, by their rarity. */
export function worthOf(rarities: readonly number[]): Worth {
  return {
    words: rarities,
    pairs: rarities.map((rarity, at) => phraseBonus * Math.min(rarity, rarities[at + 1] ?? 0)),
  };
}

/**
 * Rates the answered share of a query, 0 to 1, if each word counts only where it is said best, a run
 * in other words counts as a whole, and a long story only for its first few telling words.
 */
export function gainOf(
  { kind }: Pick<TitleEntry, 'kind'>,
  words: Found[][],
  meant: readonly EntryMeaning[],
  worth: Worth,
): number {
  const qualityOf = ({ at, quality }: Found) => quality * partWeight(kind, fieldAt(at));
  const gains: Worth = {
    words: words.map((list, at) => bestOf(list, qualityOf) * (worth.words[at] ?? 0)),
    pairs: words.map(
      (list, at) => bestPair(list, words[at + 1] ?? [], qualityOf) * (worth.pairs[at] ?? 0),
    ),
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
    score += more + quality * borders(places, words[from - 1], words[to], worth, from, to);
  }
  const whole = span(worth, 0, words.length);
  const askedFor = Math.min(whole, enough) + Math.max(whole - enough, 0) * beyondEnough;
  return askedFor > 0 ? Math.min(score / askedFor, 1) : 0;
}

function span({ words, pairs }: Worth, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += words[at] ?? 0;
  for (let at = from; at < to - 1; at += 1) sum += pairs[at] ?? 0;
  return sum;
}

type QualityOf = (found: Found) => number;

function bestOf(list: readonly Found[], qualityOf: QualityOf): number {
  let best = 0;
  for (const one of list) best = Math.max(best, qualityOf(one));
  return best;
}

function bestPair(list: readonly Found[], next: readonly Found[], qualityOf: QualityOf): number {
  let best = 0;
  for (const one of list)
    for (const other of next)
      if (other.at === one.at + 1)
        best = Math.max(best, Math.min(qualityOf(one), qualityOf(other)));
  return best;
}

/** Adds up what the words around a run add that stand beside its equivalent. */
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
