import { expect, test } from 'vitest';
import { bareAddress } from '../../../../site/components/bare-address.ts';

test('an address on paper is without its protocol, also where a site has no certificate', () => {
  expect(bareAddress('https://ap-so.example/to-vien/')).toBe('ap-so.example/to-vien/');
  expect(bareAddress('http://may-chu.lan:8080/to-vien/')).toBe('may-chu.lan:8080/to-vien/');
});
