import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { beforeAll, onTestFinished } from 'vitest';
import { quietChromium } from '../../support/chromium.ts';

/**
 * The browser of all files: they share a process. It is asked straight from here, since a server of it in
 * another process takes an eighth of what is asked.
 */
export const browser: Browser = await chromium.launch(quietChromium);

/** A cheap phone. */
const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
  serviceWorkers: 'block',
};

/** A browser that has nothing saved; whoever opens it closes it. */
export function openContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return browser.newContext({ ...phone, ...options });
}

/** A page in a browser of its own; whoever opens it closes its context. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await openContext(options);
  return context.newPage();
}

/** The same for one test: it is closed when the test ends. */
export async function freshPage(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage(options);
  onTestFinished(() => page.context().close());
  return page;
}

/**
 * Opens a page for all tests of a describe block, each of which goes to an address of its own: it costs less
 * than one for each. Call it where the tests are declared.
 */
export function pageFor(open: () => Promise<Page>): () => Page {
  let page: Page;
  beforeAll(async () => {
    page = await open();
    return () => page.context().close();
  });
  return () => page;
}
