import { expect, test } from 'vitest';
import {
  releaseLine,
  scrubSentence,
  workSentence,
} from '../../../../../cms/admin/dashboard/texts.ts';
import { untouched } from '../../../../../cms/publishing/publication/publication.ts';

const first = { id: 'first', at: '2026-11-24T08:00:05.000Z', pages: 1234 };

test('a release is told by its second and its pages', () => {
  expect(releaseLine(first)).toBe('15:00:05 ngày 24/11/2026 · 1.234 trang');
});

test('a release that shows an earlier one again says which', () => {
  const broughtBack = { id: first.id, at: first.at };
  const line = releaseLine({ id: 'again', at: '2026-11-24T08:00:41.000Z', pages: 9, broughtBack });
  expect(line).toBe('15:00:41 ngày 24/11/2026 · 9 trang · quay lại bản 15:00:05 ngày 24/11/2026');
});

test.each([
  [0, false, 'nguyên vẹn.'],
  [2, false, '2 tệp hỏng, đang làm lại…'],
  [1234, true, '1.234 tệp hỏng, đã làm lại.'],
])('a look through the files that found %i damaged ones says so', (damaged, healed, found) => {
  const scrub = { at: '2026-11-24T19:00:05.000Z', release: 'first', files: 6000, damaged, healed };
  expect(scrubSentence({ scrub })).toBe(
    `Đã kiểm tra các tệp của bản đang hiển thị lúc 02:00 ngày 25/11/2026: ${found}`,
  );
  expect(scrubSentence({ scrub: null })).toBeUndefined();
});

test('all is called live only when nothing is held', () => {
  const record = { kind: 'guides', id: '1', title: 'Đăng ký VNeID', reasons: ['x'], kept: true };
  const loss = { key: '', since: '', pages: 9, ofPages: 90, teams: 0, communes: [], records: 9 };
  expect(workSentence(untouched)).toBe('Mọi thay đổi đã lên trang.');
  const held = 'Các thay đổi đã lên trang, trừ những mục đang bị giữ lại bên dưới.';
  expect(workSentence({ ...untouched, heldBack: [record] })).toBe(held);
  expect(workSentence({ ...untouched, heldLoss: { ...loss, titles: [] } })).toBe(held);
});
