import { expect, test } from 'vitest';
import { wordsIn } from '../../../../site/words/words-in.ts';

test('a language is added as one more object; one that is missing speaks Vietnamese', () => {
  const words = wordsIn({ vi: { print: 'In ra' }, en: { print: 'Print' } });
  expect(words('en').print).toBe('Print');
  expect(words('en').lang).toBeUndefined();
  expect(words('km')).toEqual({ print: 'In ra', lang: 'vi' });
  expect(words('vi').lang).toBeUndefined();
});
