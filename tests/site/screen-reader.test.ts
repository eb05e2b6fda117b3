import type { Page } from '@playwright/test';
import { expect, inject, test } from 'vitest';
import { freshPage } from './support/browser.ts';
import { walkOf } from './support/screen-reader.ts';

const { url } = inject('sample');

const walks: [string, string, (page: Page) => Promise<unknown>][] = [
  ['home', '/', (page) => page.getByRole('button', { name: 'Xem tổ của tôi' }).waitFor()],
  [
    'guide',
    '/huong-dan/vneid-muc-2/',
    (page) => page.getByRole('button', { name: 'Gửi đi' }).waitFor(),
  ],
  [
    'search',
    '/tim/?q=can+cuoc',
    (page) => page.getByRole('list', { name: 'Kết quả' }).getByRole('link').first().waitFor(),
  ],
  [
    'hamlet',
    '/xa-phuong/xa-dat-mui/ap-rach-tau/',
    (page) => page.getByRole('button', { name: 'Đây là ấp của tôi' }).waitFor(),
  ],
];

/** To be read by a person when it changes; `npx vitest run --project site screen-reader -u` writes it anew. */
test.for(walks)(
  'what a screen reader says of %s is what was read last',
  async ([name, address, ready]) => {
    const page = await freshPage();
    await page.goto(url + address, { waitUntil: 'networkidle' });
    await ready(page);
    const walk = await walkOf(page);
    expect(walk).toContain('main');
    await expect(walk).toMatchFileSnapshot(`../../docs/screen-reader/${name}.txt`);
  },
);
