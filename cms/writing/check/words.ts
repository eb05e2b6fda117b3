import { fitOf, withoutTone } from '../../../content/text/syllable.ts';
import { classicTones } from '../../../content/text/tone.ts';

const sentences = new Intl.Segmenter('vi', { granularity: 'sentence' });
const segments = new Intl.Segmenter('vi', { granularity: 'word' });

/** The sentences of a passage; a colon does not end one. */
export function sentencesOf(passage: string): string[] {
  return [...sentences.segment(passage)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => wordCount(sentence) > 0);
}

/** Counts the words of a text: what stands between spaces, as Vietnamese is written. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** One word (a syllable, a number, a name) of a text. */
export interface Word {
  /** As it was written. */
  text: string;
  /** As words are compared: lower-case, tones in their classic places. */
  key: string;
  /** True if only spaces stand between it and the word before. */
  follows: boolean;
  /** True if it stands in “…”: somebody else's words, or the name of a document. */
  quoted: boolean;
}

/** Texts that were split: every rule reads the same ones. */
const remembered = new Map<string, readonly Word[]>();
const mostRemembered = 5_000;

/** The words of a text, without those of addresses and numbers of documents ("69/2024/NĐ-CP"). */
export function wordsOf(text: string): readonly Word[] {
  const known = remembered.get(text);
  if (known) return known;
  const words = split(text);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, words);
  return words;
}

function split(text: string): Word[] {
  const words: Word[] = [];
  let depth = 0;
  let between = '';
  for (const chunk of text.split(/(\s+)/)) {
    if (isReference(chunk)) {
      between += '/';
      continue;
    }
    for (const { segment, isWordLike } of segments.segment(chunk)) {
      if (segment === '“') depth += 1;
      if (segment === '”') depth = Math.max(0, depth - 1);
      if (!isWordLike) {
        between += segment;
        continue;
      }
      const follows = words.length > 0 && between.trim() === '';
      words.push({ text: segment, key: keyOf(segment), follows, quoted: depth > 0 });
      between = '';
    }
  }
  return words;
}

/** An address, or the number of a document. A choice of words ("và/hoặc") is none. */
function isReference(chunk: string): boolean {
  return chunk.includes('/') && /[\d-]|\/\/|\p{L}\.\p{L}/u.test(chunk);
}

const keyOf = (word: string) => classicTones(word).toLocaleLowerCase('vi');

interface Phrase<Entry> {
  keys: string[];
  entry: Entry;
}

/** Finds phrases in texts, each as a whole and the longest first. */
export class Phrases<Entry> {
  readonly #entries: Iterable<readonly [phrase: string, entry: Entry]>;
  /** Made when the first text is read: most commands read none. */
  #made: ReadonlyMap<string, Phrase<Entry>[]> | undefined;

  constructor(entries: Iterable<readonly [phrase: string, entry: Entry]>) {
    this.#entries = entries;
  }

  /** Finds its entries in the words, in their order; each word counts once. */
  in(words: readonly Word[]): { entry: Entry; at: number; length: number }[] {
    const found: { entry: Entry; at: number; length: number }[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const match = this.#at(words, at);
      if (!match) continue;
      found.push({ entry: match.entry, at, length: match.keys.length });
      at += match.keys.length - 1;
    }
    return found;
  }

  #at(words: readonly Word[], at: number): Phrase<Entry> | undefined {
    this.#made ??= byFirstWord(this.#entries);
    return this.#made
      .get(words[at]?.key ?? '')
      ?.find(({ keys }) =>
        keys.every(
          (key, place) =>
            words[at + place]?.key === key && (place === 0 || words[at + place]?.follows),
        ),
      );
  }
}

/** By their first word, the longest first. */
function byFirstWord<Entry>(
  entries: Iterable<readonly [phrase: string, entry: Entry]>,
): Map<string, Phrase<Entry>[]> {
  const phrases = new Map<string, Phrase<Entry>[]>();
  for (const [phrase, entry] of entries) {
    const keys = wordsOf(phrase).map(({ key }) => key);
    const [first] = keys;
    if (first === undefined) continue;
    const known = [...(phrases.get(first) ?? []), { keys, entry }];
    phrases.set(
      first,
      known.toSorted((one, other) => other.keys.length - one.keys.length),
    );
  }
  return phrases;
}

/**
 * Tells whether a word is an abbreviation: nothing but capitals, and no word that was only shouted.
 */
export function isAbbreviation({ text, key }: Word): boolean {
  return /^\p{Lu}{2,}$/u.test(text) && fitOf(withoutTone(key)[0]) !== 'syllable';
}

/** Tells whether a word is written small and can't be a Vietnamese syllable. */
export function isForeign({ text, key }: Word): boolean {
  return /^\p{Ll}{2,}$/u.test(text) && fitOf(withoutTone(key)[0]) !== 'syllable';
}
