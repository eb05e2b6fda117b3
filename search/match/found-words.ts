import type { Query } from '../query/query.ts';
import type { IndexedWord, Posting } from './text-index.ts';
import type { WordMatcher } from './word-match.ts';
import { soundsSame, toneOf, type TextWord } from '../text/tokens.ts';
import { likelyMeant, sameSound, bareAmongAccented, otherTone, otherAccents } from '../weights.ts';

/** A query word at a position of an entry. */
export interface Found {
  at: number;
  exact: string;
  quality: number;
  /** Whether it is likely meant, not just possibly. */
  likely: boolean;
}

/** An index word that a query word may mean. */
export interface Reading {
  word: IndexedWord;
  /** How likely it is meant, 0 to 1. */
  quality: number;
  /** How well it fits at a position, 0 to 1. */
  qualityAt(posting: Posting): number;
}

/** The candidates for each query word. */
export function readingsOf(query: Query, match: WordMatcher): Reading[][] {
  return query.words.map((asked, position) => {
    const unfinished = query.typing && position === query.words.length - 1;
    return match(asked, unfinished).map(({ word, quality }) => {
      const agree =
        word.plain === asked.plain ? accentsAgree(query, asked, word) : tonesAgree(query, asked);
      return { word, quality, qualityAt: ({ exact }) => quality * agree(exact) };
    });
  });
}

/** For the given entries and each query word: where it occurs, and how well it fits. */
export function collectWords(
  readings: Reading[][],
  entries: readonly number[],
): Map<number, Found[][]> {
  const found = new Map(entries.map((entry) => [entry, readings.map((): Found[] => [])]));
  readings.forEach((ofWord, position) => {
    for (const { word, quality, qualityAt } of ofWord)
      for (const posting of word.postings)
        found.get(posting.entry)?.[position]?.push({
          at: posting.at,
          exact: posting.exact,
          quality: qualityAt(posting),
          likely: quality >= likelyMeant,
        });
  });
  return found;
}

/** How well the accents at a position fit those typed, 0 to 1. */
type Agreement = (exact: string) => number;

const always: Agreement = () => 1;

/** A query without accents fits any. Hỏi and ngã are equal if only one of them is a word. */
function accentsAgree({ accented }: Query, asked: TextWord, { postings }: IndexedWord): Agreement {
  if (!accented) return always;
  const other = asked.exact === asked.plain ? bareAmongAccented : otherAccents;
  const isWord = postings.some(({ exact }) => exact === asked.exact);
  return (exact) => {
    if (exact === asked.exact) return 1;
    return !isWord && soundsSame(asked.exact, exact) ? sameSound : other;
  };
}

/** Mishearing a word rarely changes its tone. */
function tonesAgree({ accented }: Query, { exact: asked }: TextWord): Agreement {
  const tone = accented ? toneOf(asked) : '';
  return tone === '' ? always : (exact) => (toneOf(exact) === tone ? 1 : otherTone);
}
