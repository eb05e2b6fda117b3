import { expect, test } from 'vitest';
import { hamletWord } from '../../../kiosk/screens/hamlet-word.ts';

test.each([
  [['Ấp 1', 'Ấp Bình Minh'], 'ấp'],
  [['Khóm 1', 'Khóm 2'], 'khóm'],
  [['Khóm 1', 'Ấp Cây Me'], 'ấp, khóm'],
  [[], 'ấp, khóm'],
])('the hamlets %j are called “%s”', (names, word) => {
  expect(hamletWord(names.map((name) => ({ name })))).toBe(word);
});
