import type { Meaning } from '../query/meanings.ts';
import type { IndexedWord, Posting, TextIndex } from './text-index.ts';
import type { TextWord } from '../text/tokens.ts';
import { firstLetters, inOtherSense } from '../weights.ts';

/** A run of query words that an entry contains in equivalent words. */
export interface EntryMeaning {
  from: number;
  to: number;
  quality: number;
  places: { at: number; plain: string }[];
}

/** The equivalents each entry contains, by entry index. */
export function collectMeanings(
  words: TextWord[],
  meanings: Meaning[],
  index: TextIndex,
): Map<number, EntryMeaning[]> {
  const entries = new Map<number, EntryMeaning[]>();
  const add = (entry: number, meaning: EntryMeaning) => {
    const known = entries.get(entry);
    if (known) known.push(meaning);
    else entries.set(entry, [meaning]);
  };
  for (const { from, to, quality, words: phrase, notBefore } of meanings)
    for (const { entry, at, weight } of occurrences(phrase, index))
      add(entry, {
        from,
        to,
        quality:
          quality *
          weight *
          (goesOn(entry, at + phrase.length, notBefore, index) ? inOtherSense : 1),
        places: phrase.map(({ plain }, more) => ({ at: at + more, plain })),
      });
  words.forEach(({ plain }, from) => {
    if (!isShortForm(plain, index)) return;
    index.initials.forEach((initials, entry) => {
      const start = initials.indexOf(plain);
      if (start < 0) return;
      const places = (index.titles[entry] ?? []).slice(start, start + plain.length);
      add(entry, { from, to: from + 1, quality: firstLetters, places });
    });
  });
  return entries;
}

/** Letters that are not an index word may be initials ("cnsc", "dvctt"). */
function isShortForm(plain: string, index: TextIndex): boolean {
  return /^[a-z]{3,7}$/.test(plain) && !index.words.has(plain);
}

/** Where the words of a phrase are adjacent. */
function occurrences(phrase: TextWord[], index: TextIndex): Posting[] {
  const words = phrase.map(({ plain }) => index.words.get(plain));
  const [first, ...rest] = words;
  if (!first || rest.includes(undefined)) return [];
  const others = rest.map((word) => placesOf(word));
  return first.postings.filter(({ entry, at }) =>
    others.every((places, more) => places.has(placeKey(entry, at + more + 1))),
  );
}

/** Whether one of the words is at a position. */
function goesOn(
  entry: number,
  at: number,
  plains: ReadonlySet<string> | undefined,
  index: TextIndex,
): boolean {
  return [...(plains ?? [])].some((plain) =>
    placesOf(index.words.get(plain)).has(placeKey(entry, at)),
  );
}

const remembered = new WeakMap<IndexedWord, Set<number>>();

function placesOf(word: IndexedWord | undefined): Set<number> {
  if (!word) return new Set();
  const known = remembered.get(word) ?? new Set(word.postings.map((p) => placeKey(p.entry, p.at)));
  remembered.set(word, known);
  return known;
}

function placeKey(entry: number, at: number): number {
  return entry * 8192 + at;
}
