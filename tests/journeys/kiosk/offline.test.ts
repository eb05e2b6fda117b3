import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sampleSnapshot } from '../../support/snapshot.ts';
import { Desk } from '../support/desk.ts';
import { decode, expect, glasses, guide, kept, test, type, untilSaved } from './support.ts';

test('the server is down and the machine starts cold: everything of the commune works', async ({
  playwright,
  site,
}) => {
  const profile = await mkdtemp(path.join(tmpdir(), 'ap-so-kiosk-'));
  const start = () =>
    playwright.chromium.launchPersistentContext(profile, {
      viewport: glasses['a landscape screen'],
      hasTouch: true,
    });
  const first = await start();
  const setUp = await Desk.setUp(await first.newPage(), site.url);
  await untilSaved(setUp.page);
  // The content shown is saved; files to take along and older copies of fonts are not.
  const saved = await kept(setUp.page);
  expect(saved).toContain('/media/hinh-mau-800.webp');
  expect(saved).not.toMatch(/\.(?:pdf|woff)[?"]/);
  await setUp.close();

  await site.stop();
  const second = await start();
  try {
    const page = await second.newPage();
    await page.goto(`${site.url}/kiosk/`);
    const desk = await Desk.at(page);
    await desk.openSteps(guide.title);
    await page.getByRole('button', { name: 'Xong, qua bước 2' }).tap();
    await page.getByRole('button', { name: 'Xong, qua bước 3' }).tap();
    await page.getByRole('button', { name: 'Xong hết rồi' }).tap();
    await page.getByRole('button', { name: 'Mang về để coi lại' }).tap();
    expect(await decode(page)).toMatch(/\/huong-dan\/vneid-muc-2\/#buoc-3$/);
    await desk.leave();
    await desk.wake();
    await page.getByRole('button', { name: /Tìm: gõ chữ/ }).tap();
    await type(page, 'r', 'a', 'c', 'h', 'Cách', 't', 'a', 'u');
    await page.getByRole('button', { name: /^Ấp Rạch Tàu/ }).tap();
    await page.getByRole('button', { name: /^Nguyễn Văn Mẫu/ }).tap();
    expect(await decode(page)).toContain('TEL;TYPE=CELL:02900000101');
    await desk.leave();
    await desk.wake();
    await page.getByRole('button', { name: 'Tổ công nghệ số ở ấp tôi' }).tap();
    await page.getByRole('button', { name: 'T', exact: true }).tap();
    await page.getByRole('button', { name: 'Xã Tam Giang' }).tap();
    await expect(page.getByRole('heading', { name: 'Bà con ở ấp nào?' })).toBeVisible();
    await desk.close();
  } finally {
    await site.start();
    await second.close();
    await rm(profile, { recursive: true, force: true });
  }
});

test('a new release waits until the visitor has left', async ({ browser, site }) => {
  const desk = await Desk.open(browser, { site: site.url, saves: true });
  const { page } = desk;
  await untilSaved(page);
  const next = sampleSnapshot();
  for (const { slug, steps } of next.guides)
    if (slug === 'vneid-muc-2') steps.forEach((step) => (step.title = `Bản mới: ${step.title}`));
  await desk.openSteps(guide.title);
  await site.publish(next);

  let loads = 0;
  page.on('load', () => (loads += 1));
  // It is asked again: a question that is still under way answers for the release before.
  const waiting = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      return registration.waiting?.state;
    });
  await expect.poll(waiting).toBe('installed');
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).tap();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Bản mới');
  await page.getByRole('button', { name: 'Xong, qua bước 3' }).tap();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Bản mới');
  expect(loads).toBe(0);

  await desk.leaveAndRenew();
  await desk.openSteps(guide.title);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bản mới');
  await desk.close();
});

test('before anything is saved, a commune is asked for until it is there', async ({
  browser,
  site,
}) => {
  const desk = await Desk.open(browser, {
    site: site.url,
    clock: true,
  });
  const { page } = desk;
  await page.getByRole('button', { name: 'Tổ công nghệ số ở ấp tôi' }).tap();
  await page.getByRole('button', { name: 'T', exact: true }).tap();
  await site.stop();
  try {
    await page.getByRole('button', { name: 'Xã Tam Giang' }).tap();
    const away = page.getByRole('heading', { name: /mất mạng nên chưa xem được chỗ này/ });
    await expect(away).toBeVisible();
    await page.getByRole('button', { name: 'Thử lại' }).tap();
    await expect(away).toBeVisible();
    await page.getByRole('button', { name: 'Hỏi người ở quầy' }).tap();
    await expect(page.getByRole('heading', { name: 'Có người giúp bà con ngay' })).toBeVisible();
    await page
      .getByRole('navigation', { name: 'Nút luôn có' })
      .getByRole('button', { name: 'Quay lại' })
      .tap();
    await expect(away).toBeVisible();
  } finally {
    await site.start();
  }
  await page.clock.runFor(11_000);
  await expect(page.getByRole('heading', { name: 'Bà con ở ấp nào?' })).toBeVisible();
  await desk.close();
});
