import { describe, expect, test } from 'vitest';
import { practiceStep } from '../../../content/schema/practice.ts';
import { screenElement } from '../../../content/schema/screen.ts';
import { practiceFaults } from '../../../practice/laws.ts';
import type { PlayedScreen } from '../../../practice/places.ts';
import { jumps } from '../../../practice/reach.ts';

const screenOf = (elements: object[], more: Partial<PlayedScreen> = {}): PlayedScreen => ({
  place: 'VNeID',
  title: undefined,
  frame: 'app',
  elements: elements.map((each) => screenElement.parse(each)),
  ...more,
});
const screens = new Map([
  [
    'chinh',
    screenOf([{ type: 'app', text: 'Bông Súng' }], {
      place: 'Điện thoại',
      title: 'Màn hình chính',
      frame: 'home',
    }),
  ],
  [
    'ngan-hang',
    screenOf([{ type: 'tile', text: 'Thông báo' }], {
      place: 'Ngân hàng Bông Súng',
    }),
  ],
  [
    'hom-nay',
    screenOf([{ type: 'button', text: 'Xong' }], {
      place: 'Ngân hàng Bông Súng',
      title: 'Thông báo',
      back: 'ngan-hang',
    }),
  ],
  ['ma', screenOf([{ type: 'keys', text: 'Passcode' }], { title: 'Passcode' })],
  ['khai', screenOf([{ type: 'button', text: 'Tiếp tục' }], { title: 'Tạm trú', back: 'ma' })],
  ['khai-2', screenOf([{ type: 'button', text: 'Gửi' }], { title: 'Tạm trú', back: 'chinh' })],
  ['goi', screenOf([{ type: 'button', text: 'Cúp máy' }], { place: 'Cuộc gọi', frame: 'call' })],
]);
const tap = (screen: string, element: string, more = {}) =>
  practiceStep.parse({ type: 'tap', screen, element, say: 'Chạm.', free: 'Đi.', ...more });
const talk = practiceStep.parse({ type: 'talk', words: 'Xong rồi.', say: 'Nghe.', go: 'Đi' });

describe('a path that jumps', () => {
  test.each([
    ['a button that opens nobody knows what', [tap('khai', 'tiep-tuc'), tap('khai-2', 'gui')], 0],
    ['an app that has another name', [tap('chinh', 'bong-sung'), tap('khai', 'tiep-tuc')], 0],
    ['a code of another app', [tap('ma', 'passcode'), tap('hom-nay', 'xong')], 0],
    [
      'the first screen of the telephone, without a word',
      [tap('khai', 'tiep-tuc'), talk, tap('khai-2', 'gui'), tap('chinh', 'bong-sung')],
      2,
    ],
  ])('is told once, in one sentence, at the step before: %s', (_, steps, at) => {
    const told = { path: ['steps', at, 'element'] };
    const [fault, ...more] = jumps({ steps }, screens);
    expect(fault).toMatchObject(told);
    expect(fault?.text).toMatch(
      new RegExp(`mà bước ${at + 2} ở màn hình “(?:VNeID|Điện thoại|Ngân hàng)`),
    );
    expect(more).toEqual([]);
    // It can be walked: what is live stays there.
    expect(practiceFaults({ steps }, screens)).toEqual([]);
  });

  test.each([
    ['something happens in between', [tap('khai', 'tiep-tuc'), talk, tap('khai-2', 'gui')]],
    ['an app opens', [tap('chinh', 'bong-sung'), tap('ngan-hang', 'thong-bao')]],
    ['its arrow leads back here', [tap('ngan-hang', 'thong-bao'), tap('hom-nay', 'xong')]],
    ['a code opens what asked for it', [tap('ma', 'passcode'), tap('khai', 'tiep-tuc')]],
    ['a call rings', [tap('khai', 'tiep-tuc'), tap('goi', 'cup-may'), tap('khai-2', 'gui')]],
    ['one stays on the screen', [tap('khai', 'tiep-tuc'), tap('khai', 'tiep-tuc')]],
    ['the arrow leads back', [tap('hom-nay', 'back'), tap('ngan-hang', 'thong-bao')]],
  ])('is none where people understand: %s', (_, steps) => {
    expect(jumps({ steps }, screens)).toEqual([]);
    expect(practiceFaults({ steps }, screens)).toEqual([]);
  });

  test('is not told of a screen or a place that is gone: that is another fault', () => {
    const gone = [tap('khai', 'tiep-tuc'), tap('mat', 'gui')];
    const nowhere = [tap('khai', 'luu'), tap('khai-2', 'gui')];
    expect(jumps({ steps: gone }, screens)).toEqual([]);
    expect(jumps({ steps: nowhere }, screens)).toEqual([]);
    expect(practiceFaults({ steps: nowhere }, screens)).toHaveLength(1);
  });
});
