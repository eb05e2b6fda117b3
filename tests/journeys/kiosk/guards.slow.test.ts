import type { CDPSession, Page } from '@playwright/test';
import { Desk } from '../support/desk.ts';
import { expect, guide, test, type } from './support.ts';

let desk: Desk;
let page: Page;
let finger: CDPSession;

test.beforeAll(async ({ browser, site }) => {
  desk = await Desk.open(browser, { site: site.url, clock: true, settles: true });
  page = desk.page;
  finger = await page.context().newCDPSession(page);
});
test.afterAll(() => desk.close());

interface Point {
  x: number;
  y: number;
}

/** The middle of a button, in CSS pixels, once the glass takes a touch. */
async function middleOf(name: string | RegExp): Promise<Point> {
  await expect(page.locator('.settle')).toBeHidden();
  const box = await page.getByRole('button', { name }).boundingBox();
  if (!box) throw new Error(`There is no button "${name.toString()}".`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a button shows the touch at once, and a finger that slides off it presses nothing', async () => {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints });
  const pressed = page.locator('button[data-pressed]');
  const { x, y } = await middleOf('Xem hết các việc');
  await touch('touchStart', { x, y });
  await expect(pressed).toContainText('Xem hết các việc');
  for (const share of [0.3, 0.6, 1]) await touch('touchMove', { x, y: y * (1 - share / 2) });
  await touch('touchEnd');
  await expect(pressed).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /Bà con cần làm/ })).toBeVisible();
});

/** Taps a button; what a second tap meets there in the moment in which another screen or window stands. */
async function metBySecondTap(name: string | RegExp): Promise<string> {
  const met = page.evaluate(
    ({ x, y }) =>
      new Promise<string>((done) => {
        const titles = () =>
          [...document.querySelectorAll('h1')].map((title) => title.textContent).join();
        const before = titles();
        new MutationObserver((_, observer) => {
          if (titles() === before) return;
          observer.disconnect();
          done(document.elementFromPoint(x, y)?.closest('button')?.textContent ?? 'nothing');
        }).observe(document, { subtree: true, childList: true, characterData: true });
      }),
    await middleOf(name),
  );
  await page.getByRole('button', { name }).tap();
  return met;
}

test('the second tap of a double tap answers nothing, wherever it lands', async () => {
  await desk.leave();
  for (const name of [
    'Chạm vào đây',
    'Chữ to',
    /^Xong$/,
    'Xem hết các việc',
    'Hướng dẫn và thông tin về Giấy tờ',
    guide.title,
    'Coi cách làm',
    'Cần người giúp?',
    'Gọi người ra giúp',
    'Làm tiếp một mình',
    'Xong, xóa hết',
  ])
    expect(await metBySecondTap(name), String(name)).toBe('nothing');
  await desk.wake();
});

test('a trembling finger does not take the call for help back', async () => {
  await page.getByRole('button', { name: 'Cần người giúp?' }).tap();
  await page.getByRole('button', { name: 'Chữ to' }).tap();
  await page.getByRole('button', { name: 'Hạ thấp màn hình' }).tap();
  await page.getByRole('button', { name: 'Xong', exact: true }).tap();
  const { x, y } = await middleOf('Gọi người ra giúp');
  await expect(page.locator('.settle')).toBeHidden();
  // Its first moment lasts until the finger has trembled, however busy the machine is.
  await finger.send('Animation.enable');
  await finger.send('Animation.setPlaybackRate', { playbackRate: 0 });
  await page.getByRole('button', { name: 'Gọi người ra giúp' }).tap();
  const call = page.getByRole('alertdialog', { name: 'Chuông chưa tới cán bộ' });
  await call.waitFor();
  await page.touchscreen.tap(x, y);
  await page.touchscreen.tap(x, y);
  await finger.send('Animation.setPlaybackRate', { playbackRate: 1 });
  await page.getByRole('button', { name: /Tôi ra tới rồi/ }).tap();
  await expect(call).toBeHidden();
  await desk.leave();
  await desk.wake();
});

test('keys answer every tap at once, and a keyboard presses as soon as a window stands', async () => {
  await page.getByRole('button', { name: /Tìm: gõ chữ/ }).tap();
  await type(page, 'm');
  for (const { x, y } of [await middleOf(/^m$/), await middleOf(/^a$/), await middleOf(/^n$/)]) {
    await page.touchscreen.tap(x, y);
    await page.touchscreen.tap(x, y);
  }
  await expect(page.getByRole('status')).toHaveText('mmmaann');
  await page.getByRole('button', { name: 'Chữ to' }).tap();
  const close = page.getByRole('button', { name: 'Xong', exact: true });
  await close.press('Enter');
  await expect(close).toBeHidden();
  await desk.leave();
  await desk.wake();
});

test('no menu, no selection, no dragging, no zoom', async () => {
  await page.evaluate(() => {
    const stopped: string[] = [];
    Object.assign(window, { stopped });
    for (const type of ['contextmenu', 'dragstart'])
      window.addEventListener(type, (event) => event.defaultPrevented && stopped.push(type));
  });
  await desk.openSteps(guide.title);
  const words = page.getByRole('heading', { level: 1 });
  await words.click({ button: 'right' });
  await page.evaluate(() =>
    document
      .querySelector('.pic')
      ?.dispatchEvent(new DragEvent('dragstart', { bubbles: true, cancelable: true })),
  );
  expect(await page.evaluate(() => (window as unknown as { stopped: string[] }).stopped)).toEqual([
    'contextmenu',
    'dragstart',
  ]);

  await words.click({ clickCount: 3 });
  expect(await page.evaluate(() => String(getSelection()))).toBe('');
  await finger.send('Input.synthesizePinchGesture', {
    x: 500,
    y: 700,
    scaleFactor: 2,
    gestureSourceType: 'touch',
  });
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test('no window, no link, no download, no address leads out of the kiosk', async () => {
  const address = page.url();
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.url()));
  const ways: Record<string, () => unknown> = {
    window: () => window.open('/') === null,
    link: () => follow('/', {}),
    'a link to a window': () => follow('/huong-dan/', { target: '_blank' }),
    download: () => follow('/data/kiosk/quay.json', { download: 'quay.json' }),
    address: () => location.assign('/'),
    'another address': () => location.replace('https://example.org/'),
  };
  await page.evaluate(() =>
    Object.assign(window, {
      follow(href: string, properties: object) {
        const link = Object.assign(document.createElement('a'), { href, ...properties });
        document.body.append(link);
        link.click();
      },
    }),
  );
  for (const [way, go] of Object.entries(ways))
    await test.step(way, async () => {
      await page.evaluate(go);
      await expect(page.getByRole('navigation', { name: 'Nút luôn có' })).toBeVisible();
      expect(page.url()).toBe(address);
    });
  expect(page.context().pages()).toHaveLength(1);
  expect(downloads).toEqual([]);
});

declare function follow(href: string, properties: object): void;
