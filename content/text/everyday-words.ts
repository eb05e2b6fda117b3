import { fold } from './fold.ts';
import { classicTones } from './tone.ts';

/** A closed list of words, as `everyday-words.json` has it: lines of them. */
export interface EverydayWords {
  /** Words that stand for themselves, with spaces between. None of them is part of a name. */
  words: string[];
  /** Words of several syllables, of which some are names by themselves ("công an"), with commas. */
  compounds: string[];
  /** Words that would be names without their accents ("đăng ký", also Đặng Kỳ), with commas. */
  accentedOnly: string[];
}

/**
 * Tells if a text has everyday Vietnamese words alone, so that no name, place or number stands
 * in it. Syllables that people are called by stand in longer words only; a word that has nothing
 * but such syllables counts with its accents only.
 */
export type IsEveryday = (text: string) => boolean;

/** By the first syllable: the everyday words that begin with it, in syllables. */
type Dictionary = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Makes the check from the list, which devices load when they need it. */
export function everydayCheck({ words, compounds, accentedOnly }: EverydayWords): IsEveryday {
  const entries = (lines: string[], between: RegExp) =>
    lines.flatMap((line) => line.split(between)).filter((word) => word !== '');
  const safe = [...entries(words, /\s+/), ...entries(compounds, /,\s*/)];
  const accented = dictionaryOf([...safe, ...entries(accentedOnly, /,\s*/)]);
  const plain = dictionaryOf(safe.map(fold));
  return (text) => {
    const syllables = classicTones(text).toLowerCase().trim().split(/\s+/);
    const isPlain = syllables.every((syllable) => fold(syllable) === syllable);
    return covers(syllables, isPlain ? plain : accented);
  };
}

/** Tells whether the syllables can be cut into words of the dictionary. */
function covers(syllables: string[], dictionary: Dictionary): boolean {
  const reached = [true];
  for (const [at, first] of syllables.entries())
    if (reached[at])
      for (const word of dictionary.get(first) ?? [])
        if (word.every((syllable, place) => syllables[at + place] === syllable))
          reached[at + word.length] = true;
  return reached[syllables.length] ?? false;
}

function dictionaryOf(entries: readonly string[]): Dictionary {
  const dictionary = new Map<string, string[][]>();
  for (const word of entries) {
    const syllables = word.split(' ');
    const [first = ''] = syllables;
    dictionary.set(first, [...(dictionary.get(first) ?? []), syllables]);
  }
  return dictionary;
}
