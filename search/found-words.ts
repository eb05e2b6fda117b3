import { partWeight } from './part-weights.ts';
import type { Query } from './query.ts';
import type { IndexedWord, TextIndex } from './text-index.ts';
import type { WordMatcher } from './word-match.ts';
import { soundsSame, toneOf, type TextWord } from './words.ts';

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
      const agree =
        word.plain === asked.plain ? accentsAgree(query, asked, word) : tonesAgree(query, asked);
      for (const { entry, at, exact } of word.postings) {
        const lists = entries.get(entry) ?? query.words.map((): Found[] => []);
        entries.set(entry, lists);
        const total = quality * agree(exact) * partWeight(index, entry, at);
        lists[position]?.push({ at, plain: word.plain, quality: total, likely: quality >= 0.5 });
      }
    }
  });
  return entries;
}

/** How well the accents of a word at a place fit those that were typed, 0 to 1. */
type Agreement = (exact: string) => number;

const always: Agreement = () => 1;

/** A query without any accents says nothing about them. Hỏi and ngã are one where only one is a word. */
function accentsAgree({ accented }: Query, asked: TextWord, { postings }: IndexedWord): Agreement {
  if (!accented) return always;
  const other = asked.exact === asked.plain ? 0.85 : 0.65;
  const isWord = postings.some(({ exact }) => exact === asked.exact);
  return (exact) => {
    if (exact === asked.exact) return 1;
    return !isWord && soundsSame(asked.exact, exact) ? 0.95 : other;
  };
}

/** Who mishears a word keeps its tone. */
function tonesAgree({ accented }: Query, { exact: asked }: TextWord): Agreement {
  const tone = accented ? toneOf(asked) : '';
  return tone === '' ? always : (exact) => (toneOf(exact) === tone ? 1 : 0.6);
}
