import type { Browser, BrowserContext } from '@playwright/test';

/** Kinds of data that pages leave in a browser beside its cookies. */
const leftByPages = 'local_storage,indexeddb,cache_storage,service_workers';

/**
 * Browsers that go from one journey to the next. They forget who was in and what pages kept; the files of the
 * admin they have, and V8 has compiled them, which takes a new browser a sixth of its time. What can't be
 * taken back from a context, as its clock or a script for all its pages, asks for a new one (`isUsed: false`).
 */
export class UsedBrowsers {
  readonly #known = new Map<string, BrowserContext>();
  readonly #browser: Browser;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** @param kind of the window: one that somebody has used is taken for no other */
  async take(kind: string): Promise<BrowserContext> {
    const known = this.#known.get(kind);
    if (known) return known;
    const made = await this.#browser.newContext();
    this.#known.set(kind, made);
    made.on('close', () => this.#known.delete(kind));
    return made;
  }
}

/** Closes what is open, and leaves a browser as nobody's. @param origins whose pages it had */
export async function forget(context: BrowserContext, origins: string[]): Promise<void> {
  for (const page of context.pages()) await page.close();
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await context.clearPermissions();
  await context.clearCookies();
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  for (const origin of origins)
    await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: leftByPages });
  await page.close();
}
