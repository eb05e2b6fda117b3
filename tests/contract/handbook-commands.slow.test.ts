import type { Payload, TypedUser } from 'payload';
import { beforeAll, expect, inject, test as anywhere, vi } from 'vitest';
import { operatorName } from '../../env/operator.ts';
import { auditFilter } from '../../cms/storage/audit/filter.ts';
import { readAudit } from '../../cms/storage/audit/read.ts';
import { commandOf } from '../support/handbook.ts';
import { ask, authorizationOf, logIn, watchedState } from './support/api.ts';
import { contract } from './support/contract.ts';
import { goodPassword, makeUser } from './support/people.ts';
import { System } from './support/system.ts';

/** Each types several commands, which open the CMS in processes of their own. */
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** They are typed once: what they call is asked of both databases by the tests of its own. */
const test = anywhere.skipIf(!inject('database').startsWith('file:'));

/** Whose address the handbook writes in its commands. */
const email = 'dia-chi-thu@vi-du.vn';

contract('a command of the handbook, typed as its page writes it', (cms) => {
  let payload: Payload;
  let system: System;
  beforeAll(async () => {
    if (!inject('database').startsWith('file:')) return;
    payload = cms().payload;
    system = System.of(cms().environment);
  });

  const type = (page: string, pattern: RegExp) => system.typeLine(commandOf(page, pattern));

  test('ends sessions and gives a password that holds once', async () => {
    const data = { email, password: goodPassword, name: 'Người thử', role: 'editor' as const };
    const user = (await payload.create({ collection: 'users', data })) as unknown as TypedUser;
    const other = await makeUser(payload, 'approver');
    const isIn = async (authorization: string) =>
      (await ask(cms(), 'GET', '/api/users/me', { authorization })).body['user'] !== null;

    const mine = await authorizationOf(cms(), user);
    const theirs = await authorizationOf(cms(), other);
    const one = type('nghi-bi-xam-nhap.md', /end-sessions \S/);
    expect(one).toMatchObject({ code: 0, error: '' });
    expect(one.out).toContain('Đã chấm dứt 1 phiên đăng nhập.');
    expect([await isIn(mine), await isIn(theirs)]).toEqual([false, true]);

    const again = await authorizationOf(cms(), user);
    const all = type('nghi-bi-xam-nhap.md', /end-sessions$/);
    expect(all).toMatchObject({ code: 0, error: '' });
    expect(all.out).toContain('Đã chấm dứt 2 phiên đăng nhập.');
    expect([await isIn(again), await isIn(theirs)]).toEqual([false, false]);

    const last = await authorizationOf(cms(), user);
    const reset = type('chay.md', /admin -- reset /);
    expect(reset).toMatchObject({ code: 0, error: '' });
    const [, password = ''] = /Mật khẩu: +(\S+)/.exec(reset.out) ?? [];
    expect(reset.out).toContain(`Đăng nhập: ${email}`);
    expect(await isIn(last)).toBe(false);
    expect((await logIn(cms(), { email, password: goodPassword })).status).toBe(401);
    const { status, body } = await logIn(cms(), { email, password });
    expect(status).toBe(200);
    // It opens one door only: to a password of one's own.
    const authorization = `JWT ${String(body['token'])}`;
    expect((await ask(cms(), 'GET', '/api/guides', { authorization })).status).toBe(403);
  });

  test('leaves in the audit, and for the alerts, who ran it', async () => {
    const admin = await makeUser(payload, 'admin');
    const told = async () => {
      const state = await watchedState(cms());
      return state.atServer.map(({ what, who }) => `${who}: ${what}`);
    };
    // Those of the tests above: as whoever runs the tests.
    expect(new Set((await told()).map((line) => line.split(': ')[0]))).toEqual(
      new Set([operatorName()]),
    );
    const line = commandOf('chay.md', /admin -- reset /).replace(email, admin.email);
    system.also = { SUDO_USER: 'hung' };
    expect(system.typeLine(line)).toMatchObject({ code: 0, error: '' });
    system.also = {};
    expect((await told())[0]).toBe('hung: Cấp mật khẩu một lần ở máy chủ');

    const filter = auditFilter.parse({ viec: 'passwordReset', muc: admin.id });
    const { lines } = await readAudit({ payload, user: admin }, filter);
    expect(lines).toMatchObject([{ who: 'hung', network: 'ngồi ở máy chủ', by: '' }]);
  });
});
