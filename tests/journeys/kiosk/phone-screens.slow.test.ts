import type { Page } from '@playwright/test';
import { Desk } from '../support/desk.ts';
import { measure } from './measure.ts';
import { everyGlass, expect, guide, test } from './support.ts';

/** The least words of a screen at the usual text, in CSS pixels. */
const least = 24;

for (const [name, viewport] of Object.entries(everyGlass))
  test(`the words of a phone's screen can be read on ${name}`, async ({ browser, site }) => {
    const desk = await Desk.open(browser, { site: site.url, viewport });
    const { page } = desk;
    await atScreens(desk);
    const shown = page.getByRole('figure').getByRole('img');
    const sizes: number[] = [];
    for (const text of ['1', '2', '3']) {
      await page.evaluate((text) => (document.documentElement.dataset.text = text), text);
      const see = page.getByRole('button', { name: /^Coi hình/ });
      // Whether the picture has room beside the words is known some frames later.
      await expect(async () => {
        if (await see.isVisible()) await see.tap({ timeout: 1000 });
        await expect(shown).toHaveCount(1, { timeout: 1000 });
        await expect(shown).toBeVisible({ timeout: 1000 });
      }).toPass();
      await expect.poll(() => cutOff(page)).toBe(0);
      sizes.push(await smallestWords(page));
    }
    const [usual = 0, larger = 0, largest = 0] = sizes;
    expect(usual).toBeGreaterThanOrEqual(least);
    expect(larger).toBeGreaterThan(least * 1.05);
    // A narrow glass gives all its width already.
    expect(largest).toBeGreaterThanOrEqual(larger);
    await page.evaluate(() => (document.documentElement.dataset.text = '1'));
    expect(await measure(page)).toEqual([]);
    await desk.close();
  });

/** Goes to the step of the sample guide that shows two screens. */
async function atScreens(desk: Desk): Promise<void> {
  await desk.openSteps(guide.title);
  for (const step of [2, 3])
    await desk.page.getByRole('button', { name: `Xong, qua bước ${step}` }).tap();
}

/** The size of the smallest words in the picture of a screen, as it stands on the glass. */
function smallestWords(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const picture = document.querySelector<HTMLImageElement>('figure img');
    if (!picture) return 0;
    await picture.decode();
    const file = await (await fetch(picture.src)).text();
    const drawing = new DOMParser().parseFromString(file, 'image/svg+xml');
    const sizes = [...drawing.querySelectorAll('[font-size]')].map((each) =>
      Number(each.getAttribute('font-size')),
    );
    return (Math.min(...sizes) * picture.clientWidth) / 320;
  });
}

/** The pixels of a screen beyond the sides of its place, where nothing scrolls to it. */
function cutOff(page: Page): Promise<number> {
  return page.evaluate(() => {
    const picture = document.querySelector('figure img')?.getBoundingClientRect();
    const place = document.querySelector('figure .scroll-box')?.getBoundingClientRect();
    if (!picture || !place) return NaN;
    return Math.round(Math.max(0, place.left - picture.left, picture.right - place.right));
  });
}
