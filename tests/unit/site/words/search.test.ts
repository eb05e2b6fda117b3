import { expect, test } from 'vitest';
import { resultWords } from '../../../../site/words/results.ts';
import { searchWords } from '../../../../site/words/search.ts';

const words = { ...resultWords('vi'), ...searchWords('vi') };

test('a short question is said again as it was typed', () => {
  expect(words.none('mất sim')).toBe('Chưa có bài này: “mất sim”.');
});

test('of a whole letter that was pasted only the beginning is said again', () => {
  const letter = 'Kính gửi ủy ban '.repeat(200);
  expect(words.none(letter)).toMatch(/^Chưa có bài này: “Kính gửi ủy ban .{0,60}…”\.$/);
  expect(words.understood(letter).length).toBeLessThan(100);
});
