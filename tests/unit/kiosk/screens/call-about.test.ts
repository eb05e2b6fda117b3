import { expect, test } from 'vitest';
import { paperKey } from '../../../../content/guide-place/paper-key.ts';
import { callAbout } from '../../../../kiosk/screens/call-about.ts';
import type { Screen } from '../../../../kiosk/session/session.ts';

const paper = (text: string, alternative = false) => ({
  ...{ text, alternative, kind: 'bring' as const, key: paperKey(text) },
});
const steps = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ title: `Bước ${at + 1}`, body: [] }));
const guides = [
  {
    ...{ id: 'g1', slug: 'can-cuoc', address: '/huong-dan/can-cuoc/', steps: steps(3) },
    prepare: ['Giấy khai sinh', 'Sổ hộ khẩu cũ', 'Ảnh', 'Đơn'].map((text) => paper(text)),
  },
  { id: 'g2', slug: 'vneid', address: '/huong-dan/vneid/', steps: steps(5), prepare: [] },
  {
    ...{ id: 'g3', slug: 'khai-sinh', address: '/huong-dan/khai-sinh/', steps: steps(2) },
    prepare: [paper('Đơn'), paper('Giấy chứng sinh'), paper('Lời người làm chứng', true)],
  },
];
const help: Screen = { name: 'help' };
const about = (
  past: Screen[],
  ticks: Record<string, number[]> = {},
  answers: Record<string, string> = {},
) => callAbout({ screen: help, past, ticks, answers }, guides);
const keys = (...texts: string[]) => texts.map(paperKey);
const papers = (guide = 'can-cuoc'): Screen => ({ name: 'papers', guide });
const step = (at: number): Screen => ({ name: 'step', guide: 'can-cuoc', at });

test('one who calls from a step is at this step, and lacks what they did not tick', () => {
  const ticks = { '/huong-dan/can-cuoc/': [2, 0, 3] };
  expect(about([{ name: 'home' }, papers(), step(2)], ticks)).toEqual({
    ...{ guide: 'g1', step: 2, missing: keys('Sổ hộ khẩu cũ') },
  });
});

test('one who chose an answer lacks nothing of the others, and is at the end of their own way', () => {
  const [first] = guides;
  if (!first) throw new Error('There is no guide.');
  const asking = {
    ...first,
    branches: {
      question: 'Cho ai?',
      answers: [
        { sign: 'a', label: 'Cho tôi' },
        { sign: 'b', label: 'Cho con' },
      ],
    },
    prepare: first.prepare.map((each, at) => (at === 1 ? { ...each, only: ['b' as const] } : each)),
    steps: first.steps.map((each, at) => (at === 2 ? { ...each, only: ['b'] } : each)),
  };
  const session = {
    screen: help,
    past: [{ name: 'done', guide: 'can-cuoc' }] satisfies Screen[],
    // A tick of another answer says nothing of this one.
    ticks: { [first.address]: [0, 1] },
    answers: { [first.slug]: 'a' },
  };
  expect(callAbout(session, [asking])).toEqual({
    guide: 'g1',
    step: 1,
    missing: keys('Ảnh', 'Đơn'),
  });
});

test('who ticked nothing has not said what is missing', () => {
  expect(about([papers(), step(0)])).toEqual({ guide: 'g1', step: 0 });
  expect(about([papers(), step(0)], { '/huong-dan/can-cuoc/': [] })).toEqual({
    guide: 'g1',
    step: 0,
  });
});

test('who went through all of it is at its last step', () => {
  expect(about([step(2), { name: 'done', guide: 'can-cuoc' }])).toEqual({ guide: 'g1', step: 2 });
});

test('only the last task counts, with its own papers', () => {
  const ticks = { '/huong-dan/can-cuoc/': [1] };
  expect(about([papers(), { name: 'home' }, papers('vneid')], ticks)).toEqual({ guide: 'g2' });
});
