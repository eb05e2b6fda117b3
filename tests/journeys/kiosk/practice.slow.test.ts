import type { Page } from '@playwright/test';
import { Desk } from '../support/desk.ts';
import { samplePractices } from '../../support/sample/practices.ts';
import { isScene } from '../../../practice/places.ts';
import { everyGlass, expect, glasses, kept, test, untilSaved } from './support.ts';

const [practice, scam] = samplePractices;
if (!practice || !scam) throw new Error('The samples lack a practice.');

/** From home to the beginning of a practice. */
async function openPractice({ page }: Desk, opened = practice): Promise<void> {
  await page.getByRole('button', { name: /^Tập thử/ }).tap();
  await page.getByRole('button', { name: opened?.title ?? '' }).tap();
}

test.describe('a practice', () => {
  for (const [glass, viewport] of Object.entries(glasses))
    test(`is walked to its end on ${glass}, with nothing hidden or too small`, async ({
      browser,
      site,
    }) => {
      const desk = await Desk.open(browser, { site: site.url, viewport });
      const { page } = desk;
      await openPractice(desk);
      await page.getByRole('button', { name: /^Làm theo/ }).tap();
      for (const step of practice.steps) {
        await expect(page.getByText(step.say)).toBeVisible();
        const place = isScene(step)
          ? page.getByRole('button', { name: step.go, exact: true })
          : page.locator(`.ph [data-key="${step.element}"]`);
        const box = await place.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
        await place.tap();
      }
      await expect(page.getByRole('heading', { name: practice.end.title })).toBeVisible();
      await desk.close();
    });
});

/**
 * Finds what a finger cannot meet: buttons of the practice and of the kiosk that lie under something, or
 * outside.
 */
function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = [
      ...document.querySelectorAll<HTMLElement>('.pl > :not(.pl-ground) button, .bar button'),
    ].filter((button) => button.checkVisibility({ visibilityProperty: true }));
    if (shown.length === 0) return ['there are no buttons'];
    return shown
      .filter((button) => {
        // An end that is longer than the glass is pulled up.
        if (button.closest('.pl-end')) button.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = button.getBoundingClientRect();
        return [0.1, 0.5, 0.9].some((part) => {
          const met = document.elementFromPoint(left + width / 2, top + height * part);
          return !met || !button.contains(met);
        });
      })
      .map((button) => button.innerText);
  });
}

/** Tells whether words are cut off where nothing can be pulled. */
function isCut(page: Page, words: string): Promise<boolean> {
  return page.evaluate((words) => {
    const part = [
      ...document.querySelectorAll<HTMLElement>('.pl-say, .ph-over p, .pl-talk p'),
    ].find(({ innerText }) =>
      innerText.replace(/\u00a0/g, ' ').includes(words.replace(/\u00a0/g, ' ')),
    );
    const { top = 0, bottom = 0 } = part?.getBoundingClientRect() ?? {};
    const room = part?.closest('.pl-coach, .pl-ground')?.getBoundingClientRect();
    return !room || top < room.top - 1 || bottom > Math.min(room.bottom, innerHeight) + 1;
  }, words);
}

test.describe('with the largest words', () => {
  for (const [glass, viewport] of Object.entries(everyGlass))
    test(`nothing lies over a button of a practice, and what is said is seen, on ${glass}`, async ({
      browser,
      site,
    }) => {
      const desk = await Desk.open(browser, { site: site.url, viewport });
      const { page } = desk;
      await page.getByRole('button', { name: 'Chữ to' }).tap();
      await page.getByRole('button', { name: 'Rất to' }).tap();
      await page.getByRole('button', { name: 'Xong', exact: true }).tap();
      await openPractice(desk);
      await page.getByRole('button', { name: /^Làm theo/ }).tap();
      for (const [at, step] of practice.steps.entries()) {
        await expect(page.getByText(step.say)).toBeVisible();
        await expect.poll(() => outOfReach(page), `step ${at + 1}`).toEqual([]);
        const words = isScene(step) ? step.words : step.say;
        await expect.poll(() => isCut(page, words), step.say).toBe(false);
        if (at === 3) {
          await page.locator('.ph').getByRole('button', { name: 'Tiếp tục' }).tap();
          await expect(page.getByRole('alertdialog')).toBeVisible();
          await expect.poll(() => outOfReach(page), 'the warning').toEqual([]);
          await page.getByRole('button', { name: 'Lùi lại', exact: true }).last().tap();
        }
        await (
          isScene(step)
            ? page.getByRole('button', { name: step.go, exact: true })
            : page.locator(`.ph [data-key="${step.element}"]`)
        ).tap();
      }
      await expect(page.getByRole('heading', { name: practice.end.title })).toBeVisible();
      await expect.poll(() => outOfReach(page), 'the end').toEqual([]);
      await desk.close();
    });
});

test('one step back leads to the step before, from the second one on', async ({
  browser,
  site,
}) => {
  const desk = await Desk.open(browser, { site: site.url });
  const { page } = desk;
  await openPractice(desk);
  await page.getByRole('button', { name: /^Làm theo/ }).tap();
  const [first, second] = practice.steps;
  await expect(page.getByText(first?.say ?? '')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bước trước' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Bông Súng' }).tap();
  await expect(page.getByText(second?.say ?? '')).toBeVisible();
  await page.getByRole('button', { name: 'Bước trước' }).tap();
  await expect(page.getByText(first?.say ?? '')).toBeVisible();
  await desk.close();
});

test('a practice works without a network, and nothing of it is left when its visitor goes', async ({
  browser,
  site,
}) => {
  const desk = await Desk.open(browser, { site: site.url, saves: true });
  const { page } = desk;
  await untilSaved(page);
  await desk.leave();
  const before = await kept(page);
  await desk.wake();
  await page.context().setOffline(true);
  await openPractice(desk);
  await page.getByRole('button', { name: /^Tự làm/ }).tap();
  await page.getByRole('button', { name: 'Tin nhắn' }).tap();
  await expect(page.getByRole('status')).toContainText('Đây là ứng dụng “Tin nhắn”.');
  await page.getByRole('button', { name: 'Nghỉ', exact: true }).tap();
  await expect(page.getByRole('heading', { name: practice.title })).toBeVisible();
  await desk.leave();
  await page.context().setOffline(false);
  expect(await kept(page)).toBe(before);
  await desk.close();
});
