import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readJournal, writeJournal, type Journal } from '../../../../ops/upgrade/journal.ts';
import type { Versions } from '../../../../ops/upgrade/versions.ts';

let folder: string;
let versions: Versions;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-journal-'));
  versions = { link: path.join(folder, 'ap-so'), folder };
});
afterEach(() => rmSync(folder, { recursive: true }));

const entry: Journal = {
  format: 1,
  step: 'done',
  from: '/opt/ap-so.versions/first',
  to: '/opt/ap-so.versions/second',
  at: '2026-11-26T00:00:00.000Z',
  before: { problems: Number.MAX_SAFE_INTEGER, hasRelease: true },
  mayLose: false,
};

it('what was noted is read again', () => {
  expect(readJournal(versions)).toBeUndefined();
  writeJournal(versions, entry);
  expect(readJournal(versions)).toEqual(entry);
  const keyed = { ...entry, key: `SHA256:${'a'.repeat(43)}` };
  writeJournal(versions, keyed);
  expect(readJournal(versions)).toEqual(keyed);
});

it('what could not be read again is not noted, and what was stays', () => {
  writeJournal(versions, entry);
  const before = { problems: Infinity, hasRelease: true };
  expect(() => writeJournal(versions, { ...entry, step: 'going-back', before })).toThrow();
  expect(readJournal(versions)).toEqual(entry);
});
