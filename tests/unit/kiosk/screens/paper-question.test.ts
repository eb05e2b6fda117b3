import { expect, test } from 'vitest';
import type { PreparedKind } from '../../../../content/schema/guide.ts';
import { paperQuestion } from '../../../../kiosk/screens/paper-question.ts';

const asked = (text: string, kind: PreparedKind = 'bring', drawing?: string) =>
  paperQuestion({ text, kind, drawing, alternative: false });

test.each([
  ['Thẻ căn cước gắn chip', 'bring', 'thẻ căn cước gắn chip'],
  ['SIM đứng tên mình', 'bring', 'SIM đứng tên mình'],
  ['Hoặc điện thoại có VssID', 'bring', 'điện thoại có VssID'],
  ['Biết giấy dùng vào việc gì', 'know', 'giấy dùng vào việc gì'],
  ['Tên, lớp, ngày sinh của con', 'know', 'tên, lớp, ngày sinh của con'],
] as const)('“%s” stands in its question as people say it', (text, kind, thing) => {
  expect(asked(text, kind)).toMatchObject({ kind, thing });
});

test('what editors chose is asked and shown, whatever the words say', () => {
  expect(asked('Thẻ căn cước', 'have', 'danh-sach')).toMatchObject({
    kind: 'have',
    drawing: 'danh-sach',
  });
  expect(asked('Thẻ căn cước').drawing).toBe('dem-giay-to');
});

test('a condition is said below the question', () => {
  expect(asked('Giấy công nhận OCOP, nếu đã có')).toMatchObject({
    thing: 'giấy công nhận OCOP',
    condition: 'Nếu đã có',
  });
  expect(asked('Giấy hẹn, toa thuốc cũ nếu có')).toMatchObject({
    thing: 'giấy hẹn, toa thuốc cũ',
    condition: 'Nếu có',
  });
});
