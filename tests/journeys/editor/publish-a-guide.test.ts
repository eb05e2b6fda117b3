import { expect, stack, test } from '../support/test.ts';
import { Editor } from '../support/editor.ts';
import { Desk } from '../support/desk.ts';

/** A name that no earlier run on the same stack has used. */
const run = Date.now() % 1_000_000;
const title = `Gia hạn thẻ thư viện số ${run}`;
const address = `/huong-dan/gia-han-the-thu-vien-so-${run}/`;

test('an editor publishes a guide: page, search and kiosk show it; withdrawn, all of them lose it', async ({
  page,
  browser,
}) => {
  const editor = await Editor.login(page);
  await editor.open('guides/create');
  await page.getByLabel('Tên bài').fill(title);
  await page.getByLabel('Tóm tắt').fill('Bà con gia hạn thẻ thư viện mà không phải đi xa.');
  await editor.choose('Chủ đề', 'Điện thoại');
  await page.getByRole('button', { name: 'Các bước' }).click();
  await page.getByRole('button', { name: 'Thêm bước' }).click();
  await page.getByLabel('Việc cần làm').fill('Mở trang của thư viện');
  await editor.write('Bà con bấm nút gia hạn rồi chờ một chút.');
  await editor.vouch();

  await test.step('a draft is seen by nobody', async () => {
    await editor.saveDraft();
    expect((await page.request.get(stack.site + address)).status()).toBe(404);
  });

  await test.step('published, it is live within seconds and says so', async () => {
    await editor.publish();
    await expect(page.getByRole('status').filter({ hasText: 'Đã lên trang lúc' })).toBeVisible({
      timeout: 60_000,
    });
  });

  const citizen = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await test.step('citizens read it and find it without typing marks', async () => {
    await citizen.goto(stack.site + address);
    await expect(citizen.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(citizen.getByText('Bà con bấm nút gia hạn rồi chờ một chút.')).toBeVisible();
    await citizen.goto(`${stack.site}/tim/?q=gia+han+the+thu+vien+so+${run}`);
    const results = citizen.getByRole('list', { name: 'Kết quả tìm kiếm' });
    await expect(results.getByRole('link', { name: title }).first()).toBeVisible();
  });

  const desk = await Desk.open(browser, { saves: true });
  await test.step('the kiosk leads through it', async () => {
    await desk.openGuide(title, 'Điện thoại');
    await expect(desk.page.getByRole('heading', { name: 'Mở trang của thư viện' })).toBeVisible();
  });

  const neighbour = '/chu-de/ky-nang-so/';
  expect(await (await page.request.get(stack.site + neighbour)).text()).toContain(address);

  await test.step('withdrawn, its address says so and the pages that linked to it stand', async () => {
    await editor.unpublish('thư viện đã có trang mới');
    await expect
      .poll(async () => (await page.request.get(stack.site + address)).status(), {
        timeout: 60_000,
      })
      .toBe(410);
    await citizen.goto(stack.site + address);
    await expect(citizen.getByRole('heading', { level: 1 })).toContainText('gỡ');
    await expect(citizen.getByText('Trang này đã gỡ vì thư viện đã có trang mới.')).toBeVisible();
    await citizen.goto(stack.site + neighbour);
    await expect(citizen.getByRole('heading', { level: 1, name: 'Điện thoại' })).toBeVisible();
    await expect(citizen.getByRole('link', { name: title })).toHaveCount(0);
    await citizen.goto(`${stack.site}/tim/?q=gia+han+the+thu+vien+so+${run}`);
    await expect(citizen.getByRole('link', { name: title })).toHaveCount(0);
  });

  await test.step('the kiosk takes the new release when the visitor has left, and has lost it', async () => {
    await desk.leaveAndRenew();
    await desk.page.getByRole('button', { name: 'Xem hết các việc' }).tap();
    await desk.topic('Điện thoại').tap();
    await expect(desk.page.getByRole('button', { name: /Vào Wi-\u2060Fi/ })).toBeVisible();
    await expect(desk.page.getByRole('button', { name: title })).toHaveCount(0);
  });
  await citizen.close();
  await desk.close();
});
