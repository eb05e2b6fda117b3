import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { readAsReader } from '../support/files-with.ts';
import { knownMembers, pictureOf, secretNumbers } from './support/members.ts';

const { folder } = inject('seed');

/** A release lies in two folders: what is served, and what the publisher notes beside it. */
const files = readdirSync(path.dirname(folder), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name));

/** A file's text as a reader gets it, with numbers written together. */
const textOf = (file: string) =>
  readAsReader(file).replace(/(?<=\d)(?:[\s.\u00a0\u202f-]|&nbsp;|&#160;)+(?=\d)/g, '');

const texts = new Map(files.map((file) => [path.relative(folder, file), textOf(file)]));
const filesWith = (word: string) =>
  [...texts]
    .filter(([file, text]) => text.includes(word) || file.includes(word))
    .map(([file]) => file);

test('those who agreed are reached: their numbers and picture are in the release', () => {
  const { all, phoneOnly } = knownMembers;
  for (const number of [all.phone, all.zalo, phoneOnly.phone])
    expect(filesWith(number).some((file) => file.endsWith('/index.html'))).toBe(true);
  for (const said of [all.phone, all.name])
    expect(filesWith(said).some((file) => file.startsWith('data/goi/'))).toBe(true);
  expect(filesWith(pictureOf('all'))).not.toEqual([]);
});

test.for(secretNumbers)('%s, which nobody agreed to show, is in no file', (number) => {
  expect(filesWith(number.slice(1))).toEqual([]);
});

test.for(['phoneOnly', 'never', 'withdrawn'] as const)(
  'the picture of the member "%s" is in no file',
  (name) => {
    expect(filesWith(pictureOf(name))).toEqual([]);
  },
);

test('names and numbers of neighbours are in no file of the full-text search', () => {
  const search = [...texts].filter(([file]) => file.startsWith('pagefind/'));
  expect(search.length).toBeGreaterThan(10);
  const told = Object.values(knownMembers).flatMap(({ name, phone }) => [name, phone]);
  for (const [file, text] of search)
    expect(
      told.filter((word) => text.includes(word)),
      file,
    ).toEqual([]);
});

test('nobody is in the open data, whatever they agreed to', () => {
  const open = [...texts].filter(([file]) => /^du-lieu\/.+\.(?:csv|json)/.test(file));
  expect(open.length).toBeGreaterThan(10);
  const told = Object.values(knownMembers).flatMap(({ name, phone, zalo }) => [name, phone, zalo]);
  for (const [file, text] of open)
    expect(
      told.filter((word) => text.includes(word)),
      file,
    ).toEqual([]);
});
