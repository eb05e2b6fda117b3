import type { Rule } from '../finding.ts';
import { houseWords, type HouseWord } from '../house-words.ts';
import { Phrases, wordsOf } from '../words.ts';

/** A word said in another way than everywhere else, and the usual one. */
export interface Stray {
  found: string;
  say: string;
}

const phrases = new Phrases<HouseWord | undefined>(
  houseWords.flatMap((entry) => [
    ...entry.not.map((phrase) => [phrase, entry] as const),
    ...(entry.but ?? []).map((phrase) => [phrase, undefined] as const),
  ]),
);

/** Finds them in a text. What stands in “…” is somebody else's, or the name of a button. */
export function straysIn(text: string): Stray[] {
  const own = wordsOf(text).filter(({ quoted }) => !quoted);
  return phrases.in(own).flatMap(({ entry, at, length }) => {
    const found = own
      .slice(at, at + length)
      .map((word) => word.text)
      .join(' ');
    return entry && found !== entry.say ? [{ found, say: entry.say }] : [];
  });
}

/** One voice: each thing is called as it is called everywhere. */
export const strayWord: Rule = ({ collection, passages }) =>
  passages
    // The title of a term is what it explains.
    .filter(({ as }) => collection !== 'terms' || as !== 'title')
    .flatMap(({ path, text }) =>
      straysIn(text).map(({ found, say }) => ({
        rule: 'stray-word',
        severity: 'advice',
        path,
        sentence: `“${found}”: các bài khác đều viết “${say}”.`,
        todo: `Đổi thành “${say}”.`,
      })),
    );
