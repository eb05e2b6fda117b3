import type { TypedUser } from 'payload';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, authorizationOf, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { makeUser } from './support/people.ts';

type Deed = 'delete' | 'demote';
interface Admin {
  user: TypedUser;
  authorization: string;
}

contract('of two administrators', (cms) => {
  let one: Admin;
  let other: Admin;
  beforeEach(async () => {
    [one, other] = [await makeAdmin(), await makeAdmin()];
  });
  afterEach(() => cms().payload.db.deleteMany({ collection: 'users', where: {} }));

  async function makeAdmin(): Promise<Admin> {
    const user = await makeUser(cms().payload, 'admin');
    return { user, authorization: await authorizationOf(cms(), user) };
  }

  const take = (by: Admin, { user }: Admin, deed: Deed) =>
    ask(cms(), deed === 'delete' ? 'DELETE' : 'PATCH', `/api/users/${user.id}`, {
      authorization: by.authorization,
      ...(deed === 'demote' && { body: { role: 'reader' } }),
    });
  const admins = async () => {
    const where = { role: { equals: 'admin' } };
    return (await cms().payload.db.count({ collection: 'users', where })).totalDocs;
  };

  test.each<[Deed, Deed]>([
    ['delete', 'delete'],
    ['demote', 'demote'],
    ['delete', 'demote'],
  ])('one is left when they %s and %s each other at the same moment', async (first, second) => {
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([take(one, other, first), take(other, one, second)]);
      expect(await admins()).toBeGreaterThanOrEqual(1);
      await cms().payload.db.deleteMany({ collection: 'users', where: {} });
      [one, other] = [await makeAdmin(), await makeAdmin()];
    }
  });

  test.each<Deed>(['delete', 'demote'])('whoever is none any more can’t %s', async (deed) => {
    const { payload } = cms();
    const third = await makeAdmin();
    expect((await take(third, one, 'demote')).status).toBe(200);
    const as = { collection: 'users', id: other.user.id, user: one.user } as const;
    const late =
      deed === 'delete'
        ? payload.delete({ ...as, overrideAccess: false })
        : payload.update({ ...as, overrideAccess: false, data: { role: 'reader' } });
    await expect(late).rejects.toThrow('kẻo hệ thống không còn ai quản trị');
    expect(await admins()).toBe(2);
  });

  test.each<Deed>(['delete', 'demote'])(
    'one can %s the other, after who was refused',
    async (deed) => {
      const own = await take(one, one, deed);
      expect(sentenceOf(own)).toContain('nhờ quản trị viên khác');
      expect((await take(one, other, deed)).status).toBe(200);
      expect(await admins()).toBe(1);
    },
  );

  test('the program itself leaves one, too', async () => {
    const { payload } = cms();
    await payload.delete({ collection: 'users', id: one.user.id });
    const last = payload.delete({ collection: 'users', id: other.user.id });
    await expect(last).rejects.toThrow('kẻo hệ thống không còn ai quản trị');
    expect(await admins()).toBe(1);
  });
});
