import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSite } from '../../../../publisher/commands/build-site.ts';
import { recordWithdrawals } from '../../../../content/withdrawals/record.ts';
import { filesWith } from '../../../support/files-with.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';
import { tinyRenderer } from '../../../support/tiny-renderer.ts';
import { writeSampleSnapshot } from '../../../support/write-sample-snapshot.ts';
import { failedWith, runFile } from '../../../support/command.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-build-site-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the whole site from a snapshot', () => {
  it('is made with the arguments that it knows', { timeout: 60_000 }, () => {
    expect(runFile('publisher/commands/build-site.ts', ['--foo'])).toEqual(
      failedWith(
        'Không hiểu “--foo”. Cách dùng: npm run build:site -- --snapshot THƯ_MỤC --out THƯ_MỤC',
      ),
    );
  });

  it('says in one sentence that there is no snapshot', async () => {
    const snapshot = path.join(folder, 'none');
    await expect(buildSite(snapshot, path.join(folder, 'out'))).rejects.toThrow(
      `--snapshot: “${snapshot}” không có meta.json, cần thư mục của một bản dữ liệu, ví dụ data/current/snapshot.`,
    );
  });

  it(
    'leaves out what was withdrawn since the snapshot was taken',
    { timeout: 60_000 },
    async () => {
      const snapshot = path.join(folder, 'snapshot');
      const old = sampleSnapshot();
      const team = old.teams.find(({ members }) => members.some(({ phone }) => phone))!;
      const member = team.members.find(({ phone }) => phone)!;
      await writeSampleSnapshot(snapshot);
      const compiled = tinyRenderer(path.join(folder, 'renderer'));
      const build = async (out: string) => {
        await buildSite(snapshot, path.join(folder, out), { dataDir: folder, compiled });
        return filesWith(member.phone!, path.join(folder, out));
      };
      expect(await build('before')).not.toEqual([]);
      await recordWithdrawals(folder, [
        {
          at: '2026-11-25T08:00:00.000Z',
          event: 'withdrawn',
          team: team.id,
          person: member.id,
          fields: ['phone', 'zalo'],
        },
      ]);
      expect(await build('after')).toEqual([]);
    },
  );

  it('replaces neither a file nor a folder with other things in it', async () => {
    const file = path.join(folder, 'meta.json');
    writeFileSync(file, 'mine');
    for (const out of [file, folder])
      await expect(buildSite(folder, out)).rejects.toThrow(
        `--out: “${out}” đã có thứ khác, cần một thư mục trống hoặc chưa có.`,
      );
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});
