import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { Editor } from '../support/editor.ts';

test('a step that is added just before the answer to an earlier change comes in can be written', async ({
  page,
}) => {
  const editor = await Editor.login(page);
  await editor.open('guides/create');
  await page.getByRole('button', { name: 'Các bước' }).click();
  const answer = await holdAnswer(page);
  await page.getByLabel('Tên bài').fill('Gia hạn thẻ thư viện');
  await answer.asked;

  await page.getByRole('button', { name: 'Thêm bước' }).click();
  answer.release();

  await page.getByLabel('Việc cần làm').fill('Mở trang của thư viện');
  await editor.write('Bà con bấm nút gia hạn.');
  await expect(page.getByText('Bà con bấm nút gia hạn.')).toBeVisible();
});

test('a tick just before the answer to an earlier change comes in shows what it asks for', async ({
  page,
}) => {
  const editor = await Editor.login(page);
  await editor.open('teams/create');
  await page.getByRole('button', { name: 'Thêm thành viên' }).click();
  const phone = page.getByLabel('Số điện thoại');
  await expect(phone).toBeVisible();
  const answer = await holdAnswer(page);
  await phone.fill('0290 000 0322');
  await answer.asked;

  await page.getByRole('checkbox', { name: 'Thành viên đã đồng ý' }).check();
  answer.release();

  await expect(page.getByLabel('Đồng ý bằng cách nào')).toBeVisible();
});

/** Keeps back the server's answer to the next change of the form. */
async function holdAnswer(page: Page) {
  const asked = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  await page.route(
    page.url(),
    async (route) => {
      const answer = await route.fetch();
      asked.resolve();
      await held.promise;
      await route.fulfill({ response: answer });
    },
    { times: 1 },
  );
  return { asked: asked.promise, release: () => held.resolve() };
}
