import { expect, test } from 'vitest';
import { practiceStep, type PracticeStep } from '../../../content/schema/practice.ts';
import { screenElement } from '../../../content/schema/screen.ts';
import type { PracticeData } from '../../../practice/data.ts';
import { sentencesOf, viewPhone } from '../../../practice/player/view.ts';
import { playFrom } from '../../../practice/play.ts';

const tap = practiceStep.parse({
  type: 'tap',
  screen: 'nha',
  element: 'gui',
  say: 'Chạm “Gửi”.',
  free: 'Gửi đi.',
});

const dataOf = (...steps: PracticeStep[]): PracticeData => ({
  slug: 'gui',
  title: 'Gửi',
  task: 'Bà con gửi cho chị Tư.',
  steps,
  end: { title: 'Xong', text: 'Gửi rồi.', keep: [] },
  screens: {
    nha: {
      place: 'Bông Súng',
      frame: 'app',
      elements: [screenElement.parse({ type: 'button', text: 'Gửi' })],
      sign: 'user',
    },
  },
  icons: {},
  art: {},
});

/** The words over the telephone in a scene, a space for each tag. */
function wordsOver(scene: object): string {
  const step = practiceStep.parse({ words: 'Lời.', say: 'Nghe.', go: 'Tiếp', ...scene });
  const data = dataOf(tap, step);
  const over = viewPhone(data, playFrom(data, 'theo', 1)).split('ph-over')[1] ?? '';
  return over.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

test('in a call it is the learner who calls', () => {
  expect(wordsOver({ type: 'call', name: 'Công an xã' })).toContain('Mình đang gọi Công an xã');
  expect(wordsOver({ type: 'call' })).toContain('Mình đang gọi Lời.');
});

test('an app that is busy is not a telephone without a network', () => {
  expect(wordsOver({ type: 'offline', name: 'VNeID' })).toContain('Chưa vào được: VNeID');
  expect(wordsOver({ type: 'offline' })).toContain('Mạng trục trặc');
});

test('who is alone keeps the task in sight, and has the why when it is shown', () => {
  const data = dataOf({ ...tap, why: 'Chị Tư chờ.' });
  const alone = playFrom(data, 'tu', 0);
  expect(sentencesOf(data, alone)).toEqual({ say: 'Gửi đi.', why: 'Việc: Bà con gửi cho chị Tư.' });
  expect(sentencesOf(data, { ...alone, help: true }).why).toBe('Chị Tư chờ.');
});
