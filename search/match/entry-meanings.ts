import type { Meaning } from '../query/meanings.ts';
import type { IndexedWord, Posting, TextIndex } from './text-index.ts';
import { soundsSame, type TextWord } from '../text/tokens.ts';
import { firstLetters, inOtherSense } from '../weights.ts';

/** A run of query words that an entry contains in equivalent words. */
export interface EntryMeaning {
  from: number;
  to: number;
  quality: number;
  places: { at: number; exact: string }[];
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
  for (const { from, to, quality, words: phrase, notBefore, bare } of meanings)
    for (const { entry, at } of occurrences(phrase, index, bare))
      add(entry, {
        from,
        to,
        quality: quality * (goesOn(entry, at + phrase.length, notBefore, index) ? inOtherSense : 1),
        places: phrase.map(({ plain }, more) => ({
          at: at + more,
          exact: placesOf(index.words.get(plain)).get(placeKey(entry, at + more)) ?? plain,
        })),
      });
  words.forEach(({ plain }, from) => {
    if (!isShortForm(plain, index)) return;
    index.initials.forEach((initials, entry) => {
      const start = initials.indexOf(plain);
      if (start < 0) return;
      const places = index.titleOf(entry).slice(start, start + plain.length);
      add(entry, { from, to: from + 1, quality: firstLetters, places });
    });
  });
  return entries;
}

/** Letters that are not an index word may be initials ("cnsc", "dvctt"). */
function isShortForm(plain: string, index: TextIndex): boolean {
  return /^[a-z]{3,7}$/.test(plain) && !index.words.has(plain);
}

/** Finds where the words of a phrase are adjacent, with its accents unless it is `bare`. */
function occurrences(phrase: TextWord[], index: TextIndex, bare = false): Posting[] {
  const words = phrase.map(({ plain }) => index.words.get(plain));
  const [first, ...rest] = words;
  if (!first || rest.includes(undefined)) return [];
  const places = words.map((word) => placesOf(word));
  return first.postings.filter(({ entry, at }) =>
    phrase.every(({ exact }, more) => {
      const written = places[more]?.get(placeKey(entry, at + more));
      return written !== undefined && (bare || soundsSame(written, exact));
    }),
  );
}

/** Tells whether one of the words is at a position. */
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

/** The positions of a word, and how it is written there. */
type Places = ReadonlyMap<number, string>;

const remembered = new WeakMap<IndexedWord, Places>();

function placesOf(word: IndexedWord | undefined): Places {
  if (!word) return new Map();
  const known =
    remembered.get(word) ??
    new Map(word.postings.map(({ entry, at, exact }) => [placeKey(entry, at), exact]));
  remembered.set(word, known);
  return known;
}

function placeKey(entry: number, at: number): number {
  return entry * 8192 + at;
}
