import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload, TypedUser } from 'payload';
import { beforeAll, expect, test, vi } from 'vitest';
import { backupName } from '../../../cms/keeping/backup/name.ts';
import { readBackupSummary } from '../../../cms/keeping/backup/summary.ts';
import type { WayBack } from '../../../cms/keeping/backup/ways-back.ts';
import { tellBackup } from '../../../cms/storage/installation/backup-status.ts';
import { contract } from '../support/contract.ts';
import { make } from '../support/documents.ts';
import { provinceIn } from '../support/province.ts';
import { makeUser } from '../support/people.ts';
import { System } from '../support/system.ts';

/** Lines are typed, each in a process of its own. */
vi.setConfig({ testTimeout: 120_000 });

contract('what was removed, beside the backups', (cms) => {
  let payload: Payload;
  const { places } = provinceIn(cms);
  let [first, second]: TypedUser[] = [];

  beforeAll(async () => {
    payload = cms().payload;
    [first, second] = [await makeUser(payload, 'admin'), await makeUser(payload, 'admin')];
  });

  const removed = async () => (await readBackupSummary(payload, new Date())).removed;
  const makeTerm = async () => (await make(payload, 'terms', places, { _status: 'published' })).id;
  const erase = async (user: TypedUser | undefined, id: string) =>
    payload.delete({ collection: 'terms', id, ...(user && { user }) });

  test('is nothing at first, before the first backup and right after one', async () => {
    expect(await removed()).toEqual({ after: [], before: [] });
    expect(System.of(cms().environment).run('backup')).toMatchObject({ code: 0, error: '' });
    expect(await removed()).toEqual({ after: [], before: [] });
  });

  test('stands below a trial restore, which proves that backup only that it is of', async () => {
    const { dataDir } = cms().environment;
    const summary = () => readBackupSummary(payload, new Date());
    const { last } = await summary();
    const trial = { at: new Date().toISOString(), seconds: 4, why: null };
    for (const [name, isProven] of [
      ['of-the-night-before', false],
      [String(last?.name), true],
    ] as const) {
      const proof = { ...trial, name };
      await tellBackup(dataDir, { failure: null, proof }, new Date());
      expect(await summary()).toMatchObject({ last, proof, isProven });
    }
  });

  test('is told by account and deed, with its time, and what came back is not', async () => {
    const [one, two, three] = [await makeTerm(), await makeTerm(), await makeTerm()];
    for (const id of [one, two]) await erase(first, id);
    const update = (_status: 'draft' | 'published') =>
      payload.update({ collection: 'terms', id: three, data: { _status }, user: second! });
    await update('draft');
    const { after } = await removed();
    expect(after).toMatchObject([
      { byName: 'Người admin', event: 'taken-off', counts: expect.stringMatching(/^1 /) },
      { byName: 'Người admin', event: 'deleted', counts: expect.stringMatching(/^2 /) },
    ]);
    expect(after[1]!.from < after[1]!.to).toBe(true);
    expect(JSON.stringify(after)).not.toContain('terms');
    await update('published');
    expect((await removed()).after.map(({ event }) => event)).toEqual(['deleted']);
  });

  test('gives the lines that bring it back, which the restore takes as they are', async () => {
    const system = System.of(cms().environment);
    const backup = () => expect(system.run('backup')).toMatchObject({ code: 0, error: '' });
    const terms = [await makeTerm(), await makeTerm()] as const;
    const guide = await make(payload, 'guides', places, { _status: 'published' });
    backup();
    // One of the day before, which a restore to a moment finds.
    const yesterday = backupName(new Date(Date.now() - 86_400_000).toISOString(), false);
    const newest = await system.backup();
    await copyFile(newest, path.join(path.dirname(newest), yesterday));
    backup();
    await erase(first, terms[0]);
    await payload.delete({ collection: 'guides', id: guide.id, user: first! });
    await erase(second, terms[1]);
    const data = { name: 'Người đổi tên' };
    await payload.update({ collection: 'users', id: first!.id, data, user: first! });

    const { after } = await removed();
    const waysOf = (name: string) => after.find(({ byName }) => byName === name)?.back?.ways ?? [];
    const typed = ({ by, line }: WayBack) => {
      const { code, error, out } = system.typeLine(`${line} --look`);
      return { by, line, code, error, back: /^Lấy lại: (.+)\.$/m.exec(out)?.[1] };
    };
    const all = '2 thuật ngữ (terms), 1 hướng dẫn (guides)';
    const taken = { code: 0, error: '' };
    const said = (words: string) => expect.stringContaining(words) as string;
    expect(waysOf('Người admin').map(typed)).toMatchObject([
      {
        ...taken,
        by: 'account',
        line: said(`--not-of ${second!.email}`),
        back: '1 thuật ngữ (terms)',
      },
      { ...taken, by: 'moment', line: said('--until '), back: all },
      { ...taken, by: 'kinds', line: said('--kinds guides'), back: '2 thuật ngữ (terms)' },
      { ...taken, by: 'all', line: said('--honour none'), back: all },
      { ...taken, by: 'time', line: said('--at "'), back: all },
    ]);
    // Of an account that was changed since, the backup may know another address.
    expect(waysOf('Người đổi tên').slice(0, 1).map(typed)).toMatchObject([
      {
        ...taken,
        line: said(`--not-of ${first!.id}`),
        back: '1 thuật ngữ (terms), 1 hướng dẫn (guides)',
      },
    ]);
  });
});
