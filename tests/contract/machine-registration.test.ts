import { expect, test } from 'vitest';
import { ask, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { device, DeskMachine, heartbeat } from './support/desk-machine.ts';

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
      204,
    );
    const second = await machine.post('register', typed);
    expect([second.status, sentenceOf(second)]).toEqual([
      403,
      expect.stringContaining('không có khóa đăng ký nào đang chờ'),
    ]);
  });

  test('and an earlier registration ends only then', async () => {
    const old = await machine.registered();
    const key = await machine.key();
    expect((await machine.post('heartbeat', heartbeat, old)).status).toBe(204);
    await machine.post('register', { code: machine.desk.code, key });
    expect((await machine.post('heartbeat', heartbeat, old)).status).toBe(401);
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

  test('but not at a desk that is not live', async () => {
    const draft = await machine.makeDesk();
    const answer = await machine.post('register', {
      code: draft.code,
      key: await machine.key(draft),
    });
    expect(answer.status).toBe(404);
  });

  test('but not by guessing on and on', async () => {
    const key = await machine.key();
    for (let tries = 0; tries < 30; tries += 1)
      await machine.post('register', { code: machine.desk.code, key: 'BBBB-BBBB' });
    const answer = await machine.post('register', { code: machine.desk.code, key });
    expect([answer.status, sentenceOf(answer)]).toEqual([
      403,
      expect.stringContaining('quá nhiều'),
    ]);
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
