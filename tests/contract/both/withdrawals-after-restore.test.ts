import type { Payload } from 'payload';
import { afterEach, beforeAll, expect, inject, test } from 'vitest';
import { openCms } from '../../../cms/open.ts';
import { holdAgain, holdMassWithdrawals } from '../../../cms/people/mass-withdrawal/detection.ts';
import { withdrawalsHeld } from '../../../cms/publishing/globals/held-withdrawals.ts';
import { confirmHeld, takeBackHeld } from '../../../cms/safeguards/held-deeds/decide.ts';
import { findHeld } from '../../../cms/safeguards/held-deeds/store.ts';
import { contract } from '../support/contract.ts';
import { shownBy } from '../support/public.ts';
import { consentTo, make } from '../support/documents.ts';
import { provinceIn } from '../support/province.ts';
import { makeUser } from '../support/people.ts';
import { System } from '../support/system.ts';

const consent = consentTo('phone');
const day = 86_400_000;

contract('withdrawals of many that are younger than a backup', (cms) => {
  let payload: Payload;
  const { places, second } = provinceIn(cms, { second: 'approver' });
  let system: System;
  let backup: string;
  let other: { system: System; payload?: Payload } | undefined;
  const teams: Record<'held' | 'final' | 'back', string> = { held: '', final: '', back: '' };
  const people = withdrawalsHeld.least;

  beforeAll(async () => {
    payload = cms().payload;
    system = System.of(cms().environment);
    await payload.updateGlobal({ slug: 'settings', data: { withdrawalsHeldFrom: people } });
    let number = 0;
    for (const which of ['held', 'final', 'back'] as const) {
      const members = Array.from({ length: people }, (_, at) => ({
        name: `Người ${at}`,
        role: 'Tổ viên',
        phone: `09${String(10_000_000 + (number += 1))}`,
        consent,
      }));
      teams[which] = (await make(payload, 'teams', places, { members, _status: 'published' })).id;
    }
    expect(system.run('backup')).toMatchObject({ code: 0, error: '' });
    backup = await system.backup();

    for (const which of ['final', 'back', 'held'] as const) {
      const user = await makeUser(payload, 'editor');
      const data = { members: [] } as never;
      await payload.update({ collection: 'teams', id: teams[which], data, draft: true, user });
      await holdMassWithdrawals(payload);
      const [deed] = await heldIn(payload, user.id);
      const asked = { id: deed!.id, total: deed!.total };
      if (which === 'final') await confirmHeld({ payload, user: second }, asked);
      if (which === 'back') await takeBackHeld({ payload, user: second }, asked);
    }
    expect(await phonesIn(payload)).toEqual({ held: 0, final: 0, back: people });
  });

  afterEach(async () => {
    await other?.payload?.destroy();
    await other?.system.remove();
    other = undefined;
  });

  const heldIn = async (asked: Payload, by?: string) => {
    const found = await findHeld(asked, { kind: { equals: 'massWithdrawal' } });
    return found.filter((deed) => by === undefined || deed.by === by);
  };
  /** The numbers of each team that the public sees. */
  const phonesIn = async (asked: Payload) => {
    const snapshot = await shownBy(asked);
    const count = (id: string) =>
      snapshot.teams.find((team) => team.id === id)?.members.filter(({ phone }) => phone).length;
    return { held: count(teams.held), final: count(teams.final), back: count(teams.back) };
  };
  async function restored(): Promise<Payload> {
    other = { system: await System.empty(inject('database')) };
    const told = other.system.run('restore', backup, '--lists', system.environment.dataDir);
    expect(told).toMatchObject({ code: 0, error: '' });
    other.payload = await openCms(other.system.environment);
    return other.payload;
  }

  test('are asked about again where nobody had decided; what was final, or back, stays so', async () => {
    const there = await restored();
    const [deed, ...more] = await heldIn(there);
    expect(more).toEqual([]);
    expect(deed).toMatchObject({ state: 'holding', total: people });
    expect(await phonesIn(there)).toEqual({ held: 0, final: 0, back: people });
    await holdMassWithdrawals(there);
    expect(await heldIn(there)).toHaveLength(1);

    const user = { ...second, collection: 'users' as const };
    await takeBackHeld({ payload: there, user }, { id: deed!.id, total: deed!.total });
    expect(await phonesIn(there)).toEqual({ held: people, final: 0, back: people });
  });

  test('also days later, when no look would find them any more', async () => {
    const copied = new Date(Date.now() - day / 24).toISOString();
    // As a database from before is: it knows of no question.
    await payload.db.deleteMany({ collection: 'held-deeds', where: {} });
    await payload.db.deleteMany({ collection: 'held-deed-rows', where: {} });
    const later = new Date(Date.now() + 3 * day);
    await holdMassWithdrawals(payload, later);
    expect(await heldIn(payload)).toEqual([]);
    await holdAgain(payload, copied, later);
    expect(await heldIn(payload)).toMatchObject([{ state: 'holding', total: people }]);
  });
});
