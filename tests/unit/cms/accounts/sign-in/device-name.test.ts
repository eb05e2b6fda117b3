import { expect, test } from 'vitest';
import { deviceName } from '../../../../../cms/accounts/sign-in/device-name.ts';

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/130.0.0.0 Safari/537.36`,
    'Chrome trên máy Windows',
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/130.0 Safari/537.36 Edg/130.0`,
    'Edge trên máy Windows',
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0) ${webkit} coc_coc_browser/120 Chrome/114 Safari/537.36`,
    'Cốc Cốc trên máy Windows',
  ],
  [
    `Mozilla/5.0 (Linux; Android 13; SM-A135F) ${webkit} SamsungBrowser/23 Chrome/115 Mobile Safari/537.36`,
    'Samsung Internet trên điện thoại Android',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1 Version/17.5 Mobile Safari/604.1',
    'Safari trên iPhone',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:131.0) Gecko/20100101 Firefox/131.0',
    'Firefox trên máy Mac',
  ],
  ['curl/8.5.0', 'Thiết bị không rõ tên'],
  [undefined, 'Thiết bị không rõ tên'],
  ['X11; Linux', 'Máy Linux'],
])('%s is %s', (userAgent, name) => {
  expect(deviceName(userAgent)).toBe(name);
});
