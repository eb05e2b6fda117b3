import { expect, test } from 'vitest';
import { readTable } from '../../cms/base/spreadsheet/read.ts';
import { readCommuneWork, readProvinceWork } from '../../cms/places/team-work/report.ts';
import { forgetKept } from '../../cms/people/retention/look-after.ts';
import { monthsBefore } from '../../cms/publishing/globals/retentions.ts';
import { counters } from '../../content/counters.ts';
import { ask, authorizationOf, respond, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make } from './support/documents.ts';
import { makeUser } from './support/people.ts';
import { row, TeamPhone, thisMonth } from './support/team-phone.ts';

contract('a sum that a commune corrects', (cms) => {
  const phone = new TeamPhone(cms);

  /** A hamlet of its own with a team whose two phones sent twelve households and thirty people. */
  const sent = async () => {
    const { payload } = cms();
    const live = { _status: 'published' };
    const commune = (await make(payload, 'communes', phone.places, live)).id;
    const of = { ...live, commune, households: 40 };
    const hamlet = (await make(payload, 'hamlets', phone.places, of)).id;
    const team = (await make(payload, 'teams', phone.places, { ...live, hamlet })).id;
    const key = await phone.makeKey('2099-12-31', team);
    const send = (...rows: Parameters<typeof phone.send>) =>
      phone.post({ codes: [phone.code(rows, { of: null })] }, key);
    const rows = [
      row('AAAAA', 1, { first: 7, people: 20 }),
      row('BBBBB', 1, { first: 5, people: 10 }),
    ];
    expect((await send(...rows)).status).toBe(200);
    const official = await makeUser(payload, 'commune', commune);
    const own = await authorizationOf(cms(), official);
    const correct = async (change: object, authorization = own) =>
      ask(cms(), 'POST', '/api/team-work/corrections', {
        authorization,
        body: {
          ...{ team, month: thisMonth, counter: 'first', value: 10, reason: 'twice' },
          ...{ sent: 12, changes: 0, ...change },
        },
      });
    const sums = async () => {
      const work = await readCommuneWork({ payload, user: official }, commune, thisMonth);
      const found = work?.hamlets.find(({ id }) => id === hamlet);
      const [told] = found?.sums ?? [];
      if (!found || !told) throw new Error('The team is not told of.');
      return { own: found, told };
    };
    return { commune, team, send, correct, sums, official };
  };
  const at = counters.indexOf('first');

  test('counts instead of what was sent, which stays, with who, when and why', async () => {
    const { commune, team, correct, sums, official } = await sent();
    expect((await correct({})).status).toBe(200);
    const { own, told } = await sums();
    expect([own.counts[at], own.metThisYear, told.sent[at]]).toEqual([10, 10, 12]);
    expect(own.counts[counters.indexOf('people')]).toBe(30);
    expect(told.changes).toMatchObject([
      { counter: 'first', before: 12, value: 10, reason: 'twice', by: official.name },
    ]);
    const kept = await cms().payload.db.find<{ id: string; counts: number[] }>({
      collection: 'team-sums',
      where: { team: { equals: team } },
    });
    expect(kept.docs.map(({ counts }) => counts[at]).toSorted()).toEqual([5, 7]);
    const editor = await makeUser(cms().payload, 'editor');
    const asking = { payload: cms().payload, user: editor };
    const province = await readProvinceWork(asking, thisMonth);
    const line = province.communes.find(({ id }) => id === commune);
    expect(line).toMatchObject({ met: 10, corrected: 1 });
    expect(line?.sum[at]).toBe(10);
    const authorization = await authorizationOf(cms(), official);
    const file = await respond(cms(), 'GET', '/api/team-work/table?form=xlsx', { authorization });
    const { rows } = await readTable(Buffer.from(await file.arrayBuffer()));
    expect(rows[1]?.cells[2]).toBe('10');
    expect(rows[1]?.cells[18]).toMatch(
      /^Hộ lần đầu: sửa từ 12 thành 10, ngày \d\d\/\d\d\/\d{4}\. Đếm hai lần\.$/,
    );
    const audit = await cms().payload.db.findOne<{ id: string; detail: string }>({
      collection: 'audit',
      where: { and: [{ document: { equals: team } }, { deed: { equals: 'teamSumsCorrected' } }] },
    });
    expect(audit?.detail).toBe(`${thisMonth} first 12 → 10`);
  });

  test('stands when a phone sends another, and the commune decides which one counts', async () => {
    const { send, correct, sums } = await sent();
    expect((await correct({})).status).toBe(200);
    const { body } = await send(row('AAAAA', 2, { first: 9, people: 20 }));
    expect(body['months']).toEqual([
      { month: thisMonth, phones: 2, first: 10, people: 30, others: [], corrected: 1 },
    ]);
    const { own, told } = await sums();
    expect([own.counts[at], told.sent[at], told.overtaken]).toEqual([10, 14, ['first']]);
    // Who still sees the old number corrects nothing.
    const late = await correct({ value: 11, changes: 1 });
    expect([late.status, sentenceOf(late)]).toEqual([409, 'Số này vừa đổi. Mở lại trang rồi sửa.']);
    expect((await correct({ sent: 14, changes: 1 })).status).toBe(200);
    expect((await sums()).told.overtaken).toEqual([]);
    expect((await correct({ value: null, sent: 14, changes: 2 })).status).toBe(200);
    const back = await sums();
    expect([back.own.counts[at], back.told.corrected]).toEqual([14, []]);
    expect(back.told.changes.map(({ before, value }) => [before, value])).toEqual([
      [12, 10],
      [10, 10],
      [10, 14],
    ]);
  });

  test('is made once where two officers do so at the same moment', async () => {
    const { correct, sums } = await sent();
    const both = await Promise.all([correct({}), correct({ value: 11 })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await sums()).told.changes).toHaveLength(1);
  });

  test('counts no more when all that was sent is left out', async () => {
    const { team, correct, official, sums } = await sent();
    expect((await correct({})).status).toBe(200);
    const authorization = await authorizationOf(cms(), official);
    for (const id of ['AAAAA', 'BBBBB']) {
      const body = { id: `${team}/${thisMonth}/${id}` };
      const out = await ask(cms(), 'POST', '/api/team-work/left-out', { authorization, body });
      expect(out.status).toBe(200);
    }
    await expect(sums()).rejects.toThrow('The team is not told of.');
    expect((await correct({ changes: 1 })).status).toBe(404);
  });

  test.each<[string, object, number, RegExp]>([
    ['no number', { value: 1.5 }, 422, /cần một con số/],
    ['a negative number', { value: -1 }, 422, /cần một con số/],
    ['a reason of its own', { reason: 'Bà Tư đếm lộn' }, 422, /một lý do/],
    ['a sum that is not counted', { counter: 'names' }, 422, /cần một con số/],
    ['what counts anyway', { value: 12 }, 422, /đang được tính/],
    ['giving back what was not corrected', { value: null }, 422, /đang được tính/],
    ['more than its people can do', { value: 90_000 }, 422, /lớn quá/],
    ['a month of which nothing was sent', { month: '2026-01' }, 404, /Không có số này/],
    ['another team', { team: 'nobody' }, 404, /Không có số này/],
  ])('is refused for %s, in one sentence, and nothing is kept', async (_, change, status, said) => {
    const { correct, sums } = await sent();
    const answer = await correct(change);
    expect([answer.status, sentenceOf(answer)]).toEqual([status, expect.stringMatching(said)]);
    expect((await sums()).told.changes).toEqual([]);
  });

  test('is for who keeps the team: no other commune, no reader, nobody', async () => {
    const { correct, sums } = await sent();
    const { payload } = cms();
    const elsewhere = await makeUser(payload, 'commune', phone.places.otherCommune);
    expect((await correct({}, await authorizationOf(cms(), elsewhere))).status).toBe(404);
    const reader = await authorizationOf(cms(), await makeUser(payload, 'reader'));
    expect((await correct({}, reader)).status).toBe(403);
    const stranger = await ask(cms(), 'POST', '/api/team-work/corrections', { body: {} });
    expect(stranger.status).toBeGreaterThanOrEqual(401);
    expect((await sums()).told.changes).toEqual([]);
  });

  test('goes with the sums when they have been kept as long as the settings say', async () => {
    const { team, correct } = await sent();
    expect((await correct({})).status).toBe(200);
    const left = async () =>
      (
        await cms().payload.db.count({
          collection: 'team-corrections',
          where: { team: { equals: team } },
        })
      ).totalDocs;
    expect(await left()).toBe(1);
    await forgetKept(cms().payload, monthsBefore(-38, new Date()));
    expect(await left()).toBe(0);
  });
});
