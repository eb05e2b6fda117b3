import type { Field } from 'payload';
import { dayField } from './day.ts';

/** When it should be reviewed, in the sidebar. */
export const reviewByField: Field = dayField({
  name: 'reviewBy',
  label: 'Xem lại trước ngày',
  description: 'Sau ngày này trang nhắc kiểm tra lại nội dung.',
  sidebar: true,
});
