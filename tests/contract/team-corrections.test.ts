import { expect, test } from 'vitest';
import { readProvinceWork } from '../../cms/places/team-work/report.ts';
import { counters } from '../../content/counters.ts';
import { authorizationOf, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { CorrectedTeam } from './support/corrected-team.ts';
import { makeUser } from './support/people.ts';
import { row, TeamPhone, thisMonth } from './support/team-phone.ts';

contract('a sum that a commune corrects', (cms) => {
  const phone = new TeamPhone(cms);
  const sent = (more: object = {}) => CorrectedTeam.of(cms(), phone, more);
  const at = counters.indexOf('first');
  const noted = async (document: string) => {
    const { docs } = await cms().payload.db.find<{ id: string; detail: string }>({
      collection: 'audit',
      where: {
        and: [{ document: { equals: document } }, { deed: { equals: 'teamSumsCorrected' } }],
      },
    });
    return docs.map(({ detail }) => detail);
  };

  test('counts instead of what was sent, which stays, with who, when and why', async () => {
    const made = await sent();
    expect((await made.correct({})).status).toBe(200);
    const { own, told } = await made.sums();
    expect([own.counts[at], own.metThisYear, told.sent[at]]).toEqual([10, 10, 12]);
    expect(own.counts[counters.indexOf('people')]).toBe(30);
    expect(told.changes).toMatchObject([
      { counter: 'first', before: 12, value: 10, reason: 'twice', by: made.official.name },
    ]);
    const kept = await cms().payload.db.find<{ id: string; counts: number[] }>({
      collection: 'team-sums',
      where: { team: { equals: made.team } },
    });
    expect(kept.docs.map(({ counts }) => counts[at]).toSorted()).toEqual([5, 7]);
    const editor = await makeUser(cms().payload, 'editor');
    const province = await readProvinceWork({ payload: cms().payload, user: editor }, thisMonth);
    const line = province.communes.find(({ id }) => id === made.commune);
    expect(line).toMatchObject({ met: 10, corrected: 1 });
    expect(line?.sum[at]).toBe(10);
    expect(await noted(made.team)).toEqual([`${thisMonth} first 12 → 10`]);
  });

  test('stands when a phone sends another, and the commune decides which one counts', async () => {
    const made = await sent();
    expect((await made.correct({})).status).toBe(200);
    expect(await made.send(row('AAAAA', 2, { first: 9, people: 20 }))).toEqual({
      ...{ month: thisMonth, phones: 2, first: 10, people: 30, others: [], corrected: 1 },
    });
    const { own, told } = await made.sums();
    expect([own.counts[at], told.sent[at], told.overtaken]).toEqual([10, 14, ['first']]);
    // Who still sees the old number corrects nothing.
    const late = await made.correct({ value: 11, changes: 1 });
    expect([late.status, sentenceOf(late)]).toEqual([409, 'Số này vừa đổi. Mở lại trang rồi sửa.']);
    expect((await made.correct({ sent: 14, changes: 1 })).status).toBe(200);
    expect((await made.sums()).told.overtaken).toEqual([]);
    expect((await made.correct({ value: null, sent: 14, changes: 2 })).status).toBe(200);
    const back = await made.sums();
    expect([back.own.counts[at], back.told.corrected]).toEqual([14, []]);
    expect(back.told.changes.map(({ before, value }) => [before, value])).toEqual([
      [12, 10],
      [10, 10],
      [10, 14],
    ]);
  });

  test('is made and noted once where two officers do so at the same moment', async () => {
    const made = await sent();
    const both = await Promise.all([made.correct({}), made.correct({ value: 11 })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const { changes } = (await made.sums()).told;
    expect(await noted(made.team)).toEqual([`${thisMonth} first 12 → ${changes[0]?.value}`]);
    expect(changes).toHaveLength(1);
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
    const made = await sent();
    const answer = await made.correct(change);
    expect([answer.status, sentenceOf(answer)]).toEqual([status, expect.stringMatching(said)]);
    expect((await made.sums()).told.changes).toEqual([]);
    expect(await noted(made.team)).toEqual([]);
  });

  test('is for who keeps the team: no other commune, no reader, nobody', async () => {
    const made = await sent();
    const { payload } = cms();
    const elsewhere = await makeUser(payload, 'commune', phone.places.otherCommune);
    expect((await made.correct({}, await authorizationOf(cms(), elsewhere))).status).toBe(404);
    const reader = await authorizationOf(cms(), await makeUser(payload, 'reader'));
    expect((await made.correct({}, reader)).status).toBe(403);
    const stranger = await made.correct({}, '');
    expect([stranger.status, sentenceOf(stranger)]).toEqual([
      403,
      'Bạn chưa được phép làm việc này.',
    ]);
    expect((await made.sums()).told.changes).toEqual([]);
  });
});
