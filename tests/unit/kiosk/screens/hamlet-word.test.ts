import { expect, test } from 'vitest';
import { hamletWord } from '../../../../kiosk/screens/hamlet-word.ts';

test.each([
  ['Xã Đất Mũi', ['Ấp 1', 'Ấp Bình Minh'], 'ấp'],
  ['Phường An Xuyên', ['Khóm 1', 'Khóm 2'], 'khóm'],
  ['Phường An Xuyên', ['Khóm 1', 'Ấp Cây Me'], 'ấp, khóm'],
  ['Xã Tam Giang', [], 'ấp'],
  ['Phường Tân Thành', [], 'khóm'],
])('in %s the hamlets %j are called “%s”', (commune, names, word) => {
  expect(
    hamletWord(
      commune,
      names.map((name) => ({ name })),
    ),
  ).toBe(word);
});
