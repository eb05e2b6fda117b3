import type { TypedUser } from 'payload';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { record } from '../../cms/storage/audit/record.ts';
import { confirmHeld, resumeHeld, takeBackHeld } from '../../cms/safeguards/held-deeds/decide.ts';
import { hold } from '../../cms/safeguards/held-deeds/hold.ts';
import { createHeld, findHeldRows, readHeld } from '../../cms/safeguards/held-deeds/store.ts';
import { heldNow } from '../../cms/safeguards/held-deeds/view.ts';
import { waitEnds } from '../../cms/safeguards/held-deeds/wait.ts';
import type { HeldWays } from '../../cms/safeguards/held-deeds/ways.ts';
import { allowHeldLoss } from '../../cms/writing/large-loss/decide.ts';
import { change, readPublication } from '../../cms/publishing/publication/publication.ts';
import { mayPublish } from '../../cms/base/access/abilities.ts';
import { askAs } from './support/api.ts';
import { contract } from './support/contract.ts';
import { lettersOf } from './support/letters.ts';
import { nameProvince } from './support/documents.ts';
import { Killing } from './support/killing.ts';
import { makeUser } from './support/people.ts';

const hour = 3_600_000;

contract('what is too large for one person', (cms) => {
  let causer: TypedUser;
  let second: TypedUser;
  let other: TypedUser;
  const letters = lettersOf(cms);
  const killing = new Killing(cms);

  beforeAll(async () => {
    const { payload } = cms();
    causer = await makeUser(payload, 'admin');
    second = await makeUser(payload, 'approver');
    other = await makeUser(payload, 'admin');
  });
  beforeEach(async () => {
    await cms().payload.db.deleteMany({ collection: 'held-deeds', where: {} });
  });

  /** A loss of three guides that one account caused. */
  const askedLoss = async (user = causer) => {
    const { payload } = cms();
    const key = crypto.randomUUID();
    const documents = ['a', 'b', 'c'].map((one) => `${key}-${one}`);
    for (const document of documents)
      await record(payload, { deed: 'unpublish', by: user, of: 'guides', document });
    await change(payload, {
      heldLoss: {
        key,
        since: new Date().toISOString(),
        pages: 3,
        ofPages: 4,
        teams: 0,
        communes: [],
        titles: documents.map((id) => ({ kind: 'guides', id, title: id })),
        records: 3,
      },
      heldRecords: documents.map((id) => `guides:${id}`),
      allowedLoss: [],
      allowedAt: null,
      keptLoss: null,
    });
    const { held } = await allowHeldLoss({ payload, user }, key);
    const id = held?.id ?? '';
    // As where nobody else could confirm it: there a loss is a plan.
    const runsAt = await waitEnds(payload, [String(user.id)], new Date());
    await payload.db.updateOne({ collection: 'held-deeds', id, data: { runsAt } });
    return { key, id, runsAt: Date.parse(runsAt ?? '') };
  };
  const allowed = async () => (await readPublication(cms().payload)).allowedLoss.length;
  const stateOf = async (id: string) => (await readHeld(cms().payload, id))?.state;
  const asking = (user: TypedUser) => ({ payload: cms().payload, user });
  const told = async (user: TypedUser) => {
    const { body } = await askAs(cms(), user, 'GET', '/api/held-deed/list');
    return body['held'] as Record<string, unknown>[];
  };

  test('is never pushed off the list by others, and stands there before them', async () => {
    const { payload } = cms();
    const { id } = await askedLoss();
    const deed = await readHeld(payload, id);
    if (!deed) throw new Error('It does not wait.');
    for (let at = 1; at <= 25; at += 1) {
      const startedAt = new Date(Date.now() + at * 1000).toISOString();
      const state = at > 3 ? ('holding' as const) : ('takenBack' as const);
      const decidedAt = at > 3 ? null : startedAt;
      const own = { id: crypto.randomUUID(), runsAt: null, startedAt, state, decidedAt };
      await createHeld(payload, { ...deed, ...own }, [], {});
    }
    const listed = await told(second);
    expect(listed[0]).toMatchObject({ id, state: 'holding' });
    expect(listed.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 23 }, () => 'holding'),
      ...Array.from({ length: 3 }, () => 'takenBack'),
    ]);
    expect(await heldNow(payload)).toHaveLength(23);
  });

  test('is told to all who decide, by letter and in a list, and to nobody else', async () => {
    const { id } = await askedLoss();
    const listed = (await told(second)).find((one) => one['id'] === id);
    expect(listed).toMatchObject({
      title: 'Cho mất 3 mục khỏi trang',
      byName: 'Người admin',
      total: 3,
      mayTakeBack: true,
    });
    expect(listed).not.toHaveProperty('whyNot');
    expect(await told(causer)).toMatchObject([{ whyNot: expect.stringContaining('chính bạn') }]);
    expect(await told(await makeUser(cms().payload, 'editor'))).toEqual([]);
    expect(letters.map(({ to }) => to).toSorted()).toEqual([other.email, second.email].toSorted());
    expect(letters[0]?.text).toContain('đợi tới khi có người thứ hai quyết định');
  });

  test('is done once its time has come, not before', async () => {
    const { id, runsAt } = await askedLoss();
    expect(runsAt).toBeGreaterThan(Date.now() + hour - 60_000);
    await resumeHeld(cms().payload, new Date(runsAt - 1));
    expect([await stateOf(id), await allowed()]).toEqual(['holding', 0]);
    await resumeHeld(cms().payload, new Date(runsAt));
    expect([await stateOf(id), await allowed()]).toEqual(['confirmed', 3]);
  });

  test('is not done by waiting for an account that was shut out meanwhile', async () => {
    const { payload } = cms();
    const asker = await makeUser(payload, 'approver');
    const { id, runsAt } = await askedLoss(asker);
    const data = { temporaryPassword: true };
    await payload.db.updateOne({ collection: 'users', id: asker.id, data });
    await resumeHeld(payload, new Date(runsAt));
    expect(await readHeld(payload, id)).toMatchObject({
      state: 'failed',
      fault: expect.stringContaining('không còn quyền'),
    });
    expect(await allowed()).toBe(0);
  });

  test('waits an hour at least, whatever the settings say', async () => {
    const { payload } = cms();
    const set = (heldHours: number) =>
      payload.updateGlobal({ slug: 'settings', data: { heldHours } });
    await nameProvince(payload);
    await expect(set(0)).rejects.toThrow();
    await set(5);
    expect((await askedLoss()).runsAt).toBeGreaterThan(Date.now() + 5 * hour - 60_000);
    await set(1);
  });

  test('waits as long as the settings said within the last week', async () => {
    const { payload } = cms();
    const hoursAt = async (now: number) => {
      const ends = await waitEnds(payload, [String(causer.id)], new Date(now));
      return (Date.parse(String(ends)) - now) / hour;
    };
    await payload.updateGlobal({ slug: 'settings', data: { heldHours: 6 } });
    await payload.updateGlobal({ slug: 'settings', data: { heldHours: 2 } });
    const now = Date.now();
    expect([await hoursAt(now), await hoursAt(now + 6.9 * 24 * hour)]).toEqual([6, 6]);
    expect(await hoursAt(now + 7.1 * 24 * hour)).toBe(2);
    await payload.updateGlobal({ slug: 'settings', data: { heldHours: 1 } });
  });

  test('is confirmed at once by another, stopped by its causer too, and either only once', async () => {
    const first = await askedLoss();
    await confirmHeld(asking(second), { id: first.id, total: 3 });
    expect([await stateOf(first.id), await allowed()]).toEqual(['confirmed', 3]);
    const again = takeBackHeld(asking(second), { id: first.id, total: 3 });
    await expect(again).rejects.toThrow('đã có người xác nhận');
    const next = await askedLoss();
    await takeBackHeld(asking(causer), { id: next.id, total: 3 });
    await resumeHeld(cms().payload, new Date(next.runsAt));
    expect([await stateOf(next.id), await allowed()]).toEqual(['takenBack', 0]);
  });

  test('of a confirmation and a stop at the same moment one counts', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await askedLoss();
      const results = await Promise.allSettled([
        confirmHeld(asking(second), { id, total: 3 }),
        takeBackHeld(asking(other), { id, total: 3 }),
        confirmHeld(asking(other), { id, total: 3 }),
      ]);
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await allowed()).toBe((await stateOf(id)) === 'confirmed' ? 3 : 0);
    }
  });

  test('is not confirmed by an account that its causer had in the hands a short while ago', async () => {
    const { payload } = cms();
    const { id } = await askedLoss();
    const confirms = (user: TypedUser, now?: Date) =>
      confirmHeld(asking(user), { id, total: 3 }, now);
    await expect(confirms(causer)).rejects.toThrow('do chính bạn làm');
    for (const deed of ['create', 'role', 'passwordLink', 'secondFactorReset'] as const) {
      const own = await makeUser(payload, 'approver');
      await record(payload, { deed, by: causer, of: 'users', document: own.id });
      await expect(confirms(own)).rejects.toThrow('vừa lập');
    }
    await expect(confirms(await makeUser(payload, 'editor'))).rejects.toThrow('chưa được phép');
    expect(await stateOf(id)).toBe('holding');
    const late = await makeUser(payload, 'approver');
    await record(payload, { deed: 'create', by: causer, of: 'users', document: late.id });
    await confirms(late, new Date(Date.now() + 8 * 24 * hour));
    expect(await stateOf(id)).toBe('confirmed');
  });

  test('is not confirmed by an account whose address its causer changed, and the audit names who did', async () => {
    const { payload } = cms();
    const own = await makeUser(payload, 'approver');
    const { id } = await askedLoss();
    const email = `${crypto.randomUUID()}@example.vn`;
    const changed = await askAs(cms(), causer, 'PATCH', `/api/users/${own.id}`, { email });
    expect(changed.status).toBe(200);
    // The forgotten password is asked for by the account itself.
    await record(payload, { deed: 'passwordSet', by: own, of: 'users', document: own.id });
    await expect(confirmHeld(asking(own), { id, total: 3 })).rejects.toThrow('đổi email');
    expect(await stateOf(id)).toBe('holding');
    const { docs } = await payload.find({
      collection: 'audit',
      where: { and: [{ document: { equals: own.id } }, { deed: { equals: 'email' } }] },
    });
    expect(docs).toMatchObject([{ by: causer.id, of: 'users', fields: ['email'] }]);
    expect(JSON.stringify(docs)).not.toContain(email);
    await confirmHeld(asking(second), { id, total: 3 });
  });

  test('is not confirmed through a chain of accounts, nor by the account that had its causer in the hands', async () => {
    const { payload } = cms();
    const [root, made, next, stranger] = [
      await makeUser(payload, 'admin'),
      await makeUser(payload, 'admin'),
      await makeUser(payload, 'approver'),
      await makeUser(payload, 'approver'),
    ];
    await record(payload, { deed: 'create', by: root, of: 'users', document: made.id });
    await record(payload, { deed: 'email', by: made, of: 'users', document: next.id });
    // Whoever changes the own address has nobody else in the hands.
    await record(payload, { deed: 'email', by: stranger, of: 'users', document: stranger.id });
    for (const asker of [root, made, next]) {
      const { id } = await askedLoss(asker);
      for (const user of [root, made, next].filter((one) => one !== asker))
        await expect(confirmHeld(asking(user), { id, total: 3 })).rejects.toThrow('vừa lập');
      await confirmHeld(asking(stranger), { id, total: 3 });
      expect(await stateOf(id)).toBe('confirmed');
    }
  });

  test('is done to its end after a kill at any write', async () => {
    const { payload } = cms();
    let kills = 0;
    for (let writes = 0; ; writes += 1) {
      const { id, runsAt } = await askedLoss();
      const now = new Date(runsAt);
      const killed = await killing.after(writes, () => resumeHeld(payload, now));
      if (!killed) break;
      kills += 1;
      await resumeHeld(payload, new Date(runsAt + 60_000));
      expect([await stateOf(id), await allowed()]).toEqual(['confirmed', 3]);
    }
    expect(kills).toBeGreaterThan(2);
  });

  test('many small requests of one account are one thing, looked at again when it has grown', async () => {
    const { payload } = cms();
    const done: string[] = [];
    const joined: HeldWays<null> = {
      kind: 'joinedForTest',
      joins: true,
      runsByItself: false,
      title: ({ total }) => `${total} mục`,
      note: '',
      labels: { confirm: 'Xác nhận', takeBack: 'Lấy lại' },
      mayDecide: mayPublish,
      confirm: async ({ deed }) => {
        const rows = await findHeldRows(payload, deed.id, { states: ['held'] });
        done.push(...rows.map(({ document }) => document));
      },
      takeBack: async () => {},
    };
    (payload.config.custom?.['heldWays'] as HeldWays[]).push(joined as unknown as HeldWays);
    const holds = (...documents: string[]) =>
      hold(payload, joined, {
        user: causer,
        order: null,
        items: documents.map((document) => ({ of: 'teams', document, title: document })),
      });
    const { id } = await holds('one', 'two');
    expect(await holds('two', 'three')).toMatchObject({ id, total: 3, runsAt: null });
    expect(letters.filter(({ to }) => to === second.email)).toHaveLength(1);
    const seen = confirmHeld(asking(second), { id, total: 2 });
    await expect(seen).rejects.toThrow('đã khác lúc bạn xem');
    await resumeHeld(payload, new Date(Date.now() + 1000 * hour));
    expect(await stateOf(id)).toBe('holding');
    await confirmHeld(asking(second), { id, total: 3 });
    expect(done).toEqual(['one', 'two', 'three']);
    expect((await holds('four')).id).not.toBe(id);
  });
});
