import { expect, test } from 'vitest';
import { readCommuneWork } from '../../cms/places/team-work/report.ts';
import { changeInWords } from '../../cms/places/team-work/words.ts';
import { contract } from './support/contract.ts';
import { CorrectedTeam } from './support/corrected-team.ts';
import { make } from './support/documents.ts';
import { makeUser } from './support/people.ts';
import { otherMonth, row, TeamPhone, thisMonth } from './support/team-phone.ts';

contract('corrections as they are shown', (cms) => {
  const phone = new TeamPhone(cms);
  const sent = () => CorrectedTeam.of(cms(), phone);
  const inWords = async (made: CorrectedTeam) => (await made.sheetRow())[18];
  const history = async (made: CorrectedTeam) =>
    (await made.sums()).told.changes.map((change) =>
      changeInWords(change).replace(/, ngày \d\d\/\d\d\/\d{4}/, ''),
    );

  test('stand in the workbook beside what the team sent', async () => {
    const made = await sent();
    expect(await inWords(made)).toBe('');
    expect((await made.correct({})).status).toBe(200);
    expect((await made.sheetRow())[2]).toBe('10');
    expect(await inWords(made)).toMatch(
      /^Hộ lần đầu: tổ gửi 12, sửa thành 10, ngày \d\d\/\d\d\/\d{4}\. Đếm hai lần\.$/,
    );
  });

  test('say what the team sends by now when one is kept', async () => {
    const made = await sent();
    expect((await made.correct({})).status).toBe(200);
    await made.send(row('AAAAA', 2, { first: 9, people: 20 }));
    expect((await made.correct({ sent: 14, changes: 1 })).status).toBe(200);
    expect(await inWords(made)).toMatch(/^Hộ lần đầu: tổ gửi 14, sửa thành 10, ngày /);
    expect((await made.correct({ value: null, sent: 14, changes: 2 })).status).toBe(200);
    expect(await inWords(made)).toBe('');
    expect(await history(made)).toEqual([
      'Hộ lần đầu: sửa từ 12 thành 10. Đếm hai lần.',
      'Hộ lần đầu: giữ số đã sửa 10 (tổ gửi 14). Đếm hai lần.',
      'Hộ lần đầu: lấy lại số tổ gửi, từ 10 thành 14.',
    ]);
  });

  test('do not lose what the team sent when one is corrected twice', async () => {
    const made = await sent();
    expect((await made.correct({})).status).toBe(200);
    expect((await made.correct({ value: 11, changes: 1, reason: 'paper' })).status).toBe(200);
    expect(await inWords(made)).toMatch(/^Hộ lần đầu: tổ gửi 12, sửa thành 11, .+ sổ giấy/);
    expect(await history(made)).toEqual([
      'Hộ lần đầu: sửa từ 12 thành 10. Đếm hai lần.',
      'Hộ lần đầu: sửa từ 10 thành 11 (tổ gửi 12). Theo sổ giấy của tổ.',
    ]);
  });

  test('stand on paper below the table, which then is not told to be as it was sent', async () => {
    const made = await sent();
    const asSent = await (await made.get('print')).text();
    expect(asSent).toContain('In từ hệ thống, số tổ đã gửi.');
    expect(asSent).toContain('ghi đúng như tổ gửi');
    expect(asSent).not.toContain('đã sửa');
    expect((await made.correct({})).status).toBe(200);
    const { own } = await made.sums();
    const corrected = await (await made.get('print')).text();
    expect(corrected).toContain('In từ hệ thống. ');
    expect(corrected).toContain('là số tổ gửi, trừ chỗ ghi “đã sửa”');
    expect(corrected).not.toContain('ghi đúng như tổ gửi');
    expect(corrected).toContain(
      `<h2>Số đã sửa</h2>\n<ul><li>${own.name}, Hộ lần đầu: tổ gửi 12, sửa thành 10, ngày `,
    );
    expect(corrected).not.toContain('Số đã sửa</th>');
  });

  test('say which team where a hamlet has two', async () => {
    const made = await sent();
    const data = { _status: 'published', hamlet: made.hamlet, name: 'Tổ số hai' };
    const other = (await make(cms().payload, 'teams', phone.places, data)).id;
    const codes = [phone.code([row('AAAAA', 1, { first: 4 })], { of: null })];
    expect((await phone.post({ codes }, await phone.makeKey('2099-12-31', other))).status).toBe(
      200,
    );
    expect((await made.correct({ team: other, sent: 4, value: 3 })).status).toBe(200);
    expect(await inWords(made)).toMatch(/^Tổ số hai, Hộ lần đầu: tổ gửi 4, sửa thành 3, /);
  });

  test('of other months are asked about, too, when phones send another', async () => {
    const made = await sent();
    const month = otherMonth(-1);
    await made.send(row('AAAAA', 1, { first: 6 }, month));
    expect((await made.correct({ month, sent: 6, value: 4 })).status).toBe(200);
    expect((await made.sums()).own.openMonths).toEqual([]);
    await made.send(row('AAAAA', 2, { first: 8 }, month));
    expect((await made.sums()).own.openMonths).toEqual([month]);
    const earlier = await made.sums(made.official, month);
    expect([earlier.own.openMonths, earlier.told.overtaken]).toEqual([[], ['first']]);
    // Seen from there, this month is another.
    expect((await made.correct({})).status).toBe(200);
    await made.send(row('AAAAA', 2, { first: 9, people: 20 }));
    expect((await made.sums(made.official, month)).own.openMonths).toEqual([thisMonth]);
  });

  test('tell their author to who may correct, and nobody else', async () => {
    const made = await sent();
    expect((await made.correct({})).status).toBe(200);
    const reader = await makeUser(cms().payload, 'reader');
    const [seen] = (await made.sums(reader)).told.changes;
    expect([seen?.value, seen?.by]).toEqual([10, undefined]);
    expect((await made.sums()).told.changes[0]?.by).toBe(made.official.name);
  });

  test('are marked where a subject has more people than were shown anything', async () => {
    const made = await sent();
    await made.send(row('AAAAA', 2, { first: 7, people: 20, vneid: 12 }));
    expect((await made.correct({ counter: 'people', sent: 30, value: 12 })).status).toBe(200);
    expect((await made.sums()).told.contradicts).toBe(false);
    const lower = { counter: 'people', sent: 30, changes: 1, value: 11 };
    expect((await made.correct(lower)).status).toBe(200);
    expect((await made.sums()).told.contradicts).toBe(true);
  });

  test('of a team that is no more are still told of, and changed no more', async () => {
    const made = await sent();
    expect((await made.correct({})).status).toBe(200);
    await cms().payload.delete({ collection: 'teams', id: made.team, trash: true });
    const { told, own } = await made.sums();
    expect([told.corrected, told.changes.length, told.name]).toEqual([['first'], 1, undefined]);
    expect(own.counts[0]).toBe(10);
    expect((await made.correct({ value: 11, changes: 1 })).status).toBe(404);
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
