import { changeText } from './html-text.ts';
import { khmerSyllables } from './khmer.ts';

/** Khmer letters and marks in a row. */
const run = /[\u1780-\u17d3\u17dd\u200b-\u200d]+/g;

/** A space of no width: a line may break there, and nothing is seen of it. */
const mayBreak = '\u200b';

/** Longer pieces are no words of the dictionary, and would stand out of a narrow screen. In syllables. */
const longestWord = 8;

const words = new Intl.Segmenter('km', { granularity: 'word' });

/**
 * Lets the lines of a text in Khmer break between its words, as writers do by hand: old
 * telephones know no Khmer words, and would break inside a syllable or not at all. Where the writer
 * said so, nothing is added.
 */
export function breakKhmer(text: string): string {
  return text.replace(run, (letters) =>
    letters
      .split(mayBreak)
      .map((part) => wordsOf(part).join(mayBreak))
      .join(mayBreak),
  );
}

/**
 * Does so in a page: titles, addresses and other attributes are copied and compared, and stay as they are.
 * @param html a page or a part of one, well formed
 */
export const breakKhmerIn = (html: string): string => changeText(html, breakKhmer);

function wordsOf(letters: string): string[] {
  return [...words.segment(letters)].flatMap(({ segment }) => {
    const syllables = khmerSyllables(segment);
    return syllables.length > longestWord && syllables.join('') === segment ? syllables : segment;
  });
}
