import { expect, test } from 'vitest';
import { searchWords } from '../../../../site/words/search.ts';

const words = searchWords('vi');

test('a short question is said again as it was typed', () => {
  expect(words.none('mất sim')).toBe('Không thấy “mất sim”.');
});

test('of a whole letter that was pasted only the beginning is said again', () => {
  const letter = 'Kính gửi ủy ban '.repeat(200);
  expect(words.none(letter)).toMatch(/^Không thấy “Kính gửi ủy ban .{0,60}…”\.$/);
  expect(words.understood(letter).length).toBeLessThan(100);
});
