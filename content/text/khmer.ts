/**
 * A syllable as it is written: a letter, the letters below it (each behind a coeng), and its vowels and
 * marks; a digit is one, too. Khmer parts no words by spaces, so this is the smallest piece that is read.
 */
const syllable =
  /[\u17e0-\u17e9]|[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3])*[\u17b4-\u17d1\u17d3\u17dd\u200c\u200d]*(?:\u17d2[\u1780-\u17b3])*[\u17b4-\u17d1\u17d3\u17dd\u200c\u200d]*/g;

/** Signs for the eye alone: where a line may break, and how letters join. */
const unseen = /[\u200b-\u200d\u2060]/g;

/** The syllables of a text in Khmer letters; all else is left out. */
export function khmerSyllables(text: string): string[] {
  return text.normalize('NFC').replace(unseen, '').match(syllable) ?? [];
}

/**
 * Tells whether a text has these very syllables one after the other: a part of a syllable is another
 * word, and a vowel or mark that is left out, too. Nothing asked is in every text.
 */
export function saysInKhmer(text: string, asked: string): boolean {
  const end = '|';
  return `${end}${khmerSyllables(text).join(end)}${end}`.includes(
    khmerSyllables(asked)
      .map((each) => `${end}${each}`)
      .join('') + end,
  );
}
