import { expect, test } from 'vitest';
import {
  knownDevice,
  knownDeviceCookie,
} from '../../../../../cms/accounts/sign-in/known-device.ts';

const secret = 'a secret of the test';
const email = 'an@example.vn';
const made = knownDeviceCookie({ email, device: undefined }, { secret, secure: true });
const [pair = ''] = made.split(';');
const device = (cookie: string, as = email, by = secret) =>
  knownDevice(new Headers({ Cookie: cookie }), as, by);

test('a device is known by its cookie, for the account that logged in on it', () => {
  expect(device(pair)).toMatch(/^[\w-]{36}$/);
  expect(device(pair, 'binh@example.vn')).toBeUndefined();
});

test('a cookie of another secret, changed or of another account makes no device known', () => {
  const [name, value = ''] = pair.split('=');
  const other = knownDeviceCookie(
    { email: 'binh@example.vn', device: undefined },
    { secret, secure: true },
  );
  const [, otherValue] = (other.split(';')[0] ?? '').split('=');
  const cookies = [`${name}=${value}x`, `${name}=x${value}`, `${name}=${otherValue}`, `${name}=.`];
  expect(cookies.map((cookie) => device(cookie))).toEqual(cookies.map(() => undefined));
  expect(device(pair, email, 'another secret')).toBeUndefined();
});

test('the cookie is read by the login only, and keeps its number', () => {
  expect(made).toMatch(/Path=\/api\/users\/login; Secure=true; HttpOnly=true; SameSite=Strict$/);
  const again = knownDeviceCookie({ email, device: device(pair) }, { secret, secure: true });
  expect(again.split(';')[0]).toBe(pair);
});
