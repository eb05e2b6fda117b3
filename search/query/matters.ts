import { soundsSame, wordsOf, type TextWord } from '../text/tokens.ts';
import type { Query } from './query.ts';

/** A run of query words that names one matter. */
export interface Matter {
  from: number;
  /** Exclusive. */
  to: number;
}

/** Finds the matters that a query names; of several that begin together the longest. */
export type MatterFinder = (query: Pick<Query, 'words' | 'accented'>) => Matter[];

/** Builds a finder for matters, each a few words. */
export function matterFinder(matters: readonly string[]): MatterFinder {
  const byFirstWord = new Map<string, TextWord[][]>();
  for (const words of matters.map(wordsOf)) {
    const [first] = words;
    if (first) byFirstWord.set(first.plain, [...(byFirstWord.get(first.plain) ?? []), words]);
  }
  return ({ words, accented }) =>
    words.flatMap((word, from) => {
      const said = (byFirstWord.get(word.plain) ?? []).filter((phrase) =>
        phrase.every((one, at) => isSame(words[from + at], one, accented)),
      );
      const length = Math.max(0, ...said.map((phrase) => phrase.length));
      return length > 0 ? [{ from, to: from + length }] : [];
    });
}

function isSame(asked: TextWord | undefined, said: TextWord, accented: boolean): boolean {
  if (asked?.plain !== said.plain) return false;
  return !accented || asked.exact === asked.plain || soundsSame(asked.exact, said.exact);
}
