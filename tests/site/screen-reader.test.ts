import type { Page } from '@playwright/test';
import { expect, inject, test } from 'vitest';
import { playerWords } from '../../practice/player/words.ts';
import { freshPage } from './support/browser.ts';
import { begin, goOn, phoneOf } from './support/player.ts';
import { focusOf, walkOf } from './support/screen-reader.ts';

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

test('what a screen reader says of a practice under way is what was read last', async () => {
  const page = await freshPage();
  const data = await begin(page, { site: 'sample', slug: 'tra-tien-qr' }, 'theo');
  const heard: string[] = [];
  const listen = async (when: string) => {
    // What answers a tap, and what follows it, comes with the next frames.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    heard.push(`— ${when}`, `focus: ${await focusOf(page)}`, await walkOf(page));
  };
  for (const at of data.steps.keys()) {
    await listen(`step ${at + 1}`);
    if (at === 1) {
      const other = phoneOf(page).getByRole('button', { name: 'Sao kê' });
      await other.press('Enter');
      await page.getByRole('status').filter({ hasText: 'Chạm chỗ có bàn tay.' }).waitFor();
      await listen('a place beside the right one');
    }
    if (at === 3) {
      await phoneOf(page).getByRole('button', { name: 'Tiếp tục' }).press('Enter');
      await page.getByRole('alertdialog').waitFor();
      await listen('what costs money in real life');
      await page.getByRole('button', { name: playerWords.safe, exact: true }).last().press('Enter');
      await listen('back from there');
    }
    await goOn(page, data, at, 'theo', true);
  }
  await page.getByRole('heading', { name: data.end.title }).waitFor();
  await listen('the end');
  expect(heard.length).toBeGreaterThan(20);
  await expect(heard.join('\n')).toMatchFileSnapshot('../../docs/screen-reader/practice.txt');
});
