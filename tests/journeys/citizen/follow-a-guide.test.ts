import type { Page } from '@playwright/test';
import { expect, holdScripts, speakVietnamese, test, untilSaved } from './support.ts';

const guide = '/huong-dan/vneid-muc-2/';

test('follow a guide step by step offline', async ({ page, context, site }) => {
  await page.goto(site.url);
  await untilSaved(page, 'huong-dan');
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Làm định danh mức 2' }).click();

  await page.getByRole('checkbox', { name: 'Thẻ căn cước gắn chip' }).check();
  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  await expect(page.getByText('Bước 1 trong 3')).toBeVisible();
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(/Chụp hình, lấy vân tay/);
  await page.getByRole('button', { name: 'Bước trước' }).click();
  await expect(page.getByText('Bước 1 trong 3')).toBeVisible();
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
  await page.getByRole('button', { name: 'Xong, qua bước 3' }).click();
  await page.getByRole('button', { name: 'Xong hết rồi' }).click();
  await page.getByRole('button', { name: 'Xem lại cả bài' }).click();

  await expect(page.getByRole('heading', { name: 'Cách làm, 3 bước' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Thẻ căn cước gắn chip' })).toBeChecked();
});

test('what is ticked before the script has come stays ticked', async ({ page, site }) => {
  const letThemCome = await holdScripts(page);
  await page.goto(site.url + guide, { waitUntil: 'commit' });
  const card = page.getByRole('checkbox', { name: 'Thẻ căn cước gắn chip' });
  await card.check();
  letThemCome();
  await expect(page.getByRole('button', { name: 'Bỏ hết dấu' })).toBeVisible();
  await expect(card).toBeChecked();
  await page.reload();
  await expect(card).toBeChecked();
});

test('the back key of the phone leaves the steps, not the guide', async ({ page, site }) => {
  await page.goto(site.url + guide);
  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Cách làm, 3 bước' })).toBeVisible();
  await expect(page).toHaveURL(site.url + guide);
});

test('after the last step: it is done, the guide is sent on, the team is called, the next guide follows', async ({
  page,
  context,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await page.goto(`${site.url}/xa-phuong/xa-dat-mui/ap-rach-tau/`);
  await page.getByRole('button', { name: 'Đây là ấp của tôi' }).click();
  await page.goto(site.url + guide);
  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  for (const next of ['Xong, qua bước 2', 'Xong, qua bước 3', 'Xong hết rồi'])
    await page.getByRole('button', { name: next }).click();

  const done = page.getByRole('heading', { level: 2, name: 'Vậy là xong' });
  await expect(done).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('Đủ 3 bước');
  await expect(page.getByText('gọi tổ ở ấp')).toBeHidden();
  await page.getByRole('button', { name: 'Gửi bài cho người thân' }).click();
  await expect(page.getByText('Bà con dán vào Zalo để gửi.')).toBeVisible();
  await expectSent(page, site.url + guide);
  await expect(page.getByRole('link', { name: /^Gọi .* 0290 / })).toHaveAttribute(
    'href',
    /^tel:0290/,
  );

  await page.getByRole('button', { name: 'Bước trước' }).click();
  await expect(done).toBeHidden();
  await expect(page.getByText('Bước 3 trong 3')).toBeVisible();
  await page.getByRole('button', { name: 'Xong hết rồi' }).click();
  await page.getByRole('link', { name: 'Cài ứng dụng VNeID' }).click();
  await expect(page).toHaveURL(`${site.url}/huong-dan/vneid-cai-dat/`);
});

test('a step is read aloud, and no longer once it is left', async ({ page, site }) => {
  await page.addInitScript(speakVietnamese);
  // The recording of the whole guide can't be had.
  await page.addInitScript(() => {
    HTMLMediaElement.prototype.play = () => Promise.reject(new Error('not here'));
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said.join(' '));
  await page.goto(site.url + guide);
  await page.getByRole('button', { name: 'Nghe đọc', exact: true }).click();
  await expect.poll(said).toContain('Bước 3:');
  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  await expect.poll(said).toBe('');

  await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
  const listen = page.getByRole('button', { name: 'Nghe đọc bước này' });
  await listen.click();
  await expect.poll(said).toMatch(/^Bước 2: Chụp hình, lấy vân tay/);
  expect(await said()).not.toContain('Bước 3:');
  await expect(page.getByRole('button', { name: 'Dừng đọc', pressed: true })).toBeVisible();
  await page.getByRole('button', { name: 'Xong, qua bước 3' }).click();
  await expect(listen).toBeVisible();
  await expect.poll(said).toBe('');
});

test('reading aloud shows the sentence it is at, can be slowed, and leaves out what is for eyes', async ({
  page,
  site,
}) => {
  await page.addInitScript(speakVietnamese);
  const said = () => page.evaluate(() => (window as unknown as Spoken).said);
  const rates = () => page.evaluate(() => (window as unknown as Spoken).rates);
  const begin = (at: number) =>
    page.evaluate((index) => (window as unknown as Spoken).begin(index), at);
  await page.goto(site.url + guide);
  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  await page.getByRole('button', { name: 'Nghe đọc bước này' }).click();
  await expect.poll(async () => (await said()).length).toBeGreaterThan(2);
  const texts = await said();
  expect(texts.join(' ')).not.toContain('Hình minh họa');

  await begin(1);
  const heard = page.locator('.is-heard');
  await expect(heard).toContainText(texts[1] ?? '');
  await expect(heard).toBeInViewport();
  const usual = (await rates())[0] ?? 0;
  const bar = page.getByRole('group', { name: 'Nghe đọc' });
  await bar.getByRole('button', { name: 'Đọc chậm' }).click();
  await expect.poll(said).toEqual(texts.slice(1));
  expect((await rates())[0]).toBeLessThan(usual);

  await bar.getByRole('button', { name: 'Thôi, dừng' }).click();
  await expect(bar).toHaveCount(0);
  await expect(heard).toHaveCount(0);
  await expect.poll(said).toEqual([]);
});

interface Spoken {
  said: string[];
  rates: number[];
  voices: (string | undefined)[];
  begin(at: number): void;
  /** The last sentence that was said has come to its end. */
  endReading(): void;
}

test('tick what I have, print it with its ticks, send the guide on Zalo, and start over', async ({
  page,
  context,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
    window.print = () => (document.title = 'printed');
  });
  await page.goto(site.url + guide);
  const card = page.getByRole('checkbox', { name: 'Thẻ căn cước gắn chip' });
  const phone = page.getByRole('checkbox', { name: 'Số điện thoại chính chủ' });
  await card.check();
  await page.getByRole('button', { name: 'In ra' }).click();
  await expect(page).toHaveTitle('printed');
  await page.emulateMedia({ media: 'print' });
  await expect(card).toBeVisible();
  await expect(card).toBeChecked();
  await expect(phone).not.toBeChecked();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: 'Gửi đi' }).click();
  await expect(page.getByText('Bà con dán vào Zalo để gửi.')).toBeVisible();
  await expectSent(page, site.url + guide);

  const again = page.getByRole('button', { name: 'Bỏ hết dấu' });
  await again.click();
  await expect(card).not.toBeChecked();
  await expect(again).toBeHidden();
});

/** Expects that the text copied to be sent says by itself what to do, and where to read more. */
async function expectSent(page: Page, address: string): Promise<void> {
  const sent = await page.evaluate(() => navigator.clipboard.readText());
  expect(sent.split('\n')).toEqual([
    expect.stringMatching(/mức\s2/),
    expect.stringMatching(/^1\. /),
    '2. Chụp hình, lấy vân tay',
    expect.stringMatching(/^3\. /),
    address,
  ]);
}

test('send one step as a picture, with its words and its address', async ({ page, site }) => {
  await page.addInitScript(() => {
    const share = async ({ files = [], text, url }: ShareData) => {
      const picture = files[0] && (await createImageBitmap(files[0]));
      Object.assign(window, { sent: { text, url, width: picture?.width, name: files[0]?.name } });
    };
    Object.defineProperties(navigator, {
      share: { value: share },
      canShare: { value: () => true },
    });
  });
  await page.goto(site.url + guide);
  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
  await page.getByRole('button', { name: 'Gửi bước này' }).click();

  const sent = () => page.evaluate(() => (window as { sent?: unknown }).sent);
  await expect.poll(sent).toEqual({
    text: expect.stringContaining('Bước 2: Chụp hình, lấy vân tay') as unknown,
    url: `${site.url}${guide}#buoc-2`,
    width: 720,
    name: 'buoc-2.png',
  });
});
