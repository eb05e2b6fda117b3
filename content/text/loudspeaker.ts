import { syllablesIn, withSpokenNumbers } from './spoken-numbers.ts';

/** Syllables in a second, read slowly into a loudspeaker. */
export const syllablesInSecond = 3;

/** The seconds that a text for the loudspeaker takes. */
export const speakerSeconds = { least: 60, most: 90 };

/** A text that is read out, and its length. */
export interface SpokenText {
  paragraphs: string[];
  syllables: number;
  seconds: number;
}

/** Returns a text as it is read out: numbers as they are said, and how long it takes. */
export function spokenText(paragraphs: string[]): SpokenText {
  const said = paragraphs.map(withSpokenNumbers);
  const syllables = syllablesIn(said.join(' '));
  return { paragraphs: said, syllables, seconds: Math.round(syllables / syllablesInSecond) };
}

/** The paragraphs of a text as it was typed: its lines that say something. */
export function paragraphsIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
