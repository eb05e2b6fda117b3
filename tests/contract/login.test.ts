import type { Payload } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { ensureFirstAdmin, resetPassword } from '../../cms/collections/users/one-time-password.ts';
import { ask, authorizationOf, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { goodPassword, makeUser } from './support/people.ts';

contract('login', (cms) => {
  let payload: Payload;
  beforeAll(() => {
    payload = cms().payload;
  });

  const logIn = async (email: string, password: string) =>
    (await payload.login({ collection: 'users', data: { email, password } })).user;

  test('the first administrator is made once, with a password of chance', async () => {
    const first = await ensureFirstAdmin(payload);
    expect(first?.password).toMatch(/^(?:[a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    const user = await logIn(first?.email ?? '', first?.password ?? '');
    expect([user?.role, user?.temporaryPassword]).toEqual(['admin', true]);
    expect(await ensureFirstAdmin(payload)).toBeNull();
  });

  test('five wrong passwords lock the account; a reset opens it again', async () => {
    const { email } = await makeUser(payload, 'editor');
    for (let count = 0; count < 5; count += 1) {
      await expect(logIn(email, 'sai mật khẩu rồi')).rejects.toThrow(/chưa đúng|tạm khóa/);
    }
    await expect(logIn(email, goodPassword)).rejects.toThrow(/tạm khóa/);
    const reset = await resetPassword(payload, ` ${email.toUpperCase()} `);
    expect((await logIn(email, reset?.password ?? ''))?.temporaryPassword).toBe(true);
    await expect(logIn(email, goodPassword)).rejects.toThrow(/chưa đúng/);
    expect(await resetPassword(payload, 'khong-co@example.vn')).toBeNull();
  });

  test('an own password ends the temporary one', async () => {
    const made = await makeUser(payload, 'reader');
    await resetPassword(payload, made.email);
    const password = 'cau moi cua rieng toi';
    const as = { collection: 'users' as const, user: made, overrideAccess: false };
    await payload.update({ ...as, id: made.id, data: { password } });
    expect((await logIn(made.email, password))?.temporaryPassword).toBe(false);
  });

  test.each([
    ['ngan', 'ít nhất 10'],
    ['aaaaaaaaaaaa', 'lặp lại'],
    ['nguoi@example.vn!', 'email'],
  ])('the password “%s” is refused', async (password, reason) => {
    const data = { email: 'nguoi@example.vn', password, name: 'Người', role: 'reader' as const };
    const authorization = await authorizationOf(cms(), await makeUser(payload, 'admin'));
    const answer = await ask(cms(), 'POST', '/api/users', { body: data, authorization });
    expect(answer.status).toBe(400);
    expect(sentenceOf(answer)).toContain(reason);
  });

  test('an administrator is always left: nobody gives up the own role or deletes the own account', async () => {
    const admin = await makeUser(payload, 'admin');
    const other = await makeUser(payload, 'admin');
    const as = { collection: 'users' as const, user: admin, overrideAccess: false };
    const roleOf = async ({ id }: { id: string | number }) =>
      (await payload.findByID({ collection: 'users', id: String(id) })).role;

    const demoted = payload.update({ ...as, id: admin.id, data: { role: 'reader' } });
    await expect(demoted).rejects.toThrow(/không tự bỏ vai trò/);
    await expect(payload.delete({ ...as, id: admin.id })).rejects.toThrow(/không tự xóa/);
    const { docs, errors } = await payload.delete({ ...as, where: { role: { equals: 'admin' } } });
    expect(docs.map(({ id }) => id)).toContain(other.id);
    expect(errors.map(({ id }) => id)).toEqual([admin.id]);
    expect(await roleOf(admin)).toBe('admin');

    const third = await makeUser(payload, 'admin');
    await payload.update({ ...as, id: third.id, data: { role: 'editor' } });
    expect(await roleOf(third)).toBe('editor');
    const renamed = await payload.update({ ...as, id: admin.id, data: { name: 'Tên mới' } });
    expect(renamed.name).toBe('Tên mới');
  });

  test('a commune official has a commune', async () => {
    const { email, name } = { email: 'canbo@example.vn', name: 'Cán bộ' };
    const data = { email, name, password: goodPassword, role: 'commune' as const };
    await expect(payload.create({ collection: 'users', data })).rejects.toMatchObject({
      data: { errors: [{ path: 'commune' }] },
    });
  });
});
