import { fitOf, withoutTone, withTone } from './syllable.ts';

/**
 * Puts a text into NFC with the tones where the classic spelling has them (hoà → hòa, thuỷ → thủy), so
 * that both spellings compare as equal. Words that are no Vietnamese syllables stay as they are.
 */
export function classicTones(text: string): string {
  return text.normalize('NFC').replace(/\p{L}+/gu, classicWord);
}

function classicWord(word: string): string {
  const lower = word.toLowerCase();
  const [plain, tone] = withoutTone(lower);
  if (tone === '' || plain.length !== word.length || fitOf(plain) !== 'syllable') return word;
  const classic = withTone(plain, tone);
  return [...classic]
    .map((letter, at) => (word[at] === lower[at] ? letter : letter.toUpperCase()))
    .join('');
}
