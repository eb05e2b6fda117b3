import { expect, inject, test } from 'vitest';
import { freshPage } from './support/browser.ts';

const { url, pages } = inject('seed');
const longest = (kind: string) =>
  pages
    .filter((page) => page.kind === kind)
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 6)
    .map(({ address }) => address);

/** The position of a screen on the glass. */
interface Lie {
  title: string;
  /** Something is cut off at the side. */
  isWide: boolean;
  /** The way on lies under the thumb. */
  isAtHand: boolean;
  /** The part of the glass that the learner has. */
  above: number;
}

async function screensOf(address: string, width: number, height: number, size: string) {
  const page = await freshPage({ viewport: { width, height } });
  await page.addInitScript((text) => localStorage.setItem('co-chu', text), size);
  await page.goto(`${url}${address}#day`);
  await page.getByRole('heading', { name: 'Chào bà con!' }).waitFor();
  return page.evaluate(() => {
    const found: Lie[] = [];
    const [agree] = document.querySelectorAll<HTMLElement>('ap-teaching [data-go="1"]');
    for (const slide of document.querySelectorAll('ap-teaching > .slide')) {
      const [learner, moves] = ['.learner', '.moves'].map((of) =>
        slide.querySelector(of)?.getBoundingClientRect(),
      );
      found.push({
        title: slide.querySelector('h2')?.textContent ?? '',
        isWide: document.documentElement.scrollWidth > innerWidth,
        isAtHand: moves !== undefined && moves.top > 0 && moves.bottom <= innerHeight + 1,
        above: (learner?.height ?? 0) / innerHeight,
      });
      if (found.length === 1) agree?.click();
      else document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    }
    return found;
  });
}

test.for([...longest('guide'), ...longest('practice')])(
  '%s: each screen has the learner above and the way on below',
  async (address) => {
    const screens = await screensOf(address, 360, 740, '1');
    expect(new Set(screens.map(({ title }) => title)).size).toBeGreaterThan(3);
    expect(screens.filter(({ isWide, isAtHand }) => isWide || !isAtHand)).toEqual([]);
    expect(Math.min(...screens.map(({ above }) => above))).toBeGreaterThan(0.4);
  },
);

test('with the largest words on the narrowest phone nothing is cut off at the side', async () => {
  const found = [];
  for (const address of [...longest('guide').slice(0, 2), ...longest('practice').slice(0, 2)])
    found.push(...(await screensOf(address, 320, 640, '3')));
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter(({ isWide }) => isWide)).toEqual([]);
});

test('with the largest words what is turned upside down is wholly on the glass, from its beginning', async () => {
  const page = await freshPage({ viewport: { width: 360, height: 640 } });
  await page.addInitScript(() => localStorage.setItem('co-chu', '3'));
  const found = [];
  for (const address of [...longest('guide').slice(0, 2), ...longest('practice').slice(0, 2)]) {
    await page.goto('about:blank');
    await page.goto(`${url}${address}#day`);
    await page.getByRole('button', { name: 'Tôi giữ đúng' }).click();
    await page.getByRole('button', { name: 'Xoay lại' }).click();
    found.push(
      ...(await page.evaluate(() =>
        [...document.querySelectorAll('ap-teaching > .slide')].map((slide) => {
          document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
          const { top, bottom } = document
            .querySelector('.is-now .learner')!
            .getBoundingClientRect();
          return { title: slide.querySelector('h2')?.textContent, top, bottom };
        }),
      )),
    );
  }
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter(({ top, bottom }) => top < -1 || bottom > 641)).toEqual([]);
});
