import type { Query } from '../query/query.ts';
import type { Meaning } from '../query/meanings.ts';
import type { Matter } from '../query/matters.ts';
import { tellingOf } from '../query/telling.ts';
import type { TextIndex } from '../match/text-index.ts';
import { fillerWeight, rarityPower } from '../weights.ts';

/** The worth of the words and adjacent pairs of a query. */
export interface QueryWeights {
  words: number[];
  /** The same without levelling rare and frequent words. */
  rarities: number[];
  pairs: number[];
  /** The matters that are named. */
  matters: Matter[];
  /** The words that carry meaning. */
  telling: boolean[];
}

/** Rare words are worth more than frequent ones; stop words next to nothing. */
export function weightsOf(
  query: Query,
  index: TextIndex,
  meanings: Meaning[],
  matters: Matter[],
): QueryWeights {
  const telling = tellingOf(query, meanings);
  const rarities = query.words.map(({ plain }, at) => {
    const weight = index.words.get(plain)?.weight ?? weightOfMeanings(at, meanings, index);
    return telling[at] ? weight : weight * fillerWeight;
  });
  const words = rarities.map((rarity, at) =>
    telling[at] ? rarity ** rarityPower : (rarity / fillerWeight) ** rarityPower * fillerWeight,
  );
  return {
    words,
    rarities,
    pairs: words.slice(0, -1).map((weight, at) => Math.min(weight, words[at + 1] ?? 0)),
    telling,
    matters,
  };
}

/** A word missing from the index is worth what it stands for ("bv": "bệnh viện"), or two words. */
function weightOfMeanings(at: number, meanings: Meaning[], index: TextIndex): number {
  const sums = meanings
    .filter(({ from, to }) => from === at && to === at + 1)
    .map(({ words }) => sumOf(words.map(({ plain }) => index.words.get(plain)?.weight ?? 0)));
  return Math.min(Math.max(index.unknownWeight, ...sums), 2 * index.unknownWeight);
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** The share of `weights` that `values` (0 to 1 each) have, 0 where there is nothing to have. */
export function shareOf(weights: readonly number[], values: readonly number[]): number {
  let whole = 0;
  let had = 0;
  for (const [at, weight] of weights.entries()) {
    whole += weight;
    had += weight * (values[at] ?? 0);
  }
  return whole === 0 ? 0 : had / whole;
}
