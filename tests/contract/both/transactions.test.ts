import { fork } from 'node:child_process';
import { stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { Where } from 'payload';
import { describe, expect, test } from 'vitest';
import { inOneView } from '../../../cms/storage/database/view.ts';
import { bellFile } from '../../../cms/publishing/publication/bell.ts';
import { readPublication, ring } from '../../../cms/publishing/publication/publication.ts';
import type { Guide } from '../../../cms/payload-types.ts';
import { contract } from '../support/contract.ts';
import { shownBy } from '../support/public.ts';
import { make } from '../support/documents.ts';
import { provinceIn } from '../support/province.ts';

const stepsOf = (mark: string) => Array.from({ length: 7 }, () => ({ title: mark }));

contract('saving', (cms) => {
  const { places } = provinceIn(cms);

  const guide = async (mark = 'Bước') =>
    (await make(cms().payload, 'guides', places, { _status: 'published', steps: stepsOf(mark) }))
      .id;

  const save = (id: string, data: object) =>
    cms().payload.update({
      collection: 'guides',
      id,
      data: { ...data, _status: 'published' } as never,
      depth: 0,
    });

  const read = async (id: string): Promise<Guide> =>
    cms().payload.findByID({ collection: 'guides', id, depth: 0 });

  const latest = async (id: string) => {
    const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] };
    return (await cms().payload.findVersions({ collection: 'guides', where, depth: 0 })).docs;
  };

  /** SQLite has them always; of MongoDB only the stand-in is here, which has none. */
  const hasTransactions = () => cms().payload.db.name === 'sqlite';

  test('many documents at once fails for none', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => guide()));
    await Promise.all(ids.map((id, at) => save(id, { summary: `Tóm tắt ${at}` })));
    const summaries = await Promise.all(ids.map(async (id) => (await read(id)).summary));
    expect(summaries).toEqual(ids.map((_, at) => `Tóm tắt ${at}`));
  });

  test('different fields of one document at once keeps them all', async ({ skip }) => {
    if (!hasTransactions()) skip();
    const id = await guide();
    await Promise.all([
      save(id, { summary: 'Tóm tắt mới.' }),
      save(id, { steps: stepsOf('Bước mới') }),
      save(id, { title: 'Tên mới' }),
    ]);
    const { title, summary, steps } = await read(id);
    expect([title, summary]).toEqual(['Tên mới', 'Tóm tắt mới.']);
    expect(steps?.map((step) => step.title)).toEqual(stepsOf('Bước mới').map((step) => step.title));
    expect(await latest(id)).toHaveLength(1);
  });

  test('what is undone leaves nothing, and does not ring', async ({ skip }) => {
    if (!hasTransactions()) skip();
    const id = await guide('Trước');
    const { payload } = cms();
    const before = await readPublication(payload);
    const transactionID = await payload.db.beginTransaction();
    if (!transactionID) throw new Error('No transaction was begun.');
    const req = { transactionID } as never;
    const data = { steps: stepsOf('Sau'), _status: 'published' as const };
    await payload.update({ collection: 'guides', id, data, depth: 0, req });
    const inside = await payload.findByID({ collection: 'guides', id, depth: 0, req });
    expect(inside.steps?.[0]?.title).toBe('Sau');
    expect((await read(id)).steps?.[0]?.title).toBe('Trước');
    await payload.db.rollbackTransaction(transactionID);
    expect((await read(id)).steps?.map((step) => step.title)).toEqual(Array(7).fill('Trước'));
    expect(await latest(id)).toHaveLength(1);
    expect((await readPublication(payload)).requestedSeq).toBe(before.requestedSeq);
  });

  test('wakes the publisher once it can read what was written, not before', async ({ skip }) => {
    if (!hasTransactions()) skip();
    const { payload, environment } = cms();
    const bell = bellFile(environment.dataDir);
    const rungBefore = new Date('2026-01-01T00:00:00Z');
    await ring(payload);
    await utimes(bell, rungBefore, rungBefore);
    const transactionID = await payload.db.beginTransaction();
    if (!transactionID) throw new Error('No transaction was begun.');
    await ring(payload, { transactionID });
    expect((await stat(bell)).mtime).toEqual(rungBefore);
    await payload.db.commitTransaction(transactionID);
    expect((await stat(bell)).mtime).not.toEqual(rungBefore);
  });

  test('many with one that fails leaves that one whole', async () => {
    const [good, bad] = [await guide('Trước'), await guide('Trước')];
    const { slug } = await read(good);
    const { docs, errors } = await cms().payload.update({
      collection: 'guides',
      where: { id: { in: [good, bad] } },
      data: { slug, steps: stepsOf('Sau'), _status: 'published' },
      depth: 0,
    });
    expect(docs.map(({ id }) => id)).toEqual([good]);
    expect(errors.map(({ id }) => id)).toEqual([bad]);
    expect((await read(good)).steps?.map((step) => step.title)).toEqual(Array(7).fill('Sau'));
    expect((await read(bad)).steps?.map((step) => step.title)).toEqual(Array(7).fill('Trước'));
  });

  test('many deletions at once delete all, with their versions', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => guide()));
    const where = { id: { in: ids } };
    const { docs, errors } = await cms().payload.delete({ collection: 'guides', where, depth: 0 });
    expect([docs.length, errors]).toEqual([6, []]);
    const parent = { parent: { in: ids } };
    const left = await cms().payload.findVersions({ collection: 'guides', where: parent });
    expect(left.totalDocs).toBe(0);
    expect((await cms().payload.count({ collection: 'guides', where })).totalDocs).toBe(0);
  });

  test('a view stays as it was when it began', async ({ skip }) => {
    if (!hasTransactions()) skip();
    const id = await guide('Trước');
    const seen = await inOneView(cms().payload, async (req) => {
      const find = () =>
        cms().payload.db.findOne<Guide>({
          collection: 'guides',
          where: { id: { equals: id } },
          req,
        });
      const first = await find();
      await save(id, { steps: stepsOf('Sau') });
      return [first?.steps?.[0]?.title, (await find())?.steps?.[0]?.title];
    });
    expect(seen).toEqual(['Trước', 'Trước']);
    expect((await read(id)).steps?.[0]?.title).toBe('Sau');
  });

  test('an export among many saves sees every guide whole', async () => {
    const ids = await Promise.all(Array.from({ length: 4 }, () => guide('0')));
    let isDone = false;
    const saving = ids.map(async (id) => {
      for (let at = 1; !isDone; at++)
        await save(id, { summary: String(at), steps: stepsOf(String(at)) });
    });
    const seen: string[] = [];
    for (let round = 0; round < 12; round++) {
      const snapshot = await shownBy(cms().payload, '2026-11-24T08:00:00.000Z');
      for (const found of snapshot.guides.filter(({ id: one }) => ids.includes(one)))
        seen.push(found.steps.map((step) => step.title).join());
    }
    isDone = true;
    await Promise.all(saving);
    expect(seen).toHaveLength(48);
    for (const steps of seen) expect(new Set(steps.split(',')).size, steps).toBe(1);
    for (const steps of seen) expect(steps.split(',')).toHaveLength(7);
  });

  describe('from two processes', () => {
    const other = (id: string, name: string): Promise<{ faults: string[] }> => {
      const { databaseUri, dataDir, payloadSecret } = cms().environment;
      const env = { DATABASE_URI: databaseUri, DATA_DIR: dataDir, PAYLOAD_SECRET: payloadSecret };
      const file = path.join(import.meta.dirname, '../support/save-on.ts');
      const child = fork(file, [id, '20', name], {
        env: { ...process.env, ...env },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      return new Promise((resolve, reject) => {
        child.once('message', (told) => resolve(told as { faults: string[] }));
        child.once('exit', (code) => reject(new Error(`The other CMS ended with ${code}.`)));
      });
    };

    test('one document fails for none and stays whole', async () => {
      const id = await guide('0');
      const told = Promise.all([other(id, 'một'), other(id, 'hai')]);
      for (let at = 0; at < 10; at++)
        await save(id, { summary: `ba ${at}`, steps: stepsOf(`ba ${at}`) });
      expect(await told).toEqual([{ faults: [] }, { faults: [] }]);
      const { summary, steps } = await read(id);
      expect(steps?.map((step) => step.title)).toEqual(Array(7).fill(summary));
      const [only, ...more] = await latest(id);
      expect(more).toEqual([]);
      expect(only?.version.summary).toBe(summary);
    });
  });
});
