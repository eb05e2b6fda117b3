import { fitOf } from '../content/text/syllable.ts';
import type { Meaning } from './synonyms.ts';
import type { TextIndex } from './text-index.ts';
import type { TextWord } from './words.ts';

/** Words written apart that the index knows as one ("vn eid"), and as one that it knows apart ("dangky"). */
export function respellings(words: TextWord[], index: TextIndex): Meaning[] {
  return words.flatMap((word, from) => [
    ...joinings(words, from, index),
    ...splittings(word, from, index),
    ...shortenings(words, from, index),
  ]);
}

function joinings(words: TextWord[], from: number, index: TextIndex): Meaning[] {
  return [2, 3].flatMap((count) => {
    const run = words.slice(from, from + count);
    const joined = run.map(({ plain }) => plain).join('');
    if (run.length < count || joined.length < 4 || !index.words.has(joined)) return [];
    return [{ from, to: from + count, words: plainWords([joined]), quality: 0.95 }];
  });
}

function splittings({ plain }: TextWord, from: number, index: TextIndex): Meaning[] {
  if (plain.length < 4 || index.words.has(plain)) return [];
  const pieces = split(plain, index, 4);
  return pieces ? [{ from, to: from + 1, words: plainWords(pieces), quality: 0.95 }] : [];
}

/** The fewest known words that a run of letters is made of; longer first pieces are tried first. */
function split(run: string, index: TextIndex, most: number): string[] | undefined {
  if (index.words.has(run)) return [run];
  if (most <= 1) return undefined;
  let fewest: string[] | undefined;
  for (let length = run.length - 1; length > 0; length -= 1) {
    const first = run.slice(0, length);
    if (!index.words.has(first)) continue;
    const rest = split(run.slice(length), index, (fewest?.length ?? most + 1) - 2);
    if (rest) fewest = [first, ...rest];
  }
  return fewest;
}

/** A phrase whose first letters are a word of the index: "bảo hiểm y tế" is "BHYT" there. */
function shortenings(words: TextWord[], from: number, index: TextIndex): Meaning[] {
  return [3, 4, 5].flatMap((count) => {
    const run = words.slice(from, from + count);
    const letters = run.map(({ plain }) => plain.charAt(0)).join('');
    if (run.length < count || fitOf(letters) === 'syllable' || !index.words.has(letters)) return [];
    return [{ from, to: from + count, words: plainWords([letters]), quality: 0.75 }];
  });
}

function plainWords(plains: string[]): TextWord[] {
  return plains.map((plain, at) => ({ plain, exact: plain, at }));
}
