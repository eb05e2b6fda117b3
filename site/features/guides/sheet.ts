import { plainText } from '../../../content/text/plain-text.ts';
import type { GuideData } from '../../page-data/guides.ts';
import type { BlockView } from '../../page-data/rich-text.ts';

/** What one A4 sheet holds in its usual and in large type, in letters; a little room is left for wider fonts. */
const sheet = { usual: 2850, large: 2350 };
/** The room that each thing takes beside its text, in letters. */
const rooms = { item: 100, line: 80, notice: 60 };

/** The class for the type in which a guide is printed on one sheet: smaller, usual (none) or large. */
export function printedType(guide: GuideData): 'is-long' | 'is-short' | undefined {
  const size = sizeOnPaper(guide);
  if (size > sheet.usual) return 'is-long';
  return size > sheet.large ? undefined : 'is-short';
}

function sizeOnPaper(guide: GuideData): number {
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
  return texts.join('').length + room;
}

const isLine = ({ type }: BlockView) => type !== 'prose' && type !== 'callout';
const isCallout = ({ type }: BlockView) => type === 'callout';
