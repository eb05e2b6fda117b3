import { createLocalReq, type TypedUser } from 'payload';
import { beforeEach, expect, test } from 'vitest';
import { readItems } from '../../cms/places/imports/items.ts';
import { runImport } from '../../cms/places/imports/run.ts';
import type { Team } from '../../cms/payload-types.ts';
import { readMyWork } from '../../cms/admin/my-work/my-work.ts';
import { readPublication } from '../../cms/publishing/publication/publication.ts';
import { contract } from './support/contract.ts';
import { fourMembers, make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { hourly } from './support/hourly.ts';
import { Killing } from './support/killing.ts';
import { shownBy } from './support/public.ts';
import { Importing, listFile } from './support/lists.ts';
import { makeUser } from './support/people.ts';

const headings = ['Ấp, khóm', 'Họ và tên', 'Họp lúc nào'];
const four = (hamlet: string) =>
  ['Một', 'Hai', 'Ba', 'Bốn'].map((name) => [hamlet, `Người ${name}`, 'sáng thứ Bảy']);
const list = () =>
  listFile(
    headings,
    ['Ấp Có Sẵn', '', 'tối thứ Sáu'],
    ...four('Ấp Rạch Tàu'),
    ...four('Ấp Cái Mòi'),
  );

contract('an import that is published', (cms) => {
  const { places, approver } = provinceIn(cms, { approver: 'approver' });
  const killing = new Killing(cms);
  let commune: string;
  let known: string;
  let official: Importing;
  let later = hourly();

  beforeEach(async () => {
    const { payload } = cms();
    later = hourly();
    ({ id: commune } = await make(payload, 'communes', places, { _status: 'published' }));
    const here = { commune, formerNames: [], name: 'Ấp Có Sẵn', _status: 'published' };
    const { id: hamlet } = await make(payload, 'hamlets', places, here);
    const team = { hamlet, meetingHours: 'chiều thứ Hai', _status: 'published' };
    ({ id: known } = await make(payload, 'teams', places, { ...team, members: fourMembers }));
    official = new Importing(cms, await makeUser(payload, 'commune', commune));
  });

  /** Reads what a round of the publisher would show of the commune. */
  const seen = async () => {
    const snapshot = await shownBy(cms().payload);
    const hamlets = snapshot.hamlets.filter((one) => one.commune === commune);
    const ids = new Set(hamlets.map(({ id }) => id));
    return {
      hamlets: hamlets.map(({ name }) => name).toSorted(),
      teams: snapshot.teams
        .filter(({ hamlet }) => ids.has(hamlet))
        .map(({ meetingHours, members }) => `${meetingHours}: ${members.length}`)
        .toSorted(),
      gone: snapshot.gone.filter(({ address }) => address.includes('ap-rach-tau')),
    };
  };
  const asked = (user: TypedUser) => createLocalReq({ user }, cms().payload);
  const start = (id: string, user = approver) => official.startPublication(id, user);
  const viewOf = (id: string, user = approver) => official.viewFor(user, id);
  /** Tells whether the own work of somebody names this import. */
  const waitsFor = async (user: TypedUser, id: string) =>
    (await readMyWork({ payload: cms().payload, user })).flatMap(({ tone, tasks }) =>
      tasks.filter((task) => task.id === id).map((task) => ({ tone, ...task })),
    );
  const before = { hamlets: ['Ấp Có Sẵn'], teams: ['chiều thứ Hai: 4'], gone: [] };
  const whole = {
    hamlets: ['Ấp Có Sẵn', 'Ấp Cái Mòi', 'Ấp Rạch Tàu'].toSorted(),
    teams: ['sáng thứ Bảy: 4', 'sáng thứ Bảy: 4', 'tối thứ Sáu: 4'],
    gone: [],
  };

  test('is seen whole or not at all, wherever it is killed and whenever a round looks', async () => {
    const { payload } = cms();
    const { id } = await official.apply(list());
    expect(await seen()).toEqual(before);
    await start(id);
    let kills = 0;
    for (let writes = 1; (await official.read(id)).state === 'publishing'; writes += 2) {
      expect(await seen(), `after ${kills} kills`).toEqual(before);
      if (await killing.after(writes, () => runImport(payload, id, later()))) kills += 1;
    }
    expect(kills).toBeGreaterThan(5);
    expect(await seen()).toEqual(whole);
    const view = await viewOf(id);
    expect([view.state, view.unpublished, view.mayPublish]).toEqual(['done', [], false]);
    expect(view.publishedAt).toBeDefined();
  });

  test('is listed while it waits, document by document, with what readers would see', async () => {
    const { id } = await official.apply(list());
    const one = await official.read(id);
    const { waiting } = await viewOf(id);
    expect(waiting).toEqual([
      { group: 'new-hamlets', count: 2 },
      { group: 'new-teams', count: 2 },
      { group: 'changed-teams', count: 1 },
    ]);
    const req = await asked(approver);
    const { items, after } = await readItems(req, one, 'changed-teams');
    expect([items.length, after]).toEqual([1, undefined]);
    expect(items[0]).toMatchObject({ of: 'teams', id: known });
    expect(items[0]?.stays).toBeUndefined();
    const [hours] = items[0]?.differences ?? [];
    expect(hours).toMatchObject({ path: 'meetingHours', label: 'Họp lúc nào', how: 'changed' });
    expect(JSON.stringify(hours)).toMatch(/chiều thứ Hai.*tối thứ Sáu/);
    const { items: made } = await readItems(req, one, 'new-teams');
    expect(made).toHaveLength(2);
    const hamlets = made.map(({ differences }) => JSON.stringify(differences));
    expect(hamlets.filter((told) => told.includes('Ấp Rạch Tàu'))).toHaveLength(1);

    const data = { meetingHours: 'sáng Chủ nhật' };
    await cms().payload.update({ collection: 'teams', id: known, draft: true, data });
    const [edited] = (await readItems(req, one, 'changed-teams')).items;
    expect(edited).toMatchObject({ stays: 'edited' });
  });

  test('rings once it is whole, and says who approved what', async () => {
    const { payload } = cms();
    const { id } = await official.apply(list());
    await start(id);
    const { requestedSeq } = await readPublication(payload);
    await runImport(payload, id);
    expect((await readPublication(payload)).requestedSeq).toBeGreaterThan(requestedSeq);
    const where = { and: [{ by: { equals: approver.id } }, { document: { equals: known } }] };
    const { docs } = await payload.find({ collection: 'audit', where, sort: 'at' });
    expect(docs.map(({ deed }) => deed)).toEqual(['approve', 'publish']);
    const team = (await payload.findByID({ collection: 'teams', id: known, depth: 0 })) as Team;
    expect(team.changeNotes).toMatchObject([{ text: 'Cập nhật danh sách tổ.' }]);
  });

  test('leaves as a draft what was edited since, what is not complete, and names it', async () => {
    const { payload } = cms();
    const { id } = await official.apply(
      listFile(headings, ['Ấp Có Sẵn', '', 'tối thứ Sáu'], ...four('Ấp Rạch Tàu'), [
        'Ấp Cái Mòi',
        'Một Mình',
        '',
      ]),
    );
    const data = { meetingHours: 'đổi giờ sau' };
    await payload.update({ collection: 'teams', id: known, draft: true, data });
    await start(id);
    await runImport(payload, id);
    const { unpublished } = await viewOf(id);
    expect(unpublished.map(({ of, reason }) => [of, reason]).toSorted()).toEqual([
      ['teams', 'edited'],
      ['teams', 'refused'],
    ]);
    expect(unpublished.find(({ reason }) => reason === 'refused')?.why).toMatch(
      /thành viên|người/i,
    );
    expect(await seen()).toMatchObject({
      hamlets: whole.hamlets,
      teams: ['chiều thứ Hai: 4', 'sáng thứ Bảy: 4'],
    });
  });

  test('is for who may approve and did not import it', async () => {
    const { payload } = cms();
    const { id } = await official.apply(list());
    const other = await makeUser(payload, 'editor');
    for (const user of [official.user, other]) {
      await expect(start(id, user)).rejects.toThrow('việc của người duyệt');
      expect((await viewOf(id, user)).mayPublish).toBe(false);
    }
    expect((await viewOf(id)).mayPublish).toBe(true);
    expect(await waitsFor(approver, id)).toMatchObject([
      { tone: 'do', page: `/nhap-danh-sach?dot=${id}`, noun: 'Đợt nhập' },
    ]);
    expect(await waitsFor(official.user, id)).toMatchObject([{ tone: 'know' }]);
    expect(await waitsFor(other, id)).toEqual([]);
    await start(id);
    expect(await waitsFor(approver, id)).toEqual([]);
    await expect(start(id)).rejects.toThrow('có việc khác');
    await runImport(payload, id);
    await expect(start(id)).rejects.toThrow('đã đăng');

    const own = new Importing(cms, await makeUser(payload, 'approver'));
    const mine = await own.apply(listFile(headings, ['Ấp Xẻo Lá', '', '']), { commune });
    await expect(start(mine.id, own.user)).rejects.toThrow('không tự duyệt được');
    expect(await waitsFor(own.user, mine.id)).toMatchObject([{ tone: 'know' }]);
    expect(await waitsFor(approver, mine.id)).toHaveLength(1);
    await own.undo(mine.id);
    expect(await waitsFor(approver, mine.id)).toEqual([]);
  });
});
