import { createLocalReq, type TypedUser } from 'payload';
import { beforeEach, expect, test } from 'vitest';
import { openAmong } from '../../cms/base/access/locks.ts';
import { confirmHeld, resumeHeld } from '../../cms/safeguards/held-deeds/decide.ts';
import { findHeld } from '../../cms/safeguards/held-deeds/store.ts';
import { importerOf } from '../../cms/places/imports/order.ts';
import { resumeImports, runImport } from '../../cms/places/imports/run.ts';
import { startPublication } from '../../cms/places/imports/start.ts';
import { stateHash, type Written } from '../../cms/places/imports/state.ts';
import { findRows } from '../../cms/places/imports/store.ts';
import { startUndo, type UndoView } from '../../cms/places/imports/take-back.ts';
import { readTurns } from '../../cms/storage/tries/turns.ts';
import { authorsOf } from '../../cms/writing/workflow/fields.ts';
import { perform } from '../../cms/writing/workflow/perform.ts';
import { readStanding } from '../../cms/writing/workflow/standing.ts';
import { contract } from './support/contract.ts';
import { fourMembers, make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { hourly } from './support/hourly.ts';
import { Killing } from './support/killing.ts';
import { Importing, listFile } from './support/lists.ts';
import { makeUser } from './support/people.ts';

const headings = ['Ấp, khóm', 'Họ và tên', 'Họp lúc nào'];
const four = (hamlet: string) =>
  ['Một', 'Hai', 'Ba', 'Bốn'].map((name) => [hamlet, `Người ${name}`, 'sáng thứ Bảy']);

/** The states of a team before it is in a list. */
const befores = ['draft', 'live', 'draft on live'] as const;
/** The fates of it after the list was imported. */
const afters = ['left', 'batch', 'edited', 'open', 'alone'] as const;

contract('an import that is taken back', (cms) => {
  const { places } = provinceIn(cms);
  const killing = new Killing(cms);
  let commune: string;
  let official: Importing;
  let approver: TypedUser;
  let later = hourly();

  beforeEach(async () => {
    later = hourly();
    const { payload } = cms();
    approver = await makeUser(payload, 'approver');
    ({ id: commune } = await make(payload, 'communes', places, { _status: 'published' }));
    official = new Importing(cms, await makeUser(payload, 'commune', commune));
  });

  const asked = (user: TypedUser) => createLocalReq({ user }, cms().payload);
  const viewOf = (id: string, user = approver) => official.viewFor(user, id);
  const publish = (id: string) => official.publish(id, approver);
  const deciding = () => new Importing(cms, approver);
  /** All that a document says, to writers and readers, and where it stands. */
  const told = async (of: Written, id: string) => {
    const standing = await readStanding(cms().payload, of, id);
    if (!standing) return null;
    const { newest, live, stage } = standing;
    const said = live && stateHash(of, live);
    return [stateHash(of, newest), said, stage, authorsOf(newest), newest['stage']];
  };
  /** Puts what is said beforehand in the form of what is said afterwards. */
  const listed = ({ ways, kept }: Pick<UndoView, 'ways' | 'kept'>) => ({
    ways: ways
      .flatMap(({ way, documents }) => documents.map(({ id }) => `${id} ${way}`))
      .toSorted(),
    kept: kept.map(({ id, reason }) => `${id} ${reason}`).toSorted(),
  });
  const asDone = async (id: string) => {
    const { undone, kept } = await viewOf(id);
    return listed({ ways: undone, kept });
  };
  const team = async (name: string, before: (typeof befores)[number]) => {
    const { payload } = cms();
    const live = { _status: 'published' };
    const { id: hamlet } = await make(payload, 'hamlets', places, { commune, name, ...live });
    const own = { hamlet, members: fourMembers, meetingHours: 'chiều thứ Hai' };
    const { id } = await make(payload, 'teams', places, {
      ...own,
      ...(before !== 'draft' && live),
    });
    if (before === 'draft on live') {
      const data = { meetingPlace: 'nhà ông Tư' };
      await payload.update({ collection: 'teams', id, draft: true, data });
    }
    return id;
  };

  test('does what it said, to all that it said, whatever became of a document', async () => {
    const { payload } = cms();
    const cases = befores.flatMap((before) => afters.map((after) => ({ before, after })));
    const rows: string[][] = [];
    const teams = new Map<string, (typeof cases)[number]>();
    for (const [at, one] of cases.entries()) {
      const name = `Ấp ${at + 1} Mẫu`;
      teams.set(await team(name, one.before), one);
      rows.push([name, '', 'tối thứ Sáu']);
    }
    const before = new Map<string, unknown>();
    for (const id of teams.keys()) before.set(id, await told('teams', id));
    const { id } = await official.apply(
      listFile(headings, ...rows, ...four('Ấp Rạch Tàu'), ...four('Ấp Cái Mòi')),
    );
    const of = (after: (typeof afters)[number]) =>
      [...teams].flatMap(([team, one]) => (one.after === after ? [team] : []));
    // Those that are edited meanwhile stay drafts: the batch does not publish them.
    for (const team of of('left')) {
      const data = { meetingHours: 'giờ khác' };
      await payload.update({ collection: 'teams', id: team, draft: true, data });
    }
    await publish(id);
    for (const team of of('left')) {
      const data = { meetingHours: 'tối thứ Sáu' };
      await payload.update({ collection: 'teams', id: team, draft: true, data });
    }
    for (const team of of('edited')) {
      const data = { meetingPlace: 'nhà bà Năm' };
      await payload.update({ collection: 'teams', id: team, draft: true, data });
    }
    for (const team of of('alone')) {
      const req = await asked(approver);
      const where = { of: 'teams' as const, id: team };
      await perform(req, where, 'unpublish', {}).catch(() => undefined);
    }
    const holder = await makeUser(payload, 'editor');
    for (const team of of('open')) {
      const user = { relationTo: 'users' as const, value: holder.id };
      const document = { relationTo: 'teams' as const, value: team };
      await payload.create({ collection: 'payload-locked-documents', data: { document, user } });
    }
    const open = of('open').map((document) => ({ of: 'teams', document }));
    expect((await openAmong(payload, open, approver)).size).toBe(befores.length);

    const stays = new Map<string, unknown>();
    for (const team of [...of('edited'), ...of('open')]) stays.set(team, await told('teams', team));
    const said = await deciding().lookBack(id);
    await deciding().undo(id);
    expect(await asDone(id)).toEqual(listed(said));
    expect(said.kept.map(({ id }) => id).toSorted()).toEqual([...stays.keys()].toSorted());
    for (const [team, { after }] of teams) {
      if (stays.has(team)) expect(await told('teams', team)).toEqual(stays.get(team));
      else if (after === 'batch') expect(await told('teams', team)).toEqual(before.get(team));
      else expect((await told('teams', team))?.[0]).toEqual((before.get(team) as unknown[])[0]);
    }
    const counts = Map.groupBy(said.ways, ({ of, way }) => `${of} ${way}`);
    expect([...counts.keys()].toSorted()).toEqual(
      ['hamlets takeDown', 'teams draft', 'teams hide', 'teams live', 'teams takeDown'].toSorted(),
    );
  });

  test('is the same after it was killed anywhere', async () => {
    const { payload } = cms();
    const ids = [
      await team('Ấp Một Mẫu', 'live'),
      await team('Ấp Hai Mẫu', 'draft on live'),
      await team('Ấp Ba Mẫu', 'draft'),
    ];
    const before = await Promise.all(ids.map((id) => told('teams', id)));
    const rows = ['Một', 'Hai', 'Ba'].map((name) => [`Ấp ${name} Mẫu`, '', 'tối thứ Sáu']);
    const { id } = await official.apply(listFile(headings, ...rows, ...four('Ấp Rạch Tàu')));
    await publish(id);
    const said = await deciding().lookBack(id);
    let kills = 0;
    for (let writes = 0; (await official.read(id)).state !== 'undone'; writes += 2) {
      const work = async () => {
        const { backAt, state } = await viewOf(id);
        // Each kill may leave counts behind, until it is so many that others are to see it.
        if (backAt) await resumeHeld(payload, new Date(backAt));
        else if (state === 'done') await deciding().undo(id);
        else await resumeImports(payload, later());
      };
      if (await killing.after(writes, work)) kills += 1;
    }
    expect(kills).toBeGreaterThan(5);
    expect(await asDone(id)).toEqual(listed(said));
    expect(await Promise.all(ids.map((one) => told('teams', one)))).toEqual(before);
    const made = (await findRows(payload, id, { states: ['undone'] })).filter(({ makes }) => makes);
    expect(made).toHaveLength(2);
    for (const { of, document } of made) expect(await told(of, document)).toBeNull();
  });

  test('what readers see is for who decides it; the rest goes before', async () => {
    const known = await team('Ấp Có Sẵn', 'live');
    const { id } = await official.apply(
      listFile(headings, ['Ấp Có Sẵn', '', 'tối thứ Sáu'], ...four('Ấp Rạch Tàu')),
    );
    await publish(id);
    const live = await told('teams', known);
    const said = await official.lookBack(id);
    expect(said.ways).toEqual([]);
    expect(new Set(said.kept.map(({ reason }) => reason))).toEqual(new Set(['live', 'used']));
    await official.undo(id);
    expect(await told('teams', known)).toEqual(live);
    expect((await deciding().lookBack(id)).kept).toEqual([]);
    await deciding().undo(id);
    expect((await viewOf(id)).left).toBe(0);
  });

  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => four(`Ấp Rạch ${at + 1}`)).flat();
  const lying = async (of: 'hamlets' | 'teams') => {
    const where = { and: [{ commune: { equals: commune } }, { deletedAt: { exists: true } }] };
    const { docs } = await cms().payload.find({ collection: of, where, trash: true, limit: 0 });
    return docs.map(({ id }) => id).toSorted();
  };
  const there = async (of: 'hamlets' | 'teams') => {
    const where = { commune: { equals: commune } };
    const { docs } = await cms().payload.find({ collection: of, where, draft: true, limit: 0 });
    return docs.map(({ id }) => id).toSorted();
  };

  test('is shown to the others first where it takes much from readers, or is not the own one', async () => {
    const { payload } = cms();
    const { id } = await deciding().apply(listFile(headings, ...many(6)), { commune });
    const second = await makeUser(payload, 'approver');
    const req = await asked(second);
    await startPublication(req, importerOf(req), id);
    await runImport(payload, id);

    const before = await there('teams');
    const said = await deciding().lookBack(id);
    expect(said.plannedFor).toBeDefined();
    const own = await asked(approver);
    const begun = await startUndo(own, importerOf(own), id, { hash: said.hash });
    expect(begun.plannedFor).toBeDefined();
    const waiting = await viewOf(id);
    expect([waiting.state, waiting.backAt, waiting.undoUntil]).toEqual([
      'done',
      begun.plannedFor,
      undefined,
    ]);
    await expect(startUndo(own, importerOf(own), id)).rejects.toThrow('đang đợi ở trang chính');
    expect(await there('teams')).toEqual(before);
    const [held] = await findHeld(payload, { kind: { equals: 'importBack' } }, 1);
    const seen = { id: held?.id ?? '', total: 12 };
    await expect(confirmHeld(own, seen)).rejects.toThrow('do chính bạn làm');
    await confirmHeld(req, seen);
    await resumeImports(payload, later());
    expect((await official.read(id)).state).toBe('undone');
    expect([await there('teams'), await lying('teams')]).toEqual([[], before]);
  });

  test('of another one is counted by the pace, and refused to who can’t have it seen by others', async () => {
    const { payload } = cms();
    const few = await official.apply(listFile(headings, ...four('Ấp Rạch Tàu')));
    const editor = new Importing(cms, await makeUser(payload, 'editor'));
    expect((await editor.undo(few.id)).state).toBe('undone');
    expect(await readTurns(payload, { account: editor.user.id, what: 'content' })).toHaveLength(2);
    const large = await official.apply(listFile(headings, ...many(6)));
    const before = await there('teams');
    await expect(editor.undo(large.id)).rejects.toThrow('do người khác nhập');
    expect(await there('teams')).toEqual(before);
    expect((await official.undo(large.id)).state).toBe('undone');
    expect(await lying('teams')).toEqual(expect.arrayContaining(before));
  });
});
