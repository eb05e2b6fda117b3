import { expect, it } from 'vitest';
import { isFree, readParts } from '../../../ops/licences.ts';

const part = (licence: string, name = 'some-package') => ({ name, version: '1.0.0', licence });

it.each([
  ['MIT', true],
  ['(MPL-2.0 OR Apache-2.0)', true],
  ['MIT AND ISC', true],
  ['MIT AND GPL-3.0-only', false],
  ['AGPL-3.0-or-later', false],
  ['', false],
])('%s: may be handed on? %s', (licence, expected) => {
  expect(isFree(part(licence))).toBe(expected);
});

it('what runs in production may be used and handed on by everybody', () => {
  const parts = readParts();
  expect(parts.length).toBeGreaterThan(100);
  expect(parts.filter((one) => !isFree(one))).toEqual([]);
});
