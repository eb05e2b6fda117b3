import { expect, test } from 'vitest';
import { screenElement } from '../../../../content/schema/screen.ts';
import { pointAt } from '../../../../look/screens/pointed.ts';

const elementsOf = (...each: object[]) => each.map((one) => screenElement.parse(one));
const home = elementsOf(
  { type: 'tile', text: 'Thủ tục hành chính' },
  { type: 'tile', text: 'An sinh xã hội', key: 'an-sinh' },
  { type: 'tab', text: 'Trang chủ', on: true },
  { type: 'tab', text: 'Ví giấy tờ', tap: true },
);
const markedIn = (elements: typeof home) =>
  elements.flatMap((each) => (each.tap ? (each.text ?? each.type) : []));
const pointed = (title: string, text = '', elements = home) => {
  const { elements: shown, key } = pointAt(elements, { title, text });
  return { marked: markedIn(shown), key };
};
const own = { marked: ['Ví giấy tờ'], key: undefined };

test('the mark goes to the one thing that the step names', () => {
  const moved = { marked: ['An sinh xã hội'], key: 'an-sinh' };
  expect(pointed('Chạm “An sinh xã hội”')).toEqual(moved);
  expect(pointed('Gắn tài khoản', 'Ở trang đầu, chạm “AN SINH XÃ HỘI”.')).toEqual(moved);
  // Where one is already is no place to tap.
  expect(pointed('Chạm “An sinh xã hội”', 'Ở “Trang chủ”.')).toEqual(moved);
});

test('the title says more than the text', () => {
  const text = 'Không thấy “An sinh xã hội” thì cập nhật.';
  expect(pointed('Chạm “Thủ tục hành chính”', text).marked).toEqual(['Thủ tục hành chính']);
});

test('the screen’s own mark stays where the step names it, nothing, or several', () => {
  expect(pointed('Chạm “Ví giấy tờ”', 'Kế “An sinh xã hội”.')).toEqual(own);
  expect(pointed('Mở VNeID', 'Chạm ví, đừng chạm An sinh xã hội.')).toEqual(own);
  expect(pointed('Mở VNeID', '“Thủ tục hành chính” hay “An sinh xã hội” đều được.')).toEqual(own);
});
