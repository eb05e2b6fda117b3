import type { Field } from 'payload';
import { dayField } from './day.ts';

/** When somebody should read it again, on the side of the editor. */
export const reviewByField: Field = dayField({
  name: 'reviewBy',
  label: 'Xem lại trước ngày',
  description: 'Sau ngày này trang nhắc kiểm tra lại nội dung.',
  sidebar: true,
});
