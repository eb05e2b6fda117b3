import { createLocalReq, type Payload, type TypedUser } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { confirmHeld } from '../../cms/safeguards/held-deeds/decide.ts';
import { findHeld, type HeldDeed } from '../../cms/safeguards/held-deeds/store.ts';
import { runDeed } from '../../cms/writing/mass-deeds/run.ts';
import { lookAtMove } from '../../cms/writing/mass-deeds/look-move.ts';
import { startMove } from '../../cms/writing/mass-deeds/start-move.ts';
import { readDeed } from '../../cms/writing/mass-deeds/store.ts';
import { holdMassWithdrawals } from '../../cms/people/mass-withdrawal/detection.ts';
import { withdrawalsHeld } from '../../cms/publishing/globals/held-withdrawals.ts';
import { cmsState, cmsStateAddress } from '../../content/schema/cms-state.ts';
import { monitorWord } from '../../env/secret.ts';
import { conditionsOf } from '../../ops/alerts/conditions.ts';
import { ask, authorizationOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { fourMembers, make, makePlaces, nameProvince, type Places } from './support/documents.ts';
import { makeUser } from './support/people.ts';

const many = 22;

contract('a province with a single one who decides', (cms) => {
  let payload: Payload;
  let places: Places;
  let only: TypedUser;

  beforeAll(async () => {
    payload = cms().payload;
    await nameProvince(payload);
    places = await makePlaces(payload);
    only = await makeUser(payload, 'admin');
    const deciding = { role: { in: ['admin', 'approver'] } };
    expect((await payload.count({ collection: 'users', where: deciding })).totalDocs).toBe(1);
  });

  const asked = () => createLocalReq({ user: only }, payload);
  const send = async (method: string, address: string, body?: object) =>
    ask(cms(), method, `/api/${address}`, {
      authorization: await authorizationOf(cms(), only),
      body,
    });
  const makeMany = async (collection: 'guides' | 'terms', data: Record<string, unknown> = {}) => {
    const ids: string[] = [];
    for (let at = 0; at < many; at += 1)
      ids.push((await make(payload, collection, places, data)).id);
    return ids;
  };
  const waiting = async (): Promise<HeldDeed> => {
    const [held, ...more] = await findHeld(payload, { state: { equals: 'holding' } });
    expect(more).toEqual([]);
    return held!;
  };

  test('does not empty the trash of many, is told so before, and can stop it', async () => {
    const ids = await makeMany('terms');
    const now = new Date().toISOString();
    for (const id of ids)
      await payload.update({ collection: 'terms', id, data: { deletedAt: now }, depth: 0 });
    const req = await asked();
    const moving = { kind: 'erase', of: 'terms', ids } as const;
    const said = await lookAtMove(req, moving);
    expect([said.isPlan, said.plannedFor]).toEqual([true, undefined]);
    const deed = await startMove(req, { ...moving, hash: said.hash });
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
    const few = { kind: 'erase', of: 'terms', ids: ids.slice(0, 3) } as const;
    const again = await asked();
    const { hash, isPlan } = await lookAtMove(again, few);
    expect(isPlan).toBe(false);
    await runDeed(payload, await startMove(again, { ...few, hash }));
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
    const authorization = `Bearer ${monitorWord(payload.config.secret)}`;
    const { body } = await ask(cms(), 'GET', cmsStateAddress, { authorization });
    const told = conditionsOf({ site: undefined, cms: cmsState.parse(body), certificates: [] });
    expect(told.find((one) => one.id.startsWith(`held:${held.id}`))).toMatchObject({
      sentence: expect.stringContaining(`Rút lại sự đồng ý của ${members.length} người`),
      isNews: true,
    });
    expect(body['held']).toMatchObject([{ id: held.id, hasHappened: true }]);
  });
});
