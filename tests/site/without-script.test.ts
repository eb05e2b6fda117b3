import type { Page } from '@playwright/test';
import { beforeAll, expect, inject, test } from 'vitest';
import { freshPage, openPage } from './support/browser.ts';
import { richestOfEachKind } from './support/made-site.ts';
import { citizenTemplates } from './support/templates.ts';

const { url, pages } = inject('sample');
const richest = new Map(richestOfEachKind({ pages }).map((page) => [page.kind, page]));

/** In letters: less is an empty page. */
const leastText = 40;

let page: Page;
beforeAll(async () => {
  page = await openPage({ javaScriptEnabled: false });
  return () => page.context().close();
});

test.for(citizenTemplates)('%s shows its title and what it is about', async (template) => {
  await page.goto(url + richest.get(template)?.address);
  const title = page.locator('h1');
  expect(await title.count()).toBe(1);
  expect(await title.isVisible()).toBe(true);
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(leastText);
  const deadControls = page.locator('main button:visible:not([type=submit])');
  expect(await deadControls.allInnerTexts()).toEqual([]);
});

test('what is typed into the search box is found by the server, as scripts find it', async () => {
  for (const asked of ['can cuoc', 'mất điện thoại', 'dat mui']) {
    await page.goto(url);
    await page.getByRole('searchbox').fill(asked);
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/\/tim\/\?q=/);
    expect(await page.getByRole('searchbox').inputValue()).toBe(asked);
    expect(await page.getByText('Trình duyệt này không tìm được.').isVisible()).toBe(false);
    expect(await firstThree(page)).toEqual(await firstWithScripts(asked));
  }
});

test('where no server finds, the page of results leads to lists of all there is', async () => {
  await page.goto(`${url}/tim/?q=can+cuoc`);
  expect(await page.getByText('Trình duyệt này không tìm được.').isVisible()).toBe(true);
  expect(await page.locator('main a[href^="/huong-dan/"]:visible').count()).toBeGreaterThan(20);
});

test('who wants to report a mistake is told whom, also while there is no address', async () => {
  await page.goto(`${inject('seed').url}/gioi-thieu/#lien-he`);
  const contact = page.locator('#lien-he');
  const ways = contact.locator('a[href^="tel:"], a[href^="mailto:"], a[href="/xa-phuong/"]');
  expect(await ways.count()).toBeGreaterThan(0);
});

test('the place finder leads to the commune, and from there to the hamlet and its team', async () => {
  await page.goto(url);
  await page.locator('.finder a.btn:visible').click();
  await page.getByRole('main').getByRole('link', { name: 'Xã Đất Mũi', exact: false }).click();
  await page.waitForURL(/\/xa-phuong\/xa-dat-mui\/$/);
  await page.getByRole('main').getByRole('link', { name: 'Ấp Rạch Tàu' }).first().click();
  await page.waitForURL(/\/ap-rach-tau\/$/);
  expect(
    await page
      .getByRole('heading', { name: 'Nguyễn Văn Mẫu' })
      .or(page.getByText('Nguyễn Văn Mẫu'))
      .first()
      .isVisible(),
  ).toBe(true);
});

async function firstThree(page: Page): Promise<(string | null)[]> {
  const links = page.getByRole('list', { name: 'Kết quả tìm kiếm' }).getByRole('link');
  await links.nth(2).waitFor();
  const all = await links.all();
  return Promise.all(all.slice(0, 3).map((link) => link.getAttribute('href')));
}

async function firstWithScripts(asked: string): Promise<(string | null)[]> {
  const scripted = await freshPage();
  await scripted.goto(`${url}/tim/?${new URLSearchParams({ q: asked })}`);
  return firstThree(scripted);
}
