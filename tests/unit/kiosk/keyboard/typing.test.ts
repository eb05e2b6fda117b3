import { expect, test } from 'vitest';
import { telexDraft } from '../../../../content/text/telex.ts';
import { press } from '../../../../kiosk/keyboard/typing.ts';

const type = (...pressed: string[]) => telexDraft(pressed.reduce(press, ''));

test.each([
  [['d', 'd', 'a', 'a', 't', 's'], 'đất'],
  [['đ', 'â', 't', '{sac}'], 'đất'],
  [['đ', 'a', 't', '{sac}', 'a'], 'đất'],
  [['c', 'a', '{huyen}', '{space}', 'm', 'a', 'u'], 'cà mau'],
])('%j shows "%s"', (pressed, shown) => {
  expect(type(...pressed)).toBe(shown);
});

test('delete takes away the last letter that is seen, with its marks', () => {
  expect(type('đ', 'â', '{sac}', '{del}')).toBe('đ');
});

test('delete word leaves the words before it', () => {
  expect(type('c', 'a', '{space}', 'm', 'a', 'u', '{delword}')).toBe('ca ');
  expect(type('c', 'a', '{delword}')).toBe('');
});

test('there is never a space at the start, nor two in a row', () => {
  expect(type('{space}', 'a', '{space}', '{space}', 'b')).toBe('a b');
});

test.each([
  [['{sac}'], ''],
  [['b', 'a', '{space}', '{sac}'], 'ba '],
  [['1', '2', '{nang}'], '12'],
  [['c', 'a', 'c', '{huyen}'], 'cac'],
  [['c', 'a', 'c', '{sac}', '{huyen}'], 'các'],
  [['b', 'a', '{sac}', '{sac}'], 'ba'],
  [['b', 'a', '{sac}', '{sac}', '{huyen}'], 'bà'],
  [['b', 'a', 's', '{del}', 'á', '{sac}'], 'ba'],
])('a tone key writes no letter: %j shows "%s"', (pressed, shown) => {
  expect(type(...pressed)).toBe(shown);
});
