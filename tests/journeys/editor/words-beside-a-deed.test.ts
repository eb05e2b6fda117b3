import type { Page } from '@playwright/test';
import { Editor } from '../support/editor.ts';
import type { Login } from '../support/login.ts';
import { publishOwn, send } from '../support/own-guide.ts';
import { makeColleague, retireColleagues } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

let lan: Login;
let binh: Login;
test.beforeAll(async () => {
  lan = await makeColleague('editor', 'Chị Lan');
  binh = await makeColleague('approver', 'Anh Bình');
});
test.afterAll(retireColleagues);

/** Waits until the browser has kept what was written, and the moment after it. */
const isKept = (page: Page, of: string) =>
  expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).join(' ')))
    .toContain(`.words/${of}`);

test('a reason that could not be sent stays, where it was written and for the next time', async ({
  page,
  browser,
}) => {
  const writing = await Editor.login(
    await (await browser.newContext({ locale: 'vi-VN' })).newPage(),
    lan,
  );
  const deciding = await Editor.login(page, binh);
  const { id } = await publishOwn(writing, deciding);
  await send(writing, 'PATCH', `guides/${id}?draft=true`, { summary: 'Bà con gọi trước khi đi.' });
  await send(writing, 'POST', `workflow/guides/${id}/send`, { changeNote: 'Thêm số gọi.' });
  await deciding.open(`guides/${id}`);
  const why = 'Câu này chưa rõ gọi số nào.\nThêm số của tổ, và giờ gọi được.';
  const dialog = page.getByRole('dialog', { name: 'Trả lại' });
  const reason = dialog.getByLabel('Vì sao trả lại');
  const sends = dialog.getByRole('button', { name: 'Trả lại' });

  await test.step('the network drops: the dialog says so, and keeps it', async () => {
    await page.route('**/api/workflow/guides/*/return', (route) => route.abort());
    await deciding.chooseOther('Trả lại');
    await reason.fill(why);
    await sends.click();
    await expect(dialog.getByRole('alert')).toHaveText(
      'Máy chủ chưa trả lời. Kiểm tra mạng rồi thử lại.',
    );
    await expect(reason).toHaveValue(why);
    await page.unroute('**/api/workflow/guides/*/return');
  });

  await test.step('so does Escape, and a page that is loaded anew', async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await deciding.chooseOther('Trả lại');
    await expect(reason).toHaveValue(why);
    await expect(dialog.getByRole('alert')).toHaveCount(0);
    await isKept(page, `orders/guides/${id}/return`);
    await page.keyboard.press('Escape');
    await deciding.open(`guides/${id}`);
    await deciding.chooseOther('Trả lại');
    await expect(reason).toHaveValue(why);
  });

  await sends.click();
  await expect(dialog).toHaveCount(0);
  await expect(deciding.bar.getByText('Thêm số của tổ').first()).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).join(' ')))
    .not.toContain('.words/orders');

  await test.step('a note to who goes on stays, too, when the form could not be saved before it', async () => {
    const { page: own } = writing;
    await writing.open(`guides/${id}`);
    await own.getByLabel('Tóm tắt').fill('Bà con gọi tổ trước khi đi.');
    const asked = own.getByRole('dialog', { name: 'Gửi duyệt' });
    const remark = asked.getByLabel('Nhắn người làm tiếp');
    await own.route(`**/api/guides/${id}?*`, (route) => route.abort());
    await writing.bar.getByRole('button', { name: 'Gửi duyệt', exact: true }).click();
    await remark.fill('Đã thêm số của tổ.');
    await asked.getByRole('button', { name: 'Gửi duyệt' }).click();
    await expect(asked.getByRole('alert')).toContainText('Chưa lưu được mẫu nhập');
    await expect(remark).toHaveValue('Đã thêm số của tổ.');
    await own.unroute(`**/api/guides/${id}?*`);
    await asked.getByRole('button', { name: 'Gửi duyệt' }).click();
    await expect(writing.stage('Chờ duyệt')).toBeVisible();
    await expect(asked).toHaveCount(0);
  });
});
