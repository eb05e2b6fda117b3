import type { BrowserContextOptions, Page } from '@playwright/test';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { guidesPack, packAddress, practicesPack } from '../../content/pack.ts';
import type { PracticeData } from '../../practice/data.ts';
import { isScene } from '../../practice/places.ts';
import { playerWords } from '../../practice/player/words.ts';
import { passes, passWords, type Pass } from '../../practice/words.ts';
import { Desk } from '../journeys/support/desk.ts';
import { browser, openPage, pageFor } from './support/browser.ts';
import { coachOf, watchOn, wayOn } from './support/player.ts';
import { dataOf, practicesOf, sites, some } from './support/practices.ts';
import { walk } from './support/walk.ts';

// One player walks them all: here each pass is gone through once.
const inEachPass = passes.map((pass, at) => ({
  site: 'seed' as const,
  slug: practicesOf('seed')[at] ?? '',
  pass,
}));
const endOf = ({ end }: PracticeData, pass: Pass): string =>
  pass === 'xem' ? playerWords.watched : end.title;
const { url } = sites.seed;
/** Milliseconds; what is not there by then will not come. */
const patience = 20_000;

const patientPage = async (options?: BrowserContextOptions) => {
  const page = await openPage(options);
  page.setDefaultTimeout(patience);
  return page;
};

describe('taught to who sits opposite', () => {
  const at = pageFor(patientPage);

  test.each(some.slice(0, 3))('$slug ($site) is tapped to its end', async (where) => {
    const page = at();
    const data = dataOf(where);
    // A new view of the page: the rules come first.
    await page.goto('about:blank');
    await page.goto(`${sites[where.site].url}/tap/${where.slug}/#day`);
    await page.getByRole('button', { name: 'Tôi giữ đúng' }).click();
    const learner = page.locator('.is-now .learner');
    for (const [index, step] of data.steps.entries()) {
      await learner.getByRole('heading', { name: step.say, exact: true }).waitFor();
      if (isScene(step)) {
        const isLast = index === data.steps.length - 1;
        await page.getByRole('button', { name: isLast ? 'Xong bài' : 'Bước kế' }).click();
        continue;
      }
      await learner.locator(`[data-key="${step.element}"].is-marked`).click();
    }
    await learner.getByRole('heading', { name: data.end.title, exact: true }).waitFor();
  });
});

describe('at the kiosk', () => {
  let desk: Desk;
  const at = () => desk.page;
  beforeAll(async () => {
    desk = await Desk.open(browser, { site: url });
    at().setDefaultTimeout(patience);
    return () => at().context().close();
  });

  test.each(inEachPass)('$slug is walked to its end: $pass', async ({ pass, ...where }) => {
    const page = at();
    const data = dataOf(where);
    await page.getByRole('button', { name: /^Tập thử/ }).tap();
    await page.getByRole('button', { name: asDrawn(data.title) }).tap();
    await page.getByRole('button', { name: passWords[pass].what }).tap();
    for (const [index, step] of data.steps.entries()) {
      const said = pass === 'tu' && !isScene(step) ? step.free : step.say;
      await coachOf(page).getByText(said).waitFor();
      const way = wayOn(page, data, index, pass);
      await way.tap();
      if (pass === 'xem') await watchOn(page, way);
    }
    await page.getByRole('heading', { name: endOf(data, pass) }).waitFor();
    await desk.leave();
    await desk.wake();
  });
});

describe('without a network', () => {
  const at = pageFor(async () => {
    const page = await patientPage({ serviceWorkers: 'allow' });
    // With the first page come the guides, with the next one practices.
    await page.goto(`${url}/tap/`);
    await untilSaved(page, guidesPack);
    await page.goto(`${url}/tap/${practicesOf('seed')[0]}/`);
    await untilSaved(page, practicesPack);
    await page.context().setOffline(true);
    return page;
  });

  test.each(inEachPass)('$slug is walked to its end: $pass', async ({ pass, ...where }) => {
    const page = at();
    const data = dataOf(where);
    // A new view of the page: one that is loaded again goes on where it was.
    await page.goto('about:blank');
    await page.goto(`${url}/tap/${where.slug}/`);
    await page.getByRole('button', { name: passWords[pass].what }).tap();
    expect(await walk(page, data, pass, 'end')).toEqual([]);
  });
});

/** Waits until the worker has saved a pack. */
async function untilSaved(page: Page, pack: string): Promise<void> {
  await vi.waitFor(
    async () => {
      const isSaved = await page.evaluate(
        async (key) => (await caches.match(key)) !== undefined,
        packAddress(pack),
      );
      if (!isSaved) throw new Error(`The pack ${pack} is not saved.`);
    },
    { timeout: 60_000, interval: 200 },
  );
}

/** A title as the kiosk draws it: what stands between its words may be of another kind there. */
const asDrawn = (title: string) =>
  new RegExp(title.replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]+'), 'u');
