import { fold } from '../content/text/fold.ts';
import { classicTones } from '../content/text/tone.ts';

/** One word of a text as the search sees it. */
export interface TextWord {
  /** Folded: what is compared first. */
  plain: string;
  /** With its accents, lower case, classic tones: decides between words that fold alike. */
  exact: string;
  /** Place in the text; a comma or a full stop leaves a gap, so that no phrase reaches across. */
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

/** Languages have few words: each is folded once. */
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

/** Whether a text carries any Vietnamese accent. */
export function isAccented(text: string): boolean {
  return /[\u0300-\u036fđ]/i.test(text.normalize('NFD'));
}
