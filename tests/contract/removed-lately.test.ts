import type { Payload, TypedUser } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { readBackupSummary } from '../../cms/keeping/backup/summary.ts';
import { doStep } from '../../cms/people/erasure/do-step.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces, type Places } from './support/documents.ts';
import { makeUser } from './support/people.ts';
import { System } from './support/system.ts';

contract('what was removed, beside the backups', (cms) => {
  let payload: Payload;
  let places: Places;
  let [first, second]: TypedUser[] = [];

  beforeAll(async () => {
    payload = cms().payload;
    places = await makePlaces(payload);
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

  test('is not what a person asked for, and lies before the next backup', async () => {
    const leaver = await makeUser(payload, 'editor');
    const account = { of: 'users', document: leaver.id, part: '' };
    await doStep(payload, { kind: 'account', ...account }, String(first!.id));
    expect((await removed()).after).toHaveLength(1);
    expect(System.of(cms().environment).run('backup')).toMatchObject({ code: 0, error: '' });
    const { after, before } = await removed();
    expect(after).toEqual([]);
    expect(before).toMatchObject([{ event: 'deleted', byName: 'Người admin' }]);
  });

  test('names an account that is no more, and where nobody in particular did it', async () => {
    const gone = await makeUser(payload, 'admin');
    await erase(gone, await makeTerm());
    await erase(undefined, await makeTerm());
    await payload.db.deleteOne({ collection: 'users', where: { id: { equals: gone.id } } });
    const { after } = await removed();
    expect(after.map(({ byName }) => byName).toSorted()).toEqual([
      'Hệ thống',
      'Một tài khoản không còn',
    ]);
  });
});
