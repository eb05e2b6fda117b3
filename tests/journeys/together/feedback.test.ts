import type { Locator } from '@playwright/test';
import { asAdmin } from '../support/people.ts';
import { liveRelease } from '../support/release.ts';
import { expect, stack, test } from '../support/test.ts';
import { untilSaved } from '../citizen/support.ts';

/** Words that nobody else says; numbers would be masked. */
const ownWords = () => `Thiếu hình ở ${crypto.randomUUID().replace(/[^a-f]/g, '')}`;

const address = async () => `/huong-dan/${(await liveRelease()).snapshot.guides[0]?.slug}/`;

/** Writes as who has it ready and pastes it. */
const write = (field: Locator, words: string) => field.fill(words);

/** Finds what the inbox has of these words. */
async function kept(words: string): Promise<Record<string, unknown>[]> {
  const query = `where[text][contains]=${encodeURIComponent(words)}`;
  const { docs } = (await asAdmin('GET', `feedback?${query}`)) as {
    docs: Record<string, unknown>[];
  };
  return docs;
}

test('say offline that a guide did not help and why: it is sent once there is a network, and counts once', async ({
  page,
  context,
}) => {
  const guide = await address();
  const words = ownWords();
  await page.goto(stack.site + guide);
  await untilSaved(page, 'huong-dan');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Chưa', exact: true }).tap();
  await expect(page.getByRole('status').filter({ hasText: 'có mạng sẽ tự gửi' })).toBeFocused();
  await write(page.getByLabel('Còn thiếu gì, chỗ nào khó hiểu?'), words);
  await page.getByRole('button', { name: 'Gửi góp ý' }).tap();
  await expect(page.getByRole('button', { name: 'Gửi góp ý' })).toBeHidden();
  await page.goto(`${stack.site}/da-luu/`);
  expect(await kept(words)).toEqual([]);

  const waiting = () => page.evaluate(() => localStorage.getItem('gop-y'));
  expect(JSON.parse((await waiting()) ?? '[]')).toHaveLength(2);
  const other = await context.newPage();
  await context.setOffline(false);
  await Promise.all([page.goto(stack.site + guide), other.goto(stack.site)]);
  await expect.poll(waiting).toBeNull();
  expect(await kept(words)).toMatchObject([{ kind: 'not-helped', state: 'new', text: words }]);
});

test('say offline what was looked for in vain: it is sent once there is a network', async ({
  page,
  context,
}) => {
  const words = ownWords().toLowerCase();
  await page.goto(stack.site);
  await untilSaved(page, 'huong-dan');
  await context.setOffline(true);
  await page.goto(`${stack.site}/tim/?q=${encodeURIComponent(words)}`);
  const link = page.getByRole('link', { name: 'Chưa có bài này? Nhắn người viết' });
  await expect(link).not.toContainText('cần mạng');
  await link.tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Góp ý, báo chỗ sai');
  await expect(page.getByLabel('Điều bà con tìm mà không thấy')).toHaveValue(words);
  await write(page.getByLabel('Muốn nói thêm gì không?'), 'cần để làm giấy tờ');
  await page.getByRole('button', { name: 'Gửi góp ý' }).tap();
  await expect(page.getByRole('status').filter({ hasText: 'có mạng sẽ tự gửi' })).toBeFocused();
  await context.setOffline(false);
  await page.goto(stack.site);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('gop-y'))).toBeNull();
  expect(await kept(words)).toMatchObject([
    { kind: 'question', text: `${words}\n\ncần để làm giấy tờ` },
  ]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a guide that did not help is said so, with a reason, and the way leads back', async ({
    page,
  }) => {
    const guide = await address();
    const words = ownWords();
    await page.goto(stack.site + guide);
    await page.getByRole('button', { name: 'Chưa', exact: true }).tap();
    await expect(page.getByRole('heading', { name: 'Cảm ơn bà con' })).toBeVisible();
    const missing = page.getByLabel('Bài còn thiếu gì, chỗ nào khó hiểu?');
    await write(missing, words);
    await page.getByRole('button', { name: 'Gửi góp ý' }).tap();
    await expect(page.getByText('không ghi lại bà con là ai')).toBeVisible();
    await page.getByRole('link', { name: 'Trở lại trang vừa xem' }).tap();
    await expect(page).toHaveURL(stack.site + guide);
    expect(await kept(words)).toMatchObject([{ kind: 'not-helped', page: guide }]);
  });

  test('a mistake is reported with the page that it stands on', async ({ page }) => {
    const guide = await address();
    const words = ownWords();
    await page.goto(stack.site + guide);
    await page.getByRole('link', { name: 'Báo chỗ sai' }).tap();
    await write(page.getByLabel('Sai, thiếu hay khó hiểu chỗ nào?'), words);
    await page.getByRole('button', { name: 'Gửi góp ý' }).tap();
    await expect(page.getByRole('link', { name: 'Trở lại trang vừa xem' })).toHaveAttribute(
      'href',
      guide,
    );
    expect(await kept(words)).toMatchObject([{ kind: 'mistake', page: guide }]);
  });
});
