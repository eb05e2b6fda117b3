import { fields, type TitleEntry, type TitleKind } from '../entries/title-entry.ts';
import { tellingOf } from '../query/telling.ts';
import { wordsOf, type TextWord } from '../text/tokens.ts';
import { fillerWeight } from '../weights.ts';

/** Positions in each field of an entry start at a thousand of their own. */
const fieldLength = 1000;

/** The field of a position, as an index of `fields`. */
export function fieldAt(at: number): number {
  return Math.floor(at / fieldLength);
}

/** Tells whether a position is in what a reader sees of an entry. */
export function isShown(at: number): boolean {
  return fieldAt(at) < 2;
}

const places: ReadonlySet<TitleKind> = new Set<TitleKind>(['commune', 'former-unit', 'hamlet']);

/** Tells whether an entry is a place, found by its name, or a page, found by what it says. */
export function isPlace({ kind }: Pick<TitleEntry, 'kind'>): boolean {
  return places.has(kind);
}

/** One occurrence of a word. */
export interface Posting {
  entry: number;
  at: number;
  exact: string;
}

/** A folded word with all its occurrences. */
export interface IndexedWord {
  plain: string;
  postings: Posting[];
  /** Inverse document frequency: rare words high, words of every second entry near zero. Among the
   * pages and among the places, whichever is less, so that it stays when hamlets are added. */
  weight: number;
}

export interface TitleWord extends TextWord {
  weight: number;
}

/** "1900 1006": its digits joined, and its words. */
export interface TitleNumber {
  digits: string;
  words: TextWord[];
}

export interface TextIndex {
  entries: readonly TitleEntry[];
  words: Map<string, IndexedWord>;
  /** The words of an entry's title with their weights, made when they are first asked for. */
  titleOf(entry: number): readonly TitleWord[];
  /** Initials of each entry's title, as in "tcnscd" for "Tổ công nghệ số cộng đồng". */
  initials: string[];
  /** The numbers in titles, each once, with the groups of digits they are written in. */
  numbers: TitleNumber[];
  /** Weight of a word that is in no entry. */
  unknownWeight: number;
}

/** Indexes entries by all their words. */
export function indexEntries(entries: readonly TitleEntry[]): TextIndex {
  const words = new Map<string, IndexedWord>();
  const titles = entries.map(({ title }) => wordsOf(title));
  entries.forEach((entry, number) => {
    fields.forEach((field, fieldNumber) => {
      const list = field === 'title' ? titles[number] : wordsOf(entry[field] ?? '');
      for (const { plain, exact, at } of list ?? []) {
        const posting = { entry: number, at: fieldNumber * fieldLength + at, exact };
        const known = words.get(plain);
        if (known) known.postings.push(posting);
        else words.set(plain, { plain, postings: [posting], weight: 0 });
      }
    });
  });
  const inPlaces = entries.map(isPlace);
  const ofPlaces = inPlaces.filter(Boolean).length;
  const sizes: Sizes = [entries.length - ofPlaces, ofPlaces];
  for (const word of words.values()) word.weight = weightOf(word.postings, inPlaces, sizes);
  const weighed: TitleWord[][] = [];
  const titleOf = (entry: number) => (weighed[entry] ??= weighedTitle(titles[entry] ?? [], words));
  return {
    entries,
    words,
    titleOf,
    initials: titles.map((title) => title.map(({ plain }) => plain.charAt(0)).join('')),
    numbers: numbersOf(entries),
    unknownWeight: Math.log(1 + Math.max(...sizes)) / 2,
  };
}

function weighedTitle(title: TextWord[], words: TextIndex['words']): TitleWord[] {
  const telling = tellingOf({ words: title, accented: true });
  return title.map((word, at) => ({
    ...word,
    weight: (words.get(word.plain)?.weight ?? 0) * (telling[at] ? 1 : fillerWeight),
  }));
}

function numbersOf(entries: readonly TitleEntry[]): TitleNumber[] {
  const written = entries.flatMap(({ title }) => title.match(/\d+(?:\s\d+)*/g) ?? []);
  return [...new Set(written)].map((number) => ({
    digits: number.replace(/\s/g, ''),
    words: wordsOf(number),
  }));
}

type Sizes = readonly [pages: number, places: number];

function weightOf(postings: Posting[], inPlaces: boolean[], [pages, ofPlaces]: Sizes): number {
  const having = [...new Set(postings.map(({ entry }) => entry))];
  const places = having.filter((entry) => inPlaces[entry]).length;
  const among = (all: number, some: number) => (some > 0 ? Math.log(1 + all / some) : Infinity);
  return Math.min(among(pages, having.length - places), among(ofPlaces, places));
}
