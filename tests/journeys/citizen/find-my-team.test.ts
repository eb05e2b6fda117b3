import { expect, test } from './support.ts';

test('find my team by an old commune name without accents, and have it at hand from then on', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  await page.getByRole('searchbox').fill('xa tac van');
  await page
    .getByRole('list', { name: 'Kết quả tìm kiếm' })
    .getByRole('link', { name: /Xã Tắc Vân.*nay chia về/ })
    .click();

  await expect(page.getByRole('heading', { name: 'Bà con ở ấp, khóm nào?' })).toBeVisible();
  await page.getByRole('link', { name: 'Khóm 1', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('khóm 1');
  await expect(page.getByRole('heading', { name: 'Võ Văn Mẫu' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Gọi Trung tâm/ })).toHaveAttribute(
    'href',
    'tel:02900000124',
  );
  await page.getByRole('button', { name: 'Đây là khóm của tôi' }).click();
  await expect(page.getByText('Đã nhớ khóm của bà con.')).toBeVisible();
  const mine = page.getByRole('link', { name: 'Khóm của bà con' });
  await expect(mine).toBeFocused();
  await page.reload();
  await expect(mine).toHaveAttribute('href', '/xa-phuong/');
  await expect(page.getByRole('button', { name: 'Đây là khóm của tôi' })).toBeHidden();

  await page.goto(`${site.url}/huong-dan/can-cuoc/`);
  await expect(page.getByText('Tổ công nghệ số khóm 1, phường Tân Thành')).toBeVisible();
  await page.getByRole('link', { name: 'Xem tổ của tôi' }).click();
  await expect(page).toHaveURL(/\/phuong-tan-thanh\/khom-1\/$/);

  await page.getByRole('link', { name: 'Ấp Số' }).click();
  await expect(page.getByLabel('Ấp, khóm', { exact: true })).toHaveValue(/khom-1/);
  await page.getByRole('button', { name: 'Xem tổ của tôi' }).click();
  await expect(page).toHaveURL(/\/phuong-tan-thanh\/khom-1\/$/);
});

test('a guide says whom to call in the hamlet that was chosen, on paper too', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/xa-phuong/xa-dat-mui/ap-rach-tau/`);
  await page.getByRole('button', { name: 'Đây là ấp của tôi' }).click();
  await page.goto(`${site.url}/huong-dan/can-cuoc/`);
  const team = page.getByRole('region', { name: 'Hỏi ai cho gần?' });
  const call = team.getByRole('link', { name: 'Gọi Nguyễn Văn Mẫu, 0290 000 0101' });
  await expect(call).toHaveAttribute('href', 'tel:02900000101');
  await page.emulateMedia({ media: 'print' });
  await expect(call).toBeVisible();
  await expect(team.getByText('Tổ công nghệ số ấp Rạch Tàu, xã Đất Mũi')).toBeVisible();
  await expect(team.getByRole('link', { name: 'Xem tổ của tôi' })).toBeHidden();
});
