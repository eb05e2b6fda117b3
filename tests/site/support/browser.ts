import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { inject, onTestFinished } from 'vitest';

/** The browser of the suite. */
const browser: Browser = await chromium.connect(inject('browser'));

/** A cheap phone. */
const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
  serviceWorkers: 'block',
};

/** A page in a browser that has nothing saved; it is closed when the test ends. */
export async function freshPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ ...phone, ...options });
  onTestFinished(() => context.close());
  return context.newPage();
}

/** Does something with a page outside a test. */
export async function withPage<Result>(act: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext(phone);
  try {
    return await act(await context.newPage());
  } finally {
    await context.close();
  }
}
