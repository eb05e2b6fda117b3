import { paperKey } from '../../../content/guide-place/paper-key.ts';
import { decode, expect, sharedDesk, test } from './support.ts';

const topic = 'Sức khỏe';
const title = 'Đi khám bằng thẻ BHYT trên VNeID hoặc căn cước';

const shared = sharedDesk();

test('a guide asks first, shows what belongs to the answer, and the phone goes on there', async ({
  browser,
  site,
}) => {
  await shared.desk.openGuide(title, topic);
  await expect(
    shared.page.getByRole('heading', { name: 'Bà con đưa thẻ bằng cách nào?' }),
  ).toBeVisible();
  await shared.page.getByRole('button', { name: 'Bằng VNeID' }).tap();
  await expect(shared.page.getByRole('checkbox')).toHaveCount(2);
  await shared.page.getByRole('checkbox', { name: 'Điện thoại có VNeID' }).tap();
  await shared.page.getByRole('button', { name: /coi cách làm/i }).tap();
  await expect(shared.page.getByText('Bước 1 trong 4 · Bằng VNeID').first()).toBeVisible();
  await shared.page.getByRole('button', { name: 'Xong, qua bước 2' }).tap();
  await expect(shared.page.getByRole('heading', { name: 'Mở ví giấy tờ' })).toBeVisible();

  await shared.page.getByRole('button', { name: 'Mang về' }).tap();
  const code = new URL(await decode(shared.page));
  expect(code.hash).toBe(`#buoc-3&co=${paperKey('Điện thoại có VNeID')}&cho=b`);
  const phone = await (await browser.newContext()).newPage();
  await phone.goto(site.url + code.pathname + code.hash);
  await expect(phone).toHaveURL(/#buoc-3$/);
  await expect(phone.getByRole('heading', { name: 'Mở ví giấy tờ' })).toBeInViewport();
  await expect(phone.getByRole('heading', { name: /Mang theo căn cước/ })).toBeHidden();
  await expect(phone.getByRole('checkbox', { name: 'Điện thoại có VNeID' })).toBeChecked();
  await phone.context().close();

  await shared.page.getByRole('button', { name: 'Xem lại' }).tap();
  await shared.page.getByRole('button', { name: 'Xong, qua bước 3' }).tap();
  await shared.page.getByRole('button', { name: 'Xong, qua bước 4' }).tap();
  await expect(shared.page.getByRole('heading', { name: 'Đưa cho quầy' })).toBeVisible();
  await shared.page.getByRole('button', { name: 'Xong hết rồi' }).tap();
  await expect(shared.page.getByText(/Bà con đã đi hết 4 bước/)).toBeVisible();
  await shared.desk.leave();
  await shared.desk.wake();
});

test('nothing of an answer is left for the next visitor', async () => {
  await shared.desk.openGuide(title, topic);
  await shared.page.getByRole('button', { name: 'Bằng VNeID' }).tap();
  await shared.desk.leave();
  await shared.desk.wake();
  await shared.desk.openGuide(title, topic);
  await expect(shared.page.getByRole('button', { name: 'Bằng căn cước' })).toBeVisible();
});
