import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintOf, sources } from '../../../ops/sources.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-build-'));
  write('cms/config.ts', 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

const fingerprint = () => fingerprintOf(folder, sources.cms);

describe('the fingerprint of the CMS', () => {
  it.each([
    'cms/config.ts',
    'cms/next.config.mjs',
    'cms/tsconfig.json',
    'cms/documents/guides/guides.ts',
    'content/schema/guide.ts',
    'package-lock.json',
  ])('is another one when %s changes', async (file) => {
    const before = await fingerprint();
    write(file, 'two');
    expect(await fingerprint()).not.toBe(before);
  });

  it.each(['cms/next-env.d.ts', 'cms/.next/BUILD_ID', 'cms/keeping/seed/content/guides/one.md'])(
    'is the same when %s is written',
    async (file) => {
      const before = await fingerprint();
      write(file, 'two');
      expect(await fingerprint()).toBe(before);
    },
  );
});
