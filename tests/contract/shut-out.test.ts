import type { TypedUser } from 'payload';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { confirmHeld, resumeHeld } from '../../cms/safeguards/held-deeds/decide.ts';
import { readHeld } from '../../cms/safeguards/held-deeds/store.ts';
import { readDeed } from '../../cms/writing/mass-deeds/store.ts';
import { isOnlyApprover } from '../../cms/writing/workflow/viewer.ts';
import { record } from '../../cms/storage/audit/record.ts';
import { ask, enter, type Person, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { makeMany, makePlaces } from './support/documents.ts';
import { lettersOf } from './support/letters.ts';
import { MassDeeds } from './support/mass-deeds.ts';

const day = 24 * 3_600_000;

contract('those who could stop something', (cms) => {
  let asker: Person;
  let admin: Person;
  let approver: Person;

  beforeEach(async () => {
    [asker, admin, approver] = [
      await enter(cms(), 'admin'),
      await enter(cms(), 'admin'),
      await enter(cms(), 'approver'),
    ];
  });
  const letters = lettersOf(cms);
  afterEach(async () => {
    await cms().payload.db.deleteMany({ collection: 'users', where: {} });
    await cms().payload.db.deleteMany({ collection: 'held-deeds', where: {} });
  });

  const send = (by: Person, method: string, address: string, body?: object) =>
    ask(cms(), method, `/api/${address}`, { authorization: by.authorization, body });
  const link = (of: Person) => send(asker, 'POST', `users/${of.user.id}/password-link`, {});

  /** A plan of the one who asks: to throw away so many terms that they need one. */
  const planned = async () => {
    const { payload } = cms();
    const places = await makePlaces(payload);
    const ids = await makeMany(payload, 'terms', places, { count: 25 });
    const deeds = new MassDeeds(cms);
    const { id } = await deeds.begin(asker.user, 'trash', 'terms', ids);
    return { deed: id, ...(await deeds.heldOf(id)) };
  };

  test.each<[string, (of: Person) => Promise<{ status: number }>]>([
    ['a password link', link],
    [
      'a reset of the second factor',
      (of) => send(asker, 'POST', `users/${of.user.id}/second-factor/reset`),
    ],
    [
      'another address',
      (of) =>
        send(asker, 'PATCH', `users/${of.user.id}`, { email: `${crypto.randomUUID()}@example.vn` }),
    ],
    ['another role', (of) => send(asker, 'PATCH', `users/${of.user.id}`, { role: 'reader' })],
    ['the end of the sessions', (of) => send(asker, 'DELETE', `users/${of.user.id}/sessions`)],
    ['a deletion', (of) => send(asker, 'DELETE', `users/${of.user.id}`)],
  ])('by %s leave a plan to a second person', async (_, shutOut) => {
    const { payload } = cms();
    const { id, deed, total, runsAt, startedAt } = await planned();
    expect(runsAt).not.toBeNull();
    letters.length = 0;
    expect((await shutOut(approver)).status).toBe(200);
    const late = new Date(Date.parse(startedAt) + 3 * day);
    await resumeHeld(payload, late);
    await resumeHeld(payload, late);
    expect(await readHeld(payload, id)).toMatchObject({ state: 'holding', runsAt: null });
    expect(await readDeed(payload, deed)).toMatchObject({ state: 'planned', waitsUntil: null });
    const told = letters.filter(({ to }) => to === admin.user.email);
    expect(told.map(({ text }) => text)).toEqual([
      expect.stringContaining('phải có người thứ hai xác nhận'),
    ]);
    const { body } = await send(admin, 'GET', 'held-deed/list');
    expect(body['held']).toMatchObject([
      { id, note: expect.stringContaining('nên máy không tự làm') },
    ]);
    // The next one waits from the beginning, until a day is over.
    const next = await planned();
    expect(next.runsAt).toBeNull();
    await confirmHeld({ payload, user: admin.user }, { id, total });
    expect((await readHeld(payload, id))?.state).toBe('confirmed');
  });

  test('are not those whom the asker has just made', async () => {
    const { payload } = cms();
    const body = { email: `moi-${crypto.randomUUID()}@example.vn`, name: 'Người mới' };
    const made = (await send(asker, 'POST', 'users', { ...body, role: 'approver' })).body[
      'doc'
    ] as TypedUser;
    await record(payload, { deed: 'signIn', by: made, of: 'users', document: made.id });
    expect((await send(asker, 'PATCH', `users/${made.id}`, { role: 'reader' })).status).toBe(200);
    expect((await planned()).runsAt).not.toBeNull();
  });

  test('are shut out one a day, approvers too, but new ones all get their link', async () => {
    const other = await enter(cms(), 'approver');
    expect((await link(approver)).status).toBe(200);
    for (const refused of [
      await link(other),
      await link(admin),
      await send(asker, 'POST', `users/${other.user.id}/second-factor/reset`),
      await send(asker, 'PATCH', `users/${other.user.id}`, { email: 'cua-ke-khac@example.vn' }),
    ])
      expect([refused.status, sentenceOf(refused)]).toEqual([
        429,
        expect.stringContaining('Mỗi ngày'),
      ]);
    expect((await link(approver)).status).toBe(200);
    for (let at = 0; at < 3; at += 1) {
      const body = {
        email: `moi-${crypto.randomUUID()}@example.vn`,
        name: 'Người mới',
        role: 'approver',
      };
      const made = (await send(asker, 'POST', 'users', body)).body['doc'] as TypedUser;
      expect((await link({ user: made, authorization: '' })).status).toBe(200);
    }
    // Another administrator is held back by nobody else's turns.
    const given = await send(admin, 'POST', `users/${other.user.id}/password-link`, {});
    expect(given.status).toBe(200);
  });

  test('still count where somebody would approve alone', async () => {
    const { payload } = cms();
    await payload.delete({ collection: 'users', id: admin.user.id });
    const alone = () => isOnlyApprover({ payload }, asker.user, [asker.user.id]);
    expect(await alone()).toBe(false);
    expect((await link(approver)).status).toBe(200);
    expect(await alone()).toBe(false);
    expect((await send(asker, 'DELETE', `users/${approver.user.id}`)).status).toBe(200);
    expect(await alone()).toBe(false);
  });

  test('are approvers, too, where an administrator is to leave', async () => {
    const { body } = await send(asker, 'PATCH', `users/${admin.user.id}`, { role: 'reader' });
    const { id } = body['held'] as { id: string };
    expect(letters.map(({ to }) => to).toSorted()).toEqual(
      [admin.user.email, approver.user.email].toSorted(),
    );
    const listed = (await send(approver, 'GET', 'held-deed/list')).body['held'];
    expect(listed).toMatchObject([
      { id, mayTakeBack: true, whyNot: expect.stringContaining('Bạn dừng được') },
    ]);
    const total = { total: 1 };
    expect((await send(approver, 'POST', `held-deed/${id}/confirm`, total)).status).toBe(403);
    expect((await send(approver, 'POST', `held-deed/${id}/take-back`, total)).status).toBe(200);
    expect((await readHeld(cms().payload, id))?.state).toBe('takenBack');
    const editor = await enter(cms(), 'editor');
    expect((await send(editor, 'GET', 'held-deed/list')).body['held']).toEqual([]);
  });
});
