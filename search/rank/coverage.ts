import type { EntryMeaning } from '../match/entry-meanings.ts';
import type { Found } from '../match/found-words.ts';
import { fields } from '../entries/title-entry.ts';
import { fieldAt } from '../match/text-index.ts';
import type { Matter } from '../query/matters.ts';
import { surelySaid } from '../weights.ts';

/**
 * The certainty with which an entry says the words of a query and their neighbourhoods, each 0 to
 * 1.
 */
export interface Coverage {
  /** By word, anywhere in the entry. */
  words: number[];
  inTitle: number[];
  /** The same of what editors picked the entry for. */
  inPicks: number[];
  /** By word: it and the next stand side by side as in the query. */
  pairs: number[];
  /** By word: the places that say it. */
  places: Place[][];
}

/** A word of an entry that says a word of the query, or is `meant` by it. */
export type Place = Pick<Found, 'at' | 'exact' | 'quality' | 'likely'> & { meant?: true };

/** Finds what an entry says of a query, in its words or in words that mean the same. */
export function coverageOf(found: Found[][], meant: readonly EntryMeaning[]): Coverage {
  const coverage: Coverage = {
    words: new Array<number>(found.length).fill(0),
    inTitle: new Array<number>(found.length).fill(0),
    inPicks: new Array<number>(found.length).fill(0),
    pairs: new Array<number>(found.length).fill(0),
    places: withRoom(found, meant),
  };
  const begins: Spot[][] = withRoom(found, meant);
  const ends: Spot[][] = withRoom(found, meant);
  found.forEach((list, word) => {
    for (const { at, quality } of list) says(coverage, word, quality, at);
  });
  for (const { from, to, quality, places } of meant) {
    const ats = places.map(({ at }) => at);
    const start = Math.min(...ats);
    for (let word = from; word < to; word += 1) {
      says(coverage, word, quality, start);
      if (word + 1 < to) raise(coverage.pairs, word, quality);
      coverage.places[word]?.push(
        ...places.map((place) => ({
          ...place,
          quality,
          likely: true,
          meant: true as const,
        })),
      );
    }
    begins[from]?.push({ at: start, quality });
    ends[to - 1]?.push({ at: Math.max(...ats), quality });
  }
  ends.forEach((list, word) => {
    const next = begins[word + 1] ?? [];
    for (const end of list)
      for (const begin of next)
        if (begin.at === end.at + 1)
          raise(coverage.pairs, word, Math.min(begin.quality, end.quality));
  });
  return coverage;
}

/** The place where something is said, and how surely. */
type Spot = Pick<Found, 'at' | 'quality'>;

/** Lists to add to, only where something will be: this runs for a hundred entries at every key. */
function withRoom(found: Found[][], meant: readonly EntryMeaning[]): Found[][] {
  return meant.length === 0 ? found : found.map((list) => [...list]);
}

/** A kind that the query names ("số" for a number to call) is said by no field: its place is infinite. */
function says(
  { words, inTitle, inPicks }: Coverage,
  word: number,
  quality: number,
  at: number,
): void {
  raise(words, word, quality);
  if (fieldAt(at) === 0) raise(inTitle, word, quality);
  if (fieldAt(at) === picks) raise(inPicks, word, quality);
}

function raise(values: number[], at: number, value: number): void {
  if (value > (values[at] ?? 0)) values[at] = value;
}

const picks = fields.indexOf('picks');

/** Tells whether an entry says all of a run of words together. */
export function saysTogether({ words, pairs }: Coverage, { from, to }: Matter): boolean {
  return (
    words.slice(from, to).every((quality) => quality >= surelySaid) &&
    pairs.slice(from, to - 1).every((quality) => quality >= surelySaid)
  );
}
