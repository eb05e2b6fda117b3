import { expect, test } from 'vitest';
import { counters } from '../../content/counters.ts';
import { readTable } from '../../cms/base/spreadsheet/read.ts';
import { exportSnapshot } from '../../cms/publishing/export/export.ts';
import { readCommuneWork, readProvinceWork } from '../../cms/places/team-work/report.ts';
import { authorizationOf, respond } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make, nameProvince } from './support/documents.ts';
import { makeUser } from './support/people.ts';
import { otherMonth, row, TeamPhone, thisMonth } from './support/team-phone.ts';

contract('the work of teams', (cms) => {
  const phone = new TeamPhone(cms);

  const asking = async (role: 'editor' | 'commune' = 'editor', commune = phone.places.commune) => ({
    payload: cms().payload,
    user: await makeUser(cms().payload, role, commune),
  });

  test('says what part of the households was met, and whose team was trained', async () => {
    const { payload } = cms();
    const live = { _status: 'published' };
    const commune = (await make(payload, 'communes', phone.places, live)).id;
    const of = { ...live, commune };
    const met = await make(payload, 'hamlets', phone.places, { ...of, households: 40 });
    const unknown = await make(payload, 'hamlets', phone.places, of);
    const subject = 'Dịch vụ công';
    const year = thisMonth.slice(0, 4);
    const trainings = [
      { date: `${year}-01-01T05:00:00.000Z`, subject, people: 3 },
      { date: `${year}-01-01T06:00:00.000Z`, subject, people: 2 },
      { date: `${year}-01-01T07:00:00.000Z`, subject },
      { date: `${Number(year) - 1}-12-31T05:00:00.000Z`, subject, people: 4 },
      // Planned: nobody was there yet.
      { date: new Date(Date.now() + 86_400_000).toISOString(), subject, people: 4 },
    ];
    const team = await make(payload, 'teams', phone.places, { ...live, hamlet: met.id, trainings });
    await make(payload, 'teams', phone.places, { ...live, hamlet: unknown.id, trainings: [] });
    const key = await phone.makeKey('2099-12-31', team.id);
    const codes = [phone.code([row('AAAAA', 1, { first: 10 })], { of: null })];
    expect((await phone.post({ codes }, key)).status).toBe(200);
    const authorization = await authorizationOf(cms(), (await asking()).user);
    const address = `/api/team-work/table?form=xlsx&xa=${commune}`;
    const file = await respond(cms(), 'GET', address, { authorization });
    const { rows } = await readTable(Buffer.from(await file.arrayBuffer()));
    const ends = rows.map(({ cells }) => [14, 15, 16, 17].map((at) => cells[at] ?? ''));
    expect(ends[0]).toEqual([
      ...['Hộ đã gặp từ đầu năm', 'Số hộ', 'Đã gặp (%)'],
      'Lượt người dự tập huấn từ đầu năm',
    ]);
    expect(ends.slice(1, -1).toSorted()).toEqual([
      ['0', '', '', '0'],
      ['10', '40', '25', '5'],
    ]);
    expect(ends.at(-1)).toEqual(['10', '', '', '5']);
    const { communes } = await readProvinceWork(await asking(), thisMonth);
    const line = communes.find(({ id }) => id === commune);
    expect(line).toMatchObject({
      withTeam: 2,
      trained: 1,
      met: 10,
      households: 40,
      atTrainings: 5,
    });
  });

  test('how many were at a training is public from two on: one would be a person’s', async () => {
    const { payload } = cms();
    const live = { _status: 'published' };
    const date = '2026-03-12T05:00:00.000Z';
    const trainings = [1, 2].map((people) => ({ date, subject: 'Dịch vụ công', people }));
    const { id } = await make(payload, 'teams', phone.places, { ...live, trainings });
    await nameProvince(payload);
    const options = { siteUrl: 'https://apso.example.vn', asOf: new Date().toISOString() };
    const { snapshot } = await exportSnapshot(payload, options);
    const told = snapshot.teams.find((team) => team.id === id)?.trainings;
    expect(told?.map(({ people }) => people)).toEqual([undefined, 2]);
  });

  test('above the hamlet is told without small numbers, in totals neither', async () => {
    const { payload } = cms();
    const live = { _status: 'published' };
    const commune = (await make(payload, 'communes', phone.places, live)).id;
    const hamlet = (await make(payload, 'hamlets', phone.places, { ...live, commune })).id;
    const team = (await make(payload, 'teams', phone.places, { ...live, hamlet })).id;
    const key = await phone.makeKey('2099-12-31', team);
    const sums = { first: 2, people: 30, vneid: 3, paying: 9, other: 4 };
    const codes = [phone.code([row('AAAAA', 1, sums)], { of: null })];
    expect((await phone.post({ codes }, key)).status).toBe(200);
    const { communes } = await readProvinceWork(await asking(), thisMonth);
    const line = communes.find(({ id }) => id === commune);
    expect(line).toMatchObject({ hamlets: 1, withTeam: 1, complete: 1, active: 1 });
    const told = Object.fromEntries(counters.map((name, at) => [name, line?.sum[at]]));
    expect(told).toMatchObject({ first: 2, people: 30, vneid: null, paying: 9, other: 7 });
    const file = await respond(cms(), 'GET', `/api/team-work/table?form=xlsx`, {
      authorization: await authorizationOf(cms(), (await asking()).user),
    });
    const { rows } = await readTable(Buffer.from(await file.arrayBuffer()));
    const text = JSON.stringify(rows);
    expect(text).toContain('dưới 5');
    expect(text).toContain('Cả tỉnh');
  });

  test('is an official’s of the own commune only, on paper and as a table, too', async () => {
    await phone.send(row('AAAAA', 1, { first: 3 }));
    const own = await authorizationOf(cms(), (await asking('commune')).user);
    const elsewhere = await asking('commune', phone.places.otherCommune);
    const other = await authorizationOf(cms(), elsewhere.user);
    const { commune } = phone.places;
    const get = (what: string, authorization: string) =>
      respond(cms(), 'GET', `/api/team-work/${what}`, { authorization });
    const page = await get('print', own);
    const name = (await readCommuneWork(await asking(), commune, thisMonth))?.name ?? '';
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining(name)]);
    expect((await get(`print?xa=${commune}`, other)).status).toBe(404);
    expect((await get(`table?xa=${commune}`, other)).status).toBe(404);
    expect((await get('table', 'JWT khong-phai')).status).toBe(403);
    expect(await readCommuneWork(elsewhere, commune, thisMonth)).toBeUndefined();
  });

  test('is whole in a commune, and noted whenever it is taken along', async () => {
    await phone.send(row('AAAAA', 1, { first: 3, people: 2, vneid: 2 }));
    const { commune } = phone.places;
    const work = await readCommuneWork(await asking(), commune, thisMonth);
    const of = (name: 'people' | 'vneid') => counters.indexOf(name);
    const sumOf = (name: 'people' | 'vneid') =>
      work?.hamlets.reduce((sum, { counts }) => sum + (counts[of(name)] ?? 0), 0);
    expect(work?.sum[of('people')]).toBe(sumOf('people'));
    expect(work?.sum[of('vneid')]).toBe(sumOf('vneid'));

    const noted = async () => {
      const where = { and: [{ deed: { equals: 'export' } }, { document: { equals: commune } }] };
      return (await cms().payload.db.count({ collection: 'audit', where })).totalDocs;
    };
    const before = await noted();
    const authorization = await authorizationOf(cms(), (await asking('commune')).user);
    const get = (what: string) =>
      respond(cms(), 'GET', `/api/team-work/${what}`, { authorization });
    expect(await (await get('print')).text()).toContain('Tháng chưa hết');
    expect(await (await get(`print?thang=${otherMonth(-1)}`)).text()).not.toContain('chưa hết');
    const name = (await get('table?form=csv')).headers.get('content-disposition');
    expect(name).toContain('chua-het-thang');
    expect((await noted()) - before).toBe(3);
  });
});
