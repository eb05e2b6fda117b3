import { fold } from '../../content/text/fold.ts';
import { fitOf, withoutTone } from '../../content/text/syllable.ts';
import type * as telex from '../../content/text/telex.ts';
import { classicTones } from '../../content/text/tone.ts';
import {
  beforeNumbersOnly,
  foreignWords,
  numberedPlaces,
  placeLetters,
} from '../text/vocabulary.ts';
import { isAccented, wordsOf, type TextWord } from '../text/tokens.ts';

/** A query, parsed. */
export interface Query {
  /** NFC, classic tone placement, raw keystrokes decoded: "ddaats muxi" → "đất mũi". */
  text: string;
  words: TextWord[];
  /** True if any word has accents; if so, differing accents cost points. */
  accented: boolean;
  /** True if the last word may still be incomplete. */
  typing: boolean;
  /** True if `text` differs from what was typed. */
  corrected: boolean;
  /** True if a word may be keystrokes that nobody was there to read. */
  unread: boolean;
}

/** Reads raw keystrokes: `content/text/telex.ts`, which phones fetch when somebody types such. */
export type Keystrokes = Pick<typeof telex, 'telexDraft' | 'telexWord' | 'vniWord'>;

/** Tells whether a folded word is in the index; `start` accepts prefixes too. */
export type Known = (plain: string, start?: boolean) => boolean;

const anything: Known = () => false;

/** Longer input is cut: a pasted page must not stall a phone. */
const longest = 200;

/**
 * Parses what was typed. `known` decides between two readings of a run of letters ("test" or "tét",
 * "momo" or "môm"); without it only unmistakable Telex and VNI keystrokes are decoded, and without
 * `keystrokes` none.
 */
export function understand(raw: string, known: Known = anything, keystrokes?: Keystrokes): Query {
  const typed = raw
    .normalize('NFC')
    .slice(0, longest)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trimStart();
  const typing = /[\p{L}\p{M}\d]$/u.test(typed);
  let unread = false;
  const keys = keystrokes ?? leftAsTyped(() => (unread = true));
  const read = inOneNumber(typed, known, typing).replace(
    /[\p{L}\p{M}\d]+/gu,
    (run, at: number, all: string) =>
      readRun(run, known, typing && at + run.length === all.length, keys),
  );
  const text = withPlaceNames(classicTones(read)).trim();
  return {
    text,
    words: wordsOf(text),
    accented: isAccented(text),
    typing,
    corrected: fold(text) !== fold(typed.trim()),
    unread,
  };
}

/** Joins "1900 10 06" into one number if that is known, unless its groups are known words. */
function inOneNumber(text: string, known: Known, typing: boolean): string {
  return text.replace(/\d+(?:[ .-]\d+)+/g, (run, at: number) => {
    const unfinished = typing && at + run.length === text.length;
    const groups = run.split(/[ .-]/);
    const areWords = groups.every((group, n) =>
      known(group, unfinished && n === groups.length - 1),
    );
    const digits = groups.join('');
    return !areWords && digits.length > 3 && known(digits, unfinished) ? digits : run;
  });
}

/** Stands in for a reader that is not there; says so when it is asked. */
function leftAsTyped(note: () => void): Keystrokes {
  const asTyped = (run: string) => {
    note();
    return run;
  };
  return { telexDraft: asTyped, telexWord: asTyped, vniWord: asTyped };
}

/** One run of letters and digits: as typed, or decoded from Telex or VNI keystrokes. */
function readRun(run: string, known: Known, unfinished: boolean, keys: Keystrokes): string {
  if (/^(?:o\d\d)?\d+$/i.test(run)) return run.replace(/^o/i, '0');
  const place = placeWithNumber(run) ?? placeAndMore(run);
  if (place) return place;
  if (known(fold(run), unfinished) || foreignWords.has(run.toLowerCase())) return run;
  const [, number, rest] = /^(\d+)(\D{2,})$/.exec(run) ?? [];
  if (number && rest) return `${number} ${rest}`;
  if (/\d/.test(run)) {
    const word = keys.vniWord(run);
    return word !== run && isAccented(word) ? word : run.replace(/^(\D{2,})(\d+)$/, '$1 $2');
  }
  if (isSyllable(run)) return run;
  const meant = [keys.telexWord(run), ...(unfinished ? [keys.telexDraft(run)] : [])].find(
    (word) => word !== run && isAccented(word) && !/[jwz]/i.test(word),
  );
  if (meant === undefined) return run;
  const surely = /aa|ee|oo|dd|w/i.test(run);
  return surely || known === anything || known(fold(meant), unfinished) ? meant : run;
}

function isSyllable(run: string): boolean {
  return fitOf(withoutTone(run.toLowerCase())[0]) === 'syllable';
}

/** "phuong5" and "ấp3" are a place and its number; the digit is not a VNI tone. */
function placeWithNumber(run: string): string | undefined {
  const [, letters, number] = /^(\D+)(\d{1,2})$/.exec(run) ?? [];
  if (!letters || !number) return undefined;
  const plain = fold(letters);
  const place = numberedPlaces.find((name) => fold(name) === plain) ?? placeLetters[plain];
  return place && `${isAccented(letters) ? letters : place} ${number}`;
}

/** "p2bạc": no VNI key follows a consonant alone, so the number is one. */
function placeAndMore(run: string): string | undefined {
  const [, start, more] = /^([pfxhk]\d{1,2})(\D{2,})$/i.exec(run) ?? [];
  const place = start && placeWithNumber(start);
  return place && `${place} ${more}`;
}

/** "p. tân xuyên", "h đầm dơi", "k 5": a letter before a name or number abbreviates a kind of place. */
function withPlaceNames(text: string): string {
  return text.replace(
    /(^| )(\p{L})(?:\. ?| )(?=(\d)?[\p{L}\d])/gu,
    (all, before: string, letter: string, digit?: string) => {
      const name = placeLetters[letter.toLowerCase()];
      if (!name || (digit === undefined && beforeNumbersOnly.includes(letter.toLowerCase())))
        return all;
      return `${before}${name} `;
    },
  );
}
