import type { Browser, Locator, Page } from '@playwright/test';
import { measure, type Taken } from './measure.ts';

/** One admin that is opened: where, as whom, and what is pressed in it. */
export interface Admin {
  url: string;
  email: string;
  password: string;
  /** The guide that is opened, below `/admin/`. */
  guide: string;
  save: Press[];
  publish: Press[];
}

/** A button, and what the screen shows when it did its work. */
export interface Press {
  /** Fills in what comes before, if there is such a field. */
  fills?: (page: Page) => Promise<unknown>;
  button: (page: Page) => Locator;
  until: (page: Page) => Locator;
}

export const steps = [
  'list, cold',
  'form, cold',
  'list, warm',
  'form, warm',
  'save a draft',
  'publish',
] as const;
export type Step = (typeof steps)[number];

const list = 'collections/guides';
/** The first link of a list, and the field that a form begins with. */
const firstRow = '.table tbody tr td.cell-title a';
const title = '#field-title';

/** The word that something was done. */
export const toast = (page: Page) => page.locator('.toast-success').first();

/** Opens list and form of an admin, changes the title, saves and publishes: each step once. */
export async function visit(
  browser: Browser,
  admin: Admin,
  round: number,
): Promise<Record<Step, Taken>> {
  const at = (place: string) => `${admin.url}/admin/${place}`;
  const cold = async (place: string, selector: string) => {
    const page = await enter(browser, admin);
    const taken = await measure(page, () => page.goto(at(place)), alive(selector));
    await page.context().close();
    return taken;
  };
  const listCold = await cold(list, firstRow);
  const formCold = await cold(admin.guide, title);

  const page = await enter(browser, admin);
  await measure(page, () => page.goto(at(admin.guide)), alive(title));
  const listWarm = await measure(
    page,
    () => page.locator(`.step-nav a[href$="/${list}"]`).click(),
    alive(firstRow),
  );
  const row = page.locator(`.table a[href$="/${admin.guide}"]`).first();
  const formWarm = await measure(page, () => row.click(), alive(title));
  const field = page.locator(title);
  const change = async () => {
    const [words = ''] = (await field.inputValue()).split(' (lần');
    await field.fill(`${words} (lần ${round})`);
  };
  await measure(page, change, async () => admin.save[0]?.button(page).isEnabled());
  const save = await press(page, admin.save);
  await toast(page).waitFor({ state: 'hidden' });
  const publish = await press(page, admin.publish);
  await page.context().close();
  return {
    'list, cold': listCold,
    'form, cold': formCold,
    'list, warm': listWarm,
    'form, warm': formWarm,
    'save a draft': save,
    publish,
  };
}

/** One after the other; what somebody fills in between is not counted. */
async function press(page: Page, presses: Press[]): Promise<Taken> {
  const sum: Taken = { readyMs: 0, wholeMs: 0, requests: 0, kB: 0, scriptsKB: 0 };
  for (const { fills, button, until } of presses) {
    await fills?.(page);
    const act = () => button(page).click();
    const taken = await measure(page, act, () => until(page).waitFor());
    for (const key of Object.keys(sum) as (keyof Taken)[]) sum[key] += taken[key];
  }
  return sum;
}

async function enter(browser: Browser, { url, email, password }: Admin): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const answer = await context.request.post(`${url}/api/users/login`, {
    headers: { Origin: url },
    data: { email, password },
  });
  if (!answer.ok()) throw new Error(`${url} lets nobody in: ${await answer.text()}`);
  return context.newPage();
}

/** Tells whether something is drawn and hears: React has put its listeners to it. */
function alive(selector: string) {
  return (page: Page) =>
    page.waitForFunction(
      (selector) => {
        const found = document.querySelector(selector);
        const isShown = found?.checkVisibility() ?? false;
        return isShown && Object.keys(found ?? {}).some((key) => key.startsWith('__reactProps'));
      },
      selector,
      { polling: 'raf' },
    );
}
