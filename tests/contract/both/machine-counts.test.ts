import { expect, test } from 'vitest';
import { askAs } from '../support/api.ts';
import { contract } from '../support/contract.ts';
import { device, DeskMachine, range, sums, today, yesterday } from '../support/desk-machine.ts';
import { makeUser } from '../support/people.ts';

contract('the counts of a desk', (cms) => {
  const machine = new DeskMachine(cms);

  /** Reads what the CMS shows for the days of these tests. */
  const shown = async () => {
    const { body } = await askAs(
      cms(),
      await makeUser(cms().payload, 'editor'),
      'GET',
      `/api/desk-machines/${machine.desk.id}?${range}`,
    );
    return body['sums'];
  };

  test('a day sent twice, late or in the wrong order counts once', async () => {
    const token = await machine.registered();
    const [early, late] = [sums('g1', 2, [['xe ôm', 1]]), sums('g1', 5, [['xe ôm', 3]])];
    for (const state of [early, late, early, late])
      await machine.post('counts', { device, days: [{ day: today, ...state }] }, token);
    expect(await shown()).toEqual(late);
  });

  test('days and machines add up, and what is older than the range stays out', async () => {
    const token = await machine.registered();
    const other = crypto.randomUUID();
    const days = [
      { day: '2000-01-01', ...sums('g1', 50) },
      { day: yesterday, ...sums('g1', 2) },
      { day: today, ...sums('g1', 3) },
    ];
    const answer = await machine.post('counts', { device, days }, token);
    expect(answer.body).toEqual({ days: days.map(({ day }) => day) });
    await machine.post(
      'counts',
      { device: other, days: [{ day: today, ...sums('g1', 4) }] },
      token,
    );
    expect(await shown()).toMatchObject({
      tasks: [{ guide: 'g1', opened: 9, finished: 6, left: 3 }],
    });
  });

  test('posts at the same time lose nothing', async () => {
    const token = await machine.registered();
    await Promise.all(
      [1, 2, 3, 4, 5].map((opened) =>
        machine.post(
          'counts',
          { device, days: [{ day: today, ...sums(`g${opened}`, opened) }] },
          token,
        ),
      ),
    );
    expect(((await shown()) as { tasks: unknown[] }).tasks).toHaveLength(5);
  });

  test.each([
    ['a text that is far too long', sums('g1', 1, [['a'.repeat(81), 1]])],
    ['a number below nought', sums('g1', -1)],
    ['something unknown', { ...sums('g1', 1), visitor: 'Nguyễn Văn A' }],
  ])('but not %s', async (_, day) => {
    const token = await machine.registered();
    const answer = await machine.post('counts', { device, days: [{ day: today, ...day }] }, token);
    expect(answer.status).toBe(400);
    expect(await shown()).toMatchObject({ tasks: [] });
  });

  test('of a day that was kept with names they are shown no more', async () => {
    const token = await machine.registered();
    await cms().payload.db.create({
      collection: 'machine-days',
      data: {
        id: `${machine.desk.id}/${yesterday}/${device}`,
        desk: machine.desk.id,
        day: yesterday,
        sums: sums('g1', 2, [['trần thị bé', 5]]),
        revision: 1,
      },
    });
    expect(await shown()).toEqual({ ...sums('g1', 2), missedOther: 5 });
    const days = [{ day: yesterday, ...sums('g1', 3) }];
    await machine.post('counts', { device, days }, token);
    expect(await shown()).toEqual({ ...sums('g1', 3), missedOther: 5 });
  });
});
