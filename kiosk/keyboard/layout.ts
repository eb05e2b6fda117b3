import { words } from '../words.ts';

/** Function keys, in braces. */
export const keys = {
  space: '{space}',
  deleteLetter: '{del}',
  deleteWord: '{delword}',
  clear: '{clear}',
  digits: '{digits}',
  letters: '{letters}',
} as const;

/** The five tones, each with the Telex key that it feeds. */
export const toneKeys: Record<string, string> = {
  '{sac}': 's',
  '{huyen}': 'f',
  '{hoi}': 'r',
  '{nga}': 'x',
  '{nang}': 'j',
};

/**
 * Rows from top to bottom; letters that take two keys in Telex have their own. The delete keys are at
 * the same place in both layouts, and nothing moves when switching.
 */
export const layouts = {
  letters: [
    '{sac} {huyen} {hoi} {nga} {nang}',
    'ă â ê ô ơ ư đ {clear}',
    'q w e r t y u i o p',
    'a s d f g h j k l {del}',
    'z x c v b n m {delword}',
    '{digits} {space}',
  ],
  digits: [
    '/ - . ,',
    '1 2 3 {clear}',
    '4 5 6 +',
    '7 8 9 {del}',
    '0 {delword}',
    '{letters} {space}',
  ],
};

/** The words on the keys that are no letters. */
export const labels: Record<string, string> = {
  '{sac}': `´ ${words.keyboard.tones.sắc}`,
  '{huyen}': `\` ${words.keyboard.tones.huyền}`,
  '{hoi}': `? ${words.keyboard.tones.hỏi}`,
  '{nga}': `~ ${words.keyboard.tones.ngã}`,
  '{nang}': `. ${words.keyboard.tones.nặng}`,
  [keys.space]: words.keyboard.space,
  [keys.deleteLetter]: '⌫',
  [keys.deleteWord]: words.keyboard.deleteWord,
  [keys.clear]: words.keyboard.clear,
  [keys.digits]: words.keyboard.digits,
  [keys.letters]: words.keyboard.letters,
};

const { tone, tones } = words.keyboard;

/** The names of keys that have a sign alone, for whoever hears them. */
export const names: Record<string, string> = {
  '{sac}': tone(tones.sắc),
  '{huyen}': tone(tones.huyền),
  '{hoi}': tone(tones.hỏi),
  '{nga}': tone(tones.ngã),
  '{nang}': tone(tones.nặng),
  [keys.deleteLetter]: words.keyboard.deleteLetter,
  ...words.keyboard.signs,
};
