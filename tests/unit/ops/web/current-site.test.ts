import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CurrentSite } from '../../../../ops/web/current-site.ts';
import { Published } from '../../../support/published.ts';

let dataDir: string;
let site: Published;
let releases: [string, string];

beforeEach(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-current-'));
  site = new Published(dataDir);
  const first = await site.publish();
  site.edit('Đổi tên');
  releases = [first.release.record.id, (await site.publish()).release.record.id];
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await site.close();
  rmSync(dataDir, { recursive: true });
});

/** Returns what a web server that starts now serves. */
const served = () => new CurrentSite(dataDir).get()?.id;

describe('the web server', () => {
  it('serves the current release', () => {
    expect(served()).toBe(releases[1]);
  });

  it.each(['', '{', '{}'])('serves the one before when its record is “%s”', (record) => {
    writeFileSync(path.join(dataDir, 'releases', releases[1], 'release.json'), record);
    expect(served()).toBe(releases[0]);
    expect(console.error).toHaveBeenCalledWith(expect.stringContaining(releases[0]));
  });

  it('serves the newest when nothing, or no release, is current', () => {
    rmSync(path.join(dataDir, 'current'));
    expect(served()).toBe(releases[1]);
    rmSync(path.join(dataDir, 'releases', releases[1]), { recursive: true });
    expect(served()).toBe(releases[0]);
  });

  it('serves none that shows what was withdrawn since', () => {
    const line = { event: 'withdrawn', team: 'a', person: 'b', fields: ['phone'] };
    writeFileSync(
      path.join(dataDir, 'withdrawals.jsonl'),
      `${JSON.stringify({ at: '2026-11-24T09:30:00Z', ...line })}\n`,
    );
    writeFileSync(path.join(dataDir, 'releases', releases[1], 'release.json'), '');
    expect(served()).toBeUndefined();
  });

  it('goes over to the next release as soon as there is one', async () => {
    rmSync(path.join(dataDir, 'releases', releases[1]), { recursive: true });
    const current = new CurrentSite(dataDir);
    expect(current.get()?.id).toBe(releases[0]);
    const { release } = await site.publish();
    await vi.waitFor(() => expect(current.get()?.id).toBe(release.record.id));
  });
});
