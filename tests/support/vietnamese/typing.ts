import { bareVowel } from '../../../content/text/syllable.ts';
import type { Syllable } from './syllables.ts';

/** The keys that write marks and tones. */
export interface Keys {
  /** For each letter with a mark, the key after its bare letter. */
  marks: Readonly<Record<string, string>>;
  stroke: string;
  /** For each tone (a combining mark). */
  tones: Readonly<Record<string, string>>;
}

const toneMarks = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

function keysOf(letters: string, marks: string, stroke: string, tones: string): Keys {
  const paired = (names: readonly string[], keys: string) =>
    Object.fromEntries(names.map((name, at) => [name, keys[at] ?? '']));
  return { marks: paired([...letters], marks), stroke, tones: paired(toneMarks, tones) };
}

export const telexKeys = keysOf('âêôơưă', 'aeowww', 'd', 'sfrxj');
export const vniKeys = keysOf('âêôơưă', '666778', '9', '12345');

/** The orders in which people press the keys of a syllable, by name. */
export const orders: Readonly<Record<string, (syllable: Syllable, keys: Keys) => string>> = {
  'each mark after its letter, the tone last': (syllable, keys) => {
    const { start, vowels, end, tone } = parts(syllable, keys);
    return start + inline(vowels, keys) + end + tone;
  },
  'each mark after its letter, the tone after the vowels': (syllable, keys) => {
    const { start, vowels, end, tone } = parts(syllable, keys);
    return start + inline(vowels, keys) + tone + end;
  },
  'one mark for ươ': (syllable, keys) => {
    const { start, vowels, end, tone } = parts(syllable, keys);
    return start + inline(vowels, keys).replace(/u[w7]o/, 'uo') + end + tone;
  },
  'marks after the vowels': (syllable, keys) => {
    const { start, bare, marks, end, tone } = parts(syllable, keys);
    return start + bare + marks + tone + end;
  },
  'marks last, then the tone': (syllable, keys) => {
    const { start, bare, marks, end, tone } = parts(syllable, keys);
    return start + bare + end + marks + tone;
  },
  'the tone, then marks last': (syllable, keys) => {
    const { start, bare, marks, end, tone } = parts(syllable, keys);
    return start + bare + end + tone + marks;
  },
  'the tone after the vowels, marks last': (syllable, keys) => {
    const { start, bare, marks, end, tone } = parts(syllable, keys);
    return start + bare + tone + end + marks;
  },
  'đ by a key at the end': (syllable, keys) => {
    const { start, vowels, end, tone } = parts(syllable, keys);
    const stroke = syllable.initial === 'đ' ? keys.stroke : '';
    return (
      start.slice(0, start.length - stroke.length) + inline(vowels, keys) + end + stroke + tone
    );
  },
};

function parts({ initial, rhyme, tone }: Syllable, keys: Keys) {
  const vowels = /^[aăâeêioôơuưy]*/.exec(rhyme)?.[0] ?? '';
  return {
    start: initial === 'đ' ? `d${keys.stroke}` : initial,
    vowels,
    bare: [...vowels].map(bareVowel).join(''),
    /** One key marks all vowels that it can mark. */
    marks: [...new Set([...vowels].flatMap((vowel) => keys.marks[vowel] ?? []))].join(''),
    end: rhyme.slice(vowels.length),
    tone: keys.tones[tone] ?? '',
  };
}

function inline(vowels: string, { marks }: Keys): string {
  return [...vowels].map((vowel) => bareVowel(vowel) + (marks[vowel] ?? '')).join('');
}
