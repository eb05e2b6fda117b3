import { expect, inject, test } from 'vitest';
import { freshPage } from './support/browser.ts';

const { url } = inject('seed');
const guide = `${url}/huong-dan/phan-anh-hien-truong/#tung-buoc`;

test('a phone on its side shows the words of the step and the way on', async () => {
  const page = await freshPage({ viewport: { width: 740, height: 360 } });
  await page.goto(guide);
  for (const part of [
    page.getByRole('button', { name: 'Xong, qua bước 2' }),
    page.getByRole('button', { name: 'Xem cả bài' }),
    page.getByRole('heading', { name: /^Bước 1:/ }),
  ]) {
    const box = await part.boundingBox();
    expect(box && { top: box.y >= 0, bottom: box.y + box.height <= 360 }).toEqual({
      top: true,
      bottom: true,
    });
  }
});

test('on the narrowest phone with the largest text, which step it is stands on one line', async () => {
  const page = await freshPage({ viewport: { width: 320, height: 640 } });
  await page.addInitScript(() => localStorage.setItem('co-chu', '3'));
  await page.goto(guide);
  const progress = page.getByText('Bước 1 trong 8');
  await progress.waitFor();
  const lines = await progress.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  });
  expect(lines).toBe(1);
});

test('from the first step to the tenth nothing above the words moves', async () => {
  const page = await freshPage();
  await page.goto(`${url}/huong-dan/mat-dien-thoai/#tung-buoc`);
  const topOfTitle = async () =>
    (await page.getByRole('heading', { level: 1 }).boundingBox())?.y ?? Number.NaN;
  await page.getByText('Bước 1 trong 10').waitFor();
  const first = await topOfTitle();
  for (let step = 2; step <= 10; step++)
    await page.getByRole('button', { name: `Xong, qua bước ${step}` }).click();
  await page.getByText('Bước 10 trong 10').waitFor();
  expect(await topOfTitle()).toBe(first);
});

test('each document for members is there, or is said where to get it', async () => {
  const page = await freshPage();
  await page.goto(`${url}/tai-lieu/`);
  const cards = page.locator('main ul > li');
  const without = await cards.evaluateAll((all) =>
    all
      .filter((card) => !card.querySelector('a[href]'))
      .map((card) => card.textContent?.includes('Tổ viên hỏi ở Ủy ban nhân dân') ?? false),
  );
  expect(without.length).toBeGreaterThan(3);
  expect(without).not.toContain(false);
});
