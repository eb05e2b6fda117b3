import { abbreviations } from './vocabulary.ts';
import { wordsOf, type TextWord } from './words.ts';

/** A phrase that means the same as a run of the query's words. */
export interface Meaning {
  from: number;
  /** Exclusive. */
  to: number;
  words: TextWord[];
  /** How surely it is meant, 0 to 1. */
  quality: number;
  /** Folded words that would give its last word another sense: "mất điện" is not in "mất điện thoại". */
  notBefore?: ReadonlySet<string>;
}

/** Finds what runs of words also mean. */
export type MeaningFinder = (words: TextWord[], accented: boolean) => Meaning[];

interface Phrase {
  words: TextWord[];
  group: Phrase[];
}

/** Knows the abbreviations of the language and the synonyms of the editors. */
export function meaningFinder(synonyms: readonly (readonly string[])[]): MeaningFinder {
  const byFirstWord = new Map<string, Phrase[]>();
  const secondWords = new Map<string, Set<string>>();
  for (const texts of [...abbreviations, ...synonyms]) {
    const group: Phrase[] = [];
    for (const text of texts) group.push({ words: wordsOf(text), group });
    for (const phrase of group) {
      const [first, second, third] = phrase.words;
      if (!first) continue;
      if (second && !third)
        secondWords.set(first.plain, (secondWords.get(first.plain) ?? new Set()).add(second.plain));
      const known = byFirstWord.get(first.plain);
      if (known) known.push(phrase);
      else byFirstWord.set(first.plain, [phrase]);
    }
  }

  return (words, accented) =>
    words.flatMap((word, from) =>
      (byFirstWord.get(word.plain) ?? []).flatMap((phrase) => {
        const to = from + phrase.words.length;
        if (!saysPhrase(words.slice(from, to), phrase.words, accented)) return [];
        return phrase.group
          .filter((other) => other !== phrase)
          .map((other) => {
            const last = other.words[other.words.length - 1]?.plain ?? '';
            const notBefore = other.words.length > 1 ? secondWords.get(last) : undefined;
            return { from, to, words: other.words, quality: 0.8, ...(notBefore && { notBefore }) };
          });
      }),
    );
}

/** Whether typed words are a phrase. With accents they must be the same accents: "khô" is not "khó". */
function saysPhrase(typed: TextWord[], phrase: TextWord[], accented: boolean): boolean {
  if (typed.length !== phrase.length) return false;
  return phrase.every(({ plain, exact }, at) => {
    const word = typed[at];
    if (!word) return false;
    return accented && typed.length < 3 ? word.exact === exact : word.plain === plain;
  });
}
