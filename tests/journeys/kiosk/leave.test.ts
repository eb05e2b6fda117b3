import type { Page } from '@playwright/test';
import { Desk } from '../support/desk.ts';
import { wordsReadOn, withVoices } from './speech.ts';
import { expect, guide, kept, test, type, untilSaved } from './support.ts';

const stillThere = 'Bà con còn ở đó không?';

let desk: Desk;
let page: Page;

test.beforeAll(async ({ browser, site }) => {
  desk = await Desk.open(browser, {
    site: site.url,
    saves: true,
    clock: true,
    prepare: withVoices('Linh'),
  });
  page = desk.page;
  await untilSaved(page);
});
test.beforeEach(async () => {
  const attract = page.getByRole('button', { name: /Chạm vào đây/ });
  if (await attract.isVisible()) await desk.wake();
});
test.afterAll(() => desk.close());

/** The hamlets of another commune, text, a tick, settings, a way back, a scrolled list, speech. */
async function leaveTraces(): Promise<void> {
  await page.getByRole('button', { name: 'Tổ công nghệ số ở ấp tôi' }).tap();
  await page.getByRole('button', { name: 'Đ', exact: true }).tap();
  await page.getByRole('button', { name: 'Xã Đất Mới' }).tap();
  await expect(page.getByRole('button', { name: 'Ấp Ông Do' })).toBeVisible();
  await page.getByRole('button', { name: 'Quay lại' }).tap();
  await page.getByRole('button', { name: 'Quay lại' }).tap();
  await page.getByRole('button', { name: /Tìm: gõ chữ/ }).tap();
  await type(page, 'm', 'a', 'n', 'h');
  await expect(page.getByRole('status')).toHaveText('manh');
  await page.getByRole('button', { name: 'Quay lại' }).tap();
  await page.getByRole('button', { name: 'Xem hết các việc' }).tap();
  await desk.topic('Giấy tờ').tap();
  await page.getByRole('main').evaluate((main) => main.scrollTo(0, 400));
  await page.getByRole('button', { name: guide.title }).tap();
  await page.getByRole('checkbox').first().tap();
  await expect(page.getByText('Có mang')).toBeVisible();
  await page.getByRole('button', { name: 'Chữ to' }).tap();
  await page.getByRole('button', { name: 'Tối' }).tap();
  await page.getByRole('button', { name: 'Rất to' }).tap();
  await page.getByRole('button', { name: 'Hạ thấp màn hình' }).tap();
  await page.getByRole('button', { name: 'Xong', exact: true }).tap();
  await page.getByRole('button', { name: 'Nghe đọc' }).tap();
  await expect.poll(() => wordsReadOn(page)).not.toBe('');
}

async function expectNoTraces(): Promise<void> {
  await expect(page.getByRole('button', { name: /Chạm vào đây/ })).toBeVisible();
  await expect.poll(() => wordsReadOn(page)).toBe('');
  await expect(page.locator('body')).not.toHaveText(/manh|Có mang/, { useInnerText: true });
  await desk.wake();
  expect({ ...(await page.locator('html').evaluate((root) => root.dataset)) }).toMatchObject({
    theme: 'light',
    text: '1',
    lowered: 'false',
  });
  await expect(page.getByRole('button', { name: 'Quay lại' })).toBeDisabled();
  await page.getByRole('button', { name: /Tìm: gõ chữ/ }).tap();
  await expect(page.getByRole('status')).toHaveText(/^Ví dụ/);
  await page.getByRole('button', { name: 'Quay lại' }).tap();
  await page.getByRole('button', { name: 'Xem hết các việc' }).tap();
  await desk.topic('Giấy tờ').tap();
  expect(await page.getByRole('main').evaluate((main) => main.scrollTop)).toBe(0);
  await page.getByRole('button', { name: guide.title }).tap();
  await expect(page.getByRole('checkbox').first()).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'Nghe đọc' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await desk.leave();
}

/** Nobody touches the glass; the kiosk looks once a second. */
async function waitUntouched(seconds: number): Promise<void> {
  await page.clock.fastForward(seconds * 1000);
  await page.clock.runFor(1000);
}

/** Listens whether a chime is ringing: a sound that was begun and not closed. */
async function listenToChime(): Promise<() => Promise<boolean>> {
  await page.evaluate(() => {
    const sounds = Object.assign(window, { sounds: 0 });
    window.AudioContext = class extends AudioContext {
      constructor() {
        super();
        sounds.sounds += 1;
      }
      override close() {
        sounds.sounds -= 1;
        return super.close();
      }
    };
  });
  return () => page.evaluate(() => (window as unknown as { sounds: number }).sounds > 0);
}

const question = () => page.getByRole('alertdialog', { name: stillThere });

test('who is done leaves nothing behind, at once', async () => {
  const before = await kept(page);
  await leaveTraces();
  await page.getByRole('button', { name: 'Xong, xóa hết' }).tap();
  await expectNoTraces();
  expect(await kept(page)).toBe(before);
});

test('who walks away leaves nothing behind after the countdown', async () => {
  const before = await kept(page);
  await leaveTraces();
  await waitUntouched(180);
  await expect(question()).toBeVisible();
  await waitUntouched(27);
  await expect(question()).toBeVisible();
  await waitUntouched(2);
  await expectNoTraces();
  expect(await kept(page)).toBe(before);
});

test('who reads on is asked again and again, and loses nothing', async () => {
  await desk.openSteps(guide.title);
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).tap();
  const step = page.getByRole('list', { name: 'Bước 2 trong' });
  for (let time = 1; time <= 10; time += 1) {
    await waitUntouched(178);
    await expect(question()).toBeHidden();
    await waitUntouched(2);
    await expect(question().getByRole('img', { name: /Còn \d+ giây/ })).toBeVisible();
    await expect(page.locator('.settle')).toBeHidden();
    await page.getByRole('button', { name: 'Còn, tôi làm tiếp' }).tap();
    await expect(question()).toBeHidden();
  }
  await expect(step).toBeVisible();
  await waitUntouched(180);
  await page.getByRole('button', { name: 'Tôi xong rồi, xóa giùm' }).tap();
  await expect(page.getByRole('button', { name: /Chạm vào đây/ })).toBeVisible();
});

test('a call that nobody answers falls silent after five minutes, and who left is forgotten', async () => {
  const rings = await listenToChime();
  await page.getByRole('button', { name: 'Cần người giúp?' }).tap();
  await page.getByRole('button', { name: 'Gọi người ra giúp' }).tap();
  const call = page.getByRole('alertdialog', { name: 'Chuông chưa tới cán bộ' });
  await expect(call).toBeVisible();
  await waitUntouched(280);
  await expect(call).toBeVisible();
  await expect(question()).toBeHidden();
  expect(await rings()).toBe(true);
  await waitUntouched(20);
  const unanswered = page.getByRole('alertdialog', { name: 'Chưa có ai ra' });
  await expect(unanswered).toBeVisible();
  expect(await rings()).toBe(false);

  await page.getByRole('button', { name: 'Gọi lại lần nữa' }).tap();
  await expect(unanswered).toBeHidden();
  expect(await rings()).toBe(true);
  await waitUntouched(300);
  await expect(unanswered).toBeVisible();
  await waitUntouched(90);
  await page.getByRole('button', { name: 'Còn, tôi làm tiếp' }).tap();
  await expect(unanswered).toBeVisible();
  await waitUntouched(90);
  await expect(question()).toBeVisible();
  await waitUntouched(30);
  await expect(page.getByRole('button', { name: /Chạm vào đây/ })).toBeVisible();
});

test('during a call that nobody touches what was typed and opened is forgotten; the call goes on', async () => {
  const rings = await listenToChime();
  await page.getByRole('button', { name: /Tìm: gõ chữ/ }).tap();
  await type(page, 'm', 'a', 'n', 'h');
  await page.getByRole('button', { name: 'Cần người giúp?' }).tap();
  await page.getByRole('button', { name: 'Gọi người ra giúp' }).tap();
  const call = page.getByRole('alertdialog', { name: 'Chuông chưa tới cán bộ' });
  await expect(call).toBeVisible();
  await waitUntouched(117);
  await expect(call).not.toContainText('máy đã xóa');
  await waitUntouched(3);
  await expect(call).toContainText('máy đã xóa những gì bà con gõ và mở');
  await expect(question()).toBeHidden();
  expect(await rings()).toBe(true);
  await page.getByRole('button', { name: /Tôi ra tới rồi/ }).tap();
  await expect(call).toBeHidden();
  await expect(page.getByRole('heading', { name: /Bà con cần làm/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Quay lại' })).toBeDisabled();
  await page.getByRole('button', { name: /Tìm: gõ chữ/ }).tap();
  await expect(page.getByRole('status')).toHaveText(/^Ví dụ/);
  await desk.leave();
});
