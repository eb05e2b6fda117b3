import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  writeFile,
} from 'node:fs/promises';
import { mkdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Payload, TypedUser } from 'payload';
import S3rver from 's3rver';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { removalsFile } from '../../../content/removals.ts';
import { readPublication } from '../../../cms/publishing/publication/publication.ts';
import { openCms } from '../../../cms/open.ts';
import { fileOf } from '../../../cms/storage/database/address.ts';
import { ObjectStore } from '../../../cms/storage/object-store/object-store.ts';
import { readPages } from '../../../ops/deploy/try/blocks.ts';
import { stateKey } from '../../../ops/push/push.ts';
import { TinyInstallation, writeVersion } from '../../crash/support/upgrade/tiny.ts';
import { bareEnvironment, type Told } from '../../support/command.ts';
import { commandOf, commandsOf } from '../../support/handbook.ts';
import { canSign, signedRelease, signerIn } from '../../support/signed-release.ts';
import { typeAtTerminal } from '../../support/terminal.ts';
import { contract } from '../support/contract.ts';
import { fourMembers, keepPhotograph, make, makePlaces } from '../support/documents.ts';
import { provinceIn } from '../support/province.ts';
import { goodPassword, makeUser } from '../support/people.ts';
import { buildRenderer } from '../support/preview.ts';
import { recordsOf, System } from '../support/system.ts';

/** Each types several commands, in processes of their own. */
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const published = { _status: 'published' } as const;
const isEmbedded = inject('database').startsWith('file:');

/**
 * Scripts after which other code, other data, another release or other files are in use. A move needs
 * the server, all others are typed where there is none.
 */
const swapping = isEmbedded
  ? ['upgrade', 'restore', 'publish', 'rollback', 'push', 'uploads']
  : ['move'];

const typed = new Set<string>();

/** The line that a page writes, as it will be typed. */
function lineOf(page: string, pattern: RegExp): string {
  const line = commandOf(page, pattern);
  typed.add(line);
  return line;
}

/** A backup as the pages name it, in the place of one that is there. */
const writtenBackup = /ap-so-\d+T\d+Z\.tar\.gz(?:\.age)?/;
const writtenEmail = 'dia-chi-thu@vi-du.vn';

contract('what swaps, restores, moves or rolls back', (cms) => {
  let payload: Payload;
  let system: System;
  const { places } = provinceIn(cms);
  let folder: string;
  const others: System[] = [];

  beforeAll(async () => {
    folder = await realpath(await mkdtemp(path.join(tmpdir(), 'ap-so-typed-')));
    payload = cms().payload;
    system = System.of(cms().environment);
    await make(payload, 'guides', places, { title: 'Còn đây', ...published });
  });
  afterEach(async () => {
    system.also = {};
    for (const other of others.splice(0)) await other.remove();
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function another(database = inject('database')): Promise<System> {
    return noted(await System.empty(database));
  }

  function noted(other: System): System {
    others.push(other);
    return other;
  }

  describe.skipIf(!isEmbedded)('of a backup', () => {
    const [byAccident, onPurpose] = ['Bị xóa nhầm', 'Xóa có chủ ý'];
    let backup: string;
    let closed: string;
    let key: string;

    beforeAll(async () => {
      const ids = await Promise.all(
        [byAccident, onPurpose].map(
          async (term) => (await make(payload, 'terms', places, { term })).id,
        ),
      );
      const guide = await make(payload, 'guides', places, published);
      const team = await make(payload, 'teams', places, { members: fourMembers, ...published });
      const data = { name: 'Người thử', password: goodPassword, role: 'admin' as const };
      const account = { collection: 'users', data: { ...data, email: writtenEmail } } as const;
      const attacker = (await payload.create(account)) as unknown as TypedUser;
      expect(system.run('backup')).toMatchObject({ code: 0, error: '' });
      backup = await system.backup();
      const made = system.run('backup', '--new-key').out;
      key = path.join(folder, 'khoa-mo.txt');
      await writeFile(key, `${made.split('\n').at(-1)}\n`);
      // Of one day one is kept in one place.
      const elsewhere = path.join(folder, 'ban-dong');
      await mkdir(elsewhere);
      const recipient = /^BACKUP_KEY=(\S+)$/m.exec(made)?.[1] ?? '';
      system.also = { BACKUP_KEY: recipient, BACKUP_TO: elsewhere };
      expect(system.run('backup')).toMatchObject({ code: 0, error: '' });
      const [name = ''] = (await readdir(elsewhere)).filter((one) => one.endsWith('.age'));
      closed = path.join(elsewhere, name);
      system.also = {};
      const deciders = [attacker, await makeUser(payload, 'admin')];
      for (const [at, id] of ids.entries())
        await payload.delete({ collection: 'terms', id, user: deciders[at]! });
      await payload.delete({ collection: 'guides', id: guide.id, user: attacker });
      await payload.delete({ collection: 'teams', id: team.id, user: attacker });
    });

    const typeAt = (where: System, line: string) =>
      where.typeLine(
        line
          .replace(writtenBackup, line.includes('.age') ? closed : backup)
          .replace('khoa-mo.txt', key)
          .replace('/mnt/o-cu', system.environment.dataDir),
      );

    /** Terms that are there after a line was typed. */
    async function termsAfter(
      line: string,
      { keepsLists = false, on }: { keepsLists?: boolean; on?: System } = {},
    ): Promise<unknown[]> {
      const other = on ?? (await another());
      const [from, to] = [system, other].map(({ environment }) =>
        removalsFile(environment.dataDir),
      );
      if (keepsLists) await copyFile(from!, to!);
      expect(typeAt(other, line)).toMatchObject({ code: 0, error: '' });
      return column(other, 'SELECT term FROM terms ORDER BY term');
    }

    test('restores it on a new machine, also an encrypted one', async () => {
      const all = [byAccident, onPurpose];
      const on = noted(await System.bare(inject('database')));
      expect(await termsAfter(lineOf('khoi-phuc.md', /gz$/), { on })).toEqual(all);
      expect(await termsAfter(lineOf('khoi-phuc.md', /--key/))).toEqual(all);
    });

    test('honours what was removed since, by the lists of the old disk', async () => {
      expect(await termsAfter(lineOf('khoi-phuc.md', /--lists/))).toEqual([]);
    });

    test('brings back what one account removed, where its lists lie', async () => {
      const line = lineOf('nghi-bi-xam-nhap.md', /--not-of/);
      expect(await termsAfter(line, { keepsLists: true })).toEqual([byAccident]);
    });

    test('restores anew after a wrong choice, as if that had not been made', async () => {
      const other = await another();
      const [from, to] = [system, other].map(({ environment }) =>
        removalsFile(environment.dataDir),
      );
      await copyFile(from!, to!);
      const wrong = typeAt(other, lineOf('nghi-bi-xam-nhap.md', /--not-of/));
      expect(wrong).toMatchObject({ code: 0, error: '' });
      await rm(fileOf(other.environment.databaseUri));
      const anew = typeAt(other, lineOf('khoi-phuc.md', /--anew$/));
      expect(anew).toMatchObject({ code: 0, error: '' });
      expect(column(other, 'SELECT term FROM terms ORDER BY term')).toEqual([]);
    });

    test('goes back to a moment, by the newest backup before it', async () => {
      const other = await another();
      other.also = { BACKUP_TO: path.dirname(backup) };
      const line = lineOf('khoi-phuc.md', /--at "[^"]+"$/);
      const told = other.typeLine(line.replace(/"[^"]+"/, `"${new Date().toISOString()}"`));
      expect(told).toMatchObject({ code: 0, error: '' });
      const all = [byAccident, onPurpose];
      expect(column(other, 'SELECT term FROM terms ORDER BY term')).toEqual(all);
    });

    test('restores an encrypted one for trial, with its key', () => {
      system.also = { BACKUP_TO: path.dirname(closed) };
      const line = commandOf('sao-luu.md', /--prove-only --key/).replace('khoa-mo.txt', key);
      const told = system.typeLine(line);
      expect(told).toMatchObject({ code: 0, error: '' });
      expect(told.out).toContain(`Đã khôi phục thử ${path.basename(closed)}`);
    });

    test('shows what a restore would leave out, by each choice of the page, and changes nothing', async () => {
      const before = await recordsOf(payload);
      const look = lineOf('nghi-bi-xam-nhap.md', /--look$/);
      const choices = readPages()
        .filter(({ name }) => name === 'khoi-phuc.md')
        .flatMap(({ code }) => code.filter((words) => /^--[a-z-]+ \S/.test(words)));
      expect(choices.length).toBeGreaterThan(4);
      for (const choice of ['', ...choices]) {
        const told = typeAt(system, `${look} ${choice}`);
        expect([choice, told]).toMatchObject([choice, { code: 0, error: '' }]);
        expect(told.out).toContain(writtenEmail);
      }
      const moment = `"${new Date().toISOString()}"`;
      const atMoment = lineOf('khoi-phuc.md', /--at .* --look$/).replace(/"[^"]+"/, moment);
      const told = typeAt(system, atMoment);
      expect(told).toMatchObject({ code: 0, error: '' });
      expect(told.out).toContain('Về lúc ');
      expect(await recordsOf(payload)).toEqual(before);
    });
  });

  describe.skipIf(!isEmbedded)('of a release', () => {
    let store: S3rver;
    let bucket: string;
    /** Two of them, the newer last. */
    let releases: string[];

    beforeAll(async () => {
      buildRenderer();
      const { id } = await make(payload, 'guides', places, { title: 'Tựa một', ...published });
      const publish = () => {
        const told = system.typeLine(lineOf('chay.md', /^npm run publish -- --once$/));
        expect(told.error).toBe('');
        return /Xong trong .+: bản (\S+), dựng \d+ trang\./.exec(told.out)?.[1] ?? '';
      };
      releases = [publish()];
      await payload.update({ collection: 'guides', id, data: { title: 'Tựa hai', ...published } });
      releases.push(publish());
      const directory = path.join(folder, 'store');
      const configureBuckets = [{ name: 'site', configs: [] }];
      store = new S3rver({
        address: '127.0.0.1',
        port: 0,
        silent: true,
        directory,
        configureBuckets,
      });
      bucket = `http://127.0.0.1:${(await store.run()).port}/site`;
    });
    afterAll(() => store?.close());

    const home = () =>
      readFile(path.join(cms().environment.dataDir, 'current/site/index.html'), 'utf8');
    /** The release that the store says it holds. */
    const pushed = async () => {
      const access = { address: bucket, id: 'S3RVER', secret: 'S3RVER', region: 'us-east-1' };
      const state = await new ObjectStore(access).get(stateKey);
      return (JSON.parse(String(state)) as { release: string }).release;
    };
    function push(line: string): Promise<Told> {
      system.also = { PUSH_TO: bucket, PUSH_S3_ID: 'S3RVER', PUSH_S3_SECRET: 'S3RVER' };
      return system.typeLineBeside(line);
    }

    test('goes back to the one before, and is brought to a store', async () => {
      const [older, newer] = releases;
      const first = lineOf('kho.md', /^npm run push$/);
      expect(await push(first)).toMatchObject({ code: 0 });
      expect(await pushed()).toBe(newer);
      expect((await home()).includes('Tựa hai')).toBe(true);

      const back = system.typeLine(lineOf('nghi-bi-xam-nhap.md', /^npm run rollback/));
      expect(back).toMatchObject({ code: 0, error: '' });
      expect(back.out).toContain(`Đã quay lại bản ${older}.`);
      expect((await home()).includes('Tựa một')).toBe(true);
      const pinned = { state: 'pinned', pinnedRelease: older };
      expect(await readPublication(payload)).toMatchObject(pinned);
      expect(await push(first)).toMatchObject({ code: 0 });
      expect(await pushed()).toBe(older);

      const named = lineOf('kho.md', /^npm run push -- \d/).replace(/\S+$/, newer ?? '');
      expect(await push(named)).toMatchObject({ code: 0 });
      expect(await pushed()).toBe(newer);
    });

    test('restores from its snapshot what the site showed', async () => {
      const other = await another();
      const snapshot = path.join(cms().environment.dataDir, 'current/snapshot');
      const line = lineOf('khoi-phuc.md', /--snapshot/).replace(/\S+$/, snapshot);
      expect(other.typeLine(line)).toMatchObject({ code: 0, error: '' });
      expect(column(other, 'SELECT title FROM guides')).toContain('Tựa một');
    });
  });

  test.skipIf(!isEmbedded)('copies uploads to the place of all machines', async () => {
    await keepPhotograph(payload, 'media', { alt: 'Cổng trụ sở' });
    const shared = path.join(folder, 'chung');
    await mkdir(shared);
    system.also = { UPLOADS_TO: shared };
    const told = system.typeLine(lineOf('nhieu-may.md', /^npm run uploads$/));
    expect(told).toMatchObject({ code: 0, error: '' });
    const own = await readdir(path.join(cms().environment.dataDir, 'media'));
    expect(own.length).toBeGreaterThan(0);
    expect((await readdir(path.join(shared, 'media'))).toSorted()).toEqual(own.toSorted());
  });

  describe.skipIf(!isEmbedded)('of code', () => {
    const schema = ['20260101_000000_first'];
    let tiny: TinyInstallation;
    const write = (name: string) => {
      const code = path.join(folder, `ap-so-${name}`);
      writeVersion(code, { name, schema, isTyped: true });
      return code;
    };
    const type = (line: string) =>
      typeAtTerminal(line, {
        cwd: tiny.link,
        env: { ...bareEnvironment(), HOME: process.env['HOME'], ...tiny.variables },
        answers: [['Làm không? (gõ: có)', 'có']],
      });

    beforeAll(async () => {
      // As its own packages are found, from each of its versions.
      symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
      const version = { name: '0.1.0', schema, isTyped: true };
      tiny = await TinyInstallation.make(path.join(folder, 'ap-so'), version);
      tiny.start();
      expect(await tiny.serving()).toBe('0.1.0');
    });
    afterAll(() => tiny.kill());

    test('upgrades from a folder and from an archive, and goes back', async () => {
      await tiny.save('mot');
      const alone = lineOf('nang-cap.md', /^npm run upgrade$/);
      expect((await type(alone)).out).toMatch(
        /Không có lần nâng cấp nào dở dang, đang dùng bản 0\.1\.0/,
      );

      const from = lineOf('nang-cap.md', /--from \//).replace(/\S+$/, write('0.1.1'));
      const up = await type(from);
      expect([up.code, up.out]).toEqual([0, expect.stringContaining('Đã nâng cấp lên 0.1.1')]);
      expect(await tiny.serving()).toBe('0.1.1');
      await tiny.save('hai');

      const archived = lineOf('nang-cap.md', /--sha256/);
      const archive = path.join(folder, /\S+\.tar\.gz/.exec(archived)?.[0] ?? '');
      write('0.2.0');
      execFileSync('tar', ['-czf', archive, '-C', folder, 'ap-so-0.2.0']);
      const sum = createHash('sha256')
        .update(await readFile(archive))
        .digest('hex');
      const again = await type(archived.replace(/\S+\.tar\.gz/, archive).replace(/\S+$/, sum));
      expect([again.code, again.out]).toEqual([
        0,
        expect.stringContaining('Đã nâng cấp lên 0.2.0'),
      ]);
      expect(await tiny.serving()).toBe('0.2.0');

      const back = await type(lineOf('nang-cap.md', /--back$/));
      expect([back.code, back.out]).toEqual([0, expect.stringContaining('Đã lùi.')]);
      expect(await tiny.serving()).toBe('0.1.1');
      expect(tiny.kept().words).toEqual(['mot', 'hai']);
      expect((await type(alone)).out).toContain('đang dùng bản 0.1.1');
    });

    test('takes a release from the key that its page has typed', async ({ skip }) => {
      const line = lineOf('nang-cap.md', /--key/);
      if (!canSign) skip('no ssh-keygen');
      const signer = signerIn(folder, 'publisher');
      const code = write('0.3.0');
      mkdirSync(path.join(code, 'node_modules/.bin'), { recursive: true });
      symlinkSync(process.execPath, path.join(code, 'node_modules/.bin/node'));
      const archive = await signedRelease(code, signer, { version: '0.3.0' });
      const up = await type(line.replace(/\S+\.tar\.gz/, archive).replace(/\S+$/, signer.key));
      expect([up.code, up.out]).toEqual([0, expect.stringContaining('Đã nâng cấp lên 0.3.0')]);
      expect(await tiny.serving()).toBe('0.3.0');
    });
  });

  test.skipIf(isEmbedded)('moves a database to a server, and back', async () => {
    const [source, server, target] = [
      await another('file:'),
      await another(),
      await another('file:'),
    ];
    const before = await openCms(source.environment);
    await makeUser(before, 'admin');
    await make(before, 'guides', await makePlaces(before), published);
    await before.destroy();
    const folderOf = ({ environment }: System) => environment.dataDir;
    const uri = `'${server.environment.databaseUri}'`;
    const there = lineOf('chuyen-co-so-du-lieu.md', /--to mongodb/)
      .replace(/--from \S+/, `--from ${folderOf(source)}`)
      .replace(/--to \S+/, `--to ${uri}`);
    expect(source.typeLine(there)).toMatchObject({ code: 0, error: '' });
    const back = lineOf('chuyen-co-so-du-lieu.md', /--to file:/)
      .replace(/--from \S+/, `--from ${uri}`)
      .replace('/var/lib/ap-so', folderOf(target));
    expect(target.typeLine(back)).toMatchObject({ code: 0, error: '' });
    for (const kept of ['SELECT email FROM users', 'SELECT title FROM guides']) {
      expect(column(source, kept).length).toBeGreaterThan(0);
      expect(column(target, kept)).toEqual(column(source, kept));
    }

    const alone = target.typeLine(lineOf('chuyen-co-so-du-lieu.md', /^npm run move$/));
    expect(alone).toMatchObject({ code: 1, error: expect.stringContaining('--from') as string });
  });

  test('is typed above, every line that a page writes', () => {
    const written = commandsOf(swapping);
    expect(written.length).toBeGreaterThan(2);
    expect([...typed].toSorted()).toEqual(written.toSorted());
  });
});

/** The first column of what a query finds in the database of a system. */
function column({ environment }: System, query: string): unknown[] {
  const database = new DatabaseSync(fileOf(environment.databaseUri), { readOnly: true });
  try {
    return database
      .prepare(query)
      .all()
      .map((row) => Object.values(row)[0]);
  } finally {
    database.close();
  }
}
