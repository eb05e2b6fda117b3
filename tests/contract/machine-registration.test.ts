import { expect, test } from 'vitest';
import { ask, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { device, DeskMachine, heartbeat, sums, today } from './support/desk-machine.ts';

contract('the machine of a desk registers', (cms) => {
  const machine = new DeskMachine(cms);

  test('with a key that works once, however it is typed', async () => {
    const key = await machine.key();
    expect(key).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    const typed = {
      code: ` ${machine.desk.code.toLowerCase()} `,
      key: key.toLowerCase().replace('-', ' '),
    };
    const first = await machine.post('register', typed);
    expect(first.status).toBe(200);
    expect((await machine.post('heartbeat', heartbeat, String(first.body['token']))).status).toBe(
      200,
    );
    const second = await machine.post('register', typed);
    expect([second.status, sentenceOf(second)]).toEqual([
      403,
      expect.stringContaining('không có khóa đăng ký nào đang chờ'),
    ]);
  });

  test.each([
    ['a wrong key', async () => ({ code: machine.desk.code, key: 'AAAA-AAAA' }), 'chưa đúng'],
    [
      'a key of yesterday',
      async () => ({
        code: machine.desk.code,
        key: await machine.key(machine.desk, new Date(Date.now() - 24 * 3_600_000)),
      }),
      'quá 24 giờ',
    ],
    ['a code of no desk', async () => ({ code: 'KHONGCO', key: 'AAAA-AAAA' }), 'Không có quầy'],
  ])('but not with %s', async (_, body, said) => {
    await machine.key();
    const answer = await machine.post('register', await body());
    expect([403, 404]).toContain(answer.status);
    expect(sentenceOf(answer)).toContain(said);
  });

  test('but not by guessing on and on; the key that waits stays good for everybody else', async () => {
    const key = await machine.key();
    const { code } = machine.desk;
    const guess = (typed: string, from: string) =>
      machine.post('register', { code, key: typed }, '', from);
    const guesses = Array.from({ length: 31 }, () => guess('BBBB-BBBB', '198.51.100.200'));
    const answers = await Promise.all(guesses);
    expect(answers.filter(({ status }) => status === 403)).toHaveLength(10);
    const late = await guess(key, '198.51.100.200');
    expect([late.status, sentenceOf(late)]).toEqual([429, expect.stringContaining('nhiều lần')]);
    expect((await guess(key, '198.51.100.201')).status).toBe(200);
  });

  test('for itself and for few that take its place, not for any number of machines', async () => {
    const token = await machine.registered();
    const count = (number: number) =>
      machine.post('counts', { device: device.replace(/.{3}$/, `${100 + number}`), days }, token);
    const days = [{ day: today, ...sums('guide-1', 1) }];
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => count(at)));
    const taken = answers.filter(({ status }) => status === 200);
    const refused = answers.filter(({ status }) => status === 403);
    expect([taken.length, refused.length]).toEqual([5, 15]);
    for (const answer of refused) expect(sentenceOf(answer)).toContain('đăng ký riêng');
    const kept = await cms().payload.db.count({
      collection: 'machine-days',
      where: { desk: { equals: machine.desk.id } },
    });
    expect(kept.totalDocs).toBe(5);
    const again = await Promise.all(answers.map((_, at) => count(at)));
    expect(again.filter(({ status }) => status === 200)).toHaveLength(5);
  });

  test('posts without a valid token, of another shape or too large are refused in Vietnamese', async () => {
    const token = await machine.registered();
    const answers = [
      await machine.post('counts', { device, days: [] }),
      await machine.post('heartbeat', heartbeat, 'khong-phai'),
      await machine.post('heartbeat', 'không phải JSON', token),
      await machine.post('register', 'x'.repeat(64 * 1024 + 1)),
      await ask(cms(), 'POST', '/api/public/kiosk/heartbeat', { body: heartbeat }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 400, 413, 401]);
    expect(answers.map(sentenceOf).join()).toMatch(/chưa đăng ký.*không đúng mẫu.*quá dài/);
    expect((await ask(cms(), 'GET', '/api/public/kiosk/counts')).status).toBe(404);
  });
});
