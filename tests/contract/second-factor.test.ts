import { TOTP } from 'otpauth';
import type { TypedUser } from 'payload';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { forgetSecret } from '../../cms/accounts/users/lock-out.ts';
import { resetPassword } from '../../cms/accounts/users/one-time-password.ts';
import {
  type Answer,
  ask,
  askAs,
  authorizationOf,
  cookiesOf,
  logIn,
  sentenceOf,
} from './support/api.ts';
import { contract } from './support/contract.ts';
import { goodPassword, makeUser } from './support/people.ts';

const halfMinute = 30_000;
/** Networks that no other test comes from. */
let networks = 0;
const newNetwork = () => `192.0.2.${(networks += 1)}`;

contract('a second factor', (cms) => {
  afterEach(() => vi.useRealTimers());

  const at = ({ id }: { id: unknown }, way = '') => `/api/users/${String(id)}/second-factor${way}`;
  const codeOf = (secret: string, timestamp = Date.now()) =>
    new TOTP({ secret }).generate({ timestamp });
  const tryIn = (
    { email }: TypedUser,
    code?: string,
    { from = newNetwork(), cookie = '', password = goodPassword } = {},
  ): Promise<Answer> =>
    ask(cms(), 'POST', '/api/users/login', {
      body: { email, password, ...(code && { code }) },
      from,
      headers: { Cookie: cookie },
    });

  /** Sets one up as the page of an account does, half a minute ago: its code does not count twice. */
  async function withFactor(role: 'editor' | 'admin' | 'approver' = 'editor') {
    const user = await makeUser(cms().payload, role);
    const authorization = await authorizationOf(cms(), user);
    const begun = await ask(cms(), 'POST', at(user), {
      authorization,
      body: { password: goodPassword },
    });
    const secret = String(begun.body['secret']);
    const isFrozen = vi.isFakeTimers();
    // The next half minute may begin before the answer, and with it the code's last one end.
    if (!isFrozen) vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    const code = codeOf(secret, Date.now() - halfMinute);
    const confirmed = await ask(cms(), 'POST', at(user, '/confirm'), {
      authorization,
      body: { code },
    });
    if (!isFrozen) vi.useRealTimers();
    expect(confirmed.status).toBe(200);
    const codes = confirmed.body['codes'] as string[];
    return { user, authorization, secret, codes };
  }

  /** Half a minute is long enough only where it has just begun. */
  function atTheBeginningOfAHalfMinute() {
    const now = Math.ceil(Date.now() / halfMinute) * halfMinute;
    vi.useFakeTimers({ toFake: ['Date'], now });
  }

  describe('by the vectors of RFC 6238', () => {
    const rfcSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    test.each([
      [59, '287082'],
      [1111111109, '081804'],
      [1111111111, '050471'],
      [1234567890, '005924'],
      [2000000000, '279037'],
      [20000000000, '353130'],
    ])('at second %i it is %s', async (second, code) => {
      const user = await makeUser(cms().payload, 'editor');
      const kept = { pending: '', since: 1, lastStep: 0, recovery: '[]', revision: 0 };
      const secret = cms().payload.encrypt(rfcSecret);
      const data = { id: user.id, secret, ...kept };
      await cms().payload.db.create({ collection: 'second-factors', data });
      vi.useFakeTimers({ toFake: ['Date'], now: second * 1000 });
      const wrong = code.replace(/./, (digit) => String((Number(digit) + 1) % 10));
      expect((await tryIn(user, wrong)).status).toBe(401);
      expect((await tryIn(user, code)).status).toBe(200);
    });
  });

  test('is asked for once the password is right, and only then', async () => {
    const { user, secret } = await withFactor();
    const asked = await tryIn(user);
    expect([asked.status, cookiesOf(asked), sentenceOf(asked)]).toEqual([
      401,
      [],
      expect.stringContaining('mã 6 số'),
    ]);
    expect(asked.body['errors']).toMatchObject([{ data: { secondFactor: true } }]);
    const wrong = await tryIn(user, codeOf(secret), { password: 'không phải cái này' });
    expect(JSON.stringify(wrong.body)).not.toContain('secondFactor');
    expect((await tryIn(user, codeOf(secret))).status).toBe(200);
  });

  test('takes each code once, those of the neighbouring half minutes too, older ones never', async () => {
    const { user, secret } = await withFactor();
    atTheBeginningOfAHalfMinute();
    vi.setSystemTime(Date.now() + 10 * halfMinute);
    const codes = [-2, -1, 0, 1, 2].map((step) => codeOf(secret, Date.now() + step * halfMinute));
    const [old = '', before = '', now = '', after = '', late = ''] = codes;
    for (const code of [old, late]) expect((await tryIn(user, code)).status).toBe(401);
    expect((await tryIn(user, before)).status).toBe(200);
    expect((await tryIn(user, now)).status).toBe(200);
    for (const code of [now, before]) {
      const answer = await tryIn(user, code);
      expect([answer.status, sentenceOf(answer)]).toEqual([
        401,
        expect.stringContaining('đã dùng rồi'),
      ]);
    }
    expect((await tryIn(user, ` ${after.slice(0, 3)} ${after.slice(3)} `)).status).toBe(200);
  });

  test('lets one of many in who use the same code at the same moment', async () => {
    const { user, secret, codes } = await withFactor();
    for (const code of [codeOf(secret), codes[0] ?? '']) {
      const answers = await Promise.all(Array.from({ length: 4 }, () => tryIn(user, code)));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401, 401, 401]);
    }
  });

  test('counts wrong codes for the account, from wherever they come', async () => {
    const { user, secret } = await withFactor();
    const wrong = () => tryIn(user, '000000');
    const answers = await Promise.all(Array.from({ length: 12 }, wrong));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
    expect(new Set(answers.map(sentenceOf)).size).toBe(1);
    expect((await tryIn(user, codeOf(secret))).status).toBe(401);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 16 * 60_000 });
    expect((await tryIn(user, codeOf(secret))).status).toBe(200);
  });

  test('leaves a device alone that was there before, whoever guesses elsewhere', async () => {
    const { user, secret, codes } = await withFactor();
    const first = await tryIn(user, codes[0]);
    const cookie = cookiesOf(first).find((one) => one.startsWith('apso-device-')) ?? '';
    await Promise.all(Array.from({ length: 8 }, () => tryIn(user, '000000')));
    expect((await tryIn(user, codeOf(secret))).status).toBe(401);
    expect((await tryIn(user, codeOf(secret), { cookie })).status).toBe(200);
  });

  test('has ten recovery codes, each for one login, however it is typed', async () => {
    const { user, authorization, codes } = await withFactor();
    expect(new Set(codes).size).toBe(10);
    const [first = '', second = ''] = codes;
    expect((await tryIn(user, first.toUpperCase().replaceAll('-', ' '))).status).toBe(200);
    expect((await tryIn(user, first)).status).toBe(401);
    const { body } = await ask(cms(), 'GET', at(user), { authorization });
    expect(body['recoveryCodesLeft']).toBe(9);
    const renewed = await ask(cms(), 'POST', at(user, '/recovery-codes'), {
      authorization,
      body: { password: goodPassword },
    });
    expect((await tryIn(user, second)).status).toBe(401);
    const [fresh] = renewed.body['codes'] as string[];
    expect((await tryIn(user, fresh)).status).toBe(200);
  });

  test('keeps neither secret nor recovery codes readable', async () => {
    const { user, secret, codes } = await withFactor();
    const kept = await cms().payload.db.findOne({
      collection: 'second-factors',
      where: { id: { equals: user.id } },
    });
    const text = JSON.stringify(kept);
    for (const told of [secret, ...codes]) expect(text).not.toContain(told);
    const row = await cms().payload.db.findOne({
      collection: 'users',
      where: { id: { equals: user.id } },
    });
    expect(JSON.stringify(row)).not.toContain(secret);
  });

  test.each(['', '/recovery-codes', '/off'])(
    'is changed (%s) with the password only',
    async (way) => {
      const { user, authorization } = await withFactor();
      for (const [body, status] of [
        [{}, 400],
        [{ password: 'không phải cái này' }, 400],
        [{ password: { $ne: '' } }, 400],
        [{ password: goodPassword }, 200],
      ] as const)
        expect((await ask(cms(), 'POST', at(user, way), { authorization, body })).status).toBe(
          status,
        );
      const other = await authorizationOf(cms(), await makeUser(cms().payload, 'editor'));
      const theirs = { authorization: other, body: { password: goodPassword } };
      expect((await ask(cms(), 'POST', at(user, way), theirs)).status).toBe(403);
    },
  );

  test('is on only after the first code, and then for the phone that gave it', async () => {
    const user = await makeUser(cms().payload, 'editor');
    const authorization = await authorizationOf(cms(), user);
    const begin = () =>
      ask(cms(), 'POST', at(user), { authorization, body: { password: goodPassword } });
    const confirm = (code: string) =>
      ask(cms(), 'POST', at(user, '/confirm'), { authorization, body: { code } });
    expect((await confirm('123456')).status).toBe(400);
    const first = String((await begin()).body['secret']);
    const { secret, address } = (await begin()).body as Record<string, string>;
    expect(address).toContain(`secret=${secret}`);
    expect((await tryIn(user)).status).toBe(200);
    expect((await confirm(codeOf(first))).status).toBe(400);
    expect((await confirm(codeOf(secret ?? ''))).status).toBe(200);
    expect((await tryIn(user)).status).toBe(401);
  });

  test('is taken off by its owner, an administrator, and at the server', async () => {
    const { user, authorization } = await withFactor();
    const password = { body: { password: goodPassword } };
    await ask(cms(), 'POST', at(user, '/off'), { authorization, ...password });
    expect((await tryIn(user)).status).toBe(200);

    const { user: lost } = await withFactor();
    const admin = await makeUser(cms().payload, 'admin');
    const told = vi.spyOn(cms().payload.logger, 'info');
    const reset = async (by: TypedUser) => askAs(cms(), by, 'POST', at(lost, '/reset'));
    expect((await reset(await makeUser(cms().payload, 'approver'))).status).toBe(403);
    expect((await reset(admin)).status).toBe(200);
    expect(told).toHaveBeenCalledWith(expect.stringMatching(`${admin.id}.*gỡ.*${lost.id}`));
    expect((await tryIn(lost)).status).toBe(200);

    const { user: locked } = await withFactor('admin');
    const login = await resetPassword(cms().payload, locked.email);
    const { status } = await logIn(cms(), {
      email: locked.email,
      password: login?.password ?? '',
    });
    expect(status).toBe(200);
  });

  test('goes with the secret that its key is encrypted with, and so do sessions and links', async () => {
    const { user, authorization } = await withFactor();
    const bare = await makeUser(cms().payload, 'editor');
    const admin = await authorizationOf(cms(), await makeUser(cms().payload, 'admin'));
    const { body } = await ask(cms(), 'POST', `/api/users/${bare.id}/password-link`, {
      authorization: admin,
      body: {},
    });
    const token = String(body['link']).split('#')[1];
    const told = await forgetSecret(cms().payload);
    expect(told).toContain(user.email);
    expect(told).not.toContain(bare.email);
    expect((await ask(cms(), 'GET', '/api/users/me', { authorization })).body['user']).toBeNull();
    expect((await tryIn(user)).status).toBe(200);
    const password = 'ba cây dừa nghiêng';
    const late = await ask(cms(), 'POST', '/api/users/password-link', {
      body: { token, password },
    });
    expect(late.status).toBeGreaterThanOrEqual(400);
    expect(await forgetSecret(cms().payload)).toEqual([]);
  });

  test('is not undone by a new password', async () => {
    const { user, secret } = await withFactor();
    const admin = await authorizationOf(cms(), await makeUser(cms().payload, 'admin'));
    const { body } = await ask(cms(), 'POST', `/api/users/${user.id}/password-link`, {
      authorization: admin,
      body: {},
    });
    const token = String(body['link']).split('#')[1];
    const password = 'ba cây dừa nghiêng';
    await ask(cms(), 'POST', '/api/users/password-link', { body: { token, password } });
    expect((await tryIn(user, undefined, { password })).status).toBe(401);
    expect((await tryIn(user, codeOf(secret), { password })).status).toBe(200);
  });

  describe('that the settings ask for', () => {
    const require = async (authorization: string, secondFactorRequired: boolean) =>
      ask(cms(), 'POST', '/api/globals/settings', {
        authorization,
        body: { province: 'Cà Mau', contact: { organisation: 'Sở' }, secondFactorRequired },
      });

    test('is switched on by an administrator who has one', async () => {
      const bare = await authorizationOf(cms(), await makeUser(cms().payload, 'admin'));
      const refused = await require(bare, true);
      expect(JSON.stringify(refused.body)).toContain('cho chính bạn trước');
      const { authorization: approver } = await withFactor('approver');
      await require(approver, true);
      const read = await ask(cms(), 'GET', '/api/globals/settings', { authorization: bare });
      expect(read.body['secondFactorRequired']).not.toBe(true);
    });

    test('comes before anything else for those who decide for others', async () => {
      const admin = await withFactor('admin');
      const others = new Map<string, string>();
      for (const role of ['admin', 'approver', 'editor'] as const)
        others.set(role, await authorizationOf(cms(), await makeUser(cms().payload, role)));
      expect((await require(admin.authorization, true)).status).toBe(200);
      const guides = (authorization = '') => ask(cms(), 'GET', '/api/guides', { authorization });
      const statusOf = async (role: string) => (await guides(others.get(role))).status;
      expect([
        await statusOf('admin'),
        await statusOf('approver'),
        await statusOf('editor'),
        (await guides(admin.authorization)).status,
      ]).toEqual([403, 403, 200, 200]);
      expect(sentenceOf(await guides(others.get('admin')))).toContain('xác thực hai bước');

      const held = others.get('approver') ?? '';
      const me = await ask(cms(), 'GET', '/api/users/me', { authorization: held });
      const user = me.body['user'] as TypedUser;
      const begun = await ask(cms(), 'POST', at(user), {
        authorization: held,
        body: { password: goodPassword },
      });
      const code = codeOf(String(begun.body['secret']));
      await ask(cms(), 'POST', at(user, '/confirm'), { authorization: held, body: { code } });
      expect((await guides(held)).status).toBe(200);
      const off = await ask(cms(), 'POST', at(user, '/off'), {
        authorization: held,
        body: { password: goodPassword },
      });
      expect([off.status, sentenceOf(off)]).toEqual([403, expect.stringContaining('phải dùng')]);

      await require(admin.authorization, false);
      expect(await statusOf('admin')).toBe(200);
    });
  });
});
