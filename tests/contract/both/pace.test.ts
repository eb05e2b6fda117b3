import { getPayload, type Payload } from 'payload';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { giveTurnBack, readTurns, takeTurn, type Turn } from '../../../cms/storage/tries/turns.ts';
import { ask, enter, sentenceOf } from '../support/api.ts';
import { type Cms, contract } from '../support/contract.ts';
import { make } from '../support/documents.ts';
import { provinceIn } from '../support/province.ts';

contract('the pace of an account', (cms) => {
  const { places } = provinceIn(cms);
  let again: Cms;

  /** Another process on the same database, or the same one after a restart: nothing in its memory. */
  beforeAll(async () => {
    vi.resetModules();
    const { createConfig } = await import('../../../cms/config.ts');
    const { environment } = cms();
    const key = `${environment.databaseUri}#again`;
    const payload: Payload = await getPayload({ config: createConfig(environment), key });
    again = { payload, environment: { ...environment, databaseUri: key } };
  });
  afterAll(() => again.payload.destroy());

  const trash = (where: Cms, id: string, authorization: string) =>
    ask(where, 'PATCH', `/api/terms/${id}`, {
      body: { deletedAt: new Date().toISOString() },
      authorization,
    });

  test('goes on after a restart, and is one for all processes', async () => {
    const { user, authorization } = await enter(cms(), 'approver');
    const made = await Promise.all(
      Array.from({ length: 16 }, () => make(cms().payload, 'terms', places)),
    );
    const [first, second] = [made.slice(0, 6), made.slice(6)];
    for (const { id } of first) expect((await trash(cms(), id, authorization)).status).toBe(200);
    const answers = await Promise.all(
      second.map(({ id }, at) => trash(at % 2 ? again : cms(), id, authorization)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(4);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(6);
    expect(refused.map(sentenceOf)[0]).toMatch(/10 mục trong 10 phút/);
    const turns = await readTurns(cms().payload, { account: user.id, what: 'content' });
    expect(turns).toHaveLength(10);
    // Whichever processes refused it: it is told of once.
    const told = () => readTurns(cms().payload, { account: user.id, what: 'tooFast' });
    await expect.poll(told, { timeout: 20_000 }).toHaveLength(1);
    const where = { and: [{ deed: { equals: 'tooFast' } }, { by: { equals: user.id } }] };
    const noted = () => cms().payload.count({ collection: 'audit', where });
    await expect.poll(noted, { timeout: 20_000 }).toEqual({ totalDocs: 1 });
  });

  test('gives new passwords to one other administrator a day, in all processes', async () => {
    const { authorization } = await enter(cms(), 'admin');
    const others = [await enter(cms(), 'admin'), await enter(cms(), 'admin')];
    const link = (where: Cms, { user }: (typeof others)[number]) =>
      ask(where, 'POST', `/api/users/${user.id}/password-link`, { body: {}, authorization });
    const answers = await Promise.all(
      others.map((other, at) => link(at === 0 ? cms() : again, other)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 429]);
  });

  test('counts every turn of one moment, and takes back the one that is given back', async () => {
    const { payload } = cms();
    const whose = { account: crypto.randomUUID(), what: 'content' };
    const allows = (turns: Turn[]) => turns.length < 7;
    const take = (where: Payload) => takeTurn(where, whose, { allows, longest: 1000, now: 5000 });
    const taken = await Promise.all(
      Array.from({ length: 20 }, (_, at) => take(at % 2 ? again.payload : payload)),
    );
    const got = taken.filter((turn) => turn !== null);
    expect(got).toHaveLength(7);
    expect(await readTurns(payload, whose)).toHaveLength(7);
    const [one] = got;
    if (one) await giveTurnBack(again.payload, whose, one);
    if (one) await giveTurnBack(payload, whose, one);
    expect(await readTurns(payload, whose)).toHaveLength(6);
    expect([await take(payload), await take(payload)].map(Boolean)).toEqual([true, false]);
    // Those of before are forgotten with the next one.
    await takeTurn(payload, whose, { allows, longest: 1000, now: 6001 });
    expect(await readTurns(payload, whose)).toHaveLength(1);
  });

  test('of an account that somebody deletes goes on with who deleted it', async () => {
    const { payload } = cms();
    const [admin, gone] = [await enter(cms(), 'admin'), await enter(cms(), 'editor')];
    const turnsOf = async ({ user }: typeof admin, what = 'content') =>
      (await readTurns(payload, { account: user.id, what })).map(({ id }) => id);
    const take = async ({ user }: typeof admin, what: string, now = Date.now()) => {
      const allows = () => true;
      const taking = { allows, longest: 48 * 3_600_000, now };
      return (await takeTurn(payload, { account: user.id, what }, taking))?.id;
    };
    await take(gone, 'content', Date.now() - 25 * 3_600_000);
    const [own, moved] = [await take(admin, 'content'), await take(gone, 'content')];
    const handedOut = await take(gone, 'handed out');
    const address = `/api/users/${gone.user.id}`;
    const { authorization } = admin;
    expect((await ask(cms(), 'DELETE', address, { authorization })).status).toBe(200);
    expect(await turnsOf(admin)).toEqual([own, moved]);
    expect(await turnsOf(admin, 'handed out')).toEqual([handedOut]);
    expect(await turnsOf(gone)).toEqual([]);
  });
});
