import { expect, it } from 'vitest';
import { askedPage } from '../../../../../../cms/base/screens/paged/asked-page.ts';

it.each([
  ['2', 2],
  ['3.9', 3],
  [undefined, 1],
  ['', 1],
  ['x', 1],
  ['0', 1],
  ['-4', 1],
  ['1e300', 1],
  ['Infinity', 1],
  [['2', '3'], 1],
])('%j asks for page %i', (asked, page) => {
  expect(askedPage(asked)).toBe(page);
});
