import { type CollectionSlug, createLocalReq, type TypedUser } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { readMyWork } from '../../cms/admin/my-work/my-work.ts';
import { confirmHeld, resumeHeld } from '../../cms/safeguards/held-deeds/decide.ts';
import { findHeld } from '../../cms/safeguards/held-deeds/store.ts';
import { lookAtMove } from '../../cms/writing/mass-deeds/look-move.ts';
import type { PlanOrder } from '../../cms/writing/mass-deeds/plan.ts';
import { resumeDeeds, runDeed } from '../../cms/writing/mass-deeds/run.ts';
import { startMove } from '../../cms/writing/mass-deeds/start-move.ts';
import { lookAtUndo, startUndo } from '../../cms/writing/mass-deeds/start.ts';
import { type MoveKind, readDeed } from '../../cms/writing/mass-deeds/store.ts';
import { deedView } from '../../cms/writing/mass-deeds/view.ts';
import { copyOf } from '../../cms/writing/workflow/copy.ts';
import { perform } from '../../cms/writing/workflow/perform.ts';
import { readStanding, readVersion, type Row } from '../../cms/writing/workflow/standing.ts';
import { ask, authorizationOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces, nameProvince, type Places } from './support/documents.ts';
import { hourly } from './support/hourly.ts';
import { Killing } from './support/killing.ts';
import { makeUser } from './support/people.ts';

contract('many into the trash, out of it, and emptying it', (cms) => {
  let places: Places;
  let killing: Killing;
  const later = hourly();

  beforeAll(async () => {
    const { payload } = cms();
    await nameProvince(payload);
    places = await makePlaces(payload);
    killing = new Killing(payload);
  });

  const asked = (user: TypedUser) => createLocalReq({ user }, cms().payload);
  const makeMany = async (of: CollectionSlug, count: number) => {
    const ids: string[] = [];
    for (let at = 0; at < count; at += 1) ids.push((await make(cms().payload, of, places)).id);
    return ids;
  };
  const update = (of: CollectionSlug, id: string, data: object) =>
    cms().payload.update({ collection: of, id, data: data as never, trash: true, depth: 0 });
  const throwAway = async (of: CollectionSlug, ids: string[]) => {
    for (const id of ids) await update(of, id, { deletedAt: new Date().toISOString() });
  };
  const begin = async (user: TypedUser, kind: MoveKind, of: CollectionSlug, ids: string[]) => {
    const req = await asked(user);
    const said = await lookAtMove(req, { kind, of, ids });
    return { said, id: await startMove(req, { kind, of, ids, hash: said.hash }) };
  };
  const run = async (user: TypedUser, kind: MoveKind, of: CollectionSlug, ids: string[]) => {
    const begun = await begin(user, kind, of, ids);
    await runDeed(cms().payload, begun.id);
    return begun;
  };
  const undo = async (user: TypedUser, id: string) => {
    const req = await asked(user);
    const said = await lookAtUndo(req, id);
    await startUndo(req, { id, hash: said.hash });
    return said;
  };
  const viewOf = async (id: string) => {
    const deed = await readDeed(cms().payload, id);
    if (!deed) throw new Error(`There is no deed ${id}.`);
    return deedView(cms(), deed);
  };
  const states = async (id: string) => (await viewOf(id)).items.map(({ state }) => state);
  const whys = ({ kept }: { kept: { id: string; why: string }[] }) =>
    Object.fromEntries(kept.map(({ id, why }) => [id, why]));
  /** Finds where each lies: `null` is nowhere. */
  const lie = (of: CollectionSlug, ids: string[]) =>
    Promise.all(
      ids.map(async (id) => {
        const { payload } = cms();
        const row = await readVersion(payload, of, id, { draft: false, trash: true });
        const newest = row && (await readVersion(payload, of, id, { draft: true, trash: true }));
        const place = (one: Row) => (one['deletedAt'] ? 'trash' : 'list');
        return row && newest && `${place(row)}, ${place(newest)}`;
      }),
    );
  const all = (count: number, place: string | null) =>
    Array.from({ length: count }, () => place && `${place}, ${place}`);
  /** All that documents say, and where they stand. */
  const told = (of: CollectionSlug, ids: string[]) =>
    Promise.all(
      ids.map(async (id) => {
        const { payload } = cms();
        const row = await readVersion(payload, of, id, { draft: true });
        const stage = (await readStanding(payload, of, id))?.stage;
        return row && JSON.parse(JSON.stringify([copyOf(payload, of, row), stage]));
      }),
    );
  const heldOf = async (deed: string) => {
    const found = await findHeld(cms().payload, { state: { equals: 'holding' } });
    const held = found.find(({ order }) => (order as PlanOrder).deed === deed);
    if (!held) throw new Error(`Nothing waits for ${deed}.`);
    return held;
  };

  test('says who goes, who stays and what links there, and brings all back as it was', async () => {
    const editor = await makeUser(cms().payload, 'editor');
    const ids = await makeMany('guides', 5);
    const [one = '', other = '', sent = '', used = '', live = ''] = ids;
    // Two that lead to each other go together.
    await update('guides', one, { related: [other] });
    await update('guides', other, { related: [one] });
    await perform(await asked(editor), { of: 'guides', id: sent }, 'send', {});
    await make(cms().payload, 'guides', places, { related: [used] });
    await update('guides', live, { _status: 'published' });
    const before = await told('guides', ids);
    expect(before[2]?.[1]).toBe('sent');

    const { id, said } = await run(editor, 'trash', 'guides', ids);
    expect(said.goes.map((item) => item.id)).toEqual([one, other, sent]);
    expect(whys(said)).toEqual({
      [used]: expect.stringContaining('đang dùng ở hướng dẫn “'),
      [live]: 'đang đăng: hãy gỡ khỏi trang trước',
    });
    expect(said.uses).toMatchObject([{ of: [used] }]);
    expect(await states(id)).toEqual(['done', 'done', 'done', 'kept', 'kept']);
    expect(await lie('guides', ids)).toEqual([...all(3, 'trash'), ...all(2, 'list')]);
    // Told above the list for a day, among the own work for as long as it can be taken back.
    const tasks = (await readMyWork({ payload: cms().payload, user: editor })).flatMap(
      (group) => group.tasks,
    );
    expect(tasks.filter((task) => task.id === id)).toMatchObject([
      { line: expect.stringContaining('hoàn tác được tới') },
    ]);

    // A user who restored one and threw it away again has decided anew.
    await update('guides', one, { deletedAt: null });
    await throwAway('guides', [one]);
    const back = await undo(editor, id);
    expect(back.goes.map((item) => item.id)).toEqual([other, sent]);
    expect(whys(back)).toEqual({ [one]: expect.stringContaining('rồi bỏ vào thùng rác lần nữa') });
    await runDeed(cms().payload, id);
    await update('guides', one, { deletedAt: null, _status: 'draft' });
    expect(await told('guides', ids)).toEqual(before);
    const { docs } = await cms().payload.find({
      collection: 'audit',
      where: { document: { equals: id } },
      sort: 'at',
    });
    expect(docs.map(({ deed }) => deed)).toEqual(['trashMany', 'undoTrashMany']);
  });

  test('more than the pace is a plan of whoever decides; a list comes back as it was', async () => {
    const { payload } = cms();
    const [approver, admin, editor] = [
      await makeUser(payload, 'approver'),
      await makeUser(payload, 'admin'),
      await makeUser(payload, 'editor'),
    ];
    const texts = await makeMany('terms', 22);
    const said = await lookAtMove(await asked(editor), {
      kind: 'trash',
      of: 'terms',
      ids: texts,
    });
    expect(said.refused).toContain('việc của người duyệt');
    await expect(begin(editor, 'trash', 'terms', texts)).rejects.toThrow('việc của người duyệt');

    const ids = await makeMany('synonyms', 22);
    const before = await told('synonyms', ids);
    const foreign = await lookAtMove(await asked(editor), { kind: 'trash', of: 'synonyms', ids });
    expect(foreign.goes).toEqual([]);
    const { id, said: planned } = await run(approver, 'trash', 'synonyms', ids);
    expect([planned.goes.length, planned.waits.length, planned.isPlan]).toEqual([0, 22, true]);
    expect(planned.plannedFor).toBeDefined();
    expect(await lie('synonyms', ids)).toEqual(all(22, 'list'));
    const { id: held, total } = await heldOf(id);
    await confirmHeld(await asked(admin), { id: held, total });
    await resumeDeeds(payload);
    expect([(await viewOf(id)).state, await lie('synonyms', ids)]).toEqual([
      'done',
      all(22, 'trash'),
    ]);
    expect((await undo(approver, id)).goes).toHaveLength(22);
    await runDeed(payload, id);
    expect(await told('synonyms', ids)).toEqual(before);
  });

  test('the trash is emptied by administrators, of many by two persons, and never back', async () => {
    const { payload } = cms();
    const [admin, approver] = [
      await makeUser(payload, 'admin'),
      await makeUser(payload, 'approver'),
    ];
    const few = await makeMany('synonyms', 3);
    await throwAway('synonyms', few.slice(0, 2));
    await expect(begin(approver, 'erase', 'synonyms', few)).rejects.toThrow('quản trị viên');
    const small = await run(admin, 'erase', 'synonyms', few);
    expect(whys(small.said)).toEqual({ [few[2] ?? '']: 'không còn trong thùng rác' });
    expect(await lie('synonyms', few)).toEqual([null, null, 'list, list']);
    expect((await viewOf(small.id)).undoUntil).toBeUndefined();
    await expect(undo(admin, small.id)).rejects.toThrow('không hoàn tác được');

    const ids = await makeMany('terms', 22);
    await throwAway('terms', ids);
    const { id, said } = await run(admin, 'erase', 'terms', ids);
    expect([said.isPlan, said.plannedFor]).toEqual([true, undefined]);
    // No hour does it: it needs somebody.
    await resumeHeld(payload, new Date(Date.now() + 30 * 86_400_000));
    await resumeDeeds(payload, later());
    expect([(await viewOf(id)).state, await lie('terms', ids)]).toEqual([
      'planned',
      all(22, 'trash'),
    ]);
    const { id: held, total } = await heldOf(id);
    await expect(confirmHeld(await asked(admin), { id: held, total })).rejects.toThrow(
      'do chính bạn làm',
    );
    // Restored meanwhile: it stays.
    await update('terms', ids[0] ?? '', { deletedAt: null, _status: 'draft' });
    await confirmHeld(await asked(approver), { id: held, total });
    await resumeDeeds(payload);
    expect(await lie('terms', ids)).toEqual(['list, list', ...all(21, null)]);
    expect(await states(id)).toEqual(['kept', ...Array.from({ length: 21 }, () => 'done')]);
  });

  test('what waits, or was killed, is stopped by who began it and by who decides', async () => {
    const { payload } = cms();
    const [admin, approver, editor] = [
      await makeUser(payload, 'admin'),
      await makeUser(payload, 'approver'),
      await makeUser(payload, 'editor'),
    ];
    const stop = async (user: TypedUser, id: string) => {
      const authorization = await authorizationOf(cms(), user);
      const way = `/api/mass-deed/${id}/stop`;
      return (await ask(cms(), 'POST', way, { authorization, body: {} })).status;
    };
    const ids = await makeMany('terms', 12);
    await throwAway('terms', ids);
    const { id, said } = await run(admin, 'erase', 'terms', ids);
    expect([said.goes.length, said.waits.length]).toEqual([10, 2]);
    expect(await viewOf(id)).toMatchObject({ state: 'applying', done: 10, canStop: true });
    expect(await stop(editor, id)).toBe(404);
    expect(await stop(approver, id)).toBe(202);
    await resumeDeeds(payload, later());
    expect(await viewOf(id)).toMatchObject({
      state: 'done',
      done: 12,
      canStop: false,
      stoppedBy: approver.name,
    });
    const left = (await viewOf(id)).items.filter(({ state }) => state === 'kept');
    expect(left.map(({ why }) => why)).toEqual(Array(2).fill('đã dừng trước khi tới lượt'));
    expect(await lie('terms', ids)).toEqual([...all(10, null), ...all(2, 'trash')]);
    expect(await stop(admin, id)).toBe(409);

    // Half-way through a document: that one is brought to its end, no other is begun.
    const few = await makeMany('terms', 3);
    const writer = await makeUser(payload, 'editor');
    const trash = (await begin(writer, 'trash', 'terms', few)).id;
    for (let writes = 2; (await lie('terms', few))[0] === 'list, list'; writes += 1)
      expect(await killing.after(writes, () => resumeDeeds(payload, later()))).toBe(true);
    expect(await stop(writer, trash)).toBe(202);
    await resumeDeeds(payload, later());
    expect(await viewOf(trash)).toMatchObject({ state: 'done', stoppedBy: writer.name });
    expect(await states(trash)).toEqual(['done', 'kept', 'kept']);
    expect(await lie('terms', few)).toEqual([...all(1, 'trash'), ...all(2, 'list')]);
    expect((await undo(writer, trash)).goes.map((item) => item.id)).toEqual(few.slice(0, 1));
    await runDeed(payload, trash);
    expect(await lie('terms', few)).toEqual(all(3, 'list'));
    const { docs } = await payload.find({
      collection: 'audit',
      where: { document: { in: [id, trash] }, deed: { equals: 'stopMany' } },
      sort: 'at',
    });
    expect(docs.map(({ by }) => by)).toEqual([approver.id, writer.id]);
  });

  test.each(['guides', 'synonyms'] as const)(
    '%s are the same after it was killed anywhere, there and back and gone',
    async (of) => {
      const { payload } = cms();
      const admin = await makeUser(payload, 'admin');
      const ids = await makeMany(of, 2);
      const before = await told(of, ids);
      let kills = 0;
      const comesTo = async (id: string, from: string) => {
        for (let writes = 1; (await viewOf(id)).state === from; writes += 1)
          if (await killing.after(writes, () => resumeDeeds(payload, later()))) kills += 1;
      };
      const trash = (await begin(admin, 'trash', of, ids)).id;
      await comesTo(trash, 'applying');
      expect([await states(trash), await lie(of, ids)]).toEqual([
        ['done', 'done'],
        all(2, 'trash'),
      ]);
      await undo(admin, trash);
      await comesTo(trash, 'undoing');
      expect([await states(trash), await told(of, ids)]).toEqual([['undone', 'undone'], before]);
      await throwAway(of, ids);
      const restore = (await begin(admin, 'restore', of, ids)).id;
      await comesTo(restore, 'applying');
      expect([await states(restore), await lie(of, ids)]).toEqual([
        ['done', 'done'],
        all(2, 'list'),
      ]);
      expect((await undo(admin, restore)).goes).toHaveLength(2);
      await comesTo(restore, 'undoing');
      expect([await states(restore), await lie(of, ids)]).toEqual([
        ['undone', 'undone'],
        all(2, 'trash'),
      ]);
      const erase = (await begin(admin, 'erase', of, ids)).id;
      await comesTo(erase, 'applying');
      expect([await states(erase), await lie(of, ids)]).toEqual([['done', 'done'], all(2, null)]);
      expect(kills).toBeGreaterThan(15);
    },
  );

  test('at its addresses: an editor sees the own deeds only, a commune nothing', async () => {
    const at = async (user: TypedUser, method: string, way: string, body?: object) => {
      const authorization = await authorizationOf(cms(), user);
      const more = { authorization, ...(body && { body }) };
      const answer = await ask(cms(), method, `/api/mass-deed${way}`, more);
      return { status: answer.status, ...answer.body } as Record<string, unknown>;
    };
    const { payload } = cms();
    const editor = await makeUser(payload, 'editor');
    const stranger = await makeUser(payload, 'editor');
    const official = await makeUser(payload, 'commune', places.commune);
    const order = { kind: 'trash', of: 'terms', ids: await makeMany('terms', 2) };
    expect((await at(official, 'POST', '/move/look', order))['status']).toBe(403);
    expect((await at(official, 'GET', ''))['status']).toBe(403);
    expect((await at(editor, 'POST', '/move', { ...order, of: 'users', hash: '' }))['status']).toBe(
      404,
    );
    const { hash } = await at(editor, 'POST', '/move/look', order);
    const begun = await at(editor, 'POST', '/move', { ...order, hash });
    expect(begun['status']).toBe(202);
    const way = `/${String(begun['id'])}`;
    await expect
      .poll(() => at(editor, 'GET', way), { timeout: 20_000 })
      .toMatchObject({ state: 'done', total: 2, undoUntil: expect.anything() });
    expect((await at(stranger, 'GET', way))['status']).toBe(404);
    expect((await at(stranger, 'GET', '?of=terms'))['deeds']).toEqual([]);
    expect((await at(editor, 'GET', '?of=terms'))['deeds']).toMatchObject([{ id: begun['id'] }]);
    const back = await at(editor, 'GET', `${way}/undo`);
    expect(back['goes']).toHaveLength(2);
    const asked = { hash: back['hash'] };
    expect((await at(stranger, 'POST', `${way}/undo`, asked))['status']).toBe(403);
    expect((await at(editor, 'POST', `${way}/undo`, asked))['status']).toBe(202);
    await expect
      .poll(() => at(editor, 'GET', way), { timeout: 20_000 })
      .toMatchObject({ state: 'undone' });
  });
});
