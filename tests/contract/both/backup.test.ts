import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeBackup } from '../../../cms/keeping/backup/backup.ts';
import { failedWith } from '../../support/command.ts';
import { BackedUp } from '../support/backed-up.ts';
import { contract } from '../support/contract.ts';
import { shownBy } from '../support/public.ts';
import { make } from '../support/documents.ts';
import { makeUser } from '../support/people.ts';
import { filesOf, recordsOf, type System } from '../support/system.ts';

const published = { _status: 'published' } as const;

contract('a backup', (cms) => {
  let payload: Payload;
  const kept = new BackedUp(cms);
  beforeAll(() => {
    payload = cms().payload;
  });

  const uploadsOf = async ({ environment: { dataDir } }: System) => [
    await filesOf(path.join(dataDir, 'media')),
    await filesOf(path.join(dataDir, 'consent-forms')),
  ];

  test('comes back into a running empty system, record by record', async () => {
    const backup = await kept.backUp();
    const other = await kept.another();
    const there = await kept.running(other);
    other.also = { SUDO_USER: 'hung' };
    const told = other.run('restore', backup);
    expect(told).toMatchObject({ code: 0, error: '' });
    expect(told.out).toMatch(/\nChạy npm start để mở\.$/);

    const expected = await kept.keptRecords(payload);
    expect(expected['guides versions']).toHaveLength(2);
    expect(expected['users']?.length).toBeGreaterThan(1);
    expect(expected['audit']?.length).toBeGreaterThan(0);
    expect(await kept.keptRecords(there)).toEqual(expected);
    const [media, forms] = await uploadsOf(other);
    expect(Object.keys(media!).length).toBeGreaterThan(1);
    expect(Object.keys(forms!)).toHaveLength(1);
    expect([media, forms]).toEqual(await uploadsOf(kept.system));
    expect(await recordsOf(there)).toMatchObject({
      sessions: [],
      audit: expect.arrayContaining([
        expect.objectContaining({ deed: 'restoreBackup', network: 'server:hung' }),
      ]),
    });
    const [before, after] = [await exportOf(payload), await exportOf(there)];
    expect(after).toEqual(before);
  });

  const exportOf = async (asked: Payload) => {
    const asOf = '2026-11-26T00:00:00.000Z';
    return shownBy(asked, asOf);
  };

  test('is one moment while others write', async () => {
    const { id: lasting } = await make(payload, 'terms', kept.places, published);
    let isDone = false;
    const writing = (async () => {
      const living: string[] = [];
      for (let at = 0; !isDone; at++) {
        const { id } = await make(payload, 'terms', kept.places, {
          term: `Từ ${at}`,
          ...published,
        });
        living.push(id);
        // Long enough to be read before it is deleted, and its versions after.
        const oldest = living.length > 5 ? living.shift() : undefined;
        if (oldest) await payload.delete({ collection: 'terms', id: oldest });
      }
    })();
    const { environment } = kept.system;
    const made = await makeBackup(environment).finally(() => (isDone = true));
    await writing;
    const other = await kept.another();
    const backup = path.join(environment.dataDir, 'backups', made.name);
    expect(other.run('restore', backup)).toMatchObject({ code: 0, error: '' });
    const there = await kept.running(other);
    const records = await recordsOf(there);
    const parents = new Set(
      records['terms versions']?.map((version) => Reflect.get(Object(version), 'parent')),
    );
    const live = records['terms']?.map((row) => Reflect.get(Object(row), 'id'));
    expect(live).toContain(lasting);
    expect(new Set(live)).toEqual(parents);
  });

  describe('brings back nothing that was decided since', () => {
    test('a consent that was withdrawn, a page taken off, what was deleted for good', async () => {
      const { id: off } = await make(payload, 'guides', kept.places, published);
      const { id: back } = await make(payload, 'guides', kept.places, published);
      const { id: deleted } = await make(payload, 'terms', kept.places, published);
      const picture = await kept.upload('media', { alt: 'Sẽ xóa' });
      const { filename } = await payload.findByID({ collection: 'media', id: picture });
      const leaver = await makeUser(payload, 'editor');
      const backup = await kept.backUp();

      const draft = { _status: 'draft' } as const;
      const { members } = await payload.findByID({ collection: 'teams', id: kept.team, depth: 0 });
      const without = members?.map((member) => ({
        ...member,
        consent: { ...kept.consent, given: false },
      }));
      const data = { members: without, ...published } as never;
      await payload.update({ collection: 'teams', id: kept.team, data });
      await payload.update({ collection: 'guides', id: off, data: draft });
      await payload.update({ collection: 'guides', id: back, data: draft });
      await payload.update({ collection: 'guides', id: back, data: published });
      await payload.delete({ collection: 'terms', id: deleted });
      await payload.delete({ collection: 'media', id: picture });
      await payload.delete({ collection: 'users', id: leaver.id });

      const other = await kept.another();
      const told = other.run('restore', backup, '--lists', kept.system.environment.dataDir);
      expect(told).toMatchObject({ code: 0, error: '' });
      expect(told.out).toContain('3 mục đã xóa, 1 mục đã gỡ khỏi trang');
      const there = await kept.running(other);
      const { guides, terms, media, users } = await recordsOf(there);
      const named = (list: unknown[] | undefined, id: string) =>
        list?.filter((row) => Reflect.get(Object(row), 'id') === id);
      expect(named(guides, off)).toMatchObject([{ _status: 'draft' }]);
      expect(named(guides, back)).toMatchObject([{ _status: 'published' }]);
      expect([named(terms, deleted), named(media, picture), named(users, leaver.id)]).toEqual([
        [],
        [],
        [],
      ]);
      const [library] = await uploadsOf(other);
      expect(library).not.toHaveProperty(filename!);
      const shown = (await exportOf(there)).teams.find(({ id }) => id === kept.team);
      expect(shown?.members[0]).not.toHaveProperty('phone');
      expect(JSON.stringify(await exportOf(there))).not.toContain(kept.phone);
    });

    test('also where the list of this machine is newer than the backup', async () => {
      const { id } = await make(payload, 'terms', kept.places, published);
      const backup = await kept.backUp();
      await payload.delete({ collection: 'terms', id });
      const other = await kept.another();
      const { dataDir } = other.environment;
      await mkdir(dataDir, { recursive: true });
      for (const name of ['removals.jsonl', 'withdrawals.jsonl'])
        await copyFile(path.join(kept.system.environment.dataDir, name), path.join(dataDir, name));
      expect(other.run('restore', backup)).toMatchObject({ code: 0, error: '' });
      const { terms } = await recordsOf(await kept.running(other));
      expect(terms?.map((term) => Reflect.get(Object(term), 'id'))).not.toContain(id);
      const lists = ['removals.jsonl', 'withdrawals.jsonl'];
      for (const name of lists)
        expect(await readFile(path.join(dataDir, name), 'utf8')).toContain(
          await readFile(path.join(kept.system.environment.dataDir, name), 'utf8'),
        );
    });
  });

  test('is laid over nothing', async () => {
    const backup = await kept.backUp();
    const before = await recordsOf(payload);
    expect(kept.system.run('restore', backup)).toEqual(
      failedWith(expect.stringMatching(/đã có dữ liệu.*, mà khôi phục chỉ vào hệ thống trống/)),
    );
    expect(await recordsOf(payload)).toEqual(before);
  });
});
