import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const folder = path.resolve('docs/decisions');
const decisions = readdirSync(folder)
  .filter((name) => /^\d{3}-.+\.md$/.test(name))
  .toSorted();
const textOf = (name: string) => readFileSync(path.join(folder, name), 'utf8');

it('the list of decisions names each once, by its number', () => {
  const listed = [...textOf('README.md').matchAll(/^\| \[(\d{3})\]\(([^)]+)\) \|/gm)];
  expect(decisions.length).toBeGreaterThan(40);
  expect(listed.map(([, , file]) => file)).toEqual(decisions);
  expect(listed.map(([, number]) => number)).toEqual(decisions.map((name) => name.slice(0, 3)));
});

it('decisions lead to what is there', () => {
  const links = decisions.flatMap((name) =>
    [...textOf(name).matchAll(/\]\(([\w./-]+)(?:#[^)]*)?\)/g)].map(
      ([, to = '']) => `${name}: ${to}`,
    ),
  );
  expect(links.length).toBeGreaterThan(50);
  const isLost = (link: string) => !existsSync(path.join(folder, link.split(': ')[1] ?? ''));
  expect(links.filter(isLost)).toEqual([]);
});
