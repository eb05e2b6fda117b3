import type { Locator, Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import { isScene } from '../../practice/places.ts';
import { playerWords } from '../../practice/player/words.ts';
import { objections } from './support/axe.ts';
import { freshPage } from './support/browser.ts';
import { begin, coachOf, goOn, phoneOf } from './support/player.ts';
import { sites } from './support/practices.ts';

const where = { site: 'sample', slug: 'tra-tien-qr' } as const;
const message = { site: 'sample', slug: 'tin-nhan-gia' } as const;

/** A browser with a Vietnamese voice that notes what it is given to say. */
async function pageThatSpeaks(): Promise<Page> {
  const page = await freshPage();
  page.setDefaultTimeout(8000);
  await page.addInitScript(() => {
    const voice = { lang: 'vi-VN', name: 'Giọng thử', default: true, localService: true };
    Object.defineProperty(speechSynthesis, 'getVoices', { value: () => [voice] });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.assign(window, { said: [] as string[] });
    speechSynthesis.speak = ({ text }) => void (window as unknown as Said).said.push(text);
  });
  return page;
}

interface Said {
  said: string[];
}

async function heard(page: Page): Promise<string> {
  await page.evaluate(() => void ((window as unknown as Said).said = []));
  await page.getByRole('button', { name: playerWords.hear, exact: true }).click();
  return page.evaluate(() => (window as unknown as Said).said.join('\n'));
}

describe('read aloud', () => {
  test('is a message that lies over the screen, and what somebody says', async () => {
    const page = await pageThatSpeaks();
    let scenes = 0;
    const data = await begin(page, message, 'theo');
    for (const [at, step] of data.steps.entries()) {
      const said = await heard(page);
      expect(said).toContain(step.say);
      if (isScene(step)) {
        expect(said).toContain(step.words);
        scenes++;
      }
      await goOn(page, data, at, 'theo');
    }
    expect(scenes).toBe(1);
    const said = await heard(page);
    for (const words of [data.end.title, data.end.text, ...data.end.keep])
      expect(said).toContain(words);
    expect(said).not.toContain(playerWords.again);
  });

  test('is a warning, and not what it covers', async () => {
    const page = await pageThatSpeaks();
    const data = await begin(page, where, 'theo');
    for (const at of [0, 1, 2]) await goOn(page, data, at, 'theo');
    await phoneOf(page).getByRole('button', { name: 'Tiếp tục' }).click();
    const said = await heard(page);
    expect(said).toContain(playerWords.danger);
    expect(said).toContain('Chuyển rồi rất khó lấy lại.');
    expect(said).toContain(playerWords.calm);
    expect(said).not.toContain(data.steps[3]?.say);
  });
});

test('behind a warning nothing can be seen, reached or heard, in old browsers either', async () => {
  const page = await freshPage();
  const data = await begin(page, where, 'tu');
  for (const at of [0, 1, 2]) await goOn(page, data, at, 'tu');
  await phoneOf(page).getByRole('button', { name: 'Tiếp tục' }).click();
  const warning = page.getByRole('alertdialog', { name: playerWords.danger });
  await warning.waitFor();
  // Chrome 87 and iOS 14 know no `inert`.
  const left = page.locator('.pl button:visible, .pl [tabindex]:visible');
  for (const each of await left.all())
    expect(await each.evaluate((part) => part.closest('.pl-stop') !== null)).toBe(true);
  expect(await left.count()).toBeGreaterThan(1);
  expect(await page.locator('.pl [inert]').count()).toBe(0);
  expect(await page.getByRole('link').count()).toBe(0);
  expect(await coachOf(page).count()).toBe(0);
  expect(await objections(page, '.pl')).toEqual([]);
  await warning.getByRole('button', { name: playerWords.safe }).click();
  await coachOf(page).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('pl-say');
});

/** The texts that a status has had, in their order. */
async function textsOf(status: Locator): Promise<() => Promise<string[]>> {
  await status.evaluate((own) => {
    const texts: string[] = [];
    new MutationObserver(() => texts.push(own.textContent)).observe(own, { childList: true });
    Object.assign(window, { texts });
  });
  return () =>
    status.page().evaluate(() => (window as unknown as { texts: string[] }).texts.filter(Boolean));
}

const statusOf = (page: Page) => textsOf(coachOf(page).getByRole('status'));

test('taught to who sits opposite, a tap elsewhere is answered each time', async () => {
  const page = await freshPage();
  await page.goto(`${sites[where.site].url}/tap/${where.slug}/#day`);
  await page.getByRole('button', { name: 'Tôi giữ đúng' }).click();
  const texts = await textsOf(page.locator('.is-now [role="status"]'));
  for (const times of [1, 2]) {
    await page.locator('.is-now .ph-bar').click();
    await expect.poll(async () => (await texts()).length).toBe(times);
  }
  expect(new Set(await texts()).size).toBe(1);
});

describe('an answer', () => {
  test('is said again when the same place is tapped again, and offers help the second time', async () => {
    const page = await freshPage();
    const data = await begin(page, where, 'tu');
    await goOn(page, data, 0, 'tu');
    const texts = await statusOf(page);
    const other = phoneOf(page).getByRole('button', { name: 'Chuyển tiền' });
    for (const times of [1, 2, 3]) {
      await other.click();
      await expect.poll(async () => (await texts()).length).toBe(times);
    }
    const [first, second, third] = await texts();
    expect(second).toBe(`${first} ${playerWords.offered}`);
    expect(third).toBe(second);
  });
});
