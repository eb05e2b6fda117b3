import { expect, test } from 'vitest';
import { asWritten } from '../../../../../site/features/search/as-written.ts';

test.each([
  ['dăng ky', 'Mua xe máy, bán xe máy: đăng ký, sang tên thế nào?', 'đăng ký'],
  ['dăng ky', 'Đăng ký khai sinh cho con', 'đăng ký'],
  ['can cươc', 'Làm thẻ căn cước', 'căn cước'],
  // Typed marks are never taken away, and never become others.
  ['đất', 'Đặt lịch khám', 'đất'],
  ['đổi tên', 'Đợi tên được gọi', 'đổi tên'],
  ['dang ky o đâu', 'Đăng ký xe', 'đăng ký o đâu'],
  ['dăng ký', 'Dăng ký'.normalize('NFD'), 'dăng ký'],
  ['abc', '', 'abc'],
])('“%s” with the title “%s” is “%s”', (question, title, written) => {
  expect(asWritten(question, title).normalize('NFC')).toBe(written);
});
