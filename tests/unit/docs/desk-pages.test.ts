import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Files with the words that glass, receptionist's page and CMS say about a desk. */
const sources = [
  ...['site/features/quay/*.ts', 'kiosk/**/*.{ts,tsx}', 'content/kiosk/*.ts'],
  ...['cms/desks/**/*.{ts,tsx}', 'cms/web/endpoints/public/**/*.ts'],
];
/** Space, dash and capital letters apart. */
const plain = (text: string) => text.replaceAll(/\\u00a0|\u00a0/g, ' ').toLowerCase();
const said = plain(
  sources
    .flatMap((pattern) => globSync(pattern))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n'),
);
const page = (name: string) => readFileSync(`docs/so-tay-van-hanh/${name}`, 'utf8');
/** Words before which a number stands are made from it. */
const isSaid = (words: string) =>
  said.includes(plain(words)) || said.includes(plain(words.replace(/^một /, '')));

it('the page of the receptionist names buttons and quotes sentences that are there', () => {
  const text = page('truc-quay.md');
  const lacks = (text.split('## Máy ở quầy cần gì')[1] ?? '').split('##')[0] ?? '';
  const words = [
    ...text.matchAll(/\*\*([^*]+)\*\*|“([^”]+)”/g),
    ...lacks.matchAll(/^\| ([^|-]+) \| (?!Làm gì)/gm),
  ].map(([, first = '', quoted]) => quoted ?? first);
  expect(words.length).toBeGreaterThan(20);
  expect(words.filter((each) => !isSaid(each))).toEqual([]);
});

it('what the handbook of the desk says to do when something is seen, can be seen', () => {
  const rows = page('quay.md').split('## Khi có chuyện')[1] ?? '';
  const words = [...rows.matchAll(/^\| “([^”…]+)/gm)].map(([, quoted = '']) => quoted.trim());
  expect(words.length).toBeGreaterThan(6);
  expect(words.filter((each) => !isSaid(each))).toEqual([]);
});
