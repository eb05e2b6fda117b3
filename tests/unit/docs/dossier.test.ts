import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const docs = path.resolve('docs');
const dossier = readFileSync(path.join(docs, 'ho-so-an-toan.md'), 'utf8');
const security = readFileSync(path.join(docs, 'security.md'), 'utf8');

/**
 * Lists what stands in backticks and is a place of tests; a bare name lies beside the one before
 * it.
 */
function placesIn(text: string): string[] {
  const places: string[] = [];
  for (const [, name = ''] of text.matchAll(/`([^`\s]+)`/g))
    if (name.startsWith('tests/')) places.push(name);
    else if (name.endsWith('.test.ts'))
      places.push(path.join(path.dirname(places.at(-1) ?? ''), name));
  return places;
}

it.each([
  ['ho-so-an-toan.md', dossier],
  ['security.md', security],
])('%s names tests that exist', (_, text) => {
  const places = placesIn(text);
  expect(places.length).toBeGreaterThan(20);
  expect(places.filter((place) => !existsSync(place))).toEqual([]);
});

it('the dossier quotes tests by words that they contain', () => {
  const quotes = [...dossier.matchAll(/`([^`\s]+\.test\.ts)` › `([^`]+)`/g)];
  expect(quotes.length).toBeGreaterThan(20);
  expect(
    quotes.filter(([, file = '', words = '']) => !readFileSync(file, 'utf8').includes(words)),
  ).toEqual([]);
});

it('every line of the tables of duties names a test, a person, or says that it is elsewhere', () => {
  const rows = ['## Dễ tiếp cận', '## Nghĩa vụ công khai'].flatMap((heading) => {
    const section = dossier.slice(dossier.indexOf(heading)).split('\n## ')[0] ?? '';
    return section.split('\n').filter((line) => /^\| (?!Yêu cầu|Nghĩa vụ)/.test(line));
  });
  expect(rows.length).toBeGreaterThan(30);
  const silent = rows.filter(
    (row) => !/`tests\/|bằng tay \||\*\*không ở đây\*\*|\| bảng trên \|/.test(row),
  );
  expect(silent).toEqual([]);
});

it('the dossier leads to documents that exist', () => {
  const links = [...dossier.matchAll(/\]\(([^)#]+)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(4);
  expect(links.filter((link) => !existsSync(path.join(docs, link)))).toEqual([]);
});
