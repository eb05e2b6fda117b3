import { expect, inject, test } from 'vitest';
import { freshPage } from './support/browser.ts';

const { url, pages } = inject('sample');
const guides = pages.filter(({ kind }) => kind === 'guide').map(({ address }) => url + address);

/** A layout shift of less is a hair's breadth; a notice above the text made 0.12. */
const noticed = 0.01;

test('an urgent notice moves nothing of what is read, and stays closed once it was closed', async () => {
  const page = await freshPage();
  const notice = page.getByRole('region', { name: 'Thông báo khẩn' });
  await page.goto(guides[0] ?? '');
  await notice.getByRole('link', { name: /^Khẩn: / }).waitFor();
  expect(await page.evaluate(layoutShift)).toBeLessThan(noticed);

  await notice.getByRole('button', { name: 'Đóng' }).click();
  await expect.poll(() => notice.isVisible()).toBe(false);
  const answered = page.waitForResponse(/bang-tin\.json/);
  await page.goto(guides[1] ?? '', { waitUntil: 'networkidle' });
  await answered;
  expect(await notice.isVisible()).toBe(false);
});

test('what is saved comes without moving what stands below it', async () => {
  const page = await freshPage();
  await page.goto(`${url}/da-luu/`);
  await page.getByRole('heading', { name: 'Gói dùng khi không có mạng' }).waitFor();
  expect(await page.evaluate(layoutShift)).toBeLessThan(noticed);
});

/** Measures how far what is shown was moved since the page began to load, after the next frame. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
  });
}
