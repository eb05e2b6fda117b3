import type { Browser, Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, test, untilSaved } from './support.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const noon = new Date('2026-11-30T05:00:00Z');

/** A member's phone, on the page of an address, with its clock at a moment. */
async function memberAt(browser: Browser, address: string, at = noon): Promise<Page> {
  const context = await browser.newContext({ ...phone, timezoneId: 'Asia/Ho_Chi_Minh' });
  const page = await context.newPage();
  await page.clock.setFixedTime(at);
  await page.goto(address);
  return page;
}

/** Three taps after a visit. */
async function count(page: Page, met: string, people: string, subject: string): Promise<void> {
  await page.getByRole('button', { name: met }).tap();
  await page.getByRole('button', { name: people, exact: true }).tap();
  await page.getByRole('button', { name: subject }).tap();
  await expect(page.getByRole('heading', { name: 'Ghi rồi' })).toBeVisible();
}

const next = (page: Page) => page.getByRole('button', { name: 'Nhà kế tiếp' }).tap();

/** Reads the code on the glass as the camera of another phone does; it may be drawn anew meanwhile. */
async function seen(page: Page): Promise<string> {
  const code = page.getByRole('img', { name: /^Mã cộng số/ });
  let link: string | undefined;
  await expect(async () => {
    const { data, info } = await sharp(await code.screenshot({ timeout: 2_000 }))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    link = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
    expect(link).toBeDefined();
  }).toPass({ timeout: 20_000 });
  return link ?? '';
}

test.afterEach(({ site }) => site.start());

test('a visit, from what one says at the door to the sheet that one leaves behind, while the server stops', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/to-vien/`);
  await untilSaved(page, 'to-vien');
  await untilSaved(page, 'hinh');
  await page.getByRole('link', { name: /^Đi từng nhà/ }).tap();
  await expect(page.getByText('Để bà con tự bấm, mình không cầm máy làm thay.')).toBeVisible();
  await site.stop();
  await page.getByText('Bà con vừa bị lừa').tap();
  await expect(page.getByText('Không trách. Không hỏi mất bao nhiêu.')).toBeVisible();
  await page.getByText('Cho bà con quét mã').first().tap();
  await expect(page.getByRole('img', { name: 'Mã QR mở bài này' })).toBeVisible();
  await page
    .getByRole('link', { name: /^Tờ rơi/ })
    .first()
    .tap();
  await expect(page.getByRole('heading', { name: 'Làm định danh mức 2' })).toBeVisible();
  await page.getByText('A6, bốn tờ một trang').tap();
  await expect(page.getByRole('radio', { name: 'A6, bốn tờ một trang' })).toBeChecked();
  const sheets = page.getByRole('article', { includeHidden: true });
  await expect(sheets).toHaveText(Array(4).fill(/Quét\smã\sđể\scoi\sđủ/));
  await expect(sheets.getByRole('img', { name: 'Mã QR', includeHidden: true })).toHaveCount(4);
  await expect(page.getByRole('heading', { name: 'Bài đọc loa' })).toBeVisible();
  await expect(page.getByText('làm định danh mức hai')).toBeVisible();
  await expect(page.getByText('Máy ghép từ bài').filter({ visible: true })).toHaveText([
    /Đọc lại trước khi gửi/,
  ]);
});

test('what one has learnt is asked before it is answered, without a network, too', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/to-vien/`);
  await untilSaved(page, 'to-vien');
  await site.stop();
  await page.getByRole('link', { name: /^Tổ viên tự hỏi/ }).tap();
  const tries = async () => {
    // Each line that its editor wrote stands by itself.
    const answer = ['Không nghe, không ghi lại.', 'Dặn bà con giữ mã cho mình.'].map((line) =>
      page.getByText(line, { exact: true }),
    );
    for (const line of answer) await expect(line).toBeHidden();
    await page.getByText('Bà con đọc mã OTP cho nghe thì sao?').tap();
    for (const line of answer) await expect(line).toBeVisible();
  };
  await expect(page).toHaveURL(/\/tu-hoi\/$/);
  await tries();
  await page.getByRole('link', { name: /^Tài liệu tập huấn tổ/ }).tap();
  await expect(page).toHaveURL(/\/tai-lieu\/#tai-lieu-tap-huan$/);
  await tries();
});

test('the own team: its meetings, who was trained, and what the directory lacks', async ({
  page,
  site,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-25T05:00:00Z'));
  await page.goto(`${site.url}/xa-phuong/xa-dat-mui/ap-rach-tau/`);
  await page.getByRole('button', { name: 'Đây là ấp của tôi' }).tap();
  await page.goto(`${site.url}/to-vien/`);
  const team = page.getByRole('region', { name: 'Tổ của tôi' });
  await expect(team).toContainText('3 trong 4 người đã tập huấn, gần nhất ngày 12/03/2026');
  await expect(
    team.getByRole('heading', { name: 'Buổi theo lịch đã qua, hai, ba tháng nay' }),
  ).toBeVisible();
  await expect(
    team.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Cài VNeID' }) }),
  ).toHaveText([
    /^Thứ bảy, 28\/11\/2026:\sCài\sVNeID\scho\sbà\scon,\s6\sgiờ\s30\sđến\s8\sgiờ$/,
    /^\s*Cài VNeID cho bà con, Nhà văn hóa ấp Rạch Tàu: 21\/11\/2026, 14\/11\/2026, 07\/11\/2026\s*$/,
  ]);
  await expect(
    team.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Xem sổ' }) }),
  ).toHaveText('Xem sổ sức khỏe, Trụ sở xã: 20/11/2026');
  await page.clock.setFixedTime(new Date('2026-12-25T05:00:00Z'));
  await page.reload();
  await expect(team).toContainText('Chưa có buổi nào trên trang.');
  // It was still to come when the page was made.
  await expect(team).toContainText(
    'Thứ bảy, 28/11/2026: Cài VNeID cho bà con, Nhà văn hóa ấp Rạch Tàu',
  );
  await expect(team.getByRole('listitem').filter({ hasText: /^1 người/ })).toHaveText(
    '1 người chưa có ngày tập huấn',
  );
  await expect(team).toContainText('cần bổ sung: 1 người chưa có ngày tập huấn.');
});

test('a month is counted on three phones and added up by a code, once', async ({
  browser,
  site,
}) => {
  const [one, two, three] = await Promise.all(
    [1, 2, 3].map(() => memberAt(browser, `${site.url}/to-vien/phieu-dem/`)),
  );
  if (!one || !two || !three) throw new Error('There are three phones.');
  await count(one, 'Lần đầu', '2 người', 'VNeID');
  await next(one);
  await count(one, 'Gặp lại', '1 người', 'Bán hàng');
  await one.getByRole('button', { name: 'Ghi lộn, bỏ ra' }).tap();
  await expect(one.getByText('Số về lại như trước.')).toBeVisible();
  await count2(two);
  await count(three, 'Lần đầu', '4 người', 'Trả tiền QR');

  // From the third over the second to the first, each by the camera.
  for (const [page, no] of [
    [two, 2],
    [three, 3],
  ] as const) {
    await page.getByRole('link', { name: 'Cộng số của tổ' }).tap();
    await page.getByRole('button', { name: String(no), exact: true }).tap();
  }
  await two.goto(await seen(three));
  await expect(two.getByText('Đã cộng. Cả tổ: 3 nhà.')).toBeVisible();
  const both = await seen(two);
  await one.goto(both);
  await expect(one.getByText('Đã cộng. Cả tổ: 4 nhà.')).toBeVisible();
  await one.goto(`${site.url}/to-vien/`);
  await one.goto(both);
  await expect(one.getByText('Số giữ nguyên, không cộng hai lần.')).toBeVisible();
  await expect(one.getByText('Cả tổ: 4 nhà', { exact: true })).toBeVisible();

  await one.goto(`${both.slice(0, -1)}${both.endsWith('0') ? '1' : '0'}`);
  await one.reload();
  await expect(one.getByText('Cả tổ: 4 nhà', { exact: true })).toBeVisible();

  await one.getByRole('link', { name: 'Đủ số rồi, coi báo cáo' }).tap();
  await one.getByRole('textbox', { name: 'Ấp có bao nhiêu hộ?' }).fill('8');
  const text = one.getByText(/^BÁO CÁO TỔ SỐ THÁNG 11\/2026/);
  await expect(text).toContainText('2. Hộ đã gặp từ đầu năm: 4 trên 8 hộ (50\u00a0%)');
  await expect(text).toContainText('4. Người được chỉ: 8 người');
  await expect(text).toContainText('13. Nhà đã ghé, tính cả ghé lại: 4 lượt');
  await expect(one.getByText('Theo mẫu của tỉnh.').first()).toBeVisible();
  await expect(text).toContainText('Số cộng từ 3 máy của tổ, tới ngày 30/11/2026.');
});

/** Two households, the second of which showed nobody anything. */
async function count2(page: Page): Promise<void> {
  await count(page, 'Lần đầu', '2 người', 'Sổ sức khỏe');
  await next(page);
  await page.getByRole('button', { name: 'Lần đầu' }).tap();
  await page.getByRole('button', { name: 'Chưa chỉ ai' }).tap();
  await expect(page.getByRole('heading', { name: 'Ghi rồi' })).toBeVisible();
}

test('a member counts without a network, and forgets all with one button', async ({
  browser,
  site,
}) => {
  const page = await memberAt(browser, `${site.url}/to-vien/`);
  await untilSaved(page, 'to-vien');
  await page.context().setOffline(true);
  await page.goto(`${site.url}/to-vien/phieu-dem/`);
  await count(page, 'Lần đầu', '1 người', 'VNeID');
  await page.goto(`${site.url}/to-vien/cong-so/`);
  await expect.poll(() => seen(page)).toContain('/to-vien/cong-so/#gop=');
  await page.goto(`${site.url}/to-vien/`);
  await page.getByRole('button', { name: 'Xóa hết số trên máy này' }).tap();
  await page.getByRole('button', { name: 'Xóa hết', exact: true }).tap();
  await expect(
    page.getByText('Đã xóa hết số của phiếu đếm và mã của tổ trên máy này.'),
  ).toBeVisible();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('to-vien'))).toBeNull();
});

test('the key of a team stays on the phone, and its sums wait there while nobody takes them', async ({
  browser,
  site,
}) => {
  const page = await memberAt(browser, `${site.url}/to-vien/gui-ve-xa/`);
  await expect(page.getByRole('heading', { name: 'Máy này chưa có mã của tổ' })).toBeVisible();
  await page.getByRole('textbox', { name: /^Quét không được/ }).fill('ABCD');
  await page.getByRole('button', { name: 'Giữ mã' }).tap();
  await expect(page.getByText('Mã có mười sáu chữ và số')).toBeVisible();

  // As the camera opens it: the site sees no key, and neither does who looks at the address.
  const before = site.asked.length;
  await page.goto(`${site.url}/to-vien/gui-ve-xa/#ma=ABCD-EFGH-JKMN-PQRS`);
  await expect(page.getByText('Máy giữ mã của tổ rồi.')).toBeVisible();
  expect(page.url()).toBe(`${site.url}/to-vien/gui-ve-xa/`);
  await page.reload();
  expect(site.asked.slice(before).join()).not.toContain('ABCD');
  await expect(page.getByRole('heading', { name: 'Chưa có số để gửi' })).toBeVisible();

  await page.getByRole('link', { name: 'Mở phiếu đếm' }).tap();
  await count(page, 'Lần đầu', '2 người', 'VNeID');
  await untilSaved(page, 'to-vien');
  // The web server is there, the CMS behind it is not.
  await page.goto(`${site.url}/to-vien/gui-ve-xa/`);
  await expect(page.getByText('Số tháng 11: gặp lần đầu 1 hộ, đã chỉ cho 2 người.')).toBeVisible();
  await page.getByRole('button', { name: 'Gửi về xã' }).tap();
  await expect(
    page.getByRole('heading', { name: 'Nơi nhận số đang bận, máy để dành' }),
  ).toBeVisible();
  await expect(page.getByText('Để dành lúc 12:00 ngày 30/11/2026.')).toBeVisible();

  await page.context().setOffline(true);
  await page.goto(`${site.url}/to-vien/phieu-dem/`);
  await expect(page.getByText('Mới có số của máy này.')).toBeVisible();
  await page.goto(`${site.url}/to-vien/gui-ve-xa/`);
  await page.getByRole('button', { name: 'Thử gửi liền' }).tap();
  await expect(page.getByRole('heading', { name: 'Đang chờ sóng' })).toBeVisible();

  await page.goto(`${site.url}/to-vien/`);
  await page.getByRole('button', { name: 'Xóa hết số trên máy này' }).tap();
  await page.getByRole('button', { name: 'Xóa hết', exact: true }).tap();
  await page.goto(`${site.url}/to-vien/gui-ve-xa/`);
  await expect(page.getByRole('heading', { name: 'Máy này chưa có mã của tổ' })).toBeVisible();
});
