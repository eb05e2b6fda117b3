import { plainText } from '../../../content/text/plain-text.ts';
import type { GuideData } from '../../page-data/guides.ts';
import type { BlockView } from '../../page-data/rich-text.ts';

/** What one A4 sheet holds in its usual type, in letters; a little room is left for wider fonts. */
const sheet = 2850;
/** The room that each thing takes beside its text, in letters. */
const rooms = { item: 100, line: 80, notice: 60 };

/** Whether a guide is so long that it needs smaller type to be printed on one sheet. */
export function fillsSheet(guide: GuideData): boolean {
  const { title, summary, time, cost, where, prepare, steps, help, officialLink } = guide;
  const texts = [
    ...[title, summary, time, cost, where, plainText(help)],
    ...prepare.flatMap(({ text, note }) => [text, note]),
    ...steps.flatMap((step) => [step.title, plainText(step.body), step.warning]),
  ];
  const items = prepare.length + steps.length;
  const lines = help.filter(isLine).length + (officialLink ? 1 : 0);
  const callouts = steps.flatMap(({ body }) => body.filter(isCallout));
  const notices = callouts.length + steps.filter(({ warning }) => warning).length;
  const room = rooms.item * items + rooms.line * lines + rooms.notice * notices;
  return texts.join('').length + room > sheet;
}

const isLine = ({ type }: BlockView) => type !== 'prose' && type !== 'callout';
const isCallout = ({ type }: BlockView) => type === 'callout';
