import { fold } from '../../../content/text/fold.ts';

/** The words of a search, folded. */
export interface Query {
  text: string;
  words: string[];
}

/** Longer ones are cut: nobody types a title of this length. */
const longest = 100;

/** Folds what somebody typed for the search; undefined while there is nothing to look for. */
export function queryOf(typed: string): Query | undefined {
  const text = fold(typed.normalize('NFC').slice(0, longest))
    .replace(/[%_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : { text, words: text.split(' ') };
}

/**
 * Rates a text's fit: 4 the same, 3 begins so, 2 each word begins one of its own, 1 contains each,
 * 0 not at all. @param folded what is looked into, folded
 */
export function fitOf(folded: string, { text, words }: Query): number {
  if (!words.every((word) => folded.includes(word))) return 0;
  if (folded === text) return 4;
  if (folded.startsWith(text)) return 3;
  const own = folded.split(/[^a-z0-9]+/);
  return words.every((word) => own.some((one) => one.startsWith(word))) ? 2 : 1;
}
