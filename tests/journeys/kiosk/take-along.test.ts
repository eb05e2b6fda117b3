import { decode, expect, guide, sharedDesk, test } from './support.ts';

const shared = sharedDesk();

test('what was ticked at the glass is ticked on the phone, at the same step', async ({
  browser,
  site,
}) => {
  await shared.desk.openGuide(guide.title);
  await shared.page.getByRole('checkbox', { name: 'Thẻ căn cước gắn chip' }).tap();
  await shared.page.getByRole('checkbox', { name: 'Đơn xin làm' }).tap();
  await shared.page.getByRole('button', { name: 'Cứ coi cách làm' }).tap();
  await shared.page.getByRole('button', { name: 'Xong, qua bước 2' }).tap();
  await shared.page.getByRole('button', { name: 'Mang về' }).tap();
  const code = new URL(await decode(shared.page));

  const phone = await (await browser.newContext()).newPage();
  await phone.goto(site.url + code.pathname + code.hash);
  await expect(phone).toHaveURL(/\/vneid-muc-2\/#buoc-2$/);
  await expect(phone.getByRole('heading', { name: /Chụp hình, lấy vân tay/ })).toBeInViewport();
  const ticked = phone.getByRole('checkbox', { checked: true });
  await expect(ticked).toHaveCount(2);
  await phone.reload();
  await expect(phone.getByRole('checkbox', { name: 'Thẻ căn cước gắn chip' })).toBeChecked();
  await expect(phone.getByRole('checkbox', { name: 'Số điện thoại chính chủ' })).not.toBeChecked();
  await phone.context().close();
});
