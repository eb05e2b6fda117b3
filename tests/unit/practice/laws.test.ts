import { expect, test } from 'vitest';
import { practiceStep } from '../../../content/schema/practice.ts';
import { screenElement } from '../../../content/schema/screen.ts';
import { practiceFaults, silentPlaces, unanswered, withoutChoice } from '../../../practice/laws.ts';
import type { PlayedScreen } from '../../../practice/places.ts';

const screenOf = (elements: object[], more: Partial<PlayedScreen> = {}): PlayedScreen => ({
  place: 'Bông Súng',
  title: 'Chuyển tiền',
  frame: 'app',
  elements: elements.map((each) => screenElement.parse(each)),
  ...more,
});
const screens = new Map([
  [
    'dau',
    screenOf([
      { type: 'button', text: 'Gửi', to: 'sau' },
      { type: 'button', text: 'Hủy', quiet: true },
      { type: 'text', text: 'Đọc kỹ' },
      { type: 'field', text: 'Số tiền', does: 'gõ tiền' },
      { type: 'button', text: 'Đọc mã', danger: 'Mất tiền.' },
    ]),
  ],
  ['sau', screenOf([{ type: 'button', text: 'Xong' }], { title: 'Nhận tiền', back: 'dau' })],
  ['trong', screenOf([{ type: 'text', text: 'Hết' }])],
]);
const tap = (screen: string, element: string, more = {}) =>
  practiceStep.parse({ type: 'tap', screen, element, say: 'Chạm.', free: 'Đi.', ...more });
const sms = practiceStep.parse({ type: 'sms', words: 'Ma 123456', say: 'Coi.', go: 'Coi rồi' });
const faultsOf = (...steps: ReturnType<typeof tap>[]) => practiceFaults({ steps }, screens);

test('a path through screens that exist has no fault', () => {
  const typing = tap('dau', 'so-tien', { types: '10.000' });
  expect(faultsOf(typing, tap('dau', 'gui'), sms, tap('sau', 'back'), tap('dau', 'huy'))).toEqual(
    [],
  );
});

test.each([
  ['a screen that is gone', [tap('mat', 'gui')], ['steps', 0, 'screen'], /không còn/],
  [
    'a place that is not there',
    [tap('dau', 'chuyen')],
    ['steps', 0, 'element'],
    /không có chỗ “chuyen”/,
  ],
  ['an arrow that is not there', [tap('dau', 'back')], ['steps', 0, 'element'], /mũi tên/],
  ['a dangerous place', [tap('dau', 'doc-ma')], ['steps', 0, 'element'], /nguy hiểm/],
  ['a place for reading', [tap('dau', 'doc-ky')], ['steps', 0, 'element'], /chỉ để đọc/],
  [
    'a screen without a button',
    [tap('trong', 'het')],
    ['steps', 0, 'screen'],
    /không có gì để chạm/,
  ],
  [
    'typing into a button',
    [tap('dau', 'huy', { types: '1' })],
    ['steps', 0, 'types'],
    /không phải ô để gõ/,
  ],
  [
    'an answer for a place that is not there',
    [tap('dau', 'gui', { answers: [{ element: 'x', text: 'X.' }] })],
    ['steps', 0, 'answers', 0, 'element'],
    /“x”/,
  ],
  [
    'a way that leads elsewhere',
    [tap('dau', 'gui'), tap('dau', 'huy')],
    ['steps', 0, 'element'],
    /mở màn hình “Bông Súng, Nhận tiền”, mà bước 2 ở màn hình “Bông Súng, Chuyển tiền”.*“Chạm thì mở màn hình nào”/,
  ],
  [
    'an arrow that leads elsewhere',
    [tap('sau', 'back'), tap('sau', 'xong')],
    ['steps', 0, 'element'],
    /mũi tên lùi lại thì mở màn hình “Bông Súng, Chuyển tiền”, mà bước 2 ở màn hình “Bông Súng, Nhận tiền”.*sửa “Màn hình trước”/,
  ],
  ['two scenes', [tap('dau', 'gui'), sms, sms, tap('sau', 'xong')], ['steps', 2], /Hai cảnh/],
  ['nothing but scenes', [sms], ['steps'], /chưa có chỗ nào để chạm/],
])('%s is one fault with one sentence at its place', (_, steps, path, text) => {
  expect(practiceFaults({ steps }, screens)).toEqual([{ path, text: expect.stringMatching(text) }]);
});

test('editors are told which places only their role answers, and where nothing can be tried', () => {
  const practice = { steps: [tap('dau', 'gui'), tap('sau', 'xong'), tap('trong', 'het')] };
  expect(unanswered(practice, screens)).toEqual([
    {
      step: 0,
      screen: 'dau',
      element: 'huy',
      words: 'Hủy',
      answer: 'Đây là nút “Hủy”. Ở đây chưa cần.',
    },
  ]);
  expect(withoutChoice(practice, screens)).toEqual([2]);
});

test('a screen alone tells which of its places say nothing of themselves', () => {
  const named = [...screens].map(([id, screen]) => [id, silentPlaces(screen)]);
  expect(named).toEqual([
    ['dau', ['Gửi', 'Hủy']],
    ['sau', ['Xong']],
    ['trong', []],
  ]);
});
