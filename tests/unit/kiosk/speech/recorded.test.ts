import { expect, test } from 'vitest';
import type { KioskContent, KioskGuide } from '../../../../content/kiosk/data.ts';
import { recordingAt } from '../../../../kiosk/speech/recorded.ts';

const guide: KioskGuide = {
  ...{ id: 'g', slug: 'bhyt', language: 'vi', address: '/huong-dan/bhyt/', title: 'Đi khám' },
  ...{ topic: 'suc-khoe', prepare: [], recording: '/media/ca-bai.mp3' },
  steps: [
    { title: 'Coi thẻ', body: [] },
    { title: 'Mở ví', body: [], recording: '/media/buoc-2.mp3' },
    { title: 'Đưa thẻ', body: [] },
  ],
};
const branches = {
  question: 'Đưa thẻ bằng gì?',
  answers: ['a', 'b'].map((sign) => ({ sign, label: `Cách ${sign}` })),
};
const heard = (one: KioskGuide) => {
  const content: KioskContent = {
    ...{ siteUrl: '', portal: '', province: '', languages: [], translations: [] },
    ...{ practices: [], topics: [], topTasks: [], guides: [one] },
  };
  return one.steps.map((_, at) => recordingAt({ name: 'step', guide: one.slug, at }, content));
};

test('the first step plays the recording of the whole guide, others their own', () => {
  expect(heard(guide)).toEqual(['/media/ca-bai.mp3', '/media/buoc-2.mp3', undefined]);
});

test('a guide that asks first plays nothing of other answers', () => {
  expect(heard({ ...guide, branches })).toEqual([undefined, '/media/buoc-2.mp3', undefined]);
});
