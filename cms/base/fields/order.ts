import type { NumberField } from 'payload';

/** Place in a list: small numbers first. */
export const orderField: NumberField = {
  name: 'order',
  type: 'number',
  label: 'Thứ tự',
  defaultValue: 0,
  admin: { description: 'Số nhỏ đứng trước.', step: 1 },
};
