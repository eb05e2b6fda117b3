import type { Page } from '@playwright/test';
import type { CallAnswer } from '../../../content/kiosk/calls.ts';
import { objectionsOnGlass } from '../../site/support/axe.ts';
import { Desk } from '../support/desk.ts';
import { measure } from './measure.ts';
import { atTheEnd, everyGlass, expect, glasses, guide, test, type } from './support.ts';

/** Glasses with room for everything that a set-up and a staff menu show at once. */
const allGlasses = {
  ...glasses,
  'a tablet on its side': everyGlass['a tablet on its side'],
};

/** The truths about a call, by the title that the glass gives them; without an answer none is known. */
const truths: Record<string, CallAnswer | undefined> = {
  'Chuông đang reo bên cán bộ': { state: 'ringing' },
  'Có người trả lời rồi': { state: 'heard', until: '2026-11-26T09:12:00+07:00' },
  'Cán bộ đang ra tới': { state: 'coming', until: '2026-11-26T09:12:00+07:00' },
  'Mất liên lạc với cán bộ': undefined,
  'Lúc này chưa có ai trực': { state: 'nobody' },
  'Chuông chưa tới cán bộ': undefined,
};

/** Every screen and window that a visitor can come to, each from the one before. */
const walk: Record<string, (desk: Desk) => Promise<void>> = {
  home: async () => undefined,
  'all tasks': ({ page }) => press(page, 'Xem hết các việc'),
  'the tasks of a topic': ({ page }) => press(page, 'Giấy tờ'),
  papers: ({ page }) => press(page, guide.title),
  'a paper that one has': ({ page }) => page.getByRole('checkbox').first().tap(),
  'a step': ({ page }) => press(page, 'Cứ coi cách làm'),
  'the end of a task': async ({ page }) => {
    await press(page, 'Xong, qua bước 2');
    await press(page, 'Xong, qua bước 3');
    await press(page, 'Xong hết rồi');
  },
  'taking it along': ({ page }) => press(page, 'Mang về để coi lại'),
  'text and colours': async ({ page }) => {
    await press(page, 'Xem lại');
    await press(page, 'Chữ to');
  },
  communes: async (desk) => {
    await press(desk.page, 'Xong', true);
    await desk.leave();
    await desk.wake();
    await press(desk.page, 'Tổ công nghệ số ở ấp tôi');
    await press(desk.page, 'Tên cũ', true);
  },
  hamlets: async ({ page }) => {
    await press(page, 'Tên nay');
    await press(page, 'Đ', true);
    await press(page, 'Xã Đất Mũi');
    await expect(page.getByRole('button', { name: /^Ấp Rạch Tàu/ })).toBeVisible();
  },
  team: async ({ page }) => {
    await press(page, /^Ấp Rạch Tàu/);
    await expect(page.getByText('Nguyễn Văn Mẫu')).toBeVisible();
  },
  'one of the team': ({ page }) => press(page, /^Nguyễn Văn Mẫu/),
  'the people at the desk': ({ page }) => press(page, 'Cần người giúp?'),
  'the call': ({ page }) => press(page, 'Gọi người ra giúp'),
  'a call that nobody answered': async ({ page }) => {
    await page.clock.runFor(301_000);
    await expect(page.getByRole('alertdialog', { name: 'Chưa có ai ra' })).toBeVisible();
  },
  'suggestions of the search': async (desk) => {
    await press(desk.page, 'Thôi, không cần nữa');
    await desk.leave();
    await desk.wake();
    await press(desk.page, 'Tìm: gõ chữ');
    await type(desk.page, 'c', 'a');
    await expect(desk.page.getByRole('list', { name: 'Kết quả tìm kiếm' })).toBeVisible();
  },
  'a search in vain': async ({ page }) => {
    await type(page, 'Xóa hết', 'q', 'q', 'z', '123', '7');
    await expect(page.getByText('Chưa có bài này: ')).toBeVisible();
  },
  'a link': async ({ page }) => {
    await press(page, 'Tìm trên Cổng Dịch vụ công');
  },
  'a number to call': async ({ page }) => {
    await press(page, 'Đóng lại');
    await type(page, 'Xóa hết', '1', '5', '6');
    await press(page, /^156/);
  },
  'a number to take along': ({ page }) => press(page, 'Mang về điện thoại'),
  'the idle window': async ({ page }) => {
    await press(page, 'Đóng lại');
    await press(page, 'Quay lại');
    await page.clock.runFor(95_000);
    await expect(page.getByRole('alertdialog')).toBeVisible();
  },
  'the first screen': async (desk) => {
    await press(desk.page, 'Còn, tôi làm tiếp');
    await desk.leave();
  },
  'what cannot wait': async (desk) => {
    await press(desk.page, /bị lừa/);
  },
  'an old name': async (desk) => {
    await desk.leave();
    await desk.wake();
    await press(desk.page, 'Tổ công nghệ số ở ấp tôi');
    await press(desk.page, 'Tên cũ', true);
    await press(desk.page, /^Xã Viên An Huyện/);
    await expect(desk.page.getByRole('heading', { name: /Xã Viên An đã tách/ })).toBeVisible();
  },
  'the PIN of the staff': async (desk) => {
    await desk.leave();
    const { page } = desk;
    await page.getByRole('button', { name: 'Khu vực của nhân viên' }).dispatchEvent('pointerdown');
    await page.clock.runFor(1600);
    await expect(page.getByRole('dialog', { name: 'Dành cho nhân viên' })).toBeVisible();
  },
  'the menu of the staff': async ({ page }) => {
    await type(page, '2', '4', '6', '8');
    await press(page, 'Vào', true);
    await expect(page.getByRole('definition').first()).toHaveText(/\(DATMUI\)/);
  },
  registering: async ({ page }) => {
    await press(page, 'Đăng ký quầy');
    await type(page, 'A', '2');
  },
  'leaving the desk': async ({ page }) => {
    await press(page, 'Quay lại');
    await press(page, 'Đổi quầy');
  },
  'the set-up': async ({ page }) => {
    await press(page, 'Đổi quầy');
    await expect(page.getByRole('heading', { name: 'Máy này đặt ở quầy nào?' })).toBeVisible();
  },
  'the code of the set-up': async ({ page }) => {
    await page.getByLabel('Mã của quầy').tap();
    await expect(page.getByRole('group', { name: 'Bàn phím' })).toBeVisible();
  },
  'the touch of the set-up': ({ page }) => press(page, 'Thử chạm'),
};

/** Presses a button and waits for what it brings: screens change in a transition, some frames later. */
async function press(page: Page, name: string | RegExp, exact = false): Promise<void> {
  const glass = page.locator('body');
  const before = await glass.innerText();
  await page.getByRole('button', { name, exact }).tap();
  await expect.poll(() => glass.innerText(), { intervals: [50] }).not.toBe(before);
}

for (const [name, viewport] of Object.entries(everyGlass))
  test(`everything on ${name} is big, apart, readable and in sight`, async ({ browser, site }) => {
    const desk = await Desk.open(browser, { site: site.url, viewport, clock: true });
    const faults: string[] = [];
    for (const [screen, go] of Object.entries(walk)) {
      await go(desk);
      const found = await measure(desk.page);
      if (viewport === glasses['a tablet']) found.push(...(await objectionsOnGlass(desk.page)));
      faults.push(...found.map((fault) => `${screen}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await desk.close();
  });

for (const [name, viewport] of Object.entries(allGlasses))
  test(`the code to take along is whole on ${name}`, async ({ browser, site }) => {
    const desk = await atTheEnd(browser, { site: site.url, printer: 'a4', viewport });
    expect(await measure(desk.page)).toEqual([]);
    await desk.close();
  });

for (const [name, viewport] of Object.entries(everyGlass))
  test(`whatever is true of a call is said whole on ${name}`, async ({ browser, site }) => {
    let answer: CallAnswer | undefined = { state: 'ringing' };
    const desk = await Desk.open(browser, {
      site: site.url,
      viewport,
      clock: true,
      prepare: (context) =>
        context.route('**/api/public/kiosk/*', (route) =>
          answer ? route.fulfill({ json: answer }) : route.fulfill({ status: 503, json: {} }),
        ),
    });
    const { page } = desk;
    await page.evaluate(() => {
      const registration = { code: 'DATMUI', token: 'a-token' };
      localStorage.setItem('kiosk-registration', JSON.stringify(registration));
    });
    await press(page, 'Cần người giúp?');
    await press(page, 'Gọi người ra giúp');
    const faults: string[] = [];
    const look = async (title: string, truth: CallAnswer | undefined, state: string) => {
      answer = truth;
      await page.clock.runFor(truth ? 4000 : 20_000);
      const call = page.getByRole('alertdialog', { name: title });
      await expect(call).toBeVisible();
      await expect(call.locator('.btn:not(.is-quiet)')).toHaveCount(1);
      faults.push(...(await measure(page)).map((fault) => `${title}${state}: ${fault}`));
      for (const text of ['2', '3', '1']) {
        const hidden = await call.evaluate((box, text) => {
          document.documentElement.dataset.text = text;
          return box.scrollHeight - box.clientHeight;
        }, text);
        if (hidden > 0) faults.push(`${title}${state}: ${hidden} px out of sight, text ${text}`);
      }
    };
    for (const [title, truth] of Object.entries(truths)) await look(title, truth, '');
    // Whoever called touches nothing: what they did is cleared, which the glass says as well.
    answer = { state: 'ringing' };
    await page.clock.runFor(200_000);
    await expect(page.getByText('Lâu rồi không ai chạm')).toBeVisible();
    for (const [title, truth] of Object.entries(truths)) await look(title, truth, ', cleared');
    expect(faults).toEqual([]);
    await desk.close();
  });

test('who chooses larger text sees it in the same window, on a low glass, too', async ({
  browser,
  site,
}) => {
  const desk = await Desk.open(browser, { site: site.url, viewport: everyGlass['an old screen'] });
  const { page } = desk;
  await press(page, 'Chữ to');
  const seen: number[] = [];
  for (const size of ['Vừa', 'To', 'Rất to']) {
    await page.getByRole('button', { name: size, exact: true }).tap();
    await expect(page.getByRole('button', { name: size, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    seen.push(
      await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize)),
    );
  }
  expect(seen).toEqual([...seen].sort((one, other) => one - other));
  expect(new Set(seen).size).toBe(3);
  await desk.close();
});
