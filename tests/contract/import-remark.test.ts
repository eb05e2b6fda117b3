import { beforeEach, expect, test } from 'vitest';
import { readMyWork } from '../../cms/admin/my-work/my-work.ts';
import type { Team } from '../../cms/payload-types.ts';
import { redoStep } from '../../cms/people/erasure/do-step.ts';
import { findPerson } from '../../cms/people/person/search.ts';
import { forgetKept } from '../../cms/people/retention/look-after.ts';
import { monthsBefore, retentions } from '../../cms/publishing/globals/retentions.ts';
import type { Waiting } from '../../cms/writing/workflow/waiting.ts';
import { askAs } from './support/api.ts';
import { contract } from './support/contract.ts';
import { fourMembers, make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { Importing, listFile } from './support/lists.ts';
import { makeUser } from './support/people.ts';

const remark = 'Danh sách họp ngày 20/11, chú Sáu Thử đã coi lại.';

contract('what is said of an imported list to whoever approves it', (cms) => {
  const { places, approver } = provinceIn(cms, { approver: 'approver' });
  let official: Importing;
  let team: string;
  let hamletName: string;

  beforeEach(async () => {
    const { payload } = cms();
    const { id: commune } = await make(payload, 'communes', places, { _status: 'published' });
    hamletName = 'Ấp Có Sẵn';
    const here = { commune, formerNames: [], name: hamletName, _status: 'published' };
    const { id: hamlet } = await make(payload, 'hamlets', places, here);
    const own = { hamlet, meetingHours: 'chiều thứ Hai', members: fourMembers };
    ({ id: team } = await make(payload, 'teams', places, { ...own, _status: 'published' }));
    official = new Importing(cms, await makeUser(payload, 'commune', commune));
  });

  const list = (hours = 'tối thứ Sáu') =>
    listFile(['Ấp, khóm', 'Họp lúc nào'], [hamletName, hours], ['Ấp Vừa Thêm', hours]);
  const get = async <Body>(address: string, user = approver) => {
    return (await askAs(cms(), user, 'GET', `/api/${address}`)).body as Body;
  };
  const waiting = () => get<Partial<Waiting>>(`workflow/teams/${team}/changes`);

  test('stands at the list, at each of its documents and in the own work, until it is live', async () => {
    const { id, startedAt } = await official.apply(list(), { remark });
    const byName = official.user.name;
    expect(await get(`import/${id}`)).toMatchObject({ byName, remark, startedAt });
    const batch = { name: byName, at: startedAt, remark };
    expect(await waiting()).toMatchObject({ stage: 'draft', batch });
    expect((await waiting()).batch?.page).toBe(`/admin/nhap-danh-sach?dot=${id}`);
    const { docs: made } = await cms().payload.find({
      collection: 'hamlets',
      where: { name: { equals: 'Ấp Vừa Thêm' } },
      draft: true,
      sort: '-createdAt',
      limit: 1,
    });
    expect(await get(`workflow/hamlets/${made[0]?.id}/changes`)).toMatchObject({ batch });
    const own = await readMyWork({ payload: cms().payload, user: approver });
    expect(own.flatMap(({ tasks }) => tasks).find((task) => task.id === id)).toMatchObject({
      remark,
    });

    await official.publish(id, approver);
    expect((await waiting()).batch).toBeUndefined();
    const data = { meetingHours: 'sáng Chủ nhật' };
    await cms().payload.update({ collection: 'teams', id: team, draft: true, data });
    expect(await waiting()).toMatchObject({ stage: 'draft' });
    expect((await waiting()).batch).toBeUndefined();
    expect(await get(`import/${id}`)).toMatchObject({ byName, remark });
  });

  test('goes with a person who is named in it, and when what lists kept goes', async () => {
    const { payload } = cms();
    const { id } = await official.apply(list(), { remark });
    const wanted = { names: ['Sáu Thử'], numbers: [] };
    const found = async () =>
      (await findPerson(payload, wanted)).filter(({ document }) => document === id);
    const [one, ...more] = await found();
    expect(one).toMatchObject({ kind: 'remark', of: 'imports', kept: [{ value: remark }] });
    expect(more).toEqual([]);
    await redoStep(payload, { kind: 'remark', of: 'imports', document: id, part: '' });
    expect(await found()).toEqual([]);
    expect(await official.read(id)).toMatchObject({ remark: null, state: 'done' });

    const other = await official.apply(list('trưa thứ Ba'), { remark });
    await forgetKept(payload, monthsBefore(-retentions.imports.usual - 1, new Date()));
    expect(await official.read(other.id)).toMatchObject({ remark: null, state: 'done' });
    const kept = (await payload.findByID({ collection: 'teams', id: team, draft: true })) as Team;
    expect(kept.meetingHours).toBe('trưa thứ Ba');
  });
});
