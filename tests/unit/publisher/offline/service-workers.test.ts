import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteOf } from '../../../../content/release-folder.ts';
import { Published } from '../../../support/published.ts';

let folder: string;
let site: Published;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-workers-'));
  site = new Published(folder);
});
afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const writeWorker = (code: string) =>
  writeFileSync(path.join(site.compiled.workersFolder, 'sw.js'), code);

describe('the worker of a release', () => {
  it('lists its page by hash, and the hashed files that the page needs', async () => {
    writeWorker('const $list="$&";self.saved=self.__WB_MANIFEST;');
    const { release } = await site.publish();
    const worker = readFileSync(path.join(siteOf(release.folder), 'sw.js'), 'utf8');
    const [before, list = ''] = worker.split('self.saved=');
    expect(before).toBe('const $list="$&";');
    expect(JSON.parse(list.slice(0, -1))).toEqual([
      { url: '/ngoai-tuyen/', revision: release.manifest['/ngoai-tuyen/']?.slice(0, 16) },
      { url: '/_astro/later.c9d0e1f2.js', revision: null },
      { url: '/_astro/site.a1b2c3d4.css', revision: null },
      { url: '/_astro/site.e5f6a7b8.js', revision: null },
    ]);
  });

  it.for(['self.saved = [];', 'self.__WB_MANIFEST; self.__WB_MANIFEST;'])(
    'is refused when it does not ask for its list once: %s',
    async (code) => {
      writeWorker(code);
      await expect(site.publish()).rejects.toThrow('must have self.__WB_MANIFEST once');
    },
  );
});
