import { chromium, type Page } from '@playwright/test';
import { describe, expect, inject, test } from 'vitest';
import { wholeChromium } from '../support/chromium.ts';
import { freshPage } from './support/browser.ts';

const { url } = inject('sample');
const sizes = [
  { width: 320, chosen: '1' },
  { width: 320, chosen: '3' },
  { width: 360, chosen: '1' },
  { width: 768, chosen: '1' },
  { width: 1280, chosen: '1' },
];
/** The part of the box that is left for what is typed, beside both buttons and the browser's cross. */
const leastShare = 0.45;

const box = (page: Page) => page.getByRole('search');
const microphone = (page: Page) => box(page).getByRole('button', { name: 'Nói để tìm' });
const said = (page: Page) => page.locator('ap-search').getByRole('status').last();

test.for(sizes)(
  '$width pixels wide with text of size $chosen, what is typed has room',
  async ({ width, chosen }) => {
    const page = await freshPage({ viewport: { width, height: 640 } });
    await page.addInitScript((size) => localStorage.setItem('co-chu', size), chosen);
    await page.goto(url);
    await microphone(page).waitFor();
    const found = await box(page).evaluate((form) => {
      const buttons = [...form.querySelectorAll('button')].map((button) => ({
        drawn: [...button.children].some((part) => part.getClientRects().length > 0),
        width: button.clientWidth,
        height: button.clientHeight,
      }));
      const input = form.querySelector('input');
      if (!input) throw new Error('The box has no field.');
      const style = getComputedStyle(input);
      const inner =
        input.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      return { buttons, share: inner / form.clientWidth };
    });
    expect(found.share).toBeGreaterThan(leastShare);
    expect(found.buttons).toHaveLength(2);
    for (const button of found.buttons) {
      expect(button.drawn).toBe(true);
      expect(Math.min(button.width, button.height)).toBeGreaterThanOrEqual(44);
    }
  },
);

describe('the microphone', () => {
  test('says first where speech is turned into text, and is not asked again', async () => {
    const page = await talkingPage();
    await microphone(page).click();
    await expectSaid(page, /hãng làm ra nó/);
    expect(await isListening(page)).toBe(false);
    await page.getByRole('button', { name: 'Thôi' }).click();
    const agree = page.getByRole('button', { name: 'Được, tôi nói' });
    await expect.poll(() => agree.count()).toBe(0);

    await speak(page);
    await page.reload();
    await microphone(page).click();
    await expectSaid(page, /đang nghe/);
  });

  test('searches for what was said', async () => {
    const page = await talkingPage();
    await speak(page);
    await hear(page, 'làm căn cước');
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('làm căn cước');
    await page.getByRole('button', { name: 'Nói xong' }).click();
    await page.waitForURL(/\/tim\/\?q=l%C3%A0m/);
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('làm căn cước');
  });

  test('that is refused says what else to do', async () => {
    // The browser's own engine, which nobody lets use a microphone here; the shell of Chromium has none.
    await using browser = await chromium.launch(wholeChromium);
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(url);
    await microphone(page).click();
    await page.getByRole('button', { name: 'Được, tôi nói' }).click();
    await expectSaid(page, /gõ chữ/);
    await expect.poll(() => microphone(page).getAttribute('aria-pressed')).toBe('false');
  });

  test('that has no engine behind it says so', async () => {
    const page = await freshPage();
    await page.addInitScript(() => {
      class Engine extends EventTarget {
        start() {
          throw new Error('There is no engine.');
        }
        stop() {}
      }
      Object.assign(window, { SpeechRecognition: undefined, webkitSpeechRecognition: Engine });
    });
    await page.goto(url);
    await microphone(page).click();
    await page.getByRole('button', { name: 'Được, tôi nói' }).click();
    await expectSaid(page, /chưa nghe được/);
    await expect.poll(() => microphone(page).getAttribute('aria-pressed')).toBe('false');
  });

  test('is not there where the browser has none', async () => {
    const page = await freshPage();
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'webkitSpeechRecognition');
      Reflect.deleteProperty(window, 'SpeechRecognition');
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    expect(await microphone(page).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Tìm', exact: true }).isVisible()).toBe(true);
  });
});

/** A page in a browser whose engine hears what a test says. */
async function talkingPage(address = '/'): Promise<Page> {
  const page = await freshPage();
  await page.addInitScript(() => {
    class Engine extends EventTarget {
      start() {
        Object.assign(window, { engine: this });
      }
      stop() {
        Object.assign(window, { engine: undefined });
        this.dispatchEvent(new Event('end'));
      }
    }
    Object.assign(window, { SpeechRecognition: undefined, webkitSpeechRecognition: Engine });
  });
  await page.goto(url + address);
  return page;
}

const isListening = (page: Page) =>
  page.evaluate(() => (window as { engine?: EventTarget }).engine !== undefined);

/** Begins to speak, and has been asked first; what is said before the engine listens is lost. */
async function speak(page: Page): Promise<void> {
  await microphone(page).click();
  await page.getByRole('button', { name: 'Được, tôi nói' }).click();
  await expect.poll(() => isListening(page)).toBe(true);
}

async function hear(page: Page, transcript: string): Promise<void> {
  await page.evaluate((words) => {
    const event = Object.assign(new Event('result'), { results: [[{ transcript: words }]] });
    (window as { engine?: EventTarget }).engine?.dispatchEvent(event);
  }, transcript);
}

async function expectSaid(page: Page, text: RegExp): Promise<void> {
  await said(page).filter({ hasText: text }).waitFor();
}
