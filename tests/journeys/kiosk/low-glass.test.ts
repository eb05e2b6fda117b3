import type { BrowserContext, Page } from '@playwright/test';
import type { KioskContent, KioskDesks, KioskGuide } from '../../../content/kiosk/data.ts';
import { Desk } from '../support/desk.ts';
import { measure } from './measure.ts';
import { everyGlass, expect, guide, onEnd, test, type } from './support.ts';

const viewport = everyGlass['an old screen'];

/** Shows guides with a change. */
const withGuides = (change: (guide: KioskGuide) => KioskGuide) => (context: BrowserContext) =>
  context.route('**/data/kiosk/huong-dan.json', async (route) => {
    const content = (await (await route.fetch()).json()) as KioskContent;
    await route.fulfill({ json: { ...content, guides: content.guides.map(change) } });
  });

/** The tasks that are seen whole without pulling. */
const wholeTasks = (page: Page): Promise<number> =>
  page.locator('.home .scroll-box').evaluate((box) => {
    const { bottom } = box.getBoundingClientRect();
    const tasks = [...box.querySelectorAll('.tasks button')];
    return tasks.filter((task) => task.getBoundingClientRect().bottom <= bottom + 1).length;
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

for (const [name, viewport] of Object.entries({ ...everyGlass, ...onEnd }))
  test(`home has tasks, and the way to one’s team, whatever the size of words on ${name}`, async ({
    browser,
    site,
  }) => {
    const desk = await Desk.open(browser, { site: site.url, viewport });
    const { page } = desk;
    for (const text of ['1', '2', '3']) {
      await page.evaluate((text) => (document.documentElement.dataset.text = text), text);
      await expect.poll(() => wholeTasks(page), `text ${text}`).toBeGreaterThanOrEqual(2);
      const team = page.getByRole('button', { name: 'Tổ công nghệ số ở ấp tôi' });
      expect((await team.boundingBox())?.height, `text ${text}`).toBeGreaterThanOrEqual(79);
    }
    // The lowest glass gives all its room to them.
    if (viewport === everyGlass['an old screen'])
      await expect.poll(() => wholeTasks(page)).toBeGreaterThanOrEqual(4);
    await desk.close();
  });

for (const [name, viewport] of Object.entries(onEnd))
  test(`who comes to ${name} begins, searches and gets to the end of a task`, async ({
    browser,
    site,
  }) => {
    const desk = await Desk.open(browser, { site: site.url, viewport });
    const { page } = desk;
    const faults: string[] = [];
    const look = async (screen: string) =>
      faults.push(...(await measure(page)).map((fault) => `${screen}: ${fault}`));
    await page.getByRole('button', { name: 'Tìm: gõ chữ' }).tap();
    await type(page, 'c', 'a');
    await expect(page.getByRole('list', { name: 'Kết quả tìm kiếm' })).toBeVisible();
    await look('search');
    await page.getByRole('button', { name: 'Quay lại' }).tap();
    await desk.openSteps(guide.title);
    await page.getByRole('button', { name: 'Xong, qua bước 2' }).tap();
    await page.getByRole('button', { name: 'Xong, qua bước 3' }).tap();
    await expect(page.getByRole('button', { name: 'Xong hết rồi' })).toBeVisible();
    await look('a step with screens');
    await desk.leave();
    await look('the first screen');
    expect(faults).toEqual([]);
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
