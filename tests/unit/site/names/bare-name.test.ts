import { expect, test } from 'vitest';
import { hamletInSentence } from '../../../../site/names/bare-name.ts';

test.each([
  ['Ấp Bình Minh A', 'ấp Bình Minh A'],
  ['Khóm 3', 'khóm 3'],
  ['Bình Minh A', 'Bình Minh A'],
])('inside a sentence %s is %s', (name, written) => {
  expect(hamletInSentence(name)).toBe(written);
});
