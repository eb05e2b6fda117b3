import type { Page } from '@playwright/test';
import { Desk } from '../support/desk.ts';
import { Fingers } from '../support/fingers.ts';
import { expect, guide, test } from './support.ts';

const palm = 7;
const finger = 1;
const other = 2;
/** A place where no button is. */
const frame = { x: 6, y: 960 };

let desk: Desk;
let page: Page;
let fingers: Fingers;

test.beforeAll(async ({ browser, site }) => {
  desk = await Desk.open(browser, { site: site.url, clock: true });
  page = desk.page;
  fingers = await Fingers.on(page);
});
test.afterEach(async () => {
  await fingers.liftAll();
  await desk.leave();
  await desk.wake();
});
test.afterAll(() => desk.close());

const button = (name: string | RegExp) => page.getByRole('button', { name });
const heading = (name: RegExp) => page.getByRole('heading', { name });
const step = (at: number) => page.getByRole('list', { name: `Bước ${at} trong` });

async function goOn(seconds: number): Promise<void> {
  await page.clock.fastForward(seconds * 1000);
  await page.clock.runFor(1000);
}

/** A new screen takes no touch at first. */
async function settled(): Promise<void> {
  await expect(page.locator('.settle')).toBeHidden();
}

test('with a palm on the frame everything else is pressed as ever', async () => {
  await fingers.down(palm, frame);
  await fingers.tap(finger, button('Xem hết các việc'));
  await settled();
  await fingers.tap(finger, desk.topic('Giấy tờ'));
  await settled();
  await button(guide.title).scrollIntoViewIfNeeded();
  await fingers.tap(finger, button(guide.title));
  await expect(heading(/mấy món này/)).toBeVisible();
  await settled();
  for (let back = 1; back <= 3; back += 1) {
    const before = await page.getByRole('heading', { level: 1 }).innerText();
    await fingers.tap(finger, button('Quay lại'));
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before);
    await settled();
  }
  await fingers.tap(finger, button(/Tìm: gõ chữ/));
  await settled();
  const keyboard = page.getByRole('group', { name: 'Bàn phím' });
  for (const key of 'vneid')
    await fingers.tap(finger, keyboard.getByRole('button', { name: key, exact: true }));
  await expect(page.getByRole('status')).toHaveText('vneid');
  await expect(page.getByRole('list', { name: 'Kết quả tìm kiếm' })).toContainText('VNeID');
});

test('a palm that rested on a button presses nothing when it goes', async () => {
  await fingers.down(palm, button('Xem hết các việc'));
  await expect(button('Xem hết các việc')).toHaveAttribute('data-pressed', '');
  await goOn(11);
  await expect(button('Xem hết các việc')).not.toHaveAttribute('data-pressed');
  await fingers.lift(palm);
  await fingers.tap(finger, button(/Tìm: gõ chữ/));
  await expect(page.getByRole('group', { name: 'Bàn phím' })).toBeVisible();
  await fingers.tap(finger, button('Quay lại'));
  await expect(heading(/Bà con cần làm/)).toBeVisible();
});

test('two fingers on one button press it once, and nothing that comes in its place', async () => {
  await desk.openSteps(guide.title);
  const next = button('Xong, qua bước 2');
  const { x = 0, y = 0 } = (await next.boundingBox()) ?? {};
  await fingers.down(finger, { x: x + 40, y: y + 30 });
  await fingers.down(other, { x: x + 90, y: y + 40 });
  await fingers.lift(finger);
  await expect(step(2)).toBeVisible();
  await settled();
  await fingers.lift(other);
  await fingers.tap(finger, button('Chữ to'));
  await expect(page.getByRole('dialog')).toBeVisible();
  await settled();
  await fingers.tap(finger, page.getByRole('button', { name: 'Xong', exact: true }));
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(step(2)).toBeVisible();
});

test('a palm that jitters does not keep what was typed', async () => {
  await fingers.tap(finger, button(/Tìm: gõ chữ/));
  await settled();
  const keyboard = page.getByRole('group', { name: 'Bàn phím' });
  await fingers.tap(finger, keyboard.getByRole('button', { name: 'm', exact: true }));
  await expect(page.getByRole('status')).toHaveText('m');
  await fingers.down(palm, frame);
  const question = page.getByRole('alertdialog', { name: 'Bà con còn ở đó không?' });
  const jitter = async (times: number) => {
    for (let time = 0; time < times; time += 1) {
      await fingers.move(palm, { x: time % 2 ? 3 : -3, y: 0 });
      await goOn(4);
    }
  };
  await jitter(20);
  await expect(question).toBeVisible();
  await jitter(7);
  await expect(button(/Chạm vào đây/)).toBeVisible();
  // So short a rest, in the time of the browser, would be a tap.
  await fingers.move(palm, { x: 0, y: 90 });
  await fingers.lift(palm);
  await desk.wake();
  await fingers.tap(finger, button(/Tìm: gõ chữ/));
  await expect(page.getByRole('status')).toHaveText(/^Ví dụ/);
});
