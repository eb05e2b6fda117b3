import type { CollectionSlug, TypedUser } from 'payload';
import { expect, test } from 'vitest';
import { readMyWork } from '../../cms/admin/my-work/my-work.ts';
import { confirmHeld, resumeHeld } from '../../cms/safeguards/held-deeds/decide.ts';
import { lookAtMove } from '../../cms/writing/mass-deeds/look-move.ts';
import { resumeDeeds, runDeed } from '../../cms/writing/mass-deeds/run.ts';
import { copyOf } from '../../cms/writing/workflow/copy.ts';
import { perform } from '../../cms/writing/workflow/perform.ts';
import { readStanding, readVersion, type Row } from '../../cms/writing/workflow/standing.ts';
import { ask, askAs, authorizationOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make, makeMany } from './support/documents.ts';
import { MassDeeds } from './support/mass-deeds.ts';
import { provinceIn } from './support/province.ts';
import { hourly } from './support/hourly.ts';
import { Killing } from './support/killing.ts';
import { makeUser } from './support/people.ts';

contract('many into the trash, out of it, and emptying it', (cms) => {
  const { places } = provinceIn(cms);
  const killing = new Killing(cms);
  const later = hourly();
  const deeds = new MassDeeds(cms);

  const update = (of: CollectionSlug, id: string, data: object) =>
    cms().payload.update({ collection: of, id, data: data as never, trash: true, depth: 0 });
  const throwAway = async (of: CollectionSlug, ids: string[]) => {
    for (const id of ids) await update(of, id, { deletedAt: new Date().toISOString() });
  };
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

  test('says who goes, who stays and what links there, and brings all back as it was', async () => {
    const editor = await makeUser(cms().payload, 'editor');
    const ids = await makeMany(cms().payload, 'guides', places, { count: 5 });
    const [one = '', other = '', sent = '', used = '', live = ''] = ids;
    // Two that lead to each other go together.
    await update('guides', one, { related: [other] });
    await update('guides', other, { related: [one] });
    await perform(await deeds.request(editor), { of: 'guides', id: sent }, 'send', {});
    await make(cms().payload, 'guides', places, { related: [used] });
    await update('guides', live, { _status: 'published' });
    const before = await told('guides', ids);
    expect(before[2]?.[1]).toBe('sent');

    const { id, said } = await deeds.run(editor, 'trash', 'guides', ids);
    expect(said.goes.map((item) => item.id)).toEqual([one, other, sent]);
    expect(whys(said)).toEqual({
      [used]: expect.stringContaining('đang dùng ở hướng dẫn “'),
      [live]: 'đang đăng: hãy gỡ khỏi trang trước',
    });
    expect(said.uses).toMatchObject([{ of: [used] }]);
    expect(await deeds.states(id)).toEqual(['done', 'done', 'done', 'kept', 'kept']);
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
    const back = await deeds.undo(editor, id);
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
    const texts = await makeMany(cms().payload, 'terms', places, { count: 22 });
    const said = await lookAtMove(await deeds.request(editor), {
      kind: 'trash',
      of: 'terms',
      ids: texts,
    });
    expect(said.refused).toContain('việc của người duyệt');
    await expect(deeds.begin(editor, 'trash', 'terms', texts)).rejects.toThrow(
      'việc của người duyệt',
    );

    const ids = await makeMany(cms().payload, 'synonyms', places, { count: 22 });
    const before = await told('synonyms', ids);
    const foreign = await lookAtMove(await deeds.request(editor), {
      kind: 'trash',
      of: 'synonyms',
      ids,
    });
    expect(foreign.goes).toEqual([]);
    const { id, said: planned } = await deeds.run(approver, 'trash', 'synonyms', ids);
    expect([planned.goes.length, planned.waits.length, planned.isPlan]).toEqual([0, 22, true]);
    expect(planned.plannedFor).toBeDefined();
    expect(await lie('synonyms', ids)).toEqual(all(22, 'list'));
    const { id: held, total } = await deeds.heldOf(id);
    await confirmHeld(await deeds.request(admin), { id: held, total });
    await resumeDeeds(payload);
    expect([(await deeds.viewOf(id)).state, await lie('synonyms', ids)]).toEqual([
      'done',
      all(22, 'trash'),
    ]);
    expect((await deeds.undo(approver, id)).goes).toHaveLength(22);
    await runDeed(payload, id);
    expect(await told('synonyms', ids)).toEqual(before);
  });

  test('the trash is emptied by administrators, of many by two persons, and never back', async () => {
    const { payload } = cms();
    const [admin, approver] = [
      await makeUser(payload, 'admin'),
      await makeUser(payload, 'approver'),
    ];
    const few = await makeMany(cms().payload, 'synonyms', places, { count: 3 });
    await throwAway('synonyms', few.slice(0, 2));
    await expect(deeds.begin(approver, 'erase', 'synonyms', few)).rejects.toThrow('quản trị viên');
    const small = await deeds.run(admin, 'erase', 'synonyms', few);
    expect(whys(small.said)).toEqual({ [few[2] ?? '']: 'không còn trong thùng rác' });
    expect(await lie('synonyms', few)).toEqual([null, null, 'list, list']);
    expect((await deeds.viewOf(small.id)).undoUntil).toBeUndefined();
    await expect(deeds.undo(admin, small.id)).rejects.toThrow('không hoàn tác được');

    const ids = await makeMany(cms().payload, 'terms', places, { count: 22 });
    await throwAway('terms', ids);
    const { id, said } = await deeds.run(admin, 'erase', 'terms', ids);
    expect([said.isPlan, said.plannedFor]).toEqual([true, undefined]);
    // No hour does it: it needs somebody.
    await resumeHeld(payload, new Date(Date.now() + 30 * 86_400_000));
    await resumeDeeds(payload, later());
    expect([(await deeds.viewOf(id)).state, await lie('terms', ids)]).toEqual([
      'planned',
      all(22, 'trash'),
    ]);
    const { id: held, total } = await deeds.heldOf(id);
    await expect(confirmHeld(await deeds.request(admin), { id: held, total })).rejects.toThrow(
      'do chính bạn làm',
    );
    // Restored meanwhile: it stays.
    await update('terms', ids[0] ?? '', { deletedAt: null, _status: 'draft' });
    await confirmHeld(await deeds.request(approver), { id: held, total });
    await resumeDeeds(payload);
    expect(await lie('terms', ids)).toEqual(['list, list', ...all(21, null)]);
    expect(await deeds.states(id)).toEqual(['kept', ...Array.from({ length: 21 }, () => 'done')]);
  });

  test('what waits, or was killed, is stopped by who began it and by who decides', async () => {
    const { payload } = cms();
    const [admin, approver, editor] = [
      await makeUser(payload, 'admin'),
      await makeUser(payload, 'approver'),
      await makeUser(payload, 'editor'),
    ];
    const stop = async (user: TypedUser, id: string) => {
      const way = `/api/mass-deed/${id}/stop`;
      return (await askAs(cms(), user, 'POST', way, {})).status;
    };
    const ids = await makeMany(cms().payload, 'terms', places, { count: 12 });
    await throwAway('terms', ids);
    const { id, said } = await deeds.run(admin, 'erase', 'terms', ids);
    expect([said.goes.length, said.waits.length]).toEqual([10, 2]);
    expect(await deeds.viewOf(id)).toMatchObject({ state: 'applying', done: 10, canStop: true });
    expect(await stop(editor, id)).toBe(404);
    expect(await stop(approver, id)).toBe(202);
    await resumeDeeds(payload, later());
    expect(await deeds.viewOf(id)).toMatchObject({
      state: 'done',
      done: 12,
      canStop: false,
      stoppedBy: approver.name,
    });
    const left = (await deeds.viewOf(id)).items.filter(({ state }) => state === 'kept');
    expect(left.map(({ why }) => why)).toEqual(Array(2).fill('đã dừng trước khi tới lượt'));
    expect(await lie('terms', ids)).toEqual([...all(10, null), ...all(2, 'trash')]);
    expect(await stop(admin, id)).toBe(409);

    // Half-way through a document: that one is brought to its end, no other is begun.
    const few = await makeMany(cms().payload, 'terms', places, { count: 3 });
    const writer = await makeUser(payload, 'editor');
    const trash = (await deeds.begin(writer, 'trash', 'terms', few)).id;
    for (let writes = 2; (await lie('terms', few))[0] === 'list, list'; writes += 1)
      expect(await killing.after(writes, () => resumeDeeds(payload, later()))).toBe(true);
    expect(await stop(writer, trash)).toBe(202);
    await resumeDeeds(payload, later());
    expect(await deeds.viewOf(trash)).toMatchObject({ state: 'done', stoppedBy: writer.name });
    expect(await deeds.states(trash)).toEqual(['done', 'kept', 'kept']);
    expect(await lie('terms', few)).toEqual([...all(1, 'trash'), ...all(2, 'list')]);
    expect((await deeds.undo(writer, trash)).goes.map((item) => item.id)).toEqual(few.slice(0, 1));
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
      const ids = await makeMany(cms().payload, of, places, { count: 2 });
      const before = await told(of, ids);
      let kills = 0;
      const comesTo = async (id: string, from: string) => {
        for (let writes = 1; (await deeds.viewOf(id)).state === from; writes += 1)
          if (await killing.after(writes, () => resumeDeeds(payload, later()))) kills += 1;
      };
      const trash = (await deeds.begin(admin, 'trash', of, ids)).id;
      await comesTo(trash, 'applying');
      expect([await deeds.states(trash), await lie(of, ids)]).toEqual([
        ['done', 'done'],
        all(2, 'trash'),
      ]);
      await deeds.undo(admin, trash);
      await comesTo(trash, 'undoing');
      expect([await deeds.states(trash), await told(of, ids)]).toEqual([
        ['undone', 'undone'],
        before,
      ]);
      await throwAway(of, ids);
      const restore = (await deeds.begin(admin, 'restore', of, ids)).id;
      await comesTo(restore, 'applying');
      expect([await deeds.states(restore), await lie(of, ids)]).toEqual([
        ['done', 'done'],
        all(2, 'list'),
      ]);
      expect((await deeds.undo(admin, restore)).goes).toHaveLength(2);
      await comesTo(restore, 'undoing');
      expect([await deeds.states(restore), await lie(of, ids)]).toEqual([
        ['undone', 'undone'],
        all(2, 'trash'),
      ]);
      const erase = (await deeds.begin(admin, 'erase', of, ids)).id;
      await comesTo(erase, 'applying');
      expect([await deeds.states(erase), await lie(of, ids)]).toEqual([
        ['done', 'done'],
        all(2, null),
      ]);
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
    const order = {
      kind: 'trash',
      of: 'terms',
      ids: await makeMany(cms().payload, 'terms', places, { count: 2 }),
    };
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
