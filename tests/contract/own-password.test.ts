import type { TypedUser } from 'payload';
import { expect, test } from 'vitest';
import { resetPassword } from '../../cms/accounts/users/one-time-password.ts';
import { ask, askAs, authorizationOf, logIn, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { goodPassword, makeUser } from './support/people.ts';

const fresh = 'cau moi cua rieng toi';

contract('an own password', (cms) => {
  const change = async (user: TypedUser, body: Record<string, unknown>) =>
    askAs(cms(), user, 'PATCH', `/api/users/${user.id}`, body);
  const statusOfLogin = async (email: string, password: string) =>
    (await logIn(cms(), { email, password })).status;

  test.each([
    [{ password: fresh }, 'hiện tại'],
    [{ email: 'khac@example.vn' }, 'hiện tại'],
    [{ password: fresh, currentPassword: 'không phải cái này' }, 'chưa đúng'],
    [{ email: 'khac@example.vn', currentPassword: 'không phải cái này' }, 'chưa đúng'],
    [{ password: fresh, currentPassword: { $ne: '' } }, 'hiện tại'],
    [{ password: goodPassword, currentPassword: goodPassword }, 'trùng'],
  ])('does not change by %j', async (body, reason) => {
    const user = await makeUser(cms().payload, 'editor');
    const answer = await change(user, body);
    expect([answer.status, sentenceOf(answer)]).toEqual([400, expect.stringContaining(reason)]);
    expect(await statusOfLogin(user.email, goodPassword)).toBe(200);
  });

  test('changes with the password of now, and ends the other sessions', async () => {
    const user = await makeUser(cms().payload, 'editor');
    const elsewhere = await authorizationOf(cms(), user);
    const here = await authorizationOf(cms(), user);
    const me = async (authorization: string) =>
      (await ask(cms(), 'GET', '/api/users/me', { authorization })).body['user'];
    const answer = await ask(cms(), 'PATCH', `/api/users/${user.id}`, {
      authorization: here,
      body: { password: fresh, currentPassword: goodPassword, email: 'email-moi@example.vn' },
    });
    expect(answer.status).toBe(200);
    expect([await me(here), await me(elsewhere)]).toEqual([expect.anything(), null]);
    expect(await statusOfLogin('email-moi@example.vn', fresh)).toBe(200);
    expect(JSON.stringify(answer.body)).not.toContain(goodPassword);
  });

  test('is the same however a keyboard composes its letters', async () => {
    const user = await makeUser(cms().payload, 'editor');
    const apart = 'sáu con vịt qua cầu ở Cái Đôi Vàm'.normalize('NFD');
    const first = { password: apart, currentPassword: goodPassword };
    expect((await change(user, first)).status).toBe(200);
    for (const form of ['NFC', 'NFD'])
      expect([form, await statusOfLogin(user.email, apart.normalize(form))]).toEqual([form, 200]);
    // Who signed in has another session than before.
    const body = { password: fresh, currentPassword: apart };
    const { body: in_ } = await logIn(cms(), { email: user.email, password: apart });
    const authorization = `JWT ${String(in_['token'])}`;
    const answer = await ask(cms(), 'PATCH', `/api/users/${user.id}`, { body, authorization });
    expect([answer.status, answer.body['errors']]).toEqual([200, undefined]);
  });

  test('is not guessed by who sits at an open session', async () => {
    const user = await makeUser(cms().payload, 'editor');
    const guess = () => change(user, { password: fresh, currentPassword: 'đoán xem là gì' });
    for (let tries = 0; tries < 5; tries += 1) expect((await guess()).status).toBe(400);
    expect((await guess()).status).toBe(429);
    const right = await change(user, { password: fresh, currentPassword: goodPassword });
    expect(right.status).toBe(429);
  });

  test('takes the place of a temporary one; until then nothing else is done', async () => {
    const user = await makeUser(cms().payload, 'admin');
    const password = (await resetPassword(cms().payload, user.email))?.password ?? '';
    const login = await logIn(cms(), { email: user.email, password });
    const authorization = `JWT ${String(login.body['token'])}`;
    const as = (method: string, address: string, body?: unknown) =>
      ask(cms(), method, address, { authorization, body });
    const refused = [
      await as('GET', '/api/guides'),
      await as('POST', '/api/users', { email: 'moi@example.vn', password: fresh }),
      await as('PATCH', `/api/users/${user.id}`, { name: 'Tên khác' }),
      await as('GET', '/api/live/state'),
      await as('POST', '/api/live/delete-samples', {}),
      await as('POST', `/api/users/${user.id}/password-link`, {}),
    ];
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403));
    for (const answer of refused) expect(sentenceOf(answer)).toContain('mật khẩu tạm');
    expect((await as('GET', '/api/users/me')).body['user']).toMatchObject({ id: user.id });
    expect((await as('GET', '/api/users')).body['totalDocs']).toBe(1);

    const body = { password: fresh, currentPassword: password };
    expect((await as('PATCH', `/api/users/${user.id}`, body)).status).toBe(200);
    expect((await as('GET', '/api/guides')).status).toBe(200);
    expect((await as('POST', '/api/users/logout?allSessions=true')).status).toBe(200);
    expect((await as('GET', '/api/guides')).status).toBe(403);
    expect(await statusOfLogin(user.email, fresh)).toBe(200);
  });

  test('is nobody’s while an account has none: it is set by a link', async () => {
    const admin = await makeUser(cms().payload, 'admin');
    const authorization = await authorizationOf(cms(), admin);
    const post = (address: string, body: object) =>
      ask(cms(), 'POST', `/api/users${address}`, { authorization, body });
    const email = 'chua-co-mat-khau@example.vn';
    const made = await post('', { email, name: 'Người mới', role: 'editor' });
    expect(made.status).toBe(201);
    const { id } = made.body['doc'] as { id: string };
    const given = await post(`/${id}/password-link`, {});
    const [, token] = String(given.body['link']).split('#');
    expect((await post('/password-link', { token, password: fresh })).status).toBe(200);
    expect(await statusOfLogin(email, fresh)).toBe(200);
  });

  test.each([
    ['ngan', 'ít nhất 12'],
    ['aaaaaaaaaaaa', 'dễ đoán'],
    ['123456789012', 'dễ đoán'],
    ['matkhau123', 'ít nhất 12'],
    ['matkhau123456', 'dễ đoán'],
    [['mot cau ngan de nho'], 'ít nhất 12'],
  ])('is not %j', async (password, reason) => {
    const user = await makeUser(cms().payload, 'reader');
    const answer = await change(user, { password, currentPassword: goodPassword });
    expect([answer.status, sentenceOf(answer)]).toEqual([400, expect.stringContaining(reason)]);
  });
});
