import type { TypedUser } from 'payload';
import { describe, expect, test } from 'vitest';
import { confirmHeld, resumeHeld, takeBackHeld } from '../../cms/safeguards/held-deeds/decide.ts';
import { readPublication } from '../../cms/publishing/publication/publication.ts';
import { lookAtTakeOff } from '../../cms/writing/mass-deeds/take-off-preview.ts';
import { resumeDeeds, runDeed } from '../../cms/writing/mass-deeds/run.ts';
import { startTakeOff } from '../../cms/writing/mass-deeds/start.ts';
import { doerOf } from '../../cms/writing/mass-deeds/doer.ts';
import { copyOf } from '../../cms/writing/workflow/copy.ts';
import { perform } from '../../cms/writing/workflow/perform.ts';
import { readStanding } from '../../cms/writing/workflow/standing.ts';
import { contract } from './support/contract.ts';
import { make, makeMany } from './support/documents.ts';
import { MassDeeds } from './support/mass-deeds.ts';
import { provinceIn } from './support/province.ts';
import { hourly } from './support/hourly.ts';
import { Killing } from './support/killing.ts';
import { makeUser } from './support/people.ts';

const of = 'guides';
interface Looked {
  of: typeof of;
  ids: string[];
  farewell: { reason: string };
}
const farewell = { reason: 'trang đăng nhầm' };

/** Drops the keys of what is nothing and puts keys in order: both databases give the same. */
function wordsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map(wordsOf) : undefined;
  if (typeof value !== 'object') return value;
  const said = Object.entries(value ?? {})
    .map(([name, inner]) => [name, wordsOf(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

contract('pages taken off at once', (cms) => {
  const { places, writer } = provinceIn(cms, { writer: 'editor' });
  const killing = new Killing(cms);
  const later = hourly();
  const deeds = new MassDeeds(cms);

  const live = (count: number) =>
    makeMany(cms().payload, of, places, { count, _status: 'published' });
  const edit = (id: string, summary: string) =>
    cms().payload.update({
      collection: of,
      id,
      draft: true,
      data: { summary },
      user: writer,
      overrideAccess: false,
    });
  /** All that a document says, to writers and readers, and where it stands. */
  const told = async (id: string) => {
    const { payload } = cms();
    const standing = await readStanding(payload, of, id);
    if (!standing) return null;
    const { newest, live: seen, stage, entry } = standing;
    const { approvedHash, pending } = entry ?? { approvedHash: null, pending: false };
    const [one, other] = [newest, seen].map((row) => row && wordsOf(copyOf(payload, of, row)));
    return { one, other, stage, listed: newest['stage'], approvedHash, pending };
  };
  const allTold = (ids: string[]) => Promise.all(ids.map(told));
  const takeOff = async (user: TypedUser, ids: string[]) => {
    const req = await deeds.request(user);
    const said = await lookAtTakeOff(req, of, ids);
    const id = await startTakeOff(req, { of, ids, farewell, hash: said.hash });
    return { id, said };
  };
  const inState = async (id: string, ...states: string[]) =>
    (await deeds.viewOf(id)).items
      .filter(({ state }) => states.includes(state))
      .map((one) => one.id);

  test('says who goes now, who waits and who links there; the rest follows in time', async () => {
    const { payload } = cms();
    const approver = await makeUser(payload, 'approver');
    const ids = await live(12);
    const draft = (await make(payload, of, places)).id;
    await make(payload, of, places, { related: [ids[0]], _status: 'published' });
    const before = await allTold(ids);
    const { id, said } = await takeOff(approver, [...ids, draft]);
    expect([said.goes.length, said.waits.length]).toEqual([10, 2]);
    expect(said.waitsUntil).toBeDefined();
    expect(said.kept).toMatchObject([{ id: draft, why: 'chưa đăng nên không có gì để gỡ' }]);
    expect(said.uses).toMatchObject([{ live: true, of: [ids[0]] }]);

    await runDeed(payload, id);
    expect(await inState(id, 'done')).toEqual(said.goes.map((one) => one.id));
    const half = await deeds.viewOf(id);
    expect([half.state, half.waitsUntil !== undefined]).toEqual(['applying', true]);
    // Nobody takes it up before its time.
    await resumeDeeds(payload);
    expect(await inState(id, 'planned')).toEqual(said.waits.map((one) => one.id));

    // One that waits is stopped and taken back: what did not go has nothing to come back from.
    const back = await deeds.undo(approver, id);
    expect(back.goes).toEqual(said.goes);
    await runDeed(payload, id);
    expect((await deeds.viewOf(id)).state).toBe('undone');
    expect(await allTold(ids)).toEqual(before);
  });

  describe('so many that they are a plan', () => {
    const isLive = async (ids: string[]) => (await allTold(ids)).filter((one) => one?.other).length;

    test('wait, untouched, for another than the administrator who asks', async () => {
      const { payload } = cms();
      const [asker, other] = [
        await makeUser(payload, 'admin'),
        await makeUser(payload, 'approver'),
      ];
      const ids = await live(22);
      const before = await allTold(ids);
      const { id, said } = await takeOff(asker, ids);
      expect([said.goes.length, said.waits.length]).toEqual([0, 22]);
      expect(said.plannedFor).toBeDefined();
      await runDeed(payload, id);
      await resumeDeeds(payload, later());
      expect([(await deeds.viewOf(id)).state, await isLive(ids)]).toEqual(['planned', 22]);
      const { id: held, total } = await deeds.heldOf(id);
      const own = confirmHeld(await deeds.request(asker), { id: held, total });
      await expect(own).rejects.toThrow('do chính bạn làm');

      await confirmHeld(await deeds.request(other), { id: held, total });
      await resumeDeeds(payload);
      expect([(await deeds.viewOf(id)).state, await isLive(ids)]).toEqual(['done', 0]);
      // The user who agreed has seen how many: no page of it is asked about again.
      const { allowedLoss } = await readPublication(payload);
      expect(allowedLoss).toEqual(expect.arrayContaining(ids.map((one) => `guides:${one}`)));
      await deeds.undo(asker, id);
      await runDeed(payload, id);
      expect(await allTold(ids)).toEqual(before);
    });

    test('are stopped by anybody who decides; asked again, done in their time whatever is killed', async () => {
      const { payload } = cms();
      const asker = await makeUser(payload, 'admin');
      const ids = await live(22);
      const stopped = (await takeOff(asker, ids)).id;
      const { id: held, total, runsAt: late } = await deeds.heldOf(stopped);
      const other = await makeUser(payload, 'approver');
      await takeBackHeld(await deeds.request(other), { id: held, total });
      await resumeHeld(payload, new Date(String(late)));
      await resumeDeeds(payload, later());
      expect([(await deeds.viewOf(stopped)).state, await isLive(ids)]).toEqual(['stopped', 22]);

      const { id } = await takeOff(asker, ids);
      const { runsAt } = await deeds.heldOf(id);
      const due = new Date(String(runsAt));
      let kills = 0;
      for (let writes = 0; (await deeds.viewOf(id)).state === 'planned'; writes += 1)
        if (await killing.after(writes, () => resumeHeld(payload, due))) kills += 1;
      for (const writes of [0, 1, 3, 7, 20, 40])
        if (await killing.after(writes, () => resumeDeeds(payload, later()))) kills += 1;
      expect(kills).toBeGreaterThan(5);
      await resumeHeld(payload, later()());
      await resumeDeeds(payload, later());
      expect([(await deeds.viewOf(id)).state, await isLive(ids)]).toEqual(['done', 0]);
      const { items } = await deeds.viewOf(id);
      expect(items.filter((one) => one.state !== 'done')).toEqual([]);
      // Its time is nobody's word: what vanishes by it is asked about, as ever.
      const { allowedLoss } = await readPublication(payload);
      expect(allowedLoss.filter((one) => ids.includes(one.replace('guides:', '')))).toEqual([]);
    });
  });

  test('brings all back as it was: to the letter, with the drafts on top', async () => {
    const { payload } = cms();
    const admin = await makeUser(payload, 'admin');
    const ids = await live(4);
    const [, drafted = '', sent = '', approved = ''] = ids;
    for (const id of [drafted, sent, approved]) await edit(id, 'Một câu đã sửa.');
    const changeNote = 'Sửa một câu.';
    for (const id of [sent, approved])
      await perform(await deeds.request(writer), { of, id }, 'send', { changeNote });
    await perform(await deeds.request(admin), { of, id: approved }, 'approve', {});
    const before = await allTold(ids);
    expect(before.map((one) => one?.stage)).toEqual(['live', 'draft', 'sent', 'approved']);

    const { id } = await takeOff(admin, ids);
    await runDeed(payload, id);
    expect((await allTold(ids)).map((one) => one?.other ?? null)).toEqual([null, null, null, null]);
    const said = await deeds.undo(admin, id);
    expect(said.goes.map((one) => one.id)).toEqual(ids);
    await runDeed(payload, id);
    expect(await inState(id, 'undone')).toEqual(ids);
    expect(await allTold(ids)).toEqual(before);
    const { docs } = await payload.find({
      collection: 'audit',
      where: { document: { equals: id } },
      sort: 'at',
    });
    expect(docs.map(({ deed }) => deed)).toEqual(['takeOffMany', 'undoTakeOffMany']);
  });

  test('is for who decides what readers see, and as it was looked at', async () => {
    const { payload } = cms();
    const admin = await makeUser(payload, 'admin');
    const [id = ''] = await live(1);
    const req = await deeds.request(writer);
    expect(() => doerOf(req)).toThrow('việc của người duyệt');
    const look: Looked = { of, ids: [id], farewell };
    const { hash } = await lookAtTakeOff(await deeds.request(admin), of, [id]);
    await expect(startTakeOff(req, { ...look, hash })).rejects.toThrow('việc của người duyệt');
    const own = await deeds.request(admin);
    await expect(startTakeOff(own, { ...look, farewell: {}, hash })).rejects.toThrow('ghi lý do');
    await perform(own, { of, id }, 'unpublish', { farewell });
    await expect(startTakeOff(own, { ...look, hash })).rejects.toThrow('Hãy xem lại');
  });

  test('is the same after it was killed anywhere, there and back', async () => {
    const { payload } = cms();
    const admin = await makeUser(payload, 'admin');
    const ids = await live(2);
    await edit(ids[1] ?? '', 'Một câu đã sửa.');
    const before = await allTold(ids);
    const req = await deeds.request(admin);
    const { hash } = await lookAtTakeOff(req, of, ids);
    const id = await startTakeOff(req, { of, ids, farewell, hash });
    let kills = 0;
    for (let writes = 1; (await deeds.viewOf(id)).state === 'applying'; writes += 1)
      if (await killing.after(writes, () => resumeDeeds(payload, later()))) kills += 1;
    expect(await inState(id, 'done')).toEqual(ids);
    const { docs: gone } = await payload.find({ collection: 'gone', pagination: false });
    expect(
      gone.filter(({ document }) => ids.some((one) => document === `${of}/${one}`)),
    ).toHaveLength(2);
    await deeds.undo(admin, id);
    for (let writes = 1; (await deeds.viewOf(id)).state === 'undoing'; writes += 1)
      if (await killing.after(writes, () => resumeDeeds(payload, later()))) kills += 1;
    expect(kills).toBeGreaterThan(8);
    expect(await allTold(ids)).toEqual(before);
  });
});
