import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inShort, onOne } from '../../contract/support/on-one.ts';

const fileOf = (name: string) => `tests/contract/${name}.test.ts`;

it.each(Object.keys(onOne))('%s is a file of tests that say nothing of databases', (name) => {
  expect(existsSync(fileOf(name))).toBe(true);
  expect(readFileSync(fileOf(name), 'utf8')).not.toMatch(/testOnce|lawCases|lawRuns|isEmbedded/);
});

it('names only files that are made on both databases as what stands for others', () => {
  const named = Object.values(onOne).flatMap((reason) =>
    [...reason.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name),
  );
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => name in onOne || !existsSync(fileOf(name)))).toEqual([]);
});

it('names files that both databases make as those of a short run', () => {
  expect(inShort.length).toBeGreaterThan(5);
  expect(inShort.filter((name) => name in onOne || !existsSync(fileOf(name)))).toEqual([]);
});
