import { Desk, openMoment } from '../support/desk.ts';
import { decode, expect, glasses, guide, test, type } from './support.ts';

for (const [name, viewport] of Object.entries({ 'a tablet': glasses['a tablet'] }))
  test.describe(`on ${name}`, () => {
    let desk: Desk;
    test.beforeAll(async ({ browser, site }) => {
      desk = await Desk.open(browser, { site: site.url, saves: true, viewport });
    });
    test.afterAll(() => desk.close());

    test('who cannot type is led through a guide and takes it along by QR', async () => {
      const { page } = desk;
      await desk.openGuide(guide.title);
      const thing = (name: string) => page.getByRole('checkbox', { name });
      for (const name of ['Thẻ căn cước gắn chip', 'Đơn xin làm']) await thing(name).tap();
      await expect(page.getByRole('status')).toContainText('Còn thiếu 1 món');
      await thing('Số điện thoại chính chủ').tap();
      await expect(page.getByRole('status')).toHaveText('Đủ hết rồi.');
      // A second thought comes later than a trembling finger.
      await expect(async () => {
        await thing('Số điện thoại chính chủ').tap();
        await expect(thing('Số điện thoại chính chủ')).not.toBeChecked({ timeout: 1500 });
      }).toPass();
      await expect(page.getByRole('definition')).toHaveText([
        'Công an xã, phường',
        'Hỏi cán bộ tại chỗ',
        'Tùy nơi làm, bà con hỏi khi tới',
      ]);
      await page.getByRole('button', { name: 'Cứ coi cách làm' }).tap();

      await expect(page.getByRole('heading', { name: /Tới Công an xã/ })).toBeVisible();
      await page.getByRole('button', { name: 'Xong, qua bước 2' }).tap();
      await expect(page.getByText('Không ai được hỏi mật khẩu')).toBeVisible();
      await page.getByRole('button', { name: 'Xong, qua bước 3' }).tap();
      await page.getByRole('button', { name: 'Xong hết rồi' }).tap();
      await expect(page.getByRole('heading', { name: 'Vậy là xong' })).toBeVisible();
      await page.getByRole('button', { name: 'Mang về để coi lại' }).tap();
      expect(await decode(page)).toMatch(/\/huong-dan\/vneid-muc-2\/#buoc-3&co=\d{3,},\d{3,}$/);
      await desk.leave();
      await desk.wake();
    });

    test('an old commune typed in Telex leads to the team of today', async () => {
      const { page } = desk;
      await page.getByRole('button', { name: /Tìm: gõ chữ/ }).tap();
      await type(page, 'x', 'a', 'x', 'Cách', 'v', 'i', 'e', 'e', 'n', 'Cách', 'a', 'n');
      await expect(page.getByRole('status')).toHaveText('xã viên an');
      await page
        .getByRole('list', { name: 'Kết quả tìm kiếm' })
        .getByRole('button', { name: /^Xã Viên An Huyện/ })
        .tap();
      await expect(page.getByRole('heading', { name: /Xã Viên An đã tách/ })).toBeVisible();
      await expect(page.getByRole('button', { name: /^Xã Đất Mới/ })).toBeVisible();
      await page.getByRole('button', { name: /^Xã Đất Mũi/ }).tap();
      await page.getByRole('button', { name: /^Ấp Rạch Tàu/ }).tap();
      await expect(page.getByText('Dữ liệu mẫu')).toBeVisible();
      await expect(page.getByText('Lê Văn Mẫu')).toBeVisible();
      await expect(page.locator('.qr')).toHaveCount(0);
      await page.getByRole('button', { name: /^Trần Thị Mẫu/ }).tap();
      await expect(page.getByText('0290 000 0102')).toBeVisible();
      expect(await decode(page)).toContain('TEL;TYPE=CELL:02900000102');
      await page.getByRole('button', { name: 'Quay lại' }).tap();
      await page.getByRole('button', { name: /^Nguyễn Văn Mẫu/ }).tap();
      await expect(page.locator('.qr')).toHaveCount(1);
      expect(await decode(page)).toContain('TEL;TYPE=CELL:02900000101');
      await desk.leave();
    });
  });

test.describe('at the desk', () => {
  let desk: Desk;
  test.beforeAll(async ({ browser, site }) => {
    desk = await Desk.open(browser, { site: site.url, saves: true });
  });
  test.afterEach(async () => {
    await desk.leave();
    await desk.wake();
  });
  test.afterAll(() => desk.close());

  test('a long question shows its end, where one types', async () => {
    const { page } = desk;
    await page.setViewportSize(glasses['a tablet']);
    await page.getByRole('button', { name: /Tìm: gõ chữ/ }).tap();
    await type(page, ...Array.from({ length: 30 }, (_, at) => (at % 6 === 5 ? 'Cách' : 'm')));
    await type(page, 'h', 'e', 'e', 't');
    const typed = page.getByRole('status');
    await expect(typed).toHaveText(/hêt$/);
    const [place, caret] = [await typed.boundingBox(), await typed.locator('.caret').boundingBox()];
    expect(caret?.x).toBeGreaterThan((place?.x ?? 0) + (place?.width ?? 0) / 2);
    expect(caret?.x).toBeLessThan((place?.x ?? 0) + (place?.width ?? 0));
    await page.setViewportSize(glasses['a portrait screen']);
  });

  test('a link opens here, as a screen of its own; the focus is on its title', async () => {
    const { page } = desk;
    await desk.openSteps(guide.title);
    await page.getByRole('button', { name: 'Xong, qua bước 2' }).tap();
    await page.getByRole('button', { name: 'Xong, qua bước 3' }).tap();
    await page.getByRole('button', { name: 'cách cài VNeID' }).tap();
    await expect(page.getByRole('heading', { name: /có mấy món này chưa/ })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('the end of a task leads on: to the next, to practising, or home on the phone', async () => {
    const { page } = desk;
    await desk.openSteps(guide.title);
    await page.getByRole('button', { name: 'Xong, qua bước 2' }).tap();
    await page.getByRole('button', { name: 'Xong, qua bước 3' }).tap();
    await page.getByRole('button', { name: 'Xong hết rồi' }).tap();
    await expect(page.getByRole('heading', { name: 'Vậy là xong' })).toBeFocused();
    // A title that asks has its mark already.
    await expect(
      page.getByText(`Bà con đã đi hết 3 bước: ${guide.title}`, { exact: true }),
    ).toBeVisible();
    await page.getByRole('button', { name: /Trả tiền bằng mã QR/ }).tap();
    await expect(page.getByText('Bà con chọn cách tập')).toBeVisible();
    await page.getByRole('button', { name: 'Quay lại' }).tap();
    await page.getByRole('button', { name: 'Cài ứng dụng VNeID' }).tap();
    await expect(page.getByRole('heading', { name: /có mấy món này chưa/ })).toBeVisible();
    await page.getByRole('button', { name: 'Quay lại' }).tap();
    await page.getByRole('button', { name: 'Mang về để coi lại' }).tap();
    expect(await decode(page)).toMatch(/#buoc-3$/);
    await page.getByRole('button', { name: 'Quay lại' }).tap();
    await page.getByRole('button', { name: 'Tôi xong rồi' }).tap();
    await expect(page.getByRole('button', { name: /Chạm vào đây/ })).toBeVisible();
    await desk.wake();
  });

  test('another site never opens: it is a QR, and a person to ask', async () => {
    const { page } = desk;
    await page.clock.setFixedTime(openMoment);
    await page.getByRole('button', { name: /Tìm: gõ chữ/ }).tap();
    await type(page, 'q', 'q', 'z', '123', '7');
    await page.getByRole('button', { name: 'Tìm trên Cổng Dịch vụ công' }).tap();
    await expect(page.getByRole('dialog', { name: 'Mở trên điện thoại của bà con' })).toBeVisible();
    expect(await decode(page)).toContain('https://dichvucong.gov.vn');
    expect(page.url()).toContain('/kiosk/');
    await page.getByRole('dialog').getByRole('button', { name: 'Hỏi người ở quầy' }).tap();
    await expect(page.getByRole('heading', { name: 'Có người giúp bà con ngay' })).toBeVisible();
  });

  test('who was just cheated is one touch from the numbers to call', async () => {
    const { page } = desk;
    await page.clock.setFixedTime(openMoment);
    await desk.leave();
    await page
      .getByRole('navigation', { name: 'Chuyện gấp' })
      .getByRole('button', { name: /bị lừa/ })
      .tap();
    await expect(page.getByRole('list', { name: 'Bước 1 trong' })).toBeVisible();
    await expect(page.getByText('113', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Nhờ người ở quầy gọi giùm' }).tap();
    await expect(page.getByRole('heading', { name: 'Có người giúp bà con ngay' })).toBeVisible();
  });

  test('help is called on the whole glass until somebody answers', async () => {
    const { page } = desk;
    await page.clock.setFixedTime(openMoment);
    await page.getByRole('button', { name: /Cần người/ }).tap();
    const call = page.getByRole('button', { name: 'Gọi người ra giúp' });
    await call.press('Enter');
    await expect(page.getByRole('heading', { name: 'Chuông chưa tới cán bộ' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await expect(call).toBeFocused();
    await call.tap();
    await expect(page.getByRole('alertdialog', { name: 'Chuông chưa tới cán bộ' })).toBeVisible();
    await page.getByRole('button', { name: /Tôi ra tới rồi/ }).tap();
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
  });
});
