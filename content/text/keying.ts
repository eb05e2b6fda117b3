import {
  bareVowel,
  fitOf,
  mayCarry,
  partsOf,
  withoutTone,
  withTone,
  type Tone,
} from './syllable.ts';

/** The effect of a key on the word before it. */
export type KeyAction =
  | { does: 'tone'; tone: Tone }
  | { does: 'mark'; marks: Record<string, string> }
  | { does: 'stroke' };

/** A way of typing Vietnamese: what each key does, in lower case. */
export interface Keying {
  actions: Record<string, KeyAction>;
  /** A key that writes ư where no vowel stands yet. */
  hornKey?: string;
}

/** A word while its keys are pressed. */
interface Word {
  /** Letters with marks, without the tone, lower case. */
  plain: string;
  upper: boolean[];
  tone: Tone;
  /** The ư that `hornKey` wrote by itself. */
  shortHorn: boolean;
  /** A circumflex was set over a consonant (vietej): trusted only when a tone comes too. */
  distant: boolean;
  /** A tone took the place of another: with that taken back too, the keys were letters of another language. */
  retoned: boolean;
  /**
   * The key that was pressed again to take its mark back, and the length then; from then on keys are
   * letters, but for the tone of a syllable ("xooongs" → "xoóng").
   */
  undone?: { by: string; length: number };
}

/** Writes the keys of one finished word; keys that make no Vietnamese syllable stay as they are. */
export function wordOf(keys: string, keying: Keying): string {
  const word = pressAll(keys, keying);
  return isFinished(word) ? written(word) : keys;
}

/** Writes the keys of a word that is still being typed so far. */
export function draftOf(keys: string, keying: Keying): string {
  const word = pressAll(keys, keying);
  if (word.undone || isInitial(word.plain)) return written(word);
  const possible = fitOf(word.plain) !== 'none' && mayCarry(word.plain, word.tone);
  return !possible || (word.distant && word.tone === '') ? keys : written(word);
}

function pressAll(keys: string, keying: Keying): Word {
  const empty: Word = {
    plain: '',
    upper: [],
    tone: '',
    shortHorn: false,
    distant: false,
    retoned: false,
  };
  return [...keys.normalize('NFC')].reduce((word, key) => press(word, key, keying), empty);
}

function press(word: Word, key: string, keying: Keying): Word {
  const lower = key.toLowerCase();
  const [letter, tone] = withoutTone(lower);
  const action = keying.actions[letter];
  if (word.undone && !(action?.does === 'tone' && fitOf(word.plain) === 'syllable'))
    return append(word, key);
  if (tone !== '') return { ...append(word, key), tone };
  const done = action && fitOf(word.plain) !== 'none' ? act(word, key, action) : undefined;
  if (done) return done;
  if (lower === keying.hornKey && /^(?:[^aăâeêioôơuưy]*|gi)$/.test(word.plain))
    return { ...append(word, key === lower ? 'ư' : 'Ư'), shortHorn: true };
  return append(word, key);
}

function act(word: Word, key: string, action: KeyAction): Word | undefined {
  const { initial, vowels, final } = partsOf(word.plain);
  if (action.does === 'stroke') {
    if (initial === 'đ') return undo({ ...word, plain: `d${vowels}${final}` }, key);
    return initial === 'd' ? { ...word, plain: `đ${vowels}${final}` } : undefined;
  }
  if (vowels === '') return undefined;
  if (action.does === 'tone') {
    if (action.tone !== '' && action.tone === word.tone) return undo({ ...word, tone: '' }, key);
    const retoned = word.retoned || (word.tone !== '' && action.tone !== '');
    return action.tone === word.tone ? undefined : { ...word, tone: action.tone, retoned };
  }
  const marked = Object.values(action.marks);
  const done = [...vowels].some((vowel) => marked.includes(vowel));
  if (done && !(vowels.includes('ưo') && action.marks.o === 'ơ'))
    return takeBack(word, key, marked);
  const spellings = markings(vowels, action.marks).map((set) => initial + set + final);
  const plain =
    spellings.find((spelling) => fitOf(spelling) === 'syllable') ??
    spellings.find((spelling) => fitOf(spelling) === 'beginning');
  if (plain === undefined) return undefined;
  const distant = word.distant || (final !== '' && key.toLowerCase() in action.marks);
  return { ...word, plain, distant };
}

/** Every way to set a mark on a run of vowels, likeliest first. */
function markings(vowels: string, marks: Record<string, string>): string[] {
  const pair = /[uư]o/.exec(vowels);
  const both = pair && marks.o === 'ơ' ? [vowels.replace(pair[0], 'ươ')] : [];
  const single = [...vowels].flatMap((vowel, at) => {
    const marked = marks[bareVowel(vowel)];
    return marked ? [vowels.slice(0, at) + marked + vowels.slice(at + 1)] : [];
  });
  return [...both, ...single.reverse()];
}

function takeBack(word: Word, key: string, marked: string[]): Word {
  if (word.shortHorn && word.plain.endsWith('ư'))
    return undo({ ...word, plain: word.plain.slice(0, -1), upper: word.upper.slice(0, -1) }, key);
  const plain = [...word.plain].map((l) => (marked.includes(l) ? bareVowel(l) : l)).join('');
  return undo({ ...word, plain }, key);
}

function undo(word: Word, key: string): Word {
  const { plain, ...rest } = append(word, key);
  return { ...rest, plain, undone: { by: key.toLowerCase(), length: plain.length } };
}

function append(word: Word, key: string): Word {
  const [letter] = withoutTone(key.toLowerCase());
  const joined = word.plain + letter;
  const horned = joined.replace(/(?:uơ|ưo)(?=.)/, 'ươ');
  return {
    ...word,
    plain: fitOf(horned) === 'none' ? joined : horned,
    upper: [...word.upper, key !== key.toLowerCase()],
  };
}

function isFinished({ plain, tone, distant, retoned, undone }: Word): boolean {
  if (undone && tone === '' && (distant || retoned)) return false;
  if (fitOf(plain) === 'syllable') return mayCarry(plain, tone) && (!distant || tone !== '');
  if (!undone) return isInitial(plain);
  return plain.slice(undone.length).replaceAll(undone.by, '') === '';
}

/** đ with other consonants: an abbreviation (đt, đk). */
function isInitial(plain: string): boolean {
  return /^đ[bcdđghklmnpqrstvx]{0,2}$/.test(plain);
}

function written({ plain, tone, upper }: Word): string {
  return [...withTone(plain, tone)]
    .map((letter, at) => (upper[at] ? letter.toUpperCase() : letter))
    .join('');
}
