import type { Page } from '@playwright/test';
import { Desk } from '../support/desk.ts';
import { everyGlass, expect, guide, test, type } from './support.ts';

/** Screens whose controls don't all lie low by themselves, each from the one before. */
const walk: Record<string, (desk: Desk) => Promise<void>> = {
  'the search': async ({ page }) => {
    await page.getByRole('button', { name: /Tìm: gõ chữ/ }).tap();
    await expect(page.getByRole('group', { name: 'Bàn phím' })).toBeVisible();
  },
  'what was found': async ({ page }) => {
    await type(page, '123', '1', '5', '6');
    await expect(page.getByRole('button', { name: /^156/ })).toBeVisible();
  },
  'a page': async ({ page }) => {
    await page.getByRole('button', { name: /^156/ }).tap();
    await expect(page.getByRole('group', { name: 'Bàn phím' })).toBeHidden();
  },
  'a step': async (desk) => {
    await again(desk);
    await desk.openSteps(guide.title);
  },
  'taking it along': async ({ page }) => {
    await page.getByRole('button', { name: 'Mang về' }).tap();
    await expect(page.getByText('Quét mã bằng điện thoại')).toBeVisible();
  },
  'the ways of a practice': async (desk) => {
    await again(desk);
    await desk.page.getByRole('button', { name: /Tập thử/ }).tap();
    await desk.page.locator('.listing .tasks button').first().tap();
    await expect(desk.page.locator('.passes')).toBeVisible();
  },
  'a practice': async ({ page }) => {
    await page.locator('.passes button').first().tap();
    await expect(page.locator('.playing .pl-bar')).toBeVisible();
  },
};

/** The next visitor sits in a wheelchair, too. */
async function again(desk: Desk): Promise<void> {
  await desk.leave();
  await desk.page.getByRole('button', { name: /Tôi ngồi xe/ }).tap();
}

/**
 * Names the controls that are within reach neither as they lie nor after what is above is pulled down. Arrows
 * come a frame after a list, so it is looked twice.
 */
async function outOfReach(page: Page): Promise<string[]> {
  const frame = page.locator('.frame');
  let left = await notReached(page);
  for (let pulls = 1; pulls < 6 && left.length > 0; pulls += 1) {
    await page.getByRole('button', { name: /Kéo xuống|Kéo lên/ }).tap();
    await expect(frame).toHaveAttribute('data-pulled', String(pulls % 3));
    left = await notReached(page);
  }
  while ((await frame.getAttribute('data-pulled')) !== '0')
    await page.getByRole('button', { name: /Kéo xuống|Kéo lên/ }).tap();
  return left;
}

/** Marks what is within reach now, and names what never was. */
function notReached(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // New buttons take no touch in their first moment.
    for (const each of document.getAnimations())
      if (each instanceof CSSAnimation && each.animationName === 'settle') each.finish();
    const shown = [...document.querySelectorAll<HTMLElement>('button')].filter(
      (button) => !button.matches('.staff-corner') && button.getClientRects().length > 0,
    );
    for (const button of shown) {
      const { x, y, width, height } = button.getBoundingClientRect();
      const middle = y + height / 2;
      const hit = document.elementFromPoint(x + width / 2, middle);
      if (middle >= innerHeight * 0.55 && button.contains(hit)) button.dataset['reached'] = 'yes';
    }
    return shown
      .filter((button) => !button.dataset['reached'] && !isScrolledAway(button))
      .map((button) => button.innerText.replace(/\s+/g, ' ').slice(0, 30));

    function isScrolledAway(button: Element): boolean {
      const box = button.closest('.scroll-box')?.getBoundingClientRect();
      const { top, bottom } = button.getBoundingClientRect();
      return box !== undefined && ((top + bottom) / 2 > box.bottom || (top + bottom) / 2 < box.top);
    }
  });
}

for (const [name, viewport] of Object.entries(everyGlass))
  test(`who sits reaches every control on ${name}`, async ({ browser, site }) => {
    const desk = await Desk.open(browser, { site: site.url, viewport });
    await again(desk);
    const far: string[] = [];
    for (const [screen, go] of Object.entries(walk)) {
      await go(desk);
      far.push(...(await outOfReach(desk.page)).map((control) => `${screen}: ${control}`));
    }
    expect(far).toEqual([]);
    await desk.close();
  });
