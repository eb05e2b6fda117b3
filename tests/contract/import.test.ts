import { createLocalReq, type TypedUser } from 'payload';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AuditEntry } from '../../cms/storage/audit/record.ts';
import { importView } from '../../cms/places/imports/view.ts';
import { readKnown } from '../../cms/places/imports/known.ts';
import { stateHash } from '../../cms/places/imports/state.ts';
import type { Commune, Team } from '../../cms/payload-types.ts';
import { recordOfVersion } from '../../cms/writing/workflow/content-hash.ts';
import { ask, authorizationOf, respond, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { amend, fourMembers, make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { Importing, listFile } from './support/lists.ts';
import { makeUser } from './support/people.ts';

const headings = ['Ấp, khóm', 'Họ và tên', 'Vai trò', 'Số điện thoại', 'Mã dòng'];

contract('importing lists', (cms) => {
  const { places } = provinceIn(cms);
  let commune: Commune;
  let official: Importing;
  let editor: Importing;

  const newest = async (collection: 'hamlets' | 'teams', id: string) =>
    cms().payload.findByID({ collection, id, draft: true, depth: 0, disableErrors: true });
  const hamlet = (name: string, data: Record<string, unknown> = {}) =>
    make(cms().payload, 'hamlets', places, {
      name,
      commune: commune.id,
      formerNames: [],
      _status: 'published',
      ...data,
    });
  const team = (of: string, data: Record<string, unknown> = {}) =>
    make(cms().payload, 'teams', places, { hamlet: of, ...data });
  /** Reads what is known and does not lie in the trash. */
  const readThere = async () => {
    const { hamlets, teams } = await readKnown(cms().payload, commune.id);
    const isThere = ({ deletedAt }: { deletedAt?: string | null }) => !deletedAt;
    return { hamlets: hamlets.filter(isThere), teams: teams.filter(isThere) };
  };
  const all = async () => {
    const { hamlets, teams } = await readThere();
    return [
      ...hamlets.map((row) => ['hamlets', row.id, stateHash('hamlets', row)]),
      ...teams.map((row) => ['teams', row.id, stateHash('teams', row)]),
    ].toSorted();
  };
  const teamsOf = async (id: string) =>
    (await readKnown(cms().payload, commune.id)).teams.filter((one) => one.hamlet === id);

  beforeEach(async () => {
    const { payload } = cms();
    commune = (await make(payload, 'communes', places, {
      _status: 'published',
    })) as unknown as Commune;
    official = new Importing(cms, await makeUser(payload, 'commune', commune.id));
    editor = new Importing(cms, await makeUser(payload, 'editor'));
  });

  const newList = () =>
    listFile(
      headings,
      ['Ấp Rạch Tàu', 'Nguyễn Văn An', 'Tổ trưởng', '0912 345 678', ''],
      ['Ấp Rạch Tàu', 'Trần Thị Bình', '', '', ''],
      ['Ấp Cái Mòi', 'Lê Văn Chi', '', '', ''],
    );

  test('an official makes hamlets, teams and members, all as drafts of the own', async () => {
    const plan = await official.plan(newList());
    expect(plan.faults).toEqual([]);
    expect(plan.counts).toEqual({
      hamlets: { created: 2, changed: 0, left: 0 },
      teams: { created: 2, changed: 0, left: 0 },
      members: { created: 3, changed: 0, left: 0 },
    });
    expect(await all()).toEqual([]);

    const done = await official.apply(newList());
    expect([done.state, done.total, done.done]).toEqual(['done', 4, 4]);
    const { hamlets, teams } = await readKnown(cms().payload, commune.id);
    expect(hamlets.map(({ name, kind }) => [name, kind]).toSorted()).toEqual([
      ['Ấp Cái Mòi', 'ap'],
      ['Ấp Rạch Tàu', 'ap'],
    ]);
    expect([...hamlets, ...teams].map(({ stage, _status }) => [stage, _status])).toEqual(
      Array.from({ length: 4 }, () => ['draft', 'draft']),
    );
    const [first] = teams.filter(({ members }) => members?.length === 2);
    expect(first?.name).toBe('Tổ công nghệ số cộng đồng Ấp Rạch Tàu');
    expect(
      first?.members?.map(({ name, role, phone, consent }) => [
        name,
        role,
        phone ?? '',
        consent?.given ?? false,
      ]),
    ).toEqual([
      ['Nguyễn Văn An', 'Tổ trưởng', '0912345678', false],
      ['Trần Thị Bình', 'Tổ viên', '', false],
    ]);
  });

  test('taken back, all is as it was, and what was made is gone', async () => {
    const { id } = await hamlet('Ấp Rạch Tàu');
    const known = await team(id, { members: fourMembers, _status: 'published' });
    const before = await all();
    const done = await official.apply(
      listFile(
        [...headings, 'Họp lúc nào', 'Ra khỏi tổ'],
        ['Ấp Rạch Tàu', 'Nguyễn An', 'Tổ trưởng', '0912345678', '', 'tối thứ Sáu', ''],
        ['Ấp Rạch Tàu', 'Nguyễn Bình', '', '', '', '', 'x'],
        ['Ấp Rạch Tàu', 'Người Mới', '', '', '', '', ''],
        ['Ấp Cái Mòi', 'Lê Văn Chi', '', '', '', '', ''],
      ),
    );
    const changed = (await newest('teams', known.id)) as Team;
    expect(changed.members?.map(({ name, role }) => [name, role])).toEqual([
      ['Nguyễn An', 'Tổ trưởng'],
      ['Nguyễn Chi', 'Tổ viên'],
      ['Nguyễn Dũng', 'Tổ viên'],
      ['Người Mới', 'Tổ viên'],
    ]);
    expect(changed.stage).toBe('draft');

    const undone = await official.undo(done.id);
    expect([undone.state, undone.done]).toEqual(['undone', undone.total]);
    expect(await all()).toEqual(before);
    expect((await newest('teams', known.id))?.stage).toBe('live');
  });

  test('what somebody changed since stays, and is named', async () => {
    const { payload } = cms();
    const { id } = await hamlet('Ấp Rạch Tàu');
    const known = await team(id, { members: fourMembers });
    const done = await official.apply(
      listFile(
        [...headings, 'Họp lúc nào'],
        ['Ấp Rạch Tàu', '', '', '', '', 'tối thứ Sáu'],
        ['Ấp Cái Mòi', 'Lê Văn Chi', '', '', '', ''],
        ['Ấp Xẻo Lá', 'Lê Văn Dũng', '', '', '', ''],
      ),
    );
    const made = (await readKnown(payload, commune.id)).hamlets;
    const kept = made.find(({ name }) => name === 'Ấp Xẻo Lá');
    const [madeTeam] = await teamsOf(kept?.id ?? '');
    for (const [team, meetingPlace] of [
      [known.id, 'nhà ông Tư'],
      [madeTeam?.id ?? '', 'nhà bà Năm'],
    ] as const)
      await payload.update({ collection: 'teams', id: team, draft: true, data: { meetingPlace } });

    const undone = await official.undo(done.id);
    const view = await importView(await createLocalReq({}, payload), undone);
    expect(view.kept.map(({ title, reason }) => [title, reason]).toSorted()).toEqual(
      [
        [known['name'], 'edited'],
        ['Tổ công nghệ số cộng đồng Ấp Xẻo Lá', 'edited'],
        ['Ấp Xẻo Lá', 'used'],
      ].toSorted(),
    );
    expect(((await newest('teams', known.id)) as Team).meetingHours).toBe('tối thứ Sáu');
    const left = (await readThere()).hamlets.map(({ name }) => name);
    expect(left.toSorted()).toEqual(['Ấp Rạch Tàu', 'Ấp Xẻo Lá'].toSorted());
  });

  test('what was edited between the look and the import is left as it is', async () => {
    const { payload } = cms();
    const { id } = await hamlet('Ấp Rạch Tàu');
    const known = await team(id, { members: fourMembers });
    const file = listFile([...headings, 'Họp lúc nào'], ['Ấp Rạch Tàu', '', '', '', '', 'tối Bảy']);
    const { hash } = await official.plan(file);
    await amend(payload, 'teams', known.id, { meetingHours: 'sáng Chủ nhật' }, { draft: true });
    await expect(official.start(file, { hash })).rejects.toThrow('vừa thay đổi');
    expect(((await newest('teams', known.id)) as Team).meetingHours).toBe('sáng Chủ nhật');
  });

  test('a number in a file is not published without a recorded consent', async () => {
    const { id } = await hamlet('Ấp Rạch Tàu');
    await team(id, { members: fourMembers, _status: 'published' });
    const file = listFile(
      [...headings, 'Đồng ý công khai', 'Ngày đồng ý', 'Đồng ý bằng cách nào'],
      ['Ấp Rạch Tàu', 'Nguyễn An', '', '0912345678', '', 'Số điện thoại', '01/05/2026', 'ký giấy'],
      ['Ấp Rạch Tàu', 'Nguyễn Bình', '', '0987654321', '', '', '', ''],
    );
    await official.apply(file);
    const [known] = await teamsOf(id);
    expect(
      known?.members?.map(({ phone, consent }) => [phone ?? null, consent?.given ?? false]),
    ).toEqual([
      ['0912345678', true],
      ['0987654321', false],
      [null, false],
      [null, false],
    ]);
    const record = recordOfVersion('teams', known ?? {}) as { members: { phone?: string }[] };
    expect(record.members.map(({ phone }) => phone)).toEqual([
      '0912345678',
      undefined,
      undefined,
      undefined,
    ]);
    const half = listFile(
      [...headings, 'Đồng ý công khai'],
      ['Ấp Rạch Tàu', 'Nguyễn Bình', '', '0987654321', '', 'Số điện thoại'],
    );
    expect((await official.plan(half)).faults.map(({ where }) => where)).toEqual([
      'Ngày đồng ý',
      'Đồng ý bằng cách nào',
    ]);
  });

  test('an official imports for the own commune only, the province anywhere', async () => {
    const other = await cms().payload.findByID({ collection: 'communes', id: places.otherCommune });
    const file = listFile(['Xã, phường', 'Ấp, khóm', 'Tên tổ'], [other.name, 'Ấp Lạ', '']);
    const [fault] = (await official.plan(file)).faults;
    expect([fault?.message, fault?.suggestions]).toEqual([
      `Bạn chỉ nhập được danh sách của ${commune.name}.`,
      [commune.name],
    ]);
    const plan = await editor.plan(file);
    expect([plan.faults, plan.documents.map(({ commune: name }) => name)]).toEqual([
      [],
      [other.name],
    ]);

    const done = await editor.apply(file);
    await expect(official.undo(done.id)).rejects.toThrow('Không có đợt nhập này.');
    expect((await editor.undo(done.id)).state).toBe('undone');

    const both = listFile(
      ['Xã, phường', 'Ấp, khóm', 'Tên tổ'],
      ['', 'Ấp Kinh Tắc Vân', ''],
      [other.name, 'Ấp Biện Nhị Trong', ''],
    );
    const { id } = await editor.apply(both, { commune: commune.id });
    await expect(official.undo(id)).rejects.toThrow('Không có đợt nhập này.');
    expect((await editor.undo(id)).state).toBe('undone');
  });

  describe('through its addresses', () => {
    const send = async (who: TypedUser, deed: string, list: Uint8Array, form: object = {}) => {
      const file = { name: 'danh-sach.csv', mimetype: '', data: Buffer.from(list) };
      const authorization = await authorizationOf(cms(), who);
      return ask(cms(), 'POST', `/api/import/${deed}`, { authorization, form, file });
    };

    test('a reader and nobody import nothing', async () => {
      const reader = await makeUser(cms().payload, 'reader');
      const refused = await send(reader, 'plan', newList());
      expect([refused.status, sentenceOf(refused)]).toEqual([
        403,
        'Bạn chưa được phép nhập danh sách.',
      ]);
      const address = '/api/import/template';
      expect((await ask(cms(), 'GET', address)).status).toBe(403);
    });

    test('whoever takes the list along is noted', async () => {
      const { payload } = cms();
      const authorization = await authorizationOf(cms(), official.user);
      const answer = await respond(cms(), 'GET', '/api/import/template?form=csv', {
        authorization,
      });
      expect(answer.status).toBe(200);
      const { docs } = await payload.db.find<AuditEntry>({
        collection: 'audit',
        where: { and: [{ deed: { equals: 'export' } }, { by: { equals: official.user.id } }] },
        pagination: false,
      });
      expect(docs).toMatchObject([{ of: 'teams' }]);
    });

    test('a file is looked at, imported and followed until it is done', async () => {
      const looked = await send(official.user, 'plan', newList());
      expect(looked.status).toBe(200);
      const { hash } = looked.body as { hash: string };
      expect((await send(official.user, 'apply', newList(), { hash: 'khác' })).status).toBe(409);
      const begun = await send(official.user, 'apply', newList(), { hash });
      expect(begun.status).toBe(202);
      const authorization = await authorizationOf(cms(), official.user);
      const address = `/api/import/${String(begun.body['id'])}`;
      await expect
        .poll(async () => (await ask(cms(), 'GET', address, { authorization })).body['state'], {
          timeout: 30_000,
        })
        .toBe('done');
      const other = await makeUser(cms().payload, 'commune', places.otherCommune);
      const elsewhere = { authorization: await authorizationOf(cms(), other) };
      expect((await ask(cms(), 'GET', address, elsewhere)).status).toBe(404);
    });
  });
});
