import { expect, test } from 'vitest';
import { readCommuneWork } from '../../cms/places/team-work/report.ts';
import { contract } from './support/contract.ts';
import { CorrectedTeam } from './support/corrected-team.ts';
import { make } from './support/documents.ts';
import { makeUser } from './support/people.ts';
import { row, TeamPhone, thisMonth } from './support/team-phone.ts';

contract('corrections as they are shown', (cms) => {
  const phone = new TeamPhone(cms);
  const sent = () => CorrectedTeam.of(cms(), phone);
  const inWords = async (made: CorrectedTeam) => (await made.sheetRow())[18];

  test('stand in the workbook beside what the team sent', async () => {
    const made = await sent();
    expect(await inWords(made)).toBe('');
    expect((await made.correct({})).status).toBe(200);
    expect((await made.sheetRow())[2]).toBe('10');
    expect(await inWords(made)).toMatch(
      /^Hộ lần đầu: tổ gửi 12, sửa thành 10, ngày \d\d\/\d\d\/\d{4}\. Đếm hai lần\.$/,
    );
  });

  test('tell their author to who may correct, and nobody else', async () => {
    const made = await sent();
    expect((await made.correct({})).status).toBe(200);
    const reader = await makeUser(cms().payload, 'reader');
    const [seen] = (await made.sums(reader)).told.changes;
    expect([seen?.value, seen?.by]).toEqual([10, undefined]);
    expect((await made.sums()).told.changes[0]?.by).toBe(made.official.name);
  });

  test('of a team that is deleted for good count once, where it sent last', async () => {
    const made = await sent();
    const { payload } = cms();
    const { commune } = made;
    const live = { _status: 'published' as const };
    const hamlet = (await make(payload, 'hamlets', phone.places, { ...live, commune })).id;
    const team = { collection: 'teams', id: made.team } as const;
    await payload.update({ ...team, data: { ...live, hamlet }, context: {} });
    await made.send(row('BBBBB', 2, { first: 6, people: 10 }));
    expect((await made.correct({ sent: 13 })).status).toBe(200);
    await payload.delete(team);
    const work = await readCommuneWork({ payload, user: made.official }, commune, thisMonth);
    const counts = work?.hamlets.map((one) => [one.id, one.counts[0]]);
    expect(new Map(counts as [string, number][])).toEqual(
      new Map([
        [made.hamlet, 0],
        [hamlet, 10],
      ]),
    );
    expect(work?.sum[0]).toBe(10);
  });
});
