import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeBackup } from '../../../cms/keeping/backup/backup.ts';
import { exportSnapshot } from '../../../cms/publishing/export/export.ts';
import { record } from '../../../cms/storage/audit/record.ts';
import { openCms } from '../../../cms/open.ts';
import { failedWith } from '../../support/command.ts';
import { photograph } from '../../support/files/pictures.ts';
import { contract } from '../support/contract.ts';
import { fourMembers, make, makePlaces, type Places } from '../support/documents.ts';
import { makeUser } from '../support/people.ts';
import { filesOf, recordsOf, System } from '../support/system.ts';

const published = { _status: 'published' } as const;
const phone = '0912345678';
const consent = {
  given: true,
  date: '2026-08-15T05:00:00.000Z',
  scope: ['phone'] as 'phone'[],
  how: 'Ký giấy',
};

contract('a backup', (cms) => {
  let payload: Payload;
  let places: Places;
  let system: System;
  let team: string;
  const others: { system: System; payload?: Payload }[] = [];

  beforeAll(async () => {
    payload = cms().payload;
    system = System.of(cms().environment);
    await payload.updateGlobal({
      slug: 'settings',
      data: { province: 'Cà Mau', contact: { organisation: 'UBND tỉnh' } },
    });
    places = await makePlaces(payload);
    const members = fourMembers.map((member, at) =>
      at === 0 ? { ...member, phone, consent } : member,
    );
    ({ id: team } = await make(payload, 'teams', places, { members, ...published }));
    const { id } = await make(payload, 'guides', places, published);
    await payload.update({ collection: 'guides', id, data: { title: 'Sửa dở' }, draft: true });
    await upload('media', { alt: 'Cổng trụ sở' });
    await upload('consent-forms', { team, signedOn: '2026-08-15', removeOn: '2030-01-01' });
    const admin = await makeUser(payload, 'admin');
    await record(payload, { deed: 'export', by: admin, of: 'audit' });
  });

  afterEach(async () => {
    for (const other of others.splice(0)) {
      await other.payload?.destroy();
      await other.system.remove();
    }
    system.also = {};
  });

  async function upload(collection: 'media' | 'consent-forms', said: object): Promise<string> {
    const data = await photograph();
    const file = { name: 'hinh.jpg', mimetype: 'image/jpeg', data, size: data.length };
    return (await payload.create({ collection, data: said as never, file })).id;
  }

  /** Another installation, on the same kind of database, with nothing in it. */
  async function another(): Promise<System> {
    const other = await System.empty(inject('database'));
    others.push({ system: other });
    return other;
  }

  /** The same, while its CMS runs. */
  async function running(other: System): Promise<Payload> {
    const opened = await openCms(other.environment);
    others.find((each) => each.system === other)!.payload = opened;
    return opened;
  }

  async function backUp(...args: string[]): Promise<string> {
    const told = system.run('backup', ...args);
    expect(told).toMatchObject({ code: 0, error: '' });
    return system.backup();
  }

  const uploadsOf = async ({ environment: { dataDir } }: System) => [
    await filesOf(path.join(dataDir, 'media')),
    await filesOf(path.join(dataDir, 'consent-forms')),
  ];

  /**
   * Reads what a restore leaves as it was: not the sessions, the state of publishing, or its own
   * trace.
   */
  const keptRecords = async (asked: Payload): Promise<Record<string, unknown[] | undefined>> => {
    const records = await recordsOf(asked);
    for (const own of ['publication', 'sessions', 'payload-migrations']) delete records[own];
    const { audit, ...kept } = records;
    const before = audit?.filter((entry) => Reflect.get(Object(entry), 'deed') !== 'restoreBackup');
    return { ...kept, audit: before };
  };

  test('comes back into a running empty system, record by record', async () => {
    const backup = await backUp();
    const other = await another();
    const there = await running(other);
    other.also = { SUDO_USER: 'hung' };
    const told = other.run('restore', backup);
    expect(told).toMatchObject({ code: 0, error: '' });
    expect(told.out).toMatch(/\nChạy npm start để mở\.$/);

    const expected = await keptRecords(payload);
    expect(expected['guides versions']).toHaveLength(2);
    expect(expected['users']?.length).toBeGreaterThan(1);
    expect(expected['audit']?.length).toBeGreaterThan(0);
    expect(await keptRecords(there)).toEqual(expected);
    const [media, forms] = await uploadsOf(other);
    expect(Object.keys(media!).length).toBeGreaterThan(1);
    expect(Object.keys(forms!)).toHaveLength(1);
    expect([media, forms]).toEqual(await uploadsOf(system));
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
    const { snapshot } = await exportSnapshot(asked, { siteUrl: 'https://apso.example.vn', asOf });
    return JSON.parse(JSON.stringify(snapshot)) as typeof snapshot;
  };

  test('is one moment while others write', async () => {
    const { id: lasting } = await make(payload, 'terms', places, published);
    let isDone = false;
    const writing = (async () => {
      const living: string[] = [];
      for (let at = 0; !isDone; at++) {
        const { id } = await make(payload, 'terms', places, { term: `Từ ${at}`, ...published });
        living.push(id);
        // Long enough to be read before it is deleted, and its versions after.
        const oldest = living.length > 5 ? living.shift() : undefined;
        if (oldest) await payload.delete({ collection: 'terms', id: oldest });
      }
    })();
    const { environment } = system;
    const made = await makeBackup(environment).finally(() => (isDone = true));
    await writing;
    const other = await another();
    const backup = path.join(environment.dataDir, 'backups', made.name);
    expect(other.run('restore', backup)).toMatchObject({ code: 0, error: '' });
    const there = await running(other);
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
      const { id: off } = await make(payload, 'guides', places, published);
      const { id: back } = await make(payload, 'guides', places, published);
      const { id: deleted } = await make(payload, 'terms', places, published);
      const picture = await upload('media', { alt: 'Sẽ xóa' });
      const { filename } = await payload.findByID({ collection: 'media', id: picture });
      const leaver = await makeUser(payload, 'editor');
      const backup = await backUp();

      const draft = { _status: 'draft' } as const;
      const { members } = await payload.findByID({ collection: 'teams', id: team, depth: 0 });
      const without = members?.map((member) => ({
        ...member,
        consent: { ...consent, given: false },
      }));
      const data = { members: without, ...published } as never;
      await payload.update({ collection: 'teams', id: team, data });
      await payload.update({ collection: 'guides', id: off, data: draft });
      await payload.update({ collection: 'guides', id: back, data: draft });
      await payload.update({ collection: 'guides', id: back, data: published });
      await payload.delete({ collection: 'terms', id: deleted });
      await payload.delete({ collection: 'media', id: picture });
      await payload.delete({ collection: 'users', id: leaver.id });

      const other = await another();
      const told = other.run('restore', backup, '--lists', system.environment.dataDir);
      expect(told).toMatchObject({ code: 0, error: '' });
      expect(told.out).toContain('3 mục đã xóa, 1 mục đã gỡ khỏi trang');
      const there = await running(other);
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
      const shown = (await exportOf(there)).teams.find(({ id }) => id === team);
      expect(shown?.members[0]).not.toHaveProperty('phone');
      expect(JSON.stringify(await exportOf(there))).not.toContain(phone);
    });

    test('also where the list of this machine is newer than the backup', async () => {
      const { id } = await make(payload, 'terms', places, published);
      const backup = await backUp();
      await payload.delete({ collection: 'terms', id });
      const other = await another();
      const { dataDir } = other.environment;
      await mkdir(dataDir, { recursive: true });
      for (const name of ['removals.jsonl', 'withdrawals.jsonl'])
        await copyFile(path.join(system.environment.dataDir, name), path.join(dataDir, name));
      expect(other.run('restore', backup)).toMatchObject({ code: 0, error: '' });
      const { terms } = await recordsOf(await running(other));
      expect(terms?.map((term) => Reflect.get(Object(term), 'id'))).not.toContain(id);
      const lists = ['removals.jsonl', 'withdrawals.jsonl'];
      for (const name of lists)
        expect(await readFile(path.join(dataDir, name), 'utf8')).toContain(
          await readFile(path.join(system.environment.dataDir, name), 'utf8'),
        );
    });
  });

  test('is laid over nothing', async () => {
    const backup = await backUp();
    const before = await recordsOf(payload);
    expect(system.run('restore', backup)).toEqual(
      failedWith(expect.stringMatching(/đã có dữ liệu.*, mà khôi phục chỉ vào hệ thống trống/)),
    );
    expect(await recordsOf(payload)).toEqual(before);
  });
});
