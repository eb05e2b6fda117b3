import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheets = globSync('{site,kiosk,look,practice}/**/*.css').map((file) => ({
  file,
  css: readFileSync(file, 'utf8'),
}));

/** Signs that a style puts before or after words: no letters, no punctuation of a sentence. */
const signs = sheets.flatMap(({ file, css }) =>
  [...css.matchAll(/content: '([^'\p{L}\p{N}:()\s]+)';\s*([^;]*)/gu)].map(
    ([, sign = '', after = '']) => ({ file, sign, after }),
  ),
);

test('signs out of styles are seen and not heard: beside each stands that it has no words', () => {
  expect(signs.length).toBeGreaterThan(5);
  expect(signs.filter(({ sign, after }) => after !== `content: '${sign}' / ''`)).toEqual([]);
});
