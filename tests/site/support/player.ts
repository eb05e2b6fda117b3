import type { Locator, Page } from '@playwright/test';
import type { PracticeData } from '../../../practice/data.ts';
import { isScene } from '../../../practice/places.ts';
import { playerWords } from '../../../practice/player/words.ts';
import { passWords, type Pass } from '../../../practice/words.ts';
import { dataOf, nameAt, sites, type OnSite } from './practices.ts';

/** Opens a practice and begins it; answers with what is played. */
export async function begin(page: Page, where: OnSite, pass: Pass): Promise<PracticeData> {
  // A new view of the page: one that is loaded again goes on where it was.
  await page.goto('about:blank');
  await page.goto(`${sites[where.site].url}/tap/${where.slug}/`);
  await page.getByRole('button', { name: passWords[pass].what }).press('Enter');
  await phoneOf(page).waitFor();
  return dataOf(where);
}

export const phoneOf = (page: Page): Locator =>
  page.getByRole('region', { name: playerWords.phone });

export const coachOf = (page: Page): Locator =>
  page.getByRole('region', { name: playerWords.coach });

/** The way on from a step: its place on the telephone, or the button of the page. */
export function wayOn(page: Page, data: PracticeData, at: number, pass: Pass): Locator {
  const step = data.steps[at];
  if (!step) throw new Error('The practice is over.');
  if (isScene(step) || pass === 'xem')
    return page.getByRole('button', {
      name: isScene(step) ? step.go : playerWords.watch,
      exact: true,
    });
  const phone = phoneOf(page);
  return phone
    .locator(`[data-key="${step.element}"]`)
    .and(phone.getByRole('button', { name: nameAt(data, step) }));
}

/** Goes on from a step, as people with or without a finger do. */
export async function goOn(
  page: Page,
  data: PracticeData,
  at: number,
  pass: Pass,
  byKey = false,
): Promise<void> {
  const button = wayOn(page, data, at, pass);
  if (byKey) {
    await tabTo(page, button);
    await page.keyboard.press('Enter');
  } else await button.click();
  if (pass === 'xem') await watchOn(page, button);
  // What was tapped says so for a frame.
  await page.locator('.is-hit').waitFor({ state: 'detached' });
}

/** Goes on as who watches does: a place that lay below is shown first, and asks once more. */
export async function watchOn(page: Page, button: Locator): Promise<void> {
  const shown = coachOf(page).getByText(playerWords.handThere, { exact: true });
  if (!(await shown.isVisible())) return;
  await button.press('Enter');
  await shown.waitFor({ state: 'hidden' });
}

/** Goes on with Tab, as who has no pointer does, until something has the focus. */
async function tabTo(page: Page, button: Locator): Promise<void> {
  // Found by its role and name once, not after each press.
  const found = await button.elementHandle();
  for (let presses = 0; presses < 60; presses++) {
    if (await found?.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${button.toString()}`);
}
