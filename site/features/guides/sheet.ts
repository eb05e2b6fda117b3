import { plainText } from '../../../content/text/plain-text.ts';
import type { GuideData } from '../../page-data/guides.ts';
import type { BlockView } from '../../page-data/rich-text.ts';

/**
 * Characters that fit one side of A4 in small, in normal and in large type, and both in normal type, with
 * some slack for wider fonts.
 */
const side = { small: 3820, usual: 2850, large: 2350 };
const bothSides = 4560;
/** Space that each element takes besides its text, in characters. */
const rooms = { item: 100, undrawn: 60, line: 80, notice: 60, after: 40 };

/** The classes by which a guide fits one side in small, normal (none) or large type, or both in small or normal type. */
export function printedType(guide: GuideData): string | undefined {
  const size = sizeOnPaper(guide);
  if (size > bothSides) return 'is-two-sided is-long';
  if (size > side.small) return 'is-two-sided';
  if (size > side.usual) return 'is-long';
  return size > side.large ? undefined : 'is-short';
}

function sizeOnPaper(guide: GuideData): number {
  const { title, summary, time, cost, where, prepare, steps, help, officialLink } = guide;
  const texts = [
    ...[title, summary, time, cost, where, plainText(help)],
    ...prepare.flatMap(({ text, note }) => [text, note]),
    ...steps.flatMap(({ title: name, body, warning, done, stuck }) => [
      ...[name, plainText(body), warning, done, stuck],
    ]),
  ];
  const undrawn = steps.filter(({ picture }) => !picture).length;
  const items = prepare.length + steps.length - undrawn;
  const blocks = [...help, ...steps.flatMap(({ body }) => body)];
  const lines = blocks.filter(isLine).length + (officialLink ? 1 : 0);
  const callouts = blocks.filter(isCallout);
  const notices = callouts.length + steps.filter(({ warning }) => warning).length;
  const after = steps.flatMap(({ done, stuck }) => [done, stuck]).filter(Boolean).length;
  return (
    texts.join('').length +
    rooms.item * items +
    rooms.undrawn * undrawn +
    rooms.line * lines +
    rooms.notice * notices +
    rooms.after * after
  );
}

const isLine = ({ type }: BlockView) => type !== 'prose' && type !== 'callout';
const isCallout = ({ type }: BlockView) => type === 'callout';
