import { expect, test } from 'vitest';
import { callAbout } from '../../../../kiosk/screens/call-about.ts';
import type { Screen } from '../../../../kiosk/session/session.ts';

const paper = (text: string, alternative = false) => ({
  ...{ text, alternative, kind: 'bring' as const },
});
const guides = [
  {
    ...{ id: 'g1', slug: 'can-cuoc' },
    prepare: ['Giấy khai sinh', 'Sổ hộ khẩu cũ', 'Ảnh', 'Đơn'].map((text) => paper(text)),
  },
  { id: 'g2', slug: 'vneid', prepare: [] },
  {
    ...{ id: 'g3', slug: 'khai-sinh' },
    prepare: [paper('Đơn'), paper('Giấy chứng sinh'), paper('Lời người làm chứng', true)],
  },
];
const help: Screen = { name: 'help' };
const about = (...past: Screen[]) => callAbout({ screen: help, past }, guides);
const papers = (at: number, missing = false, guide = 'can-cuoc'): Screen => ({
  ...{ name: 'papers', guide, at },
  ...(missing && { missing }),
});

test('one who calls from a step is at this step, and lacks what they said they lack', () => {
  expect(
    about({ name: 'home' }, papers(0), papers(1), papers(1, true), {
      name: 'step',
      guide: 'can-cuoc',
      at: 2,
    }),
  ).toEqual({ guide: 'g1', step: 2, missing: [1] });
});

test('one who calls at a paper has no step yet', () => {
  expect(about(papers(0, true))).toEqual({ guide: 'g1', missing: [0] });
});

test('where one of several papers would do, the first of them is missing', () => {
  expect(
    about(
      papers(0, false, 'khai-sinh'),
      papers(1, false, 'khai-sinh'),
      papers(2, true, 'khai-sinh'),
    ),
  ).toEqual({ guide: 'g3', missing: [1] });
});

test('at the end it is the step that one came from', () => {
  expect(about({ name: 'take', guide: 'vneid', step: 4 })).toEqual({ guide: 'g2', step: 4 });
});

test('only the last task counts, with its own papers', () => {
  expect(about(papers(3, true), { name: 'home' }, papers(0, false, 'vneid'))).toEqual({
    guide: 'g2',
  });
});

test('a search says nothing, nor does a guide of another release', () => {
  expect(about({ name: 'search' })).toEqual({});
  expect(about({ name: 'step', guide: 'khong-con', at: 0 })).toEqual({});
});
