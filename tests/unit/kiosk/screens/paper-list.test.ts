import { expect, test } from 'vitest';
import type { KioskGuide } from '../../../../content/kiosk/data.ts';
import { lastPaper, paperTurn } from '../../../../kiosk/screens/paper-list.ts';

const guide = {
  slug: 'bhyt',
  prepare: [
    { text: 'Thẻ căn cước' },
    { text: 'Hoặc điện thoại có VNeID', alternative: true },
    { text: 'Hoặc điện thoại có VssID', alternative: true },
    { text: 'Toa thuốc cũ' },
  ],
} as KioskGuide;

const paper = (at: number) => ({ name: 'papers', guide: 'bhyt', at });

test.each([0, 1, 2])('one yes is enough where one thing may stand for another (%i)', (at) => {
  expect(paperTurn(guide, at)).toMatchObject({ place: 0, all: 2, next: paper(3) });
});

test('only without any of them something is missing', () => {
  expect(paperTurn(guide, 0)?.no).toEqual(paper(1));
  expect(paperTurn(guide, 1)?.no).toEqual(paper(2));
  expect(paperTurn(guide, 2)?.no).toEqual({ ...paper(2), missing: true });
  expect(paperTurn(guide, 2)?.choice[0].text).toBe('Thẻ căn cước');
});

test('what has nothing in its place is missing at once, and the steps follow', () => {
  expect(paperTurn(guide, 3)).toMatchObject({
    place: 1,
    no: { ...paper(3), missing: true },
    next: { name: 'step', guide: 'bhyt', at: 0 },
  });
});

test('back from the first step leads to what was asked last, not to what stands for it', () => {
  expect(lastPaper(guide)).toEqual(paper(3));
  expect(lastPaper({ ...guide, prepare: guide.prepare.slice(0, 3) })).toEqual(paper(0));
});

test('a first entry that stands in place of another has nothing before it to stand for', () => {
  const odd = { ...guide, prepare: guide.prepare.slice(1) };
  expect(paperTurn(odd, 0)).toMatchObject({ place: 0, all: 2, no: paper(1) });
});
