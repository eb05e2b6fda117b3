import { beforeAll, expect, test } from 'vitest';
import type { TypedUser } from 'payload';
import { readReport } from '../../cms/places/directory/report.ts';
import { readTable } from '../../cms/base/spreadsheet/read.ts';
import { readMyWork } from '../../cms/admin/my-work/my-work.ts';
import { authorizationOf, respond } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';

contract('how the province stands', (cms) => {
  const { places } = provinceIn(cms);
  const people = new Map<string, TypedUser>();
  const userOf = (name: string) => people.get(name) ?? null;
  const named = { name: 'Xã =Đất <i>Mũi</i>' };

  beforeAll(async () => {
    const { payload } = cms();
    await payload.update({ collection: 'communes', id: places.commune, data: named });
    people.set('editor', await makeUser(payload, 'editor'));
    people.set('reader', await makeUser(payload, 'reader'));
    people.set('official', await makeUser(payload, 'commune', places.commune));
    await make(payload, 'teams', places);
  });

  async function ask(as: string, method: string, address: string) {
    const user = userOf(as);
    const authorization = user ? await authorizationOf(cms(), user) : '';
    const answer = await respond(cms(), method, `/api/directory/${address}`, { authorization });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return { status: answer.status, bytes, text: new TextDecoder().decode(bytes) };
  }

  const read = () => readReport({ payload: cms().payload, user: userOf('editor') });

  test('counts every commune and all of them, and says who keeps which', async () => {
    const { communes, sum, unkept } = await read();
    expect(communes.find(({ id }) => id === places.commune)).toMatchObject({
      hamlets: 1,
      complete: 0,
      keepers: ['Người commune'],
    });
    expect(communes.find(({ id }) => id === places.otherCommune)).toMatchObject({
      keepers: [],
      lacking: { team: 1 },
    });
    expect(sum).toMatchObject({ hamlets: 2, complete: 0, lacking: { team: 1 } });
    expect(unkept).toBe(1);
  });

  test('is a page for paper and a table, for those who see the province', async () => {
    const page = await ask('reader', 'GET', 'report/print');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Xã =Đất &lt;i&gt;Mũi&lt;/i&gt;');
    expect(page.text).toContain('0 trong 2 ấp, khóm đã đủ');
    const table = await ask('editor', 'GET', 'report/table');
    expect(table.text).toContain('"Xã =Đất <i>Mũi</i>";"1";"0"');
    expect(table.text).toContain('"Cả tỉnh";"2";"0"');
    for (const address of ['report/print', 'report/table'])
      for (const name of ['official', 'nobody'])
        expect((await ask(name, 'GET', address)).status).toBe(403);
  });

  const rowsOf = (bytes: Uint8Array) => readTable(bytes).rows.map(({ cells }) => cells);

  test('says nothing of numbers to those who do not see them', async () => {
    const { bytes } = await ask('reader', 'GET', 'report/table?form=xlsx');
    const [head = [], ...rows] = rowsOf(bytes);
    const column = head.indexOf('Thiếu số');
    expect(rows.map((cells) => cells[column])).toEqual(rows.map(() => '–'));
  });

  test('a commune is reminded once a day, by the province; its official is told', async () => {
    const remind = (as: string, commune = places.commune) =>
      ask(as, 'POST', `communes/${commune}/remind`);
    const headings = async (name: string) =>
      (await readMyWork({ payload: cms().payload, user: userOf(name) })).map(
        ({ heading }) => heading,
      );
    const heading = 'Tỉnh nhắc bổ sung danh sách tổ';
    for (const name of ['official', 'reader', 'nobody'])
      expect((await remind(name)).status).toBe(403);
    expect(await headings('official')).not.toContain(heading);

    expect((await remind('editor')).status).toBe(200);
    expect(await headings('official')).toContain(heading);
    expect(await headings('editor')).not.toContain(heading);
    expect((await remind('editor')).status).toBe(429);
    expect((await remind('editor', places.otherCommune)).status).toBe(409);

    const { communes } = await read();
    const { reminded } = communes.find(({ id }) => id === places.commune) ?? {};
    expect(reminded).toMatchObject({ to: [userOf('official')?.id] });
    const where = { deed: { equals: 'remind' } };
    const { docs } = await cms().payload.find({ collection: 'audit', where });
    expect(docs).toMatchObject([{ by: userOf('editor')?.id, document: places.commune }]);
  });
});
