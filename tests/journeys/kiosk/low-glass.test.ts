import type { BrowserContext, Page } from '@playwright/test';
import type { KioskContent, KioskDesks, KioskGuide } from '../../../content/kiosk/data.ts';
import { Desk } from '../support/desk.ts';
import { everyGlass, expect, guide, test } from './support.ts';

const viewport = everyGlass['an old screen'];

/** Shows guides with a change. */
const withGuides = (change: (guide: KioskGuide) => KioskGuide) => (context: BrowserContext) =>
  context.route('**/data/kiosk/huong-dan.json', async (route) => {
    const content = (await (await route.fetch()).json()) as KioskContent;
    await route.fulfill({ json: { ...content, guides: content.guides.map(change) } });
  });

/** The part of the glass's width that something takes. */
const widthOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((part) => part.clientWidth / innerWidth);

test('a step that has room for its words offers nothing to pull', async ({ browser, site }) => {
  const prepare = withGuides(({ steps, ...each }) => ({
    ...each,
    steps: steps.map(({ title, picture }) => ({
      ...{ title, body: [], done: 'Máy báo xong.', stuck: 'Hỏi người ở quầy.' },
      ...(picture && { picture }),
    })),
  }));
  const desk = await Desk.open(browser, { site: site.url, viewport, prepare });
  await desk.openSteps(guide.title);
  await expect(desk.page.getByText('Hỏi người ở quầy.')).toBeInViewport({ ratio: 1 });
  // The arrows come with the frame that measures.
  await desk.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await expect(desk.page.getByRole('button', { name: 'Xuống' })).toHaveCount(0);
  await desk.close();
});

test('an answer with many words leaves the title of a step its room', async ({ browser, site }) => {
  const label = 'Làm mới, đổi thẻ ở công an xã cho người già';
  const prepare = withGuides(({ branches, steps, ...each }) => ({
    ...each,
    steps: steps.map(({ only, title, body }) => ({ title, body, ...(only && { only }) })),
    ...(branches && {
      branches: { ...branches, answers: branches.answers.map((one) => ({ ...one, label })) },
    }),
  }));
  const desk = await Desk.open(browser, { site: site.url, viewport, prepare });
  await desk.openGuide('Đi khám bằng thẻ BHYT trên VNeID hoặc căn cước', 'Sức khỏe');
  await desk.page.getByRole('button', { name: label }).first().tap();
  await desk.page.getByRole('button', { name: /coi cách làm/i }).tap();
  await expect(desk.page.getByText(label).first()).toBeVisible();
  expect(await widthOf(desk.page, '.is-step > h1')).toBeGreaterThan(0.5);
  await desk.close();
});

test('with nothing beside it the code to take along has the width of the glass', async ({
  browser,
  site,
}) => {
  const bare = withGuides((each) => {
    const without = { ...each };
    delete without.officialLink;
    return without;
  });
  const desk = await Desk.open(browser, {
    ...{ site: site.url, viewport },
    prepare: async (context) => {
      await bare(context);
      await context.route('**/data/kiosk/quay.json', async (route) => {
        const { desks } = (await (await route.fetch()).json()) as KioskDesks;
        const without = desks.map((each) => ({ ...each, printer: 'none' }));
        await route.fulfill({ json: { desks: without } });
      });
    },
  });
  await desk.openSteps(guide.title);
  await desk.page.getByRole('button', { name: 'Mang về' }).tap();
  await expect(desk.page.locator('.way .address')).toBeInViewport({ ratio: 1 });
  expect(await widthOf(desk.page, '.way.is-qr')).toBeGreaterThan(0.75);
  await desk.close();
});
