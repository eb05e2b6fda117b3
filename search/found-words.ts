import { partWeight } from './part-weights.ts';
import type { Query } from './query.ts';
import type { TextIndex } from './text-index.ts';
import type { WordMatcher } from './word-match.ts';
import type { TextWord } from './words.ts';

/** A word of the query at a place of an entry. */
export interface Found {
  at: number;
  plain: string;
  quality: number;
  /** Whether it is likely meant, not only possibly. */
  likely: boolean;
}

/** For each entry and each word of the query: where it stands, and how well. */
export function collectWords(
  query: Query,
  match: WordMatcher,
  index: TextIndex,
): Map<number, Found[][]> {
  const entries = new Map<number, Found[][]>();
  query.words.forEach((asked, position) => {
    const unfinished = query.typing && position === query.words.length - 1;
    for (const { word, quality } of match(asked, unfinished)) {
      for (const { entry, at, exact } of word.postings) {
        const lists = entries.get(entry) ?? query.words.map((): Found[] => []);
        entries.set(entry, lists);
        const accents = word.plain === asked.plain ? accentsAgree(query, asked, exact) : 1;
        const total = quality * accents * partWeight(index, entry, at);
        lists[position]?.push({ at, plain: word.plain, quality: total, likely: quality >= 0.5 });
      }
    }
  });
  return entries;
}

/** How well the accents of a typed word fit; a query without any accents says nothing about them. */
function accentsAgree({ accented }: Query, asked: TextWord, exact: string): number {
  if (!accented || asked.exact === exact) return 1;
  return asked.exact === asked.plain ? 0.85 : 0.65;
}
