import type { TypedUser } from 'payload';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endAllSessions } from '../../cms/accounts/users/lock-out.ts';
import type { SessionEntry } from '../../cms/accounts/sign-in/sessions.ts';
import { ask } from './support/api.ts';
import { contract } from './support/contract.ts';
import { goodPassword, makeUser } from './support/people.ts';

const phone =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36';
const computer = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:131.0) Gecko/20100101 Firefox/131.0';

contract('sessions', (cms) => {
  let user: TypedUser;
  beforeEach(async () => {
    user = await makeUser(cms().payload, 'editor');
  });
  afterEach(() => vi.useRealTimers());

  const signIn = async (agent: string, as = user) => {
    const body = { email: as.email, password: goodPassword };
    const headers = { 'User-Agent': agent };
    const { body: said } = await ask(cms(), 'POST', '/api/users/login', { body, headers });
    return `JWT ${String(said['token'])}`;
  };
  const sessionsAt = (id = user.id) => `/api/users/${id}/sessions`;
  const list = async (authorization: string, id = user.id) => {
    const { body } = await ask(cms(), 'GET', sessionsAt(id), { authorization });
    return body['sessions'] as SessionEntry[];
  };
  const isIn = async (authorization: string) =>
    (await ask(cms(), 'GET', '/api/users/me', { authorization })).body['user'] !== null;

  test('are listed with their device, the one that asks is marked', async () => {
    await signIn(phone);
    const here = await signIn(computer);
    const listed = await list(here);
    expect(listed.map(({ device, isThis }) => [device, isThis]).toSorted()).toEqual([
      ['Chrome trên điện thoại Android', false],
      ['Firefox trên máy Windows', true],
    ]);
  });

  test('end one by one', async () => {
    const there = await signIn(phone);
    const here = await signIn(computer);
    const other = (await list(here)).find(({ isThis }) => !isThis);
    const ended = await ask(cms(), 'DELETE', `${sessionsAt()}/${other?.id}`, {
      authorization: here,
    });
    expect([ended.status, await isIn(there), await isIn(here)]).toEqual([200, false, true]);
  });

  test('end all at once', async () => {
    const [there, here] = [await signIn(phone), await signIn(computer)];
    await ask(cms(), 'DELETE', sessionsAt(), { authorization: here });
    expect([await isIn(there), await isIn(here)]).toEqual([false, false]);
  });

  test('stay ended, whatever Payload writes into the row of the user', async () => {
    const [there, here] = [await signIn(phone), await signIn(computer)];
    const where = { id: { equals: user.id } };
    const row = await cms().payload.db.findOne<{ id: string }>({ collection: 'users', where });
    await ask(cms(), 'DELETE', sessionsAt(), { authorization: here });
    await cms().payload.db.updateOne({ collection: 'users', id: user.id, data: { ...row } });
    expect([await isIn(there), await isIn(here)]).toEqual([false, false]);
  });

  test('end by logging out, by another password and with the account', async () => {
    const [first, second, third] = [
      await signIn(phone),
      await signIn(computer),
      await signIn(phone),
    ];
    await ask(cms(), 'POST', '/api/users/logout', { authorization: first });
    expect([await isIn(first), await isIn(second)]).toEqual([false, true]);
    const body = { password: 'sáu chiếc xuồng con', currentPassword: goodPassword };
    await ask(cms(), 'PATCH', `/api/users/${user.id}`, { body, authorization: second });
    expect([await isIn(second), await isIn(third)]).toEqual([true, false]);
    await cms().payload.delete({ collection: 'users', id: user.id });
    const { totalDocs } = await cms().payload.db.count({
      collection: 'sessions',
      where: { user: { equals: user.id } },
    });
    expect(totalDocs).toBe(0);
  });

  test('of others are seen and ended by administrators only', async () => {
    const theirs = await signIn(phone);
    const colleague = await makeUser(cms().payload, 'approver');
    const admin = await makeUser(cms().payload, 'admin');
    const asColleague = { authorization: await signIn(computer, colleague) };
    for (const method of ['GET', 'DELETE'])
      expect((await ask(cms(), method, sessionsAt(), asColleague)).status).toBe(403);
    expect((await ask(cms(), 'GET', sessionsAt())).status).toBe(403);
    const asAdmin = await signIn(computer, admin);
    const [one] = await list(asAdmin, user.id);
    const wrong = `${sessionsAt(colleague.id)}/${one?.id}`;
    await ask(cms(), 'DELETE', wrong, { authorization: asAdmin });
    expect(await isIn(theirs)).toBe(true);
    await ask(cms(), 'DELETE', sessionsAt(), { authorization: asAdmin });
    expect(await isIn(theirs)).toBe(false);
  });

  test('are ended from the server: those of one account, or everybody’s', async () => {
    const other = await makeUser(cms().payload, 'approver');
    const mine = await signIn(phone);
    const theirs = await signIn(computer, other);
    expect(await endAllSessions(cms().payload, 'khong-co@example.vn')).toBeNull();
    expect(await endAllSessions(cms().payload, ` ${user.email.toUpperCase()}`)).toBe(1);
    expect([await isIn(mine), await isIn(theirs)]).toEqual([false, true]);
    const again = await signIn(phone);
    expect(await endAllSessions(cms().payload)).toBeGreaterThanOrEqual(2);
    expect([await isIn(again), await isIn(theirs)]).toEqual([false, false]);
  });
});
