import { present } from '../../../content/present.ts';
import crypto from 'node:crypto';
import type { Payload, TypedUser } from 'payload';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { ensureFirstAdmin, resetPassword } from '../../../cms/accounts/users/one-time-password.ts';
import { ask, askAs, cookiesOf, logIn, sentenceOf } from '../support/api.ts';
import { contract } from '../support/contract.ts';
import { goodPassword, makeUser } from '../support/people.ts';

const wrong = 'sai mật khẩu rồi nhé';
/** Networks that no other test comes from. */
let networks = 0;
const newNetwork = () => `198.51.100.${(networks += 1)}`;

contract('login', (cms) => {
  let payload: Payload;
  beforeAll(() => {
    payload = cms().payload;
  });
  afterEach(() => vi.restoreAllMocks());

  const tryIn = (email: string, password: string, from = newNetwork(), cookie?: string) =>
    logIn(cms(), { email, password }, present({ from, cookie }));
  const inTurn = async <Result>(times: number, work: () => Promise<Result>): Promise<Result[]> => {
    const results: Result[] = [];
    for (let time = 0; time < times; time += 1) results.push(await work());
    return results;
  };

  test('the first administrator is made once, with a password of chance', async () => {
    const first = await ensureFirstAdmin(payload);
    expect(first?.password).toMatch(/^(?:[a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    const { status, body } = await tryIn(first?.email ?? '', first?.password ?? '');
    const user = body['user'] as TypedUser;
    expect([status, user['role'], user['temporaryPassword']]).toEqual([200, 'admin', true]);
    expect(await ensureFirstAdmin(payload)).toBeNull();
  });

  test('an account that is not there is told like a wrong password, after as many hashes', async () => {
    const { email } = await makeUser(payload, 'editor');
    const hashes = vi.spyOn(crypto, 'pbkdf2');
    const known = await tryIn(email, wrong);
    expect(hashes).toHaveBeenCalledTimes(1);
    const unknown = await tryIn('khong-co-ai@example.vn', wrong);
    expect(hashes).toHaveBeenCalledTimes(2);
    expect(unknown.status).toBe(401);
    expect([unknown.status, sentenceOf(unknown)]).toEqual([known.status, sentenceOf(known)]);
    const [ofKnown, ofUnknown] = hashes.mock.calls;
    expect(ofUnknown?.slice(2, 5)).toEqual(ofKnown?.slice(2, 5));
  });

  test('of forty tries at once at most five are checked, and the sentence stays the same', async () => {
    const { email } = await makeUser(payload, 'editor');
    const hashes = vi.spyOn(crypto, 'pbkdf2');
    const from = newNetwork();
    const answers = await Promise.all(Array.from({ length: 40 }, () => tryIn(email, wrong, from)));
    expect(hashes.mock.calls.length).toBeGreaterThan(0);
    expect(hashes.mock.calls.length).toBeLessThanOrEqual(5);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
    expect(new Set(answers.map(sentenceOf)).size).toBe(1);
    expect((await tryIn(email, goodPassword, from)).status).toBe(401);
  });

  test('who guesses locks out neither the user elsewhere nor a device that was there before', async () => {
    const { email } = await makeUser(payload, 'editor');
    const home = newNetwork();
    const first = await tryIn(email, goodPassword, home);
    const device = cookiesOf(first).find((cookie) => cookie.startsWith('apso-device-'));
    expect(device).toBeDefined();
    await inTurn(7, () => tryIn(email, wrong, home));
    expect((await tryIn(email, goodPassword, home)).status).toBe(401);
    expect((await tryIn(email, goodPassword, home, device)).status).toBe(200);
    expect((await tryIn(email, goodPassword)).status).toBe(200);
    expect((await tryIn(email, goodPassword, home, `${device}x`)).status).toBe(401);
  });

  test('one network gets a small number of tries at all accounts together', async () => {
    const hashes = vi.spyOn(crypto, 'pbkdf2');
    const from = newNetwork();
    const at = Array.from({ length: 40 }, (_, index) => `nguoi${index}@example.vn`);
    for (const email of at) await tryIn(email, wrong, from);
    expect(hashes).toHaveBeenCalledTimes(30);
    const sameHousehold = ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9'];
    for (const email of at) await tryIn(email, wrong, sameHousehold[hashes.mock.calls.length % 2]);
    expect(hashes).toHaveBeenCalledTimes(60);
  });

  test('right passwords use up nothing', async () => {
    const { email } = await makeUser(payload, 'editor');
    const from = newNetwork();
    const answers = await inTurn(12, () => tryIn(email, goodPassword, from));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  });

  test('right passwords at the same moment keep nobody out', async () => {
    const { email } = await makeUser(payload, 'editor');
    const from = newNetwork();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => tryIn(email, goodPassword, from)),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  });

  test('a reset gives a password to be used once, and forgets the wrong tries', async () => {
    const { email } = await makeUser(payload, 'editor');
    const from = newNetwork();
    await inTurn(6, () => tryIn(email, wrong, from));
    const reset = await resetPassword(payload, ` ${email.toUpperCase()} `);
    const answer = await tryIn(email, reset?.password ?? '', from);
    expect((answer.body['user'] as TypedUser)['temporaryPassword']).toBe(true);
    expect((await tryIn(email, goodPassword)).status).toBe(401);
    expect(await resetPassword(payload, 'khong-co@example.vn')).toBeNull();
  });

  test.each<[string, Record<string, string>]>([
    ['another site', { Origin: 'https://example.net' }],
    ['a sister site', { Origin: 'http://localhost:8080', 'Sec-Fetch-Site': 'same-site' }],
    ['no browser', { Origin: '' }],
  ])('a login from %s is refused', async (_, headers) => {
    const { email } = await makeUser(payload, 'editor');
    const answer = await ask(cms(), 'POST', '/api/users/login', {
      body: { email, password: goodPassword },
      headers,
    });
    expect([answer.status, sentenceOf(answer)]).toEqual([
      403,
      expect.stringContaining('http://localhost:3000/admin'),
    ]);
  });

  test('a session counts only for requests of the admin itself', async () => {
    const { id, email } = await makeUser(payload, 'editor');
    const session = cookiesOf(await tryIn(email, goodPassword)).join('; ');
    const rename = (headers: Record<string, string>) =>
      ask(cms(), 'PATCH', `/api/users/${id}`, {
        body: { name: 'Tên khác' },
        headers: { Cookie: session, ...headers },
      });
    const statuses = [
      await rename({ Origin: 'https://example.net' }),
      await rename({ Origin: '', 'Sec-Fetch-Site': 'cross-site' }),
      await rename({ Origin: '' }),
      await rename({}),
    ].map(({ status }) => status);
    expect(statuses).toEqual([403, 403, 403, 200]);
  });

  test.each([
    [{}, 400],
    [{ email: 'a@example.vn' }, 400],
    [{ email: ['a@example.vn'], password: goodPassword }, 400],
    [{ email: { equals: 'a' }, password: { $ne: '' } }, 400],
    [{ email: 'a@example.vn', password: 'x'.repeat(2000) }, 400],
  ])('a login of another shape is refused: %j', async (body, status) => {
    const answer = await ask(cms(), 'POST', '/api/users/login', { body, from: newNetwork() });
    expect([answer.status, sentenceOf(answer)]).toEqual([status, expect.stringMatching(/[ạậ]/)]);
  });

  describe('an administrator', () => {
    test('is always left: nobody gives up the own role or deletes the own account', async () => {
      const admin = await makeUser(payload, 'admin');
      const other = await makeUser(payload, 'admin');
      const as = { collection: 'users' as const, user: admin, overrideAccess: false };
      const roleOf = async ({ id }: { id: string | number }) =>
        (await payload.findByID({ collection: 'users', id: String(id) })).role;

      const demoted = payload.update({ ...as, id: admin.id, data: { role: 'reader' } });
      await expect(demoted).rejects.toThrow(/không tự bỏ vai trò/);
      await expect(payload.delete({ ...as, id: admin.id })).rejects.toThrow(/không tự xóa/);
      const all = payload.delete({ ...as, where: { role: { equals: 'admin' } } });
      await expect(all).rejects.toThrow(/Mỗi lần chỉ sửa, gỡ hay xóa một mục/);
      expect([await roleOf(admin), await roleOf(other)]).toEqual(['admin', 'admin']);

      const third = await makeUser(payload, 'approver');
      await payload.update({ ...as, id: third.id, data: { role: 'editor' } });
      expect(await roleOf(third)).toBe('editor');
      const renamed = await payload.update({ ...as, id: admin.id, data: { name: 'Tên mới' } });
      expect(renamed.name).toBe('Tên mới');
    });

    test('types no password for others', async () => {
      const [admin, other] = [await makeUser(payload, 'admin'), await makeUser(payload, 'editor')];
      const typed = await askAs(cms(), admin, 'PATCH', `/api/users/${other.id}`, {
        password: 'bốn từ bất kỳ nào đó',
        currentPassword: goodPassword,
      });
      expect([typed.status, sentenceOf(typed)]).toEqual([
        403,
        expect.stringContaining('Tạo đường dẫn'),
      ]);
    });
  });
});
