import type { NumberFieldSingleValidation } from 'payload';
import { number } from 'payload/shared';

/** The rule of a field that counts people or households. */
export const wholeNumber: NumberFieldSingleValidation = (value, options) =>
  typeof value === 'number' && !Number.isInteger(value)
    ? 'Ghi số nguyên, không có phần lẻ.'
    : number(value, options);
