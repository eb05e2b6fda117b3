import type { Payload } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { confirmHeld } from '../../cms/safeguards/held-deeds/decide.ts';
import { findHeld, type HeldDeed } from '../../cms/safeguards/held-deeds/store.ts';
import { readDeed } from '../../cms/writing/mass-deeds/store.ts';
import { holdMassWithdrawals } from '../../cms/people/mass-withdrawal/detection.ts';
import { withdrawalsHeld } from '../../cms/publishing/globals/held-withdrawals.ts';
import { conditionsOf } from '../../ops/alerts/conditions.ts';
import { askAs, watchedState } from './support/api.ts';
import { contract } from './support/contract.ts';
import { fourMembers, make, makeMany } from './support/documents.ts';
import { MassDeeds } from './support/mass-deeds.ts';
import { provinceIn } from './support/province.ts';

const many = 22;

contract('a province with a single one who decides', (cms) => {
  let payload: Payload;
  const { places, only } = provinceIn(cms, { only: 'admin' });

  beforeAll(async () => {
    payload = cms().payload;
    const deciding = { role: { in: ['admin', 'approver'] } };
    expect((await payload.count({ collection: 'users', where: deciding })).totalDocs).toBe(1);
  });

  const deeds = new MassDeeds(cms);
  const send = async (method: string, address: string, body?: object) =>
    askAs(cms(), only, method, `/api/${address}`, body);
  const waiting = async (): Promise<HeldDeed> => {
    const [held, ...more] = await findHeld(payload, { state: { equals: 'holding' } });
    expect(more).toEqual([]);
    return held!;
  };

  test('does not empty the trash of many, is told so before, and can stop it', async () => {
    const ids = await makeMany(payload, 'terms', places, { count: many });
    const now = new Date().toISOString();
    for (const id of ids)
      await payload.update({ collection: 'terms', id, data: { deletedAt: now }, depth: 0 });
    const { id: deed, said } = await deeds.begin(only, 'erase', 'terms', ids);
    expect([said.isPlan, said.plannedFor]).toEqual([true, undefined]);
    const held = await waiting();
    expect(held.runsAt).toBeNull();
    const { body } = await send('GET', 'held-deed/list');
    const listed = (body['held'] as { id: string }[]).find(({ id }) => id === held.id);
    expect(listed).toMatchObject({
      mayTakeBack: true,
      whyNot: expect.stringContaining('một người khác'),
    });
    const stop = { total: held.total };
    expect((await send('POST', `held-deed/${held.id}/take-back`, stop)).status).toBe(200);
    // And by the pace it goes on: nobody is stuck for good.
    const few = await deeds.run(only, 'erase', 'terms', ids.slice(0, 3));
    expect(few.said.isPlan).toBe(false);
    const left = await payload.count({
      collection: 'terms',
      where: { id: { in: ids } },
      trash: true,
    });
    expect([left.totalDocs, (await readDeed(payload, deed))?.state]).toEqual([many - 3, 'stopped']);
  });

  test('withdraws many consents, and nobody is reminded of what nobody can confirm', async () => {
    const withdrawalsHeldFrom = withdrawalsHeld.least;
    await payload.updateGlobal({ slug: 'settings', data: { withdrawalsHeldFrom } });
    const given = { given: true, date: '2026-08-15T05:00:00.000Z', how: 'Ký giấy' };
    const members = fourMembers.concat(fourMembers).map((member, at) => ({
      ...member,
      phone: `091234567${at}`,
      consent: { ...given, scope: ['phone' as const] },
    }));
    const { id } = await make(payload, 'teams', places, { members, _status: 'published' });
    const data = { members: [] };
    await payload.update({ collection: 'teams', id, data, draft: true, depth: 0, user: only });
    await holdMassWithdrawals(payload);
    const held = await waiting();
    await expect(
      confirmHeld({ payload, user: only }, { id: held.id, total: held.total }),
    ).rejects.toThrow('do chính bạn làm');
    const state = await watchedState(cms());
    const told = conditionsOf({ site: undefined, cms: state, certificates: [] });
    expect(told.find((one) => one.id.startsWith(`held:${held.id}`))).toMatchObject({
      sentence: expect.stringContaining(`Rút lại sự đồng ý của ${members.length} người`),
      isNews: true,
    });
    expect(state.held).toMatchObject([{ id: held.id, hasHappened: true }]);
  });
});
