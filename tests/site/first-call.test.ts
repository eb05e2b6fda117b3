import { expect, inject, test } from 'vitest';
import { inTurn, inWhole } from '../support/long.ts';
import { freshPage } from './support/browser.ts';
import type { MadePage } from './support/made-site.ts';

const testInWhole = inWhole(test);

/** Pixels of a small screen with the browser's bars, and without them. */
const heights = inTurn([640, 740], 2);

test.for(
  (['sample', 'seed'] as const).flatMap((name) => heights.map((height) => ({ name, height }))),
)(
  'in the $name release the first number of every team is on a screen of $height px, with when it meets',
  async ({ name, height }) => {
    const { url, pages } = inject(name);
    const page = await freshPage({ viewport: { width: 360, height } });
    const found: { address: string; call: number; meets: number; bar: number }[] = [];
    for (const { address } of longestNames(pages)) {
      await page.goto(url + address, { waitUntil: 'domcontentloaded' });
      const places = await page.evaluate(() => {
        const bottom = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect().bottom;
        const call = bottom('.member a[href^="tel:"]');
        const bar = document.querySelector('.tabbar')?.getBoundingClientRect().top ?? 0;
        return call === undefined ? undefined : { call, meets: bottom('.meets') ?? 0, bar };
      });
      if (places) found.push({ address, ...places });
    }
    expect(found.length).toBeGreaterThan(0);
    expect(found.some(({ meets }) => meets > 0)).toBe(true);
    expect(found.filter(({ call, meets, bar }) => call > bar || meets > call)).toEqual([]);
  },
);

test('in a chat application its advice stands below who can be called', async () => {
  const { url, pages } = inject('sample');
  const page = await freshPage({
    viewport: { width: 360, height: 640 },
    userAgent:
      'Mozilla/5.0 (Linux; Android 10; wv) Chrome/87.0 Mobile Safari/537.36 Zalo android/12',
  });
  const team = page.locator('.members').first();
  const calls = team.locator('a[href^="tel:"]');
  const advice = page.getByRole('status').filter({ hasText: 'Mở bằng trình duyệt' });
  let found = 0;
  for (const { address } of longestNames(pages)) {
    await page.goto(url + address);
    if ((await calls.count()) === 0) continue;
    await advice.waitFor();
    const last = await calls.last().boundingBox();
    const said = await advice.boundingBox();
    expect(said?.y).toBeGreaterThan((last?.y ?? 0) + (last?.height ?? 0));
    expect(said?.x).toBe((await team.boundingBox())?.x);
    found += 1;
  }
  expect(found).toBeGreaterThan(0);
});

testInWhole(
  'where no member can be called the number of the desk is on a screen of 740 px',
  async () => {
    const page = await freshPage({ viewport: { width: 360, height: 740 } });
    const found: { address: string; call: number; bar: number }[] = [];
    for (const name of ['sample', 'seed'] as const) {
      const { url, pages } = inject(name);
      for (const { address } of longestNames(pages)) {
        await page.goto(url + address, { waitUntil: 'domcontentloaded' });
        const places = await page.evaluate(() => {
          const desk = document.querySelector('main .facts a[href^="tel:"]');
          // Of a hamlet that was merged the page first says where it went.
          const isOnly =
            desk && !document.querySelector('.member a[href^="tel:"], .notice ~ .team');
          const bar = document.querySelector('.tabbar')?.getBoundingClientRect().top ?? 0;
          return isOnly ? { call: desk.getBoundingClientRect().bottom, bar } : undefined;
        });
        if (places) found.push({ address, ...places });
      }
    }
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ call, bar }) => call > bar)).toEqual([]);
  },
);

test('who came by an old name of a hamlet sees it in the head, below when the team meets', async () => {
  const page = await freshPage();
  await page.goto(`${inject('sample').url}/xa-phuong/xa-dat-mui/ap-rach-tau/`);
  const head = await page.locator('.head').textContent();
  expect(head).toMatch(/Gặp tổ:.*Trước là ấp Rạch Tàu Đông\./su);
});

/** Hamlets whose names take most room. */
const longestNames = (pages: MadePage[]) =>
  pages
    .filter(({ kind }) => kind === 'hamlet')
    .sort((left, right) => right.address.length - left.address.length)
    .slice(0, 30);
