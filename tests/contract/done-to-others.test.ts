import type { Payload, TypedUser } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { record } from '../../cms/storage/audit/record.ts';
import { askAs, logIn, watchedState } from './support/api.ts';
import { contract } from './support/contract.ts';
import { lettersOf } from './support/letters.ts';
import { goodPassword, makeUser } from './support/people.ts';

contract('what one account does to others', (cms) => {
  let payload: Payload;
  let admin: TypedUser;
  const letters = lettersOf(cms);

  beforeAll(async () => {
    payload = cms().payload;
    admin = await makeUser(payload, 'admin');
  });

  const send = async (method: string, address: string, body?: object, by = admin) =>
    askAs(cms(), by, method, `/api/${address}`, body);
  const told = async () => {
    const state = await watchedState(cms());
    return state.toOthers;
  };
  /** The deeds that are told since, the newest first. */
  const newlyTold = async (deed: () => Promise<unknown>) => {
    const before = new Set((await told()).map(({ id }) => id));
    await deed();
    return (await told()).filter(({ id }) => !before.has(id));
  };
  /** Somebody who has been in. */
  const inside = async (role: TypedUser['role'] = 'editor') => {
    const user = await makeUser(payload, role);
    await logIn(cms(), { email: user.email ?? '', password: goodPassword });
    return user;
  };

  test('is told to the watchman, each thing once and without a name', async () => {
    const user = await inside();
    const found = await newlyTold(async () => {
      expect((await send('POST', `users/${user.id}/password-link`, {})).status).toBe(200);
      expect((await send('PATCH', `users/${user.id}`, { role: 'reader' })).status).toBe(200);
      expect((await send('DELETE', `users/${user.id}/sessions`)).status).toBe(200);
      expect((await send('DELETE', `users/${user.id}`)).status).toBe(200);
      await record(payload, { deed: 'personRemove', by: admin, of: 'person-removals' });
      expect((await send('POST', 'live/delete-samples')).status).toBe(200);
    });
    expect(found.map(({ what, more }) => [what, more])).toEqual([
      ['Xóa dữ liệu mẫu', '0 mục'],
      ['Xóa dữ liệu của một người', undefined],
      ['Xóa hẳn', 'Chỉ xem'],
      ['Đăng xuất khỏi máy khác', undefined],
      ['Đổi vai trò, xã phụ trách', 'Biên tập → Chỉ xem'],
      ['Cấp đường dẫn đặt mật khẩu', undefined],
    ]);
    expect(JSON.stringify(found)).not.toContain(String(user.email));
  });

  test('is told however much else was done since', async () => {
    const user = await inside();
    const found = await newlyTold(async () => {
      expect((await send('DELETE', `users/${user.id}/sessions`)).status).toBe(200);
      const entry = { of: 'users', document: String(user.id), by: admin };
      for (let at = 0; at < 101; at += 1) await record(payload, { ...entry, deed: 'email' });
    });
    expect(found).toHaveLength(102);
    expect(found.at(-1)?.what).toBe('Đăng xuất khỏi máy khác');
  });

  test('is an account that decides, made anew; one that only writes is none', async () => {
    const found = await newlyTold(async () => {
      for (const role of ['editor', 'approver', 'admin'] as const) {
        const data = { name: `Người mới ${role}`, email: `moi-${role}@example.vn`, role };
        expect((await send('POST', 'users', { ...data, password: goodPassword })).status).toBe(201);
      }
    });
    expect(found.map(({ what, more }) => [what, more])).toEqual([
      ['Lập tài khoản mới', 'Quản trị'],
      ['Lập tài khoản mới', 'Duyệt'],
    ]);
  });

  test('another address is told to the earlier one, which can not sign in any more', async () => {
    const user = await inside();
    const found = await newlyTold(async () => {
      const changed = await send('PATCH', `users/${user.id}`, { email: 'moi@example.vn' });
      expect(changed.status).toBe(200);
    });
    expect(found.map(({ what }) => what)).toEqual(['Đổi email đăng nhập']);
    expect(letters.map(({ to }) => to)).toEqual([user.email]);
    expect(letters[0]!.text).toContain('Người admin vừa đổi email đăng nhập của tài khoản này');
    expect(letters[0]!.text).not.toContain('moi@example.vn');

    letters.length = 0;
    await send('PATCH', `users/${user.id}`, { name: 'Tên khác' });
    expect(letters).toEqual([]);
  });
});
