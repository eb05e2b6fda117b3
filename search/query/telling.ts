import type { Query } from './query.ts';
import type { Meaning } from './meanings.ts';
import { fillerPhrases, fillers, numberWords, plainFillers, units } from '../text/vocabulary.ts';
import { wordsOf, type TextWord } from '../text/tokens.ts';

let phrases: TextWord[][] | undefined;
/** Made at the first query, not when a page loads. */
const stopPhrases = () => (phrases ??= fillerPhrases.map(wordsOf));

/**
 * Tells which words carry meaning. Stop words and stop phrases do not, unless they are part of a
 * phrase with a meaning of its own ("sao y").
 * @param isDoubted true where a word without accents may also be another word than the stop word that it
 *   looks like: "day" is "đây" or "dạy"; stop phrases are what they seem
 */
export function tellingOf(
  { words, accented }: Pick<Query, 'words' | 'accented'>,
  meanings: readonly Pick<Meaning, 'from' | 'to'>[] = [],
  isDoubted = false,
): boolean[] {
  const isFiller = words.map(({ plain, exact }) =>
    accented ? fillers.has(exact) : !isDoubted && plainFillers.has(plain),
  );
  const meant = meanings.filter(
    ({ from, to }) => to - from > 1 && isFiller.slice(from, to).includes(false),
  );
  const telling = isFiller.map(
    (filler, at) => !filler || meant.some(({ from, to }) => from <= at && at < to),
  );
  for (const phrase of stopPhrases())
    words.forEach((_, from) => {
      if (phrase.every(({ plain }, more) => words[from + more]?.plain === plain))
        telling.fill(false, from, from + phrase.length);
    });
  words.forEach(({ plain }, at) => {
    if (isNumber(plain) && units.has(words[at + 1]?.plain ?? '')) telling.fill(false, at, at + 2);
  });
  return telling;
}

const isNumber = (plain: string) => /^\d+$/.test(plain) || numberWords.includes(plain);

/**
 * The words that carry meaning, or all words if none does. Without accents nothing is left out: "can"
 * may be "cần" or "căn".
 */
export function tellingText(query: Query): string {
  if (!query.accented) return query.text;
  const telling = tellingOf(query);
  const all = !telling.includes(true);
  return query.words
    .filter((_, at) => all || telling[at])
    .map(({ exact }) => exact)
    .join(' ');
}
