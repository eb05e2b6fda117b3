import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { exportSnapshot } from '../../../cms/publishing/export/export.ts';
import { openCms } from '../../../cms/open.ts';
import { recordKinds } from '../../../content/record-kind.ts';
import { recordRemoval } from '../../../content/removals.ts';
import { recordWithdrawals } from '../../../content/withdrawals/record.ts';
import { writeSnapshot } from '../../../content/snapshot/files.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { seed } from '../../../cms/keeping/seed/seed.ts';
import { writeSampleSnapshot } from '../../support/write-sample-snapshot.ts';
import { keepPhotograph } from '../support/documents.ts';
import { contract } from '../support/contract.ts';
import { System } from '../support/system.ts';

const siteUrl = 'https://apso.example.vn';
const asOf = '2026-11-26T00:00:00.000Z';

contract('what the public site knew', (cms) => {
  let folder: string;
  let snapshot: Snapshot;

  beforeAll(async () => {
    const { environment, payload } = cms();
    await seed(payload, { samples: true });
    await addPicture(payload);
    snapshot = await exportOf(payload);
    snapshot.guides[1]!.changeNotes = [
      { at: '2026-11-25T02:00:00.000Z', text: 'Đổi giờ tiếp dân.' },
      { at: '2026-11-20T02:00:00.000Z', text: 'Thêm số điện thoại.' },
    ];
    folder = await mkdtemp(path.join(tmpdir(), 'ap-so-snapshot-'));
    await writeSnapshot(folder, snapshot);
    await mkdir(path.join(folder, 'media'));
    for (const { filename, sizes } of snapshot.media)
      for (const name of [filename, ...sizes.map((size) => size.filename)])
        await copyFile(
          path.join(environment.dataDir, 'media', name),
          path.join(folder, 'media', name),
        );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** A guide shows it, or it would not be public. */
  async function addPicture(payload: Payload): Promise<void> {
    const { id } = await keepPhotograph(payload, 'media', { alt: 'Cổng trụ sở' });
    const { docs } = await payload.find({ collection: 'guides', limit: 1, depth: 0, sort: 'id' });
    const steps = docs[0]!.steps!.map((step) => ({
      ...step,
      picture: { source: 'media' as const, media: id },
    }));
    await payload.update({
      collection: 'guides',
      id: docs[0]!.id,
      data: { steps, checkedOn: '2026-11-20T05:00:00.000Z', _status: 'published' },
    });
  }

  async function exportOf(payload: Payload): Promise<Snapshot> {
    const { snapshot: exported } = await exportSnapshot(payload, { siteUrl, asOf });
    return JSON.parse(JSON.stringify(exported)) as Snapshot;
  }

  async function restored(
    from: string,
    before: (dataDir: string) => Promise<void> = async () => undefined,
    ...flags: string[]
  ) {
    const system = await System.empty(inject('database'));
    await before(system.environment.dataDir);
    const told = system.run('restore', '--snapshot', from, ...flags);
    const payload = await openCms(system.environment);
    const found = await exportOf(payload).finally(() => payload.destroy());
    return { told, found, system };
  }

  /** All of a record but the moment of its last change, which is that of the restore. */
  const lasting = (records: object[]) =>
    records.map((each) => ({ ...each, updatedAt: undefined, since: undefined }));

  describe('comes back as documents', () => {
    let again: Awaited<ReturnType<typeof restored>>;
    beforeAll(async () => {
      again = await restored(folder);
    });
    afterAll(() => again.system.remove());

    test('without a word of complaint', () => {
      expect(again.told).toMatchObject({ code: 0, error: '' });
      expect(again.told.out).not.toContain('Chưa lấy lại được');
    });
    test.each(recordKinds)('%s are told as before', (kind) => {
      expect(lasting(again.found[kind])).toEqual(lasting(snapshot[kind]));
    });
    test('and so are the settings', () => expect(again.found.settings).toEqual(snapshot.settings));
    test('and is laid over nothing', () => {
      expect(again.system.run('restore', '--snapshot', folder).error).toMatch(
        /khôi phục chỉ vào hệ thống trống/,
      );
    });
  });

  test('comes back without what was withdrawn or removed since', async () => {
    const small = path.join(folder, 'small');
    const { guides, teams } = await writeSampleSnapshot(small);
    const guide = guides[0]!.id;
    const team = teams.find(({ members }) => members.some(({ phone }) => phone))!;
    const person = team.members.find(({ phone }) => phone)!.id;
    const at = new Date().toISOString();
    const { told, found, system } = await restored(small, async (dataDir) => {
      await recordRemoval(dataDir, { event: 'taken-off', collection: 'guides', document: guide });
      await recordWithdrawals(dataDir, [
        { at, event: 'withdrawn', team: team.id, person, fields: ['phone'] },
      ]);
    });
    expect(told.code).toBe(0);
    expect(found.guides.map(({ id }) => id)).not.toContain(guide);
    expect(found.guides).toHaveLength(guides.length - 1);
    const members = found.teams.find(({ id }) => id === team.id)?.members;
    const back = members?.find(({ id }) => id === person);
    expect(back).toMatchObject({ id: person });
    expect(back).not.toHaveProperty('phone');
    await system.remove();
  });
});
