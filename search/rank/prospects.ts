import type { EntryMeaning } from '../match/entry-meanings.ts';
import type { Reading } from '../match/found-words.ts';
import { sumOf, type QueryWeights } from './query-weights.ts';

/** Upper bounds of the entries' scores: cheap, and enough to skip most entries. */
export interface Prospects {
  /** Indexes of the entries that can score at all. */
  entries: number[];
  /** By entry index. */
  values: Float64Array;
}

/** Sums up what the words of a query and their equivalents can score in each of `count` entries. */
export function prospectsOf(
  readings: Reading[][],
  meant: Map<number, EntryMeaning[]>,
  weights: QueryWeights,
  size: number,
): Prospects {
  const values = new Float64Array(size);
  const entries: number[] = [];
  const add = (entry: number, prospect: number) => {
    const known = values[entry] ?? 0;
    if (known === 0) entries.push(entry);
    values[entry] = known + prospect;
  };
  readings.forEach((ofWord, at) => {
    const weight = weights.words[at] ?? 0;
    const best = bestOf(ofWord, size);
    for (const entry of best.entries) add(entry, (best.values[entry] ?? 0) * weight);
  });
  for (const [entry, meanings] of meant) add(entry, prospectOf(meanings, weights));
  return { entries, values };
}

function prospectOf(meant: Omit<EntryMeaning, 'places'>[], { words }: QueryWeights): number {
  return sumOf(meant.map(({ from, to, quality }) => quality * sumOf(words.slice(from, to))));
}

/** The entries with the best prospects, best first. */
export function mostPromising({ entries, values }: Prospects, most: number): number[] {
  const valueOf = (entry: number) => values[entry] ?? 0;
  const best = entries.length > most ? bestOfMany(entries, valueOf, most) : [...entries];
  return best.sort((left, right) => valueOf(right) - valueOf(left));
}

/** Sorting plain numbers is far cheaper than sorting entries by them. */
function bestOfMany(entries: number[], valueOf: (entry: number) => number, most: number): number[] {
  const sorted = new Float64Array(entries.map(valueOf)).sort();
  const least = sorted[sorted.length - most] ?? 0;
  const above = entries.filter((entry) => valueOf(entry) > least);
  const level = entries.filter((entry) => valueOf(entry) === least);
  return [...above, ...level.slice(0, most - above.length)];
}

/** Rates how well one query word is found in each entry, at its best position. */
function bestOf(readings: Reading[], size: number): Prospects {
  const values = new Float64Array(size);
  const entries: number[] = [];
  for (const { word, qualityAt } of readings)
    for (const posting of word.postings) {
      const quality = qualityAt(posting);
      const known = values[posting.entry] ?? 0;
      if (known === 0) entries.push(posting.entry);
      if (quality > known) values[posting.entry] = quality;
    }
  return { entries, values };
}
