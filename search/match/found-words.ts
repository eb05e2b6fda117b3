import { fold } from '../../content/text/fold.ts';
import type { Query } from '../query/query.ts';
import type { IndexedWord, Posting } from './text-index.ts';
import type { WordMatcher } from './word-match.ts';
import { lettersOf, soundsSame, toneOf, type TextWord } from '../text/tokens.ts';
import {
  likelyMeant,
  sameSound,
  bareAmongAccented,
  otherTone,
  otherWord,
  otherAccents,
  otherMarks,
} from '../weights.ts';

/** A query word at a position of an entry. */
export interface Found {
  at: number;
  exact: string;
  quality: number;
  /** True if it is likely meant, not just possibly. */
  likely: boolean;
}

/** An index word that a query word may mean. */
export interface Reading {
  word: IndexedWord;
  /** The likelihood that it is meant, 0 to 1. */
  quality: number;
  /** Rates how well it fits at a position, 0 to 1. */
  qualityAt(posting: Posting): number;
}

/** The candidates for each query word. */
export function readingsOf(query: Query, match: WordMatcher): Reading[][] {
  return query.words.map((asked, position) => {
    const unfinished = query.typing && position === query.words.length - 1;
    return match(asked, unfinished).map(({ word, quality }) => {
      const agree = agreementOf(query, asked, word, unfinished);
      return { word, quality, qualityAt: ({ exact }) => quality * agree(exact) };
    });
  });
}

function agreementOf(
  query: Query,
  asked: TextWord,
  word: IndexedWord,
  unfinished: boolean,
): Agreement {
  if (word.plain === asked.plain) return accentsAgree(query, asked, word, unfinished);
  const tones = tonesAgree(query, asked);
  if (!unfinished || !word.plain.startsWith(asked.plain)) return tones;
  return (exact) => tones(exact) * (keepsMarks(asked.exact, exact) ? 1 : otherMarks);
}

/**
 * Tells whether a word has the marks (ă, ơ, đ) of its beginning; a bare letter may still get one.
 */
function keepsMarks(beginning: string, exact: string): boolean {
  const letters = lettersOf(exact);
  return [...lettersOf(beginning)].every(
    (letter, at) => letter === letters[at] || fold(letter) === letter,
  );
}

/** For the given entries and each query word: where it occurs, and how well it fits. */
export function collectWords(
  readings: Reading[][],
  entries: readonly number[],
): Map<number, Found[][]> {
  const found = new Map(entries.map((entry) => [entry, readings.map((): Found[] => [])]));
  readings.forEach((ofWord, position) => {
    for (const { word, quality, qualityAt } of ofWord)
      for (const posting of word.postings) {
        const list = found.get(posting.entry)?.[position];
        if (!list) continue;
        const { at, exact } = posting;
        const here = qualityAt(posting);
        list.push({ at, exact, quality: here, likely: quality >= likelyMeant && here > otherWord });
      }
  });
  return found;
}

/** Rates how well the accents at a position fit those typed, 0 to 1. */
type Agreement = (exact: string) => number;

const always: Agreement = () => 1;

/** A query without accents fits any. Hỏi and ngã are equal if only one of them is a word. */
function accentsAgree(
  { accented }: Query,
  asked: TextWord,
  { postings }: IndexedWord,
  unfinished: boolean,
): Agreement {
  if (!accented) return always;
  const isWord = postings.some(({ exact }) => exact === asked.exact);
  const isBare = asked.exact === asked.plain;
  const other = isBare ? bareAmongAccented : isWord ? otherWord : otherAccents;
  return (exact) => {
    if (exact === asked.exact) return 1;
    if (!isWord && soundsSame(asked.exact, exact)) return sameSound;
    return unfinished && !keepsMarks(asked.exact, exact) ? otherMarks : other;
  };
}

/** Mishearing a word rarely changes its tone. */
function tonesAgree({ accented }: Query, { exact: asked }: TextWord): Agreement {
  const tone = accented ? toneOf(asked) : '';
  return tone === '' ? always : (exact) => (toneOf(exact) === tone ? 1 : otherTone);
}
