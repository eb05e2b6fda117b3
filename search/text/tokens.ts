import { fold } from '../../content/text/fold.ts';
import { withoutTone } from '../../content/text/syllable.ts';
import { classicTones } from '../../content/text/tone.ts';

/** One word of a text, as indexed. */
export interface TextWord {
  /** Folded; compared first. */
  plain: string;
  /** Accented, lower case, classic tone placement; decides between words that fold alike. */
  exact: string;
  /** Position in the text; punctuation leaves a gap, so that no phrase matches across it. */
  at: number;
}

const wordOrStop = /[\p{L}\p{M}\d]+|[,.;:!?()|·]/gu;

/** The words of a text in order. Numbers lose leading zeros, so that "Ấp 01" is "Ấp 1". */
export function wordsOf(text: string): TextWord[] {
  let at = 0;
  return [...text.normalize('NFC').matchAll(wordOrStop)].flatMap(([run]) => {
    const place = at++;
    const spelling = spellingOf(run);
    return spelling ? [{ ...spelling, at: place }] : [];
  });
}

type Spelling = Pick<TextWord, 'plain' | 'exact'>;

/** Vocabularies are small, so each word is folded once and kept. */
const remembered = new Map<string, Spelling | undefined>();

function spellingOf(run: string): Spelling | undefined {
  if (remembered.has(run)) return remembered.get(run);
  const lower = classicTones(run).toLowerCase();
  const exact = /^0+\d$/.test(lower) ? lower.slice(-1) : lower;
  const spelling = /[\p{L}\d]/u.test(run) ? { plain: fold(exact), exact } : undefined;
  if (remembered.size > 10_000) remembered.clear();
  remembered.set(run, spelling);
  return spelling;
}

/** Tells whether a text has any Vietnamese accent. */
export function isAccented(text: string): boolean {
  return /[\u0300-\u036fđ]/i.test(text.normalize('NFD'));
}

const heard = new Map<string, [letters: string, tone: string]>();

/** A word without its tone, and the tone as pronounced in the South, where hỏi and ngã are one. */
function heardAs(exact: string): [letters: string, tone: string] {
  const known = heard.get(exact);
  if (known) return known;
  const [letters, tone] = withoutTone(exact);
  const parts: [string, string] = [letters, tone === '\u0303' ? '\u0309' : tone];
  if (heard.size > 10_000) heard.clear();
  heard.set(exact, parts);
  return parts;
}

/** Tells whether two spellings differ at most in hỏi and ngã, which are easily confused. */
export function soundsSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [letters, tone] = heardAs(one);
  return letters === heardAs(other)[0] && tone === heardAs(other)[1];
}

/** A word without its tone, marks kept. */
export function lettersOf(exact: string): string {
  return heardAs(exact)[0];
}

/** The tone of a word as pronounced in the South; empty for none. */
export function toneOf(exact: string): string {
  return heardAs(exact)[1];
}
