import { expect, playUntilPaused, speakVietnamese, test, type Playing } from './support.ts';

const guide = '/huong-dan/bhyt-dien-tu/';

test('a guide asks for whom it is, goes along the answer, and asks again when one goes back', async ({
  page,
  site,
}) => {
  await page.goto(site.url + guide);
  const question = page.getByRole('navigation', { name: 'Bà con đưa thẻ bằng cách nào?' });
  await expect(question.getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Xem từng bước một' })).toBeHidden();

  await question.getByRole('link', { name: /Bằng VNeID/ }).click();
  await expect(question).toBeFocused();
  await page.getByRole('checkbox', { name: 'Điện thoại có VNeID' }).check();
  await expect(page.getByRole('checkbox', { name: 'Thẻ căn cước gắn chip' })).toBeHidden();
  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  await expect(page.getByText('Bước 1 trong 4')).toBeVisible();
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
  await expect(
    page.getByRole('heading', { name: 'Bước 2: Mở ví giấy tờ', exact: true }),
  ).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Mở ví giấy tờ' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /Mang theo căn cước/ })).toBeHidden();
  await page.goBack();
  await expect(question.getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('heading', { name: /Mở ví giấy tờ/ })).toBeHidden();
});

test('by the keyboard alone: choose, change the answer, see all', async ({ page, site }) => {
  await page.goto(site.url + guide);
  const question = page.getByRole('navigation', { name: 'Bà con đưa thẻ bằng cách nào?' });
  await question.getByRole('link', { name: /Bằng căn cước/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Mang theo căn cước' })).toBeVisible();
  await page.getByRole('link', { name: 'Chọn lại câu trả lời' }).press('Enter');
  await expect(question).toBeFocused();
  await page.getByRole('link', { name: 'Chưa biết chọn cái nào? Coi hết' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Bằng VNeID' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Đưa cho quầy' })).toBeVisible();
});

test('who changes the answer hears no more of the one before', async ({ page, site }) => {
  await page.addInitScript(speakVietnamese);
  await page.addInitScript(playUntilPaused);
  const playing = () => page.evaluate(() => (window as unknown as Playing).playing);
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said.join(' '));
  const change = page.getByRole('link', { name: 'Chọn lại câu trả lời' });
  await page.goto(`${site.url + guide}#cho-b`);
  await page.getByRole('button', { name: 'Nghe đọc', exact: true }).click();
  await expect.poll(said).toContain('Bước 1: Coi thẻ');
  await change.click();
  await expect.poll(said).toBe('');
  await expect(page.getByRole('group', { name: 'Nghe đọc' })).toHaveCount(0);

  await page.getByRole('link', { name: /Bằng VNeID/ }).click();
  const own = page.getByLabel('Bước 2: Mở ví giấy tờ');
  await own.evaluate((audio: HTMLAudioElement) => void audio.play());
  await expect.poll(playing).toHaveLength(1);
  await change.click();
  await expect.poll(playing).toEqual([]);
});

test('a phone without a voice offers to read no answer whose steps nobody has read', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url + guide}#cho-b`);
  await expect(page.getByLabel('Nghe người đọc bài này')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nghe đọc', exact: true })).toBeHidden();
});
