import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Releases, releaseId } from '../../../publisher/release.ts';

let dataDir: string;
let releases: Releases;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-releases-'));
  releases = new Releases(dataDir);
});
afterEach(() => rmSync(dataDir, { recursive: true }));

async function add(id: string): Promise<void> {
  const draft = await releases.draftFolder(id);
  mkdirSync(draft);
  writeFileSync(path.join(draft, 'mark'), id);
  await releases.keep(draft, id);
}

describe('releases', () => {
  it('are named so that they sort by time', () => {
    const earlier = releaseId(new Date('2026-11-24T09:59:59.999Z'));
    const later = releaseId(new Date('2026-11-24T10:00:00.000Z'));
    expect(earlier).toBe('20261124T095959999Z');
    expect(earlier < later).toBe(true);
  });

  it('are switched to and fro', async () => {
    expect(await releases.currentId()).toBeUndefined();
    await add('1');
    await add('2');
    for (const id of ['1', '2', '1']) {
      await releases.switchTo(id);
      expect(await releases.currentId()).toBe(id);
      expect(readFileSync(path.join(dataDir, 'current/mark'), 'utf8')).toBe(id);
    }
  });

  it('go when they are old, but never the one that is shown', async () => {
    for (const id of ['1', '2', '3', '4', '5']) await add(id);
    await releases.switchTo('1');
    await releases.prune(3);
    expect(await releases.ids()).toEqual(['1', '4', '5']);
  });

  it('that were never finished are cleared away', async () => {
    mkdirSync(await releases.draftFolder('1'));
    await releases.draftFolder('2');
    expect(readdirSync(releases.root)).toEqual([]);
  });
});
