import { partWeights } from '../weights.ts';
import type { TitleEntry } from '../entries/title-entry.ts';
import { wordsOf, type TextWord } from '../text/tokens.ts';

/** The parts of an entry; positions in each start at a thousand of their own. */
const parts = ['title', 'hint', 'words'] as const;
const partLength = 1000;

/** One occurrence of a word. */
export interface Posting {
  entry: number;
  at: number;
  exact: string;
  /** Weight of this part of the entry, 0 to 1. */
  weight: number;
}

/** A folded word with all its occurrences. */
export interface IndexedWord {
  plain: string;
  postings: Posting[];
  /** Inverse document frequency: rare words high, words of every second entry near zero. */
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
  /** The words of each entry's title with their weights. */
  titles: TitleWord[][];
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
