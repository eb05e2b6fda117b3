import { expect, test } from 'vitest';
import { practisedNote } from '../../../../../cms/writing/screen-picture/practised-note.ts';

const button = (text: string, more: object = {}) => ({ type: 'button' as const, text, ...more });
const noteOf = (...elements: object[]) =>
  practisedNote({ place: 'Bông Súng', elements: elements as never });

test('a screen that is only a picture is told nothing', () => {
  expect(noteOf(button('Gửi'), button('Hủy'))).toBeUndefined();
});

test('one that is practised is told which places have no answer of their own', () => {
  expect(noteOf(button('Gửi', { does: 'gửi đi' }), button('Hủy'), button('Sửa'))).toBe(
    'Khi tập thử: 2 chỗ chưa nói để làm gì: “Hủy”, “Sửa”. Bà con chạm vào thì nghe câu chung.',
  );
  expect(noteOf(button('Gửi', { does: 'gửi đi' }), button('Mã', { danger: 'Mất.' }))).toBe(
    undefined,
  );
});

test('one where nothing can be tapped is told that it is a dead end', () => {
  expect(noteOf({ type: 'text', text: 'Hết', answer: 'Chữ để đọc.' })).toMatch(/đứng lại ở đây/);
});
