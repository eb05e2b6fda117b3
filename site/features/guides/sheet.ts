import { plainText } from '../../../content/text/plain-text.ts';
import type { GuideData } from '../../page-data/guides.ts';

/** What one A4 sheet holds in its usual type, in letters. */
const sheet = 2700;
/** The room that a line to tick, or a step's title and picture, takes beside its text. */
const perItem = 100;

/** Whether a guide is so long that it needs smaller type to be printed on one sheet. */
export function fillsSheet({ prepare, steps, help }: GuideData): boolean {
  const texts = [
    ...prepare.flatMap(({ text, note }) => [text, note]),
    ...steps.flatMap(({ title, body, warning }) => [title, plainText(body), warning]),
    plainText(help),
  ];
  return texts.join('').length + perItem * (prepare.length + steps.length) > sheet;
}
