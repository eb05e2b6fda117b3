import { Desk } from '../support/desk.ts';
import { measure } from './measure.ts';
import { expect, glasses, guide, test, type } from './support.ts';

const allGlasses = { ...glasses, 'a tablet on its side': { width: 1280, height: 800 } };

/** Every screen and window that a visitor can come to, each from home. */
const ways: Record<string, (desk: Desk) => Promise<void>> = {
  home: async () => undefined,
  'all tasks': ({ page }) => page.getByRole('button', { name: 'Xem hết các việc' }).tap(),
  'a paper': (desk) => desk.openGuide(guide.title),
  'a missing paper': async (desk) => {
    await desk.openGuide(guide.title);
    await desk.page.getByRole('button', { name: 'Không có' }).tap();
  },
  'a step': (desk) => desk.openSteps(guide.title, guide.papers),
  'taking it along': async (desk) => {
    await desk.openSteps(guide.title, guide.papers);
    await desk.page.getByRole('button', { name: 'Mang về' }).tap();
  },
  'a link': async (desk) => {
    await desk.openSteps(guide.title, guide.papers);
    await desk.page.getByRole('button', { name: 'qua bước 2' }).tap();
    await desk.page.getByRole('button', { name: 'qua bước 3' }).tap();
    await desk.page.getByRole('button', { name: 'cách cài VNeID' }).tap();
  },
  communes: async ({ page }) => {
    await page.getByRole('button', { name: 'Tổ công nghệ số ở ấp tôi' }).tap();
    await page.getByRole('button', { name: 'Tên xã cũ' }).tap();
  },
  hamlets: async ({ page }) => {
    await page.getByRole('button', { name: 'Tổ công nghệ số ở ấp tôi' }).tap();
    await page.getByRole('button', { name: 'Xã Đất Mũi' }).tap();
    await expect(page.getByRole('button', { name: 'Ấp Rạch Tàu' })).toBeVisible();
  },
  team: async ({ page }) => {
    await page.getByRole('button', { name: 'Tổ công nghệ số ở ấp tôi' }).tap();
    await page.getByRole('button', { name: 'Xã Đất Mũi' }).tap();
    await page.getByRole('button', { name: 'Ấp Rạch Tàu' }).tap();
    await expect(page.getByText('Nguyễn Văn Mẫu')).toBeVisible();
  },
  'suggestions of the search': async ({ page }) => {
    await page.getByRole('button', { name: /Tìm: gõ chữ/ }).tap();
    await type(page, 'c', 'a');
    await expect(page.getByRole('list', { name: 'Kết quả tìm kiếm' })).toBeVisible();
  },
  'a search in vain': async ({ page }) => {
    await page.getByRole('button', { name: /Tìm: gõ chữ/ }).tap();
    await type(page, 'q', 'q', 'z', '123', '7');
    await expect(page.getByText('Chưa thấy')).toBeVisible();
  },
  'the people at the desk': ({ page }) => page.getByRole('button', { name: /Gặp người hỗ/ }).tap(),
  'the call': async ({ page }) => {
    await page.getByRole('button', { name: /Gặp người hỗ/ }).tap();
    await page.getByRole('button', { name: 'Gọi người ra giúp' }).tap();
  },
  'text and colours': ({ page }) => page.getByRole('button', { name: 'Chữ to' }).tap(),
  'the idle window': async ({ page }) => {
    await page.clock.runFor(95_000);
    await expect(page.getByRole('alertdialog')).toBeVisible();
  },
};

/** What closes a window that lies over the bar. */
const closing = /^(Đóng lại|Thôi, không cần nữa|Xong|Còn, tôi làm tiếp)$/;

for (const [name, viewport] of Object.entries(allGlasses))
  test(`everything on ${name} is big, apart, readable and in sight`, async ({ browser, site }) => {
    const desk = await Desk.open(browser, { site: site.url, viewport, clock: true });
    const { page } = desk;
    const found: Record<string, string[]> = {};
    for (const [screen, go] of Object.entries(ways)) {
      await go(desk);
      found[screen] = await measure(page);
      const close = page.getByRole('button', { name: closing });
      if (await close.isVisible()) await close.tap();
      await desk.leave();
      await desk.wake();
    }
    await desk.leave();
    found['the first screen'] = await measure(page);
    const faults = Object.entries(found).flatMap(([screen, all]) =>
      all.map((fault) => `${screen}: ${fault}`),
    );
    expect(faults).toEqual([]);
    await desk.close();
  });
