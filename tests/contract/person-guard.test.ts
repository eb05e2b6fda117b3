import type { TypedUser } from 'payload';
import { beforeEach, expect, test } from 'vitest';
import { runRemoval } from '../../cms/people/person/run.ts';
import { startRemoval } from '../../cms/people/person/start.ts';
import type { PlanView, RemovalView, SearchView } from '../../cms/people/person/view.ts';
import { resumeHeld } from '../../cms/safeguards/held-deeds/decide.ts';
import { findHeld, type HeldDeed } from '../../cms/safeguards/held-deeds/store.ts';
import { holdMassWithdrawals } from '../../cms/people/mass-withdrawal/detection.ts';
import { lastEvents, readRemovals, removalsFile } from '../../content/removals.ts';
import { readLines } from '../../content/kept-lines.ts';
import { readWithdrawals } from '../../content/withdrawals/list.ts';
import { askAs, sentenceOf, watchedState } from './support/api.ts';
import { contract } from './support/contract.ts';
import { shownBy } from './support/public.ts';
import { consentTo, fourMembers, make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { Killing } from './support/killing.ts';
import { makeUser } from './support/people.ts';

const consent = consentTo('phone', 'zalo');
const live = { _status: 'published' } as const;

contract('one account that removes many people', (cms) => {
  const { places, second } = provinceIn(cms, { second: 'admin' });
  let asker: TypedUser;
  const killing = new Killing(cms);
  let number = 0;
  beforeEach(async () => {
    asker = await makeUser(cms().payload, 'admin');
  });

  const as = async (user: TypedUser, method: string, address: string, body?: object) =>
    askAs(cms(), user, method, `/api/${address}`, body);
  const makeTeam = async (names: string[]) => {
    const members = names.map((name) => ({
      name,
      role: 'Tổ viên',
      phone: `09${String(30_000_000 + (number += 1))}`,
      consent,
    }));
    // A team that is published has four.
    const all = [...members, ...fourMembers.slice(0, Math.max(0, 4 - names.length))];
    return (await make(cms().payload, 'teams', places, { members: all, ...live })).id;
  };
  /** A family of a name that nobody else has, over two teams. */
  const makeFamily = async (people: number) => {
    const family = `Họ${(number += 1)}`;
    const names = Array.from({ length: people }, (_, at) => `${family} Thị ${'ABCDEFGH'[at]}`);
    const teams = [await makeTeam(names.slice(0, 4)), await makeTeam(names.slice(4))];
    return { family, teams };
  };
  const picksFor = async (name: string) => {
    const { body } = await as(asker, 'POST', 'person/search', { name });
    return (body as unknown as SearchView).findings.map(({ key }) => key);
  };
  const planFor = async (name: string, picks: string[]) =>
    (await as(asker, 'POST', 'person/plan', { name, picks })).body as unknown as PlanView;
  const remove = async (name: string) => {
    const picks = await picksFor(name);
    const { hash, waits } = await planFor(name, picks);
    const answer = await as(asker, 'POST', 'person/remove', { name, picks, hash, sure: 'XÓA' });
    expect([answer.status, answer.body['errors']]).toEqual([202, undefined]);
    return { id: String(answer.body['id']), waits };
  };
  const look = async (id: string) =>
    (await as(asker, 'GET', `person/removals/${id}`)).body as unknown as RemovalView;
  const isDone = (id: string) =>
    expect.poll(async () => (await look(id)).state, { timeout: 30_000 }).toBe('done');
  const membersOf = async (team: string) =>
    (await cms().payload.findByID({ collection: 'teams', id: team, depth: 0 })).members ?? [];
  /** As the public sees some teams now. */
  const shown = async (teams: string[]) => {
    const all = await shownBy(cms().payload);
    return JSON.stringify(all.teams.filter(({ id }) => teams.includes(id)));
  };
  const held = async (): Promise<HeldDeed[]> =>
    findHeld(cms().payload, {
      and: [{ kind: { equals: 'personRemoval' } }, { by: { equals: asker.id } }],
    });
  const only = ([deed, ...more]: HeldDeed[]) => {
    expect(more).toEqual([]);
    return deed!;
  };
  const decide = (user: TypedUser, how: 'confirm' | 'take-back', { id, total }: HeldDeed) =>
    as(user, 'POST', `held-deed/${id}/${how}`, { total });
  const erased = (team: string) =>
    [
      ...lastEvents(readRemovals(readLines(removalsFile(cms().environment.dataDir)))).values(),
    ].filter(({ document, event }) => document === team && event === 'erased');

  test('hides them at once, and erases nothing before a second administrator says so', async () => {
    const { family, teams } = await makeFamily(8);
    expect(await shown(teams)).toMatch(/\b09\d{8}\b/);
    const { id, waits } = await remove(family);
    expect(waits).toContain('chỉ xóa hẳn khi một quản trị viên khác xác nhận');
    expect((await look(id)).state).toBe('held');
    expect(await shown(teams)).not.toMatch(/\b09\d{8}\b/);
    expect((await membersOf(teams[0]!)).map(({ phone }) => typeof phone)).toEqual(
      Array(4).fill('string'),
    );
    expect(teams.flatMap(erased)).toEqual([]);
    // What is asked about already is no mass withdrawal as well.
    await holdMassWithdrawals(cms().payload);
    expect(await findHeld(cms().payload, { kind: { equals: 'massWithdrawal' } })).toEqual([]);

    const deed = only(await held());
    const state = await watchedState(cms());
    expect(state.held).toContainEqual({
      id: deed.id,
      title: 'Xóa hẳn dữ liệu cá nhân ở 8 nơi',
      total: 8,
      hasHappened: false,
    });
    const list = await as(second, 'GET', 'held-deed/list');
    expect(JSON.stringify(list.body)).toContain('Xóa hẳn dữ liệu cá nhân ở 8 nơi');
    expect(JSON.stringify(list.body)).not.toMatch(new RegExp(`\\b09\\d{8}\\b|${family} Thị`));

    await resumeHeld(cms().payload, new Date(Date.now() + 1000 * 3_600_000));
    expect(sentenceOf(await decide(asker, 'confirm', deed))).toContain('cần một người khác');
    const approver = await makeUser(cms().payload, 'approver');
    expect((await decide(approver, 'confirm', deed)).status).toBe(403);
    expect((await look(id)).state).toBe('held');
    expect((await decide(second, 'confirm', deed)).status).toBe(200);
    await isDone(id);
    expect(await shown(teams)).not.toContain(family);
    expect(await membersOf(teams[1]!)).toEqual([]);
    expect(teams.map((team) => erased(team).length)).toEqual([4, 4]);
  });

  test('can be stopped: all is as it was, and who had withdrawn stays withdrawn', async () => {
    const { family, teams } = await makeFamily(7);
    const [first, ...others] = await membersOf(teams[0]!);
    const withdrawn = [{ ...first!, consent: { ...first!.consent, given: false } }, ...others];
    const data = { members: withdrawn } as never;
    await cms().payload.update({ collection: 'teams', id: teams[0]!, data, depth: 0 });
    const before = await shown(teams);
    const { id } = await remove(family);
    expect(await shown(teams)).not.toBe(before);
    expect((await decide(second, 'take-back', only(await held()))).status).toBe(200);
    expect(await shown(teams)).toBe(before);
    expect((await look(id)).state).toBe('takenBack');
    expect(teams.flatMap(erased)).toEqual([]);
    const list = readWithdrawals(cms().environment.dataDir);
    expect(list.withdrawnAt(String(first!.id), 'phone')).toBeDefined();
    // A stopped one is not taken up by anything.
    await runRemoval(cms().payload, id);
    expect((await membersOf(teams[1]!)).length).toBe(4);
  });

  test('has three people a day; what is more joins what waits', async () => {
    const names = Array.from({ length: 5 }, (_, at) => `Lẻ ${'ABCDE'[at]} ${(number += 1)}`);
    const team = await makeTeam([...names, ...fourMembers.map(({ name }) => name)]);
    for (const name of names.slice(0, 3)) {
      const { id, waits } = await remove(name);
      expect(waits).toBeNull();
      await isDone(id);
    }
    expect((await membersOf(team)).length).toBe(6);
    const fourth = await remove(names[3]!);
    expect(fourth.waits).toContain('Trong 24 giờ qua bạn đã xóa dữ liệu của 3 người');
    const fifth = await remove(names[4]!);
    const deed = only(await held());
    expect([(await look(fourth.id)).state, deed.total]).toEqual(['held', 2]);
    expect((await membersOf(team)).length).toBe(6);
    await decide(second, 'confirm', deed);
    await isDone(fourth.id);
    await isDone(fifth.id);
    expect((await membersOf(team)).map(({ name }) => name)).toEqual(
      fourMembers.map(({ name }) => name),
    );
  });

  test('also when they are asked for at the same moment', async () => {
    const names = Array.from({ length: 5 }, (_, at) => `Cùng ${'ABCDE'[at]} ${(number += 1)}`);
    await makeTeam(names);
    const asked = [];
    for (const name of names) {
      const picks = await picksFor(name);
      asked.push({ names: [name], numbers: [], picks, hash: (await planFor(name, picks)).hash });
    }
    const ids = await Promise.all(asked.map((one) => startRemoval(cms().payload, asker, one)));
    const states = [];
    for (const id of ids) states.push((await look(id)).state);
    expect(states.toSorted()).toEqual(['held', 'held', 'removing', 'removing', 'removing']);
  });

  test('takes no administrator with it', async () => {
    const other = await makeUser(cms().payload, 'admin');
    const name = String(other.name);
    const picks = [`account/users/${other.id}`];
    const { faults, hash } = await planFor(name, picks);
    expect(faults[0]).toContain('việc đó chờ một quản trị viên khác xác nhận');
    const body = { name, picks, hash, sure: 'XÓA' };
    expect((await as(asker, 'POST', 'person/remove', body)).status).toBe(409);
    expect((await as(other, 'GET', 'users/me')).body['user']).toMatchObject({ id: other.id });
  });

  test('killed at any write, can be taken back or confirmed', async () => {
    let kills = 0;
    for (let writes = 0; ; writes += 4) {
      asker = await makeUser(cms().payload, 'admin');
      const { family, teams } = await makeFamily(6);
      const before = await shown(teams);
      const { id } = await remove(family);
      const takesBack = () => decide(second, 'take-back', only(deeds));
      const deeds = await held();
      const killed = await killedIn(writes, takesBack);
      if (killed) {
        kills += 1;
        if (only(await held()).state === 'holding') await takesBack();
        else await resumeHeld(cms().payload, new Date(Date.now() + 60_000));
      }
      expect([only(await held()).state, await shown(teams)]).toEqual(['takenBack', before]);
      expect((await look(id)).state).toBe('takenBack');

      const again = (await remove(family)).id;
      const [newest] = await held();
      const confirms = () => decide(second, 'confirm', newest!);
      if (await killedIn(writes, confirms)) {
        kills += 1;
        if ((await held())[0]?.state === 'holding') await confirms();
        else await resumeHeld(cms().payload, new Date(Date.now() + 60_000));
      }
      await runRemoval(cms().payload, again, () => new Date(Date.now() + 60_000));
      await isDone(again);
      expect(await shown(teams)).not.toContain(family);
      if (!killed) break;
    }
    expect(kills).toBeGreaterThan(3);
  }, 300_000);

  /** An address answers 500 where its work was killed. */
  const killedIn = async (writes: number, work: () => Promise<{ status: number }>) =>
    killing.after(writes, async () => {
      if ((await work()).status >= 500) throw new Error('killed');
    });
});
