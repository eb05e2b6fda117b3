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
  return [...classicTones(text).toLowerCase().matchAll(wordOrStop)].flatMap(([run]) => {
    const place = at++;
    if (!/[\p{L}\d]/u.test(run)) return [];
    const exact = /^0+\d$/.test(run) ? run.slice(-1) : run;
    return [{ plain: fold(exact), exact, at: place }];
  });
}

/** The folded words of a text, joined: equal for texts that a reader takes for the same. */
export function plainPhrase(text: string): string {
  return wordsOf(text)
    .map(({ plain }) => plain)
    .join(' ');
}

/** Whether a text carries any Vietnamese accent. */
export function isAccented(text: string): boolean {
  return /[\u0300-\u036fđ]/i.test(text.normalize('NFD'));
}
