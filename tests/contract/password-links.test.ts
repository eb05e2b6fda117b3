import type { Payload, TypedUser } from 'payload';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { ask, askAs, authorizationOf, logIn, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { goodPassword, makeUser } from './support/people.ts';

const fresh = 'ba cây dừa nghiêng';
const day = 24 * 3_600_000;
const tokenIn = (text: string) => /\/admin\/mat-khau#([\w-]{43})/.exec(text)?.[1] ?? '';
/** Networks that no other test comes from. */
let networks = 0;
const newNetwork = () => `192.0.2.${(networks += 1)}`;

contract('a link to set a password', (cms) => {
  let payload: Payload;
  let admin: TypedUser;
  beforeAll(async () => {
    payload = cms().payload;
    admin = await makeUser(payload, 'admin');
  });
  afterEach(() => vi.useRealTimers());

  const give = async (id: unknown, by = admin) =>
    askAs(cms(), by, 'POST', `/api/users/${String(id)}/password-link`, {});
  const tokenFor = async (id: unknown) => tokenIn(String((await give(id)).body['link']));
  const set = (token: string, password: unknown = fresh) =>
    ask(cms(), 'POST', '/api/users/password-link', { body: { token, password } });
  const look = (token: string) =>
    ask(cms(), 'POST', '/api/users/password-link/look', { body: { token } });
  const statusOfLogin = async (email: string, password: string) =>
    (await logIn(cms(), { email, password }, { from: newNetwork() })).status;

  test('is given by administrators to others, and told once', async () => {
    const user = await makeUser(payload, 'editor');
    const before = await authorizationOf(cms(), user);
    const given = await give(user.id);
    expect(given.body['link']).toMatch(/^http:\/\/localhost:3000\/admin\/mat-khau#[\w-]{43}$/);
    expect(given.headers.get('cache-control')).toBe('no-store');
    expect(await statusOfLogin(user.email, goodPassword)).toBe(401);
    const me = await ask(cms(), 'GET', '/api/users/me', { authorization: before });
    expect(me.body['user']).toBeNull();
    const kept = await payload.db.find({ collection: 'password-links', pagination: false });
    expect(JSON.stringify(kept.docs)).not.toContain(tokenIn(String(given.body['link'])));

    const other = await makeUser(payload, 'approver');
    expect((await give(user.id, other)).status).toBe(403);
    expect((await give(admin.id)).status).toBe(400);
    expect((await give('khong-co')).status).toBe(404);
    expect((await ask(cms(), 'POST', `/api/users/${user.id}/password-link`)).status).toBe(403);
  });

  test('says whose password it sets, and sets it once', async () => {
    const user = await makeUser(payload, 'editor');
    const token = await tokenFor(user.id);
    expect((await look(token)).body).toEqual({ name: user.name, email: user.email });
    expect((await set(token)).body).toEqual({ email: user.email });
    const { body } = await logIn(cms(), { email: user.email, password: fresh });
    expect(body['user']).toMatchObject({ temporaryPassword: false });
    for (const again of [await set(token, 'sáu chiếc xuồng con'), await look(token)])
      expect([again.status, sentenceOf(again)]).toEqual([
        410,
        expect.stringContaining('đã dùng rồi'),
      ]);
    expect(await statusOfLogin(user.email, fresh)).toBe(200);
  });

  test('sets one password, however many use it at the same moment', async () => {
    const user = await makeUser(payload, 'editor');
    const token = await tokenFor(user.id);
    const passwords = ['một', 'hai', 'ba', 'bốn', 'năm'].map((word) => `${word} con cò bay lả`);
    const statuses = await Promise.all(
      passwords.map(async (password) => (await set(token, password)).status),
    );
    expect(statuses.toSorted()).toEqual([200, 410, 410, 410, 410]);
    const won = passwords[statuses.indexOf(200)] ?? '';
    expect(await statusOfLogin(user.email, won)).toBe(200);
  });

  test('holds for three days, and until there is a newer one', async () => {
    const user = await makeUser(payload, 'editor');
    const [first, second] = [await tokenFor(user.id), await tokenFor(user.id)];
    expect((await set(first)).status).toBe(410);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3 * day });
    expect((await set(second)).status).toBe(410);
    vi.setSystemTime(Date.now() - 60_000);
    expect((await set(second)).status).toBe(200);
  });

  test.each(['', 'x', 'A'.repeat(43), '../../etc', { $gt: '' }])('is not %j', async (token) => {
    const { status } = await set(token as string);
    expect([400, 410]).toContain(status);
  });

  test('is used from the admin only', async () => {
    const user = await makeUser(payload, 'editor');
    const body = { token: await tokenFor(user.id), password: fresh };
    const headers = { Origin: 'https://example.net' };
    const sent = await ask(cms(), 'POST', '/api/users/password-link', { body, headers });
    expect(sent.status).toBe(403);
  });

  test('voids the password that an administrator made an account with', async () => {
    const email = 'nguoi-moi@example.vn';
    const made = await askAs(cms(), admin, 'POST', '/api/users', {
      email,
      password: fresh,
      name: 'Người mới',
      role: 'editor',
    });
    expect(made.status).toBe(201);
    const { id } = made.body['doc'] as { id: string };
    const token = await tokenFor(id);
    expect(await statusOfLogin(email, fresh)).toBe(401);
    expect((await set(token)).status).toBe(200);
    const { body } = await logIn(cms(), { email, password: fresh }, { from: newNetwork() });
    expect(body['user']).toMatchObject({ temporaryPassword: false });
  });
});

let mail: MailServer;

contract(
  'a link by mail',
  (cms) => {
    let payload: Payload;
    beforeAll(() => {
      payload = cms().payload;
      return () => mail.stop();
    });

    const forget = (email: unknown, from = newNetwork()) =>
      ask(cms(), 'POST', '/api/users/forgot-password', { body: { email }, from });

    test('reaches who has an account, and leaves the password of now until it is used', async () => {
      const user = await makeUser(payload, 'editor');
      await forget(` ${user.email.toUpperCase()} `);
      const letter = await mail.arrived();
      expect(letter).toMatchObject({ to: user.email, subject: 'Đặt mật khẩu Ấp Số' });
      expect(letter.text).toContain('bỏ qua thư này, không có gì thay đổi');
      expect((await logIn(cms(), { email: user.email, password: goodPassword })).status).toBe(200);
      const body = { token: tokenIn(letter.text), password: fresh };
      expect((await ask(cms(), 'POST', '/api/users/password-link', { body })).status).toBe(200);
      expect((await logIn(cms(), { email: user.email, password: fresh })).status).toBe(200);
    });

    test('tells nobody whether there is an account', async () => {
      const user = await makeUser(payload, 'editor');
      const [known, unknown] = [await forget(user.email), await forget('khong-ai@example.vn')];
      expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
      expect((await mail.arrived()).to).toBe(user.email);
      expect(mail.letters.map(({ to }) => to)).not.toContain('khong-ai@example.vn');
    });

    describe('is asked for', () => {
      test('three times from one network, elsewhere still', async () => {
        const user = await makeUser(payload, 'editor');
        const from = newNetwork();
        const statuses = [];
        for (let time = 0; time < 4; time += 1)
          statuses.push((await forget(user.email, from)).status);
        expect(statuses).toEqual([200, 200, 200, 429]);
        expect((await forget(user.email)).status).toBe(200);
        for (let time = 0; time < 4; time += 1) expect((await mail.arrived()).to).toBe(user.email);
      });

      test.each(['', 'ab', ['a@example.vn'], { $ne: '' }, 7])('not by %j', async (email) => {
        expect((await forget(email)).status).toBe(400);
      });
    });
  },
  async () => {
    mail = await startMailServer();
    return { mail: { server: mail.url, from: 'Ấp Số <apso@example.vn>' } };
  },
);
