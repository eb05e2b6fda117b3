import { khmerSyllables } from './khmer.ts';

/** Khmer letters and marks in a row. */
const run = /[\u1780-\u17d3\u17dd\u200b-\u200d]+/g;

/** A space of no width: a line may break there, and nothing is seen of it. */
const mayBreak = '\u200b';

/** Longer pieces are no words of the dictionary, and would stand out of a narrow screen. In syllables. */
const longestWord = 8;

const words = new Intl.Segmenter('km', { granularity: 'word' });

/**
 * Lets the lines of a text or page in Khmer break between its words, as writers do by hand: old
 * telephones know no Khmer words, and would break inside a syllable or not at all. Where the writer
 * said so, nothing is added.
 */
export function breakKhmer(text: string): string {
  return text.replace(run, (letters) => letters.split(mayBreak).flatMap(wordsOf).join(mayBreak));
}

function wordsOf(letters: string): string[] {
  return [...words.segment(letters)].flatMap(({ segment }) => {
    const syllables = khmerSyllables(segment);
    return syllables.length > longestWord && syllables.join('') === segment ? syllables : segment;
  });
}
