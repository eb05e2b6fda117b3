import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backupAt, snapshotWithin } from '../../../../../cms/keeping/point-in-time/sources.ts';
import { writeSnapshot } from '../../../../../content/snapshot/files.ts';
import { sampleSnapshot } from '../../../../support/snapshot.ts';

const at = (hour: number) => `2026-11-29T${String(hour).padStart(2, '0')}:00:00.000Z`;

describe('what a restore to a moment is made of', () => {
  const backups = [
    'ap-so-20261128T200000Z.tar.gz',
    'ap-so-20261127T200000Z.tar.gz.age',
    'khac.zip',
  ];

  it('is the newest backup that is not from after it', () => {
    expect(backupAt(backups, at(7), 'đây').name).toBe(backups[0]);
    expect(backupAt(backups, '2026-11-28T20:00:00.000Z', 'đây').name).toBe(backups[0]);
    expect(backupAt(backups, '2026-11-28T19:59:59.000Z', 'đây').name).toBe(backups[1]);
    expect(() => backupAt(backups, '2026-11-27T00:00:00.000Z', 'đây')).toThrow(
      'bản cũ nhất giữ dữ liệu lúc 03:00 ngày 28/11/2026',
    );
    expect(() => backupAt([], at(7), 'kho')).toThrow('Chưa có bản sao lưu nào ở kho.');
  });

  describe('and the newest snapshot between the two', () => {
    let folder: string;
    const place = (root: string, hour: number) =>
      path.join(folder, root, `20261129T${String(hour).padStart(2, '0')}0000000Z`, 'snapshot');
    const keep = async (root: string, hour: number) => {
      const snapshot = sampleSnapshot();
      await writeSnapshot(place(root, hour), {
        ...snapshot,
        meta: { ...snapshot.meta, asOf: at(hour) },
      });
    };
    const found = async (from: number, until: number) =>
      (await snapshotWithin([folder, '/khong-co'], { from: at(from), until: at(until) }))?.snapshot
        .meta.asOf;

    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'ap-so-moments-'));
      await keep('hourly', 2);
      await keep('earlier', 4);
      await keep('releases', 6);
      await keep('releases', 8);
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    it('in whatever folder it is kept, and never past the moment', async () => {
      expect([await found(1, 3), await found(1, 4), await found(1, 7), await found(1, 9)]).toEqual([
        at(2),
        at(4),
        at(6),
        at(8),
      ]);
    });

    it('or none, where the backup is younger than all of them', async () => {
      expect([await found(6, 7), await found(1, 1)]).toEqual([undefined, undefined]);
    });

    it('or the one before, where it can not be read', async () => {
      await writeFile(path.join(place('releases', 6), 'guides.json'), '[');
      expect(await found(1, 7)).toBe(at(4));
    });
  });
});
