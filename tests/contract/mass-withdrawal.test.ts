import { type Payload, type TypedUser } from 'payload';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import {
  readWithdrawalsHeld,
  withdrawalsHeld,
} from '../../cms/publishing/globals/held-withdrawals.ts';
import { confirmHeld, resumeHeld, takeBackHeld } from '../../cms/safeguards/held-deeds/decide.ts';
import { findHeld, type HeldDeed } from '../../cms/safeguards/held-deeds/store.ts';
import { holdMassWithdrawals } from '../../cms/people/mass-withdrawal/detection.ts';
import { record } from '../../cms/storage/audit/record.ts';
import { ask, askAs, authorizationOf, watchedState } from './support/api.ts';
import { contract } from './support/contract.ts';
import { shownBy } from './support/public.ts';
import { consentTo, make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { Killing } from './support/killing.ts';
import { makeUser } from './support/people.ts';

const consent = consentTo('phone', 'zalo');
const published = { _status: 'published' } as const;
const hour = 3_600_000;

contract('consents of many people that one account withdraws', (cms) => {
  let payload: Payload;
  const { places, second } = provinceIn(cms, { second: 'approver' });
  let editor: TypedUser;
  const killing = new Killing(cms);
  let number = 0;

  beforeAll(async () => {
    payload = cms().payload;
  });
  beforeEach(async () => {
    editor = await makeUser(payload, 'editor');
  });

  const heldFrom = (withdrawalsHeldFrom: number) =>
    payload.updateGlobal({ slug: 'settings', data: { withdrawalsHeldFrom } });
  const makeTeam = async (people: number, more: object = {}) => {
    const members = Array.from({ length: people }, (_, at) => ({
      name: `Người ${at}`,
      role: 'Tổ viên',
      phone: `09${String(10_000_000 + (number += 1))}`,
      zalo: `09${String(20_000_000 + number)}`,
      consent: { ...consent, ...more },
    }));
    return (await make(payload, 'teams', places, { members, ...published })).id;
  };
  const save = (team: string, members: unknown[], user = editor) =>
    payload.update({
      collection: 'teams',
      id: team,
      data: { members } as never,
      draft: true,
      depth: 0,
      user,
      overrideAccess: false,
    });
  const membersOf = async (team: string, draft = false) =>
    (await payload.findByID({ collection: 'teams', id: team, draft, depth: 0 })).members ?? [];
  /** Takes the first so many out of the draft. */
  const takeOut = async (team: string, count: number) =>
    save(team, (await membersOf(team, true)).slice(count));
  /** As the public sees a team now. */
  const shown = async (team: string) => {
    const snapshot = await shownBy(payload);
    const found = snapshot.teams.find(({ id }) => id === team);
    return JSON.parse(JSON.stringify(found?.members ?? null)) as { phone?: string }[] | null;
  };
  const phones = async (team: string) =>
    (await shown(team))?.filter(({ phone }) => phone !== undefined).length;
  const held = async (by = editor): Promise<HeldDeed[]> =>
    findHeld(payload, {
      and: [{ kind: { equals: 'massWithdrawal' } }, { by: { equals: by.id } }],
    });
  const look = async (now?: Date) => {
    await holdMassWithdrawals(payload, now);
    return held();
  };
  const asking = (user = second) => ({ payload, user });
  const only = ([deed, ...more]: HeldDeed[]) => {
    expect(more).toEqual([]);
    return deed!;
  };

  test('are hidden at once, and asked about when they are many', async () => {
    const teams = [await makeTeam(7), await makeTeam(7), await makeTeam(7)];
    for (const team of teams.slice(0, 2)) await save(team, []);
    await takeOut(teams[2]!, 5);
    expect(await look()).toEqual([]);
    expect(await phones(teams[0]!)).toBe(0);
    await takeOut(teams[2]!, 1);
    expect(await phones(teams[2]!)).toBe(1);
    const deed = only(await look());
    expect(deed).toMatchObject({ state: 'holding', total: 20, runsAt: null });
    await heldFrom(withdrawalsHeld.least);
    const { body } = await askAs(cms(), second, 'GET', '/api/held-deed/list');
    const listed = (body['held'] as { id: string }[]).find(({ id }) => id === deed.id);
    expect(listed).toMatchObject({
      title: 'Rút lại sự đồng ý của 20 người trong các tổ',
      labels: { takeBack: 'Lấy lại, hiện như trước' },
    });
    expect(JSON.stringify(listed)).not.toMatch(/\b09\d{8}\b/);
    await resumeHeld(payload, new Date(Date.now() + 1000 * hour));
    expect(only(await held()).state).toBe('holding');
  });

  test('are many by the lowest number of the last day, of which raising is told', async () => {
    await heldFrom(withdrawalsHeld.least);
    const admin = await makeUser(payload, 'admin');
    const authorization = await authorizationOf(cms(), admin);
    const raise = (number: number | null) => {
      const body = { withdrawalsHeldFrom: number };
      return ask(cms(), 'POST', '/api/globals/settings', { body, authorization });
    };
    expect((await raise(withdrawalsHeld.most + 1)).status).toBe(400);
    expect((await raise(withdrawalsHeld.most)).status).toBe(200);
    const team = await makeTeam(6);
    await save(team, [], admin);
    await look();
    expect(only(await held(admin))).toMatchObject({ state: 'holding', total: 6 });

    const state = await watchedState(cms());
    expect(state.loosened).toMatchObject([
      {
        numbers: `${withdrawalsHeld.least} → ${withdrawalsHeld.most}`,
        what: expect.stringContaining('Rút lại sự đồng ý'),
        hours: 24,
      },
    ]);
    const tomorrow = new Date(Date.now() + 25 * hour);
    expect(await readWithdrawalsHeld(payload, tomorrow)).toBe(withdrawalsHeld.most);
    await heldFrom(withdrawalsHeld.least);
    expect((await raise(null)).status).toBe(200);
    expect(await readWithdrawalsHeld(payload, tomorrow)).toBe(withdrawalsHeld.usual);
    expect(await readWithdrawalsHeld(payload, new Date())).toBe(withdrawalsHeld.least);
    await heldFrom(withdrawalsHeld.least);
  });

  test('are final once a second person says so, and are not asked about again', async () => {
    const team = await makeTeam(6);
    await takeOut(team, 5);
    const { id, total } = only(await look());
    await expect(confirmHeld(asking(editor), { id, total })).rejects.toThrow();
    await confirmHeld(asking(), { id, total });
    expect([only(await held()).state, await phones(team)]).toEqual(['confirmed', 1]);
    await expect(takeBackHeld(asking(), { id, total })).rejects.toThrow('đã có người xác nhận');
    // The wish of one more person is no mass.
    await save(team, []);
    expect(await phones(team)).toBe(0);
    only(await look());
  });

  test('come back exactly as they were, in the draft too', async () => {
    const team = await makeTeam(6);
    const [before, members] = [await shown(team), await membersOf(team)];
    expect(before?.every(({ phone }) => phone)).toBe(true);
    await takeOut(team, 3);
    await save(team, []);
    const { id, total } = only(await look());
    expect([total, await phones(team)]).toEqual([6, 0]);
    await takeBackHeld(asking(), { id, total });
    expect(await shown(team)).toEqual(before);
    expect(await membersOf(team, true)).toEqual(members);
    // And a wish that somebody notes afterwards counts as ever.
    await takeOut(team, 1);
    expect(await phones(team)).toBe(5);
    only(await look());
  });

  test('in many small requests count as one, within a day', async () => {
    const team = await makeTeam(9);
    for (let at = 0; at < 4; at += 1) await takeOut(team, 1);
    expect(await look()).toEqual([]);
    await takeOut(team, 1);
    expect(await look(new Date(Date.now() + 25 * hour))).toEqual([]);
    const { id, total } = only(await look());
    expect(total).toBe(5);
    await takeOut(team, 2);
    const later = new Date(Date.now() + 10_000);
    expect(only(await look(later))).toMatchObject({ id, total: 7 });
    expect(only(await look(later)).total).toBe(7);
  });

  test('are many also where each was withdrawn by an account that another one has made', async () => {
    const [made, stranger] = [await makeUser(payload, 'editor'), await makeUser(payload, 'editor')];
    const entry = { deed: 'create' as const, of: 'users', document: String(made.id) };
    await record(payload, { ...entry, by: editor });
    const [one, other, apart] = [await makeTeam(4), await makeTeam(4), await makeTeam(4)];
    await save(one, []);
    await save(other, [], made);
    await save(apart, [], stranger);
    await look();
    const all = [...(await held()), ...(await held(made)), ...(await held(stranger))];
    const { id, total, causers } = only(all);
    expect([total, causers.toSorted()]).toEqual([8, [editor.id, made.id].toSorted()]);
    await takeBackHeld(asking(), { id, total });
    expect([await phones(one), await phones(other), await phones(apart)]).toEqual([4, 4, 0]);
    expect((await membersOf(other, true)).length).toBe(4);
  });

  test('come back, and are asked about, after a kill at any write', async () => {
    let kills = 0;
    const team = await makeTeam(5);
    const before = await shown(team);
    for (let writes = 0; ; writes += 3) {
      editor = await makeUser(payload, 'editor');
      await save(team, []);
      await killing.after(writes, () => holdMassWithdrawals(payload));
      const { id, total } = only(await look(new Date(Date.now() + 10_000)));
      expect([total, await phones(team)]).toEqual([5, 0]);
      const killed = await killing.after(writes, () => takeBackHeld(asking(), { id, total }));
      if (killed) {
        kills += 1;
        const waits = only(await held()).state === 'holding';
        if (waits) await takeBackHeld(asking(), { id, total });
        else await resumeHeld(payload, new Date(Date.now() + 60_000));
      }
      expect([only(await held()).state, await shown(team)]).toEqual(['takenBack', before]);
      expect((await membersOf(team, true)).length).toBe(5);
      if (!killed) break;
    }
    expect(kills).toBeGreaterThan(3);
  });
});
