import { expect, test } from 'vitest';
import { isFromAdmin, originsOf } from '../../../../../cms/accounts/sign-in/origin.ts';

test('the admin is open at its address, and on its own machine under every name of it', () => {
  expect(originsOf('https://soan.example.vn')).toEqual(['https://soan.example.vn']);
  expect(originsOf('http://localhost:3000')).toEqual([
    'http://localhost:3000',
    'http://127.0.0.1:3000',
    'http://[::1]:3000',
  ]);
});

test.each([
  [{ origin: 'https://soan.example.vn' }, true],
  [{ origin: 'https://apso.example.vn', 'sec-fetch-site': 'same-site' }, false],
  [{ origin: 'null' }, false],
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{}, false],
])('%j comes from the admin: %s', (headers, isIt) => {
  const sent = new Headers(Object.entries(headers));
  expect(isFromAdmin(sent, originsOf('https://soan.example.vn'))).toBe(isIt);
});
