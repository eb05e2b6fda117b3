import type { TypedUser } from 'payload';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { resumeHeld } from '../../../cms/safeguards/held-deeds/decide.ts';
import { readHeld } from '../../../cms/safeguards/held-deeds/store.ts';
import { type Answer, ask, enter, type Person, sentenceOf } from '../support/api.ts';
import { contract } from '../support/contract.ts';
import { makeUser } from '../support/people.ts';

type Deed = 'delete' | 'demote';

contract('of two administrators', (cms) => {
  let one: Person;
  let other: Person;
  beforeEach(async () => {
    [one, other] = [await enter(cms(), 'admin'), await enter(cms(), 'admin')];
  });
  afterEach(() => cms().payload.db.deleteMany({ collection: 'users', where: {} }));

  const agrees = (by: Person, { body }: Answer) => {
    const { id } = body['held'] as { id: string };
    const address = `/api/held-deed/${id}/confirm`;
    return ask(cms(), 'POST', address, { body: { total: 1 }, authorization: by.authorization });
  };
  const take = (by: Person, { user }: Person, deed: Deed) =>
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
      const asked = await Promise.all([take(one, other, first), take(other, one, second)]);
      expect(asked.map(({ status }) => status)).toEqual([202, 202]);
      expect(await admins()).toBe(2);
      // Each agrees to leave, at the same moment.
      await Promise.all([agrees(other, asked[0]), agrees(one, asked[1])]);
      expect(await admins()).toBeGreaterThanOrEqual(1);
      await cms().payload.db.deleteMany({ collection: 'users', where: {} });
      [one, other] = [await enter(cms(), 'admin'), await enter(cms(), 'admin')];
    }
  });

  test.each<Deed>(['delete', 'demote'])('whoever is none any more can’t %s', async (deed) => {
    const { payload } = cms();
    const third = await enter(cms(), 'admin');
    const asked = await take(one, other, deed);
    await agrees(one, await take(third, one, 'demote'));
    const { id, runsAt } = asked.body['held'] as { id: string; runsAt: string };
    await resumeHeld(payload, new Date(runsAt));
    expect(await readHeld(payload, id)).toMatchObject({
      state: 'failed',
      fault: expect.stringContaining('không còn quyền'),
    });
    expect(await admins()).toBe(2);
  });

  test.each<Deed>(['delete', 'demote'])(
    'one can’t %s the other alone, at no door: it waits, can be stopped, and is done in its time',
    async (deed) => {
      const { payload } = cms();
      const own = await take(one, one, deed);
      expect(sentenceOf(own)).toContain('nhờ quản trị viên khác');
      const asked = await take(one, other, deed);
      expect([asked.status, asked.body['message']]).toEqual([
        202,
        expect.stringContaining('chưa đổi gì'),
      ]);
      expect((await agrees(one, asked)).status).toBe(403);
      const again = await take(one, other, deed);
      expect(sentenceOf(again)).toContain('đang chờ');
      const as = { collection: 'users', user: one.user, overrideAccess: false } as const;
      const local =
        deed === 'delete'
          ? payload.delete({ ...as, id: other.user.id })
          : payload.update({ ...as, id: other.user.id, data: { role: 'reader' } });
      await expect(local).rejects.toThrow('là một kế hoạch');
      expect(await admins()).toBe(2);

      const { id } = asked.body['held'] as { id: string };
      const stops = { body: { total: 1 }, authorization: other.authorization };
      expect((await ask(cms(), 'POST', `/api/held-deed/${id}/take-back`, stops)).status).toBe(200);
      const next = (await take(one, other, deed)).body['held'] as { id: string; runsAt: string };
      await resumeHeld(payload, new Date(Date.parse(next.runsAt) - 1));
      expect(await admins()).toBe(2);
      await resumeHeld(payload, new Date(next.runsAt));
      expect([await admins(), (await readHeld(payload, next.id))?.state]).toEqual([1, 'confirmed']);
    },
  );

  test.each<[string, (user: TypedUser) => [string, string, object]]>([
    ['roles', () => ['PATCH', 'users?where[id][exists]=true', { role: 'reader' }]],
    ['accounts', () => ['DELETE', 'users?where[role][equals]=admin', {}]],
    [
      'one and all',
      ({ id }) => [
        'PATCH',
        `users?where[or][0][id][equals]=${id}&where[or][1][id][exists]=true`,
        { role: 'reader' },
      ],
    ],
  ])('several %s are not changed in one request', async (_, requestOf) => {
    await makeUser(cms().payload, 'approver');
    const [method, address, body] = requestOf(other.user);
    const { authorization } = one;
    const answer = await ask(cms(), method, `/api/${address}`, { body, authorization });
    expect([answer.status, sentenceOf(answer)]).toEqual([
      403,
      expect.stringContaining('Mỗi lần chỉ sửa, gỡ hay xóa một mục'),
    ]);
    expect(await admins()).toBe(2);
    const where = { role: { equals: 'approver' as const } };
    expect((await cms().payload.count({ collection: 'users', where })).totalDocs).toBe(1);
  });

  test('roles are taken from few at a time', async () => {
    const { payload } = cms();
    const users: TypedUser[] = [];
    for (let at = 0; at < 12; at += 1) users.push(await makeUser(payload, 'approver'));
    const answers = await Promise.all(
      users.map((user, at) => take(one, { user, authorization: '' }, at % 2 ? 'delete' : 'demote')),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(2);
  });

  test('no other one’s account is handed over by its address, nor all of them by new passwords', async () => {
    const third = await enter(cms(), 'admin');
    const { authorization } = one;
    const address = await ask(cms(), 'PATCH', `/api/users/${other.user.id}`, {
      body: { email: 'cua-toi@example.vn' },
      authorization,
    });
    expect([address.status, sentenceOf(address)]).toEqual([
      403,
      expect.stringContaining('chỉ chính người ấy đổi được'),
    ]);
    const link = ({ user }: Person) =>
      ask(cms(), 'POST', `/api/users/${user.id}/password-link`, { body: {}, authorization });
    const answers = await Promise.all([link(other), link(third)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 429]);
    const [first] = answers;
    const again = first?.status === 200 ? other : third;
    expect((await link(again)).status).toBe(200);
  });

  test('the program itself leaves one, too', async () => {
    const { payload } = cms();
    await payload.delete({ collection: 'users', id: one.user.id });
    const last = payload.delete({ collection: 'users', id: other.user.id });
    await expect(last).rejects.toThrow('kẻo hệ thống không còn ai quản trị');
    expect(await admins()).toBe(1);
  });
});
