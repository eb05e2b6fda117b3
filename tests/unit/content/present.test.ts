import { expect, test } from 'vitest';
import { present } from '../../../content/present.ts';

test('what is absent has no key; nothing else is left out', () => {
  const note = undefined as string | undefined;
  const made: { name: string; note?: string } = present({ name: '', note });
  expect(Object.keys(made)).toEqual(['name']);
  expect(present({ none: null, zero: 0, no: false })).toEqual({ none: null, zero: 0, no: false });
});
