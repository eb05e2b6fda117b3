import { createHash } from 'node:crypto';
import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { BSON, MongoClient, type Db, type Document } from 'mongodb';
import { BasePayload, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { operatorName } from '../../../env/operator.ts';
import { record } from '../../../cms/storage/audit/record.ts';
import { createConfig } from '../../../cms/config.ts';
import { fileOf } from '../../../cms/storage/database/address.ts';
import { takeCounts } from '../../../cms/desks/machines/counts.ts';
import {
  keepHeartbeat,
  machinesOf,
  register,
  renewKey,
} from '../../../cms/desks/machines/machines.ts';
import { ownCollections } from '../../../cms/storage/installation/own-collections.ts';
import { moveDatabase } from '../../../cms/keeping/move/move.ts';
import { failedWith, type Told } from '../../support/command.ts';
import { commandOf } from '../../support/handbook.ts';
import { device, heartbeat, sums, today } from '../support/desk-machine.ts';
import {
  fourMembers,
  keepPhotograph,
  make,
  makePlaces,
  nameProvince,
  prose,
  versionsOf,
} from '../support/documents.ts';
import { shownBy } from '../support/public.ts';
import { goodPassword, makeUser } from '../support/people.ts';
import { recordsOf, System } from '../support/system.ts';

const live = { _status: 'published' } as const;
const { EJSON } = BSON;

/** Whole databases are made and opened, some in processes of their own. */
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** Both databases are needed, so it runs once, where there is a server. */
describe.skipIf(!inject('database').startsWith('mongodb'))('a move', () => {
  let source: System;
  let server: System;
  let told: Told;
  /** The source and the server, each as it is after the one was moved to the other. */
  let records: Record<string, unknown[]>;
  let dump: Record<string, string[]>;
  let wasPublic: unknown;
  let bytes: string[];
  const systems: System[] = [];

  beforeAll(async () => {
    const origin = await empty('file:');
    source = await empty('file:');
    await inside(origin, async (payload) => {
      await fill(payload);
      records = await moved(payload);
      wasPublic = await exported(payload);
      // With its log, as a system leaves it that was killed.
      await copyFiles(origin, source);
    });
    bytes = [await bytesOf(source)];
    server = await empty();
    told = source.run('move', '--from', uri(source), '--to', uri(server));
    bytes.push(await bytesOf(source));
    dump = await dumpOf(uri(server));
  });
  afterAll(async () => {
    for (const system of systems) await system.remove();
  });

  const empty = async (database = inject('database')) => noted(await System.empty(database));
  /** SQLite, where nothing was ever opened. */
  const bare = async () => noted(await System.bare('file:'));

  function noted(system: System): System {
    systems.push(system);
    return system;
  }

  const uri = ({ environment }: System) => environment.databaseUri;
  const move = (from: System, to: System, onStep: (step: string) => void = () => undefined) =>
    moveDatabase(to.environment, {
      from: uri(from),
      to: uri(to),
      configFor: createConfig,
      onStep,
    });

  test('tells counts and hashes, and never touches the source', () => {
    expect(told).toMatchObject({ code: 0, error: '' });
    expect(told.out).toMatch(/\n {2}Hướng dẫn: 2 khớp, [0-9a-f]{16}\n/);
    expect(told.out).toMatch(/Xong: \d+ dòng, .+ Nguồn vẫn y như trước\.\nĐặt DATABASE_URI=\S/);
    expect(bytes[1]).toBe(bytes[0]);
  });

  test('goes back record by record, and one works on with either', async () => {
    const back = await bare();
    const line = commandOf('chuyen-co-so-du-lieu.md', /--to file:/)
      .replace(/--from \S+/, `--from '${uri(server)}'`)
      .replace('/var/lib/ap-so/', `${back.environment.dataDir}/`);
    back.also = { SUDO_USER: 'hung' };
    const returned = back.typeLine(line);
    expect(returned).toMatchObject({ code: 0, error: '' });
    // Nothing points nowhere, nothing was left out: that would stand between these lines.
    expect(returned.out).toMatch(/Xong: \d+ dòng, .+ Nguồn vẫn y như trước\.\nĐặt DATABASE_URI=\S/);
    expect(await dumpOf(uri(server))).toEqual(dump);
    await inside(back, async (payload) => {
      const after = await moved(payload);
      expect(after['guides versions']).toHaveLength(3);
      for (const part of ['users', 'audit', 'media', 'machine-days', 'payload-preferences'])
        expect(after[part]?.length).toBeGreaterThan(0);
      expect(after).toEqual(records);
      const { audit } = await recordsOf(payload);
      expect(audit?.filter(isOfMove).map((entry) => Reflect.get(Object(entry), 'network'))).toEqual(
        expect.arrayContaining([`server:${operatorName()}`, 'server:hung']),
      );
      await worksOn(payload);
    });
    await inside(server, async (payload) => {
      expect(await exported(payload)).toEqual(wasPublic);
      await worksOn(payload);
    });
  });

  test.each(['mongodb', 'file:'])('that was killed begins anew, into %s', async (kind) => {
    const to = await empty(kind === 'file:' ? kind : inject('database'));
    const args = ['--from', uri(source), '--to', uri(to)];
    expect(await to.killAt('move', /^ {2}Hướng dẫn: /, ...args)).toBe(true);
    await expect(inside(to, titles)).rejects.toThrow(
      /^Lần chuyển dữ liệu vào cơ sở dữ liệu này chưa xong/,
    );
    // Half a database is no backup.
    expect(to.run('backup').error).toMatch(/^Lần chuyển dữ liệu vào .* chưa xong/);
    expect(await to.backups()).toEqual([]);
    const steps: string[] = [];
    await move(source, to, (step) => steps.push(step));
    expect(steps).toContain('Lần trước chưa xong: chuyển lại từ đầu');
    if (kind === 'file:') expect(await inside(to, moved)).toEqual(records);
    else expect(await dumpOf(uri(to))).toEqual(dump);
  });

  test.each(['mongodb', 'file:'])(
    'is not done when somebody writes into the source, and begins again, into %s',
    async (kind) => {
      const [from, to] = [
        await empty('file:'),
        await empty(kind === 'file:' ? kind : inject('database')),
      ];
      await copyFiles(source, from);
      const meanwhile = move(from, to, (step) => {
        if (step === 'So hai bên') retitle(from);
      });
      await expect(meanwhile).rejects.toThrow(/^Nguồn đã thay đổi trong lúc chuyển/);
      await expect(inside(to, titles)).rejects.toThrow(/chưa xong/);
      const steps: string[] = [];
      await move(from, to, (step) => steps.push(step));
      expect(steps).toContainEqual(expect.stringMatching(/chuyển lại từ đầu$/));
      expect(await inside(to, titles)).toEqual(['Tựa mới', 'Tựa mới']);
    },
  );

  test('leaves out and tells what SQLite can not keep, and what no field is for', async () => {
    const [from, to] = [server, await empty('file:')];
    await onServer(uri(from), async (database) => {
      await database.collection('topics').deleteMany({});
      await database.collection('guides').updateMany({}, { $set: { oldField: 'x' } });
    });
    const { lost, unknown } = await move(from, to);
    expect([...lost]).toContainEqual(['Hướng dẫn: topic', 2]);
    expect([...unknown]).toEqual(['Hướng dẫn: oldField']);
    await inside(to, async (payload) => {
      const { docs } = await payload.db.find({ collection: 'guides' });
      expect(docs.map((guide) => Reflect.get(guide, 'topic'))).toEqual([null, null]);
    });
  });

  test('refuses a target with data, a source without, and a system that runs', async () => {
    const none = await empty();
    await expect(move(source, server)).rejects.toThrow(/^Nơi tới “mongodb:.+” đã có dữ liệu/);
    await expect(move(server, source)).rejects.toThrow(/^Nơi tới “\/.+” đã có dữ liệu/);
    await expect(move(none, await empty('file:'))).rejects.toThrow(/không có dữ liệu gì/);
    await expect(move(await bare(), none)).rejects.toThrow(/^Không có cơ sở dữ liệu ở/);
    const leaseUntil = new Date('2099-01-01');
    await onServer(uri(server), (database) =>
      database.collection('publications').updateOne({}, { $set: { leaseUntil } }),
    );
    await expect(move(server, none)).rejects.toThrow(/^Ấp Số còn đang chạy với nguồn này/);
    expect(source.run('move', '--from', uri(source), '--to', uri(source))).toEqual(
      failedWith(expect.stringMatching(/^Nguồn và nơi tới đều là/)),
    );
  });

  /** Nobody listens on port 1. */
  test('says in a sentence that a server can not be reached', async () => {
    const to = { ...source.environment, databaseUri: 'mongodb://ten:mat-khau@127.0.0.1:1/apso' };
    await expect(
      moveDatabase(to, { from: uri(source), to: to.databaseUri, configFor: createConfig }),
    ).rejects.toThrow(/^Không mở được cơ sở dữ liệu MongoDB ở “127\.0\.0\.1:1”: ở đó không có/);
  });
});

/** Lays the files of a SQLite database where another one is looked for. */
async function copyFiles(from: System, to: System): Promise<void> {
  for (const part of ['', '-wal'])
    await copyFile(
      fileOf(from.environment.databaseUri) + part,
      fileOf(to.environment.databaseUri) + part,
    );
}

/** Changes a database as another process does meanwhile. */
function retitle({ environment }: System): void {
  const database = new DatabaseSync(fileOf(environment.databaseUri));
  database.exec("UPDATE guides SET title = 'Tựa mới'");
  database.close();
}

/** Does something with the CMS of a system: not by `openCms`, which opens an address once a process. */
async function inside<Result>(
  { environment }: System,
  work: (payload: Payload) => Promise<Result>,
): Promise<Result> {
  const payload = await new BasePayload().init({ config: createConfig(environment) });
  return work(payload).finally(() => payload.destroy());
}

/** Reads what a move takes along, as the database keeps it. */
async function moved(payload: Payload): Promise<Record<string, unknown[]>> {
  const records = await recordsOf(payload);
  delete records['payload-migrations'];
  delete records['payload-locked-documents'];
  return { ...records, audit: records['audit']?.filter((entry) => !isOfMove(entry)) ?? [] };
}

/** Tells whether an entry is the note that a move leaves at its target. */
const isOfMove = (entry: unknown) => Reflect.get(Object(entry), 'deed') === 'move';

async function titles(payload: Payload): Promise<unknown[]> {
  const { docs } = await payload.db.find({ collection: 'guides' });
  return docs.map((guide) => Reflect.get(guide, 'title'));
}

async function exported(payload: Payload): Promise<unknown> {
  const asOf = '2026-11-26T00:00:00.000Z';
  return shownBy(payload, asOf);
}

/** Somebody logs in with the old password, edits and publishes; one version is the latest. */
async function worksOn(payload: Payload): Promise<void> {
  const data = { email: adminEmail, password: goodPassword };
  const { user } = await payload.login({ collection: 'users', data });
  expect(user).toMatchObject({ role: 'admin' });
  const { docs } = await payload.find({ collection: 'guides', limit: 1, sort: 'title' });
  const { id } = docs[0]!;
  const title = 'Tựa sau khi chuyển';
  await payload.update({ collection: 'guides', id, data: { title, ...live }, user });
  const versions = await versionsOf(payload, 'guides', id, '-updatedAt');
  expect(versions.filter((version) => version.latest)).toMatchObject([{ version: { title } }]);
  expect(versions[0]?.latest).toBe(true);
}

let adminEmail = '';

/** A bit of everything that is kept. */
async function fill(payload: Payload): Promise<void> {
  const places = await makePlaces(payload);
  const consent = { given: true, date: '2026-08-15', scope: ['phone' as const], how: 'Ký giấy' };
  const member = { name: 'Trần Em', role: 'Tổ trưởng', phone: '0912345678', consent };
  await make(payload, 'teams', places, { ...live, members: [member, ...fourMembers] });
  const steps = [{ title: 'Mở ứng dụng', body: prose('Chạm vào hình.') }, { title: 'Bấm' }];
  const { id } = await make(payload, 'guides', places, { ...live, steps });
  await payload.update({ collection: 'guides', id, data: { title: 'Sửa dở' }, draft: true });
  await make(payload, 'guides', places, { related: [id], audience: ['elder'] });
  await make(payload, 'notices', places, live);
  const { id: desk } = await make(payload, 'desks', places, live);
  await register(payload, desk, (await renewKey(payload, desk)).key);
  const [machine] = await machinesOf(payload, desk);
  await keepHeartbeat(payload, machine?.id ?? '', heartbeat);
  await takeCounts(payload, desk, { device, days: [{ day: today, ...sums(id, 3) }] });
  await keepPhotograph(payload, 'media', { alt: 'Cổng trụ sở' });
  const admin = await makeUser(payload, 'admin');
  adminEmail = admin.email;
  await payload.login({
    collection: 'users',
    data: { email: adminEmail, password: goodPassword },
  });
  const preference = { key: 'nav', value: { open: true }, user: personOf(admin.id) };
  await payload.db.create({ collection: 'payload-preferences', data: preference });
  await record(payload, { deed: 'export', by: admin, of: 'audit' });
  await nameProvince(payload);
}

const personOf = (value: string) => ({ relationTo: 'users', value });

async function onServer<Result>(uri: string, work: (database: Db) => Promise<Result>) {
  const client = await MongoClient.connect(uri);
  return work(client.db()).finally(() => client.close());
}

/** Every document of a server's database, by collection, in order. */
function dumpOf(uri: string): Promise<Record<string, string[]>> {
  return onServer(uri, async (database) => {
    const dump: Record<string, string[]> = {};
    for (const { collectionName: name } of await database.collections()) {
      // Each installation salts the mark of its secret itself.
      if (name === ownCollections.secret) continue;
      const documents: Document[] = await database
        .collection(name)
        .find()
        .sort({ _id: 1 })
        .toArray();
      const kept = documents.filter((document) => !isOfMove(document));
      dump[name] = kept.map((document) => EJSON.stringify(document, { relaxed: false }));
    }
    return dump;
  });
}

/** SHA-256 of the files of a SQLite database. */
async function bytesOf({ environment }: System): Promise<string> {
  const file = fileOf(environment.databaseUri);
  const hash = createHash('sha256');
  for (const part of ['', '-wal'])
    hash.update(await readFile(file + part).catch(() => `no ${path.basename(part)}`));
  return hash.digest('hex');
}
