import type { Page } from '@playwright/test';
import { expect, inject, test } from 'vitest';
import { fileOf } from '../../content/release.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { freshPage } from './support/browser.ts';

const { url, folder } = inject('sample');
const guide = '/huong-dan/bhyt-dien-tu/';

const all = [
  'Coi thẻ còn hạn không',
  'Mang theo căn cước',
  'Mở ví giấy tờ',
  'Mở thẻ ra',
  'Đưa cho quầy',
];
const answer = (page: Page, name: string) => page.getByRole('link', { name });
const steps = (page: Page) => shown(page, '.step h3');
const papers = (page: Page) => shown(page, '.check');

const shown = (page: Page, what: string) =>
  page.locator(`${what}:visible`).evaluateAll((found) =>
    found.map((each) => {
      const copy = each.cloneNode(true) as Element;
      copy.querySelectorAll('small, .sr').forEach((inner) => inner.remove());
      return copy.textContent?.replaceAll('\u00a0', ' ').trim();
    }),
  );

test('a guide that asks shows its question alone, then what belongs to the answer, counted anew', async () => {
  const page = await freshPage();
  await page.goto(url + guide);
  const question = page.getByRole('navigation', { name: 'Bà con đưa thẻ bằng cách nào?' });
  expect(await question.getByRole('link').count()).toBe(4);
  await expect.poll(() => steps(page)).toEqual([]);
  await expect.poll(() => papers(page)).toEqual([]);

  await answer(page, 'Bằng VNeID').click();
  await page.waitForURL(/#cho-b$/);
  await expect.poll(() => steps(page)).toEqual([all[0], all[2], all[3], all[4]]);
  await expect.poll(() => papers(page)).toEqual(['Điện thoại có VNeID', 'Giấy hẹn, nếu có']);
  expect(await page.getByRole('heading', { name: 'Bước 2: Mở ví giấy tờ' }).count()).toBe(1);
  expect(await page.getByLabel('Bước 2: Mở ví giấy tờ').getAttribute('src')).toMatch(/buoc-2/);
  expect(await page.getByRole('heading', { name: 'Ai cũng làm' }).count()).toBe(0);
  await expect
    .poll(() => question.evaluate((found) => found === document.activeElement))
    .toBe(true);
});

test('what came along from the glass is chosen, at its step, also after a reload', async () => {
  const page = await freshPage();
  await page.goto(`${url + guide}#buoc-3&co=2&cho=b`);
  await page.waitForURL(/#buoc-3$/);
  await expect.poll(() => steps(page)).toEqual([all[0], all[2], all[3], all[4]]);
  const paper = page.getByRole('checkbox', { name: 'Điện thoại có VNeID' });
  await expect.poll(() => paper.isChecked()).toBe(true);
  await page.reload();
  await expect.poll(() => steps(page)).toEqual([all[0], all[2], all[3], all[4]]);
});

test('one step at a time goes along the answer, and back returns to it', async () => {
  const page = await freshPage();
  await page.goto(url + guide);
  await answer(page, 'Bằng VNeID').click();
  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  await page.getByText('Bước 1 trong 4').waitFor();
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
  await page.waitForURL(/#buoc-3$/);
  await page.reload();
  await page.getByText('Bước 2 trong 4').waitFor();
  await page.goBack();
  await page.waitForURL(/#cho-b$/);
  await expect.poll(() => steps(page)).toEqual([all[0], all[2], all[3], all[4]]);
});

test('without scripts and on paper everything is there, each answer under its heading', async () => {
  const page = await freshPage({ javaScriptEnabled: false });
  await page.goto(url + guide);
  expect(await shown(page, '.step h3')).toEqual(all);
  await answer(page, 'Bằng VNeID').click();
  await page.waitForURL(/#cho-b$/);
  const heading = page.getByRole('heading', { name: 'Bằng VNeID', exact: true });
  expect(Math.abs((await heading.boundingBox())?.y ?? 1000)).toBeLessThan(60);

  const printed = await freshPage();
  await printed.goto(url + guide);
  await answer(printed, 'Bằng VNeID').click();
  await printed.emulateMedia({ media: 'print' });
  await expect.poll(() => steps(printed)).toEqual(all);
  await expect.poll(() => papers(printed)).toHaveLength(3);
  expect(await printed.getByRole('heading', { name: 'Bằng căn cước' }).isVisible()).toBe(true);
  expect(await printed.getByText('Coi bài Đặt lịch khám').isVisible()).toBe(true);
});

test('search engines are told which steps are whose', () => {
  const html = readFileSync(path.join(folder, fileOf(guide)), 'utf8');
  const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  const graph = (JSON.parse(json) as { '@graph': Record<string, unknown>[] })['@graph'];
  const howTo = graph.find((each) => each['@type'] === 'HowTo');
  expect(howTo?.['step']).toMatchObject([
    { '@type': 'HowToStep', name: all[0] },
    { '@type': 'HowToSection', name: 'Bằng căn cước', itemListElement: [{ name: all[1] }] },
    { name: 'Bằng VNeID', itemListElement: [{ name: all[2] }, { name: all[3] }] },
    { '@type': 'HowToStep', name: all[4] },
  ]);
});
