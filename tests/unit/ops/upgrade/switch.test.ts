import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readJournal } from '../../../../ops/upgrade/journal.ts';
import { releaseKeyOf } from '../../../../ops/upgrade/release-key.ts';
import { goForward, type Switching } from '../../../../ops/upgrade/switch.ts';
import { current } from '../../../../ops/upgrade/versions.ts';

const key = `SHA256:${'aB3+/'.repeat(8)}xyz`;

/** Two versions of an installation that does not run. */
function laid(follow: () => Promise<void>) {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ap-so-switch-')));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const versions = { link: path.join(folder, 'ap-so'), folder: path.join(folder, 'versions') };
  const [from, to] = ['one', 'two'].map((name) => path.join(versions.folder, name));
  for (const each of [from!, to!, path.join(folder, 'data')]) mkdirSync(each, { recursive: true });
  symlinkSync(from!, versions.link);
  const place = { dataDir: path.join(folder, 'data'), siteOrigin: '', cmsOrigin: '' };
  const at: Switching = {
    ...{ versions, place, follow, env: {}, owner: {}, secret: '', names: [] },
    onStep: () => undefined,
  };
  const journal = { format: 1, step: 'switching', from: from!, to: to!, key } as const;
  const rest = { at: '2026-12-01T00:00:00.000Z', before: null, mayLose: false };
  return { at, journal: { ...journal, ...rest }, versions };
}

it('a key is kept once the version that it was named for is current, and then for good', async () => {
  const { at, journal, versions } = laid(async () =>
    expect(releaseKeyOf(versions)).toBeUndefined(),
  );
  await goForward(at, journal);
  expect([current(versions), releaseKeyOf(versions)]).toEqual([journal.to, key]);
  expect(readJournal(versions)?.step).toBe('done');
});

it('a key is not kept while the switch is not at its end, and is by the call that ends it', async () => {
  let isCut = true;
  const { at, journal, versions } = laid(async () => {
    if (isCut) throw new Error('cut');
  });
  await expect(goForward(at, journal)).rejects.toThrow('cut');
  expect(releaseKeyOf(versions)).toBeUndefined();
  isCut = false;
  await goForward(at, readJournal(versions)!);
  expect(releaseKeyOf(versions)).toBe(key);
});
