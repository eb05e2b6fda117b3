import { expect, inject, test } from 'vitest';
import { freshPage } from './support/browser.ts';

const { url } = inject('seed');
const guide = `${url}/huong-dan/phan-anh-hien-truong/#tung-buoc`;

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
