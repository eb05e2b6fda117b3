import { partWeights } from '../weights.ts';
import type { TitleEntry } from '../entries/title-entry.ts';
import { wordsOf, type TextWord } from '../text/tokens.ts';

/** The parts of an entry; in each of them places are counted from a thousand of its own. */
const parts = ['title', 'hint', 'words'] as const;
const partLength = 1000;

/** One occurrence of a word. */
export interface Posting {
  entry: number;
  at: number;
  exact: string;
  /** How much a word counts in this part of the entry, 0 to 1. */
  weight: number;
}

/** A folded word of the index with all its occurrences. */
export interface IndexedWord {
  plain: string;
  postings: Posting[];
  /** How much it tells: rare words more, words of every second entry next to nothing. */
  weight: number;
}

export interface TitleWord extends TextWord {
  weight: number;
}

/** "1900 1006": its digits in one, and its words. */
export interface TitleNumber {
  digits: string;
  words: TextWord[];
}

export interface TextIndex {
  entries: readonly TitleEntry[];
  words: Map<string, IndexedWord>;
  /** The words of each entry's title, with how much they tell. */
  titles: TitleWord[][];
  /** First letters of each entry's title, as in "tcnscd" for "Tổ công nghệ số cộng đồng". */
  initials: string[];
  /** The numbers of the titles, each once, with the groups of digits that they are written in. */
  numbers: TitleNumber[];
  /** The weight of a word that is in no entry. */
  unknownWeight: number;
}

/** Indexes entries by every word of theirs. */
export function indexEntries(entries: readonly TitleEntry[]): TextIndex {
  const words = new Map<string, IndexedWord>();
  const titles = entries.map(({ title }) => wordsOf(title));
  entries.forEach((entry, number) => {
    const weights = partWeights(entry.kind);
    parts.forEach((part, partNumber) => {
      const list = part === 'title' ? titles[number] : wordsOf(entry[part] ?? '');
      const weight = weights[partNumber] ?? 0;
      for (const { plain, exact, at } of list ?? []) {
        const posting = { entry: number, at: partNumber * partLength + at, exact, weight };
        const known = words.get(plain);
        if (known) known.postings.push(posting);
        else words.set(plain, { plain, postings: [posting], weight: 0 });
      }
    });
  });
  for (const word of words.values()) word.weight = weightOf(word.postings, entries.length);
  return {
    entries,
    words,
    titles: titles.map((title) =>
      title.map((word) => ({ ...word, weight: words.get(word.plain)?.weight ?? 0 })),
    ),
    initials: titles.map((title) => title.map(({ plain }) => plain.charAt(0)).join('')),
    numbers: numbersOf(entries),
    unknownWeight: Math.log(1 + entries.length) / 2,
  };
}

function numbersOf(entries: readonly TitleEntry[]): TitleNumber[] {
  const written = entries.flatMap(({ title }) => title.match(/\d+(?: \d+)*/g) ?? []);
  return [...new Set(written)].map((number) => ({
    digits: number.replaceAll(' ', ''),
    words: wordsOf(number),
  }));
}

function weightOf(postings: Posting[], entries: number): number {
  const having = new Set(postings.map(({ entry }) => entry)).size;
  return Math.log(1 + entries / having);
}
