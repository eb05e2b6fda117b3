import { expect, test } from 'vitest';
import { keys, layouts } from '../../../../kiosk/keyboard/layout.ts';

const { letters, digits } = layouts;

/** Finds the row that a key ends, or that it is in none. */
const rowEndingWith = (rows: string[], key: string) => rows.findIndex((row) => row.endsWith(key));

test('letters and digits have as many rows, so that nothing moves between them', () => {
  expect(digits).toHaveLength(letters.length);
});

test.each([keys.clear, keys.deleteLetter, keys.deleteWord])(
  '%s ends the same row of letters and of digits',
  (key) => {
    expect(rowEndingWith(letters, key)).toBeGreaterThanOrEqual(0);
    expect(rowEndingWith(digits, key)).toBe(rowEndingWith(letters, key));
  },
);

test('every digit has a key', () => {
  const shown = digits.join(' ').split(' ');
  expect(shown).toEqual(expect.arrayContaining([...'0123456789']));
});
