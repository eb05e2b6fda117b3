import type { Page } from '@playwright/test';
import { expect, inject, test } from 'vitest';
import { freshPage } from './support/browser.ts';

const { url } = inject('sample');

/** The path on a phone that knows these marks. */
async function pathOf(marks: string[]): Promise<Page> {
  const page = await freshPage();
  await page.addInitScript((known) => localStorage.setItem('hoc', JSON.stringify(known)), marks);
  return page;
}

test('who has only answered a quiz begins with the first lesson', async () => {
  const page = await pathOf(['cau:cuoc-goi-la:0:safe']);
  await page.goto(`${url}/hoc/`);
  await page.locator('.stop.is-here').getByText('Bắt đầu từ đây').waitFor();
  expect(await page.locator('.stop.is-here h3').innerText()).toContain('Giữ mình trên mạng');
});

test('each of two courses shows where one stands', async () => {
  const page = await pathOf(['doc:giu-minh', 'tap:giu-minh', 'do:cuoc-goi-la']);
  // A second course, whose one lesson is the last of the first.
  await page.addInitScript(() =>
    document.addEventListener('readystatechange', () => {
      const [first] = document.querySelectorAll('.path');
      if (!first || document.querySelectorAll('.path').length > 1) return;
      const second = first.cloneNode(true) as HTMLElement;
      second.querySelector('.stop')?.remove();
      first.after(second);
    }),
  );
  await page.goto(`${url}/hoc/`);
  const paths = page.locator('.path');
  expect(await paths.count()).toBe(2);
  await paths.nth(0).getByText('Bà con đang ở đây').waitFor();
  await paths.nth(1).getByText('Bắt đầu từ đây').waitFor();
});

test('who would rather learn with neighbours reads when and where', async () => {
  const page = await freshPage();
  await page.goto(`${url}/hoc/`);
  await page.getByRole('link', { name: /khi nào tổ có lớp/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Buổi tổ chỉ bà con' }).waitFor();
});
